"""Progress of learning, while a command that must wait for it runs in the background; the user can cancel it."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from core.programs.learning import Waiting
from hmi.i18n import tr
from hmi.sheets.progress import LOOK_EVERY_MS, ProgressSheet
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.screens.base import Panel

T = TypeVar("T")


def run_with_learning(
    panel: Panel,
    parent: QObject,
    op: Callable[[Waiting], T],
    done: Callable[[T], None],
    failed: Callable[[BaseException], None],
) -> None:
    """As `run_in_background`, showing the progress while `op` learns; CancelledError if the user cancels it."""
    shown = _Progress(panel, parent)

    def ended(result: T) -> None:
        shown.end()
        done(result)

    def refused(error: BaseException) -> None:
        shown.end()
        failed(error)

    run_in_background(parent, lambda: op(shown.waiting), ended, refused)


class _Progress(QObject):
    """Opens a sheet as soon as something is learned: most commands need none."""

    def __init__(self, panel: Panel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._share: float | None = None
        self._canceled = Event()
        self._sheet: ProgressSheet | None = None
        self.waiting = Waiting(self._note, self._canceled)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def _note(self, share: float) -> None:
        """In the thread of the command."""
        self._share = share

    def _look(self) -> None:
        if self._share is None:
            return
        self._clock.stop()
        self._sheet = ProgressSheet(self._panel.look, tr("The tools learn from the samples"), self._words)
        self._sheet.closed.connect(self._canceled.set)
        self._panel.open_sheet(self._sheet)

    def _words(self) -> str:
        return tr("{percent} % are done. Close to cancel.", percent=int(100 * (self._share or 0.0)))

    def end(self) -> None:
        self._clock.stop()
        if self._sheet is not None:
            self._sheet.closed.disconnect(self._canceled.set)
            self._sheet.dismiss()
        self.deleteLater()
