"""What tools have learned is stored by the key of the lesson, and comes back to the last bit or not at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
import sqlalchemy as sa

from core.inspection.learning import Learned
from core.settings import Settings
from core.store import Store, open_store
from core.store.learned import to_bytes
from core.store.shared_tables import learned_results, program_picture_pieces
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KEY, OTHER = "a" * 64, "b" * 64
LEARNED = Learned(
    {
        "mean": np.arange(12, dtype=np.float32).reshape(3, 4) / 7,
        "mask": np.eye(5, dtype=np.uint8),
        "bank": np.random.default_rng(1).integers(0, 1000, (400, 300), np.int32),
        "none": np.zeros((0, 3), np.float32),
    },
    [text("OK sample {number} is left out: {why}", number=3, why=text("it is unlike the others"))],
)


@pytest.fixture
def store(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store)) as opened:
        yield opened


def pieces(store: Store) -> int:
    with store.database.reading() as connection:
        return connection.execute(sa.select(sa.func.count()).select_from(program_picture_pieces)).scalar_one()


def test_arrays_and_notes_come_back_as_they_were(store: Store) -> None:
    assert store.learned.get(KEY) is None
    store.learned.put(KEY, LEARNED)
    found = store.learned.get(KEY)
    assert found is not None
    assert dict(found).keys() == dict(LEARNED).keys()
    for name, array in LEARNED.items():
        assert found[name].dtype == array.dtype
        assert np.array_equal(found[name], array)
    assert found.notes == LEARNED.notes
    assert to_bytes(found) == to_bytes(LEARNED), "the same contents are the same bytes"


@pytest.mark.parametrize("damage", [b"", b"no numbers at all"])
def test_a_damaged_result_counts_as_missing_and_storing_it_again_mends_it(
    store: Store, damage: bytes, expect_log: Callable[[str], None]
) -> None:
    expect_log("learned anew")
    store.learned.put(KEY, LEARNED)
    with store.database.transaction() as connection:
        connection.execute(sa.update(program_picture_pieces).values(data=damage))
    assert store.learned.get(KEY) is None
    store.learned.put(KEY, LEARNED)
    assert store.learned.get(KEY) is not None


def test_a_result_that_is_old_is_forgotten_unless_it_is_touched_and_what_shares_its_file_stays(store: Store) -> None:
    store.learned.put(KEY, LEARNED)
    store.learned.put(OTHER, LEARNED)
    count = pieces(store)
    assert count > 1, "a large one is stored in pieces"
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    with store.database.transaction() as connection:
        connection.execute(sa.update(learned_results).values(stored_at=long_ago))
    store.learned.touch(OTHER)
    before = long_ago + timedelta(days=1)
    assert store.learned.stored_before(before) == (KEY,)
    assert [store.learned.forget(key, before) for key in (KEY, OTHER)] == [True, False]
    assert store.learned.get(OTHER) is not None
    assert pieces(store) == count
    assert store.learned.forget(OTHER, datetime.now(UTC) + timedelta(seconds=1))
    assert pieces(store) == 0
