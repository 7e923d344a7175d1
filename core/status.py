"""The status of the station: everything a face shows of it at one instant."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.alarms.board import Alarm
from core.alarms.health import Health
from core.running.io_force import ForcedOutputs
from core.running.state import RunSnapshot
from core.text import Text


@dataclass(frozen=True)
class StationStatus:
    """Everything a face shows of the running station at one instant.

    Attributes:
        station: the key of its records; `display_name`: its name for people.
        light: what drives the light.
        frame_age_ms: age of the newest picture; None when there has been none.
        frame_period_ms: expected time between pictures.
        frame_arrival_age_ms: how old a picture is at least when it arrives; 0 of simulated cameras.
        health: the judgement of the station, of this very `run`: whether it is ready, and why not.
        parts_per_minute: mean of the newest parts of this run; None before the second.
        waited_s: how long ago the last trigger of this run came; None before the first.
        stands_still: no trigger has come for longer than is usual in this run.
        forced: outputs are driven by hand, or may be; None where they are not.
    """

    station: str
    display_name: str
    is_simulated: bool
    run: RunSnapshot
    alarms: tuple[Alarm, ...]
    camera: str
    lines: str
    light: Text
    frame_age_ms: float | None
    frame_period_ms: float
    frame_arrival_age_ms: float = 0.0
    health: Health = field(default_factory=lambda: Health(()))
    forced: ForcedOutputs | None = None
    parts_per_minute: float | None = None
    waited_s: float | None = None
    stands_still: bool = False

    @property
    def oldest_ms(self) -> float:
        """Age from which on a picture is stale: two periods after it has come the next one is overdue."""
        return self.frame_arrival_age_ms + 2 * self.frame_period_ms

    @property
    def is_stale(self) -> bool:
        return self.frame_age_ms is None or self.frame_age_ms > self.oldest_ms
