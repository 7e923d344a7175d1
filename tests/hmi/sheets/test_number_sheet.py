"""The number sheet: by touch and by keys, refused values, and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.fields import NumberField
from hmi.sheets.number import NumberSheet
from hmi.widgets.button import Button
from tests.hmi.host import MIDDLE, SMALL, UPRIGHT, Host

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.i18n import Languages

Left = Qt.MouseButton.LeftButton
LIMIT = NumberField("Limit", "Least score that is OK.", "%", 0, 100, 0.1)
UPPER = NumberField("Upper limit", "", "%", 0, 200, 0.1, optional=True)
OFFSET = NumberField("Offset", "", "mm", -20, 20, 0.1)
COUNT = NumberField("Lines", "", "", 3, 200, integer=True)


@pytest.fixture
def opened(hosts: Callable[..., Host]) -> Callable[..., tuple[NumberSheet, list[object]]]:
    def open_one(
        field: NumberField, value: float | None, default: float | None = None, size: tuple[int, int] = SMALL
    ) -> tuple[NumberSheet, list[object]]:
        host = hosts(size)
        sheet = NumberSheet(host.look, field.title, field, value, default)
        heard: list[object] = []
        sheet.entered.connect(heard.append)
        sheet.open_over(host.window)
        return sheet, heard

    return open_one


def key(sheet: NumberSheet, name: str) -> Button:
    found = sheet.findChild(Button, f"key_{name}")
    assert found is not None
    return found


def touch(sheet: NumberSheet, *names: str) -> None:
    for name in names:
        QTest.mouseClick(key(sheet, name), Left)


def test_the_first_digit_takes_the_place_of_what_stands_there(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(LIMIT, 70.0)
    assert sheet.typed == "70.0"
    touch(sheet, "8", "2", "point", "5", "done")
    assert heard == [82.5]
    assert sheet.isHidden()


def test_rubbing_out_changes_what_stands_there(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(LIMIT, 70.5)
    touch(sheet, "erase", "9", "done")
    assert heard == [70.9]


def test_out_of_range_is_said_and_nothing_is_entered(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(LIMIT, 70.0)
    touch(sheet, "1", "0", "1", "done")
    assert sheet.problem.text.replace("\u202f", " ") == "100 % is the most."
    assert heard == []
    assert sheet.isVisible()
    touch(sheet, "erase")
    assert sheet.problem.text == ""


def test_a_hardware_keyboard_types_into_it(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(OFFSET, 3.0)
    QTest.keyClicks(sheet, "12,5")
    QTest.keyClicks(sheet, "-")
    QTest.keyClick(sheet, Qt.Key.Key_Backspace)
    QTest.keyClicks(sheet, "4")
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert heard == [-12.4]


def test_keys_reach_it_after_a_touch_on_its_own_keys(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(COUNT, 21)
    touch(sheet, "4")
    QTest.keyClicks(sheet.window().focusWidget(), "2")
    QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Return)
    assert heard == [42]


def test_escape_leaves_everything_as_it_is(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(LIMIT, 70.0)
    QTest.keyClicks(sheet, "9")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert (heard, sheet.isHidden()) == ([], True)


def test_the_minus_turns_the_sign_whenever_it_comes(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(OFFSET, 7.5)
    touch(sheet, "sign", "done")
    assert heard == [-7.5]


def test_sign_and_point_are_there_only_where_the_range_needs_them(opened: Callable[..., tuple]) -> None:
    plain, _ = opened(COUNT, 21)
    assert plain.findChild(Button, "key_point") is None
    assert plain.findChild(Button, "key_sign") is None
    limit, _ = opened(LIMIT, 70.0)
    assert limit.findChild(Button, "key_sign") is None
    QTest.keyClicks(plain, ".5-")
    assert plain.typed == "5"


def test_the_point_is_written_the_languages_way(opened: Callable[..., tuple], languages: Languages) -> None:
    languages.use("de")
    sheet, heard = opened(LIMIT, 70.0)
    assert key(sheet, "point").text() == ","
    touch(sheet, "8", "point", "5")
    assert sheet.display.text.replace("\u202f", " ") == "8,5 %"
    touch(sheet, "done")
    assert heard == [8.5]


def test_the_default_and_not_set_are_one_touch_away(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(LIMIT, 82.0, 70.0)
    QTest.mouseClick(sheet.reset, Left)
    assert heard == [70.0]
    sheet, heard = opened(UPPER, 120.0, 150.0)
    QTest.mouseClick(sheet.off, Left)
    assert heard == [None]


def test_where_not_set_is_the_default_one_button_says_both(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(UPPER, 120.0)
    assert not sheet.off.isVisible()
    assert sheet.reset.text() == "Default: Not set"
    QTest.mouseClick(sheet.reset, Left)
    assert heard == [None]


def test_rubbing_out_everything_is_not_set_where_that_is_allowed(opened: Callable[..., tuple]) -> None:
    sheet, heard = opened(UPPER, 120.0)
    QTest.keyClick(sheet, Qt.Key.Key_Delete)
    QTest.keyClick(sheet, Qt.Key.Key_Enter)
    assert heard == [None]
    sheet, heard = opened(LIMIT, 70.0)
    QTest.keyClick(sheet, Qt.Key.Key_Delete)
    QTest.keyClick(sheet, Qt.Key.Key_Enter)
    assert (heard, sheet.problem.text) == ([], "Type a number.")


@pytest.mark.parametrize("size", [SMALL, MIDDLE, UPRIGHT])
def test_every_key_can_be_hit_and_nothing_overlaps(opened: Callable[..., tuple], size: tuple[int, int]) -> None:
    for field in (LIMIT, UPPER, OFFSET, COUNT):
        sheet, _ = opened(field, 20.0, 5.0, size)
        touch(sheet, "9", "9", "9", "9", "done")
        theme = sheet.look.theme
        keys = sheet.keypad.all_keys()
        for number, one in enumerate(keys):
            assert sheet.keypad.rect().contains(one.geometry())
            assert min(one.width(), one.height()) >= theme.list_target
            for other in keys[number + 1 :]:
                assert not one.geometry().adjusted(0, 0, theme.gap - 3, theme.gap - 3).intersects(other.geometry())
        shown = [sheet.box, sheet.problem, sheet.about, *(b for b in (sheet.off, sheet.reset) if b.isVisible())]
        for number, part in enumerate(shown):
            assert sheet.card.rect().contains(part.geometry())
            assert not any(part.geometry().intersects(other.geometry()) for other in shown[number + 1 :])
        assert sheet.about.fitted().fits
        assert sheet.problem.fitted().fits
