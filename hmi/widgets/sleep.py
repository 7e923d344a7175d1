"""Sleep: the panel is black while nobody touches it and nothing on the line has to be seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.inspection.result import Judgement
from core.running.state import RunState

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.station import StationStatus
    from hmi.widgets.hand import Hand


class Sleep(QWidget):
    """Covers the panel in black. Whatever must be seen uncovers it, and so does the hand, whose touch presses nothing.

    Signing out by itself is not affected: the idle time goes on.
    """

    def __init__(
        self, panel: QWidget, hand: Hand, minutes: Callable[[], int], now: Callable[[], float] = time.monotonic
    ) -> None:
        """`minutes`: returns the idle minutes before the panel sleeps; 0: never."""
        super().__init__(panel)
        self.setObjectName("sleep")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._hand, self._minutes, self._now = hand, minutes, now
        self._seen_at = now()
        hand.woken.connect(self.hide)
        self.hide()

    def look(self, status: StationStatus) -> None:
        """Sleep or wake, as the status asks for."""
        if _must_be_seen(status):
            self._seen_at = self._now()
        idle_s = min(self._hand.idle_s(), self._now() - self._seen_at)
        after_s = 60 * self._minutes()
        self._hand.sleeps = after_s > 0 and idle_s >= after_s
        if self._hand.sleeps:
            self.setGeometry(self.parentWidget().rect())
            self.raise_()
        self.setVisible(self._hand.sleeps)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()


def _must_be_seen(status: StationStatus) -> bool:
    run = status.run
    is_ng = not run.state.is_off and run.last is not None and run.last.judgement is not Judgement.OK
    has_trouble = run.state in (RunState.FAULT, RunState.HELD, RunState.CHALLENGE) or status.forced is not None
    return is_ng or has_trouble or any(not alarm.acknowledged_by for alarm in status.alarms)
