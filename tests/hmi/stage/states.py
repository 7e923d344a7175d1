"""Every screen, sheet and notice as states of a scene, for screenshots and for tests that walk through them.

A new screen needs a file beside this one, with a function that opens it (`scene.signed_in(role)`,
`scene.window.go(At.NAME)`) and a row in the `STATES` of that file. The desks of `scene.station` are real, over a store
that a real station has filled (`prepared.py`): OK, NG and FAULT parts of three programs and several versions, some
labeled, with pictures, samples, and the audit log of all that; `scene.station.has_staff()` adds users, `is_new()`
removes users and programs.

Add missing data to `prepared.py`. A state that changes the store must give the same result when it is shown again, and
must not affect the other states. The status is one of `prepared().said`; only what none of them contains is laid over
it (`scene.station.lay`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.screens.help import HelpScreen
from hmi.screens.names import At
from tests.hmi.stage import (
    alarm_rule_states,
    alarm_states,
    audit_states,
    backups_states,
    challenge_states,
    hand_over_states,
    io_states,
    maintenance_states,
    people_states,
    program_states,
    record_states,
    run_states,
    stations_states,
    storage_states,
    system_states,
    wizard_states,
)
from tests.hmi.stage.run_states import show_ng, show_ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _help(scene: Scene) -> None:
    show_ok(scene)
    scene.window.go(At.HELP)
    scene.screen(HelpScreen).show_page("tools")


def _help_contents(scene: Scene) -> None:
    """The list of pages, which replaces the page on upright panels."""
    _help(scene)
    scene.screen(HelpScreen).show_page("first_program")
    scene.screen(HelpScreen).contents.setChecked(True)


def _menu(scene: Scene) -> None:
    show_ng(scene)
    scene.window.open_menu()


STATES: dict[str, Callable[[Scene], None]] = {
    **people_states.STATES,
    **run_states.STATES,
    **challenge_states.STATES,
    **record_states.STATES,
    **system_states.STATES,
    **program_states.STATES,
    **wizard_states.STATES,
    **alarm_states.STATES,
    **alarm_rule_states.STATES,
    "help": _help,
    "help_contents": _help_contents,
    "menu": _menu,
    **audit_states.STATES,
    **maintenance_states.STATES,
    **backups_states.STATES,
    **storage_states.STATES,
    **io_states.STATES,
    **hand_over_states.STATES,
    **stations_states.STATES,
}
