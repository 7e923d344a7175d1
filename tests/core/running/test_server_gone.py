"""The PostgreSQL server is killed and started again while the station runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.errors import DatabaseConnectionError
from core.inspection.result import Judgement
from core.records.history import InspectionFilter
from core.running.state import RunState
from tests.core.running.conftest import Bench, bore_program
from tests.postgresql import running_server

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.services


@pytest.mark.parametrize("durability", ["strict", "grouped"])
def test_a_server_that_is_killed_is_a_fault_until_it_runs_again_and_nothing_is_lost(
    open_bench: Callable[..., Bench], expect_log: Callable[[str], None], durability: str
) -> None:
    expect_log("Database|stored|Results|written yet")
    with running_server() as server:
        bench = open_bench(database_url=server.address, durability=durability)
        bench.use(bore_program())
        before = bench.trigger()
        server.kill()
        bench.wait_state(RunState.FAULT)
        bench.wait_for(lambda: DatabaseConnectionError.code in bench.alarm_codes())
        assert not bench.station.health().is_ready
        server.start()
        after = bench.trigger()  # READY again by itself
        assert (before.judgement, after.judgement) == (Judgement.OK, Judgement.OK)

        def stored() -> set[str]:
            return {found.id for found in bench.station.history.inspections(SYSTEM, InspectionFilter()).items}

        bench.wait_for(lambda: stored() >= {result.id for result in bench.results})
        bench.wait_for(lambda: not any(alarm.is_active for alarm in bench.station.status().alarms))
        bench.close()


def test_a_part_that_is_judged_while_the_server_is_gone_is_a_fault_and_stored_when_it_is_back(
    open_bench: Callable[..., Bench], expect_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("Database|stored|Results|written yet")
    with running_server() as server:
        bench = open_bench(database_url=server.address)
        bench.use(bore_program())
        commit = bench.station._recorder.commit

        def commit_without_server(result: object) -> None:
            server.kill()
            monkeypatch.setattr(bench.station._recorder, "commit", commit)
            commit(result)

        monkeypatch.setattr(bench.station._recorder, "commit", commit_without_server)
        result = bench.trigger()
        assert result.judgement is Judgement.FAULT
        server.start()
        bench.wait_state(RunState.READY)
        bench.wait_for(
            lambda: bench.station.history.inspections(SYSTEM, InspectionFilter(judgement=Judgement.FAULT)).items != ()
        )
        bench.close()
