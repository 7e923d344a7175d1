"""Rules of alarms: one class a rule, one row in `rules_of`; `RuleWatch` looks at all of them once a second."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.alarms.rules.drift import Drifts, DriftWatch
from core.alarms.rules.drifting import LightDrift, PositionDrift, ScoreDrift, SharpnessDrift
from core.alarms.rules.network import CertificateAge, FailedRequests, FailedSignIns, RequestMeter
from core.alarms.rules.ng import NgInRow, NgShare
from core.alarms.rules.rule import OFF, Reading, Rule, Sight
from core.alarms.rules.shown import ClockJump, FreeDisk, PictureAge
from core.errors import VisionSystemError
from core.inspection.frame import Image
from core.running.state import ProgramRef
from core.store.room import Room
from core.text import Text

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.running.state import RunSnapshot
    from core.settings import AlarmRuleSettings

__all__ = ["RuleStatus", "RuleWatch", "Sources", "rules_of"]

log = logging.getLogger(__name__)

MOST_PARTS = 10_000
"""Parts that may wait for the next look; of more, the oldest are not counted."""


@dataclass(frozen=True)
class Sources:
    """What the rules read.

    Attributes:
        hold: see `core.alarms.rules.ng.Hold`.
        master_of: the master picture of a program; None when it has none.
        failures_since: the number of failed sign-ins since a moment.
        stale_after_s: from which age on a picture is stale.
    """

    room: Room
    age_s: Callable[[], float | None]
    stale_after_s: Callable[[], float]
    hold: Callable[[Text], None]
    master_of: Callable[[ProgramRef], Image | None]
    failures_since: Callable[[datetime], int]
    requests: RequestMeter


def rules_of(sources: Sources) -> tuple[Rule, ...]:
    """Every rule; one that is covered by another stands below it."""
    return (
        NgInRow(sources.hold),
        NgShare(sources.hold),
        LightDrift(),
        SharpnessDrift(),
        PositionDrift(),
        ScoreDrift(),
        PictureAge(sources.age_s, sources.stale_after_s),
        FreeDisk(sources.room),
        ClockJump(),
        FailedSignIns(sources.failures_since),
        FailedRequests(sources.requests),
        CertificateAge(),
    )


@dataclass(frozen=True)
class RuleStatus:
    """A rule as it stands.

    Attributes:
        value: None while there is nothing to measure.
        limit: None while the rule is off.
        is_least: the limit is the lowest allowed value.
        setting: the site setting of the limit; "" where it is fixed.
        is_raised: its alarm is due.
    """

    name: str
    code: str
    title: Text
    value: float | None
    limit: float | None
    unit: str
    is_least: bool
    setting: str
    is_raised: bool


class RuleWatch:
    """Looks at the rules in the watcher's thread. A mistake in a rule switches that rule off, never the line."""

    def __init__(
        self,
        sources: Sources,
        settings: Callable[[], AlarmRuleSettings],
        run: Callable[[], RunSnapshot],
        now: Callable[[], datetime],
        tell: Callable[[str, Text | None], None],
    ) -> None:
        """`tell` raises the alarm of a code; with None it reports that its cause is over."""
        self.requests = sources.requests
        self._rules = list(rules_of(sources))
        self._drift: DriftWatch | None = DriftWatch(sources.master_of)
        self._settings = settings
        self._run = run
        self._now = now
        self._tell = tell
        self._parts: deque[InspectionRecord] = deque(maxlen=MOST_PARTS)
        self._told: dict[str, Text] = {}
        self._states: tuple[RuleStatus, ...] = ()
        self._looking = threading.Lock()

    def judged(self, part: InspectionRecord) -> None:
        """Remember a part; called in the cycle's thread after its verdict, and returns at once."""
        self._parts.append(part)

    @needs(Permission.VIEW)
    def all(self, actor: Actor) -> tuple[RuleStatus, ...]:
        """Every rule as it was at the last look; before the first one, it is made now."""
        if not self._states:
            self.look()
        return self._states

    def look(self) -> None:
        """Look at every rule, and raise and clear its alarm."""
        with self._looking:
            parts = tuple(self._parts.popleft() for _ in range(len(self._parts)))
            run = self._run()
            drifts = self._drifts(run, parts)
            sight = Sight(self._settings(), run, parts, drifts, self._now(), time.monotonic())
            raised: set[str] = set()
            states = []
            for rule in tuple(self._rules):
                reading = self._look_at(rule, sight)
                is_due = reading.problem is not None and not rule.covered_by & raised
                if rule.raises:
                    self._tell_of(rule, reading.problem if is_due else None)
                if is_due:
                    raised.add(rule.name)
                states.append(_state(rule, reading, is_raised=is_due or _is_beyond(rule, reading)))
            self._states = tuple(states)

    def _drifts(self, run: RunSnapshot, parts: Sequence[InspectionRecord]) -> Drifts | None:
        try:
            return None if self._drift is None else self._drift.drifts(run, parts)
        except Exception:
            log.exception("The rules about drift are off until the next start")
            self._drift = None
            return None

    def _look_at(self, rule: Rule, sight: Sight) -> Reading:
        try:
            return rule.look(sight)
        except VisionSystemError:
            return OFF  # the database is away, which has its own alarm
        except Exception:
            log.exception("The rule %s is off until the next start", rule.name)
            self._rules.remove(rule)
            return OFF

    def _tell_of(self, rule: Rule, problem: Text | None) -> None:
        """The alarm keeps the words with which it was raised: they would change with every part."""
        if problem is None:
            if self._told.pop(rule.name, None) is not None:
                self._tell(rule.code, None)
        elif rule.name not in self._told:
            self._told[rule.name] = problem
            self._tell(rule.code, problem)


def _is_beyond(rule: Rule, reading: Reading) -> bool:
    """Of a rule whose alarm another part of the station raises."""
    if rule.raises or reading.value is None or reading.limit is None:
        return False
    return reading.value < reading.limit if rule.is_least else reading.value > reading.limit


def _state(rule: Rule, reading: Reading, *, is_raised: bool) -> RuleStatus:
    return RuleStatus(
        rule.name,
        rule.code,
        rule.title,
        reading.value,
        reading.limit,
        rule.unit,
        rule.is_least,
        rule.setting,
        is_raised,
    )
