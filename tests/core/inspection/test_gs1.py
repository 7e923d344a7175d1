"""GS1 fields: read by their identifiers, and refused where they are not well formed."""

from __future__ import annotations

import pytest

from core.errors import ValidationError
from core.inspection.gs1 import check_digit, gs1_fields


@pytest.mark.parametrize(
    ("read", "fields"),
    [
        (
            "010401234567890117280131" + "10LOT42\x1d21SN1",
            {"01": "04012345678901", "17": "280131", "10": "LOT42", "21": "SN1"},
        ),
        ("10LOT42\x1d0104012345678901", {"10": "LOT42", "01": "04012345678901"}),
        ("3102000125" + "37\x1d"[:0] + "3712", {"3102": "000125", "37": "12"}),
        ("00340123450000000000", {"00": "340123450000000000"}),
        ("8005001995", {"8005": "001995"}),
        ("240A-1\x1d", {"240": "A-1"}),
    ],
)
def test_the_fields_of_a_code_are_found_by_their_identifiers(read: str, fields: dict[str, str]) -> None:
    if "00" in fields:
        read = read[:-1] + check_digit(fields["00"][:-1])
        fields = {"00": read[2:]}
    assert gs1_fields(read) == fields
    assert list(gs1_fields(read)) == list(fields)


@pytest.mark.parametrize(
    ("read", "problem"),
    [
        ("", "no GS1 field"),
        ("HELLO", "no GS1 field begins with HELL"),
        ("0504012345678901", "no GS1 field begins with 0504"),
        ("010401234567890", "01 does not have 14 digits"),
        ("01040123456789X1", "01 does not have 14 digits"),
        ("0104012345678902", "01 has a wrong check digit"),
        ("17281331", "17 is no date"),
        ("10\x1d21A", "10 is empty"),
        ("10LOT 42", "10 is empty, too long, or has other characters"),
        ("21" + "A" * 91, "21 is empty, too long"),
        ("10A\x1d10B", "10 stands there twice"),
        ("0²04012345678901", "no GS1 field begins with"),
        ("31", "no GS1 field begins with 31"),
    ],
)
def test_what_is_not_well_formed_is_refused_in_words(read: str, problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        gs1_fields(read)
