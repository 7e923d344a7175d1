"""The simulated camera: takes pictures of the simulated belt, free-running, and fails on demand."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from core.devices.cameras.camera import Camera, Control, Controls, Exposure
from core.devices.cameras.pace import Pace
from core.errors import CameraError, CameraNotFoundError, CameraTimeoutError
from core.inspection.camera_spec import CameraSpec, numeric_settings
from core.simulation.parts import KINDS, NOISE_SIGMA, Part
from core.simulation.parts.pictures import add_noise, defocused, lit, prepare, scene_of, tinted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.simulation.belt import Belt

NOMINAL_EXPOSURE_US = 5000.0
NOMINAL = CameraSpec(
    exposure_us=NOMINAL_EXPOSURE_US,
    gain_db=0.0,
    white_balance_red=1.0,
    white_balance_blue=1.0,
    focus_pct=50.0,
    test_pattern=next(iter(KINDS)),
)
"""Settings for a program that leaves all to the camera: sharp, neutral, in even light."""

BLUR_PER_PCT = 0.12
"""Blur for each percent of defocus, sigma in px."""

SLOW_FACTOR = 10.0
DARK_GAIN = 0.02


class CameraFault(Enum):
    """How the simulated camera can fail.

    LOST: as if unplugged; it cannot be opened either. FROZEN: no pictures come. STALE: the same picture is repeated
    with its old time. SLOW: pictures take `SLOW_FACTOR` times as long. DARK: the light has failed.
    """

    LOST = "lost"
    FROZEN = "frozen"
    STALE = "stale"
    SLOW = "slow"
    DARK = "dark"


@dataclass(frozen=True)
class _Shot:
    """The state of an exposure when it began; later changes do not affect it."""

    captured_ns: int
    ready_ns: int
    part: Part
    settings: CameraSpec
    gain: float
    noise_sigma: float
    number: int


class SimulatedCamera(Camera):
    """Shows the part on the belt; the truth in each frame is that of the part in it.

    `CameraSpec.test_pattern` chooses the kind of parts; "" is the first kind. Exposure, gain and the line's light make
    the picture brighter, gain also noisier; the white balance tints it, and a focus off the middle blurs it. `fail` and
    `recover` may be called from any thread.
    """

    is_simulated = True

    def __init__(self, belt: Belt, fps: float = 30.0, noise_sigma: float = NOISE_SIGMA) -> None:
        super().__init__()
        self._belt = belt
        self._fps = fps
        self._noise_sigma = noise_sigma
        self._settings = NOMINAL
        self._fault: CameraFault | None = None
        self._pace: Pace | None = None
        self._begun: _Shot | None = None
        self._last: Exposure | None = None
        self._shots = 0

    @property
    def title(self) -> str:
        return "Simulated camera"

    @property
    def _period_s(self) -> float:
        return max(1 / self._fps, self._exposure_s)

    @property
    def _controls(self) -> Controls:
        settings = self._settings
        return {
            "exposure_us": Control(10, 1_000_000, 1, settings.exposure_us),
            "gain_db": Control(0, 24, 0.1, settings.gain_db),
            "white_balance_red": Control(0.25, 4, 0.01, settings.white_balance_red),
            "white_balance_blue": Control(0.25, 4, 0.01, settings.white_balance_blue),
            "focus_pct": Control(0, 100, 0.5, settings.focus_pct),
            "test_pattern": Control(value=settings.test_pattern, options=tuple(KINDS)),
        }

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
        self._pace = Pace(self._period_s)
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
        numbers: dict[str, Any] = {
            name: getattr(NOMINAL, name)
            if (asked := getattr(spec, name)) is None
            else self._controls[name].clamped(asked)
            for name in numeric_settings()
            if name in self._controls
        }
        settings = replace(NOMINAL, **numbers, test_pattern=spec.test_pattern or NOMINAL.test_pattern)
        self._belt.bring(settings.test_pattern)
        prepare(self._belt.part(), self._noise_sigma * _amplified(settings))
        self._settings = settings
        pace.period_s = self._period_s
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
        """Begin an exposure.

        The part is read after the time: a part that arrives in between is newer than the time, never older.
        """
        self._shots += 1
        amplified = _amplified(self._settings)
        light = DARK_GAIN if self._fault is CameraFault.DARK else self._belt.light
        return _Shot(
            captured_ns,
            captured_ns + int(self._exposure_s * 1e9),
            self._belt.part(),
            self._settings,
            gain=light * amplified * self._exposure_s * 1e6 / NOMINAL_EXPOSURE_US,
            noise_sigma=self._noise_sigma * amplified,
            number=self._shots,
        )

    @property
    def _exposure_s(self) -> float:
        return (self._settings.exposure_us or NOMINAL_EXPOSURE_US) / 1e6

    def _opened(self) -> Pace:
        """The pace of the open camera. Raises CameraError when it is not open or lost."""
        if self._fault is CameraFault.LOST:
            raise CameraError("The camera was unplugged.")
        if self._pace is None:
            raise CameraError("The camera is not open.")
        return self._pace


def _amplified(settings: CameraSpec) -> float:
    """Factor of the signal, and of its noise, by the gain."""
    return float(10 ** ((settings.gain_db or 0.0) / 20))


def _develop(shot: _Shot) -> Exposure:
    """The picture of a finished exposure."""
    settings = shot.settings
    picture = lit(scene_of(shot.part), shot.part.gain * shot.gain)
    picture = defocused(picture, BLUR_PER_PCT * abs((settings.focus_pct or 0.0) - (NOMINAL.focus_pct or 0.0)))
    picture = tinted(picture, settings.white_balance_red or 1.0, settings.white_balance_blue or 1.0)
    add_noise(picture, shot.noise_sigma, shot.part.number + shot.number)
    truth: Mapping[str, Any] = shot.part.truth()
    return Exposure(picture, shot.captured_ns, truth)
