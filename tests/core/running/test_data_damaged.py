"""Damage that is found while a station runs is an alarm, and stops nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.alarms.catalog import Own
from core.inspection.result import Judgement
from core.upkeep import integrity
from tests.core.running.conftest import Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


def test_a_running_station_raises_the_alarm_and_goes_on(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("audit log")
    monkeypatch.setattr(integrity, "FIRST_AFTER_S", 0.0)
    bench = open_bench()
    bench.use(bore_program())
    bench.wait_for(lambda: str(bench.station.health().components[-1].detail) == "all data are as they were written")
    bench.wait_for(lambda: bench.station._store.audit_seal.head() is not None)
    with bench.station._store.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM audit_log")
        connection.exec_driver_sql("UPDATE audit_head SET newest = 0, hash = ''")
    bench.wait_for(lambda: Own.AUDIT_BROKEN in bench.alarm_codes())
    assert "ends before entry" in str(bench.station.health().components[-1].detail)
    assert bench.trigger().judgement is Judgement.OK
