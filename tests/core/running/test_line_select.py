"""The machine selects programs by its lines: it gets what it asked for, or ERROR, and nothing is judged meanwhile."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.alarms.catalog import Own
from core.devices.lines.lines import SELECT_BITS, Input
from core.errors import DeadlineMissedError, NotReadyError
from core.inspection.program import OutputMap, TriggerKind
from core.records.audited import details_of, sentence_of
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.simulation.parts import master
from core.store.audit import AuditEntry, AuditFilter
from tests.core.running.conftest import KIND, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.programs.learning import Waiting
    from core.store.programs import StoredVersion
    from core.text import Text

OK, NG, READY, ERROR = 2, 3, 4, 5
EMMA = Actor("emma", Role.ENGINEER)
CONNECTOR, GASKET, NOBODY = 1, 2, 3
STABLE_MS = 5


@pytest.fixture
def bench(open_bench: Callable[..., Bench]) -> Bench:
    """READY with program 1; number 2 is the gasket, 3 is no program's."""
    bench = open_bench(select_bits=2, select_stable_ms=STABLE_MS)
    bench.use(bore_program())
    gasket = bench.station.library.save(SYSTEM, bore_program("Gasket", "Gasket"), master("Gasket"), reason="test")
    assert bench.run.program is not None
    bench.station.numbers.set(EMMA, bench.run.program.id, CONNECTOR)
    bench.station.numbers.set(EMMA, gasket.id, GASKET)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])
    return bench


def say(bench: Bench, number: int) -> None:
    """Put the number on the bits, long enough ago."""
    for bit, line in enumerate(SELECT_BITS):
        bench.lines.drive(line, is_high=bool(number >> bit & 1))
    bench.station._line_select._changed_ns = 0


def ask(bench: Bench, number: int) -> None:
    say(bench, number)
    bench.station._line_select._strobe_ns = 0  # it was quiet
    bench.lines.pulse(Input.STROBE)


def name(bench: Bench) -> str:
    return bench.run.program.name if bench.run.program is not None else ""


def audited(bench: Bench, action: str) -> tuple[AuditEntry, ...]:
    """Newest first."""
    return tuple(bench.station._store.audit.page(AuditFilter(action=action)).items)


class Gate:
    """Holds an activation under way until the test opens it."""

    def __init__(self, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()
        go_on = bench.station._line_select._activate
        monkeypatch.setattr(
            bench.station._line_select, "_activate", lambda version, waiting: self._pass(go_on, version, waiting)
        )

    def _pass(self, go_on: Callable[[StoredVersion, Waiting], None], version: StoredVersion, waiting: Waiting) -> None:
        self.reached.set()
        assert self.opened.wait(60)
        go_on(version, waiting)


def test_ready_is_the_answer_and_error_never_flickers(bench: Bench) -> None:
    seen = len(bench.lines.edges())
    ask(bench, GASKET)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1] and name(bench) == "Gasket")
    edges = [(edge.output, edge.is_high) for edge in bench.lines.edges()[seen:]]
    assert edges == [(READY, False), (READY, True)]
    assert bench.run.state is RunState.READY
    newest = audited(bench, "program_activated")[0]
    assert (newest.actor, newest.via) == ("system", "lines")


def test_from_the_strobe_until_ready_no_part_is_judged(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(bench, monkeypatch)
    ask(bench, GASKET)
    assert bench.run.state is RunState.SELECTING, "from the edge on"
    with pytest.raises(NotReadyError, match="changes the program"):
        bench.station.trigger(SYSTEM)
    assert gate.reached.wait(60)
    with pytest.raises(NotReadyError):
        bench.station.trigger(SYSTEM)
    assert bench.run.counters.missed_triggers == 2
    gate.opened.set()
    assert bench.trigger().program_name == "Gasket"


def test_a_level_output_is_cleared_by_the_strobe(bench: Bench) -> None:
    bench.station.stop(SYSTEM)
    bench.use(bore_program("Level", outputs=OutputMap(pulse_ms=None)))
    bench.trigger()
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])
    assert bench.lines.outputs[OK - 1]
    ask(bench, GASKET)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1] and name(bench) == "Gasket")
    assert not bench.lines.outputs[OK - 1], "a result of the old program tells nothing about the next part"


def refused(bench: Bench, active: str = KIND) -> str:
    """Wait for the answer ERROR; the sentence of the alarm."""
    bench.wait_for(lambda: bench.lines.outputs[ERROR - 1] and bench.run.state is RunState.FAULT)
    assert not bench.lines.outputs[READY - 1]
    bench.wait_for(lambda: "PROGRAM_SELECT" in bench.alarm_codes())
    with pytest.raises(NotReadyError):
        bench.station.trigger(SYSTEM)
    assert name(bench) == active
    return next(str(alarm.text) for alarm in bench.station.status().alarms if alarm.code == "PROGRAM_SELECT")


@pytest.mark.parametrize(("number", "why"), [(NOBODY, "No program has the number 3"), (0, "number 0. Is a cable cut?")])
def test_a_number_of_no_program_is_refused_and_the_old_one_judges_no_more(bench: Bench, number: int, why: str) -> None:
    ask(bench, number)
    assert why in refused(bench)
    ask(bench, CONNECTOR)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1] and not bench.lines.outputs[ERROR - 1])
    assert bench.trigger().program_name == KIND, "the machine has asked for it now"
    assert "PROGRAM_SELECT" not in {alarm.code for alarm in bench.station.status().alarms if alarm.is_active}


def test_a_refusal_is_audited_with_number_and_reason(bench: Bench) -> None:
    ask(bench, NOBODY)
    refused(bench)
    bench.wait_for(lambda: bool(audited(bench, "program_select_refused")))
    (entry,) = audited(bench, "program_select_refused")
    assert str(sentence_of(entry)) == "Program number 3 not given to the machine"
    assert "No program has the number 3" in str(details_of(entry)[0])


def test_a_part_in_hand_gets_its_verdict_and_the_program_is_refused(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    inspecting, go_on = threading.Event(), threading.Event()
    recorder = bench.station._recorder
    commit = recorder.commit

    def held(result: object) -> None:
        inspecting.set()
        assert go_on.wait(60)
        commit(result)  # type: ignore[arg-type]

    monkeypatch.setattr(recorder, "commit", held)
    bench.station.trigger(SYSTEM)
    assert inspecting.wait(60)
    seen = len(bench.lines.edges())
    ask(bench, GASKET)
    assert bench.run.state is RunState.INSPECTING
    go_on.set()
    assert "while a part was in hand" in refused(bench)
    raised = [edge.output for edge in bench.lines.edges()[seen:] if edge.is_high and edge.output in (OK, NG, ERROR)]
    assert raised == [OK, ERROR], "the verdict of the part, then the answer"
    assert [result.judgement.value for result in bench.results] == ["OK"]


def test_somebody_may_decide_that_the_active_program_is_the_right_one(bench: Bench) -> None:
    ask(bench, NOBODY)
    refused(bench)
    assert bench.run.fault is not None
    assert bench.run.fault.needs_reset
    bench.station.reset_fault(SYSTEM)
    assert bench.trigger().program_name == KIND


def test_activating_a_program_by_hand_ends_the_refusal_and_a_restart_of_the_inspection_does_not(bench: Bench) -> None:
    ask(bench, NOBODY)
    refused(bench)
    bench.station.stop(SYSTEM)
    bench.station.start(SYSTEM)
    assert "number 3" in refused(bench)
    gasket = bench.station.numbers.newest(GASKET)
    assert gasket is not None
    bench.station.active_program.activate(SYSTEM, gasket.summary.program_id)
    assert bench.trigger().program_name == "Gasket"


def test_a_station_that_is_stopped_takes_the_program_and_stays_stopped(bench: Bench) -> None:
    bench.station.stop(SYSTEM)
    bench.wait_for(lambda: bench.lines.outputs[ERROR - 1])
    ask(bench, GASKET)
    bench.wait_for(lambda: name(bench) == "Gasket" and not bench.run.is_selecting)
    assert bench.run.state is RunState.STOPPED
    assert bench.lines.outputs[ERROR - 1], "it is safe"
    bench.station.start(SYSTEM)
    assert bench.trigger().program_name == "Gasket"


def test_the_last_of_several_requests_is_the_one_that_is_answered(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(bench, monkeypatch)
    ask(bench, GASKET)
    assert gate.reached.wait(60)
    seen = len(bench.lines.edges())
    ask(bench, CONNECTOR)
    gate.opened.set()
    bench.wait_for(lambda: bench.lines.outputs[READY - 1])
    assert name(bench) == KIND
    assert [edge.is_high for edge in bench.lines.edges()[seen:] if edge.output == READY] == [True], "one answer"


def test_asking_for_the_program_that_runs_is_answered_and_activates_nothing(bench: Bench) -> None:
    before, seen = audited(bench, "program_activated"), len(bench.lines.edges())
    ask(bench, CONNECTOR)
    bench.wait_for(lambda: len(bench.lines.edges()) > seen and bench.lines.outputs[READY - 1])
    assert [(edge.output, edge.is_high) for edge in bench.lines.edges()[seen:]] == [(READY, False), (READY, True)]
    assert audited(bench, "program_activated") == before


def test_maintenance_gives_the_machine_no_program_and_says_so_at_the_next_start(bench: Bench) -> None:
    bench.station.maintenance.begin(EMMA, "new lens")
    ask(bench, GASKET)
    assert bench.run.state is RunState.MAINTENANCE
    bench.station.maintenance.end(EMMA)
    bench.station.start(SYSTEM)
    assert "during maintenance" in refused(bench)


def test_without_select_lines_a_strobe_asks_for_nothing(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program())
    assert "program select" not in [loop.name for loop in bench.station.loops()]
    bench.lines.drive(Input.SELECT_0, is_high=True)
    bench.lines.pulse(Input.STROBE)
    assert bench.run.state is RunState.READY


def test_a_part_that_ends_while_the_machine_is_refused_is_the_last_one(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle, refuse = bench.station._cycle, bench.station._cycle.refuse

    def refuse_late(why: Text) -> None:
        bench.wait_for(lambda: bench.run.state is RunState.READY and not cycle._is_judging)
        refuse(why)

    monkeypatch.setattr(cycle, "refuse", refuse_late)
    ticket = cycle.fire(TriggerKind.SOFTWARE, time.monotonic_ns())
    ask(bench, GASKET)
    assert ticket.wait().judgement.value == "OK"
    assert bench.run.refused is not None
    assert bench.run.state is RunState.FAULT
    with pytest.raises(NotReadyError):
        bench.station.trigger(SYSTEM)
    assert "while a part was in hand" in refused(bench)


def test_a_part_whose_fault_stands_before_it_is_taken_up_is_in_hand(bench: Bench) -> None:
    cycle = bench.station._cycle
    with cycle._wake:
        ticket = cycle.fire(TriggerKind.SOFTWARE, time.monotonic_ns())
        bench.station._control.failed(DeadlineMissedError(), recovers=True)
        ask(bench, GASKET)
        assert bench.run.state is RunState.FAULT
    ticket.wait()
    assert "while a part was in hand" in refused(bench)


def activate_by_hand(bench: Bench, number: int) -> None:
    found = bench.station.numbers.newest(number)
    assert found is not None
    bench.station.active_program.activate(EMMA, found.summary.program_id)


@pytest.mark.parametrize("number", [CONNECTOR, GASKET])
def test_a_program_that_somebody_activates_before_the_answer_is_not_taken_for_the_one_asked_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    select = bench.station._line_select
    go_on = select._make_active

    def overtaken(asked: int, stop: threading.Event) -> StoredVersion:
        wanted = go_on(asked, stop)
        activate_by_hand(bench, CONNECTOR + GASKET - number)
        return wanted

    monkeypatch.setattr(select, "_make_active", overtaken)
    ask(bench, number)
    by_hand = "Gasket" if number == CONNECTOR else KIND
    assert "Another program was activated" in refused(bench, by_hand)


def test_bits_that_move_before_the_answer_get_no_program(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(bench, monkeypatch)
    ask(bench, GASKET)
    assert gate.reached.wait(60)
    say(bench, CONNECTOR)
    gate.opened.set()
    assert "moved before the answer" in refused(bench, "Gasket")


def test_a_crash_after_the_strobe_is_not_reset_by_the_machine(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    del expect_log
    gate = Gate(bench, monkeypatch)
    ask(bench, GASKET)
    assert gate.reached.wait(60)
    bench.station._crashed("storage", RuntimeError())
    gate.opened.set()
    bench.wait_for(lambda: bench.run.refused is not None)
    assert name(bench) == KIND
    assert bench.run.fault is not None
    assert "crashed" in str(bench.run.fault.text)


def test_an_answer_that_does_not_come_is_an_alarm_that_names_the_loop(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(bench, monkeypatch)
    ask(bench, GASKET)
    assert gate.reached.wait(60)
    bench.station._line_select.heartbeat.beat(0)  # as long after the strobe as an answer may take
    bench.wait_for(lambda: Own.LOOP_LATE in bench.alarm_codes())
    assert "do not answer: program select." in str(
        {a.code: a.text for a in bench.station.status().alarms}[Own.LOOP_LATE]
    )
    assert not bench.lines.outputs[READY - 1]
    gate.opened.set()
    bench.wait_for(lambda: not any(alarm.is_active for alarm in bench.station.status().alarms))
    assert name(bench) == "Gasket"


def test_an_activation_by_hand_shows_no_error_to_a_machine_that_waits(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(bench, monkeypatch)
    ask(bench, GASKET)
    assert gate.reached.wait(60)
    activate_by_hand(bench, CONNECTOR)
    assert bench.run.state is RunState.SELECTING
    bench.wait_for(lambda: not bench.lines.outputs[ERROR - 1])
    gate.opened.set()
    bench.wait_for(lambda: bench.lines.outputs[READY - 1] and name(bench) == "Gasket")


def test_an_answer_to_a_station_that_is_stopped_leaves_forced_outputs_alone(bench: Bench) -> None:
    bench.station.stop(SYSTEM)
    safe = []
    bench.station._outputs.safe = lambda: safe.append(True)  # type: ignore[method-assign]
    bench.station._cycle.select()
    bench.station._cycle.trouble = DeadlineMissedError  # type: ignore[method-assign]
    bench.station._cycle.end_select()
    assert not safe


@pytest.mark.parametrize("is_seen", [False, True])
def test_a_restart_of_the_station_does_not_end_a_refusal(open_bench: Callable[..., Bench], is_seen: bool) -> None:
    bench = open_bench(running=False, select_bits=2, select_stable_ms=STABLE_MS)
    with LoopThreads(bench.station.loops()):
        bench.use(bore_program())
        bench.wait_for(lambda: bench.lines.outputs[READY - 1])
        ask(bench, NOBODY)
        refused(bench)
        if is_seen:
            bench.station.acknowledge(EMMA, Own.PROGRAM_SELECT)
        bench.wait_for(lambda: bool(bench.station._store.alarms.active()))
    bench.station.close()
    again = open_bench(autostart=True, select_bits=2, select_stable_ms=STABLE_MS)
    assert "number 3" in refused(again)
    again.station.reset_fault(SYSTEM)
    again.wait_state(RunState.READY)


@pytest.mark.parametrize("is_ended_in_order", [False, True])
def test_a_station_that_ends_between_strobe_and_answer_begins_without_ready(
    open_bench: Callable[..., Bench], monkeypatch: pytest.MonkeyPatch, is_ended_in_order: bool
) -> None:
    bench = open_bench(running=False, select_bits=2, select_stable_ms=STABLE_MS)
    asked, over = threading.Event(), threading.Event()

    def cut_off(number: int, stop: threading.Event) -> StoredVersion:
        asked.set()
        assert (stop if is_ended_in_order else over).wait(60)
        raise CancelledError

    with LoopThreads(bench.station.loops()):
        bench.use(bore_program())
        bench.wait_for(lambda: bench.lines.outputs[READY - 1])
        monkeypatch.setattr(bench.station._line_select, "_make_active", cut_off)
        ask(bench, CONNECTOR)
        assert asked.wait(60)
        over.set()
    bench.station.close()
    again = open_bench(autostart=True, select_bits=2, select_stable_ms=STABLE_MS)
    assert "The station ended before" in refused(again)
    again.station.reset_fault(SYSTEM)
    again.wait_state(RunState.READY)
    file = again.station.settings.storage.data_dir / "unanswered_select"
    again.wait_for(lambda: not file.exists())


def test_an_answer_leaves_nothing_for_the_next_start(bench: Bench) -> None:
    ask(bench, GASKET)
    bench.wait_for(lambda: bench.lines.outputs[READY - 1] and name(bench) == "Gasket")
    # The loop may look once more between READY on the line and READY as the station's state.
    bench.wait_for(lambda: not bench.station._line_select._unanswered.is_there)
