"""Advice on a program that is being edited: what to do next, and a set of tools and limits with what each adds.

First the tools that are there: a limit or one parameter that rejects OK samples or lets NG samples pass. Then new
tools for the NG samples that are still missed. At the end the whole set judges all samples, so that what is said of it
is what it does: a new tool that rejects an OK sample or the master after all is taken out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from core.errors import ImageQualityError, InvalidImageError, NotFoundError
from core.inspection import editing
from core.inspection.advice.candidates import candidates
from core.inspection.advice.places import Differences, kept_in_view, part_box
from core.inspection.advice.position import position_for
from core.inspection.advice.selection import Catch, catch_of, chosen
from core.inspection.advice.sentences import (
    caught_words,
    limit_words,
    loosened_words,
    notes_of,
    rejecting_words,
    unjudged_words,
    unseen_words,
)
from core.inspection.advice.trials import Given, Judging, Tried, alone, judged_by, poses, tried
from core.inspection.geometry import Rectangle
from core.inspection.imaging import Scene
from core.inspection.learning import Learned, LearningTool
from core.inspection.loosening import Loosening, loosenings
from core.inspection.program import MAX_TOOLS, POSITION, Program, tool_to_json
from core.inspection.proposal import Proposal
from core.inspection.proposing import propose
from core.inspection.samples import sample_numbers
from core.inspection.teaching import FEWEST_OK
from core.inspection.tool import AnyToolSpec
from core.inspection.tools import TOOLS
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.learning import Step
    from core.inspection.proposal import JudgedSample


@dataclass(frozen=True)
class Advised:
    """One tool of the proposed set, in its order.

    Attributes:
        tool: as proposed.
        before: as it is in the program; None: it is new.
        text: why it is new or changed, and what it does, in a sentence; None: it stays as it is.
        alone: NG samples that it catches; added: those of them that no tool before it catches.
        false: OK samples that it rejects; always none for a new tool.
        elapsed_ms: its median time for a sample.
    """

    tool: AnyToolSpec
    before: AnyToolSpec | None
    text: Text | None
    alone: tuple[str, ...]
    added: tuple[str, ...]
    false: tuple[str, ...]
    elapsed_ms: float

    @property
    def is_change(self) -> bool:
        return self.tool != self.before

    def applied_to(self, program: Program) -> Program:
        """The program with this tool as proposed; unchanged where the tool is gone meanwhile, or there already.

        Raises:
            InvalidProgramConfigError: see `editing.with_tool`.
        """
        if self.before is not None:
            present = editing.tool_named(program, self.before.name)
            return program if present is None else editing.with_changed(program, {present.name: self.tool})
        if self.is_in(program):
            return program
        fresh = editing.new_tool(program, self.tool.type, self.tool.roi, self.tool.name)
        return editing.with_tool(program, replace(self.tool, name=fresh.name, id=fresh.id))

    def is_in(self, program: Program) -> bool:
        """Whether the program has this tool as proposed; names and ids do not count for a new one."""
        if self.before is not None:
            present = editing.tool_named(program, self.before.name)
            return present is not None and replace(present, id=self.tool.id) == self.tool
        return any(replace(tool, name=self.tool.name, id=self.tool.id) == self.tool for tool in program.tools)

    def to_json(self) -> dict[str, Any]:
        return {
            "tool": tool_to_json(self.tool),
            "is_new": self.before is None,
            "is_change": self.is_change,
            "text": None if self.text is None else str(self.text),
            "catches": list(self.alone),
            "adds": list(self.added),
            "rejects": list(self.false),
            "elapsed_ms": round(self.elapsed_ms, 2),
        }


@dataclass(frozen=True)
class Advice:
    """What to do next.

    Attributes:
        of: the program that it is given on.
        tools: the proposed set, those of the program first.
        remains: what neither a limit, a parameter nor a new tool helps with.
        notes: what the samples cannot tell.
        proposal: the whole set with the effect on all samples.
    """

    of: Program
    tools: tuple[Advised, ...]
    remains: tuple[Text, ...]
    notes: tuple[Text, ...]
    proposal: Proposal

    @property
    def changes(self) -> tuple[Advised, ...]:
        return tuple(tool for tool in self.tools if tool.is_change)

    @property
    def text(self) -> Text:
        """The effect of the whole set."""
        return self.proposal.text if self.tools else text("There is no tool, and none can be proposed.")

    def applied_to(self, program: Program) -> Program:
        """The program with all changes. Raises as `Advised.applied_to`."""
        for change in self.changes:
            program = change.applied_to(program)
        return program

    def to_json(self) -> dict[str, Any]:
        return {
            "tools": [tool.to_json() for tool in self.tools],
            "remains": [str(words) for words in self.remains],
            "notes": [str(words) for words in self.notes],
            "text": str(self.text),
            "samples": self.proposal.to_json(),
        }


def advise(program: Program, given: Given, titles: Mapping[str, str], step: Step = lambda _done: None) -> Advice:
    """Try tools and limits on the samples of a program. Takes seconds; the program need not be complete.

    Args:
        titles: by kind of tool, the name of a new one.
        step: see `Step`; whatever it raises ends the search.

    Raises:
        ImageQualityError: the program has no master or no sample.
        InvalidImageError: a sample does not have the master's size.
        NotFoundError, StorageError, DatabaseError: a picture cannot be read.
    """
    _check(program, given, step)
    good = sum(sample.is_ok for sample in program.samples)
    place = None
    if good and not any(tool.type == POSITION for tool in program.tools):
        place = position_for(program, given, _part(step, 0.0, 0.1))
    located = program
    if place is not None:
        name = editing.free_name(program, titles[POSITION])
        located = editing.with_tool(program, replace(place[0], name=name))
    present = _Present.of(located, given, _part(step, 0.1, 0.3))
    catches: Sequence[Catch] = ()
    results: Sequence[Tried] = ()
    places: Sequence[Rectangle] = ()
    missed = {found.sample.name for found in present.best.missed}
    missed |= {found.sample.name for found in present.best.unjudged if not located.judged}
    if missed and good >= FEWEST_OK:
        whole, places = _places(present.program, given, _part(step, 0.3, 0.4))
        specs = candidates(present.program, [*whole, *places])
        results = tried(present.program, specs, given, _part(step, 0.4, 0.85))
        tries = (catch_of(present.program, one, missed if one.spec.roi in places else None) for one in results)
        catches = [catch for catch in tries if catch is not None]
    final = _Final.of(present, given, titles, _Choice(catches, missed, places), _part(step, 0.85, 1.0))
    why = dict(present.why)
    if place is not None:
        why[located.tools[0].name] = place[1]
    step(1.0)
    return _advice(program, final, why, results)


def _check(program: Program, given: Given, step: Step) -> None:
    if not program.master:
        raise ImageQualityError("{name} has no master image. Register one first.", name=program.name)
    if not program.samples:
        raise ImageQualityError("There are no samples to tell by. Add pictures of OK parts and of NG parts.")
    for sample, number in sample_numbers(program.samples).items():
        step(0.0)  # hundreds take seconds to read
        named_ = {"kind": sample.kind.value, "number": number}
        try:
            picture = given.pictures[sample.picture]
        except KeyError as error:
            raise NotFoundError(
                "The picture of {kind} sample {number} is missing. Take the sample out.", **named_
            ) from error
        if picture.shape != given.master.shape:
            raise InvalidImageError(
                "{kind} sample {number} does not have the size of the master image ({width} × {height} px). "
                "Take it out.",
                **named_,
                width=given.master.shape[1],
                height=given.master.shape[0],
            )


def _part(step: Step, begin: float, end: float) -> Step:
    return lambda done: step(begin + (end - begin) * done)


# --- the tools that are there ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Present:
    """The program with what helps of its own tools.

    Attributes:
        best: its effect with those limits.
        why: by tool, what was changed.
        learned: by its tools, by key.
    """

    program: Program
    best: Proposal
    why: Mapping[str, Text]
    learned: Mapping[str, Learned]

    @classmethod
    def of(cls, program: Program, given: Given, step: Step) -> _Present:
        opened = judged_by(program, given, _part(step, 0.0, 0.3))
        limited = judged_by(program, given, _part(step, 0.3, 0.5), has_limits=True, known=opened.learned)
        now, judged = _effect(program, limited), opened.samples
        best = propose(program, judged)
        looser = _loosened(best, given, opened.learned, _part(step, 0.5, 0.6))
        loosened = program
        for found in looser:
            loosened = found.applied_to(loosened)
        if looser:
            judged = judged_by(loosened, given, _part(step, 0.6, 0.8), known=opened.learned).samples
            best = propose(loosened, judged)
        words, eased = dict[str, Text](), {found.tool.name: found for found in looser}
        changed: dict[str, AnyToolSpec] = {}
        for tool in best.program.tools:
            before = editing.tool_named(program, tool.name)
            if before is None:
                continue
            if tool.name in eased:
                words[tool.name], changed[tool.name] = loosened_words(eased[tool.name], tool), tool
            elif tool.threshold_pct != before.threshold_pct:
                said = limit_words(before, tool, now, best)
                if said is not None:
                    words[tool.name], changed[tool.name] = said, tool
        helped = editing.with_changed(program, changed)
        limited = judged_by(helped, given, _part(step, 0.8, 1.0), has_limits=True, known=opened.learned)
        return cls(helped, _effect(helped, limited), words, limited.learned)


def _effect(program: Program, judging: Judging) -> Proposal:
    """What the program does to its samples, judged with its limits."""
    return propose(program, judging.samples, stated={tool.name for tool in program.tools})


def _loosened(best: Proposal, given: Given, learned: Mapping[str, Learned], step: Step) -> tuple[Loosening, ...]:
    digests = {name: sample.picture for sample, name in given.names.items()}

    def picture(sample: JudgedSample) -> Image:
        step(0.0)  # how many steps are tried is not known before, but it can be stopped at each
        return given.pictures[digests[sample.name]]

    return loosenings(best, given.master, picture, recall=learned.get)


# --- new tools --------------------------------------------------------------------------------------------------------


def _places(program: Program, given: Given, step: Step) -> tuple[list[Rectangle], list[Rectangle]]:
    """Where a new tool may look: the whole part, and where NG samples differ; in view in all samples."""
    scene, where = Scene(given.master), poses(program, given, _part(step, 0.0, 0.5))
    has_position = any(tool.type == POSITION and tool.enabled for tool in program.tools)
    whole = part_box(scene)
    differences = Differences(scene, [whole, *(tool.roi for tool in program.tools if tool.enabled)])
    placed = [(sample, pose) for sample, pose in zip(program.samples, where, strict=True) if pose or not has_position]
    placed.sort(key=lambda one: not one[0].is_ok)
    for done, (sample, pose) in enumerate(placed):
        step(0.5 + 0.5 * done / len(placed))
        add = differences.add_good if sample.is_ok else differences.add_bad
        add(given.pictures[sample.picture], pose)
    found = [pose for _, pose in placed if pose is not None]

    def in_view(places: Sequence[Rectangle]) -> list[Rectangle]:
        kept = (kept_in_view(place, found, scene.width, scene.height) for place in places)
        return [place for place in kept if place is not None]

    return in_view((whole,)), in_view(differences.places())


@dataclass(frozen=True)
class _Choice:
    """What new tools are chosen from: see `chosen`."""

    catches: Sequence[Catch]
    missed: Collection[str]
    found: Sequence[Rectangle]


@dataclass(frozen=True)
class _Final:
    """The whole set, judged on all samples."""

    proposal: Proposal
    judging: Judging
    new: frozenset[str]

    @classmethod
    def of(
        cls,
        present: _Present,
        given: Given,
        titles: Mapping[str, str],
        choice: _Choice,
        step: Step,
    ) -> _Final:
        """Take the best tools; judge; take out what does not hold beside the others, and try again without it.

        What the present tools judge right stays right: a new tool changes the light that they see, and may change the
        rule. If one of these samples is judged wrongly after all, the tool that was taken last is given up.
        """
        program, left, wrong = present.program, list(choice.catches), _wrong(present.best)
        while True:
            taken = chosen(left, choice.missed, choice.found)[: MAX_TOOLS - len(program.tools)]
            whole, by_name = program, dict[str, Catch]()
            for catch in taken:
                name = editing.free_name(whole, titles[catch.spec.type])
                whole = editing.with_tool(whole, replace(catch.spec, name=name))
                by_name[name] = catch
            opened = judged_by(whole, given, _part(step, 0.0, 0.7), known=present.learned)
            # The light is told by the regions of all tools together, so scores may differ a little from the trial's.
            again = _again(whole, tuple(by_name), opened, choice)
            fit = {name: catch.spec for name, catch in again.items()}
            whole = editing.with_changed(whole, fit)
            judging = judged_by(whole, given, _part(step, 0.7, 1.0), has_limits=True, known=opened.learned)
            proposal = _effect(whole, judging)
            unfit = [
                catch for name, catch in by_name.items() if name not in fit or not _holds(fit[name], proposal, judging)
            ]
            if taken and not unfit and not _wrong(proposal) <= wrong:
                unfit = [taken[-1]]
            if not unfit:
                return cls(proposal, judging, frozenset(by_name))
            left = [catch for catch in left if catch not in unfit]


def _wrong(proposal: Proposal) -> set[str]:
    """The samples that are judged wrongly, or not at all."""
    return {one.sample.name for one in (*proposal.rejected, *proposal.missed, *proposal.unjudged)}


def _again(whole: Program, new: Sequence[str], judging: Judging, choice: _Choice) -> dict[str, Catch]:
    """New tools, in order, with the limits that their scores beside all others justify; without those that add nothing.

    On a place that was found, the limit looks only at the samples that the tool adds to those before it.
    """
    left, catches = set(choice.missed), dict[str, Catch]()
    for name in new:
        tool = editing.tool_named(whole, name)
        if tool is None or judging.on_master.tool(name) is None:
            continue
        found = Tried(tool, alone(judging.samples, name), judging.elapsed_ms(name))
        catch = catch_of(whole, found, left if tool.roi in choice.found else None)
        if catch is not None and catch.margins.keys() & left:
            catches[name] = catch
            left -= catch.margins.keys()
    return catches


def _holds(tool: AnyToolSpec, proposal: Proposal, judging: Judging) -> bool:
    """Whether a new tool, with its limit, passes master and OK samples, and adds to what those before it catch."""
    on_master = judging.on_master.tool(tool.name)
    if on_master is None or on_master.score_pct is None:
        return False
    limit = tool.threshold_pct
    # As teaching demands of a tool that has learned, see `core.inspection.taught`.
    least = (100.0 + limit) / 2.0 if issubclass(TOOLS[tool.type], LearningTool) else limit
    if on_master.score_pct < least or _rejected_by(tool.name, proposal):
        return False
    return bool(_caught(proposal)[tool.name][1])


def _rejected_by(tool: str, proposal: Proposal) -> tuple[str, ...]:
    """The OK samples that a tool rejects, whatever the judgement rule makes of that."""
    return tuple(one.sample.name for one in proposal.outcomes if one.sample.is_ok and tool in one.against)


def _caught(proposal: Proposal) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """By tool, in order: the NG samples that it catches, and those of them that no tool before it does."""
    found: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    seen: set[str] = set()
    for tool in proposal.program.tools:
        bad = [one.sample.name for one in proposal.outcomes if not one.sample.is_ok and tool.name in one.against]
        found[tool.name] = tuple(bad), tuple(name for name in bad if name not in seen)
        seen.update(bad)
    return found


# --- the words --------------------------------------------------------------------------------------------------------


def _advice(program: Program, final: _Final, why: Mapping[str, Text], results: Sequence[Tried]) -> Advice:
    proposal = final.proposal
    found: list[Advised] = []
    caught = _caught(proposal)
    for tool in proposal.program.tools:
        if not tool.enabled:
            continue
        bad, added = caught[tool.name]
        good = _rejected_by(tool.name, proposal)
        words = why.get(tool.name) or (caught_words(tool, added) if tool.name in final.new else None)
        before = editing.tool_named(program, tool.name)
        found.append(Advised(tool, before, words, bad, added, good, final.judging.elapsed_ms(tool.name)))
    remains = [rejecting_words(each.tool.name, each.false, proposal) for each in found if each.false]
    # Without any tool no sample is judged at all: every NG one is still to be caught.
    missed, unjudged = (proposal.missed, proposal.unjudged) if found else (proposal.unjudged, ())
    # One that a new tool rejects passes by the judgement rule, which the notes name.
    remains += [unseen_words(one.sample.name, results) for one in missed if not final.new & one.against.keys()]
    remains += [unjudged_words(one.sample.name, one.why) for one in unjudged]
    return Advice(program, tuple(found), tuple(remains), tuple(notes_of(proposal, final.new)), proposal)
