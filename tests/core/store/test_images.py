from __future__ import annotations

import errno
import os
import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import (
    DiskSpaceError,
    InvalidImageError,
    NotFoundError,
    StorageError,
)
from core.files import told, write_whole
from core.inspection.imaging import decode, encode_png
from core.inspection.result import Judgement
from core.pictures import read_picture

if TYPE_CHECKING:
    from core.store import Store

FULL = """
import resource, sys
from pathlib import Path
from core.errors import DiskSpaceError
from core.files import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(Path(sys.argv[1]), b"x" * 5000)
except DiskSpaceError as error:
    print(error)
"""


@pytest.mark.parametrize("judgement", [Judgement.NG, Judgement.FAULT])
def test_the_picture_of_a_bad_part_comes_back_to_the_last_bit(store: Store, make_result, image, judgement) -> None:
    name = store.images.write(make_result(5, judgement=judgement), image)
    assert name == "2030/05/17/1200/" + make_result(5).id + ".png"
    found = store.images.read(name)
    assert found.content_type == "image/png"
    assert np.array_equal(decode(found.data), image)


def test_the_picture_of_a_good_part_is_a_small_jpeg(store: Store, make_result) -> None:
    image = cv2.GaussianBlur(np.random.default_rng(1).integers(0, 255, (480, 640, 3), np.uint8), (0, 0), 3)
    found = store.images.read(store.images.write(make_result(5, judgement=Judgement.OK), image))
    assert found.content_type == "image/jpeg"
    assert len(found.data) < len(encode_png(image)) / 4
    assert np.abs(decode(found.data).astype(int) - image).mean() < 2


@pytest.mark.parametrize(
    "name",
    [
        "../station.sqlite3",
        "/etc/passwd",
        "2030/05/17/../../../x.png",
        "2030/05/17/x.txt",
        "2030/05/17/.x.png",
        "masters/x.png",
        "",
        "2030/05/17/x\n.png",
    ],
)
def test_a_name_outside_the_folder_is_refused(store: Store, name: str) -> None:
    with pytest.raises(NotFoundError):
        store.images.read(name)
    store.images.delete(name)


@pytest.mark.parametrize("bad", ["../../x", "", "a/b", "x" * 100, ".hidden"])
def test_a_result_whose_id_is_no_file_name_is_refused(store: Store, make_result, image, bad: str) -> None:
    with pytest.raises(StorageError):
        store.images.write(replace(make_result(5), id=bad), image)


def test_a_picture_that_was_cleared_away_is_said_to_be_gone(store: Store, make_result, image) -> None:
    name = store.images.write(make_result(5), image)
    store.images.delete(name)
    store.images.delete(name)
    with pytest.raises(NotFoundError, match="not there any more"):
        store.images.read(name)


def test_a_full_disk_is_told_and_leaves_the_old_file_and_nothing_half_written(tmp_path: Path) -> None:
    target = tmp_path / "x.png"
    target.write_bytes(b"old")
    run = subprocess.run([sys.executable, "-c", FULL, target], capture_output=True, text=True, check=False)
    assert run.stdout == "The disk is full: x.png was not written. Make room, then try again.\n", run.stderr
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_the_operating_systems_no_space_left_is_a_full_disk() -> None:
    with (
        pytest.raises(DiskSpaceError, match="disk is full"),
        told("x.png"),
        Path("/dev/full").open("wb", buffering=0) as full,
    ):
        full.write(b"x")


def test_a_disk_that_fails_otherwise_is_told_with_its_reason() -> None:
    with pytest.raises(StorageError, match="Input/output error") as caught, told("x.png"):
        raise OSError(errno.EIO, "x", "/secret/place")
    assert "/secret" not in str(caught.value)


def test_what_a_killed_writer_left_is_cleared_away(store: Store, settings, make_result, image) -> None:
    name = store.images.write(make_result(5), image)
    folder = (settings.storage.images_dir / name).parent
    (folder / f".{Path(name).name}.part").write_bytes(b"half")
    assert store.images.settle(make_result(5)) == name
    assert [path.name for path in folder.iterdir()] == [Path(name).name]


def test_new_folders_are_for_the_stations_user_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b" / "c", b"x")
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "a", tmp_path / "a" / "b")} == {0o700}


# --- pictures named by a person ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tiff"])
def test_a_picture_file_is_read(tmp_path: Path, image, suffix: str) -> None:
    cv2.imwrite(str(tmp_path / f"ä b{suffix}"), image)
    assert np.array_equal(read_picture(tmp_path / f"ä b{suffix}"), image)


def test_each_file_that_is_no_picture_is_named_with_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "empty.png").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe.png")
    for name, wrong in {
        "missing.png": "There is no file",
        "text.png": "not a PNG",
        "empty.png": "not a PNG",
        "pipe.png": "is not a file",
        ".": "is a folder",
        "nul\0.png": "cannot be read",
        "x" * 300 + ".png": "cannot be read",
    }.items():
        with pytest.raises(InvalidImageError, match=wrong) as caught:
            read_picture(tmp_path / name)
        assert str(tmp_path / name) in str(caught.value)


def test_a_picture_that_may_not_be_read_is_said_so(readable_folder: Path, image) -> None:
    script = (
        "import os, sys\nfrom pathlib import Path\nfrom core.pictures import read_picture\n"
        "from core.errors import InvalidImageError\n"
        "os.geteuid() == 0 and (os.setgroups([]), os.setgid(65534), os.setuid(65534))\n"
        "try:\n    read_picture(Path(sys.argv[1]))\nexcept InvalidImageError as error:\n    print(error)\n"
    )
    file = readable_folder / "x.png"
    file.write_bytes(encode_png(image))
    file.chmod(0)
    run = subprocess.run([sys.executable, "-c", script, file], capture_output=True, text=True, check=False)
    assert "may not be read" in run.stdout, run.stderr
