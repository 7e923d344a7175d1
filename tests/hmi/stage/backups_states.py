"""States of a scene about backups; a part of `states.STATES`."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.text import text
from core.upkeep.backup.desk import BackupState
from core.upkeep.backup.making import folder_of
from core.upkeep.backup.work import Progress
from hmi.screens.backups import BackupsScreen
from hmi.screens.names import At
from tests.hmi.stage.further import backups

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _backups(scene: Scene) -> None:
    """Two backups, one of them encrypted, are in the folder."""
    scene.has_judged()
    scene.signed_in(Role.ADMIN)
    scene.station.backups._state = BackupState()
    folder = folder_of(scene.station.settings)
    if not folder.exists():
        shutil.copytree(backups(), folder, copy_function=os.link)
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
