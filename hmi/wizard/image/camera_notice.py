"""The strip above the camera settings: says that the line runs, or how far a search is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from hmi.i18n import tr
from hmi.layout import REST, columns, inset, place, rows
from hmi.widgets.button import HoldButton
from hmi.widgets.progress import ProgressBar
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.inspection.optimize import SearchStep
    from hmi.appearance import Look


class CameraNotice(QFrame):
    """`stop_asked`: the stop button was held; `explain_asked`: it was released too early."""

    stop_asked = Signal()
    explain_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("camera_notice")
        self.setProperty("card", "true")
        self._look = look
        self._trial: SearchStep | None = None
        self._is_running = False
        self.words = FitText(look, "camera_notice_words", look.theme.type.body)
        self.stop = HoldButton(look, "wizard_stop", icon="stop", height=look.theme.setup_target)
        self.stop.held.connect(self.stop_asked)
        self.stop.released_early.connect(self.explain_asked)
        self.progress = ProgressBar(look, "camera_progress")
        for part in (self.words, self.stop, self.progress):
            part.setParent(self)
        self._say()

    @property
    def has_something_to_say(self) -> bool:
        return self._is_running or self._trial is not None

    def show_line(self, *, is_running: bool) -> None:
        if is_running != self._is_running:
            self._is_running = is_running
            self._say()

    def show_trial(self, trial: SearchStep | None) -> None:
        """Show the current step of a search; None: no search runs."""
        self._trial = trial
        self._say()

    def retranslate(self) -> None:
        self.stop.set_word(tr("Stop the line"), tr("hold"))
        self._say()

    def _say(self) -> None:
        trial = self._trial
        self.stop.setVisible(self._is_running and trial is None)
        self.progress.setVisible(trial is not None)
        if trial is not None:
            self.words.set_text(tr("Optimizing: {what}", what=trial.text))
            self.progress.show_part(trial.step, trial.of)
        elif self._is_running:
            self.words.set_text(
                tr("The line runs on with the settings of its program. Stop it to try these on the camera.")
            )
        self._place()

    def height_for(self, width: int) -> int:
        theme = self._look.theme
        return theme.setup_target + 2 * theme.px(1.5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        theme = self._look.theme
        room = inset(self.rect(), theme.px(2), theme.px(1.5))
        if self._trial is not None:
            place((self.words, self.progress), rows(room, REST, theme.px(3), gap=theme.px(1)))
        else:
            button = min(self.stop.sizeHint().width(), round(room.width() * 0.48))
            place((self.words, self.stop), columns(room, REST, button, gap=theme.gap))
