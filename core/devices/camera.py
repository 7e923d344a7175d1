"""The contract that every camera keeps; `tests/core/devices/test_camera_contract.py` holds each of them to it."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.inspection.frame import Frame, Image
from core.inspection.program import CameraSpec


@dataclass(frozen=True)
class Exposure:
    """What a camera's driver hands over; `captured_ns` is the start of the exposure on the monotonic clock."""

    image: Image
    captured_ns: int
    truth: Mapping[str, Any] | None = None


class Camera(ABC):
    """A camera, owned by one thread: only `acquisition` calls it.

    Opened and closed any number of times; `close` may be called in any state. Subclasses implement the underscored
    methods; numbering the frames and telling which settings a frame was exposed with is done here, once.
    """

    is_simulated: bool = False

    def __init__(self) -> None:
        self._seq = 0
        self._configured_ns: list[int] = []

    @property
    @abstractmethod
    def title(self) -> str:
        """What a person would call it: kind and where it is."""

    @property
    @abstractmethod
    def frame_period_s(self) -> float:
        """Expected time between two frames; a newest frame older than two of these is stale."""

    @property
    def controls(self) -> frozenset[str]:
        """Names of the `CameraSpec` fields that this camera really has."""
        return frozenset()

    @property
    def settings_seq(self) -> int:
        """Counts the calls of `configure`; each frame carries the count it was exposed with."""
        return len(self._configured_ns)

    @abstractmethod
    def open(self) -> None:
        """Connect.

        Raises:
            CameraNotFoundError, CameraBusyError, CameraError
        """

    @abstractmethod
    def close(self) -> None:
        """Disconnect; never raises, may be called twice."""

    def configure(self, spec: CameraSpec) -> CameraSpec:
        """Apply a program's settings and return them as the camera reads them back.

        What the camera does not have comes back as None. Only frames whose exposure began after this call count as
        taken with these settings.
        """
        applied = self._apply(spec)
        self._configured_ns.append(time.monotonic_ns())
        return applied

    def read(self, timeout_s: float) -> Frame:
        """The next frame.

        Raises:
            CameraTimeoutError: none came in time; the camera may still be fine.
            CameraError: the camera is lost; close and open it again.
        """
        exposure = self._expose(timeout_s)
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

    @abstractmethod
    def _apply(self, spec: CameraSpec) -> CameraSpec:
        """Set what the camera has and return what it reads back."""

    @abstractmethod
    def _expose(self, timeout_s: float) -> Exposure:
        """Wait for the next picture; see `read` for what to raise. Return a new array each time: frames are shared."""
