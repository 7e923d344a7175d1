"""The timing of cameras that generate or play pictures, and the dating of pictures from a stream."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from core.errors import CameraError, CameraTimeoutError


class Pace:
    """Times the exposures: one every `period_s`, on the monotonic clock.

    Exposures that a slow reader misses are skipped; `missed` is their number before the latest one.
    """

    def __init__(self, period_s: float) -> None:
        self.period_s = period_s
        self.missed = 0
        self._ended = threading.Event()
        self._due_ns = time.monotonic_ns()

    def wait(self, timeout_s: float, slower: float = 1.0) -> int:
        """Wait for the next exposure and return its start (monotonic ns); `slower` stretches this one period.

        Raises:
            CameraTimeoutError: it does not begin in time; the next call waits for the same one.
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
        # The next due time does not depend on late readers, so that 30 fps are 30 and not 29.
        self._due_ns = due_ns + (self.missed + 1) * period_ns
        return now_ns

    def idle(self, timeout_s: float) -> None:
        """Wait for that time.

        Raises:
            CameraError: the camera was closed meanwhile.
        """
        if self._ended.wait(max(0.0, timeout_s)):
            raise CameraError("The camera is not open.")

    def end(self) -> None:
        """Release every waiting thread: the camera is closed."""
        self._ended.set()


class Rhythm:
    """Dates the pictures of a stream by how long each was waited for.

    A stream does not say when a picture was exposed. One that was waited for has just been taken; one that came at once
    has been in a buffer for an unknown time: in the player's, filled while it opened the stream, or in the network's
    while this process was held up. While such pictures may come they have no time and are dropped. Time for which the
    reader was ready, but the processor busy, is no waiting; where it lasted, pictures wait behind this one.
    """

    def __init__(self, fps: float, latency_s: float) -> None:
        """`fps`: as the stream declares it, often a guess. `latency_s`: least time from exposure to arrival."""
        self.period_s = 1 / fps
        self._latency_s = latency_s
        self._is_behind = True
        self._came_ns: int | None = None
        self._rush = _Rush()

    def dated(self, asked_ns: int, came_ns: int, busy_ns: int) -> int | None:
        """When the exposure of a picture began; None: unknown. All in ns on the monotonic clock.

        Args:
            asked_ns, came_ns: when reading it began and ended.
            busy_ns: time of that spent on decoding, and on waiting for a processor (`occupied_ns`). All of it may have
                been after the picture had arrived.
        """
        before_ns, self._came_ns = self._came_ns, came_ns
        waited_s = (came_ns - asked_ns - busy_ns) / 1e9
        was_held_up = busy_ns >= self.period_s * 1e9
        if before_ns is not None and asked_ns - before_ns > self.period_s * 1e9:
            self._is_behind = True  # nothing was read for a while
        if waited_s < self.period_s / 2 and self._is_behind:
            self._rush.add(came_ns - asked_ns, busy_ns)
            if self._rush.is_a_faster_stream:
                self.period_s, self._is_behind = self._rush.period_s, False
            return None
        self._rush = _Rush()
        if before_ns is not None and not was_held_up:  # a busy reader tells nothing of the stream
            step_s = min((came_ns - before_ns) / 1e9, 2 * self.period_s) - self.period_s
            self.period_s = min(1.0, max(0.001, self.period_s + LEARNING * step_s))
        # After a gap the place of the delay is unknown: assume the highest age, and more delayed pictures to follow.
        is_late = waited_s > 2 * self.period_s
        self._is_behind = is_late or was_held_up
        age_s = waited_s if is_late else self.period_s
        return came_ns - busy_ns - int((age_s + self._latency_s) * 1e9)


def occupied_ns() -> int:
    """How long the calling thread has computed or, ready to, has waited for a processor (ns since its start).

    The second is counted by Linux with CONFIG_SCHED_INFO, which Debian's kernels have, and is 0 elsewhere.
    """
    try:
        queued_ns = int(SCHEDULED.read_bytes().split()[1])
    except (OSError, IndexError):
        queued_ns = 0
    return time.thread_time_ns() + queued_ns


SCHEDULED = Path("/proc/thread-self/schedstat")
"""Of this thread: time on processors (ns, behind by a tick), time in their queues (ns), number of turns."""

LEARNING = 0.1
"""Share of each deviation by which the period is adapted."""

RUSH_S = 0.5
"""Pictures that come too fast for longer than a buffer lasts, without a busy reader, are from a faster stream."""


class _Rush:
    """Successive pictures that came sooner than the stream's period."""

    def __init__(self) -> None:
        self._count, self._taken_ns, self._busy_ns = 0, 0, 0

    def add(self, taken_ns: int, busy_ns: int) -> None:
        self._count += 1
        self._taken_ns += taken_ns
        self._busy_ns += busy_ns

    @property
    def is_a_faster_stream(self) -> bool:
        return self._taken_ns > RUSH_S * 1e9 and self._busy_ns < self._taken_ns / 2

    @property
    def period_s(self) -> float:
        return self._taken_ns / self._count / 1e9
