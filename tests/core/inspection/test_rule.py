from __future__ import annotations

import contextlib
import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import InvalidProgramConfigError
from core.inspection.rule import MAX_DEPTH, MAX_LENGTH, parse_rule, recounted, renamed_in_rule

TOOLS = ("lid", "left", "right", "top label")


def verdicts(*ok: str) -> dict[str, bool]:
    return {name: name in ok for name in TOOLS}


@pytest.mark.parametrize(
    ("source", "ok", "expected"),
    [
        ("all", TOOLS, True),
        ("all", TOOLS[1:], False),
        (" any ", ("left",), True),
        ("any", (), False),
        ("2 of 4", ("lid", "left"), True),
        ("2 of 4", ("lid",), False),
        ("  4   of 4 ", TOOLS, True),
        ("lid", ("lid",), True),
        ("lid", ("left",), False),
        ("lid and left", ("lid", "left"), True),
        ("lid and left", ("lid",), False),
        ("lid or left", ("left",), True),
        ("not lid", (), True),
        ("not lid", ("lid",), False),
        ("not not lid", ("lid",), True),
        ("lid and (left or right)", ("lid", "right"), True),
        ("lid and(left or right)", ("left", "right"), False),
        ("lid or left and right", ("lid",), True),
        ("not lid or left", ("lid", "left"), True),
        ("not (lid or left)", ("lid",), False),
        ('"top label" and "lid"', ("top label", "lid"), True),
        ('"top label"', ("lid",), False),
    ],
)
def test_what_a_rule_means(source: str, ok: tuple[str, ...], expected: bool) -> None:
    assert parse_rule(source, TOOLS)(verdicts(*ok)) is expected


@pytest.mark.parametrize("source", ["all", "any", "1 of 4", "not lid"])
def test_a_rule_without_verdicts_is_never_ok(source: str) -> None:
    assert parse_rule(source, TOOLS)({}) is False


def test_a_tool_named_like_a_word_of_the_rule_stands_in_quotes() -> None:
    rule = parse_rule('"and" or not "not"', ("and", "not"))
    assert rule({"and": False, "not": False})
    assert not rule({"and": False, "not": True})
    assert parse_rule('"all"', ("all", "b"))({"all": True, "b": False})
    with pytest.raises(InvalidProgramConfigError):
        parse_rule("and", ("and",))


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("", "it ends where a tool's name should stand"),
        ("   ", "it ends where"),
        ("lid and", "it ends where"),
        ("not", "it ends where"),
        ("(lid", "a closing parenthesis is missing"),
        ("lid)", ") is one word too many"),
        ("()", "there is no tool )"),
        ("lid left", "left is one word too many"),
        ("and lid", "there is no tool and"),
        ("cap", "there is no tool cap"),
        ("LID", "there is no tool LID"),
        ("top label", "there is no tool top"),
        ('"lid', '"lid cannot be read'),
        ('""', "cannot be read"),
        ("lid == left", "== is one word too many"),
        ("__import__('os')", "there is no tool __import__"),
        ("3 of 3", "says 3 of 3, but the number of tools that take part is 4"),
        ("0 of 4", "the number of tools that take part is 4"),
        ("5 of 4", "the number of tools that take part is 4"),
        ("-1 of 4", "there is no tool -1"),
        ("9" * 5000 + " of 4", "there is no tool 999"),
    ],
)
def test_a_rule_that_cannot_be_read_says_why(source: str, why: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=re.escape(why)):
        parse_rule(source, TOOLS)


@pytest.mark.parametrize(
    "source",
    [
        "(" * 9000,
        "(" * 4000 + "lid" + ")" * 4000,
        "not " * 2000 + "lid",
        "not(" * 1500 + "lid" + ")" * 1500,
        "lid and (" * 900,
        "(" * (MAX_DEPTH + 1) + "lid" + ")" * (MAX_DEPTH + 1),
    ],
)
def test_a_rule_nested_too_deeply_is_refused_not_a_crash(source: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=f"nested more than {MAX_DEPTH} deep"):
        parse_rule(source, TOOLS)


@pytest.mark.parametrize("source", ["(" * 10**6, "not " * 10**6, "x" * 10**6, " " * 10**6, "1" * 10**6 + " of 4"])
def test_a_rule_that_is_far_too_long_is_refused_and_not_echoed(source: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=f"longer than {MAX_LENGTH} characters") as caught:
        parse_rule(source, TOOLS)
    assert len(str(caught.value)) < 400


def test_the_deepest_rule_allowed_works() -> None:
    for nested in (
        "(" * MAX_DEPTH + "lid" + ")" * MAX_DEPTH,
        "not " * MAX_DEPTH + "lid",
        "(lid or " * MAX_DEPTH + "left" + ")" * MAX_DEPTH,
    ):
        assert parse_rule(nested, TOOLS)(verdicts("lid"))


def test_a_long_flat_rule_over_every_tool_works() -> None:
    names = [f"tool number {number}" for number in range(64)]
    rule = parse_rule(" or ".join(f'("{name}" and not "{names[0]}")' for name in names), names)
    assert rule({name: name == names[63] for name in names})
    assert not rule({name: name in (names[0], names[63]) for name in names})


def expressions() -> st.SearchStrategy[str]:
    """Expressions that are also valid Python with the same meaning."""

    def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        pairs = st.tuples(inner, st.sampled_from([" and ", " or "]), inner)
        return st.one_of(
            inner.map(lambda one: f"({one})"),
            inner.map(lambda one: f"not {one}"),
            pairs.map("".join),
            st.tuples(pairs, st.sampled_from([" and ", " or "]), inner).map(lambda p: "".join(p[0]) + p[1] + p[2]),
        )

    return st.recursive(st.sampled_from(["a", "b", "c", "d"]), larger, max_leaves=20)


@settings(max_examples=150)
@given(expressions())
def test_a_rule_means_what_the_same_words_mean_to_python_or_never_changes(source: str) -> None:
    cases = [dict(zip("abcd", found, strict=True)) for found in itertools.product((False, True), repeat=4)]
    meant = [bool(eval(source, {}, found)) for found in cases]
    if len(set(meant)) == 1:
        with pytest.raises(InvalidProgramConfigError, match="no part can"):
            parse_rule(source, "abcd")
    else:
        rule = parse_rule(source, "abcd")
        assert [rule(found) for found in cases] == meant


@settings(max_examples=150)
@given(st.text(alphabet='ab ()"andotr 123\n\t', max_size=40))
def test_any_text_is_a_rule_or_a_sentence(source: str) -> None:
    with contextlib.suppress(InvalidProgramConfigError):
        assert parse_rule(source, ("a", "b"))({"a": True, "b": False}) in (True, False)


@pytest.mark.parametrize(
    ("rule", "renamed"),
    [
        ("cap", '"left cap"'),
        ("not (cap or rim) and cap", 'not ("left cap" or rim) and "left cap"'),
        ('"cap" and cape', '"left cap" and cape'),
        ("all", "all"),
        ("2 of 3", "2 of 3"),
        ("  cap  or\trim", '  "left cap"  or\trim'),
    ],
)
def test_a_tool_is_renamed_in_a_rule_and_all_else_stays_as_written(rule: str, renamed: str) -> None:
    assert renamed_in_rule(rule, "cap", "left cap") == renamed


def test_a_tool_whose_name_is_a_word_of_the_rules_is_renamed_only_where_it_is_a_name() -> None:
    assert renamed_in_rule('"and" and rim', "and", "cap") == "cap and rim"


@pytest.mark.parametrize(
    ("rule", "count", "recount"), [("2 of 3", 4, "2 of 4"), ("3 of 3", 2, "2 of 2"), ("any", 2, "any")]
)
def test_a_rule_that_counts_counts_anew(rule: str, count: int, recount: str) -> None:
    assert recounted(rule, count) == recount


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("lid or not lid", "no part can fail it"),
        ("not (lid and left) or lid", "no part can fail it"),
        ("lid and left or not lid or not left", "no part can fail it"),
        ("lid and not lid", "no part can pass it"),
        ("not (lid or not lid) and right", "no part can pass it"),
    ],
)
def test_a_rule_that_says_the_same_of_every_part_is_refused(source: str, why: str) -> None:
    with pytest.raises(InvalidProgramConfigError, match=re.escape(why)):
        parse_rule(source, TOOLS)


def test_a_rule_over_64_tools_is_checked_within_bounded_time() -> None:
    names = [f"t{number}" for number in range(64)]
    assert parse_rule(" and ".join(f"(not {one} or {other})" for one, other in itertools.pairwise(names)), names)
    with pytest.raises(InvalidProgramConfigError, match="no part can fail it"):
        parse_rule(" or ".join([*names, f"not {names[40]}"]), names)
