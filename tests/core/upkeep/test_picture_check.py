"""Files and rows that a power cut, a backup or a person has left apart are found and mended."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

from core.errors import NotFoundError, StorageError
from core.inspection.imaging import encode_png
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.settings import Settings
from core.store import Store, open_store
from core.store.drafts import Draft
from core.store.inspection_values import ImageState
from core.store.pieces import write_pieces
from core.store.samples import ProposedSample
from core.store.shared_tables import program_picture_pieces
from core.upkeep.picture_check import Mended, PictureCheck
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.inspection.result import InspectionRecord

PICTURE = np.random.default_rng(1).integers(0, 255, (32, 48, 3), np.uint8)
LONG_AGO_S = AT.timestamp() - 40 * 86_400


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store), now=lambda: AT) as store:
        yield store


def judged(store: Store, number: int) -> tuple[InspectionRecord, Path]:
    """A part with its picture, both from long ago."""
    result = replace(record(Judgement.NG, id=f"{number:032x}"), part=number)
    store.inspections.insert(result)
    name = store.images.write(result, PICTURE)
    store.inspections.finish(result, image=name, image_bytes=store.images.size(name))
    file = store.images._root / name
    os.utime(file, (LONG_AGO_S, LONG_AGO_S))
    return result, file


def check(store: Store) -> tuple[Mended, list[int]]:
    lost: list[int] = []
    checking = PictureCheck(store, lost.append)
    assert list(checking.steps())
    assert not list(checking.steps()), "once a day"
    return checking.mended, lost


def state_of(store: Store, result: InspectionRecord) -> ImageState:
    return store.inspections.get(result.id).image_state


def test_a_row_whose_file_is_gone_says_so_and_one_whose_file_is_back_has_it_again(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    expect_log("mended")
    (gone, file), (whole, _) = judged(store, 1), judged(store, 2)
    kept = file.read_bytes()
    file.unlink()
    assert check(store) == (Mended(lost=1), [1])
    assert (state_of(store, gone), state_of(store, whole)) == (ImageState.DROPPED, ImageState.STORED)
    file.write_bytes(kept)
    os.utime(file, (LONG_AGO_S, LONG_AGO_S))
    assert check(store) == (Mended(found=1), [])
    assert store.inspections.get(gone.id).image_name == str(file.relative_to(store.images._root))


def test_a_folder_that_is_not_there_is_no_loss(store: Store) -> None:
    result, _ = judged(store, 1)
    store.images._root.rename(store.images._root.with_name("unmounted"))
    with pytest.raises(StorageError):
        check(store)
    assert state_of(store, result) is ImageState.STORED


def test_files_that_nobody_names_are_set_aside_then_deleted_and_leftovers_of_writers_go(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    expect_log("mended")
    result, file = judged(store, 1)
    stray = file.with_name(f"{'f' * 32}.png")
    unfinished = file.with_name(f".{'e' * 32}.png.part")
    fresh = file.with_name(f"{'d' * 32}.png")
    for each in (stray, unfinished, fresh):
        each.write_bytes(b"x")
    for each in (stray, unfinished):
        os.utime(each, (LONG_AGO_S, LONG_AGO_S))
    os.utime(fresh, (AT.timestamp() - 60,) * 2)
    assert check(store) == (Mended(deleted=1, set_aside=1), [])
    aside = store.images._root / "unclaimed" / stray.name
    assert aside.exists()
    assert fresh.exists(), "its row may be on its way"
    assert not unfinished.exists()
    assert state_of(store, result) is ImageState.STORED
    os.utime(aside, (LONG_AGO_S, LONG_AGO_S))
    assert check(store) == (Mended(deleted=1), [])
    assert not aside.exists()


def test_a_removed_picture_that_a_power_cut_brought_back_is_deleted(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    expect_log("mended")
    result, file = judged(store, 1)
    store.pictures.begin_clearing([result.id])
    store.pictures.cleared([result.id])
    assert check(store) == (Mended(deleted=1), [])
    assert not file.parent.exists(), "nor its empty folder"


def test_pictures_of_the_release_before_are_read_measured_and_removed_where_they_lie(store: Store) -> None:
    result, file = judged(store, 1)
    old = store.images._root / "2030" / "05" / "17" / file.name
    file.rename(old)
    file.parent.rmdir()
    store.pictures.set_state(result.id, ImageState.STORED, f"2030/05/17/{file.name}")
    assert store.pictures.use().size == 0
    assert check(store) == (Mended(), [])
    assert store.pictures.use().size == old.stat().st_size
    assert store.images.read(f"2030/05/17/{file.name}").data == old.read_bytes()
    store.images.delete(f"2030/05/17/{file.name}")
    assert not (store.images._root / "2030").exists()


def test_masters_and_samples_that_neither_program_nor_draft_names_are_removed(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    expect_log("mended")
    pictures = store.program_pictures
    shades = [np.full((8, 8, 3), shade, np.uint8) for shade in (10, 20, 30, 40)]
    master, sample, *unnamed = (pictures.write(shade) for shade in shades)
    draft = Draft(Program(name="Cap", master=master, samples=(ProgramSample(sample, SampleKind.OK),)))
    store.drafts.put("Emil", draft, AT)
    assert check(store) == (Mended(deleted=2), [])
    assert set(pictures.stored_before(AT)) == {master, sample}
    for digest in unnamed:
        with pytest.raises(NotFoundError):
            pictures.sample(digest)
    with store.database.reading() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(program_picture_pieces)).scalar_one() == 2


def test_what_a_writer_that_was_cut_off_has_left_is_cleared_after_an_hour(store: Store) -> None:
    left, named_meanwhile = b"cut off", encode_png(PICTURE)
    for data in (left, named_meanwhile):
        write_pieces(store.database, data)
    clock = [AT]
    checking = PictureCheck(replace(store, now=lambda: clock[0]), lambda _: None)
    list(checking.steps())
    clock[0] += timedelta(minutes=59)
    list(checking.steps())
    assert len(store.program_pictures.unnamed_files()) == 2, "a writer may still be at it"
    digest = store.program_pictures.write(PICTURE)
    clock[0] += timedelta(minutes=2)
    list(checking.steps())
    assert store.program_pictures.unnamed_files() == ()
    assert np.array_equal(store.program_pictures.sample(digest), PICTURE)


def test_a_sample_that_is_stored_once_more_counts_as_new(store: Store) -> None:
    before = datetime.now(UTC)
    digest = store.program_pictures.write(PICTURE)
    assert not store.program_pictures.forget(digest, before)
    again = datetime.now(UTC)
    assert store.program_pictures.write(PICTURE) == digest
    assert not store.program_pictures.forget(digest, again)
    assert store.program_pictures.sample_size(digest) == (48, 32)


def test_what_came_to_be_named_since_the_check_looked_stays(store: Store) -> None:
    pictures = store.program_pictures
    shades = [np.full((8, 8, 3), shade, np.uint8) for shade in (10, 20, 30, 40, 50)]
    master, sample, proposed, drafted, unnamed = digests = [pictures.write(shade) for shade in shades]
    soon = datetime.now(UTC) + timedelta(seconds=1)
    assert not store.pictures.named(), "as the check found it"
    program = Program(name="Cap", master=master, samples=(ProgramSample(sample, SampleKind.OK),))
    saved = store.programs.add(program, author="Ada", reason="", now=AT).summary
    part, _ = judged(store, 1)
    store.samples.propose(ProposedSample(proposed, saved.program_id, part.id, "Olga", AT))
    store.drafts.put("Emil", Draft(Program(name="Lid", master=drafted)), AT)
    assert [digest for digest in digests if pictures.forget(digest, soon)] == [unnamed]
    assert store.pictures.named() == {master, sample, proposed, drafted}
