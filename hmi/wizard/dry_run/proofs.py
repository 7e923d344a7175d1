"""What trying a draft has shown, in words: a summary, and a row for each picture with the changed ones first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from core.inspection.result import Judged, Judgement
from core.programs.dry_run import Proof
from hmi.i18n import count, tr, tr_text
from hmi.screens.run import saying_of_result
from hmi.widgets.pick_list import PickRow
from hmi.widgets.verdict import Mood, Saying

_ICON = {Judgement.OK: "tick", Judgement.NG: "cross", Judgement.FAULT: "bang"}

TOGETHER = "\u00a0"
"""A space at which no line is broken."""


def in_order(proofs: Sequence[Proof]) -> list[Proof]:
    """What must be looked at first: changed verdicts, contradicted ones, faults; then the rest."""
    return sorted(proofs, key=_rank)


def _rank(proof: Proof) -> tuple[int, bool, bool]:
    """Of the changed ones those that people contradict and those that would pass come first."""
    after = proof.after.judgement
    if proof.is_changed:
        return 0, not proof.is_wrong, after is not Judgement.OK
    return 1 if proof.is_wrong else 2 if after is Judgement.FAULT else 3, False, False


def summary(proofs: Sequence[Proof]) -> str:
    """3 of 200 verdicts would change: 2 OK → NG, 1 NG → OK"""
    total = count(len(proofs))
    compared = [proof.before for proof in proofs if proof.before is not None]
    if not compared:
        found = Counter(proof.after.judgement for proof in proofs)
        parts = [f"{count(found[judgement])} {word(judgement)}" for judgement in Judgement if found[judgement]]
        return tr("{count} pictures judged: {verdicts}", count=total, verdicts=", ".join(parts))
    changed = Counter(
        (proof.before.judgement, proof.after.judgement)
        for proof in proofs
        if proof.before is not None and proof.is_changed
    )
    if not changed:
        return tr("No verdict would change in {count} pictures.", count=total)
    ways = ", ".join(
        f"{count(n)} {word(before)} → {word(after)}".replace(" ", TOGETHER)
        for (before, after), n in changed.most_common()
    )
    return tr("{count} of {total} verdicts would change: {ways}", count=count(changed.total()), total=total, ways=ways)


def remarks(proofs: Sequence[Proof]) -> str:
    """What else matters: pictures that could not be judged, and verdicts against what people said. "" for nothing."""
    faults = sum(proof.after.judgement is Judgement.FAULT for proof in proofs)
    wrong = sum(proof.is_wrong and proof.after.judgement is not Judgement.FAULT for proof in proofs)
    said = []
    if faults:
        said.append(tr("Could not be judged: {count}.", count=count(faults)))
    if wrong:
        said.append(tr("Not what people said of the part: {count}.", count=count(wrong)))
    return " ".join(said)


def row_of(key: str, proof: Proof) -> PickRow:
    """`Part 412`, and `OK → NG · people say OK`."""
    after, before = proof.after.judgement, proof.before
    note = f"{word(before.judgement)} → {word(after)}" if before is not None and proof.is_changed else word(after)
    if proof.is_wrong and proof.ref.expected is not None:
        note += " · " + tr("people say {verdict}", verdict=word(proof.ref.expected))
    icon = _ICON[after] if before is None or after is Judgement.FAULT else "compare" if proof.is_changed else "dash"
    return PickRow(key, tr_text(proof.ref.label), note, icon)


def word(judgement: Judgement) -> str:
    return tr("FAULT") if judgement is Judgement.FAULT else judgement.value


def saying_of(result: Judged) -> Saying:
    """As on the line, but for the time: this process takes what the line leaves."""
    saying = saying_of_result(result)
    return replace(saying, detail=saying.detail.splitlines()[0]) if saying.mood is Mood.OK else saying
