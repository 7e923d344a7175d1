from __future__ import annotations

import os
import re
import shutil
import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from core.access.roles import SYSTEM
from core.errors import DatabaseConnectionError, DatabaseError, DiskSpaceError
from core.inspection.program import Program
from core.inspection.samples import ProgramSample, SampleKind
from core.store import migrate, open_store
from core.store.audit import AuditLog
from core.store.database import Database
from core.store.drafts import Draft, DraftTable
from core.store.migrate import MIGRATIONS, revisions, upgrade
from core.store.programs import ActiveProgram, Programs
from core.store.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{before}"


def upgrade() -> None:
    with op.batch_alter_table("users") as table:
        table.alter_column("theme", type_=sa.String(20))
    {then}
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'station.sqlite3'}")
    yield database
    database.close()


def newer(tmp_path: Path, then: str = "pass") -> Path:
    """The migrations plus one of a later release."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_later.py").write_text(SECOND.format(before=revisions()[-1], then=then))
    return folder


def test_migrations_make_the_tables_that_the_code_describes(database: Database) -> None:
    upgrade(database)
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, METADATA) == []


def test_the_tables_made_are_the_same_to_the_letter_where_autogenerate_does_not_look(
    database: Database, tmp_path: Path
) -> None:
    """Alembic does not compare partial indexes, autoincrement and actions on deletion."""
    upgrade(database)
    described = sa.create_engine(f"sqlite:///{tmp_path / 'described.sqlite3'}")
    METADATA.create_all(described)

    def words(engine: sa.Engine) -> dict[str, set[str]]:
        with engine.connect() as connection:
            rows = connection.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
        return {name: set(sql.replace(",", " ").replace("(", " ").replace(")", " ").split()) for name, sql in rows}

    made, wanted = words(database.engine), words(described)
    described.dispose()
    made.pop("alembic_version")
    assert made == wanted


def test_file_names_tell_the_revisions_in_their_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert [found.revision for found in script.walk_revisions()][::-1] == list(revisions())


def test_upgrading_again_changes_nothing_and_copies_nothing(database: Database, tmp_path: Path) -> None:
    assert upgrade(database) is None
    assert upgrade(database) is None
    assert database.revision() == revisions()[-1]
    assert list(tmp_path.glob("*before*")) == []


def test_before_an_old_database_is_changed_its_file_is_copied(database: Database, tmp_path: Path) -> None:
    upgrade(database)
    with database.transaction() as connection:
        connection.execute(sa.text("INSERT INTO station_state VALUES ('a', 1, 'v', '2030-01-01')"))
    copy = upgrade(database, newer(tmp_path))
    assert copy is not None
    raw = sqlite3.connect(copy)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == (revisions()[-1],)
    assert raw.execute("SELECT station FROM station_state").fetchone() == ("a",)
    raw.close()
    assert database.revision() == "9999"


def test_a_database_whose_copy_cannot_be_read_back_is_not_changed(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(database)
    damaged = b"SQLite format 3\0" + bytes(5000)
    monkeypatch.setattr(migrate, "copy_sqlite", lambda _, copy: copy.write_bytes(damaged))
    with pytest.raises(DatabaseError, match="cannot be read"):
        upgrade(database, newer(tmp_path))
    assert database.revision() == revisions()[-1]
    assert list(tmp_path.glob("*.before-*")) == []


def test_a_copy_that_was_not_completed_has_not_the_name_of_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(database)
    written: list[Path] = []

    def fill_the_disk(_: Database, copy: Path) -> None:
        copy.write_bytes(b"SQLite format 3\0")
        written.append(copy)
        raise DiskSpaceError

    with monkeypatch.context() as patched:
        patched.setattr(migrate, "copy_sqlite", fill_the_disk)
        with pytest.raises(DiskSpaceError):
            upgrade(database, newer(tmp_path))
    (unfinished,) = written
    assert unfinished.name.endswith(".part"), "as a start that is killed leaves it"
    assert not unfinished.exists(), "a full disk is not made fuller"

    unfinished.write_bytes(b"of a start that was killed")
    os.utime(unfinished, (0, 0))
    copy = upgrade(database, tmp_path / "migrations")
    assert copy is not None
    assert list(tmp_path.glob("*.before-*")) == [copy]


def of_the_second_release(tmp_path: Path) -> Path:
    folder = tmp_path / "second"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "000[3-9]_*", "00[1-9]?_*"))
    return folder


OLD_RESULT = """
INSERT INTO results (id, station, part, judgement, program_name, program_version, program_number, judged_at, "trigger",
    is_simulated, elapsed_ms, image_state, body)
VALUES (:id, 's', :part, 'OK', 'cap', 'v', 1, :at, 'software', 0, 1.0, 'none', '{}')
"""


def test_results_of_the_second_release_come_in_the_order_in_which_they_were_stored(
    database: Database, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    """The clock was set back between the second and the third result; includes the downgrade to that release."""
    expect_log("damaged")  # they hold nothing that statistics could count
    upgrade(database, of_the_second_release(tmp_path))
    moments = ("2030-05-17 12:00:00.000001", "2030-05-17 12:00:01.500000", "2030-05-17 11:00:00.000000", "yesterday")
    with database.transaction() as connection:
        for part, at in enumerate(moments, 1):
            connection.execute(sa.text(OLD_RESULT), {"id": str(part), "part": part, "at": at})
    upgrade(database)
    with database.reading() as connection:
        rows = connection.execute(sa.text("SELECT id FROM inspections ORDER BY seq DESC, id DESC")).scalars().all()
        first = connection.execute(sa.text("SELECT min(seq) FROM inspections")).scalar()
    assert list(rows) == ["4", "3", "2", "1"]
    assert first == int(datetime(2030, 5, 17, 12, tzinfo=UTC).timestamp()) * 1_000_000 + 1
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.migration() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0002")
    with database.reading() as connection:
        columns = {column["name"] for column in sa.inspect(connection).get_columns("results")}
        indexes = {index["name"]: index["column_names"] for index in sa.inspect(connection).get_indexes("results")}
        assert "seq" not in columns
        assert indexes["ix_results_program"] == ["program_id", "judged_at", "id"]
        assert not sa.inspect(connection).has_table("counters")
    upgrade(database)
    assert database.revision() == revisions()[-1]


def of_the_first_release(tmp_path: Path) -> Path:
    """The migrations of the first release."""
    folder = tmp_path / "first"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "000[2-9]_*", "00[1-9]?_*"))
    return folder


def test_a_database_of_the_first_release_keeps_its_programs_and_takes_drafts(
    database: Database, tmp_path: Path
) -> None:
    upgrade(database, of_the_first_release(tmp_path))
    assert database.revision() == "0001"
    with database.transaction() as connection:
        connection.execute(
            sa.text("INSERT INTO programs (name, created_at) VALUES ('Cap', '2030-01-01 00:00:00.000000')")
        )
    assert upgrade(database) is not None
    with database.reading() as connection:
        assert connection.execute(sa.text("SELECT id, name FROM programs")).one() == (1, "Cap")
    DraftTable(database, "Line 3").put("Emma", Draft(Program("Cap")), datetime(2030, 1, 1, tzinfo=UTC))
    assert database.check() == ()


def of_release_6(tmp_path: Path) -> Path:
    """The migrations before there were favorites."""
    folder = tmp_path / "sixth"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "000[7-9]_*", "00[1-9]?_*"))
    return folder


def test_what_ran_before_there_were_favorites_is_taken_from_the_audit_log(database: Database, tmp_path: Path) -> None:
    upgrade(database, of_release_6(tmp_path))
    entry = "INSERT INTO audit_log VALUES (:id, :at, :station, 'Emma', 'panel', '', '', :action, :details, '', '')"
    version = "INSERT INTO program_versions VALUES (:id, 1, :hash, '{}', '', 'Emma', '2030-01-01', '', NULL)"
    activated = [
        ("Line 3", "program_activated", '{"program": "Cap", "version_hash": "a"}'),
        ("Line 3", "program_activated", '{"program": "Cap", "version_hash": "a"}'),
        ("Line 3", "program_activated", '{"program": "Lid", "version": "b"}'),  # as in the first releases
        ("Line 3", "program_activated", '{"program": "gone", "version_hash": "z"}'),
        ("Line 3", "program_activated", "damaged"),
        ("Line 4", "program_saved", '{"version_hash": "a"}'),
    ]
    with database.transaction() as connection:
        for number, name in enumerate(("Cap", "Lid"), start=1):
            connection.execute(
                sa.text("INSERT INTO programs VALUES (:id, :name, '2030-01-01', NULL)"), {"id": number, "name": name}
            )
            connection.execute(sa.text(version), {"id": number, "hash": "ab"[number - 1]})
        for hour, (station, action, details) in enumerate(activated):
            at = f"2030-01-01 0{hour}:00:00.000000"
            row = {"id": hour, "at": at, "station": station, "action": action, "details": details}
            connection.execute(sa.text(entry), row)
    upgrade(database)
    listed = Programs(database, "Line 3").summaries()
    hours = {found.name: found.activated_at and found.activated_at.hour for found in listed}
    assert hours == {"Cap": 1, "Lid": 2}
    assert not any(found.activated_at for found in Programs(database, "Line 4").summaries())


def of_release_17(tmp_path: Path) -> Path:
    """The migrations before samples belonged to the version."""
    folder = tmp_path / "seventeenth"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "001[89]_*", "00[2-9]?_*"))
    return folder


def test_samples_of_a_program_become_part_of_a_new_version_and_the_old_ones_stay(
    database: Database, tmp_path: Path
) -> None:
    upgrade(database, of_release_17(tmp_path))
    moment = datetime(2030, 1, 1, tzinfo=UTC)
    programs = Programs(database, "Line 3")
    plain = programs.add(Program("Plain", master="c" * 64), author="Emma", reason="", now=moment).program
    cap = programs.add(Program("Cap", master="c" * 64), author="Emma", reason="", now=moment).program
    programs.set_active(ActiveProgram(2, cap.version_hash), moment)
    rows = [(1, "b" * 64, "NG"), (0, "a" * 64, "OK"), (2, "c" * 64, "NG")]
    with database.transaction() as connection:
        for ordinal, picture, kind in rows:
            row = {"picture": picture, "ordinal": ordinal, "kind": kind}
            connection.execute(sa.text("INSERT INTO program_samples VALUES (2, :picture, :ordinal, :kind)"), row)
    upgrade(database)
    (of_plain,) = programs.versions(1)
    assert of_plain.version_hash == plain.version_hash
    newest, first = programs.versions(2)
    assert (first.version_hash, newest.parent) == (cap.version_hash, cap.version_hash)
    # The master cannot be an NG sample of the same version.
    assert programs.newest(2).program == replace(
        cap, samples=(ProgramSample("a" * 64, SampleKind.OK), ProgramSample("b" * 64, SampleKind.NG))
    )
    assert programs.active() == ActiveProgram(2, cap.version_hash)
    assert database.check() == ()
    # The way back and forth again loses none and makes no further version.
    moved_to(database, "0017")
    with database.reading() as connection:
        kept = connection.execute(sa.text("SELECT picture, kind FROM program_samples ORDER BY ordinal")).all()
    assert [tuple(row) for row in kept] == [("a" * 64, "OK"), ("b" * 64, "NG")]
    upgrade(database)
    assert [version.version_number for version in programs.versions(2)] == [2, 1]


def test_a_way_back_that_would_lose_masters_is_refused(database: Database) -> None:
    upgrade(database)
    with database.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO program_pictures VALUES ('p', 'f', 4, 3, '2030-01-01')")
        connection.exec_driver_sql("INSERT INTO program_picture_pieces VALUES ('f', 0, x'00')")
    with pytest.raises(DatabaseError, match="would delete 1 masters and samples"):
        moved_to(database, "0015")
    assert database.revision() == revisions()[-1], "not even part of the way"
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT file FROM program_picture_pieces").all() == [("f",)]


def test_the_words_of_what_stands_in_the_audit_log_already_are_noted(database: Database) -> None:
    upgrade(database)
    log = AuditLog(database, "Line 3", lambda: datetime(2030, 1, 1, tzinfo=UTC))
    for name in ("Cap", "Lid", "Box", "Can"):
        log.append(SYSTEM, "program_saved", name=name)
    damage = {2: "x'ff00'", 3: "'{'", 4: "CAST(x'ff' AS TEXT)"}
    with database.transaction() as connection:
        for entry, details in damage.items():
            connection.exec_driver_sql(f"UPDATE audit_log SET details = {details} WHERE id = {entry}")
    moved_to(database, "0021")
    upgrade(database)
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT word, entry FROM audit_words").all() == [("cap", 1)]


def test_changing_a_column_of_the_users_keeps_their_sessions(database: Database, tmp_path: Path) -> None:
    upgrade(database)
    with database.transaction() as connection:
        when = "'2030-01-01 00:00:00.000000'"
        connection.execute(
            sa.text(f"INSERT INTO users VALUES (1, 'a', 'a', 'h', 0, 'ADMIN', 1, NULL, NULL, {when}, NULL, 0)")
        )
        connection.execute(sa.text(f"INSERT INTO sessions VALUES ('s', 1, 'api', '', {when}, {when}, {when}, NULL)"))
    upgrade(database, newer(tmp_path))
    with database.reading() as connection:
        assert connection.execute(sa.text("SELECT count(*) FROM sessions")).scalar() == 1
        assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar() == 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(database: Database, tmp_path: Path) -> None:
    upgrade(database)
    with pytest.raises(ZeroDivisionError):
        upgrade(database, newer(tmp_path, then="1 / 0"))
    assert database.revision() == revisions()[-1]
    assert database.check() == ()
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_a_database_whose_rows_refer_to_nothing_cannot_be_opened_by_a_new_release(
    database: Database, tmp_path: Path
) -> None:
    """As one that is damaged: only so the last good backup is offered, which the sentence asks for."""
    upgrade(database)
    assert database.file is not None
    with closing(sqlite3.connect(database.file)) as raw, raw:
        when = "'2030-01-01 00:00:00.000000'"
        raw.execute(f"INSERT INTO sessions VALUES ('s', 1, 'api', '', {when}, {when}, {when}, NULL)")
    with pytest.raises(DatabaseConnectionError, match="Restore a backup"):
        upgrade(database, newer(tmp_path))
    assert database.revision() == revisions()[-1]


def test_a_database_of_a_newer_release_is_refused_and_left_alone(database: Database, tmp_path: Path) -> None:
    upgrade(database)
    upgrade(database, newer(tmp_path))
    for copy in tmp_path.glob("*.before-*"):
        copy.unlink()
    with pytest.raises(DatabaseConnectionError, match="newer release"):
        upgrade(database)
    assert database.revision() == "9999"
    assert list(tmp_path.glob("*.before-*")) == [], "not one more copy for each vain start"


def test_two_that_start_at_once_migrate_once(tmp_path: Path) -> None:
    databases = [Database(f"sqlite:///{tmp_path / 'x.sqlite3'}") for _ in range(3)]
    errors: list[BaseException] = []

    def start(database: Database) -> None:
        try:
            upgrade(database)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            errors.append(error)

    threads = [threading.Thread(target=start, args=(database,)) for database in databases]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert {database.revision() for database in databases} == {revisions()[-1]}
    for database in databases:
        database.close()


def test_downgrading_to_nothing_leaves_no_table(database: Database) -> None:
    upgrade(database)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.migration() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    with database.reading() as connection:
        assert set(sa.inspect(connection).get_table_names()) <= {"alembic_version", "sqlite_sequence"}


def words_of(database: Database) -> dict[str, set[str]]:
    """Each table and index by the words that make it, in any order."""
    with database.reading() as connection:
        rows = connection.execute(sa.text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
    return {name: set(re.sub(r'[(),"]', " ", sql).split()) for name, sql in rows if name != "alembic_version"}


def moved_to(database: Database, target: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    is_down = database.revision() is not None
    with database.migration() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if is_down else command.upgrade)(config, target)


@pytest.mark.soak
def test_the_newest_schema_leads_back_to_every_released_one_and_from_there_to_the_newest(
    database: Database, tmp_path: Path
) -> None:
    upgrade(database)
    newest = words_of(database)
    for target in revisions()[:-1]:
        moved_to(database, target)
        fresh = Database(f"sqlite:///{tmp_path / target}")
        moved_to(fresh, target)
        assert words_of(database) == words_of(fresh), target
        fresh.close()
        upgrade(database)
        assert words_of(database) == newest, target


def test_opening_a_store_migrates_it(settings: object) -> None:
    with open_store(settings) as store:  # type: ignore[arg-type]
        assert store.database.revision() == revisions()[-1]
