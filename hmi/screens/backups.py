"""The backups screen: make one, say where to, verify one, and bring one back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from core.access.roles import Permission
from core.upkeep.backup.work import CanceledError
from hmi.i18n import count, date_time, decimal, msg, tr, tr_text
from hmi.screens.listing import ListScreen
from hmi.screens.names import At
from hmi.sheets.folders import size_in_words, usual_roots
from hmi.sheets.progress import ProgressSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from core.access.roles import Actor
    from core.station import StationStatus
    from core.upkeep.backup.about import Missing, StoredBackup, Verified
    from core.upkeep.backup.desk import Backups
    from core.upkeep.backup.restoring import Restored
    from core.upkeep.backup.work import Progress
    from hmi.screens.base import Panel

T = TypeVar("T")

PICTURES = {
    "none": msg("no pictures of parts"),
    "ng": msg("pictures of NG and labeled parts"),
    "all": msg("all pictures"),
}
_OTHER, _OWN = "other", "own"
"""Keys of the rows for a folder that is typed, and for the one in the data folder."""
_FOLDER = "backup_dir"


class BackupsScreen(ListScreen):
    """A restore asks for the password, and for a decision that says what would be missing."""

    name = At.BACKUPS
    permission = Permission.MAINTAIN
    help_page = "system"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.list.picked.connect(self._open_backup)
        self.system = self.add_action("to_system", "system", lambda: panel.go(At.SYSTEM))
        self.make = self.add_action("make_backup", "save", self._make)
        self.where = self.add_action("backup_folder", "folder", self._ask_folder)
        self.first = Button(self.look, "first_backup", icon="save", tone="accent", height=self.look.theme.setup_target)
        self.first.clicked.connect(self._make)
        self.list.empty.show_sign("drive")
        self.list.empty.offer(self.first)
        self._found: tuple[StoredBackup, ...] = ()
        self._is_loading = False
        self._making: ProgressSheet | None = None
        self._was_busy = False
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(tr("Backups"))
        self.system.set_word(tr("System"))
        self.make.set_word(tr("Make a backup now"))
        self.first.set_word(tr("Make a backup now"))
        self._show()

    # --- showing ------------------------------------------------------------------------------------------------------

    def subject(self) -> tuple[str, str]:
        state = self._desk.state
        if state.trouble is not None:
            return tr("Backups"), tr("The backup failed: {why}", why=state.trouble)
        newest = max((backup.about.made_at for backup in self._found), default=state.newest_at)
        if newest is None:
            return tr("Backups"), tr("There is no backup yet.")
        return tr("Backups"), tr("the newest of {when}", when=date_time(newest))

    def on_enter(self) -> None:
        self._load()

    def on_settings(self) -> None:
        self._load()

    def on_status(self, status: StationStatus) -> None:  # noqa: ARG002 - the desk says more
        is_busy = self._desk.state.progress is not None
        if self._was_busy and not is_busy:
            self._end_making()
        self._was_busy = is_busy
        self._allow_making(not is_busy)

    def _allow_making(self, may: bool) -> None:
        self.make.setEnabled(may)
        self.first.setEnabled(may and not self._is_loading)

    def _load(self) -> None:
        actor, desk = self.panel.session.actor, self._desk
        if actor is not None:
            self._is_loading = True
            run_in_background(self, lambda: desk.all(actor), self._take, self._failed)

    def _take(self, found: tuple[StoredBackup, ...]) -> None:
        self._is_loading, self._found = False, found
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._take(())
        self.panel.complain(error)

    def _show(self) -> None:
        settings = self.panel.station.settings.backup
        empty = tr("Loading …") if self._is_loading else tr("There is no backup in this folder yet.")
        self._allow_making(self._desk.state.progress is None)
        self.list.show_rows([_row(backup) for backup in self._found], empty=empty)
        self.where.set_word(tr("Where to"), settings.folder or tr("in the data folder"))

    # --- making -------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.panel.act(self._desk.make, self._watch)

    def _watch(self) -> None:
        """Show how far it is; closing the sheet cancels it."""
        desk = self._desk
        self._was_busy = True
        self._making = ProgressSheet(self.look, tr("Make a backup now"), lambda: progress_words(desk.state.progress))
        self._making.closed.connect(self._cancel)
        self.panel.open_sheet(self._making)

    def _cancel(self) -> None:
        actor = self.panel.session.actor
        if actor is not None and self._desk.state.progress is not None:
            self._desk.cancel(actor)

    def _end_making(self) -> None:
        """The loop has made one, or has given it up."""
        sheet, self._making = self._making, None
        was_canceled = sheet is not None and sheet.canceled.is_set()
        if sheet is not None and not was_canceled:
            sheet.close_sheet()
        trouble = self._desk.state.trouble
        if was_canceled:
            self.panel.toast(tr("Canceled. Nothing of it is left."))
        elif trouble is not None:
            self.panel.toast(tr("The backup failed: {why}", why=trouble))
        else:
            self.panel.toast(tr("The backup is made and verified."))
        self._load()

    # --- where to -----------------------------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        """Offer the USB drives and shares that are there, the data folder, and any other one."""
        roots = usual_roots(self.panel.station.settings.storage.exports_dir)
        found = [
            PickRow(str(root.path / "backups"), root.title, str(root.path), root.icon)
            for root in roots
            if root.icon == "drive"
        ]
        found.append(
            PickRow(_OWN, tr("In the data folder"), tr("On the station's own disk, and lost with it"), "folder")
        )
        found.append(PickRow(_OTHER, tr("Another folder"), tr("Its path is typed"), "edit"))
        words = tr("A backup on another disk outlasts this one.")
        self.panel.choose(tr("Where to"), found, self._take_folder, words=words, marked=self._folder or _OWN)

    @property
    def _folder(self) -> str:
        return self.panel.station.settings.backup.folder

    def _take_folder(self, key: str) -> None:
        if key == _OTHER:
            self.panel.type_text(tr("Folder for backups"), self._folder, self._use_folder)
        else:
            self._use_folder("" if key == _OWN else key)

    def _use_folder(self, folder: str) -> None:
        site = self.panel.station.site_settings
        self.panel.act(lambda actor: site.change(actor, {_FOLDER: folder.strip()}), self._load)

    # --- one backup ---------------------------------------------------------------------------------------------------

    def _open_backup(self, key: str) -> None:
        backup = next(backup for backup in self._found if backup.name == key)
        found = [
            PickRow("verify", tr("Verify"), tr("Reads all of it, and compares"), "tick"),
            PickRow("restore", tr("Restore"), tr("With the next start of the station"), "rollback"),
        ]
        deeds: dict[str, Callable[[], None]] = {
            "verify": lambda: self._with_passphrase(backup, lambda said: self._verify(backup, said)),
            "restore": lambda: self.panel.confirm(lambda: self._look_what_is_missing(backup)),
        }
        self.panel.choose(_when(backup), found, lambda deed: deeds[deed](), words=_note(backup))

    def _with_passphrase(self, backup: StoredBackup, go_on: Callable[[str], None]) -> None:
        """Ask for the passphrase of an encrypted backup, unless the settings have one."""
        if not backup.is_sealed or self.panel.station.settings.backup.passphrase:
            go_on("")
        else:
            self.panel.type_text(tr("Passphrase of the backup"), "", go_on, secret=True)

    def _verify(self, backup: StoredBackup, passphrase: str) -> None:
        desk = self._desk

        def op(actor: Actor, cancel: Event, _told: Callable[[Progress], None]) -> Verified:
            return desk.verify(actor, backup.name, passphrase, cancel)

        def done(found: Verified) -> None:
            self.panel.toast(
                tr("Every byte of the backup is as it was written: {count} files.", count=len(found.files))
            )

        self._run(tr("Verify"), op, done)

    def _look_what_is_missing(self, backup: StoredBackup) -> None:
        actor, desk = self.panel.session.actor, self._desk
        if actor is not None:
            run_in_background(
                self,
                lambda: desk.missing(actor, backup.name),
                lambda missing: self._ask_restore(backup, missing),
                self.panel.complain,
            )

    def _ask_restore(self, backup: StoredBackup, missing: Missing) -> None:
        if self.panel.current is not self:
            return
        words = " ".join((missing_words(missing), tr("The station restarts with it. Everybody has to sign in again.")))
        self.panel.ask(
            tr("Restore the backup of {when}?", when=_when(backup)),
            words,
            (tr("Keep what is here"), tr("Restore")),
            lambda choice: (
                self._with_passphrase(backup, lambda said: self._restore(backup, said)) if choice == 1 else None
            ),
        )

    def _restore(self, backup: StoredBackup, passphrase: str) -> None:
        desk = self._desk

        def op(actor: Actor, cancel: Event, told: Callable[[Progress], None]) -> Restored:
            return desk.restore(actor, backup.name, passphrase, cancel, told)

        def done(_restored: Restored) -> None:
            self.panel.toast(tr("The station restarts …"))
            self.panel.act(self.panel.station.restart)

        self._run(tr("Restore"), op, done)

    def _run(
        self,
        title: str,
        op: Callable[[Actor, Event, Callable[[Progress], None]], T],
        done: Callable[[T], None],
    ) -> None:
        """Run a long task in the background, with its progress; closing the sheet cancels it."""
        actor = self.panel.session.actor
        if actor is None:
            return
        so_far: list[Progress] = []
        sheet = ProgressSheet(self.look, title, lambda: progress_words(so_far[-1] if so_far else None))
        canceled = sheet.canceled

        def note(progress: Progress) -> None:
            so_far[:] = [progress]

        def ended(result: T) -> None:
            if not canceled.is_set():
                sheet.close_sheet()
            done(result)

        def failed(error: BaseException) -> None:
            if isinstance(error, CanceledError):
                self.panel.toast(tr("Canceled. Nothing has changed."))
                return
            if not canceled.is_set():
                sheet.close_sheet()
            self.panel.complain(error)

        self.panel.open_sheet(sheet)
        run_in_background(self, lambda: op(actor, canceled, note), ended, failed)

    @property
    def _desk(self) -> Backups:
        return self.panel.station.backups


def _row(backup: StoredBackup) -> PickRow:
    return PickRow(backup.name, _when(backup), _note(backup), "lock" if backup.is_sealed else "drive")


def _when(backup: StoredBackup) -> str:
    return date_time(backup.about.made_at)


def _note(backup: StoredBackup) -> str:
    about = backup.about
    words = (
        about.station,
        size_in_words(backup.size),
        tr("{count} results", count=count(about.contents.results)),
        tr(PICTURES[about.pictures]) if about.pictures in PICTURES else "",
        tr("encrypted") if backup.is_sealed else "",
    )
    return " · ".join(filter(None, words))


def missing_words(missing: Missing) -> str:
    """What a restore would lose."""
    if not missing.is_known:
        return tr("The present data cannot be read: all that came after the backup is lost.")
    if not missing.is_anything:
        return tr("No result, program or user has come since.")
    return tr(
        "Lost is what came since: results {results}, versions of programs {versions}, users {users}.",
        results=count(missing.results),
        versions=count(missing.versions),
        users=count(missing.users),
    )


def progress_words(progress: Progress | None) -> str:
    """The step of a backup or a restore, and how far it is."""
    if progress is None:
        return "…"
    if not progress.total_bytes:
        return tr_text(progress.step)
    return f"{tr_text(progress.step)}: {decimal(progress.share_pct, 0)} %"
