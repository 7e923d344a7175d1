"""FrameSlot: one place, newest frame only. A slow reader loses frames, never delays a fast one."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from core.errors import CameraError, DeadlineMissedError

if TYPE_CHECKING:
    from core.inspection.frame import Frame


class FrameSlot:
    """Written by acquisition, read by everybody. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frame: Frame | None = None
        self._error: CameraError | None = None

    def put(self, frame: Frame) -> None:
        with self._changed:
            self._frame, self._error = frame, None
            self._changed.notify_all()

    def fail(self, error: CameraError) -> None:
        """The camera gives no pictures, for this reason; whoever waits is told at once. The next `put` ends it."""
        with self._changed:
            self._error = error
            self._changed.notify_all()

    @property
    def newest(self) -> Frame | None:
        return self._frame  # replaced whole, so reading the reference is atomic

    @property
    def error(self) -> CameraError | None:
        return self._error

    def age_s(self) -> float | None:
        """Time since the newest frame's exposure began; None when there has been none."""
        frame = self._frame
        return None if frame is None else (time.monotonic_ns() - frame.captured_ns) / 1e9

    def wait_for(self, after_ns: int, settings_seq: int, until_ns: int) -> Frame:
        """The first frame whose exposure began at or after `after_ns` with camera settings `settings_seq` or later.

        All times on the monotonic clock, in ns. Raises:
            CameraError: the camera is lost.
            DeadlineMissedError: no frame that fits came before `until_ns`.
        """
        with self._changed:
            while True:
                frame = self._frame
                if self._error is not None:
                    # The same error may be raised for many triggers: without its traceback it holds on to none of them.
                    raise self._error.with_traceback(None)
                if frame is not None and frame.captured_ns >= after_ns and frame.settings_seq >= settings_seq:
                    return frame
                left_s = (until_ns - time.monotonic_ns()) / 1e9
                if left_s <= 0:
                    raise DeadlineMissedError("No picture of the part came in time.")
                self._changed.wait(left_s)
