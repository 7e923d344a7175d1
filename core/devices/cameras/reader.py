"""Reads a live source, which may block, in a thread of its own, and keeps the newest picture."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from core.errors import CameraTimeoutError

if TYPE_CHECKING:
    from collections.abc import Generator

T = TypeVar("T")


class Reader(Generic[T]):
    """Iterates a generator of pictures until it ends, which means that the source is lost, or until `stop`.

    The generator runs only in this thread and releases the source when it ends or is closed. It yields None for a
    picture that is of no use.
    """

    def __init__(self, name: str, pictures: Generator[T | None, None, None]) -> None:
        """`name`: of the thread, which starts at once."""
        self._pictures = pictures
        self._arrived = threading.Condition()
        self._stop = threading.Event()
        self._newest: T | None = None
        self._count = 0
        self._is_lost = False
        self._thread = threading.Thread(target=self._drain, name=name, daemon=True)
        self._thread.start()

    def wait_for(self, count: int, timeout_s: float) -> bool:
        """Wait until that many more pictures have come; False if they do not come in time, or the source is lost."""
        with self._arrived:
            until = self._count + count
            self._arrived.wait_for(lambda: self._count >= until or self._is_lost, timeout_s)
            return self._count >= until

    def wait_for_first(self, timeout_s: float) -> bool:
        """Wait until there is a picture; False as `wait_for`."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._count > 0 or self._is_lost, timeout_s)
            return self._count > 0

    def take(self, timeout_s: float) -> T | None:
        """The newest picture, each at most once; None when the source is lost. Raises CameraTimeoutError."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._newest is not None or self._is_lost, timeout_s)
            newest, self._newest = self._newest, None
        if newest is None and not self._is_lost:
            raise CameraTimeoutError
        return newest

    def stop(self, within_s: float) -> None:
        """End the thread; one that does not end in time is left to end when its source stops blocking."""
        self._stop.set()
        self._thread.join(within_s)

    def _drain(self) -> None:
        try:
            for picture in self._pictures:
                if self._stop.is_set():
                    break
                if picture is None:
                    continue
                with self._arrived:
                    self._newest = picture
                    self._count += 1
                    self._arrived.notify_all()
        finally:
            self._pictures.close()
            with self._arrived:
                self._is_lost = not self._stop.is_set()
                self._arrived.notify_all()
