"""The simulated camera: looks at the belt of the simulated line, free-running, and fails on demand."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from core.devices.camera import Camera, Exposure
from core.devices.cameras.pace import Pace
from core.devices.parts import KINDS, NOISE_SIGMA, Part
from core.devices.parts.pictures import add_noise, lit, prepare, scene_of
from core.devices.simulated import Belt
from core.errors import CameraError, CameraNotFoundError, CameraTimeoutError
from core.inspection.program import CameraSpec

NOMINAL_EXPOSURE_US = 5000.0
NOMINAL_GAIN_DB = 0.0
SLOW_FACTOR = 10.0
DARK_GAIN = 0.02


class CameraFault(Enum):
    """How the simulated camera can fail.

    LOST: as if unplugged; it cannot be opened again either. FROZEN: no pictures come. STALE: the same old picture comes
    again and again, with its old time. SLOW: pictures come `SLOW_FACTOR` times more slowly. DARK: the light has failed.
    """

    LOST = "lost"
    FROZEN = "frozen"
    STALE = "stale"
    SLOW = "slow"
    DARK = "dark"


@dataclass(frozen=True)
class _Shot:
    """Everything about an exposure that has begun: what it shows cannot change any more."""

    captured_ns: int
    ready_ns: int
    part: Part
    gain: float
    noise_sigma: float
    number: int


class SimulatedCamera(Camera):
    """Shows the part on the belt; the truth in each frame is that of the part in it.

    `CameraSpec.test_pattern` chooses the kind of parts; "" is the first kind. Exposure and gain change the brightness,
    gain the noise too. `fail` and `recover` may be called from any thread.
    """

    is_simulated = True

    def __init__(self, belt: Belt, fps: float = 30.0, noise_sigma: float = NOISE_SIGMA) -> None:
        super().__init__()
        self._belt = belt
        self._fps = fps
        self._noise_sigma = noise_sigma
        self._settings = CameraSpec(NOMINAL_EXPOSURE_US, NOMINAL_GAIN_DB, next(iter(KINDS)))
        self._fault: CameraFault | None = None
        self._pace: Pace | None = None
        self._begun: _Shot | None = None
        self._last: Exposure | None = None
        self._shots = 0

    @property
    def title(self) -> str:
        return "Simulated camera"

    @property
    def frame_period_s(self) -> float:
        return max(1 / self._fps, self._exposure_s)

    @property
    def controls(self) -> frozenset[str]:
        return frozenset({"exposure_us", "gain_db", "test_pattern"})

    @property
    def fault(self) -> CameraFault | None:
        return self._fault

    def fail(self, fault: CameraFault) -> None:
        """Fail in that way from the next picture on, until `recover`."""
        self._fault = fault

    def recover(self) -> None:
        self._fault = None

    def open(self) -> None:
        if self._fault is CameraFault.LOST:
            raise CameraNotFoundError()
        if self._pace is not None:
            return
        self._belt.bring(self._settings.test_pattern)
        prepare(self._belt.part(), self._noise_sigma)
        self._pace = Pace(self.frame_period_s)
        self._belt.start(self)

    def close(self) -> None:
        pace, self._pace = self._pace, None
        if pace is None:
            return
        pace.end()
        self._begun = self._last = None
        self._belt.stop(self)

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        pace = self._opened()
        settings = CameraSpec(
            exposure_us=NOMINAL_EXPOSURE_US if spec.exposure_us is None else spec.exposure_us,
            gain_db=NOMINAL_GAIN_DB if spec.gain_db is None else spec.gain_db,
            test_pattern=spec.test_pattern or next(iter(KINDS)),
        )
        self._belt.bring(settings.test_pattern)
        prepare(self._belt.part(), self._noise_sigma * _amplified(settings))
        self._settings = settings
        pace.period_s = self.frame_period_s
        return settings

    def _expose(self, timeout_s: float) -> Exposure:
        until_ns = time.monotonic_ns() + int(timeout_s * 1e9)
        pace = self._opened()
        fault = self._fault
        if fault is CameraFault.FROZEN:
            pace.idle(timeout_s)
            raise CameraTimeoutError()
        if self._begun is None:
            self._begun = self._begin(pace.wait(timeout_s, SLOW_FACTOR if fault is CameraFault.SLOW else 1.0))
        shot = self._begun
        pace.idle((min(shot.ready_ns, until_ns) - time.monotonic_ns()) / 1e9)
        if shot.ready_ns > until_ns:
            raise CameraTimeoutError()
        self._begun = None
        self._opened()
        if fault is CameraFault.STALE and self._last is not None:
            return replace(self._last, image=self._last.image.copy())
        self._last = exposure = _develop(shot)
        return exposure

    def _begin(self, captured_ns: int) -> _Shot:
        """The exposure has begun.

        The part is looked up after the time was taken: one that arrives in between is newer than the time, never older.
        """
        self._shots += 1
        amplified = _amplified(self._settings)
        light = DARK_GAIN if self._fault is CameraFault.DARK else 1.0
        return _Shot(
            captured_ns,
            captured_ns + int(self._exposure_s * 1e9),
            self._belt.part(),
            gain=light * amplified * self._exposure_s * 1e6 / NOMINAL_EXPOSURE_US,
            noise_sigma=self._noise_sigma * amplified,
            number=self._shots,
        )

    @property
    def _exposure_s(self) -> float:
        return (self._settings.exposure_us or NOMINAL_EXPOSURE_US) / 1e6

    def _opened(self) -> Pace:
        """The pace of the open camera."""
        if self._fault is CameraFault.LOST:
            raise CameraError("The camera was unplugged.")
        if self._pace is None:
            raise CameraError("The camera is not open.")
        return self._pace


def _amplified(settings: CameraSpec) -> float:
    """What the gain makes of the signal, and of its noise."""
    return float(10 ** ((settings.gain_db or NOMINAL_GAIN_DB) / 20))


def _develop(shot: _Shot) -> Exposure:
    """The picture of an exposure that is over."""
    picture = lit(scene_of(shot.part), shot.part.gain * shot.gain)
    add_noise(picture, shot.noise_sigma, shot.part.number + shot.number)
    truth: Mapping[str, Any] = shot.part.truth()
    return Exposure(picture, shot.captured_ns, truth)
