"""The even pace of a camera that makes or plays its pictures itself."""

from __future__ import annotations

import threading
import time

from core.errors import CameraError, CameraTimeoutError


class Pace:
    """Tells when the next exposure begins: every `period_s`, on the monotonic clock.

    What a slow reader misses is left out; `missed` is how many were, before the latest one.
    """

    def __init__(self, period_s: float) -> None:
        self.period_s = period_s
        self.missed = 0
        self._ended = threading.Event()
        self._due_ns = time.monotonic_ns()

    def wait(self, timeout_s: float, slower: float = 1.0) -> int:
        """Wait for the next exposure and return its start (monotonic ns); `slower` stretches this one period.

        Raises:
            CameraTimeoutError: it does not begin in time; the next call waits on for the same one.
            CameraError: the camera was closed meanwhile.
        """
        period_ns = int(self.period_s * 1e9)
        due_ns = self._due_ns + int((slower - 1) * period_ns)
        wait_s = max(0, due_ns - time.monotonic_ns()) / 1e9
        self.idle(min(wait_s, timeout_s))
        if wait_s > timeout_s:
            raise CameraTimeoutError()
        now_ns = time.monotonic_ns()
        self.missed = max(0, now_ns - due_ns) // period_ns
        # The beat is kept whoever is late, so that 30 fps are 30 and not 29.
        self._due_ns = due_ns + (self.missed + 1) * period_ns
        return now_ns

    def idle(self, timeout_s: float) -> None:
        """Wait that long.

        Raises:
            CameraError: the camera was closed meanwhile.
        """
        if self._ended.wait(max(0.0, timeout_s)):
            raise CameraError("The camera is not open.")

    def end(self) -> None:
        """The camera is closed: whoever waits stops waiting."""
        self._ended.set()
