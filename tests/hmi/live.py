"""A complete panel with a real station in this process, built as by `hmi.main`, controlled by tests."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.running.state import RunState
from core.station import Station
from hmi.bridge import Bridge
from hmi.main_window import MainWindow
from hmi.picture_feed import PictureFeed
from hmi.screens.names import At
from hmi.sheets.base import Sheet
from hmi.sheets.file import FileSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.shell import Shell, make_look
from hmi.threads import LoopThread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QPointingDevice

    from core.access.roles import Role
    from core.inspection.geometry import Point
    from hmi.i18n import Languages
    from hmi.screens.run import RunScreen
    from hmi.wizard.screen import WizardScreen

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 60_000
S = TypeVar("S", bound=Sheet)


@dataclass
class LivePanel:
    """Operates a running panel."""

    qtbot: QtBot | None
    station: Station
    window: MainWindow

    @property
    def wizard(self) -> WizardScreen:
        return cast("WizardScreen", self.window.screens[At.WIZARD])

    def wait(self, until: Callable[[], bool]) -> None:
        assert self.qtbot is not None, "only in a test"
        self.qtbot.waitUntil(until, timeout=LONG_MS)

    def sign_in(self, role: Role) -> None:
        self.window.sign_in(self.station.accounts.simulated_actor(role))

    def touch(self, widget: QWidget) -> None:
        """Click a widget, which must be visible and enabled."""
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        QTest.mouseClick(widget, LEFT)

    def start_line(self, run: RunScreen) -> None:
        """Start the inspection unless it is running."""
        if self.station.status().run.state is RunState.STOPPED:
            self.wait(run.start.isEnabled)
            self.touch(run.start)

    def sheet(self, kind: type[S]) -> S:
        """The top sheet, as soon as it is of that kind."""
        self.wait(lambda: bool(self.window.sheets()) and isinstance(self.window.sheets()[-1], kind))
        found = self.window.sheets()[-1]
        assert isinstance(found, kind)
        return found

    def type_in(self, text: str) -> None:
        """Type into the open keyboard sheet, and confirm."""
        sheet = self.sheet(KeyboardSheet)
        sheet.field.clear()
        QTest.keyClicks(sheet.field, text)
        QTest.keyClick(sheet.field, Qt.Key.Key_Return)

    def save_in_exports(self) -> None:
        """Choose the folder *Exports* of the open file sheet, and save."""
        sheet = self.sheet(FileSheet)
        sheet.places.picked.emit(next(row.key for row in sheet.places.rows if row.name == "Exports"))
        self.wait(sheet.take.isEnabled)
        self.touch(sheet.take)
        self.wait(lambda: " lies in " in self.window.toast_notice.words)

    def drag(self, start: Point, end: Point, finger: QPointingDevice | None = None) -> None:
        """Drag by mouse or finger in the picture of the tools step; `start` and `end` in pixels of the full picture."""
        editor = self.wizard.tools_step.editor
        view = editor.viewport
        assert view is not None
        begin, finish = (QPointF(*view.to_view(place)).toPoint() for place in (start, end))
        way = [begin + (finish - begin) * part for part in (0.3, 0.7, 1.0)]
        if finger is not None:
            editor._pointer.touch.rest.setInterval(LONG_MS)  # a busy computer must not make a long press of it
            QTest.touchEvent(editor, finger).press(0, begin, editor).commit()
            for place in way:
                QTest.touchEvent(editor, finger).move(0, place, editor).commit()
            QTest.touchEvent(editor, finger).release(0, finish, editor).commit()
            return
        QTest.mousePress(editor, LEFT, pos=begin)
        for place in way:
            QTest.mouseMove(editor, place)
        QTest.mouseRelease(editor, LEFT, pos=finish)


def stop_in_order(threads: Sequence[LoopThread]) -> None:
    """Stop the threads in the panel's order; a late one fails the test instead of ending the process."""
    for thread in reversed(threads):
        assert thread.stop(LONG_MS)


@contextmanager
def live_panel(
    qtbot: QtBot | None,
    station: Station,
    languages: Languages,
    size: tuple[int, int] = (1280, 800),
    *,
    with_loops: bool = True,
) -> Iterator[LivePanel]:
    """Open a panel with running loops; at the end, close everything in reverse order.

    Without loops nothing is inspected: enough for tests of stored data.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = make_look(app, QSize(*size), theme="dark", width_mm=0.0, bright_ok=False)
    bridge, feed = Bridge(station.events), PictureFeed(station.newest_frame)
    station.events.frame_arrived.connect(feed.announce)
    shell = Shell(look, "Station 1")
    window = MainWindow(look, station, bridge, feed, languages)
    shell.put(window)
    shell.resize(*size)
    shell.show()
    threads = [LoopThread(loop.name, loop.run) for loop in (*station.loops(), *window.loops())]
    threads.append(LoopThread("pictures", feed.run))
    threads = threads if with_loops else []
    for thread in threads:
        thread.start()
    window.begin()
    try:
        yield LivePanel(qtbot, station, window)
    finally:
        window.end()
        stop_in_order(threads)
        bridge.close()
        station.events.frame_arrived.disconnect(feed.announce)
        QThreadPool.globalInstance().waitForDone(LONG_MS)
        shell.close()
        shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
