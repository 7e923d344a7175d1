"""States of a scene: the wizard; a part of `states.STATES`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.inspection import editing
from core.inspection.geometry import Rectangle
from hmi.screens.names import At
from hmi.threads import is_work_under_way
from tests.hmi.stage.advice import PreparedAdvice
from tests.hmi.stage.prepared import prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _wizard_image(scene: Scene) -> None:
    scene.edit("image")


def _wizard_image_stopped(scene: Scene) -> None:
    scene.edit("image")
    scene.station.is_real(prepared().said.stopped)
    scene.window.refresh()


def _wizard_trigger(scene: Scene) -> None:
    scene.edit("image")
    scene.wizard.image_step.trigger_tab.click()


def _wizard_master(scene: Scene) -> None:
    scene.edit("master")


def _wizard_tools(scene: Scene) -> None:
    scene.edit("tools")


def _wizard_tool(scene: Scene) -> None:
    scene.edit("tools", "pins")
    scene.wizard.tools_step.panel_tab.setChecked(True)


def _wizard_live(scene: Scene) -> None:
    scene.edit("tools", "pins")
    _look_at_bad(scene)


def _wizard_seen(scene: Scene) -> None:
    """What a tool sees in a picture that differs from the master."""
    scene.edit("tools", "pin edges")
    scene.wizard.tools_step.panel_tab.setChecked(True)
    _look_at_bad(scene)


def _look_at_bad(scene: Scene) -> None:
    """Show an NG part live in the tools step, and wait until it is judged."""
    scene.station.show_frame(scene.bad)
    scene.wizard.tools_step.live.setChecked(True)
    scene.settle(lambda: scene.wizard.judge.scores.live_frame is scene.bad)


def _wizard_add_tool(scene: Scene) -> None:
    scene.edit("tools")
    scene.wizard.tools_step.doing.choose_new_tool()


def _wizard_armed(scene: Scene) -> None:
    scene.edit("tools")
    scene.wizard.tools_step.shapes["polygon"].click()


def _wizard_samples(scene: Scene) -> None:
    scene.edit("tools", "pins")
    scene.wizard.tools_step.tool_panel.samples_asked.emit()


def _wizard_advice(scene: Scene) -> None:
    """The last tool is new, another has a limit that rejects good samples, one NG sample is seen by no tool."""
    scene.edit("tools")
    draft = scene.wizard.draft
    *present, last = draft.program.tools
    strict = replace(present[1], threshold_pct=99.5)
    draft.apply(replace(draft.program, tools=(present[0], strict, *present[2:])))
    scene.station.advising = PreparedAdvice(scene.wizard.tools_step.proposals.found.proposal, present[1], last)
    scene.wizard.tools_step.advice.click()
    scene.settle(lambda: not is_work_under_way())


def _wizard_dry_run(scene: Scene) -> None:
    scene.edit("tools")
    scene.wizard.tools_step.dry_run.click()


def _wizard_outputs(scene: Scene) -> None:
    scene.edit("outputs")
    scene.wizard.outputs_step.tabs[0].setChecked(True)


def _wizard_judgement(scene: Scene) -> None:
    scene.edit("outputs")
    scene.wizard.outputs_step.tabs[1].setChecked(True)


def _wizard_checklist(scene: Scene) -> None:
    scene.edit("outputs")
    scene.wizard.outputs_step.tabs[2].setChecked(True)


def _form_of(kind: str, /, **params: Any) -> Callable[[Scene], None]:
    """The parameters of a new tool of that kind, beside those of the first program; without samples to learn from."""

    def show(scene: Scene) -> None:
        scene.edit("tools")
        draft, step = scene.wizard.draft, scene.wizard.tools_step
        tool = editing.new_tool(draft.program, kind, Rectangle(322, 198, 636, 188), kind)
        program = editing.with_tool(draft.program, replace(tool, params=replace(tool.params, **params)))
        draft.apply(replace(program, samples=()))
        step.choose_tool(tool.name)
        step.panel_tab.setChecked(True)
        scene.settle(lambda: scene.wizard.judge.scores.of == draft.program and step.proposals.found.proposal is None)
        form = step.tool_panel.form
        form.area.verticalScrollBar().setValue(step.tool_panel.params.y())

    return show


def _wizard_leave(scene: Scene) -> None:
    scene.edit("outputs")
    draft = scene.wizard.draft
    draft.apply(replace(draft.program, description="Changed"))
    scene.window.go(At.RUN)


STATES: dict[str, Callable[[Scene], None]] = {
    "wizard_image": _wizard_image,
    "wizard_image_stopped": _wizard_image_stopped,
    "wizard_trigger": _wizard_trigger,
    "wizard_master": _wizard_master,
    "wizard_tools": _wizard_tools,
    "wizard_tool": _wizard_tool,
    "wizard_live": _wizard_live,
    "wizard_seen": _wizard_seen,
    "wizard_add_tool": _wizard_add_tool,
    "wizard_armed": _wizard_armed,
    "wizard_samples": _wizard_samples,
    "wizard_advice": _wizard_advice,
    "wizard_dry_run": _wizard_dry_run,
    "wizard_outputs": _wizard_outputs,
    "wizard_judgement": _wizard_judgement,
    "wizard_checklist": _wizard_checklist,
    "wizard_leave": _wizard_leave,
    "wizard_surface": _form_of("surface"),
    "wizard_learned": _form_of("learned"),
    "wizard_code": _form_of("code"),
    "wizard_text": _form_of("text"),
    "wizard_measure": _form_of("measure", kind="pitch"),
    "wizard_count": _form_of("count"),
}
