"""Past inspections: page by page, one, its picture, its label, and all of them as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Generator
from typing import Any

from flask import Response

from core.access.roles import Actor, Permission
from core.errors import ProgramNotFoundError
from core.inspection.imaging import decode, encode_jpeg
from core.inspection.overlay import draw_overlay
from core.inspection.result import InspectionRecord, Judgement
from core.records.history import MAX_LIMIT, History, ImageState, InspectionFilter, InspectionLabel, InspectionSummary
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas import ImageQuerySchema, InspectionExportSchema, InspectionFilterSchema, LabelSchema
from remote_api.response_schemas import InspectionSchema, InspectionsSchema
from remote_api.streaming import streamed

resource = Operations("Inspections", "What was judged.")

OVERLAY_QUALITY = 90
CSV_COLUMNS = (
    "id",
    "station",
    "part",
    "judgement",
    "reason",
    "program",
    "version_hash",
    "version_number",
    "captured_at",
    "judged_at",
    "trigger",
    "elapsed_ms",
    "is_simulated",
    "label",
)


@resource.operation(
    "GET",
    "/inspections",
    needs=Permission.VIEW,
    query=InspectionFilterSchema,
    data=InspectionsSchema,
    errors=(404,),
)
def inspections(query: dict[str, Any]) -> dict[str, Any]:
    """Inspections, newest first.

    Follow `next_cursor` for the next page: parts that come meanwhile do not shift it. 404 when the filter names a
    program that does not exist.
    """
    page = station().history.inspections(actor(), _filter(query), query.get("cursor"), query["limit"])
    return {"items": [_summary_json(item) for item in page.items], "next_cursor": page.next_cursor}


@resource.operation("GET", "/inspections/<hex:inspection_id>", needs=Permission.VIEW, data=InspectionSchema)
def inspection(inspection_id: str) -> dict[str, Any]:
    """One inspection with every tool's part in it."""
    found = station().history.inspection(actor(), inspection_id)
    return inspection_json(found.result, found.image_state, found.label)


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
    data=InspectionSchema,
    message="Labeled.",
)
def label_inspection(body: dict[str, Any], inspection_id: str) -> dict[str, Any]:
    """Say whether an NG was real or a false call. A labeled picture is never cleared away."""
    label = None if body["label"] is None else InspectionLabel(body["label"])
    station().history.label(actor(), inspection_id, label)
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
    rows = _csv(station().history, actor(), _filter(query))
    response = Response(streamed(rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="inspections.csv"'
    return response


def _filter(query: dict[str, Any]) -> InspectionFilter:
    program = query.get("program")
    return InspectionFilter(
        judgement=Judgement(query["judgement"]) if "judgement" in query else None,
        program=None if program is None else _program_id(program),
        since=query.get("since"),
        until=query.get("until"),
    )


def _program_id(wanted: str) -> int:
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


def _csv(history: History, who: Actor, wanted: InspectionFilter) -> Generator[bytes, None, None]:
    yield _row(CSV_COLUMNS)
    cursor: str | None = None
    while True:
        page = history.inspections(who, wanted, cursor, MAX_LIMIT)
        yield b"".join(_row(_csv_values(item)) for item in page.items)
        cursor = page.next_cursor
        if cursor is None:
            return


def _csv_values(item: InspectionSummary) -> tuple[str, ...]:
    values = (
        item.id,
        item.station,
        item.part,
        item.judgement.value,
        item.reason or "",
        item.program_name,
        item.version_hash,
        item.version_number,
        "" if item.captured_at is None else item.captured_at.isoformat(),
        item.judged_at.isoformat(),
        item.trigger,
        round(item.elapsed_ms, 3),
        "true" if item.is_simulated else "false",
        "" if item.label is None else item.label.value,
    )
    return tuple(_cell(str(value)) for value in values)


def _cell(value: str) -> str:
    """A spreadsheet runs a cell that begins like a formula: what somebody typed must not (OWASP, CSV injection)."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _row(values: tuple[str, ...]) -> bytes:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(values)
    return line.getvalue().encode()


def inspection_json(result: InspectionRecord, image: ImageState, label: InspectionLabel | None) -> dict[str, Any]:
    return {**result.to_json(), "image": image.value, "label": None if label is None else label.value}


def _summary_json(item: InspectionSummary) -> dict[str, Any]:
    return {
        "id": item.id,
        "station": item.station,
        "part": item.part,
        "judgement": item.judgement.value,
        "reason": None if item.reason is None else str(item.reason),
        "program": {
            "id": item.program_id,
            "name": item.program_name,
            "version_hash": item.version_hash,
            "version_number": item.version_number,
        },
        "captured_at": None if item.captured_at is None else item.captured_at.isoformat(),
        "judged_at": item.judged_at.isoformat(),
        "trigger": item.trigger,
        "elapsed_ms": round(item.elapsed_ms, 3),
        "is_simulated": item.is_simulated,
        "image": item.image_state.value,
        "label": None if item.label is None else item.label.value,
    }
