from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ValidationError
from core.strict_json import MAX_DEPTH, MAX_DIGITS, parse_json


@given(st.binary() | st.text().map(str.encode) | st.text("[]{}:,''\"1eNa ").map(str.encode))
def test_parsing_gives_a_value_or_a_validation_error(data: bytes) -> None:
    with contextlib.suppress(ValidationError):
        parse_json(data)


def test_a_byte_order_mark_is_no_part_of_the_value() -> None:
    assert parse_json(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'"\xff"', "not UTF-8"),
        ("[1]".encode("utf-16"), "not UTF-8"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "nested"),
        (b"[" * 100_000, "nested"),
        (b'{"a":' * 100_000, "nested"),
        (b"NaN", "NaN is no number"),
        (b"-Infinity", "-Infinity is no number"),
        (b"1e400", "too large"),
        (b"1" * (MAX_DIGITS + 1), "digits"),
        (b'{"a": 1, "b": {"a": 1, "a": 1}}', "'a' stands twice"),
        (b'{"a": 1,\n"b" 2}', "line 2, column 5"),
    ],
)
def test_what_is_not_json_as_it_should_be_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        parse_json(data)
