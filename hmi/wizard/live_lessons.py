"""What the tools of the draft learn from its samples, beside the live scores; given up when the draft changes."""

from __future__ import annotations

from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

from core.errors import DatabaseError, InspectionError, StillLearningError, StorageError, VisionSystemError
from core.inspection.lesson import lessons

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.learning import Learned
    from core.inspection.program import Program
    from core.programs.learning import Learning, LearningJob


class LiveLessons:
    """For the live judge, in its thread."""

    def __init__(self, learning: Learning) -> None:
        self._learning = learning
        self._under_way: dict[str, LearningJob] = {}
        self._failed: dict[str, VisionSystemError] = {}
        self._told: tuple[int, ...] = ()

    @property
    def are_under_way(self) -> bool:
        return bool(self._under_way)

    def follow(self, program: Program, master: Image) -> None:
        """This is the draft now: begin what it must learn, and leave what it must not learn any more."""
        wanted = {lesson.key: lesson for lesson in lessons(program)}
        for key in self._under_way.keys() - wanted:
            self._under_way.pop(key).leave()
        # What the store has failed with is tried again: the samples are not to blame.
        self._failed = {
            key: error
            for key, error in self._failed.items()
            if key in wanted and not isinstance(error, DatabaseError | StorageError)
        }
        for key, lesson in wanted.items():
            if key in self._under_way or key in self._failed:
                continue
            try:
                if self._learning.recall(key) is None:
                    self._under_way[key] = self._learning.begin(program, master, lesson)
            except VisionSystemError as error:  # the store cannot be read now
                self._failed[key] = error
        self._told = self._percents()

    def has_moved(self) -> bool:
        """Whether anything was learned, has failed, or has come further since the last call."""
        ended = [key for key, job in self._under_way.items() if job.is_done]
        for key in ended:
            error = self._under_way.pop(key).error
            if isinstance(error, VisionSystemError):
                self._failed[key] = error
            elif error is not None and not isinstance(error, CancelledError):
                self._failed[key] = InspectionError("The tool could not learn. The log has the reason.")
        before, self._told = self._told, self._percents()
        return bool(ended) or before != self._told

    def leave(self) -> None:
        """There is no draft any more."""
        while self._under_way:
            self._under_way.popitem()[1].leave()

    def recall(self, key: str) -> Learned | None:
        """As `Workbench` needs it: raises what a lesson has failed with, or how far it is."""
        if key in self._failed:
            raise self._failed[key]
        if key in self._under_way:
            percent = int(100 * self._under_way[key].share)
            raise StillLearningError("It learns from the samples: {percent} % are done.", percent=percent)
        return self._learning.recall(key)

    def _percents(self) -> tuple[int, ...]:
        return tuple(int(100 * job.share) for job in self._under_way.values())
