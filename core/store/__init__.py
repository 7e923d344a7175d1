"""The store: database and picture files of a station, opened and closed together."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import (
    DamagedRecordError,
    DatabaseConnectionError,
    DatabaseError,
    NotFoundError,
    StorageError,
    VisionSystemError,
)
from core.files import make_private_folder
from core.store.alarm_messages import AlarmMessages
from core.store.alarms import AlarmRecords
from core.store.audit import AuditLog
from core.store.audit_seal import HEAD, AuditSeal
from core.store.calibrations import Calibrations
from core.store.challenges import StoredChallenges
from core.store.database import Database
from core.store.drafts import DraftTable
from core.store.images import ImageFiles
from core.store.inspection_values import ImageState
from core.store.inspections import Inspections
from core.store.learned import LearnedResults
from core.store.lease import Lease, this_computer
from core.store.migrate import upgrade
from core.store.picture_rows import PictureRows
from core.store.program_pictures import ProgramPictures
from core.store.programs import Programs
from core.store.room import Room
from core.store.samples import ProposedSamples
from core.store.sessions import Sessions
from core.store.shift_notes import ShiftNotes
from core.store.site_settings import SiteSettingTable
from core.store.soundness import check_quickly
from core.store.standing import Standing
from core.store.users import Users

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from core.settings import Settings, StorageSettings

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Store:
    """All persistent data. Thread-safe. Made by `open_store`, ended by `close()` or as a context manager.

    `station`: the name of the station whose results are stored.
    `now`: the wall clock used for all stored times.
    """

    station: str
    database: Database
    lease: Lease
    programs: Programs
    program_pictures: ProgramPictures
    samples: ProposedSamples
    learned: LearnedResults
    drafts: DraftTable
    inspections: Inspections
    pictures: PictureRows
    users: Users
    sessions: Sessions
    audit: AuditLog
    audit_seal: AuditSeal
    alarms: AlarmRecords
    alarm_messages: AlarmMessages
    shift_notes: ShiftNotes
    images: ImageFiles
    room: Room
    standing: Standing
    site_settings: SiteSettingTable
    challenges: StoredChallenges
    calibrations: Calibrations
    now: Callable[[], datetime]

    def probe(self) -> None:
        """Check whether results can be stored now; called about once a second by the watcher."""
        self.database.probe()
        try:
            self.room.probe()
            self.room.keep_reserve()
            if self.database.trouble is None:
                self.lease.beat()
        except (DatabaseError, StorageError) as error:
            self.database.trouble = self.database.trouble or error

    def take_in_pictures(self) -> None:
        """For the watcher: store some of the pictures that an earlier release kept as files, until all are."""
        if self.trouble is None:
            with contextlib.suppress(DatabaseError, StorageError):  # the next time tries again
                self.program_pictures.take_in()

    @property
    def trouble(self) -> VisionSystemError | None:
        """Why nothing can be stored, as of the last `probe`; None when it can."""
        return self.database.trouble or self.room.trouble

    @contextmanager
    def changing(self) -> Iterator[None]:
        """One transaction that excludes all other changes of users and programs, in this process and others."""
        with self.database.transaction():
            self.audit.lock()
            yield

    def recover_images(self) -> int:
        """After a start: settle the pictures being written when the station died. Returns the number lost.

        Only for the process that inspects, before it begins.
        """
        found = {result_id: self._found_picture(result_id) for result_id in self.pictures.pending()}
        if found:
            self.pictures.set_states(found)
        return sum(name is None for _, name, _ in found.values())

    def _found_picture(self, result_id: str) -> tuple[ImageState, str | None, int | None]:
        """Looked up by name, as a day may have any number of files."""
        try:
            name = self.images.settle(self.inspections.get(result_id).result)
        except DamagedRecordError as error:
            log.warning("%s", error)
            name = None
        if name is None:
            return ImageState.DROPPED, None, None
        return ImageState.STORED, name, self.images.size(name)

    def close(self) -> None:
        self.lease.give_back()
        self.database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_store(settings: Settings, now: Callable[[], datetime] = utc_now, *, must_exist: bool = False) -> Store:
    """Create the folders (for this user alone), migrate the database, and open both.

    Args:
        must_exist: nothing is created where no station has ever been.

    Raises:
        NotFoundError: no station has ever been there, and one must.
        DatabaseConnectionError: the database is damaged, unreachable, or newer than this release; or it is missing or
            empty although there are pictures, or the signed end of its audit log.
        DatabaseError, DiskSpaceError, StorageError
    """
    storage, station = settings.storage, settings.general.station
    if must_exist:
        _check_has_begun(storage)
    for folder in (storage.data_dir, storage.images_dir):
        make_private_folder(folder.absolute())
    room = Room(storage.data_dir)
    room.probe_for_a_start()  # on a full disk this gives up a reserve before anything is written
    database = Database(storage.resolved_database_url, durability=storage.durability)
    images = ImageFiles(storage.images_dir)
    try:
        _check_not_lost(database, images, storage.data_dir / HEAD)
        upgrade(database)
        check_quickly(database)
    except BaseException:
        database.close()
        raise
    audit = AuditLog(database, station, now)
    return Store(
        station=station,
        database=database,
        lease=Lease(database, station, this_computer(storage.data_dir)),
        programs=Programs(database, station),
        program_pictures=ProgramPictures(database, storage.images_dir),
        samples=ProposedSamples(database),
        learned=LearnedResults(database),
        drafts=DraftTable(database, station),
        inspections=Inspections(database, station),
        pictures=PictureRows(database, station),
        users=Users(database),
        sessions=Sessions(database),
        audit=audit,
        audit_seal=AuditSeal(database, audit, storage.data_dir, station, now),
        alarms=AlarmRecords(database, station),
        alarm_messages=AlarmMessages(database, station),
        shift_notes=ShiftNotes(database, station),
        images=images,
        room=room,
        standing=Standing(database, station),
        site_settings=SiteSettingTable(database, station),
        challenges=StoredChallenges(database, station),
        calibrations=Calibrations(database, station),
        now=now,
    )


def _check_has_begun(storage: StorageSettings) -> None:
    """Refuse a folder without any trace of a station. What is left of a lost one has its own sentence."""
    traces = (storage.database_file, storage.images_dir, storage.data_dir / HEAD)
    if not any(trace is None or trace.exists() for trace in traces):
        raise NotFoundError(
            "There is no station in {folder}. Check the folder; the first start of the station makes its database.",
            folder=str(storage.data_dir),
        )


def _check_not_lost(database: Database, images: ImageFiles, signed: Path) -> None:
    """Refuse a first start where pictures or a signed audit log exist: all else would be lost unnoticed."""
    is_new = database.is_blank or database.revision() is None
    if is_new and images.has_any():
        raise DatabaseConnectionError(
            "The database is missing or empty, but there are pictures of an earlier time in the folder images. "
            "Restore the last good backup; or move that folder away to begin anew."
        )
    if is_new and signed.exists():
        raise DatabaseConnectionError(
            "The database is missing or empty, but there was one: {file} in the data folder has the signed end of its "
            "audit log. Restore the last good backup; or move that file away to begin anew.",
            file=signed.name,
        )
