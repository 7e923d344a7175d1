"""The span of time that a screen shows: one that moves with the time, from one moment to another, or a past shift."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.records.shifts import shift_at, shift_before, shifts_from
from hmi.i18n import clock, date_time, msg, tr
from hmi.sheets.moments import MomentsSheet
from hmi.typed_moments import TypedMoment
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.records.shifts import Shift
    from hmi.screens.base import Panel

TIMES = {
    "any": msg("Any time"),
    "shift": msg("This shift"),
    "last_shift": msg("Last shift"),
    "hour": msg("Last hour"),
    "today": msg("Today"),
    "yesterday": msg("Yesterday"),
    "week": msg("Last 7 days"),
    "month": msg("Last 30 days"),
}
FIXED, SHIFT_OF_DAY = "fixed", "shift_of_day"


@dataclass(frozen=True)
class TimeSpan:
    """`key`: one of `TIMES`, or `FIXED` with aware moments, of which `until` is excluded; None: unlimited."""

    key: str = "any"
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_any(self) -> bool:
        return self.key == "any"

    def bounds(self, panel: Panel) -> tuple[datetime | None, datetime | None]:
        """Start (inclusive) and end (exclusive) as of now, by the shifts of the station; None: unlimited."""
        if self.key == FIXED:
            return self.since, self.until
        return span_of(self.key, datetime.now(UTC), panel.station.settings.general.shifts)

    def words(self) -> str:
        if self.key != FIXED:
            return tr(TIMES[self.key])
        if self.since is None:
            return tr("to {when}", when="" if self.until is None else date_time(self.until))
        if self.until is None:
            return tr("from {when}", when=date_time(self.since))
        since, until = self.since.astimezone(), self.until.astimezone()
        end = clock(until) if since.date() == until.date() else date_time(until)
        return f"{date_time(since)} – {end}"


ANY_TIME = TimeSpan()


def span_of(key: str, now: datetime, shifts: Sequence[str]) -> tuple[datetime | None, datetime | None]:
    """Start (inclusive) and end (exclusive) of a span; None: unlimited. `key`: one of `TIMES`."""
    midnight = datetime.combine(now.astimezone().date(), datetime.min.time())
    shift = shift_at(now, shifts)
    spans: dict[str, tuple[datetime | None, datetime | None]] = {
        "any": (None, None),
        "shift": (shift.start, None),
        "last_shift": (shift_before(shift, shifts).start, shift.start),
        "hour": (now - timedelta(hours=1), None),
        "today": (midnight.astimezone(), None),
        "yesterday": ((midnight - timedelta(days=1)).astimezone(), midnight.astimezone()),
        "week": ((midnight - timedelta(days=6)).astimezone(), None),
        "month": ((midnight - timedelta(days=29)).astimezone(), None),
    }
    return spans[key]


def shift_of_day(shift: Shift, day: datetime) -> TimeSpan:
    """A shift that begins on this local day."""
    begins = datetime.combine(day.astimezone().date(), shift.begins)
    ends = datetime.combine(begins.date(), shift.ends)
    if ends <= begins:
        ends = datetime.combine(begins.date() + timedelta(days=1), shift.ends)
    return TimeSpan(FIXED, begins.astimezone(), ends.astimezone())


def hours_of(shift: Shift) -> str:
    return f"{shift.begins:%H:%M}–{shift.ends:%H:%M}"


def offer_times(panel: Panel, now: TimeSpan, chosen: Callable[[TimeSpan], None]) -> None:
    """Let the user choose one of `TIMES`, two moments, or a shift of a day; `now`: the present choice."""
    rows = [PickRow(key, tr(word)) for key, word in TIMES.items()]
    fixed = now.words() if now.key == FIXED else tr("Type two dates, with their times if you like")
    rows.insert(1, PickRow(FIXED, tr("From … to …"), fixed))
    rows.insert(2, PickRow(SHIFT_OF_DAY, tr("A shift of a day"), tr("Type the date, then choose the shift")))

    def take(key: str) -> None:
        if key == FIXED:
            _ask_span(panel, now, chosen)
        elif key == SHIFT_OF_DAY:
            _ask_shift(panel, now, chosen)
        else:
            chosen(TimeSpan(key))

    panel.choose(tr("When?"), rows, take, marked=now.key)


def _ask_span(panel: Panel, now: TimeSpan, chosen: Callable[[TimeSpan], None]) -> None:
    since, until = (TypedMoment.of(moment, with_time=True) for moment in now.bounds(panel))
    about = tr("Without a time the whole day is meant. Without a beginning it is all up to the end, and vice versa.")
    sheet = MomentsSheet(panel.look, tr("From … to …"), about, ((tr("From"), since), (tr("To"), until)))

    def take(moments: tuple[datetime | None, datetime | None]) -> None:
        chosen(TimeSpan() if moments == (None, None) else TimeSpan(FIXED, *moments))

    sheet.entered.connect(take)
    panel.open_sheet(sheet)


def _ask_shift(panel: Panel, now: TimeSpan, chosen: Callable[[TimeSpan], None]) -> None:
    shifts = {hours_of(shift): shift for shift in shifts_from(panel.station.settings.general.shifts)}
    since, _ = now.bounds(panel)
    day = TypedMoment.of(since or datetime.now(UTC), with_time=False)
    about = tr("The day on which the shift begins.")
    sheet = MomentsSheet(panel.look, tr("A shift of a day"), about, ((tr("Date"), day),))

    def take(moments: tuple[datetime | None]) -> None:
        (at,) = moments
        if at is None:
            return
        if len(shifts) == 1:
            chosen(shift_of_day(next(iter(shifts.values())), at))
            return
        offered = [PickRow(hours, hours, icon="user") for hours in shifts]
        panel.choose(tr("Which shift?"), offered, lambda hours: chosen(shift_of_day(shifts[hours], at)))

    sheet.entered.connect(take)
    panel.open_sheet(sheet)
