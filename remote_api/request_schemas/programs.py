"""Requests about programs, their versions and their tools."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from core.fields import LEFT_OUT, REQUIRED, fields_of
from core.inspection.program import MAX_TOOLS, Program
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.json_fields import Pattern
from core.programs.library import MAX_REASON
from core.programs.numbers import MOST_NUMBER
from remote_api.request_schemas.request_fields import Flag, short_text


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
