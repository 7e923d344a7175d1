"""What next, on the panel: one touch puts one tool of the proposal, or all, into the draft; undo takes it back."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from core.access.roles import SYSTEM
from core.inspection.advice.advice import Advice, Advised
from core.inspection.imaging import content_hash
from core.inspection.program import Program, tool_from_json
from core.inspection.proposing import propose
from core.inspection.samples import ProgramSample, SampleKind
from core.text import text
from hmi.screens.names import At
from hmi.wizard.tools.advice_sheet import AdviceSheet
from hmi.wizard.tools.samples_sheet import SamplesSheet

if TYPE_CHECKING:
    from core.programs.job import Waiting
    from hmi.wizard.draft import DraftModel
    from tests.hmi.live import LivePanel

ROI = {"shape": "rectangle", "x": 20, "y": 20, "width": 100, "height": 40}
OLD = tool_from_json({"type": "area", "name": "old", "roi": ROI, "threshold_pct": 99}, "")
MILDER = replace(OLD, threshold_pct=80.0)
NEW = tool_from_json({"type": "outline", "name": "Outline", "roi": ROI}, "")


class Desk:
    """Answers at once, or goes on until it is given up."""

    def __init__(self, *, is_endless: bool = False) -> None:
        self.is_endless = is_endless
        self.was_left = threading.Event()

    def advise(
        self, _actor: object, program: Program, _master: object, _names: object, _titles: object, waiting: Waiting
    ) -> Advice:
        waiting.progress(0.4)
        if self.is_endless:
            assert waiting.cancel is not None
            waiting.cancel.wait()
            self.was_left.set()
            raise CancelledError
        tools = (
            Advised(MILDER, OLD, text("{tool} rejects {samples}.", tool="old", samples="OK part 1"), (), (), (), 1.0),
            Advised(NEW, None, None, ("NG part 1",), ("NG part 1",), (), 2.0),
        )
        return Advice(program, tools, (), (), propose(replace(program, tools=(MILDER, NEW)), []))

    def end(self) -> None:
        pass


def opened(panel: LivePanel, desk: Desk, *, samples: bool = True) -> AdviceSheet:
    """The sheet on a draft with one tool."""
    station: Any = panel.station
    station.advising = desk
    panel.window.go(At.WIZARD, program_id=station.library.programs(SYSTEM)[0].id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    master = np.full((120, 160, 3), 90, np.uint8)
    program = replace(Program.from_json({"name": "demo"}), tools=(OLD,), master=content_hash(master))
    actor = panel.window.session.actor
    assert actor is not None
    if samples:
        kept = station.samples.keep_picture(actor, master + 5, master)
        program = replace(program, samples=(ProgramSample(kept, SampleKind.OK),))
    panel.wizard.draft.begin(program, master)
    panel.wizard.go_to("tools")
    panel.touch(panel.wizard.tools_step.advice)
    sheet = panel.window.sheets()[-1]
    assert isinstance(sheet, AdviceSheet)
    return sheet


def tools(draft: DraftModel) -> list[tuple[str, float]]:
    return [(tool.name, tool.threshold_pct) for tool in draft.program.tools]


def test_one_touch_puts_a_tool_or_all_into_the_draft_and_undo_takes_them_back(panel: LivePanel) -> None:
    sheet, draft = opened(panel, Desk()), panel.wizard.draft
    panel.wait(lambda: sheet.advice is not None)
    assert [row.name for row in sheet.list.rows] == ["old", "Outline"]
    assert not sheet.again.isVisible()
    panel.touch(sheet.take)
    assert tools(draft) == [("old", 80.0)]
    assert not sheet.take.isEnabled(), "it is in the draft"
    assert sheet.again.isVisible()
    draft.undo()
    panel.touch(sheet.take_all)
    assert tools(draft) == [("old", 80.0), ("Outline", 70.0)]
    assert not sheet.take_all.isEnabled()
    draft.undo()
    assert tools(draft) == [("old", 99.0)], "all of it is one step"


@pytest.mark.parametrize("close", [False, True])
def test_a_search_is_given_up_by_a_touch_and_when_the_sheet_closes(panel: LivePanel, close: bool) -> None:
    desk = Desk(is_endless=True)
    sheet = opened(panel, desk)
    panel.touch(sheet.cancel if close else sheet.stop)
    assert desk.was_left.wait(5)
    if not close:
        panel.wait(lambda: sheet.again.isVisible())
        assert sheet.words.text == "Stopped. Nothing has changed."


def test_without_samples_it_leads_to_them(panel: LivePanel) -> None:
    sheet = opened(panel, Desk(), samples=False)
    assert sheet.words.text.startswith("Add pictures of OK parts and of NG parts first")
    panel.touch(sheet.samples)
    assert isinstance(panel.window.sheets()[-1], SamplesSheet)
