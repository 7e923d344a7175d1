"""Limits for all tools of the draft, proposed from its samples in a background thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.inspection.editing import tool_named
from core.inspection.loosening import Loosening, loosenings
from core.inspection.proposal import JudgedSample, Outcome, Proposal
from core.inspection.proposing import explained, propose
from core.inspection.samples import ProgramSample, SampleKind
from hmi.i18n import msg, tr
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.program import Program
    from core.inspection.tool import AnyToolSpec
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel
    from hmi.wizard.live_judge import LiveJudge, Scores


@dataclass(frozen=True)
class Proposed:
    """The results so far.

    Attributes:
        judged, count: number of samples that are judged, and of all samples.
        proposal: None until all samples are judged.
        stricter: limits that catch more NG samples but reject OK samples; None if there are none.
        looser: parameters that would make failing OK samples pass.
    """

    judged: int = 0
    count: int = 0
    proposal: Proposal | None = None
    stricter: Proposal | None = None
    looser: tuple[Loosening, ...] = ()
    outcomes: Mapping[ProgramSample, Outcome] = field(default_factory=dict)


class Proposals(QObject):
    """Lives in the GUI thread. `changed`: `found` has changed."""

    changed = Signal()

    def __init__(self, panel: Panel, draft: DraftModel, judge: LiveJudge) -> None:
        super().__init__(judge)
        self._panel, self._draft, self._judge = panel, draft, judge
        self.found = Proposed()
        self._seen: tuple[Program | None, Mapping[ProgramSample, object]] = (None, {})
        self._asked = 0
        judge.judged.arrived.connect(self.look)
        draft.changed.connect(self.look)

    def look(self) -> None:
        """Compute the proposal again if the program, the samples or their trials have changed."""
        scores, program, samples = self._judge.scores, self._draft.program, self._draft.samples
        if scores.of != program:
            return  # the change has not been judged yet
        judged = {sample: scores.samples[sample] for sample in samples if sample in scores.samples}
        if (program, judged) == self._seen and len(samples) == self.found.count:
            return
        self._seen = (program, judged)
        self._asked += 1
        if not samples or len(judged) < len(samples):
            self._show(Proposed(len(judged), len(samples)))
            return
        number, named = self._asked, _named(samples, scores)

        def work() -> Proposed:
            proposal = propose(program, list(named.values()))
            stricter = propose(program, list(named.values()), may_reject_ok=True) if proposal.missed else None
            if stricter is not None and stricter.caught <= proposal.caught:
                stricter = None
            outcomes = dict(zip(named, proposal.outcomes, strict=True))
            return Proposed(len(samples), len(samples), proposal, stricter, (), outcomes)

        def take(found: Proposed) -> None:
            if number == self._asked:
                self._show(found)
                self._refine(found)

        run_in_background(self, work, take, self._panel.complain)

    def _refine(self, found: Proposed) -> None:
        """If OK samples are rejected, find out why, and which parameters would make them pass."""
        actor, master, proposal = self._panel.session.actor, self._draft.master, found.proposal
        if actor is None or master is None or proposal is None or not proposal.rejected:
            return
        number, samples, recall = self._asked, self._panel.station.samples, self._panel.station.learning.recall
        pictures = {outcome.sample.name: sample.picture for sample, outcome in found.outcomes.items()}

        def picture(sample: JudgedSample) -> Image:
            if number != self._asked:
                raise CancelledError  # the draft has changed meanwhile
            return samples.picture(actor, pictures[sample.name])

        def work() -> Proposed:
            told = explained(proposal, master, picture, recall)
            outcomes = dict(zip(found.outcomes, told.outcomes, strict=True))
            return replace(
                found, proposal=told, outcomes=outcomes, looser=loosenings(told, master, picture, recall=recall)
            )

        def take(more: Proposed) -> None:
            if number == self._asked:
                self._show(more)

        def failed(error: BaseException) -> None:
            if not isinstance(error, CancelledError):
                self._panel.complain(error)

        run_in_background(self, work, take, failed)

    def _show(self, found: Proposed) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()


def with_limits_of(program: Program, proposal: Proposal) -> dict[str, AnyToolSpec]:
    """By name, the tools whose limits the proposal changes, with the new limits."""
    found = {}
    for proposed in proposal.program.tools:
        tool = tool_named(program, proposed.name)
        if tool is not None and tool.threshold_pct != proposed.threshold_pct:
            found[tool.name] = replace(tool, threshold_pct=proposed.threshold_pct)
    return found


def sample_names(samples: Sequence[ProgramSample]) -> dict[ProgramSample, str]:
    """Names for the user: kind, and number among the samples of this kind."""
    found = {}
    for kind, title in ((SampleKind.OK, msg("OK part {number}")), (SampleKind.NG, msg("NG part {number}"))):
        of_kind = [sample for sample in samples if sample.kind is kind]
        found.update({sample: tr(title, number=number) for number, sample in enumerate(of_kind, start=1)})
    return found


def _named(samples: Sequence[ProgramSample], scores: Scores) -> dict[ProgramSample, JudgedSample]:
    return {
        sample: JudgedSample.of(name, scores.samples[sample], is_ok=sample.kind is SampleKind.OK)
        for sample, name in sample_names(samples).items()
    }
