"""The draft: unlimited undo and redo of everything that belongs to a program."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import VisionSystemError
from core.inspection import editing
from core.inspection.geometry import Circle, Rectangle
from core.inspection.imaging import content_hash
from core.inspection.program import LineFunction, OutputMap, OutputSpec, Program
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.demo import demo_program
from core.simulation.parts import KINDS
from hmi.wizard.draft import DraftModel
from hmi.wizard.tools import regions
from hmi.wizard.tools.regions import MASKS, RegionKey

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

KIND = next(iter(KINDS))
Edit = Callable[[DraftModel, int], None]


def change(step: Callable[[Program], Program]) -> Edit:
    """An edit as the wizard makes it: an invalid change is refused and changes nothing."""

    def edit(draft: DraftModel, _: int) -> None:
        try:
            draft.apply(step(draft.program))
        except VisionSystemError:
            return

    return edit


def _some_tool(draft: DraftModel, number: int) -> str | None:
    tools = draft.program.tools
    return tools[number % len(tools)].name if tools else None


def _on_tool(step: Callable[[Program, str, int], Program]) -> Edit:
    def edit(draft: DraftModel, number: int) -> None:
        name = _some_tool(draft, number)
        if name is not None:
            change(lambda program: step(program, name, number))(draft, number)

    return edit


def _moved(program: Program, name: str, number: int) -> Program:
    return regions.moved(program, {str(RegionKey(name)): Rectangle(number % 300, 20, 80 + number % 90, 60)})


def _masked(program: Program, name: str, number: int) -> Program:
    return regions.moved(program, {str(RegionKey(name, MASKS, 10_000)): Circle(300, 200, 5 + number % 20)})


def _limited(program: Program, name: str, number: int) -> Program:
    tool = editing.tool_named(program, name)
    assert tool is not None
    return editing.with_changed(program, {name: replace(tool, threshold_pct=float(number % 101))})


def _renamed(program: Program, name: str, number: int) -> Program:
    tool = editing.tool_named(program, name)
    assert tool is not None
    return editing.with_changed(program, {name: replace(tool, name=f"tool {number}")})


def _added(program: Program, number: int) -> Program:
    return editing.with_tool(program, editing.new_tool(program, "area", Circle(200, 200, 10 + number % 40), "area"))


def _wired(program: Program, name: str, number: int) -> Program:
    lines = list(program.outputs.lines)
    lines[number % 8] = OutputSpec(LineFunction.TOOL_NG, name, active_low=bool(number % 2))
    return replace(program, outputs=OutputMap(tuple(lines), 1 + number % 2000))


EDITS: tuple[Edit, ...] = (
    _on_tool(_moved),
    _on_tool(_masked),
    _on_tool(_limited),
    _on_tool(_renamed),
    _on_tool(_wired),
    _on_tool(lambda program, name, _: editing.without_tools(program, {name})),
    _on_tool(lambda program, name, number: editing.moved_in_list(program, name, number % 5 - 2)),
    lambda draft, number: change(lambda program: _added(program, number))(draft, number),
    lambda draft, number: change(lambda program: replace(program, description=f"{number}"))(draft, number),
    lambda draft, number: change(lambda program: replace(program, deadline_ms=10 + number % 900))(draft, number),
    lambda draft, number: draft.set_master(np.full((32, 32, 3), number % 256, np.uint8)),
)


def bytes_of(program: Program) -> bytes:
    return json.dumps(program.to_json(), sort_keys=True).encode()


@pytest.fixture
def draft(qapp: QApplication) -> DraftModel:
    model = DraftModel()
    model.begin(demo_program(KIND))
    return model


@settings(max_examples=4)
@given(st.lists(st.tuples(st.integers(0, len(EDITS) - 1), st.integers(0, 5000)), min_size=200, max_size=200))
def test_undoing_and_redoing_200_mixed_edits_comes_back_to_the_same_bytes(edits: list[tuple[int, int]]) -> None:
    draft = DraftModel()
    draft.begin(demo_program(KIND))
    states = [bytes_of(draft.program)]
    for which, number in edits:
        EDITS[which](draft, number)
        edited = bytes_of(draft.program)
        if edited != states[-1]:
            states.append(edited)
    back = [bytes_of(draft.program)]
    while draft.can_undo:
        draft.undo()
        back.append(bytes_of(draft.program))
    assert back == states[::-1]
    again = [bytes_of(draft.program)]
    while draft.can_redo:
        draft.redo()
        again.append(bytes_of(draft.program))
    assert again == states


def test_an_edit_after_an_undo_replaces_what_was_undone(draft: DraftModel) -> None:
    draft.apply(replace(draft.program, description="one"))
    draft.undo()
    draft.apply(replace(draft.program, description="two"))
    assert not draft.can_redo
    assert draft.program.description == "two"


def test_what_changes_nothing_is_no_step(draft: DraftModel) -> None:
    told: list[bool] = []
    draft.changed.connect(lambda: told.append(True))
    draft.apply(replace(draft.program))
    assert (draft.can_undo, told) == (False, [])


def test_undo_brings_the_former_master_back(draft: DraftModel) -> None:
    one, two = np.zeros((32, 32, 3), np.uint8), np.full((32, 32, 3), 9, np.uint8)
    draft.set_master(one)
    draft.set_master(two)
    assert draft.master is two
    draft.undo()
    assert draft.master is one
    assert draft.program.master == content_hash(one)


def test_undone_to_where_it_began_it_is_unchanged(draft: DraftModel) -> None:
    assert not draft.is_changed
    draft.apply(replace(draft.program, description="x"))
    assert draft.is_changed
    draft.undo()
    assert not draft.is_changed


def test_samples_are_part_of_the_program_and_a_step_of_undo(draft: DraftModel) -> None:
    sample = ProgramSample("a" * 64, SampleKind.OK)
    draft.set_samples([sample])
    assert draft.program.samples == draft.samples == (sample,)
    assert draft.is_changed
    draft.undo()
    assert draft.samples == ()
    assert not draft.is_changed


def test_a_resumed_draft_is_changed_from_the_start(qapp: QApplication) -> None:
    model = DraftModel()
    stored = demo_program(KIND)
    model.begin(replace(stored, description="new"), begun_as=stored)
    assert model.is_changed
