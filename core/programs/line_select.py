"""Program select by lines: the machine says a number on the bits, and asks for that program by the strobe.

    bits    ───╳────────── number ─────────────    still from before the strobe until the answer
                     ┌────────────┐
    STROBE  ─────────┘            └────────────    its rising edge asks
    READY   ─────────┐                 ┌───────    the answer: that program judges from now on;
                     └─────────────────┘
    ERROR   ───────────────────────────────────    or ERROR instead: it does not

From the strobe until the answer no trigger is accepted. A request that is not clear, or
names no program, or comes while a part is in hand, is refused: ERROR, FAULT and an alarm, and no part is judged until
the machine asks again or somebody at the station decides.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.access.names import SYSTEM
from core.access.roles import Actor, Role
from core.devices.lines.lines import SELECT_BITS, Input
from core.errors import GPIOError, NotReadyError, ProgramSelectError, VisionSystemError
from core.programs.learning import Waiting
from core.running.loops import Heartbeat
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from core.devices.lines.lines import InputEdge, Lines
    from core.programs.numbers import ProgramNumbers
    from core.programs.unanswered import Unanswered
    from core.running.cycle import Cycle
    from core.running.recorder import Recorder
    from core.running.ticket import Armed
    from core.store.programs import StoredVersion

log = logging.getLogger(__name__)

MACHINE = Actor(SYSTEM, Role.OPERATOR, via="lines")
"""On whose behalf a program is activated that the lines ask for."""

LOOK_EVERY_S = 0.1
"""How soon the loop notices that it is to end; a request wakes it at once."""

ANSWERS_WITHIN_S = 120.0
"""Longest time of a step of the answer. Learning, which may take longer, beats as it goes on."""

NOTES_WITHIN_S = 30.0
"""A full disk cache may hold up a file for seconds."""


@dataclass(frozen=True, eq=False)
class _Asked:
    """A rising edge of STROBE.

    Attributes:
        at_ns: when it was seen (monotonic).
        earliest_ns: when it may have come; earlier where the lines are polled.
        number: what the bits said then; None where they could not be read.
    """

    at_ns: int
    earliest_ns: int
    number: int | None


class LineSelect:
    """`on_edge` is called in the driver's thread; `run` is the loop of the thread that answers."""

    def __init__(
        self,
        lines: Lines,
        bits: int,
        stable_ms: int,
        numbers: ProgramNumbers,
        cycle: Cycle,
        recorder: Recorder,
        commands: threading.RLock,
        unanswered: Unanswered,
        waits: Callable[[], bool],
        armed: Callable[[], Armed | None],
        activate: Callable[[StoredVersion, Waiting], None],
    ) -> None:
        """`bits`: how many lines say the number; 0: none does, and STROBE asks for nothing.

        Args:
            commands: the lock under which programs are activated.
            stable_ms: how long before and after the strobe the bits must not change; debounce time of the strobe.
            waits: whether the machine has asked, and has been given neither its program nor a person's decision.
            armed: the active program.
            activate: makes a program the active one, without an answer on READY or ERROR.
        """
        self._lines = lines
        self._bits = SELECT_BITS[:bits]
        self._stable_ns = stable_ms * 1_000_000
        self._numbers = numbers
        self._cycle = cycle
        self._recorder = recorder
        self._commands = commands
        self._unanswered = unanswered
        self._waits = waits
        self._armed = armed
        self._activate = activate
        self._lock = threading.Lock()
        """Held for a look at the newest request, and for the answer to it: none is given to an older one."""
        self._newest: _Asked | None = None
        self._under_way: _Asked | None = None
        """Still set where the loop has crashed over it."""
        self.heartbeat = Heartbeat("program select")
        self._woken = threading.Event()
        self._strobe_ns = 0
        self._changed_ns = 0

    def on_edge(self, edge: InputEdge) -> None:
        """An input line changed."""
        if edge.line in self._bits:
            self._changed_ns = edge.at_ns
        if edge.line is not Input.STROBE or not self._bits:
            return
        quiet_ns, self._strobe_ns = edge.at_ns - self._strobe_ns, edge.at_ns
        if not edge.is_rising or quiet_ns < self._stable_ns:
            return
        asked = _Asked(edge.at_ns, edge.at_ns - edge.uncertain_ns, self._read())
        with self._lock:
            try:
                self._cycle.select()
            except NotReadyError as error:
                self._newest = None
                self._refuse(asked.number, error.text)
            else:
                self._newest = asked
                self._woken.set()

    def run(self, stop: Event) -> None:
        """Answer one request after the other, the newest alone where several have come."""
        crashed, self._under_way = self._under_way, None
        with self._lock:
            if crashed is not None and crashed is self._newest:
                self._newest = None
                self._refuse(crashed.number, text("An error inside the station kept the machine from its program."))
        try:
            while not stop.is_set():
                self.heartbeat.beat(LOOK_EVERY_S + 2)
                is_woken = self._woken.wait(LOOK_EVERY_S)
                self.heartbeat.beat(NOTES_WITHIN_S)
                self._unanswered.keep(self._waits())
                if is_woken:
                    self._woken.clear()
                    self._under_way = asked = self._newest
                    if asked is not None:
                        self.heartbeat.beat(ANSWERS_WITHIN_S)
                        self._answer(asked, stop)
                    self._under_way = None
        finally:
            self.heartbeat.rest()

    def _answer(self, asked: _Asked, stop: Event) -> None:
        why: Text | None = None
        wanted: StoredVersion | None = None
        try:
            wanted = self._make_active(self._clear_number(asked, stop), stop)
        except CancelledError:
            return  # the station ends
        except VisionSystemError as error:
            why = error.text
        with self._commands, self._lock:  # nobody activates another program between the last look and the answer
            if self._newest is not asked:
                return
            self._newest = None
            if wanted is not None:
                why = self._overtaken(asked, wanted)
            if why is None:
                self._unanswered.keep(False)
                self._cycle.end_select()
            else:
                self._refuse(asked.number, why)

    def _clear_number(self, asked: _Asked, stop: Event) -> int:
        """The number that was asked for, once it is known that the bits were still.

        Raises:
            ProgramSelectError: it is not clear, or no number.
            CancelledError: the station ends.
        """
        if stop.wait(max(0.0, (asked.at_ns + self._stable_ns - time.monotonic_ns()) / 1e9)):
            raise CancelledError
        number = self._read()
        if number is None or asked.number is None:
            raise ProgramSelectError("The bits of the program number cannot be read.")
        if number != asked.number or self._changed_ns > asked.earliest_ns - self._stable_ns:
            raise ProgramSelectError(
                "The bits of the program number moved within {ms} ms of the strobe.", ms=self._stable_ns // 1_000_000
            )
        if number == 0:
            raise ProgramSelectError("The machine asked for program number 0. Is a cable cut?")
        return number

    def _overtaken(self, asked: _Asked, wanted: StoredVersion) -> Text | None:
        """Why READY would be a wrong answer by now; None: it is right."""
        if not self._is_active(wanted):
            return text("Another program was activated before the answer.")
        if self._read() != asked.number:
            return text("The bits of the program number moved before the answer.")
        return None

    def _is_active(self, wanted: StoredVersion) -> bool:
        armed, summary = self._armed(), wanted.summary
        return armed is not None and (armed.program.id, armed.program.version_hash) == (
            summary.program_id,
            summary.version_hash,
        )

    def _make_active(self, number: int, stop: Event) -> StoredVersion:
        """Make the program with that number the active one, unless it is; returns it.

        Raises:
            ProgramSelectError: no program has it, or that one cannot be activated.
            CancelledError: the station ends.
            DatabaseError
        """
        wanted = self._numbers.newest(number)
        if wanted is None:
            raise ProgramSelectError("No program has the number {number} that the machine asked for.", number=number)
        if self._is_active(wanted):
            return wanted  # a machine may ask before every batch
        try:
            self._activate(wanted, Waiting(lambda _share: self.heartbeat.beat(ANSWERS_WITHIN_S), cancel=stop))
        except VisionSystemError as error:
            raise ProgramSelectError(
                "{name}, number {number}, cannot be activated: {why}",
                name=wanted.program.name,
                number=number,
                why=error.text,
            ) from error
        return wanted

    def _read(self) -> int | None:
        """What the bits say now; None where they cannot be read."""
        try:
            return sum(self._lines.read(line) << bit for bit, line in enumerate(self._bits))
        except GPIOError:
            return None

    def _refuse(self, number: int | None, why: Text) -> None:
        log.info("Program number %s is refused: %s", number, why)
        self._recorder.audit_later(
            MACHINE, "program_select_refused", number="" if number is None else str(number), why=str(why)
        )
        self._cycle.refuse(why)
