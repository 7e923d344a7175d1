"""Every stage of a cycle delayed beyond deadline and watchdog: the part can only be a FAULT.

Output edges are recorded as the machine sees them, and compared with the part's record in the database.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.inspection.result import Judgement
from core.running.outputs import Outputs
from core.running.state import RunState
from tests.core.running.conftest import Bench, bore_program
from tests.core.running.held import ERROR, OK, READY, STAGES, Held, pass_deadline, readings

if TYPE_CHECKING:
    from collections.abc import Callable

NEVER_MS = 60_000


@pytest.mark.parametrize("past", ["the deadline", "the watchdog"])
def test_a_delayed_part_never_ends_as_ok_and_lines_and_record_agree(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch, past: str
) -> None:
    bench = open_bench()
    monkeypatch.setattr("core.running.outputs.SIGNAL_TIMEOUT_S", 0.2)
    bench.use(bore_program(deadline_ms=NEVER_MS))
    for stage, made in STAGES.items():
        bench.wait_for(lambda: bench.lines.outputs[READY - 1])
        since, parts = len(bench.lines.edges()), len(bench.results)
        hold = made()
        with hold.held(monkeypatch):
            bench.station.trigger(SYSTEM)
            assert hold.reached.wait(10)
            if past == "the watchdog":
                bench.station._cycle.heartbeat.beat(0)
            elif stage != "spool":
                pass_deadline(bench)
            if stage in ("lines", "the result line"):
                # The thread that would make the lines safe hangs itself: the cycle gives up the part.
                bench.wait_for(lambda parts=parts: len(bench.results) > parts)
            else:
                bench.wait_for(lambda since=since: bool(readings(bench, since)))
            hold.let_go()
            bench.wait_for(lambda parts=parts: len(bench.results) > parts)
            bench.wait_state(RunState.READY)
            bench.wait_for(lambda: bench.lines.outputs[READY - 1])
        (result,) = bench.results[parts:]
        stored = bench.station.history.inspection(SYSTEM, result.id).result
        is_told = stage == "spool"
        expected = Judgement.OK if is_told else Judgement.FAULT
        assert (stage, stored.judgement, result.judgement) == (stage, expected, expected)
        assert (stage, readings(bench, since)) == (stage, [{OK} if is_told else {ERROR}])
        ok_edges = [edge for edge in bench.lines.edges()[since:] if edge.output == OK and edge.is_high]
        # A driver that hangs inside the write of OK cannot be stopped; OK is cleared while BUSY is on.
        assert (stage, len(ok_edges)) == (stage, int(stage in ("spool", "the result line")))
    assert bench.trigger().judgement is Judgement.OK


def test_a_verdict_that_cannot_be_corrected_at_once_is_corrected_before_anything_else(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    """The row is in the database as OK; the lines fail, and then the database."""
    expect_log("stored")
    bench = open_bench()
    bench.use(bore_program(deadline_ms=NEVER_MS))
    hold = Held(Outputs, "signal")
    with hold.held(monkeypatch):
        bench.station.trigger(SYSTEM)
        assert hold.reached.wait(10)
        pass_deadline(bench)
        bench.wait_for(lambda: bench.lines.outputs[ERROR - 1])
        (row,) = bench.station.history.inspections(SYSTEM).items
        assert row.judgement is Judgement.OK
        with sqlite3.connect(bench.station.settings.storage.data_dir / "station.sqlite3") as other:
            other.execute("ALTER TABLE inspections RENAME TO gone")
        hold.let_go()
        bench.wait_for(lambda: bool(bench.results))
    bench.wait_for(lambda: not bench.station.health().is_ready)
    assert bench.run.state is RunState.FAULT
    with sqlite3.connect(bench.station.settings.storage.data_dir / "station.sqlite3") as other:
        other.execute("ALTER TABLE gone RENAME TO inspections")
    other.close()
    bench.wait_state(RunState.READY)
    assert bench.station.history.inspection(SYSTEM, row.id).result.judgement is Judgement.FAULT
