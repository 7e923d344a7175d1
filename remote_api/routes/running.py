"""The running station: what it does now, and start, stop, trigger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Self

from flask import current_app

from core.access.roles import Permission
from core.inspection.program import TriggerKind
from core.records.history import ImageState, StoredInspection
from core.running.state import Counters, Fault, Maintenance, ProgramRef, RunState
from core.text import Text
from remote_api.answer_data import Count, Places, filled, json_of
from remote_api.authorization import actor, station
from remote_api.operations import Answer, LimitClass, Operations
from remote_api.request_schemas.equipment import MaintenanceBeginSchema
from remote_api.request_schemas.inspections import InspectionTriggerSchema
from remote_api.routes.alarms import AlarmData
from remote_api.routes.challenge import DueChallengeData
from remote_api.routes.inspections import InspectionData, InspectionRecordData, inspection_json

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.station import StationStatus

resource = Operations("Running", "The running station.")


@dataclass(frozen=True)
class StateData:
    """What the station does now."""

    state: RunState


@dataclass(frozen=True)
class CountersData:
    """Kept over restarts, until a shift begins or somebody resets them.

    Attributes:
        since: when they began at 0; null: never reset.
        parts: always `ok` + `ng` + `faults`.
        yield_pct: OK parts among the judged ones; null before the first.
    """

    since: datetime | None
    parts: Count
    ok: Count
    ng: Count
    faults: Count
    missed_triggers: Count
    dropped_images: Count
    yield_pct: Annotated[float, Places(2)] | None

    @classmethod
    def of(cls, counters: Counters) -> CountersData:
        return filled(cls, counters)


@dataclass(frozen=True)
class ActiveProgramData:
    """The version that judges now.

    Attributes:
        trigger: what starts a cycle.
    """

    id: int
    name: str
    version_hash: str
    version_number: int
    trigger: TriggerKind

    @classmethod
    def of(cls, program: ProgramRef) -> ActiveProgramData:
        return filled(cls, program)


@dataclass(frozen=True)
class FaultData:
    """Why the station cannot judge.

    Attributes:
        recovers: it leaves FAULT by itself when the cause is over.
    """

    code: str
    message: Text
    since: datetime
    recovers: bool

    @classmethod
    def of(cls, fault: Fault) -> FaultData:
        return filled(cls, fault, message=fault.text)


@dataclass(frozen=True)
class MaintenanceData:
    """Why the station is in maintenance, who began it, and when."""

    reason: str
    begun_by: str
    since: datetime

    @classmethod
    def of(cls, maintenance: Maintenance) -> MaintenanceData:
        return filled(cls, maintenance)


@dataclass(frozen=True)
class StatusEventData:
    """The station's status but for the last result, which is an event of its own.

    Attributes:
        station: the key of its records; `display_name`: its name for people.
        light: what drives the light.
        frame_age_ms: age of the newest picture; null when there has been none.
        is_stale: the newest picture is too old to be taken for a live one.
        maintenance: set exactly in the state MAINTENANCE.
        forced_outputs: numbers of the outputs that are held by hand.
        parts_per_minute: mean of the newest parts since the start; null before the second.
        challenge: what must be passed before production is judged; null when nothing is due.
    """

    station: str
    display_name: str
    state: RunState
    maintenance: MaintenanceData | None
    is_simulated: bool
    program: ActiveProgramData | None
    counters: CountersData
    parts_per_minute: Annotated[float, Places(1)] | None
    frame_age_ms: Annotated[float, Places(1)] | None
    is_stale: bool
    camera: str
    lines: str
    light: Text
    forced_outputs: tuple[int, ...]
    faults: tuple[FaultData, ...]
    alarms: tuple[AlarmData, ...]
    challenge: DueChallengeData | None

    @classmethod
    def of(cls, status: StationStatus) -> Self:
        run = status.run
        return filled(
            cls,
            status,
            state=run.state,
            maintenance=None if run.maintenance is None else MaintenanceData.of(run.maintenance),
            program=None if run.program is None else ActiveProgramData.of(run.program),
            counters=CountersData.of(run.counters),
            forced_outputs=() if status.forced is None else tuple(sorted(status.forced.levels)),
            faults=() if run.fault is None else (FaultData.of(run.fault),),
            alarms=tuple(map(AlarmData.of, status.alarms)),
            challenge=None if run.challenge is None else DueChallengeData.of(run.challenge),
        )


@dataclass(frozen=True)
class StatusData(StatusEventData):
    """The station's status."""

    last_result: InspectionRecordData | None


class NewestResult:
    """The newest result in its JSON form, made once a part and not once a request (0.5 ms)."""

    def __init__(self) -> None:
        self._made: tuple[InspectionRecord | None, dict[str, Any] | None] = (None, None)

    def json_of(self, result: InspectionRecord | None) -> dict[str, Any] | None:
        # One tuple, read and written whole: no lock needed.
        known, as_json = self._made
        if result is not known:
            as_json = None if result is None else result.to_json()
            self._made = (result, as_json)
        return as_json


@resource.operation("GET", "/status", needs=Permission.VIEW, data=StatusData)
def status() -> dict[str, Any]:
    """What the station does now.

    One consistent snapshot: state, program, counters, last result, age of the newest picture, faults and alarms.
    """
    snapshot = station().status()
    newest: NewestResult = current_app.extensions["newest_result"]
    return {**json_of(StatusEventData.of(snapshot)), "last_result": newest.json_of(snapshot.run.last)}


@resource.operation(
    "POST", "/inspections/start", needs=Permission.RUN, data=StateData, message="Started.", errors=(409,)
)
def start() -> StateData:
    """Begin to take triggers."""
    station().start(actor())
    return _state()


@resource.operation("POST", "/inspections/stop", needs=Permission.RUN, data=StateData, message="Stopped.")
def stop() -> StateData:
    """Finish the part under way and take no more triggers."""
    station().stop(actor())
    return _state()


@resource.operation(
    "POST",
    "/inspections/reset_fault",
    needs=Permission.RUN,
    data=StateData,
    message="Tried again.",
    errors=(409,),
)
def reset() -> StateData:
    """Leave the fault, if its cause is over."""
    station().reset_fault(actor())
    return _state()


@resource.operation(
    "POST",
    "/maintenance",
    needs=Permission.SET_MAINTENANCE,
    body=MaintenanceBeginSchema,
    data=MaintenanceData,
    message="The station is in maintenance.",
    errors=(409,),
)
def begin_maintenance(body: dict[str, Any]) -> MaintenanceData:
    """Finish the part under way and enter maintenance.

    The outputs stay in the safe state (READY and the result lines off, ERROR on), as in every stop; start, trigger and
    activation are refused, and no alarm is raised. It outlasts a restart. 409 when the station is in maintenance
    already.
    """
    return MaintenanceData.of(station().maintenance.begin(actor(), body["reason"]))


@resource.operation(
    "DELETE",
    "/maintenance",
    needs=Permission.SET_MAINTENANCE,
    data=StateData,
    message="The maintenance is over.",
)
def end_maintenance() -> StateData:
    """Leave maintenance; the station is then stopped. Alarms whose cause still lasts are raised now."""
    station().maintenance.end(actor())
    return _state()


@resource.operation("POST", "/counters/reset", needs=Permission.RUN, data=CountersData, message="Counting anew.")
def reset_counters() -> CountersData:
    """Count parts, judgements, missed triggers and lost pictures anew; the audit log keeps what they were."""
    station().reset_counters(actor())
    return CountersData.of(station().status().run.counters)


@resource.operation(
    "POST",
    "/inspections/trigger",
    needs=Permission.RUN,
    body=InspectionTriggerSchema,
    data=InspectionData,
    also={202: StateData},
    message="Inspected.",
    errors=(409,),
    limit=LimitClass.TRIGGER,
)
def trigger(body: dict[str, Any]) -> Answer:
    """Inspect one part.

    409 when the station is not READY: a trigger is never queued, it counts as missed. A part that could not be judged
    answers 200 with `judgement: FAULT`.
    """
    if not body["wait"]:
        station().trigger(actor())
        return Answer(_state(), "Triggered.", 202)
    result = station().trigger_and_wait(actor())
    return Answer(inspection_json(StoredInspection(result, ImageState.PENDING)))


def _state() -> StateData:
    return StateData(station().status().run.state)
