"""How long the stages of the last cycles took, and what is proposed from that: a part of the I/O screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hmi.appearance import SizeClass
from hmi.i18n import count, decimal, msg, tr, tr_text
from hmi.layout import REST, place, rows, split
from hmi.widgets.change_list import ChangeList
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.running.cycle_times import StageSpread, TimingReport
    from hmi.appearance import Look

_STAGES = {
    "trigger": msg("Trigger noticed late by"),
    "exposure": msg("Exposure begins"),
    "picture": msg("Picture is there"),
    "inspect": msg("Judging"),
    "verdict": msg("Verdict"),
    "commit": msg("Storing"),
    "lines": msg("Outputs"),
    "cycle": msg("Result on the lines"),
    "ready": msg("READY again"),
}


class IoTimes(QWidget):
    """Stages in the order in which they end, beside the proposals."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("io_times")
        self._look = look
        self.heading = FitText(look, "io_times_heading", look.theme.type.body, bold=True, align=LEFT | MIDDLE)
        self.list = PickList(look, "io_times_list")
        self.proposals = ChangeList(look)
        for part in (self.heading, self.list, self.proposals):
            part.setParent(self)
        self._report: TimingReport | None = None

    def retranslate(self) -> None:
        self.list.setAccessibleName(tr("Times of the stages"))
        report, self._report = self._report, None
        if report is not None:
            self.show_report(report)

    def show_report(self, report: TimingReport) -> None:
        before, self._report = self._report, report
        if report == before:
            return
        self.heading.set_text(_heading(report))
        shown = [_row(spread, report.stages) for spread in report.stages]
        if shown and [row.key for row in shown] == [row.key for row in self.list.rows]:
            self.list.update_rows(shown)
        else:
            nothing = tr("No part was judged since the station began. The times of the last parts appear here.")
            self.list.show_rows(shown, empty=nothing)
        sentences = tuple(tr_text(sentence) for sentence in report.proposals)
        self.proposals.setVisible(bool(sentences))
        if before is None or sentences != self.proposals.sentences:
            self.proposals.show_lines(tr("Proposals"), "", sentences)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        theme = self._look.theme
        heading, room = rows(self.rect(), theme.px(8), REST, gap=theme.px(1))
        self.heading.setGeometry(heading)
        if self.proposals.isHidden():
            self.list.setGeometry(room)
        elif theme.form is SizeClass.UPRIGHT:
            place((self.list, self.proposals), rows(room, 1.4, REST, gap=theme.space))
        else:
            place((self.list, self.proposals), split(room, 0.5, theme.space))


def _heading(report: TimingReport) -> str:
    if not report.program:
        return tr("Times of the stages")
    words = tr(
        "{program}, version {version}: the last {count} parts",
        program=report.program,
        version=report.version_number,
        count=count(report.cycles),
    )
    if not report.faults:
        return words
    return f"{words} · {tr('{count} FAULTs without times', count=count(report.faults))}"


def _row(spread: StageSpread, every: tuple[StageSpread, ...]) -> PickRow:
    longest = max(other.most_ms for other in every)
    note = tr(
        "50 %: {p50}, 99 %: {p99}, 99.9 %: {p999}, longest: {most} ms",
        p50=decimal(spread.p50_ms, 1),
        p99=decimal(spread.p99_ms, 1),
        p999=decimal(spread.p999_ms, 1),
        most=decimal(spread.most_ms, 1),
    )
    return PickRow(spread.stage, tr(_STAGES[spread.stage]), note, bar=spread.p99_ms / longest if longest else 0.0)
