"""Files that are there whole or not at all, and the operating system's errors as sentences."""

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


def write_whole(path: Path, data: bytes, *, is_only_writer: bool = False) -> None:
    """Temporary name, fsync, rename, fsync of the folder: after a power cut the whole file is there, or none.

    The folder is made, for this user alone, when it is missing.

    Args:
        is_only_writer: nobody else writes this file, so that what a writer that was killed has left can be found by
            its name: see `remove_unfinished`.

    Raises:
        DiskSpaceError, StorageError: naming the file; what was there before is still there.
    """
    temporary = _unfinished(path) if is_only_writer else _unfinished(path, f".{secrets.token_hex(4)}")
    with told(path.name):
        changed = [path.parent, *_make_folders(path.parent)]
        try:
            with temporary.open("wb" if is_only_writer else "xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        for folder in changed:
            _sync_folder(folder)


UNFINISHED = ".part"


def remove_unfinished(path: Path) -> None:
    """Clear away what the only writer of this file left when it was killed. However full the folder, it is not read."""
    with told(path.name):
        _unfinished(path).unlink(missing_ok=True)


def _unfinished(path: Path, mark: str = "") -> Path:
    return path.with_name(f".{path.name}{mark}{UNFINISHED}")


def make_private_folder(folder: Path) -> None:
    """The folder, and those above it that are missing, for this user alone. Raises StorageError, DiskSpaceError."""
    with told(folder.name):
        _make_folders(folder)


@contextmanager
def told(name: str) -> Iterator[None]:
    """The operating system's errors as ours; `name` is the file's own, without its folders."""
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


def _make_folders(folder: Path) -> list[Path]:
    """Make the folder and those above it that are missing; returns the ones that got a new entry by it."""
    missing = [path for path in (folder, *folder.parents) if not path.is_dir()]
    for path in reversed(missing):
        path.mkdir(mode=0o700, exist_ok=True)
    return [path.parent for path in missing]


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
