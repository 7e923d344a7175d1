"""Hand-over: what one shift tells the next: figures, who was there, what happened, and notes.

The figures are those of the statistics, of the history of alarms and of the audit log; nothing is counted here again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.access import names
from core.access.roles import Actor, Permission, needs
from core.alarms.catalog import Own
from core.alarms.history import AlarmCount, AlarmFilter
from core.errors import ValidationError
from core.records.shifts import ShiftSpan, shift_at
from core.records.statistics import ProgramCounts, StatisticsFilter, ToolCounts, VerdictCounts
from core.store.shift_notes import ShiftNote

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from core.alarms.history import AlarmHistory
    from core.records.statistics import Statistics
    from core.settings import GeneralSettings
    from core.store import Store

__all__ = ["Handover", "Handovers", "ShiftNote", "ShiftSpan"]

MAX_NOTE = 300
REASONS = 5


@dataclass(frozen=True)
class Handover:
    """One shift of one station, as far as it has passed.

    Attributes:
        station: the key of its records; `display_name`: its name for people.
        people: who was signed in at the panel, by name.
        programs: those with most parts first.
        reasons: the tools that were NG most often, at most `REASONS`.
        stops, holds: how often somebody stopped the inspection, and how often an NG held the line.
        alarms: all but the holds, the most frequent first.
        notes: oldest first.
    """

    station: str
    display_name: str
    is_simulated: bool
    shift: ShiftSpan
    is_running: bool
    people: tuple[str, ...]
    total: VerdictCounts
    programs: tuple[ProgramCounts, ...]
    reasons: tuple[ToolCounts, ...]
    stops: int
    holds: int
    alarms: tuple[AlarmCount, ...]
    notes: tuple[ShiftNote, ...]

    @property
    def alarm_count(self) -> int:
        return sum(alarm.count for alarm in self.alarms)


class Handovers:
    """Thread-safe."""

    def __init__(
        self,
        store: Store,
        statistics: Statistics,
        alarms: AlarmHistory,
        general: Callable[[], GeneralSettings],
        *,
        is_simulated: bool,
    ) -> None:
        """`general`: returns the present settings."""
        self._store = store
        self._statistics = statistics
        self._alarms = alarms
        self._general = general
        self._is_simulated = is_simulated

    @needs(Permission.VIEW)
    def of_shift(self, actor: Actor, moment: datetime | None = None) -> Handover:
        """The shift that a moment belongs to; without one, the running shift.

        Raises ValidationError: it has not begun yet.
        """
        shift = self._shift(moment)
        wanted = StatisticsFilter(shift.start, shift.end, is_simulated=self._is_simulated)
        tools = self._statistics.tools(actor, wanted).tools
        deeds = self._store.audit.deeds(shift.start, shift.end)
        alarms = self._alarms.counts(actor, AlarmFilter(shift.start, shift.end))
        return Handover(
            station=self._general().station,
            display_name=self._general().shown_name,
            is_simulated=self._is_simulated,
            shift=shift,
            is_running=self._store.now() < shift.end,
            people=tuple(sorted({deed.actor for deed in deeds if deed.via == "panel"} - {names.SYSTEM})),
            total=self._statistics.yields(actor, wanted).total,
            programs=self._statistics.programs(actor, wanted),
            reasons=tuple(tool for tool in tools if tool.ng)[:REASONS],
            stops=sum(deed.count for deed in deeds if deed.action == "inspection_stopped"),
            holds=sum(alarm.count for alarm in alarms if alarm.code == Own.HELD),
            alarms=tuple(alarm for alarm in alarms if alarm.code != Own.HELD),
            notes=self._store.shift_notes.of_shift(shift.start, shift.end),
        )

    @needs(Permission.HAND_OVER)
    def add_note(self, actor: Actor, note: str, moment: datetime | None = None) -> ShiftNote:
        """Add a note to the shift that a moment belongs to; without one, to the running shift.

        Raises ValidationError: the note is empty or too long, or the shift has not begun yet.
        """
        note = checked_note(note)
        shift = self._shift(moment)
        written = ShiftNote(note, actor.username, self._store.now())
        with self._store.changing():
            self._store.shift_notes.add(shift.start, written)
            self._store.audit.append(actor, "shift_note_added", note=note, shift=f"{shift.start:%Y-%m-%d %H:%M}")
        return written

    def _shift(self, moment: datetime | None) -> ShiftSpan:
        now = self._store.now()
        shift = shift_at(moment or now, self._general().shifts)
        if shift.start > now:
            raise ValidationError("This shift has not begun yet. Choose an earlier one.")
        return shift


def checked_note(note: str) -> str:
    """The note as it is stored, on one line. Raises ValidationError: it is empty or too long."""
    note = " ".join(note.split())
    if not note:
        raise ValidationError("Write something for the next shift first.")
    if len(note) > MAX_NOTE:
        raise ValidationError("The note is too long; {most} characters are the most.", most=MAX_NOTE)
    return note
