"""Every fault of the table, one after the other on one station that is never restarted: no OK, and no silence."""

from __future__ import annotations

import re
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.errors import NotReadyError
from core.inspection.program import OutputMap
from core.inspection.result import Judgement
from core.running.state import RunState
from core.store.database import Database
from tests.core.running.conftest import Bench, bore_program, opened_bench
from tests.core.running.faults.table import BY_ITSELF, BY_RESET, IDLE, NOTHING, ROWS, Row
from tests.core.running.held import ERROR, NG, OK, READY, STAGES, readings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LINE_OF = {Judgement.OK: OK, Judgement.NG: NG, Judgement.FAULT: ERROR}
SPOOL = 4
FPS = 20.0


class _Station:
    """The station of the table, opened anew only where a row has left it broken."""

    def __init__(self, folder: Path, with_masters: Path) -> None:
        self._folder, self._with_masters = folder, with_masters
        self._opened = 0
        self._closing = ExitStack()
        self._bench: Bench | None = None

    def sound(self) -> Bench:
        if self._bench is None:
            self._opened += 1
            folder = self._folder / f"data{self._opened}"
            made = self._closing.enter_context(opened_bench(folder, self._with_masters, fps=FPS, image_spool=SPOOL))
            made.use(bore_program(deadline_ms=60_000, outputs=OutputMap(pulse_ms=5)))
            self._bench = made
        return self._bench

    def give_up(self) -> None:
        self._bench = None
        self._closing.close()

    def close(self) -> None:
        self._closing.close()


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory, with_masters: Path) -> Iterator[_Station]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(Database.__init__.__kwdefaults__, "busy_timeout_s", 0.3)
        made = _Station(tmp_path_factory.mktemp("faults"), with_masters)
        made.sound()
        yield made
        made.close()


@pytest.fixture(autouse=True)
def _no_leaked_threads(station: _Station) -> None:
    """The loops of the station run on from row to row; where a row has left it broken, a new one begins here."""
    station.sound()


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_fault(row: Row, station: _Station, expect_log: Callable[[str], None]) -> None:
    expect_log(row.log)
    bench = station.sound()
    try:
        _happens(row, bench)
    except BaseException:
        station.give_up()
        raise


def _happens(row: Row, bench: Bench) -> None:
    _wait_ready(bench)
    for result in bench.results[-1:]:
        bench.station._recorder.wait_written(result.id)
    since, before, parts = len(bench.lines.edges()), bench.run.counters, len(bench.results)
    with ExitStack() as broken:
        if row.moment == IDLE:
            broken.enter_context(row.cause(bench))
            _next_part(row, bench)
        else:
            _part_under_way(row, bench, broken)
        _is_said(row, bench)
        if row.recovery is not NOTHING and row.part in ("refused", "none"):
            assert not bench.station.health().is_ready
            if row.is_readable:
                bench.wait_for(lambda: bench.lines.outputs[ERROR - 1])
                assert not any(bench.lines.outputs[line - 1] for line in (OK, NG, READY))
    _recovers(row, bench)
    if row.part == "refused":
        assert bench.run.counters.missed_triggers == before.missed_triggers + 1
    _agree(row, bench, since, parts)
    _all_seen(bench)


def _wait_ready(bench: Bench) -> None:
    bench.wait_state(RunState.READY)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])


def _next_part(row: Row, bench: Bench) -> None:
    if row.part == "none":
        return
    if row.part == "refused":
        bench.wait_state(RunState.FAULT)
        with pytest.raises(NotReadyError):
            bench.station.trigger(SYSTEM)
        return
    parts = len(bench.results)
    _wait_ready(bench)
    bench.station.trigger(SYSTEM)
    bench.wait_for(lambda: len(bench.results) > parts)
    assert bench.results[-1].judgement.value == row.part


def _part_under_way(row: Row, bench: Bench, broken: ExitStack) -> None:
    parts = len(bench.results)
    hold = STAGES[row.moment]()
    with pytest.MonkeyPatch.context() as patch, hold.held(patch):
        bench.station.trigger(SYSTEM)
        assert hold.reached.wait(20)
        broken.enter_context(row.cause(bench))
        hold.let_go()
        bench.wait_for(lambda: len(bench.results) > parts)
    assert bench.results[parts].judgement.value == row.part


def _is_said(row: Row, bench: Bench) -> None:
    """The alarm stands, and its sentence is what every face shows."""
    if row.alarm is None:
        return

    def is_there() -> bool:
        return any(
            re.fullmatch(str(row.alarm), alarm.code) and re.search(row.says, str(alarm.text))
            for alarm in bench.station.status().alarms
        )

    bench.wait_for(is_there)


def _recovers(row: Row, bench: Bench) -> None:
    """Without a restart; and the next part is judged as ever."""
    if row.recovery == BY_RESET:
        bench.wait_for(lambda: bench.station._cycle.heartbeat.is_running)
        assert bench.run.state is RunState.FAULT
        assert bench.run.fault is not None
        assert not bench.run.fault.recovers
        # On a busy computer the simulated camera may have lost its pace as well.
        bench.wait_for(lambda: not bench.station.health().late and bench.station._cycle.trouble() is None)
        bench.station.reset_fault(SYSTEM)
    else:
        assert row.recovery in (BY_ITSELF, NOTHING)
    _wait_ready(bench)
    assert bench.trigger().judgement is Judgement.OK
    _wait_ready(bench)


def _agree(row: Row, bench: Bench, since: int, parts: int) -> None:
    """What the machine has read is what stands in the record, part by part."""
    results = bench.results[parts:]
    stored = [bench.station.history.inspection(SYSTEM, result.id).result.judgement for result in results]
    assert stored == [result.judgement for result in results]
    read = readings(bench, since)
    if row.is_readable:
        assert read == [{LINE_OF[judgement]} for judgement in stored]
    else:
        assert sum(OK in high for high in read) == stored.count(Judgement.OK)
        assert read[-1] == {OK}


def _all_seen(bench: Bench) -> None:
    """Every alarm goes when its cause is over and somebody has seen it."""

    def is_quiet() -> bool:
        for code in bench.alarm_codes():
            bench.station.acknowledge(SYSTEM, code)
        return not bench.alarm_codes()

    bench.wait_for(is_quiet)
