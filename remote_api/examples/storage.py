"""The example of an answer about the storage."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.inspection.result import Judgement
from core.upkeep.storage import Mended, PicturesUse, PictureUse, Removed, SpoolUse, StorageStatus
from remote_api.routes.storage import StorageData

if TYPE_CHECKING:
    from collections.abc import Mapping

_SINCE = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)

_STORAGE = StorageStatus(
    disk_bytes=64_000_000_000,
    free_bytes=21_400_000_000,
    use=PicturesUse(
        {
            Judgement.OK: PictureUse(182_300, 24_100_000_000, _SINCE),
            Judgement.NG: PictureUse(3_120, 4_300_000_000, _SINCE),
            Judgement.FAULT: PictureUse(41, 52_000_000, _SINCE),
        },
        kept=PictureUse(96, 130_000_000, _SINCE),
    ),
    budget_bytes=44_900_000_000,
    ok_days=0,
    ng_days=365,
    result_days=0,
    bytes_per_day=1_200_000_000,
    budget_in_days=13.6,
    disk_full_in_days=None,
    removed=Removed(_SINCE),
    demanded_bytes=0,
    mended=Mended(),
    spool=SpoolUse(0, 0, 64, 256_000_000),
    is_results_only=False,
)

ANSWERS: Mapping[type | None, Any] = {StorageData: StorageData.of(_STORAGE)}
