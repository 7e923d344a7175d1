"""The table of faults: what breaks, when, and what the machine, the record, the alarms and the panel then say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from core.devices.cameras.simulated import CameraFault, SimulatedCamera
from core.inspection.tools.area import Area
from core.running.cycle import Cycle
from core.running.outputs import Outputs
from core.running.recorder import Recorder
from core.store.database import Database
from core.store.images import ImageFiles
from core.store.inspections import Inspections
from tests.core.running.faults import causes
from tests.core.running.faults.causes import Cause

IDLE = "idle"
BY_ITSELF, BY_RESET, NOTHING = "by itself", "by a reset", "nothing to recover from"


@dataclass(frozen=True)
class Row:
    """One fault at one moment.

    Attributes:
        fault: what breaks.
        moment: IDLE, or the stage of a part (`tests.core.running.held.STAGES`) that is under way.
        part: judgement of the part that is under way or comes next; "refused": none is accepted, and it is counted as
            missed; "none": nobody tries.
        alarm: its code; None: there must be none.
        says: pattern of its sentence, which is what the panel shows.
        recovery: how the station comes back without a restart.
        log: pattern of what may be logged.
        is_readable: whether the lines can be written; otherwise the machine must not read OK.
    """

    fault: str
    moment: str
    cause: Cause
    part: str
    alarm: str | None
    says: str = ""
    recovery: str = BY_ITSELF
    log: str = "^$"
    is_readable: bool = True

    def __str__(self) -> str:
        lines = {"refused": "ERROR", "none": "ERROR", "FAULT": "ERROR"}.get(self.part, self.part)
        lines = lines if self.is_readable else "no OK"
        return f"{self.fault} | {self.moment} | part {self.part} | lines {lines} | alarm {self.alarm} | {self.recovery}"


def _crashed(loop: str) -> str:
    return f"The {loop} part of the station crashed"


ROWS = (
    # --- the camera ---
    Row("camera lost", IDLE, causes.camera(CameraFault.LOST), "refused", "CAMERA", "Reconnecting", log="Camera"),
    Row("camera lost", "picture", causes.camera(CameraFault.LOST), "FAULT", "CAMERA", "Reconnecting", log="Camera"),
    Row("camera lost", "commit", causes.camera(CameraFault.LOST), "OK", "CAMERA", "Reconnecting", log="Camera"),
    Row("camera frozen", IDLE, causes.camera(CameraFault.FROZEN), "refused", "CAMERA", "no pictures", log="Camera"),
    Row("camera frozen", "picture", causes.camera(CameraFault.FROZEN), "FAULT", "CAMERA", "no pictures", log="Camera"),
    Row("camera repeats a picture", IDLE, causes.camera(CameraFault.STALE), "refused", "CAMERA_TIMEOUT", "no pictures"),
    Row("camera slow", IDLE, causes.camera_slow, "OK", None, recovery=NOTHING),
    Row("camera too slow", IDLE, causes.camera_far_too_slow, "refused", "CAMERA", "no pictures", log="Camera"),
    Row("picture after the deadline", "picture", causes.deadline_passed, "FAULT", "DEADLINE_MISSED", "in time"),
    Row("camera dark", IDLE, causes.camera(CameraFault.DARK), "NG", None, recovery=NOTHING),
    Row("picture of another size", IDLE, causes.pictures(causes.smaller), "FAULT", "INSPECTION_ERROR", "640 × 480 px"),
    Row("picture damaged", IDLE, causes.pictures_damaged, "refused", "CAMERA", "damaged"),
    Row("picture damaged", "picture", causes.pictures_damaged, "FAULT", "PICTURE_LOST", "damaged"),
    # --- the lines ---
    Row("lines lost", IDLE, causes.lines_lost, "FAULT", "GPIO_ERROR", "do not answer", log="Lines", is_readable=False),
    Row(
        "lines lost",
        "judging",
        causes.lines_lost,
        "FAULT",
        "GPIO_ERROR",
        "do not answer",
        log="Lines",
        is_readable=False,
    ),
    Row(
        "lines lost",
        "posting to the lines",
        causes.lines_lost,
        "FAULT",
        "GPIO_ERROR",
        "do not answer",
        log="Lines",
        is_readable=False,
    ),
    Row("lines stuck", IDLE, causes.lines_stuck, "FAULT", "INSPECTION_ERROR", "not set in time"),
    Row("lines slow", IDLE, causes.lines_slow, "OK", None, recovery=NOTHING),
    Row("lines too slow", "posting to the lines", causes.deadline_passed, "FAULT", "DEADLINE_MISSED", "in time"),
    # --- the database ---
    Row(
        "database locked",
        IDLE,
        causes.database_locked,
        "refused",
        "DATABASE_ERROR",
        "holds the data",
        log="Database|stored",
    ),
    Row(
        "database locked",
        "commit",
        causes.database_locked,
        "FAULT",
        "DATABASE_ERROR",
        "holds the data",
        log="Database|stored",
    ),
    Row(
        "database read-only",
        "judging",
        causes.database_read_only,
        "FAULT",
        "DATABASE_CONNECTION_ERROR",
        "may not be written",
        log="Database|stored|written yet",
    ),
    Row(
        "database gone",
        IDLE,
        causes.database_gone,
        "refused",
        "DATABASE_CONNECTION_ERROR",
        "is gone",
        log="Database|stored",
    ),
    Row(
        "database gone",
        "commit",
        causes.database_gone,
        "FAULT",
        "DATABASE_CONNECTION_ERROR",
        "is gone",
        log="Database|stored",
    ),
    Row(
        "database gone",
        "spool",
        causes.database_gone,
        "OK",
        "DATABASE_CONNECTION_ERROR",
        "is gone",
        log="Database|stored",
    ),
    Row(
        "database corrupt",
        "commit",
        causes.database_corrupt,
        "FAULT",
        "DATABASE_CONNECTION_ERROR",
        "is damaged",
        log="Database|stored",
    ),
    # --- the disk ---
    Row("disk full", IDLE, causes.disk_full, "refused", "DISK_SPACE", "disk is full", log="disk is full"),
    Row("disk full", "judging", causes.disk_full_at_write, "FAULT", "DISK_SPACE", "disk is full", log="stored"),
    Row("disk too slow", "commit", causes.deadline_passed, "FAULT", "DEADLINE_MISSED", "in time"),
    Row("disk gone", IDLE, causes.disk_gone, "refused", "DATABASE_CONNECTION_ERROR", "is gone", log="Database|stored"),
    Row(
        "disk gone",
        "commit",
        causes.disk_gone,
        "FAULT",
        "DATABASE_CONNECTION_ERROR",
        "is gone",
        log="Database|stored|was not stored",
    ),
    Row(
        "disk gives errors",
        IDLE,
        causes.pictures_not_written(causes.disk_errors),
        "OK",
        "IMAGES_DROPPED",
        "gives errors. Results are kept",
        recovery=NOTHING,
        log="picture of part",
    ),
    Row(
        "picture spool full",
        IDLE,
        causes.picture_spool_full,
        "OK",
        "IMAGES_DROPPED",
        "Results are kept",
        recovery=NOTHING,
    ),
    # --- the clock ---
    Row(
        "clock back",
        IDLE,
        causes.clock(lambda _: timedelta(hours=-1)),
        "OK",
        "CLOCK",
        "set back by 3600 s",
        recovery=NOTHING,
        log="clock was set",
    ),
    Row(
        "clock forward",
        IDLE,
        causes.clock(lambda _: timedelta(days=400)),
        "OK",
        "CLOCK",
        "set forward by 34560000 s",
        recovery=NOTHING,
        log="clock was set",
    ),
    Row(
        "clock in 1970",
        IDLE,
        causes.clock(lambda now: datetime(1970, 1, 1, tzinfo=UTC) - now),
        "OK",
        "CLOCK",
        "set back",
        recovery=NOTHING,
        log="clock was set",
    ),
    # --- the program itself ---
    *(
        Row(
            f"{loop} crashed",
            IDLE,
            causes.crash(owner, name),
            "none",
            "INSPECTION_ERROR",
            _crashed(loop),
            BY_RESET,
            log="crashed",
        )
        for loop, owner, name in (
            ("cycle", Cycle, "_take"),
            ("outputs", Outputs, "_end_pulses"),
            ("acquisition", SimulatedCamera, "_expose"),
            ("recorder", Recorder, "_write_rows"),
            ("watcher", Database, "probe"),
        )
    ),
    Row(
        "outputs crashed",
        "posting to the lines",
        causes.crash(Outputs, "_show_result"),
        "FAULT",
        "INSPECTION_ERROR",
        _crashed("outputs"),
        BY_RESET,
        log="crashed",
    ),
    Row(
        "cycle crashed",
        "judging",
        causes.crash(Outputs, "signal"),
        "FAULT",
        "INSPECTION_ERROR",
        "inside the station",
        log="crashed",
    ),
    Row(
        "cycle crashed",
        "spool",
        causes.listener_crashed,
        "OK",
        "INSPECTION_ERROR",
        _crashed("cycle"),
        BY_RESET,
        log="crashed",
    ),
    Row(
        "tool crashed",
        "picture",
        causes.crash(Area, "measure"),
        "FAULT",
        "INSPECTION_ERROR",
        "inside the station|bore",
        log="crashed",
    ),
    Row("cycle hung", IDLE, causes.cycle_hung, "none", "INSPECTION_ERROR", "does not answer"),
    Row(
        "outputs hung",
        IDLE,
        causes.hang(Outputs, "_watch", lambda bench: bench.station._outputs.heartbeat),
        "refused",
        "GPIO_ERROR",
        "do not answer",
        is_readable=False,
    ),
    Row(
        "acquisition hung",
        IDLE,
        causes.hang(SimulatedCamera, "read", lambda bench: bench.station._acquisition.heartbeat),
        "refused",
        "CAMERA_TIMEOUT",
        "no pictures",
    ),
    Row(
        "recorder hung",
        IDLE,
        causes.hang(Recorder, "_write_rows", lambda bench: bench.station._recorder.heartbeat),
        "OK",
        "LOOP_LATE",
        "do not answer: recorder",
        recovery=NOTHING,
    ),
    Row("watcher hung", IDLE, causes.watcher_hung, "refused", "LOOP_LATE", "do not answer: watcher"),
    Row("watcher hung", "picture", causes.watcher_hung, "FAULT", "LOOP_LATE", "do not answer: watcher"),
    Row(
        "no file descriptors",
        IDLE,
        causes.no_descriptors,
        "refused",
        "DATABASE_CONNECTION_ERROR",
        "cannot be opened",
        log="Database|stored|written|Camera|not stored",
    ),
    Row(
        "no file descriptors",
        "judging",
        causes.no_descriptors,
        "FAULT",
        "DATABASE_CONNECTION_ERROR|STORAGE_ERROR",
        "cannot be opened|cannot be read or written",
        log="Database|stored|written|not stored",
    ),
    Row(
        "no memory",
        "picture",
        causes.no_memory(Area, "measure"),
        "FAULT",
        "INSPECTION_ERROR",
        "inside the station|bore",
        log="crashed",
    ),
    Row(
        "no memory",
        "judging",
        causes.no_memory(Inspections, "insert_many"),
        "FAULT",
        "DATABASE_ERROR",
        "inside the station|keeps results",
        log="stored|crashed",
    ),
    Row(
        "no memory",
        "spool",
        causes.no_memory(ImageFiles, "write"),
        "OK",
        "IMAGES_DROPPED",
        "Results are kept",
        recovery=NOTHING,
        log="picture of part",
    ),
)
