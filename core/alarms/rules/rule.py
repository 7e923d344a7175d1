"""What every rule is: something measured, held against a limit, that raises one alarm and clears it again by itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from core.alarms.rules.drift import Drifts
from core.inspection.result import InspectionRecord
from core.running.state import RunSnapshot
from core.settings import AlarmRuleSettings
from core.text import Text

if TYPE_CHECKING:
    from core.alarms.catalog import Own

EASE = 0.8
"""An alarm clears below this share of its limit, so that a value at the limit does not raise it again and again."""


@dataclass(frozen=True)
class Sight:
    """What the rules see at one instant.

    Attributes:
        parts: the production parts that were judged since the last look, oldest first; challenge parts are none.
        drifts: how far good parts have drifted; None before the first one of this version.
        now: the wall clock.
        now_s: the monotonic clock.
    """

    settings: AlarmRuleSettings
    run: RunSnapshot
    parts: tuple[InspectionRecord, ...]
    drifts: Drifts | None
    now: datetime
    now_s: float


@dataclass(frozen=True)
class Reading:
    """What a rule finds at one instant.

    Attributes:
        value: None while there is nothing to measure.
        limit: None while the rule is off.
        problem: what the alarm says; None while none is due.
    """

    value: float | None = None
    limit: float | None = None
    problem: Text | None = None


OFF = Reading()


class Rule(ABC):
    """One rule. Only the watcher's thread calls `look`, about once a second.

    Attributes:
        name: for faces, unique.
        code: of the alarm.
        title: what is measured.
        unit: of value and limit.
        setting: the site setting of the limit; "" where the limit is fixed.
        is_least: the limit is the lowest allowed value.
        covered_by: names of rules whose alarm tells the cause: while one stands, this rule raises none.
        raises: False where another part of the station raises the alarm, and the rule only shows how near it is.
    """

    name: ClassVar[str]
    code: ClassVar[Own]
    title: ClassVar[Text]
    unit: ClassVar[str] = ""
    setting: ClassVar[str] = ""
    is_least: ClassVar[bool] = False
    covered_by: ClassVar[frozenset[str]] = frozenset()
    raises: ClassVar[bool] = True

    @abstractmethod
    def look(self, sight: Sight) -> Reading:
        """What the rule finds now. Raises VisionSystemError when it cannot be known now."""


class Latch:
    """Whether a value is beyond its limit; once it is, it must come back by a part of the limit (`EASE`)."""

    def __init__(self) -> None:
        self._is_beyond = False

    def __call__(self, value: float, limit: float) -> bool:
        self._is_beyond = value >= (limit * EASE if self._is_beyond else limit)
        return self._is_beyond

    def reset(self) -> None:
        self._is_beyond = False
