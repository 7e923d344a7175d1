"""A network camera that shows three parts in turn, with the time in each picture: `camera.py KIND`.

KIND: `http` (Motion JPEG), `jpeg` or `h264` (RTSP). It listens on port 8554 of this computer until it is killed.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import cv2
from stamp import stamp

from core.simulation.parts import MASTER_HEIGHT, MASTER_WIDTH, master, render_part
from core.simulation.parts.kind import FILLED_HOLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

PORT, FPS = 8554, 10
EACH_S = 1.0
FLAWLESS, GOOD, BAD = range(3)
ENCODERS = {
    "jpeg": "jpegenc quality=90 ! rtpjpegpay name=pay0",
    "h264": "x264enc tune=zerolatency speed-preset=ultrafast bitrate=8000 key-int-max=10 "
    "! rtph264pay name=pay0 config-interval=1",
}


class Parts:
    """The picture of now, taken when it is asked for."""

    def __init__(self) -> None:
        moved = [render_part("Gasket", 3, 1, defect_pct=0, defect=defect)[0] for defect in (None, FILLED_HOLE)]
        self._shown = {FLAWLESS: master("Gasket"), GOOD: moved[0], BAD: moved[1]}

    def taken(self) -> NDArray[Any]:
        at_ns = time.monotonic_ns()
        shown = int(at_ns / 1e9 / EACH_S) % len(self._shown)
        picture = self._shown[shown].copy()
        stamp(picture, at_ns, shown)
        return picture


def serve_http(parts: Parts) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=next")
            self.end_headers()
            pause = threading.Event()
            with suppress(ConnectionError):  # the reader has gone
                while not pause.wait(1 / FPS):
                    data = cv2.imencode(".jpg", parts.taken(), [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()
                    head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                    self.wfile.write(head.encode() + data + b"\r\n")

        def log_message(self, *_: Any) -> None:
            pass

    ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()


def serve_rtsp(parts: Parts, encoder: str) -> None:
    import gi

    for library in ("Gst", "GstRtspServer"):
        gi.require_version(library, "1.0")
    from gi.repository import GLib, Gst, GstRtspServer

    Gst.init(None)
    size = f"format=BGR,width={MASTER_WIDTH},height={MASTER_HEIGHT},framerate={FPS}/1"
    factory = GstRtspServer.RTSPMediaFactory()
    factory.set_shared(True)
    factory.set_launch(
        f"( appsrc name=parts is-live=true format=time do-timestamp=true caps=video/x-raw,{size} ! videoconvert "
        f"! video/x-raw,format=I420 ! {encoder} )"
    )

    def configured(_: Any, media: Any) -> None:
        source = media.get_element().get_by_name("parts")

        def push() -> bool:
            picture = Gst.Buffer.new_wrapped(parts.taken().tobytes())
            return source.emit("push-buffer", picture) == Gst.FlowReturn.OK

        GLib.timeout_add(1000 // FPS, push)

    factory.connect("media-configure", configured)
    server = GstRtspServer.RTSPServer(address="127.0.0.1", service=str(PORT))
    server.get_mount_points().add_factory("/parts", factory)
    server.attach(None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    kind = sys.argv[1]
    if kind == "http":
        serve_http(Parts())
    else:
        serve_rtsp(Parts(), ENCODERS[kind])
