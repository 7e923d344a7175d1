"""What measured times of cycles say about a program's deadline and pulse, and about when a machine may read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.inspection.program import Program

FEWEST_CYCLES = 100
"""Fewer say too little about the slowest ones."""

ROOM = 1.5
"""Factor on what was measured: the slowest cycle is still to come."""
GENEROUS = 4
"""A deadline that is longer than so many times the proposed one helps nobody."""
LEAST_DEADLINE_MS, MOST_PULSE_MS = 10, 2000
JITTER_MS = 1.0
SPEED_MM_S = 100


@dataclass(frozen=True)
class Allowed:
    """A version of a program, and what it allows its cycles. `pulse_ms`: None is until the next trigger."""

    program: str
    version_number: int
    version_hash: str
    deadline_ms: int
    delay_ms: int
    pulse_ms: int | None

    @classmethod
    def of(cls, program: Program, version_number: int, version_hash: str) -> Allowed:
        return cls(
            program.name,
            version_number,
            version_hash,
            program.deadline_ms,
            program.trigger.delay_ms,
            program.outputs.pulse_ms,
        )


class Spread(Protocol):
    """How long a stage took."""

    @property
    def count(self) -> int: ...
    @property
    def least_ms(self) -> float: ...
    @property
    def p999_ms(self) -> float: ...
    @property
    def most_ms(self) -> float: ...


def proposals(allowed: Allowed, stages: Mapping[str, Spread], missed: int) -> tuple[Text, ...]:
    """Sentences for an engineer, each with the figures that it comes from. `stages`: by name."""
    cycle = stages.get("cycle")
    if cycle is None or cycle.count < FEWEST_CYCLES:
        count = 0 if cycle is None else cycle.count
        return (
            text("Proposals follow after {fewest} parts; {count} are measured.", fewest=FEWEST_CYCLES, count=count),
        )
    return tuple(_proposals(allowed, stages, cycle, missed))


def _proposals(allowed: Allowed, stages: Mapping[str, Spread], cycle: Spread, missed: int) -> Iterator[Text]:
    yield _deadline(allowed, cycle)
    yield _reading(allowed.pulse_ms, cycle)
    ready, exposure, trigger = (stages.get(name) for name in ("ready", "exposure", "trigger"))
    if missed and ready is not None:
        yield text(
            "Missed triggers: {missed}. READY came back up to {ready} ms after a trigger: bring parts further apart "
            "than that, or hold results for a shorter time.",
            missed=missed,
            ready=_up(ready.most_ms),
        )
    if exposure is not None and (jitter := exposure.most_ms - exposure.least_ms) > JITTER_MS:
        yield text(
            "Exposures began {least} to {most} ms after the trigger: at {speed} mm/s, parts lie up to {apart} mm apart "
            "in their pictures.",
            least=_down(exposure.least_ms),
            most=_up(exposure.most_ms),
            speed=SPEED_MM_S,
            apart=round(jitter * SPEED_MM_S / 1000, 1),
        )
    if trigger is not None:
        yield text(
            "The lines are read in a cycle, so triggers were noticed up to {late} ms late. Every time includes that.",
            late=_up(trigger.most_ms),
        )


def _deadline(allowed: Allowed, cycle: Spread) -> Text:
    """The deadline counts from the end of the delay."""
    most = max(0.0, cycle.most_ms - allowed.delay_ms)
    fitting = max(LEAST_DEADLINE_MS, _tens(most * ROOM))
    figures = {
        "deadline": allowed.deadline_ms,
        "proposed": fitting,
        "most": _up(most),
        "p999": _up(max(0.0, cycle.p999_ms - allowed.delay_ms)),
    }
    if allowed.deadline_ms < fitting:
        return text(
            "Raise the deadline from {deadline} to {proposed} ms: results took up to {most} ms, and {p999} ms in 999 "
            "of 1000 parts.",
            **figures,
        )
    if allowed.deadline_ms > GENEROUS * fitting:
        return text(
            "The deadline can be {proposed} instead of {deadline} ms, so that a part that hangs is a FAULT sooner: "
            "results took up to {most} ms, and {p999} ms in 999 of 1000 parts.",
            **figures,
        )
    return text(
        "The deadline of {deadline} ms fits: results took up to {most} ms, and {p999} ms in 999 of 1000 parts.",
        **figures,
    )


def _reading(pulse_ms: int | None, cycle: Spread) -> Text:
    """When a machine may read that does not wait for the end of BUSY."""
    least, most = cycle.least_ms, cycle.most_ms
    if pulse_ms is None:
        return text(
            "A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Results "
            "came after {least} to {most} ms.",
            at=_tens(most * ROOM),
            least=_down(least),
            most=_up(most),
        )
    if pulse_ms > most - least:
        return text(
            "A machine that reads at a fixed time instead of at the end of BUSY: {at} ms after the trigger. Every "
            "result was on the lines from {most} to {end} ms after it.",
            at=round((least + most + pulse_ms) / 2),
            most=_up(most),
            end=_down(least + pulse_ms),
        )
    return text(
        "A machine must read at the end of BUSY, not at a fixed time: results came after {least} to {most} ms and were "
        "held for {pulse} ms. Held for {proposed} ms, they could be read at a fixed time.",
        least=_down(least),
        most=_up(most),
        pulse=pulse_ms,
        proposed=min(MOST_PULSE_MS, _tens((most - least) * ROOM)),
    )


def _tens(ms: float) -> int:
    return math.ceil(ms / 10) * 10


def _up(ms: float) -> float:
    return math.ceil(ms * 10) / 10


def _down(ms: float) -> float:
    return math.floor(ms * 10) / 10
