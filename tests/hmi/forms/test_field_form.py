"""Forms built from declared fields: what they show, emit and keep."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from core.fields import Field, check, fields_of
from core.inspection.camera_spec import CameraSpec
from core.inspection.geometry import Rectangle
from core.inspection.program import TriggerSpec
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.inspection.tools.area import AreaParams
from hmi.charts.sample_chart import SampleChart
from hmi.forms.choice_field import ChoiceWidget
from hmi.forms.help_mark import HelpMark
from hmi.forms.number_field import FlagWidget, NumberWidget
from hmi.forms.rows import ValueRow
from hmi.forms.slider import Slider
from hmi.sheets.list import ListSheet
from hmi.widgets.button import Button
from hmi.widgets.words import FitText
from tests.hmi.forms.conftest import TOOL, WIDTHS, Left, Shown
from tests.hmi.host import MIDDLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.i18n import Languages

EVERY = [TriggerSpec(), CameraSpec(), *(kind.params_type() for kind in TOOLS.values())]


def test_an_instance_that_would_not_be_valid_is_never_handed_out(show: Callable[..., Shown], qtbot: Any) -> None:
    """No widget offers such a value. If one did, that would be a programming error, and is raised as one."""
    shown = show(TOOL)
    with qtbot.capture_exceptions() as faults:
        shown.field("threshold_pct").changed.emit(400.0)
    assert "must be 0 to 100 %" in str(faults[0][1])
    assert shown.changed == []
    assert shown.form.instance == TOOL
    assert shown.field("threshold_pct").value == 70.0


def test_a_field_is_taken_whatever_the_others_hold(show: Callable[..., Shown]) -> None:
    """Another field's invalid value, for example of another release, is neither refused nor lost."""
    shown = show(replace(TOOL, upper_limit_pct=999.0))
    QTest.mouseClick(shown.field("report_only").row, Left)
    assert shown.changed == [replace(TOOL, upper_limit_pct=999.0, report_only=True)]


def test_fields_without_effect_are_hidden_and_come_back(show: Callable[..., Shown]) -> None:
    shown = show(AreaParams())
    assert not {"level", "block_px", "offset", "cell_px", "count_tolerance", "light_reference"} & set(
        shown.form.column.shown
    )
    shown.form.show_values(AreaParams(method="adaptive", mode="local", light="reference"))
    assert {"block_px", "offset", "cell_px", "light_reference"} <= set(shown.form.column.shown)
    assert shown.field("block_px").isVisible()


def test_a_choice_brings_its_fields_at_once(show: Callable[..., Shown]) -> None:
    shown = show(TriggerSpec(), MIDDLE)
    assert not shown.field("interval_ms").isVisible()
    shown.click("choice_kind_internal")
    assert shown.field("interval_ms").isVisible()
    assert not shown.field("edge").isVisible()


def test_what_a_field_depends_on_is_there_and_can_have_that_value() -> None:
    for instance in EVERY:
        declared = fields_of(type(instance))
        for name, field in declared.items():
            for other, values in field.only_if.items():
                for value in values:
                    able = replace(instance, **{one: of[0] for one, of in field.only_if.items()} | {other: value})
                    check(able, name, other)
                    assert field.matters(able)


def test_what_cannot_be_used_is_grayed_and_says_why(show: Callable[..., Shown]) -> None:
    shown = show(CameraSpec(), unavailable={"gain_db": "This camera has no gain."})
    field = shown.field("gain_db")
    assert not field.row.isEnabled()
    assert not field.slider.isVisible(), "a dead slider says nothing"
    assert field.help.isVisible()
    assert field.help.text == "This camera has no gain."
    QTest.mouseClick(field.row, Left)
    assert shown.sheets == []
    shown.form.show_values(CameraSpec())
    assert field.row.isEnabled()
    assert field.slider.isVisible()
    assert not field.help.isVisible()


def test_a_form_that_only_others_may_change_shows_its_values_and_explains_them(
    show: Callable[..., Shown],
) -> None:
    shown = show(TOOL, MIDDLE, is_locked=True, note="Only engineers change this.")
    field = shown.field("report_only")
    QTest.mouseClick(field.row, Left)
    assert (field.row.value, shown.changed) == ("Off", [])
    shown.click("ask_report_only")
    assert field.help.text
    note = shown.form.findChild(FitText, "form_fields_note")
    assert note.isVisible()
    assert note.text == "Only engineers change this."


def test_one_field_at_a_time_explains_itself_when_its_question_mark_is_touched(show: Callable[..., Shown]) -> None:
    shown = show(TOOL, MIDDLE)
    limit, upper = shown.field("threshold_pct"), shown.field("upper_limit_pct")
    low = limit.height()
    assert not limit.help.isVisible()
    shown.click("ask_threshold_pct")
    assert (limit.help.text, limit.help.isVisible()) == ("Least score that is OK.", True)
    assert limit.height() > low
    shown.click("ask_upper_limit_pct")
    assert (limit.help.isVisible(), upper.help.isVisible(), limit.height()) == (False, True, low)
    shown.click("ask_upper_limit_pct")
    assert not upper.help.isVisible()
    assert shown.changed == []


def test_a_field_reached_by_keys_explains_itself_but_a_touch_moves_nothing(show: Callable[..., Shown]) -> None:
    shown = show(TOOL, MIDDLE)
    shown.field("threshold_pct").row.setFocus()
    assert not shown.field("threshold_pct").help.isVisible()
    shown.host.look.keys_in_use = True
    shown.field("enabled").row.setFocus()
    assert shown.field("enabled").help.isVisible()


def test_what_belongs_to_a_field_stands_right_below_it(show: Callable[..., Shown]) -> None:
    shown = show(TOOL, MIDDLE)
    column = shown.form.column
    chart = SampleChart(shown.host.look)
    column.stand_below("threshold_pct", chart)
    chart.show()
    column.arrange()
    limit, upper = shown.field("threshold_pct"), shown.field("upper_limit_pct")
    assert limit.geometry().bottom() + 1 == chart.y()
    assert chart.geometry().bottom() + 1 == upper.y()
    chart.hide()
    column.arrange()
    assert limit.geometry().bottom() + 1 == upper.y()


def test_only_another_type_builds_the_fields_anew(show: Callable[..., Shown]) -> None:
    shown = show(AreaParams(method="adaptive"))
    shown.form.resize(shown.form.width(), 240)
    before = dict(shown.form.column.widgets)
    shown.form.area.verticalScrollBar().setValue(120)
    shown.field("block_px").slider.setFocus()
    where = shown.form.area.verticalScrollBar().value()
    focused = QApplication.focusWidget()
    shown.form.show_values(AreaParams(method="adaptive", block_px=77))
    assert shown.form.column.widgets == before
    assert shown.form.area.verticalScrollBar().value() == where > 0
    assert focused is shown.field("block_px").slider
    assert QApplication.focusWidget() is focused
    shown.form.show_values(TriggerSpec())
    assert next(iter(shown.form.column.widgets)) == "kind"


def test_common_fields_come_from_a_tool_and_go_back_to_it(show: Callable[..., Shown]) -> None:
    tool = ToolSpec("area", "cap", Rectangle(0, 0, 9, 9), AreaParams(), threshold_pct=82.0)
    shown = show(tool)
    QTest.mouseClick(shown.field("enabled").row, Left)
    assert shown.changed == [replace(tool, enabled=False)]


def test_a_finger_scrolls_from_anywhere_and_presses_nothing(
    show: Callable[..., Shown], swipe: Callable[..., None], qtbot: Any
) -> None:
    shown = show(AreaParams(method="adaptive"))
    shown.form.resize(shown.form.width(), 240)
    bar = shown.form.area.verticalScrollBar()
    for part in (shown.field("method").row, shown.field("block_px").slider, shown.field("block_px").row):
        bar.setValue(0)
        QApplication.processEvents()
        swipe(part, QPoint(40, 40), QPoint(44, -80))
        qtbot.waitUntil(lambda: bar.value() > 0)
        qtbot.waitUntil(lambda: _is_at_rest(shown))
    assert (shown.changed, shown.sheets) == ([], [])


def _is_at_rest(shown: Shown) -> bool:
    from PySide6.QtWidgets import QScroller

    scroller = QScroller.scroller(shown.form.area.viewport())
    scroller.stop()
    return scroller.state() is QScroller.State.Inactive


def test_a_tap_of_a_finger_presses(show: Callable[..., Shown], swipe: Callable[..., None]) -> None:
    shown = show(AreaParams())
    row = shown.field("method").row
    swipe(row, QPoint(100, 30), QPoint(100, 30), shown.form)
    assert isinstance(shown.sheets[0], ListSheet)


def test_every_field_can_be_reached_and_used_by_keys(show: Callable[..., Shown]) -> None:
    shown = show(TOOL)
    shown.field("threshold_pct").slider.setFocus()
    visited = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert visited == [
        "slider_threshold_pct",
        "value_threshold_pct",
        "slider_upper_limit_pct",
        "value_upper_limit_pct",
        "value_enabled",
        "value_report_only",
    ]
    row = shown.field("report_only").row
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert shown.changed == [replace(TOOL, report_only=True)]


@pytest.mark.parametrize("size", WIDTHS)
@pytest.mark.parametrize("language", ["en", "de", "es", "zh"])
@pytest.mark.parametrize("instance", EVERY, ids=lambda instance: type(instance).__name__)
def test_every_form_can_be_read_and_hit(
    show: Callable[..., Shown],
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    language: str,
    instance: Any,
) -> None:
    languages.use(language)
    monkeypatch.setattr(Field, "matters", lambda field, instance: True)
    shown = show(instance, size, unavailable={"gain_db": "This camera has no gain."})
    theme = shown.host.look.theme
    column = shown.form.column
    bottom = -1
    for widget in column.widgets.values():
        widget.explain(is_explained=True)  # all at once, although a user sees one help at a time
    column.arrange()
    for widget in column.widgets.values():
        assert widget.y() > bottom
        bottom = widget.geometry().bottom()
        for part in widget.findChildren(FitText):
            assert not part.isVisible() or not part.text or part.fitted().fits, (widget.key, part.text)
        for row in widget.findChildren(ValueRow):
            if row.isVisible():
                assert all(laid.fits for _, laid in row.words_fit()), (widget.key, row.text())
        targets = [part for part in widget.findChildren(QAbstractButton) if part.isVisible()]
        for number, one in enumerate(targets):
            assert min(one.width(), one.height()) >= theme.list_target
            assert one.accessibleName()
            assert isinstance(one, ValueRow | Button | HelpMark)
            assert not isinstance(one, Button) or one.words_fit()[0].fits
            for other in targets[number + 1 :]:
                assert not one.geometry().adjusted(0, 0, theme.gap - 3, 0).intersects(other.geometry())
        for slider in widget.findChildren(Slider):
            assert not slider.isVisible() or slider.title_fit().fits, (widget.key, widget.title)
        shown_parts = [part for part in widget.children() if part.isWidgetType() and part.isVisible()]
        for number, part in enumerate(shown_parts):
            assert widget.rect().contains(part.geometry())
            assert not any(part.geometry().intersects(other.geometry()) for other in shown_parts[number + 1 :])
    assert column.height() == column.height_for(column.width())
    kinds = {type(widget) for widget in column.widgets.values()}
    assert kinds & {NumberWidget, ChoiceWidget, FlagWidget}


def test_the_form_speaks_the_language_that_is_chosen(show: Callable[..., Shown], languages: Languages) -> None:
    shown = show(TOOL)
    assert shown.field("threshold_pct").row.text() == "Limit"
    languages.use("de")
    QApplication.processEvents()
    assert shown.field("threshold_pct").row.text() == "Grenze"
