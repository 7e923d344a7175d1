"""Spans of time: typed dates in the order of each language, shifts of a past day, and the sheet that asks for them."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.records.shifts import Shift
from hmi.i18n import _LOCALES
from hmi.screens.history import HistoryScreen
from hmi.screens.names import At
from hmi.screens.time_span import FIXED, TimeSpan, shift_of_day
from hmi.sheets.list import ListSheet
from hmi.sheets.moments import MomentsSheet
from hmi.typed_moments import NO_DAY, UNFINISHED, TypedMoment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.text import Text
    from tests.hmi.stage.scene import Scene


def local(*at: int) -> datetime:
    return datetime(*at).astimezone()  # type: ignore[arg-type]


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda language: QLocale.setDefault(_LOCALES[language])
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "digits", "shown"),
    [
        ("en", "170520301405", "17/05/2030 14:05"),
        ("de", "170520301405", "17.05.2030 14:05"),
        ("fr", "170520301405", "17/05/2030 14:05"),
        ("es", "170520301405", "17/05/2030 14:05"),
        ("zh", "203005171405", "2030/05/17 14:05"),
    ],
)
def test_a_moment_is_typed_in_the_order_of_the_language(
    speak: Callable[[str], None], language: str, digits: str, shown: str
) -> None:
    speak(language)
    typed = TypedMoment(with_time=True)
    for digit in digits + "9":
        typed = typed.typed(digit)
    assert typed.shown() == shown
    assert typed.read() == local(2030, 5, 17, 14, 5)
    assert TypedMoment.of(typed.read(), with_time=True) == typed  # type: ignore[arg-type]


def test_a_day_is_meant_from_its_beginning_to_its_end(speak: Callable[[str], None]) -> None:
    speak("de")
    day = TypedMoment(True, "17052030")
    assert day.shown() == "17.05.2030 __:__"
    assert (day.read(), day.read(is_end=True)) == (local(2030, 5, 17), local(2030, 5, 18))


@pytest.mark.parametrize(
    ("digits", "wrong"),
    [("1705", UNFINISHED), ("170520301", UNFINISHED), ("31022030", NO_DAY), ("170520302460", NO_DAY)],
)
def test_what_is_no_day_is_said(speak: Callable[[str], None], digits: str, wrong: Text) -> None:
    speak("de")
    assert TypedMoment(True, digits).read() == wrong
    assert TypedMoment(True).read() is None


def test_a_shift_of_a_day_may_end_on_the_next_one() -> None:
    night = shift_of_day(Shift(time(22), time(6)), local(2030, 5, 17, 9))
    assert (night.since, night.until) == (local(2030, 5, 17, 22), local(2030, 5, 18, 6))
    early = shift_of_day(Shift(time(6), time(14)), local(2030, 5, 17))
    assert (early.since, early.until) == (local(2030, 5, 17, 6), local(2030, 5, 17, 14))
    assert early.words().endswith("06:00 – 14:00")


def sheet_of(scene: Scene, kind: type) -> object:
    found = scene.window.sheets()[-1]
    assert isinstance(found, kind), found
    return found


def test_two_dates_on_the_keypad_are_the_span_of_the_history(open_scene: Callable[..., Scene]) -> None:
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(HistoryScreen)
    screen.filter.clear()
    scene.window.go(At.HISTORY)
    screen.time.click()
    choice = sheet_of(scene, ListSheet)
    choice.list.picked.emit(FIXED)  # type: ignore[attr-defined]
    sheet = sheet_of(scene, MomentsSheet)
    assert isinstance(sheet, MomentsSheet)
    QTest.keyClicks(sheet, "180520300600")
    QTest.keyClicks(sheet, "170520301400")
    sheet.confirm()
    assert "before it begins" in sheet.problem.text
    assert sheet.isVisible()
    sheet.boxes[0].click()
    QTest.keyClicks(sheet, "170520300600")
    sheet.confirm()
    wanted = screen.filter.wanted()
    assert (wanted.since, wanted.until) == (local(2030, 5, 17, 6), local(2030, 5, 17, 14))
    assert screen.time.text().endswith("06:00 – 14:00")
    scene.settle(lambda: bool(screen.everything.isVisible()))
    screen.everything.click()
    assert screen.filter.is_open
    scene.settle(lambda: bool(screen.list.rows))
    assert screen.filter._time == TimeSpan()
