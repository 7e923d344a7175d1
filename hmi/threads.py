"""Threads of the panel: one for each loop of the core, and short tasks outside the GUI thread."""

from __future__ import annotations

import logging
import sys
import threading
from threading import Event
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from core.running.loops import STOPS_WITHIN_S

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)
T = TypeVar("T")

STOP_WITHIN_MS = round(STOPS_WITHIN_S * 1000)


class LoopThread(QThread):
    """Runs a loop (a function that takes its stop event) until `stop`.

    `ended_early` is emitted when the loop returns or raises without having been stopped.
    """

    ended_early = Signal()

    def __init__(self, name: str, run: Callable[[Event], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._loop = run
        self._stop = Event()

    def run(self) -> None:
        threading.current_thread().name = self.objectName()  # the name used in the logs
        try:
            self._loop(self._stop)
        finally:
            if not self._stop.is_set():
                self.ended_early.emit()

    def stop(self, within_ms: int = STOP_WITHIN_MS) -> bool:
        """Stop the loop and wait up to `within_ms`; False when it has not ended."""
        self._stop.set()
        if not self.wait(within_ms):
            log.error("The %s thread did not stop within %s ms", self.objectName(), within_ms)
            return False
        return True


class _Relay(QObject):
    """Carries the result of one task to the GUI thread, where it lives."""

    under_way: ClassVar[set[_Relay]] = set()

    finished = Signal(object, object)

    def __init__(
        self, parent: QObject, done: Callable[[Any], None] | None, failed: Callable[[BaseException], None] | None
    ) -> None:
        super().__init__(QCoreApplication.instance())  # owned by the application: the sender may be gone by then
        self._parent, self._done, self._failed = parent, done, failed
        self.under_way.add(self)
        self.finished.connect(self.take)  # a bound method of a QObject of the GUI thread: queued across threads

    @Slot(object, object)
    def take(self, result: Any, error: BaseException | None) -> None:
        self.deleteLater()
        try:
            if not shiboken6.isValid(self._parent):
                return
            if error is None:
                if self._done is not None:
                    self._done(result)
            elif self._failed is not None:
                self._failed(error)
            else:
                sys.excepthook(type(error), error, error.__traceback__)
        finally:
            self.under_way.discard(self)


class _Work(QRunnable):
    def __init__(self, op: Callable[[], Any], relay: _Relay) -> None:
        super().__init__()
        self._op, self._relay = op, relay

    def run(self) -> None:
        try:
            result, error = self._op(), None
        except Exception as caught:  # noqa: BLE001 - carried to the GUI thread, where it is shown
            result, error = None, caught
        self._relay.finished.emit(result, error)


def run_in_background(
    parent: QObject,
    op: Callable[[], T],
    done: Callable[[T], None] | None = None,
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    """Run `op` in a pool thread; then `done(result)` or `failed(error)` in the GUI thread, unless `parent` is gone.

    Call it from the GUI thread. Without `failed` an error is shown like any unexpected one.
    """
    QThreadPool.globalInstance().start(_Work(op, _Relay(parent, done, failed)))


def is_work_under_way() -> bool:
    """Whether a task of `run_in_background` has not delivered its result yet. Only in the GUI thread."""
    return bool(_Relay.under_way)
