"""Actions on whole programs: copy, rename, archive, export and import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.access.roles import Actor, Permission
from core.errors import DatabaseConstraintError, InvalidProgramConfigError
from core.fields import NumberField
from core.files import write_whole
from core.programs.library import ProgramSummary, StoredProgram
from hmi.i18n import msg, tr, tr_text
from hmi.screens.challenging import ask_challenge, challenge_row, withdraw_challenge
from hmi.screens.exporting import say_where
from hmi.screens.names import At
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.sheets.number import NumberSheet
from hmi.threads import run_in_background
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from pathlib import Path

    from hmi.numbers import Number
    from hmi.screens.base import Panel

SUFFIX = ".vip"


@dataclass(frozen=True)
class _Naming:
    """An action that needs a name: title of the sheet, the action, and what follows it."""

    title: str
    save: Callable[[Actor, str], StoredProgram]
    done: Callable[[StoredProgram], None]


class ProgramActions(QObject):
    """Asks, acts outside the GUI thread, and shows the result. `changed` carries the id of the program to show.

    Nothing happens while nobody is signed in.
    """

    changed = Signal(int)
    archived_toggled = Signal()
    """The user wants archived programs shown, or hidden again."""

    def __init__(self, panel: Panel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel

    def offer(self, program: ProgramSummary | None, *, with_archived: bool) -> None:
        """Show a list of all actions; `program`: the chosen one, if any."""
        deeds: dict[str, Callable[[ProgramSummary], None]] = {
            "copy": self.copy,
            "rename": self.rename,
            "archive": self.archive,
            "unarchive": self.unarchive,
            "number": self.set_number,
            "favorite": lambda chosen: self.set_favorite(chosen, is_favorite=not chosen.is_favorite),
            "export": lambda chosen: self.export(chosen.id, chosen.name, chosen.version_number),
        }

        def do(key: str) -> None:
            if key == "import":
                self.import_file()
            elif key == "challenge":
                ask_challenge(self._panel)
            elif key == "withdraw_challenge":
                withdraw_challenge(self._panel)
            elif key == "show_archived":
                self.archived_toggled.emit()
            elif program is not None:
                deeds[key](program)

        rows = _offers(self._panel, program, with_archived=with_archived)
        self._panel.choose(tr("More") if program is None else program.name, rows, do)

    # --- names ------------------------------------------------------------------------------------------------------

    def copy(self, program: ProgramSummary) -> None:
        library = self._panel.station.library

        def save(actor: Actor, name: str) -> StoredProgram:
            return library.copy(actor, program.id, name)

        self._ask_name(_Naming(tr("Name of the copy"), save, self._show), program.name)

    def rename(self, program: ProgramSummary) -> None:
        library = self._panel.station.library

        def save(actor: Actor, name: str) -> StoredProgram:
            return library.rename(actor, program.id, name)

        self._ask_name(_Naming(tr("New name"), save, self._show), program.name)

    def _ask_name(self, naming: _Naming, name: str, problem: str = "") -> None:
        """Ask for a name; `problem`: why `name` was refused."""

        def entered(typed: str) -> None:
            self._do(lambda actor: naming.save(actor, typed.strip()), naming.done, lambda error: refused(error, typed))

        def refused(error: BaseException, typed: str) -> None:
            if isinstance(error, DatabaseConstraintError | InvalidProgramConfigError):
                self._ask_name(naming, typed, tr_text(error.text))
            else:
                self._panel.complain(error)

        self._panel.type_text(naming.title, name, entered, problem=problem)

    # --- putting away -----------------------------------------------------------------------------------------------

    def archive(self, program: ProgramSummary) -> None:
        library = self._panel.station.library

        def answered(choice: int) -> None:
            if choice == 0:
                self._do(lambda actor: library.archive(actor, program.id), lambda _: self.changed.emit(program.id))

        self._panel.ask(
            tr("Archive {program}?", program=program.name),
            tr("It leaves the list. Its versions and results stay, and it can be taken back."),
            (tr("Archive {program}", program=program.name), tr("Keep")),
            answered,
        )

    def unarchive(self, program: ProgramSummary) -> None:
        library = self._panel.station.library
        self._do(lambda actor: library.unarchive(actor, program.id), lambda _: self.changed.emit(program.id))

    def set_favorite(self, program: ProgramSummary, *, is_favorite: bool) -> None:
        library = self._panel.station.library
        self._do(
            lambda actor: library.set_favorite(actor, program.id, is_favorite=is_favorite),
            lambda _: self.changed.emit(program.id),
        )

    def set_number(self, program: ProgramSummary) -> None:
        """Ask for the number by which the machine asks for it with its lines."""
        numbers, bits = self._panel.station.numbers, self._panel.station.settings.lines.select_bits
        field = NumberField(
            msg("Number on the lines"),
            msg("The machine asks for the program by this number. No two programs have the same."),
            minimum=1,
            maximum=2**bits - 1,
            integer=True,
            optional=True,
        )

        def entered(number: Number | None) -> None:
            wanted = None if number is None else int(number)
            self._do(lambda actor: numbers.set(actor, program.id, wanted), lambda _: self.changed.emit(program.id))

        sheet = NumberSheet(self._panel.look, program.name, field, program.number)
        sheet.entered.connect(entered)
        self._panel.open_sheet(sheet)

    # --- from station to station ------------------------------------------------------------------------------------

    def export(self, program_id: int, name: str, number: int, version_hash: str | None = None) -> None:
        """Ask for a file and write a version into it; `version_hash` None: the newest version."""
        library = self._panel.station.library
        file_name = f"{name} v{number}".replace("/", "-").lstrip(".") + SUFFIX

        def write(actor: Actor, path: Path) -> None:
            write_whole(path, library.export_vip(actor, program_id, version_hash))

        def chosen(path: Path) -> None:
            self._do(lambda actor: write(actor, path), lambda _: say_where(self._panel, path))

        self._ask_file(tr("Export {program}", program=name), file_name, chosen)

    def import_file(self) -> None:
        """Ask for a file and create a program from it; ask for another name if its name is taken."""
        self._ask_file(tr("Import a program"), None, self._import)

    def _import(self, path: Path) -> None:
        library = self._panel.station.library

        def imported(stored: StoredProgram) -> None:
            self.changed.emit(stored.id)
            count = len(stored.program.tools)
            tools = tr("1 tool") if count == 1 else tr("{count} tools", count=count)
            self._panel.ask(
                tr("{program} is imported.", program=stored.program.name),
                tr("{tools}, from {file}.", tools=tools, file=path.name),
                (tr("Close"), tr("Edit")),
                lambda choice: self._panel.go(At.WIZARD, program_id=stored.id) if choice == 1 else None,
            )

        def save(actor: Actor, name: str | None = None) -> StoredProgram:
            return library.import_vip(actor, path, name)

        def failed(error: BaseException) -> None:
            if isinstance(error, DatabaseConstraintError):
                naming = _Naming(tr("Name of the program"), save, imported)
                self._ask_name(naming, str(error.details.get("name", path.stem)), tr_text(error.text))
            else:
                self._panel.complain(error)

        self._do(save, imported, failed)

    def _ask_file(self, title: str, save_as: str | None, chosen: Callable[[Path], object]) -> None:
        roots = usual_roots(self._panel.station.settings.storage.exports_dir)
        sheet = FileSheet(self._panel.look, title, (SUFFIX,), roots, save_as=save_as)
        sheet.chosen.connect(lambda paths: chosen(paths[0]))
        self._panel.open_sheet(sheet)

    # ----------------------------------------------------------------------------------------------------------------

    def _show(self, stored: StoredProgram) -> None:
        self.changed.emit(stored.id)

    def _do(
        self,
        op: Callable[[Actor], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        actor = self._panel.session.actor
        if actor is not None:
            run_in_background(self, lambda: op(actor), done, failed or self._panel.complain)


def _offers(panel: Panel, program: ProgramSummary | None, *, with_archived: bool) -> list[PickRow]:
    """Rows for all actions. Disabled ones say which role they need, or that a program must be chosen first."""
    needed = Permission.EDIT_PROGRAMS
    who = "" if panel.session.may(needed) else tr("needs {role}", role=tr(needed.least.title))
    which = tr("Choose a program first.") if program is None else ""

    def row(key: str, name: str, note: str, *, icon: str = "", why: str = "") -> PickRow:
        return PickRow(key, name, why or note, icon or key, is_open=not why)

    if program is not None and program.is_archived:
        away = row("unarchive", tr("Take back"), tr("Into the list again."), icon="archive", why=who)
    else:
        away = row("archive", tr("Archive"), tr("Out of the list; nothing is lost."), why=who or which)
    is_favorite = program is not None and program.is_favorite
    star = tr("No favorite any more") if is_favorite else tr("Favorite")
    numbers = []
    if panel.station.settings.lines.select_bits:
        is_gone = program is not None and program.is_archived
        why = who or which or (tr("It is archived.") if is_gone else "")
        number = program.number if program is not None else None
        note = tr("no number yet") if number is None else tr("now {number}", number=number)
        numbers = [row("number", tr("Number on the lines"), note, icon="io", why=why)]
    active = panel.station.status().run.program
    is_active = program is not None and active is not None and program.id == active.id
    return [
        *([challenge_row(panel)] if is_active else []),
        *numbers,
        row("favorite", star, tr("Favorites come first when operators change over."), why=who or which),
        row("copy", tr("Copy"), tr("A new program that begins as this one."), why=who or which),
        row("rename", tr("Rename"), tr("The versions stay together."), why=who or which),
        away,
        row("export", tr("Export"), tr("Into a file, with its master."), why=which),
        row("import", tr("Import"), tr("From a file of this or another station."), why=who),
        row("show_archived", tr("Hide archived") if with_archived else tr("Show archived"), "", icon="show"),
    ]
