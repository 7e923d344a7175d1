"""Chinese is typed by touch: letters are composed, words chosen, and Latin stays possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from hmi.appearance import Look, make_theme, panel_width_mm
from hmi.sheets.keyboard import KeyboardSheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

SMALL = (800, 480)


@pytest.fixture(params=[SMALL, (720, 1280)])
def sheet(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[KeyboardSheet]:
    window = QWidget()
    window.resize(*request.param)
    made = KeyboardSheet(look(request.param), "zh", "Note")
    made.open_over(window)
    window.show()
    yield made
    window.deleteLater()


def look(size: tuple[int, int]) -> Look:
    panel = QSize(*size)
    made = Look(make_theme("light", panel, panel_width_mm(panel, 0.0, 0.0)))
    made.finger_in_use = True
    return made


def type_letters(sheet: KeyboardSheet, letters: str) -> None:
    for letter in letters:
        sheet.keyboard.key(letter).click()


def test_letters_become_the_word_that_is_touched(sheet: KeyboardSheet) -> None:
    assert sheet.candidates is not None
    type_letters(sheet, "nihaogongjian")
    assert (sheet.field.text(), sheet.candidates.isVisible()) == ("", True)
    whole, *others = [word.text() for word in sheet.candidates.words if word.isVisible()]
    assert whole == "你好工件"
    sheet.candidates.words[1 + others.index("你好")].click()
    assert (sheet.field.text(), sheet.candidates.letters) == ("你好", "gongjian")
    sheet.candidates.words[0].click()
    assert (sheet.field.text(), sheet.candidates.isVisible()) == ("你好工件", False)


def test_the_space_bar_takes_the_best_words_and_done_waits_for_a_second_touch(sheet: KeyboardSheet) -> None:
    entered: list[str] = []
    sheet.entered.connect(entered.append)
    type_letters(sheet, "nihao")
    sheet.keyboard.findChild(QWidget, "key_space").click()  # type: ignore[attr-defined]
    type_letters(sheet, "gongjian")
    sheet.keyboard.done.click()
    assert (sheet.field.text(), entered) == ("你好工件", [])
    sheet.keyboard.done.click()
    assert entered == ["你好工件"]


def test_backspace_takes_letters_before_it_takes_words(sheet: KeyboardSheet) -> None:
    assert sheet.candidates is not None
    type_letters(sheet, "ni。hao")
    for left in ("ha", "h", ""):
        sheet.keyboard.erased.emit()
        assert (sheet.field.text(), sheet.candidates.letters) == ("你。", left)
    sheet.keyboard.erased.emit()
    assert sheet.field.text() == "你"


def test_latin_letters_digits_and_capitals_need_no_pinyin(sheet: KeyboardSheet) -> None:
    type_letters(sheet, "ni")
    sheet.keyboard.shift.click()
    type_letters(sheet, "Q")
    sheet.keyboard.symbols.click()
    type_letters(sheet, "7")
    sheet.keyboard.symbols.click()
    sheet.keyboard.latin.click()
    type_letters(sheet, "ni_")
    assert sheet.field.text() == "你Q7ni_"


def test_every_word_can_be_reached_page_by_page(sheet: KeyboardSheet) -> None:
    bar = sheet.candidates
    assert bar is not None
    type_letters(sheet, "nihao")
    first, seen = [word.text() for word in bar.words if word.isVisible()], set()
    while not (seen and bar.words[0].text() == first[0]):
        seen |= {word.text() for word in bar.words if word.isVisible()}
        assert all(word.geometry().right() < bar.more.geometry().left() for word in bar.words if word.isVisible())
        bar.more.click()
    assert seen == {found.word for found in bar._pinyin.candidates("nihao")}


def test_a_password_is_latin(qapp: QApplication) -> None:
    made = KeyboardSheet(look(SMALL), "zh", "Password", secret=True)
    assert made.candidates is None
    type_letters(made, "ni")
    assert made.field.text() == "ni"
    made.deleteLater()
