"""The statistics screen: yield over time, which tools fail and with which scores, and cycle times."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from core.files import write_whole
from core.inspection.imaging import encode_png
from core.records.shifts import shifts_from
from core.records.statistics import (
    ReasonStatistics,
    StatisticsFilter,
    TimeStatistics,
    ToolStatistics,
    YieldStatistics,
)
from core.records.statistics_tables import Table, reasons_csv, scores_csv, times_csv, tools_csv, yields_csv
from hmi.appearance import SizeClass
from hmi.i18n import msg, tr
from hmi.layout import REST, columns, inset, place, rows
from hmi.picture_feed import bgr8_of
from hmi.screens.base import Panel, Screen
from hmi.screens.exporting import CSV, save_file
from hmi.screens.names import At
from hmi.screens.records_filter import ANY, RecordsFilter
from hmi.screens.statistics_pages import ToolsPage, YieldPage, show_times
from hmi.screens.time_span import hours_of
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.empty_state import EmptyState
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.records.shifts import Shift
    from core.station import StationStatus
    from hmi.charts.plots import ScoresPlot, StepsPlot

PNG = ".png"
FRESH_S, SHARE_OF_TIME = 5.0, 20
"""While parts come the figures are read anew: at most that often, and at most for that share (1 in n) of the time."""


@dataclass(frozen=True)
class _Loaded:
    """The figures for all tabs, so that a tab shows without delay."""

    yields: YieldStatistics
    tools: ToolStatistics
    reasons: ReasonStatistics
    times: TimeStatistics
    took_s: float

    def csv_of(self, table: Table) -> bytes:
        match table:
            case Table.YIELD:
                return yields_csv(self.yields)
            case Table.TOOLS:
                return tools_csv(self.tools)
            case Table.SCORES:
                return scores_csv(self.tools)
            case Table.TIMES:
                return times_csv(self.times)
            case Table.REASONS:
                return reasons_csv(self.reasons)


class StatisticsScreen(Screen):
    name = At.STATISTICS
    menu_title = msg("Statistics")
    icon = "statistics"
    help_page = "history"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.filter = RecordsFilter(panel, time="today", only=("version", "label"))
        self.filter.changed.connect(self._load)
        low = theme.list_target if theme.form is SizeClass.SMALL else theme.setup_target
        self.time = Button(look, "statistics_time", icon="history", height=low)
        self.shift = Button(look, "statistics_shift", icon="user", height=low)
        self.program = Button(look, "statistics_program", icon="program", height=low)
        self.only = Button(look, "statistics_only", icon="filter", height=low)
        self.of_station = Button(look, "statistics_station", icon="system", height=low)
        self.of_station.hide()
        self.time.clicked.connect(self.filter.choose_time)
        self.shift.clicked.connect(self._choose_shift)
        self.program.clicked.connect(self.filter.choose_program)
        self.only.clicked.connect(self.filter.choose_more)
        self.of_station.clicked.connect(lambda: self.filter.choose_station(self._own_station()))
        self.yield_tab = Button(look, "tab_yield", icon="statistics", height=low)
        self.tools_tab = Button(look, "tab_tools", icon="tools", height=low)
        self.times_tab = Button(look, "tab_times", icon="history", height=low)
        for tab in self._tabs():
            tab.marked_as(Mark.PAGE)
            tab.setAutoExclusive(True)
            tab.toggled.connect(self._turn_page)
        self.yield_page = YieldPage(look)
        self.tools_page = ToolsPage(look)
        self.times = PickList(look, "statistics_times")
        self.empty = EmptyState(look, "statistics_empty", icon="statistics")
        self.everything = Button(look, "show_all", icon="undo", height=theme.setup_target)
        self.everything.clicked.connect(self._show_all)
        self.empty.offer(self.everything)
        self.steps_plot: StepsPlot | None = None
        self.scores_plot: ScoresPlot | None = None
        cap = theme.type.action
        self.back = Button(look, "back", icon="back", height=low, cap_mm=cap)
        self.table = Button(look, "export_table", icon="export", height=low, cap_mm=cap)
        self.picture = Button(look, "export_picture", icon="picture", height=low, cap_mm=cap)
        self.back.clicked.connect(self._go_back)
        self.table.clicked.connect(self._ask_table)
        self.picture.clicked.connect(self._export_picture)
        self._pages = QWidget()
        self._pages.setObjectName("statistics_page")
        for shown in (self.yield_page, self.tools_page, self.times, self.empty):
            shown.setParent(self._pages)
        for part in (*self._filters(), self.of_station, *self._tabs(), self._pages, *self._actions()):
            part.setParent(self)
        self._loaded: _Loaded | None = None
        self._asked: StatisticsFilter | None = None
        self._last = ""
        """Id of the station's last result when the figures were read."""
        self._shift: Shift | None = None
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.timeout.connect(self._load)
        self.yield_tab.setChecked(True)
        self.retranslate()

    # --- placing ------------------------------------------------------------------------------------------------------

    def _filters(self) -> tuple[Button, ...]:
        return self.time, self.shift, self.program, self.only

    def _tabs(self) -> tuple[Button, ...]:
        return self.yield_tab, self.tools_tab, self.times_tab

    def _of_station(self) -> tuple[Button, ...]:
        return (self.of_station,) if self.filter.has_stations else ()

    def _actions(self) -> tuple[Button, ...]:
        return self.back, self.table, self.picture

    def arrange(self) -> None:
        theme = self.look.theme
        space, gap = theme.space, theme.gap
        inner = inset(self.rect(), space)
        low = self.time.minimumHeight()
        chosen, actions = self._filters(), self._actions()
        if theme.form is SizeClass.SMALL:
            chosen, actions = chosen[:-1], (*actions, self.only, *self._of_station())
        else:
            chosen += self._of_station()
        if theme.form is SizeClass.UPRIGHT:
            first, second, page, bottom = rows(inner, low, low, REST, theme.setup_target, gap=gap)
            place(chosen, columns(first, *[REST] * len(chosen), gap=gap))
            place(self._tabs(), columns(second, REST, REST, REST, gap=gap))
        else:
            top, page, bottom = rows(inner, low, REST, low, gap=space)
            place((*chosen, *self._tabs()), columns(top, *[1.2] * len(chosen), REST, REST, REST, gap=gap))
        self._pages.setGeometry(page)
        place(actions, columns(bottom, *[REST] * len(actions), gap=gap))
        for shown in (self.yield_page, self.tools_page, self.times, self.empty):
            shown.setGeometry(self._pages.rect())

    def _turn_page(self) -> None:
        """Show the chosen tab, or a note if there is nothing to show."""
        has_any = self._loaded is not None and self._loaded.yields.total.parts > 0
        self.empty.setVisible(not has_any)
        for tab, page in zip(self._tabs(), (self.yield_page, self.tools_page, self.times), strict=True):
            page.setVisible(has_any and tab.isChecked())
        self.table.setEnabled(has_any)
        self.picture.setEnabled(has_any)

    # --- loading ------------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        self.filter.look_for_stations(self._show_stations)
        self._load()

    def _show_stations(self) -> None:
        self.of_station.setVisible(self.filter.has_stations)
        self.arrange()

    def _own_station(self) -> str:
        return self.panel.station.settings.general.station

    def _load(self) -> None:
        """Read all figures outside the GUI thread."""
        actor, statistics = self.panel.session.actor, self.panel.station.statistics
        if actor is None:
            return
        meant = self.filter.wanted()
        asked = self._asked = StatisticsFilter(
            since=meant.since,
            until=meant.until,
            program=meant.program,
            version_hash=meant.version_hash,
            station=meant.station,
            is_simulated=self.panel.station.is_simulated,
            label=meant.label,
            shifts=None if self._shift is None else (self._shift,),
        )
        self._last = _last_of(self.panel.station.status())

        def load() -> _Loaded:
            begun = time.monotonic()
            found = (
                statistics.yields(actor, asked),
                statistics.tools(actor, asked),
                statistics.reasons(actor, asked),
                statistics.times(actor, asked),
            )
            return _Loaded(*found, time.monotonic() - begun)

        def take(loaded: _Loaded) -> None:
            if asked is self._asked:
                self._take(loaded)

        self._show_filter()
        run_in_background(self, load, take, self._failed)

    def _choose_shift(self) -> None:
        """Let the user choose all shifts, or one of the station's: it then counts on every day of the span."""
        shifts = {hours_of(shift): shift for shift in shifts_from(self.panel.station.settings.general.shifts)}

        def chosen(key: str) -> None:
            self._shift = shifts.get(key)
            self._load()

        found = [PickRow(ANY, tr("All shifts")), *(PickRow(hours, hours) for hours in shifts)]
        self.panel.choose(
            tr("Which shift?"), found, chosen, marked=ANY if self._shift is None else hours_of(self._shift)
        )

    def _take(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        if self.steps_plot is None:
            self._build_plots()
        self._show()
        self.arrange()

    def _build_plots(self) -> None:
        from hmi.charts.plots import ScoresPlot, StepsPlot

        self.steps_plot = StepsPlot(self.look, "steps_plot")
        self.scores_plot = ScoresPlot(self.look, "scores_plot")
        self.yield_page.take_plot(self.steps_plot)
        self.tools_page.take_plot(self.scores_plot)

    def changeEvent(self, event: QEvent) -> None:
        """Pass the new colors to the charts: they do not read the theme when they paint."""
        if event.type() == QEvent.Type.StyleChange and self.steps_plot is not None and self.scores_plot is not None:
            for plot in (self.steps_plot, self.scores_plot):
                plot.take_colors()
                plot.say()
            self._show()
        super().changeEvent(event)

    def _failed(self, error: BaseException) -> None:
        self._loaded = None
        self._turn_page()
        self.panel.complain(error)

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.yield_tab.set_word(tr("Yield"))
        self.tools_tab.set_word(tr("Tools"))
        self.times_tab.set_word(tr("Cycle time"))
        self.back.set_word(tr("Back to Run"))
        self.table.set_word(tr("Export table"))
        self.picture.set_word(tr("Export picture"))
        self.everything.set_word(tr("Show all"))
        self.yield_page.retranslate()
        self.tools_page.retranslate()
        self.times.setAccessibleName(tr("Cycle time"))
        self._show_filter()
        self._show()

    def on_status(self, status: StationStatus) -> None:
        """Read the figures anew some time after a part was judged, and never so often that it burdens the station."""
        if self._loaded is not None and not self._fresh.isActive() and _last_of(status) != self._last:
            self._fresh.start(round(1000 * max(FRESH_S, SHARE_OF_TIME * self._loaded.took_s)))

    def on_leave(self) -> None:
        self._fresh.stop()

    def _show_filter(self) -> None:
        self.time.set_word(self.filter.time_words())
        self.shift.set_word(tr("All shifts") if self._shift is None else hours_of(self._shift))
        self.program.set_word(self.filter.program_words())
        self.only.set_word(self.filter.label_words() or tr("Only …"))
        self.of_station.set_word(self.filter.station_words() or self._own_station())

    def _show(self) -> None:
        self.everything.setEnabled(self._loaded is not None and self._is_narrowed())
        if self._loaded is None:
            self.empty.set_text(tr("Loading …"))
        elif self._is_narrowed():
            self.empty.set_text(tr("No part was judged in this time. Choose another time or program, or show all."))
        else:
            self.empty.set_text(tr("No part was judged yet. As soon as one is, its figures appear here."))
        self.empty.arrange()
        if self._loaded is not None:
            self.yield_page.show_yields(self._loaded.yields)
            self.tools_page.show_tools(self._loaded.tools, self._loaded.reasons)
            show_times(self.times, self._loaded.times)
        self._turn_page()

    def _is_narrowed(self) -> bool:
        return self._shift is not None or not self.filter.is_open

    def _show_all(self) -> None:
        self._shift = None
        self.filter.clear()

    # --- doing --------------------------------------------------------------------------------------------------------

    def _go_back(self) -> None:
        self.panel.go(At.RUN)

    def _ask_table(self) -> None:
        """Save the table of the tab; the one of the tools shows several."""
        if self.yield_tab.isChecked():
            self._export_table(Table.YIELD.value)
        elif self.times_tab.isChecked():
            self._export_table(Table.TIMES.value)
        else:
            offered = [
                PickRow(Table.TOOLS.value, tr("Tools"), tr("How often each was NG"), "tools"),
                PickRow(Table.SCORES.value, tr("Scores"), tr("The histogram of each tool"), "statistics"),
            ]
            if self.tools_page.reasons.has_any:
                offered.append(PickRow(Table.REASONS.value, tr("Reason codes"), tr("How often each was given"), "edit"))
            self.panel.choose(tr("Which table?"), offered, self._export_table)

    def _export_table(self, name: str) -> None:
        loaded, table = self._loaded, Table(name)
        if loaded is not None:
            subject = "statistics" if table is Table.YIELD else f"statistics {name}"
            self._export(subject, CSV, lambda path: write_whole(path, loaded.csv_of(table)))

    def _export_picture(self) -> None:
        """Save the page as it is shown, without the buttons."""
        seen = bgr8_of(self._pages.grab().toImage())
        self._export("statistics", PNG, lambda path: write_whole(path, encode_png(seen)))

    def _export(self, subject: str, suffix: str, write: Callable[[Path], None]) -> None:
        save_file(self, tr("Export statistics"), subject, suffix, write)


def _last_of(status: StationStatus) -> str:
    return "" if status.run.last is None else status.run.last.id
