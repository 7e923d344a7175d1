"""Limits for a whole program: which limits NG samples may raise, and how uncaught ones are reported."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.inspection.program import Program, tool_from_json, tool_to_json
from core.inspection.proposal import JudgedSample, Proposal
from core.inspection.proposing import propose
from core.inspection.result import ToolJudgement, ToolResult
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Mapping

BETWEEN = [92.0, 94.0, 96.0, 95.0, 93.0, 97.0, 94.0, 95.0, 96.0, 93.0]
"""Scores of ten good parts on one tool."""


def program(*names: str, **changed: object) -> Program:
    """Tools of these names; their regions do not matter, as the scores are given."""
    tool = {"type": "area", "roi": {"shape": "rectangle", "x": 0, "y": 0, "width": 9, "height": 9}}
    return replace(Program.from_json({"name": "demo", "tools": [{**tool, "name": name} for name in names]}), **changed)


def sample(name: str, *, is_ok: bool, **scores: float | None) -> JudgedSample:
    """None: the tool could not measure."""
    roi = program("a").tools[0].roi
    tools = tuple(
        ToolResult(
            tool,
            "area",
            ToolJudgement.NG if score is None else ToolJudgement.OK,
            score or 0.0,
            0.0,
            None,
            roi,
            reason=text("its region leaves the picture") if score is None else None,
        )
        for tool, score in scores.items()
    )
    return JudgedSample(name, is_ok, tools)


def good(**scores: list[float]) -> list[JudgedSample]:
    rows = zip(*scores.values(), strict=True)
    return [sample(f"ok{n}", is_ok=True, **dict(zip(scores, row, strict=True))) for n, row in enumerate(rows)]


def bad(*rows: Mapping[str, float | None]) -> list[JudgedSample]:
    return [sample(f"ng{n}", is_ok=False, **row) for n, row in enumerate(rows)]


def limits(found: Proposal) -> dict[str, float]:
    return {tool.name: tool.threshold_pct for tool in found.program.tools}


def test_what_one_tool_catches_moves_no_limit_of_the_others() -> None:
    """Regression: scores of NG samples on tools that do not separate them once raised those limits among good parts."""
    ok = good(a=BETWEEN, b=BETWEEN)
    alone = propose(program("a", "b"), ok)
    both = propose(program("a", "b"), [*ok, *bad({"a": 10, "b": 99}, {"a": 99, "b": 20})])
    assert limits(both) == limits(alone)
    assert str(both.text).startswith("10 of 10 OK samples pass; 2 of 2 NG samples caught. False rejects under 25.9 %")
    assert not both.missed


def test_an_uncaught_ng_sample_raises_the_limit_of_the_tool_that_separates_it_best() -> None:
    ok = good(a=BETWEEN, b=[50.0, 90.0, 60.0, 95.0, 70.0, 99.0, 80.0, 85.0, 65.0, 75.0])
    alone = propose(program("a", "b"), ok)
    found = propose(program("a", "b"), [*ok, *bad({"a": 90, "b": 48})])
    assert limits(alone)["a"] < 90
    assert limits(found) == {**limits(alone), "a": 91.0}
    assert (found.caught, len(found.rejected)) == (1, 0)
    assert "raised for NG samples" in str(found.suggestions["a"].text)


def test_a_bad_part_that_scores_like_a_good_one_is_named_and_moves_nothing() -> None:
    ok = good(a=BETWEEN)
    found = propose(program("a"), [*ok, *bad({"a": 95}, {"a": 10})])
    assert limits(found) == limits(propose(program("a"), ok))
    assert "1 of 2 NG samples caught. Not caught: ng0." in str(found.text)
    assert [str(one) for one in found.named()] == ["ng0: an NG sample that no tool catches."]


def test_ok_samples_are_rejected_only_if_the_user_agrees() -> None:
    ok = good(a=[80.0, *BETWEEN])
    ng = bad(*({"a": 81 + n} for n in range(5)))
    refused, agreed = (propose(program("a"), [*ok, *ng], may_reject_ok=agrees) for agrees in (False, True))
    assert (refused.caught, len(refused.rejected)) == (0, 0)
    assert (agreed.caught, len(agreed.rejected)) == (5, 1)
    assert [str(one) for one in agreed.named()] == [
        "ok0: an OK sample that does not pass. a: score 80 %, limit 85.01 %"
    ]
    assert "it rejects 1 of 11 OK samples" in str(agreed.suggestions["a"].text)


def test_a_sample_without_a_score_is_named_with_the_reason_and_moves_nothing() -> None:
    ok = good(a=BETWEEN, b=BETWEEN)
    lost = sample("left", is_ok=True, a=95, b=None)
    found = propose(program("a", "b"), [*ok, lost, *bad({"a": None, "b": 95})])
    assert limits(found)["b"] == limits(propose(program("a", "b"), ok))["b"]
    assert [str(one) for one in found.named()] == [
        "left: an OK sample that does not pass. b: its region leaves the picture",
        "ng0: caught, but it moves no limit. a: its region leaves the picture",
    ]


def test_a_picture_that_cannot_be_judged_is_neither_caught_nor_missed() -> None:
    broken = JudgedSample("broken", is_ok=False, failure=text("The part could not be judged."))
    found = propose(program("a"), [*good(a=BETWEEN), broken])
    assert (found.caught, len(found.missed)) == (0, 0)
    assert [str(one) for one in found.named()] == [
        "broken: an NG sample that cannot be judged. The part could not be judged."
    ]


def test_what_a_drawing_tolerates_stays_ok_however_little_the_samples_scatter() -> None:
    """Regression: five equal parts once raised the limit, and the next one within its tolerance was NG."""
    length = {**tool_to_json(program("a").tools[0]), "type": "measure", "params": {"plus": 0.5}, "threshold_pct": 70}
    given = replace(program("a"), tools=(tool_from_json(length, "tool 1"),))
    found = propose(given, [*good(a=[100.0] * 5), *bad({"a": 80.0})])
    assert limits(found) == {"a": 70.0}
    assert str(found.refused["a"]) == "Its tolerance says what is OK, so samples do not change its limit."
    assert [one.sample.name for one in found.missed] == ["ng0"], "so that somebody looks at the tolerance"


def test_ok_samples_that_a_tolerance_rejects_are_named_with_what_they_measure() -> None:
    length = {**tool_to_json(program("a").tools[0]), "type": "measure", "params": {}, "threshold_pct": 70}
    given = replace(program("a"), tools=(tool_from_json(length, "tool 1"),))
    measured = zip(good(a=[100.0, 25.0, 18.0]), (40.0, 45.0, 60.0), strict=True)
    samples = [
        replace(one, tools=(replace(one.tools[0], type="measure", value=value, unit="px"),)) for one, value in measured
    ]
    assert str(propose(given, samples).refused["a"]) == (
        "Its tolerance says what is OK, so samples do not change its limit. It rejects ok2, ok1 (45 to 60 px). Look "
        "whether these parts are good."
    )


def test_a_stated_limit_stands_and_the_ok_samples_that_it_rejects_are_named() -> None:
    found = propose(program("a"), good(a=[70.0, *BETWEEN]), stated={"a"})
    assert limits(found) == {"a": 80.0}
    assert "a" in found.suggestions, "what the samples say of it is said all the same"
    assert [one.sample.name for one in found.rejected] == ["ok0"]


@pytest.mark.parametrize("rule", ["any", "1 of 2", "a or b"])
def test_the_rule_of_the_program_decides_what_is_caught(rule: str) -> None:
    """If one OK tool is enough, raising the limit of one tool catches nothing."""
    ok = good(a=BETWEEN, b=BETWEEN)
    found = propose(program("a", "b", judgement=rule), [*ok, *bad({"a": 10, "b": 95})])
    assert (found.caught, len(found.missed)) == (0, 1)
    assert limits(found) == limits(propose(program("a", "b"), ok))


def test_the_order_of_the_samples_is_no_matter() -> None:
    rng = random.Random(3)
    samples = [
        *good(a=BETWEEN, b=BETWEEN[::-1]),
        *bad(*({"a": rng.uniform(60, 99), "b": rng.uniform(60, 99)} for _ in range(12))),
    ]
    first = propose(program("a", "b"), samples)
    rng.shuffle(samples)
    assert propose(program("a", "b"), samples).program == first.program


def test_a_report_only_tool_gets_a_limit_but_catches_nothing() -> None:
    given = program("a", "b")
    given = replace(given, tools=(given.tools[0], replace(given.tools[1], report_only=True)))
    found = propose(given, [*good(a=BETWEEN, b=BETWEEN), *bad({"a": 95, "b": 10})])
    assert "b" in found.suggestions
    assert found.caught == 0


def test_what_is_proposed_is_json() -> None:
    found = propose(program("a"), [*good(a=BETWEEN), *bad({"a": 95}, {"a": 10})])
    said = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert said["ok"] == {"samples": 10, "pass": 10}
    assert said["ng"] == {"samples": 2, "caught": 1}
    assert said["not_caught"] == ["ng0"]
