"""The running station: what it does now, and start, stop, trigger."""

from __future__ import annotations

from typing import Any

from flask import current_app

from core.access.roles import Permission
from core.alarms.board import Alarm
from core.inspection.result import InspectionRecord
from core.records.history import ImageState
from core.running.state import Counters, Fault, ProgramRef
from core.station import StationStatus
from remote_api.authorization import actor, station
from remote_api.operations import Answer, LimitClass, Operations
from remote_api.request_schemas import InspectionTriggerSchema
from remote_api.response_schemas import CountersSchema, InspectionSchema, StateSchema, StatusSchema
from remote_api.routes.inspections import inspection_json

resource = Operations("Running", "The running station.")


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


@resource.operation("GET", "/status", needs=Permission.VIEW, data=StatusSchema)
def status() -> dict[str, Any]:
    """What the station does now.

    One consistent snapshot: state, program, counters, last result, age of the newest picture, faults and alarms.
    """
    snapshot = station().status()
    newest: NewestResult = current_app.extensions["newest_result"]
    return {**status_json(snapshot), "last_result": newest.json_of(snapshot.run.last)}


@resource.operation(
    "POST", "/inspections/start", needs=Permission.RUN, data=StateSchema, message="Started.", errors=(409,)
)
def start() -> dict[str, Any]:
    """Begin to take triggers."""
    station().start(actor())
    return _state()


@resource.operation("POST", "/inspections/stop", needs=Permission.RUN, data=StateSchema, message="Stopped.")
def stop() -> dict[str, Any]:
    """Finish the part under way and take no more triggers."""
    station().stop(actor())
    return _state()


@resource.operation(
    "POST",
    "/inspections/reset",
    needs=Permission.RUN,
    data=StateSchema,
    message="Tried again.",
    errors=(409,),
)
def reset() -> dict[str, Any]:
    """Leave the fault, if its cause is over."""
    station().try_again(actor())
    return _state()


@resource.operation("POST", "/counters/reset", needs=Permission.RUN, data=CountersSchema, message="Counting anew.")
def reset_counters() -> dict[str, Any]:
    """Count parts, judgements, missed triggers and lost pictures anew; the audit log keeps what they were."""
    station().reset_counters(actor())
    return _counters_json(station().status().run.counters)


@resource.operation(
    "POST",
    "/inspections/trigger",
    needs=Permission.RUN,
    body=InspectionTriggerSchema,
    data=InspectionSchema,
    also={202: StateSchema},
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
    return Answer(inspection_json(result, ImageState.PENDING, None))


def _state() -> dict[str, Any]:
    return {"state": station().status().run.state.value}


def status_json(status: StationStatus) -> dict[str, Any]:
    """All but the last result."""
    run = status.run
    return {
        "station": status.station,
        "state": run.state.value,
        "is_simulated": status.is_simulated,
        "program": None if run.program is None else _program_json(run.program),
        "counters": _counters_json(run.counters),
        "frame_age_ms": None if status.frame_age_ms is None else round(status.frame_age_ms, 1),
        "is_stale": status.is_stale,
        "camera": status.camera,
        "lines": status.lines,
        "faults": [] if run.fault is None else [_fault_json(run.fault)],
        "alarms": [alarm_json(alarm) for alarm in status.alarms],
    }


def _counters_json(counters: Counters) -> dict[str, Any]:
    return {
        "since": None if counters.since is None else counters.since.isoformat(),
        "parts": counters.parts,
        "ok": counters.ok,
        "ng": counters.ng,
        "faults": counters.faults,
        "missed_triggers": counters.missed_triggers,
        "dropped_images": counters.dropped_images,
        "yield_pct": None if counters.yield_pct is None else round(counters.yield_pct, 2),
    }


def _program_json(program: ProgramRef) -> dict[str, Any]:
    return {
        "id": program.id,
        "name": program.name,
        "version_hash": program.version_hash,
        "version_number": program.version_number,
        "trigger": program.trigger,
    }


def _fault_json(fault: Fault) -> dict[str, Any]:
    return {
        "code": fault.code,
        "message": str(fault.text),
        "since": fault.since.isoformat(),
        "recovers": fault.recovers,
    }


def alarm_json(alarm: Alarm) -> dict[str, Any]:
    return {
        "code": alarm.code,
        "message": str(alarm.text),
        "since": alarm.since.isoformat(),
        "is_active": alarm.is_active,
        "acknowledged_by": alarm.acknowledged_by,
    }
