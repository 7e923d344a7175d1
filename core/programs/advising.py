"""Advising: which tools and limits would judge a program's samples right, searched in the background.

A search tries some dozens of tools on all samples and takes seconds, in a thread of its own as learning does. Its
result is kept for the next who asks the same; nothing of it is stored or judged by.
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import StillLearningError
from core.inspection.advice.advice import Advice, advise
from core.inspection.advice.trials import Given
from core.inspection.samples import sample_numbers
from core.inspection.tools import TOOLS
from core.programs.job import AGAIN_AFTER_S, TO_THE_END, Job, Waiting
from core.programs.learning import ENDS_WITHIN_S, StoredSamples

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.inspection.frame import Image
    from core.inspection.program import Program
    from core.inspection.samples import ProgramSample
    from core.store import Store

log = logging.getLogger(__name__)

MOST_KEPT = 4
"""Results kept for who asks again."""

MOST_UNDER_WAY = 4
"""Searches that work or wait for their turn. Each takes seconds of the processor, also when nobody asks again."""

ENGLISH = {kind.type: kind.title for kind in TOOLS.values()}

_Question = tuple["Program", tuple[str, ...], tuple[str, ...]]
"""The program, and the names of its samples and of new tools."""


class Advising:
    """Thread-safe; one search at a time. `end` must be called at the end of the station."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._one_at_a_time = threading.Lock()
        self._under_way: dict[_Question, _Search] = {}
        self._found: OrderedDict[_Question, Advice] = OrderedDict()
        self._is_over = False

    @needs(Permission.EDIT_PROGRAMS)
    def advise(
        self,
        actor: Actor,
        program: Program,
        master: Image,
        names: Mapping[ProgramSample, str] | None = None,
        titles: Mapping[str, str] = ENGLISH,
        waiting: Waiting = TO_THE_END,
    ) -> Advice:
        """Advice on a program or draft, whose samples are stored; it need not be complete.

        Args:
            master: the picture that the program names.
            names: of its samples, for people; None: kind and number.
            titles: by kind of tool, the name of a new one.

        Raises:
            StillLearningError: it takes longer than `waiting` allows, and goes on; or others are before it; or the
                station ends.
            CancelledError
            and as `core.inspection.advice.advice.advise`.
        """
        named = names or sample_names(program)
        question = (program, tuple(named[sample] for sample in program.samples), tuple(titles.values()))
        with self._lock:
            if (known := self._found.get(question)) is not None:
                self._found.move_to_end(question)
                return known
        search = self._begin(question, Given(master, StoredSamples(self._store), named), titles)
        done = search.serve(waiting, waiting.until_s())
        if done is not None:
            raise StillLearningError(
                "Tools are still being tried on the samples of {name} ({percent} %). It goes on: ask again soon.",
                name=program.name,
                percent=int(100 * done),
                retry_after_s=AGAIN_AFTER_S,
            )
        return search.advice

    def _begin(self, question: _Question, given: Given, titles: Mapping[str, str]) -> _Search:
        with self._lock:
            if self._is_over:
                raise StillLearningError("The station ends.")
            search = self._under_way.get(question)
            if search is not None and search.join():
                return search
            if sum(other.is_wanted for other in self._under_way.values()) >= MOST_UNDER_WAY:
                raise StillLearningError(
                    "Tools are being tried on the samples of other programs first. Ask again soon.",
                    retry_after_s=AGAIN_AFTER_S,
                )
            search = _Search(self, question, given, titles)
            self._under_way[question] = search
            search.start()
            return search

    def carry_out(self, search: _Search) -> None:
        """In the thread of the search."""
        try:
            with self._one_at_a_time:
                search.step(0.0)
                search.advice = advise(search.question[0], search.given, search.titles, search.step)
            with self._lock:
                self._found[search.question] = search.advice
                while len(self._found) > MOST_KEPT:
                    self._found.popitem(last=False)
        finally:
            with self._lock:
                if self._under_way.get(search.question) is search:
                    del self._under_way[search.question]

    def end(self) -> None:
        """End what is under way; nothing begins any more."""
        with self._lock:
            self._is_over = True
            searches = tuple(self._under_way.values())
        for search in searches:
            search.stop()
        for search in searches:
            if not search.wait(ENDS_WITHIN_S):
                log.error("The search for advice on %s did not end in time.", search.question[0].name)


class _Search(Job):
    """One search in its thread.

    Attributes:
        advice: valid when it is done without an error.
    """

    advice: Advice

    def __init__(self, desk: Advising, question: _Question, given: Given, titles: Mapping[str, str]) -> None:
        super().__init__("advising", f"The search for advice on {question[0].name}")
        self.question, self.given, self.titles = question, given, titles
        self._desk = desk

    def _carry_out(self) -> None:
        self._desk.carry_out(self)


def sample_names(program: Program) -> dict[ProgramSample, str]:
    """English names of its samples: kind and number."""
    return {
        sample: f"{sample.kind.value} sample {number}" for sample, number in sample_numbers(program.samples).items()
    }
