"""Ticket: one part on its way through the cycle, from its accepted trigger to its result, its id and its times."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING

from core.errors import DeadlineMissedError, NotReadyError
from core.inspection.inspector import Inspector
from core.inspection.program import TriggerKind
from core.inspection.result import InspectionRecord, Judgement
from core.running.state import ProgramRef, RunSnapshot, RunState

if TYPE_CHECKING:
    from core.inspection.frame import Frame
    from core.inspection.program import TriggerSpec
    from core.inspection.result import Judged

RESULT_WITHIN_S = 5.0
"""How long after its deadline a part has its result at the latest."""

_NOT_READY = {
    RunState.STOPPED: "The inspection is stopped. Start it first.",
    RunState.READY: "The inspection is stopping.",
    RunState.INSPECTING: "A part is being inspected. The trigger was missed.",
    RunState.HELD: "The station holds until somebody has acknowledged the NG. The trigger was missed.",
    RunState.CHALLENGE: "A challenge is due: known OK and NG parts must be judged right first. The trigger was missed.",
    RunState.FAULT: "The station has a fault. The trigger was missed.",
    RunState.SELECTING: "The machine changes the program. The trigger was missed.",
}

_NO_CHALLENGE = {
    RunState.STOPPED: "The inspection is stopped. Start it first.",
    RunState.READY: "No challenge is due.",
    RunState.INSPECTING: "A part is being inspected. Wait for its verdict.",
    RunState.HELD: "The station holds until somebody has acknowledged the NG. Acknowledge it first.",
    RunState.CHALLENGE: "The inspection is stopping.",
    RunState.FAULT: "The station has a fault. Place the challenge part again when it is over.",
    RunState.SELECTING: "The machine changes the program. Place the challenge part again after that.",
}


def not_ready(state: RunState) -> NotReadyError:
    """Why a trigger is refused in a state."""
    return NotReadyError(_NOT_READY[state])


def no_challenge(state: RunState) -> NotReadyError:
    """Why a challenge part is refused in a state."""
    return NotReadyError(_NO_CHALLENGE[state])


def no_select(run: RunSnapshot) -> NotReadyError:
    """Why a program that the machine asks for is refused in a state."""
    if run.maintenance is not None:
        return NotReadyError("The machine asked for a program during maintenance.")
    if run.fault is not None and run.fault.needs_reset:
        return NotReadyError("The machine asked for a program during a fault.")
    return NotReadyError("The machine asked for a program while a part was in hand.")


def new_id() -> str:
    """32 hexadecimal digits: 48 bits of wall-clock milliseconds, then 80 random ones, so that ids sort by time."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"


@dataclass(frozen=True)
class Armed:
    """The taught program that the cycle inspects with."""

    inspector: Inspector
    program: ProgramRef
    is_simulated: bool

    @property
    def trigger(self) -> TriggerSpec:
        return self.inspector.program.trigger


@dataclass(frozen=True)
class Ticket:
    """An accepted trigger, or a challenge part; its holder may wait for the result.

    Attributes:
        challenge_expects: how a challenge part must be judged; None for a part of the production.
        uncertain_ns: how much before `at_ns` the trigger may have come.
        quiet_ns: time since the trigger before, one that was missed included.
    """

    kind: TriggerKind
    at_ns: int
    seq: int
    armed: Armed
    challenge_expects: Judgement | None
    uncertain_ns: int
    quiet_ns: int
    _done: Event = field(default_factory=Event)
    _result: list[InspectionRecord] = field(default_factory=list)

    @property
    def until_ns(self) -> int:
        """The deadline, from the earliest moment at which the trigger may have come."""
        program = self.armed.inspector.program
        wait_ms = program.trigger.delay_ms + program.deadline_ms
        return self.at_ns - self.uncertain_ns + wait_ms * 1_000_000

    def wait(self) -> InspectionRecord:
        """The result. Raises DeadlineMissedError when there is none in time."""
        program = self.armed.inspector.program
        if not self._done.wait((program.deadline_ms + program.trigger.delay_ms) / 1000 + RESULT_WITHIN_S):
            raise DeadlineMissedError
        return self._result[0]

    def named(
        self, judged: Judged, frame: Frame | None, *, station: str, part: int, watch: Stopwatch
    ) -> InspectionRecord:
        """What was judged, with everything that a record says of it; judged just now.

        Its version is the stored one, whatever hash the program has when this release writes it down again.
        """
        now = datetime.now(UTC)
        age_s = (time.monotonic_ns() - frame.captured_ns) / 1e9 if frame else 0.0
        program = self.armed.program
        return InspectionRecord.of(
            judged,
            id=new_id(),
            station=station,
            part=part,
            program_id=program.id,
            version_hash=program.version_hash,
            version_number=program.version_number,
            captured_at=datetime.fromtimestamp(now.timestamp() - age_s, UTC) if frame else None,
            judged_at=now,
            trigger=self.kind.value,
            trigger_seq=self.seq,
            stages_ms=watch.laps_ms,
            is_simulated=self.armed.is_simulated or judged.is_simulated,
            challenge_expects=self.challenge_expects,
        )

    def finish(self, result: InspectionRecord) -> None:
        self._result.append(result)
        self._done.set()


class Stopwatch:
    """Lap times in ms by name, from one start on the monotonic clock."""

    def __init__(self, start_ns: int) -> None:
        self._last_ns = start_ns
        self.laps_ms: dict[str, float] = {}

    def lap(self, name: str) -> None:
        now = time.monotonic_ns()
        self.laps_ms = {**self.laps_ms, name: (now - self._last_ns) / 1e6}
        self._last_ns = now
