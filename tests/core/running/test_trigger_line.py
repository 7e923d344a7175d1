"""The trigger line: contacts bounce on both edges, and one pulse is one part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from gpiozero.pins import mock
from gpiozero.pins.mock import MockFactory

from core.devices.lines import gpio as lines_gpio
from core.devices.lines import simulated as lines_simulated
from core.devices.lines.gpio import GpioLines
from core.devices.lines.lines import Input, Lines, Wiring
from core.devices.lines.simulated import SimulatedLines
from core.inspection.program import TriggerSpec
from core.running.state import RunState
from tests.core.running.conftest import Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

DEBOUNCE_MS = 20
RISING, FALLING = True, False


class Clock:
    """Replaces `time` where the lines date their edges."""

    def __init__(self, now_ns: int) -> None:
        self.now_ns = now_ns

    def monotonic_ns(self) -> int:
        return self.now_ns


def simulated() -> tuple[Lines, Callable[[bool], None]]:
    lines = SimulatedLines()
    return lines, lambda is_high: lines.drive(Input.TRIGGER, is_high)


def gpio() -> tuple[Lines, Callable[[bool], None]]:
    factory = MockFactory()
    lines = GpioLines(pin_factory=factory)

    def drive(is_high: bool) -> None:
        pin = factory.pin(Wiring().trigger)
        (pin.drive_high if is_high else pin.drive_low)()

    return lines, drive


@pytest.mark.parametrize("lines", [simulated, gpio])
@pytest.mark.parametrize("edge", ["rising", "falling"])
def test_one_pulse_is_one_trigger_however_its_flanks_bounce(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, lines: Callable[[], Any], edge: str
) -> None:
    bench.use(bore_program("Line", trigger=TriggerSpec(kind="external", edge=edge, debounce_ms=DEBOUNCE_MS)))
    made, drive = lines()
    made.open()
    made.listen(bench.station._cycle.on_edge)
    clock = Clock(lines_simulated.time.monotonic_ns())
    monkeypatch.setattr(lines_simulated, "time", clock)
    monkeypatch.setattr(lines_gpio, "time", clock)
    monkeypatch.setattr(mock, "monotonic", lambda: clock.now_ns / 1e9)
    # ms since the edge before, and its direction: closes and bounces, is held, opens and bounces
    pulse = [(100, RISING), (1, FALLING), (1, RISING), (60, FALLING), (2, RISING), (1, FALLING)]
    for parts in range(1, 4):
        for after_ms, is_high in pulse:
            clock.now_ns += after_ms * 1_000_000
            drive(is_high)
        bench.wait_for(lambda parts=parts: bench.run.counters.parts == parts)
        bench.wait_state(RunState.READY)
    assert bench.run.counters.missed_triggers == 0
    made.listen(None)
    made.close()


def test_an_edge_reported_late_keeps_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that was paused gets an edge late; the part is then no longer under the camera."""
    lines, drive = gpio()
    lines.open()
    edges: list[Any] = []
    lines.listen(edges.append)
    monkeypatch.setattr(lines_gpio, "time", Clock(10_000_000_000))
    with monkeypatch.context() as clocks:
        clocks.setattr(mock, "monotonic", lambda: 7.0)
        clocks.setattr(MockFactory, "ticks", staticmethod(lambda: 10.0))
        drive(RISING)
    assert [edge.at_ns for edge in edges] == [7_000_000_000]
    lines.close()
