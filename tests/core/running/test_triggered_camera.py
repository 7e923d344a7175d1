"""A camera whose exposures the machine starts: between parts no picture comes, and each belongs to one trigger."""

from __future__ import annotations

import queue
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lines.lines import Input, InputEdge
from core.errors import CameraTimeoutError, NotReadyError, PictureLostError
from core.inspection.program import TriggerKind
from core.inspection.result import Judgement
from core.running import acquisition
from core.running.challenge_due import DueChallenge
from core.running.state import RunState
from core.text import text

if TYPE_CHECKING:
    from core.devices.cameras.camera import Exposure
    from tests.core.running.conftest import Bench

MS = 1_000_000
EARLY_S = 0.02
DAMAGED = -1


class Wire:
    """From the machine to the camera. `empty_looks`: how often the camera has waited for an edge that did not come."""

    def __init__(self) -> None:
        self.dated: queue.Queue[int] = queue.Queue()
        self.empty_looks = 0

    def expose(self, dated_ns: int) -> None:
        self.dated.put(dated_ns)


@pytest.fixture
def wire(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Wire:
    """The station's camera is on the wire, and has waited in vain already."""
    wire, exposed = Wire(), SimulatedCamera._expose

    def expose(camera: SimulatedCamera, timeout_s: float) -> Exposure:
        del timeout_s
        try:
            dated_ns = wire.dated.get(timeout=0.02)
        except queue.Empty:
            wire.empty_looks += 1
            raise CameraTimeoutError from None
        if dated_ns == DAMAGED:
            raise PictureLostError
        return replace(exposed(camera, 5), captured_ns=dated_ns)

    monkeypatch.setattr(SimulatedCamera, "is_triggered", True)
    monkeypatch.setattr(SimulatedCamera, "early_s", EARLY_S)
    monkeypatch.setattr(SimulatedCamera, "_expose", expose)
    monkeypatch.setattr(acquisition, "STALE_AT_LEAST_S", 0.0)  # only now: any picture would be too old
    bench.wait_for(lambda: wire.empty_looks > acquisition.TIMEOUTS_BEFORE_REOPEN)
    return wire


def test_without_pictures_between_the_parts_the_station_is_ready(bench: Bench, wire: Wire) -> None:
    bench.wait_state(RunState.READY)
    looks = wire.empty_looks
    bench.wait_for(lambda: wire.empty_looks > looks + acquisition.TIMEOUTS_BEFORE_REOPEN)
    assert bench.station._cycle.trouble() is None
    bench.wait_state(RunState.READY)


def test_a_part_is_judged_by_the_picture_that_its_trigger_exposed_and_by_no_older_one(bench: Bench, wire: Wire) -> None:
    bench.wait_state(RunState.READY)
    at_ns = time.monotonic_ns()
    wire.expose(at_ns - 25 * MS)
    ticket = bench.station._cycle.fire(TriggerKind.EXTERNAL, at_ns)
    bench.wait_for(lambda: wire.dated.empty())
    wire.expose(at_ns - 10 * MS)
    result = ticket.wait()
    assert result.judgement is Judgement.OK
    # The smallest of several differences: nothing came between the two readings.
    wall_ahead_ns = min(time.time_ns() - time.monotonic_ns() for _ in range(100))
    assert result.captured_at is not None
    assert result.captured_at.timestamp() == pytest.approx((at_ns - 10 * MS + wall_ahead_ns) / 1e9, abs=0.007)


def test_parts_that_come_too_close_for_their_pictures_to_be_told_apart_are_a_fault(bench: Bench, wire: Wire) -> None:
    bench.wait_state(RunState.READY)
    at_ns = time.monotonic_ns()
    first = bench.station._cycle.fire(TriggerKind.EXTERNAL, at_ns)
    wire.expose(at_ns)
    assert first.wait().judgement is Judgement.OK
    bench.wait_state(RunState.READY)
    second = bench.station._cycle.fire(TriggerKind.EXTERNAL, at_ns + 39 * MS)
    result = second.wait()
    assert result.judgement is Judgement.FAULT
    assert "Two parts came within 39 ms" in str(result.reason)
    assert "Space the parts by 40 ms" in str(result.reason)


def test_a_damaged_picture_is_the_fault_of_its_part_alone(bench: Bench, wire: Wire) -> None:
    bench.wait_state(RunState.READY)
    ticket = bench.station._cycle.fire(TriggerKind.EXTERNAL, time.monotonic_ns())
    wire.expose(DAMAGED)
    assert ticket.wait().judgement is Judgement.FAULT
    bench.wait_state(RunState.READY)


@pytest.mark.parametrize("is_running", [False, True])
def test_a_part_that_nobody_judged_counts_as_the_one_before(bench: Bench, wire: Wire, is_running: bool) -> None:
    """Of a station that is stopped, or of a program with another trigger, the camera takes pictures too."""
    bench.wait_state(RunState.READY)
    del wire
    at_ns = time.monotonic_ns()
    if not is_running:
        bench.station.stop(SYSTEM)
    bench.station._edge(InputEdge(Input.TRIGGER, True, at_ns))
    if not is_running:
        bench.station.start(SYSTEM)
        bench.wait_state(RunState.READY)
    ticket = bench.station._cycle.fire(TriggerKind.EXTERNAL, at_ns + 39 * MS)
    assert "Two parts came within 39 ms" in str(ticket.wait().reason)


def test_a_challenge_part_is_not_judged_by_the_picture_of_the_part_before(bench: Bench, wire: Wire) -> None:
    bench.wait_state(RunState.READY)
    cycle, at_ns = bench.station._cycle, time.monotonic_ns()
    cycle._control.demand(DueChallenge(text("Due."), datetime.now(UTC), ok_parts=1, ng_parts=0))
    with pytest.raises(NotReadyError):
        cycle.fire(TriggerKind.EXTERNAL, at_ns)
    wire.expose(at_ns)
    ticket = cycle.challenge(Judgement.OK, at_ns + 15 * MS)
    assert "Two parts came within 15 ms" in str(ticket.wait().reason)
