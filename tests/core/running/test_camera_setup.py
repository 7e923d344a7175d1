"""Camera setup on a simulated station: trials, captured pictures, and an undisturbed running program."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.devices.cameras.simulated import CameraFault
from core.errors import CameraError, ConfigurationError, InsufficientPermissionsError, NotReadyError
from core.inspection.camera_spec import CameraSpec
from core.inspection.optimize import Outcome, SearchResult, SearchStep
from core.inspection.quality import figures
from core.running.state import RunState
from tests.core.running.conftest import KIND, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

DARK = CameraSpec(exposure_us=600, focus_pct=30, test_pattern=KIND)


@pytest.fixture
def stopped(bench: Bench) -> Bench:
    """The bore program is active, the station is stopped."""
    bench.station.stop(SYSTEM)
    return bench


def nothing(trial: SearchStep) -> None:
    """Ignores progress."""


def test_controls_show_the_values_read_back_from_camera_and_light(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    desk.try_settings(SYSTEM, replace(DARK, light_pct=60, light_strobe=True))
    controls = desk.controls(SYSTEM)
    assert controls["exposure_us"].value == 600
    assert controls["light_pct"].value == 60
    assert controls["light_strobe"].value is True
    assert controls["brightness_mode"].options == ("normal", "hdr", "high_gain")
    assert KIND in controls["test_pattern"].options


def test_settings_that_are_tried_come_back_as_read_once_there_is_a_picture_with_them(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    bright = stopped.station.newest_frame()
    applied = desk.try_settings(SYSTEM, DARK)
    dark = stopped.station.newest_frame()
    assert (applied.exposure_us, applied.focus_pct, applied.gain_db) == (600, 30, 0)
    assert desk.applied(SYSTEM) == applied
    assert desk.is_trial(SYSTEM)
    assert bright is not None
    assert dark is not None
    assert dark.image.mean() < bright.image.mean() / 4


def test_settings_cannot_be_tried_while_the_station_runs(bench: Bench) -> None:
    desk = bench.station.camera_setup
    in_force = desk.applied(SYSTEM)
    for command in (
        lambda: desk.try_settings(SYSTEM, DARK),
        lambda: desk.optimize(SYSTEM, DARK, nothing, threading.Event()),
        lambda: desk.capture(SYSTEM, DARK),
    ):
        with pytest.raises(NotReadyError, match="running"):
            command()
    desk.end_trial(SYSTEM)
    assert desk.applied(SYSTEM) == in_force
    assert bench.trigger().judgement.value == "OK"


@pytest.mark.parametrize("leave", ["start", "activate", "end_trial"])
def test_after_a_trial_the_station_uses_its_programs_settings_again(stopped: Bench, leave: str) -> None:
    station = stopped.station
    desk = station.camera_setup
    in_force = desk.applied(SYSTEM)
    desk.try_settings(SYSTEM, DARK)
    program = station.status().run.program
    assert program is not None
    if leave == "activate":
        station.active_program.activate(SYSTEM, program.id)
    if leave == "end_trial":
        desk.end_trial(SYSTEM)
    station.start(SYSTEM)
    result = stopped.trigger()
    frame = station.newest_frame()
    assert result.judgement.value == "OK"
    assert desk.applied(SYSTEM) == in_force
    assert not desk.is_trial(SYSTEM)
    assert frame is not None
    assert figures(frame.image).score_pct > 90


def test_a_start_in_the_middle_of_a_trial_wins(stopped: Bench) -> None:
    station = stopped.station
    errors: list[Exception] = []

    def keep_trying() -> None:
        try:
            while True:
                station.camera_setup.try_settings(SYSTEM, replace(DARK))
        except NotReadyError as error:
            errors.append(error)

    trying = threading.Thread(target=keep_trying)
    trying.start()
    station.start(SYSTEM)
    trying.join(60)
    assert errors
    assert stopped.trigger().judgement.value == "OK"


def test_newer_settings_take_the_place_of_older_ones_that_nobody_got_yet(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    caught: list[Exception] = []

    def try_the_first() -> None:
        try:
            desk.try_settings(SYSTEM, CameraSpec(exposure_us=300_000))
        except NotReadyError as error:
            caught.append(error)

    trying = threading.Thread(target=try_the_first)
    trying.start()
    stopped.wait_for(lambda: stopped.station._acquisition.wanted == CameraSpec(exposure_us=300_000))
    newest = desk.try_settings(SYSTEM, CameraSpec(exposure_us=2000))
    trying.join(60)
    assert "taken their place" in str(caught[0])
    assert newest.exposure_us == 2000


def test_settings_that_the_camera_does_not_keep_are_refused_and_the_old_ones_come_back(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    before = desk.applied(SYSTEM)
    with pytest.raises(ConfigurationError, match="asked for Gain 40 dB, but keeps 24 dB"):
        desk.try_settings(SYSTEM, CameraSpec(gain_db=40))
    with pytest.raises(ConfigurationError, match="no parts named Teapot"):
        desk.try_settings(SYSTEM, CameraSpec(test_pattern="Teapot"))
    desk.end_trial(SYSTEM)
    stopped.station.start(SYSTEM)
    stopped.wait_state(RunState.READY)
    assert desk.applied(SYSTEM) == before


def test_a_lost_camera_is_reported_at_once_and_not_after_the_timeout(stopped: Bench, expect_log: Callable) -> None:
    expect_log("Camera: ")
    stopped.camera.fail(CameraFault.LOST)
    stopped.wait_for(lambda: stopped.station._slot.error is not None)
    with pytest.raises(CameraError):
        stopped.station.camera_setup.try_settings(SYSTEM, DARK)
    stopped.camera.recover()


def test_a_captured_picture_was_exposed_after_the_call_with_those_settings(stopped: Bench) -> None:
    before = stopped.station.newest_frame()
    first = stopped.station.camera_setup.capture(SYSTEM, DARK)
    second = stopped.station.camera_setup.capture(SYSTEM, DARK)
    assert before is not None
    assert before.captured_ns < first.captured_ns < second.captured_ns
    assert first.image.mean() < before.image.mean() / 4


def test_a_running_station_captures_a_picture_with_its_programs_settings(bench: Bench) -> None:
    frame = bench.station.camera_setup.capture(SYSTEM, bore_program().camera)
    assert frame.captured_ns > 0
    assert bench.run.state is RunState.READY


def test_optimizing_restores_a_spoilt_picture_and_reports_progress(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    trials: list[SearchStep] = []
    spoilt = replace(DARK, white_balance_red=1.5)
    found = desk.optimize(SYSTEM, spoilt, trials.append, threading.Event())
    assert found.outcome is Outcome.BETTER
    assert found.spec.test_pattern == KIND
    assert abs((found.spec.focus_pct or 0) - 50) < 5
    assert desk.applied(SYSTEM).exposure_us == found.spec.exposure_us
    assert figures(desk.capture(SYSTEM, found.spec).image).score_pct > 90
    steps = [trial.step for trial in trials]
    assert steps == sorted(steps)
    assert all(trial.step <= trial.of for trial in trials)
    assert steps[-1] == trials[-1].of


def test_a_canceled_search_brings_back_the_settings_before_it(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    desk.try_settings(SYSTEM, DARK)
    before, cancel = desk.applied(SYSTEM), threading.Event()

    def cancel_at_the_third(trial: SearchStep) -> None:
        if trial.step == 3:
            cancel.set()

    found: SearchResult = desk.optimize(SYSTEM, CameraSpec(test_pattern=KIND), cancel_at_the_third, cancel)
    assert found.outcome is Outcome.CANCELLED
    assert found.spec == CameraSpec(test_pattern=KIND)
    assert desk.applied(SYSTEM) == before


def test_a_search_ends_when_other_settings_are_requested(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    in_force = desk.applied(SYSTEM)

    def leave_at_the_third(trial: SearchStep) -> None:
        if trial.step == 3:
            desk.end_trial(SYSTEM)

    with pytest.raises(NotReadyError, match="taken their place"):
        desk.optimize(SYSTEM, DARK, leave_at_the_third, threading.Event())
    assert desk.applied(SYSTEM) == in_force


def test_only_one_search_runs_at_a_time(stopped: Bench) -> None:
    desk = stopped.station.camera_setup
    refused: list[Exception] = []

    def search_again(trial: SearchStep) -> None:
        if not refused:
            with pytest.raises(NotReadyError, match="Somebody else is optimizing") as caught:
                desk.optimize(SYSTEM, DARK, nothing, threading.Event())
            refused.append(caught.value)

    desk.optimize(SYSTEM, DARK, search_again, threading.Event())
    assert refused


def test_a_viewer_may_read_settings_and_an_operator_may_not_try_any(stopped: Bench) -> None:
    viewer, operator = Actor("v", Role.VIEWER), Actor("o", Role.OPERATOR)
    desk = stopped.station.camera_setup
    assert desk.controls(viewer)
    assert desk.applied(viewer)
    for command in (
        lambda: desk.try_settings(operator, DARK),
        lambda: desk.capture(operator, DARK),
        lambda: desk.end_trial(operator),
        lambda: desk.optimize(operator, DARK, nothing, threading.Event()),
    ):
        with pytest.raises(InsufficientPermissionsError):
            command()


def test_without_an_active_program_the_camera_can_be_tried_too(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    desk = bench.station.camera_setup
    bench.wait_for(lambda: bench.station.newest_frame() is not None)
    own = desk.applied(SYSTEM)
    assert own.exposure_us == 5000
    assert not desk.is_trial(SYSTEM)
    desk.try_settings(SYSTEM, DARK)
    desk.end_trial(SYSTEM)
    assert desk.capture(SYSTEM, CameraSpec()).image.mean() > 40
    assert desk.applied(SYSTEM) == own
