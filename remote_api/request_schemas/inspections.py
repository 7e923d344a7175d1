"""Requests about inspected parts: inspecting, history, statistics, the hand-over of a shift."""

from __future__ import annotations

import marshmallow as ma
from marshmallow import fields, validate

from core.fields import MAX_LINE
from core.inspection.result import Judgement
from core.json_fields import JsonFlag, Pattern
from core.records.handover import MAX_NOTE
from core.records.history import MAX_READ_TEXT, InspectionLabel
from core.records.statistics_tables import Table
from core.settings import MAX_REASON_CODE, MAX_STATION
from remote_api.request_schemas.request_fields import Flag, moment, short_text

# --- inspecting ---------------------------------------------------------------------------------------------------


class InspectionTriggerSchema(ma.Schema):
    wait = JsonFlag(
        load_default=True,
        metadata={"description": "Answer with the result (200). false: answer at once (202)."},
    )


class ChallengePartSchema(ma.Schema):
    expects = fields.String(
        required=True,
        validate=validate.OneOf([Judgement.OK.value, Judgement.NG.value]),
        metadata={"description": "What the part that lies there is known to be."},
    )


class InspectionExportSchema(ma.Schema):
    """Which inspections are meant."""

    judgement = fields.String(validate=validate.OneOf([judgement.value for judgement in Judgement]))
    program = short_text(1, MAX_LINE, metadata={"description": "Id or name of a program."})
    version_hash = fields.String(
        validate=validate.Regexp(r"[0-9a-f]{64}\Z"), metadata={"description": "Content hash of the version."}
    )
    tool = short_text(1, MAX_LINE, metadata={"description": "Name of a tool that was NG."})
    part = fields.Integer(
        validate=validate.Range(0, (1 << 63) - 1), metadata={"description": "The station's number of the part."}
    )
    read_text = short_text(
        1,
        MAX_READ_TEXT,
        metadata={
            "description": "How a text begins that a tool has read, a GS1 field of it, or the part id; a control "
            "character by its name, such as <GS>. Spaces and the case of A to Z do not count."
        },
    )
    part_id = short_text(
        1, MAX_READ_TEXT, metadata={"description": "The whole part id. Spaces and the case of A to Z do not count."}
    )
    label = fields.String(validate=validate.OneOf([label.value for label in InspectionLabel]))
    reason_code = short_text(1, MAX_REASON_CODE, metadata={"description": "A reason code of the site."})
    is_simulated = Flag(metadata={"description": "Only simulated ones, or only real ones."})
    is_challenge = Flag(metadata={"description": "Only challenge parts, or none of them."})
    station = short_text(1, MAX_STATION, metadata={"description": "Name of the station that judged."})
    since = moment(metadata={"description": "Judged at this time or later (RFC 3339)."})
    until = moment(metadata={"description": "Judged before this time (RFC 3339)."})


class InspectionFilterSchema(InspectionExportSchema):
    cursor = fields.String(
        validate=validate.Length(1, 200), metadata={"description": "`next_cursor` of the page before."}
    )
    limit = fields.Integer(load_default=50, validate=validate.Range(1, 200))


class ImageQuerySchema(ma.Schema):
    overlay = Flag(load_default=False, metadata={"description": "Draw regions and defects on the picture."})


class LabelSchema(ma.Schema):
    label = fields.String(
        required=True,
        allow_none=True,
        validate=validate.OneOf([label.value for label in InspectionLabel]),
        metadata={"description": "null takes it back."},
    )


class ReasonCodeSchema(ma.Schema):
    reason_code = short_text(
        1,
        MAX_REASON_CODE,
        required=True,
        allow_none=True,
        metadata={"description": "One of the site setting ng_reasons; null takes it back."},
    )


# --- statistics ---------------------------------------------------------------------------------------------------


class StatisticsQuerySchema(ma.Schema):
    since = moment(metadata={"description": "From the quarter of an hour on that holds this time (RFC 3339)."})
    until = moment(metadata={"description": "To before the quarter of an hour that holds this time (RFC 3339)."})
    program = short_text(1, MAX_LINE, metadata={"description": "Id or name of a program."})
    version_hash = fields.String(validate=Pattern(r"^[0-9a-f]{64}$"), metadata={"description": "Of that version only."})
    is_simulated = Flag(
        metadata={
            "description": "Simulated results instead of real ones; where it is left out, what the station gives now."
        }
    )
    station = short_text(1, MAX_STATION, metadata={"description": "Name of a station; where it is left out, this one."})
    shift = fields.String(
        validate=Pattern(r"^[0-2][0-9]:[0-5][0-9]$"),
        metadata={"description": "One of the station's shifts, by when it begins, such as 06:00; every day of it."},
    )
    label = fields.String(
        validate=validate.OneOf([label.value for label in InspectionLabel]),
        metadata={"description": "Only parts with that label."},
    )


class StatisticsExportQuerySchema(StatisticsQuerySchema):
    table = fields.String(
        load_default=Table.YIELD.value,
        validate=validate.OneOf([table.value for table in Table]),
        metadata={"description": "Which of the tables."},
    )


# --- hand-over ----------------------------------------------------------------------------------------------------

_SHIFT = "Any moment of the shift (RFC 3339); without it, the running one."


class HandoverQuerySchema(ma.Schema):
    shift = moment(metadata={"description": _SHIFT})


class ShiftNoteEntrySchema(ma.Schema):
    note = short_text(1, MAX_NOTE, required=True, metadata={"description": "What the next shift should know."})
    shift = moment(metadata={"description": _SHIFT})
