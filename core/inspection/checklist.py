"""Checks before a program is activated: what prevents it, and what its author should know."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from core.inspection.program import POSITION, LineFunction, Program, TriggerKind
from core.inspection.result import ToolJudgement
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.inspection.workbench import Trial

SHARED_OUTPUT = 8
"""OUT8 is BCM 8 by default, which is also chip-enable 0 of the SPI bus."""

LEAST_ROOM = 0.05
"""Least distance of the search region to the picture's edge, as a share of the shorter side: with less, a part can
hardly be found anywhere but where the master is.
"""

_OF_A_TOOL = (LineFunction.TOOL_OK, LineFunction.TOOL_NG)
_TOLD_ONCE = (LineFunction.BUSY, LineFunction.OK, LineFunction.NG, LineFunction.READY, LineFunction.ERROR)


class Level(Enum):
    """DONE: as it should be. HINT: worth knowing, prevents nothing. OPEN: prevents activation."""

    DONE = "done"
    HINT = "hint"
    OPEN = "open"


class About(Enum):
    """Which part of a program a check is about."""

    TRIGGER = "trigger"
    MASTER = "master"
    TOOLS = "tools"
    OUTPUTS = "outputs"


@dataclass(frozen=True)
class Check:
    about: About
    level: Level
    text: Text


def checks(program: Program, on_master: Trial | None, size: tuple[int, int] | None = None) -> tuple[Check, ...]:
    """All findings, those that prevent activation first.

    Args:
        on_master: the program's result on its own master; None: not known yet, so there are no findings about it.
        size: width and height of the master in px; None: there is no master.
    """
    found = [
        _master(program),
        *_tools(program, on_master),
        *_place(program, size),
        *_trigger(program),
        *_outputs(program),
    ]
    return tuple(sorted(found, key=lambda check: check.level is not Level.OPEN))


def can_be_activated(found: tuple[Check, ...]) -> bool:
    return not any(check.level is Level.OPEN for check in found)


def _master(program: Program) -> Check:
    if program.master:
        return Check(About.MASTER, Level.DONE, text("The master image is registered."))
    return Check(About.MASTER, Level.OPEN, text("There is no master image. Register one in step 2."))


def _tools(program: Program, on_master: Trial | None) -> Iterator[Check]:
    if not program.judged:
        yield Check(About.TOOLS, Level.OPEN, text("No tool judges. Add one in step 3."))
        return
    if on_master is not None:
        yield from _on_master(program, on_master)


def _on_master(program: Program, trial: Trial) -> Iterator[Check]:
    for problem in trial.problems.values():
        yield Check(About.TOOLS, Level.OPEN, problem)
    tools = trial.scored.tools if trial.scored is not None else ()
    failed = [tool for tool in tools if tool.judgement is not ToolJudgement.OK and not tool.report_only]
    for tool in failed:
        sentence = text("{tool} rejects the master itself. Change its limit or its region.", tool=tool.name)
        yield Check(About.TOOLS, Level.OPEN, sentence)
    if trial.hint is not None:
        yield Check(About.MASTER, Level.HINT, trial.hint)
    for name, note in trial.notes.items():
        yield Check(About.TOOLS, Level.HINT, text("{tool}: {problem}", tool=name, problem=note))
    if tools and not failed and not trial.problems:
        count = len(program.judged)
        passed = (
            text("One tool judges, and the master passes it.")
            if count == 1
            else text("{count} tools judge, and the master passes them all.", count=count)
        )
        yield Check(About.TOOLS, Level.DONE, passed)


def _place(program: Program, size: tuple[int, int] | None) -> Iterator[Check]:
    place = next((tool for tool in program.tools if tool.type == POSITION and tool.enabled), None)
    if place is None and program.judged:
        sentence = text("Without position adjustment every part must lie in exactly the same place.")
        yield Check(About.TOOLS, Level.HINT, sentence)
    if place is None or size is None:
        return
    points = place.roi.outline()
    room_px = float(min(points.min(), *(size - points.max(axis=0))))
    if room_px < LEAST_ROOM * min(size):
        sentence = text(
            "The region of {tool} ends {room} px from the edge of the picture. A part that lies further out is NG.",
            tool=place.name,
            room=max(0, round(room_px)),
        )
        yield Check(About.TOOLS, Level.HINT, sentence)


def _trigger(program: Program) -> Iterator[Check]:
    trigger, pulse_ms = program.trigger, program.outputs.pulse_ms
    if trigger.kind == TriggerKind.INTERNAL and pulse_ms is not None and pulse_ms >= trigger.interval_ms:
        sentence = text(
            "A result is held for {pulse} ms, but the next part comes after {interval} ms.",
            pulse=pulse_ms,
            interval=trigger.interval_ms,
        )
        yield Check(About.TRIGGER, Level.HINT, sentence)


def _outputs(program: Program) -> Iterator[Check]:
    lines = list(enumerate(program.outputs.lines, start=1))
    told = Counter(line.function for _, line in lines)
    if LineFunction.OK not in told and LineFunction.NG not in told:
        sentence = text("No output tells OK or NG: the machine is not told the result.")
        yield Check(About.OUTPUTS, Level.HINT, sentence)
    elif LineFunction.OK not in told and LineFunction.ERROR not in told:
        sentence = text("No output tells OK or ERROR: to the machine a part that was not judged looks like a good one.")
        yield Check(About.OUTPUTS, Level.HINT, sentence)
    else:
        yield Check(About.OUTPUTS, Level.DONE, text("The machine is told every result."))
    for function in _TOLD_ONCE:
        if told[function] > 1:
            names = ", ".join(f"OUT{number}" for number, line in lines if line.function is function)
            yield Check(About.OUTPUTS, Level.HINT, text("{outputs} tell the same.", outputs=names))
    switched_off = {tool.name for tool in program.tools if not tool.enabled}
    for number, line in lines:
        if line.function in _OF_A_TOOL and line.tool in switched_off:
            sentence = text("OUT{number} follows {tool}, which is switched off.", number=number, tool=line.tool)
            yield Check(About.OUTPUTS, Level.HINT, sentence)
    if lines[SHARED_OUTPUT - 1][1].function is not LineFunction.UNUSED:
        sentence = text("OUT8 shares its pin with SPI CE0. Use it only where no SPI device is connected.")
        yield Check(About.OUTPUTS, Level.HINT, sentence)
