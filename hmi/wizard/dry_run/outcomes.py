"""The results of a dry run in words: a summary, and a row for each picture, changed verdicts first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from core.inspection.result import Judged, Judgement
from hmi.i18n import count, tr, tr_text
from hmi.screens.saying import saying_of_result
from hmi.widgets.pick_list import PickRow
from hmi.widgets.verdict import Mood, Saying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.programs.dry_run import DryRunOutcome

_ICON = {Judgement.OK: "tick", Judgement.NG: "cross", Judgement.FAULT: "bang"}

TOGETHER = "\u00a0"
"""A no-break space."""


def in_order(outcomes: Sequence[DryRunOutcome]) -> list[DryRunOutcome]:
    """Sorted by importance: changed verdicts, verdicts that contradict what people said, faults, all others."""
    return sorted(outcomes, key=_rank)


def _rank(outcome: DryRunOutcome) -> tuple[int, bool, bool]:
    """Among changed verdicts, contradicted ones come first, then those that become OK."""
    after = outcome.after.judgement
    if outcome.is_changed:
        return 0, not outcome.is_wrong, after is not Judgement.OK
    return 1 if outcome.is_wrong else 2 if after is Judgement.FAULT else 3, False, False


def summary(outcomes: Sequence[DryRunOutcome]) -> str:
    """A dry run in one sentence, such as: 3 of 200 verdicts would change: 2 OK → NG, 1 NG → OK."""
    total = count(len(outcomes))
    compared = [outcome.before for outcome in outcomes if outcome.before is not None]
    if not compared:
        found = Counter(outcome.after.judgement for outcome in outcomes)
        parts = [f"{count(found[judgement])} {word(judgement)}" for judgement in Judgement if found[judgement]]
        return tr("{count} pictures judged: {verdicts}", count=total, verdicts=", ".join(parts))
    changed = Counter(
        (outcome.before.judgement, outcome.after.judgement)
        for outcome in outcomes
        if outcome.before is not None and outcome.is_changed
    )
    if not changed:
        return tr("No verdict would change in {count} pictures.", count=total)
    ways = ", ".join(
        f"{count(n)} {word(before)} → {word(after)}".replace(" ", TOGETHER)
        for (before, after), n in changed.most_common()
    )
    return tr("{count} of {total} verdicts would change: {ways}", count=count(changed.total()), total=total, ways=ways)


def remarks(outcomes: Sequence[DryRunOutcome]) -> str:
    """How many pictures could not be judged, and how many verdicts contradict what people said; "" if none."""
    faults = sum(outcome.after.judgement is Judgement.FAULT for outcome in outcomes)
    wrong = sum(outcome.is_wrong and outcome.after.judgement is not Judgement.FAULT for outcome in outcomes)
    said = []
    if faults:
        said.append(tr("Could not be judged: {count}.", count=count(faults)))
    if wrong:
        said.append(tr("Contrary to the label of the part: {count}.", count=count(wrong)))
    return " ".join(said)


def row_of(key: str, outcome: DryRunOutcome) -> PickRow:
    """A row such as `Part 412` with the note `OK → NG · people say OK`."""
    after, before = outcome.after.judgement, outcome.before
    note = f"{word(before.judgement)} → {word(after)}" if before is not None and outcome.is_changed else word(after)
    if outcome.is_wrong and outcome.ref.expected is not None:
        note += " · " + tr("people say {verdict}", verdict=word(outcome.ref.expected))
    icon = _ICON[after] if before is None or after is Judgement.FAULT else "compare" if outcome.is_changed else "dash"
    return PickRow(key, tr_text(outcome.ref.label), note, icon)


def word(judgement: Judgement) -> str:
    return tr("FAULT") if judgement is Judgement.FAULT else judgement.value


def saying_of(result: Judged) -> Saying:
    """As on the run screen, but without the time: a dry run only gets the computing time that the line leaves."""
    saying = saying_of_result(result)
    return replace(saying, detail=saying.detail.splitlines()[0]) if saying.mood is Mood.OK else saying
