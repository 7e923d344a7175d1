"""Challenges: a program proves on known OK and NG parts that it judges right, before production is judged.

    CHALLENGE ── known part ──► INSPECTING ── judged ──► CHALLENGE ── the last one was right ──► READY

A challenge part goes through the cycle like any other and is stored as an inspection with its picture. No result line
tells its verdict, and it counts in no statistics and no counters. `core.running.challenge_due` says when one is due.
Whoever may run the line may start one at any time, and withdraw what they have started themselves.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import DatabaseError, DeadlineMissedError, NotReadyError, StorageError, ValidationError
from core.inspection.program import ChallengeSpec
from core.inspection.result import InspectionRecord, Judgement
from core.running.challenge_due import ChallengeClock, Clocks, DueChallenge, Shift
from core.store.challenges import ChallengedVersion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.running.cycle import Cycle
    from core.running.recorder import Recorder
    from core.running.state import RunControl
    from core.running.ticket import Armed, Ticket
    from core.store import Store

KEEP_EVERY_S = 60.0
"""How often the age of passed challenges is saved."""


@dataclass(frozen=True)
class ChallengeStatus:
    """What the active program demands, and how it stands.

    Attributes:
        spec: None without an active program.
        due: None when none is due.
        next_due_at: if the clock is not set before; None when one is due, or none is demanded.
        passed_at, passed_by: of the challenge that this version passed last; None: none on this station.
        started_by: who has started the one that is due; None: nobody, the program demands it.
    """

    spec: ChallengeSpec | None = None
    due: DueChallenge | None = None
    next_due_at: datetime | None = None
    passed_at: datetime | None = None
    passed_by: str | None = None
    started_by: str | None = None


class Challenges:
    """Thread-safe; one challenge part is judged at a time."""

    def __init__(
        self,
        store: Store,
        control: RunControl,
        cycle: Cycle,
        recorder: Recorder,
        commands: threading.RLock,
        armed: Callable[[], Armed | None],
        shift_of: Callable[[datetime], Shift],
        passed: Callable[[Actor], object],
    ) -> None:
        """`armed`: the active program. `shift_of`: a moment's shift. `passed`: called just before a challenge ends.

        Raises DatabaseError.
        """
        self._store = store
        self._control = control
        self._cycle = cycle
        self._recorder = recorder
        self._commands = commands
        self._armed = armed
        self._passed = passed
        self._one_at_a_time = threading.Lock()
        self._keeping = threading.Lock()
        self._kept_s = time.monotonic()
        stored = store.challenges
        self.clock = ChallengeClock(stored.passed(), stored.started(), shift_of, Clocks(store.now))

    def due(self, armed: Armed) -> DueChallenge | None:
        """The challenge that the program must pass now; does not block."""
        return self.clock.due(armed.inspector.program.challenge, _version(armed))

    @needs(Permission.RUN)
    def start(self, actor: Actor) -> None:
        """Make a challenge of the active program due now, also where it demands none.

        A part in hand is finished first. No stop, no restart and no other program ends it.

        Raises:
            NotReadyError: there is no active program, or a challenge is due already.
            DatabaseError, StorageError: it cannot be recorded, and is not started.
        """
        with self._commands:
            armed = self._armed()
            if armed is None:
                raise NotReadyError("Choose a program first.")
            if self.due(armed) is not None:
                raise NotReadyError("A challenge is due already.")
            row = self.clock.starts(_version(armed), actor.username)
            with self._store.changing():
                self._store.challenges.start(row)
                self._store.audit.append(actor, "challenge_started", **_program(armed))
            self.clock.start(row)

    @needs(Permission.RUN)
    def withdraw(self, actor: Actor) -> None:
        """End the challenge that somebody has started, without passing it; one that the program demands stays due.

        Raises:
            NotReadyError: nobody has started one of the active program, or a part of it is being judged.
            InsufficientPermissionsError: somebody else has started it, and the actor may not edit programs.
            DatabaseError, StorageError: it cannot be recorded, and stays due.
        """
        with self._one_part_at_a_time(), self._commands:
            armed = self._armed()
            started = None if armed is None else self.clock.started(_version(armed))
            if armed is None or started is None:
                raise NotReadyError("Nobody has started a challenge of the active program.")
            actor.require(to_withdraw(started.started_by, actor.username))
            with self._store.changing():
                self._store.challenges.end(started.version)
                self._store.audit.append(actor, "challenge_withdrawn", **_program(armed), started_by=started.started_by)
            self.clock.withdraw(started.version)
            self._cycle.end_challenge()

    def status(self) -> ChallengeStatus:
        armed = self._armed()
        if armed is None:
            return ChallengeStatus()
        spec, version = armed.inspector.program.challenge, _version(armed)
        passed_at, passed_by = self.clock.last(version) or (None, None)
        started = self.clock.started(version)
        return ChallengeStatus(
            spec,
            self._control.snapshot.challenge or self.due(armed),
            self.clock.next_due(spec, version),
            passed_at,
            passed_by,
            None if started is None else started.started_by,
        )

    @needs(Permission.RUN)
    def judge(self, actor: Actor, expects: Judgement) -> InspectionRecord:
        """Judge the known part that lies there; the last right one of the series ends the challenge.

        Args:
            expects: what the part is known to be, OK or NG.

        Raises:
            NotReadyError: no challenge is due, or a part is being judged.
            ValidationError: a part is known to be OK or NG.
            DeadlineMissedError: there is no verdict in time.
            DatabaseError, StorageError: that it is passed cannot be stored; the challenge stays due.
        """
        if expects is Judgement.FAULT:
            raise ValidationError("A challenge part is known to be OK or NG.")
        with self._one_part_at_a_time():
            ticket = self._cycle.challenge(expects, time.monotonic_ns())
            result = self._verdict_of(ticket, actor)
            with self._commands:
                due = self._control.snapshot.challenge
                if not result.is_right:
                    self._recorder.audit(actor, "challenge_failed", **_told(ticket, result))
                elif due is not None and due.last is result and due.is_passed:
                    self._pass(actor, ticket.armed, due)
                    self._cycle.end_challenge()
            return result

    @contextmanager
    def _one_part_at_a_time(self) -> Iterator[None]:
        if not self._one_at_a_time.acquire(blocking=False):
            raise NotReadyError("A challenge part is being judged. Wait for its verdict.")
        try:
            yield
        finally:
            self._one_at_a_time.release()

    def _pass(self, actor: Actor, armed: Armed, due: DueChallenge) -> None:
        """Written first: what cannot be written is not passed."""
        row = self.clock.passes(_version(armed), actor.username)
        with self._keeping:
            with self._store.changing():
                self._store.challenges.put([row])
                self._store.challenges.end(row.version)
                self._store.audit.append(
                    actor,
                    "challenge_passed",
                    **_program(armed),
                    inspections=[part.id for part in due.right],
                )
            self.clock.accept(row)
        self._passed(actor)

    def _verdict_of(self, ticket: Ticket, actor: Actor) -> InspectionRecord:
        try:
            return ticket.wait()
        except DeadlineMissedError:
            # Its record, a FAULT, comes later.
            self._recorder.audit(actor, "challenge_failed", **_told(ticket, None))
            raise

    def keep(self) -> None:
        """Save how long ago each challenge was passed, if it is time and possible now; in the watcher's thread."""
        if time.monotonic() - self._kept_s >= KEEP_EVERY_S and self._store.trouble is None:
            self.end()

    def end(self) -> None:
        """Save it now, as at the end of the station."""
        self._kept_s = time.monotonic()
        with self._keeping:  # a challenge that is passed meanwhile is not overwritten
            rows = self.clock.aged()
            if rows:
                with suppress(DatabaseError, StorageError):
                    self._store.challenges.put(rows, is_lazy=True)


def to_withdraw(started_by: str, username: str) -> Permission:
    """The permission that this user needs to withdraw it: an engineer withdraws what somebody else has started."""
    return Permission.RUN if username == started_by else Permission.EDIT_PROGRAMS


def _version(armed: Armed) -> ChallengedVersion:
    return ChallengedVersion(armed.program.id, armed.program.version_hash, armed.is_simulated)


def _program(armed: Armed) -> dict[str, str | int]:
    """What the audit log says of the program."""
    program = armed.program
    return {
        "program": program.name,
        "version_hash": program.version_hash,
        "version_number": program.version_number,
    }


def _told(ticket: Ticket, result: InspectionRecord | None) -> dict[str, str]:
    """What the audit log says of a part that was judged wrong; without a result there was no verdict in time."""
    program, expects = ticket.armed.program, ticket.challenge_expects
    told = {
        "program": program.name,
        "version_hash": program.version_hash,
        "version_number": str(program.version_number),
        "expects": "" if expects is None else expects.value,
        "judgement": (Judgement.FAULT if result is None else result.judgement).value,
    }
    return told if result is None else told | {"inspection": result.id}
