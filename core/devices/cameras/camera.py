"""The contract of every camera; `cameras/test_camera_contract.py` tests each of them."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core.devices.cameras.exposures import boosted, bracketed, check_mode, fused, modes_of
from core.errors import CameraError, CameraTimeoutError, PictureLostError
from core.inspection.camera_spec import HDR, HIGH_GAIN, CameraSpec, Control, Controls
from core.inspection.frame import Frame, Image

__all__ = ["Camera", "Control", "Controls", "Exposure"]

REMEMBERED = 32
"""Live pictures that a new one is compared with: a driver that hangs may give all its buffers in turn, over and over.
Video4Linux has at most so many (VIDEO_MAX_FRAME).
"""

SAMPLED_ROWS = 16

_REPEATS = "The camera gives the same picture again and again. Restart it."


@dataclass(frozen=True)
class Exposure:
    """A picture as the driver delivers it; `captured_ns` is the start of the exposure on the monotonic clock."""

    image: Image
    captured_ns: int
    truth: Mapping[str, Any] | None = None


class Camera(ABC):
    """A camera, used by one thread: only `acquisition` calls it.

    Opened and closed any number of times; `close` may be called in any state. Subclasses implement the underscored
    methods. Frame numbers, the settings of each frame, and the brightness modes are handled here.
    """

    @property
    @abstractmethod
    def is_simulated(self) -> bool:
        """Whether its pictures are drawn or stored, not live pictures of real parts.

        It has no default: a camera must not pass as real because this was forgotten.
        """

    def __init__(self) -> None:
        self._seq = 0
        self._shape: tuple[int, ...] | None = None
        self._seen: deque[tuple[int, int]] = deque(maxlen=REMEMBERED)
        self._configured_ns: list[int] = []
        self._applied: CameraSpec | None = None
        self._bracket: tuple[CameraSpec, ...] = ()
        self._bracket_s = 0.0
        self._fusing_s = 0.0

    @property
    @abstractmethod
    def title(self) -> str:
        """Name for people: kind and place of the camera."""

    @property
    def frame_period_s(self) -> float:
        """Expected time between two frames.

        A fused picture takes all its exposures, the fusion, and the wait for the next exposure to begin.
        """
        return self._bracket_s + self._fusing_s if self._bracket else self._period_s

    @property
    def latency_s(self) -> float:
        """Least age of a picture when it arrives, beyond one period; of live cameras."""
        return 0.0

    @property
    def arrival_age_s(self) -> float:
        """Least age of a picture when it arrives."""
        return 0.0 if self.is_simulated else self.frame_period_s + self.latency_s

    @property
    def is_triggered(self) -> bool:
        """Whether the machine itself starts each exposure, by a wire to the camera: between parts no picture comes."""
        return False

    @property
    def early_s(self) -> float:
        """By how much a picture may be dated before the trigger that started it; of triggered cameras."""
        return 0.0

    @property
    def lost_packets(self) -> int | None:
        """Packets that the network has lost since the camera was opened; None where nobody counts."""
        return None

    @property
    def controls(self) -> Controls:
        """The controls that this camera has, by field name of `CameraSpec`, with the values of the last `configure`."""
        found = dict(self._controls)
        modes = modes_of(found, is_triggered=self.is_triggered)
        if modes is not None:
            found["brightness_mode"] = modes
        if self._applied is None:
            return found
        return {name: replace(control, value=getattr(self._applied, name)) for name, control in found.items()}

    @property
    def settings_seq(self) -> int:
        """Number of calls of `configure`; each frame carries the number it was exposed with."""
        return len(self._configured_ns)

    @abstractmethod
    def open(self) -> None:
        """Connect.

        Raises:
            CameraNotFoundError, CameraBusyError, CameraError
        """

    @abstractmethod
    def close(self) -> None:
        """Disconnect; never raises, may be called repeatedly."""

    def configure(self, spec: CameraSpec) -> CameraSpec:
        """Apply a program's settings and return the values that the camera reads back.

        A setting that the camera does not have comes back as None. Only frames whose exposure began after this call
        count as taken with these settings. Exposure and gain come back as the program means them: the middle one of
        three exposures, the gain without the addition of high gain.

        Raises:
            ConfigurationError: it does not support a setting; nothing has changed.
            CameraError: the camera is lost.
        """
        check_mode(spec.brightness_mode, self._controls, is_triggered=self.is_triggered)
        applied = replace(self._apply(spec), brightness_mode=spec.brightness_mode)
        self._bracket, self._bracket_s = (), 0.0
        if spec.brightness_mode == HIGH_GAIN:
            self._apply(boosted(applied, self._controls))
        elif spec.brightness_mode == HDR:
            self._bracket = bracketed(applied, self._controls)
            periods_s = []
            for exposure in self._bracket:
                self._apply(exposure)
                periods_s.append(self._period_s + self._settling_s)
            self._bracket_s = sum(periods_s) + max(periods_s)
        self._applied = applied
        self._configured_ns.append(time.monotonic_ns())
        return applied

    def read(self, timeout_s: float) -> Frame:
        """The next frame.

        Raises:
            CameraTimeoutError: none came in time, or a live camera repeated the last one; it may still work.
            PictureLostError: it came damaged, or a triggered camera repeated the last one; the next may be whole.
            CameraError: the camera is lost; close and open it again.
        """
        exposure = self._expose_bracket(timeout_s) if self._bracket else self._fresh(timeout_s)
        frame = Frame(
            seq=self._seq,
            captured_ns=exposure.captured_ns,
            image=exposure.image,
            settings_seq=bisect_right(self._configured_ns, exposure.captured_ns),
            is_simulated=self.is_simulated,
            truth=exposure.truth,
        )
        self._seq += 1
        return frame

    def _expose_bracket(self, timeout_s: float) -> Exposure:
        """One picture fused from several exposures, dated by the first, so that nothing in it is older.

        If the exposures show different parts, the truth about the picture is unknown (None).
        """
        until_ns = time.monotonic_ns() + int(timeout_s * 1e9)
        taken = []
        for spec in self._bracket:
            self._apply(spec)
            taken.append(self._exposed_after(time.monotonic_ns(), until_ns))
        began = time.monotonic()
        image = fused([exposure.image for exposure in taken])
        self._fusing_s = time.monotonic() - began
        is_one_part = all(exposure.truth == taken[0].truth for exposure in taken)
        return Exposure(image, taken[0].captured_ns, taken[0].truth if is_one_part else None)

    def _exposed_after(self, after_ns: int, until_ns: int) -> Exposure:
        """The first exposure that begins after that time: earlier ones have other settings."""
        while (left_ns := until_ns - time.monotonic_ns()) > 0:
            exposure = self._fresh(left_ns / 1e9)
            if exposure.captured_ns >= after_ns:
                return exposure
        raise CameraTimeoutError

    def _fresh(self, timeout_s: float) -> Exposure:
        """The next picture. A live camera never delivers identical bytes twice, nor another size.

        Cameras that play stored pictures may repeat them.

        Raises:
            CameraTimeoutError: none came in time, or it is one of the last again.
            PictureLostError: it came damaged; of a triggered camera, or it is one of the last again.
            CameraError: the camera is lost, or the picture has another size.
        """
        exposure = self._expose(timeout_s)
        if self.is_simulated:
            return exposure
        # Kept when the camera is closed and reopened: a network camera may repeat a picture for longer than that.
        before, self._shape = self._shape, exposure.image.shape
        if before is not None and before != self._shape:
            raise CameraError(
                "The camera has changed its picture from {before} to {now} px. Set its size as it was.",
                before=f"{before[1]} × {before[0]}",
                now=f"{self._shape[1]} × {self._shape[0]}",
            )
        seen = _fingerprint(exposure.image)
        if seen in self._seen:
            if self.is_triggered:  # of such a camera, no picture in time is no trouble
                raise PictureLostError(_REPEATS)
            raise CameraTimeoutError(_REPEATS)
        self._seen.append(seen)
        return exposure

    @property
    @abstractmethod
    def _period_s(self) -> float:
        """Expected time between two exposures with the settings of the last `_apply`."""

    @property
    def _settling_s(self) -> float:
        """Time that `_apply` waits until new settings are in force."""
        return 0.0

    @property
    def _controls(self) -> Controls:
        """The controls of this camera, without the brightness modes."""
        return {}

    @abstractmethod
    def _apply(self, spec: CameraSpec) -> CameraSpec:
        """Set what the camera has and return the values read back, ignoring `brightness_mode`.

        Raises:
            ConfigurationError: it does not support a setting; nothing has changed.
        """

    @abstractmethod
    def _expose(self, timeout_s: float) -> Exposure:
        """Wait for the next picture; raises as `read`. Return a new array each time: frames are shared."""


def _fingerprint(image: Image) -> tuple[int, int]:
    """Equal for identical pictures of one size, and as good as never for others; 0.15 ms at 720p.

    The sum of all 64-bit words changes with a single pixel, the bytes of some rows with the place of what is seen.
    """
    flat = np.ascontiguousarray(image).reshape(-1)
    words = flat.size // 8 * 8
    total = int(flat[:words].view(np.uint64).sum()) + int(flat[words:].sum())
    return total, hash(image[:: max(1, len(image) // SAMPLED_ROWS)].tobytes())
