"""Too many NG parts: in a row, and as a share of the last parts. By setting they hold the line.

Holding is that of `core.running.cycle`, as after the NG of a program that holds: one acknowledgement ends it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.alarms.rules.rule import OFF, Latch, Reading, Rule
from core.inspection.result import Judgement
from core.text import Text, text

if TYPE_CHECKING:
    from core.alarms.rules.rule import Sight

Hold = Callable[[Text], None]
"""Lets the station judge no further part until somebody has acknowledged."""


class _NgRule(Rule):
    """Counts of one program version; a FAULT neither adds to them nor ends a row."""

    unit = "%"

    def __init__(self, hold: Hold) -> None:
        self._hold = hold
        self._version = ""
        self._latch = Latch()

    def look(self, sight: Sight) -> Reading:
        version = "" if sight.run.program is None else sight.run.program.version_hash
        if version != self._version:
            self._version = version
            self._begin()
        if sight.run.hold is not None:  # what holds the line has told it already
            self._begin()
            return self._reading(sight)
        for part in sight.parts:
            if part.judgement is not Judgement.FAULT and part.version_hash == version:
                self._count(part.judgement is Judgement.NG)
        reading = self._reading(sight)
        if reading.problem is not None and sight.settings.ng_holds and not sight.run.state.is_off:
            self._begin()
            self._hold(reading.problem)
            return Reading(reading.value, reading.limit)
        return reading

    def _begin(self) -> None:
        self._latch.reset()

    def _count(self, is_ng: bool) -> None:
        raise NotImplementedError

    def _reading(self, sight: Sight) -> Reading:
        raise NotImplementedError


class NgInRow(_NgRule):
    name = "ng_in_row"
    code = Own.NG_IN_ROW
    title = text("NG parts in a row")
    unit = ""
    setting = "alarm_ng_in_row"

    def __init__(self, hold: Hold) -> None:
        super().__init__(hold)
        self._row = 0

    def _begin(self) -> None:
        super()._begin()
        self._row = 0

    def _count(self, is_ng: bool) -> None:
        self._row = self._row + 1 if is_ng else 0

    def _reading(self, sight: Sight) -> Reading:
        limit = sight.settings.ng_in_row
        if not limit:
            return OFF
        if not self._row:
            self._latch.reset()  # a good part ends the row
        is_due = self._row > 0 and self._latch(self._row, limit)
        return Reading(self._row, limit, text("{count} parts in a row are NG.", count=self._row) if is_due else None)


class NgShare(_NgRule):
    """While fewer parts than the window holds were judged, the missing ones count as good: three are no statistics."""

    name = "ng_share"
    code = Own.NG_SHARE
    title = text("NG parts among the last ones")
    setting = "alarm_ng_pct"
    covered_by = frozenset({NgInRow.name})

    def __init__(self, hold: Hold) -> None:
        super().__init__(hold)
        self._last: deque[bool] = deque()

    def _begin(self) -> None:
        super()._begin()
        self._last.clear()

    def _count(self, is_ng: bool) -> None:
        self._last.append(is_ng)

    def _reading(self, sight: Sight) -> Reading:
        limit, size = sight.settings.ng_pct, sight.settings.ng_of_parts
        while len(self._last) > size:
            self._last.popleft()
        if not limit:
            return OFF
        count = sum(self._last)
        share = 100 * count / size
        is_due = self._latch(share, limit)
        problem = text("{count} of the last {parts} parts are NG.", count=count, parts=len(self._last))
        return Reading(share, limit, problem if is_due else None)
