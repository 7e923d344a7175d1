"""The draft: the program being edited, and its master. The running program is not affected."""

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
    """Lives in the GUI thread. Every state is a complete, valid `Program`; undo reaches all of them."""

    changed = Signal()
    """Emitted when the program, the master or the base has changed."""
    begun = Signal()
    """Emitted when another program is edited from now on; `changed` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = Edits(Program("New program"))
        self._pictures: dict[str, Image] = {}
        self._begun_as = self.program
        self._base: VersionSummary | None = None

    def begin(
        self,
        program: Program,
        master: Image | None = None,
        base: VersionSummary | None = None,
        begun_as: Program | None = None,
    ) -> None:
        """Edit another program from now on. `begun_as`: it without edits, if the given one already contains edits."""
        self._edits = Edits(program)
        self._pictures = {program.master: master} if master is not None else {}
        self._base = base
        self._begun_as = begun_as or program
        self.begun.emit()
        self.changed.emit()

    def saved_as(self, base: VersionSummary, program: Program) -> None:
        """This program is stored as version `base` now. Undo and later edits remain."""
        self._base = base
        self._begun_as = program
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
        return self.program.samples

    @property
    def base(self) -> VersionSummary | None:
        """The stored version that the draft was begun from; None for a new program."""
        return self._base

    @property
    def is_changed(self) -> bool:
        """Whether the program has unsaved edits."""
        return self.program != self._begun_as

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
        """Register a master, as one step of undo. Raises InvalidProgramConfigError: it is an NG sample."""
        digest = content_hash(image)
        self._pictures[digest] = image
        self.apply(replace(self.program, master=digest))

    def set_samples(self, samples: Iterable[ProgramSample]) -> None:
        """Raises InvalidProgramConfigError: a program cannot have these samples, see `check_samples`."""
        self.apply(replace(self.program, samples=tuple(samples)))

    def undo(self) -> None:
        if self._edits.undo():
            self.changed.emit()

    def redo(self) -> None:
        if self._edits.redo():
            self.changed.emit()
