from __future__ import annotations

from pathlib import Path

import pytest

from core.devices.cameras.folder import FolderCamera
from core.errors import CameraError, CameraNotFoundError


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


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"no picture at all"])
def test_a_file_that_is_no_picture_is_an_error_that_names_it(
    camera: FolderCamera, picture_folder: Path, content: bytes
) -> None:
    (picture_folder / "aa.png").write_bytes(content)
    camera.open()
    camera.read(3)
    with pytest.raises(CameraError, match=r"aa\.png"):
        camera.read(3)
    camera.close()


def test_a_file_that_vanished_is_an_error_that_names_it(camera: FolderCamera, picture_folder: Path) -> None:
    camera.open()
    (picture_folder / "a.jpg").unlink()
    with pytest.raises(CameraError, match=r"a\.jpg") as caught:
        camera.read(3)
    assert str(picture_folder) not in str(caught.value.to_json())
    camera.close()


def test_an_empty_or_missing_folder_is_no_camera_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(CameraNotFoundError, match="The folder empty holds no pictures"):
        FolderCamera(tmp_path / "empty").open()
    with pytest.raises(CameraNotFoundError, match="The folder missing cannot be read"):
        FolderCamera(tmp_path / "missing").open()
