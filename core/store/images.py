"""Pictures as files: written whole or not at all, found again by name, masters by their content.

NG and FAULT pictures and masters are PNG, lossless: they are re-inspected, taught from and argued about. OK pictures
are JPEG of quality 90: they are the bulk, kept for a short time and mostly only looked at.
"""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import InvalidImageError, MasterImageNotFoundError, NotFoundError, StorageError
from core.inspection.frame import Image
from core.inspection.imaging import content_hash, decode, encode_jpeg, encode_png
from core.inspection.result import InspectionResult, Judgement
from core.store.files import remove_unfinished, told, write_whole

JPEG_QUALITY = 90

_NAME = re.compile(r"\d{4}/\d{2}/\d{2}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,79}\.(png|jpg)")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class ImageFile:
    """A picture file's bytes and its media type."""

    data: bytes
    content_type: str


class ImageFiles:
    """All picture files of a station. Thread-safe: of two writers of one name, one replaces the other's file whole."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._masters = root / "masters"

    def write(self, result: InspectionResult, image: Image) -> str:
        """Store a result's picture; it is on the disk when this returns. Returns the name to read it by.

        Raises:
            DiskSpaceError, StorageError
        """
        name = self.name_of(result)
        write_whole(self._root / name, encode_jpeg(image, JPEG_QUALITY) if name.endswith(".jpg") else encode_png(image))
        return name

    @staticmethod
    def name_of(result: InspectionResult) -> str:
        """`2030/05/17/<id>.png`: the day of judging in UTC, and the result's id."""
        at = (result.judged_at or result.captured_at or datetime.now(UTC)).astimezone(UTC)
        suffix = "jpg" if result.judgement is Judgement.OK else "png"
        name = f"{at:%Y/%m/%d}/{result.id}.{suffix}"
        if not _NAME.fullmatch(name):
            raise StorageError("The result has no id that a file can be named by.")
        return name

    def read(self, name: str) -> ImageFile:
        """Raises NotFoundError: it is not there (any more), or no picture was ever named so. StorageError."""
        if not _NAME.fullmatch(name):
            raise NotFoundError("There is no such picture.")
        with told(Path(name).name):
            try:
                data = (self._root / name).read_bytes()
            except FileNotFoundError as error:
                raise NotFoundError("The picture is not there any more.") from error
        return ImageFile(data, "image/jpeg" if name.endswith(".jpg") else "image/png")

    def settle(self, name: str) -> bool:
        """Whether the file is there; what a writer that was killed left of it is cleared away."""
        if not _NAME.fullmatch(name):
            return False
        remove_unfinished(self._root / name)
        return (self._root / name).is_file()

    def delete(self, name: str) -> None:
        """Gone when this returns; no matter if it was not there."""
        if _NAME.fullmatch(name):
            with told(Path(name).name):
                (self._root / name).unlink(missing_ok=True)

    def write_master(self, image: Image) -> str:
        """Store a master picture; returns its content hash. Nothing is written where it is there already.

        Raises:
            DiskSpaceError, StorageError
        """
        digest = content_hash(image)
        with contextlib.suppress(MasterImageNotFoundError):
            self.master(digest)
            return digest
        write_whole(self._masters / f"{digest}.png", encode_png(image))
        return digest

    def master(self, digest: str) -> Image:
        """The master picture of this content hash, height×width×3 uint8 BGR.

        Raises:
            MasterImageNotFoundError: it is not there, damaged, or another picture.
            StorageError: the disk does not give it.
        """
        try:
            image = decode(self.master_file(digest).data)
        except InvalidImageError as error:
            raise MasterImageNotFoundError(
                "The file of the master image is damaged. Register the master again."
            ) from error
        if content_hash(image) != digest:
            raise MasterImageNotFoundError(
                "The file of the master image holds another picture. Register the master again."
            )
        return image

    def master_file(self, digest: str) -> ImageFile:
        """The master's PNG file, unchecked. Raises MasterImageNotFoundError, StorageError."""
        if not _HASH.fullmatch(digest):
            raise MasterImageNotFoundError
        with told("The master image"):
            try:
                return ImageFile((self._masters / f"{digest}.png").read_bytes(), "image/png")
            except FileNotFoundError as error:
                raise MasterImageNotFoundError(
                    "The file of the master image is missing. Register the master again."
                ) from error
