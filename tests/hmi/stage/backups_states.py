"""States of a scene about backups; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from core.text import text
from core.upkeep.backup.desk import BackupState
from core.upkeep.backup.making import make_backup
from core.upkeep.backup.work import Progress, Work
from hmi.screens.backups import BackupsScreen
from hmi.screens.names import At

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

PASSPHRASE = "four words of your own"


def _backups(scene: Scene) -> None:
    """Two backups, one of them encrypted, are in the folder."""
    scene.has_judged()
    scene.signed_in(Role.ADMIN)
    scene.station.backups._state = BackupState()
    if not scene.station.backups.all(scene.actor(Role.ADMIN)):
        settings = scene.station.settings
        make_backup(scene.station._store, settings, Work())
        make_backup(scene.station._store, settings.but(backup_passphrase=PASSPHRASE, backup_pictures="ng"), Work())
    scene.window.go(At.BACKUPS)
    scene.settle()


def _backup_chosen(scene: Scene) -> None:
    _backups(scene)
    screen = scene.screen(BackupsScreen)
    screen.list.picked.emit(screen.list.rows[-1].key)


def _backup_folder(scene: Scene) -> None:
    _backups(scene)
    scene.screen(BackupsScreen).where.click()


def _backup_to_restore(scene: Scene) -> None:
    _backup_chosen(scene)
    menu = scene.window.sheets()[-1]
    menu.list.picked.emit("restore")  # type: ignore[attr-defined]
    scene.settle(lambda: bool(scene.window.sheets()))


def _backup_under_way(scene: Scene) -> None:
    _backups(scene)
    scene.station.backups._state = BackupState(Progress(text("Copying the database"), 40, 100))
    scene.screen(BackupsScreen)._watch()


STATES: dict[str, Callable[[Scene], None]] = {
    "backups": _backups,
    "backup_chosen": _backup_chosen,
    "backup_folder": _backup_folder,
    "backup_to_restore": _backup_to_restore,
    "backup_under_way": _backup_under_way,
}
