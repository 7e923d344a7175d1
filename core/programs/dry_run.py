"""DryRuns: shows which verdicts a draft would change. Results are not stored, counted or signaled."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import ProgramNotFoundError, VisionSystemError
from core.inspection.inspector import fault
from core.inspection.result import Judged, Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.dry_run_process import DryRunProcess, PictureFile, picture_of
from core.store.inspection_values import ImageState, InspectionFilter, InspectionLabel, InspectionSummary
from core.store.paging import MAX_LIMIT
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.inspection.frame import Image
    from core.inspection.program import Program
    from core.programs.library import StoredProgram
    from core.records.history import History
    from core.store import Store

MOST_PAGES = 10
"""Most pages of the history searched for stored pictures: most inspections may have none."""

_EXPECTED = {
    InspectionLabel.REAL_NG: Judgement.NG,
    InspectionLabel.FALSE_CALL: Judgement.OK,
    InspectionLabel.MISSED: Judgement.NG,
}


class Source(Enum):
    """Source of a picture."""

    INSPECTION = "inspection"
    FILE = "file"
    SAMPLE = "sample"


@dataclass(frozen=True)
class PictureRef:
    """A picture to judge again.

    Attributes:
        name: id of the inspection, path of the file, or content hash of the sample.
        label: its name for people.
        expected: the correct judgement, from the label of its inspection or as a sample; None: unknown.
    """

    source: Source
    name: str
    label: Text
    expected: Judgement | None = None

    @classmethod
    def of_inspection(cls, found: InspectionSummary) -> PictureRef:
        expected = None if found.label is None else _EXPECTED[found.label]
        return cls(Source.INSPECTION, found.id, text("Part {part}", part=found.part), expected)

    @classmethod
    def of_file(cls, path: Path) -> PictureRef:
        return cls(Source.FILE, str(path), Text("{file}", {"file": path.name}))

    @classmethod
    def of_sample(cls, sample: ProgramSample, number: int) -> PictureRef:
        """`number`: its number among the program's samples, from 1."""
        if sample.kind is SampleKind.OK:
            return cls(Source.SAMPLE, sample.picture, text("OK sample {number}", number=number), Judgement.OK)
        return cls(Source.SAMPLE, sample.picture, text("NG sample {number}", number=number), Judgement.NG)


@dataclass(frozen=True)
class DryRunOutcome:
    """One picture judged by the draft, and by the version it is compared with (None: there is none)."""

    ref: PictureRef
    after: Judged
    before: Judged | None

    @property
    def is_changed(self) -> bool:
        return self.before is not None and self.before.judgement is not self.after.judgement

    @property
    def is_wrong(self) -> bool:
        """Whether the draft's judgement is not the expected one."""
        return self.ref.expected is not None and self.after.judgement is not self.ref.expected


class DryRuns:
    """Thread-safe; dry runs are carried out one at a time."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history
        self._one_at_a_time = threading.Lock()

    @needs(Permission.EDIT_PROGRAMS)
    def stored(self, actor: Actor, program_id: int | None, count: int) -> tuple[PictureRef, ...]:
        """The newest stored pictures of inspections by a program (None: the active one), newest first.

        Fewer than `count` if the last `MOST_PAGES` pages of the history have no more.
        """
        if program_id is None:
            active = self._store.programs.active()
            if active is None:
                return ()
            program_id = active.program_id
        found: list[PictureRef] = []
        cursor = None
        for _ in range(MOST_PAGES):
            page = self._history.inspections(actor, InspectionFilter(program=program_id), cursor, MAX_LIMIT)
            found += [PictureRef.of_inspection(i) for i in page.items if i.image_state is ImageState.STORED]
            cursor = page.next_cursor
            if cursor is None or len(found) >= count:
                break
        return tuple(found[:count])

    @needs(Permission.EDIT_PROGRAMS)
    def picture(self, actor: Actor, ref: PictureRef) -> Image:
        """The picture, height×width×3 uint8 BGR.

        Raises:
            InvalidImageError, InspectionNotFoundError, NotFoundError, StorageError
        """
        return picture_of(self._file(actor, ref))

    @needs(Permission.EDIT_PROGRAMS)
    def run(
        self,
        actor: Actor,
        draft: Program,
        master: Image,
        against: StoredProgram | None,
        pictures: Sequence[PictureRef],
        progress: Callable[[int, int], None],
        cancel: threading.Event,
    ) -> tuple[DryRunOutcome, ...]:
        """Judge pictures by the draft and by `against`, in a separate process; blocks until all are judged.

        Both get the same pixels: the stored picture of an OK part is a JPEG and may differ from the original. A missing
        or damaged picture gives a FAULT with the reason.

        Args:
            master: the picture that the draft names.
            against: the active version, or any other; None: no comparison.
            progress: called with the number done and the total, in this thread.
            cancel: set it to end early; the outcomes so far are returned.

        Raises:
            InvalidProgramConfigError, InvalidROIError, ImageQualityError, MasterImageNotFoundError: one of the two
                programs cannot judge.
            InspectionError: the process has ended.
        """
        programs = [(draft, master)]
        if against is not None and against.master is not None:
            programs.append((against.program, against.master))
        outcomes: list[DryRunOutcome] = []
        with suppress(CancelledError), self._one_at_a_time, DryRunProcess(programs, cancel) as process:
            progress(0, len(pictures))
            for ref in pictures:
                after, *before = self._judged(actor, process, programs, ref)
                outcomes.append(DryRunOutcome(ref, after, before[0] if before else None))
                progress(len(outcomes), len(pictures))
        return tuple(outcomes)

    @needs(Permission.EDIT_PROGRAMS)
    def judge_again(
        self, actor: Actor, inspection_id: str, program: StoredProgram | None, cancel: threading.Event
    ) -> Judged | None:
        """A stored part as a program judges it now; nothing of it is stored or signalled. None: it was canceled.

        Raises as `run`, and ProgramNotFoundError without a program.
        """
        if program is None or program.master is None:
            raise ProgramNotFoundError("Choose a program first.")
        ref = PictureRef(Source.INSPECTION, inspection_id, text("Stored picture"))
        outcomes = self.run(actor, program.program, program.master, None, (ref,), lambda *_: None, cancel)
        return outcomes[0].after if outcomes else None

    def _judged(
        self, actor: Actor, process: DryRunProcess, programs: Sequence[tuple[Program, Image]], ref: PictureRef
    ) -> Sequence[Judged]:
        try:
            file = self._file(actor, ref)
        except VisionSystemError as error:
            return [fault(program, None, error) for program, _ in programs]
        return process.judge(file)

    def _file(self, actor: Actor, ref: PictureRef) -> PictureFile:
        if ref.source is Source.FILE:
            return Path(ref.name)
        if ref.source is Source.SAMPLE:
            return self._store.program_pictures.sample_file(ref.name).data
        return self._history.image(actor, ref.name).data
