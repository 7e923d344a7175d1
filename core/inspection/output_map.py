"""Output map: what each output line signals to the machine, and for how long. Part of a program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from core import fields
from core.fields import flag, listing, member, number, short_text

if TYPE_CHECKING:
    from collections.abc import Mapping


class LineFunction(Enum):
    """What an output line signals to the machine."""

    BUSY = "busy"
    OK = "ok"
    NG = "ng"
    READY = "ready"
    ERROR = "error"
    TRIGGER_MISSED = "trigger_missed"
    TOOL_OK = "tool_ok"
    TOOL_NG = "tool_ng"
    ON = "on"
    OFF = "off"
    UNUSED = "unused"


LINE_FUNCTIONS: Mapping[LineFunction, str] = {
    LineFunction.BUSY: "BUSY",
    LineFunction.OK: "OK",
    LineFunction.NG: "NG",
    LineFunction.READY: "READY",
    LineFunction.ERROR: "ERROR",
    LineFunction.TRIGGER_MISSED: "Trigger missed",
    LineFunction.TOOL_OK: "{tool} is OK",
    LineFunction.TOOL_NG: "{tool} is NG",
    LineFunction.ON: "Always on",
    LineFunction.OFF: "Always off",
    LineFunction.UNUSED: "Not used",
}
"""Their titles for people."""


@dataclass(frozen=True)
class OutputSpec:
    """One output line."""

    function: LineFunction = member("Function", default=LineFunction.UNUSED, options=LINE_FUNCTIONS)
    tool: str = short_text("Tool", help="Whose verdict the line tells, where it tells one tool's.")
    active_low: bool = flag("Active low", default=False, help="Low means on.")


DEFAULT_OUTPUTS = (
    OutputSpec(LineFunction.BUSY),
    OutputSpec(LineFunction.OK),
    OutputSpec(LineFunction.NG),
    OutputSpec(LineFunction.READY),
    OutputSpec(LineFunction.ERROR),
    OutputSpec(),
    OutputSpec(),
    OutputSpec(),
)
_LINES = len(DEFAULT_OUTPUTS)


@dataclass(frozen=True)
class OutputMap:
    """OUT1 … OUT8, and for how long a result is signaled."""

    lines: tuple[OutputSpec, ...] = listing(
        "Lines", OutputSpec, default=DEFAULT_OUTPUTS, least=_LINES, most=_LINES, help="OUT1 to OUT8."
    )
    pulse_ms: int | None = number(
        "Result is held",
        default=50,
        minimum=1,
        maximum=2000,
        unit="ms",
        integer=True,
        optional=True,
        help="Off: until the next trigger.",
    )

    def __post_init__(self) -> None:
        fields.check(self, "outputs")
