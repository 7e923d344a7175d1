"""Pictures of inspections as files, named by id and written atomically.

NG and FAULT pictures are PNG, lossless, as they are inspected again, taught from and used as evidence. OK pictures are
JPEG of quality 90: they are most of all, kept for a short time and mostly only viewed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import NotFoundError, StorageError
from core.files import remove_unfinished, told, write_whole
from core.inspection.imaging import encode_jpeg, encode_png
from core.inspection.result import InspectionRecord, Judgement

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.store.inspection_values import InspectionSummary

JPEG_QUALITY = 90

_NAME = re.compile(r"\d{4}/\d{2}/\d{2}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,79}\.(png|jpg)")


@dataclass(frozen=True)
class ImageFile:
    """A picture file's bytes and its media type."""

    data: bytes
    content_type: str


class ImageFiles:
    """All picture files of a station. Thread-safe; only one process writes pictures of inspections."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def write(self, result: InspectionRecord, image: Image) -> str:
        """Store an inspection's picture; it is on the disk when this returns. Returns its name for `read`.

        Raises:
            DiskSpaceError, StorageError
        """
        name = self.name_of(result)
        data = encode_jpeg(image, JPEG_QUALITY) if name.endswith(".jpg") else encode_png(image)
        write_whole(self._root / name, data, is_only_writer=True)  # only the recorder writes, of one station per folder
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
        """Whether there is any picture, of an inspection, or of a program of an earlier release."""
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
