r"""The file of a backup, written and read in one pass.

A tar archive: `backup.json` (`About`) first, then the files, and `manifest.json` last, with size and SHA-256 of each.
One block follows, which other programs ignore: the SHA-256 of everything before it. An encrypted backup begins with
three lines instead (what it is, `About`, the salt), and its tar archive is encrypted (`core.upkeep.backup.sealing`).
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import secrets
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from core.errors import ValidationError
from core.files import told
from core.store.snapshot import FLUSH_BYTES
from core.text import text
from core.upkeep.backup.about import About, FileInBackup, StoredBackup, Verified, damaged, parsed
from core.upkeep.backup.sealing import SALT_BYTES, OpeningReader, SealingWriter, WrongPassphraseError

if TYPE_CHECKING:
    from types import TracebackType

    from core.upkeep.backup.work import Work

ABOUT, MANIFEST, SETTINGS = "backup.json", "manifest.json", "settings.env"
DATABASES = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}
"""The file of the database by its kind."""

_SEALED = b"vision-inspection backup, encrypted, 1\n"
_PIECE_BYTES = 256 * 1024
_MOST_HEAD = 64 * 1024
_BLOCK = 512
_NAME = re.compile(r"images(/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,120}){1,8}")
_FIXED_NAMES = frozenset({ABOUT, SETTINGS, *DATABASES.values()})


class ArchiveWriter:
    """Writes the file; it is whole, and on the disk, once the `with` block has ended without an error."""

    def __init__(self, path: Path, about: About, passphrase: str, work: Work) -> None:
        """`passphrase`: "" for a backup that is not encrypted.

        Raises:
            ValidationError: the passphrase is too short.
            StorageError
        """
        self._path = path
        self._made_at = int(about.made_at.timestamp())
        self._files: list[FileInBackup] = []
        self._passphrase = passphrase
        self._about = about
        self._work = work

    def __enter__(self) -> ArchiveWriter:
        with told(self._path.name):
            descriptor = os.open(self._path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_CLOEXEC, 0o600)
        self._file = os.fdopen(descriptor, "wb", buffering=0)
        self._sink = _Sink(self._file, self._work)
        try:
            with told(self._path.name):
                self._sealing = self._begin_sealing() if self._passphrase else None
                target = self._sealing or self._sink
                self._tar = tarfile.open(  # type: ignore[call-overload]  # `write` is all that it needs
                    fileobj=target,
                    mode="w|",
                    format=tarfile.PAX_FORMAT,
                    bufsize=_PIECE_BYTES,
                )
            self.add_bytes(ABOUT, self._about.to_json())
        except BaseException:
            self._file.close()
            raise
        return self

    def _begin_sealing(self) -> SealingWriter:
        salt = secrets.token_bytes(SALT_BYTES)
        head = _SEALED + self._about.to_json() + b"\n" + salt.hex().encode() + b"\n"
        sealing = SealingWriter(self._sink, self._passphrase, salt, head)
        self._sink.write(head)
        return sealing

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                with told(self._path.name):
                    self._end()
        finally:
            self._file.close()

    def _end(self) -> None:
        manifest = json.dumps({"files": [vars(file) for file in self._files]})
        self._put(MANIFEST, io.BytesIO(manifest.encode()), len(manifest))
        self._tar.close()
        if self._sealing is not None:
            self._sealing.close()
        self._file.write(_trailer(self._sink.sha256.hexdigest()))
        os.fsync(self._file.fileno())

    def add_bytes(self, name: str, data: bytes) -> None:
        """Raises StorageError, DiskSpaceError, CanceledError."""
        self._add(name, io.BytesIO(data), len(data))

    def add(self, name: str, path: Path) -> bool:
        """Add the file at `path`; returns False where it is gone. Raises as `add_bytes`."""
        with told(path.name):
            try:
                file = path.open("rb")
            except FileNotFoundError:
                return False
            with file:
                self._add(name, file, os.fstat(file.fileno()).st_size)
        return True

    def _add(self, name: str, file: IO[bytes], size: int) -> None:
        with told(self._path.name):
            self._files.append(FileInBackup(name, size, self._put(name, file, size)))

    def _put(self, name: str, file: IO[bytes], size: int) -> str:
        member = tarfile.TarInfo(name)
        member.size, member.mtime, member.mode = size, self._made_at, 0o600
        hashed = _Hashing(file)
        self._tar.addfile(member, hashed)
        return hashed.sha256.hexdigest()


class _Hashing:
    """Computes the hash of what is read from a file."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.sha256 = hashlib.sha256()

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self.sha256.update(data)
        return data


class _Sink:
    """Writes to the file, hashes, and lets only little wait for the disk."""

    def __init__(self, file: io.FileIO, work: Work) -> None:
        self._file, self._work = file, work
        self._waiting = 0
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes) -> int:
        left = memoryview(data)
        while left:
            left = left[self._file.write(left) :]
        self.sha256.update(data)
        self._waiting += len(data)
        if self._waiting >= FLUSH_BYTES:
            os.fdatasync(self._file.fileno())
            self._waiting = 0
        self._work.did(len(data))
        return len(data)


def look_at(path: Path) -> StoredBackup:
    """The backup by its beginning.

    Raises:
        ValidationError: it is no backup, or one of a newer release.
        StorageError
    """
    with told(path.name), path.open("rb") as file:
        head = _head_of(file, path)
        if head is not None:
            about = About.from_json(head.about, path)
        else:
            try:
                with tarfile.open(fileobj=file, mode="r|", bufsize=_BLOCK * 4) as tar:
                    first = tar.next()
                    inside = None if first is None or first.name != ABOUT else tar.extractfile(first)
                    about = About.from_json(b"" if inside is None else inside.read(_MOST_HEAD), path)
            except tarfile.TarError as error:
                raise damaged(path) from error
        size = os.fstat(file.fileno()).st_size
    return StoredBackup(path.name.removesuffix(path.suffix), size, head is not None, about)


def read_archive(path: Path, passphrase: str, work: Work, into: Path | None = None, only: str = "") -> Verified:
    """Read the whole file, and compare all of it with its manifest and its own hash.

    Args:
        passphrase: used where it is encrypted.
        into: a folder for the files in it; None: they are only checked.
        only: the one file that is wanted there; "": all.

    Raises:
        ValidationError: it is damaged, or no backup; the passphrase is missing or wrong.
        DiskSpaceError, StorageError, CanceledError
    """
    with told(path.name), path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # what the disk has, not the memory
        work.begin(text("Checking {file}", file=path.name), size)
        head = _head_of(file, path)
        body = size - _BLOCK
        if body <= 0:
            raise damaged(path)
        source = _Source(file, body, work)
        try:
            if head is None:
                found = _read_tar(source, path, into, only)
            elif not passphrase:
                raise ValidationError("The backup {file} is encrypted: its passphrase is needed.", file=path)
            else:
                source.read(len(head.whole))
                opened = OpeningReader(source, body - len(head.whole), passphrase, head.salt, head.whole)
                found = _read_tar(opened, path, into, only)
                if head.about != found.about.to_json():
                    raise damaged(path)
        except WrongPassphraseError as error:
            _drain(source)
            if not _ends_well(file, source):
                raise damaged(path) from error
            raise
        except (tarfile.TarError, ValueError, KeyError, TypeError) as error:
            raise damaged(path) from error
        _drain(source)
        if not _ends_well(file, source):
            raise damaged(path)
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return found


@dataclass(frozen=True)
class _Head:
    """The beginning of an encrypted backup: its lines, and what they say."""

    whole: bytes
    about: bytes
    salt: bytes


def _head_of(file: IO[bytes], path: Path) -> _Head | None:
    """None for a backup that is not encrypted. The file is at its beginning again."""
    begin = file.read(_MOST_HEAD)
    file.seek(0)
    if not begin.startswith(_SEALED):
        return None
    lines = begin.split(b"\n", 3)
    if len(lines) < 4 or re.fullmatch(rb"[0-9a-f]{%d}" % (2 * SALT_BYTES), lines[2]) is None:
        raise damaged(path)
    return _Head(b"\n".join(lines[:3]) + b"\n", lines[1], bytes.fromhex(lines[2].decode()))


class _Source:
    """The file without its last block, hashed as it is read."""

    def __init__(self, file: IO[bytes], size: int, work: Work) -> None:
        self._file, self._left, self._work = file, size, work
        self.sha256 = hashlib.sha256()

    def read(self, size: int) -> bytes:
        data = self._file.read(min(size, self._left))
        self._left -= len(data)
        self.sha256.update(data)
        self._work.did(len(data))
        return data


def _drain(source: _Source) -> None:
    while source.read(_PIECE_BYTES):
        pass


def _ends_well(file: IO[bytes], source: _Source) -> bool:
    return file.read(_BLOCK + 1) == _trailer(source.sha256.hexdigest())


def _trailer(digest: str) -> bytes:
    return f"sha256 {digest}\n".encode().ljust(_BLOCK, b"\0")


def _read_tar(source: _Source | OpeningReader, path: Path, into: Path | None, only: str) -> Verified:
    found: dict[str, FileInBackup] = {}
    kept: dict[str, bytes] = {}
    with tarfile.open(fileobj=source, mode="r|", bufsize=_PIECE_BYTES) as tar:  # type: ignore[call-overload]
        for member in tar:
            name = member.name
            is_known = name == MANIFEST or name in _FIXED_NAMES or _NAME.fullmatch(name) is not None
            if not is_known or not member.isreg() or name in found or MANIFEST in found:
                raise damaged(path)
            inside = tar.extractfile(member)
            if inside is None:
                raise damaged(path)
            if name in (ABOUT, MANIFEST):
                kept[name] = inside.read()
                digest = hashlib.sha256(kept[name]).hexdigest()
            else:
                digest = _copied(inside, into / name if into is not None and only in ("", name) else None)
            found[name] = FileInBackup(name, member.size, digest)
    del found[MANIFEST]
    files = tuple(FileInBackup(**entry) for entry in parsed(kept[MANIFEST], path)["files"])
    if files != tuple(found.values()):
        raise damaged(path)
    return Verified(About.from_json(kept[ABOUT], path), files)


def _copied(inside: IO[bytes], target: Path | None) -> str:
    """Copy to the target, if there is one; returns the SHA-256."""
    hashed = _Hashing(inside)
    if target is None:
        while hashed.read(_PIECE_BYTES):
            pass
        return hashed.sha256.hexdigest()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with told(target.name), os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        waiting = 0
        while piece := hashed.read(_PIECE_BYTES):
            waiting += file.write(piece)
            if waiting >= FLUSH_BYTES:
                os.fdatasync(file.fileno())
                waiting = 0
        file.flush()
        os.fdatasync(file.fileno())
    return hashed.sha256.hexdigest()


def settings_in(path: Path, passphrase: str, work: Work) -> str:
    """The settings file in a backup. Raises as `read_archive`."""
    with tempfile.TemporaryDirectory() as folder:
        read_archive(path, passphrase, work, into=Path(folder), only=SETTINGS)
        return (Path(folder) / SETTINGS).read_text(encoding="utf-8")
