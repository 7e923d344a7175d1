"""When the pictures of a GenICam camera were exposed, on the monotonic clock; never younger than they are."""

from __future__ import annotations

from dataclasses import dataclass

from core.devices.cameras.pace import LEARNING

FREE, SOFTWARE = "free", "software"
"""Who starts an exposure: the camera itself, or this computer; any other word is an input of the camera."""

OLDEST_NS = 60_000_000_000
"""A picture that claims to have arrived longer ago has no time."""

WALL_SET_NS = 1_000_000
"""Readings of the wall clock that differ by more from the monotonic one tell that it was set between them."""

DRIFT = 200e-6
"""Most by which two clocks drift apart; quartz clocks stay below 100 parts in a million each."""

CLOCK_SET_NS = 1_000_000_000
"""A camera's clock that is off by more than this was set, as by the precision time protocol."""


@dataclass(frozen=True)
class Moments:
    """What is known of a picture when it is taken from the stream, in ns.

    Attributes:
        asked: when the computer told the camera to expose; None unless it does.
        arrived: beginning of the transfer, on this computer's wall clock.
        camera: beginning of the transfer or of the exposure, on the camera's clock; its zero is anywhere.
        walls_ahead: wall clock less monotonic clock, before the picture was waited for, and now.
        now: the monotonic clock.
    """

    asked: int | None
    arrived: int
    camera: int
    walls_ahead: tuple[int, int]
    now: int


class Dating:
    """Written by the acquisition, used by the reading thread.

    A picture that the computer has asked for begins with the question. Of any other, the beginning of its transfer is
    known; before that the sensor may read it out for a period, and before that it exposes. A first packet that was
    lost and sent again comes late, which the camera's clock tells.

    Attributes:
        exposure_s: duration of the exposures; None when it is not known, as with an automatic.
    """

    def __init__(self, trigger: str, fps: float, held_back_s: float) -> None:
        """`fps`: as the camera declares it. `held_back_s`: longest time beyond a period until the transfer begins."""
        self.trigger = trigger
        self.exposure_s: float | None = None
        self._step_s = 1 / fps
        self._held_back_s = held_back_s
        self._before_ns: int | None = None
        self._ahead: int | None = None
        self._wall_ahead: int | None = None

    @property
    def is_by_machine(self) -> bool:
        """Whether an input of the camera starts the exposures."""
        return self.trigger not in (FREE, SOFTWARE)

    @property
    def period_s(self) -> float:
        """Time between two pictures; of a camera that the machine triggers, the shortest that it can keep."""
        return max(self._step_s, self.exposure_s or 0.0)

    @property
    def latency_s(self) -> float:
        """Age of a picture when it arrives, beyond one period."""
        if self.trigger == SOFTWARE:
            return self._held_back_s
        return self._held_back_s + (self.period_s if self.exposure_s is None else self.exposure_s)

    @property
    def unsure_s(self) -> float:
        """By how much earlier a picture may be dated than it was exposed."""
        if self.trigger == SOFTWARE:
            return 0.0
        return self._held_back_s + self.period_s * (2 if self.exposure_s is None else 1)

    def begun_ns(self, moments: Moments) -> int | None:
        """The start of an exposure; None when it is unknown: a clock was set, or nobody has asked for the picture."""
        came_ns = self._came_ns(moments)
        before_ns, self._before_ns = self._before_ns, came_ns
        if came_ns is None:
            return None
        if before_ns is not None and not self.is_by_machine:
            step_s = min(max((came_ns - before_ns) / 1e9, 0.0), 2 * self._step_s) - self._step_s
            self._step_s = min(1.0, max(0.001, self._step_s + LEARNING * step_s))
        if moments.asked is not None:
            # One that was on its way before the question is no answer to it.
            return moments.asked if came_ns >= moments.asked else None
        return came_ns - int((self.period_s + self.latency_s) * 1e9)

    def _came_ns(self, moments: Moments) -> int | None:
        """When the transfer began, on the monotonic clock."""
        ahead = *moments.walls_ahead, moments.walls_ahead[1] if self._wall_ahead is None else self._wall_ahead
        self._wall_ahead = moments.walls_ahead[1]
        arrived_ns = moments.arrived - moments.walls_ahead[1]
        # The wall clock may have been set while the picture waited: then the camera's own clock alone counts.
        if max(ahead) - min(ahead) > WALL_SET_NS:
            came_ns = None if self._ahead is None else moments.camera + self._ahead
        else:
            came_ns = self._by_both_clocks(arrived_ns, moments.camera)
        return came_ns if came_ns is not None and 0 <= moments.now - came_ns <= OLDEST_NS else None

    def _by_both_clocks(self, arrived_ns: int, camera_ns: int) -> int | None:
        """The earlier of when it came, and when it should have come by the camera's clock."""
        ahead = arrived_ns - camera_ns
        if self._ahead is None:
            self._ahead = ahead
        elif abs(ahead - self._ahead) > CLOCK_SET_NS:
            self._ahead = ahead
            return None
        else:
            elapsed_ns = 0 if self._before_ns is None else max(0, arrived_ns - self._before_ns)
            self._ahead = min(ahead, self._ahead + int(elapsed_ns * DRIFT))
        return camera_ns + self._ahead
