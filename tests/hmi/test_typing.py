"""Typing with real keys, mouse and finger, through the window, as a user does.

No typed text is lost, and none goes to the wrong widget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from core.settings import LANGUAGES
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.names import At
from hmi.sheets.keyboard import KeyboardSheet
from hmi.widgets.keys import Keyboard, Keypad
from tests.hmi.stage.scene import Scene
from tests.hmi.stage.states import STATES

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

LEFT = Qt.MouseButton.LeftButton
OpenScene = Callable[..., Scene]


class Person:
    """Sends events to the window: the position decides which widget is pressed, the focus where keys go."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.screen = QTest.createTouchDevice()

    @property
    def handle(self) -> QWindow:
        found = self.scene.shell.windowHandle()
        assert found is not None
        return found

    def click(self, widget: QWidget, *, twice: bool = False) -> None:
        press = QTest.mouseDClick if twice else QTest.mouseClick
        press(self.handle, LEFT, Qt.KeyboardModifier.NoModifier, self._middle(widget))
        self.scene.settle()

    def touch(self, widget: QWidget) -> None:
        place = self._middle(widget)
        QTest.touchEvent(self.handle, self.screen).press(0, place).commit()
        QTest.touchEvent(self.handle, self.screen).release(0, place).commit()
        self.scene.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.handle, key)
        self.scene.settle()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.handle, character)

    @property
    def at(self) -> QWidget:
        found = self.scene.shell.focusWidget()
        assert found is not None
        return found

    def _middle(self, widget: QWidget) -> QPoint:
        assert widget.isVisible(), widget.objectName()
        return widget.mapTo(self.scene.shell, widget.rect().center())


@pytest.fixture
def person(open_scene: OpenScene, qtbot: object) -> Iterator[Person]:
    scene = open_scene()
    scene.shell.activateWindow()
    qtbot.waitUntil(scene.shell.isActiveWindow)  # type: ignore[attr-defined]
    scene.window.begin()
    yield Person(scene)
    scene.window.end()


@pytest.fixture
def first(person: Person) -> FirstStartScreen:
    screen = person.scene.window.screens["first_start"]
    assert isinstance(screen, FirstStartScreen)
    person.scene.window.go(At.FIRST_START)
    person.scene.settle()
    return screen


def keyboard(person: Person) -> KeyboardSheet:
    (sheet,) = person.scene.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    return sheet


def test_with_real_keys_every_field_keeps_what_is_typed_into_it(person: Person, first: FirstStartScreen) -> None:
    person.click(first.username)
    assert person.scene.window.sheets() == []
    person.type("ada")
    person.press(Qt.Key.Key_Tab)
    person.type("a secret of hers")
    person.press(Qt.Key.Key_Tab)
    person.type("another one here")
    assert [field.text() for field in first.fields] == ["ada", "a secret of hers", "another one here"]
    person.press(Qt.Key.Key_Return)
    assert "differ" in first.message.text
    assert first.again.text() == "another one here", "the refused text stays, to be corrected"
    person.press(Qt.Key.Key_Tab)
    assert person.at in (first.back, first.make)


def test_a_finger_on_a_field_brings_keys_and_gives_the_field_back(person: Person, first: FirstStartScreen) -> None:
    person.touch(first.password)
    sheet = keyboard(person)
    assert sheet.keyboard.isVisible()
    for letter in "pw":
        person.touch(sheet.keyboard.key(letter))
    person.type("d")  # real keys go to the sheet as well
    assert sheet.field.text() == "pwd"
    person.touch(sheet.keyboard.done)
    assert person.at is first.password
    person.type("!")
    assert (first.username.text(), first.password.text(), first.again.text()) == ("", "pwd!", "")
    assert all(field.echoMode() is QLineEdit.EchoMode.Password for field in (first.password, first.again))


def test_a_mouse_asks_for_the_keys_and_a_real_key_ends_that(person: Person, first: FirstStartScreen) -> None:
    person.click(first.username.keys)
    assert keyboard(person).keyboard.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert person.at is first.username
    assert not person.scene.look.types_on_screen


def test_what_is_typed_is_not_thrown_away_by_a_touch_beside_it(person: Person, first: FirstStartScreen) -> None:
    person.touch(first.username)
    sheet = keyboard(person)
    person.type("ada")
    person.touch(first.heading)
    assert sheet.field.text() == "ada"
    assert keyboard(person) is sheet


def programs(person: Person) -> QWidget:
    STATES["programs_engineer"](person.scene)
    person.scene.settle()
    return person.scene.window.screens["programs"].new  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize("hand", ["mouse", "finger"])
def test_a_double_touch_is_one(person: Person, hand: str) -> None:
    new = programs(person)
    if hand == "mouse":
        person.click(new, twice=True)
    else:
        place = new.mapTo(person.scene.shell, new.rect().center())
        for _ in range(2):
            QTest.touchEvent(person.handle, person.screen).press(0, place).commit()
            QTest.touchEvent(person.handle, person.screen).release(0, place).commit()
        person.scene.settle()
    assert keyboard(person).keyboard.isVisible() == (hand == "finger")


def test_two_touches_of_one_key_are_two(person: Person, first: FirstStartScreen) -> None:
    person.touch(first.username)
    sheet = keyboard(person)
    person.click(sheet.keyboard.key("a"), twice=True)
    assert sheet.field.text() == "aa"


def test_a_refused_text_stays_in_its_field_with_its_message(person: Person) -> None:
    person.click(programs(person))
    sheet = keyboard(person)
    assert not sheet.keyboard.isVisible()
    person.type(" ")
    person.press(Qt.Key.Key_Return)
    assert "needs a name" in sheet.problem.text
    assert sheet.problem.isVisible()
    person.type("x")
    assert sheet.problem.text == ""
    assert sheet.field.text() == " x"


def test_tab_stays_in_a_sheet_and_comes_back_to_where_it_was(person: Person) -> None:
    new = programs(person)
    new.setFocus()
    person.press(Qt.Key.Key_Return)
    sheet = keyboard(person)
    stops = []
    for _ in range(4):
        stops.append(person.at)
        person.press(Qt.Key.Key_Tab)
    assert stops == [sheet.field, sheet.done, sheet.show_keys, sheet._cancel]
    assert person.at is sheet.field
    person.press(Qt.Key.Key_Escape)
    assert person.at is new


def stops(person: Person) -> list[QWidget]:
    """The widgets that Tab visits in one round; a picture keeps the focus while Tab goes through its regions."""
    person.press(Qt.Key.Key_Tab)
    seen: list[QWidget] = []
    for _ in range(100):
        if person.at in seen[:-1]:
            break
        if person.at not in seen:
            seen.append(person.at)
        QTest.keyClick(person.handle, Qt.Key.Key_Tab)  # moves the focus at once
    return seen


def test_every_stop_of_tab_shows_a_ring(person: Person) -> None:
    """Every widget with the focus shows it: buttons, fields, lists and pictures. On-screen keys never get the focus."""
    scene = person.scene
    found = []
    for state in (
        "run_ng",
        "versions",
        "wizard_tool",
        "menu",
    ):
        for sheet in scene.window.sheets():
            sheet.close_sheet()
        STATES[state](scene)
        scene.settle()
        for stop in stops(person):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            scene.look.keys_in_use = True
            ringed = stop.grab().toImage()
            scene.look.keys_in_use = False
            scene.window.setFocus()
            is_key = isinstance(stop.parent(), Keyboard | Keypad)
            if is_key or not stop.isVisible() or stop.grab().toImage() == ringed:
                found.append(f"{state}: {stop.objectName() or type(stop).__name__}")
    assert not found


IN_TURN = {
    "login": "menu login_language user_admin1 user_engineer2 user_operator1 user_operator3 another_user password "
    "letters",
    "run_ok": "menu user run_picture live compare full_screen counters tool_scroll last_20 stop trigger program "
    "last_ng",
    "wizard_master": "menu user step_tab_image tab_live wizard_back capture_master load_master wizard_next",
    "menu": "menu_close menu_run menu_programs menu_last_ng menu_history menu_statistics menu_hand_over menu_io "
    "menu_alarms menu_system menu_help "
    + " ".join(f"language_{language}" for language in LANGUAGES)
    + " theme_dark theme_light sign_out",
}


def test_tab_goes_as_the_eye_does(person: Person) -> None:
    for state, names in IN_TURN.items():
        STATES[state](person.scene)
        person.scene.settle()
        seen = [stop.objectName() for stop in stops(person)]
        start = seen.index(names.split()[0])
        assert seen[start:] + seen[:start] == names.split(), state


def test_tab_goes_to_the_programs_before_what_is_done_with_one(person: Person) -> None:
    programs(person)
    names = [stop.objectName() for stop in stops(person)]
    assert names[:5] == ["program_1", "program_2", "program_4", "program_3", "new_program"]


def test_return_presses_what_space_presses(person: Person) -> None:
    programs(person)
    scene = person.scene
    pressed: list[str] = []
    for button in scene.window.current.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            button.blockSignals(False)
            button.clicked.connect(lambda *_, pressed_one=button: pressed.append(pressed_one.objectName()))
            button.setFocus()
            person.press(Qt.Key.Key_Return)
            assert pressed.pop() == button.objectName()
            for sheet in scene.window.sheets():
                sheet.close_sheet()
            if not button.isVisible():
                break
