"""Alarms that other parts of the station raise, shown among the rules with their present value and their limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.alarms.rules.rule import Reading, Rule
from core.store.room import LOW_BYTES
from core.text import text
from core.upkeep.watcher import JUMP_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.alarms.rules.rule import Sight
    from core.store.room import Room

GB = 1e9


class FreeDisk(Rule):
    """Raised by `core.alarms.health`."""

    name = "disk"
    code = Own.DISK_LOW
    title = text("Free space on the disk")
    unit = "GB"
    is_least = True
    raises = False

    def __init__(self, room: Room) -> None:
        self._room = room

    def look(self, sight: Sight) -> Reading:  # noqa: ARG002
        return Reading(self._room.free_bytes / GB, LOW_BYTES / GB)


class PictureAge(Rule):
    """Raised by `core.running.acquisition`, and as a fault by the cycle."""

    name = "picture_age"
    code = Own.CAMERA
    title = text("Age of the newest picture")
    unit = "ms"
    raises = False

    def __init__(self, age_s: Callable[[], float | None], stale_after_s: Callable[[], float]) -> None:
        self._age_s = age_s
        self._stale_after_s = stale_after_s

    def look(self, sight: Sight) -> Reading:  # noqa: ARG002
        age_s = self._age_s()
        return Reading(None if age_s is None else age_s * 1000, self._stale_after_s() * 1000)


class ClockJump(Rule):
    """Raised by `core.upkeep.watcher`: for a moment only, so that it must be seen."""

    name = "clock"
    code = Own.CLOCK
    title = text("Jump of the clock")
    unit = "s"
    raises = False

    def look(self, sight: Sight) -> Reading:  # noqa: ARG002
        return Reading(None, JUMP_S)
