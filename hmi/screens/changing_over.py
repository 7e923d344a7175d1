"""One change-over: the master is shown, the program taught meanwhile, and activated when the operator confirms it."""

from __future__ import annotations

from concurrent.futures import CancelledError
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from core.errors import MasterImageNotFoundError, VisionSystemError
from core.programs.learning import Waiting
from hmi.i18n import tr_text
from hmi.picture_feed import Picture, prepare
from hmi.screens.names import At
from hmi.sheets.change_over import Candidate, ChangeOverSheet
from hmi.sheets.progress import LOOK_EVERY_MS
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from core.access.roles import Actor
    from core.programs.library import ProgramSummary
    from core.running.ticket import Armed
    from hmi.screens.base import Panel


class ChangeOver(QObject):
    """Activates exactly the version whose master was shown. `retyped`: as of the sheet; `ended`: the sheet is closed.

    Teaching takes longer than everything else, so it begins before the confirmation.
    """

    retyped = Signal(str)
    ended = Signal()

    def __init__(self, panel: Panel, parent: QObject, actor: Actor, program: ProgramSummary, words: Candidate) -> None:
        super().__init__(parent)
        self._panel, self._actor, self._program = panel, actor, program
        self._taught: Armed | None = None
        """Kept, so that activating does not teach again."""
        self._is_confirmed = False
        self._share: float | None = None
        """How far learning is; None: nothing must be learned."""
        self._canceled = Event()
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._show_progress)
        self._sheet = ChangeOverSheet(panel.look, words)
        self._sheet.confirmed.connect(self._confirm)
        self._sheet.retyped.connect(self.retyped)
        self._sheet.closed.connect(self.ended)
        self._sheet.closed.connect(self._canceled.set)
        self.ended.connect(self.deleteLater)

    def begin(self) -> None:
        self._panel.open_sheet(self._sheet)
        size = self._sheet.picture_size
        run_in_background(self, lambda: self._master(size), self._show, self._refuse)

    def _master(self, size: QSize) -> Picture:
        """Runs in a pool thread."""
        program = self._program
        master = self._panel.station.library.program(self._actor, program.id, program.version_hash).master
        if master is None:
            raise MasterImageNotFoundError
        return prepare(master, size.width(), size.height())

    def _show(self, picture: Picture) -> None:
        self._sheet.show_master(picture)
        actor, station, program = self._actor, self._panel.station, self._program
        waiting = Waiting(self._note_progress, self._canceled)
        run_in_background(
            self,
            lambda: station.active_program.teach(actor, program.id, program.version_hash, waiting),
            self._take_taught,
            self._refuse,
        )

    def _note_progress(self, share: float) -> None:
        """In the thread that teaches."""
        self._share = share

    def _show_progress(self) -> None:
        if self._share is not None:
            self._sheet.show_learning(int(100 * self._share))

    def _take_taught(self, taught: Armed) -> None:
        self._clock.stop()
        self._taught = taught
        if self._is_confirmed:
            self._activate()

    def _confirm(self) -> None:
        self._is_confirmed = True
        if self._taught is not None:
            self._activate()
        else:
            self._clock.start()

    def _activate(self) -> None:
        self._sheet.change_over()
        actor, station, program = self._actor, self._panel.station, self._program
        run_in_background(
            self,
            lambda: station.active_program.activate(actor, program.id, program.version_hash),
            self._finish,
            self._fail,
        )

    def _finish(self, result: object) -> None:  # noqa: ARG002
        self._sheet.close_sheet()
        self._panel.go(At.RUN)

    def _fail(self, error: BaseException) -> None:
        self._sheet.close_sheet()
        self._panel.complain(error)

    def _refuse(self, error: BaseException) -> None:
        self._clock.stop()
        if isinstance(error, CancelledError):
            return
        if isinstance(error, VisionSystemError):
            self._sheet.refuse(tr_text(error.text))
        else:
            self._fail(error)
