"""What an operator reads in one second: the verdict in its place, READY or BUSY, and whether the line runs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import Role
from core.alarms.health import Component, Health
from core.inspection.result import Judgement
from core.records.history import InspectionFilter, InspectionLabel
from core.running.state import Counters, RunState
from core.text import text
from hmi.screens.run import RunScreen
from hmi.screens.saying import flow_of, shown_of
from hmi.sheets.keyboard import KeyboardSheet
from hmi.widgets.state_chip import Shown
from hmi.widgets.verdict import Mood
from tests.hmi.stage.prepared import prepared
from tests.hmi.stage.run_states import show_fault, show_ng, show_ok, show_stopped
from tests.hmi.touches import OpenScene, run_of, touch

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.records.history import StoredInspection
    from tests.hmi.stage.scene import Scene


def show_challenge(scene: Scene) -> None:
    scene.reset()
    scene.station.is_challenged()


MOODS: dict[Mood, Callable[[Scene], None]] = {
    Mood.OK: show_ok,
    Mood.NG: show_ng,
    Mood.FAULT: show_fault,
    Mood.STOPPED: show_stopped,
    Mood.CHALLENGE: show_challenge,
}


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)])
def test_every_verdict_has_its_word_on_one_line_and_its_reason_in_one_place(
    open_scene: OpenScene, size: tuple[int, int]
) -> None:
    scene = open_scene(size)
    scene.signed_in()
    found = {}
    for mood, show in MOODS.items():
        show(scene)
        scene.window.refresh()
        verdict = run_of(scene).verdict
        assert verdict.saying.mood is mood
        laid = verdict.laid_out()
        assert laid.fits
        reason = laid.headline or laid.detail
        assert reason is not None
        corner = reason[0].topLeft()
        found[mood] = (
            laid.icon.left(),
            round(laid.icon.bottom()),
            round(laid.word.bottom()),
            round(corner.x()),
            round(corner.y()),
        )
    assert len(set(found.values())) == 1, found


# --- the top bar ------------------------------------------------------------------------------------------------------


def test_the_state_says_verdict_part_and_whether_the_next_one_is_taken() -> None:
    ng = prepared().said.ng
    assert ng.run.last is not None
    part = f"Part {ng.run.last.part}"
    for state, word in ((RunState.READY, "READY"), (RunState.INSPECTING, "BUSY"), (RunState.HELD, "HELD")):
        run = replace(ng.run, state=state, hold=text("Look.") if state is RunState.HELD else None)
        shown = shown_of(replace(ng, run=run), has_verdict=False)
        assert shown is not None
        assert (shown.mood, shown.wordings()[0]) == (Mood.NG, f"NG · {part} · {word}")
        beside_the_verdict = shown_of(replace(ng, run=run), has_verdict=True)
        assert beside_the_verdict is not None
        assert beside_the_verdict.wordings() == (word,)
    fault = shown_of(prepared().said.fault, has_verdict=False)
    assert fault is not None
    assert fault.wordings() == ("FAULT",)


def test_a_station_that_could_not_take_the_next_part_is_not_called_ready() -> None:
    dead = replace(prepared().said.ok, health=Health((Component("camera", False, text("No pictures.")),)))
    for has_verdict, words in ((True, "NOT READY"), (False, f"OK · Part {dead.run.recent[-1].part} · NOT READY")):
        shown = shown_of(dead, has_verdict=has_verdict)
        assert shown is not None
        assert shown.wordings()[0] == words
    assert flow_of(replace(dead, stands_still=True)) == ()


def test_where_room_is_short_the_number_of_the_part_stays_longest() -> None:
    shown = Shown(Mood.NG, "NG", "Part 1 042", "1 042", "READY", among=("READY", "BUSY"))
    assert shown.wordings() == ("NG · Part 1 042 · READY", "NG · 1 042 · READY", "NG · 1 042", "NG")


def test_upright_the_top_bar_keeps_the_part_beside_alarms_and_simulation(open_scene: OpenScene) -> None:
    scene = open_scene((720, 1280))
    show_ng(scene)
    scene.window.go("alarms")
    scene.window.refresh()
    chip, last = scene.window.bar.state, scene.station.run.last
    assert last is not None
    assert chip.words == f"NG · {last.part} · READY"
    assert scene.window.bar.title.fitted().fits
    assert chip.wanted_width() <= chip.width()


def test_ready_and_busy_take_turns_without_moving_the_program(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    places = set()
    for state in (RunState.READY, RunState.INSPECTING):
        scene.station.lay(run=replace(scene.station.run, state=state))
        scene.window.refresh()
        places.add(scene.window.bar.title.x())
        assert scene.window.bar.state.words in ("READY", "BUSY")
    assert len(places) == 1


def test_the_keyboard_of_a_small_panel_leaves_the_state_in_sight(open_scene: OpenScene) -> None:
    scene = open_scene((800, 480))
    show_ok(scene)
    scene.window.type_text("Note", "", lambda _: None)
    (sheet,) = scene.window.sheets()
    assert isinstance(sheet, KeyboardSheet)
    assert sheet.state.isVisible()
    assert sheet.state.mood is Mood.OK
    show = prepared().said.fault
    scene.station.is_real(show)
    scene.window.refresh()
    assert (sheet.state.mood, sheet.state.words) == (Mood.FAULT, "FAULT")


# --- the line ---------------------------------------------------------------------------------------------------------


def test_a_line_that_runs_says_its_pace_and_one_that_stands_still_for_how_long() -> None:
    ok = replace(prepared().said.ok, parts_per_minute=29.6, waited_s=0.6, stands_still=False)
    assert ok.run.last is not None
    ms = f"{ok.run.last.elapsed_ms:.1f}"
    assert [words.replace("\u202f", " ") for words in flow_of(ok)] == [
        f"30 parts/min · cycle {ms} ms",
        f"30/min · {ms} ms",
    ]
    still = replace(ok, waited_s=4.9, stands_still=True)
    assert flow_of(still)[0].replace("\u202f", " ") == "Waiting for a part · last trigger 4 s ago"
    assert flow_of(replace(still, run=replace(ok.run, state=RunState.INSPECTING)))[0].startswith("30 parts/min")
    assert flow_of(prepared().said.stopped) == ()
    assert flow_of(prepared().said.fault) == ()
    before_the_first = replace(prepared().said.ready, waited_s=None, stands_still=True)
    assert flow_of(before_the_first) == ("Waiting for a part",)


def test_ng_and_missed_triggers_are_in_ink_once_there_are_any(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ok(scene)
    scene.station.lay(run=replace(scene.station.run, counters=Counters(parts=3, ok=3)))
    scene.window.refresh()
    assert {cell.word: cell.ink for cell in run_of(scene).counters.cells()} == {
        "Parts": "text",
        "OK": "text",
        "NG": "text",
        "Yield": "text",
    }
    scene.station.lay(run=replace(scene.station.run, counters=Counters(parts=4, ok=3, ng=1, missed_triggers=2)))
    scene.window.refresh()
    inks = {cell.word: cell.ink for cell in run_of(scene).counters.cells()}
    assert (inks["NG"], inks["Missed"]) == ("ng_ink", "warn")


# --- labels -----------------------------------------------------------------------------------------------------------


def newest_ng(scene: Scene) -> StoredInspection:
    last = scene.station.run.last
    assert last is not None
    return scene.station.history.inspection(scene.actor(Role.OPERATOR), last.id)


@pytest.mark.parametrize("size", [(800, 480), (1280, 800), (720, 1280)])
def test_an_ng_is_labeled_on_run_by_one_touch_with_who_and_when(open_scene: OpenScene, size: tuple[int, int]) -> None:
    scene = open_scene(size)
    scene.signed_in()
    scene.reset()
    scene.station.is_held(text("{count} parts in a row are NG.", count=3))
    scene.window.refresh()
    run = run_of(scene)
    real, false = (run.labels.buttons[label] for label in (InspectionLabel.REAL_NG, InspectionLabel.FALSE_CALL))
    assert real.isVisible()
    assert false.isVisible()
    touch(real)
    scene.settle(lambda: real.isChecked())
    assert newest_ng(scene).label is InspectionLabel.REAL_NG
    assert real.note.startswith(newest_ng(scene).label_by or "?")
    touch(real)
    scene.settle(lambda: not real.isChecked())
    assert newest_ng(scene).label is None, "a second touch takes it back"
    show_ok(scene)
    scene.window.refresh()
    assert not real.isVisible()


def test_a_touch_labels_the_ng_that_was_seen_even_if_the_next_one_comes_before_the_finger_leaves(
    open_scene: OpenScene,
) -> None:
    scene = open_scene()
    show_ng(scene)
    scene.window.refresh()
    run, seen = run_of(scene), scene.station.run.recent[-1]
    page = scene.station.history.inspections(scene.actor(Role.OPERATOR), InspectionFilter(judgement=Judgement.NG))
    other = next(found for found in page.items if found.id != seen.id)
    next_ng = scene.station.history.inspection(scene.actor(Role.OPERATOR), other.id).result
    button = run.labels.buttons[InspectionLabel.REAL_NG]
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    scene.station.lay(run=replace(scene.station.run, recent=(*scene.station.run.recent, next_ng)))
    scene.window.refresh()
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    scene.settle(lambda: f"Part {seen.part}: Real NG" == scene.window.toast_notice.words)
    assert scene.station.history.inspection(scene.actor(Role.OPERATOR), seen.id).label is InspectionLabel.REAL_NG
    assert scene.station.history.inspection(scene.actor(Role.OPERATOR), next_ng.id).label is not InspectionLabel.REAL_NG


def test_a_viewer_labels_nothing_and_reads_who_may(open_scene: OpenScene) -> None:
    scene = open_scene()
    show_ng(scene)
    scene.signed_in(Role.VIEWER)
    scene.window.refresh()
    button = scene.screen(RunScreen).labels.buttons[InspectionLabel.FALSE_CALL]
    assert (button.isEnabled(), button.note) == (False, "needs Operator")
