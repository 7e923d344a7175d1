"""A backup that was made while the line ran brings everything back, or changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
import tarfile
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from core.access.roles import Actor, Role
from core.assembly import open_station
from core.errors import DatabaseConnectionError, ValidationError
from core.inspection.imaging import encode_png
from core.inspection.result import Judgement
from core.records.audited import sentence_of
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.inspection_values import InspectionFilter
from core.store.tables import METADATA
from core.upkeep.backup.about import Missing
from core.upkeep.backup.archive import look_at, read_archive, settings_in
from core.upkeep.backup.making import make_backup
from core.upkeep.backup.restoring import missing, settle, stage
from core.upkeep.backup.work import Work
from tests.core.running.conftest import bench as bench  # fixtures
from tests.core.running.conftest import open_bench as open_bench
from tests.core.running.conftest import with_bore as with_bore
from tests.core.running.conftest import with_masters as with_masters
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.upkeep.backup.restoring import Outcome
    from tests.core.running.conftest import Bench

ADA = Actor("Ada", Role.ADMIN, 1, "panel")
PASSPHRASE = "Schraubstock im Nebel"


def tables(store: Store) -> dict[str, list[Any]]:
    """All rows of the database, without those of sessions, which a restore ends, and of the audit log."""
    of_the_log = {"audit_log", "audit_head", "audit_words"}
    left_out = {"sessions", "refresh_tokens", "failed_login_attempts", "counters", *of_the_log}
    with store.database.reading() as connection:
        return {
            name: sorted(map(tuple, connection.execute(table.select()).all()), key=repr)
            for name, table in METADATA.tables.items()
            if name not in left_out
        }


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def flipped_in_each_file(backup: Path, folder: Path) -> Iterator[Path]:
    """The backup, with one bit of one of the files in it another; and so on for each of them."""
    whole = backup.read_bytes()
    with tarfile.open(backup) as tar:
        places = [member.offset_data + member.size // 2 for member in tar]
    for place in places:
        flipped = folder / "flipped.vib"
        flipped.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        yield flipped


def nobody_is_told(_started: object, _outcome: Outcome) -> None:
    """For a store, which notes nothing."""


@pytest.fixture
def kept(data_dir: Path, tmp_path: Path) -> tuple[Settings, Path]:
    """A station with the demo programs and a picture file, stopped, and a backup of it."""
    settings = Settings.of(data_dir=data_dir, backup_dir=str(tmp_path / "stick"))
    of_an_earlier_release = settings.storage.images_dir / "masters" / f"{'a' * 64}.png"
    of_an_earlier_release.parent.mkdir(parents=True)
    of_an_earlier_release.write_bytes(encode_png(np.zeros((8, 8, 3), np.uint8)))
    with open_store(settings) as store:
        return settings, make_backup(store, settings, Work()).path


def test_made_while_the_line_runs_it_brings_everything_back_after_a_wipe(bench: Bench, tmp_path: Path) -> None:
    settings = bench.station.settings
    judged = [bench.trigger().id for _ in range(3)]
    bench.station.backups.make(ADA)
    while bench.station.backups.state.progress is not None:
        judged.append(bench.trigger().id)
    state = bench.station.backups.state
    assert state.trouble is None
    (found,) = bench.station.backups.all(ADA)
    assert found.about.made_at == state.newest_at
    assert len(judged) > 3, "the line ran on"

    as_it_was = tables(bench.station._store)
    wiped = settings.but(data_dir=tmp_path / "another")
    restored = stage(wiped, settings.storage.data_dir / "backups" / f"{found.name}.vib", "", Work(), ADA)
    assert (restored.safety, restored.pictures) == ("", 0)
    with settle(wiped, lambda: open_store(wiped), nobody_is_told) as store:
        back = tables(store)
        assert len(store.inspections.page(InspectionFilter(), limit=100).items) == found.about.contents.results
    assert back["program_pictures"], "the masters are in the database"
    was, is_now = as_it_was.pop("inspections"), back.pop("inspections")
    assert [row[0] for row in is_now] == sorted(judged[: found.about.contents.results])
    # What became of a picture and of the outputs is known a moment after the verdict.
    state_of = list(METADATA.tables["inspections"].c.keys()).index("image_state")
    settled = {row[0]: row for row in is_now if row[state_of] != "pending"}
    assert settled == {row[0]: row for row in was if row[0] in settled}
    for grows in ("rollups", "rollup_series", "alarm_history"):
        as_it_was.pop(grows)
        back.pop(grows)
    assert back == as_it_was


def test_wiped_and_restored_into_another_folder_rows_pictures_and_audit_log_are_equal(
    empty_store: Path, tmp_path: Path
) -> None:
    settings = Settings.of(data_dir=empty_store, backup_dir=str(tmp_path / "stick"), backup_pictures="all")
    with open_store(settings) as store:
        for part, judgement in enumerate(Judgement, 1):
            result = replace(record(judgement, id=f"{part:032x}"), part=part)
            store.inspections.insert(result)
            name = store.images.write(result, np.full((8, 8, 3), part, np.uint8))
            store.inspections.finish(result, image=name, image_bytes=store.images.size(name))
            store.audit.append(ADA, "signed_in")
        as_it_was, entries = tables(store), store.audit.page(AuditFilter()).items
        pictures = files(settings.storage.images_dir)
        backup = make_backup(store, settings, Work()).path
    shutil.rmtree(empty_store)
    wiped = settings.but(data_dir=tmp_path / "another")
    assert stage(wiped, backup, "", Work(), ADA).pictures_new == len(pictures) == len(Judgement)
    with settle(wiped, lambda: open_store(wiped), nobody_is_told) as store:
        assert tables(store) == as_it_was
        assert store.audit.page(AuditFilter()).items == entries
        assert store.audit_seal.verify().is_intact
    assert files(wiped.storage.images_dir) == pictures


def test_a_station_that_starts_with_it_says_what_came_back_and_keeps_what_was(kept: tuple[Settings, Path]) -> None:
    settings, file = kept
    with open_store(settings) as store:
        before = tables(store)
        store.audit.append(ADA, "signed_in")
        (program, *_) = store.programs.summaries()
        store.programs.set_archived(program.id, store.now())
        assert store.audit_seal.keep() is None
        signed = store.audit_seal.head()
    assert signed is not None
    assert missing(settings, look_at(file).about) == Missing(audit_entries=1)
    shutil.rmtree(settings.storage.images_dir / "masters")
    restored = stage(settings, file, "", Work(), ADA)
    assert restored.pictures_new == restored.pictures > 0

    station = open_station(settings)
    try:
        (entry, *_) = station._store.audit.page(AuditFilter(action="backup_restored")).items
        assert str(sentence_of(entry)).startswith(f"Backup {file.stem} restored, as of ")
        assert (entry.actor, entry.via) == ("Ada", "panel")
        assert tables(station._store)["programs"] == before["programs"]
        assert station._store.audit_seal.verify().is_intact, "it ends before what was signed, and is signed anew"
        (anew,) = station._store.audit.page(AuditFilter(action="audit_begun_anew")).items
        assert anew.details == {"newest": str(signed.newest), "hash": signed.hash}
    finally:
        station.close()
    (safety,) = settings.storage.data_dir.glob("before-restore-*")
    with closing(sqlite3.connect(safety / "station.sqlite3")) as database:
        assert database.execute("SELECT count(*) FROM programs WHERE archived_at IS NOT NULL").fetchone() == (1,)


def test_a_station_that_does_not_start_with_it_takes_back_what_was(
    kept: tuple[Settings, Path], monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("does not start with the restored database")
    settings, file = kept
    with open_store(settings) as store:
        store.audit.append(ADA, "signed_in")
        before = tables(store)
    stage(settings, file, "", Work(), ADA)
    starts = []

    def fails_once(*args: Any, **kwargs: Any) -> Store:
        starts.append(args)
        if len(starts) == 1:
            raise DatabaseConnectionError
        return open_store(*args, **kwargs)

    monkeypatch.setattr("core.assembly.open_store", fails_once)
    station = open_station(settings)
    try:
        assert tables(station._store) == before
        (entry,) = station._store.audit.page(AuditFilter(action="restore_undone")).items
        assert entry.details["why"] == "The database cannot be opened."
        assert "RESTORE" in {alarm.code for alarm in station.status().alarms}
    finally:
        station.close()
    assert list(settings.storage.data_dir.glob("refused-restore-*/station.sqlite3"))


def test_what_may_not_be_restored_here_changes_nothing(kept: tuple[Settings, Path], tmp_path: Path) -> None:
    settings, file = kept
    before = files(settings.storage.data_dir)
    with pytest.raises(ValidationError, match=r"is a backup of Station 1, and this station is named Line 9"):
        stage(settings.but(station="Line 9"), file, "", Work(), ADA)
    for flipped in flipped_in_each_file(file, tmp_path):
        with pytest.raises(ValidationError, match=r"flipped\.vib is damaged"):
            stage(settings, flipped, "", Work(), ADA)
    assert files(settings.storage.data_dir) == before


def test_killed_before_anything_is_in_force_it_leaves_nothing_after_the_next_start(
    kept: tuple[Settings, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, file = kept
    with open_store(settings) as store:
        before = tables(store)

    class KilledError(BaseException):
        """Stands for the end of the process."""

    def killed(*_: object, **__: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr("core.upkeep.backup.swap.Swap.stage", killed)
        patch.setattr("core.upkeep.backup.restoring.shutil.rmtree", lambda *_, **__: None)
        patch.setattr("pathlib.Path.unlink", lambda *_, **__: None)
        with pytest.raises(KilledError):
            stage(settings, file, "", Work(), ADA)
    assert (settings.storage.data_dir / ".station.sqlite3.incoming").exists()
    with settle(settings, lambda: open_store(settings), nobody_is_told) as store:
        assert tables(store) == before
    assert not list(settings.storage.data_dir.glob(".*station*"))
    assert not (settings.storage.data_dir / ".restore").exists()


def test_one_of_a_newer_release_is_refused_before_anything_changes(kept: tuple[Settings, Path]) -> None:
    settings, _ = kept
    with open_store(settings) as store:
        ours = store.database.revision()
        with store.database.transaction() as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        newer = make_backup(store, settings, Work()).path
        with store.database.transaction() as connection:
            connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{ours}'")
    before = files(settings.storage.data_dir)
    with pytest.raises(DatabaseConnectionError, match="written by a newer release"):
        stage(settings, newer, "", Work(), ADA)
    assert files(settings.storage.data_dir) == before


def test_a_damaged_database_is_set_aside_and_the_last_good_backup_is_offered(kept: tuple[Settings, Path]) -> None:
    settings, file = kept
    database = settings.storage.data_dir / "station.sqlite3"
    wreck = b"not a database" + database.read_bytes()[14:]
    database.write_bytes(wreck)
    with pytest.raises(DatabaseConnectionError) as told:
        open_station(settings)
    assert "The database file is damaged." in str(told.value)
    assert f"Restore it with: vision-inspection backup restore {file}" in str(told.value)
    assert not missing(settings, look_at(file).about).is_known
    stage(settings, file, "", Work(), ADA)
    open_station(settings).close()
    (safety,) = settings.storage.data_dir.glob("before-restore-*")
    assert (safety / "station.sqlite3").read_bytes() == wreck


def test_no_backup_is_made_of_a_damaged_database(kept: tuple[Settings, Path]) -> None:
    settings, file = kept
    with closing(sqlite3.connect(settings.storage.data_dir / "station.sqlite3")) as database, database:
        database.execute("PRAGMA foreign_keys=OFF")
        when = "2030-01-01 00:00:00.000000"
        database.execute("INSERT INTO sessions VALUES ('x', 999, 'api', '', ?, ?, ?, NULL)", (when, when, when))
    with open_store(settings) as store, pytest.raises(DatabaseConnectionError, match="No backup was made of it"):
        make_backup(store, settings, Work())
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_secrets_are_left_out_or_all_encrypted(kept: tuple[Settings, Path]) -> None:
    settings, _ = kept
    secret = 'a "secret" of 32 letters and more'
    given = settings.but(jwt_secret=secret, api_port=8123)
    given = Settings(**{**vars(given), "given": frozenset({"jwt_secret", "api_port"})})
    with open_store(given) as store:
        plain = make_backup(store, given, Work())
        sealed = make_backup(store, given.but(backup_passphrase=PASSPHRASE), Work(), plain.path.parent / "sealed")
    assert settings_in(plain.path, "", Work()).splitlines()[1:] == [
        'VISION_API_PORT="8123"',
        "# VISION_JWT_SECRET is a secret, and left out.",
    ]
    assert 'VISION_JWT_SECRET="a \\"secret\\" of 32 letters and more"' in settings_in(sealed.path, PASSPHRASE, Work())
    assert secret.encode() not in plain.path.read_bytes()
    assert b"CREATE TABLE" not in sealed.path.read_bytes()
    assert read_archive(sealed.path, PASSPHRASE, Work()).about.contents == plain.verified.about.contents
