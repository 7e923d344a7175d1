"""Program: everything that defines how a part is judged. Immutable; its content hash identifies the version."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from core import fields
from core.errors import InvalidProgramConfigError
from core.fields import MAX_LINE, choice, flag, group, number, optional_group, short_text
from core.inspection.calibration import Calibration as Calibration
from core.inspection.camera_spec import CameraSpec as CameraSpec
from core.inspection.challenge_spec import ChallengeSpec as ChallengeSpec
from core.inspection.challenge_spec import ChallengeTime as ChallengeTime
from core.inspection.output_map import DEFAULT_OUTPUTS as DEFAULT_OUTPUTS
from core.inspection.output_map import LINE_FUNCTIONS as LINE_FUNCTIONS
from core.inspection.output_map import LineFunction as LineFunction
from core.inspection.output_map import OutputMap as OutputMap
from core.inspection.output_map import OutputSpec as OutputSpec
from core.inspection.reading_tool import ReadingTool
from core.inspection.rule import MAX_LENGTH, parse_rule
from core.inspection.samples import ProgramSample as ProgramSample
from core.inspection.samples import SampleKind as SampleKind
from core.inspection.samples import check_samples, samples_field
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.tools import TOOLS
from core.text import Text, text

MAX_TOOLS = 64
POSITION = "position_adjust"

SHARED = ("threshold_pct", "upper_limit_pct", "enabled", "report_only")
"""The fields that every tool has besides its name, region and own parameters."""


class TriggerKind(StrEnum):
    """Source of a trigger: the station's clock, the trigger line, or the panel and the network."""

    INTERNAL = "internal"
    EXTERNAL = "external"
    SOFTWARE = "software"


@dataclass(frozen=True)
class TriggerSpec:
    """What starts a cycle."""

    kind: str = choice(
        "Trigger",
        default=TriggerKind.SOFTWARE,
        options={
            TriggerKind.INTERNAL: "Internal",
            TriggerKind.EXTERNAL: "External",
            TriggerKind.SOFTWARE: "Software",
        },
        help="Internal: by the clock. External: an edge on the trigger line. Software: the panel or the network.",
    )
    interval_ms: int = number(
        "Interval",
        default=1000,
        minimum=1,
        maximum=10_000,
        unit="ms",
        integer=True,
        only_if={"kind": (TriggerKind.INTERNAL,)},
        help="Internal trigger only.",
    )
    edge: str = choice(
        "Edge",
        default="rising",
        options={"rising": "Rising", "falling": "Falling"},
        only_if={"kind": (TriggerKind.EXTERNAL,)},
        help="External trigger only.",
    )
    debounce_ms: int = number(
        "Debounce",
        default=2,
        minimum=0,
        maximum=1000,
        unit="ms",
        integer=True,
        only_if={"kind": (TriggerKind.EXTERNAL,)},
        help="Edges this soon after the last are ignored.",
    )
    delay_ms: int = number(
        "Delay", default=0, minimum=0, maximum=1000, unit="ms", integer=True, help="From the trigger to the exposure."
    )


@dataclass(frozen=True)
class HoldSpec:
    """When the station accepts no further trigger until somebody has acknowledged what went wrong."""

    on_ng: bool = flag(
        "Hold after each NG", default=False, help="The next part is judged once somebody has acknowledged the NG."
    )
    after_ng: int | None = number(
        "Hold after NG in a row",
        default=None,
        minimum=2,
        maximum=100,
        integer=True,
        optional=True,
        only_if={"on_ng": (False,)},
        help="So many bad parts one after the other have one cause. Off: never.",
    )


@dataclass(frozen=True)
class Program:
    """How a part is judged.

    Attributes:
        master: content hash of the master picture; "" when none is registered yet.
        tools: at most `MAX_TOOLS`, names unique, at most one position adjustment.
        judgement: the rule, see `core.inspection.rule`.
        deadline_ms: a part not judged within this time after its trigger is a FAULT.
        samples: pictures that its tools learn from and its limits are taught from, in the order of their numbers for
            people; no picture twice, and the master is no NG sample.
    """

    name: str = short_text(
        "Name",
        default=fields.REQUIRED,
        least=1,
        pattern=fields.NOT_BLANK,
        error="must not be blank nor hold control characters",
    )
    tools: tuple[AnyToolSpec, ...] = ()
    master: str = short_text(
        "Master image", pattern="([0-9a-f]{64})?", error="must be 64 hexadecimal digits", help="Its content hash."
    )
    description: str = short_text("Description", most=10_000, one_line=False)
    judgement: str = short_text(
        "Rule",
        default="all",
        least=1,
        most=MAX_LENGTH,
        one_line=False,
        help='Names of tools with and, or, not ( ), such as lid and (left or "top 2").',
    )
    trigger: TriggerSpec = group("Trigger", TriggerSpec)
    camera: CameraSpec = group("Camera", CameraSpec)
    outputs: OutputMap = group("Outputs", OutputMap)
    deadline_ms: int = number(
        "Deadline",
        default=2000,
        minimum=10,
        maximum=60_000,
        unit="ms",
        integer=True,
        help="A part that is not judged by then is a FAULT.",
    )

    hold: HoldSpec = group("Hold", HoldSpec)
    challenge: ChallengeSpec = group("Challenge", ChallengeSpec)
    samples: tuple[ProgramSample, ...] = samples_field()
    calibration: Calibration | None = optional_group(
        "Calibration", Calibration, help="What its tools measure in mm by: the station's at the time it was taken over."
    )

    def __post_init__(self) -> None:
        _check_name(self, text("A program needs a name of 1 to {most} characters.", most=MAX_LINE))
        fields.check(self, "The program", "description", "judgement", "deadline_ms")
        for ordinal, tool in enumerate(self.tools, start=1):
            bad_name = text(
                "tool {number}: name must have 1 to {most} characters and no double quote.",
                number=ordinal,
                most=MAX_LINE,
            )
            _check_name(tool, bad_name)
        fields.check(self, "The program", "samples")
        check_samples(self.samples, self.master)
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
        self._check_readers()
        for output in self.outputs.lines:
            if output.function in (LineFunction.TOOL_OK, LineFunction.TOOL_NG) and output.tool not in names:
                raise InvalidProgramConfigError(
                    "An output follows the tool {tool}, which is not there.", tool=output.tool
                )

    def _check_readers(self) -> None:
        """Raise InvalidProgramConfigError where a tool's text must be that of a tool that is none, or reads none."""
        readers = {tool.name: tool for tool in self.tools if issubclass(TOOLS[tool.type], ReadingTool)}
        for name, reader in readers.items():
            params = reader.params
            # While none is chosen, the tool cannot be taught.
            other = params.same_as
            if params.must == "tool" and other and (other not in readers or other == name):
                raise InvalidProgramConfigError(
                    "{tool}: its text must be that of another tool that reads, and {other} is none. Choose one.",
                    tool=name,
                    other=other,
                )
        if len(twice := [name for name, reader in readers.items() if reader.params.is_part_id]) > 1:
            raise InvalidProgramConfigError("The tools {tools} both read the part id. One can.", tools=", ".join(twice))

    @property
    def judged(self) -> tuple[str, ...]:
        """Names of the tools that the judgement rule combines: all that run but position adjustment and report-only.

        The rule does not cover position adjustment, because a part that was not found is NG (§1.4); only if it is the
        single tool, the rule covers it.
        """
        running = [tool for tool in self.tools if tool.enabled and not tool.report_only]
        return tuple(tool.name for tool in running if tool.type != POSITION) or tuple(tool.name for tool in running)

    @property
    def needs_calibration(self) -> bool:
        """Whether a tool measures in mm."""
        return any(tool.params.needs_calibration for tool in self.tools)

    def check_complete(self) -> None:
        """Raise `InvalidProgramConfigError` unless it can be activated: it needs a master and a tool that judges."""
        lack = lack_of(self.name, self.master, judges=bool(self.judged))
        if lack is not None:
            raise InvalidProgramConfigError(lack.template, **lack.values)

    @cached_property
    def version_hash(self) -> str:
        """Content hash: SHA-256 of the canonical JSON form, which contains the master's content hash."""
        canonical = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        own = fields.dump(self)
        # Left out when never: a program from before there were such things keeps its content hash.
        nevers = (("hold", HoldSpec()), ("challenge", ChallengeSpec()), ("samples", ()), ("calibration", None))
        for name, never in nevers:
            if getattr(self, name) == never:
                del own[name]
        return {**own, "camera": self.camera.to_json(), "tools": [tool_to_json(tool) for tool in self.tools]}

    @classmethod
    def from_json(cls, data: Any) -> Program:
        """A program from its JSON form, also the form of TOOLS.json (all fields but name and tools have defaults).

        Raises:
            InvalidProgramConfigError: naming the tool and the field that is wrong. No tool is ever dropped.
        """
        given = _object(data, "The program")
        tools = given.get("tools", [])
        if not isinstance(tools, list):
            raise InvalidProgramConfigError("The program's tools must be a list.")
        own = fields.values(cls, {name: value for name, value in given.items() if name != "tools"}, "The program")
        return cls(**own, tools=tuple(tool_from_json(tool, f"tool {number}") for number, tool in enumerate(tools, 1)))


def lack_of(name: str, master: str, *, judges: bool) -> Text | None:
    """What a program lacks to be activated; None: nothing. `judges`: whether it has a tool that judges."""
    if not master:
        return text("{name} has no master image. Register one first.", name=name)
    if not judges:
        return text("{name} has no tool that judges. Add one first.", name=name)
    return None


def tool_to_json(tool: AnyToolSpec) -> dict[str, Any]:
    own = fields.dump(tool)
    # Left out when empty: a program from before tools had ids keeps its content hash.
    if not tool.id:
        del own["id"]
    return {"type": tool.type, **own, "params": fields.dump(tool.params, tool.params.added_later)}


def tool_from_json(data: Any, where: str) -> AnyToolSpec:
    """A tool from its JSON form; raises `InvalidProgramConfigError` naming `where` and what is wrong."""
    given = dict(_object(data, where))
    if isinstance(given.get("name"), str):
        where = f"{where} ({given['name'][:MAX_LINE]})"
    kind = TOOLS.get(str(given.pop("type", None)))
    if kind is None:
        raise InvalidProgramConfigError(
            "{where}: type must be one of {types}, not {value}.",
            where=where,
            types=", ".join(TOOLS),
            value=repr(data.get("type")),
        )
    params = fields.load(kind.params_type, given.pop("params", {}), f"{where}: params")
    own = fields.values(ToolSpec, {"threshold_pct": kind.default_threshold_pct, **given}, where)
    return ToolSpec(type=kind.type, params=params, **own)


def describe_tools() -> list[dict[str, Any]]:
    """Every tool with its parameters, JSON-ready."""
    shared = [field for field in fields.describe(ToolSpec) if field["name"] in SHARED]
    return [
        {
            "type": kind.type,
            "title": kind.title,
            "help": kind.help,
            "shapes": list(kind.shapes),
            "common": [
                {**field, "default": kind.default_threshold_pct} if field["name"] == "threshold_pct" else field
                for field in shared
            ],
            "params": fields.describe(kind.params_type),
        }
        for kind in TOOLS.values()
    ]


def _check_name(of: Program | AnyToolSpec, sentence: Text) -> None:
    """Check the name; it is typed at the panel, so its error is a translatable sentence of its own."""
    try:
        fields.check(of, "", "name")
    except InvalidProgramConfigError as error:
        raise InvalidProgramConfigError(sentence.template, **sentence.values) from error


def _object(data: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise InvalidProgramConfigError("{where} must be a JSON object.", where=where)
    return data
