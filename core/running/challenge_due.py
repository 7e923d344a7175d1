"""When a challenge falls due: by the monotonic clock since the one that a version passed last, and by shift starts.

A clock that is set skips no challenge: the time since the last one is measured by the monotonic clock and kept over
restarts with its age, and a wall clock that shows another shift than the one in which it was passed makes it due. After
a restart, a wall clock earlier than when the age was written is doubtful, and a doubtful clock means due. One that
somebody starts is due at once, also where the program demands none, until it is passed or withdrawn.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from core.inspection.frame import Frame
from core.inspection.result import InspectionRecord, Judgement
from core.store.challenges import ChallengedVersion, PassedChallenge, StartedChallenge
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.inspection.program import ChallengeSpec

CLOCK_TOLERANCE_S = 2.0
"""Time servers make smaller corrections all the time."""

HOUR_S = 3600.0

MATTERS_S = 48 * HOUR_S
"""What was passed longer ago is due for every program: no interval and no shift is as long."""


class Shift(Protocol):
    """A span of time; its start belongs to it, its end to the next one."""

    @property
    def start(self) -> datetime: ...

    @property
    def end(self) -> datetime: ...


@dataclass(frozen=True)
class Clocks:
    """The wall clock, and the monotonic one in s."""

    wall: Callable[[], datetime] = lambda: datetime.now(UTC)
    monotonic_s: Callable[[], float] = time.monotonic


@dataclass(frozen=True)
class DueChallenge:
    """A challenge that must be passed before production is judged.

    It is passed by one series without a miss: a part that is not judged right begins the series anew.

    Attributes:
        why: a whole sentence.
        ok_parts, ng_parts: how many known parts of each kind must be judged right.
        right: the parts of the present series.
        last: the part that was judged last, right or not; `frame` is its picture, if there was one.
    """

    why: Text
    since: datetime
    ok_parts: int
    ng_parts: int
    right: tuple[InspectionRecord, ...] = ()
    last: InspectionRecord | None = None
    frame: Frame | None = field(default=None, repr=False)

    def count_of(self, expects: Judgement) -> int:
        return sum(part.challenge_expects is expects for part in self.right)

    @property
    def ok_right(self) -> int:
        return min(self.ok_parts, self.count_of(Judgement.OK))

    @property
    def ng_right(self) -> int:
        return min(self.ng_parts, self.count_of(Judgement.NG))

    @property
    def expects(self) -> Judgement:
        """The kind of part to place next: first the OK parts, then the NG parts."""
        return Judgement.OK if self.ok_right < self.ok_parts else Judgement.NG

    @property
    def is_passed(self) -> bool:
        return self.ok_right == self.ok_parts and self.ng_right == self.ng_parts


@dataclass(frozen=True)
class _Passed:
    """`at_s`: when it was passed, on the monotonic clock of this process; that may be before the process began.

    `restored`: the record, if it was passed before this start. Only the wall clock knows how long the computer was off,
    and it may be put right only later.
    """

    at: datetime
    by: str
    at_s: float
    restored: PassedChallenge | None = None


class ChallengeClock:
    """Knows when each version passed its last challenge, and when the next one is due. Thread-safe."""

    def __init__(
        self,
        passed: Iterable[PassedChallenge],
        started: Iterable[StartedChallenge],
        shift_of: Callable[[datetime], Shift],
        clocks: Clocks,
    ) -> None:
        """`shift_of`: the shift that a moment belongs to."""
        self._shift_of = shift_of
        self._clocks = clocks
        self._lock = threading.Lock()
        self._passed: dict[ChallengedVersion, _Passed] = {}
        self._doubtful: set[ChallengedVersion] = set()
        self._asked: dict[ChallengedVersion, datetime] = {}
        self._started = {row.version: row for row in started}
        now, now_s = clocks.wall(), clocks.monotonic_s()
        for row in passed:
            away_s = (now - row.seen_at).total_seconds()
            if away_s < -CLOCK_TOLERANCE_S:
                self._doubtful.add(row.version)
            self._passed[row.version] = _Passed(row.passed_at, row.passed_by, now_s - row.age_s - max(0.0, away_s), row)

    def last(self, version: ChallengedVersion) -> tuple[datetime, str] | None:
        """When the version passed its last challenge, and who made it; None: never on this station."""
        with self._lock:
            found = self._passed.get(version)
        return None if found is None else (found.at, found.by)

    def started(self, version: ChallengedVersion) -> StartedChallenge | None:
        """The one that somebody has started and that the version has not passed yet; None: there is none."""
        with self._lock:
            return self._started.get(version)

    def starts(self, version: ChallengedVersion, by: str) -> StartedChallenge:
        """The record of a challenge that is started now; it is due from `start` on."""
        return StartedChallenge(version, self._clocks.wall(), by)

    def start(self, row: StartedChallenge) -> None:
        with self._lock:
            self._started[row.version] = row

    def withdraw(self, version: ChallengedVersion) -> None:
        """Forget the one that was started."""
        with self._lock:
            self._started.pop(version, None)

    def passes(self, version: ChallengedVersion, by: str) -> PassedChallenge:
        """The record of a challenge that is passed now; it counts from `accept` on."""
        now = self._clocks.wall()
        return PassedChallenge(version, now, by, 0.0, now)

    def accept(self, row: PassedChallenge) -> None:
        version = row.version
        with self._lock:
            self._passed[version] = _Passed(row.passed_at, row.passed_by, self._clocks.monotonic_s())
            self._doubtful.discard(version)
            self._asked.pop(version, None)
            self._started.pop(version, None)

    def aged(self) -> tuple[PassedChallenge, ...]:
        """The records with their age now, as far as it matters."""
        now = self._clocks.wall()
        with self._lock:
            # What is doubtful stays due, whatever the clock says at the next start.
            ages_s = {
                version: MATTERS_S if version in self._doubtful else self._age_s(found)
                for version, found in self._passed.items()
            }
            return tuple(
                PassedChallenge(version, self._passed[version].at, self._passed[version].by, age_s, now)
                for version, age_s in ages_s.items()
                if age_s < MATTERS_S or version in self._doubtful
            )

    def _age_s(self, found: _Passed) -> float:
        """How long ago it was passed, at least. A clock that is set on makes a restored one older: that is safe."""
        age_s = self._clocks.monotonic_s() - found.at_s
        row = found.restored
        if row is None:
            return age_s
        return max(age_s, row.age_s + (self._clocks.wall() - row.seen_at).total_seconds())

    def due(self, spec: ChallengeSpec, version: ChallengedVersion) -> DueChallenge | None:
        """The challenge that must be passed now; None: none."""
        found = self._why(spec, version)
        if found is None:
            return None
        why, since = found
        with self._lock:
            return DueChallenge(why, since or self._asked_since(version), spec.ok_parts, spec.ng_parts)

    def next_due(self, spec: ChallengeSpec, version: ChallengedVersion) -> datetime | None:
        """When the next challenge falls due, if the clock is not set before; None: one is due, or none is demanded."""
        if not spec.is_demanded or self._why(spec, version) is not None:
            return None
        with self._lock:
            left_s = self._left_s(spec, self._passed[version])
        return self._clocks.wall() + timedelta(seconds=left_s)

    def _asked_since(self, version: ChallengedVersion) -> datetime:
        """Since when it has been known that a version without a reliable last challenge needs one."""
        return self._asked.setdefault(version, self._clocks.wall())

    def _why(self, spec: ChallengeSpec, version: ChallengedVersion) -> tuple[Text, datetime | None] | None:
        """Why a challenge is due, and since when where that follows from the last one; None: it is not."""
        with self._lock:
            last = self._passed.get(version)
            started = self._started.get(version)
            if started is not None:
                return text("Challenge due: {who} has started one.", who=started.started_by), started.started_at
            if not spec.is_demanded:
                return None
            if version in self._doubtful:
                return text("Challenge due: the clock was set back, so the time of the last one is not certain."), None
        if last is None:
            return text("Challenge due: this version has not passed one."), None
        age_s = self._age_s(last)
        if spec.interval_h is not None and age_s >= spec.interval_h * HOUR_S:
            since = self._clocks.wall() - timedelta(seconds=age_s - spec.interval_h * HOUR_S)
            return text("Challenge due: the last one was {hours} h ago.", hours=_plain(spec.interval_h)), since
        if spec.is_at_shift:
            now = self._clocks.wall()
            shift = self._shift_of(last.at)
            over_s = age_s - (shift.end - last.at).total_seconds()
            if over_s >= 0 or self._shift_of(now).start != shift.start:
                # Where the clock was set, the shift's start says nothing of when it fell due.
                since = now - timedelta(seconds=over_s) if over_s >= 0 else now
                return text("Challenge due: a shift has begun."), since
        return None

    def _left_s(self, spec: ChallengeSpec, last: _Passed) -> float:
        age_s = self._age_s(last)
        left = [] if spec.interval_h is None else [spec.interval_h * HOUR_S - age_s]
        if spec.is_at_shift:
            left.append((self._shift_of(last.at).end - last.at).total_seconds() - age_s)
        return max(0.0, min(left))


def _plain(hours: float) -> float | int:
    return int(hours) if hours == int(hours) else hours
