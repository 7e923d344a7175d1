"""Saves the draft as a version (asks for the reason, resolves conflicts and names in use), and activates it."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DatabaseConstraintError, VersionConflictError
from core.inspection.program import Program
from core.programs.library import Comparison, StoredProgram, check_reason
from hmi.i18n import tr, tr_text
from hmi.presenter import refusal
from hmi.screens.learning import run_with_learning
from hmi.threads import run_in_background
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from core.programs.learning import Waiting
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

MOST_CHANGES = 40
"""Changes shown in a conflict; the list of versions shows them all."""


@dataclass(frozen=True)
class _Saved:
    """The stored version, and the draft that it was made from."""

    stored: StoredProgram
    program: Program


class Saving(QObject):
    """`saved`: the draft is the newest version now. `activated`: this version judges from the next part on."""

    saved = Signal()
    activated = Signal()
    busy_changed = Signal()

    def __init__(self, panel: Panel, draft: DraftModel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._draft = panel, draft
        self._then_activate = False
        self._reason = ""
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def save(self, *, then_activate: bool = False) -> None:
        """Ask for the reason, then save. A draft without unsaved edits is only activated, if asked for."""
        self._then_activate = then_activate
        base, draft = self._draft.base, self._draft
        if base is not None and not draft.is_changed:
            if then_activate:
                self._activate()
            else:
                self._panel.toast(tr("Version {number} holds all of it already.", number=base.version_number))
        elif base is None:
            self._save(tr("First version"))
        else:
            self._panel.type_text(
                tr("What has changed, and why?"),
                "",
                self._save,
                check=lambda typed: refusal(lambda: check_reason(typed)),
            )

    def _save(self, reason: str) -> None:
        actor = self._panel.session.actor
        if actor is None or self._is_busy:
            return
        self._reason = reason.strip()
        draft, station = self._draft, self._panel.station
        program, master, base = draft.program, draft.master, draft.base

        def store(waiting: Waiting) -> _Saved:
            stored = station.library.save(
                actor,
                program,
                master,
                self._reason,
                None if base is None else base.program_id,
                None if base is None else base.version_hash,
                waiting,
            )
            return _Saved(stored, program)

        self._set_busy(True)
        run_with_learning(self._panel, self, store, self._stored, self._refused)

    def _stored(self, done: _Saved) -> None:
        self._set_busy(False)
        self._draft.saved_as(done.stored.summary, done.program)
        self._panel.toast(tr("Saved as version {number}.", number=done.stored.version_number))
        self.saved.emit()
        if self._then_activate:
            self._activate()

    def _activate(self) -> None:
        actor, base, station = self._panel.session.actor, self._draft.base, self._panel.station
        if actor is None or base is None:
            return
        self._set_busy(True)
        run_with_learning(
            self._panel,
            self,
            lambda waiting: station.active_program.activate(actor, base.program_id, base.version_hash, waiting),
            self._has_activated,
            self._refused,
        )

    def _has_activated(self, _: object) -> None:
        self._set_busy(False)
        self.activated.emit()

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.busy_changed.emit()

    # --- refused saves ----------------------------------------------------------------------------------------------

    def _refused(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, CancelledError):
            return
        if isinstance(error, DatabaseConstraintError):
            self._ask_name(tr("Another name"), tr_text(error.text))
        elif isinstance(error, VersionConflictError) and self._draft.base is not None:
            self._resolve_conflict(self._draft.base.program_id, self._draft.base.version_hash)
        else:
            self._panel.complain(error)

    def _ask_name(self, title: str, problem: str = "") -> None:
        program = self._draft.program
        self._panel.type_text(
            title,
            program.name,
            self._save_under,
            check=lambda name: refusal(lambda: replace(program, name=name.strip())),
            problem=problem,
        )

    def _save_under(self, name: str) -> None:
        self._draft.apply(replace(self._draft.program, name=name.strip()))
        self._save(self._reason)

    def _resolve_conflict(self, program_id: int, parent: str) -> None:
        actor, library = self._panel.session.actor, self._panel.station.library
        if actor is not None:
            run_in_background(
                self,
                lambda: library.compare(actor, program_id, parent),
                self._show_conflict,
                self._panel.complain,
            )

    def _show_conflict(self, found: Comparison) -> None:
        """Show the other user's changes, and offer two ways to save; neither loses anything."""
        newest = found.after.summary
        rows = [PickRow(f"change {n}", tr_text(change.text)) for n, change in enumerate(found.changes[:MOST_CHANGES])]
        self._panel.choose(
            tr("{author} has saved version {number} meanwhile", author=newest.author, number=newest.version_number),
            [
                PickRow(
                    "after",
                    tr("Save mine after it"),
                    tr("Its changes stay in version {number}.", number=newest.version_number),
                ),
                PickRow("apart", tr("Save mine as a new program")),
                *rows,
            ],
            lambda key: self._go_on_after_conflict(key, found),
            words=tr("What it changed stands below. Nothing is lost whichever you choose."),
        )

    def _go_on_after_conflict(self, key: str, found: Comparison) -> None:
        if key == "after":
            self._draft.rebased(found.after.summary)
            self._save(self._reason)
        elif key == "apart":
            self._draft.rebased(None)
            self._ask_name(tr("Name of the new program"))
        else:
            self._show_conflict(found)
