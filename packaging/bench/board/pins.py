"""What the kernel of the board reads of its pins: the registers of the processor, and who has claimed them."""

from __future__ import annotations

import re
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from station import said

if TYPE_CHECKING:
    from collections.abc import Collection

REGISTERS = Path("/sys/kernel/debug/pinctrl/3f200000.gpio-pinctrl-bcm2835/pins")
HEADER_PINS = 28


class Pin(NamedTuple):
    """`edges`: which ones the processor reports to whoever has claimed the pin."""

    is_output: bool
    is_high: bool
    edges: str = "none"


HIGH, LOW = Pin(is_output=True, is_high=True), Pin(is_output=True, is_high=False)


def pins() -> dict[int, Pin]:
    """Each pin of the header by its BCM number; read one after the other, in this order."""
    line = r"^pin (\d+) .* function (\w+) in (hi|lo); irq \d+ \((\S+)\)$"
    found = re.findall(line, REGISTERS.read_text(), re.MULTILINE)
    return {int(pin): Pin(use == "gpio_out", level == "hi", edges) for pin, use, level, edges in found[:HEADER_PINS]}


def claims() -> dict[int, str]:
    """Of each pin of the header that a process has claimed, what gpioinfo says."""
    lines = re.findall(r'line +(\d+): +"\S+" +("\S+" .*\S)', said("gpioinfo", "gpiochip0"))
    return {int(pin): told for pin, told in lines if int(pin) < HEADER_PINS}


class Recorder:
    """Records some pins while its `with` block runs: `seen` holds each change, with its monotonic time."""

    def __init__(self, watched: Collection[int]) -> None:
        self._watched = watched
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._record)
        self.seen: list[tuple[float, dict[int, Pin]]] = []

    def __enter__(self) -> Recorder:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def on(self) -> list[frozenset[int]]:
        """The pins that were driven high, at each change."""
        return [frozenset(pin for pin, state in now.items() if state[:2] == HIGH[:2]) for _, now in self.seen]

    def _record(self) -> None:
        while not self._is_over.wait(0.002):
            now = pins()
            watched = {pin: now[pin] for pin in self._watched}
            if not self.seen or watched != self.seen[-1][1]:
                self.seen.append((time.monotonic(), watched))
