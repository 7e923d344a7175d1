"""Tries camera settings in a background thread, always the newest ones, and runs the search for better ones."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import CameraError, NotReadyError
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.inspection.camera_spec import CameraSpec
    from core.inspection.optimize import SearchResult
    from core.running.camera_setup import CameraSetup

WAIT_MS = 60
"""A dragged slider changes faster than a camera can follow: only the last change within this time is tried."""

AGAIN_MS = 1000
"""Pause after a camera gave no picture, before the same settings are tried again."""


class CameraTrials(QObject):
    """Lives in the GUI thread. NotReadyError of a trial is not shown: the step already says that the line runs.

    Settings with which the camera gave no picture are tried again until it does, or others are wanted; that is said
    once.

    `applied` carries the settings as read back, after a picture was taken with them. `changed`: `is_busy` or
    `is_searching` has changed. `stepped` carries each step of a search as it begins, `found` the result of a search.
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
        self._tried: tuple[Actor, CameraSpec] | None = None
        self._is_trying = self._has_said = False
        self._cancel: Event | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._try_next)

    @property
    def is_busy(self) -> bool:
        """Whether settings are being tried or wait to be tried."""
        return self._is_trying or self._wanted is not None

    @property
    def is_searching(self) -> bool:
        return self._cancel is not None

    def want(self, actor: Actor, spec: CameraSpec) -> None:
        """Try these settings instead of those that still wait. Ignored while a search runs."""
        if self.is_searching:
            return
        self._wanted = (actor, spec)
        is_soon = self._soon.isActive() and self._soon.interval() == WAIT_MS
        if not self._is_trying and not is_soon:
            self._soon.start(WAIT_MS)
        self.changed.emit()

    def forget(self) -> None:
        """Drop the settings that wait, and cancel a search."""
        self._wanted = self._tried = None
        self._has_said = False
        self._soon.stop()
        self.cancel()

    def search(self, actor: Actor, spec: CameraSpec) -> None:
        """Search for better settings, starting from these. Ignored while a search runs."""
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
        self._tried = actor, spec = wanted
        desk = self._desk()
        self._is_trying = True
        run_in_background(self, lambda: desk.try_settings(actor, spec), self._has_applied, self._was_refused)

    def _has_applied(self, spec: CameraSpec) -> None:
        self._has_said = False
        self._go_on()
        self.applied.emit(spec)

    def _was_refused(self, error: BaseException) -> None:
        if isinstance(error, CameraError):
            self._wanted = self._wanted or self._tried
            self._go_on(AGAIN_MS)
            if not self._has_said:
                self._has_said = True
                self._complain(error)
            return
        self._go_on()
        if not isinstance(error, NotReadyError):
            self._complain(error)

    def _go_on(self, after_ms: int = WAIT_MS) -> None:
        self._is_trying = False
        if self._wanted is not None:
            self._soon.start(after_ms)
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
