"""Past inspections: page by page, one, its picture, what people say about it, and all of them as CSV."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from flask import Response

from core.access.roles import Permission
from core.errors import ProgramNotFoundError
from core.inspection.imaging import decode, encode_jpeg
from core.inspection.overlay import draw_overlay
from core.inspection.program import TriggerKind
from core.inspection.result import Judgement, ToolJudgement
from core.records.export import csv_of
from core.records.history import (
    ImageState,
    InspectionFilter,
    InspectionLabel,
    InspectionSummary,
    Page,
    StoredInspection,
)
from core.text import Text
from remote_api.answer_data import Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.inspections import (
    ImageQuerySchema,
    InspectionExportSchema,
    InspectionFilterSchema,
    LabelSchema,
    ReasonCodeSchema,
)
from remote_api.streaming import streamed

if TYPE_CHECKING:
    from core.records.labels import Labeled

resource = Operations("Inspections", "What was judged.")

OVERLAY_QUALITY = 90


# --- a record, as InspectionRecord.to_json makes it -----------------------------------------------------------------


@dataclass(frozen=True)
class ProgramOfResultData:
    """The version that judged.

    Attributes:
        version_hash: content hash of the immutable version.
        version_number: ordinal of the version.
    """

    id: int | None
    name: str
    version_hash: str
    version_number: int


@dataclass(frozen=True)
class DefectData:
    """Where and how big: an upright box in picture pixels."""

    x: float
    y: float
    width: float
    height: float
    kind: str


@dataclass(frozen=True)
class ToolResultData:
    """One tool's part of the verdict.

    Attributes:
        score_pct: likeness to the master, 0 to 100, 100 is identical; null when not evaluated.
        margin_pct: how far the score lies above the limit; negative when below.
        amount_pct: for tools that measure an amount, this part's against the master's.
        text: what was read, with its control characters; null where nothing was.
        value: what was measured; null where nothing was.
        unit: of the value, such as mm, px or °; empty for a number of things.
        reason: what is wrong, without the tool's name; null when OK.
        reason_text: the reason in parts, for translation.
        report_only: shown and stored, but not part of the judgement.
        roi: the region as used, moved with the part.
    """

    name: str
    type: str
    judgement: ToolJudgement
    score_pct: float | None
    threshold_pct: float
    upper_limit_pct: float | None
    margin_pct: float | None
    amount_pct: float | None
    text: str | None
    value: float | None
    unit: str
    reason: str | None
    reason_text: Mapping[str, Any] | None
    elapsed_ms: float
    report_only: bool
    roi: Mapping[str, Any]
    defects: tuple[DefectData, ...]


@dataclass(frozen=True)
class PoseData:
    """Where the part was found.

    Attributes:
        scale: size against the master; 1 is the same size.
        score_pct: the position adjustment's score.
    """

    x_px: float
    y_px: float
    rotation_deg: float
    scale: float
    score_pct: float | None


@dataclass(frozen=True)
class InspectionRecordData:
    """One part judged.

    Attributes:
        part: counts the station's parts.
        part_id: what identifies the part, as a tool has read it; null where none reads it, or could.
        reason: a whole sentence for NG and FAULT, null for OK.
        reason_text: the reason in parts, for translation.
        master: content hash of the master picture.
        captured_ns: start of the exposure on the station's monotonic clock; null where there was no picture.
        captured_at: start of the exposure; null where there was no picture.
        trigger_seq: counts accepted triggers.
        stages_ms: each stage's time by name, in the order they ran.
        challenge_expects: what a challenge part is known to be; null for a part of the production.
        truth: what the simulated camera knows about the part; null for a real one.
        pose: null without position adjustment, or when the part was not found.
        pose_taught: x and y of the part's center in the master.
    """

    id: str
    station: str
    part: int
    part_id: str | None
    judgement: Judgement
    reason: str | None
    reason_text: Mapping[str, Any] | None
    program: ProgramOfResultData
    master: str
    frame_seq: int | None
    captured_ns: int | None
    captured_at: datetime | None
    judged_at: datetime
    trigger: TriggerKind
    trigger_seq: int
    elapsed_ms: float
    stages_ms: Mapping[str, float]
    is_simulated: bool
    challenge_expects: Judgement | None
    truth: Mapping[str, Any] | None
    pose: PoseData | None
    pose_taught: tuple[float, ...] | None
    tools: tuple[ToolResultData, ...]


@dataclass(frozen=True)
class InspectionData(InspectionRecordData):
    """One part judged, and what became of it since.

    Attributes:
        image: what became of the picture.
        label: what a person has said about the verdict.
        label_by, label_at: who gave the label, and when; null without a label.
        reason_code: the site's own code for what an NG part is or becomes.
        reason_code_by, reason_code_at: who gave the code, and when; null without a code.
    """

    image: ImageState
    label: InspectionLabel | None
    label_by: str | None
    label_at: datetime | None
    reason_code: str | None
    reason_code_by: str | None
    reason_code_at: datetime | None


@dataclass(frozen=True)
class LabeledInspectionData(InspectionData):
    """One part judged, and what came of its label.

    Attributes:
        is_proposed: whether the picture of a false call is proposed as an OK sample of the program now.
        remark: why the picture of a false call is not proposed.
    """

    is_proposed: bool
    remark: Text | None


def inspection_json(found: StoredInspection) -> dict[str, Any]:
    """`InspectionData` of a record, whose own JSON is what was stored."""
    return {
        **found.result.to_json(),
        "image": found.image_state.value,
        "label": None if found.label is None else found.label.value,
        "label_by": found.label_by,
        "label_at": None if found.label_at is None else found.label_at.isoformat(),
        "reason_code": found.reason_code,
        "reason_code_by": found.reason_code_by,
        "reason_code_at": None if found.reason_code_at is None else found.reason_code_at.isoformat(),
    }


def labeled_json(found: StoredInspection, labeled: Labeled) -> dict[str, Any]:
    """`LabeledInspectionData` of a record."""
    remark = None if labeled.remark is None else str(labeled.remark)
    return {**inspection_json(found), "is_proposed": labeled.is_proposed, "remark": remark}


# --- a page of the history ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ReadingData:
    """What one tool has read or measured.

    Attributes:
        tool: its name.
        text: what was read, with its control characters; null where nothing was.
        value: what was measured; null where nothing was.
        unit: of the value, such as mm, px or °; empty for a number of things.
    """

    tool: str
    text: str | None
    value: float | None
    unit: str


@dataclass(frozen=True)
class InspectionSummaryData:
    """An inspection without its tools.

    Attributes:
        captured_at: start of the exposure; null where there was no picture.
        trigger: null where the record is damaged.
        image: what became of the picture.
        label: what a person has said about the verdict.
        label_by, label_at: who gave the label, and when; null without a label.
        reason_code: the site's own code for what an NG part is or becomes.
        reason_code_by, reason_code_at: who gave the code, and when; null without a code.
        challenge_expects: what a challenge part is known to be; null for a part of the production.
        part_id: what identifies the part, as a tool has read it; null where none reads it, or could.
        readings: what the tools have read and measured.
    """

    id: str
    station: str
    part: int
    part_id: str | None
    judgement: Judgement
    reason: Text | None
    program: ProgramOfResultData
    captured_at: datetime | None
    judged_at: datetime
    trigger: TriggerKind | None
    elapsed_ms: Annotated[float, Places(3)]
    is_simulated: bool
    image: ImageState
    label: InspectionLabel | None
    label_by: str | None
    label_at: datetime | None
    reason_code: str | None
    reason_code_by: str | None
    reason_code_at: datetime | None
    challenge_expects: Judgement | None
    readings: tuple[ReadingData, ...]

    @classmethod
    def of(cls, item: InspectionSummary) -> InspectionSummaryData:
        program = ProgramOfResultData(item.program_id, item.program_name, item.version_hash, item.version_number)
        return filled(cls, item, program=program, image=item.image_state)


@dataclass(frozen=True)
class InspectionsData:
    """A page of the history, newest first.

    Attributes:
        next_cursor: null on the last page.
    """

    items: tuple[InspectionSummaryData, ...]
    next_cursor: str | None

    @classmethod
    def of(cls, page: Page[InspectionSummary]) -> InspectionsData:
        return cls(tuple(map(InspectionSummaryData.of, page.items)), page.next_cursor)


# --- operations -----------------------------------------------------------------------------------------------------


@resource.operation(
    "GET",
    "/inspections",
    needs=Permission.VIEW,
    query=InspectionFilterSchema,
    data=InspectionsData,
    errors=(404,),
)
def inspections(query: dict[str, Any]) -> InspectionsData:
    """Inspections, newest first.

    Follow `next_cursor` for the next page: parts that come meanwhile do not shift it. 404 when the filter names a
    program that does not exist.
    """
    return InspectionsData.of(
        station().history.inspections(actor(), _filter(query), query.get("cursor"), query["limit"])
    )


@resource.operation("GET", "/inspections/<hex:inspection_id>", needs=Permission.VIEW, data=InspectionData)
def inspection(inspection_id: str) -> dict[str, Any]:
    """One inspection with every tool's part in it."""
    return inspection_json(station().history.inspection(actor(), inspection_id))


@resource.operation(
    "GET",
    "/inspections/<hex:inspection_id>/image",
    needs=Permission.VIEW,
    query=ImageQuerySchema,
    media_types=("image/png", "image/jpeg"),
)
def inspection_image(query: dict[str, Any], inspection_id: str) -> Response:
    """Its picture.

    As it was stored, or with `overlay=true` as a JPEG with the regions and the defects drawn in.
    """
    file = station().history.image(actor(), inspection_id)
    if not query["overlay"]:
        return _picture(file.data, file.content_type, f"{inspection_id}")
    result = station().history.inspection(actor(), inspection_id).result
    drawn = encode_jpeg(draw_overlay(decode(file.data), result), OVERLAY_QUALITY)
    return _picture(drawn, "image/jpeg", f"{inspection_id}-overlay")


@resource.operation(
    "PUT",
    "/inspections/<hex:inspection_id>/label",
    needs=Permission.RUN,
    body=LabelSchema,
    data=LabeledInspectionData,
    message="Labeled.",
)
def label_inspection(body: dict[str, Any], inspection_id: str) -> dict[str, Any]:
    """Say whether an NG was real or a false call, or an OK missed. A labeled picture is never cleared away.

    The picture of a false call is proposed as an OK sample of its program, which an engineer accepts or refuses at the
    panel. Any other label takes back what was proposed and is not accepted yet.
    """
    label = None if body["label"] is None else InspectionLabel(body["label"])
    labeled = station().labels.label(actor(), inspection_id, label)
    return labeled_json(station().history.inspection(actor(), inspection_id), labeled)


@resource.operation(
    "PUT",
    "/inspections/<hex:inspection_id>/reason_code",
    needs=Permission.RUN,
    body=ReasonCodeSchema,
    data=InspectionData,
    message="Reason code set.",
)
def set_reason_code(body: dict[str, Any], inspection_id: str) -> dict[str, Any]:
    """Give an NG part one of the site's reason codes (`GET /settings`, ng_reasons), such as scrap or rework."""
    station().labels.set_reason_code(actor(), inspection_id, body["reason_code"])
    return inspection(inspection_id)


@resource.operation(
    "GET",
    "/inspections/export",
    needs=Permission.VIEW,
    query=InspectionExportSchema,
    media_types=("text/csv",),
    errors=(404,),
)
def export_inspections(query: dict[str, Any]) -> Response:
    """Inspections as CSV, newest first, streamed."""
    rows = csv_of(station().history, actor(), _filter(query))
    response = Response(streamed(rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="inspections.csv"'
    return response


_PLAIN = (
    "since", "until", "version_hash", "tool", "part", "read_text", "part_id", "reason_code", "is_simulated",
    "is_challenge", "station",
)  # fmt: skip
"""Fields of the filter that a query names and gives as they are."""


def _filter(query: dict[str, Any]) -> InspectionFilter:
    program = query.get("program")
    return InspectionFilter(
        judgement=Judgement(query["judgement"]) if "judgement" in query else None,
        program=None if program is None else program_id_of(program),
        label=InspectionLabel(query["label"]) if "label" in query else None,
        **{name: query.get(name) for name in _PLAIN},
    )


def program_id_of(wanted: str) -> int:
    """Of a program given by id or by name, archived ones too."""
    programs = station().library.programs(actor(), include_archived=True)
    for program in programs:
        if wanted == str(program.id):
            return program.id
    for program in programs:
        if wanted == program.name:
            return program.id
    raise ProgramNotFoundError


def _picture(data: bytes, content_type: str, etag: str) -> Response:
    response = Response(data, content_type=content_type)
    # A picture never changes under its id, but it may be cleared away, and who may see it may change.
    response.set_etag(etag)
    return response
