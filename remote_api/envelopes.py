"""The JSON envelope of all answers, for the OpenAPI document."""

from __future__ import annotations

import functools
from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from remote_api.answer_data import schema_of_data


class ErrorSchema(ma.Schema):
    """The envelope of every failure."""

    success = fields.Boolean(required=True, validate=validate.Equal(False), metadata={"enum": [False]})
    error = fields.String(required=True, metadata={"description": "A code that does not change, such as NOT_READY."})
    message = fields.String(
        required=True, metadata={"description": "A sentence that says what is wrong and what to do."}
    )
    details = fields.Dict(
        required=True,
        metadata={"description": "What fills the sentence; for input that is not valid: `fields`."},
    )


@functools.cache
def enveloped(data: type | None) -> type[ma.Schema]:
    """The success envelope around `data`, a dataclass; None: data is null."""
    inner: fields.Field[Any] = (
        fields.Raw(required=True, metadata={"type": "null"})
        if data is None
        else fields.Nested(schema_of_data(data), required=True)
    )
    return ma.Schema.from_dict(
        {
            "success": fields.Boolean(required=True, metadata={"enum": [True]}),
            "data": inner,
            "message": fields.String(required=True),
        },
        name=f"{'Done' if data is None else data.__name__.removesuffix('Data')}Answer",
    )
