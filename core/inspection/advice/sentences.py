"""The sentences of advice."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from core.inspection.learning import LearningTool
from core.inspection.program import POSITION
from core.inspection.proposal import MOST_NAMED
from core.inspection.rule import parse_rule
from core.inspection.teaching import FEWEST_OK, plain
from core.inspection.tools import TOOLS
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from core.inspection.advice.trials import Tried
    from core.inspection.loosening import Loosening
    from core.inspection.proposal import Proposal
    from core.inspection.tool import AnyToolSpec


def listed(names: Sequence[str]) -> Text | str:
    """The first few names, and how many more there are."""
    shown, more = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    return text("{samples} and {more} more", samples=shown, more=more) if more > 0 else shown


def limit_words(before: AnyToolSpec, after: AnyToolSpec, now: Proposal, best: Proposal) -> Text | None:
    """What another limit of a tool does to the samples; None where it changes nothing that matters."""
    name = before.name
    limits = {"tool": name, "limit": plain(after.threshold_pct), "before": plain(before.threshold_pct)}
    rejected = [one.sample.name for one in now.rejected if name in one.against]
    passing = [one.sample.name for one in best.outcomes if one.sample.is_ok and name not in one.against]
    if helped := [sample for sample in rejected if sample in passing]:
        return text(
            "{tool} rejects {samples}. With a limit of {limit} % instead of {before} % it does not.",
            samples=listed(helped),
            **limits,
        )
    missed = {one.sample.name for one in now.missed}
    caught = [one.sample.name for one in best.outcomes if one.sample.name in missed and name in one.against]
    if caught:
        return text(
            "{tool} lets {samples} pass. With a limit of {limit} % instead of {before} % it does not.",
            samples=listed(caught),
            **limits,
        )
    return None


def loosened_words(found: Loosening, after: AnyToolSpec) -> Text:
    """What another parameter of a tool does, and the limit that goes with it."""
    if after.threshold_pct == found.tool.threshold_pct:
        return found.text
    return text(
        "{what} Its limit becomes {limit} % instead of {before} %.",
        what=found.text,
        limit=plain(after.threshold_pct),
        before=plain(found.tool.threshold_pct),
    )


def caught_words(tool: AnyToolSpec, added: Sequence[str]) -> Text:
    """What a new tool is for."""
    words = {"tool": text(TOOLS[tool.type].title), "samples": listed(added), "limit": plain(tool.threshold_pct)}
    if len(added) == 1:
        return text(
            "{tool} with a limit of {limit} % catches {samples}. That is one sample only: add more like it to be sure.",
            **words,
        )
    return text("{tool} with a limit of {limit} % catches {samples}.", **words)


def rejecting_words(tool: str, rejected: Sequence[str], proposal: Proposal) -> Text:
    """A tool that rejects OK samples, and that no limit and no parameter helps."""
    why = next((one.against[tool] for one in proposal.rejected if tool in one.against), text("outside its limits"))
    return text(
        "{tool} rejects {samples} ({why}), and neither a limit nor one parameter helps without losing NG samples. "
        "Draw its region anew, judge this by another tool, or look whether these parts are good.",
        tool=tool,
        samples=listed(rejected),
        why=why,
    )


def unseen_words(sample: str, results: Sequence[Tried]) -> Text:
    """An NG sample that no tool tells from the good ones, and the tool that comes nearest."""
    nearest = min(filter(None, (_nearness(sample, one) for one in results)), key=lambda found: found[0], default=None)
    if nearest is None:
        return text("{sample}: no tool catches it.", sample=sample)
    _, kind, score, least, most = nearest
    return text(
        "{sample}: no tool tells it from the good parts. Nearest comes {tool}: it scores {score} % there, good parts "
        "{least} to {most} %. More light on the defect, a smaller region or more OK samples may help.",
        sample=sample,
        tool=text(TOOLS[kind].title),
        score=plain(round(score, 1)),
        least=plain(round(least, 1)),
        most=plain(round(most, 1)),
    )


def _nearness(sample: str, found: Tried) -> tuple[float, str, float, float, float] | None:
    """How far above the good ones' scatter the sample scores (less is nearer to being told apart), and the scores."""
    good = [score for one in found.judged if one.is_ok and (score := one.score(found.spec.name)) is not None]
    score = next((one.score(found.spec.name) for one in found.judged if one.name == sample), None)
    if score is None or len(good) < FEWEST_OK or issubclass(TOOLS[found.spec.type], LearningTool):
        return None
    if score < min(good):
        return None  # it told the sample apart, but not beside the others
    spread = max(statistics.stdev(good), 1.0)
    return (score - statistics.mean(good)) / spread, found.spec.type, score, min(good), max(good)


def unjudged_words(sample: str, why: Text) -> Text:
    """An NG sample of which nobody can tell whether it is caught."""
    return text("{sample}: an NG sample that cannot be judged. {why}", sample=sample, why=why)


def notes_of(proposal: Proposal, new: Collection[str]) -> Iterator[Text]:
    """What the samples cannot tell."""
    if proposal.ok_count < FEWEST_OK:
        yield text(
            "{count} OK samples are too few to tell how good parts differ, so no new tool is proposed. "
            "Add {more} more at least.",
            count=proposal.ok_count,
            more=FEWEST_OK - proposal.ok_count,
        )
    if not proposal.ng_count:
        yield text("Without NG samples nothing tells which tools see a bad part. Add pictures of parts that are bad.")
    program = proposal.program
    learning = [tool.name for tool in program.tools if tool.name in new and issubclass(TOOLS[tool.type], LearningTool)]
    for name in learning:
        yield text(
            "{tool} learns from these OK samples. Left out in turns, each of them passes; still, try it on others in a "
            "dry run.",
            tool=name,
        )
    judged = [tool for tool in program.tools if tool.name in new and tool.type != POSITION]
    if judged and program.judgement != "all" and parse_rule(program.judgement, program.judged) is not None:
        yield text(
            "The judgement rule {rule} may leave new tools out. Look at it in the step Outputs.", rule=program.judgement
        )
