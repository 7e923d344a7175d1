"""Outputs forced by hand: what an engineer does while wiring the machine, and what keeps it from harming anybody.

1. Only while the station is STOPPED or in MAINTENANCE: a line that inspects tells the machine the truth and nothing
   else. READY is off meanwhile, as it is in every stop; a trigger that is fired then is refused, and counts as missed.
2. A guard stands before it. Who may force outputs opens it with their password, asked anew and counted like a sign-in;
   nobody else can force then. The one-touch users of a simulated station have no password: they open it without one,
   and only where no real line is driven.
3. The guard is held here, not by a face. It closes, and every forced output is released into the safe state, when
   `FORCED_S` have passed since the last force; when whoever opened it leaves or signs out; when the station starts,
   stops, enters or leaves maintenance, or is given another program; when the lines fail, a loop of the station crashes
   or does not answer; when the process ends.
   A closed guard never opens again (`Forcing`), so that no late command can force anything.
4. The one thread that writes the outputs writes these too, and watches the time itself: it needs nobody to release.
5. A force is in the audit log before it is on the line, with who, which line and which level; each release follows.
   A release never waits for the log: where that cannot be written now, the entry is kept and follows.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Actor, Permission, needs
from core.devices.lines.lines import OUTPUT_COUNT
from core.errors import GPIOError, InsufficientPermissionsError, NotReadyError, ValidationError
from core.running.timing import output_name
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.devices.lines.lines import Lines
    from core.running.outputs import Outputs
    from core.running.recorder import Recorder
    from core.running.state import RunControl
    from core.store import Store

FORCED_S = 30
"""Seconds after the last force until everything is released, and until an open guard closes."""

SHOWN_WITHIN_S = 1.0
"""Longest wait for a forced line to be set."""

TEST_PULSE_MS = 200
TEST_PULSE_MOST_MS = 1000


@dataclass(frozen=True)
class ForcedOutputs:
    """An open guard as others see it.

    Attributes:
        actor: who opened it.
        levels: which outputs are forced, and whether high.
        left_s: seconds until all of it is released, unless another force comes.
    """

    actor: Actor
    levels: Mapping[int, bool]
    left_s: float

    @property
    def by(self) -> str:
        return self.actor.username

    def is_by(self, actor: Actor) -> bool:
        """Whether it is this actor who may force."""
        return _is_same(self.actor, actor)


class Forcing:
    """One open guard, and what is forced behind it. Thread-safe; it ends once and for good, whoever ends it."""

    def __init__(self, actor: Actor, ended: Callable[[Forcing, Text, Actor], None]) -> None:
        """`ended` is called once, in the thread that ends it; it must not wait."""
        self.actor = actor
        self.over = threading.Event()
        self._ended = ended
        self._lock = threading.Lock()
        self._until_ns = 0
        self._levels: dict[int, bool] = {}
        self._touch()

    @property
    def left_s(self) -> float:
        """Not below 0."""
        return 0.0 if self.over.is_set() else max(0.0, (self._until_ns - time.monotonic_ns()) / 1e9)

    @property
    def levels(self) -> Mapping[int, bool]:
        """Output -> whether high; empty once it is over."""
        return {} if self.over.is_set() else self._levels  # replaced whole, so reading the reference is atomic

    def put(self, output: int, is_high: bool) -> bool:
        """Force one more; False where the guard has closed."""
        with self._lock:
            if self.over.is_set():
                return False
            self._levels = {**self._levels, output: is_high}
            self._touch()
            return True

    def expire(self) -> None:
        if self.left_s <= 0:
            self.end(text("The time is over."), SYSTEM)

    def end(self, why: Text, by: Actor) -> None:
        with self._lock:
            if self.over.is_set():
                return
            self.over.set()
        self._ended(self, why, by)

    def forced(self) -> Mapping[int, bool]:
        """What was forced, also when it is over."""
        return self._levels

    def _touch(self) -> None:
        self._until_ns = time.monotonic_ns() + FORCED_S * 1_000_000_000


class IoForce:
    """The desk: `unlock`, then `force`; `release` at any time."""

    def __init__(
        self,
        store: Store,
        lines: Lines,
        control: RunControl,
        outputs: Outputs,
        recorder: Recorder,
        commands: threading.RLock,
        *,
        confirm: Callable[[Actor, str], None],
        changed: Callable[[], None],
    ) -> None:
        """`commands` keeps the station from starting meanwhile; `confirm` asks for the actor's password."""
        self._store = store
        self._lines = lines
        self._control = control
        self._outputs = outputs
        self._recorder = recorder
        self._commands = commands
        self._confirm = confirm
        self._changed = changed
        self._forcing: Forcing | None = None

    @property
    def state(self) -> ForcedOutputs | None:
        """None while the guard is closed."""
        forcing = self._forcing
        if forcing is None or forcing.over.is_set():
            return None
        return ForcedOutputs(forcing.actor, forcing.levels, forcing.left_s)

    @needs(Permission.FORCE_OUTPUTS)
    def unlock(self, actor: Actor, password: str = "") -> None:
        """Open the guard. Who has it open already begins anew: what they force is released first.

        Raises:
            NotReadyError: the station inspects, or somebody else has the guard open.
            GPIOError: there are no lines, or they do not answer.
            InvalidCredentialsError, AccountLockedError: the password is wrong.
            InsufficientPermissionsError: nobody has signed in with an account, and the lines are real.
        """
        self._check_possible(actor)
        if actor.user_id is not None:
            self._confirm(actor, password)  # takes some tenths of a second: nobody is kept waiting for it
        elif not self._lines.is_simulated:
            raise InsufficientPermissionsError("These lines are real. Sign in with an account of your own.")
        with self._commands:
            self._check_possible(actor)
            if self._forcing is not None:
                self._forcing.end(text("The guard was opened again."), actor)
            self._forcing = forcing = Forcing(actor, self._ended)
            self._outputs.force(forcing)
        self._changed()

    @needs(Permission.FORCE_OUTPUTS)
    def force(self, actor: Actor, output: int, is_high: bool) -> None:
        """Hold OUT`output` high or low, whatever it means, until all are released; returns when the line is set.

        Raises:
            NotReadyError: the guard is not open, or not for this actor.
            ValidationError: there is no such output.
            DatabaseError, StorageError: it cannot be written down; nothing was forced.
            GPIOError: the lines do not answer, or not in time; everything is released.
        """
        if not 1 <= output <= OUTPUT_COUNT:
            raise ValidationError("There is no OUT{output}; there are {count}.", output=output, count=OUTPUT_COUNT)
        with self._commands:
            forcing = self._own(actor)
            level = "high" if is_high else "low"
            self._store.audit.append(actor, "output_forced", output=output_name(output), level=level)
            if not forcing.put(output, is_high):
                raise _closed()
            shown = self._outputs.force(forcing)
        if not shown.wait(SHOWN_WITHIN_S):
            late = GPIOError("The digital lines were not set in time.")
            self.end(late.text)
            raise late
        if forcing.over.is_set():
            raise self._outputs.error or _closed()
        self._changed()

    @needs(Permission.FORCE_OUTPUTS)
    def test(self, actor: Actor, pulse_ms: int = TEST_PULSE_MS) -> None:
        """Turn OUT1 … OUT8 over and back, one after the other, so that each can be seen at the machine; then release.

        Raises as `force`; NotReadyError also where it was released before the last one.
        """
        for output, level in enumerate(self._outputs.levels, start=1):
            self.force(actor, output, not level)
            if self._own(actor).over.wait(pulse_ms / 1000):
                raise _closed()
            self.force(actor, output, bool(level))
        self.release(actor)

    @needs(Permission.RUN)
    def release(self, actor: Actor) -> None:
        """Everything into the safe state, and the guard closed; whoever may stop the line may do this."""
        self.end(text("Released by hand."), actor)

    def end(self, why: Text, by: Actor = SYSTEM) -> None:
        """The same, for the station: it starts, or something failed."""
        forcing = self._forcing
        if forcing is not None and not forcing.over.is_set():
            forcing.end(why, by)
            self._outputs.force(forcing)  # it is over: shown no more, if it still is

    def left(self, actor: Actor) -> None:
        """Whoever opened the guard has signed out, or sees no more what is forced. It waits for nothing."""
        if self._forcing is not None and _is_same(self._forcing.actor, actor):
            self.end(text("{who} has left.", who=actor.username), actor)

    # --- inside ------------------------------------------------------------------------------------------------------

    def _check_possible(self, actor: Actor) -> None:
        if not self._lines.is_present:
            raise GPIOError("This station has no digital lines, so there is nothing to force.")
        if not self._control.snapshot.state.is_off:
            raise NotReadyError("Stop the inspection first: outputs are forced only while nothing is inspected.")
        if (trouble := self._outputs.error) is not None:
            raise trouble
        other = self.state
        if other is not None and self._forcing is not None and not _is_same(self._forcing.actor, actor):
            raise NotReadyError("{who} is forcing outputs. Wait until they are released.", who=other.by)

    def _own(self, actor: Actor) -> Forcing:
        forcing = self._forcing
        if forcing is not None and not forcing.over.is_set() and _is_same(forcing.actor, actor):
            return forcing
        self._check_possible(actor)
        raise _closed()

    def _ended(self, forcing: Forcing, why: Text, by: Actor) -> None:
        """In any thread, that of the outputs too: it waits for nothing."""
        if forced := forcing.forced():
            names = ", ".join(output_name(output) for output in sorted(forced))
            self._recorder.audit_later(by, "outputs_released", outputs=names, why=str(why))
        self._changed()


def _is_same(one: Actor, other: Actor) -> bool:
    """The same user at the panel and over the network are two: only one of them sees what is forced."""
    return (one.username, one.user_id, one.via) == (other.username, other.user_id, other.via)


def _closed() -> NotReadyError:
    return NotReadyError("The guard is closed, and every output is released. Open it with your password first.")
