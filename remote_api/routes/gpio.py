"""Digital lines: what each does now, the last cycles on the wire, and outputs driven by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

from core.access.roles import Permission
from core.inspection.program import LineFunction
from core.inspection.result import Judgement
from remote_api.answer_data import Count, Places, filled
from remote_api.authorization import actor, station
from remote_api.operations import LimitClass, Operations
from remote_api.request_schemas.equipment import OutputForceSchema, OutputTestSchema, PasswordSchema

if TYPE_CHECKING:
    from core.running.cycle_times import TimingReport
    from core.running.line_states import LineState
    from core.running.timing import CycleTiming, Lane, MissedTrigger
    from core.station import Station

resource = Operations("Digital lines", "What the machine is told, and tells.")

Ms = Annotated[float, Places(3)]


@dataclass(frozen=True)
class LineData:
    """One digital line.

    Attributes:
        line: TRIGGER, SELECT_0 to SELECT_3, STROBE, or OUT1 to OUT8.
        function: what an output means in the active program; null for an input.
        tool: whose verdict an output tells, where it tells one tool's.
        active_low: low means on.
        pin: BCM number; null where the lines have none.
        is_high: its level; null where the lines do not answer.
        is_forced: held there by hand.
        edges: how often it changed since the station began.
        last_edge_at: null before the first.
    """

    line: str
    direction: Literal["input", "output"]
    function: LineFunction | None
    tool: str
    active_low: bool
    pin: int | None
    is_high: bool | None
    is_forced: bool
    edges: Count
    last_edge_at: datetime | None

    @classmethod
    def of(cls, state: LineState) -> LineData:
        output = state.output
        return filled(
            cls,
            state,
            direction="input" if output is None else "output",
            function=None if output is None else output.function,
            tool="" if output is None else output.tool,
            active_low=output is not None and output.active_low,
        )


@dataclass(frozen=True)
class GuardData:
    """Somebody may force outputs now.

    Attributes:
        by: who.
        left_s: seconds until everything is released, unless another force comes.
    """

    by: str
    left_s: Annotated[float, Places(1)]


@dataclass(frozen=True)
class LinesData:
    """Every digital line.

    Attributes:
        title: what they are, for people.
        guard: open while somebody may force outputs; null while it is closed.
        items: outputs first; empty where the station has no lines.
    """

    title: str
    is_simulated: bool
    guard: GuardData | None
    items: tuple[LineData, ...]

    @classmethod
    def of(cls, station: Station) -> LinesData:
        lines, forced = station.devices.lines, station.io_force.state
        return cls(
            lines.title,
            lines.is_simulated,
            None if forced is None else filled(GuardData, forced),
            tuple(map(LineData.of, station.lines())),
        )


@dataclass(frozen=True)
class SpanData:
    """From when to when a line was on, in ms after the trigger; null: from before what is kept, or until now."""

    start_ms: Ms | None
    end_ms: Ms | None


@dataclass(frozen=True)
class LaneData:
    """What one line did around a cycle.

    Attributes:
        line: TRIGGER, EXPOSURE (while the shutter was open), or OUT1 to OUT8.
        function: what an output told; null for the others.
        spans: when it was on, in its meaning: one that is active low is on while it is low.
        width_ms: how long it was on, the first time after the trigger; of READY, how long it was off.
    """

    line: str
    function: LineFunction | None
    tool: str
    active_low: bool
    spans: tuple[SpanData, ...]
    width_ms: Ms | None

    @classmethod
    def of(cls, lane: Lane) -> LaneData:
        return filled(cls, lane, spans=tuple(filled(SpanData, span) for span in lane.spans))


@dataclass(frozen=True)
class MissedTriggerData:
    """A trigger that came while the station was not READY.

    Attributes:
        kind: what triggered.
    """

    at: datetime
    kind: str

    @classmethod
    def of(cls, missed: MissedTrigger) -> MissedTriggerData:
        return filled(cls, missed)


@dataclass(frozen=True)
class CycleData:
    """One cycle as it was on the lines.

    Attributes:
        at: when its trigger came.
        length_ms: from the trigger until the station was READY again, or the next trigger came.
        lanes: one is left out where the line has changed so often that its edges of then are no longer kept.
        missed: triggers that were missed between this trigger and the next.
    """

    part: int
    judgement: Judgement
    trigger: str
    at: datetime
    length_ms: Ms
    lanes: tuple[LaneData, ...]
    missed: tuple[MissedTriggerData, ...]

    @classmethod
    def of(cls, cycle: CycleTiming) -> CycleData:
        return filled(
            cls,
            cycle,
            lanes=tuple(map(LaneData.of, cycle.lanes)),
            missed=tuple(map(MissedTriggerData.of, cycle.missed)),
        )


@dataclass(frozen=True)
class CyclesData:
    """The last cycles, and the triggers that were missed last; oldest first."""

    items: tuple[CycleData, ...]
    missed: tuple[MissedTriggerData, ...]


@dataclass(frozen=True)
class StageSpreadData:
    """How long one stage of the measured cycles took, in ms; percentiles by nearest rank.

    Attributes:
        stage: `trigger` (how late it may have been noticed); `exposure`, `picture`, `verdict`, `cycle`, `ready` (from
            the trigger until the shutter opened, the picture was there, the part was judged, its result was on the
            lines, the station was READY again); `inspect`, `commit`, `lines` (the stage alone).
        count: cycles that have this stage.
    """

    stage: str
    count: Count
    least_ms: Ms
    p50_ms: Ms
    p99_ms: Ms
    p999_ms: Ms
    most_ms: Ms


@dataclass(frozen=True)
class TimingData:
    """The last cycles of the program that runs, at most 2000.

    Attributes:
        program: its name; empty before its first cycle.
        version_number: 0 before its first cycle.
        cycles: that are measured, FAULTs included.
        faults: FAULTs among them, which have no times.
        missed: triggers that were missed since the program began.
        proposals: for deadline and pulse, with the figures that they come from.
    """

    program: str
    version_number: Count
    cycles: Count
    faults: Count
    missed: Count
    stages: tuple[StageSpreadData, ...]
    proposals: tuple[str, ...]

    @classmethod
    def of(cls, report: TimingReport) -> TimingData:
        return filled(
            cls,
            report,
            stages=tuple(filled(StageSpreadData, spread) for spread in report.stages),
            proposals=tuple(map(str, report.proposals)),
        )


@resource.operation("GET", "/gpio/lines", needs=Permission.VIEW, data=LinesData)
def lines() -> LinesData:
    """Every digital line: what it means, its level, and when it changed last."""
    return LinesData.of(station())


@resource.operation("GET", "/gpio/cycles", needs=Permission.VIEW, data=CyclesData)
def cycles() -> CyclesData:
    """The last cycles from recorded edges, with measured widths; and missed triggers, with when."""
    timing = station().timing
    return CyclesData(
        tuple(map(CycleData.of, timing.cycles())), tuple(map(MissedTriggerData.of, timing.missed_triggers()))
    )


@resource.operation("GET", "/gpio/timing", needs=Permission.VIEW, data=TimingData)
def timing() -> TimingData:
    """How long the stages of the last cycles took, with proposals for deadline and pulse."""
    return TimingData.of(station().timing.times.report())


@resource.operation(
    "POST",
    "/gpio/unlock",
    needs=Permission.FORCE_OUTPUTS,
    body=PasswordSchema,
    data=LinesData,
    message="Outputs can be forced.",
    errors=(409, 423),
    limit=LimitClass.LOGIN,
)
def unlock_outputs(body: dict[str, Any]) -> LinesData:
    """Open the guard before the outputs, with one's own password.

    Only while the inspection is stopped, and for one person at a time. It closes half a minute after the last force, at
    a start, a stop, a sign-out, or when something fails; everything is released then.
    """
    station().io_force.unlock(actor(), body["password"])
    return LinesData.of(station())


@resource.operation(
    "POST",
    "/gpio/force",
    needs=Permission.FORCE_OUTPUTS,
    body=OutputForceSchema,
    data=LinesData,
    message="Forced.",
    errors=(409,),
)
def force_output(body: dict[str, Any]) -> LinesData:
    """Hold one output high or low, until all are released. 409 while the guard is closed."""
    station().io_force.force(actor(), body["output"], body["is_high"])
    return LinesData.of(station())


@resource.operation(
    "POST",
    "/gpio/test",
    needs=Permission.FORCE_OUTPUTS,
    body=OutputTestSchema,
    data=LinesData,
    message="Every output was turned over.",
    errors=(409,),
)
def check_outputs(body: dict[str, Any]) -> LinesData:
    """Turn each output over once and back, one after the other, then release; answers when it is done.

    409 while the guard is closed, or where everything was released before the last one.
    """
    station().io_force.test(actor(), body["pulse_ms"])
    return LinesData.of(station())


@resource.operation("POST", "/gpio/release", needs=Permission.RUN, data=LinesData, message="Released.")
def release_outputs() -> LinesData:
    """Every output into the safe state, and the guard closed."""
    station().io_force.release(actor())
    return LinesData.of(station())
