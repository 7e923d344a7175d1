"""States of the storage screen; a part of `states.STATES`."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from core.access.roles import Role
from core.inspection.result import Judgement
from core.upkeep.storage import Mended, PicturesUse, PictureUse, Removed, SpoolUse, StorageStatus
from hmi.screens.names import At
from hmi.screens.storage import StorageScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

BEGUN = datetime(2026, 3, 2, 6, 15, tzinfo=UTC)
USED = StorageStatus(
    disk_bytes=64_000_000_000,
    free_bytes=21_400_000_000,
    use=PicturesUse(
        {
            Judgement.OK: PictureUse(182_300, 24_100_000_000, BEGUN - timedelta(days=21)),
            Judgement.NG: PictureUse(3_120, 4_300_000_000, BEGUN - timedelta(days=180)),
            Judgement.FAULT: PictureUse(41, 52_000_000, BEGUN - timedelta(days=160)),
        },
        kept=PictureUse(96, 130_000_000, BEGUN - timedelta(days=300)),
    ),
    budget_bytes=44_900_000_000,
    ok_days=0,
    ng_days=365,
    result_days=0,
    bytes_per_day=1_200_000_000,
    budget_in_days=13.6,
    disk_full_in_days=None,
    removed=Removed(BEGUN),
    demanded_bytes=0,
    mended=Mended(),
    spool=SpoolUse(0, 0, 64, 256_000_000),
    is_results_only=False,
)
CROWDED = replace(
    USED,
    free_bytes=410_000_000,
    ok_days=30,
    result_days=1825,
    disk_full_in_days=2.2,
    removed=Removed(BEGUN, BEGUN + timedelta(hours=3), 1_182_300, 152_000_000_000, 40_211),
    demanded_bytes=7_000_000_000,
    mended=Mended(lost=2, found=1, set_aside=14),
    spool=SpoolUse(48, 132_000_000, 64, 256_000_000),
    is_results_only=True,
)


def _storage(scene: Scene) -> None:
    _shown(scene, USED, Role.ADMIN)


def _storage_crowded(scene: Scene) -> None:
    """Everything that can be said, on a disk that is nearly full."""
    _shown(scene, CROWDED, Role.VIEWER)


def _storage_new(scene: Scene) -> None:
    """A station that has stored no picture."""
    nothing = PicturesUse(dict.fromkeys(Judgement, PictureUse()), PictureUse())
    _shown(scene, replace(USED, use=nothing, bytes_per_day=0.0, budget_in_days=None), Role.ADMIN)


def _storage_choice(scene: Scene) -> None:
    """How much is to be removed."""
    _storage(scene)
    scene.screen(StorageScreen).make_room.click()


def _storage_decision(scene: Scene) -> None:
    _storage(scene)
    scene.screen(StorageScreen)._ask(f"{7_113_000_000}")


def _shown(scene: Scene, status: StorageStatus, role: Role) -> None:
    scene.has_judged()
    scene.signed_in(role)
    scene.window.go(At.STORAGE)
    screen = scene.screen(StorageScreen)
    scene.settle(lambda: screen.found is not None)
    screen.show_storage(status)


STATES: dict[str, Callable[[Scene], None]] = {
    "storage": _storage,
    "storage_crowded": _storage_crowded,
    "storage_new": _storage_new,
    "storage_choice": _storage_choice,
    "storage_decision": _storage_decision,
}
