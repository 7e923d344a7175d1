"""Text patterns: what they match, how control characters are typed, and how long it takes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inspection.text_pattern import as_typed, is_listed, matches
from core.text import shown_read


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        ("LOT-####", ["LOT-4711"], ["LOT-471", "LOT-47111", "LOT-47A1", "lot-4711", "LOT-471²"]),
        ("@@#", ["ab1", "ÄZ9"], ["a11", "ab"]),
        ("?*", ["x", "xyz"], [""]),
        ("*", ["", "anything\x1dat all"], []),
        ("01*21*", ["0121", "01x21y", "0121 21"], ["01x2", "x0121"]),
        ("*.*", ["a.b", "."], ["ab"]),
        ("*ab*ab", ["abab", "ababab", "xabyab"], ["ab", "ababx"]),
        (r"100\#\*", ["100#*"], ["1005x", r"100\#\*"]),
        ("10*<GS>21*", ["10A\x1d21B"], ["10A<GS>21B", "10A21B"]),
        (r"\<GS>", ["<GS>"], ["\x1d"]),
        ("a\\", ["a\\"], ["a"]),
    ],
)
def test_a_pattern_matches_whole_texts(pattern: str, right: list[str], wrong: list[str]) -> None:
    assert [text for text in right if not matches(pattern, text)] == []
    assert [text for text in wrong if matches(pattern, text)] == []


@given(st.text(alphabet="ab*?#@\\<GS>\x1d1", max_size=12))
def test_a_text_matches_itself_where_each_sign_is_made_plain(read: str) -> None:
    plain = "".join(f"\\{character}" for character in read)
    assert matches(plain, read)
    assert as_typed(plain) == read
    assert is_listed(read, ["other", plain])


def test_what_is_shown_can_be_typed() -> None:
    read = "010401234567890110LOT\x1d21A\r\n"
    assert as_typed(shown_read(read)) == read
    assert not is_listed(read, ["01", "*"])


def test_no_pattern_holds_up_a_part() -> None:
    began = time.process_time()
    assert not matches("*a" * 100 + "b", "a" * 5000)
    assert time.process_time() - began < 2.0
