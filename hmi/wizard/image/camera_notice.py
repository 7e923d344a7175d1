"""The strip above the camera settings that says how far a search is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from hmi.i18n import tr
from hmi.layout import REST, inset, place, rows
from hmi.widgets.progress import ProgressBar
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.inspection.optimize import SearchStep
    from hmi.appearance import Look


class CameraNotice(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("camera_notice")
        self.setProperty("card", "true")
        self._look = look
        self._trial: SearchStep | None = None
        self.words = FitText(look, "camera_notice_words", look.theme.type.body)
        self.progress = ProgressBar(look, "camera_progress")
        for part in (self.words, self.progress):
            part.setParent(self)

    @property
    def has_something_to_say(self) -> bool:
        return self._trial is not None

    def show_trial(self, trial: SearchStep | None) -> None:
        """Show the current step of a search; None: no search runs."""
        self._trial = trial
        if trial is not None:
            self.words.set_text(tr("Optimizing: {what}", what=trial.text))
            self.progress.show_part(trial.step, trial.of)

    def height_for(self, width: int) -> int:
        return self._look.theme.list_target

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        room = inset(self.rect(), theme.px(2), theme.px(1.5))
        place((self.words, self.progress), rows(room, REST, theme.px(3), gap=theme.px(1)))
