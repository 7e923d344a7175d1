"""Storage: what pictures take of the disk and may take, when it is full, and making room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

from core.access.roles import Permission
from core.inspection.result import Judgement
from remote_api.answer_data import Count, Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.equipment import CleanupSchema

if TYPE_CHECKING:
    from core.upkeep.storage import PictureUse, StorageStatus

resource = Operations("Storage", "What pictures take of the disk, and how room is made.")

Days = Annotated[float, Places(1)]


@dataclass(frozen=True)
class PictureUseData:
    """Stored pictures of one kind.

    Attributes:
        judgement: of the parts; null for pictures of labeled parts, which are never removed.
        oldest_at: when the first of these parts was judged; null without any.
    """

    judgement: Judgement | None
    count: Count
    bytes: Count
    oldest_at: datetime | None

    @classmethod
    def of(cls, judgement: Judgement | None, use: PictureUse) -> PictureUseData:
        return cls(judgement, use.count, use.size, use.oldest)


@dataclass(frozen=True)
class ForecastData:
    """What the pace of the last days leads to.

    Attributes:
        picture_bytes_per_day: 0 while it is not known: a station needs a day of parts first.
        budget_in_days: until pictures take all that they may, and the oldest go; null where it is not known.
        disk_full_in_days: until nothing can be stored any more; null where that is not foreseen.
    """

    picture_bytes_per_day: Count
    budget_in_days: Days | None
    disk_full_in_days: Days | None


@dataclass(frozen=True)
class RemovedData:
    """What was removed as it was too old or too much, since the start of the station.

    Attributes:
        last_at: when something was removed last; null: nothing was.
    """

    since: datetime
    last_at: datetime | None
    pictures: Count
    picture_bytes: Count
    results: Count


@dataclass(frozen=True)
class SpoolData:
    """Pictures that wait for the disk.

    Attributes:
        most, most_bytes: what may wait; beyond that, pictures are dropped.
    """

    waiting: Count
    waiting_bytes: Count
    most: Count
    most_bytes: Count


@dataclass(frozen=True)
class MendedData:
    """What the last check of files against results has mended.

    Attributes:
        lost: pictures whose files are gone.
        found: pictures that were given up and are there.
        deleted: files of removed pictures, and of killed writers.
        set_aside: files that nothing names; they are deleted after 30 days.
    """

    lost: Count
    found: Count
    deleted: Count
    set_aside: Count


@dataclass(frozen=True)
class StorageData:
    """The storage at one instant.

    Attributes:
        disk_bytes, free_bytes: of the disk that holds the station's data.
        picture_bytes: of all pictures of parts.
        budget_bytes: what they may take.
        removable_bytes: what of them may be removed.
        ok_days, ng_days, result_days: how long OK pictures, NG and FAULT pictures, and results are kept; 0: no limit.
        demanded_bytes: what is still to be removed on demand.
        is_results_only: whether pictures are given up now, as the disk is nearly full.
    """

    disk_bytes: Count
    free_bytes: Count
    picture_bytes: Count
    budget_bytes: Count
    removable_bytes: Count
    pictures: tuple[PictureUseData, ...]
    ok_days: Count
    ng_days: Count
    result_days: Count
    forecast: ForecastData
    removed: RemovedData
    demanded_bytes: Count
    spool: SpoolData
    mended: MendedData
    is_results_only: bool

    @classmethod
    def of(cls, found: StorageStatus) -> StorageData:
        use, removed = found.use, found.removed
        return filled(
            cls,
            found,
            picture_bytes=use.size,
            budget_bytes=max(0, found.budget_bytes),
            removable_bytes=use.removable_size,
            pictures=(
                *(PictureUseData.of(judgement, each) for judgement, each in use.removable.items()),
                PictureUseData.of(None, use.kept),
            ),
            forecast=ForecastData(round(found.bytes_per_day), found.budget_in_days, found.disk_full_in_days),
            removed=RemovedData(removed.since, removed.at, removed.pictures, removed.size, removed.results),
            spool=filled(SpoolData, found.spool),
            mended=filled(MendedData, found.mended),
        )


@resource.operation("GET", "/storage", needs=Permission.VIEW, data=StorageData)
def storage() -> StorageData:
    """What pictures take and may take, when the disk is full, and what was removed."""
    return StorageData.of(station().storage.status(actor()))


@resource.operation(
    "POST",
    "/storage/cleanup",
    needs=Permission.MAINTAIN,
    body=CleanupSchema,
    data=StorageData,
    message="Room is being made.",
    errors=(507,),
)
def clean_up(body: dict[str, Any]) -> StorageData:
    """Remove the oldest pictures, OK first, until at least `bytes` are freed; without it, only apply the rules now.

    It goes on in the background, also while the disk is full; `demanded_bytes` says what is left to do. Pictures of
    labeled parts stay. 422 where fewer bytes may be removed than that.
    """
    station().storage.make_room(actor(), body["bytes"])
    return StorageData.of(station().storage.status(actor()))
