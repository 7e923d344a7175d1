"""Hand-over: what one shift tells the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.access.roles import Permission
from core.text import Text
from remote_api.answer_data import Count, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.inspections import HandoverQuerySchema, ShiftNoteEntrySchema
from remote_api.routes.alarms import Seconds
from remote_api.routes.statistics import ToolNgData, VerdictCountsData

if TYPE_CHECKING:
    from core.alarms.history import AlarmCount
    from core.records.handover import Handover, ShiftNote
    from core.records.statistics import ProgramCounts

resource = Operations("Hand-over", "What one shift tells the next.")


@dataclass(frozen=True)
class ShiftNoteData:
    """What somebody wrote for the next shift."""

    note: str
    written_by: str
    written_at: datetime

    @classmethod
    def of(cls, note: ShiftNote) -> ShiftNoteData:
        return filled(cls, note)


@dataclass(frozen=True)
class ProgramCountsData(VerdictCountsData):
    """Parts of one program by judgement, over all its versions."""

    program_id: int
    name: str

    @classmethod
    def of(cls, found: ProgramCounts) -> ProgramCountsData:
        return filled(cls, found.counts, program_id=found.program_id, name=found.name)


@dataclass(frozen=True)
class ShiftAlarmData:
    """How often an alarm stood in the shift.

    Attributes:
        message: as it was said last.
        stood_s: how long, within the shift.
    """

    code: str
    message: Text
    count: Count
    stood_s: Seconds

    @classmethod
    def of(cls, found: AlarmCount) -> ShiftAlarmData:
        return filled(cls, found, message=found.text)


@dataclass(frozen=True)
class HandoverData:
    """One shift, as far as it has passed.

    Attributes:
        station: the key of its records; `display_name`: its name for people.
        is_simulated: the figures are of simulated parts.
        is_running: the shift has not ended yet.
        people: who was signed in at the panel.
        programs: those with most parts first.
        reasons: the tools that were NG most often.
        stops: how often somebody stopped the inspection.
        holds: how often an NG held the line.
        alarms: all but the holds, the most frequent first.
        notes: oldest first.
    """

    station: str
    display_name: str
    is_simulated: bool
    start: datetime
    end: datetime
    is_running: bool
    people: tuple[str, ...]
    total: VerdictCountsData
    programs: tuple[ProgramCountsData, ...]
    reasons: tuple[ToolNgData, ...]
    stops: Count
    holds: Count
    alarms: tuple[ShiftAlarmData, ...]
    notes: tuple[ShiftNoteData, ...]

    @classmethod
    def of(cls, found: Handover) -> HandoverData:
        return filled(
            cls,
            found,
            start=found.shift.start,
            end=found.shift.end,
            total=filled(VerdictCountsData, found.total),
            programs=tuple(map(ProgramCountsData.of, found.programs)),
            reasons=tuple(filled(ToolNgData, tool) for tool in found.reasons),
            alarms=tuple(map(ShiftAlarmData.of, found.alarms)),
            notes=tuple(map(ShiftNoteData.of, found.notes)),
        )


@resource.operation("GET", "/handover", needs=Permission.VIEW, query=HandoverQuerySchema, data=HandoverData)
def handover(query: dict[str, Any]) -> HandoverData:
    """Figures, names, alarms and notes of a shift: of the running one, unless a moment of another one is given.

    Figures are those of `/statistics`, alarms those of `/alarms/counts`, for the time of the shift.
    """
    return HandoverData.of(station().handovers.of_shift(actor(), query.get("shift")))


@resource.operation(
    "POST",
    "/handover/notes",
    needs=Permission.HAND_OVER,
    body=ShiftNoteEntrySchema,
    data=ShiftNoteData,
    status=201,
    message="Noted.",
)
def add_shift_note(body: dict[str, Any]) -> ShiftNoteData:
    """Add a note to a shift. Notes can be neither changed nor removed."""
    return ShiftNoteData.of(station().handovers.add_note(actor(), body["note"], body.get("shift")))
