"""A USB camera: pictures through OpenCV, controls directly through V4L2."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
from numpy.typing import NDArray

from core.devices.cameras import v4l2
from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.found import usb_device
from core.devices.cameras.pace import LEARNING, Rhythm, occupied_ns
from core.devices.cameras.reader import Reader
from core.devices.cameras.usb_controls import UsbControls
from core.errors import CameraError, CameraNotFoundError, CameraTimeoutError, InvalidImageError, PictureLostError
from core.inspection.imaging import decode, to_bgr8

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence
    from pathlib import Path

    from core.inspection.camera_spec import CameraSpec, Control, Controls

MJPG, YUYV, GREY = "MJPG", "YUYV", "GREY"
AUTOMATIC = "auto"
_BEST_FIRST = (MJPG, YUYV, GREY)
"""Compressed pictures come at the highest rates, and damage of them is detected."""

NOMINAL_FPS = 30.0
"""For cameras that do not declare a rate; the real one is measured."""

FIRST_PICTURE_S = 5.0
"""Longest time until the first picture; cameras adjust their exposure before."""

SELECT_TIMEOUT_S = 2
JOIN_WITHIN_S = SELECT_TIMEOUT_S + 1
# OpenCV waits 10 s for a picture unless this says otherwise; it reads this before it opens the first camera.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(SELECT_TIMEOUT_S))

SETTLING_PICTURES = 3
"""Pictures that a sensor may still expose with the old settings after the driver has accepted new ones."""

SETTLED_WITHIN_S = 3.0
OLDEST_NS = 60_000_000_000
"""A time of the driver that is farther from now is not of the monotonic clock."""


@dataclass(frozen=True)
class _Picture:
    """A picture as the driver delivers it. `begun_ns`: when its exposure began."""

    data: NDArray[Any]
    begun_ns: int


class UsbCamera(Camera):
    """A USB camera; only its newest picture is kept, and those not read in time are dropped.

    Reading may block, so it has its own thread (`usb-camera`), which `close` joins. Settings are in force some pictures
    after the driver has accepted them; those pictures are dropped.
    """

    is_simulated = False

    def __init__(
        self,
        source: str,
        width_px: int,
        height_px: int,
        pixel_format: str = AUTOMATIC,
        *,
        latency_s: float = 0.0,
        most_gain_db: float = 24.0,
    ) -> None:
        """`source`: a name that `find_cameras` gives, or "" for the only camera.

        Args:
            pixel_format: "auto", or one of V4L2's codes in lower case.
            latency_s: longest time by which the camera holds a picture back, beyond one frame period.
            most_gain_db: what the highest gain of the camera amounts to.
        """
        super().__init__()
        self._source = source
        self._size_px = width_px, height_px
        self._format = pixel_format
        self._latency_s = latency_s
        self._most_gain_db = most_gain_db
        self._title = f"USB camera {source}".rstrip()
        self._device: v4l2.Device | None = None
        self._usb_controls: UsbControls | None = None
        self._ranges: Controls = {}
        self._is_encoded = False
        self._timing = _Timing(NOMINAL_FPS, latency_s)
        self._reader: Reader[_Picture] | None = None

    @property
    def title(self) -> str:
        return self._title

    @property
    def latency_s(self) -> float:
        return self._timing.latency_s

    @property
    def _period_s(self) -> float:
        return self._timing.period_s

    @property
    def _settling_s(self) -> float:
        return SETTLING_PICTURES * self._period_s

    @property
    def _controls(self) -> Controls:
        return self._ranges

    def open(self) -> None:
        if self._reader is not None:
            return
        path = usb_device(self._source)
        device = v4l2.Device(path)
        try:
            card = _card_of(device, path)
            code = self._format_of(device)
            device.check_free()
            capture = _capture(path, code, self._size_px)
        except BaseException:
            device.close()
            raise
        self._device, self._title, self._is_encoded = device, f"USB camera {card}", code == MJPG
        declared = capture.get(cv2.CAP_PROP_FPS)
        self._timing = _Timing(declared if 1 <= declared <= 1000 else NOMINAL_FPS, self._latency_s)
        self._reader = Reader("usb-camera", _pictures(capture, self._timing))
        # OpenCV also reports a device as open that has been unplugged: only a picture proves that it works.
        if not self._reader.wait_for_first(FIRST_PICTURE_S):
            self.close()
            raise CameraNotFoundError("The USB camera gives no pictures. Check its cable.")
        self._usb_controls = UsbControls(device, self._most_gain_db)
        self._ranges = self._usb_controls.ranges()

    def close(self) -> None:
        reader, self._reader = self._reader, None
        device, self._device = self._device, None
        self._usb_controls = None
        if reader is not None:
            reader.stop(JOIN_WITHIN_S)
        if device is not None:
            device.close()

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        """Wait until pictures show what has changed: sensors take some pictures for that."""
        if self._usb_controls is None or self._reader is None:
            raise CameraError("The camera is not open.")
        applied, has_changed = self._usb_controls.apply(spec)
        self._ranges = self._usb_controls.ranges()
        # What an automatic exposes at the moment is not told: it is taken for a whole period.
        self._timing.exposure_s = None if spec.exposure_us is None else _exposure_s(self._ranges)
        if has_changed and not self._reader.wait_for(SETTLING_PICTURES, SETTLED_WITHIN_S):
            raise CameraTimeoutError
        return applied

    def _expose(self, timeout_s: float) -> Exposure:
        if self._reader is None:
            raise CameraError("The camera is not open.")
        picture = self._reader.take(timeout_s)
        if picture is None:
            raise CameraError("The USB camera was unplugged, or gives no more pictures. Check its cable.")
        try:
            image = decode(picture.data.tobytes()) if self._is_encoded else to_bgr8(picture.data)
        except InvalidImageError as error:
            raise PictureLostError("A picture of the USB camera is lost: {problem}", problem=error.text) from error
        if (image.shape[1], image.shape[0]) != self._size_px:
            raise PictureLostError("A picture of the USB camera is lost: it does not have the size of the others.")
        return Exposure(image, picture.begun_ns)

    def _format_of(self, device: v4l2.Device) -> str:
        """The code of the format to use. Raises CameraError if the camera does not offer it in this size."""
        offered = device.formats()
        codes = _BEST_FIRST if self._format == AUTOMATIC else (self._format.upper(),)
        for code in codes:
            if any(size.has(*self._size_px) for size in offered.get(code, ())):
                return code
        raise CameraError(
            "The camera does not offer {format} in {width} × {height} px. Choose what it offers: {offered}.",
            format=" / ".join(codes),
            width=self._size_px[0],
            height=self._size_px[1],
            offered=in_words(offered, codes) or in_words(offered, tuple(offered)),
        )


def in_words(offered: Mapping[str, Sequence[object]], codes: Sequence[str]) -> str:
    """Sizes by format: "MJPG 640 × 480, 1280 × 720; YUYV 640 × 480"."""
    return "; ".join(f"{code} {', '.join(map(str, offered[code]))}" for code in codes if offered.get(code))


class _Timing:
    """Dates the pictures; written by the acquisition, used by the reading thread.

    The driver dates a picture when its transfer begins (monotonic clock). The sensor may still read out the picture for
    a frame period before that, if the camera sends whole pictures, and exposes it before. Where the driver gives no
    time, `Rhythm` dates the pictures.

    Attributes:
        exposure_s: duration of the exposures; None when it is not known, as with an automatic.
    """

    def __init__(self, fps: float, held_back_s: float) -> None:
        self._rhythm = Rhythm(fps, held_back_s)
        self._held_back_s = held_back_s
        self._transfer_s = 0.0
        self.exposure_s: float | None = None

    @property
    def period_s(self) -> float:
        return self._rhythm.period_s

    @property
    def latency_s(self) -> float:
        """Age of a picture when it arrives, beyond one period."""
        return self._exposing_s + self._held_back_s + self._transfer_s

    def begun_ns(self, driver_ns: int, asked_ns: int, came_ns: int, busy_ns: int) -> int | None:
        """The start of an exposure; None when it is unknown.

        Args:
            driver_ns: the time that the driver gives; any number when it gives none.
            asked_ns, came_ns, busy_ns: as those of `Rhythm.dated`.
        """
        by_rhythm = self._rhythm.dated(asked_ns, came_ns, busy_ns)
        transfer_ns = came_ns - driver_ns
        if not 0 <= transfer_ns <= OLDEST_NS:
            return None if by_rhythm is None else by_rhythm - int(self._exposing_s * 1e9)
        self._transfer_s += LEARNING * (min(transfer_ns / 1e9, 2 * self.period_s) - self._transfer_s)
        return driver_ns - int((self.period_s + self._exposing_s + self._held_back_s) * 1e9)

    @property
    def _exposing_s(self) -> float:
        return self.period_s if self.exposure_s is None else self.exposure_s


def _pictures(capture: cv2.VideoCapture, timing: _Timing) -> Generator[_Picture | None, None, None]:
    """All pictures, until the camera is lost; None for one whose exposure may have begun at any time."""
    try:
        while True:
            asked_ns, busy_ns = time.monotonic_ns(), occupied_ns()
            done, data = capture.read()
            if not done:
                return
            driver_ns = int(capture.get(cv2.CAP_PROP_POS_MSEC) * 1e6)
            begun_ns = timing.begun_ns(driver_ns, asked_ns, time.monotonic_ns(), occupied_ns() - busy_ns)
            yield None if begun_ns is None else _Picture(data, begun_ns)
    finally:
        capture.release()


def _card_of(device: v4l2.Device, path: Path) -> str:
    identity = device.identity()
    if identity is None:
        raise CameraNotFoundError("{device} is not a camera. Check VISION_CAMERA_SOURCE.", device=path)
    return identity.card


def _capture(path: Path, code: str, size_px: tuple[int, int]) -> cv2.VideoCapture:
    """Pictures of the device in this format and size, compressed ones undecoded.

    Raises:
        CameraNotFoundError: OpenCV cannot open it.
        CameraError: it takes another format or size, whatever it offers.
    """
    capture = cv2.VideoCapture(str(path), cv2.CAP_V4L2)
    if not capture.isOpened():
        raise CameraNotFoundError("The USB camera cannot be opened. Unplug it and plug it in again.")
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*code))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size_px[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size_px[1])
    capture.set(cv2.CAP_PROP_CONVERT_RGB, 0 if code == MJPG else 1)
    got = int(capture.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little").decode("latin-1").strip()
    size = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
    if (got, size) != (code, size_px):
        capture.release()
        raise CameraError(
            "The camera was asked for {asked}, but takes pictures of {got}. Choose another format or size.",
            asked=f"{code} {size_px[0]} × {size_px[1]}",
            got=f"{got} {size[0]} × {size[1]}",
        )
    return capture


def _exposure_s(ranges: Mapping[str, Control]) -> float | None:
    exposure = ranges.get("exposure_us")
    return None if exposure is None or exposure.value is None else float(exposure.value) / 1e6
