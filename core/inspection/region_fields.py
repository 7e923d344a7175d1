"""Declared fields that are regions of the picture; see `core.fields`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import marshmallow as ma

from core.errors import InvalidROIError
from core.fields import ALWAYS, Field, OnlyIf, declare
from core.inspection.geometry import Roi, roi_from_json
from core.json_fields import JsonTuple

MOST_REGIONS = 1000
"""Most regions in one list: more than anybody draws, and few enough to process."""


@dataclass(frozen=True)
class RoiField(Field):
    """A region of the picture.

    `optional`: null is allowed and means the whole picture. `is_own`: a place of the tool itself, which its copy takes
    along; otherwise one of the master, which shows something there.
    """

    optional: bool = True
    is_own: bool = False

    def describe(self) -> dict[str, Any]:
        described = super().describe()
        del described["is_own"]
        return described

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return RoiJson(allow_none=self.optional, **self._told(default, {"null": "is missing"}))


@dataclass(frozen=True)
class RoisField(Field):
    """A list of regions of the master, for example color samples."""

    def schema(self, default: Any) -> ma.fields.Field[Any]:
        return JsonTuple(
            RoiJson(),
            validate=ma.validate.Length(max=MOST_REGIONS, error="must be at most {max} regions"),
            **self._told(default, dict.fromkeys(("invalid", "null"), "must be a list of regions")),
        )


class RoiJson(ma.fields.Field[Roi]):
    """A ROI in its JSON form."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Roi:  # noqa: ARG002
        try:
            return roi_from_json(value)
        except InvalidROIError as error:
            raise ma.ValidationError(str(error)) from error

    def _serialize(self, value: Roi | None, attr: str | None, obj: Any, **kwargs: Any) -> Any:  # noqa: ARG002
        return None if value is None else value.to_json()


def region(
    title: str,
    *,
    default: Any = None,
    is_own: bool = False,
    only_if: OnlyIf = ALWAYS,
    help: str = "",  # noqa: A002
) -> Any:
    return declare(RoiField(title, help, optional=default is None, is_own=is_own, only_if=only_if), default)


def regions(title: str, *, help: str = "") -> Any:  # noqa: A002
    return declare(RoisField(title, help), ())
