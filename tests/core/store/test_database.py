from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from core.errors import DatabaseConnectionError, DatabaseConstraintError, DatabaseError, DiskSpaceError
from core.settings import Settings
from core.store import Store, open_store
from core.store.account_tables import users
from core.store.audit_tables import audit_head
from core.store.database import Database
from core.store.migrate import upgrade
from core.store.snapshot import copy_sqlite
from core.store.tables import programs, station_state

PUT = "INSERT INTO station_state VALUES (:name, 1, 'v', '2030-01-01 00:00:00.000000')"


def put(store: Store, name: str) -> None:
    with store.database.transaction() as connection:
        connection.execute(sa.text(PUT), {"name": name})


def names(store: Store) -> set[str]:
    with store.database.reading() as connection:
        return set(connection.execute(sa.select(station_state.c.station)).scalars())


def pragma(database: Database, name: str) -> object:
    with database.reading() as connection:
        return connection.execute(sa.text(f"PRAGMA {name}")).scalar()


def test_a_transaction_that_raises_is_rolled_back(store: Store) -> None:
    def put_and_fail() -> None:
        with store.database.transaction() as connection:
            connection.execute(sa.text(PUT), {"name": "a"})
            raise KeyError

    with pytest.raises(KeyError):
        put_and_fail()
    assert names(store) == set()


def test_a_transaction_inside_another_is_part_of_it(store: Store) -> None:
    def put_inside_and_fail() -> None:
        with store.database.transaction():
            put(store, "inner")
            assert names(store) == {"inner"}, "the outer one sees what the inner one did"
            raise KeyError

    with pytest.raises(KeyError):
        put_inside_and_fail()
    assert names(store) == set(), "the inner one did not commit by itself"


def test_a_transaction_does_not_begin_inside_a_reading_one(store: Store) -> None:
    with store.database.reading(), pytest.raises(RuntimeError):
        put(store, "a")


def test_another_thread_does_not_join_the_transaction(store: Store) -> None:
    seen: list[set[str]] = []
    with store.database.transaction():
        put(store, "mine")
        reader = threading.Thread(target=lambda: seen.append(names(store)))
        reader.start()
        reader.join()
    assert seen == [set()]


def test_two_writers_of_one_file_lose_no_change(settings: Settings, store: Store) -> None:
    """Read, add one, write: with late locks one writer would overwrite the other's sum, or fail as busy."""
    with open_store(settings) as other:

        def count(database: Database) -> None:
            for _ in range(50):
                with database.transaction() as connection:
                    now = connection.execute(sa.select(audit_head.c.newest)).scalar_one()
                    connection.execute(audit_head.update().values(newest=now + 1))

        writers = [threading.Thread(target=count, args=(s.database,)) for s in (store, other, store, other)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
    with store.database.reading() as connection:
        assert connection.execute(sa.select(audit_head.c.newest)).scalar_one() == 200


def test_a_new_file_may_be_opened_by_several_at_once(tmp_path: Path) -> None:
    """SQLite refuses some of those that turn its log on at the same moment: without a second look, 3 rounds of 100."""
    errors: list[BaseException] = []

    def open_first(database: Database, together: threading.Barrier) -> None:
        together.wait()
        try:
            database.revision()
        except BaseException as error:  # noqa: BLE001 - handed to the test
            errors.append(error)

    for number in range(100):
        databases = [Database(f"sqlite:///{tmp_path / f'{number}.sqlite3'}") for _ in range(6)]
        together = threading.Barrier(len(databases))
        threads = [threading.Thread(target=open_first, args=(database, together)) for database in databases]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for database in databases:
            database.close()
    assert errors == []


def test_a_database_that_another_program_holds_is_an_error_that_says_so(settings: Settings, store: Store) -> None:
    holder = sqlite3.connect(settings.storage.data_dir / "station.sqlite3", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    impatient = Database(settings.storage.resolved_database_url, busy_timeout_s=0.02)
    with pytest.raises(DatabaseError, match="Another program holds the database"):
        impatient.check_writable()
    assert names(store) == set(), "reading goes on"
    holder.execute("ROLLBACK")
    holder.close()
    impatient.check_writable()
    impatient.close()


def test_a_full_disk_is_an_error_and_the_database_works_again_when_there_is_room(store: Store) -> None:
    with store.database.transaction() as connection:
        pages = connection.execute(sa.text("PRAGMA page_count")).scalar_one()
        connection.execute(sa.text(f"PRAGMA max_page_count={pages}"))
    too_many = [{"name": f"{number:050}"} for number in range(2000)]
    with pytest.raises(DiskSpaceError, match="disk is full"), store.database.transaction() as connection:
        connection.execute(sa.text(PUT), too_many)
    assert names(store) == set()
    with store.database.transaction() as connection:
        connection.execute(sa.text("PRAGMA max_page_count=100000"))
    put(store, "again")
    assert names(store) == {"again"}


def test_a_file_that_is_no_database_cannot_be_opened(settings: Settings) -> None:
    settings.storage.data_dir.mkdir()
    (settings.storage.data_dir / "station.sqlite3").write_bytes(b"This was a database once. " * 400)
    with pytest.raises(DatabaseConnectionError, match=r"damaged\. Restore the last good backup"):
        open_store(settings)


def test_damage_inside_the_file_is_found_by_the_check(settings: Settings, store: Store) -> None:
    for number in range(500):
        put(store, f"station {number:040}")
    assert store.database.check() == ()
    store.close()
    file = settings.storage.data_dir / "station.sqlite3"
    data = bytearray(file.read_bytes())
    place = data.rindex(b"station 000")
    data[place - 600 : place + 600] = b"\xff" * 1200
    file.write_bytes(data)
    damaged = Database(settings.storage.resolved_database_url)
    try:
        found: object = damaged.check()
    except DatabaseConnectionError as error:
        found = str(error)
    damaged.close()
    assert found


def test_rows_that_refer_to_nothing_are_found_by_the_check(settings: Settings, store: Store) -> None:
    raw = sqlite3.connect(settings.storage.data_dir / "station.sqlite3")
    raw.execute("INSERT INTO refresh_tokens VALUES ('h', 'no session', '', '2030-01-01', '2030-01-01', NULL)")
    raw.commit()
    raw.close()
    assert store.database.check() == ("refresh_tokens: row 1 refers to sessions",)


def test_a_missing_folder_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'nowhere' / 'x.sqlite3'}")
    with pytest.raises(DatabaseConnectionError, match="cannot be opened"):
        upgrade(database)
    database.close()


def test_a_folder_that_may_not_be_written_is_an_error_with_a_sentence(readable_folder: Path) -> None:
    """As another user if the tests run as root, who may write everywhere."""
    data_dir = readable_folder / "data"
    open_store(Settings.of(data_dir=data_dir)).close()
    nobody = 65534
    if os.geteuid() == 0:
        for path in (data_dir, *data_dir.rglob("*")):
            path.chmod(path.stat().st_mode | 0o005 if path.is_dir() else 0o644)
    else:
        data_dir.chmod(0o500)
        (data_dir / "station.sqlite3").chmod(0o400)
    script = (
        "import os, sys\n"
        "from core.store import open_store\n"
        "from core.settings import Settings\n"
        "from core.errors import DatabaseConnectionError\n"
        "from pathlib import Path\n"
        f"os.geteuid() == 0 and (os.setgroups([]), os.setgid({nobody}), os.setuid({nobody}))\n"
        "try:\n"
        "    store = open_store(Settings.of(data_dir=Path(sys.argv[1])))\n"
        "    store.database.check_writable()\n"
        "except DatabaseConnectionError as error:\n"
        "    print(error)\n"
    )
    run = subprocess.run([sys.executable, "-c", script, data_dir], capture_output=True, text=True, check=False)
    data_dir.chmod(0o700)
    assert "may not be written" in run.stdout or "cannot be opened" in run.stdout, run.stderr


def test_a_name_that_is_taken_is_a_constraint_error(store: Store) -> None:
    put(store, "a")
    with pytest.raises(DatabaseConstraintError):
        put(store, "a")


@pytest.mark.parametrize("url", ["mysql://localhost/x", "no address", "sqlite://", "sqlite:///:memory:"])
def test_an_address_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(DatabaseConnectionError):
        Database(url)


def test_a_server_that_does_not_answer_is_a_connection_error() -> None:
    database = Database("postgresql://nobody:hidden@127.0.0.1:1/nothing")
    with pytest.raises(DatabaseConnectionError, match="cannot be reached") as caught:
        database.revision()
    assert "hidden" not in str(caught.value)
    database.close()


def test_strict_durability_syncs_every_verdict_and_grouped_leaves_it_to_the_checkpoint(settings: Settings) -> None:
    full, normal = 2, 1
    for durability, level in (("strict", full), ("grouped", normal)):
        database = Database(f"sqlite:///{settings.storage.data_dir.parent / durability}", durability=durability)
        for kind, wanted in (("is_urgent", level), ("is_lazy", normal), ("is_urgent", level)):
            with database.transaction(**{kind: True}):
                assert pragma(database, "synchronous") == wanted
        assert pragma(database, "journal_mode") == "wal"
        assert pragma(database, "foreign_keys") == 1
        database.close()


def test_closing_closes_every_file(settings: Settings) -> None:
    def held() -> list[str]:
        links = list(Path("/proc/self/fd").iterdir())
        return [
            str(link.readlink())
            for link in links
            if link.is_symlink() and str(settings.storage.data_dir) in str(link.readlink())
        ]

    store = open_store(settings)
    readers = [threading.Thread(target=names, args=(store,)) for _ in range(6)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert held()
    store.close()
    assert held() == []


def test_a_copy_holds_what_was_committed_and_nothing_of_what_was_not(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    put(store, "before")
    with store.database.transaction():
        put(store, "half done")
        copier = threading.Thread(target=copy_sqlite, args=(store.database, tmp_path / "copy.sqlite3"))
        copier.start()
        copier.join()
    raw = sqlite3.connect(tmp_path / "copy.sqlite3")
    assert raw.execute("SELECT station FROM station_state").fetchall() == [("before",)]
    raw.close()


def test_the_database_is_for_the_stations_user_alone(settings: Settings, store: Store) -> None:
    file = settings.storage.data_dir / "station.sqlite3"
    with store.database.transaction():
        files = sorted(file.parent.glob("station.sqlite3*"))
        assert {path.name: path.stat().st_mode & 0o077 for path in files} == {path.name: 0 for path in files}
        assert len(files) == 3, "the log and its index hold the same rows"


def test_a_database_that_others_could_read_is_closed_to_them(settings: Settings, store: Store) -> None:
    file = settings.storage.data_dir / "station.sqlite3"
    store.close()
    file.chmod(0o644)
    with open_store(settings):
        assert file.stat().st_mode & 0o777 == 0o600


def test_folders_are_for_the_stations_user_alone(settings: Settings, store: Store) -> None:
    assert {path.stat().st_mode & 0o777 for path in (settings.storage.data_dir, settings.storage.images_dir)} == {0o700}


def test_moments_come_back_in_utc_to_the_microsecond(store: Store) -> None:
    from datetime import UTC, datetime, timedelta, timezone

    at = datetime(2030, 7, 1, 23, 59, 59, 123456, tzinfo=timezone(timedelta(hours=2)))
    with store.database.transaction() as connection:
        connection.execute(programs.insert().values(name="x", created_at=at))
        found = connection.execute(sa.select(programs.c.created_at)).scalar_one()
    assert found == at
    assert found.tzinfo is UTC


def test_a_moment_without_time_zone_is_never_stored(store: Store) -> None:
    from datetime import datetime

    with pytest.raises(DatabaseError), store.database.transaction() as connection:
        connection.execute(programs.insert().values(name="x", created_at=datetime(2030, 1, 1)))  # noqa: DTZ001


def test_the_id_of_a_deleted_user_is_never_given_out_again(store: Store) -> None:
    now = store.now()
    from core.access.roles import Role

    first = store.users.add("a", "hash", Role.VIEWER, has_pin=False, now=now)
    store.users.delete(first.id)
    assert store.users.add("b", "hash", Role.VIEWER, has_pin=False, now=now).id != first.id
    assert users.dialect_options["sqlite"]["autoincrement"] is True
