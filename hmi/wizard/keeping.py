"""Writes the draft to the store soon after each change, so that a crash loses at most the last moment of work."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.programs.drafts import Draft
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.inspection.frame import Image
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

KEEP_AFTER_MS = 300
"""Delay after a change, so that a dragged slider is written once."""


class DraftKeeper(QObject):
    """Writes once at a time; changes during a write are written after it. A draft without edits is not kept."""

    def __init__(self, panel: Panel, draft: DraftModel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._draft = panel, draft
        self._actor: Actor | None = None
        self._step = ""
        self._is_writing = self._is_due = self._is_kept = False
        self._order = threading.Lock()
        self._latest = self._latest_written = 0
        self._unwanted: Actor | None = None
        """The actor whose kept draft is discarded as soon as the current write has ended."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_AFTER_MS)
        self._soon.timeout.connect(self._write)
        draft.changed.connect(self.keep)

    def begin(self, actor: Actor) -> None:
        """The draft belongs to this actor from now on."""
        self._actor = actor
        self._is_kept = False

    def at_step(self, step: str) -> None:
        self._step = step

    def keep(self) -> None:
        """Write the draft soon; if its edits are undone, discard what was kept."""
        if self._actor is None:
            return
        if self._draft.is_changed:
            self._soon.start()
        elif self._is_kept:
            self.forget()

    def end(self) -> None:
        """Editing has ended. Unsaved edits are written before this returns."""
        actor, self._actor = self._actor, None
        self._soon.stop()
        if actor is not None and self._draft.is_changed:
            self._writing(actor)()

    def forget(self) -> None:
        """Discard the kept draft, because it was saved or given up."""
        self._soon.stop()
        self._is_kept = self._is_due = False
        self._unwanted = self._actor
        if not self._is_writing:
            self._discard()

    def _discard(self) -> None:
        actor, self._unwanted = self._unwanted, None
        if actor is not None:
            drafts = self._panel.station.drafts
            self._panel.command(lambda: drafts.discard(actor))

    def _write(self) -> None:
        actor = self._actor
        if actor is None or not self._draft.is_changed:
            return
        if self._is_writing:
            self._is_due = True
            return
        self._is_writing = self._is_kept = True
        self._unwanted = None
        run_in_background(self, self._writing(actor), self._written, self._not_written)

    def _writing(self, actor: Actor) -> Callable[[], None]:
        """A function, for any thread, that writes the current state unless a newer one has been written meanwhile."""
        drafts, order = self._panel.station.drafts, self._order
        draft, master = self._present()
        self._latest = latest = self._latest + 1

        def write() -> None:
            with order:
                if latest > self._latest_written:
                    drafts.keep(actor, draft, master)
                    self._latest_written = latest

        return write

    def _present(self) -> tuple[Draft, Image | None]:
        draft, base = self._draft, self._draft.base
        kept = Draft(
            program=draft.program,
            program_id=None if base is None else base.program_id,
            parent_version=None if base is None else base.version_hash,
            step=self._step,
        )
        return kept, draft.master

    def _written(self, _: object) -> None:
        self._is_writing = False
        self._discard()
        if self._is_due:
            self._is_due = False
            self._write()

    def _not_written(self, error: BaseException) -> None:
        self._written(None)
        self._panel.complain(error)
