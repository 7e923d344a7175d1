"""Health of the station: readiness, its reason and the alarms follow from what is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from core.alarms.health import Known, judged
from core.errors import CameraTimeoutError, ConfigurationError, DiskSpaceError, GPIOError
from core.running.state import Fault, RunState
from core.text import text

FINE = Known(RunState.READY, None, None, 0.02, None, None, 8_000_000_000, is_low=False)
FAULT = Fault("INSPECTION_ERROR", text("A part of the station crashed."), datetime(2030, 1, 1, tzinfo=UTC), False)


def test_a_station_that_works_is_ready_and_has_no_alarm() -> None:
    health = judged(FINE)
    assert health.is_ready
    assert health.reason is None
    assert health.alarms == ()
    assert judged(replace(FINE, state=RunState.INSPECTING)).is_ready


@pytest.mark.parametrize(
    ("changes", "reason", "alarms"),
    [
        ({"state": RunState.STOPPED}, "The inspection is stopped.", set()),
        ({"state": RunState.FAULT, "fault": FAULT}, "A part of the station crashed.", {"INSPECTION_ERROR"}),
        ({"camera": CameraTimeoutError()}, "The camera gives no pictures.", set()),
        ({"camera": ConfigurationError("No such gain.")}, "No such gain.", {"CONFIGURATION_ERROR"}),
        ({"lines": GPIOError()}, "The digital lines do not work.", {"GPIO_ERROR"}),
        ({"store": DiskSpaceError()}, "The disk is full.", {"DISK_SPACE"}),
        ({"not_running": ("cycle",), "late": ("cycle",)}, "not running: cycle", {"LOOP_LATE"}),
        ({"not_running": ("cycle",)}, "not running: cycle", set()),
    ],
)
def test_a_cause_that_prevents_judging_is_named_and_the_station_is_not_ready(
    changes: dict[str, Any], reason: str, alarms: set[str]
) -> None:
    health = judged(replace(FINE, **changes))
    assert not health.is_ready
    assert str(health.reason) == reason
    assert {code for code, _ in health.alarms} == alarms


def test_a_broken_component_raises_an_alarm_also_while_stopped() -> None:
    health = judged(replace(FINE, state=RunState.STOPPED, lines=GPIOError()))
    assert [code for code, _ in health.alarms] == ["GPIO_ERROR"]


def test_a_loop_that_no_part_waits_for_is_named_and_the_line_goes_on_without_it() -> None:
    health = judged(replace(FINE, upkeep_late=("storage", "backups")))
    assert health.is_ready
    told = "Parts of the station do not answer: storage, backups. The line goes on without them."
    assert [(code, str(sentence)) for code, sentence in health.alarms] == [("UPKEEP_LATE", told)]
    assert [str(part.detail) for part in health.components if part.name == "loops"] == [told]


def test_one_cause_is_one_alarm() -> None:
    fault = replace(FAULT, code="DISK_SPACE", text=DiskSpaceError().text)
    health = judged(replace(FINE, state=RunState.FAULT, fault=fault, store=DiskSpaceError()))
    assert [code for code, _ in health.alarms] == ["DISK_SPACE"]


def test_a_disk_that_fills_is_an_alarm_before_it_is_full() -> None:
    health = judged(replace(FINE, free_bytes=400_000_000, is_low=True))
    assert health.is_ready
    assert [str(sentence) for _, sentence in health.alarms] == [
        "Only 0.4 GB of the disk are free. Make room before it is full."
    ]
    full = judged(replace(FINE, free_bytes=0, is_low=True, store=DiskSpaceError()))
    assert {part.name for part in full.components if not part.is_ok} == {"database", "disk"}
    weeks, weekend = (judged(replace(FINE, full_in_days=days)) for days in (20.0, 2.5))
    assert weeks.alarms == ()
    assert [str(sentence) for _, sentence in weekend.alarms] == [
        "The disk is full in 60 h if it goes on like this. Make room before it is full."
    ]


@pytest.mark.parametrize(("late", "is_guarded"), [((), True), (("cycle", "acquisition"), True), (("outputs",), False)])
def test_only_a_hanging_outputs_loop_leaves_the_lines_unguarded(late: tuple[str, ...], is_guarded: bool) -> None:
    """Whatever else hangs, that loop makes the lines safe; a restart would only take the alarm off the screen."""
    assert judged(replace(FINE, late=late)).is_guarded is is_guarded
