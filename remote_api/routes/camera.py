"""The camera: what it sees now, once or as a stream, and its settings while the line stands."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from flask import Response
from marshmallow import validate

from core import fields
from core.access.roles import Permission
from core.errors import CameraTimeoutError, ConfigurationError, ValidationError
from core.inspection.camera_spec import CameraSpec, Control, Controls
from core.inspection.imaging import encode_jpeg, encode_png
from core.inspection.optimize import Outcome, SearchResult, SearchStep
from remote_api.answer_data import Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import Answer, Operations
from remote_api.request_schemas.equipment import CameraCaptureSchema, CameraSpecSchema, CameraStreamSchema
from remote_api.streaming import Streams, streamed, streams

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from core.devices.cameras.found import FoundCamera
    from core.inspection.frame import Frame
    from core.station import Station, StationStatus

resource = Operations("Camera", "What the camera sees.")

BOUNDARY = "frame"
OLDEST_AT_LEAST_MS = 500.0
"""A snapshot may be as old as a picture is before it is stale, and this old where a hiccup of the system is longer."""

NO_PICTURE_S = 2.0
"""A stream whose camera gives nothing for this long ends: its viewer must not take the last picture for a live one."""

OPTIMIZE_WITHIN_S = 15.0
"""A search that takes longer is canceled: a request must not hold its thread for good."""

SETTINGS = tuple(fields.fields_of(CameraSpec))


@dataclass(frozen=True)
class ControlData:
    """A setting that camera or light really have.

    Attributes:
        name: as in `PUT /camera/settings`.
        minimum, maximum, step: of a number; 0 for others.
        value: as read back last; null when the device does not say.
        options: of a choice, what can be chosen.
    """

    name: Annotated[str, validate.OneOf(SETTINGS)]
    title: str
    unit: str
    minimum: float
    maximum: float
    step: float
    value: Any
    options: tuple[str, ...]

    @classmethod
    def of(cls, name: str, control: Control) -> ControlData:
        declared = fields.fields_of(CameraSpec)[name]
        return filled(cls, control, name=name, title=declared.title, unit=declared.unit)


@dataclass(frozen=True)
class CameraData:
    """Which camera, how old its newest picture is, and what of it can be set.

    Attributes:
        frame_age_ms: age of the newest picture; null when there has been none.
        frame_period_ms: expected time between pictures.
        is_stale: the newest picture is too old to be taken for a live one.
    """

    title: str
    width: int | None
    height: int | None
    is_simulated: bool
    frame_seq: int | None
    frame_age_ms: Annotated[float, Places(1)] | None
    frame_period_ms: Annotated[float, Places(3)]
    is_stale: bool
    controls: tuple[ControlData, ...]

    @classmethod
    def of(cls, status: StationStatus, frame: Frame | None, controls: Controls) -> CameraData:
        return filled(
            cls,
            status,
            title=status.camera,
            width=None if frame is None else frame.width,
            height=None if frame is None else frame.height,
            frame_seq=None if frame is None else frame.seq,
            controls=tuple(ControlData.of(name, controls[name]) for name in SETTINGS if name in controls),
        )


@dataclass(frozen=True)
class PixelFormatData:
    """A form in which a camera sends pictures, with the sizes of it, in px."""

    code: str
    sizes: tuple[str, ...]


@dataclass(frozen=True)
class ConnectedCameraData:
    """A camera that is connected to the computer, whether the station uses it or not.

    Attributes:
        kind: what VISION_CAMERA must be to use it.
        source: what VISION_CAMERA_SOURCE must be to use it.
        problem: why it cannot be used, as a sentence; empty when it can.
    """

    kind: str
    source: str
    title: str
    formats: tuple[PixelFormatData, ...]
    problem: str

    @classmethod
    def of(cls, camera: FoundCamera) -> ConnectedCameraData:
        formats = tuple(PixelFormatData(code, sizes) for code, sizes in camera.formats.items())
        return filled(cls, camera, formats=formats)


@dataclass(frozen=True)
class ConnectedCamerasData:
    """The cameras that are connected to the computer."""

    items: tuple[ConnectedCameraData, ...]


@dataclass(frozen=True)
class CameraSettingsData:
    """The settings in force, as read back.

    Attributes:
        is_trial: they are not those that the active program asks for.
    """

    settings: CameraSpec
    is_trial: bool


@dataclass(frozen=True)
class OptimizedData:
    """What a search came to.

    Attributes:
        text: what came of it, as a sentence.
        settings: to use from now on.
    """

    outcome: Outcome
    text: str
    settings: CameraSpec

    @classmethod
    def of(cls, found: SearchResult) -> OptimizedData:
        is_late = found.outcome is Outcome.CANCELLED
        return cls(found.outcome, "It took too long, and was canceled." if is_late else str(found.text), found.spec)


@resource.operation("GET", "/camera", needs=Permission.VIEW, data=CameraData)
def camera() -> CameraData:
    """Which camera, how old its newest picture is, and what of it can be set."""
    return CameraData.of(station().status(), station().newest_frame(), station().camera_setup.controls(actor()))


@resource.operation("GET", "/camera/connected", needs=Permission.MAINTAIN, data=ConnectedCamerasData)
def connected_cameras() -> ConnectedCamerasData:
    """The cameras that are connected, with the names by which the settings of the computer choose one."""
    found = station().camera_setup.connected(actor())
    return ConnectedCamerasData(tuple(map(ConnectedCameraData.of, found)))


@resource.operation("GET", "/camera/settings", needs=Permission.VIEW, data=CameraSettingsData, errors=(409, 422))
def camera_settings() -> CameraSettingsData:
    """The settings in force, as read back from camera and light."""
    return _settings()


@resource.operation(
    "PUT",
    "/camera/settings",
    needs=Permission.EDIT_PROGRAMS,
    body=CameraSpecSchema,
    data=CameraSettingsData,
    errors=(409,),
)
def try_settings(body: dict[str, Any]) -> CameraSettingsData:
    """Try settings while the line stands (409 when it runs); answers with what was read back.

    No program is changed. The settings are in force until the line starts, a program is activated or the trial ends.
    What is left out is left to the camera.
    """
    with _refused_as_input():
        station().camera_setup.try_settings(actor(), CameraSpec(**body))
    return _settings()


@resource.operation(
    "DELETE", "/camera/settings", needs=Permission.EDIT_PROGRAMS, message="The trial has ended.", errors=(409,)
)
def end_trial() -> None:
    """End a trial: back to the settings that the active program asks for."""
    station().camera_setup.end_trial(actor())


@resource.operation(
    "POST",
    "/camera/optimize",
    needs=Permission.EDIT_PROGRAMS,
    body=CameraSpecSchema,
    data=OptimizedData,
    errors=(409,),
)
def optimize(body: dict[str, Any]) -> Answer:
    """Search for better settings than these on live pictures, while the line stands (409 when it runs).

    Exposure and gain first, then white balance and focus, as far as the camera has them. Takes some seconds; what takes
    longer than a quarter of a minute is canceled. What was found is in force afterwards, and in no program.
    """
    cancel, until = threading.Event(), time.monotonic() + OPTIMIZE_WITHIN_S

    def check_time(_: SearchStep) -> None:
        if time.monotonic() > until:
            cancel.set()

    with _refused_as_input():
        found = station().camera_setup.optimize(actor(), CameraSpec(**body), check_time, cancel)
    data = OptimizedData.of(found)
    return Answer(data, message=data.text)


@resource.operation(
    "GET",
    "/camera/snapshot",
    needs=Permission.VIEW,
    query=CameraCaptureSchema,
    media_types=("image/jpeg", "image/png"),
)
def snapshot(query: dict[str, Any]) -> Response:
    """The newest picture. 503 when the camera gives none: an old one is never passed off as new."""
    frame, status = station().newest_frame(), station().status()
    oldest_ms = max(status.oldest_ms, OLDEST_AT_LEAST_MS)
    if frame is None or status.frame_age_ms is None or status.frame_age_ms > oldest_ms:
        raise CameraTimeoutError
    if query["format"] == "png":
        response = Response(encode_png(frame.image), mimetype="image/png")
    else:
        response = Response(encode_jpeg(frame.image, query["quality"]), mimetype="image/jpeg")
    response.headers["X-Frame-Seq"] = str(frame.seq)
    response.headers["X-Frame-Age-Ms"] = str(round(status.frame_age_ms))
    response.headers["X-Simulated"] = "true" if frame.is_simulated else "false"
    response.headers["Cache-Control"] = "no-store"
    return response


@resource.operation(
    "GET",
    "/camera/stream",
    needs=Permission.VIEW,
    query=CameraStreamSchema,
    media_types=("multipart/x-mixed-replace",),
)
def stream(query: dict[str, Any]) -> Response:
    """The live picture as MJPEG.

    At most a few streams run at once (429). A client that reads slowly gets fewer pictures. The stream ends when the
    camera gives no pictures.
    """
    pictures = _pictures(station(), streams(), query["fps"], query["quality"])
    response = Response(streamed(pictures), content_type=f"multipart/x-mixed-replace; boundary={BOUNDARY}")
    response.headers["Cache-Control"] = "no-store"
    return response


def _pictures(station: Station, running: Streams, fps: int, quality: int) -> Generator[bytes, None, None]:
    """Parts of the stream: waits for the pace, then for a picture that was not sent yet."""
    arrived = threading.Event()
    station.events.frame_arrived.connect(arrived.set)
    try:
        shown = -1
        while True:
            frame = _newer(station, arrived, shown)
            if frame is None:
                return
            shown = frame.seq
            data = encode_jpeg(frame.image, quality)
            head = f"Content-Type: image/jpeg\r\nContent-Length: {len(data)}\r\nX-Frame-Seq: {shown}\r\n"
            yield f"--{BOUNDARY}\r\n{head}\r\n".encode() + data + b"\r\n"
            if running.stopping.wait(1 / fps):
                return
    finally:
        station.events.frame_arrived.disconnect(arrived.set)


def _newer(station: Station, arrived: threading.Event, shown: int) -> Frame | None:
    """The newest picture once it is another than the one shown; None when none comes."""
    while True:
        arrived.clear()
        frame = station.newest_frame()
        if frame is not None and frame.seq != shown:
            return frame
        if not arrived.wait(NO_PICTURE_S):
            return None


def _settings() -> CameraSettingsData:
    desk = station().camera_setup
    with _refused_as_input():
        return CameraSettingsData(desk.applied(actor()), desk.is_trial(actor()))


@contextmanager
def _refused_as_input() -> Iterator[None]:
    """What the camera does not have or does not keep is, in a request, input that will not do."""
    try:
        yield
    except ConfigurationError as error:
        raise ValidationError(error.text.template, **error.text.values) from error
