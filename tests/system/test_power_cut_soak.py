"""The power is cut at random moments: what the machine was told before is on the disk. Run by `make soak`, as root.

The disk is an image on btrfs, whose clone of a file is atomic: it holds what the disk had at that instant, and nothing
of what the kernel had only promised to write. Mounted, the copy is the disk after the cut. Killing the process cannot
show this, as the kernel lives on and writes all that it was given.

Takes a minute or two. The second test proves that the first one can fail.
"""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import subprocess
import threading
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from core.store import open_store
from tests.system.lines_and_record import agree, check_pictures, judged_after, settled, station_killed_at_the_end
from tests.system.station_that_is_killed import settings_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.inspection.result import Judgement

CUTS = 20
FICLONE = 0x40049409
"""Of linux/fs.h: share all blocks of another file."""
DISK_BYTES = 2_000_000_000
"""Of both images, which are sparse: more than the station counts as little space."""
NEEDED = ("mkfs.btrfs", "mkfs.ext4", "mount", "umount")


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    at.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(at)], check=True)
    try:
        yield at
    finally:
        subprocess.run(["umount", str(at)], check=True)


def made(image: Path, size: int, *command: str) -> Path:
    """A file system in a new sparse file."""
    with image.open("wb") as file:
        file.truncate(size)
    subprocess.run([*command, str(image)], check=True, capture_output=True)
    return image


def cut(disk: Path, copy: Path) -> None:
    """The disk as it is at this instant."""
    with disk.open("rb") as source, copy.open("wb") as target:
        fcntl.ioctl(target, FICLONE, source.fileno())


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Path]:
    """A folder whose files can be cloned."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if os.geteuid() != 0 or missing:
        pytest.skip("needs root, loop devices, and the packages btrfs-progs and e2fsprogs")
    image = made(tmp_path / "shelf.img", 2 * DISK_BYTES, "mkfs.btrfs", "-q")
    with mounted(image, tmp_path / "shelf") as folder:
        yield folder


def cuts(shelf: Path, *options: str) -> Iterator[tuple[list[Judgement], Path]]:
    """What the machine had been told at each cut, and the data folder as the next start finds it."""
    disk = made(shelf / "disk.img", DISK_BYTES, "mkfs.ext4", "-q")
    chance, told_at = random.Random(2031), []
    # An empty disk: what the first start of the station has written must be there as well.
    with (
        mounted(disk, shelf / "disk") as running,
        station_killed_at_the_end(running / "data", *options) as machine,
    ):
        machine.wait_ready()
        for number in range(CUTS):
            machine.wait_told(1)
            threading.Event().wait(chance.uniform(0.0, 0.5))
            told_at.append(machine.told())  # before the cut: what is told later need not be there
            cut(disk, shelf / f"{number}.img")
    for number, told in enumerate(told_at):
        with mounted(shelf / f"{number}.img", shelf / f"{number}") as after:
            yield told, after / "data"


@pytest.mark.soak
def test_strict_loses_nothing_that_the_machine_was_told(shelf: Path) -> None:
    for told, folder in cuts(shelf):
        with closing(open_store(settings_of(folder))) as store:
            settled(store, folder)
            rows = judged_after(store, 0)
            stored = [judgement for _, judgement in rows]
            assert agree(told, stored), (len(told), len(stored))
            check_pictures(store, [part for part, _ in rows])
            assert store.audit_seal.verify().is_intact
            assert store.database.check() == ()
    assert len(told) > CUTS


@pytest.mark.soak
def test_the_test_fails_for_a_database_that_does_not_wait_for_the_disk(shelf: Path) -> None:
    """With `synchronous=NORMAL`, which a verdict must never have."""
    lost = 0
    for told, folder in cuts(shelf, "NORMAL"):
        with closing(open_store(settings_of(folder))) as store:
            settled(store, folder)
            lost += not agree(told, [judgement for _, judgement in judged_after(store, 0)])
    assert lost > CUTS / 2
