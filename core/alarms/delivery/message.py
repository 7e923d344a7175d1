"""A message about an alarm: what became of it, as JSON for machines and as a letter for people."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from core.alarms.catalog import Severity, remedy_for, severity_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from core.alarms.board import Alarm


class What(Enum):
    RAISED = "raised"
    CLEARED = "cleared"
    TEST = "test"


RANK = {Severity.WARNS: 0, Severity.LOSES: 1, Severity.STOPS: 2}
_SEVERITY_WORDS = {Severity.STOPS: "Stops inspection", Severity.LOSES: "Something is lost", Severity.WARNS: "Warning"}
TEST_WORDS = "This is a test. Messages about alarms of this station arrive."


@dataclass(frozen=True)
class Message:
    """JSON-ready; the sentences are English.

    Attributes:
        id: the same however often the message is sent, so that a receiver can drop what it has.
        event: a `What`.
        alarm: numbers the alarms of the station; that it is over has the number of that it came. 0 for a test.
        severity: a `Severity`.
        since, until: RFC 3339; `until` is "" while the cause lasts.
        is_certain: False where the station ended before the cause: `until` is when it last stood.
    """

    id: str
    event: str
    station: str
    alarm: int
    code: str
    severity: str
    message: str
    remedy: str
    since: str
    until: str
    is_certain: bool
    is_simulated: bool

    @classmethod
    def of(cls, alarm: Alarm, what: What, station: str, *, is_simulated: bool) -> Message:
        remedy = None if what is What.CLEARED else remedy_for(alarm.code, alarm.text)
        return cls(
            f"{station}/{alarm.ordinal}/{what.value}",
            what.value,
            station,
            alarm.ordinal,
            alarm.code,
            severity_of(alarm.code).value,
            str(alarm.text),
            "" if remedy is None else str(remedy),
            alarm.since.isoformat(),
            "" if alarm.until is None else alarm.until.isoformat(),
            not alarm.was_cut_off,
            is_simulated,
        )

    @classmethod
    def test(cls, station: str, now: datetime, *, is_simulated: bool) -> Message:
        at = now.isoformat()
        words, what = TEST_WORDS, What.TEST.value
        return cls(f"{station}/{what}/{at}", what, station, 0, "TEST", "warns", words, "", at, at, True, is_simulated)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Message:
        """Raises TypeError, KeyError or ValueError for what another release wrote and this one cannot read."""
        message = cls(**data)
        message.rank  # noqa: B018 - checks it
        return message

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def rank(self) -> int:
        """Of the severity, 0 for the least."""
        return RANK[Severity(self.severity)]

    @property
    def subject(self) -> str:
        over = "Over: " if self.event == What.CLEARED.value else ""
        simulated = "SIMULATION, " if self.is_simulated else ""
        return " ".join(f"[{simulated}{self.station}] {over}{self.message}".split())

    @property
    def letter(self) -> str:
        lines = [self.message, "", f"Station: {self.station}{' (SIMULATION)' if self.is_simulated else ''}"]
        if self.event != What.TEST.value:
            lines += [f"Alarm: {self.code} ({_SEVERITY_WORDS[Severity(self.severity)]})", f"Since: {self.since}"]
        if self.event == What.CLEARED.value:
            end = "Over: {}" if self.is_certain else "The station was started again. The alarm last stood: {}"
            lines.append(end.format(self.until))
        if self.remedy:
            lines.append(f"What to do: {self.remedy}")
        return "\n".join(lines) + "\n"
