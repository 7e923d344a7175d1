from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from core.devices.cameras.folder import FolderCamera
from core.errors import CameraNotFoundError, CameraTimeoutError, PictureLostError


@pytest.fixture
def camera(picture_folder: Path) -> FolderCamera:
    return FolderCamera(picture_folder, fps=500)


def grays(camera: FolderCamera, count: int) -> list[int]:
    return [round(float(camera.read(3).image.mean())) for _ in range(count)]


def test_pictures_come_by_name_over_and_over_and_other_files_do_not_matter(camera: FolderCamera) -> None:
    camera.open()
    assert grays(camera, 7) == [20, 60, 100, 20, 60, 100, 20]
    camera.close()


def test_opened_again_it_begins_with_the_first_and_sees_new_files(camera: FolderCamera, picture_folder: Path) -> None:
    camera.open()
    camera.read(3)
    camera.close()
    (picture_folder / "0.png").write_bytes((picture_folder / "b.png").read_bytes())
    camera.open()
    assert grays(camera, 3) == [60, 20, 60]
    camera.close()


def test_its_pictures_are_not_of_live_parts(camera: FolderCamera) -> None:
    camera.open()
    assert camera.read(3).is_simulated
    camera.close()


def put(folder: Path, name: str | bytes, content: bytes, *, age_s: float = 3600) -> None:
    file = os.fsencode(folder) + b"/" + os.fsencode(name)
    Path(os.fsdecode(file)).write_bytes(content)
    os.utime(file, (time.time() - age_s,) * 2)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"no picture at all"])
def test_a_bad_file_is_reported_by_name_and_then_the_next_one_comes(
    camera: FolderCamera, picture_folder: Path, content: bytes
) -> None:
    put(picture_folder, "aa.png", content)
    camera.open()
    for _ in range(2):
        assert grays(camera, 1) == [20]
        with pytest.raises(PictureLostError, match=r"aa\.png"):
            camera.read(3)
        assert grays(camera, 2) == [60, 100]
    camera.close()


def test_a_damaged_file_is_not_shown(camera: FolderCamera, picture_folder: Path) -> None:
    whole = (picture_folder / "a.jpg").read_bytes()
    put(picture_folder, "a.jpg", whole[:-40] + bytes(30) + whole[-10:])
    camera.open()
    with pytest.raises(PictureLostError, match=r"a\.jpg cannot be shown: The picture is damaged"):
        camera.read(3)
    camera.close()


def test_a_file_being_written_is_skipped_until_it_is_complete(camera: FolderCamera, picture_folder: Path) -> None:
    whole = (picture_folder / "b.png").read_bytes()
    put(picture_folder, "aa.png", whole[:100], age_s=0)
    camera.open()
    assert grays(camera, 4) == [20, 60, 100, 20]
    put(picture_folder, "aa.png", whole, age_s=0)
    assert grays(camera, 2) == [60, 60]
    camera.close()


def test_a_folder_in_which_everything_is_being_written_gives_no_picture_yet(
    camera: FolderCamera, picture_folder: Path
) -> None:
    for name in ("a.jpg", "b.png", "c.BMP"):
        put(picture_folder, name, b"", age_s=0)
    camera.open()
    with pytest.raises(CameraTimeoutError):
        camera.read(3)
    camera.close()


def test_hidden_files_are_left_out(camera: FolderCamera, picture_folder: Path) -> None:
    for name in ("._a.jpg", ".b.png", ".Trash.bmp", "Thumbs.db"):
        put(picture_folder, name, b"not for us")
    camera.open()
    assert grays(camera, 4) == [20, 60, 100, 20]
    camera.close()


def test_a_file_whose_name_is_not_utf_8_is_read_and_can_be_reported(camera: FolderCamera, picture_folder: Path) -> None:
    put(picture_folder, b"aa\xe4.png", (picture_folder / "b.png").read_bytes())
    put(picture_folder, b"ab\xe4.png", b"")
    camera.open()
    assert grays(camera, 2) == [20, 60]
    with pytest.raises(PictureLostError, match=r"ab\\udce4\.png") as caught:
        camera.read(3)
    assert json.dumps(caught.value.to_json(), ensure_ascii=False).encode()
    camera.close()


def test_a_missing_file_is_reported_once_by_name_and_then_the_others_come(
    camera: FolderCamera, picture_folder: Path
) -> None:
    camera.open()
    (picture_folder / "a.jpg").unlink()
    with pytest.raises(PictureLostError, match=r"a\.jpg") as caught:
        camera.read(3)
    assert str(picture_folder) not in str(caught.value.to_json())
    assert grays(camera, 4) == [60, 100, 60, 100]
    camera.close()


def test_an_empty_or_missing_folder_is_no_camera_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(CameraNotFoundError, match="The folder empty holds no pictures"):
        FolderCamera(tmp_path / "empty").open()
    with pytest.raises(CameraNotFoundError, match="The folder missing cannot be read"):
        FolderCamera(tmp_path / "missing").open()
