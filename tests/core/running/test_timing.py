"""The timing of the last cycles is what happened on the wire, seen from outside by the simulated lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.devices.lines.lines import Input, InputEdge
from core.errors import NotReadyError
from core.inspection.program import LineFunction, OutputMap, OutputSpec, TriggerSpec
from core.inspection.result import Judgement
from core.running.timing import CYCLES_KEPT, EDGES_KEPT, EXPOSURE, CycleTiming, Lane, Span, Timing
from tests.core.running.conftest import PULSE_MS, Bench, bore_program

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.devices.lines.simulated import OutputEdge

MS = 1_000_000
BUSY, OK, NG, READY = "OUT1", "OUT2", "OUT3", "OUT4"


def lane_of(cycle: CycleTiming, line: str) -> Lane:
    return next(lane for lane in cycle.lanes if lane.line == line)


def changes_of(cycle: CycleTiming, lines: tuple[str, ...]) -> list[tuple[str, bool]]:
    """What the lanes say happened after the trigger, in the order of time."""
    found = []
    for name in lines:
        for span in lane_of(cycle, name).spans:
            found += [(at, name, turns_on) for at, turns_on in ((span.start_ms, True), (span.end_ms, False))]
    return [(name, turns_on) for at, name, turns_on in sorted(c for c in found if c[0] is not None and c[0] > 0)]


def stands_ready(bench: Bench) -> None:
    """READY is on the line, and not only the station's state."""
    bench.wait_for(lambda: bench.station.timing.edges_of(READY).count == 1)


def cycle_of(bench: Bench) -> CycleTiming:
    """The only cycle, once READY is given back."""
    timing = bench.station.timing
    bench.wait_for(
        lambda: any(
            lane.line == READY and lane.width_ms is not None for cycle in timing.cycles() for lane in cycle.lanes
        )
    )
    (cycle,) = timing.cycles()
    return cycle


def seen_outside(edges: tuple[OutputEdge, ...]) -> list[tuple[str, bool]]:
    return [(f"OUT{edge.output}", edge.is_high) for edge in edges]


def test_the_lanes_of_a_cycle_are_the_edges_that_the_machine_saw(bench: Bench) -> None:
    stands_ready(bench)
    before = len(bench.lines.edges())
    result = bench.trigger()
    cycle = cycle_of(bench)
    assert (cycle.part, cycle.judgement, cycle.trigger) == (result.part, Judgement.OK, "software")
    outside = bench.lines.edges()[before:]
    assert changes_of(cycle, (BUSY, OK, READY)) == seen_outside(outside)
    assert seen_outside(outside) == [
        (READY, False),
        (BUSY, True),
        (OK, True),
        (BUSY, False),
        (OK, False),
        (READY, True),
    ]


def test_widths_are_those_between_the_edges_outside(bench: Bench) -> None:
    stands_ready(bench)
    before = len(bench.lines.edges())
    bench.trigger()
    cycle = cycle_of(bench)
    edges = bench.lines.edges()[before:]
    for line, following in ((BUSY, OK), (OK, READY)):
        rose, fell = (edge.at_ns for edge in edges if f"OUT{edge.output}" == line)
        width = lane_of(cycle, line).width_ms
        assert width is not None
        # Each edge is dated when its write has returned: after the machine saw it, and before the next write.
        after_rise = next(e.at_ns for e in edges if e.at_ns > rose)
        after_fall = next((e.at_ns for e in edges if e.at_ns > fell), fell + 10**12)
        assert (fell - after_rise) / MS <= width <= (after_fall - rose) / MS, following
    assert lane_of(cycle, OK).width_ms >= PULSE_MS - 0.1  # type: ignore[operator]
    assert cycle.length_ms >= lane_of(cycle, READY).width_ms  # type: ignore[operator]


def test_the_exposure_lies_between_trigger_and_result(bench: Bench) -> None:
    stands_ready(bench)
    bench.trigger()
    cycle = cycle_of(bench)
    exposure, ok = lane_of(cycle, EXPOSURE), lane_of(cycle, OK)
    assert exposure.width_ms == bench.station._acquisition.applied().spec.exposure_us / 1000  # type: ignore[operator]
    assert 0 < exposure.spans[0].start_ms < ok.spans[-1].start_ms  # type: ignore[operator]


def test_the_machine_triggers_and_its_pulse_is_a_lane(open_bench: Callable[..., Bench]) -> None:
    bench = open_bench()
    bench.use(bore_program(trigger=TriggerSpec(kind="external", debounce_ms=0)))
    stands_ready(bench)
    bench.lines.pulse(Input.TRIGGER)
    cycle = cycle_of(bench)
    trigger = lane_of(cycle, "TRIGGER")
    assert cycle.trigger == "external"
    assert [span.start_ms for span in trigger.spans] == [0.0]
    assert trigger.width_ms == trigger.spans[0].end_ms
    assert bench.station.timing.edges_of("TRIGGER").count == 2


def test_a_missed_trigger_is_told_with_its_time_and_its_cycle(bench: Bench) -> None:
    result = bench.trigger()
    bench.station._control.failed(NotReadyError("As if something had failed."), recovers=False)
    with pytest.raises(NotReadyError):
        bench.station.trigger(SYSTEM)
    bench.wait_for(lambda: bool(bench.station.timing.cycles()))
    (cycle,) = bench.station.timing.cycles()
    (missed,) = bench.station.timing.missed_triggers()
    assert missed.kind == "software"
    assert missed.at >= result.judged_at
    assert [found.at_ms > 0 for found in cycle.missed] == [True]


def test_what_each_line_is_and_does_is_known_now(bench: Bench) -> None:
    stands_ready(bench)
    bench.lines.drive(Input.TRIGGER, is_high=True)
    states = {state.line: state for state in bench.station.lines()}
    assert list(states) == [f"OUT{n}" for n in range(1, 9)] + [line.value for line in Input]
    ready, trigger = states[READY], states["TRIGGER"]
    assert ready.output == OutputSpec(LineFunction.READY)
    assert ready.is_high is True
    assert ready.edges >= 1
    assert ready.last_edge_at is not None
    assert (trigger.is_high, trigger.edges, trigger.output, trigger.pin) == (True, 1, None, None)
    assert states["STROBE"].last_edge_at is None


def test_lines_that_do_not_answer_are_told_as_unknown(bench: Bench, expect_log: Callable[[str], None]) -> None:
    expect_log("Lines")
    bench.lines.fail()
    assert bench.trigger().judgement is Judgement.FAULT
    bench.wait_for(lambda: {state.is_high for state in bench.station.lines()} == {None})
    bench.lines.recover()


# --- the arithmetic, on edges of a test's own ---------------------------------------------------------------------


class Wire:
    """Edges at moments that the test names, in ms."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        self.timing = Timing()
        monkeypatch.setattr("core.running.timing.time.monotonic_ns", lambda: round(self.now * MS))

    def output(self, output: int, is_high: bool, at: float) -> None:
        self.now = at
        self.timing.output(output, is_high)

    def cycle(self, part: int, trigger: float, ended: float, outputs: OutputMap | None = None) -> None:
        self.now = ended
        self.timing.cycle(
            part=part,
            judgement=Judgement.OK,
            trigger="external",
            outputs=outputs or OutputMap(),
            trigger_ns=round(trigger * MS),
            exposed_ns=None,
            exposure_us=None,
        )


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    return Wire(monkeypatch)


def test_a_line_that_is_active_low_is_on_while_it_is_low(wire: Wire) -> None:
    outputs = OutputMap((OutputSpec(LineFunction.BUSY, active_low=True), *OutputMap().lines[1:]))
    wire.output(1, True, at=1)
    wire.output(1, False, at=100)
    wire.output(1, True, at=130)
    wire.cycle(1, trigger=99, ended=140, outputs=outputs)
    (cycle,) = wire.timing.cycles()
    busy = lane_of(cycle, BUSY)
    assert (busy.spans, busy.width_ms) == ((Span(1, 31),), 30)


def test_a_result_that_stands_until_the_next_trigger_has_its_whole_width(wire: Wire) -> None:
    wire.output(2, True, at=120)
    wire.cycle(1, trigger=100, ended=121)
    (cycle,) = wire.timing.cycles()
    assert lane_of(cycle, OK).spans == (Span(20, None),)
    assert lane_of(cycle, OK).width_ms is None, "nobody knows yet"
    wire.output(2, False, at=200)
    wire.output(2, True, at=220)
    wire.cycle(2, trigger=199, ended=221)
    first, second = wire.timing.cycles()
    assert lane_of(first, OK).width_ms == 80
    assert first.length_ms == 21
    assert lane_of(second, OK).spans == (Span(-79, 1), Span(21, None))


def test_a_cycle_ends_where_the_next_one_begins(wire: Wire) -> None:
    wire.cycle(1, trigger=0, ended=50)
    wire.cycle(2, trigger=40, ended=90)
    first, second = wire.timing.cycles()
    assert (first.length_ms, second.length_ms) == (40, 50)


def test_a_line_that_chatters_costs_itself_its_past_and_no_other(wire: Wire) -> None:
    wire.output(1, True, at=1)
    wire.output(1, False, at=9)
    wire.cycle(1, trigger=0, ended=10)
    for number in range(EDGES_KEPT + 1):
        wire.timing.input(InputEdge(Input.TRIGGER, number % 2 == 0, (20 + number) * MS))
    (cycle,) = wire.timing.cycles()
    assert [lane.line for lane in cycle.lanes] == [BUSY, OK, NG, READY, "OUT5"], "and not the trigger's"
    assert lane_of(cycle, BUSY).width_ms == 8
    assert wire.timing.edges_of("TRIGGER").count == EDGES_KEPT + 1


def test_a_line_that_never_changed_has_stood_low(wire: Wire) -> None:
    outputs = OutputMap(
        (OutputSpec(LineFunction.OK), OutputSpec(LineFunction.NG, active_low=True), *[OutputSpec()] * 6)
    )
    wire.cycle(1, trigger=0, ended=10, outputs=outputs)
    (cycle,) = wire.timing.cycles()
    assert [(lane.line, lane.spans) for lane in cycle.lanes] == [
        ("TRIGGER", ()),
        ("OUT1", ()),
        ("OUT2", (Span(None, None),)),
    ]


def test_without_lines_nothing_is_an_edge_and_no_lane_is_made_up() -> None:
    timing = Timing(has_lines=False)
    timing.output(1, True)
    timing.cycle(
        part=1,
        judgement=Judgement.OK,
        trigger="software",
        outputs=OutputMap(),
        trigger_ns=0,
        exposed_ns=2 * MS,
        exposure_us=500,
    )
    assert [lane.line for lane in timing.cycles()[0].lanes] == [EXPOSURE]


def test_only_the_last_cycles_and_edges_are_kept(wire: Wire) -> None:
    for part in range(CYCLES_KEPT * 20):
        wire.output(1, True, at=part * 10 + 1)
        wire.output(1, False, at=part * 10 + 8)
        wire.cycle(part, trigger=part * 10, ended=part * 10 + 9)
        wire.timing.missed("external", round((part * 10 + 5) * MS))
    cycles = wire.timing.cycles()
    assert len(cycles) == CYCLES_KEPT
    assert all(lane_of(cycle, BUSY).width_ms == 7 for cycle in cycles)
    assert all(len(cycle.missed) == 1 for cycle in cycles)
    assert sum(len(track.edges) for track in wire.timing._tracks.values()) <= EDGES_KEPT


def test_an_output_that_is_written_again_has_no_edge(wire: Wire) -> None:
    for level in (False, True, True, False, False):
        wire.output(4, level, at=wire.now + 1)
    assert wire.timing.edges_of(READY).count == 2
