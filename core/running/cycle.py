"""Cycle: from a trigger to a verdict on the lines and in the database; drives the states of `core.running.state`.

    trigger ─► READY off, BUSY on ─► first frame exposed after it ─► inspect ─► commit ─► lines ─► spool ─► READY

An error on the way, or a missed deadline, makes a FAULT, never an OK: ERROR on the lines, a stored inspection, an
alarm. `core.running.part_inspection` says which picture shows the part, and `core.running.verdict` how lines and record
are kept in agreement.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from core.devices.lines.lines import Input, InputEdge
from core.errors import InspectionError, LoopLateError, NotReadyError, VisionSystemError
from core.inspection.program import TriggerKind
from core.inspection.result import InspectionRecord, Judgement
from core.logs import PERFORMANCE
from core.running.ng_row import NgRow
from core.running.part_inspection import PartInspection
from core.running.state import Fault, RunControl, RunState
from core.running.ticket import Armed, Stopwatch, Ticket, no_challenge, no_select, not_ready
from core.running.verdict import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.running.acquisition import Acquisition
    from core.running.challenge_due import DueChallenge
    from core.running.loops import Heartbeat
    from core.running.outputs import Outputs
    from core.running.recorder import Recorder
    from core.running.slot import FrameSlot
    from core.running.timing import Timing
    from core.text import Text

log = logging.getLogger(__name__)
performance = logging.getLogger(PERFORMANCE)

IDLE_S = 0.1
"""How often an idle cycle checks its camera and lines and renews its heartbeat."""

HOLD_TIMEOUT_S = 3.0

STOP_WITHIN_S = 10.0
"""Longest wait for the inspection in progress when the station is stopped; a locked database takes half of it."""


class Cycle:
    """Accepts triggers from any thread (`fire`, `on_edge`); inspects in the one thread that runs its loop."""

    def __init__(
        self,
        station: str,
        control: RunControl,
        slot: FrameSlot,
        acquisition: Acquisition,
        outputs: Outputs,
        recorder: Recorder,
        timing: Timing,
        heartbeat: Heartbeat,
        inspected: Callable[[InspectionRecord], None],
        challenge_due: Callable[[Armed], DueChallenge | None],
        late: Callable[[], tuple[str, ...]],
    ) -> None:
        """`challenge_due`: the challenge that a program must pass now; asked before each READY, and while idle.

        Args:
            late: names of loops that do not answer and without which no part may be judged.
        """
        self._station = station
        self._control = control
        self._acquisition = acquisition
        self._inspection = PartInspection(slot, acquisition, self._lateness)
        self._outputs = outputs
        self._recorder = recorder
        self._timing = timing
        self._inspected = inspected
        self._challenge_due = challenge_due
        self._late = late
        self.heartbeat = heartbeat
        self._wake = threading.Condition()
        self._armed: Armed | None = None
        self._pending: Ticket | None = None
        self._is_judging = False
        self._seq = 0
        self._ng_row = NgRow()
        self._last_edge_ns = 0
        self._last_trigger_ns = 0
        self._next_internal_ns = 0

    # --- commands, from any thread --------------------------------------------------------------------------------

    def arm(self, armed: Armed) -> None:
        """Use this program, whose outputs are assigned, from now on. The state must be STOPPED."""
        with self._wake:
            self._armed = armed
            self._next_internal_ns = time.monotonic_ns()
            trouble = self.trouble()
            self._ng_row.begin()
            self._control.demand(self._challenge_due(armed))
            if trouble is None:
                self._go_on(RunState.STOPPED)
            else:
                self._control.to(RunState.FAULT)
                self._control.failed(trouble, recovers=True)
                self._outputs.safe()
            self._wake.notify_all()

    def disarm(self, *, to_select: bool = False) -> None:
        """Accept no more triggers; returns when the inspection in progress is finished, lines safe, state STOPPED.

        Args:
            to_select: the machine waits for a program: ERROR, which would be its answer, stays as it is.

        Raises:
            InspectionError: it is not finished in time; nothing has changed, and the station keeps running.
        """
        with self._wake:
            armed, self._armed = self._armed, None
            self._wake.notify_all()
            if not self._wake.wait_for(lambda: not self._is_judging and self._pending is None, STOP_WITHIN_S):
                self._armed = armed
                raise InspectionError("The part under way is not finished, so the line runs on. Try again.")
            self._control.to(RunState.STOPPED)
            self._control.demand(None)  # what is due stays due: `arm` asks again, for a new series
            if not to_select:
                self._outputs.safe()

    def fire(self, kind: TriggerKind, at_ns: int, uncertain_ns: int = 0) -> Ticket:
        """Accept a trigger. It is never queued: unless the state is READY, it counts as missed.

        `uncertain_ns`: how much before `at_ns` it may have come.

        Raises:
            NotReadyError: the state is not READY.
        """
        with self._wake:
            quiet_ns, self._last_trigger_ns = at_ns - self._last_trigger_ns, at_ns
            ticket = self._accepted(kind, at_ns, RunState.READY, uncertain_ns=uncertain_ns, quiet_ns=quiet_ns)
            if ticket is not None:
                return ticket
            run = self._control.snapshot
        if not run.state.is_off or run.is_selecting or self._outputs.is_forced:
            self._control.missed_trigger()
            self._timing.missed(kind.value, at_ns)
            self._outputs.missed()
        run.check_no_maintenance()
        raise not_ready(run.state)

    def challenge(self, expects: Judgement, at_ns: int) -> Ticket:
        """Judge the part that lies there as a challenge part: no result line tells its verdict.

        Raises:
            NotReadyError: the state is not CHALLENGE.
        """
        with self._wake:
            quiet_ns = at_ns - self._last_trigger_ns
            ticket = self._accepted(TriggerKind.SOFTWARE, at_ns, RunState.CHALLENGE, expects, quiet_ns=quiet_ns)
            if ticket is not None:
                return ticket
            run = self._control.snapshot
        run.check_no_maintenance()
        raise no_challenge(run.state)

    def _accepted(
        self,
        kind: TriggerKind,
        at_ns: int,
        only_from: RunState,
        expects: Judgement | None = None,
        *,
        uncertain_ns: int = 0,
        quiet_ns: int,
    ) -> Ticket | None:
        armed = self._armed
        if armed is None or not self._control.to(RunState.INSPECTING, only_from=only_from):
            return None
        self._seq += 1
        self._pending = Ticket(kind, at_ns, self._seq, armed, expects, uncertain_ns, quiet_ns)
        self._wake.notify_all()
        return self._pending

    def on_edge(self, edge: InputEdge) -> None:
        """An input line changed; called in the driver's thread."""
        if edge.line is not Input.TRIGGER:
            return
        # Contacts bounce when they close and when they open: an edge is a trigger only after a time without any edge.
        quiet_ns, self._last_edge_ns = edge.at_ns - self._last_edge_ns, edge.at_ns
        armed = self._armed
        if armed is None or armed.trigger.kind != TriggerKind.EXTERNAL:
            self._last_trigger_ns = edge.at_ns  # a camera on the same wire takes its picture all the same
            return
        if edge.is_rising != (armed.trigger.edge == "rising"):
            return
        if quiet_ns < armed.trigger.debounce_ms * 1_000_000:
            return
        # A trigger that is not accepted is counted and signaled as missed; there is no other way to tell the machine.
        with contextlib.suppress(NotReadyError):
            self.fire(TriggerKind.EXTERNAL, edge.at_ns, edge.uncertain_ns)

    def trouble(self) -> VisionSystemError | None:
        """Why the station cannot inspect now; None when it can."""
        return self._acquisition.trouble() or self._outputs.error or self._recorder.error or self._lateness()

    def _lateness(self) -> VisionSystemError | None:
        late = self._late()
        return LoopLateError.of(late) if late else None

    def check_over(self) -> None:
        """Raise the error that still prevents inspecting, if any: `reset_fault` would be useless."""
        if not self.heartbeat.is_running:
            raise NotReadyError("The inspection is starting again. Try again in a moment.")
        if self._is_judging:
            raise NotReadyError("The part under way is not finished. Try again in a moment.")
        if (trouble := self.trouble()) is not None:
            raise trouble

    def reset_fault(self) -> None:
        """Leave FAULT. The loop detects trouble that has begun since `check_over`."""
        self._control.pardon()
        self._go_on(RunState.FAULT)

    def hold(self, why: Text) -> None:
        """Accept no further trigger until `release`; a part under way is finished first."""
        with self._wake:
            if self._control.hold(why):
                self._outputs.not_ready()

    def release(self) -> None:
        """End a hold: accept triggers again, unless something else prevents it."""
        with self._wake:
            self._ng_row.begin()
            if self._control.release():
                self._outputs.ready()

    def select(self) -> None:
        """The machine asks for a program: accept no trigger until `end_select` or `refuse`.

        Raises:
            NotReadyError: a part is in hand, the station is in maintenance, or has a fault that must be reset first.
        """
        with self._wake:
            run = self._control.snapshot
            # A part that has missed its deadline is still in hand when its FAULT stands.
            is_in_hand = self._is_judging or self._pending is not None
            if (run.state is RunState.FAULT and is_in_hand) or not self._control.select():
                raise no_select(run)
            if self._control.snapshot.state is RunState.SELECTING:
                self._outputs.selecting()

    def end_select(self) -> None:
        """The machine has its program: accept triggers again, unless something else prevents it."""
        trouble = self.trouble()
        with self._wake:
            if trouble is not None and not self._control.snapshot.state.is_off:
                self._control.failed(trouble, recovers=True)
                self._outputs.safe()
            if self._control.end_select():
                self._outputs.ready()

    def refuse(self, why: Text) -> None:
        """The machine does not get its program: ERROR and FAULT, after the part under way if there is one."""
        with self._wake:
            if self._control.refuse(why):
                self._outputs.safe()

    def end_challenge(self) -> None:
        """It is passed or withdrawn: accept triggers again, unless another one is due or something else prevents it."""
        with self._wake:
            due = None if self._armed is None else self._challenge_due(self._armed)
            if due is not None:
                self._control.demand(due)
            elif self._control.end_challenge():
                self._outputs.ready()

    # --- the loop -------------------------------------------------------------------------------------------------

    def run(self, stop: Event) -> None:
        try:
            while not stop.is_set():
                self.heartbeat.beat(IDLE_S + 1)
                ticket = self._take()
                if ticket is not None:
                    self._judge(ticket)
                else:
                    self._look_after()
        finally:
            self.heartbeat.rest()
            self._abandon()
            self._outputs.safe()

    def _take(self) -> Ticket | None:
        """The pending trigger, or None after a short wait. An internal trigger that is due is fired here."""
        with self._wake:
            if self._pending is None:
                self._wake.wait(self._idle_s())
            self._fire_internal_if_due()
            ticket, self._pending = self._pending, None
            self._is_judging = ticket is not None
            return ticket

    def _idle_s(self) -> float:
        armed = self._armed
        if armed is None or armed.trigger.kind != TriggerKind.INTERNAL:
            return IDLE_S
        return min(IDLE_S, max(0.0, (self._next_internal_ns - time.monotonic_ns()) / 1e9))

    def _fire_internal_if_due(self) -> None:
        armed, now = self._armed, time.monotonic_ns()
        if armed is None or armed.trigger.kind != TriggerKind.INTERNAL or now < self._next_internal_ns or self._pending:
            return
        if self._control.snapshot.state is RunState.READY:
            # Paced from start to start; a cycle longer than the interval is followed immediately by the next one.
            self._next_internal_ns = max(self._next_internal_ns, now - armed.trigger.interval_ms * 1_000_000)
            self._next_internal_ns += armed.trigger.interval_ms * 1_000_000
            self.fire(TriggerKind.INTERNAL, now)

    def _judge(self, ticket: Ticket) -> None:
        is_done = False
        try:
            self._judge_with(ticket.armed, ticket)
            is_done = True
        finally:
            with self._wake:
                self._is_judging = False
                self._wake.notify_all()
                # Where a stop gave up just now, nobody else goes on.
                if is_done and self._armed is not None and self._pending is None:
                    self._go_on(RunState.INSPECTING)

    def _judge_with(self, armed: Armed, ticket: Ticket) -> None:
        program = armed.inspector.program
        verdict = Verdict(ticket.until_ns)
        self.heartbeat.beat(verdict.left_s + HOLD_TIMEOUT_S + 2)
        self._outputs.busy(verdict)
        watch = Stopwatch(ticket.at_ns)
        judged, frame = self._inspection.of(ticket, verdict, watch)
        named = ticket.named(judged, frame, station=self._station, part=self._recorder.next_part(), watch=watch)
        result = self._decided(verdict, named, watch)
        if verdict.error is not None:
            self._control.failed(verdict.error, recovers=True)
        is_challenge = ticket.challenge_expects is not None
        if is_challenge:
            self._control.challenged(result, frame)
        else:
            self._control.judged(result, frame)
            if (why := self._ng_row.hold_after(result, program.hold)) is not None:
                self._control.hold(why)
        self._recorder.spool(result, frame)
        times_ms = {name: round(ms, 2) for name, ms in result.stages_ms.items()}
        performance.info("part %d %s %s", result.part, result.judgement.value, times_ms)
        if not is_challenge:
            ticket.finish(result)
            self._inspected(result)
        self._outputs.wait_released(HOLD_TIMEOUT_S)
        with self._wake:
            is_stopping = self._armed is None
            is_told = verdict.error is None
            if is_told and not is_stopping:
                self._go_on(RunState.INSPECTING)
        if is_challenge:
            ticket.finish(result)  # only now: the next challenge part is accepted from here on
        self._timing.cycle(
            part=result.part,
            judgement=result.judgement,
            trigger=result.trigger,
            outputs=program.outputs,
            trigger_ns=ticket.at_ns,
            exposed_ns=None if frame is None else frame.captured_ns,
            exposure_us=self._exposure_us(),
        )
        self._timing.times.note(ticket, result, frame)

    def _go_on(self, only_from: RunState, ended: Fault | None = None) -> None:
        """`ended`: as in `RunControl.go_on`."""
        self._demand_challenge()
        with self._wake:  # no strobe comes between the state and its signal
            if self._control.go_on(only_from=only_from, ended=ended):
                self._outputs.ready()
            elif self._control.snapshot.state is RunState.SELECTING:
                self._outputs.selecting()
            elif self._control.snapshot.refused is not None:
                self._outputs.safe()

    def _demand_challenge(self) -> None:
        """A challenge that has fallen due takes the place of READY."""
        with self._wake:  # so that it is asked of the program that runs
            armed = self._armed
            if armed is None or self._control.snapshot.challenge is not None:
                return
            due = self._challenge_due(armed)
            if due is not None and self._control.demand(due):
                self._outputs.not_ready()

    def _exposure_us(self) -> float | None:
        """As the camera gave it back; None where nobody knows."""
        try:
            return self._acquisition.applied().spec.exposure_us
        except VisionSystemError:
            return None

    def _decided(self, verdict: Verdict, result: InspectionRecord, watch: Stopwatch) -> InspectionRecord:
        """The final result, the same on the lines and in the record."""
        with verdict.guarding("commit"):
            self._recorder.commit(result)
        watch.lap("commit")
        # Whatever happens here, `settle` follows: a row that is committed must not stay OK where no line said so.
        with verdict.guarding("lines"):
            self._outputs.signal(verdict, result)
        watch.lap("lines")
        if verdict.error is not None and result.judgement is not Judgement.FAULT:
            result = replace(result, judgement=Judgement.FAULT, reason=verdict.error.text)
        self._recorder.settle(result)
        return replace(result, stages_ms=watch.laps_ms)

    def _look_after(self) -> None:
        """While idle: detect trouble before the next trigger, and detect that the cause of a fault is over."""
        if self._armed is None:
            return
        self._demand_challenge()
        trouble = self.trouble()
        with self._wake:  # no part is accepted between the look at the state and the safe state
            snapshot = self._control.snapshot
            if snapshot.state in (RunState.READY, RunState.CHALLENGE) and trouble is not None:
                self._control.failed(trouble, recovers=True)
                self._outputs.safe()
                return
        if snapshot.state is RunState.FAULT and snapshot.fault is not None and snapshot.fault.recovers:
            self._recorder.retry()
            if trouble is None:
                self._go_on(RunState.FAULT, snapshot.fault)
            elif trouble.text != snapshot.fault.text:
                self._control.failed(trouble, recovers=True)

    def _abandon(self) -> None:
        """The loop ends: drop the pending trigger; callers that wait for its result time out."""
        with self._wake:
            self._pending = None
            self._is_judging = False
            self._wake.notify_all()
