"""Samples on the panel: proposed limits, what they catch and reject, and looser parameters if good parts fail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.access.roles import SYSTEM
from core.inspection.imaging import content_hash
from core.inspection.program import Program
from core.inspection.samples import ProgramSample, SampleKind
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from hmi.threads import is_work_under_way
from hmi.wizard.tools.samples_sheet import SamplesSheet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hmi.wizard.tools.proposals import Proposals
    from hmi.wizard.tools.tool_panel import ToolPanel
    from tests.hmi.live import LivePanel

ROI = {"shape": "rectangle", "x": 20, "y": 20, "width": 200, "height": 40}
COUNT = {"type": "area", "name": "dots", "roi": ROI, "params": {"target": "dark", "mode": "count"}}
TOTAL = {**COUNT, "params": {"target": "dark"}}


def picture(number: int, dots: int = 4, last: int = 7) -> np.ndarray:
    """Dark dots in a row; `number` makes each picture unique, outside the region of the tool."""
    image = np.full((240, 320, 3), 190, np.uint8)
    image[-1, number] = 0
    for place in range(dots):
        cv2.circle(image, (40 + 24 * place, 40), last if place == dots - 1 else 7, (40, 40, 40), -1, cv2.LINE_AA)
    return image


def begin(panel: LivePanel, tool: dict[str, Any], ok: Sequence[np.ndarray], ng: Sequence[np.ndarray]) -> None:
    """Begin a draft with this tool and these samples, show the form of the tool, and wait for the proposal."""
    panel.window.go(At.WIZARD, program_id=panel.station.library.programs(SYSTEM)[0].id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    master, actor = picture(300), panel.window.session.actor
    assert actor is not None
    program = replace(Program.from_json({"name": "demo", "tools": [tool]}), master=content_hash(master))
    kept = [(SampleKind.OK, image) for image in ok] + [(SampleKind.NG, image) for image in ng]
    samples = [ProgramSample(panel.station.samples.keep_picture(actor, image, master), kind) for kind, image in kept]
    panel.wizard.draft.begin(replace(program, samples=tuple(samples)), master)
    panel.wizard.go_to("tools")
    panel.wizard.tools_step.choose_tool("dots")
    proposed(panel)


def proposals(panel: LivePanel) -> Proposals:
    return panel.wizard.tools_step.proposals


def form(panel: LivePanel) -> ToolPanel:
    return panel.wizard.tools_step.tool_panel


def proposed(panel: LivePanel) -> None:
    """Wait for the proposal for the current draft, which needs all samples judged."""

    def is_there() -> bool:
        found = proposals(panel).found.proposal
        return found is not None and [tool.params for tool in found.program.tools] == [
            tool.params for tool in panel.wizard.draft.program.tools
        ]

    panel.wait(is_there)


def touch(panel: LivePanel, button: Any) -> None:
    form(panel).form.area.ensureWidgetVisible(button)
    panel.touch(button)


def test_all_limits_are_taken_in_one_step_of_undo(panel: LivePanel) -> None:
    begin(panel, TOTAL, [picture(n) for n in range(5)], [picture(10, dots=2)])
    assert "5 of 5 OK samples pass; 1 of 1 NG samples caught." in form(panel).whole.text
    touch(panel, form(panel).take_all)
    (tool,) = panel.wizard.draft.program.tools
    assert tool.threshold_pct > 95
    assert not form(panel).take_all.isEnabled(), "the limits are taken already"
    panel.wizard.draft.undo()
    assert panel.wizard.draft.program.tools[0].threshold_pct == 80


def test_what_makes_good_parts_pass_is_named_and_set_by_one_touch(panel: LivePanel) -> None:
    begin(panel, COUNT, [picture(n, dots=4 + 3 * (n % 2)) for n in range(6)], [])
    panel.wait(lambda: bool(proposals(panel).found.looser))
    assert "dots: with Count tolerance 2 instead of 0 all OK samples pass (6)." in form(panel).certainty.text
    touch(panel, form(panel).loosen)
    (tool,) = panel.wizard.draft.program.tools
    assert (tool.params.count_tolerance, tool.threshold_pct) == (2, 80)
    proposed(panel)
    assert "6 of 6 OK samples pass." in form(panel).whole.text
    assert form(panel).loosen.isHidden()


def test_limits_that_reject_good_samples_are_taken_only_after_a_question(panel: LivePanel) -> None:
    ok = [picture(0, dots=3), *(picture(n) for n in range(1, 10))]
    begin(panel, TOTAL, ok, [picture(20 + n, last=4) for n in range(5)])
    said = form(panel).whole.text
    assert "10 of 10 OK samples pass; 0 of 5 NG samples caught. Not caught: NG part 1, NG part 2" in said
    before = panel.wizard.draft.program
    take, cancel = 0, 1
    for choice in (cancel, take):
        assert panel.wizard.draft.program == before
        touch(panel, form(panel).stricter)
        panel.touch(panel.sheet(DecisionSheet)._choices[choice])
        panel.wait(lambda: not panel.window.sheets())
    assert panel.wizard.draft.program.tools[0].threshold_pct > 80


def test_the_sheet_of_samples_says_of_each_what_the_limits_make_of_it(panel: LivePanel) -> None:
    begin(panel, COUNT, [picture(0), picture(1), picture(2, dots=6)], [picture(10, last=6)])
    touch(panel, form(panel).samples)
    sheet = panel.sheet(SamplesSheet)
    assert [row.note for row in sheet.list.rows] == ["passes", "passes", "dots: score 64\u202f%, limit 80\u202f%"]
    panel.touch(sheet.tabs[SampleKind.NG])
    assert [row.note for row in sheet.list.rows] == ["not caught by any tool"]


def test_no_picture_is_both_an_ok_part_and_an_ng_part(panel: LivePanel, tmp_path: Path) -> None:
    """A picture added again gets the new kind, and a message says so; the master cannot be an NG sample."""
    begin(panel, COUNT, [picture(0), picture(1)], [])
    touch(panel, form(panel).samples)
    sheet = panel.sheet(SamplesSheet)
    panel.touch(sheet.tabs[SampleKind.NG])
    again = "0 added. The same picture again: 1."
    for name, number, said in (("part", 0, "of this kind now"), ("part", 0, again), ("master", 300, "")):
        file = tmp_path / f"{name}.png"
        cv2.imwrite(str(file), picture(number))
        sheet._add_files((file,))
        panel.wait(lambda: not is_work_under_way())
        assert said in sheet.message.text
    kinds = [sample.kind for sample in panel.wizard.draft.samples]
    assert kinds == [SampleKind.OK, SampleKind.NG]
    assert "same picture as the master" in panel.window.toast_notice.words
