from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

import pytest

from core import fields
from core.errors import InvalidProgramConfigError
from core.fields import choice, flag, number
from core.inspection.camera_spec import CameraSpec
from core.inspection.geometry import Circle, Rectangle, Roi
from core.inspection.region_fields import region, regions


@dataclass(frozen=True)
class GlueParams:
    level: float = number("Level", default=128.0, minimum=0, maximum=255, unit="gray", help="Bright from here on.")
    count: int = number("Count", default=3, minimum=1, maximum=9, integer=True)
    most: float | None = number("Most", default=None, minimum=1, maximum=100, optional=True)
    side: str = choice("Side", default="left", options={"left": "Left", "right": "Right"})
    fill: bool = flag("Fill", default=False)
    search: Roi | None = region("Search")
    samples: tuple[Roi, ...] = regions("Samples")


@dataclass(frozen=True)
class BeadParams(GlueParams):
    width: float = number("Width", default=2.0, minimum=0, maximum=9)
    mirrored: bool = flag("Mirrored", default=False, only_if={"side": ("right",)})


CIRCLE = {"shape": "circle", "cx": 5.0, "cy": 6.0, "radius": 2.0}


def test_an_empty_object_gives_the_defaults() -> None:
    assert fields.load(GlueParams, {}, "glue") == GlueParams()


def test_what_is_dumped_loads_the_same() -> None:
    params = GlueParams(10.5, 5, 20.0, "right", True, Rectangle(1, 2, 3, 4, 5), (Circle(1, 1, 2), Circle(9, 9, 3)))
    assert fields.load(GlueParams, json.loads(json.dumps(fields.dump(params))), "glue") == params


def test_whole_numbers_are_dumped_as_the_floats_that_they_stand_for() -> None:
    assert json.dumps(fields.dump(GlueParams(level=10))) == json.dumps(fields.dump(GlueParams(level=10.0)))


def test_a_form_begins_with_a_class_s_own_fields_but_for_those_that_hang_on_an_inherited_one() -> None:
    names = list(fields.fields_of(GlueParams))
    names.insert(names.index("side") + 1, "mirrored")
    assert list(fields.fields_of(BeadParams)) == ["width", *names]


def test_a_list_of_regions_becomes_a_tuple() -> None:
    assert fields.load(GlueParams, {"samples": [CIRCLE]}, "glue").samples == (Circle(5, 6, 2),)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"level": 256}, "glue: level must be 0 to 255 gray, not 256"),
        ({"level": -0.1}, "glue: level must be 0 to 255 gray, not -0.1"),
        ({"level": "high"}, "glue: level must be a number from 0 to 255 gray"),
        ({"level": True}, "glue: level must be a number from 0 to 255 gray"),
        ({"level": None}, "glue: level must be a number from 0 to 255 gray"),
        ({"level": math.nan}, "glue: level must be a number from 0 to 255 gray"),
        ({"level": math.inf}, "glue: level must be a number from 0 to 255 gray"),
        ({"level": 10**400}, "glue: level must be a number from 0 to 255 gray"),
        ({"count": 2.5}, "glue: count must be a whole number from 1 to 9"),
        ({"count": 10**400}, "glue: count must be 1 to 9"),
        ({"most": 0}, "glue: most must be 1 to 100"),
        ({"side": "up"}, "glue: side must be one of left, right, not up"),
        ({"side": 3}, "glue: side must be one of left, right"),
        ({"fill": "yes"}, "glue: fill must be true or false"),
        ({"search": {"shape": "star"}}, "glue: search The region's shape must be one of"),
        ({"samples": [CIRCLE, {"shape": "circle"}]}, "glue: samples.1 A circle needs cx."),
        ({"samples": CIRCLE}, "glue: samples must be a list of regions"),
        ({"color": 1}, "glue: color is no field; leave it out"),
        ([1], "glue: must be a JSON object"),
        (None, "glue: "),
    ],
)
def test_an_error_names_the_place_and_the_field(data: Any, sentence: str) -> None:
    with pytest.raises(InvalidProgramConfigError) as caught:
        fields.load(GlueParams, data, "glue")
    assert sentence in str(caught.value)


def test_every_wrong_field_is_named_not_only_the_first() -> None:
    with pytest.raises(InvalidProgramConfigError) as caught:
        fields.load(GlueParams, {"level": 300, "count": 0, "side": "up"}, "glue")
    assert all(name in str(caught.value) for name in ("level", "count", "side"))


def test_an_optional_number_may_be_off() -> None:
    assert fields.load(GlueParams, {"most": None}, "glue").most is None


def test_the_description_tells_a_form_all_that_it_needs() -> None:
    described = {field["name"]: field for field in json.loads(json.dumps(fields.describe(GlueParams)))}
    assert list(described) == ["level", "count", "most", "side", "fill", "search", "samples"]
    assert described["level"] == {
        "name": "level",
        "kind": "number",
        "title": "Level",
        "help": "Bright from here on.",
        "unit": "gray",
        "minimum": 0,
        "maximum": 255,
        "step": 1.0,
        "integer": False,
        "optional": False,
        "only_if": {},
        "default": 128.0,
    }
    assert described["side"]["options"] == {"left": "Left", "right": "Right"}
    assert described["most"]["optional"]
    assert [described[name]["kind"] for name in ("side", "fill", "search", "samples")] == [
        "choice",
        "flag",
        "roi",
        "rois",
    ]
    assert described["samples"]["default"] == []


@pytest.mark.parametrize("value", [0, 1, 0.0, "true", "", None, []])
def test_a_flag_is_true_or_false_and_nothing_that_equals_them(value: Any) -> None:
    with pytest.raises(InvalidProgramConfigError):
        fields.load(CameraSpec, {"light_strobe": value}, "camera")


@pytest.mark.parametrize("value", ["5", True, False, [], {}, float("nan"), float("inf"), "NaN"])
def test_a_number_is_no_text_and_no_flag(value: Any) -> None:
    with pytest.raises(InvalidProgramConfigError):
        fields.load(CameraSpec, {"gain_db": value}, "camera")
