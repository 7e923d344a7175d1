"""Pictures of a network stream are never dated too young."""

from __future__ import annotations

import os
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.devices.cameras import video
from core.devices.cameras.pace import RUSH_S, Rhythm, occupied_ns
from core.devices.cameras.video import StreamCamera
from core.errors import CameraNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

MS = 1_000_000
PERIOD_MS = 40
BUFFERED = 30


class Stream:
    """A stream with 25 fps declared, with simulated time."""

    def __init__(self, latency_ms: int = 0) -> None:
        self.rhythm = Rhythm(1000 / PERIOD_MS, latency_ms / 1000)
        self.now_ns = 1_000_000 * MS

    def read(self, wait_ms: float, busy_ms: float = 1) -> float | None:
        """The age given to the next picture when it arrived, before it was decoded, in ms; None: it is dropped."""
        asked_ns = self.now_ns
        self.now_ns += int((wait_ms + busy_ms) * MS)
        captured_ns = self.rhythm.dated(asked_ns, self.now_ns, int(busy_ms * MS))
        return None if captured_ns is None else (self.now_ns - captured_ns) / MS - busy_ms

    def away(self, ms: float) -> None:
        self.now_ns += int(ms * MS)


def test_pictures_buffered_when_a_stream_was_opened_are_dropped_however_slowly_they_are_decoded() -> None:
    stream = Stream()
    assert [stream.read(0, busy_ms=30) for _ in range(BUFFERED)] == [None] * BUFFERED
    assert stream.read(39) == pytest.approx(PERIOD_MS)
    assert stream.read(10) == pytest.approx(PERIOD_MS, abs=3), "a picture that comes early is no buffer"


def test_time_for_which_the_reader_was_ready_but_the_processor_busy_is_no_waiting() -> None:
    stream = Stream()
    assert [stream.read(0, busy_ms=75) for _ in range(BUFFERED)] == [None] * BUFFERED, "no faster stream, either"
    assert stream.read(39) == pytest.approx(PERIOD_MS)


@pytest.mark.parametrize("held_up_ms", [60, 200, 1000])
def test_pictures_that_came_while_the_processor_was_busy_are_dropped_however_early_it_was(held_up_ms: int) -> None:
    stream = Stream()
    for _ in range(50):
        stream.read(39)
    assert stream.read(0, busy_ms=held_up_ms) == pytest.approx(PERIOD_MS, abs=1), "it may have come before"
    assert [stream.read(0, busy_ms=3) for _ in range(5)] == [None] * 5
    assert stream.read(37) == pytest.approx(PERIOD_MS, abs=1)


def test_a_reader_that_is_always_busy_gives_no_pictures_and_learns_no_slower_stream() -> None:
    stream = Stream()
    for _ in range(50):
        stream.read(39)
    stream.read(0, busy_ms=60)
    assert [stream.read(0, busy_ms=60) for _ in range(100)] == [None] * 100
    assert stream.rhythm.period_s * 1000 == pytest.approx(PERIOD_MS, abs=1)


def test_a_thread_is_occupied_while_it_computes_or_waits_for_a_processor_and_not_while_it_sleeps() -> None:
    """Two threads compete for one processor, computing without Python's lock."""
    data, ended = bytes(4_000_000), threading.Event()
    one_processor = {min(os.sched_getaffinity(0))}

    def compete() -> None:
        os.sched_setaffinity(0, one_processor)
        while not ended.is_set():
            zlib.crc32(data)

    def measure() -> tuple[float, float, float]:
        os.sched_setaffinity(0, one_processor)
        began_ns, computed_ns, occupied = time.monotonic_ns(), time.thread_time_ns(), occupied_ns()
        while time.thread_time_ns() - computed_ns < 30 * MS:
            zlib.crc32(data)
        computed_ns, occupied = time.thread_time_ns() - computed_ns, occupied_ns() - occupied
        took_ns = time.monotonic_ns() - began_ns
        began_ns, slept = time.monotonic_ns(), occupied_ns()
        ended.wait(0.02)
        return computed_ns / took_ns, occupied / took_ns, (time.monotonic_ns() - began_ns - occupied_ns() + slept) / MS

    other = threading.Thread(target=compete, name="test-competing")
    other.start()
    with ThreadPoolExecutor(1) as pool:
        computed, occupied, slept_ms = pool.submit(measure).result()
    ended.set()
    other.join()
    assert computed < 0.8 < occupied
    assert slept_ms > 15


def test_pictures_buffered_while_the_process_was_paused_are_dropped() -> None:
    stream = Stream()
    stream.read(39)
    stream.away(3000)
    assert [stream.read(0) for _ in range(75)] == [None] * 75
    assert stream.read(30) == pytest.approx(PERIOD_MS, abs=3)


def test_after_a_gap_in_the_network_the_first_picture_is_as_old_as_it_may_be_and_those_behind_it_are_thrown_away() -> (
    None
):
    stream = Stream()
    stream.read(39)
    assert stream.read(2000) == pytest.approx(2000)
    assert stream.read(0) is None
    assert stream.read(39) is not None


def test_the_declared_latency_is_part_of_the_age() -> None:
    stream = Stream(latency_ms=120)
    assert stream.read(39) == pytest.approx(PERIOD_MS + 120)


@pytest.mark.parametrize("real_ms", [8, 200])
def test_the_rhythm_is_learned_where_the_declared_one_is_wrong(real_ms: int) -> None:
    stream = Stream()
    while stream.now_ns < (1_000_000 + RUSH_S * 1000 + 100 * real_ms) * MS:
        stream.read(real_ms - 1)
    ages = [stream.read(real_ms - 1) for _ in range(5)]
    assert ages == pytest.approx([real_ms] * 5, rel=0.1)
    assert stream.rhythm.period_s == pytest.approx(real_ms / 1000, rel=0.1)


@pytest.fixture
def buffering_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A camera with a buffer: a client first gets all buffered pictures (dark), then live ones (bright)."""
    ended = threading.Event()
    monkeypatch.setattr(video, "_fps_of", lambda _: 4.0)  # as slow as it sends: a busy machine is no buffer

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=next")
            self.end_headers()
            if self.path == "/silent":
                ended.wait(20)
                return
            for number in range(10_000):
                gray = number if number < BUFFERED else 200
                _, jpeg = cv2.imencode(".jpg", np.full((48, 64, 3), gray, np.uint8))
                head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                if number >= BUFFERED and ended.wait(0.25):
                    return
                try:
                    self.wfile.write(head.encode() + jpeg.tobytes() + b"\r\n")
                except OSError:
                    return

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Logs nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="test-buffering-server")
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    ended.set()
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_first_picture_of_a_buffering_stream_is_one_that_was_waited_for(buffering_server: str) -> None:
    camera = StreamCamera(f"{buffering_server}/camera", latency_s=0.1)
    camera.open()
    frame = camera.read(5)
    age_s = (time.monotonic_ns() - frame.captured_ns) / 1e9
    camera.close()
    assert frame.image.mean() > 150, "not one of the buffer"
    assert age_s > 0.3, "one period, and the latency that is declared"


def test_a_stream_that_gives_no_picture_is_not_open(buffering_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video, "OPEN_TIMEOUT_MS", 300)
    monkeypatch.setattr(video, "READ_TIMEOUT_MS", 300)
    camera = StreamCamera(f"{buffering_server}/silent")
    with pytest.raises(CameraNotFoundError):
        camera.open()
    camera.close()
