"""The fields of a form by mouse and keys: numbers, choices, switches, texts and regions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.inspection.camera_spec import CameraSpec
from core.inspection.geometry import Circle, Rectangle
from core.inspection.program import SHARED
from core.inspection.tool import ToolSpec
from core.inspection.tools.area import AreaParams
from core.inspection.tools.color_area import ColorAreaParams
from core.inspection.tools.position_adjust import PositionAdjustParams
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.sheets.number import NumberSheet
from tests.hmi.forms.conftest import TOOL, Left, Shown
from tests.hmi.host import MIDDLE, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Callable


# --- numbers ----------------------------------------------------------------------------------------------------------


def test_a_slider_gives_whole_instances_while_it_moves_and_one_when_it_holds(show: Callable[..., Shown]) -> None:
    shown = show(replace(TOOL, upper_limit_pct=120.0))
    slider = shown.field("threshold_pct").slider
    middle = slider.height() // 2
    QTest.mousePress(slider, Left, pos=QPoint(round(slider.x_of(70)), middle))
    for value in (75, 80, 85):
        QTest.mouseMove(slider, QPoint(round(slider.x_of(value)), middle))
    assert [type(one) for one in shown.changing] == [ToolSpec] * len(shown.changing)
    assert shown.changed == []
    assert shown.form.instance.threshold_pct == 70.0
    QTest.mouseRelease(slider, Left, pos=QPoint(round(slider.x_of(85)), middle))
    assert len(shown.changed) == 1
    assert shown.changed[0].threshold_pct == pytest.approx(85, abs=0.5)
    assert shown.changed[0].upper_limit_pct == 120.0
    assert shown.form.instance == shown.changed[0]


def test_a_value_from_outside_does_not_tear_a_dragged_knob_away(show: Callable[..., Shown]) -> None:
    shown = show(TOOL)
    slider = shown.field("threshold_pct").slider
    QTest.mousePress(slider, Left, pos=QPoint(round(slider.x_of(70)), 20))
    QTest.mouseMove(slider, QPoint(round(slider.x_of(40)), 20))
    shown.form.show_values(replace(TOOL, threshold_pct=99.0), names=SHARED)
    assert slider.value == pytest.approx(40, abs=1)
    QTest.mouseRelease(slider, Left, pos=QPoint(round(slider.x_of(40)), 20))


def test_the_value_opens_the_keypad(show: Callable[..., Shown]) -> None:
    shown = show(TOOL)
    shown.click("value_threshold_pct")
    assert isinstance(shown.sheets[0], NumberSheet)
    QTest.keyClicks(shown.sheets[0], "82.5")
    QTest.keyClick(shown.sheets[0], Qt.Key.Key_Return)
    assert shown.changed == [replace(TOOL, threshold_pct=82.5)]


def test_entering_what_is_there_already_changes_nothing(show: Callable[..., Shown]) -> None:
    shown = show(TOOL)
    shown.click("value_threshold_pct")
    QTest.keyClick(shown.sheets[0], Qt.Key.Key_Return)
    assert shown.changed == []


def test_what_is_not_set_says_so_and_can_be_set_and_unset(show: Callable[..., Shown]) -> None:
    shown = show(TOOL)
    row = shown.field("upper_limit_pct").row
    assert row.value == "Not set"
    shown.click("value_upper_limit_pct")
    QTest.keyClicks(shown.sheets[0], "120")
    QTest.keyClick(shown.sheets[0], Qt.Key.Key_Return)
    assert shown.form.instance.upper_limit_pct == 120.0
    shown.click("value_upper_limit_pct")
    QTest.mouseClick(shown.sheets[1].reset, Left)
    assert shown.form.instance.upper_limit_pct is None


def test_whole_numbers_stay_whole(show: Callable[..., Shown]) -> None:
    shown = show(AreaParams(method="fixed"))
    slider = shown.field("level").slider
    QTest.mouseClick(slider, Left, pos=QPoint(round(slider.x_of(200)), 20))
    assert isinstance(shown.changed[0].level, int)


def test_narrower_limits_hold_on_slider_and_keypad(show: Callable[..., Shown]) -> None:
    shown = show(CameraSpec(), names=["exposure_us", "gain_db"], ranges={"exposure_us": (100, 20_000)})
    slider = shown.field("exposure_us").slider
    assert slider.isVisible()
    QTest.mouseClick(slider, Left, pos=QPoint(slider.width() - 2, 20))
    assert shown.changed[-1].exposure_us == 20_000
    shown.click("value_exposure_us")
    QTest.keyClicks(shown.sheets[0], "50")
    QTest.keyClick(shown.sheets[0], Qt.Key.Key_Return)
    assert shown.sheets[0].isVisible()
    assert list(shown.form.column.widgets) == ["exposure_us", "gain_db"]


def test_other_defaults_are_what_a_value_goes_back_to(show: Callable[..., Shown]) -> None:
    shown = show(TOOL, defaults={"threshold_pct": 80.0})
    assert not shown.field("threshold_pct").is_default
    shown.click("value_threshold_pct")
    assert shown.sheets[0].reset.text().replace("\u202f", " ") == "Default: 80.0 %"
    QTest.mouseClick(shown.sheets[0].reset, Left)
    assert shown.changed == [replace(TOOL, threshold_pct=80.0)]
    assert shown.field("threshold_pct").is_default


# --- choices, switches, texts -----------------------------------------------------------------------------------------


def test_few_short_options_are_buttons(show: Callable[..., Shown]) -> None:
    shown = show(AreaParams(), MIDDLE)
    shown.click("choice_target_dark")
    assert shown.changed == [AreaParams(target="dark")]
    assert shown.field("target").buttons["dark"].isChecked()
    shown.form.show_values(AreaParams())
    assert shown.field("target").buttons["bright"].isChecked()


def test_long_options_are_a_list_that_says_which_is_the_default(show: Callable[..., Shown]) -> None:
    shown = show(AreaParams(method="fixed"))
    shown.click("value_method")
    sheet = shown.sheets[0]
    assert isinstance(sheet, ListSheet)
    assert sheet.list.marked == ("fixed",)
    assert [row.key for row in sheet.list.rows if row.note == "Default"] == ["otsu"]
    index = sheet.list.model().index(3, 0)
    QTest.mouseClick(sheet.list.viewport(), Left, pos=sheet.list.visualRect(index).center())
    assert shown.changed == [AreaParams(method="adaptive")]


def test_only_what_the_camera_can_is_offered(show: Callable[..., Shown]) -> None:
    shown = show(CameraSpec(), UPRIGHT, options={"brightness_mode": ("normal", "high_gain")})
    assert not shown.button("choice_brightness_mode_hdr").isVisible()
    assert shown.button("choice_brightness_mode_high_gain").isVisible()
    shown.form.show_values(CameraSpec(brightness_mode="hdr"), options={"brightness_mode": ("normal",)})
    assert shown.button("choice_brightness_mode_hdr").isVisible()  # the present value is never hidden


def test_a_switch_says_its_state_in_words(show: Callable[..., Shown]) -> None:
    shown = show(TOOL)
    row = shown.field("report_only").row
    assert row.value == "Off"
    QTest.mouseClick(row, Left)
    assert shown.changed == [replace(TOOL, report_only=True)]
    assert (row.value, row.accessibleName()) == ("On", "Report only: On")


def test_a_text_is_typed_or_chosen_from_what_is_known(show: Callable[..., Shown]) -> None:
    shown = show(CameraSpec(), names=["test_pattern"])
    shown.click("value_test_pattern")
    assert isinstance(shown.sheets[0], KeyboardSheet)
    QTest.keyClicks(shown.sheets[0].field, "gasket")
    QTest.keyClick(shown.sheets[0].field, Qt.Key.Key_Return)
    assert shown.changed == [CameraSpec(test_pattern="gasket")]
    shown.form.show_values(CameraSpec(), names=["test_pattern"], options={"test_pattern": ("gasket", "label")})
    shown.click("value_test_pattern")
    assert [row.name for row in shown.sheets[1].list.rows] == ["Not set", "gasket", "label"]


# --- regions ----------------------------------------------------------------------------------------------------------


def test_a_region_is_asked_for_by_the_name_of_its_field(show: Callable[..., Shown]) -> None:
    shown = show(PositionAdjustParams())
    field = shown.field("search_roi")
    assert field.about.text == "None"
    assert not field.remove.isEnabled()
    shown.click("draw_search_roi")
    assert shown.asked == ["search_roi"]
    shown.form.show_values(PositionAdjustParams(search_roi=Rectangle(10, 20, 300, 200)))
    assert field.about.text.replace("\u202f", " ") == "300 × 200 px at 10, 20"
    shown.click("remove_search_roi")
    assert shown.changed == [PositionAdjustParams()]


def test_one_of_several_regions_is_removed_from_a_list(show: Callable[..., Shown]) -> None:
    places = (Circle(20, 20, 5), Circle(60, 20, 5), Circle(90, 20, 5))
    shown = show(ColorAreaParams(samples=places))
    assert shown.field("samples").about.text == "3"
    shown.click("remove_samples")
    sheet = shown.sheets[0]
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert shown.changed == [ColorAreaParams(samples=(places[0], places[2]))]


def test_the_only_region_is_removed_at_once(show: Callable[..., Shown]) -> None:
    shown = show(ColorAreaParams(samples=(Circle(20, 20, 5),)))
    shown.click("remove_samples")
    assert (shown.changed, shown.sheets) == ([ColorAreaParams()], [])
