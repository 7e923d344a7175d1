"""Gaps of the panel's event loop while the line runs and somebody searches a history of a million results."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.access.roles import Role
from core.assembly import open_station
from core.process import prepare_process, spare_from_collection
from core.settings import load_settings
from core.store import open_store
from hmi.garbage import collected_by_gui_thread
from hmi.i18n import Languages
from hmi.screens.names import At
from tests.benchmarks import history, statistics
from tests.benchmarks.table import Row, at_most, percentile
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.settings import Settings
    from hmi.screens.history import HistoryScreen
    from hmi.screens.part import PartScreen
    from hmi.screens.statistics import StatisticsScreen

GROUP = "panel in use, line at 600 parts/min, a million results"
PARTS_PER_MINUTE = 600
TICK_MS = 2
ROUNDS = 6
"""As fast as the panel answers: far faster than a hand, so that every gap is met."""
HAND_ROUNDS = 2
HAND_MS = 1000
"""How long a quick hand rests after each touch."""
REACH_MS = 50


class LoopWatch:
    """Measures how long the event loop of this thread takes between two ticks."""

    def __init__(self) -> None:
        self.gaps_ms: list[float] = []
        self._last_ns = time.monotonic_ns()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        self._last_ns = time.monotonic_ns()
        self._timer.start(TICK_MS)

    def end(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.monotonic_ns()
        self.gaps_ms.append((now - self._last_ns) / 1e6 - TICK_MS)
        self._last_ns = now


def measure() -> list[Row]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        settings = load_settings(
            None, data_dir=Path(folder), camera="simulated", lines="simulated", sim_parts_per_minute=PARTS_PER_MINUTE
        )
        return list(_used(app, settings))


def _used(app: QApplication, settings: Settings) -> Iterator[Row]:
    open_station(settings).close()  # the first start stores the programs of its line
    with open_store(settings) as store:
        history.fill(store, is_simulated=True)
        statistics.fill(store, is_simulated=True)
    station = open_station(settings)
    prepare_process()  # like the panel's own process
    try:
        with collected_by_gui_thread(), live_panel(None, station, Languages(app)) as live:
            spare_from_collection()
            live.sign_in(Role.ENGINEER)
            let_run_until(lambda: station.status().run.counters.parts >= 10)
            for name, use in (("History", _use_history), ("Statistics", _use_statistics), ("Run", _use_run)):
                use(live, 0)  # the first show builds the screen and imports what it needs
                watch = LoopWatch()
                watch.begin()
                rate = _rate(live, use, ROUNDS, rest_ms=0)
                watch.end()
                yield at_most(GROUP, f"{name}: longest gap of the event loop", max(watch.gaps_ms), "ms", REACH_MS)
                yield Row(GROUP, f"{name}: gap, p99", percentile(watch.gaps_ms, 99), "ms")
                yield Row(GROUP, f"{name}: parts judged meanwhile", rate, "1/min")
                by_hand = _rate(live, use, HAND_ROUNDS, rest_ms=HAND_MS)
                yield Row(GROUP, f"{name}: parts judged meanwhile, a touch a second", by_hand, "1/min")
    finally:
        station.close()


def _rate(live: LivePanel, use: Callable[[LivePanel, int], None], rounds: int, *, rest_ms: int) -> float:
    """Parts judged a minute while the panel is used."""
    station = live.window.station
    parts, begun = station.status().run.counters.parts, time.monotonic()
    for _ in range(rounds):
        use(live, rest_ms)
    return (station.status().run.counters.parts - parts) * 60 / (time.monotonic() - begun)


def _use_history(live: LivePanel, rest_ms: int) -> None:
    """Filter, scroll through some pages, open a part and step to the next."""
    screen = cast("HistoryScreen", live.window.screens[At.HISTORY])
    live.window.go(At.HISTORY)
    let_run_until(lambda: not screen._is_loading)
    for _ in range(4):
        screen.list.scrollToBottom()
        let_run(max(50, rest_ms))
        let_run_until(lambda: not screen._is_loading)
    screen.list.scrollToTop()  # to parts that this station has judged: the others are rows without a body
    place = screen.list.visualRect(screen.list.model().index(1, 0)).center()
    QTest.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    part = cast("PartScreen", live.window.screens[At.PART])
    let_run_until(lambda: live.window.current is part and not part.is_loading)
    let_run(rest_ms)
    QTest.mouseClick(part.older, Qt.MouseButton.LeftButton)
    let_run_until(lambda: not part.is_loading)
    let_run(rest_ms)


def _use_statistics(live: LivePanel, rest_ms: int) -> None:
    """Load all of it, and turn to every tab."""
    screen = cast("StatisticsScreen", live.window.screens[At.STATISTICS])
    before = screen._loaded
    live.window.go(At.STATISTICS)
    screen.filter.clear()  # any time
    let_run_until(lambda: screen._loaded is not None and screen._loaded is not before)
    for tab in (screen.tools_tab, screen.times_tab, screen.yield_tab):
        QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
        let_run(max(100, rest_ms))


def _use_run(live: LivePanel, rest_ms: int) -> None:
    live.window.go(At.RUN)
    let_run(max(1000, rest_ms))


def let_run_until(what: Callable[[], bool]) -> None:
    while not what():
        let_run(10)


def let_run(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
