"""A station whose database is on a PostgreSQL server: pg_dump and back, by command, and only where that is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from alembic import command
from alembic.config import Config

from core.access.roles import Actor, Role
from core.errors import ConfigurationError, NotReadyError, ValidationError
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.lease import running_stations
from core.store.migrate import MIGRATIONS, revisions
from core.store.tables import METADATA
from core.upkeep.backup import postgresql
from core.upkeep.backup import server as server_module
from core.upkeep.backup.making import make_backup
from core.upkeep.backup.restoring import stage
from core.upkeep.backup.server import restore_server
from core.upkeep.backup.work import Work
from tests.core.store.conftest import server as server  # a fixture
from tests.core.upkeep.backup.test_restore import flipped_in_each_file
from tests.records import record

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import Connection

ADA = Actor("Ada", Role.ADMIN, 1, "cli")


@pytest.fixture
def settings(tmp_path: Path, server: str) -> Settings:
    return Settings.of(data_dir=tmp_path / "data", database_url=server)


@pytest.mark.services
def test_the_database_of_all_stations_is_restored_where_that_is_agreed_to(settings: Settings) -> None:
    with open_store(settings) as store:
        store.programs.add(Program(name="Kept", master="a" * 64), author="Ada", reason="", now=store.now())
        (kept,) = store.programs.summaries()
        made = make_backup(store, settings, Work())
        store.programs.set_archived(kept.id, store.now())
        store.audit.append(ADA, "signed_in")
        assert store.audit_seal.keep() is None
    assert (made.verified.about.database, made.verified.about.revision) == ("postgresql", revisions()[-1])
    with pytest.raises(ValidationError, match="is on a server"):
        stage(settings, made.path, "", Work(), ADA)
    with pytest.raises(ConfigurationError, match="--shared-database"):
        restore_server(settings, made.path, "", Work(), ADA, any_station=False, agrees=False)
    restored = restore_server(settings, made.path, "", Work(), ADA, any_station=False, agrees=True)
    assert (settings.storage.data_dir / restored.safety / "database.dump").is_file()
    with open_store(settings) as store:
        assert [program.name for program in store.programs.summaries()] == ["Kept"]
        assert store.audit_seal.verify().is_intact
        assert store.audit_seal.keep() is None


@pytest.mark.services
def test_nothing_is_restored_under_a_station_that_runs(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(settings) as store:
        made = make_backup(store, settings, Work())
        store.lease.take()
        was = _tables(store)

        def pause(_: float) -> None:
            store.lease.beat()

        monkeypatch.setattr(server_module, "running_stations", lambda database: running_stations(database, pause))
        with pytest.raises(NotReadyError, match=f"run with this database: {store.station}"):
            restore_server(settings, made.path, "", Work(), ADA, any_station=False, agrees=True)
        assert _tables(store).keys() == was.keys()
        assert running_stations(store.database, lambda _: None) == ()


@pytest.mark.services
def test_one_of_an_earlier_release_is_restored_and_updated(settings: Settings) -> None:
    with open_store(settings) as store:
        store.programs.add(Program(name="Early", master="a" * 64), author="Ada", reason="", now=store.now())
        with store.database.transaction() as connection:
            as_released_before(connection, "0015")
        made = make_backup(store, settings, Work())
    assert made.verified.about.revision == "0015"
    with open_store(settings):
        """The present release updates the server's database, which has more tables then."""
    restore_server(settings, made.path, "", Work(), ADA, any_station=False, agrees=True)
    with open_store(settings) as store:
        assert store.database.revision() == revisions()[-1]
        assert "Early" in [program.name for program in store.programs.summaries()]


def as_released_before(connection: Connection, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.downgrade(config, revision)


@pytest.mark.services
def test_a_missing_or_old_program_is_told_in_words(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "pg_dump"
    old.write_text("#!/bin/sh\necho pg_dump '(PostgreSQL)' 9.6\n")
    old.chmod(0o755)
    with open_store(settings) as store:
        monkeypatch.setattr(postgresql.shutil, "which", lambda _: None)
        with pytest.raises(ConfigurationError, match="The program pg_dump is missing"):
            make_backup(store, settings, Work())
        monkeypatch.setattr(postgresql.shutil, "which", lambda _: str(old))
        with pytest.raises(ConfigurationError, match="pg_dump is of version 9, the server of version"):
            make_backup(store, settings, Work())


@pytest.mark.services
def test_a_station_with_a_database_of_its_own_moves_to_the_server(
    settings: Settings, data_dir: Path, tmp_path: Path
) -> None:
    """Nothing moves from a damaged backup; from a whole one, all that there was."""
    own, settings = Settings.of(data_dir=data_dir), settings.but(data_dir=tmp_path / "moved")
    with open_store(own) as store:
        store.inspections.insert(record(Judgement.NG))
        store.audit.append(ADA, "signed_in")
        made = make_backup(store, own, Work())
        was, entries = _tables(store), store.audit.page(AuditFilter()).items
    with open_store(settings) as store:
        empty = _tables(store)
        for flipped in flipped_in_each_file(made.path, tmp_path):
            with pytest.raises(ValidationError, match=r"flipped\.vib is damaged"):
                restore_server(settings, flipped, "", Work(), ADA, any_station=False, agrees=True)
        assert _tables(store) == empty
    restore_server(settings, made.path, "", Work(), ADA, any_station=False, agrees=True)
    assert was["program_pictures"], "the masters are in the database"
    with open_store(settings) as store:
        assert _tables(store) == was
        assert store.audit.verify().is_intact
        restored, *before = store.audit.page(AuditFilter()).items
        assert (restored.action, tuple(before)) == ("backup_restored", tuple(entries))
        added = store.programs.add(Program(name="Next", master="a" * 64), author="Ada", reason="", now=store.now())
        assert added.summary.program_id > max(row[0] for row in was["programs"]), "numbers go on"


def _tables(store: Store) -> dict[str, list[Any]]:
    with store.database.reading() as connection:
        return {
            name: sorted(map(tuple, connection.execute(table.select()).all()), key=repr)
            for name, table in METADATA.tables.items()
            if not name.startswith("audit_")
        }
