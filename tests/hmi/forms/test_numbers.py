"""Numbers: formatting, parsing, and the scale of a slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fields import NumberField, fields_of
from core.inspection.program import TriggerSpec
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.text import Text
from hmi.forms.scale import Scale
from hmi.numbers import in_words, narrowed, range_in_words, read_number

if TYPE_CHECKING:
    from hmi.i18n import Languages

PERCENT = NumberField("Limit", "", "%", 0, 100, 0.1)
COUNT = NumberField("Lines", "", "", 3, 200, 1, integer=True)
OFFSET = NumberField("Offset", "", "mm", -20, 20, 0.5)
EXPOSURE = NumberField("Exposure", "", "µs", 50, 100_000)


def plain(words: str) -> str:
    return words.replace("\u202f", " ")


def test_values_are_written_with_their_unit_and_the_decimals_of_their_step(languages: Languages) -> None:
    assert plain(in_words(80.0, PERCENT)) == "80.0 %"
    assert plain(in_words(80.125, PERCENT)) == "80.125 %"
    assert in_words(21, COUNT) == "21"
    assert in_words(15.0, NumberField("Turn", "", "°", 0, 180)) == "15°"
    assert in_words(None, PERCENT) == "Not set"
    assert plain(range_in_words(OFFSET)) == "−20 to 20 mm"
    languages.use("de")
    assert plain(in_words(80.5, PERCENT)) == "80,5 %"


def test_units_that_a_language_writes_in_its_own_way_are_translated(languages: Languages) -> None:
    room, kept = (NumberField(unit, "", unit, 0, 100, integer=True) for unit in ("GB", "days"))
    assert (plain(in_words(5, room)), plain(in_words(30, kept))) == ("5 GB", "30 days")
    languages.use("fr")
    assert (plain(in_words(5, room)), plain(range_in_words(kept))) == ("5 Go", "0 à 100 jours")


@pytest.mark.parametrize(("typed", "value"), [("82,5", 82.5), ("82.5", 82.5), (" 100 ", 100.0), ("0", 0.0)])
def test_both_signs_of_a_decimal_are_understood(typed: str, value: float) -> None:
    assert read_number(typed, PERCENT) == value


def test_a_minus_is_understood_the_way_it_is_written() -> None:
    assert read_number("−3.5", OFFSET) == -3.5


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ("", PERCENT, "Type a number."),
        (".", PERCENT, "Type a number."),
        ("1e999", PERCENT, "Type a number."),
        ("100.1", PERCENT, "100 % is the most."),
        ("−21", OFFSET, "−20 mm is the least."),
        ("2", COUNT, "3 is the least."),
        ("3.5", COUNT, "A whole number is needed."),
    ],
)
def test_what_cannot_be_taken_is_said(typed: str, field: NumberField, sentence: str) -> None:
    problem = read_number(typed, field)
    assert isinstance(problem, Text)
    assert plain(str(problem)) == sentence


def test_a_camera_narrows_a_field_and_never_widens_it() -> None:
    field = narrowed(PERCENT, (10, 500))
    assert (field.minimum, field.maximum) == (10, 100)
    assert narrowed(PERCENT, None) is PERCENT


# --- the slider's scale -----------------------------------------------------------------------------------------------


def test_a_range_too_wide_for_a_finger_gets_no_slider() -> None:
    assert Scale.of(NumberField("Blob", "", "px²", 0, 1_000_000, integer=True)) is None
    assert Scale.of(NumberField("Exposure", "", "µs", 1, 10_000_000)) is None
    assert Scale.of(NumberField("Fixed", "", "", 5, 5)) is None


def test_wide_ranges_are_spread_by_ratio() -> None:
    scale = Scale.of(EXPOSURE)
    assert scale is not None
    assert scale.is_logarithmic
    assert scale.part(50 * 2000**0.5) == pytest.approx(0.5)
    assert scale.value(0.5) == 2240  # three significant digits
    even = Scale.of(PERCENT)
    assert even is not None
    assert not even.is_logarithmic


ALL_FIELDS = [
    field
    for kind in (ToolSpec, TriggerSpec, *(tool.params_type for tool in TOOLS.values()))
    for field in fields_of(kind).values()
    if isinstance(field, NumberField)
]


@given(field=st.sampled_from([*ALL_FIELDS, EXPOSURE, OFFSET]), part=st.floats(0, 1), steps=st.integers(-30, 30))
def test_every_place_on_a_slider_is_a_value_that_the_field_takes(field: NumberField, part: float, steps: int) -> None:
    scale = Scale.of(field)
    if scale is None:
        return
    value = scale.value(part)
    assert field.minimum <= value <= field.maximum
    assert scale.value(scale.part(value)) == pytest.approx(value)
    further = scale.stepped(value, steps)
    assert field.minimum <= further <= field.maximum
    assert (further - value) * steps >= 0
    if 0 < value < field.maximum and steps > 0:
        assert further > value


def test_the_ends_of_a_slider_are_the_ends_of_the_range() -> None:
    for field in ALL_FIELDS:
        scale = Scale.of(field)
        if scale is not None:
            assert (scale.value(0), scale.value(1)) == (field.minimum, field.maximum)
