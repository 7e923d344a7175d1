"""Pictures as files, written atomically: those of inspections by id, masters and samples by content hash.

NG and FAULT pictures, masters and samples are PNG, lossless, as they are inspected again, taught from and used as
evidence. OK pictures are JPEG of quality 90: they are most of all, kept for a short time and mostly only viewed.
"""

from __future__ import annotations

import contextlib
import re
import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InvalidImageError, MasterImageNotFoundError, NotFoundError, StorageError, VisionSystemError
from core.files import remove_unfinished, told, write_whole
from core.inspection.imaging import content_hash, decode, encode_jpeg, encode_png
from core.inspection.result import InspectionRecord, Judgement
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.store.inspection_values import InspectionSummary

JPEG_QUALITY = 90

_NAME = re.compile(r"\d{4}/\d{2}/\d{2}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,79}\.(png|jpg)")
_HASH = re.compile(r"[0-9a-f]{64}")
_HEAD = struct.Struct(">16x2I")
"""Start of a PNG file: signature, length and name of the first chunk (skipped); width and height."""


@dataclass(frozen=True)
class ImageFile:
    """A picture file's bytes and its media type."""

    data: bytes
    content_type: str


class ImageFiles:
    """All picture files of a station. Thread-safe; only one process writes pictures of inspections."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._masters = _Pictures(root / "masters", _MASTER)
        self._samples = _Pictures(root / "samples", _SAMPLE)

    def write(self, result: InspectionRecord, image: Image) -> str:
        """Store an inspection's picture; it is on the disk when this returns. Returns its name for `read`.

        Raises:
            DiskSpaceError, StorageError
        """
        name = self.name_of(result)
        data = encode_jpeg(image, JPEG_QUALITY) if name.endswith(".jpg") else encode_png(image)
        # Only the recorder writes, of one station per folder.
        write_whole(self._root / name, data, is_only_writer=True, within=self._root)
        return name

    @staticmethod
    def name_of(result: InspectionRecord | InspectionSummary) -> str:
        """`2030/05/17/<id>.png`: the date of judging in UTC, and the inspection's id."""
        at = (result.judged_at or result.captured_at or datetime.now(UTC)).astimezone(UTC)
        suffix = "jpg" if result.judgement is Judgement.OK else "png"
        name = f"{at:%Y/%m/%d}/{result.id}.{suffix}"
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
        """Bytes of the file of that name; 0 if there is none. Raises StorageError."""
        with told(Path(name).name):
            try:
                return (self._root / name).stat().st_size
            except FileNotFoundError:
                return 0

    def has_any(self) -> bool:
        """Whether there is any picture, of an inspection, a master or a sample."""
        with told(self._root.name):
            return next((path for path in self._root.rglob("*") if path.suffix in (".png", ".jpg")), None) is not None

    def settle(self, name: str) -> bool:
        """Remove what a killed writer left of the file; returns whether the complete file exists."""
        if not _NAME.fullmatch(name):
            return False
        remove_unfinished(self._root / name)
        return (self._root / name).is_file()

    def delete(self, name: str) -> None:
        """Delete the file, if it exists."""
        if _NAME.fullmatch(name):
            with told(Path(name).name):
                (self._root / name).unlink(missing_ok=True)

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


class _Pictures:
    """A folder of lossless pictures named by content hash: equal ones are one file, and files never change."""

    def __init__(self, folder: Path, sayings: _Sayings) -> None:
        self._folder, self._sayings = folder, sayings

    def write(self, image: Image) -> str:
        digest = content_hash(image)
        with contextlib.suppress(self._sayings.error):
            self.read(digest)
            return digest
        write_whole(self._folder / f"{digest}.png", encode_png(image))
        return digest

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
