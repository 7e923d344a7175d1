"""Pictures of programs: masters and samples, lossless in the database, so that every station that shares it has them.

They are named by content hash: equal pictures are one, and none ever changes. Their files are stored in pieces, see
`core.store.pieces`.
"""

from __future__ import annotations

import contextlib
import logging
import re
import time
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.errors import (
    InvalidImageError,
    MasterImageNotFoundError,
    NotFoundError,
    VisionSystemError,
)
from core.files import told
from core.inspection.imaging import content_hash, decode, encode_png
from core.store.images import ImageFile
from core.store.pieces import delete_pieces, read_pieces, store_named, unnamed_files
from core.store.shared_tables import program_pictures
from core.store.tables import drafts, program_versions, proposed_samples
from core.text import Text, text

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Connection

    from core.inspection.frame import Image
    from core.store.database import Database

log = logging.getLogger(__name__)

TAKE_IN_S = 0.2
"""Longest time that one step of `take_in` works, unless a single picture takes longer."""

_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class _Sayings:
    """Error messages for a picture that is missing, damaged or replaced."""

    error: type[VisionSystemError]
    missing: Text
    damaged: Text
    another: Text


_MASTER = _Sayings(
    MasterImageNotFoundError,
    missing=text("The file of the master image is missing. Register the master again."),
    damaged=text("The file of the master image is damaged. Register the master again."),
    another=text("The file of the master image holds another picture. Register the master again."),
)
_SAMPLE = _Sayings(
    NotFoundError,
    missing=text("The picture of the sample is missing. Take the sample out."),
    damaged=text("The picture of the sample is damaged. Take the sample out."),
    another=text("The file of the sample holds another picture. Take the sample out."),
)


class ProgramPictures:
    """Thread-safe. Pictures that an earlier release stored as files are read from there until `take_in` has them."""

    def __init__(self, database: Database, old: Path) -> None:
        """`old`: where an earlier release kept its folders `masters` and `samples`."""
        self._database = database
        self._folders = (old / "masters", old / "samples")
        self._left: deque[Path] | None = None

    def write(self, image: Image) -> str:
        """Store a master or a sample; returns its content hash. If it is stored whole already, it is not written again.

        Raises:
            DatabaseError, DiskSpaceError, StorageError
        """
        digest = content_hash(image)
        with contextlib.suppress(NotFoundError, MasterImageNotFoundError):
            if self._size(digest) is not None:
                self.sample(digest)
                mine = program_pictures.update().where(program_pictures.c.picture == digest)
                with self._database.transaction(is_lazy=True) as connection:
                    is_there = connection.execute(mine.values(stored_at=datetime.now(UTC))).rowcount == 1
                if is_there:  # `forget` has not removed it meanwhile
                    return digest
        self._store(digest, image, encode_png(image))
        return digest

    def master(self, digest: str) -> Image:
        """The master picture with this content hash, height×width×3 uint8 BGR.

        Raises:
            MasterImageNotFoundError: it is missing, damaged, or another picture.
            DatabaseError, StorageError
        """
        return self._image(digest, _MASTER)

    def sample(self, digest: str) -> Image:
        """As `master`. Raises NotFoundError, DatabaseError, StorageError."""
        return self._image(digest, _SAMPLE)

    def sample_size(self, digest: str) -> tuple[int, int]:
        """Width and height, without reading the picture. Raises NotFoundError, DatabaseError, StorageError."""
        found = self._size(digest)
        if found is not None:
            return found
        height, width = self.sample(digest).shape[:2]
        return width, height

    def sample_file(self, digest: str) -> ImageFile:
        """The sample's PNG file. Raises NotFoundError, DatabaseError, StorageError."""
        return ImageFile(self._file(digest, _SAMPLE), "image/png")

    def stored_before(self, moment: datetime) -> tuple[str, ...]:
        """Content hashes of all pictures that were stored last before it. Raises DatabaseError."""
        c = program_pictures.c
        with self._database.reading() as connection:
            return tuple(connection.execute(sa.select(c.picture).where(c.stored_at < moment)).scalars())

    def forget(self, digest: str, before: datetime) -> bool:
        """Remove a picture that nothing names, unless it was stored since `before`; returns whether it was removed.

        Whoever stores a picture, also once more, names it a moment later: until then only its age protects it. What has
        come to be named since the caller looked stays.

        Raises:
            DatabaseError, StorageError
        """
        c = program_pictures.c
        naming = (
            program_versions.c.master == digest,
            sa.cast(program_versions.c.body, sa.Text).contains(digest),
            proposed_samples.c.picture == digest,
            sa.cast(drafts.c.body, sa.Text).contains(digest),
        )
        is_unnamed = sa.and_(*(~sa.exists().where(each) for each in naming))
        with self._database.transaction(is_lazy=True) as connection:
            old = program_pictures.delete().where(c.picture == digest, c.stored_at < before, is_unnamed)
            file = connection.execute(old.returning(c.file)).scalar_one_or_none()
            if file is not None:
                delete_pieces(connection, file)
        return file is not None

    def unnamed_files(self) -> tuple[str, ...]:
        """Files without a name, also of what is learned: of a writer at work or cut off. Raises DatabaseError."""
        with self._database.reading() as connection:
            return unnamed_files(connection)

    def clear(self, file: str) -> bool:
        """Delete a file that is still without a name; returns whether it was. Raises DatabaseError, StorageError."""
        with self._database.transaction(is_lazy=True) as connection:
            return delete_pieces(connection, file)

    def take_in(self) -> bool:
        """Store some of the pictures that an earlier release kept as files; returns whether any are left.

        The files stay, so that one can go back to that release.

        Raises:
            DatabaseError, DiskSpaceError, StorageError: the next call tries again.
        """
        if self._left is None:
            self._left = self._not_taken_in()
        until = time.monotonic() + TAKE_IN_S
        while self._left and time.monotonic() < until:
            path = self._left[0]
            try:
                data = path.read_bytes()
                image = decode(data)
            except (OSError, InvalidImageError) as error:
                log.info("The picture %s is not taken into the database: %s", path, error)
            else:
                if content_hash(image) == path.stem:
                    self._store(path.stem, image, data)
            self._left.popleft()
            if not self._left:
                log.info("The masters and samples of the earlier release are in the database.")
        return bool(self._left)

    def _not_taken_in(self) -> deque[Path]:
        with self._database.reading() as connection:
            stored = set(connection.execute(sa.select(program_pictures.c.picture)).scalars())
        found: deque[Path] = deque()
        for folder in self._folders:
            with told(folder.name), contextlib.suppress(FileNotFoundError):
                files = sorted(folder.iterdir())
                found += (path for path in files if path.suffix == ".png" and _HASH.fullmatch(path.stem))
        return deque(path for path in found if path.stem not in stored)

    def _store(self, digest: str, image: Image, data: bytes) -> None:
        insert = sqlite.insert if self._database.is_sqlite else postgresql.insert
        height, width = image.shape[:2]

        def name(connection: Connection, file: str) -> None:
            values = {"file": file, "width": width, "height": height, "stored_at": datetime.now(UTC)}
            named = insert(program_pictures).values(picture=digest, **values)
            connection.execute(named.on_conflict_do_update(index_elements=["picture"], set_=values))

        store_named(self._database, data, name)

    def _size(self, digest: str) -> tuple[int, int] | None:
        c = program_pictures.c
        with self._database.reading() as connection:
            row = connection.execute(sa.select(c.width, c.height).where(c.picture == digest)).one_or_none()
        return None if row is None else (row.width, row.height)

    def _image(self, digest: str, sayings: _Sayings) -> Image:
        try:
            image = decode(self._file(digest, sayings))
        except InvalidImageError as error:
            raise sayings.error(sayings.damaged.template) from error
        if content_hash(image) != digest:
            raise sayings.error(sayings.another.template)
        return image

    def _file(self, digest: str, sayings: _Sayings) -> bytes:
        if not _HASH.fullmatch(digest):
            raise sayings.error
        c = program_pictures.c
        with self._database.reading() as connection:
            file = connection.execute(sa.select(c.file).where(c.picture == digest)).scalar_one_or_none()
            data = None if file is None else read_pieces(connection, file)
        if file is None:
            return self._old_file(digest, sayings)
        if data is None:
            raise sayings.error(sayings.damaged.template)
        return data

    def _old_file(self, digest: str, sayings: _Sayings) -> bytes:
        for folder in self._folders:
            with told(folder.name), contextlib.suppress(FileNotFoundError):
                return (folder / f"{digest}.png").read_bytes()
        raise sayings.error(sayings.missing.template)
