"""The draft: the program being edited, its master, and its samples. What runs is not touched by any of it."""

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
    from core.programs.library import VersionSummary
    from core.programs.samples import Sample


class DraftModel(QObject):
    """Lives in the GUI thread. Every state is a whole, valid `Program`; undo goes back to any of them.

    Samples are pictures beside the program: adding one is no step of undo.
    """

    changed = Signal()
    """Program, master, samples or base: read the properties."""
    begun = Signal()
    """Another program is being edited; `changed` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = Edits(Program("New program"))
        self._pictures: dict[str, Image] = {}
        self._samples: tuple[Sample, ...] = ()
        self._begun_as: tuple[Program, tuple[Sample, ...]] = (self.program, ())
        self._base: VersionSummary | None = None

    def begin(
        self,
        program: Program,
        master: Image | None = None,
        samples: Iterable[Sample] = (),
        base: VersionSummary | None = None,
        begun_as: Program | None = None,
        begun_with: Iterable[Sample] | None = None,
    ) -> None:
        """Edit another program from here on.

        `begun_as`, `begun_with`: program and samples before the edits that are in it already; None: there are none.
        """
        self._edits = Edits(program)
        self._pictures = {program.master: master} if master is not None else {}
        self._samples = tuple(samples)
        self._base = base
        self._begun_as = (begun_as or program, self._samples if begun_with is None else tuple(begun_with))
        self.begun.emit()
        self.changed.emit()

    def saved_as(self, base: VersionSummary, program: Program, samples: tuple[Sample, ...]) -> None:
        """That state is stored as this version now; undo still goes back beyond it, and edits since stay edits."""
        self._base = base
        self._begun_as = (program, samples)
        self.changed.emit()

    def rebased(self, base: VersionSummary | None) -> None:
        """The next save comes after that version (somebody else's, which has been seen), or makes a new program."""
        self._base = base
        self.changed.emit()

    # --- what is ----------------------------------------------------------------------------------------------------

    @property
    def program(self) -> Program:
        return self._edits.present

    @property
    def master(self) -> Image | None:
        """The picture that the program names, height×width×3 uint8 BGR."""
        return self._pictures.get(self.program.master) if self.program.master else None

    @property
    def samples(self) -> tuple[Sample, ...]:
        return self._samples

    @property
    def base(self) -> VersionSummary | None:
        """The stored version that it was begun from; None for a new program."""
        return self._base

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost with it."""
        return (self.program, self._samples) != self._begun_as

    @property
    def can_undo(self) -> bool:
        return self._edits.can_undo

    @property
    def can_redo(self) -> bool:
        return self._edits.can_redo

    # --- what is done -----------------------------------------------------------------------------------------------

    def apply(self, program: Program) -> None:
        """One step of undo; nothing when nothing is different."""
        if self._edits.add(program):
            self.changed.emit()

    def set_master(self, image: Image) -> None:
        """Register a master; one step of undo."""
        digest = content_hash(image)
        self._pictures[digest] = image
        self.apply(replace(self.program, master=digest))

    def set_samples(self, samples: Iterable[Sample]) -> None:
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
