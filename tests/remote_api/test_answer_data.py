"""An answer is declared once: its schema and its JSON follow from its dataclass."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Annotated, Any, Literal

import pytest
from marshmallow import ValidationError

from core.inspection.camera_spec import CameraSpec
from core.inspection.geometry import Circle, Pose
from core.inspection.result import Defect, ToolJudgement, ToolResult
from core.records.history import ImageState, StoredInspection
from core.text import text
from remote_api.answer_data import Count, Places, filled, json_of, schema_of_data
from remote_api.app import RESOURCES
from remote_api.routes.inspections import InspectionData, inspection_json
from tests.records import record


class Color(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class WheelData:
    size: int


@dataclass(frozen=True)
class CartData:
    """Something with wheels.

    Attributes:
        color: as painted,
            not as faded.
        wheels, spare: in inches.
    """

    name: str
    color: Color | None
    kind: Literal["hand", "shopping"]
    made_at: datetime | None
    load_pct: Annotated[float, Places(1)] | None
    trips: Count
    wheels: tuple[WheelData, ...]
    spare: WheelData | None
    notes: Mapping[str, Any]
    camera: CameraSpec
    anything: Any
    is_sold: bool


AT = datetime(2030, 5, 17, 12, tzinfo=UTC)
CART = CartData(
    "Cart", Color.RED, "hand", AT, 12.345, 3, (WheelData(16), WheelData(20)), None, {"a": 1}, CameraSpec(), [1], False
)


def test_json_holds_every_value_in_its_json_form():
    shown = json_of(CART)
    assert shown == {
        "name": "Cart",
        "color": "red",
        "kind": "hand",
        "made_at": "2030-05-17T12:00:00+00:00",
        "load_pct": 12.3,
        "trips": 3,
        "wheels": [{"size": 16}, {"size": 20}],
        "spare": None,
        "notes": {"a": 1},
        "camera": {**shown["camera"], "exposure_us": None, "brightness_mode": "normal"},
        "anything": [1],
        "is_sold": False,
    }


def test_the_schema_takes_that_json_and_nothing_less_or_more():
    schema, shown = schema_of_data(CartData)(), json_of(CART)
    assert schema.validate(shown) == {}
    for name in shown:
        assert name in schema.validate({other: shown[other] for other in shown if other != name})
    with pytest.raises(ValidationError, match="Unknown"):
        schema.load({**shown, "more": 1})


@pytest.mark.parametrize(
    "wrong",
    [{"name": None}, {"color": "green"}, {"kind": "apple"}, {"trips": -1}, {"wheels": [{}]}, {"made_at": "noon"}],
)
def test_the_schema_refuses_what_the_dataclass_does_not_say(wrong):
    assert schema_of_data(CartData)().validate(json_of(CART) | wrong)


def test_null_is_only_where_the_dataclass_says_so():
    nullable = {name for name, field in schema_of_data(CartData)().fields.items() if field.allow_none}
    assert nullable == {"color", "made_at", "load_pct", "spare", "anything"}


def test_descriptions_are_the_attributes_of_the_docstring():
    fields = schema_of_data(CartData)().fields
    assert fields["color"].metadata == {"description": "As painted, not as faded."}
    assert fields["wheels"].metadata == fields["spare"].metadata == {"description": "In inches."}
    assert fields["name"].metadata == {}


def test_is_filled_from_what_has_the_same_names():
    @dataclass(frozen=True)
    class Source:
        size: int = 28
        secret: str = "kept"

    assert filled(WheelData, Source()) == WheelData(28)
    assert filled(WheelData, Source(), size=29) == WheelData(29)
    with pytest.raises(AttributeError):
        filled(CartData, Source())
    with pytest.raises(TypeError, match="WheelData has no width"):
        filled(WheelData, Source(), width=29)


def test_what_is_declared_of_a_stored_record_is_what_the_record_tells():
    tool = ToolResult(
        "cap",
        "area",
        ToolJudgement.NG,
        12.4,
        85.0,
        None,
        Circle(1, 2, 3),
        reason=text("gone"),
        defects=(Defect(1.0, 2.0, 3.0, 4.0, "missing"),),
    )
    whole = record(tools=(tool,), pose=Pose(1, 2), reason=text("{tool}: gone", tool="cap"), stages_ms={"inspect": 1.0})
    for told in (whole, record()):
        shown = inspection_json(StoredInspection(told, ImageState.PENDING))
        assert schema_of_data(InspectionData)().validate(shown) == {}


def test_every_declared_answer_is_frozen():
    for resource in RESOURCES:
        for name, operation in resource.declared.items():
            if operation.data is not None:
                assert dataclasses.is_dataclass(operation.data), name
                assert operation.data.__dataclass_params__.frozen, name
