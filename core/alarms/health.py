"""Health: the only judgement of the station's state; readiness, alarms and status texts are derived from it.

`judged` is pure. The watcher (`core.upkeep.watcher`) checks database and disk about once a second, so that reading the
health never blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.alarms.catalog import Own
from core.errors import CameraError, DiskSpaceError, LoopLateError, VisionSystemError
from core.running.outputs import OUTPUTS_LOOP
from core.running.state import Fault, Maintenance, RunState
from core.text import Text, text

EARLY_DAYS = 3.0
"""A disk that is full that soon raises an alarm: early enough on a Friday for a weekend."""


@dataclass(frozen=True)
class Known:
    """What the running station knows about itself at one instant; errors are None where something works.

    Attributes:
        store: why results cannot be stored: database, disk, or the error of the last attempt.
        free_bytes: free space on the disk of the data folder at the last check.
        is_low: whether it is little.
        full_in_days: when it will be full if it goes on as it did; None: never, or not known.
        not_running: loops that have not begun, have ended, or are late.
        late: those of them whose heartbeat is overdue.
        upkeep_late: loops that no part waits for, and whose heartbeat is overdue.
        hold: why no part is judged until somebody acknowledges it.
        challenge: why known parts must be judged right before the production goes on.
        refused: why the machine does not get the program that it asked for.
        maintenance: somebody works on the station.
        slow_disk: why storing results takes long.
        damage: what is wrong with the database file, as the newest check has found.
        audit: what is wrong with the audit log.
        checked_at: when both were last read in full.
    """

    state: RunState
    fault: Fault | None
    camera: VisionSystemError | None
    frame_age_s: float | None
    lines: VisionSystemError | None
    store: VisionSystemError | None
    free_bytes: int
    is_low: bool
    full_in_days: float | None = None
    not_running: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    upkeep_late: tuple[str, ...] = ()
    hold: Text | None = None
    challenge: Text | None = None
    refused: Text | None = None
    maintenance: Maintenance | None = None
    slow_disk: Text | None = None
    damage: Text | None = None
    audit: Text | None = None
    checked_at: datetime | None = None


@dataclass(frozen=True)
class Component:
    """One component of the station: whether it allows inspecting, and a sentence about its state."""

    name: str
    is_ok: bool
    detail: Text


@dataclass(frozen=True)
class Health:
    """The health of the station at one instant.

    Attributes:
        alarms: codes and sentences of all problems, in any state of the run; none is raised `in_maintenance`.
        late: loops whose heartbeat is overdue.
    """

    components: tuple[Component, ...]
    alarms: tuple[tuple[str, Text], ...] = ()
    late: tuple[str, ...] = ()
    in_maintenance: bool = False

    @property
    def is_ready(self) -> bool:
        """Whether the next part can be judged, and its verdict signaled and stored."""
        return all(component.is_ok for component in self.components)

    @property
    def reason(self) -> Text | None:
        """The first reason why the station cannot inspect; None when it can."""
        return next((component.detail for component in self.components if not component.is_ok), None)

    @property
    def is_guarded(self) -> bool:
        """Whether the loop that drives the outputs answers.

        It makes the lines safe when any other part hangs. When it hangs itself, only a restart of the process can.
        """
        return OUTPUTS_LOOP not in self.late


def judged(known: Known) -> Health:
    """The health for that knowledge; takes microseconds."""
    return Health(
        (
            _inspection(known),
            _of("camera", known.camera, text("newest picture is {age} ms old", age=_ms(known.frame_age_s))),
            _of("lines", known.lines, text("answer")),
            _of("database", known.store, text("can be written")),
            Component("disk", not _is_full(known), text("{free} GB free", free=round(known.free_bytes / 1e9, 1))),
            _loops(known),
            _integrity(known),
        ),
        tuple(_alarms(known).items()),
        known.late,
        known.maintenance is not None,
    )


def _inspection(known: Known) -> Component:
    if known.maintenance is not None:
        return Component("inspection", False, text("In maintenance: {reason}", reason=known.maintenance.reason))
    if known.fault is not None:
        return Component("inspection", False, known.fault.text)
    if known.hold is not None and known.state is RunState.HELD:
        return Component("inspection", False, known.hold)
    if known.challenge is not None and not known.state.is_off:
        return Component("inspection", False, known.challenge)
    if known.state is RunState.SELECTING:
        return Component("inspection", False, text("The machine changes the program."))
    is_on = known.state in (RunState.READY, RunState.INSPECTING)
    return Component("inspection", is_on, text("running") if is_on else text("The inspection is stopped."))


def _is_full(known: Known) -> bool:
    """Whether the station's own disk is full, and not that of a database server."""
    return known.is_low and isinstance(known.store, DiskSpaceError)


def _loops(known: Known) -> Component:
    """A loop that no part waits for prevents no inspection."""
    if known.not_running:
        return Component("loops", False, text("not running: {names}", names=", ".join(known.not_running)))
    if known.upkeep_late:
        return Component("loops", True, _upkeep_late(known))
    return Component("loops", True, text("all running"))


def _upkeep_late(known: Known) -> Text:
    return text(
        "Parts of the station do not answer: {names}. The line goes on without them.",
        names=", ".join(known.upkeep_late),
    )


def _integrity(known: Known) -> Component:
    """Damage is an alarm. It prevents no inspection: what can still be stored is stored."""
    if (wrong := known.damage or known.audit) is not None:
        return Component("integrity", True, wrong)
    if known.checked_at is None:
        return Component("integrity", True, text("nothing wrong so far; not read in full yet"))
    return Component("integrity", True, text("all data are as they were written"))


def _alarms(known: Known) -> dict[str, Text]:
    """One alarm per cause: a fault mostly comes from one of the others, and then has its code."""
    alarms = {
        error.code: error.text
        for error in (known.camera, known.lines, known.store)
        # For lost pictures and cameras, the acquisition raises the alarm itself, without delay.
        if error is not None and not isinstance(error, CameraError)
    }
    if known.is_low:
        alarms[Own.DISK_LOW] = text(
            "Only {free} GB of the disk are free. Make room before it is full.", free=round(known.free_bytes / 1e9, 2)
        )
    elif known.full_in_days is not None and known.full_in_days < EARLY_DAYS:
        alarms[Own.DISK_LOW] = text(
            "The disk is full in {hours} h if it goes on like this. Make room before it is full.",
            hours=round(known.full_in_days * 24),
        )
    if known.slow_disk is not None:
        alarms[Own.DISK_SLOW] = known.slow_disk
    if known.damage is not None:
        alarms[Own.DATABASE_DAMAGED] = known.damage
    if known.audit is not None:
        alarms[Own.AUDIT_BROKEN] = known.audit
    if known.refused is not None:
        alarms[Own.PROGRAM_SELECT] = known.refused
    if known.hold is not None:
        alarms[Own.HELD] = known.hold
    if known.challenge is not None and not known.state.is_off:
        alarms[Own.CHALLENGE] = known.challenge
    if known.fault is not None:
        alarms[known.fault.code] = known.fault.text
    if known.upkeep_late:
        alarms[Own.UPKEEP_LATE] = _upkeep_late(known)
    if known.late:  # last: a fault by a late loop names only those that judging depends on
        alarms[Own.LOOP_LATE] = LoopLateError.of(known.late).text
    return alarms


def _of(name: str, error: VisionSystemError | None, fine: Text) -> Component:
    return Component(name, error is None, fine if error is None else error.text)


def _ms(age_s: float | None) -> int:
    return round((age_s or 0) * 1000)
