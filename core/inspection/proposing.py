"""Proposing: limits for all tools of a program together, from its samples.

The limits come from OK samples (`core.inspection.teaching`). The program must catch a bad part, not each tool: an NG
sample caught by any tool changes nothing. For one that no tool catches, the tool that separates it best gets a higher
limit, and no other tool; one that no tool separates is listed. No OK sample is rejected for that unless the user
agrees.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import ValidationError
from core.inspection.program import POSITION, Program
from core.inspection.proposal import JudgedSample, Outcome, Proposal, has_tolerance, kept_limits, off_tolerance
from core.inspection.result import ToolJudgement, ToolResult
from core.inspection.rule import parse_rule
from core.inspection.teaching import (
    FEWEST_OK,
    GOAL_PCT,
    MOST_LIMIT_PCT,
    limit_above,
    limit_of_tool,
    plain,
    suggestion,
)
from core.inspection.workbench import Workbench
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from core.inspection.frame import Image
    from core.inspection.lesson import Recall


def propose(
    program: Program,
    samples: Sequence[JudgedSample],
    stated: Collection[str] = (),
    *,
    may_reject_ok: bool = False,
    goal_pct: float = GOAL_PCT,
) -> Proposal:
    """Limits for every tool that runs, from samples judged by the program `without_limits`.

    Args:
        stated: names of tools whose limit was fixed by the user and stays.
        may_reject_ok: the user accepts rejected OK samples where that catches more NG samples, by their shares.
    """
    teaching = _Teaching(program, samples, stated)
    teaching.catch_what_is_seen()
    if may_reject_ok:
        teaching.catch_what_costs_less_than_it_brings()
    return teaching.proposal(goal_pct)


def explained(
    proposal: Proposal, master: Image, picture: Callable[[JudgedSample], Image], recall: Recall = lambda _key: None
) -> Proposal:
    """The proposal, with the reason in each tool's own words for every OK sample that does not pass.

    Without limits a tool gives no reason, so these samples are judged again, with limits.

    Args:
        picture: returns a sample's picture, height×width×3 uint8 BGR.
        recall: gives what the program's tools have learned; one that has not says the numbers only.
    """
    bench = Workbench(recall)

    def told(found: Outcome) -> Outcome:
        trial = bench.try_on(proposal.program, master, picture(found.sample))
        words = {name: _words_of(trial.tool(name), said) for name, said in found.against.items()}
        return replace(found, against=words)

    mute = {id(found) for found in proposal.rejected if found.sample.failure is None}
    return replace(proposal, outcomes=tuple(told(one) if id(one) in mute else one for one in proposal.outcomes))


def _words_of(result: ToolResult | None, numbers: Text) -> Text:
    if result is None or result.reason is None or result.reason == numbers:
        return numbers
    if result.score_pct is None or result.score_pct >= result.threshold_pct:
        return result.reason
    return text("{what} ({numbers})", what=result.reason, numbers=numbers)


class _Teaching:
    """Limits in work: from those of the OK samples to the proposed ones."""

    def __init__(self, program: Program, samples: Sequence[JudgedSample], stated: Collection[str]) -> None:
        self._program, self._samples = program, samples
        self._ok = [sample for sample in samples if sample.is_ok]
        self._ng = [sample for sample in samples if not sample.is_ok and sample.failure is None]
        self._rule = parse_rule(program.judgement, program.judged)
        running = [tool for tool in program.tools if tool.enabled]
        self._types = {tool.name: tool.type for tool in running}
        kept = kept_limits(program)
        self._stated = frozenset(stated) | kept.keys()
        self._ok_scores = {tool.name: _scores(self._ok, tool.name) for tool in running}
        self._limits = {tool.name: tool.threshold_pct for tool in running}
        self._refused: dict[str, Text] = {}
        self._raised: set[str] = set()
        self._suggested: dict[str, float] = {}
        for name, kind in self._types.items():
            if name in kept:
                self._refused[name] = kept[name]
                continue
            try:
                self._suggested[name] = limit_of_tool(kind, self._ok_scores[name])
            except ValidationError as error:
                self._refused[name] = error.text
                if len(self._ok_scores[name]) >= FEWEST_OK and name not in self._stated:
                    self._limits[name] = 0.0  # until an NG sample sets it
        self._limits |= {name: limit for name, limit in self._suggested.items() if name not in self._stated}

    def catch_what_is_seen(self) -> None:
        """Raise limits for missed NG samples, the clearest first, so that the order of the samples does not matter."""
        options = []
        for sample in self._ng:
            for name in self._movable() if self._passes(sample, self._limits) else ():
                score = sample.score(name)
                found = None if score is None else limit_above(score, self._ok_scores[name])
                if found is not None:
                    options.append((-found.coverage, name, found.limit_pct, sample))
        for _, name, limit, sample in sorted(options, key=lambda option: option[:3]):
            if self._passes(sample, self._limits):
                moved = {**self._limits, name: max(limit, self._limits[name])}
                if not self._passes(sample, moved) and self._judges_no_worse(moved):
                    self._raise(name, moved[name])

    def catch_what_costs_less_than_it_brings(self) -> None:
        """Raise, step by step, the limit that reduces the sum of the two error shares most, while one does."""
        while (step := min(self._steps(), default=None)) is not None and step[0] < self._cost(self._limits):
            self._raise(*step[1:])

    def _steps(self) -> Iterator[tuple[float, str, float]]:
        for sample in self._ng:
            if not self._passes(sample, self._limits):
                continue
            for name in self._movable():
                score = sample.score(name)
                if score is not None and len(self._ok_scores[name]) >= FEWEST_OK and score < MOST_LIMIT_PCT:
                    limit = max(round(score + 0.01, 2), self._limits[name])
                    yield self._cost({**self._limits, name: limit}), name, limit

    def _movable(self) -> list[str]:
        """Tools whose limits NG samples may raise: those that judge the part, not the one that finds it."""
        judged = self._program.judged
        may_move = (name for name, kind in self._types.items() if kind != POSITION and name not in self._stated)
        return [name for name in may_move if name in judged]

    def _raise(self, name: str, limit: float) -> None:
        self._limits[name] = self._suggested[name] = limit
        self._raised.add(name)
        self._refused.pop(name, None)

    def proposal(self, goal_pct: float) -> Proposal:
        tools = tuple(
            replace(tool, threshold_pct=self._suggested[tool.name])
            if tool.name in self._suggested and tool.name not in self._stated
            else tool
            for tool in self._program.tools
        )
        limits = {tool.name: tool.threshold_pct for tool in tools if tool.enabled}
        suggestions = {
            name: suggestion(
                limit,
                self._ok_scores[name],
                [] if self._types[name] == POSITION else self._scores_of_ng(name),
                is_raised=name in self._raised,
                goal_pct=goal_pct,
            )
            for name, limit in self._suggested.items()
        }
        outcomes = tuple(
            Outcome(sample, self._passes(sample, limits), dict(self._against(sample, limits)))
            for sample in self._samples
        )
        refused = {
            tool.name: off_tolerance(tool, self._refused[tool.name], outcomes)
            for tool in tools
            if tool.name in self._refused and has_tolerance(tool)
        }
        program = replace(self._program, tools=tools)
        return Proposal(program, suggestions, {**self._refused, **refused}, outcomes, goal_pct=goal_pct)

    def _scores_of_ng(self, tool: str) -> list[float]:
        """The tool's scores of NG samples; 0 for one that it could not measure: it is caught, but moves no limit."""
        results = [result for sample in self._ng for result in sample.tools if result.name == tool]
        return [
            (result.score_pct or 0.0) if result.judgement is ToolJudgement.OK else 0.0
            for result in results
            if result.judgement is not ToolJudgement.NOT_EVALUATED
        ]

    # --- effect of limits on the samples ----------------------------------------------------------------------------

    def _against(self, sample: JudgedSample, limits: Mapping[str, float]) -> Iterator[tuple[str, Text]]:
        upper = {tool.name: tool.upper_limit_pct for tool in self._program.tools}
        for result in sample.tools:
            if result.judgement is not ToolJudgement.OK:
                # Not evaluated is no reason of its own: the part was not found.
                if result.judgement is ToolJudgement.NG:
                    yield result.name, result.reason or text("outside its limits")
                continue
            score, most = result.score_pct or 0.0, upper[result.name]
            amount = score if result.amount_pct is None else result.amount_pct
            if score < limits[result.name]:
                yield (
                    result.name,
                    text("score {score} %, limit {limit} %", score=plain(score), limit=plain(limits[result.name])),
                )
            elif most is not None and amount > most:
                yield (
                    result.name,
                    text("{amount} % of the master, upper limit {upper} %", amount=round(amount, 1), upper=plain(most)),
                )

    def _passes(self, sample: JudgedSample, limits: Mapping[str, float]) -> bool:
        if sample.failure is not None:
            return False
        against = {name for name, _ in self._against(sample, limits)}
        types = {result.name: result.type for result in sample.tools}
        if any(types[name] == POSITION for name in against):
            return False
        return self._rule({name: name not in against for name in self._program.judged})

    def _judges_no_worse(self, limits: Mapping[str, float]) -> bool:
        """Under a rule such as `not scratch`, a higher limit can pass more NG samples."""
        return self._wrong(limits) <= self._wrong(self._limits)

    def _wrong(self, limits: Mapping[str, float]) -> set[int]:
        samples = (*self._ok, *self._ng)
        return {number for number, one in enumerate(samples) if self._passes(one, limits) != one.is_ok}

    def _cost(self, limits: Mapping[str, float]) -> float:
        wrong = self._wrong(limits)
        rejected = sum(number < len(self._ok) for number in wrong)
        return rejected / max(1, len(self._ok)) + (len(wrong) - rejected) / max(1, len(self._ng))


def _scores(samples: Sequence[JudgedSample], tool: str) -> list[float]:
    return [score for sample in samples if (score := sample.score(tool)) is not None]
