"""Learning: what a program's tools learn from its samples, carried out in the background and stored for ever after.

A lesson is carried out once, whoever waits for it: saving, activating, a dry run, the wizard. It has a thread of its
own; one lesson at a time. The thread has the station's priority: OpenCV and numpy take most of the time, and a slower
thread would hold the interpreter for longer while a part waits for it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from core.errors import StillLearningError
from core.inspection.frame import Image
from core.inspection.imaging import Scene
from core.inspection.inspector import Inspector
from core.inspection.lesson import Lesson, learn, lessons
from core.programs.job import AGAIN_AFTER_S, Job
from core.programs.job import TO_THE_END as TO_THE_END
from core.programs.job import Waiting as Waiting

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.learning import Learned
    from core.inspection.program import Program
    from core.store import Store

log = logging.getLogger(__name__)

ENDS_WITHIN_S = 10.0
"""A step of a tool takes a fraction of a second; this is for a slow computer."""


class Learning:
    """Thread-safe. `end` must be called at the end of the station."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._one_at_a_time = threading.Lock()
        self._under_way: dict[str, LearningJob] = {}
        self._is_over = False

    def recall(self, key: str) -> Learned | None:
        """What was learned in the lesson with this key; None: nothing, or it is damaged. Raises DatabaseError."""
        return self._store.learned.get(key)

    def inspector(self, program: Program, master: Image | Scene, waiting: Waiting = TO_THE_END) -> Inspector:
        """Teach a program whose samples are stored; what its tools must learn is learned first.

        Args:
            master: the picture that the program names.

        Raises:
            StillLearningError: it takes longer than `waiting` allows, and goes on.
            CancelledError
            and as `Inspector`; DatabaseError, DiskSpaceError, StorageError.
        """
        self.ensure(program, master, waiting)
        return Inspector(program, master, StoredSamples(self._store), self.recall)

    def ensure(self, program: Program, master: Image | Scene, waiting: Waiting = TO_THE_END) -> None:
        """Have everything learned that the program's tools must learn. Raises as `inspector`."""
        until_s = waiting.until_s()
        wanted = lessons(program)
        for done, lesson in enumerate(wanted):
            if self.recall(lesson.key) is not None:
                self._store.learned.touch(lesson.key)
                continue

            def whole(share: float, done: int = done) -> float:
                return (done + share) / len(wanted)

            left = self.begin(program, master, lesson).serve(waiting, until_s, whole)
            if left is not None:
                raise StillLearningError(
                    "{name} is still learning from its samples ({percent} %). It goes on: try again soon.",
                    name=program.name,
                    percent=int(100 * left),
                    retry_after_s=AGAIN_AFTER_S,
                )

    def begin(self, program: Program, master: Image | Scene, lesson: Lesson) -> LearningJob:
        """Begin a lesson, or join it if it is under way, and return at once; leave it when it is not wanted any more.

        Raises StillLearningError at the end of the station.
        """
        with self._lock:
            if self._is_over:
                raise StillLearningError("The station ends.")
            job = self._under_way.get(lesson.key)
            if job is not None and job.join():
                return job
            job = LearningJob(lesson, lambda job: self._carry_out(program, master, job))
            self._under_way[lesson.key] = job
            job.start()
            return job

    def _carry_out(self, program: Program, master: Image | Scene, job: LearningJob) -> None:
        try:
            with self._one_at_a_time:
                job.step(0.0)
                scene = master if isinstance(master, Scene) else Scene(master)
                for lesson, found in learn(program, scene, StoredSamples(self._store), [job.lesson], job.step):
                    self._store.learned.put(lesson.key, found)
        finally:
            with self._lock:
                if self._under_way.get(job.lesson.key) is job:
                    del self._under_way[job.lesson.key]

    def end(self) -> None:
        """End what is under way; nothing begins any more."""
        with self._lock:
            self._is_over = True
            jobs = tuple(self._under_way.values())
        for job in jobs:
            job.stop()
        for job in jobs:
            if not job.wait(ENDS_WITHIN_S):
                log.error("Learning for the tool %s did not end in time.", job.lesson.spec.name)


class LearningJob(Job):
    """One lesson in its thread."""

    def __init__(self, lesson: Lesson, op: Callable[[LearningJob], None]) -> None:
        super().__init__(f"learning {lesson.key[:6]}", f"Learning for the tool {lesson.spec.name}")
        self.lesson = lesson
        self._op = op

    def _carry_out(self) -> None:
        self._op(self)


class StoredSamples(Mapping[str, Image]):
    """The pictures of samples in the store by content hash; each is read when it is taken."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getitem__(self, digest: str) -> Image:
        """Raises NotFoundError (missing or damaged), DatabaseError."""
        return self._store.program_pictures.sample(digest)

    def __iter__(self) -> Iterator[str]:
        return iter(self._store.pictures.named())

    def __len__(self) -> int:
        return len(self._store.pictures.named())
