from __future__ import annotations

import pytest

from core.inspection.result import Judged, Judgement
from core.programs.dry_run import DryRunOutcome, PictureRef, Source
from core.text import text
from hmi.wizard.dry_run.outcomes import TOGETHER, in_order, remarks, row_of, saying_of, summary
from tests.records import judged

OK, NG, FAULT = Judgement.OK, Judgement.NG, Judgement.FAULT


def outcome(
    number: int, after: Judgement, before: Judgement | None = None, expected: Judgement | None = None
) -> DryRunOutcome:
    def result(judgement: Judgement) -> Judged:
        return judged(judgement, elapsed_ms=5.0)

    ref = PictureRef(Source.INSPECTION, str(number), text("Part {part}", part=number), expected)
    return DryRunOutcome(ref, result(after), None if before is None else result(before))


def told(*outcomes: DryRunOutcome) -> str:
    return summary(outcomes).replace(TOGETHER, " ")


def test_the_summary_counts_each_way_a_verdict_would_change() -> None:
    outcomes = [
        outcome(1, NG, OK),
        outcome(2, NG, OK),
        outcome(3, OK, NG),
        outcome(4, OK, OK),
        outcome(5, FAULT, FAULT),
    ]
    assert told(*outcomes) == "3 of 5 verdicts would change: 2 OK → NG, 1 NG → OK"
    assert told(outcome(1, OK, OK), outcome(2, NG, NG)) == "No verdict would change in 2 pictures."


def test_without_a_version_to_compare_with_the_verdicts_are_counted() -> None:
    assert told(outcome(1, OK), outcome(2, OK), outcome(3, FAULT)) == "3 pictures judged: 2 OK, 1 FAULT"


def test_what_must_be_looked_at_comes_first() -> None:
    outcomes = [
        outcome(1, OK, OK),
        outcome(2, FAULT, FAULT),
        outcome(3, NG, NG, expected=OK),
        outcome(4, NG, OK),
        outcome(5, OK, NG),
        outcome(6, NG, OK, expected=OK),
        outcome(7, NG, NG),
    ]
    assert [found.ref.name for found in in_order(outcomes)] == ["6", "5", "4", "3", "2", "1", "7"]


def test_faults_and_contradictions_are_remarked_and_counted_once() -> None:
    assert remarks([outcome(1, OK, OK)]) == ""
    outcomes = [outcome(1, FAULT, expected=OK), outcome(2, NG, expected=OK)]
    assert remarks(outcomes) == "Could not be judged: 1. Contrary to the label of the part: 1."


@pytest.mark.parametrize(
    ("shown", "note", "icon"),
    [
        (outcome(412, OK, NG), "NG → OK", "compare"),
        (outcome(412, OK, OK), "OK", "dash"),
        (outcome(412, OK), "OK", "tick"),
        (outcome(412, NG, OK, expected=OK), "OK → NG · people say OK", "compare"),
        (outcome(412, FAULT, OK), "OK → FAULT", "bang"),
    ],
)
def test_a_row_says_what_would_change(shown: DryRunOutcome, note: str, icon: str) -> None:
    row = row_of("0", shown)
    assert (row.name, row.note, row.icon) == ("Part 412", note, icon)


def test_the_time_of_a_process_that_stands_behind_the_line_is_not_shown() -> None:
    assert " ms" not in saying_of(outcome(1, OK).after).reason
