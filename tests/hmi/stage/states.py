"""Every screen and all that comes over one, as states of a scene: for screenshots, and for tests that walk them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.accounts import UserTile
from core.alarms.health import Component, Health
from core.errors import CameraNotFoundError, CameraTimeoutError, DatabaseError, DiskSpaceError
from core.running.state import Counters, ProgramRef, RunState
from core.text import text
from hmi.screens.names import At
from tests.hmi.stage.library import StagedLibrary
from tests.hmi.stage.station import KIND, StagedAccounts, StagedHistory

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

USERS = (
    UserTile("operator1", Role.OPERATOR),
    UserTile("engineer2", Role.ENGINEER),
    UserTile("operator3", Role.OPERATOR),
    UserTile("admin1", Role.ADMIN),
)
CAMERA_LOST = CameraTimeoutError().text


def _ok(scene: Scene) -> None:
    scene.has_judged()


def _ng(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()
    scene.station.has_alarm("DISK_SPACE", DiskSpaceError().text)
    scene.station.show_frame(scene.bad)
    scene.station.has_judged(ng=True)


def _crowded(scene: Scene) -> None:
    """Names as long as people make them, more tools than fit, figures of a long shift."""
    scene.signed_in()
    scene.reset()
    scene.station.show_frame(scene.bad)
    scene.station.has_judged(ng=True)
    run = scene.station.run
    last = run.recent[-1]
    why = text("ambiguous: below {share} % it could be something else that the master shows", share=97.3)
    tools = tuple(
        replace(
            last.tools[number % 5],
            name=f"{number + 1}. Verriegelung Gehäuse links unten",
            reason=why if number % 5 == 1 else None,
        )
        for number in range(24)
    )
    last = replace(last, tools=tools, part=1_234_567)
    program = ProgramRef(1, "Steckverbindergehäuse 7-polig mit Verriegelung, Variante B", "5e1f", 128)
    counters = Counters(1_234_567, 1_233_433, 1_111, 23, since=run.counters.since)
    scene.station.run = replace(run, program=program, counters=counters, recent=(*run.recent[:-1], last), last_ng=last)
    scene.station.alarms = ()
    for number in range(12):
        scene.station.has_alarm(
            f"CODE_{number}",
            text(
                "The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.",
                setting="exposure_us",
                asked=12000,
                unit="µs",
                got=10000,
            ),
        )


def _crowded_alarms(scene: Scene) -> None:
    _crowded(scene)
    scene.window.go(At.ALARMS)


def _ng_tools(scene: Scene) -> None:
    _ng(scene)
    scene.window.screens["run"].tools_tab.setChecked(True)  # type: ignore[attr-defined]


def _fault(scene: Scene) -> None:
    _ok(scene)
    scene.window.screens["run"].picture_tab.setChecked(True)  # type: ignore[attr-defined]
    scene.station.has_failed(CAMERA_LOST)


def _fault_that_lasts(scene: Scene) -> None:
    """And what somebody was told meanwhile: nothing of it covers the verdict."""
    _ok(scene)
    sentence = text("This computer has no digital lines.")
    scene.station.has_failed(sentence, "GPIO_NOT_AVAILABLE", recovers=False, is_lasting=True)
    scene.window.complain(DatabaseError())


def _live(scene: Scene) -> None:
    _ok(scene)
    scene.window.refresh()
    scene.window.screens["run"].live.setChecked(True)  # type: ignore[attr-defined]


def _stopped_in_trouble(scene: Scene) -> None:
    _stopped(scene)
    found = CameraNotFoundError()
    scene.station.has_alarm("CAMERA", found.text)
    scene.station.judgement = Health((Component("camera", False, found.text),))
    scene.station.age_ms = None


def _stopped(scene: Scene) -> None:
    _ok(scene)
    scene.station.has_judged(state=RunState.STOPPED)


def _ready(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()


def _viewer(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.VIEWER)


def _last_ng(scene: Scene) -> None:
    _ng(scene)
    scene.station.history = StagedHistory(scene.bad.image)  # type: ignore[assignment]
    scene.window.go(At.LAST_NG)


def _programs(scene: Scene) -> None:
    scene.station.library = StagedLibrary((KIND, "Gasket", "Label plate"))  # type: ignore[assignment]
    _ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    scene.window.screens["programs"].tiles[1].click()  # type: ignore[attr-defined]


def _programs_engineer(scene: Scene) -> None:
    scene.station.library = StagedLibrary((KIND, "Gasket", "Label plate"), archived=("Label plate",))  # type: ignore[assignment]
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.PROGRAMS)
    programs = scene.window.screens["programs"]
    programs.program_actions.archived_toggled.emit()  # type: ignore[attr-defined]
    scene.settle()
    programs.tiles[2].click()  # type: ignore[attr-defined]


def _programs_none(scene: Scene) -> None:
    scene.station.library = StagedLibrary(())  # type: ignore[assignment]
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.PROGRAMS)


def _programs_more(scene: Scene) -> None:
    _programs(scene)
    scene.window.screens["programs"].more.click()  # type: ignore[attr-defined]


def _versions(scene: Scene) -> None:
    scene.station.library = StagedLibrary((KIND, "Gasket", "Label plate"))  # type: ignore[assignment]
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.VERSIONS, program_id=1)
    scene.window.screens["versions"].words_tab.setChecked(True)  # type: ignore[attr-defined]
    scene.settle()
    scene.window.screens["versions"].list.picked.emit("12")  # type: ignore[attr-defined]


def _versions_picture(scene: Scene) -> None:
    """Small and upright panels show the picture behind a tab."""
    _versions(scene)
    scene.window.screens["versions"].picture_tab.setChecked(True)  # type: ignore[attr-defined]


def _versions_one(scene: Scene) -> None:
    _versions(scene)
    scene.window.screens["versions"].list.picked.emit("14")  # type: ignore[attr-defined]


def _help(scene: Scene) -> None:
    _ok(scene)
    scene.window.go(At.HELP)
    scene.window.screens["help"].show_page("tools")  # type: ignore[attr-defined]


def _help_contents(scene: Scene) -> None:
    """On upright panels the list comes instead of the page."""
    _help(scene)
    scene.window.screens["help"].show_page("first_program")  # type: ignore[attr-defined]
    scene.window.screens["help"].contents.setChecked(True)  # type: ignore[attr-defined]


def _wizard_image(scene: Scene) -> None:
    scene.edit("image")


def _wizard_image_stopped(scene: Scene) -> None:
    scene.edit("image")
    scene.station.has_judged(state=RunState.STOPPED)
    scene.window.refresh()


def _wizard_trigger(scene: Scene) -> None:
    scene.edit("image")
    scene.wizard.steps[0].trigger_tab.click()  # type: ignore[attr-defined]


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
    """What a tool sees in a picture that is not like the master."""
    scene.edit("tools", "pin edges")
    scene.wizard.tools_step.panel_tab.setChecked(True)
    _look_at_bad(scene)


def _look_at_bad(scene: Scene) -> None:
    """The tools step, live, at a part that is NG, once that has been judged."""
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


def _wizard_leave(scene: Scene) -> None:
    scene.edit("outputs")
    draft = scene.wizard.draft
    draft.apply(replace(draft.program, description="Changed"))
    scene.window.go(At.RUN)


def _alarms(scene: Scene) -> None:
    _fault(scene)
    scene.station.has_alarm("DISK_SPACE", DiskSpaceError().text, seen_by="engineer2")
    scene.window.go(At.ALARMS)


def _no_alarms(scene: Scene) -> None:
    _ok(scene)
    scene.window.go(At.ALARMS)


def _menu(scene: Scene) -> None:
    _ng(scene)
    scene.window.open_menu()


def _login(scene: Scene) -> None:
    _ok(scene)
    _become(scene, USERS, by_one_touch=False)
    scene.settle()
    login = scene.window.screens["login"]
    login.tiles[0].click()  # type: ignore[attr-defined]
    login.field.setText("1234")  # type: ignore[attr-defined]


def _login_refused(scene: Scene) -> None:
    _login(scene)
    scene.window.screens["login"].keypad.all_keys()[-1].click()  # type: ignore[attr-defined]
    scene.settle()


def _login_simulated(scene: Scene) -> None:
    _ok(scene)
    _become(scene, (), by_one_touch=True)


def _become(scene: Scene, users: tuple[UserTile, ...], *, by_one_touch: bool) -> None:
    scene.station.accounts = StagedAccounts(users, by_one_touch=by_one_touch)  # type: ignore[assignment]
    for sheet in scene.window.sheets():
        sheet.close_sheet()
    scene.window.session.sign_out()
    scene.window.go(At.LOGIN)


def _first_start(scene: Scene) -> None:
    _login_simulated(scene)
    scene.window.go(At.FIRST_START)


def _keyboard(scene: Scene) -> None:
    _first_start(scene)
    scene.window.screens["first_start"].password.keys.click()  # type: ignore[attr-defined]


def _failure(scene: Scene) -> None:
    _ok(scene)
    scene.window.presenter.show_reference("4F09A2")


def _toast(scene: Scene) -> None:
    _ok(scene)
    scene.window.screens["run"].stop.released_early.emit()  # type: ignore[attr-defined]


STATES: dict[str, Callable[[Scene], None]] = {
    "login": _login,
    "login_refused": _login_refused,
    "login_simulated": _login_simulated,
    "first_start": _first_start,
    "keyboard": _keyboard,
    "run_ready": _ready,
    "run_ok": _ok,
    "run_ng": _ng,
    "run_ng_tools": _ng_tools,
    "run_crowded": _crowded,
    "alarms_crowded": _crowded_alarms,
    "run_fault": _fault,
    "run_fault_lasts": _fault_that_lasts,
    "run_live": _live,
    "run_stopped": _stopped,
    "run_stopped_trouble": _stopped_in_trouble,
    "run_viewer": _viewer,
    "run_toast": _toast,
    "last_ng": _last_ng,
    "programs": _programs,
    "programs_engineer": _programs_engineer,
    "programs_none": _programs_none,
    "programs_more": _programs_more,
    "versions": _versions,
    "versions_picture": _versions_picture,
    "versions_one": _versions_one,
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
    "wizard_dry_run": _wizard_dry_run,
    "wizard_outputs": _wizard_outputs,
    "wizard_judgement": _wizard_judgement,
    "wizard_checklist": _wizard_checklist,
    "wizard_leave": _wizard_leave,
    "alarms": _alarms,
    "alarms_none": _no_alarms,
    "help": _help,
    "help_contents": _help_contents,
    "menu": _menu,
    "failure": _failure,
}
