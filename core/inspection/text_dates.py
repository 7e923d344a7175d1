"""Dates as packaging prints them: a form such as `YYYY-MM-DD`, and whether a text is a day of the calendar in it.

Judging has no clock, so it cannot say whether a date is past; but no 30th of February is a date.
"""

from __future__ import annotations

import re
from datetime import date

_PARTS = {"YYYY": r"(?P<year>20[0-9]{2})", "YY": r"(?P<year>[0-9]{2})", "MMM": "(?P<name>[A-Z]{3})"}
_PARTS |= {"MM": r"(?P<month>[0-9]{2})", "DD": r"(?P<day>[0-9]{2})"}
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FORM = re.compile("(YYYY|YY|MMM|MM|DD|[-./: ])+")
_PART = re.compile("YYYY|YY|MMM|MM|DD")
_LEAP_YEAR = 2000


def is_form(typed: str) -> bool:
    """Whether it is the form of a date: a month with a day or a year or both, each once, and signs between them."""
    if _FORM.fullmatch(typed) is None:
        return False
    kinds = [part[0] for part in _PART.findall(typed)]
    return "M" in kinds and len(kinds) > 1 and len(set(kinds)) == len(kinds)


def is_date(form: str, read: str) -> bool:
    """Whether the text is a date of this form: in the years 2000 to 2099, with such a month and such a day."""
    pattern = "".join(_PARTS.get(part, re.escape(part)) for part in re.split("(YYYY|YY|MMM|MM|DD)", form))
    found = re.fullmatch(pattern, read)
    if found is None:
        return False
    parts = found.groupdict()
    month = _MONTHS.index(parts["name"]) + 1 if parts.get("name") in _MONTHS else int(parts.get("month") or 0)
    # Without a year, the 29th of February is a day.
    year = 2000 + int(parts["year"]) % 100 if parts.get("year") else _LEAP_YEAR
    try:
        date(year, month, int(parts.get("day") or 1))
    except ValueError:
        return False
    return True
