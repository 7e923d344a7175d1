"""The pages of the statistics screen: yield over time, the tools with their scores, and cycle times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.records.statistics import CYCLE
from hmi.appearance import SizeClass
from hmi.charts.legend import Legend, LegendKey
from hmi.i18n import DASH, count, date_time, decimal, msg, percent, tr
from hmi.layout import REST, columns, place, rows
from hmi.screens.reason_shares import ReasonShares
from hmi.widgets.figures import Figures
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QResizeEvent

    from core.records.statistics import (
        ReasonStatistics,
        TimeStatistics,
        ToolCounts,
        ToolStatistics,
        YieldStatistics,
        YieldStep,
    )
    from hmi.appearance import Look
    from hmi.charts.plots import ScoresPlot, StepsPlot

STAGES = {
    "picture": msg("Picture"),
    "inspect": msg("Judging"),
    "commit": msg("Storing"),
    "lines": msg("Outputs"),
    CYCLE: msg("Whole cycle"),
}


class YieldPage(QWidget):
    """Figures of the whole span, and a bar for each step; a touch or the arrow keys read one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("yield_page")
        self._look = look
        theme = look.theme
        self.figures = Figures(look, "statistics_figures", 8, 4 if theme.form is SizeClass.UPRIGHT else 8)
        self.legend = Legend(look, "steps_legend")
        self.words = FitText(look, "step_words", theme.type.body, align=CENTER | MIDDLE)
        for part in (self.figures, self.legend, self.words):
            part.setParent(self)
        self.plot: StepsPlot | None = None
        self._steps: tuple[YieldStep, ...] = ()
        self._at: float | None = None
        """When the step that is read begins."""

    def take_plot(self, plot: StepsPlot) -> None:
        self.plot = plot
        plot.setParent(self)
        plot.touched.connect(self._touch)
        plot.walked.connect(self._walk)
        plot.show()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        theme = self._look.theme
        figures, head, plot = rows(self.rect(), self.figures.height_for(), theme.px(6), REST, gap=theme.gap)
        if theme.form is SizeClass.UPRIGHT:
            plot, words = rows(plot, REST, theme.px(6), gap=theme.gap)
            legend = head
        else:
            legend, words = columns(head, 0.42, 0.58, gap=theme.gap)
        place((self.figures, self.legend, self.words), (figures, legend, words))
        if self.plot is not None:
            self.plot.setGeometry(plot)

    def retranslate(self) -> None:
        if self.plot is not None:
            self.plot.say()

    def show_yields(self, found: YieldStatistics) -> None:
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
        solid = Qt.PenStyle.SolidLine
        self.legend.show_keys(
            (LegendKey(tr("OK"), "bar"), LegendKey(tr("NG"), "ng_bg"), LegendKey(tr("Yield"), "text", solid))
        )
        self._steps = found.steps
        if self.plot is not None:
            self.plot.show_steps(
                [_begin(step) for step in found.steps],
                [_wide(step) for step in found.steps],
                [step.counts.ok for step in found.steps],
                [step.counts.ng for step in found.steps],
                [step.counts.yield_pct for step in found.steps],
            )
        self.resizeEvent(None)
        self._read()

    def _touch(self, at: float) -> None:
        self._at = next((_begin(step) for step in self._steps if _begin(step) <= at < _begin(step) + _wide(step)), None)
        self._read()

    def _walk(self, by: int) -> None:
        if self._steps:
            now = self._number()
            start = (-1 if by > 0 else len(self._steps)) if now is None else now
            self._at = _begin(self._steps[min(len(self._steps) - 1, max(0, start + by))])
            self._read()

    def _number(self) -> int | None:
        return next((number for number, step in enumerate(self._steps) if _begin(step) == self._at), None)

    def _read(self) -> None:
        number = self._number()
        if number is None or self.plot is None:
            self.words.set_text(tr("Touch a bar to read it."))
            return
        step = self._steps[number]
        self.plot.mark(_begin(step), _wide(step))
        self.words.set_text(
            tr(
                "From {since} to {until}: {parts} parts, {ng} NG, yield {share}",
                since=date_time(step.since),
                until=date_time(step.until),
                parts=count(step.counts.parts),
                ng=count(step.counts.ng),
                share=percent(step.counts.yield_pct),
            )
        )
        self.plot.setAccessibleDescription(self.words.text)


class ToolsPage(QWidget):
    """Which tools failed, the scores of the chosen one, and the reason codes where any were given."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tools_page")
        self._look = look
        self.list = PickList(look, "statistics_tools")
        self.list.picked.connect(self._pick)
        self.legend = Legend(look, "scores_legend")
        self.words = FitText(look, "score_words", look.theme.type.body, align=CENTER | MIDDLE)
        self.reasons = ReasonShares(look)
        for part in (self.list, self.legend, self.words, self.reasons):
            part.setParent(self)
        self.plot: ScoresPlot | None = None
        self._found: tuple[ToolCounts, ...] = ()
        self._tool = ""
        self._score: int | None = None

    def take_plot(self, plot: ScoresPlot) -> None:
        self.plot = plot
        plot.setParent(self)
        plot.touched.connect(self._touch)
        plot.walked.connect(self._walk)
        plot.show()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        theme = self._look.theme
        divided = rows if theme.form is SizeClass.UPRIGHT else columns
        if self.reasons.has_any:
            tools, scores, reasons = divided(self.rect(), 0.34, 0.38, 0.28, gap=theme.space)
            self.reasons.setGeometry(reasons)
        else:
            tools, scores = divided(self.rect(), 0.42, 0.58, gap=theme.space)
        self.reasons.setVisible(self.reasons.has_any)
        self.list.setGeometry(tools)
        self._arrange_scores(scores)

    def _arrange_scores(self, room: QRect) -> None:
        theme = self._look.theme
        legend, plot, words = rows(room, self.legend.height_for(room.width()), REST, theme.px(6), gap=theme.gap)
        place((self.legend, self.words), (legend, words))
        if self.plot is not None:
            self.plot.setGeometry(plot)

    def retranslate(self) -> None:
        self.list.setAccessibleName(tr("Tools that failed most often"))
        if self.plot is not None:
            self.plot.say()

    def show_tools(self, found: ToolStatistics, reasons: ReasonStatistics) -> None:
        most = max((tool.ng for tool in found.tools), default=0)
        self._found = found.tools
        shown = [_tool_row(tool, most) for tool in found.tools]
        if self._tool not in {row.key for row in shown}:
            self._tool, self._score = (shown[0].key if shown else ""), None
        if [row.key for row in shown] == [row.key for row in self.list.rows] and shown:
            self.list.update_rows(shown)  # the list stays where it is
            self.list.mark(self._tool)
        else:
            self.list.show_rows(shown, marked=(self._tool,))
        self.reasons.show_reasons(reasons)
        self._show_scores()

    def _pick(self, key: str) -> None:
        self._tool, self._score = key, None
        self.list.mark(key)
        self._show_scores()

    def _chosen(self) -> ToolCounts | None:
        return next((tool for tool in self._found if _key(tool) == self._tool), None)

    def _show_scores(self) -> None:
        tool = self._chosen()
        if tool is None:
            return
        limits = list(dict.fromkeys(limit.threshold_pct for limit in reversed(tool.limits)))[::-1]
        keys = [LegendKey(tr("OK"), "bar"), LegendKey(tr("NG"), "ng_bg")]
        if limits:
            keys.append(LegendKey(tr("Limit {limit}", limit=percent(limits[-1])), "accent", Qt.PenStyle.SolidLine))
        if len(limits) > 1:
            keys.append(LegendKey(tr("Limits of earlier versions"), "dim", Qt.PenStyle.DashLine))
        self.legend.show_keys(keys)
        if self.plot is not None:
            self.plot.show_scores(tool.ok_scores, tool.ng_scores, limits)
        self.resizeEvent(None)
        self._read()

    def _touch(self, at: float) -> None:
        tool = self._chosen()
        self._score = int(at) if tool is not None and 0 <= at < len(tool.ok_scores) else None
        self._read()

    def _walk(self, by: int) -> None:
        """To the next bar that there is: most scores have none."""
        tool = self._chosen()
        if tool is None:
            return
        bars = [at for at, both in enumerate(zip(tool.ok_scores, tool.ng_scores, strict=True)) if any(both)]
        if not bars:
            return
        if self._score is None:
            start = -1 if by > 0 else len(bars)
        elif by > 0:
            start = sum(at <= self._score for at in bars) - 1
        else:
            start = sum(at < self._score for at in bars)
        self._score = bars[min(len(bars) - 1, max(0, start + by))]
        self._read()

    def _read(self) -> None:
        tool, score = self._chosen(), self._score
        if tool is None or score is None or self.plot is None:
            self.words.set_text(tr("Touch a bar to read it."))
            return
        self.plot.mark(score, 1.0)
        self.words.set_text(
            tr(
                "Score {score} %: {ok} OK, {ng} NG",
                score=str(score) if score == len(tool.ok_scores) - 1 else f"{score}–{score + 1}",
                ok=count(tool.ok_scores[score]),
                ng=count(tool.ng_scores[score]),
            )
        )
        self.plot.setAccessibleDescription(self.words.text)


def show_times(shown: PickList, found: TimeStatistics) -> None:
    """The percentiles of the stages as rows of a list."""
    longest = max((stage.p99_ms for stage in found.stages), default=0.0)
    shown.show_rows(
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


def _begin(step: YieldStep) -> float:
    return step.since.timestamp()


def _wide(step: YieldStep) -> float:
    return (step.until - step.since).total_seconds()


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


def _key(tool: ToolCounts) -> str:
    return f"{tool.program_id}/{tool.type}/{tool.name}"
