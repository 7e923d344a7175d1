"""Results of judging a part: values that the lines, the database, the panel and the API all use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import Enum
from typing import Any

from core.inspection.geometry import Pose, Roi, roi_from_json
from core.text import Text

VALUE_PLACES = 4
"""Decimals of a measured value: a tenth of a micrometer, finer than any camera measures."""


class Judgement(Enum):
    """Verdict on a part. FAULT: the station could not judge; never to be read as OK or as NG."""

    OK = "OK"
    NG = "NG"
    FAULT = "FAULT"


class ToolJudgement(Enum):
    OK = "OK"
    NG = "NG"
    NOT_EVALUATED = "NOT_EVALUATED"


@dataclass(frozen=True)
class Defect:
    """Where and how big: an upright box in picture pixels, and a `kind` such as `missing`, `extra`, `area`."""

    x: float
    y: float
    width: float
    height: float
    kind: str

    def to_json(self) -> dict[str, Any]:
        box = {"x": self.x, "y": self.y, "width": self.width, "height": self.height}
        return {**{name: round(value, 2) for name, value in box.items()}, "kind": self.kind}


@dataclass(frozen=True)
class ToolResult:
    """One tool's part of the verdict.

    Attributes:
        score_pct: likeness to the master, 0–100, 100 is identical, higher is always better; None when not evaluated.
        amount_pct: for tools that measure an amount, this part's against the master's (100 is the same, 120 a fifth
            more); what the upper limit is held against.
        reason: what is wrong, without the tool's name or the numbers ("1 missing"); None when OK.
        roi: as used, that is moved with the part.
        report_only: shown and stored, but not part of the judgement.
        text: what was read, as it was read: it may hold control characters; None where nothing was.
        value: what was measured, in `unit` ("mm", "px", "°", "" for a number of things); None where nothing was.
    """

    name: str
    type: str
    judgement: ToolJudgement
    score_pct: float | None
    threshold_pct: float
    upper_limit_pct: float | None
    roi: Roi
    reason: Text | None = None
    amount_pct: float | None = None
    defects: tuple[Defect, ...] = ()
    report_only: bool = False
    elapsed_ms: float = 0.0
    text: str | None = None
    value: float | None = None
    unit: str = ""

    @property
    def margin_pct(self) -> float | None:
        """Score minus limit, both as stored; negative when the part fails."""
        return None if self.score_pct is None else round(round(self.score_pct, 2) - self.threshold_pct, 2)

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "type": self.type,
            "judgement": self.judgement.value,
            "score_pct": _rounded(self.score_pct),
            "threshold_pct": self.threshold_pct,
            "upper_limit_pct": self.upper_limit_pct,
            "margin_pct": self.margin_pct,
            "amount_pct": _rounded(self.amount_pct),
            "text": self.text,
            "value": None if self.value is None else round(self.value, VALUE_PLACES),
            "unit": self.unit,
            "reason": None if self.reason is None else str(self.reason),
            "reason_text": None if self.reason is None else self.reason.to_json(),
            "elapsed_ms": round(self.elapsed_ms, 3),
            "report_only": self.report_only,
            "roi": self.roi.to_json(),
            "defects": [defect.to_json() for defect in self.defects],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ToolResult:
        return cls(
            name=data["name"],
            type=data["type"],
            judgement=ToolJudgement(data["judgement"]),
            score_pct=data["score_pct"],
            threshold_pct=data["threshold_pct"],
            upper_limit_pct=data["upper_limit_pct"],
            roi=roi_from_json(data["roi"]),
            reason=Text.from_json(data["reason_text"]) if data["reason_text"] else None,
            amount_pct=data["amount_pct"],
            defects=tuple(Defect(**defect) for defect in data["defects"]),
            report_only=data["report_only"],
            elapsed_ms=data["elapsed_ms"],
            # Records from before tools read or measured have none.
            text=data.get("text"),
            value=data.get("value"),
            unit=data.get("unit", ""),
        )


@dataclass(frozen=True)
class Scored:
    """The tools' results for one picture.

    Attributes:
        pose: where the part was found; None without position adjustment or when it was not found.
        pose_score_pct: the position adjustment's score.
    """

    tools: tuple[ToolResult, ...] = ()
    pose: Pose | None = None
    pose_score_pct: float | None = None

    @property
    def failed_tools(self) -> tuple[ToolResult, ...]:
        """The NG tools in the order in which they are numbered: those that made the part NG before report-only ones."""
        failed = (tool for tool in self.tools if tool.judgement is ToolJudgement.NG)
        return tuple(sorted(failed, key=lambda tool: tool.report_only))

    @property
    def failed_first(self) -> tuple[ToolResult, ...]:
        """All tools in display order: failed, not evaluated, good."""
        rest = (tool for tool in self.tools if tool.judgement is not ToolJudgement.NG)
        return (*self.failed_tools, *sorted(rest, key=lambda tool: tool.judgement is ToolJudgement.OK))

    def pose_json(self) -> dict[str, Any] | None:
        if self.pose is None:
            return None
        values = {
            name: round(value, 4) for name, value in self.pose.to_json().items() if not name.startswith("taught_")
        }
        return {**values, "score_pct": _rounded(self.pose_score_pct)}


@dataclass(frozen=True, kw_only=True)
class Judged(Scored):
    """One picture judged by a program.

    Attributes:
        reason: a whole sentence for NG and FAULT, None for OK.
        version_hash: content hash of the program's version.
        master: content hash of the master picture.
        captured_ns: start of the exposure on the monotonic clock; None where there was no picture.
        truth: what the simulated camera knows about the part; None for a real one.
        part_id: what identifies the part, as a tool has read it; None where none reads it, or could.
    """

    judgement: Judgement
    program_name: str
    version_hash: str
    master: str
    reason: Text | None = None
    elapsed_ms: float = 0.0
    frame_seq: int | None = None
    captured_ns: int | None = None
    is_simulated: bool = False
    truth: Mapping[str, Any] | None = None
    part_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class InspectionRecord(Judged):
    """One part judged on a station, as it is signaled and stored.

    Attributes:
        id: unique over all stations, sorts by time.
        part: counts the station's parts.
        version_number: ordinal of the version in the store.
        captured_at: wall clock at the start of the exposure; None where there was no picture.
        trigger: a `TriggerKind`; trigger_seq counts accepted triggers.
        stages_ms: each stage's time by name, in the order they ran.
        challenge_expects: what a challenge part is known to be, OK or NG; None for a part of the production. A
            challenge part counts in no statistics and no counters.
    """

    id: str
    station: str
    part: int
    program_id: int
    version_number: int
    captured_at: datetime | None
    judged_at: datetime
    trigger: str
    trigger_seq: int
    stages_ms: Mapping[str, float]
    challenge_expects: Judgement | None = None

    @property
    def is_right(self) -> bool:
        """Whether a challenge part was judged as it is known to be; a FAULT never is."""
        return self.judgement is self.challenge_expects

    @classmethod
    def of(cls, judged: Judged, **named: Any) -> InspectionRecord:
        """The judged picture with the station's data; `named` overrides."""
        return cls(**{f.name: getattr(judged, f.name) for f in fields(Judged)} | named)

    def to_json(self) -> dict[str, Any]:
        """The whole record, JSON-ready, with numbers rounded as they are shown; the inverse of `from_json`."""
        return {
            "id": self.id,
            "station": self.station,
            "part": self.part,
            "part_id": self.part_id,
            "judgement": self.judgement.value,
            "reason": None if self.reason is None else str(self.reason),
            "reason_text": None if self.reason is None else self.reason.to_json(),
            "program": {
                "id": self.program_id,
                "name": self.program_name,
                "version_hash": self.version_hash,
                "version_number": self.version_number,
            },
            "master": self.master,
            "frame_seq": self.frame_seq,
            "captured_ns": self.captured_ns,
            "captured_at": None if self.captured_at is None else self.captured_at.isoformat(),
            "judged_at": self.judged_at.isoformat(),
            "trigger": self.trigger,
            "trigger_seq": self.trigger_seq,
            "elapsed_ms": round(self.elapsed_ms, 3),
            "stages_ms": {name: round(ms, 3) for name, ms in self.stages_ms.items()},
            "is_simulated": self.is_simulated,
            "challenge_expects": None if self.challenge_expects is None else self.challenge_expects.value,
            "truth": None if self.truth is None else dict(self.truth),
            "pose": self.pose_json(),
            "pose_taught": None if self.pose is None else [self.pose.taught_x_px, self.pose.taught_y_px],
            "tools": [tool.to_json() for tool in self.tools],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> InspectionRecord:
        found = data["pose"]
        pose = found and Pose(found["x_px"], found["y_px"], found["rotation_deg"], found["scale"], *data["pose_taught"])
        program = data["program"]
        return cls(
            judgement=Judgement(data["judgement"]),
            program_name=program["name"],
            version_hash=program["version_hash"] if "version_hash" in program else program["version"],
            master=data["master"],
            tools=tuple(ToolResult.from_json(tool) for tool in data["tools"]),
            reason=Text.from_json(data["reason_text"]) if data["reason_text"] else None,
            pose=pose,
            pose_score_pct=found["score_pct"] if found else None,
            elapsed_ms=data["elapsed_ms"],
            frame_seq=data["frame_seq"],
            captured_ns=data["captured_ns"],
            is_simulated=data["is_simulated"],
            truth=data["truth"],
            id=data["id"],
            station=data["station"],
            part=data["part"],
            # Records from before tools read have none.
            part_id=data.get("part_id"),
            program_id=program["id"],
            version_number=program["version_number"] if "version_number" in program else program["number"],
            captured_at=_when(data["captured_at"]),
            judged_at=datetime.fromisoformat(data["judged_at"]),
            trigger=data["trigger"],
            trigger_seq=data["trigger_seq"],
            stages_ms=data["stages_ms"],
            # Records from before there were challenges have none.
            challenge_expects=Judgement(data["challenge_expects"]) if data.get("challenge_expects") else None,
        )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _when(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)
