from __future__ import annotations

import contextlib
import os
import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from core.devices.cameras.video import StreamCamera, VideoFileCamera, video_camera
from core.errors import CameraError, CameraNotFoundError, CameraTimeoutError, PictureLostError

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import StreamServer

    from core.inspection.frame import Frame


def read_until_it_fails(camera: StreamCamera, timeout_s: float) -> None:
    while True:
        camera.read(timeout_s)


def test_a_path_is_played_as_a_file_and_an_address_as_a_stream() -> None:
    file, stream = video_camera("parts.avi"), video_camera("rtsp://10.0.0.9/live")
    assert isinstance(file, VideoFileCamera)
    assert file.is_simulated
    assert isinstance(stream, StreamCamera)
    assert not stream.is_simulated


def test_a_file_plays_at_its_own_pace_in_a_loop(video_file: Path) -> None:
    camera = VideoFileCamera(video_file)
    camera.open()
    assert camera.frame_period_s == pytest.approx(0.02)
    order = (20, 60, 100, 140, 180)
    frames: list[Frame] = []
    levels: list[int] = []
    while len(frames) < 12 or set(levels) != set(order):  # a busy computer shows fewer pictures of a round
        frames.append(camera.read(3))
        levels.append(min(order, key=lambda gray: abs(gray - frames[-1].image.mean())))
    camera.close()
    rounds = 1 + sum(later <= level for level, later in pairwise(levels))
    assert rounds > 1
    assert (frames[-1].captured_ns - frames[0].captured_ns) / 1e9 > 0.9 * (len(frames) - 1) * 0.02


def test_a_file_that_is_missing_or_no_video_is_no_camera(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(CameraNotFoundError, match=r"The video none\.avi is not there"):
        VideoFileCamera(tmp_path / "none.avi").open()
    (tmp_path / "text.avi").write_text("no video")
    with pytest.raises(CameraNotFoundError, match=r"text\.avi is not a video"):
        VideoFileCamera(tmp_path / "text.avi").open()


def test_a_damaged_picture_of_a_file_is_lost_and_the_next_one_comes(video_file: Path) -> None:
    data = video_file.read_bytes()
    at = [found.start() for found in re.finditer(b"\xff\xd9", data)]
    assert len(at) == 5
    video_file.write_bytes(data[: at[1] - 20] + b"\xff\xd9" + bytes(18) + data[at[1] :])
    camera = VideoFileCamera(video_file)
    camera.open()
    shown = []
    for _ in range(5):
        try:
            shown.append(camera.read(3).image.mean())
        except PictureLostError as error:
            shown.append(str(error))
    camera.close()
    assert ["damaged" in str(one) for one in shown].count(True) == 1
    assert sum(isinstance(one, float) for one in shown) == 4


def test_a_video_whose_name_is_no_utf_8_is_refused_with_a_sentence(video_file: Path) -> None:
    renamed = video_file.rename(os.fsdecode(os.fsencode(video_file.parent) + b"/p\xe4rts.avi"))
    with pytest.raises(CameraNotFoundError, match=r"p\\udce4rts\.avi is not UTF-8 text. Rename the file"):
        VideoFileCamera(renamed).open()


def test_a_damaged_picture_of_a_stream_is_lost_and_the_next_one_comes(stream_server: StreamServer) -> None:
    camera = StreamCamera(stream_server.url)
    camera.open()
    camera.read(5)
    stream_server.damaged.set()
    with pytest.raises(PictureLostError, match="cannot be shown: The picture is damaged"):
        read_until_it_fails(camera, 5)
    stream_server.damaged.clear()
    for _ in range(100):
        with contextlib.suppress(PictureLostError):  # one that was being sent
            assert camera.read(5).image.size > 0
            break
    else:
        pytest.fail("no whole picture came any more")
    camera.close()


def test_of_a_stream_only_the_newest_picture_is_kept(stream_server: StreamServer) -> None:
    camera = StreamCamera(stream_server.url)
    camera.open()
    camera.read(5)
    ahead = stream_server.sent + 10
    stream_server.wait_until_sent(ahead)
    shown = camera.read(5).image.mean() - 20
    camera.close()
    assert shown >= ahead - 8


def test_a_silent_stream_is_a_timeout_first_and_lost_in_the_end(stream_server: StreamServer) -> None:
    camera = StreamCamera(stream_server.url)
    camera.open()
    camera.read(5)
    stream_server.silent.set()
    with pytest.raises(CameraTimeoutError):
        read_until_it_fails(camera, 0.2)
    with pytest.raises(CameraError, match="ended"):
        camera.read(30)
    camera.close()


def test_a_stream_that_ends_is_lost_and_can_be_opened_again(stream_server: StreamServer) -> None:
    camera = StreamCamera(stream_server.url)
    camera.open()
    camera.read(5)
    stream_server.hang_up.set()
    with pytest.raises(CameraError, match="ended"):
        read_until_it_fails(camera, 10)
    camera.close()
    stream_server.hang_up.clear()
    camera.open()
    assert camera.read(5).image.size > 0
    camera.close()


def test_a_stream_that_does_not_answer_is_no_camera_and_its_password_is_never_told() -> None:
    camera = StreamCamera("http://user:hush@127.0.0.1:9/none.mjpg")
    with pytest.raises(CameraNotFoundError, match=r"from 127\.0\.0\.1 does not answer") as caught:
        camera.open()
    assert "hush" not in str(caught.value.to_json()) + camera.title
