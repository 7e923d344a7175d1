"""The draft: the program being edited, its master, and its samples. The running program is not affected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.inspection.imaging import content_hash
from core.inspection.program import Program
from hmi.wizard.edits import Edits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.inspection.frame import Image
    from core.inspection.samples import ProgramSample
    from core.programs.library import VersionSummary


class DraftModel(QObject):
    """Lives in the GUI thread. Every state is a complete, valid `Program`; undo reaches all of them.

    Samples are not part of the program: undo does not cover them.
    """

    changed = Signal()
    """Emitted when the program, the master, the samples or the base has changed."""
    begun = Signal()
    """Emitted when another program is edited from now on; `changed` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = Edits(Program("New program"))
        self._pictures: dict[str, Image] = {}
        self._samples: tuple[ProgramSample, ...] = ()
        self._begun_as: tuple[Program, tuple[ProgramSample, ...]] = (self.program, ())
        self._base: VersionSummary | None = None

    def begin(
        self,
        program: Program,
        master: Image | None = None,
        samples: Iterable[ProgramSample] = (),
        base: VersionSummary | None = None,
        begun_as: Program | None = None,
        begun_with: Iterable[ProgramSample] | None = None,
    ) -> None:
        """Edit another program from now on.

        `begun_as`, `begun_with`: the program and samples without edits, if those given already contain edits.
        """
        self._edits = Edits(program)
        self._pictures = {program.master: master} if master is not None else {}
        self._samples = tuple(samples)
        self._base = base
        self._begun_as = (begun_as or program, self._samples if begun_with is None else tuple(begun_with))
        self.begun.emit()
        self.changed.emit()

    def saved_as(self, base: VersionSummary, program: Program, samples: tuple[ProgramSample, ...]) -> None:
        """This program and these samples are stored as version `base` now. Undo and later edits remain."""
        self._base = base
        self._begun_as = (program, samples)
        self.changed.emit()

    def rebased(self, base: VersionSummary | None) -> None:
        """The next save follows this version (saved by another user, and seen); None: it creates a new program."""
        self._base = base
        self.changed.emit()

    # --- state ------------------------------------------------------------------------------------------------------

    @property
    def program(self) -> Program:
        return self._edits.present

    @property
    def master(self) -> Image | None:
        """The picture whose hash the program holds, height×width×3 uint8 BGR; None if there is none."""
        return self._pictures.get(self.program.master) if self.program.master else None

    @property
    def samples(self) -> tuple[ProgramSample, ...]:
        return self._samples

    @property
    def base(self) -> VersionSummary | None:
        """The stored version that the draft was begun from; None for a new program."""
        return self._base

    @property
    def is_changed(self) -> bool:
        """Whether the program or the samples have unsaved edits."""
        return (self.program, self._samples) != self._begun_as

    @property
    def can_undo(self) -> bool:
        return self._edits.can_undo

    @property
    def can_redo(self) -> bool:
        return self._edits.can_redo

    # --- changes ----------------------------------------------------------------------------------------------------

    def apply(self, program: Program) -> None:
        """Replace the program, as one step of undo; an equal program is ignored."""
        if self._edits.add(program):
            self.changed.emit()

    def set_master(self, image: Image) -> None:
        """Register a master, as one step of undo."""
        digest = content_hash(image)
        self._pictures[digest] = image
        self.apply(replace(self.program, master=digest))

    def set_samples(self, samples: Iterable[ProgramSample]) -> None:
        wanted = tuple(samples)
        if wanted != self._samples:
            self._samples = wanted
            self.changed.emit()

    def undo(self) -> None:
        if self._edits.undo():
            self.changed.emit()

    def redo(self) -> None:
        if self._edits.redo():
            self.changed.emit()
