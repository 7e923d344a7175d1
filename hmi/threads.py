"""Threads of the panel: one for each loop of the core, and short tasks outside the GUI thread."""

from __future__ import annotations

import itertools
import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Any, ClassVar, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from core.running.loops import STOPS_WITHIN_S

log = logging.getLogger(__name__)
T = TypeVar("T")

STOP_WITHIN_MS = round(STOPS_WITHIN_S * 1000)


class LoopThread(QThread):
    """Runs a loop (a function that takes its stop event) until `stop`.

    `ended_early` is emitted when the loop returns or raises without having been stopped.
    """

    ended_early = Signal()

    def __init__(self, name: str, run: Callable[[Event], None], stops_within_s: float = 0.0) -> None:
        """`stops_within_s`: how long the loop may take to end, where that is longer than usual."""
        super().__init__()
        self._stop_within_ms = max(STOP_WITHIN_MS, round(stops_within_s * 1000))
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

    def stop(self, within_ms: int | None = None) -> bool:
        """Stop the loop and wait up to `within_ms`; False when it has not ended."""
        within_ms = self._stop_within_ms if within_ms is None else within_ms
        self._stop.set()
        if not self.wait(within_ms):
            log.error("The %s thread did not stop within %s ms", self.objectName(), within_ms)
            return False
        return True


def stop_all(threads: Sequence[LoopThread]) -> None:
    """Stop the threads in reverse, one by one: the cycle needs the outputs to finish its part, both need the recorder.

    If one does not stop in time, the process is ended at once. The lines become safe all the same: their watchdog does
    not depend on an orderly end.
    """
    stuck = [thread.objectName() for thread in reversed(threads) if not thread.stop()]
    if stuck:
        log.critical("Ending hard: %s did not stop", ", ".join(stuck))
        logging.shutdown()
        os._exit(1)


@dataclass(eq=False)
class _Task:
    """Work for a pool thread, and its outcome.

    Only `_under_way` refers to it: what it holds, such as a screen, is never let go of in the pool thread.
    """

    op: Callable[[], Any]
    parent: QObject
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    result: Any = None
    error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self.op()
        except Exception as caught:  # noqa: BLE001 - carried to the GUI thread, where it is shown
            self.error = caught

    def deliver(self) -> None:
        if not shiboken6.isValid(self.parent):
            return
        if self.error is None:
            if self.done is not None:
                self.done(self.result)
        elif self.failed is not None:
            self.failed(self.error)
        else:
            sys.excepthook(type(self.error), self.error, self.error.__traceback__)


_under_way: dict[int, _Task] = {}
_numbers = itertools.count()


class _Relay(QObject):
    """Tells the GUI thread, where it lives, which task has ended.

    One for all tasks, as long as the application lives: an object of a single task could be deleted by the GUI thread
    while the pool thread is still inside `emit`, which ends the process.
    """

    ended = Signal(int)
    _only: ClassVar[_Relay | None] = None

    @classmethod
    def of_application(cls) -> _Relay:
        if cls._only is None or not shiboken6.isValid(cls._only):
            cls._only = cls(QCoreApplication.instance())
            cls._only.ended.connect(cls._only.take)  # a bound method of a QObject of the GUI thread: queued
        return cls._only

    @Slot(int)
    def take(self, number: int) -> None:
        try:
            _under_way[number].deliver()
        finally:
            del _under_way[number]


class _Work(QRunnable):
    def __init__(self, number: int, relay: _Relay) -> None:
        super().__init__()
        self._number, self._relay = number, relay

    def run(self) -> None:
        _under_way[self._number].run()
        self._relay.ended.emit(self._number)


def run_in_background(
    parent: QObject,
    op: Callable[[], T],
    done: Callable[[T], None] | None = None,
    failed: Callable[[BaseException], None] | None = None,
) -> None:
    """Run `op` in a pool thread; then `done(result)` or `failed(error)` in the GUI thread, unless `parent` is gone.

    Call it from the GUI thread. Without `failed` an error is shown like any unexpected one.
    """
    number = next(_numbers)
    _under_way[number] = _Task(op, parent, done, failed)
    QThreadPool.globalInstance().start(_Work(number, _Relay.of_application()))


def is_work_under_way() -> bool:
    """Whether a task of `run_in_background` has not delivered its result yet. Only in the GUI thread."""
    return bool(_under_way)
