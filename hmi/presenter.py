"""Presentation of errors on the panel by their kind, and hooks for unexpected ones.

`Kind.USER`: a toast that says what to do. `Kind.WORLD`: a banner while the problem lasts. `Kind.OURS`: a dialog without
details, with a reference to the log, which has the traceback.
"""

from __future__ import annotations

import logging
import secrets
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from core.errors import Kind, VisionSystemError
from hmi.i18n import tr, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

log = logging.getLogger(__name__)


def is_users(error: VisionSystemError) -> bool:
    return error.kind is Kind.USER


def refusal(op: Callable[[], object]) -> str:
    """Why something cannot be done, as a sentence; "" when it can. Only for functions without side effects."""
    try:
        op()
    except VisionSystemError as error:
        return tr_text(error.text)
    return ""


class ErrorPresenter:
    """Shows an error as its kind requires. Only in the GUI thread."""

    def __init__(
        self, toast: Callable[[str], None], banner: Callable[[str], None], dialog: Callable[[str, str], None]
    ) -> None:
        self._dialog = dialog
        self._ways: Mapping[Kind, Callable[[VisionSystemError], None]] = {
            Kind.USER: lambda error: toast(tr_text(error.text)),
            Kind.WORLD: lambda error: banner(tr_text(error.text)),
            Kind.OURS: self._ours,
        }

    def show(self, error: BaseException) -> None:
        if isinstance(error, VisionSystemError):
            self._ways[error.kind](error)
        else:
            self._ours(error)

    def _ours(self, error: BaseException) -> None:
        self.show_reference(logged(error))

    def show_reference(self, reference: str) -> None:
        self._dialog(
            tr("Something went wrong inside the station."),
            tr(
                "The line is not affected unless it says so. Reference for the service: {reference}",
                reference=reference,
            ),
        )


def logged(error: BaseException, where: str = "panel") -> str:
    """Write an unexpected error to the log and return its reference."""
    reference = secrets.token_hex(3).upper()
    log.error("Unexpected error %s in %s", reference, where, exc_info=(type(error), error, error.__traceback__))
    return reference


class Hooks(QObject):
    """While entered, logs uncaught exceptions of all threads and reports them to the GUI thread.

    It touches no widget: hooks run in the thread that failed.
    """

    _caught = Signal(str)

    def __init__(self, show: Callable[[str], None]) -> None:
        super().__init__()
        self._show = show
        self._caught.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def _arrive(self, reference: str) -> None:
        self._show(reference)

    def _except(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_except(kind, error, trace)
            return
        self._caught.emit(logged(error.with_traceback(trace), threading.current_thread().name))

    def _except_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught.emit(logged(args.exc_value, args.thread.name if args.thread else "a thread"))

    def __enter__(self) -> Hooks:
        self._old_except, self._old_thread = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._except, self._except_in_thread
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._old_except, self._old_thread
