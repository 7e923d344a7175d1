"""The station's state: one enum, one class that changes it under one lock, frozen snapshots for readers.

                 start                     trigger
      STOPPED ──────────► READY ◄──────────────────► INSPECTING
         ▲                  │ ▲        judged            │
         │ stop             │ │ try again, or the        │
         │ (from any state) │ │ cause is over            │ cannot judge
         │                  ▼ │                          ▼
         └──────────────── FAULT ◄───────────────────────┘

A start that finds a cause of fault goes from STOPPED to FAULT. Meanings follow OPC 40100-1: READY takes a trigger,
INSPECTING does not, FAULT is its Error.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

from core.errors import NotReadyError, VisionSystemError
from core.inspection.frame import Frame
from core.inspection.program import TriggerKind
from core.inspection.result import InspectionRecord, Judgement
from core.store.standing import Counters as Counters
from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTED = ("parts", "ok", "ng", "faults", "missed_triggers", "dropped_images")

RECENT = 20
"""How many results the snapshot keeps, newest last."""


class RunState(Enum):
    STOPPED = "STOPPED"
    READY = "READY"
    INSPECTING = "INSPECTING"
    FAULT = "FAULT"


_ALLOWED: dict[RunState, frozenset[RunState]] = {
    RunState.STOPPED: frozenset({RunState.READY, RunState.FAULT}),
    RunState.READY: frozenset({RunState.INSPECTING, RunState.STOPPED, RunState.FAULT}),
    RunState.INSPECTING: frozenset({RunState.READY, RunState.STOPPED, RunState.FAULT}),
    RunState.FAULT: frozenset({RunState.READY, RunState.STOPPED, RunState.FAULT}),
}


@dataclass(frozen=True)
class ProgramRef:
    """The active program: its id in the store, name, content hash, and ordinal number of the version."""

    id: int
    name: str
    version_hash: str
    version_number: int
    tools: tuple[tuple[str, str], ...] = ()
    """(name, type) of each enabled tool, in order."""
    trigger: str = TriggerKind.SOFTWARE


@dataclass(frozen=True)
class Fault:
    """Why the station cannot judge.

    `recovers`: it leaves FAULT by itself when the cause is over. `is_lasting`: the cause is how the station is set up.
    """

    code: str
    text: Text
    since: datetime
    recovers: bool
    is_lasting: bool = False


@dataclass(frozen=True)
class RunSnapshot:
    """What `RunControl` knows at one instant.

    `frame`: the picture that `last` was judged by, shared and read-only; None when that part had none.
    """

    state: RunState = RunState.STOPPED
    program: ProgramRef | None = None
    counters: Counters = field(default_factory=Counters)
    recent: tuple[InspectionRecord, ...] = ()
    last_ng: InspectionRecord | None = None
    frame: Frame | None = None
    fault: Fault | None = None

    @property
    def last(self) -> InspectionRecord | None:
        return self.recent[-1] if self.recent else None


class RunControl:
    """Owns the state. Every change goes through here, under one lock; `changed` is called after each, outside of it."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._lock = threading.Lock()
        self._snapshot = RunSnapshot()
        self._recent: deque[InspectionRecord] = deque(maxlen=RECENT)
        self._changed = changed

    @property
    def snapshot(self) -> RunSnapshot:
        return self._snapshot  # replaced whole, so reading the reference is atomic

    def activated(self, program: ProgramRef) -> None:
        """Only while STOPPED. The results of another program, or of another version of it, are not shown on.

        Counters count on: nobody but a person resets them.
        """
        with self._lock:
            old = self._snapshot
            if old.state is not RunState.STOPPED:
                raise NotReadyError("Stop the inspection first.")
            if old.program is not None and (old.program.id, old.program.version_hash) == (
                program.id,
                program.version_hash,
            ):
                self._snapshot = replace(old, program=program)
            else:
                self._recent.clear()
                self._snapshot = RunSnapshot(program=program, counters=old.counters)
        self._changed()

    def to(self, state: RunState, *, only_from: RunState | None = None) -> bool:
        """Change the state; False (and no change) when the present one is not `only_from` or does not lead there."""
        with self._lock:
            old = self._snapshot.state
            if (only_from is not None and old is not only_from) or state not in _ALLOWED[old]:
                return False
            fault = self._snapshot.fault if state is RunState.FAULT else None
            self._snapshot = replace(self._snapshot, state=state, fault=fault)
        self._changed()
        return True

    def failed(self, error: VisionSystemError, *, recovers: bool) -> None:
        """Enter FAULT from any state but STOPPED; a fault that stands already keeps its time."""
        with self._lock:
            old = self._snapshot
            if old.state is RunState.STOPPED:
                return
            since = old.fault.since if old.fault is not None and old.fault.code == error.code else datetime.now(UTC)
            fault = Fault(error.code, error.text, since, recovers and not error.is_lasting, error.is_lasting)
            self._snapshot = replace(old, state=RunState.FAULT, fault=fault)
        self._changed()

    def judged(self, result: InspectionRecord, frame: Frame | None) -> None:
        """A part is decided; `frame` is the picture it was judged by, where there was one."""
        with self._lock:
            self._recent.append(result)
            old = self._snapshot
            counters = old.counters.with_part(result.judgement, result.part)
            last_ng = result if result.judgement is Judgement.NG else old.last_ng
            recent = tuple(self._recent)
            self._snapshot = replace(old, counters=counters, recent=recent, last_ng=last_ng, frame=frame)
        self._changed()

    def restore(self, counters: Counters) -> None:
        """At a start: count on from these."""
        with self._lock:
            self._snapshot = replace(self._snapshot, counters=counters)

    def reset_counters(self, seen: Counters, at: datetime) -> None:
        """Count anew. `seen` is what was reset: what has been counted since then stays."""
        with self._lock:
            old = self._snapshot.counters
            left = {name: getattr(old, name) - getattr(seen, name) for name in COUNTED}
            self._snapshot = replace(self._snapshot, counters=replace(old, **left, since=at))
        self._changed()

    def missed_trigger(self) -> None:
        self._count(missed_triggers=1)

    def dropped_image(self) -> None:
        self._count(dropped_images=1)

    def _count(self, missed_triggers: int = 0, dropped_images: int = 0) -> None:
        with self._lock:
            counters = self._snapshot.counters
            counters = replace(
                counters,
                missed_triggers=counters.missed_triggers + missed_triggers,
                dropped_images=counters.dropped_images + dropped_images,
            )
            self._snapshot = replace(self._snapshot, counters=counters)
        self._changed()
