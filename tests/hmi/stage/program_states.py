"""States of a scene: change-over, programs and their versions; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from hmi.screens.change_over import ChangeOverScreen
from hmi.screens.names import At
from hmi.screens.programs import ProgramsScreen
from hmi.screens.versions import VersionsScreen
from tests.hmi.stage.run_states import show_ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene


def _change_over(scene: Scene) -> None:
    show_ok(scene)
    scene.station.has_many_programs()
    screen = scene.screen(ChangeOverScreen)
    scene.window.go(At.CHANGE_OVER)
    scene.settle(lambda: len(screen.list.rows) > 5)


def _change_over_unknown(scene: Scene) -> None:
    """A scanned code that no program has."""
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("4006381333955")
    search.returnPressed.emit()


def _change_over_several(scene: Scene) -> None:
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("Article")
    search.returnPressed.emit()


def _change_over_confirm(scene: Scene) -> None:
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("Artikel 4712")
    search.returnPressed.emit()


def _change_over_lost_master(scene: Scene) -> None:
    _change_over(scene)
    search = scene.screen(ChangeOverScreen).search
    search.setText("O-ring 40")
    search.returnPressed.emit()


def _programs(scene: Scene) -> None:
    show_ok(scene)
    scene.window.go(At.PROGRAMS)
    scene.settle()
    scene.screen(ProgramsScreen).tiles[1].click()


def _programs_engineer(scene: Scene) -> None:
    """All programs, with the archived one chosen."""
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.PROGRAMS)
    programs = scene.screen(ProgramsScreen)
    programs.program_actions.archived_toggled.emit()
    scene.settle()
    programs.tiles[2].click()


def _programs_none(scene: Scene) -> None:
    scene.signed_in(Role.ENGINEER)
    scene.station.is_new()
    scene.window.go(At.PROGRAMS)


def _programs_more(scene: Scene) -> None:
    _programs(scene)
    scene.screen(ProgramsScreen).more.click()


def _versions(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.VERSIONS, program_id=1)
    scene.screen(VersionsScreen).words_tab.setChecked(True)
    scene.settle()
    scene.screen(VersionsScreen).list.picked.emit("12")


def _versions_picture(scene: Scene) -> None:
    """The picture, which is behind a tab on small and upright panels."""
    _versions(scene)
    scene.screen(VersionsScreen).picture_tab.setChecked(True)


def _versions_one(scene: Scene) -> None:
    _versions(scene)
    scene.screen(VersionsScreen).list.picked.emit("14")


STATES: dict[str, Callable[[Scene], None]] = {
    "change_over": _change_over,
    "change_over_unknown": _change_over_unknown,
    "change_over_several": _change_over_several,
    "change_over_confirm": _change_over_confirm,
    "change_over_lost_master": _change_over_lost_master,
    "programs": _programs,
    "programs_engineer": _programs_engineer,
    "programs_none": _programs_none,
    "programs_more": _programs_more,
    "versions": _versions,
    "versions_picture": _versions_picture,
    "versions_one": _versions_one,
}
