"""How fast parts come: parts a minute over the newest ones, and how long ago the last trigger was."""

from __future__ import annotations

from dataclasses import dataclass, replace

NEWEST = 20
"""The mean of so many intervals: steady enough to read, and quick to follow a line that changes its speed."""
_SHORTEST_S = 1e-3
_STILL_S = 2.0
_STILL_INTERVALS = 1.5


@dataclass(frozen=True)
class Pace:
    """Times of the run in progress, in s of the monotonic clock.

    Attributes:
        judged_s: when the newest parts were judged, newest last.
        trigger_s: when the newest trigger came, whether it was accepted or missed; None before the first.
    """

    judged_s: tuple[float, ...] = ()
    trigger_s: float | None = None

    def with_part(self, now_s: float) -> Pace:
        return replace(self, judged_s=(*self.judged_s[-NEWEST:], now_s))

    def with_trigger(self, now_s: float) -> Pace:
        return replace(self, trigger_s=now_s)

    def parts_per_minute(self, now_s: float) -> float | None:
        """None before the second part. On a line that stands still it falls, from one usual interval on."""
        if len(self.judged_s) < 2:
            return None
        first_s, second_s, last_s = self.judged_s[0], self.judged_s[1], self.judged_s[-1]
        span_s = max(last_s - first_s, now_s - second_s, _SHORTEST_S)
        return 60.0 * (len(self.judged_s) - 1) / span_s

    def stands_still(self, now_s: float) -> bool:
        """Whether no trigger has come for 2 s, and for longer than one and a half of the usual intervals."""
        if self.trigger_s is None:
            return True
        usual_s = (self.judged_s[-1] - self.judged_s[0]) / (len(self.judged_s) - 1) if len(self.judged_s) > 1 else 0.0
        return now_s - self.trigger_s > max(_STILL_S, _STILL_INTERVALS * usual_s)

    def waited_s(self, now_s: float) -> float | None:
        """How long ago the newest trigger came; None before the first."""
        return None if self.trigger_s is None else max(0.0, now_s - self.trigger_s)
