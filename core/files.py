"""Atomic writing of files, and errors of the operating system as sentences."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.errors import DiskSpaceError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_whole(
    path: Path, data: bytes, *, is_only_writer: bool = False, within: Path | None = None, is_private: bool = False
) -> None:
    """Write the file atomically: after a power cut it is there whole, or as it was before.

    Done by a temporary file, fsync, rename, and fsync of the folder. A missing folder is created, readable by this user
    only.

    Args:
        is_only_writer: nobody else writes this file; the temporary file then has a fixed name, by which
            `remove_unfinished` finds what a killed writer has left.
        within: a folder that must be there already. Made anew, it would hold files that are hidden when its disk is
            back.
        is_private: readable by this user only, from its first instant; not for the only writer.

    Raises:
        DiskSpaceError, StorageError: naming the file; what was there before is unchanged.
    """
    temporary = _unfinished(path) if is_only_writer else _unfinished(path, f".{secrets.token_hex(4)}")
    mode = 0o600 if is_private else 0o666
    with told(path.name):
        changed = [path.parent, *_make_folders(path.parent, within)]
        try:
            kind = "wb" if is_only_writer else "xb"
            with open(temporary, kind, opener=lambda name, flags: os.open(name, flags, mode)) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        for folder in changed:
            sync(folder)


UNFINISHED = ".part"


def remove_unfinished(path: Path) -> None:
    """Remove the temporary file that the only writer left when it was killed, without listing the folder."""
    with told(path.name):
        _unfinished(path).unlink(missing_ok=True)


def _unfinished(path: Path, mark: str = "") -> Path:
    return path.with_name(f".{path.name}{mark}{UNFINISHED}")


def make_private_folder(folder: Path) -> None:
    """Create the folder and its missing parents, readable by this user only. Raises StorageError, DiskSpaceError."""
    with told(folder.name):
        _make_folders(folder)


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn errors of the operating system into ours; `name` is the file's name without its folders."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskSpaceError(
                "The disk is full: {file} was not written. Make room, then try again.", file=name
            ) from error
        if error.errno in _NOT_ALLOWED:
            raise StorageError("{file} may not be written. Check the permissions of its folder.", file=name) from error
        reason = os.strerror(error.errno or errno.EIO)
        raise StorageError("{file} cannot be read or written: {reason}.", file=name, reason=reason) from error


def _make_folders(folder: Path, within: Path | None = None) -> list[Path]:
    """Make the folder and its missing parents, but not `within`; returns the folders that got a new entry."""
    missing = [path for path in (folder, *folder.parents) if not path.is_dir()]
    if within in missing:
        raise FileNotFoundError(errno.ENOENT, "gone", str(within))
    for path in reversed(missing):
        path.mkdir(mode=0o700, exist_ok=True)
    return [path.parent for path in missing]


def sync(path: Path) -> None:
    """Put a file, or the entries of a folder, on the disk: they survive a power cut. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
