"""States of the hand-over screen; a part of `states.STATES`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.alarms.history import AlarmCount
from core.errors import CameraTimeoutError
from core.records.handover import Handover, ShiftNote
from hmi.screens.hand_over import HandOverScreen
from hmi.screens.names import At

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

AT = datetime(2026, 3, 2, 13, 41, tzinfo=UTC)
NOTES = (
    ShiftNote("Feeder 2 jams now and then: knock at the left rail. The mechanic knows and comes at 15:00.", "Olga", AT),
    ShiftNote(
        "New batch of housings from 11:20 on, a little darker. The engineer has raised the exposure and saved version "
        "14; false calls are down again. Keep the NG parts of the batch in the blue box, quality wants to see them.",
        "Otto",
        AT,
    ),
)
ALARM = AlarmCount("CAMERA_TIMEOUT", CameraTimeoutError().text, 3, 131.0, AT)


def _hand_over(scene: Scene) -> None:
    """The running shift, in which the prepared parts were judged."""
    scene.has_judged()
    screen = scene.screen(HandOverScreen)
    scene.window.go(At.HAND_OVER)
    scene.settle(lambda: bool(screen.list.rows))


def _hand_over_full(scene: Scene) -> None:
    """With people, notes and alarms, which the prepared station has not."""
    _hand_over(scene)
    screen = scene.screen(HandOverScreen)
    found = screen.found
    assert isinstance(found, Handover)
    people = ("Anna", "Olga", "Otto")
    screen.show_handover(replace(found, people=people, notes=NOTES, alarms=(ALARM,), stops=4, holds=2))


def _hand_over_note(scene: Scene) -> None:
    _hand_over_full(scene)
    scene.screen(HandOverScreen).list.picked.emit("note_1")


def _hand_over_code(scene: Scene) -> None:
    _hand_over_full(scene)
    scene.screen(HandOverScreen).code.click()


def _hand_over_viewer(scene: Scene) -> None:
    _hand_over(scene)
    scene.signed_in(Role.VIEWER)
    screen = scene.screen(HandOverScreen)
    scene.window.go(At.HAND_OVER)
    scene.settle(lambda: bool(screen.list.rows))


STATES: dict[str, Callable[[Scene], None]] = {
    "hand_over": _hand_over,
    "hand_over_full": _hand_over_full,
    "hand_over_note": _hand_over_note,
    "hand_over_code": _hand_over_code,
    "hand_over_viewer": _hand_over_viewer,
}
