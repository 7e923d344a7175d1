"""Pictures of inspections as files, named by id and written atomically.

NG and FAULT pictures are PNG, lossless, as they are inspected again, taught from and used as evidence. OK pictures are
JPEG of quality 90: they are most of all, kept for a short time and mostly only viewed.

They lie in one folder for every five minutes of a day, as a folder of many thousand files slows down whatever looks
into it. Releases before had one folder a day; what they have stored is found by the name in its row.
"""

from __future__ import annotations

import contextlib
import os
import re
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import NotFoundError, StorageError
from core.files import UNFINISHED, make_private_folder, remove_unfinished, told, write_whole
from core.inspection.imaging import encode_jpeg, encode_png
from core.inspection.result import InspectionRecord, Judgement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.inspection.frame import Image
    from core.store.inspection_values import InspectionSummary

JPEG_QUALITY = 90

FOLDER_MINUTES = 5
"""At 20 parts a second, a folder holds 6000 pictures."""

UNCLAIMED = "unclaimed"
"""Folder of picture files that no row names."""

_NAME = re.compile(r"\d{4}/\d{2}/\d{2}/(\d{4}/)?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,79}\.(png|jpg)")


@dataclass(frozen=True)
class FoundFile:
    """A picture file in a folder.

    Attributes:
        name: below the root of all pictures, as in the row of its inspection.
        id: of its inspection.
        is_unfinished: it is the temporary file of the picture with that name.
        size, modified_at: of the file; bytes, s since 1970.
    """

    name: str
    id: str
    is_unfinished: bool
    size: int
    modified_at: float


@dataclass(frozen=True)
class ImageFile:
    """A picture file's bytes and its media type."""

    data: bytes
    content_type: str


class ImageFiles:
    """All picture files of a station. Thread-safe; only one process writes pictures of inspections."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders = threading.Lock()
        """Held while a file is written, and while a folder that seems empty is removed."""

    def write(self, result: InspectionRecord, image: Image) -> str:
        """Store an inspection's picture; it is on the disk when this returns. Returns its name for `read`.

        Raises:
            DiskSpaceError, StorageError
        """
        name = self.name_of(result)
        data = encode_jpeg(image, JPEG_QUALITY) if name.endswith(".jpg") else encode_png(image)
        with self._folders:  # only the recorder writes, of one station per folder
            write_whole(self._root / name, data, is_only_writer=True, within=self._root)
        return name

    @staticmethod
    def name_of(result: InspectionRecord | InspectionSummary) -> str:
        """`2030/05/17/1405/<id>.png`: date and time of judging in UTC, and the inspection's id."""
        at = (result.judged_at or result.captured_at or datetime.now(UTC)).astimezone(UTC)
        suffix = "jpg" if result.judgement is Judgement.OK else "png"
        minute = at.minute - at.minute % FOLDER_MINUTES
        name = f"{at:%Y/%m/%d/%H}{minute:02}/{result.id}.{suffix}"
        if not _NAME.fullmatch(name):
            raise StorageError("The result has no id that a file can be named by.")
        return name

    def read(self, name: str) -> ImageFile:
        """The file of that name. Raises NotFoundError (no such file, or no valid name), StorageError."""
        if not _NAME.fullmatch(name):
            raise NotFoundError("There is no such picture.")
        with told(Path(name).name):
            try:
                data = (self._root / name).read_bytes()
            except FileNotFoundError as error:
                raise NotFoundError("The picture is not there any more.") from error
        return ImageFile(data, "image/jpeg" if name.endswith(".jpg") else "image/png")

    def size(self, name: str) -> int:
        """Bytes of the file of that name; 0 if there is none, or it is no valid name. Raises StorageError."""
        if not _NAME.fullmatch(name):
            return 0
        with told(Path(name).name):
            try:
                return (self._root / name).stat().st_size
            except FileNotFoundError:
                return 0

    def check_there(self) -> None:
        """Raise StorageError where the folder of all pictures is gone: then no picture is lost."""
        with told(self._root.name):
            self._root.stat()

    def has_any(self) -> bool:
        """Whether there is any picture, of an inspection, or of a program of an earlier release."""
        with told(self._root.name):
            return next((path for path in self._root.rglob("*") if path.suffix in (".png", ".jpg")), None) is not None

    def settle(self, result: InspectionRecord) -> str | None:
        """Remove what a killed writer left of the result's picture; returns the name of the complete file, if any.

        A picture that the release before was writing lies in the folder of its day.
        """
        name = self.name_of(result)
        *date, _, file = name.split("/")
        for candidate in (name, "/".join((*date, file))):
            remove_unfinished(self._root / candidate)
            if (self._root / candidate).is_file():
                return candidate
        return None

    def delete(self, name: str) -> None:
        """Delete the file, if it exists, and the folders that are empty without it. Raises StorageError."""
        if _NAME.fullmatch(name):
            with told(Path(name).name):
                (self._root / name).unlink(missing_ok=True)
            self._remove_empty_folders((self._root / name).parent)

    def _remove_empty_folders(self, folder: Path) -> None:
        with self._folders, contextlib.suppress(OSError):  # ENOTEMPTY mostly
            while folder != self._root:
                folder.rmdir()
                folder = folder.parent

    def batches(self, length: int) -> Iterator[tuple[FoundFile, ...]]:
        """All picture files of inspections, also unfinished ones, newest folder first, so many at a time.

        Each batch reads no more of a folder than it needs, so that none takes long. Raises StorageError.
        """
        found: list[FoundFile] = []
        for file in _files_below(self._root):
            found.append(file)
            if len(found) == length:
                yield tuple(found)
                found = []
        if found:
            yield tuple(found)

    def remove_unfinished(self, name: str) -> None:
        """Remove the temporary file of a picture that was never completed. Raises StorageError."""
        remove_unfinished(self._root / name)
        self._remove_empty_folders((self._root / name).parent)

    def set_aside(self, name: str, now_s: float) -> None:
        """Move a file that no row names into the folder `unclaimed`. Raises StorageError."""
        with told(Path(name).name):
            _set_aside(self._root / name, self._root, now_s)
        self._remove_empty_folders((self._root / name).parent)

    def unclaimed(self) -> Iterator[FoundFile]:
        """The files set aside; `modified_at` is when. Raises StorageError."""
        return _files_in(self._root / UNCLAIMED)

    def delete_unclaimed(self, file: FoundFile) -> None:
        """Raises StorageError."""
        with told(Path(file.name).name):
            (self._root / file.name).unlink(missing_ok=True)


def _set_aside(file: Path, root: Path, now_s: float) -> None:
    aside = root / UNCLAIMED / file.name
    make_private_folder(aside.parent)
    file.replace(aside)
    os.utime(aside, (now_s, now_s))


_FOLDERS = (r"\d{4}", r"\d{2}", r"\d{2}", r"\d{4}")
"""Year, month, day, and time of the day."""

_DAY = 3


def _files_below(folder: Path, place: str = "", depth: int = 0) -> Iterator[FoundFile]:
    """Files of days, and of times of days; newest folders first."""
    folders = []
    for entry in _entries(folder):
        if depth < len(_FOLDERS) and re.fullmatch(_FOLDERS[depth], entry.name) and entry.is_dir():
            folders.append(entry.name)
        elif depth >= _DAY and (file := _file_of(entry, place)) is not None:
            yield file
    for name in sorted(folders, reverse=True):
        yield from _files_below(folder / name, f"{place}/{name}" if place else name, depth + 1)


def _files_in(folder: Path) -> Iterator[FoundFile]:
    return (file for entry in _entries(folder) if (file := _file_of(entry, folder.name)) is not None)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What a folder holds, read bit by bit; nothing where it is not there. Raises StorageError."""
    with told(folder.name), contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
        yield from entries


def _file_of(entry: os.DirEntry[str], place: str) -> FoundFile | None:
    """None where it is no picture, or is removed meanwhile."""
    name = entry.name
    is_unfinished = name.startswith(".") and name.endswith(UNFINISHED)
    if is_unfinished:
        name = name.removeprefix(".").removesuffix(UNFINISHED)
    if Path(name).suffix not in (".png", ".jpg"):
        return None
    with contextlib.suppress(FileNotFoundError):
        found = entry.stat()
        return FoundFile(f"{place}/{name}", Path(name).stem, is_unfinished, found.st_size, found.st_mtime)
    return None
