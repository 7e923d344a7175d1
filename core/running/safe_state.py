"""Drives the safe state from outside a station: after its process has died, nobody else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.inspection.program import LineFunction

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.devices.lines.lines import Lines
    from core.inspection.program import OutputMap

SAFE_SIGNALS = frozenset({LineFunction.ERROR})
"""What is on in the safe state, besides lines that are always on."""


def safe_levels(outputs: OutputMap) -> tuple[bool, ...]:
    """Whether OUT1 … OUT8 are high in the safe state: ERROR on, and every other signal off."""
    return tuple(signals(output.function, SAFE_SIGNALS) != output.active_low for output in outputs.lines)


def signals(function: LineFunction, active: Collection[LineFunction]) -> bool:
    """Whether a line with this function is on, where `active` are the signals that are; a tool's line is off."""
    return function is LineFunction.ON or function in active


def drive_safe(lines: Lines, outputs: OutputMap) -> None:
    """Set every output to its safe level, and release the lines.

    What a released pin does depends on the computer: it keeps the level, or becomes an input that pull resistors set.

    Raises:
        GPIOError: the lines are in use, or do not answer.
    """
    lines.open(safe_levels(outputs))
    lines.close()
