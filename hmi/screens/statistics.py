"""The statistics screen: yield over time, which tools fail and with which scores, and cycle times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from core.files import write_whole
from core.inspection.imaging import encode_png
from core.records.shifts import shifts_from
from core.records.statistics import (
    CYCLE,
    ReasonStatistics,
    StatisticsFilter,
    TimeStatistics,
    ToolCounts,
    ToolStatistics,
    YieldStatistics,
    YieldStep,
)
from core.records.statistics_tables import yields_csv
from hmi.appearance import SizeClass
from hmi.i18n import DASH, count, date_time, decimal, msg, percent, tr
from hmi.layout import REST, columns, inset, place, rows
from hmi.picture_feed import bgr8_of
from hmi.screens.base import Panel, Screen
from hmi.screens.exporting import CSV, save_file
from hmi.screens.names import At
from hmi.screens.reason_shares import ReasonShares
from hmi.screens.records_filter import ANY, RecordsFilter
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.figures import Figures
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QRect

    from core.records.shifts import Shift
    from core.station import StationStatus
    from hmi.charts.plots import ScoresPlot, StepsPlot

STAGES = {
    "picture": msg("Picture"),
    "inspect": msg("Judging"),
    "commit": msg("Storing"),
    "lines": msg("Outputs"),
    CYCLE: msg("Whole cycle"),
}
PNG = ".png"


@dataclass(frozen=True)
class _Loaded:
    """The figures for all tabs, so that a tab shows without delay."""

    yields: YieldStatistics
    tools: ToolStatistics
    reasons: ReasonStatistics
    times: TimeStatistics


class StatisticsScreen(Screen):
    name = At.STATISTICS
    menu_title = msg("Statistics")
    icon = "statistics"
    help_page = "history"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.filter = RecordsFilter(panel, time="today")
        self.filter.changed.connect(self._load)
        low = theme.list_target if theme.form is SizeClass.SMALL else theme.setup_target
        self.time = Button(look, "statistics_time", icon="history", height=low)
        self.shift = Button(look, "statistics_shift", icon="user", height=low)
        self.program = Button(look, "statistics_program", icon="program", height=low)
        self.of_station = Button(look, "statistics_station", icon="system", height=low)
        self.of_station.hide()
        self.time.clicked.connect(self.filter.choose_time)
        self.shift.clicked.connect(self._choose_shift)
        self.program.clicked.connect(self.filter.choose_program)
        self.of_station.clicked.connect(lambda: self.filter.choose_station(self._own_station()))
        self.yield_tab = Button(look, "tab_yield", icon="statistics", height=low)
        self.tools_tab = Button(look, "tab_tools", icon="tools", height=low)
        self.times_tab = Button(look, "tab_times", icon="history", height=low)
        for tab in self._tabs():
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.toggled.connect(self._turn_page)
        self.figures = Figures(look, "statistics_figures", 8, 4 if theme.form is SizeClass.UPRIGHT else 8)
        self.step_words = FitText(look, "step_words", theme.type.body, align=CENTER | MIDDLE)
        self.empty = FitText(look, "statistics_empty", theme.type.body, tone="dim", align=CENTER | MIDDLE)
        self.tools = PickList(look, "statistics_tools")
        self.tools.picked.connect(self._pick_tool)
        self.reasons = ReasonShares(look)
        self.times = PickList(look, "statistics_times")
        self.steps_plot: StepsPlot | None = None
        self.scores_plot: ScoresPlot | None = None
        cap = theme.type.action
        self.back = Button(look, "back", icon="back", height=low, cap_mm=cap)
        self.table = Button(look, "export_table", icon="export", height=low, cap_mm=cap)
        self.picture = Button(look, "export_picture", icon="picture", height=low, cap_mm=cap)
        self.back.clicked.connect(self._go_back)
        self.table.clicked.connect(self._export_table)
        self.picture.clicked.connect(self._export_picture)
        self._pages = QWidget()
        self._pages.setObjectName("statistics_page")
        for shown in (self.figures, self.step_words, self.tools, self.reasons, self.times, self.empty):
            shown.setParent(self._pages)
        for part in (*self._filters(), self.of_station, *self._tabs(), self._pages, *self._actions()):
            part.setParent(self)
        self._loaded: _Loaded | None = None
        self._asked: StatisticsFilter | None = None
        self._step = -1
        self._tool = ""
        self._shift: Shift | None = None
        self.yield_tab.setChecked(True)
        self.retranslate()

    # --- placing ------------------------------------------------------------------------------------------------------

    def _filters(self) -> tuple[Button, ...]:
        return self.time, self.shift, self.program

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
            actions += self._of_station()
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
        self._arrange_page(self._pages.rect())

    def _arrange_page(self, room: QRect) -> None:
        theme = self.look.theme
        space = theme.space
        self.empty.setGeometry(room)
        self.times.setGeometry(room)
        figures, plot, words = rows(room, self.figures.height_for(), REST, theme.px(6), gap=space)
        place((self.figures, self.step_words), (figures, words))
        if self.steps_plot is not None:
            self.steps_plot.setGeometry(plot)
        divided = rows if theme.form is SizeClass.UPRIGHT else columns
        if self.reasons.has_any:
            tools, scores, reasons = divided(room, 0.36, 0.34, 0.3, gap=space)
            self.reasons.setGeometry(reasons)
        else:
            tools, scores = divided(room, 0.45, 0.55, gap=space)
        self.tools.setGeometry(tools)
        if self.scores_plot is not None:
            self.scores_plot.setGeometry(scores)

    def _turn_page(self) -> None:
        """Show the parts of the chosen tab, or a note if there is nothing to show."""
        has_any = self._loaded is not None and self._loaded.yields.total.parts > 0
        self.empty.setVisible(not has_any)
        pages: dict[Button, tuple[QWidget | None, ...]] = {
            self.yield_tab: (self.figures, self.step_words, self.steps_plot),
            self.tools_tab: (self.tools, self.scores_plot, self.reasons),
            self.times_tab: (self.times,),
        }
        for tab, parts in pages.items():
            for part in parts:
                if part is not None:
                    part.setVisible(has_any and tab.isChecked() and (part is not self.reasons or self.reasons.has_any))
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
            shifts=None if self._shift is None else (self._shift,),
        )

        def load() -> _Loaded:
            return _Loaded(
                statistics.yields(actor, asked),
                statistics.tools(actor, asked),
                statistics.reasons(actor, asked),
                statistics.times(actor, asked),
            )

        def take(loaded: _Loaded) -> None:
            if asked is self._asked:
                self._take(loaded)

        self._show_filter()
        run_in_background(self, load, take, self._failed)

    def _choose_shift(self) -> None:
        """Let the user choose all shifts, or one of the station's: it then counts on every day of the span."""
        shifts = {_hours_of(shift): shift for shift in shifts_from(self.panel.station.settings.general.shifts)}

        def chosen(key: str) -> None:
            self._shift = shifts.get(key)
            self._load()

        found = [PickRow(ANY, tr("All shifts")), *(PickRow(hours, hours) for hours in shifts)]
        self.panel.choose(
            tr("Which shift?"), found, chosen, marked=ANY if self._shift is None else _hours_of(self._shift)
        )

    def _take(self, loaded: _Loaded) -> None:
        self._loaded, self._step = loaded, -1
        if self.steps_plot is None:
            self._build_plots()
        self._show()
        self.arrange()

    def _build_plots(self) -> None:
        from hmi.charts.plots import ScoresPlot, StepsPlot

        self.steps_plot = StepsPlot(self.look, "steps_plot")
        self.scores_plot = ScoresPlot(self.look, "scores_plot")
        self.steps_plot.touched.connect(self._touch_step)
        for plot in (self.steps_plot, self.scores_plot):
            plot.setParent(self._pages)

    def changeEvent(self, event: QEvent) -> None:
        """Pass the new colors to the charts: they do not read the theme when they paint."""
        if event.type() == QEvent.Type.StyleChange and self.steps_plot is not None and self.scores_plot is not None:
            self.steps_plot.take_colors()
            self.scores_plot.take_colors()
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
        self.tools.setAccessibleName(tr("Tools that failed most often"))
        self.times.setAccessibleName(tr("Cycle time"))
        self._show_filter()
        self._show()

    def on_status(self, status: StationStatus) -> None:
        """Ignored: the figures are as of when they were read."""

    def _show_filter(self) -> None:
        self.time.set_word(self.filter.time_words())
        self.shift.set_word(tr("All shifts") if self._shift is None else _hours_of(self._shift))
        self.program.set_word(self.filter.program_words())
        self.of_station.set_word(self.filter.station_words() or self._own_station())

    def _show(self) -> None:
        self.empty.set_text(
            tr("Loading …")
            if self._loaded is None
            else tr("No part was judged in this time. Choose another time or program.")
        )
        if self._loaded is not None:
            self._show_yield(self._loaded.yields)
            self._show_tools(self._loaded.tools)
            self.reasons.show_reasons(self._loaded.reasons)
            self._show_times(self._loaded.times)
        self._turn_page()

    def _show_yield(self, found: YieldStatistics) -> None:
        total, rate = found.total, found.total.parts_per_hour
        self.figures.show_figures(
            (
                (count(total.parts), tr("Parts")),
                (count(total.ok), tr("OK")),
                (count(total.ng), tr("NG")),
                (count(total.faults), tr("Faults")),
                (percent(total.yield_pct), tr("Yield")),
                (DASH if rate is None else decimal(rate, 0), tr("Parts an hour")),
                (percent(found.false_call_pct), tr("False calls")),
                (percent(found.missed_pct), tr("Missed NG")),
            )
        )
        if self.steps_plot is not None:
            self.steps_plot.show_steps(
                [step.since.timestamp() for step in found.steps],
                [(step.until - step.since).total_seconds() for step in found.steps],
                [step.counts.ok for step in found.steps],
                [step.counts.ng for step in found.steps],
            )
        self._show_step()

    def _touch_step(self, at: float) -> None:
        steps = self._loaded.yields.steps if self._loaded is not None else ()
        touched = (n for n, step in enumerate(steps) if step.since.timestamp() <= at < step.until.timestamp())
        self._step = next(touched, -1)
        self._show_step()

    def _show_step(self) -> None:
        steps: tuple[YieldStep, ...] = self._loaded.yields.steps if self._loaded is not None else ()
        if not 0 <= self._step < len(steps) or self.steps_plot is None:
            self.step_words.set_text(tr("Touch a bar to read it."))
            return
        step = steps[self._step]
        self.steps_plot.mark(step.since.timestamp(), (step.until - step.since).total_seconds())
        self.step_words.set_text(
            tr(
                "From {since} to {until}: {parts} parts, {ng} NG, yield {share}",
                since=date_time(step.since),
                until=date_time(step.until),
                parts=count(step.counts.parts),
                ng=count(step.counts.ng),
                share=percent(step.counts.yield_pct),
            )
        )

    def _show_tools(self, found: ToolStatistics) -> None:
        most = max((tool.ng for tool in found.tools), default=0)
        shown = [self._tool_row(tool, most) for tool in found.tools]
        if self._tool not in {row.key for row in shown}:
            self._tool = shown[0].key if shown else ""
        self.tools.show_rows(shown, marked=(self._tool,))
        self._show_scores()

    @staticmethod
    def _tool_row(tool: ToolCounts, most: int) -> PickRow:
        judged = tool.ok + tool.ng
        note = tr(
            "{ng} NG of {judged}, {share}",
            ng=count(tool.ng),
            judged=count(judged),
            share=percent(100 * tool.ng / judged if judged else None, 2),
        )
        name = tool.name if not tool.program_name else f"{tool.name} · {tool.program_name}"
        return PickRow(_key(tool), name, note, bar=tool.ng / most if most else 0.0)

    def _pick_tool(self, key: str) -> None:
        self._tool = key
        self.tools.mark(key)
        self._show_scores()

    def _show_scores(self) -> None:
        tools = self._loaded.tools.tools if self._loaded is not None else ()
        tool = next((tool for tool in tools if _key(tool) == self._tool), None)
        if tool is not None and self.scores_plot is not None:
            limits = list(dict.fromkeys(limit.threshold_pct for limit in reversed(tool.limits)))[::-1]
            self.scores_plot.show_scores(tool.ok_scores, tool.ng_scores, limits)

    def _show_times(self, found: TimeStatistics) -> None:
        longest = max((stage.p99_ms for stage in found.stages), default=0.0)
        self.times.show_rows(
            [
                PickRow(
                    stage.stage,
                    tr(STAGES[stage.stage]) if stage.stage in STAGES else stage.stage,
                    tr(
                        "Half within {p50} ms, 95 % within {p95} ms, 99 % within {p99} ms",
                        p50=decimal(stage.p50_ms, 1),
                        p95=decimal(stage.p95_ms, 1),
                        p99=decimal(stage.p99_ms, 1),
                    ),
                    bar=stage.p95_ms / longest if longest else 0.0,
                )
                for stage in found.stages
            ]
        )

    # --- doing --------------------------------------------------------------------------------------------------------

    def _go_back(self) -> None:
        self.panel.go(At.RUN)

    def _export_table(self) -> None:
        loaded = self._loaded
        if loaded is not None:
            self._export(CSV, lambda path: write_whole(path, yields_csv(loaded.yields)))

    def _export_picture(self) -> None:
        """Save the page as it is shown, without the buttons."""
        seen = bgr8_of(self._pages.grab().toImage())
        self._export(PNG, lambda path: write_whole(path, encode_png(seen)))

    def _export(self, suffix: str, write: Callable[[Path], None]) -> None:
        save_file(self, tr("Export statistics"), "statistics", suffix, write)


def _hours_of(shift: Shift) -> str:
    return f"{shift.begins:%H:%M}–{shift.ends:%H:%M}"


def _key(tool: ToolCounts) -> str:
    return f"{tool.program_id}/{tool.type}/{tool.name}"
