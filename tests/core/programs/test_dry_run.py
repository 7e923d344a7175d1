from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import psutil
import pytest

from core.access.roles import Actor, Role
from core.errors import (
    InspectionError,
    InsufficientPermissionsError,
    InvalidProgramConfigError,
    InvalidROIError,
    NotFoundError,
)
from core.inspection.imaging import content_hash
from core.inspection.program import Program, tool_from_json
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.dry_run import DryRunOutcome, DryRuns, PictureRef, Source
from core.programs.dry_run_process import NICE
from core.programs.library import Library, StoredProgram
from core.records.history import History
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.inspection_values import ImageState, InspectionFilter, InspectionLabel
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.inspection.frame import Image

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
NOON = datetime(2030, 5, 17, 12, tzinfo=UTC)


def picture(width: int = 40) -> Image:
    """A bright noisy plate with a dark bar; the master's is 40 px wide."""
    image = np.random.default_rng(1).integers(190, 200, (240, 320, 3), np.uint8)
    image[50:75, 50 : 50 + width] = 20
    return image


MASTER = picture()
BAR = {
    "type": "area",
    "name": "bar",
    "roi": {"shape": "rectangle", "x": 40, "y": 40, "width": 60, "height": 40},
    "threshold_pct": 90,
    "params": {"target": "dark"},
}
STRICT = Program("Bar", (tool_from_json(BAR, "tool 1"),), content_hash(MASTER))
SHORT = picture(32)
"""A bar too short by a fifth: NG at the default limit, OK at half of it."""

LAST_NICE = 19
"""The kernel's highest niceness: the tests may run under `nice`."""


def lenient(program: Program) -> Program:
    (bar,) = program.tools
    return replace(program, tools=(replace(bar, threshold_pct=50.0),))


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as opened:
        yield opened


@pytest.fixture
def active(store: Store) -> StoredProgram:
    library = Library(store)
    saved = library.save(EMMA, STRICT, MASTER)
    library.set_active(saved.id, saved.version_hash)
    return saved


@pytest.fixture
def dry_runs(store: Store) -> DryRuns:
    return DryRuns(store, History(store))


def judged(store: Store, part: int, image: Image | None, program_id: int, judgement: Judgement = Judgement.NG) -> str:
    """An inspection in the history, with its picture (None: without one)."""
    result = record(
        judgement, program_name="Bar",
        id=f"{part:032x}", station="Line 3", part=part, program_id=program_id, judged_at=NOON + timedelta(seconds=part),
    )  # fmt: skip
    store.inspections.insert(result)
    store.inspections.finish(result, image=None if image is None else store.images.write(result, image))
    return result.id


def run(
    dry_runs: DryRuns, draft: Program, against: StoredProgram | None, pictures: tuple[PictureRef, ...]
) -> tuple[DryRunOutcome, ...]:
    return dry_runs.run(EMMA, draft, MASTER, against, pictures, lambda done, total: None, threading.Event())


def test_a_draft_that_is_more_lenient_changes_the_verdict_on_the_part_it_was_made_for(
    store: Store, dry_runs: DryRuns, active: StoredProgram
) -> None:
    judged(store, 1, SHORT, active.id)
    judged(store, 2, MASTER, active.id, Judgement.OK)
    pictures = dry_runs.stored(EMMA, None, 20)
    assert [str(ref.label) for ref in pictures] == ["Part 2", "Part 1"], "newest first"
    good, short = run(dry_runs, lenient(STRICT), active, pictures)
    assert (good.after.judgement, good.is_changed) == (Judgement.OK, False)
    assert short.is_changed
    assert short.before is not None
    assert (short.before.judgement, short.after.judgement) == (Judgement.NG, Judgement.OK)
    assert short.before.reason is not None
    assert np.array_equal(dry_runs.picture(EMMA, short.ref), SHORT)


def test_a_dry_run_is_not_stored_counted_or_signaled(store: Store, dry_runs: DryRuns, active: StoredProgram) -> None:
    judged(store, 1, SHORT, active.id)
    before = store.inspections.page(InspectionFilter()), store.audit.page(AuditFilter()), store.programs.active()
    files = sorted(path for path in Path(store.database.file or "").parent.rglob("*.png"))
    run(dry_runs, lenient(STRICT), active, dry_runs.stored(EMMA, active.id, 20))
    after = store.inspections.page(InspectionFilter()), store.audit.page(AuditFilter()), store.programs.active()
    assert after == before
    assert sorted(path for path in Path(store.database.file or "").parent.rglob("*.png")) == files


def test_files_and_samples_are_judged_too(
    store: Store, dry_runs: DryRuns, active: StoredProgram, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "short.png"), SHORT)
    sample = ProgramSample(store.program_pictures.write(SHORT), SampleKind.NG)
    file, ng = PictureRef.of_file(tmp_path / "short.png"), PictureRef.of_sample(sample, 3)
    assert (str(file.label), str(ng.label)) == ("short.png", "NG sample 3")
    of_file, of_sample = run(dry_runs, lenient(STRICT), active, (file, ng))
    assert of_file.after.judgement is of_sample.after.judgement is Judgement.OK
    assert (of_file.is_wrong, of_sample.is_wrong) == (False, True), "somebody said that the sample is NG"
    for ref in (file, ng):
        assert np.array_equal(dry_runs.picture(EMMA, ref), SHORT)


def test_the_label_of_an_inspection_is_the_expected_judgement(
    store: Store, dry_runs: DryRuns, active: StoredProgram
) -> None:
    for part, label in enumerate((InspectionLabel.REAL_NG, InspectionLabel.FALSE_CALL, None), start=1):
        store.inspections.set_label(judged(store, part, SHORT, active.id), label)
    found = dry_runs.stored(EMMA, active.id, 20)
    assert [ref.expected for ref in found] == [None, Judgement.OK, Judgement.NG]
    assert [outcome.is_wrong for outcome in run(dry_runs, lenient(STRICT), active, found)] == [False, False, True]


def test_a_new_program_has_nothing_to_compare_with(store: Store, dry_runs: DryRuns, active: StoredProgram) -> None:
    judged(store, 1, SHORT, active.id)
    (outcome,) = run(dry_runs, STRICT, None, dry_runs.stored(EMMA, None, 20))
    assert (outcome.before, outcome.is_changed, outcome.after.judgement) == (None, False, Judgement.NG)


def test_a_picture_that_is_damaged_or_gone_or_of_another_size_is_a_fault_with_its_reason(
    store: Store, dry_runs: DryRuns, active: StoredProgram, tmp_path: Path
) -> None:
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    cv2.imwrite(str(tmp_path / "small.png"), MASTER[:100, :100])
    refs = tuple(PictureRef.of_file(tmp_path / name) for name in ("broken.png", "small.png", "nothing.png"))
    gone = PictureRef.of_sample(ProgramSample("0" * 64, SampleKind.OK), 1)
    outcomes = run(dry_runs, lenient(STRICT), active, (*refs, gone))
    assert [outcome.after.judgement for outcome in outcomes] == [Judgement.FAULT] * 4
    assert [outcome.is_changed for outcome in outcomes] == [False] * 4
    for outcome, words in zip(outcomes, ("broken.png", "100 × 100", "no file", "missing"), strict=True):
        assert words in str(outcome.after.reason)
    with pytest.raises(NotFoundError):
        dry_runs.picture(EMMA, gone)


def test_only_pictures_that_are_stored_are_offered_and_only_so_many(
    store: Store, dry_runs: DryRuns, active: StoredProgram
) -> None:
    for part in range(1, 7):
        judged(store, part, SHORT if part % 2 else None, active.id)
    judged(store, 9, SHORT, active.id + 1)
    store.pictures.set_state(f"{5:032x}", ImageState.DROPPED)
    assert [ref.name for ref in dry_runs.stored(EMMA, active.id, 20)] == [f"{3:032x}", f"{1:032x}"]
    assert len(dry_runs.stored(EMMA, active.id, 1)) == 1


def test_without_an_active_program_there_are_no_pictures_for_a_dry_run(dry_runs: DryRuns) -> None:
    assert dry_runs.stored(EMMA, None, 20) == ()


def test_a_dry_run_reports_progress_and_ends_when_canceled(
    store: Store, dry_runs: DryRuns, active: StoredProgram
) -> None:
    sample = ProgramSample(store.program_pictures.write(SHORT), SampleKind.NG)
    pictures = tuple(PictureRef.of_sample(sample, number) for number in range(1, 31))
    cancel, told = threading.Event(), []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            cancel.set()

    outcomes = dry_runs.run(EMMA, STRICT, MASTER, active, pictures, progress, cancel)
    assert told[:4] == [(0, 30), (1, 30), (2, 30), (3, 30)]
    assert len(outcomes) == 3
    assert multiprocessing.active_children() == []


def test_a_dry_run_runs_in_a_process_of_lower_priority(store: Store, dry_runs: DryRuns, active: StoredProgram) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        (worker,) = multiprocessing.active_children()
        seen.append((worker.pid or 0, psutil.Process(worker.pid).nice()))

    sample = ProgramSample(store.program_pictures.write(SHORT), SampleKind.NG)
    dry_runs.run(EMMA, STRICT, MASTER, active, (PictureRef.of_sample(sample, 1),), progress, threading.Event())
    assert {pid for pid, _ in seen}.isdisjoint({os.getpid(), 0})
    assert {nice for _, nice in seen} == {min(psutil.Process().nice() + NICE, LAST_NICE)}
    assert not psutil.pid_exists(seen[0][0])


def test_a_process_that_is_killed_is_an_error_that_says_so(
    store: Store, dry_runs: DryRuns, active: StoredProgram
) -> None:
    def progress(done: int, total: int) -> None:
        for worker in multiprocessing.active_children():
            os.kill(worker.pid or 0, signal.SIGKILL)
            worker.join()

    sample = ProgramSample(store.program_pictures.write(SHORT), SampleKind.NG)
    with pytest.raises(InspectionError, match="ended by itself"):
        dry_runs.run(EMMA, STRICT, MASTER, active, (PictureRef.of_sample(sample, 1),), progress, threading.Event())
    assert len(run(dry_runs, STRICT, active, (PictureRef.of_sample(sample, 1),))) == 1, "the next one works"


def test_a_draft_that_cannot_judge_is_refused_with_its_sentence(dry_runs: DryRuns, active: StoredProgram) -> None:
    (bar,) = STRICT.tools
    outside = replace(STRICT, tools=(replace(bar, roi=replace(bar.roi, x=290.0)),))
    with pytest.raises(InvalidROIError, match="bar: the region leaves"):
        run(dry_runs, outside, active, ())
    with pytest.raises(InvalidProgramConfigError, match="no tool"):
        run(dry_runs, replace(STRICT, tools=()), active, ())


def test_a_dry_run_requires_an_engineer(dry_runs: DryRuns) -> None:
    operator = Actor("O", Role.OPERATOR)
    ref = PictureRef(Source.SAMPLE, "0" * 64, PictureRef.of_file(Path("x")).label)
    for command in (
        lambda: dry_runs.stored(operator, None, 1),
        lambda: dry_runs.picture(operator, ref),
        lambda: dry_runs.run(operator, STRICT, MASTER, None, (), lambda d, t: None, threading.Event()),
    ):
        with pytest.raises(InsufficientPermissionsError):
            command()
