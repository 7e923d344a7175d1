"""The reason codes of NG parts beside the tools that failed: how often each was given, and its share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hmi.i18n import count, percent, tr
from hmi.layout import REST, place, rows
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.records.statistics import ReasonStatistics
    from hmi.appearance import Look


class ReasonShares(QWidget):
    """`has_any`: whether there is anything to show."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("reason_shares")
        self._look = look
        self.heading = FitText(look, "reasons_heading", look.theme.type.body, align=LEFT | MIDDLE)
        self.list = PickList(look, "reasons_list")
        for part in (self.heading, self.list):
            part.setParent(self)
        self.has_any = False

    def show_reasons(self, found: ReasonStatistics) -> None:
        self.has_any = bool(found.reasons)
        most = max((reason.parts for reason in found.reasons), default=1)
        self.heading.set_text(
            tr("Reason codes: {coded} of {ng} NG parts have one", coded=count(found.coded), ng=count(found.ng))
        )
        self.list.setAccessibleName(self.heading.text)
        self.list.show_rows(
            [
                PickRow(
                    reason.code,
                    reason.code,
                    tr("{parts} parts, {share}", parts=count(reason.parts), share=percent(reason.share_pct)),
                    bar=reason.parts / most,
                )
                for reason in found.reasons
            ]
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        place((self.heading, self.list), rows(self.rect(), theme.px(8), REST, gap=0))
