"""The panel is built for the width of its screen: a width is tried first, and nobody is locked out by a wrong one."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QSize, QThreadPool
from PySide6.QtWidgets import QApplication

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.settings import Settings
from hmi.bridge import Bridge
from hmi.fitted_window import FittedWindow
from hmi.main_window import MainWindow
from hmi.picture_feed import PictureFeed
from hmi.screens.names import At
from hmi.shell import Shell, make_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.i18n import Languages
    from hmi.screens.system import SystemScreen

SIZE = QSize(1280, 800)
WIDTH_MM = 217.0
"""Known of a panel of that size."""


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    with closing(open_station(Settings.of(data_dir=data_dir, autostart=False))) as opened:
        yield opened


@pytest.fixture
def panel(qapp: QApplication, station: Station, languages: Languages) -> Iterator[FittedWindow]:
    look = make_look(qapp, SIZE, theme="dark", width_mm=0.0, bright_ok=False)
    bridge, feed, shell = Bridge(station.events), PictureFeed(station.newest_frame), Shell(look, "Station 1")
    shell.resize(SIZE)
    shell.show()
    build = lambda: MainWindow(look, station, bridge, feed, languages)  # noqa: E731
    fitted = FittedWindow(qapp, shell, SIZE, station, bridge, build)
    fitted.begin()
    yield fitted
    fitted.close()
    bridge.close()
    QThreadPool.globalInstance().waitForDone()
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def px_per_mm(panel: FittedWindow) -> float:
    return panel.window.look.theme.px_per_mm


def type_width(panel: FittedWindow, width_mm: float) -> None:
    """Enter a width in the settings, as an administrator."""
    if panel.window.session.actor is None:
        panel.window.sign_in(panel.window.station.accounts.simulated_actor(Role.ADMIN))
    panel.window.go(At.SYSTEM, shows_settings=True)
    screen = cast("SystemScreen", panel.window.current)
    screen.form.columns["panel"].widgets["width_mm"].changed.emit(width_mm)


def test_a_width_that_is_not_kept_goes_by_itself(qtbot: QtBot, panel: FittedWindow, station: Station) -> None:
    before = panel.window
    type_width(panel, 400.0)
    qtbot.waitUntil(lambda: panel.trial is not None)
    assert panel.window is not before
    assert px_per_mm(panel) == pytest.approx(1280 / 400)
    assert panel.window.current.name == At.SYSTEM
    assert panel.trial is not None
    panel.trial.second.setInterval(1)
    qtbot.waitUntil(lambda: panel.trial is None)
    assert px_per_mm(panel) == pytest.approx(1280 / WIDTH_MM)
    assert panel.window.session.actor is not None
    assert station.settings.panel.width_mm == 0.0, "it was never stored"


def test_a_width_that_is_kept_is_stored(qtbot: QtBot, panel: FittedWindow, station: Station) -> None:
    type_width(panel, 250.0)
    qtbot.waitUntil(lambda: panel.trial is not None)
    assert panel.trial is not None
    panel.trial.answer(1)
    qtbot.waitUntil(lambda: station.settings.panel.width_mm == 250.0)
    qtbot.waitUntil(lambda: panel.trial is None)
    assert px_per_mm(panel) == pytest.approx(1280 / 250)


def test_who_signs_out_meanwhile_has_not_kept_it(qtbot: QtBot, panel: FittedWindow, station: Station) -> None:
    type_width(panel, 250.0)
    qtbot.waitUntil(lambda: panel.trial is not None)
    panel.window.sign_out()
    qtbot.waitUntil(lambda: px_per_mm(panel) == pytest.approx(1280 / WIDTH_MM))
    assert panel.window.session.actor is None
    assert station.settings.panel.width_mm == 0.0


def test_a_width_from_the_network_waits_until_nobody_is_signed_in(
    qtbot: QtBot, panel: FittedWindow, station: Station
) -> None:
    panel.window.sign_in(station.accounts.simulated_actor(Role.ENGINEER))
    with qtbot.waitSignal(panel.bridge.settings.arrived):
        station.site_settings.change(SYSTEM, {"panel_width_mm": 300.0})
    assert px_per_mm(panel) == pytest.approx(1280 / WIDTH_MM), "an engineer may be drawing"
    panel.window.sign_out()
    qtbot.waitUntil(lambda: px_per_mm(panel) == pytest.approx(1280 / 300))


def test_a_loop_that_died_is_still_a_fault_in_a_new_window(qtbot: QtBot, panel: FittedWindow) -> None:
    panel.loop_died("cycle")
    type_width(panel, 250.0)
    qtbot.waitUntil(lambda: panel.trial is not None)
    fault = panel.window.status().run.fault
    assert fault is not None
    assert "cycle" in str(fault.text)
