"""Regions of the draft become items of the editor, and edited regions change the draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.inspection import editing
from core.inspection.geometry import Circle, Pose, Rectangle
from core.programs.demo import demo_program
from core.simulation.parts import KINDS
from hmi.roi.items import ItemKind
from hmi.wizard.tools import regions
from hmi.wizard.tools.regions import MASKS, ROI, RegionKey

if TYPE_CHECKING:
    from core.inspection.program import Program


@pytest.fixture
def program() -> Program:
    return demo_program(next(iter(KINDS)))


def tool(program: Program, name: str):  # type: ignore[no-untyped-def]
    found = editing.tool_named(program, name)
    assert found is not None
    return found


@pytest.mark.parametrize("key", [RegionKey("cap"), RegionKey("a: b:1:c", MASKS, 3), RegionKey("", "samples", 12)])
def test_a_key_reads_back_whatever_the_tool_is_called(key: RegionKey) -> None:
    assert RegionKey.read(str(key)) == key


def test_every_tool_has_its_region_and_the_shown_one_its_masks_and_samples_too(program: Program) -> None:
    assert [item.kind for item in regions.items_of(program, None, None)] == [ItemKind.TOOL] * len(program.tools)
    with_mask = [item.kind for item in regions.items_of(program, "housing", None)]
    assert with_mask[len(program.tools) :] == [ItemKind.MASK]
    with_samples = [item.kind for item in regions.items_of(program, "red mark", None)]
    assert with_samples[len(program.tools) :] == [ItemKind.REGION]


def test_masks_go_along_when_their_region_is_moved_but_not_when_it_is_changed(program: Program) -> None:
    housing = tool(program, "housing")
    key = str(RegionKey("housing"))
    shifted = regions.moved(program, {key: housing.roi.moved(Pose(7, -5))})
    assert tool(shifted, "housing").masks == (housing.masks[0].moved(Pose(7, -5)),)
    wider = regions.moved(program, {key: replace(housing.roi, width=700)})
    assert tool(wider, "housing").masks == housing.masks


def test_a_mask_that_was_moved_together_with_its_region_is_moved_once(program: Program) -> None:
    housing = tool(program, "housing")
    roi, mask = housing.roi.moved(Pose(7, 0)), housing.masks[0].moved(Pose(7, 0))
    changed = regions.moved(program, {str(RegionKey("housing")): roi, str(RegionKey("housing", MASKS, 0)): mask})
    assert (tool(changed, "housing").roi, tool(changed, "housing").masks) == (roi, (mask,))


def test_a_new_mask_a_new_sample_and_a_reference_find_their_place(program: Program) -> None:
    spot = Circle(300, 300, 20)
    program = regions.moved(program, {str(RegionKey("pins", MASKS, 10_000)): spot})
    program = regions.moved(program, {str(RegionKey("red mark", "samples", 10_000)): spot})
    program = regions.moved(program, {str(RegionKey("pins", "light_reference", 10_000)): spot})
    assert tool(program, "pins").masks == (spot,)
    assert tool(program, "red mark").params.samples[1:] == (spot,)
    assert tool(program, "pins").params.light_reference == spot


def test_masks_and_parameter_regions_can_be_taken_away_several_at_once(program: Program) -> None:
    spots = [Circle(300 + 50 * number, 300, 20) for number in range(3)]
    for spot in spots:
        program = regions.moved(program, {str(RegionKey("pins", MASKS, 10_000)): spot})
    program = regions.without(
        program, [RegionKey("pins", MASKS, 0), RegionKey("pins", MASKS, 2), RegionKey("pins", ROI)]
    )
    assert tool(program, "pins").masks == (spots[1],)
    assert tool(program, "pins").roi == Rectangle(322, 198, 636, 188)
