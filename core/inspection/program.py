"""Program: everything that says how a part is judged. Immutable; its content hash is its version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from typing import Any

from core.errors import InvalidProgramConfigError
from core.inspection import fields
from core.inspection.camera_spec import CameraSpec as CameraSpec
from core.inspection.fields import choice, number
from core.inspection.rule import parse_rule
from core.inspection.tools import TOOLS
from core.inspection.tools.base import AnyToolSpec, ToolSpec

MAX_TOOLS = 64
POSITION = "position_adjust"


@dataclass(frozen=True)
class TriggerSpec:
    """What starts a cycle."""

    kind: str = choice(
        "Trigger",
        default="software",
        options={"internal": "Internal", "external": "External", "software": "Software"},
        help="Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.",
    )
    interval_ms: int = number(
        "Interval", default=1000, minimum=1, maximum=10_000, unit="ms", integer=True, help="Internal trigger only."
    )
    edge: str = choice(
        "Edge", default="rising", options={"rising": "Rising", "falling": "Falling"}, help="External trigger only."
    )
    debounce_ms: int = number(
        "Debounce",
        default=2,
        minimum=0,
        maximum=1000,
        unit="ms",
        integer=True,
        help="Edges this soon after the last are ignored.",
    )
    delay_ms: int = number(
        "Delay", default=0, minimum=0, maximum=1000, unit="ms", integer=True, help="From the trigger to the exposure."
    )


class LineFunction(Enum):
    """What an output line tells the machine."""

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


@dataclass(frozen=True)
class OutputSpec:
    """One output line: what it tells, of which tool for TOOL_OK and TOOL_NG, and its polarity."""

    function: LineFunction = LineFunction.UNUSED
    tool: str = ""
    active_low: bool = False


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


@dataclass(frozen=True)
class OutputMap:
    """OUT1 … OUT8, and how long a result is shown: `pulse_ms`, or None for level-until-next-trigger."""

    outputs: tuple[OutputSpec, ...] = DEFAULT_OUTPUTS
    pulse_ms: int | None = 50

    def __post_init__(self) -> None:
        if len(self.outputs) != len(DEFAULT_OUTPUTS):
            raise InvalidProgramConfigError("A program assigns exactly {count} outputs.", count=len(DEFAULT_OUTPUTS))
        if self.pulse_ms is not None and not 1 <= self.pulse_ms <= 2000:
            raise InvalidProgramConfigError("pulse_ms must be 1 to 2000 ms, not {value}.", value=self.pulse_ms)


@dataclass(frozen=True)
class Program:
    """How a part is judged.

    Attributes:
        master: content hash of the master picture; "" when none is registered yet.
        tools: at most `MAX_TOOLS`, names unique, at most one position adjustment.
        judgement: the rule, see `core.inspection.rule`.
        deadline_ms: a part not judged within this time after its trigger is a FAULT.
    """

    name: str
    tools: tuple[AnyToolSpec, ...] = ()
    master: str = ""
    description: str = ""
    judgement: str = "all"
    trigger: TriggerSpec = field(default_factory=TriggerSpec)
    camera: CameraSpec = field(default_factory=CameraSpec)
    outputs: OutputMap = field(default_factory=OutputMap)
    deadline_ms: int = 2000

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > 80:
            raise InvalidProgramConfigError("A program needs a name of 1 to 80 characters.")
        if not 10 <= self.deadline_ms <= 60_000:
            raise InvalidProgramConfigError("deadline_ms must be 10 to 60000 ms, not {value}.", value=self.deadline_ms)
        for ordinal, tool in enumerate(self.tools, start=1):
            _check_tool_name(tool.name, f"tool {ordinal}")
        if len(self.tools) > MAX_TOOLS:
            raise InvalidProgramConfigError(
                "A program has at most {most} tools, not {count}.", most=MAX_TOOLS, count=len(self.tools)
            )
        names = [tool.name for tool in self.tools]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise InvalidProgramConfigError("Two tools have the name {name}.", name=twice[0])
        ids = [tool.id for tool in self.tools if tool.id]
        if twice := sorted({tool.name for tool in self.tools if ids.count(tool.id) > 1}):
            raise InvalidProgramConfigError("The tools {tools} have the same id.", tools=", ".join(twice))
        positions = [tool for tool in self.tools if tool.type == POSITION]
        if len(positions) > 1:
            raise InvalidProgramConfigError("A program has at most one position adjustment.")
        if any(tool.report_only for tool in positions):
            raise InvalidProgramConfigError(
                "The position adjustment cannot be report-only: the other tools depend on it."
            )
        if self.judged:
            parse_rule(self.judgement, self.judged)
        for output in self.outputs.outputs:
            if output.function in (LineFunction.TOOL_OK, LineFunction.TOOL_NG) and output.tool not in names:
                raise InvalidProgramConfigError(
                    "An output follows the tool {tool}, which is not there.", tool=output.tool
                )

    @property
    def judged(self) -> tuple[str, ...]:
        """Names of the tools that the judgement rule is about: all that run but position adjustment and report-only.

        Position adjustment is no matter of the rule: a part that was not found is NG (§1.4). Only where it is the one
        tool is the rule about it.
        """
        running = [tool for tool in self.tools if tool.enabled and not tool.report_only]
        return tuple(tool.name for tool in running if tool.type != POSITION) or tuple(tool.name for tool in running)

    def check_complete(self) -> None:
        """Raise `InvalidProgramConfigError` unless it can be activated: a master, and a tool that judges."""
        if not self.master:
            raise InvalidProgramConfigError("{name} has no master image. Register one first.", name=self.name)
        if not self.judged:
            raise InvalidProgramConfigError("{name} has no tool that judges. Add one first.", name=self.name)

    @cached_property
    def version(self) -> str:
        """Content hash: SHA-256 over the canonical JSON form, which names the master by its own content hash."""
        canonical = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "description": self.description,
            "judgement": self.judgement,
            "deadline_ms": self.deadline_ms,
            "master": self.master,
            "trigger": fields.dump(self.trigger),
            "camera": self.camera.to_json(),
            "outputs": {
                "pulse_ms": self.outputs.pulse_ms,
                "lines": [
                    {"function": line.function.value, "tool": line.tool, "active_low": line.active_low}
                    for line in self.outputs.outputs
                ],
            },
            "tools": [tool_to_json(tool) for tool in self.tools],
        }

    @classmethod
    def from_json(cls, data: Any) -> Program:
        """A program from its JSON form, which is also the form of TOOLS.json (all but name and tools have defaults).

        Raises:
            InvalidProgramConfigError: naming the tool and the field that is wrong. No tool is ever dropped.
        """
        known = _known(
            data,
            "The program",
            {"name", "description", "judgement", "deadline_ms", "master", "trigger", "camera", "outputs", "tools"},
        )
        tools = known.get("tools", [])
        if not isinstance(tools, list):
            raise InvalidProgramConfigError("The program's tools must be a list.")
        camera = _known(known.get("camera", {}), "camera", set(fields.fields_of(CameraSpec)))
        return cls(
            name=_text(known.get("name"), "name"),
            description=_text(known.get("description", ""), "description"),
            judgement=_text(known.get("judgement", "all"), "judgement"),
            deadline_ms=_whole(known.get("deadline_ms", 2000), "deadline_ms"),
            master=_text(known.get("master", ""), "master"),
            trigger=fields.load(TriggerSpec, known.get("trigger", {}), "trigger"),
            camera=fields.load(CameraSpec, camera, "camera"),
            outputs=_outputs(known.get("outputs", {})),
            tools=tuple(tool_from_json(tool, f"tool {number}") for number, tool in enumerate(tools, start=1)),
        )


def tool_to_json(tool: AnyToolSpec) -> dict[str, Any]:
    return {
        # Left out where there is none: a program of a time before tools had one keeps its content hash.
        **({"id": tool.id} if tool.id else {}),
        "type": tool.type,
        "name": tool.name,
        "roi": tool.roi.to_json(),
        "masks": [mask.to_json() for mask in tool.masks],
        # Floats, whole or not: equal limits have one JSON form and so one content hash.
        "threshold_pct": float(tool.threshold_pct),
        "upper_limit_pct": None if tool.upper_limit_pct is None else float(tool.upper_limit_pct),
        "enabled": tool.enabled,
        "report_only": tool.report_only,
        "params": fields.dump(tool.params),
    }


def tool_from_json(data: Any, where: str) -> AnyToolSpec:
    """A tool from its JSON form; raises `InvalidProgramConfigError` naming `where` and what is wrong."""
    own = {"id", "type", "name", "params"}
    known = _known(data, where, own | set(fields.fields_of(_PlacedFields)))
    kind = TOOLS.get(str(known.get("type")))
    if kind is None:
        raise InvalidProgramConfigError(
            "{where}: type must be one of {types}, not {value}.",
            where=where,
            types=", ".join(TOOLS),
            value=repr(known.get("type")),
        )
    name = _text(known.get("name"), f"{where}: name")
    _check_tool_name(name, where)
    where = f"{where} ({name})"
    common = {key: value for key, value in known.items() if key not in own}
    common.setdefault("threshold_pct", kind.default_threshold_pct)
    if common.get("roi") is None:
        raise InvalidProgramConfigError("{where}: roi is missing.", where=where)
    loaded = fields.load(_PlacedFields, common, where)
    return ToolSpec(
        type=kind.type,
        name=name,
        roi=loaded.roi,
        params=fields.load(kind.params_type, known.get("params", {}), f"{where}: params"),
        threshold_pct=loaded.threshold_pct,
        upper_limit_pct=loaded.upper_limit_pct,
        masks=loaded.masks,
        enabled=loaded.enabled,
        report_only=loaded.report_only,
        id=_tool_id(known.get("id", ""), where),
    )


@dataclass(frozen=True)
class CommonFields:
    """What every tool has besides its region and its own parameters."""

    threshold_pct: float = number(
        "Limit", default=70.0, minimum=0, maximum=100, step=0.1, unit="%", help="Least score that is OK."
    )
    upper_limit_pct: float | None = number(
        "Upper limit",
        default=None,
        minimum=0,
        maximum=200,
        step=0.1,
        unit="%",
        optional=True,
        help="Most of it that is OK.",
    )
    enabled: bool = fields.flag("Enabled", default=True, help="Off: the tool does not run.")
    report_only: bool = fields.flag(
        "Report only", default=False, help="Shown and stored, but not part of the judgement."
    )

    @classmethod
    def of(cls, tool: AnyToolSpec) -> CommonFields:
        return cls(tool.threshold_pct, tool.upper_limit_pct, tool.enabled, tool.report_only)

    def applied_to(self, tool: AnyToolSpec) -> AnyToolSpec:
        """The tool with these values instead of its own."""
        return replace(
            tool,
            threshold_pct=self.threshold_pct,
            upper_limit_pct=self.upper_limit_pct,
            enabled=self.enabled,
            report_only=self.report_only,
        )


@dataclass(frozen=True)
class _PlacedFields(CommonFields):
    """With the region, as they stand in a file."""

    roi: Any = fields.region("Region", help="Where the tool looks.")  # noqa: RUF009  makes a dataclass field
    masks: Any = fields.regions("Don't-care masks", help="What it leaves out.")  # noqa: RUF009


def describe_tools() -> list[dict[str, Any]]:
    """Every tool with its parameters, JSON-ready."""
    return [
        {
            "type": kind.type,
            "title": kind.title,
            "help": kind.help,
            "shapes": list(kind.shapes),
            "common": [
                {**field, "default": kind.default_threshold_pct} if field["name"] == "threshold_pct" else field
                for field in fields.describe(CommonFields)
            ],
            "params": fields.describe(kind.params_type),
        }
        for kind in TOOLS.values()
    ]


def _outputs(data: Any) -> OutputMap:
    known = _known(data, "outputs", {"pulse_ms", "lines"})
    pulse = known.get("pulse_ms", OutputMap().pulse_ms)
    lines = known.get("lines")
    if lines is None:
        return OutputMap(pulse_ms=pulse if pulse is None else _whole(pulse, "outputs.pulse_ms"))
    if not isinstance(lines, list):
        raise InvalidProgramConfigError("outputs.lines must be a list.")
    specs = []
    for line in lines:
        values = _known(line, "outputs.lines", {"function", "tool", "active_low"})
        try:
            function = LineFunction(values.get("function", "unused"))
        except ValueError as error:
            raise InvalidProgramConfigError(
                "An output's function must be one of {functions}, not {value}.",
                functions=", ".join(function.value for function in LineFunction),
                value=repr(values.get("function")),
            ) from error
        active_low = values.get("active_low", False)
        if not isinstance(active_low, bool):
            raise InvalidProgramConfigError("An output's active_low must be true or false.")
        specs.append(OutputSpec(function, _text(values.get("tool", ""), "outputs.tool"), active_low))
    return OutputMap(tuple(specs), pulse if pulse is None else _whole(pulse, "outputs.pulse_ms"))


def _check_tool_name(name: str, where: str) -> None:
    if not name.strip() or len(name) > 80 or '"' in name:
        raise InvalidProgramConfigError("{where}: name must have 1 to 80 characters and no double quote.", where=where)


def _tool_id(value: Any, where: str) -> str:
    found = _text(value, f"{where}: id")
    if len(found) > 80:
        raise InvalidProgramConfigError("{where}: id must have at most 80 characters.", where=where)
    return found


def _known(data: Any, where: str, names: set[str]) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise InvalidProgramConfigError("{where} must be a JSON object.", where=where)
    if unknown := sorted(str(name) for name in set(data) - names):
        raise InvalidProgramConfigError("{where}: there is no field {name}.", where=where, name=unknown[0])
    return data


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise InvalidProgramConfigError("{where} must be a text, not {value}.", where=where, value=repr(value))
    if not fields.is_storable(value):
        raise InvalidProgramConfigError("{where} holds characters that cannot be stored.", where=where)
    return value


def _whole(value: Any, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidProgramConfigError("{where} must be a whole number, not {value}.", where=where, value=repr(value))
    return value
