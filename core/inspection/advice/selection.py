"""Selection: which of the tools tried to take, greedily: always the one that catches most of what is still missed.

That is the greedy cover (Chvátal, *A greedy heuristic for the set-covering problem*, Math. Oper. Res. 4, 1979). Of
several that catch as many, the one that catches them by the widest margin, then the one on which good parts scatter
least, then the fastest. A tool on a place where these very NG samples differ sees them best, and others least: it is
taken only for what no tool on the whole part, or on a region that a person drew, catches.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.inspection.advice.trials import Tried, beside_position
from core.inspection.learning import LearningTool
from core.inspection.proposing import propose
from core.inspection.teaching import Basis
from core.inspection.tool import AnyToolSpec
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from core.inspection.geometry import Roi
    from core.inspection.program import Program
    from core.inspection.proposal import Proposal

LEAST_COVERAGE = 0.95
"""A new tool's limit is raised for an NG sample only if this share of good parts still passes, with the confidence. A
tool that a person has chosen may go lower (`core.inspection.teaching`): among dozens that are tried, some separate any
sample by chance.
"""

_FULL_MARGIN_PCT = 25.0
"""An NG sample this far below the limit is caught for sure; more does not count as better."""

_ALIKE_PCT = 1.0
"""Margins, and scatters, that differ by less than this say nothing."""


@dataclass(frozen=True)
class Catch:
    """A tool with the limit that its samples justify, none of the good ones below it, and what it catches alone.

    Attributes:
        margins: by name of the NG samples that it catches, how far below the limit they score, 0 to 100 points; 100
            for one that it could not measure.
        scatter_pct: how far the worst OK sample scores below 100.
    """

    spec: AnyToolSpec
    margins: dict[str, float]
    scatter_pct: float
    elapsed_ms: float


def catch_of(program: Program, found: Tried, gap_to: Collection[str] | None = None) -> Catch | None:
    """What a tool catches by itself; None where it has no limit that all OK samples pass.

    Args:
        gap_to: for a region that was found by the differences of NG samples, those that the tool is to add. Then the
            limit is at most the middle between these and the worst OK sample: a tool for one gross defect need not
            reject good parts that scatter more, nor catch again what others catch.
    """
    name = found.spec.name
    proposal = _proposal(program, found)
    if proposal is None or any(name in outcome.against for outcome in proposal.rejected):
        return None
    spec = next(tool for tool in proposal.program.tools if tool.name == name)
    caught = {
        outcome.sample.name: outcome.sample.score(name)
        for outcome in proposal.outcomes
        if not outcome.sample.is_ok and name in outcome.against
    }
    good = [score for sample in found.judged if sample.is_ok and (score := sample.score(name)) is not None]
    worst = min(good, default=0.0)
    added = [caught[sample] or 0.0 for sample in caught if gap_to is not None and sample in gap_to]
    if added and not issubclass(TOOLS[spec.type], LearningTool):
        middle = math.floor(50.0 * (worst + max(added))) / 100.0
        spec = replace(spec, threshold_pct=min(spec.threshold_pct, middle))
    limit = spec.threshold_pct
    margins = {
        sample: 100.0 if score is None else limit - score
        for sample, score in caught.items()
        if score is None or score < limit
    }
    return Catch(spec, margins, 100.0 - worst, found.elapsed_ms)


def _proposal(program: Program, found: Tried) -> Proposal | None:
    """The limit of one tool; None where the OK samples carry none."""
    alone, name = beside_position(program, (found.spec,)), found.spec.name
    proposal = propose(alone, found.judged)
    if issubclass(TOOLS[found.spec.type], LearningTool):
        return proposal
    said = proposal.suggestions.get(name)
    if said is None or (said.basis is Basis.SEPARATION and said.coverage < LEAST_COVERAGE):
        proposal = propose(alone, [sample for sample in found.judged if sample.is_ok])
        if name not in proposal.suggestions:
            return None
        proposal = propose(proposal.program, found.judged, stated={tool.name for tool in proposal.program.tools})
    return proposal


def chosen(catches: Sequence[Catch], missed: Collection[str], found: Collection[Roi]) -> tuple[Catch, ...]:
    """The tools to take, in this order, so that they catch as many of the missed NG samples as all together do.

    Args:
        missed: names of the NG samples that nothing catches yet.
        found: the regions that were found by the differences of NG samples.
    """
    left, taken = set(missed), list[Catch]()
    for is_found in (False, True):
        open_ = [catch for catch in catches if (catch.spec.roi in found) is is_found]
        while left and (best := _best(open_, left)) is not None:
            taken.append(best)
            left -= best.margins.keys()
            open_.remove(best)
    return tuple(taken)


def _best(catches: Sequence[Catch], left: Collection[str]) -> Catch | None:
    def rank(catch: Catch) -> tuple[int, int, int, float]:
        margins = [min(catch.margins[name], _FULL_MARGIN_PCT) for name in catch.margins.keys() & left]
        mean = sum(margins) / len(margins) if margins else 0.0
        return -len(margins), -round(mean / _ALIKE_PCT), round(catch.scatter_pct / _ALIKE_PCT), catch.elapsed_ms

    best = min(catches, key=rank, default=None)
    return best if best is not None and best.margins.keys() & left else None
