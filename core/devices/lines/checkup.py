"""What the edges of one input say about its wire and its contact, and how long an output takes to be switched."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.devices.lines.lines import Input

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.devices.lines.lines import InputEdge, Lines

BOUNCES_WITHIN_MS = 50.0
"""Edges that follow each other faster, beyond one pulse, are a contact that bounces: nobody presses so fast."""
DEBOUNCE_ROOM = 2.0
SWITCHED_TIMES = 50


@dataclass(frozen=True)
class InputCheck:
    """What an input did while somebody operated it.

    Attributes:
        rest_is_high: its level before.
        edges: of this line, until it was looked at.
        pulse_ms: from the first edge to the one after, where both are one pulse; None where it bounced or stayed.
        bounce_ms: longest pause between edges of one bounce; None where it did not bounce.
        uncertain_ms: how much earlier an edge may have been; 0 where the hardware dates them.
        others: inputs that changed meanwhile, in the order of their first edges.
        advice: what to do, as sentences.
    """

    line: Input
    rest_is_high: bool
    edges: int
    pulse_ms: float | None
    bounce_ms: float | None
    uncertain_ms: float
    others: tuple[Input, ...]
    advice: tuple[str, ...]

    @property
    def works(self) -> bool:
        return self.edges > 0


def check_input(line: Input, heard: Sequence[InputEdge], *, rest_is_high: bool) -> InputCheck:
    """`heard`: the edges of every input since the levels were read, oldest first."""
    own = [edge for edge in heard if edge.line is line]
    gaps_ms = [(after.at_ns - before.at_ns) / 1e6 for before, after in pairwise(own)]
    fast = [gap for gap in gaps_ms if gap < BOUNCES_WITHIN_MS] if len(own) > 2 else []
    uncertain_ms = max((edge.uncertain_ns for edge in own), default=0) / 1e6
    found = InputCheck(
        line,
        rest_is_high,
        len(own),
        gaps_ms[0] if len(own) == 2 else None,
        max(fast, default=None),
        uncertain_ms,
        tuple(dict.fromkeys(edge.line for edge in heard if edge.line is not line)),
        (),
    )
    return InputCheck(**{**vars(found), "advice": tuple(_advice(found))})


def switching_ms(lines: Lines, output: int, is_high: bool) -> tuple[float, float]:
    """Median and maximum of the time that setting an output takes; it is set to the level that it has.

    Raises GPIOError.
    """
    took = []
    for _ in range(SWITCHED_TIMES):
        begun_ns = time.monotonic_ns()
        lines.write(output, is_high)
        took.append((time.monotonic_ns() - begun_ns) / 1e6)
    return statistics.median(took), max(took)


def _advice(found: InputCheck) -> list[str]:
    name = found.line.value
    advice = []
    if not found.edges:
        if found.others:
            others = ", ".join(line.value for line in found.others)
            advice.append(f"{name} did not change, but {others} did: are the wires interchanged?")
        else:
            level = "high" if found.rest_is_high else "low"
            advice.append(
                f"{name} stays {level}. Look at the lamp of the sensor and of the optocoupler; then measure at the "
                "input: it must change between 0 V and its high level, and share its ground with the station."
            )
        return advice
    if found.others:
        others = ", ".join(line.value for line in found.others)
        advice.append(
            f"{others} changed with {name}: look for a bridge between the wires, or one induced by the other."
        )
    if found.rest_is_high and found.line is Input.TRIGGER:
        advice.append("TRIGGER is high at rest: choose the falling edge in the program if the part pulls it low.")
    if found.bounce_ms is not None:
        debounce = int(found.bounce_ms * DEBOUNCE_ROOM) + 1
        advice.append(
            f"The contact of {name} bounces: edges came up to {found.bounce_ms:.1f} ms apart. Set Debounce to at least "
            f"{debounce} ms in the program, or use a sensor without a contact."
        )
    if found.uncertain_ms and found.line is Input.TRIGGER:
        advice.append(
            f"{name} is polled: its edges were seen up to {found.uncertain_ms:.1f} ms late, and a pulse must be longer "
            "than that. Deadlines count from the earliest moment."
        )
    return advice
