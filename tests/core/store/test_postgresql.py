"""The same store on PostgreSQL, with a real server that the test starts and stops."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given
from hypothesis import settings as hypothesis_settings

from core.access.roles import SYSTEM, Actor, Role
from core.accounts import Accounts
from core.errors import DatabaseConnectionError, DatabaseConstraintError, InsufficientPermissionsError
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.drafts import Draft, Drafts
from core.programs.library import Library
from core.programs.samples import Samples
from core.records.history import History
from core.records.labels import Labels
from core.settings import Settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.contributions import Kind, quarter_of
from core.store.inspection_values import ImageState, InspectionFilter, InspectionLabel
from core.store.migrate import upgrade
from core.store.pieces import read_pieces, store_named
from core.store.postgresql import PatientConnection
from core.store.rollups import Rollups, SeriesFilter, Stretch
from core.store.shared_tables import program_picture_pieces, program_pictures
from core.store.tables import METADATA
from tests.core.store.alarm_stories import STORIES
from tests.core.store.test_migrate import moved_to
from tests.counts import carry_out, changes, kept, scanned
from tests.postgresql import emptied
from tests.records import AT, give_samples, record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.engine import Connection

pytestmark = pytest.mark.services


def test_migrations_make_the_tables_that_the_code_describes(postgres: Store) -> None:
    with postgres.database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), METADATA) == []
    assert postgres.database.check() == ()


def test_the_way_back_to_the_schema_before_samples_of_versions_and_forth_again_loses_none(postgres: Store) -> None:
    samples = (ProgramSample("a" * 64, SampleKind.OK), ProgramSample("b" * 64, SampleKind.NG))
    program = Program("Cap", master="c" * 64, samples=samples)
    added = postgres.programs.add(program, author="Emma", reason="", now=AT)
    moved_to(postgres.database, "0017")
    with postgres.database.reading() as connection:
        kept = connection.execute(sa.text("SELECT picture, kind FROM program_samples ORDER BY ordinal")).all()
    assert [tuple(row) for row in kept] == [("a" * 64, "OK"), ("b" * 64, "NG")]
    upgrade(postgres.database)
    (version,) = postgres.programs.versions(added.summary.program_id)
    assert version.version_hash == program.version_hash


def test_stations_that_start_at_once_migrate_once(server: str, postgres: Store, tmp_path: Path) -> None:
    emptied(postgres)
    errors: list[BaseException] = []

    def start(number: int) -> None:
        try:
            open_store(Settings.of(data_dir=tmp_path / str(number), database_url=server)).close()
        except BaseException as error:  # noqa: BLE001 - handed to the test
            errors.append(error)

    threads = [threading.Thread(target=start, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    postgres.database.check_writable()


def test_a_server_that_stops_answering_without_closing_is_lost_within_its_time(
    postgres: Store, make_result, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose_it_while_inserting() -> None:
        with postgres.database.transaction() as connection:
            pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            os.kill(pid, signal.SIGSTOP)
            try:
                postgres.inspections.insert(make_result(1))
            finally:
                os.kill(pid, signal.SIGCONT)

    with monkeypatch.context() as impatient:
        impatient.setattr(PatientConnection, "answer_s", 0.3)
        with pytest.raises(DatabaseConnectionError):
            lose_it_while_inserting()
    postgres.inspections.insert(make_result(1))


def test_results_are_stored_filtered_paged_and_corrected(postgres: Store, make_result) -> None:
    results = [make_result(n, judgement=Judgement.OK if n % 2 else Judgement.NG) for n in range(10)]
    postgres.inspections.insert_many(results)
    postgres.inspections.insert(results[0])
    postgres.inspections.finish(results[1], image="2030/05/17/x.png")
    first = postgres.inspections.page(InspectionFilter(judgement=Judgement.OK), limit=3)
    second = postgres.inspections.page(InspectionFilter(judgement=Judgement.OK), first.next_cursor, limit=3)
    assert [item.part for item in first.items + second.items] == [9, 7, 5, 3, 1]
    assert second.next_cursor is None
    assert postgres.inspections.get(results[1].id).image_state is ImageState.STORED
    assert postgres.inspections.get(results[4].id).result == results[4]
    since = results[4].judged_at
    assert len(postgres.inspections.page(InspectionFilter(since=since, until=since + timedelta(seconds=3))).items) == 3
    assert postgres.inspections.newest_part() == 9
    assert len(postgres.pictures.pending()) == 9


def test_old_pictures_and_results_are_found_summed_and_removed(postgres: Store, make_result) -> None:
    results = [make_result(n, judgement=Judgement.OK if n % 2 else Judgement.NG) for n in range(6)]
    postgres.inspections.insert_many(results)
    for result in results:
        name = postgres.images.name_of(result)
        postgres.inspections.finish(result, image=name, image_bytes=100 + result.part)
    postgres.inspections.set_label(results[1].id, InspectionLabel.MISSED, "Ada")
    pictures = postgres.pictures
    use = pictures.use()
    assert (use.removable[Judgement.OK].size, use.removable[Judgement.NG].size, use.kept.size) == (208, 306, 101)
    oldest = pictures.oldest(Judgement.OK, 9, before=results[5].judged_at)
    assert [each.id for each in oldest] == [results[3].id]
    assert pictures.begin_clearing([results[1].id, results[3].id]) == {results[3].id}, "a labeled one stays"
    assert [each.id for each in pictures.going(9)] == [results[3].id]
    pictures.cleared([results[3].id])
    assert pictures.going(9) == ()
    assert [each.id for each in pictures.stored(None, None, 9)] == [results[1].id]
    assert pictures.states([results[3].id]) == {results[3].id: (ImageState.CLEARED, None)}
    pictures.measured({results[5].id: 7})
    assert pictures.mean_bytes(Judgement.OK) == (101 + 7) / 2
    assert pictures.named() == frozenset()
    assert pictures.newest_at() == results[5].judged_at
    gone, place = pictures.forget_results(results[5].judged_at, 9, -1)
    assert (gone, place is not None) == (1, True)
    assert len(postgres.inspections.page(InspectionFilter()).items) == 5


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_an_alarm(postgres: Store, story: Callable[[Store], None]) -> None:
    story(postgres)


def test_programs_users_and_audit_work_the_same(postgres: Store, postgres_settings: Settings, image) -> None:
    accounts = Accounts(postgres, postgres_settings.sessions, bcrypt_cost=4)
    admin = accounts.create_first_administrator("Anna", "correct horse", "api")
    with pytest.raises(DatabaseConstraintError):
        accounts.users.create(admin, "ANNA", "correct horse", Role.VIEWER)
    tokens = accounts.issue_tokens(accounts.sign_in("anna", "correct horse", "api"))
    assert accounts.actor_of_access_token(tokens.access_token).user_id == admin.user_id
    library = Library(postgres)
    saved = library.save(admin, Program("Cap"), image, "first")
    assert library.program(SYSTEM, saved.id).program == saved.program
    library.set_favorite(admin, saved.id, is_favorite=True)
    (listed,) = library.programs(SYSTEM)
    assert (listed.name, listed.is_favorite, str(listed.lack)) == (
        "Cap",
        True,
        "Cap has no tool that judges. Add one first.",
    )
    assert postgres.audit_seal.keep() is None
    assert postgres.audit_seal.verify().is_intact
    newest, _ = postgres.audit.head()
    assert postgres.audit.page(AuditFilter(since=postgres.now() - timedelta(hours=1))).items[0].id == newest


def test_drafts_and_samples_are_kept_and_replaced(postgres: Store, image) -> None:
    emma = Actor("Emma", Role.ENGINEER)
    saved = Library(postgres).save(emma, Program("Cap"), image)
    drafts, samples = Drafts(postgres), Samples(postgres, History(postgres))
    sample = ProgramSample(samples.keep_picture(emma, 255 - image, image), SampleKind.NG)
    for step in ("image", "tools"):
        drafted = replace(saved.program, samples=(sample,))
        drafts.keep(emma, Draft(drafted, saved.id, saved.version_hash, step))
    found = drafts.kept(emma)
    assert found is not None
    assert (found.step, found.program) == ("tools", drafted)
    drafts.discard(emma)
    assert drafts.kept(emma) is None
    give_samples(postgres, saved.id, [sample], emma)
    assert Library(postgres).version(emma, saved.id).program.samples == (sample,)
    assert sample.picture in postgres.pictures.named()


def test_a_reason_code_and_a_proposed_sample_are_kept_and_taken_back(postgres: Store, make_result, image) -> None:
    emma = Actor("Emma", Role.ENGINEER)
    saved = Library(postgres).save(emma, Program("Cap"), image)
    history = History(postgres)
    samples = Samples(postgres, history)
    labels = Labels(postgres, history, samples, lambda: ("scrap", "rework"), lambda _: None)
    part = make_result(1, judgement=Judgement.NG, program_id=saved.id)
    postgres.inspections.insert(part)
    postgres.inspections.finish(part, image=postgres.images.write(part, 255 - image))
    labels.set_reason_code(emma, part.id, "scrap")
    assert history.reason_codes(emma) == ("scrap",)
    assert [item.id for item in history.inspections(emma, InspectionFilter(reason_code="scrap")).items] == [part.id]
    assert labels.label(emma, part.id, InspectionLabel.FALSE_CALL).is_proposed
    (proposed,) = samples.proposed(emma, saved.id)
    give_samples(postgres, saved.id, [proposed.accepted], emma)
    assert samples.proposed(emma, saved.id) == ()
    labels.label(emma, part.id, None)
    labels.set_reason_code(emma, part.id, None)
    assert history.reason_codes(emma) == ()
    with pytest.raises(DatabaseConstraintError):
        postgres.samples.propose(replace(proposed, program_id=saved.id + 1))


def test_the_activity_of_a_program_is_the_same(postgres: Store, make_result) -> None:
    results = [make_result(n, judgement=Judgement.OK if n % 4 else Judgement.NG, program_id=7) for n in range(20)]
    postgres.inspections.insert_many(results)
    found = postgres.inspections.activity(7)
    assert (found.parts, found.ok, found.ng, found.yield_pct) == (20, 15, 5, 75.0)
    assert found.last_judged_at == results[-1].judged_at


@given(changes)
@hypothesis_settings(max_examples=10)
def test_after_any_changes_in_any_order_the_counts_are_those_of_a_full_scan(postgres: Store, wanted: list) -> None:
    carry_out(postgres, wanted)
    assert kept(postgres) == scanned(postgres)
    Rollups(postgres.database).rebuild("Line 3")
    assert kept(postgres) == scanned(postgres)


def test_what_several_threads_count_for_one_station_at_once_is_lost_by_none(postgres: Store) -> None:
    def work(first: int) -> None:
        for part in range(first, first + 20):
            postgres.inspections.insert(record(Judgement.NG, id=str(part)))
            postgres.inspections.set_label(str(part), InspectionLabel.REAL_NG)

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 100, 200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = Rollups(postgres.database).tallies(
        Kind.VERDICTS, SeriesFilter("Station 1", is_simulated=False), [Stretch(quarter_of(AT), quarter_of(AT) + 1)]
    )
    assert [(tally.name, tally.total) for tally in found] == [(("NG", "real_ng"), 60)]


def test_a_file_that_is_named_while_another_station_clears_it_away_stays_whole(postgres: Store) -> None:
    """What a writer that was cut off has left, a second one completes in the moment in which it is cleared."""
    database, data = postgres.database, b"a master"
    clearing: list[threading.Thread] = []

    def name(connection: Connection, file: str) -> None:
        values = {"picture": "p", "file": file, "width": 4, "height": 3, "stored_at": AT}
        connection.execute(program_pictures.insert().values(values))

    def name_while_it_is_cleared(connection: Connection, file: str) -> None:
        name(connection, file)
        connection.execute(sa.select(program_picture_pieces.c.ordinal).with_for_update())
        clearing.append(threading.Thread(target=postgres.program_pictures.clear, args=(file,)))
        clearing[0].start()
        waiting = sa.text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        while clearing[0].is_alive() and not connection.execute(waiting).scalar_one():
            pass

    store_named(database, data, name_while_it_is_cleared)
    clearing[0].join()
    with database.reading() as connection:
        (file,) = connection.execute(sa.select(program_pictures.c.file)).scalars()
        assert read_pieces(connection, file) == data


def test_of_two_stations_that_make_the_first_administrator_one_succeeds(
    postgres: Store, postgres_settings: Settings
) -> None:
    outcomes: list[str] = []

    def create(name: str) -> None:
        with open_store(postgres_settings) as store:
            try:
                Accounts(store, postgres_settings.sessions, bcrypt_cost=4).create_first_administrator(
                    name, "correct horse", "api"
                )
                outcomes.append("made")
            except InsufficientPermissionsError:
                outcomes.append("refused")

    threads = [threading.Thread(target=create, args=(name,)) for name in ("Anna", "Bert", "Cem")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["made", "refused", "refused"]
    assert postgres.audit.verify().is_intact


def test_text_that_postgresql_cannot_store_is_made_storable_before(
    postgres: Store, postgres_settings: Settings
) -> None:
    accounts = Accounts(postgres, postgres_settings.sessions, bcrypt_cost=4)
    with pytest.raises(Exception, match="wrong"):
        accounts.sign_in("a\0\ud800b", "x\0", "api", address="\0")
    assert postgres.audit.verify().is_intact


def test_a_database_that_is_not_there_is_a_connection_error(server: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseConnectionError, match="cannot be reached"):
        open_store(Settings.of(data_dir=tmp_path, database_url=server.replace("/postgres?", "/nothing?")))
