"""Video as a camera: a file plays in a loop in real time; a network stream (RTSP, HTTP) is a real camera.

FFmpeg silently fills in missing areas of a damaged picture. Motion JPEG is therefore read undecoded and decoded here,
where damage is an error; for other codecs, only damage for which FFmpeg drops the picture is detected.
"""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import cv2

from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.pace import Pace, Rhythm, occupied_ns
from core.devices.cameras.reader import Reader
from core.errors import CameraError, CameraNotFoundError, InvalidImageError, PictureLostError
from core.inspection.camera_spec import CameraSpec
from core.inspection.imaging import decode, to_bgr8

if TYPE_CHECKING:
    from collections.abc import Generator

    from numpy.typing import NDArray

    from core.inspection.frame import Image

DEFAULT_FPS = 25.0
"""For files and streams that do not declare a rate."""

MOST_SKIPPED = 10
"""Most pictures of a file skipped at once, so that a long pause does not cause a long search."""

OPEN_TIMEOUT_MS, READ_TIMEOUT_MS = 5000, 2000
JOIN_WITHIN_S = READ_TIMEOUT_MS / 1000 + 1


def video_camera(source: str, latency_ms: int = 0) -> Camera:
    """The camera for a file's path or for an address like rtsp://…, http://…; `latency_ms` applies to streams."""
    return StreamCamera(source, latency_ms / 1000) if "://" in source else VideoFileCamera(Path(source))


class VideoFileCamera(Camera):
    """Plays a video file in a loop. Its pictures are not live, so it counts as simulated."""

    is_simulated = True

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._capture: cv2.VideoCapture | None = None
        self._pace: Pace | None = None
        self._fps = DEFAULT_FPS
        self._is_encoded = False

    @property
    def title(self) -> str:
        return f"Video {self._file.name}"

    @property
    def _period_s(self) -> float:
        return 1 / self._fps

    def open(self) -> None:
        if self._capture is not None:
            return
        # Checked first: OpenCV writes messages about missing files to stderr.
        if not self._file.is_file():
            raise CameraNotFoundError(
                "The video {file} is not there. Check VISION_CAMERA_SOURCE.", file=self._file.name
            )
        try:
            name = bytes(self._file).decode()
        except UnicodeDecodeError as error:  # OpenCV would crash
            raise CameraNotFoundError(
                "The name of the video {file} is not UTF-8 text. Rename the file.", file=self._file
            ) from error
        capture = cv2.VideoCapture(name)
        if not capture.isOpened():
            raise CameraNotFoundError("The file {file} is not a video that the station can play.", file=self._file.name)
        self._fps, self._is_encoded = _fps_of(capture), _take_encoded(capture)
        self._capture, self._pace = capture, Pace(self._period_s)

    def close(self) -> None:
        capture, self._capture = self._capture, None
        if self._pace is not None:
            self._pace.end()
            self._pace = None
        if capture is not None:
            capture.release()

    def _apply(self, spec: CameraSpec) -> CameraSpec:  # noqa: ARG002
        """Nothing: a file has no settings."""
        return CameraSpec()

    def _expose(self, timeout_s: float) -> Exposure:
        if self._capture is None or self._pace is None:
            raise CameraError("The camera is not open.")
        captured_ns = self._pace.wait(timeout_s)
        for _ in range(min(self._pace.missed, MOST_SKIPPED)):
            self._capture.grab()
        done, image = self._capture.read()
        if not done:
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            done, image = self._capture.read()
        if not done:
            raise CameraError("The video {file} has no picture that can be read.", file=self._file.name)
        return Exposure(_shown(image, is_encoded=self._is_encoded), captured_ns)


class StreamCamera(Camera):
    """A network camera. Only its newest picture is kept; those not read in time are dropped.

    Reading may block as long as the network does, so it has its own thread (`video-stream`), which `close` joins.
    Pictures carry no time of exposure: it is the time of arrival less one frame period and the declared latency, and
    pictures from a buffer are dropped (`Rhythm`).
    """

    is_simulated = False

    def __init__(self, url: str, latency_s: float = 0.0) -> None:
        """`latency_s`: least time from an exposure to the arrival of its picture, beyond the exposure itself."""
        super().__init__()
        self._url = url
        self._latency_s = latency_s
        self._rhythm = Rhythm(DEFAULT_FPS, latency_s)
        self._is_encoded = False
        self._reader: Reader[tuple[NDArray[Any], int]] | None = None

    @property
    def title(self) -> str:
        # The host alone: an address may contain a password.
        return f"Video stream from {urlsplit(self._url).hostname or '?'}"

    @property
    def latency_s(self) -> float:
        return self._latency_s

    @property
    def _period_s(self) -> float:
        return self._rhythm.period_s

    def open(self) -> None:
        if self._reader is not None:
            return
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_TIMEOUT_MS]
        limits += [cv2.CAP_PROP_N_THREADS, 1]  # each decoding thread delays the pictures by one
        capture = cv2.VideoCapture(self._url, cv2.CAP_FFMPEG, limits)
        if not capture.isOpened():
            raise CameraNotFoundError(
                "The video stream from {host} does not answer. Check the address and the network.",
                host=urlsplit(self._url).hostname or "?",
            )
        self._rhythm, self._is_encoded = Rhythm(_fps_of(capture), self._latency_s), _take_encoded(capture)
        self._reader = Reader("video-stream", _dated(capture, self._rhythm))
        # OpenCV also reports a stream as open after its time-out: only a picture proves that it works.
        if not self._reader.wait_for_first(OPEN_TIMEOUT_MS / 1000):
            self.close()
            raise CameraNotFoundError(
                "The video stream from {host} gives no pictures. Check the camera.",
                host=urlsplit(self._url).hostname or "?",
            )

    def close(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop(JOIN_WITHIN_S)

    def _apply(self, spec: CameraSpec) -> CameraSpec:  # noqa: ARG002
        """Nothing: a stream has no settings."""
        return CameraSpec()

    def _expose(self, timeout_s: float) -> Exposure:
        if self._reader is None:
            raise CameraError("The camera is not open.")
        picture = self._reader.take(timeout_s)
        if picture is None:
            raise CameraError("The video stream has ended.")
        image, captured_ns = picture
        return Exposure(_shown(image, is_encoded=self._is_encoded), captured_ns)


def _dated(capture: cv2.VideoCapture, rhythm: Rhythm) -> Generator[tuple[NDArray[Any], int] | None, None, None]:
    """All pictures of a stream with the start of their exposure; None for one of which that is unknown."""
    try:
        while True:
            asked_ns, busy_ns = time.monotonic_ns(), occupied_ns()
            done, image = capture.read()
            if not done:
                return
            captured_ns = rhythm.dated(asked_ns, time.monotonic_ns(), occupied_ns() - busy_ns)
            yield None if captured_ns is None else (image, captured_ns)
    finally:
        capture.release()


def _take_encoded(capture: cv2.VideoCapture) -> bool:
    """Whether pictures come as undecoded JPEG files from now on (1×n uint8), because the video is Motion JPEG."""
    is_mjpeg = int(capture.get(cv2.CAP_PROP_FOURCC)) == cv2.VideoWriter.fourcc(*"MJPG")
    return is_mjpeg and capture.set(cv2.CAP_PROP_FORMAT, -1)


def _shown(image: NDArray[Any], *, is_encoded: bool) -> Image:
    try:
        return decode(image.tobytes()) if is_encoded else to_bgr8(image)
    except InvalidImageError as error:
        raise PictureLostError("The video cannot be shown: {problem}", problem=error.text) from error


def _fps_of(capture: cv2.VideoCapture) -> float:
    fps = float(capture.get(cv2.CAP_PROP_FPS))
    return fps if math.isfinite(fps) and 1 <= fps <= 1000 else DEFAULT_FPS
