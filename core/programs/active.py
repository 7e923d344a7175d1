"""ActiveProgramDesk: teaches programs, and makes one of them the program that the station inspects with."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Actor, Permission, needs
from core.alarms.catalog import Own
from core.errors import MasterImageNotFoundError, VisionSystemError
from core.programs.learning import TO_THE_END, Learning, Waiting
from core.programs.line_select import MACHINE
from core.running.state import ProgramRef, RunControl, RunState
from core.running.ticket import Armed, no_select
from core.text import Text, text

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from core.inspection.frame import Image
    from core.inspection.program import Program
    from core.programs.library import Library, StoredProgram, StoredVersion
    from core.running.acquisition import Acquisition
    from core.running.cycle import Cycle
    from core.running.io_force import IoForce
    from core.running.outputs import Outputs
    from core.store import Store

log = logging.getLogger(__name__)

CAMERA_ANSWER_S = 2.0
"""Longest wait for the camera at the start; then the station starts in FAULT, and recovers when the camera answers."""


class ActiveProgramDesk:
    """Thread-safe. `armed` is the taught program, None where there is none."""

    def __init__(
        self,
        store: Store,
        library: Library,
        learning: Learning,
        control: RunControl,
        cycle: Cycle,
        acquisition: Acquisition,
        outputs: Outputs,
        io_force: IoForce,
        commands: threading.RLock,
        tell: Callable[[str, Text | None], object],
        activated: Callable[[str], object],
        *,
        is_simulated: bool,
    ) -> None:
        """`commands`: the lock of start and stop. `tell` raises or clears an alarm; `activated` takes a program's name.

        `is_simulated`: of camera or lines, noted in every result.
        """
        self._store = store
        self._library = library
        self._learning = learning
        self._control = control
        self._cycle = cycle
        self._acquisition = acquisition
        self._outputs = outputs
        self._io_force = io_force
        self._commands = commands
        self._tell = tell
        self._activated = activated
        self._is_simulated = is_simulated
        self.armed: Armed | None = None

    @property
    def program(self) -> Program | None:
        return None if self.armed is None else self.armed.inspector.program

    def load(self) -> None:
        """Use the program that was active last; an alarm says why it cannot be used."""
        try:
            stored = self._library.active()
            if stored is not None:
                self._use(self._taught(stored))
        except VisionSystemError as error:
            log.error("The active program cannot be used: %s", error)  # noqa: TRY400 - the sentence says it all
            self._tell(Own.PROGRAM, text("The active program cannot be used: {why}", why=error.text))

    @needs(Permission.SELECT_PROGRAM)
    def teach(
        self, actor: Actor, program_id: int, version_hash: str | None = None, waiting: Waiting = TO_THE_END
    ) -> Armed:
        """Teach a program (its newest version, or the given one); while the result is kept, activating it is quick.

        Raises:
            StillLearningError, CancelledError: see `Waiting`.
            ProgramNotFoundError, InvalidProgramConfigError, InvalidROIError, ImageQualityError: it cannot be used.
            MasterImageNotFoundError, DatabaseError
        """
        return self._taught(self._library.program(actor, program_id, version_hash), waiting)

    @needs(Permission.SELECT_PROGRAM)
    def activate(
        self, actor: Actor, program_id: int, version_hash: str | None = None, waiting: Waiting = TO_THE_END
    ) -> None:
        """Make a program (its newest version, or the given one) the active one; a running station keeps running.

        What its tools must learn from its samples is learned first, unless it was learned when it was saved.

        Raises:
            StillLearningError, CancelledError: see `Waiting`.
            NotFoundError: something must be learned, and the picture of a sample is missing.
            ProgramNotFoundError, InvalidProgramConfigError, InvalidROIError, ImageQualityError: it cannot be used.
            InMaintenanceError
            InspectionError: the inspection in progress does not end.
            DatabaseError, StorageError: the change cannot be stored. After each of these the old program stays active.
        """
        stored = self._library.program(actor, program_id, version_hash)
        self._change_to(actor, stored, self._taught(stored, waiting))

    def select(self, version: StoredVersion, waiting: Waiting) -> None:
        """Make the program active that the machine asks for by its lines; raises as `activate`."""
        stored = self._library.program(MACHINE, version.summary.program_id, version.summary.version_hash)
        self._change_to(MACHINE, stored, self._taught(stored, waiting), to_select=True)

    def _change_to(self, actor: Actor, stored: StoredProgram, armed: Armed, *, to_select: bool = False) -> None:
        """`to_select`: the machine waits for its answer on READY or ERROR, unless the station is stopped."""
        with self._commands:
            run = self._control.snapshot
            run.check_no_maintenance()
            if to_select and run.fault is not None and run.fault.needs_reset:
                raise no_select(run)  # since the strobe; only a person resets it
            before = self.armed if run.state is not RunState.STOPPED else None
            to_select = to_select and before is not None
            if before is not None:
                self._store.database.check_writable()  # before the station is stopped for it
                self._cycle.disarm(to_select=to_select)
            try:
                with self._store.changing():
                    self._library.set_active(stored.id, stored.version_hash)
                    self._store.audit.append(
                        actor, "program_activated", program=stored.program.name, version_hash=stored.version_hash
                    )
            except BaseException:
                if before is not None:
                    self._cycle.arm(before)
                raise
            self._use(armed, to_select=to_select)
            if before is not None:
                self._acquisition.wait_ready(CAMERA_ANSWER_S)
                self._cycle.arm(armed)
        self._activated(stored.program.name)

    def master_of(self, program: ProgramRef) -> Image | None:
        """The master of a version that has judged a part."""
        return self._library.program(SYSTEM, program.id, program.version_hash).master

    def _taught(self, stored: StoredProgram, waiting: Waiting = TO_THE_END) -> Armed:
        """Build the inspector of a stored program; takes some tenths of a second where nothing must be learned."""
        if stored.master is None:
            raise MasterImageNotFoundError
        inspector = self._learning.inspector(stored.program, stored.master, waiting)
        return Armed(inspector, stored.ref, self._is_simulated)

    def _use(self, armed: Armed, *, to_select: bool = False) -> None:
        """The outputs mean what this program says from now on, in the safe state already; `to_select`: see there."""
        self._control.activated(armed.program)
        self.armed = armed
        self._io_force.end(text("Another program judges now."))
        self._outputs.assign(armed.inspector.program.outputs, to_select=to_select)
        self._acquisition.request(armed.inspector.program.camera)
        self._tell(Own.PROGRAM, None)
