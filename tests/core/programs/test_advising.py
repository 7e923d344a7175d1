"""Advice in the background: progress, giving up, going on, asking again."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError, StillLearningError
from core.inspection.imaging import content_hash
from core.inspection.program import Program, ProgramSample, SampleKind
from core.programs import advising
from core.programs.advising import Advising
from core.programs.job import Waiting
from core.settings import Settings
from core.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.inspection.learning import Step

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
MASTER = np.full((40, 60, 3), 90, np.uint8)


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as opened:
        yield opened


@pytest.fixture
def program(store: Store) -> Program:
    sample = ProgramSample(store.program_pictures.write(MASTER + 3), SampleKind.OK)
    return replace(Program("demo"), master=content_hash(MASTER), samples=(sample,))


class _Held:
    """A search that goes on until it is let go, and counts how often it was begun."""

    def __init__(self) -> None:
        self.begun, self.let_go, self.count = threading.Event(), threading.Event(), 0

    def __call__(self, program: Program, given: object, titles: object, step: Step) -> str:
        self.count += 1
        self.begun.set()
        while not self.let_go.wait(0.001):
            step(0.5)
        return f"advice {self.count}"


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> _Held:
    search = _Held()
    monkeypatch.setattr(advising, "advise", search)
    return search


@pytest.fixture
def desk(store: Store) -> Iterator[Advising]:
    opened = Advising(store)
    yield opened
    opened.end()


def test_the_result_is_kept_for_who_asks_the_same(desk: Advising, program: Program, held: _Held) -> None:
    held.let_go.set()
    assert desk.advise(EMMA, program, MASTER) == desk.advise(EMMA, program, MASTER) == "advice 1"
    assert desk.advise(EMMA, replace(program, name="other"), MASTER) == "advice 2"


def test_who_waits_sees_the_progress_and_can_give_up(desk: Advising, program: Program, held: _Held) -> None:
    seen: list[float] = []
    cancel = threading.Event()

    def progress(share: float) -> None:
        seen.append(share)
        if share == 0.5:
            cancel.set()

    with pytest.raises(CancelledError):
        desk.advise(EMMA, program, MASTER, waiting=Waiting(progress, cancel))
    assert seen[-1] == 0.5


def test_who_cannot_wait_is_told_how_far_it_is_and_finds_the_result_later(
    desk: Advising, program: Program, held: _Held
) -> None:
    with pytest.raises(StillLearningError, match=r"of demo \(\d+ %\)") as told:
        desk.advise(EMMA, program, MASTER, waiting=Waiting(most_s=0.0))
    assert told.value.details["retry_after_s"] > 0
    assert held.begun.wait(5)
    held.let_go.set()
    assert desk.advise(EMMA, program, MASTER) == "advice 1"
    assert held.count == 1


def test_only_so_many_searches_wait_for_their_turn_and_those_given_up_do_not_count(
    desk: Advising, program: Program, held: _Held
) -> None:
    given_up = threading.Event()
    given_up.set()
    with pytest.raises(CancelledError):
        desk.advise(EMMA, program, MASTER, waiting=Waiting(cancel=given_up))
    for number in range(advising.MOST_UNDER_WAY):
        with pytest.raises(StillLearningError, match=f"of part {number} "):
            desk.advise(EMMA, replace(program, name=f"part {number}"), MASTER, waiting=Waiting(most_s=0.0))
    with pytest.raises(StillLearningError, match="of other programs first") as told:
        desk.advise(EMMA, program, MASTER)
    assert told.value.details["retry_after_s"] > 0
    held.let_go.set()
    assert str(desk.advise(EMMA, replace(program, name="part 0"), MASTER)).startswith("advice")


def test_the_end_of_the_station_ends_a_search(desk: Advising, program: Program, held: _Held) -> None:
    with pytest.raises(StillLearningError):
        desk.advise(EMMA, program, MASTER, waiting=Waiting(most_s=0.0))
    desk.end()
    with pytest.raises(StillLearningError, match="The station ends"):
        desk.advise(EMMA, program, MASTER)


def test_only_who_may_edit_programs_gets_advice(desk: Advising, program: Program) -> None:
    with pytest.raises(InsufficientPermissionsError):
        desk.advise(Actor("Anna", Role.OPERATOR, 3, "panel"), program, MASTER)
