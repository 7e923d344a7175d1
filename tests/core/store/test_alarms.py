"""The history of alarms in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from core.errors import ValidationError
from core.store.alarms import AlarmChoice, Ending
from tests.core.store.alarm_stories import STORIES, came

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.store import Store


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_an_alarm(store: Store, story: Callable[[Store], None]) -> None:
    story(store)


def test_a_page_is_neither_endless_nor_asked_for_with_a_forged_cursor(store: Store) -> None:
    with pytest.raises(ValidationError, match="1 to 200"):
        store.alarms.page(AlarmChoice(), limit=201)
    with pytest.raises(ValidationError, match="cursor"):
        store.alarms.page(AlarmChoice(), "forged")


def test_one_damaged_row_spoils_neither_its_page_nor_a_start(store: Store, expect_log: Callable[[str], None]) -> None:
    expect_log("text of alarm 2 is damaged")
    store.alarms.put([came(n, "CAMERA", n) for n in (1, 2, 3)])
    with store.database.transaction() as connection:
        connection.execute(sa.text("UPDATE alarm_history SET text = '{', ending = '?' WHERE ordinal = 2"))
    newest, damaged, oldest = store.alarms.page(AlarmChoice()).items
    assert (newest, oldest) == (came(3, "CAMERA", 3), came(1, "CAMERA", 1))
    assert (damaged.began_at, damaged.ending) == (came(2, "CAMERA", 2).began_at, Ending.CUT_OFF)
    assert str(damaged.text) == "A record of the database is damaged and cannot be read."
