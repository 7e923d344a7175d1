"""Pictures as files, written atomically: those of inspections by id, masters and samples by content hash.

NG and FAULT pictures, masters and samples are PNG, lossless, as they are inspected again, taught from and used as
evidence. OK pictures are JPEG of quality 90: they are most of all, kept for a short time and mostly only viewed.

Pictures of inspections lie in one folder for every five minutes of a day, as a folder of many thousand files slows down
whatever looks into it. Releases before had one folder a day; what they have stored is found by the name in its row.
"""

from __future__ import annotations

import contextlib
import os
import re
import struct
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InvalidImageError, MasterImageNotFoundError, NotFoundError, StorageError, VisionSystemError
from core.files import UNFINISHED, make_private_folder, remove_unfinished, told, write_whole
from core.inspection.imaging import content_hash, decode, encode_jpeg, encode_png
from core.inspection.result import InspectionRecord, Judgement
from core.text import Text, text

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
_HASH = re.compile(r"[0-9a-f]{64}")
_HEAD = struct.Struct(">16x2I")
"""Start of a PNG file: signature, length and name of the first chunk (skipped); width and height."""


@dataclass(frozen=True)
class FoundFile:
    """A picture file in a folder.

    Attributes:
        name: below the root of all pictures, as in the row of its inspection.
        id: of its inspection, or the content hash.
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
        self._masters = LosslessPictures(root / "masters", _MASTER)
        self._samples = LosslessPictures(root / "samples", _SAMPLE)

    def write(self, result: InspectionRecord, image: Image) -> str:
        """Store an inspection's picture; it is on the disk when this returns. Returns its name for `read`.

        Raises:
            DiskSpaceError, StorageError
        """
        name = self.name_of(result)
        data = encode_jpeg(image, JPEG_QUALITY) if name.endswith(".jpg") else encode_png(image)
        with self._folders:  # only the recorder writes, of one station per folder
            write_whole(self._root / name, data, is_only_writer=True)
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
        """Whether there is any picture, of an inspection, a master or a sample."""
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

    def write_master(self, image: Image) -> str:
        """Store a master picture; returns its content hash. If it is stored already, nothing is written.

        Raises:
            DiskSpaceError, StorageError
        """
        return self._masters.write(image)

    def master(self, digest: str) -> Image:
        """The master picture with this content hash, height×width×3 uint8 BGR.

        Raises:
            MasterImageNotFoundError: it is missing, damaged, or another picture.
            StorageError: the disk cannot be read.
        """
        return self._masters.read(digest)

    def master_file(self, digest: str) -> ImageFile:
        """The master's PNG file, unchecked. Raises MasterImageNotFoundError, StorageError."""
        return self._masters.file(digest)

    def masters(self) -> LosslessPictures:
        """The files of all masters."""
        return self._masters

    def samples(self) -> LosslessPictures:
        """The files of all samples."""
        return self._samples

    def write_sample(self, image: Image) -> str:
        """As `write_master`, for a sample."""
        return self._samples.write(image)

    def sample(self, digest: str) -> Image:
        """As `master`. Raises NotFoundError, StorageError."""
        return self._samples.read(digest)

    def sample_size(self, digest: str) -> tuple[int, int]:
        """Width and height, read from the header alone. Raises NotFoundError, StorageError."""
        return self._samples.size(digest)

    def sample_file(self, digest: str) -> ImageFile:
        """As `master_file`. Raises NotFoundError, StorageError."""
        return self._samples.file(digest)


@dataclass(frozen=True)
class _Sayings:
    """Error messages for a picture that is missing, damaged or replaced."""

    error: type[VisionSystemError]
    name: str
    missing: Text
    damaged: Text
    another: Text


_MASTER = _Sayings(
    MasterImageNotFoundError,
    "The master image",
    missing=text("The file of the master image is missing. Register the master again."),
    damaged=text("The file of the master image is damaged. Register the master again."),
    another=text("The file of the master image holds another picture. Register the master again."),
)
_SAMPLE = _Sayings(
    NotFoundError,
    "The sample",
    missing=text("The picture of the sample is missing. Take the sample out."),
    damaged=text("The picture of the sample is damaged. Take the sample out."),
    another=text("The file of the sample holds another picture. Take the sample out."),
)


class LosslessPictures:
    """A folder of lossless pictures named by content hash: equal ones are one file, and files never change."""

    def __init__(self, folder: Path, sayings: _Sayings) -> None:
        self._folder, self._sayings = folder, sayings
        self._changing = threading.Lock()

    def write(self, image: Image) -> str:
        digest = content_hash(image)
        file = self._folder / f"{digest}.png"
        with self._changing:
            with contextlib.suppress(self._sayings.error):
                self.read(digest)
                with told(self._sayings.name):
                    os.utime(file)  # as new: see `set_aside`
                return digest
            write_whole(file, encode_png(image))
        return digest

    def files(self) -> Iterator[FoundFile]:
        """Every file; its `id` is the content hash. Raises StorageError."""
        return _files_in(self._folder)

    def set_aside(self, digest: str, before_s: float, now_s: float) -> bool:
        """Move the picture into the folder `unclaimed`, unless it was written since `before_s` (s since 1970).

        Whoever writes a picture, also once more, names it in the database a moment later: until then only its age
        protects it. Returns whether it was moved. Raises StorageError.
        """
        file = self._folder / f"{digest}.png"
        with self._changing, told(self._sayings.name):
            try:
                if file.stat().st_mtime >= before_s:
                    return False
                _set_aside(file, self._folder.parent, now_s)
            except FileNotFoundError:
                return False
            return True

    def read(self, digest: str) -> Image:
        sayings = self._sayings
        try:
            image = decode(self.file(digest).data)
        except InvalidImageError as error:
            raise sayings.error(sayings.damaged.template) from error
        if content_hash(image) != digest:
            raise sayings.error(sayings.another.template)
        return image

    def size(self, digest: str) -> tuple[int, int]:
        head = self._read(digest, _HEAD.size)
        if head[:8] != b"\x89PNG\r\n\x1a\n" or len(head) < _HEAD.size:
            raise self._sayings.error(self._sayings.damaged.template)
        width, height = _HEAD.unpack(head)
        return width, height

    def file(self, digest: str) -> ImageFile:
        return ImageFile(self._read(digest), "image/png")

    def _read(self, digest: str, most: int = -1) -> bytes:
        sayings = self._sayings
        if not _HASH.fullmatch(digest):
            raise sayings.error
        with told(sayings.name):
            try:
                with (self._folder / f"{digest}.png").open("rb") as file:
                    return file.read(most)
            except FileNotFoundError as error:
                raise sayings.error(sayings.missing.template) from error


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
