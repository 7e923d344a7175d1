"""Pictures that operators propose as OK samples of the draft's program; none counts until it is accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hmi.threads import run_in_background

if TYPE_CHECKING:
    from core.programs.library import VersionSummary
    from core.programs.samples import ProposedSample
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel


class ProposedSamples(QObject):
    """Lives in the GUI thread. `changed`: `waiting` has changed."""

    changed = Signal()

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        super().__init__(draft)
        self._panel, self._draft = panel, draft
        self._stored: tuple[ProposedSample, ...] = ()
        self._base: VersionSummary | None = None
        draft.begun.connect(self.load)
        draft.changed.connect(self._follow)

    @property
    def waiting(self) -> tuple[ProposedSample, ...]:
        """Those that are no samples of the draft, the oldest first."""
        accepted = {sample.picture for sample in self._draft.samples}
        return tuple(proposed for proposed in self._stored if proposed.picture not in accepted)

    def _follow(self) -> None:
        """A save may have accepted some; any edit may have taken one in or out."""
        if self._draft.base != self._base:
            self.load()
        self.changed.emit()

    def load(self) -> None:
        """Read again what is proposed for the draft's program."""
        before, base = self._base, self._draft.base
        self._base = base
        if before is None or base is None or before.program_id != base.program_id:
            self._stored = ()
        actor, samples = self._panel.session.actor, self._panel.station.samples
        if actor is not None and base is not None:
            program_id = base.program_id
            run_in_background(
                self, lambda: (base, samples.proposed(actor, program_id)), self._take, self._panel.complain
            )

    def _take(self, read: tuple[VersionSummary, tuple[ProposedSample, ...]]) -> None:
        base, stored = read
        if base == self._base and stored != self._stored:
            self._stored = stored
            self.changed.emit()

    def refuse(self, proposed: ProposedSample) -> None:
        """Take it out of what is proposed, for good."""
        samples = self._panel.station.samples
        self._panel.act(lambda actor: samples.refuse(actor, proposed), self.load)
