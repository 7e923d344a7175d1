"""Masters and samples in the database, and those that an earlier release kept as files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

from core.errors import DatabaseError, MasterImageNotFoundError, NotFoundError
from core.inspection.imaging import content_hash, decode, encode_png
from core.store import pieces as module
from core.store.program_pictures import ProgramPictures
from core.store.shared_tables import program_picture_pieces, program_pictures

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.frame import Image
    from core.settings import Settings
    from core.store import Store
    from core.store.database import Database


@pytest.fixture
def pictures(store: Store) -> ProgramPictures:
    return store.program_pictures


def test_a_master_comes_back_by_its_content(pictures: ProgramPictures, image: Image) -> None:
    digest = pictures.write(image)
    assert digest == content_hash(image) == pictures.write(image)
    assert np.array_equal(pictures.master(digest), image)


def test_a_sample_tells_its_size_and_gives_its_file(pictures: ProgramPictures, image: Image) -> None:
    digest = pictures.write(image)
    assert np.array_equal(pictures.sample(digest), image)
    assert pictures.sample_size(digest) == (64, 48)
    assert pictures.sample_file(digest).content_type == "image/png"
    assert np.array_equal(decode(pictures.sample_file(digest).data), image)


@pytest.mark.parametrize("digest", ["0" * 64, "", "../masters/x", "Z" * 64])
def test_a_picture_that_is_not_there_is_not_found(pictures: ProgramPictures, digest: str) -> None:
    with pytest.raises(MasterImageNotFoundError):
        pictures.master(digest)
    for read in (pictures.sample, pictures.sample_size, pictures.sample_file):
        with pytest.raises(NotFoundError):
            read(digest)


def cut(store: Store, image: Image) -> None:
    with store.database.transaction() as connection:
        connection.execute(sa.delete(program_picture_pieces).where(program_picture_pieces.c.ordinal == 1))


def garbled(store: Store, image: Image) -> None:
    with store.database.transaction() as connection:
        connection.execute(sa.update(program_picture_pieces).values(data=os.urandom(100)))


def replaced(store: Store, image: Image) -> None:
    other = store.program_pictures.write(255 - image)
    c = program_pictures.c
    with store.database.transaction() as connection:
        file = sa.select(c.file).where(c.picture == other).scalar_subquery()
        connection.execute(sa.update(program_pictures).where(c.picture == content_hash(image)).values(file=file))


@pytest.mark.parametrize("spoil", [cut, garbled, replaced], ids=lambda spoil: spoil.__name__)
def test_a_damaged_master_is_refused_until_it_is_registered_again(
    store: Store, image: Image, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Store, Image], None]
) -> None:
    monkeypatch.setattr(module, "PIECE_BYTES", 1000)
    digest = store.program_pictures.write(image)
    spoil(store, image)
    with pytest.raises(MasterImageNotFoundError):
        store.program_pictures.master(digest)
    store.program_pictures.write(image)
    assert np.array_equal(store.program_pictures.master(digest), image)


def test_a_picture_that_could_not_be_stored_whole_is_not_there(
    store: Store, image: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    transaction, begun = store.database.transaction, []

    def fails_after_two(**kind: bool):
        begun.append(kind)
        if len(begun) > 2:
            raise DatabaseError
        return transaction(**kind)

    monkeypatch.setattr(module, "PIECE_BYTES", 1000)
    with monkeypatch.context() as patch:
        patch.setattr(store.database, "transaction", fails_after_two)
        with pytest.raises(DatabaseError):
            store.program_pictures.write(image)
    with pytest.raises(MasterImageNotFoundError):
        store.program_pictures.master(content_hash(image))
    assert np.array_equal(store.program_pictures.master(store.program_pictures.write(image)), image)


def test_a_file_that_is_cleared_while_it_is_stored_again_is_stored_whole(
    store: Store, image: Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, written = module.write_pieces, []

    def cleared_once(database: Database, data: bytes) -> str:
        written.append(write(database, data))
        if len(written) == 1:
            assert store.program_pictures.clear(written[0])
        return written[-1]

    monkeypatch.setattr(module, "write_pieces", cleared_once)
    digest = store.program_pictures.write(image)
    assert np.array_equal(store.program_pictures.master(digest), image)
    assert len(written) == 2


# --- of an earlier release --------------------------------------------------------------------------------------------


def test_files_of_an_earlier_release_are_read_and_taken_into_the_database(
    store: Store, settings: Settings, image: Image
) -> None:
    files = {"masters": image, "samples": 255 - image}
    for folder, picture in files.items():
        path = settings.storage.images_dir / folder / f"{content_hash(picture)}.png"
        path.parent.mkdir()
        path.write_bytes(encode_png(picture))
    damaged = settings.storage.images_dir / "samples" / f"{'0' * 64}.png"
    damaged.write_bytes(encode_png(image))
    pictures = store.program_pictures
    assert np.array_equal(pictures.master(content_hash(image)), image)
    assert pictures.sample_size(content_hash(255 - image)) == (64, 48)
    while pictures.take_in():
        pass
    assert len(list(settings.storage.images_dir.rglob("*.png"))) == 3, "one may go back to that release"
    for path in settings.storage.images_dir.rglob("*.png"):
        path.unlink()
    for picture in files.values():
        assert np.array_equal(pictures.master(content_hash(picture)), picture)
    with pytest.raises(NotFoundError):
        pictures.sample("0" * 64)
    assert ProgramPictures(store.database, settings.storage.images_dir).take_in() is False
