"""What tools learn beside the live scores: the other tools are judged meanwhile, and an edit ends what it outdates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.errors import DatabaseConnectionError
from core.inspection.imaging import content_hash
from core.inspection.lesson import lessons
from core.inspection.program import tool_from_json
from core.inspection.workbench import Trial, Workbench
from core.programs.learning import Learning
from core.settings import Settings
from core.store import Store, open_store
from hmi.wizard.live_lessons import LiveLessons
from tests.learning_tools import GOOD, ROI, CellBrightness, Gate, cell_program, cell_tool, picture

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

    from core.inspection.program import Program

__all__ = ["cell_tool"]

MASTER, LIVE = picture(spot=90), picture(2, seed=70, spot=90)
AREA = tool_from_json({"type": "area", "name": "spot", "roi": ROI.to_json(), "params": {"light": "off"}}, "tool 2")


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store)) as opened:
        for image in GOOD.values():
            opened.program_pictures.write(image)
        yield opened


@pytest.fixture
def learning(store: Store) -> Iterator[Learning]:
    desk = Learning(store)
    yield desk
    desk.end()


@pytest.fixture
def gate(cell_tool: type[CellBrightness], monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Learning goes on when it is set."""
    opened = Gate(cell_tool, monkeypatch).opened
    yield opened
    opened.set()


def draft() -> Program:
    return replace(cell_program(), master=content_hash(MASTER), tools=(*cell_program().tools, AREA))


def score(trial: Trial, tool: str) -> float | None:
    found = trial.tool(tool)
    return None if found is None else found.score_pct


def test_other_tools_give_their_scores_while_one_learns_and_it_follows(
    learning: Learning, gate: threading.Event
) -> None:
    live, program = LiveLessons(learning), draft()
    bench = Workbench(live.recall)
    live.follow(program, MASTER)
    trial = bench.try_on(program, MASTER, LIVE)
    assert score(trial, "spot") is not None
    assert str(trial.problems["cells"]).startswith("It learns from the samples: ")
    gate.set()
    (job,) = live._under_way.values()
    assert job.wait(30)
    assert live.has_moved()
    assert not live.are_under_way
    trial = bench.try_on(program, MASTER, LIVE)
    assert trial.problems == {}
    assert score(trial, "cells") is not None
    live.leave()


def test_an_edit_that_changes_what_is_learned_ends_the_learning_and_another_does_not(
    learning: Learning, gate: threading.Event
) -> None:
    live, program = LiveLessons(learning), draft()
    live.follow(program, MASTER)
    (first,) = live._under_way.values()
    live.follow(replace(program, description="new"), MASTER)
    assert list(live._under_way.values()) == [first]
    live.follow(replace(program, samples=program.samples[::-1]), MASTER)
    assert first.wait(30)
    (second,) = live._under_way.values()
    live.leave()
    assert second.wait(30)
    assert not gate.is_set()


def test_what_cannot_be_learned_is_said_and_not_tried_again(
    learning: Learning, cell_tool: type[CellBrightness]
) -> None:
    live = LiveLessons(learning)
    program = replace(draft(), samples=draft().samples[:1])
    bench = Workbench(live.recall)
    for _ in range(2):
        live.follow(program, MASTER)
        for job in tuple(live._under_way.values()):
            assert job.wait(30)
        live.has_moved()
    assert "(1, least 2)" in str(bench.try_on(program, MASTER, LIVE).problems["cells"])
    assert cell_tool.lessons == 0


def test_after_the_store_could_not_be_read_the_next_edit_tries_again(
    learning: Learning, cell_tool: type[CellBrightness], monkeypatch: pytest.MonkeyPatch
) -> None:
    live, program = LiveLessons(learning), draft()
    learning.ensure(program, MASTER)
    bench = Workbench(live.recall)

    def gone(_key: str) -> None:
        raise DatabaseConnectionError("The database does not answer.")

    with monkeypatch.context() as outage:
        outage.setattr(learning, "recall", gone)
        live.follow(program, MASTER)
        assert str(bench.try_on(program, MASTER, LIVE).problems["cells"]) == "The database does not answer."
    live.follow(program, MASTER)
    assert bench.try_on(program, MASTER, LIVE).problems == {}


def test_what_is_learned_in_the_wizard_need_not_be_learned_again_when_it_is_saved(
    learning: Learning, store: Store, cell_tool: type[CellBrightness]
) -> None:
    live, program = LiveLessons(learning), cell_program()
    live.follow(program, picture())
    for job in tuple(live._under_way.values()):
        assert job.wait(30)
    live.leave()
    learning.ensure(program, picture())
    assert cell_tool.lessons == 1
    assert store.learned.get(lessons(program)[0].key) is not None
