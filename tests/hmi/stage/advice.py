"""Advice as the panel shows it, without a search: that takes seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.inspection.advice.advice import Advice, Advised
from core.inspection.advice.sentences import caught_words
from core.text import text

if TYPE_CHECKING:
    from core.inspection.program import Program
    from core.inspection.proposal import Proposal
    from core.inspection.tool import AnyToolSpec


class PreparedAdvice:
    """Stands for the desk `core.programs.advising.Advising`."""

    def __init__(self, proposal: Proposal | None, milder: AnyToolSpec, new: AnyToolSpec) -> None:
        """`milder`: a tool of the draft with another limit; `new`: one that the draft does not have."""
        assert proposal is not None
        self._proposal, self._milder, self._new = proposal, milder, new

    def advise(self, _actor: object, program: Program, *_rest: Any) -> Advice:
        bad = [found.sample.name for found in self._proposal.outcomes if not found.sample.is_ok]
        good = [found.sample.name for found in self._proposal.outcomes if found.sample.is_ok]
        limits = {"limit": self._milder.threshold_pct, "before": 99.5}
        helped = text(
            "{tool} rejects {samples}. With a limit of {limit} % instead of {before} % it does not.",
            tool=self._milder.name,
            samples=", ".join(good[:2]),
            **limits,
        )
        rows = [
            Advised(self._milder, tool, helped, tuple(bad[:1]), tuple(bad[:1]), (), 1.4)
            if tool.name == self._milder.name
            else Advised(tool, tool, None, (), (), (), 6.8)
            for tool in program.tools
        ]
        words = caught_words(self._new, bad[1:2])
        rows.append(Advised(self._new, None, words, tuple(bad[:2]), tuple(bad[1:2]), (), 3.2))
        return Advice(program, tuple(rows), (), (), self._proposal)

    def end(self) -> None:
        pass
