from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import DamagedRecordError
from core.inspection.result import Judgement
from core.store import Store, rollups
from core.store.contributions import CYCLE, Kind, bin_of_ms, bin_of_score, ms_of_bin, quarter_of
from core.store.database import Database
from core.store.inspection_values import InspectionLabel
from core.store.migrate import MIGRATIONS, upgrade
from core.store.rollups import Rollups, SeriesFilter, Stretch, merged
from core.store.tables import rollups as rows_of_counts
from tests.counts import carry_out, changes, finished, kept, scanned, tool
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MINE = SeriesFilter("Station 1", is_simulated=False)
WHOLE_DAY = (Stretch(quarter_of(AT) // 96 * 96, quarter_of(AT) // 96 * 96 + 96),)


def tallies(store: Store, kind: Kind) -> dict[tuple[str, ...], dict[int, int]]:
    """By name: how many in each bin."""
    found: dict[tuple[str, ...], dict[int, int]] = {}
    for tally in Rollups(store.database).tallies(kind, MINE, WHOLE_DAY):
        found.setdefault(tally.name, {}).update(zip(tally.bins.tolist(), tally.counts.tolist(), strict=True))
    return found


@given(changes)
@settings(max_examples=25)
def test_after_any_changes_in_any_order_the_counts_are_those_of_a_full_scan(store: Store, wanted: list) -> None:
    """The store goes on from example to example: what was counted before stays counted."""
    carry_out(store, wanted)
    assert kept(store) == scanned(store)


def test_a_part_is_counted_once_however_often_it_is_written(store: Store) -> None:
    first = record(Judgement.NG, (tool(51.5),), stages_ms={"picture": 20.0, "inspect": 6.0})
    store.inspections.insert(first)
    store.inspections.insert(first)
    assert tallies(store, Kind.VERDICTS) == {("NG", ""): {0: 1}}
    assert tallies(store, Kind.TOOLS) == {("area", "cap", "NG"): {51: 1}}
    assert tallies(store, Kind.TIMES) == {("picture",): {bin_of_ms(20): 1}, ("inspect",): {bin_of_ms(6): 1}}
    store.inspections.finish(finished(first, commit=4.0, lines=0.5), image=None)
    store.inspections.set_label(first.id, InspectionLabel.FALSE_CALL)
    assert tallies(store, Kind.VERDICTS) == {("NG", "false_call"): {0: 1}}
    assert tallies(store, Kind.TIMES) == {
        ("picture",): {bin_of_ms(20): 1},
        ("inspect",): {bin_of_ms(6): 1},
        ("commit",): {bin_of_ms(4): 1},
        ("lines",): {bin_of_ms(0.5): 1},
        (CYCLE,): {bin_of_ms(30.5): 1},
    }
    assert kept(store) == scanned(store)


def test_a_verdict_that_the_machine_was_not_told_counts_as_a_fault_and_as_nothing_else(store: Store) -> None:
    first = record(Judgement.OK, (tool(90.0),), stages_ms={"inspect": 6.0})
    store.inspections.insert(first)
    store.inspections.insert(replace(first, judgement=Judgement.FAULT))
    assert tallies(store, Kind.VERDICTS) == {("FAULT", ""): {0: 1}}
    assert tallies(store, Kind.TOOLS) == {}
    assert tallies(store, Kind.TIMES) == {}


def test_a_label_that_is_taken_back_leaves_no_trace(store: Store) -> None:
    store.inspections.insert(record(Judgement.NG))
    before = kept(store)
    store.inspections.set_label("1", InspectionLabel.REAL_NG)
    store.inspections.set_label("1", None)
    assert kept(store) == before


def test_a_labeled_part_is_counted_with_its_label_as_well(store: Store) -> None:
    store.inspections.insert(record(Judgement.NG, (tool(51.5),), stages_ms={"inspect": 6.0}))
    assert tallies(store, Kind.LABELED_TOOLS) == tallies(store, Kind.LABELED_TIMES) == {}
    store.inspections.set_label("1", InspectionLabel.REAL_NG)
    store.inspections.set_label("1", InspectionLabel.FALSE_CALL)
    assert tallies(store, Kind.LABELED_TOOLS) == {("area", "cap", "NG", "false_call"): {51: 1}}
    assert tallies(store, Kind.LABELED_TIMES) == {("inspect", "false_call"): {bin_of_ms(6): 1}}
    assert tallies(store, Kind.TOOLS) == {("area", "cap", "NG"): {51: 1}}


def test_a_change_that_fails_counts_nothing(store: Store) -> None:
    store.inspections.insert(record())
    before = kept(store)

    def fail_after_counting() -> None:
        with store.database.transaction():
            store.inspections.insert(record(Judgement.NG, id="2"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_after_counting()
    assert kept(store) == before


def test_stations_real_and_simulated_results_and_versions_are_counted_apart(store: Store) -> None:
    others = (
        {"station": "Line 4"},
        {"is_simulated": True},
        {"version_hash": "c" * 64},
        {"program_id": 2},
    )
    store.inspections.insert_many([record(id=str(at), **other) for at, other in enumerate(({}, *others))])
    whole = WHOLE_DAY
    of = Rollups(store.database).tallies

    def count(wanted: SeriesFilter) -> int:
        return sum(tally.total for tally in of(Kind.VERDICTS, wanted, whole))

    assert count(MINE) == 3
    assert count(replace(MINE, is_simulated=True)) == 1
    assert count(replace(MINE, program=1)) == 2
    assert count(replace(MINE, program=1, version_hash="c" * 64)) == 1
    assert count(replace(MINE, station="Line 4")) == 1
    assert count(replace(MINE, station="Line 5")) == 0


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 300)), max_size=4))
def test_any_stretch_is_made_up_of_rows_that_fill_it_exactly_once(wanted: list[tuple[int, int]]) -> None:
    begin, stretches = 0, []
    for group, (gap, length) in enumerate(wanted):
        stretches.append(Stretch(begin + gap, begin + gap + length, group))
        begin += gap + length
    filled = {
        quarter: group
        for level, groups in rollups._covered(stretches).items()
        for first, group in groups.items()
        for quarter in range(first, first + level)
    }
    assert filled == {q: stretch.group for stretch in stretches for q in range(stretch.begin, stretch.end)}
    assert sum(len(groups) for groups in rollups._covered(stretches).values()) <= sum(
        (stretch.end - stretch.begin) // 96 + 2 * (23 + 3) for stretch in stretches
    )


@given(st.floats(0.01, 60_000))
def test_a_time_is_told_from_its_bin_to_one_percent(ms: float) -> None:
    assert ms_of_bin(bin_of_ms(ms)) == pytest.approx(ms, rel=0.01)


@pytest.mark.parametrize("ms", [-1.0, 0.0, 1e-9, 1e9, float("inf"), float("nan")])
def test_every_time_has_a_bin(ms: float) -> None:
    assert 0 <= bin_of_ms(ms) < 1024


@pytest.mark.parametrize(
    ("score_pct", "at"),
    [(None, 101), (0.0, 0), (69.99, 69), (99.99, 99), (100.0, 100), (-1.0, 0), (1e9, 100), (float("nan"), 0)],
)
def test_every_score_has_a_bin(score_pct: float | None, at: int) -> None:
    assert bin_of_score(score_pct) == at


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 3)), max_size=20))
def test_pairs_take_every_change_and_keep_what_is_above_zero(steps: list[tuple[int, int]]) -> None:
    counts, expected = b"", dict.fromkeys(range(10), 0)
    for slot, change in steps:
        sign = 1 if slot % 2 else -1
        counts = merged(counts, {slot: sign * change})
        expected[slot] = max(0, expected[slot] + sign * change)
    assert counts == merged(b"", {slot: count for slot, count in expected.items() if count})


def _write_counts(store: Store, counts: bytes) -> None:
    with store.database.transaction() as connection:
        connection.execute(rows_of_counts.update().values(counts=counts))


def test_damaged_counts_never_keep_a_verdict_from_being_stored_and_are_rebuilt(
    store: Store, expect_log: Callable[[str], None]
) -> None:
    expect_log("statistics .* are damaged")
    store.inspections.insert(record(Judgement.NG, (tool(51.5),), stages_ms={"inspect": 6.0}))
    _write_counts(store, b"123")
    with pytest.raises(DamagedRecordError, match="rebuild-statistics"):
        tallies(store, Kind.VERDICTS)
    store.inspections.insert(record(Judgement.OK, (tool(95.0),), id="2"))
    assert store.inspections.get("2").result.judgement is Judgement.OK
    assert Rollups(store.database).rebuild("Station 1") == 0
    assert kept(store) == scanned(store)
    assert tallies(store, Kind.VERDICTS) == {("NG", ""): {0: 1}, ("OK", ""): {0: 1}}


def test_a_rebuild_counts_its_own_station_and_leaves_out_what_is_damaged(
    store: Store, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    monkeypatch.setattr(rollups, "_BATCH", 2)
    expect_log("damaged")
    store.inspections.insert_many(
        [record(id=str(part), station="Line 4" if part == 3 else "Station 1") for part in range(6)]
    )
    whole = kept(store)
    with store.database.transaction() as connection:
        connection.execute(sa.text("UPDATE inspections SET body = 'no JSON' WHERE id = '2'"))
    _write_counts(store, b"")
    assert Rollups(store.database).rebuild("Station 1") == 1
    assert Rollups(store.database).rebuild("Line 4") == 0
    found = kept(store)
    assert found.total() == whole.total() - 3, "one part, at three levels"
    assert set(found) == set(whole)


def test_a_correction_of_a_damaged_record_counts_it_anew(store: Store, expect_log: Callable[[str], None]) -> None:
    expect_log("damaged")
    store.inspections.insert(record(Judgement.NG))
    with store.database.transaction() as connection:
        connection.execute(sa.text("UPDATE inspections SET body = '[]'"))
    store.inspections.set_label("1", InspectionLabel.REAL_NG)
    Rollups(store.database).rebuild("Station 1")
    assert kept(store).total() == 0
    store.inspections.insert(record(Judgement.NG))
    assert tallies(store, Kind.VERDICTS) == {("NG", "real_ng"): {0: 1}}


def test_what_an_earlier_release_stored_is_counted_by_the_migration(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("damaged")
    earlier = tmp_path / "earlier"
    shutil.copytree(MIGRATIONS, earlier, ignore=shutil.ignore_patterns("__pycache__", "000[5-9]_*", "00[1-9]?_*"))
    database = Database(f"sqlite:///{tmp_path / 'station.sqlite3'}")
    upgrade(database, earlier)
    result = record(Judgement.NG, (tool(51.5),), stages_ms={"inspect": 6.0})
    stored = {
        "at": "2030-05-17 12:00:00.000000",
        "version": result.version_hash,
        "body": json.dumps(result.to_json()),
    }
    with database.transaction() as connection:
        for part, body in enumerate((stored["body"], "{}", stored["body"])):
            connection.execute(
                sa.text(
                    "INSERT INTO inspections (id, station, part, judgement, program_id, program_name, version_hash, "
                    'version_number, judged_at, "trigger", is_simulated, elapsed_ms, image_state, body) '
                    "VALUES (:id, 'Station 1', 1, 'NG', 1, 'Cap', :version, 1, :at, 'software', 0, 1.0, 'none', :body)"
                ),
                {**stored, "id": str(part), "body": body},
            )
    upgrade(database)
    found = Rollups(database).tallies(Kind.TOOLS, MINE, WHOLE_DAY)
    assert [(tally.name, *tally.bins, tally.total) for tally in found] == [(("area", "cap", "NG"), 51, 2)]
    database.close()


def test_labels_that_are_stored_already_are_counted_by_the_migration(store: Store) -> None:
    """And nothing that was cleared away is forgotten by it."""
    for part in ("1", "2"):
        store.inspections.insert(record(Judgement.NG, (tool(51.5),), id=part, stages_ms={"inspect": 6.0}))
    store.inspections.set_label("1", InspectionLabel.REAL_NG)
    with store.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM inspections WHERE id = '2'")
    before = kept(store)
    migrated(store.database, "0022")
    assert tallies(store, Kind.LABELED_TOOLS) == tallies(store, Kind.LABELED_TIMES) == {}
    assert tallies(store, Kind.VERDICTS) == {("NG", "real_ng"): {0: 1}, ("NG", ""): {0: 1}}
    migrated(store.database, "head")
    assert kept(store) == before


def migrated(database: Database, target: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with database.migration() as connection:
        config.attributes["connection"] = connection
        (command.upgrade if target == "head" else command.downgrade)(config, target)


def test_where_a_station_begins_and_ends_is_known_to_the_quarter_of_an_hour(store: Store) -> None:
    of = Rollups(store.database).extent
    assert of(MINE) is None
    first = quarter_of(AT)
    store.inspections.insert_many(
        [record(id=str(minutes), judged_at=AT + timedelta(minutes=minutes)) for minutes in (0, 14, 44)]
    )
    assert of(MINE) == (first, first + 3)


def test_counts_are_found_by_their_whole_key(store: Store) -> None:
    """Neither writing nor reading looks at rows of other times, however many years there are."""
    store.inspections.insert(record())
    asked: list[tuple[str, object]] = []

    def note(conn: object, cursor: object, statement: str, parameters: object, context: object, many: bool) -> None:
        if "FROM rollups" in statement:
            asked.append((statement, parameters))

    sa.event.listen(store.database.engine, "before_cursor_execute", note)
    store.inspections.insert(record())
    store.inspections.insert(record(Judgement.NG))
    Rollups(store.database).tallies(Kind.TOOLS, MINE, [Stretch(0, 96), Stretch(960, 1056)])
    sa.event.remove(store.database.engine, "before_cursor_execute", note)
    plans = []
    for statement, parameters in asked:
        with store.database.reading() as connection:
            plans += connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    assert len(plans) >= 2
    for plan in plans:
        assert "(series=? AND kind=? AND quarters=? AND begin" in plan.detail
