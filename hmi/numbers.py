"""Numbers of fields: formatting and parsing. Without widgets."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.text import Text, text
from hmi.i18n import MINUS, THIN, decimal, tr, unit_word

if TYPE_CHECKING:
    from core.fields import NumberField

Number = float | int


def places_of(field: NumberField) -> int:
    """Number of decimals to show for values of this field."""
    if field.integer:
        return 0
    return max(0, -math.floor(math.log10(field.step) + 1e-9)) if field.step < 1 else 0


def figure(value: Number, field: NumberField) -> str:
    """A value without its unit, with the decimals of the field's step, or more (up to 3) if the value has more."""
    places = max(places_of(field), min(3, _decimals(value)))
    return decimal(value, places)


def in_words(value: Number | None, field: NumberField) -> str:
    """A value with its unit, such as 80.0 %, 12 px, 15°; *Not set* for None."""
    if value is None:
        return tr("Not set")
    if not field.unit:
        return figure(value, field)
    return f"{figure(value, field)}{'' if field.unit == '°' else THIN}{unit_word(field.unit)}"


def range_in_words(field: NumberField) -> str:
    """The limits in words, such as 0 to 100 %."""
    low = _bound(field.minimum, field).removesuffix(unit_word(field.unit)).removesuffix(THIN)
    return tr("{low} to {high}", low=low, high=_bound(field.maximum, field))


def narrowed(field: NumberField, limits: tuple[float, float] | None) -> NumberField:
    """The field with its range narrowed to `limits`, for example to the range of this camera."""
    if limits is None:
        return field
    return replace(field, minimum=max(limits[0], field.minimum), maximum=min(limits[1], field.maximum))


def read_number(typed: str, field: NumberField) -> Number | Text:
    """The typed text as a number of this field, or a sentence that says what is wrong with it."""
    plain = typed.strip().replace(THIN, "").replace(MINUS, "-").replace(QLocale().decimalPoint(), ".").replace(",", ".")
    try:
        value = float(plain)
    except ValueError:
        return text("Type a number.")
    if not math.isfinite(value):
        return text("Type a number.")
    if field.integer and value != int(value):
        return text("A whole number is needed.")
    if value < field.minimum:
        return text("{least} is the least.", least=_bound(field.minimum, field))
    if value > field.maximum:
        return text("{most} is the most.", most=_bound(field.maximum, field))
    return int(value) if field.integer else value


def _bound(value: float, field: NumberField) -> str:
    """An end of the range in words, without decimals if it is an integer."""
    return in_words(value, replace(field, step=1.0))


def _decimals(value: Number) -> int:
    shown = f"{value:.6f}".rstrip("0")
    return len(shown.partition(".")[2])
