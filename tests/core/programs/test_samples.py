from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

import core.programs.samples
from core.access.roles import Actor, Role
from core.errors import (
    InspectionNotFoundError,
    InsufficientPermissionsError,
    InvalidImageError,
    NotFoundError,
    ProgramNotFoundError,
    ValidationError,
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
from tests.records import record

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


def test_samples_come_back_in_their_order_with_their_pictures_to_the_last_bit(
    samples: Samples, program_id: int
) -> None:
    wanted = kept(samples)
    samples.replace(EMMA, program_id, wanted)
    assert samples.of(EMMA, program_id) == wanted
    for sample, picture in zip(wanted, (GOOD, BAD), strict=True):
        assert np.array_equal(samples.picture(EMMA, sample.picture), picture)
    samples.replace(EMMA, program_id, wanted[::-1])
    assert samples.of(EMMA, program_id) == wanted[::-1]
    samples.replace(EMMA, program_id, ())
    assert samples.of(EMMA, program_id) == ()


def test_a_program_without_samples_has_none(samples: Samples, program_id: int) -> None:
    assert samples.of(EMMA, program_id) == samples.of(EMMA, 999) == ()


def test_a_picture_of_another_size_than_the_masters_is_refused(samples: Samples, program_id: int, store: Store) -> None:
    small = GOOD[:32, :32]
    with pytest.raises(InvalidImageError, match="32 × 32 px, the master image 64 × 48"):
        samples.keep_picture(EMMA, small, MASTER)
    digest = samples.keep_picture(EMMA, small)
    with pytest.raises(InvalidImageError, match="32 × 32 px"):
        samples.replace(EMMA, program_id, [ProgramSample(digest, SampleKind.OK)])
    assert samples.of(EMMA, program_id) == ()
    unfinished = Library(store).save(EMMA, Program("No master yet"), None)
    samples.replace(EMMA, unfinished.id, [ProgramSample(digest, SampleKind.OK)])
    assert len(samples.of(EMMA, unfinished.id)) == 1


def test_a_picture_that_is_named_twice_counts_once_and_is_never_both(samples: Samples, program_id: int) -> None:
    good, bad = kept(samples)
    samples.replace(EMMA, program_id, (good, bad, good))
    assert samples.of(EMMA, program_id) == (good, bad)
    with pytest.raises(ValidationError, match="OK sample and an NG sample"):
        samples.replace(EMMA, program_id, (good, replace(good, kind=SampleKind.NG)))
    assert samples.of(EMMA, program_id) == (good, bad)


def test_the_master_is_no_ng_sample(samples: Samples, program_id: int) -> None:
    master = samples.keep_picture(EMMA, MASTER)
    samples.replace(EMMA, program_id, [ProgramSample(master, SampleKind.OK)])
    with pytest.raises(ValidationError, match="same picture as the master"):
        samples.replace(EMMA, program_id, [ProgramSample(master, SampleKind.NG)])
    assert samples.of(EMMA, program_id) == (ProgramSample(master, SampleKind.OK),)


def test_the_number_of_samples_is_limited(samples: Samples, program_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.inspection.samples, "MOST_SAMPLES", 1)
    with pytest.raises(ValidationError, match="at most 1 samples, not 2"):
        samples.replace(EMMA, program_id, kept(samples))


def test_an_unknown_id_raises_not_found(samples: Samples, program_id: int) -> None:
    good, _ = kept(samples)
    with pytest.raises(ProgramNotFoundError):
        samples.replace(EMMA, 999, [good])
    for digest in ("0" * 64, "../masters/x", ""):
        with pytest.raises(NotFoundError):
            samples.replace(EMMA, program_id, [ProgramSample(digest, SampleKind.OK)])
        with pytest.raises(NotFoundError):
            samples.picture(EMMA, digest)
    assert samples.of(EMMA, program_id) == ()


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
    samples.replace(EMMA, program_id, wanted)
    samples.replace(EMMA, program_id, wanted)
    (entry,) = store.audit.page(AuditFilter(action="samples_changed")).items
    assert entry.details == {"program_id": program_id, "name": "Cap", "ok": 1, "ng": 1}


def test_a_viewer_can_change_nothing(samples: Samples, program_id: int) -> None:
    good, _ = kept(samples)
    viewer = Actor("V", Role.VIEWER)
    assert samples.of(viewer, program_id) == ()
    assert samples.picture(viewer, good.picture) is not None
    for command in (
        lambda: samples.keep_picture(Actor("O", Role.OPERATOR), GOOD),
        lambda: samples.replace(Actor("O", Role.OPERATOR), program_id, [good]),
    ):
        with pytest.raises(InsufficientPermissionsError):
            command()
