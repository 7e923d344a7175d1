"""What the history of alarms must do on every database; run on SQLite and PostgreSQL."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from core.store.alarms import AlarmChoice, AlarmRecord, AlarmRecords, Ending
from core.store.migrate import MIGRATIONS, upgrade
from core.text import text

if TYPE_CHECKING:
    from core.store import Store

NOON = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def came(ordinal: int, code: str, at_min: float, lasted_min: float = 1.0, ending: Ending = Ending.OVER) -> AlarmRecord:
    """An alarm that came so many minutes after noon."""
    began_at = NOON + at_min * MINUTE
    said = text("{code} for the {nth}. time", code=code, nth=ordinal)
    return AlarmRecord(ordinal, code, said, began_at, began_at + lasted_min * MINUTE, ending)


def is_corrected_until_it_is_over_and_acknowledged(store: Store) -> None:
    stands = came(1, "CAMERA", 0, 0, Ending.NONE)
    store.alarms.put([stands])
    assert store.alarms.active() == (stands,)
    over = replace(
        came(1, "CAMERA", 0, 5), acknowledged_at=NOON + MINUTE, acknowledged_by="ada", acknowledged_via="panel"
    )
    store.alarms.put([over, came(2, "CLOCK", 7)])
    assert store.alarms.page(AlarmChoice()).items == (came(2, "CLOCK", 7), over)
    assert store.alarms.active() == ()
    assert store.alarms.newest() == 2
    assert AlarmRecords(store.database, "Another station").page(AlarmChoice()).items == ()


def is_paged_newest_first_and_filtered(store: Store) -> None:
    store.alarms.put([came(n, "CAMERA" if n % 2 else "CLOCK", n) for n in range(1, 11)])
    first = store.alarms.page(AlarmChoice(codes=frozenset({"CAMERA"})), limit=3)
    second = store.alarms.page(AlarmChoice(codes=frozenset({"CAMERA"})), first.next_cursor, limit=3)
    assert [record.ordinal for record in first.items + second.items] == [9, 7, 5, 3, 1]
    assert second.next_cursor is None
    rest = store.alarms.page(AlarmChoice(other_than=frozenset({"CAMERA"}))).items
    assert [record.ordinal for record in rest] == [10, 8, 6, 4, 2]
    # The fourth goes at that moment, the seventh comes at that one.
    stood = store.alarms.page(AlarmChoice(since=NOON + 5 * MINUTE, until=NOON + 7 * MINUTE)).items
    assert [record.ordinal for record in stood] == [6, 5, 4]


def is_counted_with_the_share_that_lies_in_the_time(store: Store) -> None:
    store.alarms.put(
        [
            came(1, "CAMERA", -30, 40),
            came(2, "CLOCK", 5, 0),
            came(3, "CAMERA", 20, 4),
            came(4, "DISK_LOW", 50, 0, Ending.NONE),
            came(5, "CAMERA", 58, 30),
            came(6, "CLOCK", 70),
        ]
    )
    hour = AlarmChoice(since=NOON, until=NOON + 60 * MINUTE)
    counts = store.alarms.counts(hour, now=NOON + 55 * MINUTE)
    assert [(found.code, found.count, found.stood_s / 60) for found in counts] == [
        ("CAMERA", 3, 10 + 4 + 2),
        ("DISK_LOW", 1, 5),
        ("CLOCK", 1, 0),
    ]
    assert (str(counts[0].text), counts[0].newest_at) == ("CAMERA for the 5. time", NOON + 58 * MINUTE)
    assert sum(found.count for found in counts) == len(store.alarms.page(hour).items)
    ever = {found.code: found.stood_s / 60 for found in store.alarms.counts(AlarmChoice(), now=NOON + 55 * MINUTE)}
    assert ever == {"CAMERA": 74, "DISK_LOW": 5, "CLOCK": 1}


def names_the_newest_of_each_code_that_nobody_has_acknowledged(store: Store) -> None:
    seen = {"acknowledged_at": NOON, "acknowledged_by": "ada", "acknowledged_via": "api"}
    store.alarms.put([came(1, "CAMERA", 1), came(2, "CLOCK", 2), came(3, "CAMERA", 3), came(4, "DISK_LOW", 4)])
    store.alarms.put([replace(came(4, "DISK_LOW", 4), **seen)])
    assert [record.ordinal for record in store.alarms.not_acknowledged()] == [2, 3]


def is_cleared_in_small_steps_but_for_what_still_stands(store: Store) -> None:
    store.alarms.put([came(1, "DISK_LOW", 0, 0, Ending.NONE), *(came(n, "CAMERA", n) for n in range(2, 21))])
    old = NOON + 12 * MINUTE
    assert [store.alarms.clear(old, 0, 4) for _ in range(4)] == [4, 4, 1, 0]
    assert [record.ordinal for record in store.alarms.page(AlarmChoice()).items] == [*range(20, 10, -1), 1]
    assert store.alarms.clear(NOON, 18, 100) == 8
    assert [record.ordinal for record in store.alarms.page(AlarmChoice()).items] == [20, 19, 1]


def begins_with_what_nobody_had_acknowledged_before_there_was_a_history(store: Store) -> None:
    def downgrade() -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        with store.database.migration() as connection:
            config.attributes["connection"] = connection
            command.downgrade(config, "0006")

    downgrade()
    said = json.dumps(text("The camera gives no pictures.").to_json())
    with store.database.transaction() as connection:
        for ordinal, code in enumerate(("CAMERA", "CLOCK")):
            connection.execute(
                sa.text("INSERT INTO unseen_alarms VALUES ('Line 3', :ordinal, :code, :said, :since)"),
                {"ordinal": ordinal, "code": code, "said": said, "since": f"{NOON:%Y-%m-%d %H:%M:%S.%f}+00:00"},
            )
    upgrade(store.database)
    found = store.alarms.not_acknowledged()
    assert [(record.ordinal, record.code) for record in found] == [(1, "CAMERA"), (2, "CLOCK")]
    assert (found[0].began_at, found[0].ended_at, found[0].ending) == (NOON, NOON, Ending.CUT_OFF)
    assert str(found[0].text) == "The camera gives no pictures."
    downgrade()
    with store.database.reading() as connection:
        codes = connection.execute(sa.text("SELECT code FROM unseen_alarms ORDER BY ordinal")).scalars().all()
    assert codes == ["CAMERA", "CLOCK"]
    upgrade(store.database)


STORIES = (
    is_corrected_until_it_is_over_and_acknowledged,
    is_paged_newest_first_and_filtered,
    is_counted_with_the_share_that_lies_in_the_time,
    names_the_newest_of_each_code_that_nobody_has_acknowledged,
    is_cleared_in_small_steps_but_for_what_still_stands,
    begins_with_what_nobody_had_acknowledged_before_there_was_a_history,
)
