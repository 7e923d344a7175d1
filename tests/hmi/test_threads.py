"""Threads of the panel: they end in time, results reach the GUI thread, and live video drops frames."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject, QSize, QThread

from core.events import StationEvents
from core.inspection.frame import Frame
from hmi.bridge import Bridge
from hmi.picture_feed import PictureFeed, prepare
from hmi.presenter import Hooks
from hmi.threads import LoopThread, run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def frame(seq: int) -> Frame:
    return Frame(seq, seq, np.full((72, 128, 3), seq % 250, np.uint8))


def test_a_loop_runs_in_its_own_thread_until_told_to_stop(qapp: QApplication) -> None:
    ran_in: list[QThread] = []
    started = threading.Event()

    def loop(stop: threading.Event) -> None:
        ran_in.append(QThread.currentThread())
        started.set()
        stop.wait(5)

    thread = LoopThread("loop", loop)
    thread.start()
    assert started.wait(5)
    assert thread.stop(60_000)
    assert ran_in[0] is not qapp.thread()


def test_a_loop_that_does_not_end_is_reported_not_waited_for(
    qapp: QApplication, expect_log: Callable[[str], None]
) -> None:
    expect_log("did not stop")
    may_end = threading.Event()
    thread = LoopThread("stubborn", lambda _: may_end.wait(5))
    thread.start()
    assert not thread.stop(20)
    may_end.set()
    assert thread.wait(2000)


def test_a_loop_that_ends_by_itself_is_noticed(qtbot: QtBot) -> None:
    thread = LoopThread("short", lambda _: None)
    with qtbot.waitSignal(thread.ended_early, timeout=2000):
        thread.start()
    assert thread.wait(2000)


def test_work_is_done_elsewhere_and_its_outcome_comes_home(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QObject()
    seen: list[tuple[str, object, bool]] = []

    def fail() -> None:
        raise ValueError("no")

    def done(value: object) -> None:
        seen.append(("done", value, QThread.currentThread() is qapp.thread()))

    def failed(error: BaseException) -> None:
        seen.append(("failed", str(error), QThread.currentThread() is qapp.thread()))

    run_in_background(parent, lambda: QThread.currentThread() is not qapp.thread(), done, failed)
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=2000)
    run_in_background(parent, fail, done, failed)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=2000)
    assert seen == [("done", True, True), ("failed", "no", True)]


def test_work_for_a_screen_that_is_gone_ends_silently(qtbot: QtBot, qapp: QApplication) -> None:
    import shiboken6

    parent, goes_on = QObject(), threading.Event()
    said: list[object] = []
    run_in_background(parent, lambda: goes_on.wait(5), said.append)
    shiboken6.delete(parent)
    goes_on.set()
    other = QObject()
    run_in_background(other, lambda: None, lambda _: said.append("after"))
    qtbot.waitUntil(lambda: "after" in said, timeout=2000)
    assert said == ["after"]


def test_what_work_holds_is_never_let_go_of_in_the_pool_thread(qtbot: QtBot) -> None:
    """It may be a screen, which only the GUI thread may delete."""
    let_go: list[str] = []

    class Held:
        def work(self) -> None: ...

        def __del__(self) -> None:
            let_go.append(threading.current_thread().name)

    parent, ended = QObject(), []
    for _ in range(200):
        run_in_background(parent, Held().work, ended.append)
    qtbot.waitUntil(lambda: len(let_go) == 200)
    assert set(let_go) == {threading.main_thread().name}


def test_a_thousand_announcements_from_another_thread_become_few(qtbot: QtBot) -> None:
    events = StationEvents()
    bridge = Bridge(events)
    arrived: list[bool] = []
    bridge.status.arrived.connect(lambda: arrived.append(True))

    def announce() -> None:
        for _ in range(1000):
            events.status_changed.emit()

    worker = threading.Thread(target=announce)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(arrived), timeout=2000)
    assert len(arrived) <= 2
    bridge.close()
    events.status_changed.emit()
    assert not events.status_changed._slots


def test_a_slow_screen_drops_frames_and_holds_one(qtbot: QtBot) -> None:
    newest = frame(0)
    feed = PictureFeed(lambda: newest)
    feed.request(QSize(64, 36))
    ready: list[bool] = []
    feed.ready.connect(lambda: ready.append(True))
    thread = LoopThread("pictures", feed.run)
    thread.start()
    try:
        feed.announce()
        qtbot.waitUntil(lambda: len(ready) == 1, timeout=2000)
        for seq in range(1, 50):  # without painting meanwhile
            newest = frame(seq)
            feed.announce()
        qtbot.waitUntil(lambda: feed._picture is not None and feed._picture.frame is newest, timeout=2000)
        assert len(ready) == 1  # not re-armed: no queue builds up
        picture = feed.take()
        assert picture is not None
        assert picture.frame is newest
        newest = frame(50)
        feed.announce()
        qtbot.waitUntil(lambda: len(ready) == 2, timeout=2000)
    finally:
        assert thread.stop(60_000)


def test_nobody_looking_means_no_picture_is_prepared(qapp: QApplication) -> None:
    feed = PictureFeed(lambda: frame(1))
    feed.request(QSize(0, 0))
    thread = LoopThread("pictures", feed.run)
    thread.start()
    feed.announce()
    assert thread.stop(60_000)
    assert feed.prepared == 0


@pytest.mark.parametrize("size", [(64, 64), (640, 100), (128, 72)])
def test_a_picture_fits_its_view_and_keeps_its_shape(size: tuple[int, int]) -> None:
    picture = prepare(frame(3).image, *size)
    height, width, channels = picture.pixels.shape
    assert channels == 4
    assert width <= size[0]
    assert height <= size[1]
    assert width / height == pytest.approx(128 / 72, rel=0.03)
    assert picture.scale == pytest.approx(width / 128)


def test_what_nobody_caught_in_any_thread_reaches_the_panel_as_a_reference(
    qtbot: QtBot, expect_log: Callable[[str], None]
) -> None:
    expect_log("Unexpected error")
    shown: list[str] = []
    before = sys.excepthook, threading.excepthook

    def fail() -> None:
        raise RuntimeError("lost")

    with Hooks(shown.append):
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
        sys.excepthook(ValueError, ValueError("here"), None)
        assert shown == []  # the failed thread shows nothing
        qtbot.waitUntil(lambda: len(shown) == 2, timeout=2000)
    assert len(set(shown)) == 2
    assert (sys.excepthook, threading.excepthook) == before
