"""Dates in a pattern: the forms that packaging uses, and days that no calendar has."""

from __future__ import annotations

import pytest

from core.inspection.text_dates import is_form
from core.inspection.text_pattern import matches


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        (
            "<YYYY-MM-DD>",
            ["2026-11-28", "2028-02-29"],
            ["2026-02-29", "2026-13-01", "1926-11-28", "26-11-28"],
        ),
        ("<DD.MM.YY>", ["28.11.26", "29.02.28"], ["31.04.26", "29.02.27", "00.01.26", "28/11/26", "28.11.2026"]),
        ("EXP <MM/YY>", ["EXP 12/27"], ["EXP 13/27", "EXP 00/27", "EXP 1/27", "12/27"]),
        ("<DD MMM YYYY>", ["28 NOV 2026"], ["28 NOW 2026", "31 NOV 2026", "28 nov 2026"]),
        ("<DD.MM>", ["29.02"], ["30.02"]),
        ("L######*<YYMMDD>", ["L123456261128", "L123456 B 261128"], ["L123456261131", "L12345 261128"]),
        (r"\<DD.MM.YY>", ["<DD.MM.YY>"], ["28.11.26"]),
        ("<DD.DD.YY>", ["<DD.DD.YY>"], ["28.11.26"]),
    ],
)
def test_a_date_in_a_pattern_is_a_day_of_the_calendar(pattern: str, right: list[str], wrong: list[str]) -> None:
    assert [text for text in right if not matches(pattern, text)] == []
    assert [text for text in wrong if matches(pattern, text)] == []


@pytest.mark.parametrize("typed", ["GS", "YYYY", "DD", "MM", "YYYY-YY-MM", "", "-", "MM MMM DD", "DD.MM.YY!"])
def test_other_words_in_brackets_are_no_form_of_a_date(typed: str) -> None:
    assert not is_form(typed)
