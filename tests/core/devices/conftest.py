"""Cameras and lines of every kind, each with the machine's side that tests need."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from tests.core.devices.aravis_double import GenicamNet, genicam_net_in
from tests.core.devices.picamera_double import PiDouble, pi_in
from tests.core.devices.usb_double import UsbBus, usb_bus_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.inspection.frame import Image


def plain_picture(gray: int, width: int = 64, height: int = 48) -> Image:
    return np.full((height, width, 3), gray, np.uint8)


class StreamServer:
    """A network camera: MJPEG over HTTP on this computer. It can stop sending, lose data, and disconnect."""

    def __init__(self) -> None:
        self.sent = 0
        self.silent, self.damaged, self.hang_up = threading.Event(), threading.Event(), threading.Event()
        self._progress = threading.Condition()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=next")
                self.end_headers()
                while not server.hang_up.wait(0.02):
                    if server.silent.is_set():
                        continue
                    with server._progress:
                        server.sent += 1
                        server._progress.notify_all()
                    _, jpeg = cv2.imencode(".jpg", plain_picture(server.sent % 200 + 20))
                    if server.damaged.is_set():
                        jpeg = jpeg[:-30]
                    head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                    try:
                        self.wfile.write(head.encode() + jpeg.tobytes() + b"\r\n")
                    except OSError:
                        return

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Logs nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self.url = f"http://127.0.0.1:{self._server.server_port}/camera.mjpg"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="test-stream-server")
        self._thread.start()

    def wait_until_sent(self, count: int) -> None:
        with self._progress:
            assert self._progress.wait_for(lambda: self.sent >= count, 20)

    def close(self) -> None:
        self.hang_up.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def stream_server() -> Iterator[StreamServer]:
    server = StreamServer()
    yield server
    server.close()


@pytest.fixture
def picture_folder(tmp_path: Path) -> Path:
    """Three pictures: b.png gray 60, a.jpg gray 20, c.bmp gray 100, and a text file."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name, gray in (("b.png", 60), ("a.jpg", 20), ("c.BMP", 100)):
        _, data = cv2.imencode(Path(name).suffix.lower(), plain_picture(gray))
        (folder / name).write_bytes(data.tobytes())
    (folder / "notes.txt").write_text("no picture")
    return folder


@pytest.fixture
def video_file(tmp_path: Path) -> Path:
    """Five pictures at 50 fps, gray 20, 60, 100, 140, 180."""
    file = tmp_path / "parts.avi"
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 50.0, (64, 48))
    assert writer.isOpened()
    for gray in (20, 60, 100, 140, 180):
        writer.write(plain_picture(gray))
    writer.release()
    return file


@pytest.fixture
def usb_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> UsbBus:
    """USB sockets, with nothing plugged in."""
    return usb_bus_in(tmp_path / "dev", monkeypatch)


@pytest.fixture
def genicam_net(monkeypatch: pytest.MonkeyPatch) -> GenicamNet:
    """A network of cameras, with none on it."""
    return genicam_net_in(monkeypatch)


@pytest.fixture
def pi(monkeypatch: pytest.MonkeyPatch) -> PiDouble:
    """A Raspberry Pi, with no camera module connected."""
    return pi_in(monkeypatch)
