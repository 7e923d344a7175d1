"""What the API answers, for the OpenAPI document. Nothing is dumped through these: tests hold the answers to them."""

from __future__ import annotations

import functools
from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from core.access.roles import Role
from core.fields import schema_of
from core.inspection.camera_spec import CameraSpec
from core.inspection.optimize import Outcome
from core.inspection.result import Judgement, ToolJudgement
from core.records.history import ImageState, InspectionLabel
from core.running.state import RunState


def _one_of(values: Any) -> validate.OneOf:
    return validate.OneOf([value.value for value in values])


def _text(**kwargs: Any) -> fields.String:
    return fields.String(required=True, **kwargs)


def _number(**kwargs: Any) -> fields.Float:
    return fields.Float(required=True, **kwargs)


def _count() -> fields.Integer:
    return fields.Integer(required=True, validate=validate.Range(0))


def _flag() -> fields.Boolean:
    return fields.Boolean(required=True)


def _time(**kwargs: Any) -> fields.AwareDateTime:
    return fields.AwareDateTime(required=True, **kwargs)


def _of(schema: type[ma.Schema], **kwargs: Any) -> fields.Nested:
    return fields.Nested(schema, required=True, **kwargs)


def _list(schema: type[ma.Schema]) -> fields.List[Any]:
    return fields.List(fields.Nested(schema), required=True)


def _anything(description: str, **kwargs: Any) -> fields.Dict:
    return fields.Dict(required=True, metadata={"description": description}, **kwargs)


# --- envelopes ----------------------------------------------------------------------------------------------------


class ErrorSchema(ma.Schema):
    """What every failure answers."""

    success = fields.Boolean(required=True, validate=validate.Equal(False), metadata={"enum": [False]})
    error = _text(metadata={"description": "A code that does not change, such as NOT_READY."})
    message = _text(metadata={"description": "A sentence that says what is wrong and what to do."})
    details = _anything("What fills the sentence; for input that is not valid: `fields`.")


@functools.cache
def enveloped(data: type[ma.Schema] | None) -> type[ma.Schema]:
    """The success envelope around `data`; None: data is null."""
    name = "Done" if data is None else data.__name__.removesuffix("Schema")
    inner: fields.Field[Any] = (
        fields.Raw(required=True, metadata={"type": "null"}) if data is None else fields.Nested(data, required=True)
    )
    return ma.Schema.from_dict(
        {
            "success": fields.Boolean(required=True, metadata={"enum": [True]}),
            "data": inner,
            "message": fields.String(required=True),
        },
        name=f"{name}Answer",
    )


# --- people -------------------------------------------------------------------------------------------------------


class UserSchema(ma.Schema):
    id = fields.Integer(required=True)
    username = _text()
    role = _text(validate=_one_of(Role))
    is_active = _flag()
    created_at = _time()
    last_login_at = _time(allow_none=True)


class UserAccountSchema(UserSchema):
    failed_count = _count()
    locked_until = _time(allow_none=True)


class UsersSchema(ma.Schema):
    items = _list(UserAccountSchema)


class SessionSchema(ma.Schema):
    """`used_at`: when its tokens were last renewed."""

    id = _text()
    user_id = fields.Integer(required=True)
    via = _text()
    address = _text()
    started_at = _time()
    used_at = _time()
    expires_at = _time()


class SessionsSchema(ma.Schema):
    items = _list(SessionSchema)


class MeSchema(ma.Schema):
    id = fields.Integer(required=True, allow_none=True)
    username = _text()
    role = _text(validate=_one_of(Role))
    permissions = fields.List(fields.String(), required=True)


class TokensSchema(ma.Schema):
    access_token = _text()
    refresh_token = _text()
    token_type = _text()
    expires_in = fields.Integer(required=True, metadata={"description": "Seconds that the access token lasts."})
    user = _of(MeSchema)


# --- results ------------------------------------------------------------------------------------------------------


class ProgramOfResultSchema(ma.Schema):
    id = fields.Integer(required=True, allow_none=True)
    name = _text()
    version_hash = _text(metadata={"description": "Content hash of the immutable version."})
    version_number = fields.Integer(required=True, metadata={"description": "Ordinal of the version."})


class DefectSchema(ma.Schema):
    x = _number()
    y = _number()
    width = _number()
    height = _number()
    kind = _text()


class ToolResultSchema(ma.Schema):
    name = _text()
    type = _text()
    judgement = _text(validate=_one_of(ToolJudgement))
    score_pct = _number(allow_none=True)
    threshold_pct = _number()
    upper_limit_pct = _number(allow_none=True)
    margin_pct = _number(allow_none=True)
    amount_pct = _number(allow_none=True)
    reason = _text(allow_none=True)
    reason_text = _anything("The reason in parts, for translation.", allow_none=True)
    elapsed_ms = _number()
    report_only = _flag()
    roi = _anything("The region as used, moved with the part.")
    defects = _list(DefectSchema)


class PoseSchema(ma.Schema):
    x_px = _number()
    y_px = _number()
    rotation_deg = _number()
    scale = _number()
    score_pct = _number(allow_none=True)


class JudgedSchema(ma.Schema):
    """One part judged."""

    id = _text()
    station = _text()
    part = fields.Integer(required=True)
    judgement = _text(validate=_one_of(Judgement))
    reason = _text(allow_none=True)
    reason_text = _anything("The reason in parts, for translation.", allow_none=True)
    program = _of(ProgramOfResultSchema)
    master = _text()
    frame_seq = fields.Integer(required=True, allow_none=True)
    captured_ns = fields.Integer(required=True, allow_none=True)
    captured_at = _time(allow_none=True)
    judged_at = _time(allow_none=True)
    trigger = _text()
    trigger_seq = fields.Integer(required=True)
    elapsed_ms = _number()
    stages_ms = fields.Dict(keys=fields.String(), values=fields.Float(), required=True)
    is_simulated = _flag()
    truth = _anything("What the simulated camera knows about the part.", allow_none=True)
    pose = _of(PoseSchema, allow_none=True)
    pose_taught = fields.List(fields.Float(), required=True, allow_none=True)
    tools = _list(ToolResultSchema)


class InspectionSchema(JudgedSchema):
    """One part judged, and what became of it since."""

    image = _text(validate=_one_of(ImageState), metadata={"description": "What became of the picture."})
    label = _text(allow_none=True, validate=_one_of(InspectionLabel))


class InspectionSummarySchema(ma.Schema):
    """An inspection without its tools."""

    id = _text()
    station = _text()
    part = fields.Integer(required=True)
    judgement = _text(validate=_one_of(Judgement))
    reason = _text(allow_none=True)
    program = _of(ProgramOfResultSchema)
    captured_at = _time(allow_none=True)
    judged_at = _time()
    trigger = _text()
    elapsed_ms = _number()
    is_simulated = _flag()
    image = _text(validate=_one_of(ImageState), metadata={"description": "What became of the picture."})
    label = _text(allow_none=True, validate=_one_of(InspectionLabel))


class InspectionsSchema(ma.Schema):
    items = _list(InspectionSummarySchema)
    next_cursor = _text(allow_none=True, metadata={"description": "null on the last page."})


# --- the running station ------------------------------------------------------------------------------------------


class CountersSchema(ma.Schema):
    """Kept over restarts, until somebody resets them; `since` is null when nobody has."""

    since = _time(allow_none=True)
    parts = _count()
    ok = _count()
    ng = _count()
    faults = _count()
    missed_triggers = _count()
    dropped_images = _count()
    yield_pct = _number(allow_none=True)


class ActiveProgramSchema(ma.Schema):
    id = fields.Integer(required=True)
    name = _text()
    version_hash = _text()
    version_number = fields.Integer(required=True)
    trigger = _text()


class FaultSchema(ma.Schema):
    code = _text()
    message = _text()
    since = _time()
    recovers = _flag()


class AlarmSchema(ma.Schema):
    code = _text()
    message = _text()
    since = _time()
    is_active = _flag()
    acknowledged_by = _text()


class AlarmsSchema(ma.Schema):
    items = _list(AlarmSchema)


class StatusSchema(ma.Schema):
    station = _text()
    state = _text(validate=_one_of(RunState))
    is_simulated = _flag()
    program = _of(ActiveProgramSchema, allow_none=True)
    counters = _of(CountersSchema)
    last_result = _of(JudgedSchema, allow_none=True)
    frame_age_ms = _number(allow_none=True)
    is_stale = _flag()
    camera = _text()
    lines = _text()
    faults = _list(FaultSchema)
    alarms = _list(AlarmSchema)


class StateSchema(ma.Schema):
    state = _text(validate=_one_of(RunState))


# --- health -------------------------------------------------------------------------------------------------------


class LiveSchema(ma.Schema):
    status = _text()


class ReadySchema(ma.Schema):
    ready = _flag()


class ComponentSchema(ma.Schema):
    name = _text()
    ok = _flag()
    detail = _text()


class HealthSchema(ma.Schema):
    ready = _flag()
    components = _list(ComponentSchema)
    version = _text()
    uptime_s = _number()
    cpu_pct = _number()
    memory_mb = _number()


# --- programs -----------------------------------------------------------------------------------------------------


class VersionSchema(ma.Schema):
    """`version_hash` is the content hash, `version_number` its ordinal, `parent` the version that it was made from."""

    program_id = fields.Integer(required=True)
    version_number = fields.Integer(required=True)
    version_hash = _text()
    name = _text()
    master = _text(metadata={"description": 'Content hash of the master image; "" when there is none yet.'})
    author = _text()
    saved_at = _time()
    reason = _text()
    parent = _text(allow_none=True)


class VersionsSchema(ma.Schema):
    items = _list(VersionSchema)


class ProgramSummarySchema(ma.Schema):
    id = fields.Integer(required=True)
    name = _text()
    version_hash = _text()
    version_number = fields.Integer(required=True)
    master = _text()
    author = _text()
    saved_at = _time()
    reason = _text()
    created_at = _time()
    is_archived = _flag()
    is_active = _flag()


class ProgramsSchema(ma.Schema):
    items = _list(ProgramSummarySchema)


class StoredProgramSchema(ma.Schema):
    id = fields.Integer(required=True)
    is_archived = _flag()
    version = _of(VersionSchema)
    program = _anything("The program: name, tools, judgement, trigger, camera, outputs; see `POST /programs`.")


class ChangeSchema(ma.Schema):
    what = _text(metadata={"description": "Where, such as `tool cap: threshold_pct`."})
    before = fields.Raw(required=True, allow_none=True)
    after = fields.Raw(required=True, allow_none=True)
    text = _text(metadata={"description": "The change as a sentence, such as `cap: Limit 70 % → 80 %`."})


class ChangesSchema(ma.Schema):
    before = _of(VersionSchema)
    after = _of(VersionSchema)
    changes = _list(ChangeSchema)


class ToolDescriptionsSchema(ma.Schema):
    items = fields.List(fields.Dict(), required=True)


# --- camera -------------------------------------------------------------------------------------------------------


class ControlSchema(ma.Schema):
    """A setting that camera or light really have; `name` as in `PUT /camera/settings`."""

    name = _text()
    title = _text()
    unit = _text()
    minimum = _number(metadata={"description": "Of a number; 0 for others."})
    maximum = _number()
    step = _number()
    value = fields.Raw(required=True, allow_none=True, metadata={"description": "As read back last."})
    options = fields.List(fields.String(), required=True, metadata={"description": "Of a choice."})


class CameraSchema(ma.Schema):
    title = _text()
    width = fields.Integer(required=True, allow_none=True)
    height = fields.Integer(required=True, allow_none=True)
    is_simulated = _flag()
    frame_seq = fields.Integer(required=True, allow_none=True)
    frame_age_ms = _number(allow_none=True)
    frame_period_ms = _number()
    is_stale = _flag()
    controls = _list(ControlSchema)


class CameraSettingsSchema(ma.Schema):
    """`is_trial`: they are not those that the active program asks for."""

    settings = _of(schema_of(CameraSpec))
    is_trial = _flag()


class OptimizedSchema(ma.Schema):
    outcome = _text(validate=_one_of(Outcome))
    text = _text(metadata={"description": "What came of it, as a sentence."})
    settings = _of(schema_of(CameraSpec))


# --- audit and settings -------------------------------------------------------------------------------------------


class AuditEntrySchema(ma.Schema):
    id = fields.Integer(required=True)
    at = _time()
    station = _text()
    actor = _text()
    via = _text()
    address = _text()
    request_id = _text()
    action = _text()
    details = _anything("What was done, by name.")
    hash = _text(metadata={"description": "SHA-256 over this entry and the hash of the one before."})


class AuditSchema(ma.Schema):
    items = _list(AuditEntrySchema)
    next_cursor = _text(allow_none=True, metadata={"description": "null on the last page."})


class AuditCheckSchema(ma.Schema):
    is_intact = _flag()
    entries = _count()
    text = _text()
    first_wrong = fields.Integer(required=True, allow_none=True)


class ConfigSchema(ma.Schema):
    settings = _anything("Every setting but secrets, paths and addresses that can hold a password.")
