"""A date, or a date and a time, as it is typed digit by digit in the order of the language. Without widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENGTHS = {"d": 2, "M": 2, "y": 4}
_GAP = "_"
UNFINISHED = text("Type day, month and year to the end.")
NO_DAY = text("There is no such day or time. Check what you typed.")


def date_order() -> tuple[str, str]:
    """The order of day, month and year in the present language, such as `dMy`, and what stands between them."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    order = "".join(dict.fromkeys(letter for letter in pattern if letter in _LENGTHS))
    between = next((letter for letter in pattern if not letter.isalpha()), "-")
    return (order, between) if len(order) == len(_LENGTHS) else ("yMd", "-")


@dataclass(frozen=True)
class TypedMoment:
    """Digits of a date and, `with_time`, of a time of day; without the latter the day is meant."""

    with_time: bool
    digits: str = ""

    @classmethod
    def of(cls, moment: datetime | None, *, with_time: bool) -> TypedMoment:
        """As if this had been typed; nothing for None."""
        if moment is None:
            return cls(with_time)
        local = moment.astimezone()
        parts = {"d": f"{local.day:02d}", "M": f"{local.month:02d}", "y": f"{local.year:04d}"}
        day = "".join(parts[letter] for letter in date_order()[0])
        return cls(with_time, day + (f"{local:%H%M}" if with_time else ""))

    @property
    def is_full(self) -> bool:
        return len(self.digits) == sum(self._lengths())

    def typed(self, digit: str) -> TypedMoment:
        return self if self.is_full else replace(self, digits=self.digits + digit)

    def erased(self) -> TypedMoment:
        return replace(self, digits=self.digits[:-1])

    def shown(self) -> str:
        """With what is missing yet as gaps, such as 17.05.20__ __:__."""
        parts = self._parts(self.digits.ljust(sum(self._lengths()), _GAP))
        day = date_order()[1].join(parts[:3])
        return f"{day} {':'.join(parts[3:])}" if self.with_time else day

    def read(self, *, is_end: bool = False) -> datetime | Text | None:
        """An aware moment, None where nothing is typed, or what is wrong in words.

        A day without a time is meant from its beginning, or, `is_end`, to its end.
        """
        if not self.digits:
            return None
        is_day = len(self.digits) == sum(_LENGTHS.values())
        if not (self.is_full or is_day):
            return UNFINISHED
        parts = [int(part) for part in self._parts(self.digits) if part]
        day = dict(zip(date_order()[0], parts, strict=False))
        hour, minute = parts[3:] or (0, 0)
        try:
            found = datetime(day["y"], day["M"], day["d"], hour, minute)  # noqa: DTZ001 (the wall clock's)
            if is_day and is_end:
                found += timedelta(days=1)
            return found.astimezone()
        except (ValueError, OverflowError):
            return NO_DAY

    def _lengths(self) -> list[int]:
        return [*(_LENGTHS[letter] for letter in date_order()[0]), *([2, 2] if self.with_time else [])]

    def _parts(self, digits: str) -> Sequence[str]:
        parts, at = [], 0
        for length in self._lengths():
            parts.append(digits[at : at + length])
            at += length
        return parts
