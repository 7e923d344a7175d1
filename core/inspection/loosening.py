"""Loosening: which parameter of a tool to change so that its OK samples pass.

A tool that is too strict gives some good parts no usable score, or one so low that a limit below it catches little. The
parameters declare which of them may be loosened, and in which steps (`core.fields`); here the steps are tried, smallest
first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any

from core import fields
from core.errors import ValidationError
from core.fields import LOOSER_BY, Field, NumberField
from core.inspection.changes import value_words
from core.inspection.editing import with_changed
from core.inspection.lesson import Recall, lessons
from core.inspection.program import POSITION, OutputMap, Program
from core.inspection.proposal import JudgedSample, Outcome, Proposal, has_tolerance, kept_limits, without_limits
from core.inspection.result import ToolJudgement, ToolResult
from core.inspection.teaching import LOW_LIMIT_PCT, limit_above, limit_of_tool, plain
from core.inspection.tool import AnyToolSpec, ToolSpec
from core.inspection.workbench import Workbench
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from core.inspection.frame import Image

_LIMIT = "threshold_pct"


@dataclass(frozen=True)
class Loosening:
    """One parameter of a tool, or its limit, with a value that lets all OK samples pass that tool.

    Attributes:
        tool: the spec with that value.
        field: name of the parameter.
        text: the finding in a sentence; short: the change alone, in a few words.
    """

    tool: AnyToolSpec
    field: str
    text: Text
    short: Text

    def applied_to(self, program: Program) -> Program:
        return with_changed(program, {self.tool.name: self.tool})

    def to_json(self) -> dict[str, Any]:
        params = fields.dump(self.tool.params)
        value = self.tool.threshold_pct if self.field == _LIMIT else params[self.field]
        return {"tool": self.tool.name, "field": self.field, "value": value, "text": str(self.text)}


def loosenings(
    proposal: Proposal,
    master: Image,
    picture: Callable[[JudgedSample], Image],
    stated: Collection[str] = (),
    recall: Recall = lambda _key: None,
) -> tuple[Loosening, ...]:
    """For each tool that rejects OK samples or got a low limit, the smallest step that helps, if one does.

    A step helps if it keeps the master's score, lets every OK sample pass that tool, and still catches every NG sample
    that only this tool caught. With another parameter a tool would have to learn anew, which takes long: of one that
    has learned from samples, only the limit is tried.

    Args:
        picture: returns a sample's picture, height×width×3 uint8 BGR; called several times per sample.
        stated: names of tools with a limit fixed by the user.
        recall: gives what the program's tools have learned; one that has not is left out.

    Raises:
        whatever `picture` raises.
    """
    stated = {*stated, *kept_limits(proposal.program)}
    failing = {name for found in proposal.rejected for name in found.against}
    low = {name for name, said in proposal.suggestions.items() if said.is_low and name not in stated}
    tools = [tool for tool in proposal.program.tools if tool.name in failing | low]
    found = (
        _Trials(proposal, tool, master, picture, recall, is_stated=tool.name in stated).smallest() for tool in tools
    )
    return tuple(loosening for loosening in found if loosening is not None)


class _Trials:
    """Tries one tool with looser parameters on the samples; the position adjustment stays as it is."""

    def __init__(
        self,
        proposal: Proposal,
        tool: AnyToolSpec,
        master: Image,
        picture: Callable[[JudgedSample], Image],
        recall: Recall,
        *,
        is_stated: bool,
    ) -> None:
        self._program, self._tool, self._is_stated = proposal.program, tool, is_stated
        said = proposal.suggestions.get(tool.name)
        self._is_low = said is not None and said.is_low and not is_stated
        self._limit = 0.0
        self._master, self._picture = master, picture
        self._workbench = Workbench(recall)
        self._has_learned = tool.name in {lesson.spec.name for lesson in lessons(proposal.program)}
        # Failed samples first, so that a step that does not help is rejected early.
        self._ok = sorted(
            (one for one in proposal.outcomes if one.sample.is_ok and self._may_be_seen(one)),
            key=lambda one: tool.name not in one.against,
        )
        self._caught = [one for one in proposal.outcomes if not one.sample.is_ok and list(one.against) == [tool.name]]

    def _may_be_seen(self, found: Outcome) -> bool:
        """False if the part was not found: then no other tool can help."""
        lost = {tool.name for tool in self._program.tools if tool.type == POSITION} - {self._tool.name}
        return found.sample.failure is None and not lost & set(found.against)

    def smallest(self) -> Loosening | None:
        before = self._result(self._tool, self._master)
        if before is None or not self._ok:
            return None
        for name, field, tool in self._steps():
            on_master = self._result(tool, self._master)
            if (
                on_master is not None
                and on_master.judgement is ToolJudgement.OK
                and (on_master.score_pct or 0.0) >= (before.score_pct or 0.0)
                and self._helps(tool)
            ):
                return self._said(name, field, tool)
        return None

    def _steps(self) -> Iterator[tuple[str, Field, AnyToolSpec]]:
        """The steps in this order: numbers by size of the step, other parameters, the limit."""
        if not self._has_learned:
            yield from self._looser_parameters()
        # The proposal lowers limits itself, except those fixed by the user, and that of the position adjustment, below
        # which a part is not found. Below the end of a tolerance lie the parts that it forbids.
        if (self._is_stated or self._tool.type == POSITION) and not has_tolerance(self._tool):
            yield from self._lower_limit()

    def _looser_parameters(self) -> Iterator[tuple[str, Field, AnyToolSpec]]:
        declared = {
            name: field
            for name, field in fields.fields_of(type(self._tool.params)).items()
            if field.matters(self._tool.params)
        }

        def tools(name: str, field: Field) -> list[tuple[str, Field, AnyToolSpec]]:
            values = field.looser(getattr(self._tool.params, name))
            params = (replace(self._tool.params, **{name: value}) for value in values)
            return [(name, field, replace(self._tool, params=looser)) for looser in params]

        numbers = [tools(name, field) for name, field in declared.items() if isinstance(field, NumberField)]
        others = [tools(name, field) for name, field in declared.items() if not isinstance(field, NumberField)]
        yield from (step for steps in zip_longest(*numbers) for step in steps if step is not None)
        yield from chain.from_iterable(others)

    def _lower_limit(self) -> Iterator[tuple[str, Field, AnyToolSpec]]:
        """The limit of the worst OK sample, if that lowers the required likeness no more than other steps may."""
        least = min((self._limit_that_passes(one.sample) for one in self._ok), default=0.0)
        asked = self._tool.threshold_pct
        if 0.0 < least < asked and 100.0 - least <= LOOSER_BY[-1] * (100.0 - asked):
            limit = fields.fields_of(ToolSpec)[_LIMIT]
            yield _LIMIT, limit, replace(self._tool, threshold_pct=least)

    def _limit_that_passes(self, sample: JudgedSample) -> float:
        """In whole percents, as a person would set it."""
        score = next((one.score_pct for one in sample.tools if one.name == self._tool.name), None)
        return float(int(score or 0.0))

    def _helps(self, tool: AnyToolSpec) -> bool:
        scores = []
        for one in self._ok:
            result = self._result(tool, self._picture(one.sample))
            if result is None or result.judgement is not ToolJudgement.OK or result.score_pct is None:
                return False
            if self._is_stated and result.score_pct < tool.threshold_pct:
                return False
            scores.append(result.score_pct)
        if self._is_stated:
            limit = tool.threshold_pct
        else:
            try:
                limit = limit_of_tool(tool.type, scores)
            except ValidationError:
                return False
            if self._is_low and limit < LOW_LIMIT_PCT:
                return False
        self._limit = limit
        return all(self._still_catches(tool, self._picture(one.sample), limit, scores) for one in self._caught)

    def _still_catches(self, tool: AnyToolSpec, picture: Image, limit: float, ok_scores: Sequence[float]) -> bool:
        result = self._result(tool, picture)
        if result is None or result.judgement is not ToolJudgement.OK or result.score_pct is None:
            return True
        is_seen = not self._is_stated and limit_above(result.score_pct, ok_scores) is not None
        return result.score_pct < limit or is_seen

    def _result(self, tool: AnyToolSpec, picture: Image) -> ToolResult | None:
        """The tool's result for a picture, without limits; None if it cannot be taught or the part is not found."""
        places = (other for other in self._program.tools if other.type == POSITION and other.enabled)
        alone = replace(tool, report_only=False)
        tools = (alone,) if tool.type == POSITION else (*places, alone)
        if self._has_learned:
            # What it has learned depends on where the other tools lie: they hold the light of the samples.
            tools = tuple(alone if other.name == tool.name else other for other in self._program.tools)
        program = replace(self._program, tools=tools, judgement="all", outputs=OutputMap())
        return self._workbench.try_on(without_limits(program), self._master, picture).tool(tool.name)

    def _said(self, name: str, field: Field, tool: AnyToolSpec) -> Loosening:
        holder, old = (tool, self._tool) if name == _LIMIT else (tool.params, self._tool.params)
        off = text("off")
        change = {
            "field": text(field.title),
            "value": value_words(field, getattr(holder, name), off),
            "before": value_words(field, getattr(old, name), off),
        }
        template = "{tool}: with {field} {value} instead of {before} all OK samples pass ({count})."
        if self._is_low:
            template = "{tool}: with {field} {value} instead of {before} all OK samples pass a limit of {limit} %."
        said = text(template, tool=tool.name, count=len(self._ok), limit=plain(self._limit), **change)
        return Loosening(
            tool,
            name,
            said,
            text("{field} {value}", field=change["field"], value=change["value"]),
        )
