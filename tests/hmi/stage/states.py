"""Every screen, sheet and notice as states of a scene, for screenshots and for tests that walk through them.

A new screen needs a function here that opens it (`scene.signed_in(role)`, `scene.window.go(At.NAME)`), and a row in
`STATES`. The desks of `scene.station` are real, over a store that a real station has filled (`prepared.py`): OK, NG and
FAULT parts of three programs and several versions, some labeled, with pictures, samples, and the audit log of all
that; `scene.station.has_staff()` adds users, `is_new()` removes users and programs.

Add missing data to `prepared.py`. A state that changes the store must give the same result when it is shown again, and
must not affect the other states. The status is one of `prepared().said`; only what none of them contains is laid over
it (`scene.station.lay`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from core.access.roles import Role
from core.alarms.catalog import Own
from core.alarms.health import Component, Health
from core.errors import CameraNotFoundError, CameraTimeoutError, DatabaseError, DiskSpaceError
from core.inspection.result import Judgement
from core.records.history import InspectionFilter, InspectionLabel
from core.running.state import Counters, ProgramRef
from core.text import text
from hmi.forms.choice_field import TextsWidget
from hmi.screens.alarms import AlarmsScreen
from hmi.screens.change_over import ChangeOverScreen
from hmi.screens.first_start import FirstStartScreen
from hmi.screens.help import HelpScreen
from hmi.screens.history import HistoryScreen
from hmi.screens.login import LoginScreen
from hmi.screens.names import At
from hmi.screens.part import PartScreen
from hmi.screens.programs import ProgramsScreen
from hmi.screens.run import RunScreen
from hmi.screens.statistics import StatisticsScreen
from hmi.screens.system import SystemScreen
from hmi.screens.users import UsersScreen
from hmi.screens.versions import VersionsScreen
from hmi.sheets.keyboard import KeyboardSheet
from tests.hmi.stage import audit_states, hand_over_states, maintenance_states
from tests.hmi.stage.challenge_states import CHALLENGE_STATES
from tests.hmi.stage.prepared import prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

CAMERA_LOST = CameraTimeoutError().text


def _ok(scene: Scene) -> None:
    scene.has_judged()


def _ng(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()
    scene.station.has_judged(ng=True)
    scene.station.has_alarm("DISK_SPACE", DiskSpaceError().text)


def _crowded(scene: Scene) -> None:
    """Long names, more tools than fit, and large counters."""
    scene.signed_in()
    scene.reset()
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
    run = replace(run, program=program, counters=counters, recent=(*run.recent[:-1], last), last_ng=last)
    scene.station.lay(run=run, alarms=())
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
    scene.screen(RunScreen).tools_tab.setChecked(True)


def _full_screen(scene: Scene) -> None:
    _ng(scene)
    scene.screen(RunScreen).picture.full_screen.setChecked(True)


def _full_screen_fault(scene: Scene) -> None:
    """Only the fault and what ends it stand beside the old picture."""
    _fault(scene)
    scene.screen(RunScreen).picture.full_screen.setChecked(True)


def _zoomed(scene: Scene) -> None:
    _ng(scene)
    scene.settle()
    view = scene.screen(RunScreen).view
    view.zoom_or_fit(QPointF(view.width() * 0.45, view.height() * 0.4))


def _compared(scene: Scene) -> None:
    """The master, shown for as long as the picture is looked at."""
    _ng(scene)
    scene.settle()
    picture = scene.screen(RunScreen).picture
    picture.compare.click()
    scene.settle(lambda: picture.blink.shows_master)
    picture.blink.turn.stop()


def _held(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()
    scene.station.is_held(text("{count} parts in a row are NG.", count=3))


def _fault(scene: Scene) -> None:
    _ok(scene)
    scene.screen(RunScreen).picture_tab.setChecked(True)
    scene.station.is_real(prepared().said.fault)


def _fault_that_lasts(scene: Scene) -> None:
    """A lasting fault, with a banner: neither covers the verdict."""
    _ok(scene)
    sentence = text("This computer has no digital lines.")
    scene.station.has_failed(sentence, "GPIO_NOT_AVAILABLE", recovers=False, is_lasting=True)
    scene.window.complain(DatabaseError())


def _live(scene: Scene) -> None:
    _ok(scene)
    scene.window.refresh()
    scene.screen(RunScreen).live.setChecked(True)


def _stopped_in_trouble(scene: Scene) -> None:
    _stopped(scene)
    found = CameraNotFoundError()
    scene.station.has_alarm("CAMERA", found.text)
    scene.station.lay(health=Health((Component("camera", False, found.text),)), frame_age_ms=None)


def _stopped(scene: Scene) -> None:
    _ok(scene)
    scene.station.is_real(prepared().said.stopped)


def _ready(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()


def _viewer(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.VIEWER)


def _last_ng(scene: Scene) -> None:
    _ng(scene)
    scene.window.go(At.LAST_NG)


def _history(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(HistoryScreen)
    screen.filter.clear()
    scene.window.go(At.HISTORY)
    scene.settle(lambda: bool(screen.list.rows))


def _history_none(scene: Scene) -> None:
    _history(scene)
    scene.window.go(At.HISTORY, wanted=InspectionFilter(label=InspectionLabel.MISSED, part=1_234_567))


def _history_only(scene: Scene) -> None:
    _history(scene)
    scene.screen(HistoryScreen).only.click()


def _part(scene: Scene, judgement: Judgement, label: InspectionLabel | None = None) -> None:
    """The part screen with the newest part of that verdict, and with that label, if one is given."""
    _ng(scene)
    scene.signed_in(Role.ENGINEER)
    actor, history = scene.actor(Role.ENGINEER), scene.station.history
    (item,) = history.inspections(actor, InspectionFilter(judgement=judgement, label=label), limit=1).items
    scene.window.go(At.PART, inspection_id=item.id, origin=At.HISTORY)
    screen = scene.screen(PartScreen)
    scene.settle(lambda: not screen.is_loading)


def _part_ok(scene: Scene) -> None:
    _part(scene, Judgement.OK)


def _part_ng(scene: Scene) -> None:
    _part(scene, Judgement.NG)


def _part_false_call(scene: Scene) -> None:
    """An NG part with a label and a reason code."""
    _part(scene, Judgement.NG, InspectionLabel.FALSE_CALL)


def _part_fault(scene: Scene) -> None:
    _part(scene, Judgement.FAULT)


def _statistics(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    screen = scene.screen(StatisticsScreen)
    scene.window.go(At.STATISTICS)
    screen.yield_tab.setChecked(True)
    scene.settle(lambda: screen.steps_plot is not None)


def _statistics_tools(scene: Scene) -> None:
    _statistics(scene)
    scene.screen(StatisticsScreen).tools_tab.setChecked(True)


def _statistics_times(scene: Scene) -> None:
    _statistics(scene)
    scene.screen(StatisticsScreen).times_tab.setChecked(True)


def _io(scene: Scene) -> None:
    _stopped(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.IO)


def _users(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.station.has_staff()
    screen = scene.screen(UsersScreen)
    scene.window.go(At.USERS)
    scene.settle(lambda: bool(screen.list.rows))


def _users_none(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.window.go(At.USERS)


def _system(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.ADMIN)
    scene.window.go(At.SYSTEM)
    scene.screen(SystemScreen).station_tab.click()


def _system_restart(scene: Scene) -> None:
    """The decision before a restart; a simulated station asks for no password."""
    _system(scene)
    scene.screen(SystemScreen).restart.click()


def _system_settings(scene: Scene) -> None:
    _system(scene)
    scene.screen(SystemScreen).settings_tab.click()


def _system_settings_times(scene: Scene) -> None:
    """The end of the form: when the panel signs people out."""
    _system_settings(scene)
    area = scene.screen(SystemScreen).form.area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _system_settings_read_only(scene: Scene) -> None:
    """An engineer sees the settings, and who may change them."""
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.SYSTEM)
    scene.screen(SystemScreen).settings_tab.click()


def _system_settings_shifts(scene: Scene) -> None:
    """The keyboard for the shifts, with a time that is none."""
    _system_settings(scene)
    widget = scene.screen(SystemScreen).form.columns["general"].widgets["shifts"]
    assert isinstance(widget, TextsWidget)
    widget.row.click()
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, KeyboardSheet)
    sheet.field.setText("6, 14:00")
    sheet.done.click()


def _system_computer(scene: Scene) -> None:
    _system(scene)
    scene.screen(SystemScreen).computer_tab.click()


def _system_log(scene: Scene) -> None:
    """The log tab, which is empty: a staged station logs nothing."""
    _system(scene)
    scene.screen(SystemScreen).log_tab.click()


def _system_about(scene: Scene) -> None:
    _system(scene)
    scene.screen(SystemScreen).about_tab.click()


def _change_over(scene: Scene) -> None:
    _ok(scene)
    scene.station.has_many_programs()
    screen = scene.screen(ChangeOverScreen)
    scene.window.go(At.CHANGE_OVER)
    scene.settle(lambda: len(screen.list.rows) > 5)


def _change_over_unknown(scene: Scene) -> None:
    """A scanned code that no program has."""
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("4006381333955")
    search.returnPressed.emit()


def _change_over_several(scene: Scene) -> None:
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("Article")
    search.returnPressed.emit()


def _change_over_confirm(scene: Scene) -> None:
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("Artikel 4712")
    search.returnPressed.emit()


def _change_over_lost_master(scene: Scene) -> None:
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("O-ring 40")
    search.returnPressed.emit()


def _programs(scene: Scene) -> None:
    _ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    scene.screen(ProgramsScreen).tiles[1].click()


def _programs_engineer(scene: Scene) -> None:
    """All programs, with the archived one chosen."""
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.PROGRAMS)
    programs = scene.screen(ProgramsScreen)
    programs.program_actions.archived_toggled.emit()
    scene.settle()
    programs.tiles[2].click()


def _programs_none(scene: Scene) -> None:
    scene.signed_in(Role.ENGINEER)
    scene.station.is_new()
    scene.window.go(At.PROGRAMS)


def _programs_more(scene: Scene) -> None:
    _programs(scene)
    scene.screen(ProgramsScreen).more.click()


def _versions(scene: Scene) -> None:
    _ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.VERSIONS, program_id=1)
    scene.screen(VersionsScreen).words_tab.setChecked(True)
    scene.settle()
    scene.screen(VersionsScreen).list.picked.emit("12")


def _versions_picture(scene: Scene) -> None:
    """The picture, which is behind a tab on small and upright panels."""
    _versions(scene)
    scene.screen(VersionsScreen).picture_tab.setChecked(True)


def _versions_one(scene: Scene) -> None:
    _versions(scene)
    scene.screen(VersionsScreen).list.picked.emit("14")


def _help(scene: Scene) -> None:
    _ok(scene)
    scene.window.go(At.HELP)
    scene.screen(HelpScreen).show_page("tools")


def _help_contents(scene: Scene) -> None:
    """The list of pages, which replaces the page on upright panels."""
    _help(scene)
    scene.screen(HelpScreen).show_page("first_program")
    scene.screen(HelpScreen).contents.setChecked(True)


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


def _alarms_history(scene: Scene) -> None:
    """What came before, and one that stands."""
    _no_alarms(scene)
    scene.station.remembers_alarm(
        Own.IMAGES_DROPPED, text("Pictures come faster than the disk can write. Results are kept.")
    )
    screen = scene.screen(AlarmsScreen)
    screen.restrict()
    screen.history_tab.click()
    scene.settle(lambda: bool(screen.list.rows))


def _alarms_record(scene: Scene) -> None:
    _alarms_history(scene)
    screen = scene.screen(AlarmsScreen)
    screen.list.picked.emit(screen.list.rows[0].key)


def _alarms_counts(scene: Scene) -> None:
    _no_alarms(scene)
    screen = scene.screen(AlarmsScreen)
    screen.restrict()
    screen.counts_tab.click()
    scene.settle(lambda: bool(screen.counts.rows))


def _alarms_history_none(scene: Scene) -> None:
    _alarms_history(scene)
    scene.screen(AlarmsScreen).restrict(code="NO_SUCH_ALARM")


def _menu(scene: Scene) -> None:
    _ng(scene)
    scene.window.open_menu()


def _login(scene: Scene) -> None:
    _ok(scene)
    scene.station.has_staff()
    _sign_out(scene)
    scene.settle()
    login = scene.screen(LoginScreen)
    next(tile for tile in login.tiles if tile.objectName() == "user_operator1").click()
    login.field.setText("1234")


def _login_refused(scene: Scene) -> None:
    _login(scene)
    scene.screen(LoginScreen).keypad.all_keys()[-1].click()
    scene.settle()


def _login_simulated(scene: Scene) -> None:
    _ok(scene)
    _sign_out(scene)


def _sign_out(scene: Scene) -> None:
    for sheet in scene.window.sheets():
        sheet.close_sheet()
    scene.window.session.sign_out()
    scene.window.go(At.LOGIN)


def _first_start(scene: Scene) -> None:
    _login_simulated(scene)
    scene.window.go(At.FIRST_START)


def _keyboard(scene: Scene) -> None:
    _first_start(scene)
    scene.screen(FirstStartScreen).password.keys.click()


def _failure(scene: Scene) -> None:
    _ok(scene)
    scene.window.presenter.show_reference("4F09A2")


def _toast(scene: Scene) -> None:
    _ok(scene)
    scene.screen(RunScreen).stop.released_early.emit()


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
    "run_full_screen": _full_screen,
    "run_full_screen_fault": _full_screen_fault,
    "run_zoomed": _zoomed,
    "run_compared": _compared,
    "run_crowded": _crowded,
    "alarms_crowded": _crowded_alarms,
    "run_held": _held,
    **CHALLENGE_STATES,
    "run_fault": _fault,
    "run_fault_lasts": _fault_that_lasts,
    "run_live": _live,
    "run_stopped": _stopped,
    "run_stopped_trouble": _stopped_in_trouble,
    "run_viewer": _viewer,
    "run_toast": _toast,
    "last_ng": _last_ng,
    "history": _history,
    "history_none": _history_none,
    "history_only": _history_only,
    "part_ok": _part_ok,
    "part_ng": _part_ng,
    "part_false_call": _part_false_call,
    "part_fault": _part_fault,
    "statistics": _statistics,
    "statistics_tools": _statistics_tools,
    "statistics_times": _statistics_times,
    "io": _io,
    "users": _users,
    "users_none": _users_none,
    "system": _system,
    "system_restart": _system_restart,
    "system_settings": _system_settings,
    "system_settings_times": _system_settings_times,
    "system_settings_read_only": _system_settings_read_only,
    "system_settings_shifts": _system_settings_shifts,
    "system_computer": _system_computer,
    "system_log": _system_log,
    "system_about": _system_about,
    "change_over": _change_over,
    "change_over_unknown": _change_over_unknown,
    "change_over_several": _change_over_several,
    "change_over_confirm": _change_over_confirm,
    "change_over_lost_master": _change_over_lost_master,
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
    "alarms_history": _alarms_history,
    "alarms_history_none": _alarms_history_none,
    "alarms_record": _alarms_record,
    "alarms_counts": _alarms_counts,
    "help": _help,
    "help_contents": _help_contents,
    "menu": _menu,
    "failure": _failure,
    **maintenance_states.STATES,
    **audit_states.STATES,
    **hand_over_states.STATES,
}
