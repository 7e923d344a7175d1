"""The camera module of a Raspberry Pi, through picamera2; metadata prove the settings and the time of each frame."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np

from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.picamera_controls import PicameraControls
from core.devices.cameras.picamera_library import ERRORS, load, module_of
from core.errors import CameraBusyError, CameraError, CameraTimeoutError, InvalidImageError, PictureLostError
from core.inspection.camera_spec import CameraSpec
from core.inspection.imaging import to_bgr8

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.inspection.camera_spec import Controls

BGR = "RGB888"
"""libcamera names the bytes from the highest address down: in memory this is blue, green, red."""

BUFFERS = 4
SETTLED_WITHIN_S = 3.0
SETTLING_PICTURES = 5
"""Frames that may pass until one proves new settings: as many as are on their way through sensor and processor."""

OLDEST_NS = 60_000_000_000


class PicameraCamera(Camera):
    """A camera module of a Raspberry Pi. picamera2 has a thread of its own; frames that nobody reads are dropped."""

    is_simulated = False

    def __init__(self, source: str, width_px: int, height_px: int) -> None:
        """`source`: an id, model or number that `picamera_library.find` gives, or "" for the only module."""
        super().__init__()
        self._source = source
        self._size_px = width_px, height_px
        self._title = f"Pi camera {source}".rstrip()
        self._camera: Any = None
        self._job: Any = None
        self._setting: PicameraControls | None = None
        self._wanted = CameraSpec()
        self._ranges: Controls = {}
        self._frame_s = 1 / 30

    @property
    def title(self) -> str:
        return self._title

    @property
    def latency_s(self) -> float:
        """Readout and processing take about two frames more."""
        return 2 * self._frame_s

    @property
    def _period_s(self) -> float:
        return self._frame_s

    @property
    def _settling_s(self) -> float:
        return SETTLING_PICTURES * self._frame_s

    @property
    def _controls(self) -> Controls:
        return self._ranges

    def open(self) -> None:
        if self._camera is not None:
            return
        library, module = load(), module_of(self._source)
        try:
            camera = library(module.number)
        except ERRORS as error:
            raise CameraBusyError(
                "The camera module does not open: another program uses it, or it does not answer ({problem}).",
                problem=error,
            ) from error
        try:
            mode = _mode_for(camera.sensor_modes, self._size_px)
            camera.configure(
                camera.create_video_configuration(
                    main={"size": self._size_px, "format": BGR},
                    sensor={"output_size": mode["size"], "bit_depth": mode["bit_depth"]},
                    buffer_count=BUFFERS,
                    queue=False,  # a frame that waited in a queue is an old one
                )
            )
            self._frame_s = 1 / float(mode["fps"])
            setting = PicameraControls(camera.camera_controls, round(1e6 * self._frame_s))
            self._wanted = setting.wanted(CameraSpec())
            camera.set_controls(setting.as_controls(self._wanted))
            camera.start()
        except BaseException as error:
            _let_go(camera)
            if isinstance(error, ERRORS):
                raise _failed(error) from error
            raise
        self._camera, self._setting, self._title = camera, setting, f"Pi camera {module.model}"
        self._ranges = setting.ranges(self._wanted)

    def close(self) -> None:
        camera, self._camera, self._job = self._camera, None, None
        if camera is not None:
            _let_go(camera)

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        """Wait until a frame proves the settings."""
        if self._camera is None or self._setting is None:
            raise CameraError("The camera is not open.")
        before, self._wanted = self._wanted, self._setting.wanted(spec)
        # No frame proves that an automatic is on: those that are on their way are counted instead.
        unproved = SETTLING_PICTURES if self._setting.frees(before, self._wanted) else 0
        try:
            self._camera.set_controls(self._setting.as_controls(self._wanted))
        except ERRORS as error:
            raise _failed(error) from error
        exposure_s = (self._wanted.exposure_us or 0.0) / 1e6
        self._frame_s = max(self._frame_s, exposure_s)
        until = time.monotonic() + SETTLED_WITHIN_S + 2 * SETTLING_PICTURES * self._frame_s
        told = CameraSpec()
        while (left_s := until - time.monotonic()) > 0:
            try:
                _, metadata = self._taken(left_s, with_image=False)
            except CameraTimeoutError:
                if told == CameraSpec():
                    raise
                break
            told = self._setting.told_by(metadata)
            unproved -= 1
            if unproved < 0 and self._setting.proves(told, self._wanted):
                break
        # Where no frame has proved them, what the last one tells is compared with the program.
        self._ranges = self._setting.ranges(told)
        return told

    def _expose(self, timeout_s: float) -> Exposure:
        """The next frame that was exposed with the settings; others are passed over."""
        if self._camera is None or self._setting is None:
            raise CameraError("The camera is not open.")
        until = time.monotonic() + timeout_s
        while True:
            image, metadata = self._taken(max(0.0, until - time.monotonic()))
            begun_ns = _begun_ns(metadata)
            if begun_ns is not None and self._setting.proves(self._setting.told_by(metadata), self._wanted):
                break
        try:
            shown = to_bgr8(image)
        except InvalidImageError as error:
            raise PictureLostError("A picture of the Pi camera is lost: {problem}", problem=error.text) from error
        if (shown.shape[1], shown.shape[0]) != self._size_px:
            raise PictureLostError("A picture of the Pi camera is lost: it does not have the size of the others.")
        return Exposure(shown, begun_ns)

    def _taken(self, timeout_s: float, *, with_image: bool = True) -> tuple[Any, Mapping[str, Any]]:
        """The next frame and its metadata. Raises CameraTimeoutError, and CameraError (it is lost)."""
        try:
            # A request that was not answered in time is still under way.
            self._job = self._job or self._camera.capture_request(wait=False)
            request = self._job.get_result(timeout=timeout_s)
            self._job = None
            try:
                metadata = request.get_metadata()
                # Copied, because the memory goes back to the camera; rows may be padded there.
                image = np.array(request.make_array("main"), np.uint8, order="C") if with_image else None
            finally:
                request.release()
        except TimeoutError:
            raise CameraTimeoutError from None
        except ERRORS as error:
            raise _failed(error) from error
        if metadata.get("FrameDuration"):
            self._frame_s = min(max(metadata["FrameDuration"] / 1e6, 0.001), 11.0)
        return image, metadata


def _mode_for(modes: list[dict[str, Any]], size_px: tuple[int, int]) -> dict[str, Any]:
    """The mode of the sensor that sees most of it, the fastest of those. Raises CameraError (none is so large)."""
    modes = [mode for mode in modes if "size" in mode]  # of processed pictures nothing but the format is told
    large = [mode for mode in modes if mode["size"][0] >= size_px[0] and mode["size"][1] >= size_px[1]]
    if not large or size_px[0] % 2 or size_px[1] % 2:
        raise CameraError(
            "The camera module takes pictures of even sizes up to {offered} px, not of {width} × {height} px. Set "
            "VISION_CAMERA_WIDTH_PX and VISION_CAMERA_HEIGHT_PX.",
            offered=", ".join(dict.fromkeys(f"{mode['size'][0]} × {mode['size'][1]}" for mode in modes)),
            width=size_px[0],
            height=size_px[1],
        )
    # The crop is x, y, width and height on the sensor.
    return max(large, key=lambda mode: (mode["crop_limits"][2] * mode["crop_limits"][3], mode["fps"]))


def _begun_ns(metadata: Mapping[str, Any]) -> int | None:
    """The start of the exposure on the monotonic clock; None when the frame does not tell it.

    libcamera's SensorTimestamp counts from the start of the computer, sleep included. On a Pi it is the start of the
    readout, which the exposure of the first row precedes.
    """
    if "SensorTimestamp" not in metadata or "ExposureTime" not in metadata:
        return None
    now_ns, booted_ns = time.monotonic_ns(), time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    begun_ns = now_ns - (booted_ns - int(metadata["SensorTimestamp"])) - int(metadata["ExposureTime"] * 1000)
    return begun_ns if 0 <= now_ns - begun_ns <= OLDEST_NS else None


def _let_go(camera: Any) -> None:
    for end in (camera.stop, camera.close):
        with suppress(*ERRORS):
            end()


def _failed(error: BaseException) -> CameraError:
    return CameraError(
        "The camera module does not work: {problem}. Switch the Pi off, and check the flat cable.",
        problem=str(error).rstrip(". "),
    )
