"""Places for files, and the content of folders. Without widgets."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QLocale

from core.errors import StorageError
from hmi.i18n import THIN, decimal, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_MEDIA = ("/media/", "/mnt/", "/run/media/")
_PREFIXES = ("", "k", "M", "G", "T")
_BYTE = {QLocale.Language.French: "o"}
"""Where the sign of a byte is not B."""


@dataclass(frozen=True)
class Root:
    """A place to choose files in: this folder and those below it."""

    title: str
    path: Path
    icon: str = "folder"


@dataclass(frozen=True)
class Entry:
    """A folder or a file. `modified`: seconds since 1970."""

    path: Path
    is_folder: bool
    size: int = 0
    modified: float = 0.0


def usual_roots(exports: Path) -> tuple[Root, ...]:
    """Mounted drives, the station's folder for exports, and the home folder.

    Drives are read from the mount table: accessing a drive that does not answer would block the panel.
    """
    with contextlib.suppress(OSError):
        exports.mkdir(parents=True, exist_ok=True)
    mounts = sorted(part.mountpoint for part in psutil.disk_partitions(all=True) if part.mountpoint.startswith(_MEDIA))
    drives = [Root(Path(mount).name, Path(mount), "drive") for mount in dict.fromkeys(mounts)]
    return (*drives, Root(tr("Exports"), exports, "export"), Root(tr("Home"), Path.home(), "home"))


def list_folder(folder: Path, suffixes: Sequence[str]) -> tuple[Entry, ...]:
    """Folders, and files with one of the suffixes, without hidden ones.

    Raises:
        StorageError: the folder cannot be read.
    """
    found: list[Entry] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):  # removed meanwhile, or a broken link
                    if (one := _entry(entry, suffixes)) is not None:
                        found.append(one)
    except PermissionError as error:
        raise StorageError("The station may not look into the folder {name}.", name=folder.name) from error
    except FileNotFoundError as error:
        raise StorageError("The folder {name} is gone. Plug the drive in again.", name=folder.name) from error
    except OSError as error:
        raise StorageError("The folder {name} cannot be read.", name=folder.name) from error
    return tuple(found)


def _entry(entry: os.DirEntry[str], suffixes: Sequence[str]) -> Entry | None:
    if entry.name.startswith("."):
        return None
    if entry.is_dir():
        return Entry(Path(entry.path), is_folder=True, modified=entry.stat().st_mtime)
    if not entry.is_file() or not entry.name.lower().endswith(tuple(suffixes)):
        return None
    about = entry.stat()
    return Entry(Path(entry.path), False, about.st_size, about.st_mtime)


def in_order(entries: Sequence[Entry], *, newest_first: bool) -> list[Entry]:
    """Folders first, then files; each by name with numbers in numeric order (2 before 10), or newest first."""
    if newest_first:
        return sorted(entries, key=lambda entry: (not entry.is_folder, -entry.modified, entry.path.name))
    return sorted(entries, key=lambda entry: (not entry.is_folder, _counted(entry.path.name)))


def _counted(name: str) -> list[tuple[int, int, str]]:
    """Sort key: the name split into runs of digits, which compare as numbers, and of other characters."""
    runs: list[tuple[int, int, str]] = []
    rest = name.casefold()
    while rest:
        is_number = rest[0] in "0123456789"
        run = rest[: next((i for i, c in enumerate(rest) if (c in "0123456789") != is_number), len(rest))]
        runs.append((0, int(run), run) if is_number else (1, 0, run))
        rest = rest[len(run) :]
    return runs


def size_in_words(size: int) -> str:
    """A size such as 3.4 MB, or 3,4 Mo in French."""
    value, step = float(size), 0
    while value >= 1000 and step < len(_PREFIXES) - 1:
        value, step = value / 1000, step + 1
    byte = _BYTE.get(QLocale().language(), "B")
    return f"{decimal(value, 0 if step < 2 or value >= 100 else 1)}{THIN}{_PREFIXES[step]}{byte}"
