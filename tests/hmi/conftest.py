"""Fixtures of the panel's tests: no Qt messages, no windows left open, and translations compiled from the sources."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QWidget
from pytestqt.qtbot import QtBot

from core.inspection import taught
from core.settings import LANGUAGES
from hmi.garbage import collected_by_gui_thread
from hmi.i18n import Languages
from hmi.translations import release
from tests.hmi.host import MIDDLE, SMALL, Host
from tests.hmi.stage.scene import LOST_MS, Scene

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QPointingDevice

    from core.settings import Settings
    from hmi.forms.field_form import ScrolledColumn


class PatientBot(QtBot):
    """Waits at least `LOST_MS` for a condition or signal, so that a busy computer fails no test."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LOST_MS) -> None:
        super().waitUntil(callback, timeout=max(timeout, LOST_MS))

    def waitSignal(self, signal: Any, *, timeout: int = LOST_MS, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=max(timeout, LOST_MS), **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def no_qt_messages(qapp: QApplication, qtlog: Any) -> Iterator[None]:
    """Fail the test if Qt logs a message during it."""
    yield
    said = [record.message for record in qtlog.records]
    assert not said, f"Qt said: {said}"


@pytest.fixture(scope="module", autouse=True)
def widgets_are_collected_by_the_gui_thread(qapp: QApplication) -> Iterator[None]:
    """As in the panel's process; afterwards no widget is left for another thread to collect."""
    with collected_by_gui_thread():
        yield
        gc.collect()


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    before = set(map(id, QApplication.topLevelWidgets()))

    def left() -> list[str]:
        return [widget.objectName() for widget in QApplication.topLevelWidgets() if id(widget) not in before]

    yield
    QThreadPool.globalInstance().waitForDone(LOST_MS)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if left():
        gc.collect()  # takes a tenth of a second, so only if a window is left
    assert not left(), f"windows left behind: {left()}"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES.keys() - {"en"}:
        release(language, folder)
    return folder


@pytest.fixture
def languages(qapp: QApplication, compiled: Path) -> Iterator[Languages]:
    spoken = Languages(qapp, compiled)
    yield spoken
    spoken.use("en")


@pytest.fixture
def open_scene(qapp: QApplication, languages: Languages) -> Iterator[Callable[..., Scene]]:
    """Opens panels over staged stations, and closes them after the test."""
    opened: list[Scene] = []

    def open_one(size: tuple[int, int] = MIDDLE, settings: Settings | None = None, folder: Path | None = None) -> Scene:
        scene = Scene(qapp, size, languages, settings, folder)
        opened.append(scene)
        scene.settle()
        return scene

    yield open_one
    for scene in opened:
        scene.close()


@pytest.fixture
def hosts(qapp: QApplication, languages: Languages) -> Iterator[Callable[..., Host]]:
    opened: list[Host] = []

    def host(size: tuple[int, int] = SMALL) -> Host:
        opened.append(Host(qapp, size))
        return opened[-1]

    yield host
    for one in opened:
        one.window.close()
        one.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def touchscreen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def swipe(touchscreen: QPointingDevice) -> Callable[..., None]:
    """Swipes a finger in ten steps; `column` stops scrolling at once, without coasting."""

    def move(widget: QWidget, start: QPoint, end: QPoint, column: ScrolledColumn | None = None) -> None:
        window = widget.window()
        handle: Any = window.windowHandle()
        first, last = widget.mapTo(window, start), widget.mapTo(window, end)
        QTest.touchEvent(handle, touchscreen).press(0, first, handle).commit()
        for step in range(1, 11):
            point = QPointF(first) + QPointF(last - first) * step / 10
            QTest.touchEvent(handle, touchscreen).move(0, point.toPoint(), handle).commit()
        QTest.touchEvent(handle, touchscreen).release(0, last, handle).commit()
        if column is not None:
            QScroller.scroller(column.area.viewport()).stop()

    return move


class _Kept(dict[Any, Any]):
    """A dict that keeps its values, up to 64: enough for a few programs."""

    def __setitem__(self, key: Any, value: Any) -> None:
        if len(self) >= 64:
            self.clear()
        super().__setitem__(key, value)


@pytest.fixture(scope="session", autouse=True)
def _taught_once() -> Iterator[None]:
    """Keep taught tools during the whole session: hundreds of panels open the same few programs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(taught, "_in_use", _Kept())
        yield
