"""Proposal: limits for all tools of a program together, and what they do to its samples.

How they are found is told in `core.inspection.proposing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.inspection.lesson import lessons
from core.inspection.program import POSITION, Program
from core.inspection.result import ToolJudgement, ToolResult
from core.inspection.teaching import (
    CONFIDENCE,
    GOAL_PCT,
    ErrorShare,
    LimitSuggestion,
    error_share,
    plain,
)
from core.inspection.tolerance import more_samples
from core.inspection.tools import TOOLS
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.tool import AnyToolSpec
    from core.inspection.workbench import Trial

MOST_NAMED = 3
"""Most samples named in a sentence; the list beside it names all."""


def without_limits(program: Program) -> Program:
    """The program with limits at which a tool says NG only if it could not measure a score, for judging samples.

    For example, its region has left the picture. Position adjustment keeps its limit: a part that scores less is not
    found.
    """
    open_ = (
        tool if tool.type == POSITION else replace(tool, threshold_pct=0.0, upper_limit_pct=None)
        for tool in program.tools
    )
    return replace(program, tools=tuple(open_))


def has_tolerance(tool: AnyToolSpec) -> bool:
    """Whether the tool holds a part against a nominal value, and its limit is the end of its tolerance.

    Nothing proposes another limit for such a tool: a higher one would reject parts that the drawing allows, a lower one
    pass parts that it forbids.
    """
    return not TOOLS[tool.type].is_relative


def kept_limits(program: Program) -> dict[str, Text]:
    """By name, the tools whose limit samples do not change, and why."""
    kept = {
        tool.name: text("Its tolerance says what is OK, so samples do not change its limit.")
        for tool in program.tools
        if tool.enabled and has_tolerance(tool)
    }
    learned = text("It has learned from these samples, so they say nothing about its limit.")
    return {**kept, **{lesson.spec.name: learned for lesson in lessons(program)}}


@dataclass(frozen=True)
class JudgedSample:
    """A sample with its result from a program `without_limits`.

    Attributes:
        name: shown to the user: its file, or "OK part 3".
        failure: why it could not be judged at all.
    """

    name: str
    is_ok: bool
    tools: tuple[ToolResult, ...] = ()
    failure: Text | None = None

    @classmethod
    def of(cls, name: str, trial: Trial, *, is_ok: bool) -> JudgedSample:
        if trial.scored is None:
            return cls(name, is_ok, failure=trial.failure or text("No tool can judge it."))
        return cls(name, is_ok, trial.scored.tools)

    def result(self, tool: str) -> ToolResult | None:
        """What that tool found; None where it did not run, or could not measure."""
        found = next((result for result in self.tools if result.name == tool), None)
        return found if found is not None and found.judgement is ToolJudgement.OK else None

    def score(self, tool: str) -> float | None:
        """0–100; None where that tool did not run, or could not measure."""
        found = self.result(tool)
        return None if found is None else found.score_pct


@dataclass(frozen=True)
class Outcome:
    """The proposed program's verdict on a sample.

    `passes`: it is OK. `against`: by tool name, why that tool would call it NG, report-only tools included.
    """

    sample: JudgedSample
    passes: bool
    against: Mapping[str, Text]

    @property
    def why(self) -> Text:
        """Why it does not pass; valid only if it does not."""
        if self.sample.failure is not None:
            return self.sample.failure
        tool, words = next(iter(self.against.items()), ("", text("the judgement rule is not met")))
        return text("{tool}: {what}", tool=tool, what=words) if tool else words

    @property
    def unmeasured(self) -> Text | None:
        """The first tool that could not measure it, and why; None if all that ran could."""
        found = (result for result in self.sample.tools if result.judgement is ToolJudgement.NG)
        return next((text("{tool}: {what}", tool=result.name, what=result.reason) for result in found), None)

    def to_json(self) -> dict[str, Any]:
        return {
            "sample": self.sample.name,
            "kind": "OK" if self.sample.is_ok else "NG",
            "passes": self.passes,
            "tools": list(self.against),
            "why": None if self.passes else str(self.why),
        }


@dataclass(frozen=True)
class Proposal:
    """Proposed limits, and their effect on the samples.

    Attributes:
        program: with the proposed limits; a tool without a suggestion keeps its own.
        suggestions: by tool; refused: why there is none.
        outcomes: of every sample, in the given order.
        confidence: 0–1; goal_pct: share of misses to stay under, 0–100.
    """

    program: Program
    suggestions: Mapping[str, LimitSuggestion]
    refused: Mapping[str, Text]
    outcomes: tuple[Outcome, ...]
    confidence: float = CONFIDENCE
    goal_pct: float = GOAL_PCT

    @property
    def rejected(self) -> tuple[Outcome, ...]:
        """OK samples that do not pass."""
        return tuple(found for found in self.outcomes if found.sample.is_ok and not found.passes)

    @property
    def missed(self) -> tuple[Outcome, ...]:
        """NG samples that pass."""
        return tuple(found for found in self.outcomes if not found.sample.is_ok and found.passes)

    @property
    def unjudged(self) -> tuple[Outcome, ...]:
        """NG samples that cannot be judged at all, so their verdict is unknown."""
        return tuple(found for found in self.outcomes if not found.sample.is_ok and found.sample.failure is not None)

    @property
    def unscored(self) -> tuple[Outcome, ...]:
        """NG samples caught by a tool that could not measure them, for example because the part was not found."""
        return tuple(
            found
            for found in self.outcomes
            if not found.sample.is_ok and not found.passes and found.sample.failure is None
            if found.unmeasured is not None
        )

    @property
    def ok_count(self) -> int:
        return sum(found.sample.is_ok for found in self.outcomes)

    @property
    def ng_count(self) -> int:
        return len(self.outcomes) - self.ok_count

    @property
    def caught(self) -> int:
        return self.ng_count - len(self.missed) - len(self.unjudged)

    @property
    def false_rejects(self) -> ErrorShare:
        return error_share(len(self.rejected), self.ok_count, self.confidence)

    @property
    def misses(self) -> ErrorShare | None:
        """None without NG samples: *miss rate unknown*."""
        return error_share(self.ng_count - self.caught, self.ng_count, self.confidence) if self.ng_count else None

    @property
    def text(self) -> Text:
        """How many samples the limits pass and catch, and with what certainty."""
        passed, misses = self.ok_count - len(self.rejected), self.misses
        if misses is None:
            return text(
                "{passed} of {ok} OK samples pass. Miss rate unknown: add NG samples.", passed=passed, ok=self.ok_count
            )
        found = text(
            "{passed} of {ok} OK samples pass; {caught} of {ng} NG samples caught.",
            passed=passed,
            ok=self.ok_count,
            caught=self.caught,
            ng=self.ng_count,
        )
        if self.missed:
            found = text("{found} Not caught: {samples}.", found=found, samples=_named(self.missed))
        return text("{found} {certainty}", found=found, certainty=self._certainty(misses))

    def _certainty(self, misses: ErrorShare) -> Text:
        found = text(
            "False rejects under {rejects} %, misses under {passes} % ({confidence} %).",
            rejects=self.false_rejects.under_pct,
            passes=misses.under_pct,
            confidence=plain(100 * self.confidence),
        )
        more = more_samples(misses.wrong, misses.of, self.goal_pct / 100, self.confidence)
        if more == 0:
            return found
        template = (
            "{found} For misses under {goal} %: {more} more NG samples."
            if more > 1
            else "{found} For misses under {goal} %: one more NG sample."
        )
        return text(template, found=found, goal=plain(self.goal_pct), more=more)

    def named(self) -> Iterator[Text]:
        """A sentence for every sample that is judged wrongly or that says nothing about some limits."""
        for found in self.rejected:
            yield text("{sample}: an OK sample that does not pass. {why}", sample=found.sample.name, why=found.why)
        for found in self.unjudged:
            yield text("{sample}: an NG sample that cannot be judged. {why}", sample=found.sample.name, why=found.why)
        for found in self.missed:
            yield text("{sample}: an NG sample that no tool catches.", sample=found.sample.name)
        for found in self.unscored:
            words = found.unmeasured or found.why
            yield text("{sample}: caught, but it moves no limit. {why}", sample=found.sample.name, why=words)

    def to_json(self) -> dict[str, Any]:
        return {
            "ok": {"samples": self.ok_count, "pass": self.ok_count - len(self.rejected)},
            "ng": {"samples": self.ng_count, "caught": self.caught},
            "rejected": [found.to_json() for found in self.rejected],
            "not_caught": [found.sample.name for found in self.missed],
            "not_judged": [found.to_json() for found in self.unjudged],
            "not_scored": [{**found.to_json(), "why": str(found.unmeasured)} for found in self.unscored],
            "text": str(self.text),
        }


def off_tolerance(tool: AnyToolSpec, kept: Text, outcomes: Sequence[Outcome]) -> Text:
    """Why the limit of a tool is kept, and which OK samples it rejects, with what they measure."""
    results = [(one, one.sample.result(tool.name)) for one in outcomes if one.sample.is_ok and tool.name in one.against]
    off = [(one, found) for one, found in results if found is not None and found.value is not None]
    if not off:
        return kept
    off.sort(key=lambda pair: pair[1].score_pct or 0.0)
    values = [found.value for _, found in off if found.value is not None]
    least, most, unit = plain(min(values)), plain(max(values)), off[0][1].unit
    measured = least if least == most else text("{low} to {high}", low=least, high=most)
    return text(
        "{kept} It rejects {samples} ({measured}). Look whether these parts are good.",
        kept=kept,
        samples=_named([one for one, _ in off]),
        measured=text("{value} {unit}", value=measured, unit=unit) if unit else measured,
    )


def _named(outcomes: Sequence[Outcome]) -> Text | str:
    names = ", ".join(found.sample.name for found in outcomes[:MOST_NAMED])
    more = len(outcomes) - MOST_NAMED
    return text("{samples} and {more} more", samples=names, more=more) if more > 0 else names
