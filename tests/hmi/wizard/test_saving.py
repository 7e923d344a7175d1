"""Saving, leaving and coming back lose no work, neither the engineer's own nor that of others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.inspection import editing
from core.inspection.program import Program
from core.inspection.samples import ProgramSample, SampleKind
from hmi.screens.names import At
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from tests.hmi.live import LivePanel, live_panel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from core.programs.library import StoredProgram
    from core.settings import Settings
    from core.station import Station
    from hmi.i18n import Languages

PINS = "pins"


def first(station: Station) -> StoredProgram:
    return station.library.program(SYSTEM, station.library.programs(SYSTEM)[0].id)


def with_limit(program: Program, limit: float) -> Program:
    tool = editing.tool_named(program, PINS)
    assert tool is not None
    return editing.with_changed(program, {PINS: replace(tool, threshold_pct=limit)})


def limit_of(program: Program) -> float:
    tool = editing.tool_named(program, PINS)
    assert tool is not None
    return tool.threshold_pct


def edit(panel: LivePanel, limit: float) -> StoredProgram:
    """Open the first program in the wizard and change its limit; returns the stored version."""
    stored = first(panel.station)
    panel.window.go(At.WIZARD, program_id=stored.id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    panel.wizard.draft.apply(with_limit(panel.wizard.draft.program, limit))
    return stored


def save(panel: LivePanel, reason: str) -> None:
    panel.wizard.go_to("outputs")
    panel.touch(panel.wizard.outputs_step.save)
    panel.type_in(reason)


def answer(panel: LivePanel, words: str) -> None:
    sheet = panel.sheet(DecisionSheet)
    panel.touch(next(button for button in sheet._choices if button.text() == words))


def test_saving_makes_the_next_version_with_author_and_reason(panel: LivePanel) -> None:
    stored = edit(panel, 91)
    save(panel, "Tighter after the shift")
    panel.wait(lambda: first(panel.station).version_number == stored.version_number + 1)
    newest = first(panel.station)
    assert limit_of(newest.program) == 91
    assert (newest.summary.reason, newest.summary.author) == ("Tighter after the shift", "Simulated engineer")
    panel.wait(lambda: not panel.wizard.draft.is_changed)
    assert panel.station.status().run.program is not None
    assert panel.station.status().run.program.version_number == stored.version_number, (
        "saving does not change the running version"
    )


def test_activating_puts_the_saved_version_on_the_line(panel: LivePanel) -> None:
    stored = edit(panel, 91)
    panel.wizard.go_to("outputs")
    panel.wait(panel.wizard.next.isEnabled)
    panel.touch(panel.wizard.next)
    panel.type_in("Tighter")
    panel.wait(lambda: panel.window.current.name == "run")
    running = panel.station.status().run.program
    assert running is not None
    assert (running.id, running.version_number) == (stored.id, stored.version_number + 1)


def test_a_second_save_over_somebody_elses_is_refused_with_what_changed(panel: LivePanel) -> None:
    stored = edit(panel, 91)
    theirs = replace(with_limit(stored.program, 60), deadline_ms=777)
    panel.station.library.save(SYSTEM, theirs, None, "Theirs", stored.id, stored.version_hash)
    save(panel, "Mine")
    sheet = panel.sheet(ListSheet)
    said = [row.name.replace("\u202f", " ") for row in sheet.list.rows]
    assert any("pins" in line and "60" in line for line in said), said
    assert any("777" in line for line in said), said
    assert first(panel.station).summary.reason == "Theirs"
    sheet.list.picked.emit("after")
    panel.wait(lambda: first(panel.station).summary.reason == "Mine")
    versions = panel.station.library.versions(SYSTEM, stored.id)
    assert [version.reason for version in versions[:2]] == ["Mine", "Theirs"]
    assert limit_of(first(panel.station).program) == 91


def test_after_a_conflict_mine_can_become_a_program_of_its_own(panel: LivePanel) -> None:
    stored = edit(panel, 91)
    panel.station.library.save(SYSTEM, with_limit(stored.program, 60), None, "Theirs", stored.id, stored.version_hash)
    save(panel, "Mine")
    panel.sheet(ListSheet).list.picked.emit("apart")
    panel.type_in("Connector B")
    panel.wait(lambda: any(item.name == "Connector B" for item in panel.station.library.programs(SYSTEM)))
    assert limit_of(first(panel.station).program) == 60


def test_a_name_that_is_taken_is_said_and_asked_for_again(panel: LivePanel) -> None:
    edit(panel, 91)
    panel.wizard.draft.apply(replace(panel.wizard.draft.program, name="Gasket"))
    save(panel, "Renamed")
    panel.wait(lambda: "Gasket" in panel.sheet(KeyboardSheet).problem.text)
    assert panel.sheet(KeyboardSheet).field.text() == "Gasket"
    panel.type_in("Gasket 2")
    panel.wait(lambda: any(item.name == "Gasket 2" for item in panel.station.library.programs(SYSTEM)))


def test_samples_that_cannot_be_stored_are_said_and_the_next_save_is_no_conflict(panel: LivePanel) -> None:
    stored = edit(panel, 91)
    draft = panel.wizard.draft
    draft.set_samples([ProgramSample("0" * 64, SampleKind.OK)])
    save(panel, "With a sample that is gone")
    panel.wait(lambda: draft.base is not None and draft.base.version_number == stored.version_number + 1)
    assert panel.window.toast_notice.isVisible()
    assert limit_of(first(panel.station).program) == 91
    assert draft.is_changed, "the sample is not stored yet"
    draft.set_samples([])
    assert not draft.is_changed
    draft.apply(with_limit(draft.program, 92))
    save(panel, "Without it")
    panel.wait(lambda: first(panel.station).version_number == stored.version_number + 2)


def test_leaving_with_changes_asks_and_staying_stays(panel: LivePanel) -> None:
    edit(panel, 91)
    panel.window.go(At.RUN)
    assert panel.window.current is panel.wizard
    answer(panel, "Stay")
    assert panel.window.current is panel.wizard
    assert limit_of(panel.wizard.draft.program) == 91


def test_discarding_leaves_nothing_to_be_offered(panel: LivePanel) -> None:
    edit(panel, 91)
    panel.wait(lambda: panel.station.drafts.kept(panel_actor(panel)) is not None)
    panel.window.go(At.RUN)
    answer(panel, "Discard")
    assert panel.window.current.name == "run"
    panel.wait(lambda: panel.station.drafts.kept(panel_actor(panel)) is None)


def panel_actor(panel: LivePanel):  # type: ignore[no-untyped-def]
    actor = panel.window.session.actor
    assert actor is not None
    return actor


def test_leaving_without_changes_does_not_ask(panel: LivePanel) -> None:
    panel.window.go(At.WIZARD, program_id=first(panel.station).id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    panel.window.go(At.RUN)
    assert panel.window.current.name == "run"
    assert panel.window.sheets() == []


def test_a_look_into_the_manual_leaves_the_draft_where_it_was(panel: LivePanel) -> None:
    edit(panel, 91)
    panel.wizard.go_to("tools")
    panel.window.go(At.HELP)
    assert panel.window.current.name == "help"
    panel.touch(panel.window.screens["help"].back)  # type: ignore[attr-defined]
    assert panel.window.current is panel.wizard
    assert (panel.wizard.step.name, limit_of(panel.wizard.draft.program)) == ("tools", 91)


def test_a_kept_draft_is_offered_at_the_next_sign_in_after_a_restart(
    qtbot: QtBot, simulated: Settings, languages: Languages
) -> None:
    for restart in (False, True):
        station = open_station(simulated)
        try:
            with live_panel(qtbot, station, languages) as panel:
                panel.sign_in(Role.ENGINEER)
                if not restart:
                    edit(panel, 91)
                    panel.wizard.go_to("tools")
                    continue  # the window is closed during editing
                sheet = panel.sheet(DecisionSheet)
                assert "Connector 7-pin" in sheet._heading.text
                answer(panel, "Go on with it")
                panel.wait(lambda: panel.window.current is panel.wizard)
                assert (panel.wizard.step.name, limit_of(panel.wizard.draft.program)) == ("tools", 91)
                assert panel.wizard.draft.is_changed
        finally:
            station.close()


def test_undone_to_where_it_began_nothing_is_kept(panel: LivePanel) -> None:
    edit(panel, 91)
    panel.wait(lambda: panel.station.drafts.kept(panel_actor(panel)) is not None)
    panel.wizard.draft.undo()
    panel.wait(lambda: panel.station.drafts.kept(panel_actor(panel)) is None)


def test_signing_out_keeps_the_draft_without_asking(panel: LivePanel) -> None:
    edit(panel, 91)
    actor = panel_actor(panel)
    panel.window.sign_out()
    assert panel.window.current.name == "login"
    kept = panel.station.drafts.kept(actor)
    assert kept is not None
    assert limit_of(kept.program) == 91


def test_an_operator_is_not_let_into_the_wizard(panel: LivePanel) -> None:
    panel.window.sign_out()
    panel.sign_in(Role.OPERATOR)
    panel.window.go(At.WIZARD)
    assert panel.window.current.name == "login"


def test_a_new_program_needs_a_name_that_is_free(panel: LivePanel) -> None:
    panel.window.go(At.WIZARD)
    panel.type_in("Gasket")
    panel.wait(lambda: "already" in panel.sheet(KeyboardSheet).problem.text)
    sheet = panel.sheet(KeyboardSheet)
    assert sheet.field.text() == "Gasket"
    panel.type_in("Gasket B")
    panel.wait(lambda: panel.window.current is panel.wizard)
    assert panel.wizard.draft.program == Program("Gasket B")


def test_what_judges_already_and_is_unchanged_says_so_instead_of_offering_to_activate_it(panel: LivePanel) -> None:
    edit(panel, 91)
    wizard = panel.wizard
    wizard.go_to("outputs")
    panel.wait(lambda: wizard.next.isEnabled())
    assert (wizard.next.text(), wizard.next.note, wizard.next.tone) == ("Save and activate", "", "accent")
    wizard.draft.undo()
    assert (wizard.next.text(), wizard.next.note, wizard.next.tone) == ("It is active", "nothing has changed", "plain")
    assert not wizard.next.isEnabled()
    wizard.draft.redo()
    assert wizard.next.text() == "Save and activate"
    wizard.go_to("tools")
    assert wizard.next.isEnabled()
