"""FrameSlot: holds the newest frame only. A slow reader misses frames but never delays the camera."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from core.errors import CameraError, DeadlineMissedError

if TYPE_CHECKING:
    from core.inspection.frame import Frame


class FrameSlot:
    """Written by acquisition, read by any thread. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: Frame | None = None
        self._error: CameraError | None = None

    def put(self, frame: Frame) -> None:
        with self._changed:
            self._frame, self._error = frame, None
            self._changed.notify_all()

    def fail(self, error: CameraError) -> None:
        """Report that the camera sends no pictures; waiting threads get this error at once.

        The next `put` clears it.
        """
        with self._changed:
            self._error = error
            self._changed.notify_all()

    def recover(self) -> None:
        """Report that the camera works, although no picture is due."""
        with self._changed:
            self._error = None

    @property
    def newest(self) -> Frame | None:
        return self._frame  # replaced as a whole, so reading the reference is atomic

    @property
    def error(self) -> CameraError | None:
        return self._error

    def age_s(self) -> float | None:
        """Time since the newest frame's exposure began; None when there has been none."""
        frame = self._frame
        return None if frame is None else (time.monotonic_ns() - frame.captured_ns) / 1e9

    def wait_for(self, after_ns: int, settings_seq: int, until_ns: int) -> Frame:
        """The first frame whose exposure began at or after `after_ns` with camera settings `settings_seq` or later.

        All times are on the monotonic clock, in ns.

        Raises:
            CameraError: the camera is lost.
            DeadlineMissedError: no such frame arrived before `until_ns`.
        """
        with self._changed:
            while True:
                frame = self._frame
                if self._error is not None:
                    # The same error object may be raised for many triggers: drop the traceback, or it would grow with
                    # each.
                    raise self._error.with_traceback(None)
                if frame is not None and frame.captured_ns >= after_ns and frame.settings_seq >= settings_seq:
                    return frame
                left_s = (until_ns - time.monotonic_ns()) / 1e9
                if left_s <= 0:
                    raise DeadlineMissedError("No picture of the part came in time.")
                self._changed.wait(left_s)
