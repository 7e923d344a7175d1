"""Schemas of requests. Unknown fields are refused everywhere; the OpenAPI document is made from these."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from core.access.names import USERNAME
from core.access.passwords import MAX_LENGTH
from core.access.roles import Role
from core.alarms.catalog import Severity
from core.devices.lines.lines import OUTPUT_COUNT
from core.fields import LEFT_OUT, MAX_LINE, REQUIRED, fields_of, schema_of
from core.inspection.calibrating import MOST_PICTURES, Target
from core.inspection.camera_spec import CameraSpec
from core.inspection.program import MAX_TOOLS, Program
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.json_fields import NO_CONTROL, Declared, JsonFlag, Pattern, storable
from core.programs.library import MAX_REASON
from core.programs.numbers import MOST_NUMBER
from core.records.handover import MAX_NOTE
from core.records.history import MAX_READ_TEXT, InspectionLabel
from core.records.statistics_tables import Table
from core.running.io_force import TEST_PULSE_MOST_MS, TEST_PULSE_MS
from core.settings import MAX_REASON_CODE, MAX_STATION, site_settings
from core.upkeep.maintenance import MAX_REASON as MAX_MAINTENANCE_REASON

MAX_ID = 2_147_483_647
"""Ids are 32-bit in every database."""


ONE_LINE = Pattern(NO_CONTROL, error="must not contain control characters.")


EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(9000, 1, 1, tzinfo=UTC)
"""Beyond these, time zone arithmetic may overflow."""


class Flag(fields.Boolean):
    """true or false in JSON, nothing else; in a query the texts `true` or `false`."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(truthy={"true"}, falsy={"false"}, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, bool):
            return value
        if not isinstance(value, str):
            raise self.make_error("invalid", input=value)
        return super()._deserialize(value, attr, data, **kwargs)


def short_text(least: int, most: int, **kwargs: Any) -> fields.String:
    """One line of text that can be stored."""
    return fields.String(validate=[validate.Length(least, most), ONE_LINE, storable], **kwargs)


def moment(**kwargs: Any) -> fields.AwareDateTime:
    """A time in RFC 3339; without a time zone it is UTC."""
    return fields.AwareDateTime(format="iso", default_timezone=UTC, validate=_is_reasonable, **kwargs)


def _is_reasonable(value: datetime) -> None:
    if not EARLIEST <= value <= LATEST:
        raise ma.ValidationError("must lie between the years 1970 and 9000.")


def password(**kwargs: Any) -> fields.String:
    """Any characters; the rules for new passwords are checked by `core.accounts`."""
    length = validate.Length(1, MAX_LENGTH)
    return fields.String(validate=length, metadata={"format": "password", "writeOnly": True}, **kwargs)


def refresh_token(**kwargs: Any) -> fields.String:
    return fields.String(validate=validate.Length(1, 4096), **kwargs)


# --- signing in ---------------------------------------------------------------------------------------------------


class UserLoginSchema(ma.Schema):
    username = USERNAME.schema(REQUIRED)
    password = password(required=True)


class TokenRefreshSchema(ma.Schema):
    refresh_token = refresh_token(required=True)


class SignOutSchema(ma.Schema):
    refresh_token = refresh_token(
        metadata={"description": "Ends the session that it belongs to; without it, the access token's session ends."},
    )


class PasswordChangeSchema(ma.Schema):
    old_password = password(required=True)
    new_password = password(required=True)


# --- users --------------------------------------------------------------------------------------------------------


class UserRegistrationSchema(ma.Schema):
    username = USERNAME.schema(REQUIRED)
    password = password(required=True)
    role = fields.String(required=True, validate=validate.OneOf([role.value for role in Role]))


class UserUpdateSchema(ma.Schema):
    """At least one of the fields."""

    role = fields.String(validate=validate.OneOf([role.value for role in Role]))
    is_active = JsonFlag()

    @ma.validates_schema
    def _not_empty(self, data: Any, **_kwargs: Any) -> None:
        if not data:
            raise ma.ValidationError("Nothing to change: send role or is_active.")


class PasswordResetSchema(ma.Schema):
    password = password(required=True)


class SessionFilterSchema(ma.Schema):
    user_id = fields.Integer(
        validate=validate.Range(1, MAX_ID), metadata={"description": "Somebody else's, for administrators."}
    )


# --- maintenance ---------------------------------------------------------------------------------------------------


class MaintenanceBeginSchema(ma.Schema):
    reason = short_text(1, MAX_MAINTENANCE_REASON, required=True, metadata={"description": "Why, for everybody else."})


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
            "character by its name, such as <GS>."
        },
    )
    part_id = short_text(1, MAX_READ_TEXT, metadata={"description": "The whole part id."})
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


# --- camera -------------------------------------------------------------------------------------------------------


class CameraCaptureSchema(ma.Schema):
    format = fields.String(load_default="jpeg", validate=validate.OneOf(["jpeg", "png"]))
    quality = fields.Integer(load_default=85, validate=validate.Range(1, 100), metadata={"description": "Of a JPEG."})


class CameraStreamSchema(ma.Schema):
    fps = fields.Integer(load_default=5, validate=validate.Range(1, 15))
    quality = fields.Integer(load_default=70, validate=validate.Range(1, 100))


CameraSpecSchema = schema_of(CameraSpec)
"""A setting that is left out keeps the camera's own value."""


class CalibrationPicturesSchema(ma.Schema):
    """The target, each of whose values must be said, and the pictures that show it."""

    class Meta:
        include = {name: field.schema(REQUIRED) for name, field in fields_of(Target).items()}  # noqa: RUF012

    pictures = fields.List(
        fields_of(ProgramSample)["picture"].schema(REQUIRED),
        required=True,
        validate=validate.Length(1, MOST_PICTURES),
        metadata={
            "description": "Stored by `POST /samples`. In the first the target lies in the plane that will be measured "
            "in; in the others it may lie or be held in any way."
        },
    )


# --- programs -----------------------------------------------------------------------------------------------------


class _AsSent(ma.Schema):
    """Validated by the fields that a program declares, but passed on as sent: `Program.from_json` reads it."""

    @ma.post_load(pass_original=True)
    def _as_sent(self, loaded: dict[str, Any], sent: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        return {**loaded, **sent}


def _reason(least: int, about: str, **kwargs: Any) -> fields.String:
    return short_text(least, MAX_REASON, metadata={"description": about}, **kwargs)


def _left_out(of: type) -> dict[str, fields.Field[Any]]:
    """The fields that a class declares; one that is not sent keeps its default, or on an update its value."""
    return {name: field.schema(LEFT_OUT) for name, field in fields_of(of).items()}


ToolConfigSchema = ma.Schema.from_dict(
    {
        **_left_out(ToolSpec),
        "name": fields_of(ToolSpec)["name"].schema(REQUIRED),
        "roi": fields_of(ToolSpec)["roi"].schema(REQUIRED),
        "type": fields.String(required=True, validate=validate.OneOf(list(TOOLS))),
        "params": fields.Dict(keys=fields.String(), metadata={"description": "Of that type; see `GET /tools`."}),
    },
    name="ToolConfigSchema",
)

_NAME = fields_of(Program)["name"]
_PROGRAM = {
    **_left_out(Program),
    "tools": fields.List(fields.Nested(ToolConfigSchema), validate=validate.Length(max=MAX_TOOLS)),
}

ProgramSchema = _AsSent.from_dict(
    {
        **_PROGRAM,
        "name": _NAME.schema(REQUIRED),
        "reason": _reason(0, "Why, for the list of versions.", load_default=""),
    },
    name="ProgramSchema",
)

ProgramUpdateSchema = _AsSent.from_dict(
    {
        **_PROGRAM,
        "reason": _reason(1, "What has changed, and why, for the list of versions.", required=True),
    },
    name="ProgramUpdateSchema",
)


class ProgramListSchema(ma.Schema):
    include_archived = Flag(load_default=False)


def _version_hash(**kwargs: Any) -> fields.String:
    return fields.String(validate=Pattern(r"^[0-9a-f]{64}$"), **kwargs)


class VersionQuerySchema(ma.Schema):
    version_hash = _version_hash(metadata={"description": "Content hash; the newest version where it is left out."})


class VersionChoiceSchema(ma.Schema):
    version_hash = _version_hash(metadata={"description": "Content hash; the newest version where it is left out."})


class RollbackSchema(ma.Schema):
    version_hash = _version_hash(required=True, metadata={"description": "Content hash of the version to go back to."})


class DiffQuerySchema(ma.Schema):
    before = _version_hash(required=True)
    after = _version_hash(metadata={"description": "The newest version where it is left out."})


class FavoriteSchema(ma.Schema):
    is_favorite = Flag(required=True)


class ProgramNumberSchema(ma.Schema):
    number = fields.Integer(
        required=True,
        strict=True,
        allow_none=True,
        validate=validate.Range(1, MOST_NUMBER),
        metadata={"description": "1 … 15; null takes it away."},
    )


class CopySchema(ma.Schema):
    name = _NAME.schema(REQUIRED)
    version_hash = _version_hash()


class ImportQuerySchema(ma.Schema):
    name = replace(_NAME, help="Instead of the name in the package.").schema(LEFT_OUT)


# --- digital lines -----------------------------------------------------------------------------------------------


class PasswordSchema(ma.Schema):
    password = password(required=True)


class OutputForceSchema(ma.Schema):
    output = fields.Integer(
        required=True, strict=True, validate=validate.Range(1, OUTPUT_COUNT), metadata={"description": "OUT1 is 1."}
    )
    is_high = JsonFlag(required=True)


class OutputTestSchema(ma.Schema):
    pulse_ms = fields.Integer(
        load_default=TEST_PULSE_MS,
        strict=True,
        validate=validate.Range(1, TEST_PULSE_MOST_MS),
        metadata={"description": "How long each is turned over."},
    )


# --- alarms -------------------------------------------------------------------------------------------------------


class AlarmCountSchema(ma.Schema):
    """Which alarms of the history are meant."""

    code = short_text(1, 60, metadata={"description": "Code of the alarm, such as `CAMERA`."})
    severity = fields.String(validate=validate.OneOf([severity.value for severity in Severity]))
    since = moment(metadata={"description": "Stood at this time or later (RFC 3339)."})
    until = moment(metadata={"description": "Came before this time (RFC 3339)."})


class AlarmFilterSchema(AlarmCountSchema):
    cursor = fields.String(
        validate=validate.Length(1, 200), metadata={"description": "`next_cursor` of the page before."}
    )
    limit = fields.Integer(load_default=50, validate=validate.Range(1, 200))


class AlarmTestSchema(ma.Schema):
    receiver = short_text(
        0, 300, load_default="", metadata={"description": "The address of one receiver; without it, all of them."}
    )


# --- settings -----------------------------------------------------------------------------------------------------


SiteSettingsChangeSchema = Declared.from_dict(
    {name: variable.field.schema(LEFT_OUT) for name, variable in site_settings().items()},
    name="SiteSettingsChangeSchema",
)


# --- storage ------------------------------------------------------------------------------------------------------


class CleanupSchema(ma.Schema):
    bytes = fields.Integer(
        strict=True,
        load_default=0,
        validate=validate.Range(0, 10**15),
        metadata={"description": "Pictures of at least so many bytes are removed; 0: what the rules ask for."},
    )


# --- hand-over ----------------------------------------------------------------------------------------------------

_SHIFT = "Any moment of the shift (RFC 3339); without it, the running one."


class HandoverQuerySchema(ma.Schema):
    shift = moment(metadata={"description": _SHIFT})


class ShiftNoteEntrySchema(ma.Schema):
    note = short_text(1, MAX_NOTE, required=True, metadata={"description": "What the next shift should know."})
    shift = moment(metadata={"description": _SHIFT})


# --- backups ------------------------------------------------------------------------------------------------------


class PassphraseSchema(ma.Schema):
    passphrase = short_text(
        1, 200, metadata={"description": "Of an encrypted backup; left out, it is that of the station's settings."}
    )


# --- audit --------------------------------------------------------------------------------------------------------


class AuditFilterSchema(ma.Schema):
    cursor = fields.String(validate=validate.Length(1, 200))
    limit = fields.Integer(load_default=50, validate=validate.Range(1, 200))
    actor = short_text(1, 80)
    action = short_text(1, 80)
    about = short_text(1, 80)
    since = moment()
    until = moment()


class AuditExportSchema(AuditFilterSchema):
    class Meta:
        exclude = ("cursor", "limit")
