from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DatabaseError, InspectionNotFoundError, ValidationError
from core.inspection.result import InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.settings import Settings
from core.store import Store, open_store
from core.store.inspection_values import ImageState, InspectionFilter, InspectionLabel
from core.store.paging import from_cursor, to_cursor

NOON = datetime.fromisoformat("2030-05-17T12:00:00+00:00")

INSERT_AND_DIE = """
import os, signal, sys
from pathlib import Path
from core.settings import Settings
from core.store import open_store
from tests.records import record
store = open_store(Settings.of(data_dir=Path(sys.argv[1])))
for part in (1, 2, 3):
    store.inspections.insert(record(id=f"part-{part}", part=part))
os.kill(os.getpid(), signal.SIGKILL)
"""


def parts(store: Store, wanted: InspectionFilter, limit: int = 200) -> list[int]:
    """Part numbers of all pages, in order."""
    found, cursor = [], None
    while True:
        page = store.inspections.page(wanted, cursor, limit)
        found += [item.part for item in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return found


def test_a_result_comes_back_as_it_went_in(store: Store, make_result) -> None:
    result = make_result(5)
    store.inspections.insert(result)
    found = store.inspections.get(result.id)
    assert found.result == InspectionRecord.from_json(result.to_json())
    assert found.result.reason == result.reason
    assert (found.image_state, found.image_name, found.label) == (ImageState.PENDING, None, None)


def test_results_survive_the_death_of_the_process_right_after_insert_returned(tmp_path: Path) -> None:
    died = subprocess.run([sys.executable, "-c", INSERT_AND_DIE, tmp_path / "data"], check=False)
    assert died.returncode == -signal.SIGKILL
    with open_store(Settings.of(data_dir=tmp_path / "data")) as store:
        assert parts(store, InspectionFilter()) == [3, 2, 1]
        assert store.database.check() == ()


def test_a_summary_in_the_history_has_the_main_values(store: Store, make_result) -> None:
    store.inspections.insert(make_result(5))
    (line,) = store.inspections.page(InspectionFilter()).items
    assert (line.part, line.judgement, str(line.reason)) == (5, Judgement.NG, "cap: 1 missing")
    assert (line.program_name, line.version_number, line.trigger) == ("Cap", 2, "external")
    assert line.judged_at == NOON + timedelta(seconds=5)


def test_a_fault_without_a_frame_has_a_place_in_the_history(store: Store, make_result) -> None:
    store.inspections.insert(make_result(5, judgement=Judgement.FAULT, captured_at=None, tools=(), pose=None))
    assert parts(store, InspectionFilter(judgement=Judgement.FAULT)) == [5]


def test_inserting_again_corrects_the_row_and_keeps_label_and_picture(store: Store, make_result) -> None:
    """A commit that failed after the row was written: the part is signaled as FAULT, so the row must say FAULT."""
    first = make_result(5, judgement=Judgement.OK)
    store.inspections.insert(first)
    store.pictures.set_state(first.id, ImageState.STORED, "2030/05/17/x.png")
    store.inspections.set_label(first.id, InspectionLabel.MISSED)
    store.inspections.insert(replace(first, judgement=Judgement.FAULT))
    found = store.inspections.get(first.id)
    assert found.result.judgement is Judgement.FAULT
    assert parts(store, InspectionFilter(judgement=Judgement.OK)) == []
    assert (found.image_state, found.image_name, found.label) == (
        ImageState.STORED,
        "2030/05/17/x.png",
        InspectionLabel.MISSED,
    )


def test_finishing_adds_the_late_stages_and_the_picture(store: Store, make_result) -> None:
    result = make_result(5)
    store.inspections.insert(result)
    store.inspections.finish(replace(result, stages_ms={"inspect": 6.5, "lines": 0.2}), image="2030/05/17/x.png")
    found = store.inspections.get(result.id)
    assert found.result.stages_ms["lines"] == 0.2
    assert (found.image_state, found.image_name) == (ImageState.STORED, "2030/05/17/x.png")


def test_a_result_that_was_never_inserted_is_stored_when_it_is_finished(store: Store, make_result) -> None:
    store.inspections.finish(make_result(5), image=None)
    assert store.inspections.get(make_result(5).id).image_state is ImageState.NONE


def test_many_are_stored_together_or_not_at_all(store: Store, make_result) -> None:
    with pytest.raises(DatabaseError):
        store.inspections.insert_many([make_result(1), make_result(2, judged_at=datetime(2030, 1, 1))])  # noqa: DTZ001
    assert parts(store, InspectionFilter()) == []
    store.inspections.insert_many([make_result(1), make_result(2)])
    assert parts(store, InspectionFilter()) == [2, 1]


def test_every_filter_finds_exactly_its_own(store: Store, make_result) -> None:
    judgements = (Judgement.OK, Judgement.NG, Judgement.FAULT)
    store.inspections.insert_many([make_result(n, judgement=judgements[n % 3], program_id=n % 2) for n in range(12)])
    since, until = NOON + timedelta(seconds=3), NOON + timedelta(seconds=9)
    assert parts(store, InspectionFilter(judgement=Judgement.OK)) == [9, 6, 3, 0]
    assert parts(store, InspectionFilter(program=1)) == [11, 9, 7, 5, 3, 1]
    assert parts(store, InspectionFilter(since=since, until=until)) == [8, 7, 6, 5, 4, 3], "since included, until not"
    assert parts(store, InspectionFilter(Judgement.OK, 1, since, until)) == [3]


def test_the_history_is_filtered_by_version_part_label_tool_and_simulation(store: Store, make_result) -> None:
    base = make_result(0)
    tools = [(), (_tool(base, "cap"),), (_tool(base, "cap"), _tool(base, "bore"))]
    store.inspections.insert_many(
        [
            make_result(n, version_hash="ab"[n % 2] * 64, tools=tools[n % 3], is_simulated=n < 4)  # all of them NG
            for n in range(8)
        ]
    )
    store.inspections.set_label(make_result(5).id, InspectionLabel.FALSE_CALL)
    assert parts(store, InspectionFilter(version_hash="b" * 64)) == [7, 5, 3, 1]
    assert parts(store, InspectionFilter(part=6)) == [6]
    assert parts(store, InspectionFilter(label=InspectionLabel.FALSE_CALL)) == [5]
    assert parts(store, InspectionFilter(label=InspectionLabel.REAL_NG)) == []
    assert parts(store, InspectionFilter(is_simulated=False)) == [7, 6, 5, 4]
    assert parts(store, InspectionFilter(tool="cap")) == [7, 5, 4, 2, 1]
    assert parts(store, InspectionFilter(tool="bore"), limit=1) == [5, 2]
    since = NOON + timedelta(seconds=3)
    assert parts(store, InspectionFilter(tool="cap", since=since, is_simulated=False)) == [7, 5, 4]


def test_a_tool_that_is_not_ng_after_a_correction_is_not_found_any_more(store: Store, make_result) -> None:
    wrong = make_result(1)
    store.inspections.insert(wrong)
    assert parts(store, InspectionFilter(tool="cap")) == [1]
    good = replace(wrong.tools[0], judgement=ToolJudgement.OK)
    store.inspections.insert(replace(wrong, judgement=Judgement.OK, tools=(good,)))
    assert parts(store, InspectionFilter(tool="cap")) == []


@pytest.mark.parametrize("wanted", [InspectionFilter(program=1), InspectionFilter(tool="cap", program=1)])
def test_one_steps_through_what_is_meant_in_both_directions(
    store: Store, make_result, wanted: InspectionFilter
) -> None:
    """Many were judged at once, and some belong to another program."""
    made = [make_result(n, judged_at=NOON, program_id=1 if n % 3 else 2) for n in range(9)]
    store.inspections.insert_many(made)
    ids = [result.id for result in made if result.program_id == 1]
    here: str | None = ids[0]
    for step in ids[1:]:
        here = store.inspections.beside(str(here), wanted, newer=True)
        assert here == step
    assert store.inspections.beside(ids[-1], wanted, newer=True) is None
    assert store.inspections.beside(ids[-1], wanted, newer=False) == ids[-2]
    assert store.inspections.beside(made[3].id, wanted, newer=False) == ids[1], "from one that is not meant itself"
    with pytest.raises(InspectionNotFoundError):
        store.inspections.beside("nothing", wanted, newer=True)


def test_a_label_names_who_gave_it_and_when(store: Store, make_result) -> None:
    store.inspections.insert_many([make_result(1), make_result(2)])
    before = datetime.now(UTC)
    store.inspections.set_label(make_result(1).id, InspectionLabel.REAL_NG, "anna")
    found = store.inspections.get(make_result(1).id)
    assert (found.label, found.label_by) == (InspectionLabel.REAL_NG, "anna")
    assert found.label_at is not None
    assert found.label_at >= before
    (line,) = store.inspections.page(InspectionFilter(label=InspectionLabel.REAL_NG)).items
    assert (line.label_by, line.label_at) == (found.label_by, found.label_at)
    store.inspections.set_label(make_result(1).id, None, "bert")
    found = store.inspections.get(make_result(1).id)
    assert (found.label, found.label_by, found.label_at) == (None, None, None)


def _tool(like: InspectionRecord, name: str) -> ToolResult:
    return replace(like.tools[0], name=name)


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 200])
def test_pages_hold_each_result_once_even_when_many_were_judged_at_once(store: Store, make_result, limit: int) -> None:
    store.inspections.insert_many([make_result(n, judged_at=NOON + timedelta(seconds=n // 4)) for n in range(14)])
    assert parts(store, InspectionFilter(), limit) == list(range(13, -1, -1))


def test_results_that_come_meanwhile_do_not_shift_the_pages(store: Store, make_result) -> None:
    store.inspections.insert_many([make_result(n) for n in range(10)])
    first = store.inspections.page(InspectionFilter(), limit=4)
    store.inspections.insert(make_result(99))
    second = store.inspections.page(InspectionFilter(), first.next_cursor, limit=4)
    assert [item.part for item in first.items + second.items] == [9, 8, 7, 6, 5, 4, 3, 2]


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "nonsense",
        "ä",
        "W10",
        to_cursor("2030-01-01", 5),
        to_cursor("yesterday", "x"),
        to_cursor("2030-01-01", "x"),
        to_cursor(1, "a\0b"),
        to_cursor(1, "\ud800"),
        to_cursor(1 << 63, "x"),
        "W1tbW1tb" * 900,
    ],
)
def test_a_cursor_that_no_page_gave_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(ValidationError, match="cursor"):
        store.inspections.page(InspectionFilter(), cursor)


@given(st.text(max_size=40))
def test_any_cursor_is_read_or_refused(cursor: str) -> None:
    with contextlib.suppress(ValidationError):
        from_cursor(cursor, int, str)


@pytest.mark.parametrize("limit", [0, -1, 201])
def test_a_page_has_one_to_two_hundred_entries(store: Store, limit: int) -> None:
    with pytest.raises(ValidationError, match="1 to 200"):
        store.inspections.page(InspectionFilter(), limit=limit)


def test_writers_and_readers_at_once_lose_nothing_and_never_fail(store: Store, make_result) -> None:
    def write(first: int) -> None:
        for part in range(first, first + 25):
            store.inspections.insert(make_result(part))

    failed: list[BaseException] = []

    def read() -> None:
        try:
            while any(writer.is_alive() for writer in writers):
                found = parts(store, InspectionFilter(), 20)
                assert len(found) == len(set(found)), "whatever comes meanwhile, no page shows a part again"
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failed.append(error)

    writers = [threading.Thread(target=write, args=(first,)) for first in (0, 25, 50, 75)]
    reader = threading.Thread(target=read)
    for thread in (*writers, reader):
        thread.start()
    for thread in (*writers, reader):
        thread.join()
    assert failed == []
    assert len(parts(store, InspectionFilter())) == 100


def test_a_clock_that_is_set_back_changes_neither_the_order_nor_the_pages(store: Store, make_result) -> None:
    """Parts 1 to 6; before part 4 the clock is set back by an hour."""
    judged_at = [NOON + timedelta(seconds=part) - timedelta(hours=part >= 4) for part in range(1, 7)]
    for part, at in enumerate(judged_at, 1):
        store.inspections.insert(make_result(part, id=f"{7 - part}", judged_at=at))
    assert parts(store, InspectionFilter(), 2) == [6, 5, 4, 3, 2, 1]
    assert parts(store, InspectionFilter(since=NOON), 2) == [3, 2, 1]
    assert parts(store, InspectionFilter(until=NOON), 2) == [6, 5, 4]
    store.inspections.insert(make_result(2, id="5", judged_at=judged_at[1], judgement=Judgement.FAULT))
    assert parts(store, InspectionFilter(), 2) == [6, 5, 4, 3, 2, 1], "a row that is corrected keeps its place"


def test_part_numbers_continue_for_each_station(store: Store, make_result) -> None:
    assert store.inspections.newest_part() == 0
    store.inspections.insert_many([make_result(7), make_result(8, station="Line 4")])
    assert store.inspections.newest_part() == 7


def test_after_a_crash_each_picture_on_its_way_is_found_or_counted_as_lost(store: Store, make_result, image) -> None:
    arrived, lost, foreign = make_result(1), make_result(2), make_result(3, station="Line 4")
    store.inspections.insert_many([arrived, lost, foreign])
    name = store.images.write(arrived, image)
    assert store.recover_images() == 1
    assert store.inspections.get(arrived.id).image_name == name
    assert store.inspections.get(lost.id).image_state is ImageState.DROPPED
    assert store.inspections.get(foreign.id).image_state is ImageState.PENDING, (
        "of another station, which may well be alive"
    )


def test_a_result_that_is_not_there_is_said_so(store: Store) -> None:
    with pytest.raises(InspectionNotFoundError):
        store.inspections.get("nothing")
    with pytest.raises(InspectionNotFoundError):
        store.inspections.set_label("nothing", InspectionLabel.REAL_NG)


def test_pictures_are_settled_without_reading_the_folders_that_they_lie_in(
    store: Store, make_result, image, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each picture being written is looked up by name, however many pictures a day has."""
    results = [make_result(part) for part in range(5)]
    store.inspections.insert_many(results)
    names = [store.images.write(result, image) for result in results]
    left = store.images._root / names[0]
    unfinished = left.with_name(f".{left.name}.part")
    left.rename(unfinished)  # as if killed while writing

    def listed(*_: object) -> None:
        raise AssertionError("a folder was listed")

    for owner, name in ((os, "scandir"), (os, "listdir"), (Path, "iterdir"), (Path, "glob")):
        monkeypatch.setattr(owner, name, listed)
    assert store.recover_images() == 1
    monkeypatch.undo()
    assert not unfinished.exists()
    assert [store.inspections.get(result.id).image_name for result in results] == [None, *names[1:]]
