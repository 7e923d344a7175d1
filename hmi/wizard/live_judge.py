"""Live scores of the draft: on its master, on the live picture, on its samples. Judged in a worker; newest change wins.

A change is answered first on the master, then on the newest live picture; samples come last, one at a time, so that
the next change never waits for more than one picture. Nothing that comes out of here is a verdict, counts, or drives a
line.
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
from core.inspection.workbench import Trial, Workbench
from core.programs.samples import Sample
from hmi.bridge import Coalesced

LIVE_EVERY_S = 0.2
"""Between two judgements of the live picture while nothing changes: often enough to look live, and cheap."""

IDLE_S = 0.1
"""Between two looks whether it is to stop, while there is nothing to judge."""

MOST_PICTURES = 64
"""Sample pictures that are held decoded: 2.7 MB each at 720p."""


@dataclass(frozen=True)
class Scores:
    """What the draft says, as far as it has been judged. `of`: the program that all of it is about.

    Attributes:
        live_frame: what `live` was judged on.
        samples: each sample's trial, for those that were judged already; by the draft without limits, which the
            samples are to say something about.
    """

    of: Program | None = None
    master: Trial | None = None
    live: Trial | None = None
    live_frame: Frame | None = None
    samples: Mapping[Sample, Trial] = field(default_factory=dict)

    def of_tool(self, name: str, samples: tuple[Sample, ...]) -> list[float]:
        """That tool's scores (0–100) on those samples that it could measure."""
        trials = (self.samples[sample] for sample in samples if sample in self.samples)
        scores = (JudgedSample.of("", trial, is_ok=True).score(name) for trial in trials)
        return [score for score in scores if score is not None]


@dataclass(frozen=True)
class _Wanted:
    program: Program
    master: Image
    samples: tuple[Sample, ...]
    seen_tool: str | None = None


class LiveJudge(QObject):
    """`run` is the worker's loop; the rest belongs to the GUI thread. `judged.arrived`: look at `scores`."""

    def __init__(
        self,
        newest: Callable[[], Frame | None],
        sample_picture: Callable[[Sample], Image],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._newest, self._sample_picture = newest, sample_picture
        self.judged = Coalesced(self)
        self.scores = Scores()
        self._judged_last = Scores()
        self.answered = 0
        """How many changes have been answered, for whoever measures."""
        self._wake = threading.Condition()
        self._wanted: _Wanted | None = None
        self._seen_tool: str | None = None
        self._changes = 0
        self._workbench = Workbench()
        self._pictures: OrderedDict[Sample, Image] = OrderedDict()

    def judge(self, program: Program, master: Image | None, samples: tuple[Sample, ...] = ()) -> None:
        """Judge by this from now on; without master or tools there is nothing to judge."""
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
        """From now on trials say what that tool sees, too; None: of none."""
        with self._wake:
            if tool == self._seen_tool:
                return
            self._seen_tool = tool
            if self._wanted is None:
                return
            self._wanted = replace(self._wanted, seen_tool=tool)
            if tool is not None:  # what is no longer looked at needs no new answer
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
        """The master and the live picture together: a change shows both scores at once."""
        master = self._try(wanted, wanted.master)
        frame = self._newest()
        live = None if frame is None else self._try(wanted, frame.image)
        before = self._judged_last  # also where somebody had left the wizard meanwhile
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
        """False when every sample has been looked at."""
        before = self.scores
        sample = next((sample for sample in wanted.samples if sample not in before.samples), None)
        if sample is None or before.of != wanted.program:
            return False
        try:
            trial = self._workbench.try_on(without_limits(wanted.program), wanted.master, self._picture(sample))
        except VisionSystemError as error:
            trial = Trial(failure=error.text)  # a lost picture says so; the other samples still count
        samples = {**before.samples, sample: trial}
        self._publish(Scores(wanted.program, before.master, before.live, before.live_frame, samples), changes)
        return True

    def _try(self, wanted: _Wanted, picture: Image) -> Trial:
        return self._workbench.try_on(wanted.program, wanted.master, picture, wanted.seen_tool)

    def _picture(self, sample: Sample) -> Image:
        if sample not in self._pictures:
            self._pictures[sample] = self._sample_picture(sample)
            if len(self._pictures) > MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(sample)
        return self._pictures[sample]

    def _publish(self, scores: Scores, changes: int) -> None:
        with self._wake:
            if changes != self._changes:
                return  # somebody has changed the draft meanwhile: this is about another one
            self.scores = self._judged_last = scores
        self.judged.announce()
