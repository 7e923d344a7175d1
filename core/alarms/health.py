"""Health: the one judgement of the station, from which readiness, alarms and what the faces say are taken.

`judged` is pure: it looks at nothing itself. What only looking can tell (database, disk) is looked at by the station's
watcher (`core.upkeep.watcher`) about once a second, so that whoever asks waits for nothing and holds nobody up.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.alarms.catalog import Own
from core.errors import CameraError, VisionSystemError
from core.running.state import Fault, RunState
from core.text import Text, text


@dataclass(frozen=True)
class Known:
    """What the running station knows of itself at one instant; errors are None where something works.

    Attributes:
        store: why results cannot be stored: database, disk, or what was found when storing the last one.
        free_bytes: room on the disk of the data folder, when it was last looked at.
        is_low: there is little of it.
        not_running: loops that have not begun, have ended, or are late.
        late: those of them that owe a beat.
    """

    state: RunState
    fault: Fault | None
    camera: VisionSystemError | None
    frame_age_s: float | None
    lines: VisionSystemError | None
    store: VisionSystemError | None
    free_bytes: int
    is_low: bool
    not_running: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


@dataclass(frozen=True)
class Component:
    """One part of the station: does it let the station inspect, and in a sentence what is the matter or how it is."""

    name: str
    is_ok: bool
    detail: Text


@dataclass(frozen=True)
class Health:
    """`alarms` are the codes and sentences of all that is the matter, in any state."""

    components: tuple[Component, ...]
    alarms: tuple[tuple[str, Text], ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether a part that came now could be judged, its verdict signaled and stored."""
        return all(component.is_ok for component in self.components)

    @property
    def reason(self) -> Text | None:
        """The first thing that keeps the station from inspecting; None when nothing does."""
        return next((component.detail for component in self.components if not component.is_ok), None)


def judged(known: Known) -> Health:
    """The same knowledge always gives the same judgement; takes microseconds."""
    return Health(
        (
            _inspection(known),
            _of("camera", known.camera, text("newest picture is {age} ms old", age=_ms(known.frame_age_s))),
            _of("lines", known.lines, text("answer")),
            _of("database", known.store, text("can be written")),
            Component("disk", True, text("{free} GB free", free=round(known.free_bytes / 1e9, 1))),
            Component(
                "loops",
                not known.not_running,
                text("not running: {names}", names=", ".join(known.not_running))
                if known.not_running
                else text("all running"),
            ),
        ),
        tuple(_alarms(known).items()),
    )


def _inspection(known: Known) -> Component:
    if known.fault is not None:
        return Component("inspection", False, known.fault.text)
    is_on = known.state in (RunState.READY, RunState.INSPECTING)
    return Component("inspection", is_on, text("running") if is_on else text("The inspection is stopped."))


def _alarms(known: Known) -> dict[str, Text]:
    """One alarm a cause: the fault comes from one of the others most of the time, and then carries its code."""
    alarms = {
        error.code: error.text
        for error in (known.camera, known.lines, known.store)
        # Of lost pictures and cameras the acquisition itself gives the alarm, the moment it happens.
        if error is not None and not isinstance(error, CameraError)
    }
    if known.is_low:
        alarms[Own.DISK_LOW] = text(
            "Only {free} GB of the disk are free. Make room before it is full.", free=round(known.free_bytes / 1e9, 2)
        )
    if known.late:
        alarms[Own.LOOP_LATE] = text("Parts of the station do not answer: {names}.", names=", ".join(known.late))
    if known.fault is not None:
        alarms[known.fault.code] = known.fault.text
    return alarms


def _of(name: str, error: VisionSystemError | None, fine: Text) -> Component:
    return Component(name, error is None, fine if error is None else error.text)


def _ms(age_s: float | None) -> int:
    return round((age_s or 0) * 1000)
