"""A panel whose database cannot be opened says why, and brings the last good backup back by touch."""

from __future__ import annotations

from contextlib import ExitStack
from threading import Event
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from core.assembly import open_station
from core.errors import DatabaseConnectionError, InvalidCredentialsError
from core.upkeep.backup.rescue import Offer, offer_of
from hmi.main import _Composition
from hmi.rescue import Rescue
from hmi.sheets.base import Sheet
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.progress import ProgressSheet
from tests.core.upkeep.backup.test_rescue import PASSWORD, station_with_a_damaged_database
from tests.hmi.live import LONG_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from hmi.i18n import Languages
    from tests.hmi.host import Host

S = TypeVar("S", bound=Sheet)
LEFT = Qt.MouseButton.LeftButton


def test_an_administrator_of_the_backup_brings_it_back(
    qtbot: QtBot,
    hosts: Callable[..., Host],
    data_dir: Path,
    tmp_path: Path,
    expect_log: Callable[[str], None],
) -> None:
    expect_log("no administrator of this name with this password: Ada")
    settings = station_with_a_damaged_database(data_dir, tmp_path / "stick")
    offer, host, restored = offer_of(settings), hosts(), []
    assert isinstance(offer, Offer)
    rescue = Rescue(host.look, "en", settings, "The database file is damaged.", offer)
    rescue.restored.connect(lambda: restored.append(True))
    host.window.put(rescue)

    def sheet(kind: type[S]) -> S:
        def open_ones() -> list[S]:
            return [found for found in rescue.findChildren(kind) if found.isVisible()]

        qtbot.waitUntil(lambda: len(open_ones()) == 1, timeout=LONG_MS)
        return open_ones()[0]

    def sign(password: str) -> None:
        QTest.mouseClick(rescue.restore, LEFT)
        asked = sheet(DecisionSheet)
        assert "all that came after the backup is lost" in asked._words.text
        assert "with the password of that time" in asked._words.text
        QTest.mouseClick(asked._choices[1], LEFT)
        for said in ("Ada", password):
            field = sheet(KeyboardSheet).field
            QTest.keyClicks(field, said)
            QTest.keyClick(field, Qt.Key.Key_Return)

    sign("wrong")
    told = sheet(DecisionSheet)
    assert "no administrator of this name with this password" in told._words.text
    QTest.mouseClick(told._choices[0], LEFT)
    assert not restored

    sign(PASSWORD)
    qtbot.waitUntil(lambda: bool(restored), timeout=LONG_MS)
    open_station(settings).close()


def test_a_stick_that_is_plugged_in_meanwhile_is_found_by_looking_again(
    qtbot: QtBot, hosts: Callable[..., Host], data_dir: Path, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("cannot be offered")
    settings = station_with_a_damaged_database(data_dir, tmp_path / "stick")
    stick = (tmp_path / "stick").rename(tmp_path / "in a drawer")
    away, host = offer_of(settings), hosts()
    assert away is not None
    rescue = Rescue(host.look, "en", settings, "The database file is damaged.", away)
    host.window.put(rescue)
    assert rescue.words.text.startswith("The database file is damaged.\n\nThat backup is out of reach: ")
    assert not rescue.restore.isVisible()
    QTest.mouseClick(rescue.again, LEFT)
    qtbot.waitUntil(lambda: len(rescue.findChildren(DecisionSheet)) == 1, timeout=LONG_MS)
    (told,) = rescue.findChildren(DecisionSheet)
    QTest.mouseClick(told._choices[0], LEFT)
    stick.rename(tmp_path / "stick")
    QTest.mouseClick(rescue.again, LEFT)
    qtbot.waitUntil(rescue.restore.isVisible, timeout=LONG_MS)
    assert not rescue.again.isVisible()
    assert rescue.words.text == "The database file is damaged."


def test_who_has_canceled_hears_no_more_of_it_and_begins_anew_once_it_has_ended(
    qtbot: QtBot, hosts: Callable[..., Host], data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = station_with_a_damaged_database(data_dir, tmp_path / "stick")
    offer, host, goes_on = offer_of(settings), hosts(), Event()
    assert isinstance(offer, Offer)

    def refused_late(*_: object) -> None:
        goes_on.wait(LONG_MS / 1000)
        raise InvalidCredentialsError

    monkeypatch.setattr("hmi.rescue.bring_back", refused_late)
    rescue = Rescue(host.look, "en", settings, "The database file is damaged.", offer)
    host.window.put(rescue)
    rescue._restore(offer, "Ada", PASSWORD, "")
    (sheet,) = rescue.findChildren(ProgressSheet)
    assert not rescue.restore.isEnabled()
    sheet.close_sheet()
    qtbot.waitUntil(lambda: not rescue.findChildren(ProgressSheet), timeout=LONG_MS)
    assert not rescue.restore.isEnabled(), "a second one would find the first at its work"
    goes_on.set()
    qtbot.waitUntil(rescue.restore.isEnabled, timeout=LONG_MS)
    assert rescue.findChildren(DecisionSheet) == []


def test_a_panel_that_cannot_start_offers_it_and_starts_anew_with_it(
    qtbot: QtBot,
    qapp: QApplication,
    data_dir: Path,
    tmp_path: Path,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[[str], None],
) -> None:
    expect_log("cannot start")
    del languages  # compiled
    settings = station_with_a_damaged_database(data_dir, tmp_path / "stick")
    quits: list[bool] = []
    monkeypatch.setattr(qapp, "quit", lambda: quits.append(True))
    panel = _Composition(qapp, settings, QSize(800, 480), ExitStack())
    panel._shell.show()
    with pytest.raises(DatabaseConnectionError) as told:
        open_station(settings)
    panel._cannot_start(told.value)
    qtbot.waitUntil(lambda: panel._shell.findChild(Rescue) is not None, timeout=LONG_MS)
    rescue = panel._shell.findChild(Rescue)
    assert isinstance(rescue, Rescue)
    assert "The last good backup is of" in rescue.words.text
    rescue.restored.emit()
    assert panel.starts_anew
    assert quits
    panel._shell.close()
    panel._shell.deleteLater()
