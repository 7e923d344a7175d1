"""The camera: what it sees now, once or as a stream, and its settings while the line stands."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

from flask import Response

from core import fields
from core.access.roles import Permission
from core.errors import CameraTimeoutError, ConfigurationError, ValidationError
from core.inspection.camera_spec import CameraSpec, Controls
from core.inspection.frame import Frame
from core.inspection.imaging import encode_jpeg, encode_png
from core.inspection.optimize import Outcome, SearchStep
from core.station import Station
from remote_api.authorization import actor, station
from remote_api.operations import Answer, Operations
from remote_api.request_schemas import CameraCaptureSchema, CameraSpecSchema, CameraStreamSchema
from remote_api.response_schemas import CameraSchema, CameraSettingsSchema, OptimizedSchema
from remote_api.streaming import Streams, streamed, streams

resource = Operations("Camera", "What the camera sees.")

BOUNDARY = "frame"
OLDEST_AT_LEAST_MS = 500.0
"""A snapshot may be two frame periods old, and this old where those are shorter than a hiccup of the system."""

NO_PICTURE_S = 2.0
"""A stream whose camera gives nothing for this long ends: its viewer must not take the last picture for a live one."""

OPTIMIZE_WITHIN_S = 15.0
"""A search that takes longer is canceled: a request must not hold its thread for good."""


@resource.operation("GET", "/camera", needs=Permission.VIEW, data=CameraSchema)
def camera() -> dict[str, Any]:
    """Which camera, how old its newest picture is, and what of it can be set."""
    status, frame = station().status(), station().newest_frame()
    return {
        "title": status.camera,
        "width": None if frame is None else frame.width,
        "height": None if frame is None else frame.height,
        "is_simulated": status.is_simulated,
        "frame_seq": None if frame is None else frame.seq,
        "frame_age_ms": None if status.frame_age_ms is None else round(status.frame_age_ms, 1),
        "frame_period_ms": round(status.frame_period_ms, 3),
        "is_stale": status.is_stale,
        "controls": _controls(station().camera_setup.controls(actor())),
    }


@resource.operation("GET", "/camera/settings", needs=Permission.VIEW, data=CameraSettingsSchema, errors=(409, 422))
def camera_settings() -> dict[str, Any]:
    """The settings in force, as read back from camera and light."""
    return _settings()


@resource.operation(
    "PUT",
    "/camera/settings",
    needs=Permission.EDIT_PROGRAMS,
    body=CameraSpecSchema,
    data=CameraSettingsSchema,
    errors=(409,),
)
def try_settings(body: dict[str, Any]) -> dict[str, Any]:
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
    data=OptimizedSchema,
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
    message = "It took too long, and was canceled." if found.outcome is Outcome.CANCELLED else str(found.text)
    return Answer(
        {"outcome": found.outcome.value, "text": message, "settings": fields.dump(found.spec)}, message=message
    )


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
    oldest_ms = max(2 * status.frame_period_ms, OLDEST_AT_LEAST_MS)
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


def _settings() -> dict[str, Any]:
    desk = station().camera_setup
    with _refused_as_input():
        return {"settings": fields.dump(desk.applied(actor())), "is_trial": desk.is_trial(actor())}


@contextmanager
def _refused_as_input() -> Iterator[None]:
    """What the camera does not have or does not keep is, in a request, input that will not do."""
    try:
        yield
    except ConfigurationError as error:
        raise ValidationError(error.text.template, **error.text.values) from error


def _controls(controls: Controls) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "title": declared.title,
            "unit": declared.unit,
            "minimum": controls[name].minimum,
            "maximum": controls[name].maximum,
            "step": controls[name].step,
            "value": controls[name].value,
            "options": list(controls[name].options),
        }
        for name, declared in fields.fields_of(CameraSpec).items()
        if name in controls
    ]
