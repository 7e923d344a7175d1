"""Requests about the station: camera, lines, alarms, settings, storage, backups, maintenance."""

from __future__ import annotations

import marshmallow as ma
from marshmallow import fields, validate

from core.alarms.catalog import Severity
from core.devices.lines.lines import OUTPUT_COUNT
from core.fields import LEFT_OUT, REQUIRED, fields_of, schema_of
from core.inspection.calibrating import MOST_PICTURES, Target
from core.inspection.camera_spec import CameraSpec
from core.inspection.samples import ProgramSample
from core.json_fields import Declared, JsonFlag
from core.running.io_force import TEST_PULSE_MOST_MS, TEST_PULSE_MS
from core.settings import site_settings
from core.upkeep.maintenance import MAX_REASON as MAX_MAINTENANCE_REASON
from remote_api.request_schemas.request_fields import moment, password, short_text

# --- maintenance --------------------------------------------------------------------------------------------------


class MaintenanceBeginSchema(ma.Schema):
    reason = short_text(1, MAX_MAINTENANCE_REASON, required=True, metadata={"description": "Why, for everybody else."})


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


# --- digital lines ------------------------------------------------------------------------------------------------


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


# --- backups ------------------------------------------------------------------------------------------------------


class PassphraseSchema(ma.Schema):
    passphrase = short_text(
        1, 200, metadata={"description": "Of an encrypted backup; left out, it is that of the station's settings."}
    )
