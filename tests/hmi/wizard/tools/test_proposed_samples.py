"""Samples that operators propose by calling an NG false: an engineer accepts or removes each in the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.inspection.result import Judgement
from core.inspection.samples import SampleKind
from core.records.history import InspectionLabel
from hmi.screens.names import At
from hmi.wizard.tools.samples_sheet import SamplesSheet
from tests.records import record

if TYPE_CHECKING:
    from tests.hmi.live import LivePanel

OTTO = Actor("Otto", Role.OPERATOR, 3, "panel")
PARTS = ("0001", "0002", "0003")


@pytest.fixture
def program_id(panel: LivePanel) -> int:
    """The active program, for which an operator proposes the pictures of three NG parts."""
    active, store = panel.station.library.active(), panel.station._store
    assert active is not None
    assert active.master is not None
    for number, part in enumerate(PARTS):
        picture = active.master.copy()
        picture[0, number] = np.uint8(255) - picture[0, number]
        result = record(Judgement.NG, id=part, part=number, program_id=active.id)
        store.inspections.insert(result)
        store.inspections.finish(result, image=store.images.write(result, picture))
        assert panel.station.labels.label(OTTO, part, InspectionLabel.FALSE_CALL).is_proposed
    return active.id


def opened(panel: LivePanel, program_id: int) -> SamplesSheet:
    """The sheet of samples, with what is proposed."""
    panel.window.go(At.WIZARD, program_id=program_id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    panel.wizard.go_to("tools")
    step = panel.wizard.tools_step
    step.choose_tool(panel.wizard.draft.program.tools[-1].name)
    panel.wait(lambda: bool(step.proposed_samples.waiting))
    assert step.tool_panel.samples.note == "proposed: 3"
    step.tool_panel.form.area.ensureWidgetVisible(step.tool_panel.samples)
    panel.touch(step.tool_panel.samples)
    return panel.sheet(SamplesSheet)


def rows(sheet: SamplesSheet) -> list[str]:
    return [row.name for row in sheet.list.rows]


def test_an_engineer_accepts_one_and_removes_another_and_one_waits_on(panel: LivePanel, program_id: int) -> None:
    samples, draft = panel.station.samples, panel.wizard.draft
    sheet = opened(panel, program_id)
    assert rows(sheet) == ["Proposed by Otto"] * 3
    assert draft.samples == (), "what is proposed counts for nothing"
    assert sheet.swap.text() == "Accept"
    first, second, third = samples.proposed(SYSTEM, program_id)
    panel.touch(sheet.swap)
    panel.wait(lambda: draft.samples == (first.accepted,))
    assert rows(sheet) == ["Proposed by Otto", "Proposed by Otto", "OK part 1"]
    assert sheet._chosen == second.picture, "the next one is shown"
    panel.touch(sheet.remove)
    panel.wait(lambda: rows(sheet) == ["Proposed by Otto", "OK part 1"])
    assert samples.proposed(SYSTEM, program_id) == (first, third), "the first is accepted for good when it is saved"
    actor = panel.window.session.actor
    assert actor is not None
    samples.replace(actor, program_id, draft.samples)
    assert samples.proposed(SYSTEM, program_id) == (third,)


def test_an_accepted_one_that_is_taken_out_again_before_the_save_waits_again(panel: LivePanel, program_id: int) -> None:
    sheet, draft = opened(panel, program_id), panel.wizard.draft
    panel.touch(sheet.swap)
    panel.wait(lambda: len(draft.samples) == 1)
    sheet._choose(draft.samples[0].picture)
    assert sheet.swap.text() == "It is NG"
    panel.touch(sheet.remove)
    assert rows(sheet) == ["Proposed by Otto"] * 3


def test_a_label_that_is_taken_back_leaves_nothing_to_accept(panel: LivePanel, program_id: int) -> None:
    sheet = opened(panel, program_id)
    for part in PARTS:
        panel.station.labels.label(OTTO, part, None)
    panel.wizard.tools_step.proposed_samples.load()
    panel.wait(lambda: rows(sheet) == [])
    assert not sheet.swap.isEnabled()
    assert sheet.tabs[SampleKind.OK].note == ""
