"""The station's state: one enum, one class that changes it under one lock, frozen snapshots for readers.

                 start                     trigger
      STOPPED ──────────► READY ◄──────────────────► INSPECTING
         ▲                  │ ▲        judged            │
         │ stop             │ │ try again, or the        │
         │ (from any state) │ │ cause is over            │ cannot judge
         │                  ▼ │                          ▼
         └──────────────── FAULT ◄───────────────────────┘

MAINTENANCE is entered from STOPPED and left to STOPPED by command only, and nothing else leads into it or out of it.
A start that finds a cause of fault goes from STOPPED to FAULT. While a hold is set, HELD takes the place of READY, and
READY becomes HELD when one is set; only an acknowledgement ends the hold, not a fault, a stop or another program. While
a challenge is due, CHALLENGE takes the place of READY, and READY becomes CHALLENGE when one falls due; INSPECTING then
judges a challenge part. The states follow OPC 40100-1: READY accepts a trigger, INSPECTING, HELD and CHALLENGE do not,
FAULT is its Error.

From the moment at which the machine asks for a program by its lines until it has an answer, SELECTING takes the place
of READY. Where it does not get the program, FAULT takes that place, until it asks for another one, somebody activates
one, or resets the fault, a restart of the station included: no part is judged by a program that the machine has just
turned away from.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from core.errors import InMaintenanceError, NotReadyError, ProgramSelectError, VisionSystemError
from core.inspection.frame import Frame
from core.inspection.program import TriggerKind
from core.inspection.result import InspectionRecord, Judgement
from core.running.challenge_due import DueChallenge
from core.running.pace import Pace
from core.store.standing import Counters as Counters
from core.store.standing import Maintenance as Maintenance
from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTED = ("parts", "ok", "ng", "faults", "missed_triggers", "dropped_images")

RECENT = 20
"""How many results the snapshot keeps."""


class RunState(Enum):
    STOPPED = "STOPPED"
    READY = "READY"
    INSPECTING = "INSPECTING"
    HELD = "HELD"
    CHALLENGE = "CHALLENGE"
    FAULT = "FAULT"
    MAINTENANCE = "MAINTENANCE"
    SELECTING = "SELECTING"

    @property
    def is_off(self) -> bool:
        """Whether nothing is inspected because nobody wants it, and not because something failed."""
        return self in (RunState.STOPPED, RunState.MAINTENANCE)


_OPEN = frozenset({RunState.READY, RunState.HELD, RunState.CHALLENGE, RunState.SELECTING})
"""READY, and what may take its place."""
_ENDS = frozenset({RunState.STOPPED, RunState.FAULT})

_ALLOWED: dict[RunState, frozenset[RunState]] = {
    RunState.STOPPED: _OPEN | {RunState.FAULT},
    RunState.READY: (_OPEN - {RunState.READY}) | {RunState.INSPECTING} | _ENDS,
    RunState.INSPECTING: (_OPEN - {RunState.SELECTING}) | _ENDS,
    RunState.HELD: (_OPEN - {RunState.HELD}) | _ENDS,
    RunState.CHALLENGE: frozenset({RunState.READY, RunState.INSPECTING, RunState.SELECTING}) | _ENDS,
    RunState.FAULT: _OPEN | _ENDS,
    RunState.SELECTING: (_OPEN - {RunState.SELECTING}) | _ENDS,
    RunState.MAINTENANCE: frozenset(),  # `maintain` and `end_maintenance` only
}


@dataclass(frozen=True)
class ProgramRef:
    """The active program: its id in the store, name, content hash and version number."""

    id: int
    name: str
    version_hash: str
    version_number: int
    tools: tuple[tuple[str, str], ...] = ()
    """(name, type) of each enabled tool, in order."""
    trigger: str = TriggerKind.SOFTWARE


@dataclass(frozen=True)
class Fault:
    """Why the station cannot inspect.

    `recovers`: it leaves FAULT by itself when the cause is over. `is_lasting`: the cause is the way the station is set
    up, so retrying cannot help.
    """

    code: str
    text: Text
    since: datetime
    recovers: bool
    is_lasting: bool = False

    @property
    def needs_reset(self) -> bool:
        """Whether only a person ends it, by trying again."""
        return not self.recovers and not self.is_lasting


@dataclass(frozen=True)
class RunSnapshot:
    """The state of the run at one instant.

    `recent`: what the active program has judged since it was activated, newest last; `earlier`: what was judged before
    that, by any program, also before the last start. `last_ng`: the newest NG part of either, however long ago. Of
    these, none is a challenge part, and none is simulated where the station is real.

    `frame`: the picture of `last`, shared and read-only; None when that inspection had none. `hold`: why no part is
    judged until somebody acknowledges the alarm; None without a hold. `challenge`: the challenge that must be passed
    before a part of the production is judged; None when none is due. `is_selecting`: the machine has asked for a
    program, and has no answer yet. `refused`: why it does not get the program that it asked for last; None otherwise.
    `maintenance`: set exactly in MAINTENANCE.
    """

    state: RunState = RunState.STOPPED
    program: ProgramRef | None = None
    counters: Counters = field(default_factory=Counters)
    recent: tuple[InspectionRecord, ...] = ()
    earlier: tuple[InspectionRecord, ...] = ()
    last_ng: InspectionRecord | None = None
    frame: Frame | None = None
    fault: Fault | None = None
    hold: Text | None = None
    challenge: DueChallenge | None = None
    is_selecting: bool = False
    refused: Text | None = None
    maintenance: Maintenance | None = None
    pace: Pace = field(default_factory=Pace)

    def check_no_maintenance(self) -> None:
        """Raise InMaintenanceError in maintenance."""
        if self.maintenance is not None:
            raise InMaintenanceError(
                "The station is in maintenance ({reason}). End the maintenance first.", reason=self.maintenance.reason
            )

    @property
    def last(self) -> InspectionRecord | None:
        return self.recent[-1] if self.recent else None

    @property
    def newest(self) -> tuple[InspectionRecord, ...]:
        """The station's last parts, newest last, whatever program judged them."""
        return (*self.earlier, *self.recent)[-RECENT:]


class RunControl:
    """Owns the state. Every change is made here, under one lock; `changed` is called after each, without the lock."""

    def __init__(self, changed: Callable[[], None], now_s: Callable[[], float] = time.monotonic) -> None:
        """`now_s`: a monotonic clock, in s."""
        self._now_s = now_s
        self._lock = threading.Lock()
        self._snapshot = RunSnapshot()
        self._recent: deque[InspectionRecord] = deque(maxlen=RECENT)
        self._changed = changed

    @property
    def snapshot(self) -> RunSnapshot:
        return self._snapshot  # replaced as a whole, so reading the reference is atomic

    def activated(self, program: ProgramRef) -> None:
        """Make this the active program; only while STOPPED. Results of another program or version become `earlier`.

        Counters are kept: a shift may see several programs.
        """
        with self._lock:
            old = self._snapshot
            if old.state is not RunState.STOPPED:
                raise NotReadyError("Stop the inspection first.")
            if old.program is not None and (old.program.id, old.program.version_hash) == (
                program.id,
                program.version_hash,
            ):
                self._snapshot = replace(old, program=program, refused=None)
            else:
                self._recent.clear()
                self._snapshot = RunSnapshot(
                    program=program,
                    counters=old.counters,
                    earlier=old.newest,
                    last_ng=old.last_ng,
                    hold=old.hold,
                    is_selecting=old.is_selecting,
                )
        self._changed()

    def to(self, state: RunState, *, only_from: RunState | None = None) -> bool:
        """Change the state; False (and no change) unless the present state is `only_from` and allows the change."""
        with self._lock:
            old = self._snapshot.state
            if (only_from is not None and old is not only_from) or state not in _ALLOWED[old]:
                return False
            fault = self._snapshot.fault if state is RunState.FAULT else None
            pace = self._snapshot.pace
            if state is RunState.STOPPED:
                pace = Pace()
            elif state is RunState.INSPECTING:
                pace = pace.with_trigger(self._now_s())
            self._snapshot = replace(self._snapshot, state=state, fault=fault, pace=pace)
        self._changed()
        return True

    def go_on(self, *, only_from: RunState, ended: Fault | None = None) -> bool:
        """READY again, or what takes its place (see the top of this file). Whether it is READY.

        `ended`: the fault whose cause is over; another one that has come since then stays.
        """
        with self._lock:
            old = self._snapshot
            if old.state is not only_from or (ended is not None and old.fault != ended):
                return False
            run = _open(old)
            if run.state not in _ALLOWED[only_from]:
                return False
            self._snapshot = run
        self._changed()
        return run.state is RunState.READY

    def hold(self, why: Text) -> bool:
        """From now on `go_on` leads to HELD, until `release`.

        Returns whether the station was READY and is not any more.
        """
        with self._lock:
            old = self._snapshot
            was_ready = old.state is RunState.READY
            self._snapshot = replace(old, hold=why, state=RunState.HELD if was_ready else old.state)
        self._changed()
        return was_ready

    def release(self) -> bool:
        """End the hold; whether the station is READY by that."""
        with self._lock:
            is_ready = self._opened(RunState.HELD, replace(self._snapshot, hold=None))
        self._changed()
        return is_ready

    def demand(self, due: DueChallenge | None) -> bool:
        """From now on `go_on` leads to CHALLENGE, until `end_challenge`; None: not any more.

        Returns whether the station was READY and is not any more.
        """
        with self._lock:
            old = self._snapshot
            was_ready = old.state is RunState.READY and due is not None
            self._snapshot = replace(old, challenge=due, state=RunState.CHALLENGE if was_ready else old.state)
        self._changed()
        return was_ready

    def end_challenge(self) -> bool:
        """The challenge is passed or withdrawn; whether the station is READY by that."""
        with self._lock:
            is_ready = self._opened(RunState.CHALLENGE, replace(self._snapshot, challenge=None))
        self._changed()
        return is_ready

    def select(self) -> bool:
        """The machine asks for a program: `go_on` leads to SELECTING, until `end_select` or `refuse`.

        Returns False, and changes nothing, while a part is in hand, in MAINTENANCE, and in a FAULT that somebody must
        reset, unless it is that of a program that the machine did not get. A station that is stopped stays so.
        """
        with self._lock:
            old = self._snapshot
            fault = old.fault
            is_crash = fault is not None and fault.needs_reset and fault.code != ProgramSelectError.code
            if old.state in (RunState.INSPECTING, RunState.MAINTENANCE) or is_crash:
                return False
            state = RunState.STOPPED if old.state is RunState.STOPPED else RunState.SELECTING
            self._snapshot = replace(old, state=state, fault=None, is_selecting=True, refused=None)
        self._changed()
        return True

    def end_select(self) -> bool:
        """The machine has its program; whether the station is READY by that."""
        with self._lock:
            is_ready = self._opened(RunState.SELECTING, replace(self._snapshot, is_selecting=False))
        self._changed()
        return is_ready

    def refuse(self, why: Text) -> bool:
        """The machine does not get its program: FAULT, until `select`, `activated` or `pardon`.

        Where something else stands, such as a part in hand, `go_on` leads there. Returns whether it is FAULT by that
        now.
        """
        with self._lock:
            run = replace(self._snapshot, is_selecting=False, refused=why)
            # The part in hand, for which it is refused, may have ended just now.
            was_open = run.state in _OPEN
            self._snapshot = _open(run) if was_open else run
        self._changed()
        return was_open

    def pardon(self) -> None:
        """Somebody resets the fault of a refused program: the one that is active judges on."""
        with self._lock:
            fault = self._snapshot.fault
            if fault is not None and fault.code == ProgramSelectError.code:
                self._snapshot = replace(self._snapshot, refused=None)

    def _opened(self, closed: RunState, run: RunSnapshot) -> bool:
        """What took the place of READY as `closed` is over in `run`; whether the station is READY by that."""
        was_closed = run.state is closed
        self._snapshot = _open(run) if was_closed else run
        return was_closed and self._snapshot.state is RunState.READY

    def maintain(self, maintenance: Maintenance) -> None:
        """Enter MAINTENANCE. The state must be STOPPED."""
        with self._lock:
            if self._snapshot.state is not RunState.STOPPED:
                raise NotReadyError("Stop the inspection first.")
            self._snapshot = replace(self._snapshot, state=RunState.MAINTENANCE, maintenance=maintenance)
        self._changed()

    def end_maintenance(self) -> None:
        """From MAINTENANCE to STOPPED."""
        with self._lock:
            if self._snapshot.state is RunState.MAINTENANCE:
                self._snapshot = replace(self._snapshot, state=RunState.STOPPED, maintenance=None)
        self._changed()

    def failed(self, error: VisionSystemError, *, recovers: bool) -> None:
        """Enter FAULT, unless STOPPED or in MAINTENANCE; a repeated fault keeps its `since`.

        A fault that somebody must reset, such as a crash, is not replaced by one that would end by itself.
        """
        with self._lock:
            old = self._snapshot
            if old.state.is_off:
                return
            if old.fault is not None and old.fault.needs_reset and recovers and not error.is_lasting:
                return
            since = old.fault.since if old.fault is not None and old.fault.code == error.code else datetime.now(UTC)
            fault = Fault(error.code, error.text, since, recovers and not error.is_lasting, error.is_lasting)
            self._snapshot = replace(old, state=RunState.FAULT, fault=fault)
        self._changed()

    def judged(self, result: InspectionRecord, frame: Frame | None) -> None:
        """Count and show a decided inspection; `frame` is its picture, if there was one."""
        with self._lock:
            self._recent.append(result)
            old = self._snapshot
            counters = old.counters.with_part(result.judgement, result.part)
            last_ng = result if result.judgement is Judgement.NG else old.last_ng
            recent = tuple(self._recent)
            pace = old.pace.with_part(self._now_s())
            self._snapshot = replace(old, counters=counters, recent=recent, last_ng=last_ng, frame=frame, pace=pace)
        self._changed()

    def challenged(self, result: InspectionRecord, frame: Frame | None) -> None:
        """Show a decided challenge part, which is not counted; one that is not right begins the series anew."""
        with self._lock:
            due = self._snapshot.challenge
            if due is not None:
                right = (*due.right, result) if result.is_right else ()
                self._snapshot = replace(self._snapshot, challenge=replace(due, right=right, last=result, frame=frame))
        self._changed()

    def restore(
        self, counters: Counters, earlier: tuple[InspectionRecord, ...] = (), last_ng: InspectionRecord | None = None
    ) -> None:
        """Continue from these counters and results, at a start."""
        with self._lock:
            self._snapshot = replace(self._snapshot, counters=counters, earlier=earlier, last_ng=last_ng)

    def reset_counters(self, seen: Counters, at: datetime) -> None:
        """Reset the counters by what was `seen`; what was counted after that stays. They count since `at`."""
        with self._lock:
            old = self._snapshot.counters
            left = {name: getattr(old, name) - getattr(seen, name) for name in COUNTED}
            self._snapshot = replace(self._snapshot, counters=replace(old, **left, since=at))
        self._changed()

    def missed_trigger(self) -> None:
        self._count(missed_triggers=1)

    def dropped_images(self, count: int = 1) -> None:
        self._count(dropped_images=count)

    def _count(self, missed_triggers: int = 0, dropped_images: int = 0) -> None:
        with self._lock:
            counters = self._snapshot.counters
            counters = replace(
                counters,
                missed_triggers=counters.missed_triggers + missed_triggers,
                dropped_images=counters.dropped_images + dropped_images,
            )
            pace = self._snapshot.pace
            if missed_triggers:
                pace = pace.with_trigger(self._now_s())
            self._snapshot = replace(self._snapshot, counters=counters, pace=pace)
        self._changed()


def _open(run: RunSnapshot) -> RunSnapshot:
    """The run in READY, or in what takes its place."""
    if run.is_selecting:
        return replace(run, state=RunState.SELECTING, fault=None)
    if run.refused is not None:
        fault = Fault(ProgramSelectError.code, run.refused, datetime.now(UTC), recovers=False)
        return replace(run, state=RunState.FAULT, fault=fault)
    if run.hold is not None:
        return replace(run, state=RunState.HELD, fault=None)
    return replace(run, state=RunState.READY if run.challenge is None else RunState.CHALLENGE, fault=None)
