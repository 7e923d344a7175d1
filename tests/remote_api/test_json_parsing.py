from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.exceptions import BadRequest

from core.strict_json import MAX_DEPTH
from remote_api.json_parsing import parse_json

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@settings(max_examples=40)
@given(VALUES)
def test_reads_whatever_json_writes(value):
    assert parse_json(json.dumps(value).encode()) == value


@given(st.binary())
def test_gives_a_value_or_a_bad_request_and_nothing_else(data):
    with contextlib.suppress(BadRequest):
        parse_json(data)


@pytest.mark.parametrize("quoted", ["[" * 100, '\\"[{', "\\\\", '{"a": [' * 50])
def test_brackets_in_strings_do_not_count(quoted):
    assert parse_json(json.dumps([quoted]).encode()) == [quoted]


def test_the_depth_has_a_limit():
    assert parse_json(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH)
    with pytest.raises(BadRequest):
        parse_json(b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1))
    with pytest.raises(BadRequest):
        parse_json(b'["' + b"[" * 50 + b'",' + b"[" * 1_000_000)
