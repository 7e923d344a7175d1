"""The camera: what it sees now, once or as a stream."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import Any

from flask import Response

from core.access.roles import Permission
from core.errors import AuthenticationError, CameraTimeoutError
from core.inspection.frame import Frame
from core.inspection.imaging import encode_jpeg, encode_png
from core.station import Station
from remote_api.answers import CameraSchema
from remote_api.guard import bearer_token, station
from remote_api.operations import Operations
from remote_api.schemas import CameraCaptureSchema, CameraStreamSchema
from remote_api.streaming import Streams, streamed, streams

resource = Operations("Camera", "What the camera sees.")

BOUNDARY = "frame"
OLDEST_AT_LEAST_MS = 500.0
"""A snapshot may be two frame periods old, and this old where those are shorter than a hiccup of the system."""

CHECK_TOKEN_S = 5.0
NO_PICTURE_S = 2.0
"""A stream whose camera gives nothing for this long ends: its viewer must not take the last picture for a live one."""


@resource.operation("GET", "/camera", needs=Permission.VIEW, data=CameraSchema)
def camera() -> dict[str, Any]:
    """Which camera, and how old its newest picture is."""
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
    }


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
    accounts, token = station().accounts, bearer_token() or ""
    pictures = _pictures(
        station(), streams(), query["fps"], query["quality"], lambda: accounts.actor_of_access_token(token)
    )
    response = Response(streamed(pictures), content_type=f"multipart/x-mixed-replace; boundary={BOUNDARY}")
    response.headers["Cache-Control"] = "no-store"
    return response


def _pictures(
    station: Station, running: Streams, fps: int, quality: int, check: Callable[[], object]
) -> Generator[bytes, None, None]:
    """Parts of the stream: waits for the pace, then for a picture that was not sent yet."""
    arrived = threading.Event()
    station.events.frame_arrived.connect(arrived.set)
    try:
        shown = -1
        check_at = time.monotonic() + CHECK_TOKEN_S
        while True:
            if time.monotonic() > check_at:
                check_at = time.monotonic() + CHECK_TOKEN_S
                try:
                    check()
                except AuthenticationError:
                    return  # the session has ended, and what it was let in to with it
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
