"""Signing in at the panel: who comes in, by what, and what is typed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import Actor, Role
from core.settings import LANGUAGES, Settings
from hmi.screens.names import At
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.widgets.keys import ACCENT
from tests.hmi.stage.people_states import sign_out
from tests.hmi.stage.prepared import PASSWORD, PASSWORDS, USERS
from tests.hmi.touches import OpenScene, login_of, touch

if TYPE_CHECKING:
    from tests.hmi.stage.scene import Scene


def key(scene: Scene, word: str) -> None:
    keypad = login_of(scene).keypad
    touch(next(button for button in keypad.all_keys() if button.text() == word))


def open_letters(scene: Scene) -> None:
    """Choose a name, and open the keyboard for its password."""
    touch(login_of(scene).tiles[0])
    touch(login_of(scene).letters)


@pytest.fixture
def with_users(open_scene: OpenScene) -> Scene:
    scene = open_scene()
    scene.station.has_staff()
    sign_out(scene)
    scene.settle()
    return scene


def test_nobody_is_signed_in_at_the_start_and_every_screen_of_the_line_leads_to_login(open_scene: OpenScene) -> None:
    scene = open_scene()
    for name in ("run", "programs", "versions", "alarms", "last_ng", "help"):
        scene.window.go(name)
        assert scene.window.current.name == "login"


def test_one_touch_signs_a_simulated_operator_in(open_scene: OpenScene) -> None:
    scene = open_scene()
    touch(next(tile for tile in login_of(scene).tiles if tile.objectName() == "simulated_operator"))
    scene.settle()
    assert scene.window.session.actor is not None
    assert scene.window.session.actor.role is Role.OPERATOR
    assert scene.window.current.name == "run"


def test_a_real_station_without_users_begins_with_making_the_administrator(open_scene: OpenScene) -> None:
    scene = open_scene(settings=Settings.of(camera="video", camera_source="rtsp://x", lines="gpio"))
    scene.window.begin()
    scene.settle()
    assert scene.window.current.name == "first_start"
    assert not login_of(scene).tiles


def test_nobody_comes_in_by_one_touch_where_somebody_has_an_account(with_users: Scene) -> None:
    """The station alone decides who can sign in; the panel offers no simulated users besides."""
    assert [tile.objectName() for tile in login_of(with_users).tiles] == [
        *(f"user_{user.username}" for user in USERS),
        "another_user",
    ]


def test_keypad_types_rubs_out_and_signs_in(with_users: Scene) -> None:
    login = login_of(with_users)
    touch(next(tile for tile in login.tiles if tile.objectName() == "user_operator1"))
    for digit in "1239":
        key(with_users, digit)
    touch(login.keypad.all_keys()[9])
    key(with_users, "4")
    assert login.field.text() == "1234"
    login.field.setText(PASSWORDS[Role.OPERATOR])
    touch(login.keypad.all_keys()[-1])
    with_users.settle()
    assert with_users.window.session.actor is not None
    assert with_users.window.session.actor.username == "operator1"
    assert login.field.text() == ""


def test_a_wrong_password_is_said_and_the_field_emptied(with_users: Scene) -> None:
    login = login_of(with_users)
    touch(login.tiles[1])
    key(with_users, "1")
    touch(login.keypad.all_keys()[-1])
    with_users.settle()
    assert login.message.text == "User name or password is wrong."
    assert login.field.text() == ""
    assert with_users.window.session.actor is None


def test_nothing_can_be_typed_before_a_name_is_chosen(with_users: Scene) -> None:
    login = login_of(with_users)
    assert login.message.text == "Touch your name first."
    assert not any(key.isEnabled() for key in login.keypad.all_keys())
    QTest.keyClicks(login, "12")
    assert login.field.text() == ""
    touch(login.tiles[1])
    assert login.message.text == USERS[1].username
    assert all(key.isEnabled() for key in login.keypad.all_keys())


def test_who_is_alone_need_not_be_chosen_and_not_the_second_time_either(with_users: Scene) -> None:
    login = login_of(with_users)
    accounts = with_users.station.accounts
    admin = accounts.sign_in(USERS[0].username, PASSWORD, via="panel")
    for user in accounts.users.all(admin):
        if user.username != USERS[0].username:
            accounts.users.update(admin, user.id, is_active=False)
    for _ in range(2):
        with_users.window.go(At.LOGIN)
        with_users.settle()
        assert login.message.text == USERS[0].username
        assert login.keypad.isEnabled()


def test_who_signed_in_last_comes_first_the_next_time(with_users: Scene) -> None:
    with_users.window.session.sign_in(Actor("operator3", Role.OPERATOR, None, "panel"))
    sign_out(with_users)
    with_users.settle()
    names = [tile.objectName() for tile in login_of(with_users).tiles]
    assert names[0] == "user_operator3"
    assert names[1:-1] == sorted(names[1:-1])


def test_a_stranger_sees_what_the_line_is_doing(with_users: Scene) -> None:
    with_users.station.has_judged(ng=True)
    with_users.settle()
    line = login_of(with_users).line
    assert (line.verdict.saying.word, line.verdict.saying.detail) == ("NG", ""), "the reason is for users"
    counts = with_users.station.run.counters
    assert [figure for figure, _ in line.figures()[:3]] == [str(n) for n in (counts.parts, counts.ok, counts.ng)]


def test_keyboard_types_letters_capitals_and_symbols_of_the_language(with_users: Scene) -> None:
    with_users.languages.use("de")
    with_users.settle()
    open_letters(with_users)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    board = sheet.keyboard
    touch(board.key("z"))
    touch(board.shift)
    touch(board.key("Ü"))
    touch(board.key("ß"))
    touch(board.symbols)
    touch(board.key("7"))
    touch(board.shift)
    touch(board.key("€"))
    assert sheet.field.text() == "zÜß7€"
    assert sheet.field.echoMode() is sheet.field.EchoMode.Password


def test_the_accent_key_of_spanish_gives_the_next_vowel_its_accent(with_users: Scene) -> None:
    with_users.languages.use("es")
    with_users.settle()
    open_letters(with_users)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    board = sheet.keyboard
    touch(board.key("ñ"))
    touch(board.key(ACCENT))
    touch(board.key("á"))
    touch(board.key("e"))
    touch(board.shift)
    touch(board.key(ACCENT))
    touch(board.key("Í"))
    touch(board.key("ü"))
    touch(board.key(ACCENT))
    touch(board.key(ACCENT))
    touch(board.key("o"))
    assert sheet.field.text() == "ñáeÍüo"


def test_the_french_keyboard_has_every_letter_that_the_language_writes(with_users: Scene) -> None:
    with_users.languages.use("fr")
    with_users.settle()
    open_letters(with_users)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    board = sheet.keyboard
    for letter in "aéèàç":
        touch(board.key(letter))
    touch(board.shift)
    touch(board.key("É"))
    touch(board.symbols)
    touch(board.shift)
    for letter in "âêîôûùëïüœ":
        touch(board.key(letter))
    assert sheet.field.text() == "aéèàçÉâêîôûùëïüœ"


def test_escape_puts_the_keyboard_away_and_changes_nothing(with_users: Scene) -> None:
    login = login_of(with_users)
    touch(login.tiles[0])
    login.field.setText("12")
    touch(login.letters)
    (sheet,) = with_users.window.sheets()
    QTest.keyClicks(sheet, "abc")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert with_users.window.sheets() == []
    assert login.field.text() == "12"


def test_touching_a_field_brings_the_keyboard_and_done_fills_the_field(open_scene: OpenScene) -> None:
    scene = open_scene()
    scene.window.go(At.FIRST_START)
    first = scene.window.screens["first_start"]
    scene.look.finger_in_use = True
    touch(first.username)  # type: ignore[attr-defined]
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    for letter in "ada":
        touch(sheet.keyboard.key(letter))
    touch(sheet.keyboard.done)
    assert first.username.text() == "ada"  # type: ignore[attr-defined]


def test_a_language_is_chosen_by_its_own_name_before_anybody_signs_in(with_users: Scene) -> None:
    login = login_of(with_users)
    assert login.language.text() == "English"
    touch(login.language)
    (sheet,) = with_users.window.sheets()
    assert isinstance(sheet, ListSheet)
    assert [row.name for row in sheet.list.rows] == list(LANGUAGES.values())
    place = sheet.list.visualRect(sheet.list.model().index(list(LANGUAGES).index("fr"), 0)).center()
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with_users.settle()
    assert login.language.text() == "Français"
    assert login.heading.text.startswith("Qui est")
