"""Live scores of the draft on its master, the live picture and its samples, judged in a worker thread.

After a change, the master and the newest live picture are judged first; the samples follow one at a time, so that
the next change never waits for more than one picture. These scores are no verdicts: they are not counted and drive
no output.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from threading import Event

from PySide6.QtCore import QObject

from core.errors import VisionSystemError
from core.inspection.frame import Frame, Image
from core.inspection.program import Program
from core.inspection.proposal import JudgedSample, without_limits
from core.inspection.samples import ProgramSample
from core.inspection.workbench import Trial, Workbench
from hmi.bridge import Coalesced

LIVE_EVERY_S = 0.2
"""Period at which the live picture is judged while nothing changes: short enough to look live, and cheap."""

IDLE_S = 0.1
"""Period at which the worker checks for a stop request while there is nothing to judge."""

MOST_PICTURES = 64
"""Number of decoded sample pictures kept in memory: 2.7 MB each at 720p."""


@dataclass(frozen=True)
class Scores:
    """The results of the draft so far; all are of the program `of`.

    Attributes:
        live_frame: the frame that `live` was judged on.
        samples: the trials of the samples judged so far, by the draft without limits, because limits are proposed
            from them.
    """

    of: Program | None = None
    master: Trial | None = None
    live: Trial | None = None
    live_frame: Frame | None = None
    samples: Mapping[ProgramSample, Trial] = field(default_factory=dict)

    def of_tool(self, name: str, samples: tuple[ProgramSample, ...]) -> list[float]:
        """The scores (0–100) of this tool on the samples that it could measure."""
        trials = (self.samples[sample] for sample in samples if sample in self.samples)
        scores = (JudgedSample.of("", trial, is_ok=True).score(name) for trial in trials)
        return [score for score in scores if score is not None]


@dataclass(frozen=True)
class _Wanted:
    program: Program
    master: Image
    samples: tuple[ProgramSample, ...]
    seen_tool: str | None = None


class LiveJudge(QObject):
    """`run` is the worker's loop; all else belongs to the GUI thread. `judged.arrived`: `scores` has changed."""

    def __init__(
        self,
        newest: Callable[[], Frame | None],
        sample_picture: Callable[[ProgramSample], Image],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._newest, self._sample_picture = newest, sample_picture
        self.judged = Coalesced(self)
        self.scores = Scores()
        self._judged_last = Scores()
        self.answered = 0
        """How many changes have been judged; for benchmarks."""
        self._wake = threading.Condition()
        self._wanted: _Wanted | None = None
        self._seen_tool: str | None = None
        self._changes = 0
        self._workbench = Workbench()
        self._pictures: OrderedDict[ProgramSample, Image] = OrderedDict()

    def judge(self, program: Program, master: Image | None, samples: tuple[ProgramSample, ...] = ()) -> None:
        """Judge this draft from now on; without a master or tools, nothing is judged."""
        with self._wake:
            self._wanted = (
                None if master is None or not program.tools else _Wanted(program, master, samples, self._seen_tool)
            )
            self._changes += 1
            if self._wanted is None:
                self.scores = Scores(program)
            self._wake.notify_all()
        if self._wanted is None:
            self.judged.announce()

    def see_with(self, tool: str | None) -> None:
        """From now on, trials include what this tool sees; None: what no tool sees."""
        with self._wake:
            if tool == self._seen_tool:
                return
            self._seen_tool = tool
            if self._wanted is None:
                return
            self._wanted = replace(self._wanted, seen_tool=tool)
            if tool is not None:  # without a tool to show, the last results remain valid
                self._changes += 1
                self._wake.notify_all()

    def run(self, stop: Event) -> None:
        answered, live_at, pause_s = -1, 0.0, IDLE_S
        while not stop.is_set():
            with self._wake:
                if self._changes == answered:
                    self._wake.wait(pause_s)
                wanted, changes = self._wanted, self._changes
            pause_s = IDLE_S
            if wanted is None:
                answered = changes
                continue
            if changes != answered:
                self._answer(wanted, changes)
                answered = changes
                self.answered += 1
            if time.monotonic() >= live_at + LIVE_EVERY_S:
                self._score_live(wanted, changes)
                live_at = time.monotonic()
            pause_s = 0.0 if self._score_one_sample(wanted, changes) else LIVE_EVERY_S

    def _answer(self, wanted: _Wanted, changes: int) -> None:
        """Judge the master and the live picture, and publish both scores at once."""
        master = self._try(wanted, wanted.master)
        frame = self._newest()
        live = None if frame is None else self._try(wanted, frame.image)
        before = self._judged_last  # kept even if the wizard was left meanwhile
        is_same = before.of is not None and without_limits(before.of) == without_limits(wanted.program)
        kept = before.samples if is_same else {}
        self._publish(Scores(wanted.program, master, live, frame, kept), changes)

    def _score_live(self, wanted: _Wanted, changes: int) -> None:
        frame, before = self._newest(), self.scores
        if frame is None or before.of != wanted.program or frame is before.live_frame:
            return
        live = self._try(wanted, frame.image)
        self._publish(Scores(wanted.program, before.master, live, frame, before.samples), changes)

    def _score_one_sample(self, wanted: _Wanted, changes: int) -> bool:
        """Judge the next sample; False if there is none left."""
        before = self.scores
        sample = next((sample for sample in wanted.samples if sample not in before.samples), None)
        if sample is None or before.of != wanted.program:
            return False
        try:
            trial = self._workbench.try_on(without_limits(wanted.program), wanted.master, self._picture(sample))
        except VisionSystemError as error:
            trial = Trial(failure=error.text)  # if a picture is lost, the other samples are still judged
        samples = {**before.samples, sample: trial}
        self._publish(Scores(wanted.program, before.master, before.live, before.live_frame, samples), changes)
        return True

    def _try(self, wanted: _Wanted, picture: Image) -> Trial:
        return self._workbench.try_on(wanted.program, wanted.master, picture, wanted.seen_tool)

    def _picture(self, sample: ProgramSample) -> Image:
        if sample not in self._pictures:
            self._pictures[sample] = self._sample_picture(sample)
            if len(self._pictures) > MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(sample)
        return self._pictures[sample]

    def _publish(self, scores: Scores, changes: int) -> None:
        with self._wake:
            if changes != self._changes:
                return  # the draft has changed meanwhile: these scores are outdated
            self.scores = self._judged_last = scores
        self.judged.announce()
