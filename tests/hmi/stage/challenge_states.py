"""States of a challenge: due, judged right, judged wrong, and where else it is seen and set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from core.access.roles import Role
from core.inspection.program import ChallengeSpec
from core.inspection.result import Judgement
from hmi.screens.names import At
from hmi.screens.programs import ProgramsScreen
from hmi.sheets.list import ListSheet
from tests.hmi.stage.run_states import show_ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _due(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()
    scene.station.is_challenged()


def _right(scene: Scene) -> None:
    _due(scene)
    scene.station.is_challenged(judged=Judgement.OK)


def _wrong(scene: Scene) -> None:
    _due(scene)
    scene.station.is_challenged(expects=Judgement.NG, judged=Judgement.OK)


def _ok_part_judged_ng(scene: Scene) -> None:
    _due(scene)
    scene.station.is_challenged(judged=Judgement.NG)


def _alarm(scene: Scene) -> None:
    _due(scene)
    scene.window.go(At.ALARMS)


def _withdraw(scene: Scene) -> None:
    """Somebody else has started one by hand."""
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.station.is_challenged_by("operator1")
    scene.window.go(At.PROGRAMS)
    programs = scene.screen(ProgramsScreen)
    scene.settle(lambda: bool(programs.tiles))
    programs.tiles[0].click()
    programs.more.click()
    more = scene.window.sheets()[-1]
    assert isinstance(more, ListSheet)
    place = next(n for n, row in enumerate(more.list.rows) if row.key == "withdraw_challenge")
    more.list.scrollTo(more.list.model().index(place, 0))


def _wizard(scene: Scene) -> None:
    """The fields that say when a challenge is due."""
    scene.edit("outputs")
    step = scene.wizard.outputs_step
    step.tabs[1].setChecked(True)
    program = scene.wizard.draft.program
    scene.wizard.draft.apply(replace(program, challenge=ChallengeSpec("both", 4.0, 2, 1)))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    bar = step.form.area.verticalScrollBar()
    bar.setValue(bar.maximum())


STATES: dict[str, Callable[[Scene], None]] = {
    "challenge_due": _due,
    "challenge_right": _right,
    "challenge_wrong": _wrong,
    "challenge_wrong_ok_part": _ok_part_judged_ng,
    "challenge_alarm": _alarm,
    "challenge_withdraw": _withdraw,
    "challenge_wizard": _wizard,
}
