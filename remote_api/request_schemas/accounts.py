"""Requests about people: signing in, users, the audit log."""

from __future__ import annotations

from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from core.access.names import USERNAME
from core.access.roles import Role
from core.fields import REQUIRED
from core.json_fields import JsonFlag
from remote_api.request_schemas.request_fields import MAX_ID, moment, password, refresh_token, short_text

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
