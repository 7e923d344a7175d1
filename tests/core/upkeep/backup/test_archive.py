"""The file of a backup: what was written is read, and a byte that is another is always noticed."""

from __future__ import annotations

import random
import tarfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.errors import ValidationError
from core.upkeep.backup.about import About, Contents, DamagedBackupError
from core.upkeep.backup.archive import ArchiveWriter, look_at, read_archive
from core.upkeep.backup.sealing import CHUNK_BYTES, WrongPassphraseError
from core.upkeep.backup.work import CanceledError, Work

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)
ABOUT = About("Line 3", NOON, "1.0", "0013", "sqlite", "none", Contents(7, 2, 3, 40, NOON))
PASSPHRASE = "Schraubstock im Nebel"
DATABASE = random.Random(1).randbytes(3 * CHUNK_BYTES + 5)

Write = Callable[..., "Path"]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(passphrase: str = "", database: bytes = DATABASE) -> Path:
        picture = tmp_path / "picture.png"
        picture.write_bytes(b"a picture")
        with ArchiveWriter(tmp_path / "one.vib", ABOUT, passphrase, Work()) as archive:
            archive.add_bytes("database.sqlite3", database)
            archive.add("images/masters/a.png", picture)
            assert not archive.add("images/masters/b.png", tmp_path / "gone.png")
        return tmp_path / "one.vib"

    return write


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_what_was_written_is_read(write: Write, tmp_path: Path, passphrase: str) -> None:
    file = write(passphrase)
    found = look_at(file)
    assert (found.about, found.is_sealed, found.size) == (ABOUT, bool(passphrase), file.stat().st_size)
    verified = read_archive(file, passphrase, Work(), into=tmp_path / "out")
    assert [entry.name for entry in verified.files] == ["backup.json", "database.sqlite3", "images/masters/a.png"]
    assert (tmp_path / "out/database.sqlite3").read_bytes() == DATABASE
    assert (tmp_path / "out/images/masters/a.png").read_bytes() == b"a picture"
    assert (tmp_path / "out/database.sqlite3").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("chunks", [0, 1, 2])
def test_a_database_of_whole_chunks_is_read_as_well(write: Write, tmp_path: Path, chunks: int) -> None:
    file = write(PASSPHRASE, DATABASE[: chunks * CHUNK_BYTES])
    read_archive(file, PASSPHRASE, Work(), into=tmp_path / "out")
    assert (tmp_path / "out/database.sqlite3").read_bytes() == DATABASE[: chunks * CHUNK_BYTES]


def test_a_backup_without_passphrase_is_a_tar_archive_for_everybody(write: Write) -> None:
    with tarfile.open(write()) as tar:
        assert tar.getnames() == ["backup.json", "database.sqlite3", "images/masters/a.png", "manifest.json"]


def test_a_byte_that_is_another_is_noticed_wherever_it_is(write: Write, tmp_path: Path) -> None:
    file = write()
    whole = file.read_bytes()
    places = {0, 256, 512, 1024, 1536, 2048, len(whole) - 1, len(whole) - 500, len(whole) - 600, len(whole) // 2}
    places |= set(random.Random(2).sample(range(len(whole)), 60))
    for place in sorted(places):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(DamagedBackupError):
            read_archive(file, "", Work())
    for cut in (0, 1, 511, 512, 5000, len(whole) - 512, len(whole) - 1):
        file.write_bytes(whole[:cut])
        with pytest.raises(DamagedBackupError):
            read_archive(file, "", Work())
    file.write_bytes(whole + b"\0")
    with pytest.raises(DamagedBackupError):
        read_archive(file, "", Work())


def test_a_byte_of_an_encrypted_backup_that_is_another_is_noticed(write: Write) -> None:
    file = write(PASSPHRASE)
    whole = file.read_bytes()
    begin = whole.index(b"\n", whole.index(b"\n") + 1)
    for place in (3, 60, begin + 1, begin + 40, len(whole) // 2, len(whole) - 520, len(whole) - 3):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(DamagedBackupError):
            read_archive(file, PASSPHRASE, Work())


def test_a_wrong_passphrase_is_told_from_a_damaged_file(write: Write) -> None:
    file = write(PASSPHRASE)
    assert DATABASE[:64] not in file.read_bytes()
    with pytest.raises(WrongPassphraseError, match="does not open"):
        read_archive(file, "another passphrase", Work())
    with pytest.raises(ValidationError, match="its passphrase is needed"):
        read_archive(file, "", Work())
    with pytest.raises(ValidationError, match="at least 12 characters"):
        write("too short")


@pytest.mark.parametrize(
    "name", ["../evil", "images/../../evil", "/etc/passwd", "images/.hidden", "images/a/./b", "station.sqlite3"]
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with ArchiveWriter(tmp_path / "evil.vib", ABOUT, "", Work()) as archive:
        archive.add_bytes(name, b"evil")
    with pytest.raises(DamagedBackupError):
        read_archive(tmp_path / "evil.vib", "", Work(), into=tmp_path / "out")
    assert not list((tmp_path / "out").rglob("*"))


def test_what_is_no_backup_is_called_so(tmp_path: Path) -> None:
    for content in (b"", b"hello", b"\0" * 20_000, b"vision-inspection backup, encrypted, 1\n{}\n00\n"):
        (tmp_path / "file.vib").write_bytes(content)
        with pytest.raises(DamagedBackupError, match=r"file\.vib is damaged, or no backup"):
            look_at(tmp_path / "file.vib")


def test_one_of_a_newer_release_says_so(tmp_path: Path) -> None:
    said = replace(ABOUT).to_json().replace(b'"format": 1', b'"format": 2')
    with pytest.raises(ValidationError, match="newer release"):
        About.from_json(said, tmp_path / "file.vib")


def test_reading_is_canceled_in_between(write: Write) -> None:
    cancel = Event()
    cancel.set()
    with pytest.raises(CanceledError):
        read_archive(write(), "", Work(cancel))
