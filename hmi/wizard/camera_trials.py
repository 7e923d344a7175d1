"""Camera settings tried away from the GUI thread: one after the other, the newest wins; and the search for better."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import NotReadyError
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.inspection.camera_spec import CameraSpec
    from core.inspection.optimize import SearchResult
    from core.running.camera_setup import CameraSetup

WAIT_MS = 60
"""A slider that is dragged changes faster than any camera: what comes within this time is tried as one."""


class CameraTrials(QObject):
    """Lives in the GUI thread. What is refused because the line runs is no news: the step says so already.

    `applied`: the settings as read back, with a picture taken with them. `changed`: it is busy, or no longer.
    `stepped`: the trial of a search that begins. `found`: what a search came to.
    """

    applied = Signal(object)
    changed = Signal()
    stepped = Signal(object)
    found = Signal(object)

    def __init__(
        self, desk: Callable[[], CameraSetup], complain: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._complain = desk, complain
        self._wanted: tuple[Actor, CameraSpec] | None = None
        self._is_trying = False
        self._cancel: Event | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._try_next)

    @property
    def is_busy(self) -> bool:
        """Whether settings are on their way to the camera."""
        return self._is_trying or self._wanted is not None

    @property
    def is_searching(self) -> bool:
        return self._cancel is not None

    def want(self, actor: Actor, spec: CameraSpec) -> None:
        """Try these settings; those that were not yet tried are left out. A search does not let itself be disturbed."""
        if self.is_searching:
            return
        self._wanted = (actor, spec)
        if not self._is_trying and not self._soon.isActive():
            self._soon.start()
        self.changed.emit()

    def forget(self) -> None:
        """Nothing more is tried, and a search is canceled."""
        self._wanted = None
        self._soon.stop()
        self.cancel()

    def search(self, actor: Actor, spec: CameraSpec) -> None:
        """Look for better settings than these."""
        if self.is_searching:
            return
        self.forget()
        self._cancel = cancel = Event()
        desk = self._desk()
        run_in_background(
            self, lambda: desk.optimize(actor, spec, self.stepped.emit, cancel), self._has_found, self._search_failed
        )
        self.changed.emit()

    def cancel(self) -> None:
        if self._cancel is not None:
            self._cancel.set()

    def _try_next(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        actor, spec = wanted
        desk = self._desk()
        self._is_trying = True
        run_in_background(self, lambda: desk.try_settings(actor, spec), self._has_applied, self._was_refused)

    def _has_applied(self, spec: CameraSpec) -> None:
        self._go_on()
        self.applied.emit(spec)

    def _was_refused(self, error: BaseException) -> None:
        self._go_on()
        if not isinstance(error, NotReadyError):
            self._complain(error)

    def _go_on(self) -> None:
        self._is_trying = False
        if self._wanted is not None:
            self._soon.start()
        self.changed.emit()

    def _has_found(self, found: SearchResult) -> None:
        self._cancel = None
        self.changed.emit()
        self.found.emit(found)

    def _search_failed(self, error: BaseException) -> None:
        was_canceled = self._cancel is not None and self._cancel.is_set()
        self._cancel = None
        self.changed.emit()
        if not (was_canceled and isinstance(error, NotReadyError)):
            self._complain(error)
