from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

import core.inspection.samples
from core.access.roles import Actor, Role
from core.errors import (
    InspectionNotFoundError,
    InsufficientPermissionsError,
    InvalidImageError,
    InvalidProgramConfigError,
    NotFoundError,
)
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.library import Library
from core.programs.samples import Samples
from core.records.history import History
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.shared_tables import program_picture_pieces
from tests.records import give_samples, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
PICTURES = [np.random.default_rng(seed).integers(0, 255, (48, 64, 3), np.uint8) for seed in range(4)]
MASTER, GOOD, BAD, OTHER = PICTURES


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as opened:
        yield opened


@pytest.fixture
def samples(store: Store) -> Samples:
    return Samples(store, History(store))


@pytest.fixture
def program_id(store: Store) -> int:
    return Library(store).save(EMMA, Program("Cap"), MASTER).id


def kept(samples: Samples) -> tuple[ProgramSample, ProgramSample]:
    good, bad = samples.keep_picture(EMMA, GOOD), samples.keep_picture(EMMA, BAD)
    return ProgramSample(good, SampleKind.OK), ProgramSample(bad, SampleKind.NG)


def newest(store: Store, program_id: int) -> tuple[ProgramSample, ...]:
    return Library(store).version(EMMA, program_id).program.samples


def test_samples_belong_to_the_version_in_their_order_with_their_pictures_to_the_last_bit(
    samples: Samples, program_id: int, store: Store
) -> None:
    wanted = kept(samples)
    give_samples(store, program_id, wanted, EMMA)
    assert newest(store, program_id) == wanted
    for sample, picture in zip(wanted, (GOOD, BAD), strict=True):
        assert np.array_equal(samples.picture(EMMA, sample.picture), picture)
    give_samples(store, program_id, wanted[::-1], EMMA)
    give_samples(store, program_id, (), EMMA)
    versions = store.programs.versions(program_id)
    found = [Library(store).version(EMMA, program_id, each.version_hash).program.samples for each in versions]
    assert found[1:] == [wanted[::-1], wanted, ()]
    assert versions[0].version_hash == versions[-1].version_hash, "as before there were samples"


def test_a_picture_of_another_size_than_the_masters_is_refused(samples: Samples, program_id: int, store: Store) -> None:
    small = GOOD[:32, :32]
    with pytest.raises(InvalidImageError, match="32 × 32 px, the master image 64 × 48"):
        samples.keep_picture(EMMA, small, MASTER)
    digest = samples.keep_picture(EMMA, small)
    wanted = [ProgramSample(digest, SampleKind.OK)]
    with pytest.raises(InvalidImageError, match=r"OK sample 1 does not have the size .*64 × 48 px"):
        give_samples(store, program_id, wanted, EMMA)
    assert newest(store, program_id) == ()
    unfinished = Library(store).save(EMMA, Program("No master yet"), None)
    give_samples(store, unfinished.id, wanted, EMMA)
    assert len(newest(store, unfinished.id)) == 1


def test_a_picture_is_named_once_and_as_one_kind_and_the_master_is_never_ng(samples: Samples) -> None:
    good, bad = kept(samples)
    master = samples.keep_picture(EMMA, MASTER)
    for wrong, sentence in (
        ((good, bad, good), "^OK sample 1 and OK sample 2 are the same picture"),
        ((good, bad, replace(good, kind=SampleKind.NG)), "^OK sample 1 and NG sample 2 are the same picture"),
        ((bad, ProgramSample(master, SampleKind.NG)), "^NG sample 2 shows the same picture as the master"),
    ):
        with pytest.raises(InvalidProgramConfigError, match=sentence):
            Program("Cap", master=master, samples=wrong)
    assert Program("Cap", master=master, samples=(ProgramSample(master, SampleKind.OK),)).samples


def test_the_number_of_samples_is_limited(samples: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.inspection.samples, "MOST_SAMPLES", 1)
    with pytest.raises(InvalidProgramConfigError, match="at most 1 samples, not 2"):
        Program("Cap", samples=kept(samples))


def test_a_picture_that_was_never_stored_is_no_sample(samples: Samples, program_id: int, store: Store) -> None:
    with pytest.raises(NotFoundError, match="OK sample 1 is missing"):
        give_samples(store, program_id, [ProgramSample("0" * 64, SampleKind.OK)], EMMA)
    for digest in ("0" * 64, "../masters/x", ""):
        with pytest.raises(NotFoundError):
            samples.picture(EMMA, digest)
    assert newest(store, program_id) == ()


@pytest.mark.parametrize("damage", [b"", b"\x89PNG\r\n\x1a\n", b"no picture at all, but long enough"])
def test_a_damaged_picture_is_never_taught_from(samples: Samples, store: Store, damage: bytes) -> None:
    good, _ = kept(samples)
    with store.database.transaction() as connection:
        connection.execute(sa.update(program_picture_pieces).values(data=damage))
    with pytest.raises(NotFoundError, match="damaged"):
        samples.picture(EMMA, good.picture)
    assert samples.keep_picture(EMMA, GOOD) == good.picture, "taking it again mends it"
    assert np.array_equal(samples.picture(EMMA, good.picture), GOOD)


def test_a_judged_part_can_become_a_sample(samples: Samples, store: Store) -> None:
    part = record(Judgement.NG, id="0001", station="Line 3")
    store.inspections.insert(part)
    store.inspections.finish(part, image=store.images.write(part, OTHER))
    assert np.array_equal(samples.from_history(EMMA, "0001"), OTHER)
    with pytest.raises(InspectionNotFoundError):
        samples.from_history(EMMA, "0002")


def test_a_change_is_recorded_and_no_change_is_not(samples: Samples, store: Store, program_id: int) -> None:
    wanted = kept(samples)
    give_samples(store, program_id, wanted, EMMA)
    give_samples(store, program_id, wanted, EMMA)
    (entry,) = store.audit.page(AuditFilter(action="samples_changed")).items
    assert entry.details == {"program_id": program_id, "name": "Cap", "ok": 1, "ng": 1}


def test_a_viewer_can_change_nothing(samples: Samples) -> None:
    good, _ = kept(samples)
    assert samples.picture(Actor("V", Role.VIEWER), good.picture) is not None
    with pytest.raises(InsufficientPermissionsError):
        samples.keep_picture(Actor("O", Role.OPERATOR), GOOD)
