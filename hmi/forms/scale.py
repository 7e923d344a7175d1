"""Conversion between values and places on a slider. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.fields import NumberField

_LOGARITHMIC_FROM = 2.5
"""In decades: wider ranges are logarithmic, so that small values can be set by finger too."""
_MOST_DECADES = 4.1
_MOST_STEPS = 2500
"""Most steps of a linear scale: with more, a finger cannot find a value again."""
_RATIO = 1.05


@dataclass(frozen=True)
class Scale:
    """A bounded range with a step. `part` is 0 at the minimum and 1 at the maximum."""

    minimum: float
    maximum: float
    step: float = 1.0
    is_logarithmic: bool = False

    @classmethod
    def of(cls, field: NumberField) -> Scale | None:
        """The scale of a field, or None where a slider would be useless."""
        low, high = field.minimum, field.maximum
        if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
            return None
        decades = math.log10(high / low) if low > 0 else 0.0
        if decades > _MOST_DECADES:
            return None
        has_many_steps = (high - low) / field.step > _MOST_STEPS
        if has_many_steps and low <= 0:
            return None
        is_logarithmic = decades > _LOGARITHMIC_FROM or has_many_steps
        return cls(low, high, field.step, is_logarithmic)

    def part(self, value: float) -> float:
        value = min(max(value, self.minimum), self.maximum)
        if self.is_logarithmic:
            return math.log(value / self.minimum) / math.log(self.maximum / self.minimum)
        return (value - self.minimum) / (self.maximum - self.minimum)

    def value(self, part: float) -> float:
        """The value at a place, rounded to a step; large values of a logarithmic scale are rounded to three digits."""
        part = min(max(part, 0.0), 1.0)
        if self.is_logarithmic:
            return self._on_step(self.minimum * (self.maximum / self.minimum) ** part)
        return self._on_step(self.minimum + part * (self.maximum - self.minimum))

    def stepped(self, value: float, steps: int) -> float:
        """The value a number of steps further; on a logarithmic scale by 5 % each, at least by one step."""
        if not self.is_logarithmic:
            return self._on_step(value + steps * self.step)
        for _ in range(abs(steps)):
            further = self._on_step(value * _RATIO if steps > 0 else value / _RATIO)
            value = further if further != value else self._on_step(value + math.copysign(self.step, steps))
        return value

    def _on_step(self, value: float) -> float:
        """Steps of a linear scale count from its minimum, as cameras do.

        Those of a logarithmic one are round numbers.
        """
        start, step = self.minimum, self.step
        if self.is_logarithmic:
            start, step = 0.0, max(step, 10.0 ** (math.floor(math.log10(max(value, self.minimum))) - 2))
        value = round(start + round((value - start) / step) * step, 9)
        return min(max(value, self.minimum), self.maximum)
