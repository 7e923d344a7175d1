"""Outputs forced by hand: only in a stop, behind a guard, and released by whatever happens next."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from core.access.passwords import hash_password
from core.access.roles import SYSTEM, Actor, Role
from core.devices.lines.gpio import GpioLines
from core.devices.lines.none import NoLines
from core.errors import (
    AccountLockedError,
    DatabaseError,
    GPIOError,
    InsufficientPermissionsError,
    InvalidCredentialsError,
    NotReadyError,
    ValidationError,
)
from core.inspection.program import LineFunction, OutputMap, OutputSpec
from core.running import io_force
from core.running.loops import LoopThreads
from core.running.state import RunState
from core.simulation.parts import master
from core.store.audit import AuditFilter, AuditLog
from tests.core.running.conftest import KIND, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.store.audit import AuditEntry

OK, READY, ERROR = 1, 3, 4
PASSWORD = "a quiet gray instrument"
SAFE = (False, False, False, False, True, False, False, False)


@pytest.fixture
def stopped(bench: Bench) -> Bench:
    bench.station.stop(SYSTEM)
    return bench


def person(bench: Bench, role: Role = Role.ENGINEER, name: str = "ada") -> Actor:
    """Somebody with an account, at the panel."""
    store = bench.station._store
    user = store.users.add(name, hash_password(PASSWORD, 4), role, has_pin=False, now=store.now())
    return Actor(name, role, user.id, "panel")


def entries(bench: Bench, action: str) -> list[AuditEntry]:
    return list(bench.station._store.audit.page(AuditFilter(action=action)).items)


def wait_levels(bench: Bench, levels: tuple[bool, ...]) -> None:
    bench.wait_for(lambda: bench.lines.outputs == levels)


def forced(bench: Bench, name: str = "ada") -> Actor:
    """OUT2, which is OK, is held high."""
    ada = person(bench, name=name)
    bench.station.io_force.unlock(ada, PASSWORD)
    bench.station.io_force.force(ada, OK + 1, True)
    bench.wait_for(lambda: bench.lines.outputs[OK])
    return ada


def test_a_forced_output_lies_over_the_safe_state_and_is_audited(stopped: Bench) -> None:
    ada = forced(stopped)
    assert stopped.lines.outputs == (False, True, False, False, True, False, False, False)
    assert not stopped.lines.outputs[READY]
    state = stopped.station.status().forced
    assert state is not None
    assert (state.by, state.levels) == ("ada", {OK + 1: True})
    stopped.station.io_force.release(ada)
    wait_levels(stopped, SAFE)
    stopped.wait_for(lambda: bool(entries(stopped, "outputs_released")))
    (force,), (release,) = entries(stopped, "output_forced"), entries(stopped, "outputs_released")
    assert (force.actor, force.details) == ("ada", {"output": "OUT2", "level": "high"})
    assert release.actor == "ada"
    assert (release.details["outputs"], release.details["why"]) == ("OUT2", "Released by hand.")


def test_nothing_is_forced_while_the_station_inspects(bench: Bench) -> None:
    ada = person(bench)
    with pytest.raises(NotReadyError, match="Stop the inspection first"):
        bench.station.io_force.unlock(ada, PASSWORD)
    with pytest.raises(NotReadyError, match="Stop the inspection first"):
        bench.station.io_force.force(ada, OK + 1, True)
    assert bench.trigger().judgement.value == "OK"


def test_without_the_guard_nothing_is_forced(stopped: Bench) -> None:
    with pytest.raises(NotReadyError, match="guard is closed"):
        stopped.station.io_force.force(person(stopped), OK + 1, True)
    assert stopped.lines.outputs == SAFE


def test_a_wrong_password_opens_nothing_and_counts_as_a_failed_sign_in(stopped: Bench) -> None:
    ada = person(stopped)
    with pytest.raises(InvalidCredentialsError):
        stopped.station.io_force.unlock(ada, "not it")
    assert stopped.station.status().forced is None
    assert stopped.station._store.users.failures("ada", "").count == 1
    for _ in range(20):
        try:
            stopped.station.io_force.unlock(ada, "not it")
        except InvalidCredentialsError:
            continue
        except AccountLockedError:
            break
    with pytest.raises(AccountLockedError):
        stopped.station.io_force.unlock(ada, PASSWORD)


def test_operators_may_release_but_not_force(stopped: Bench) -> None:
    forced(stopped)
    operator = person(stopped, Role.OPERATOR, "grace")
    with pytest.raises(InsufficientPermissionsError, match="needs Engineer"):
        stopped.station.io_force.unlock(operator, PASSWORD)
    stopped.station.io_force.release(operator)
    wait_levels(stopped, SAFE)


def test_one_person_at_a_time_and_the_network_is_another(stopped: Bench) -> None:
    ada = forced(stopped)
    grace = person(stopped, name="grace")
    with pytest.raises(NotReadyError, match="ada is forcing outputs"):
        stopped.station.io_force.unlock(grace, PASSWORD)
    over_the_network = Actor(ada.username, ada.role, ada.user_id, "api")
    with pytest.raises(NotReadyError, match="ada is forcing outputs"):
        stopped.station.io_force.force(over_the_network, OK + 1, False)
    assert stopped.lines.outputs[OK]


def test_the_outputs_thread_releases_when_the_time_is_over(stopped: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = forced(stopped)
    monkeypatch.setattr(io_force.Forcing, "left_s", property(lambda _: 0.0))
    wait_levels(stopped, SAFE)
    stopped.wait_for(lambda: bool(entries(stopped, "outputs_released")))
    (release,) = entries(stopped, "outputs_released")
    assert (release.actor, release.details["why"]) == (SYSTEM.username, "The time is over.")
    with pytest.raises(NotReadyError, match="guard is closed"):
        stopped.station.io_force.force(ada, OK + 1, True)


def test_each_force_gives_the_whole_time_anew(stopped: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io_force.time, "monotonic_ns", lambda: now[0])
    now = [0]
    forcing = io_force.Forcing(SYSTEM, lambda *_: None)
    now[0] = 20_000_000_000
    assert forcing.left_s == io_force.FORCED_S - 20
    assert forcing.put(1, True)
    assert forcing.left_s == io_force.FORCED_S
    now[0] += io_force.FORCED_S * 1_000_000_000
    forcing.expire()
    assert not forcing.put(1, True), "what is over never begins again"
    assert forcing.levels == {}


def _start(bench: Bench, _: Actor) -> None:
    bench.station.start(SYSTEM)


def _stop(bench: Bench, _: Actor) -> None:
    bench.station.stop(SYSTEM)


def _other_program(bench: Bench, _: Actor) -> None:
    saved = bench.station.library.copy(SYSTEM, bench.station.library.programs(SYSTEM)[0].id, "Other")
    bench.station.active_program.activate(SYSTEM, saved.id)


def _sign_out(bench: Bench, ada: Actor) -> None:
    bench.station.accounts.sign_out(ada)


def _crash(bench: Bench, _: Actor) -> None:
    bench.station._crashed("acquisition", RuntimeError("As if it had crashed."))


@pytest.mark.parametrize("happens", [_start, _stop, _other_program, _sign_out, _crash])
def test_whatever_happens_next_releases(stopped: Bench, happens: Callable[[Bench, Actor], None]) -> None:
    ada = forced(stopped)
    happens(stopped, ada)
    stopped.wait_for(lambda: not stopped.lines.outputs[OK])
    assert stopped.station.status().forced is None
    stopped.wait_for(lambda: len(entries(stopped, "outputs_released")) == 1)


def test_the_line_runs_as_ever_after_a_start_that_released(stopped: Bench) -> None:
    forced(stopped)
    stopped.station.start(SYSTEM)
    assert stopped.trigger().judgement.value == "OK"


def test_who_signs_out_elsewhere_releases_nothing(stopped: Bench) -> None:
    ada = forced(stopped)
    stopped.station.accounts.sign_out(Actor(ada.username, ada.role, ada.user_id, "api"))
    assert stopped.station.status().forced is not None


def test_lines_that_fail_release(stopped: Bench, expect_log: Callable[[str], None]) -> None:
    expect_log("Lines")
    ada = forced(stopped)
    stopped.lines.fail()
    with pytest.raises(GPIOError):
        stopped.station.io_force.force(ada, READY + 1, True)
    stopped.wait_for(lambda: stopped.station.status().forced is None)
    stopped.wait_for(lambda: bool(entries(stopped, "outputs_released")))
    with pytest.raises(GPIOError):
        stopped.station.io_force.unlock(ada, PASSWORD)
    stopped.lines.recover()
    wait_levels(stopped, SAFE)


def test_a_cycle_that_misses_its_beat_releases(stopped: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    forced(stopped)
    monkeypatch.setattr(type(stopped.station._outputs._watched), "is_late", property(lambda beat: beat.name == "cycle"))
    wait_levels(stopped, SAFE)
    assert stopped.station.status().forced is None


def test_the_end_of_the_process_releases_and_the_log_says_so(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench(running=False)
    with LoopThreads(bench.station.loops()):
        bench.wait_for(lambda: bench.lines.outputs == SAFE)
        forced(bench)
    assert bench.lines.outputs == SAFE
    (release,) = entries(bench, "outputs_released")
    assert release.details["outputs"] == "OUT2"


def test_what_cannot_be_written_down_is_not_forced_but_always_released(
    stopped: Bench, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("")
    ada = forced(stopped)

    def fails(*_: Any, **__: Any) -> None:
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(AuditLog, "append", fails)
        with pytest.raises(DatabaseError):
            stopped.station.io_force.force(ada, READY + 1, True)
        assert not stopped.lines.outputs[READY]
        stopped.station.io_force.release(ada)
        wait_levels(stopped, SAFE)
    stopped.wait_for(lambda: bool(entries(stopped, "outputs_released")))


def test_a_trigger_that_is_fired_meanwhile_is_refused_and_missed(stopped: Bench) -> None:
    forced(stopped)
    before = stopped.run.counters.missed_triggers
    with pytest.raises(NotReadyError):
        stopped.station.trigger(SYSTEM)
    assert stopped.run.counters.missed_triggers == before + 1
    assert stopped.station.timing.missed_triggers()[-1].kind == "software"


def test_one_touch_users_force_simulated_lines_without_a_password_and_real_ones_never(
    stopped: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    actor = Actor("Simulated engineer", Role.ENGINEER, None, "panel")
    stopped.station.io_force.unlock(actor)
    stopped.station.io_force.force(actor, READY + 1, True)
    stopped.wait_for(lambda: stopped.lines.outputs[READY])
    stopped.station.io_force.release(actor)
    monkeypatch.setattr(stopped.station.io_force, "_lines", GpioLines())
    with pytest.raises(InsufficientPermissionsError, match="These lines are real"):
        stopped.station.io_force.unlock(actor)


def test_there_is_nothing_to_force_without_lines(stopped: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stopped.station.io_force, "_lines", NoLines())
    with pytest.raises(GPIOError, match="no digital lines"):
        stopped.station.io_force.unlock(person(stopped), PASSWORD)


@pytest.mark.parametrize("output", [0, 9])
def test_an_output_that_is_not_there_is_refused(stopped: Bench, output: int) -> None:
    ada = forced(stopped)
    with pytest.raises(ValidationError, match="there are 8"):
        stopped.station.io_force.force(ada, output, True)


def test_the_test_turns_each_output_over_once_and_releases(stopped: Bench) -> None:
    ada = person(stopped)
    seen = len(stopped.lines.edges())
    stopped.station.io_force.unlock(ada, PASSWORD)
    stopped.station.io_force.test(ada, pulse_ms=1)
    wait_levels(stopped, SAFE)
    turned = [(edge.output, edge.is_high) for edge in stopped.lines.edges()[seen:]]
    assert turned == [(n, is_high != SAFE[n - 1]) for n in range(1, 9) for is_high in (True, False)]
    assert stopped.station.status().forced is None


def test_a_test_that_is_released_says_so(stopped: Bench) -> None:
    ada = person(stopped)
    stopped.station.io_force.unlock(ada, PASSWORD)
    told: list[Exception] = []

    def test() -> None:
        try:
            stopped.station.io_force.test(ada, pulse_ms=60_000)
        except NotReadyError as error:
            told.append(error)

    tester = threading.Thread(target=test)
    tester.start()
    stopped.wait_for(lambda: stopped.lines.outputs[0])
    stopped.station.stop(SYSTEM)
    tester.join(60)
    assert len(told) == 1
    wait_levels(stopped, SAFE)


def test_outputs_mean_what_the_active_program_says_already_in_a_stop(bench: Bench) -> None:
    """An OK that is active low must not be low while nothing is judged."""
    functions = (LineFunction.OK, LineFunction.ERROR, *[LineFunction.UNUSED] * 6)
    program = bore_program("Active low", outputs=OutputMap(tuple(OutputSpec(f, active_low=True) for f in functions)))
    bench.station.stop(SYSTEM)
    saved = bench.station.library.save(SYSTEM, program, master(KIND), reason="test")
    bench.station.active_program.activate(SYSTEM, saved.id)
    wait_levels(bench, (True, False, True, True, True, True, True, True))
    assert bench.run.state is RunState.STOPPED
