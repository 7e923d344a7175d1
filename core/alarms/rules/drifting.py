"""The rules about drift: each names its suspect. The score has lost its margin only where no picture tells why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.alarms.rules.rule import OFF, Latch, Reading, Rule
from core.text import Text, shown_pct, text

if TYPE_CHECKING:
    from core.alarms.rules.drift import Drifts
    from core.alarms.rules.rule import Sight
    from core.settings import AlarmRuleSettings

SUSPECT_FROM = 0.5
"""A drift that has reached this share of its own limit is suspected of lowering the scores."""


class _DriftRule(Rule):
    unit = "%"

    def __init__(self) -> None:
        self._latch = Latch()

    def look(self, sight: Sight) -> Reading:
        limit = self.limit(sight.settings)
        if not limit:
            return OFF
        drifts = sight.drifts
        value = None if drifts is None else self.value(drifts)
        if drifts is None or value is None:
            self._latch.reset()
            return Reading(None, limit)
        return Reading(value, limit, self.problem(drifts, sight.settings) if self._latch(value, limit) else None)

    def limit(self, settings: AlarmRuleSettings) -> float:
        raise NotImplementedError

    def value(self, drifts: Drifts) -> float | None:
        raise NotImplementedError

    def problem(self, drifts: Drifts, settings: AlarmRuleSettings) -> Text:
        raise NotImplementedError


class LightDrift(_DriftRule):
    name = "drift_light"
    code = Own.DRIFT_LIGHT
    title = text("Drift of the light")
    setting = "alarm_light_pct"

    def limit(self, settings: AlarmRuleSettings) -> float:
        return settings.light_pct

    def value(self, drifts: Drifts) -> float | None:
        return None if drifts.light_pct is None else abs(drifts.light_pct)

    def problem(self, drifts: Drifts, settings: AlarmRuleSettings) -> Text:  # noqa: ARG002
        change = drifts.light_pct or 0.0
        if change < 0:
            return text(
                "The pictures are {change} % darker than the master. Suspect: the lamp, by age or dirt.",
                change=round(-change),
            )
        return text(
            "The pictures are {change} % brighter than the master. Suspect: the lamp, or light from outside.",
            change=round(change),
        )


class SharpnessDrift(_DriftRule):
    """Sharper than the master is no trouble."""

    name = "drift_sharpness"
    code = Own.DRIFT_SHARPNESS
    title = text("Loss of sharpness")
    setting = "alarm_sharpness_pct"

    def limit(self, settings: AlarmRuleSettings) -> float:
        return settings.sharpness_pct

    def value(self, drifts: Drifts) -> float | None:
        return None if drifts.sharpness_pct is None else max(0.0, -drifts.sharpness_pct)

    def problem(self, drifts: Drifts, settings: AlarmRuleSettings) -> Text:  # noqa: ARG002
        return text(
            "The pictures are {change} % less sharp than the master. Suspect: the lens, by dirt or focus.",
            change=round(-(drifts.sharpness_pct or 0.0)),
        )


class PositionDrift(_DriftRule):
    name = "drift_position"
    code = Own.DRIFT_POSITION
    title = text("Drift of the position")
    setting = "alarm_position_pct"

    def limit(self, settings: AlarmRuleSettings) -> float:
        return settings.position_pct

    def value(self, drifts: Drifts) -> float | None:
        return drifts.position_pct

    def problem(self, drifts: Drifts, settings: AlarmRuleSettings) -> Text:  # noqa: ARG002
        return text(
            "The parts lie {change} % of the picture's width away from the master's place. Suspect: the fixture.",
            change=round(drifts.position_pct or 0.0),
        )


class ScoreDrift(_DriftRule):
    name = "drift_score"
    code = Own.DRIFT_SCORE
    title = text("Lost margin of a score")
    setting = "alarm_score_pct"
    covered_by = frozenset({LightDrift.name, SharpnessDrift.name, PositionDrift.name})

    def limit(self, settings: AlarmRuleSettings) -> float:
        return settings.score_pct

    def value(self, drifts: Drifts) -> float | None:
        return None if drifts.score is None else drifts.score.lost_pct

    def problem(self, drifts: Drifts, settings: AlarmRuleSettings) -> Text:
        assert drifts.score is not None  # noqa: S101 - it has a value
        return text(
            "{tool}: the score of good parts has fallen from {usual} % to {now} % (limit {limit} %). "
            "Suspect: {suspect}.",
            tool=drifts.score.tool,
            usual=shown_pct(drifts.score.usual_pct),
            now=shown_pct(drifts.score.now_pct),
            limit=drifts.score.threshold_pct,
            suspect=_suspect(drifts, settings),
        )


_SUSPECTS = (
    (LightDrift(), text("the lamp")),
    (SharpnessDrift(), text("the lens")),
    (PositionDrift(), text("the fixture")),
)


def _suspect(drifts: Drifts, settings: AlarmRuleSettings) -> Text:
    """Whatever is nearest to its own limit; the parts themselves, where nothing has drifted far."""
    found = [
        ((rule.value(drifts) or 0.0) / limit, number)
        for number, (rule, _) in enumerate(_SUSPECTS)
        if (limit := rule.limit(settings))
    ]
    share, number = max(found, default=(0.0, 0))
    return _SUSPECTS[number][1] if share >= SUSPECT_FROM else text("the parts themselves")
