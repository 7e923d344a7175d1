"""A program with learning tools: learned once, in the background, and judged by that result ever after."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.access.roles import SYSTEM, Actor, Role
from core.errors import ImageQualityError, StillLearningError
from core.inspection.changes import changes
from core.inspection.frame import Frame, Image
from core.inspection.imaging import content_hash
from core.inspection.lesson import lessons
from core.inspection.program import Program, ProgramSample, SampleKind
from core.programs.dry_run_process import Judge
from core.programs.learning import Learning, Waiting
from core.programs.library import Library, StoredProgram
from core.settings import Settings
from core.store import Store, open_store
from core.store.shared_tables import learned_results, program_picture_pieces
from core.upkeep.picture_check import PictureCheck
from tests.learning_tools import GOOD, CellBrightness, Gate, cell_program, cell_tool, picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.inspection.inspector import Inspector

__all__ = ["cell_tool"]

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
MASTER, BAD = picture(), picture(spot=40)


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as opened:
        for image in GOOD.values():
            opened.program_pictures.write(image)
        yield opened


@pytest.fixture
def learning(store: Store) -> Iterator[Learning]:
    desk = Learning(store)
    yield desk
    desk.end()


@pytest.fixture
def library(store: Store, learning: Learning) -> Library:
    return Library(store, learning)


@pytest.fixture
def gate(cell_tool: type[CellBrightness], monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(cell_tool, monkeypatch)


def score(inspector: Inspector, image: Image = BAD) -> float | None:
    return inspector.inspect(Frame(0, 0, image.copy())).tools[0].score_pct


def inspector_of(learning: Learning, saved: StoredProgram) -> Inspector:
    assert saved.master is not None
    return learning.inspector(saved.program, saved.master)


def key_of(program: Program) -> str:
    (lesson,) = lessons(program)
    return lesson.key


# --- once, and kept ---------------------------------------------------------------------------------------------------


def test_saving_learns_and_activating_uses_what_was_learned(
    library: Library, learning: Learning, cell_tool: type[CellBrightness]
) -> None:
    saved = library.save(EMMA, cell_program(), MASTER, "first")
    assert cell_tool.lessons == 1
    first = score(inspector_of(learning, saved))
    assert score(inspector_of(learning, library.program(EMMA, saved.id))) == first
    assert cell_tool.lessons == 1


def test_another_name_or_limit_is_no_new_lesson_and_another_sample_is(
    library: Library, cell_tool: type[CellBrightness]
) -> None:
    saved = library.save(EMMA, cell_program(), MASTER, "first")
    looser = replace(saved.program, tools=(replace(saved.program.tools[0], threshold_pct=60.0),))
    saved = library.save(EMMA, looser, None, "looser", saved.id, saved.version_hash)
    library.copy(EMMA, saved.id, "Copy")
    assert cell_tool.lessons == 1
    fewer = replace(looser, samples=looser.samples[:2])
    library.save(EMMA, fewer, None, "fewer", saved.id, saved.version_hash)
    assert cell_tool.lessons == 2


def test_a_damaged_result_is_learned_anew_and_gives_the_same_numbers(
    library: Library, learning: Learning, store: Store, cell_tool: type[CellBrightness], expect_log: Callable[..., None]
) -> None:
    expect_log("learned anew")
    saved = library.save(EMMA, cell_program(), MASTER, "first")
    before = score(inspector_of(learning, saved))
    with store.database.transaction() as connection:
        file = connection.execute(sa.select(learned_results.c.file)).scalar_one()
        damaged = sa.update(program_picture_pieces).where(program_picture_pieces.c.file == file)
        connection.execute(damaged.values(data=b"gone"))
    assert score(inspector_of(learning, saved)) == before
    assert cell_tool.lessons == 2
    assert store.learned.get(key_of(saved.program)) is not None, "and it is mended"


def test_an_imported_program_has_its_samples_and_the_same_numbers_elsewhere(
    library: Library, learning: Learning, cell_tool: type[CellBrightness], tmp_path: Path
) -> None:
    saved = library.save(EMMA, cell_program(), MASTER, "first")
    before, package = score(inspector_of(learning, saved)), library.export_vip(EMMA, saved.id)
    (tmp_path / "there").mkdir(mode=0o700)
    with open_store(Settings.of(data_dir=tmp_path / "there", station="Line 4")) as other:
        there = Learning(other)
        moved = Library(other, there).import_vip(SYSTEM, package)
        assert moved.version_hash == saved.version_hash
        assert score(inspector_of(there, moved)) == before
        there.end()
    assert cell_tool.lessons == 2


def test_a_process_that_only_judges_gets_what_was_learned(
    library: Library, learning: Learning, cell_tool: type[CellBrightness]
) -> None:
    saved = library.save(EMMA, cell_program(), MASTER, "first")
    learned = {key_of(saved.program): learning.recall(key_of(saved.program))}
    judge = Judge(saved.program, MASTER, {key: found for key, found in learned.items() if found is not None})
    assert judge(BAD.copy()).tools[0].score_pct == score(inspector_of(learning, saved))
    assert cell_tool.lessons == 1


def test_what_no_version_needs_is_forgotten_and_the_rest_is_kept(
    library: Library, store: Store, cell_tool: type[CellBrightness], expect_log: Callable[..., None]
) -> None:
    expect_log("mended")
    saved = library.save(EMMA, cell_program(), MASTER, "first")
    draft = replace(saved.program, samples=saved.program.samples[::-1])
    Learning(store).ensure(draft, MASTER)
    long_ago = datetime.now(UTC) - timedelta(days=31)
    with store.database.transaction() as connection:
        connection.execute(sa.update(learned_results).values(stored_at=long_ago))
    for _ in PictureCheck(store, lambda _: None).steps():
        pass
    assert store.learned.get(key_of(draft)) is None
    assert store.learned.get(key_of(saved.program)) is not None
    assert cell_tool.lessons == 2


# --- refused in words -------------------------------------------------------------------------------------------------


def test_a_program_with_too_few_samples_is_not_saved(library: Library, cell_tool: type[CellBrightness]) -> None:
    few = replace(cell_program(), samples=cell_program().samples[:1])
    with pytest.raises(ImageQualityError, match=r"too few OK samples .* \(1, least 2\)"):
        library.save(EMMA, few, MASTER, "first")
    assert library.programs(EMMA) == ()
    assert cell_tool.lessons == 0


# --- waiting ----------------------------------------------------------------------------------------------------------


def test_who_waits_sees_the_progress_and_who_gives_up_ends_it(
    library: Library, learning: Learning, store: Store, gate: Gate
) -> None:
    cancel, told = threading.Event(), list[float]()

    def progress(share: float) -> None:
        told.append(share)
        if gate.reached.is_set() and share > 0.5:
            cancel.set()

    with pytest.raises(CancelledError):
        library.save(EMMA, cell_program(), MASTER, "first", waiting=Waiting(progress, cancel))
    assert told == sorted(told)
    learning.end()
    assert library.programs(EMMA) == ()
    assert store.learned.get(key_of(cell_program())) is None


def test_who_may_not_wait_is_answered_in_words_and_the_learning_goes_on(
    library: Library, learning: Learning, cell_tool: type[CellBrightness], gate: Gate
) -> None:
    program, no_time = cell_program(), Waiting(most_s=0.0)
    with pytest.raises(StillLearningError, match=r"Plate is still learning .* %\). It goes on") as told:
        library.save(EMMA, program, MASTER, "first", waiting=no_time)
    assert told.value.details["retry_after_s"] > 0
    (lesson,) = lessons(program)
    job = learning.begin(program, MASTER, lesson)
    gate.opened.set()
    assert job.wait(30)
    assert library.save(EMMA, program, MASTER, "first", waiting=no_time).version_number == 1
    assert cell_tool.lessons == 1


def test_one_who_gives_up_does_not_end_what_another_waits_for(
    learning: Learning, store: Store, cell_tool: type[CellBrightness], gate: Gate
) -> None:
    program = cell_program()
    (lesson,) = lessons(program)
    first, second = (learning.begin(program, MASTER, lesson) for _ in range(2))
    assert second is first
    assert gate.reached.wait(30)
    first.leave()
    gate.opened.set()
    assert second.wait(30)
    assert (second.error, cell_tool.lessons) == (None, 1)
    assert store.learned.get(lesson.key) is not None


def test_at_the_end_of_the_station_the_learning_ends_and_none_begins(learning: Learning, gate: Gate) -> None:
    program = cell_program()
    (lesson,) = lessons(program)
    job = learning.begin(program, MASTER, lesson)
    assert gate.reached.wait(30)
    learning.end()
    assert isinstance(job.error, CancelledError)
    with pytest.raises(StillLearningError):
        learning.begin(program, MASTER, lesson)


# --- said -------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("cell_tool")
def test_a_comparison_names_the_samples_that_were_added_and_taken_out() -> None:
    first, second, third = cell_program().samples
    bad = ProgramSample(content_hash(BAD), SampleKind.NG)
    before, after = (replace(cell_program(), tools=(), samples=s) for s in ((first, second), (second, third, bad)))
    found = changes(before, after)
    assert [str(change.text) for change in found] == [
        "OK samples taken out: 1",
        "OK samples added: 2",
        "NG samples added: 1",
    ]
    assert found[0].before == [{"picture": first.picture, "kind": "OK"}]
    assert found[2].after == [{"picture": bad.picture, "kind": "NG"}]
    (order,) = changes(before, replace(before, samples=(second, first)))
    assert str(order.text) == "Order of the samples changed"
