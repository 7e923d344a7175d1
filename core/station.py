"""Station: the facade that the panel and the remote API talk to.

Commands take the actor and declare their permission. A command is carried out completely, or raises and changes
nothing: it writes to the store first, and the steps after that cannot fail. `status()` is a frozen snapshot that any
thread may keep. Further commands are grouped by subject: `accounts` (users), `library`, `active_program`, `drafts`,
`samples`, `learning`, `advising`, `dry_runs` and `numbers` (programs), `camera_setup`, `io_force` (outputs by hand),
`maintenance`, `challenges` (known parts), `history`, `labels` and `statistics` (past inspections), `handovers` (of
shifts), `alarm_history`, `alarm_rules` and `delivery` (of alarms to people), `system` (the computer and the log),
`storage`, `backups` and `site_settings`.
"""

from __future__ import annotations

import logging
import threading
import time
from threading import Event
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Actor, Permission, needs
from core.accounts import Accounts
from core.alarms.board import AlarmBoard
from core.alarms.catalog import MUST_BE_SEEN, Own
from core.alarms.delivery import Delivery
from core.alarms.health import Health, Known
from core.alarms.history import AlarmHistory
from core.alarms.journal import Journal
from core.alarms.monitor import Monitor
from core.alarms.rules import RuleWatch, Sources
from core.alarms.rules.network import RequestMeter
from core.errors import (
    InspectionError,
    NotFoundError,
    NotReadyError,
)
from core.events import StationEvents
from core.inspection.program import TriggerKind
from core.programs.active import CAMERA_ANSWER_S, ActiveProgramDesk
from core.programs.advising import Advising
from core.programs.drafts import Drafts
from core.programs.dry_run import DryRuns
from core.programs.learning import Learning
from core.programs.library import Library
from core.programs.line_select import LineSelect
from core.programs.numbers import ProgramNumbers
from core.programs.samples import Samples
from core.programs.unanswered import Unanswered
from core.records.handover import Handovers
from core.records.history import History
from core.records.labels import Labels
from core.records.shifts import ShiftSpan, shift_at
from core.records.statistics import Statistics
from core.running.acquisition import Acquisition
from core.running.camera_setup import CameraSetup
from core.running.challenges import Challenges
from core.running.cycle import Cycle
from core.running.io_force import IoForce
from core.running.leftover import Leftover
from core.running.line_states import LineState, line_states
from core.running.loops import Heartbeat, Loop, supervised
from core.running.outputs import Outputs
from core.running.recorder import ENDS_WITHIN_S, Recorder
from core.running.slot import FrameSlot
from core.running.spool import Spool
from core.running.state import RunControl, RunSnapshot, RunState
from core.running.timing import Timing
from core.running.undecided import UndecidedPart
from core.status import StationStatus
from core.text import Text, text
from core.upkeep.backup.desk import Backups
from core.upkeep.calibrating import CalibrationDesk
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.counting import Counting
from core.upkeep.integrity import Integrity
from core.upkeep.lasting import Lasting
from core.upkeep.maintenance import MaintenanceMode
from core.upkeep.site_settings import SiteSettings
from core.upkeep.storage import Storage
from core.upkeep.system import System
from core.upkeep.watcher import Watcher

if TYPE_CHECKING:
    from datetime import datetime

    from core.alarms.board import Alarm
    from core.devices import Devices
    from core.devices.lines.lines import InputEdge
    from core.inspection.frame import Frame
    from core.inspection.result import InspectionRecord
    from core.running.ticket import Armed
    from core.settings import Settings
    from core.store import Store
    from core.store.claim import Claim

__all__ = ["Loop", "Station", "StationStatus"]

log = logging.getLogger(__name__)


class Station:
    """One inspection station, made by `core.assembly.open_station`. Stop its loops, then call `close()`."""

    def __init__(self, settings: Settings, store: Store, devices: Devices, claim: Claim | None = None) -> None:
        """`claim`: the lock on the data folder; `close()` releases it."""
        self._claim = claim
        self._has_begun = False
        clock = ClockTrust.of(store, settings)
        self.events = StationEvents()
        self.site_settings = SiteSettings(store, settings, self.events.settings_changed.emit)
        self.system = System(settings)
        self.calibration = CalibrationDesk(store)
        self.accounts = Accounts(store, settings.sessions, one_touch=settings.allows_one_touch)
        self.learning = Learning(store)
        self.advising = Advising(store)
        self.library = Library(store, self.learning)
        self.drafts = Drafts(store)
        self.devices = devices
        self._store = store
        self._commands = threading.RLock()
        self.delivery = Delivery(
            store,
            settings.general.station,
            lambda: self.settings.delivery,
            lambda: self.is_simulated,
            lambda code, problem: self._monitor.tell(code, problem),
            self.events.status_changed.emit,
        )
        self._journal = Journal(store, clock, self.delivery.note_cut_off)
        self._alarms = AlarmBoard(self.events.alarms_changed.emit, self._noted, self._journal.newest, MUST_BE_SEEN)
        self.alarm_history = AlarmHistory(store, self._journal)
        self._monitor = Monitor(self._alarms, self.events, lambda: self._control.snapshot, self._known)
        self._control = RunControl(self._monitor.run_changed)
        self._slot = FrameSlot()
        beat = Heartbeat("cycle")
        self.timing = Timing(has_lines=devices.lines.is_present)
        self._outputs = Outputs(
            devices.lines,
            beat,
            lambda error: self._control.failed(error, recovers=True),
            lambda: self._control.snapshot.state is RunState.READY,
            self.timing,
        )
        self._acquisition = Acquisition(
            devices.camera,
            devices.light,
            self._slot,
            self.events.frame_arrived.emit,
            lambda problem: self._monitor.tell(Own.CAMERA, problem),
        )
        self.camera_setup = CameraSetup(
            self._acquisition,
            self._slot,
            self._control,
            self._commands,
            lambda: None if self.active_program.program is None else self.active_program.program.camera,
        )
        self._recorder = Recorder(
            store,
            is_strict=settings.storage.durability == "strict",
            spool=Spool(settings.storage.image_spool, settings.storage.image_spool_mb * 1_000_000),
            undecided=UndecidedPart(settings.storage.data_dir / "undecided_part"),
            leftover=Leftover(settings.storage.data_dir / "unstored_results.json"),
            dropped=self._image_dropped,
            is_results_only=lambda: self.settings.storage.is_results_only,
        )
        self.io_force = IoForce(
            store,
            devices.lines,
            self._control,
            self._outputs,
            self._recorder,
            self._commands,
            confirm=lambda actor, password: self.accounts.confirm(actor, password),
            changed=self.events.status_changed.emit,
        )
        self.accounts.signed_out.connect(self.io_force.left)
        self.history = History(store, self._recorder.wait_written)
        self.statistics = Statistics(store, settings.general.station)
        self.handovers = Handovers(
            store, self.statistics, self.alarm_history, lambda: self.settings.general, is_simulated=self.is_simulated
        )
        self.samples = Samples(store, self.history)
        self.storage = Storage(
            store,
            self.statistics,
            lambda: self.settings.storage,
            clock,
            lambda **removed: self._recorder.audit_later(SYSTEM, "old_data_removed", **removed),
            lambda problem: self._monitor.tell(Own.IMAGE_BUDGET, problem),
            self.pictures_lost,
            lambda: self._recorder.pictures.use,
            lambda problem: self._monitor.tell(Own.RETENTION, problem),
        )
        self.labels = Labels(
            store,
            self.history,
            self.samples,
            lambda: self.settings.general.ng_reasons,
            self.events.labeled.emit,
        )
        self.dry_runs = DryRuns(store, self.history, self.learning)
        self.backups = Backups(store, lambda: self.settings, clock, self._monitor.tell, self.events.status_changed.emit)
        self._cycle = Cycle(
            settings.general.station,
            self._control,
            self._slot,
            self._acquisition,
            self._outputs,
            self._recorder,
            self.timing,
            beat,
            self.events.inspected.emit,
            lambda armed: self.challenges.due(armed),
            # Nobody knows then whether results can be stored.
            lambda: ("watcher",) if self._watcher.heartbeat.is_late else (),
        )
        self.active_program = ActiveProgramDesk(
            store,
            self.library,
            self.learning,
            self._control,
            self._cycle,
            self._acquisition,
            self._outputs,
            self.io_force,
            self._commands,
            self._monitor.tell,
            self.events.program_activated.emit,
            is_simulated=self.is_simulated,
        )
        self.challenges = Challenges(
            store,
            self._control,
            self._cycle,
            self._recorder,
            self._commands,
            armed=lambda: self.active_program.armed,
            shift_of=self._shift_of,
            passed=lambda actor: self._alarms.acknowledge(Own.CHALLENGE, actor.username, actor.via),
        )
        self.alarm_rules = RuleWatch(
            Sources(
                room=store.room,
                age_s=self._slot.age_s,
                stale_after_s=self._acquisition.stale_after_s,
                hold=self._cycle.hold,
                master_of=self.active_program.master_of,
                failures_since=store.users.failures_since,
                requests=RequestMeter(),
            ),
            lambda: self.settings.alarms,
            lambda: self._control.snapshot,
            store.now,
            self._monitor.tell,
        )
        self.events.inspected.connect(self.alarm_rules.judged)
        self._lasting = Lasting(
            store, self._control, self._alarms, self._journal, self._commands, is_simulated=self.is_simulated
        )
        self._counting = Counting(
            store, self._control, self._commands, self._shift_of, lambda: self.settings.general.counts_by_shift
        )
        self._integrity = Integrity(store, lambda problem: self._monitor.tell(Own.INTEGRITY, problem))
        saves = (self._counting.look, self._lasting.keep, self.challenges.keep, store.take_in_pictures)
        self._watcher = Watcher(
            store.probe, self._checked, others=(self._integrity.look, self.alarm_rules.look, *saves)
        )
        # It reads and writes nothing, so what holds up the watcher does not hold it up. A watcher that hangs while the
        # station is STOPPED, when no cycle asks for it, has its alarm from here.
        self._guard = Watcher(self._monitor.give_alarms, name="guard")
        self.numbers = ProgramNumbers(store)
        self._selects = settings.lines.select_bits > 0
        unanswered = Unanswered(settings.storage.data_dir / "unanswered_select")
        self._line_select = LineSelect(
            devices.lines,
            settings.lines.select_bits,
            settings.lines.select_stable_ms,
            self.numbers,
            self._cycle,
            self._recorder,
            self._commands,
            unanswered,
            waits=lambda: self._control.snapshot.is_selecting or self._control.snapshot.refused is not None,
            armed=lambda: self.active_program.armed,
            activate=self.active_program.select,
        )
        devices.lines.listen(self._edge)
        self.maintenance = MaintenanceMode(
            store,
            self._control,
            self._cycle,
            self.io_force,
            self._alarms,
            self._commands,
            lambda: self.active_program.armed,
        )
        # Acknowledged or not: READY would be the answer that the machine still waits for.
        refused = [alarm.text for alarm in store.alarms.active() if alarm.code == Own.PROGRAM_SELECT]
        if unanswered.is_there and not refused:
            refused = [text("The station ended before the machine had its program.")]
        self._lasting.restore()
        self._counting.look()
        self.maintenance.restore(self.active_program.load)
        for why in refused if self._selects else ():
            self._control.refuse(why)
        for alarm in self._alarms.standing():
            if alarm.code == Own.HELD:
                self._control.hold(alarm.text)

    # --- life cycle -----------------------------------------------------------------------------------------------

    def loops(self) -> tuple[Loop, ...]:
        """The loops that make the station work, in the order of starting; stop them in reverse order."""
        return (
            supervised("delivery", self.delivery.run, self.delivery.crashed),
            supervised("backups", self.backups.run, self.backups.crashed),
            supervised("guard", self._guard.run, self._crashed),
            supervised("watcher", self._watcher.run, self._crashed),
            supervised("recorder", self._recorder.run, self._crashed, ENDS_WITHIN_S),
            supervised("outputs", self._outputs.run, self._crashed),
            supervised("acquisition", self._acquisition.run, self._crashed),
            supervised("cycle", self._run_cycle, self._crashed),
            *((supervised("program select", self._line_select.run, self._crashed),) if self._selects else ()),
            supervised("storage", self.storage.run, self.storage.crashed),
            supervised("integrity", self._integrity.run, self._integrity.crashed),
        )

    def close(self) -> None:
        """Release the devices and the store. The loops must have ended."""
        self.advising.end()
        self.learning.end()
        self.devices.lines.listen(None)
        self._lasting.end()
        self.challenges.end()
        self._store.close()
        if self._claim is not None:
            self._claim.release()

    def _run_cycle(self, stop: Event) -> None:
        # Once: a cycle that runs again after a crash must not undo a stop.
        if self.settings.general.autostart and not self._has_begun:
            self._autostart(stop)
        self._has_begun = True
        self.events.status_changed.emit()
        self._cycle.run(stop)

    def _autostart(self, stop: Event) -> None:
        """Start inspecting at power-on. If the store cannot be written, it begins in FAULT, says why, and retries."""
        with self._commands:
            armed = self.active_program.armed
            if armed is not None and self._control.snapshot.state is RunState.STOPPED:
                self._recorder.audit(SYSTEM, "inspection_started", program=armed.program.name)
                self._begin(armed, SYSTEM, stop)

    def _begin(self, armed: Armed, actor: Actor, stop: Event | None = None) -> None:
        self.io_force.end(text("The inspection starts."), actor)
        self._acquisition.request(armed.inspector.program.camera)
        self._acquisition.wait_ready(CAMERA_ANSWER_S, stop)
        self._cycle.arm(armed)

    # --- state -----------------------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The present settings: of the start, with the site settings as they are now."""
        return self.site_settings.current

    @property
    def is_simulated(self) -> bool:
        return self.devices.camera.is_simulated or self.devices.lines.is_simulated

    @property
    def has_begun(self) -> bool:
        """Whether the inspection has begun by itself, if it was to; followed by `events.status_changed`."""
        return self._has_begun

    def status(self) -> StationStatus:
        age_s = self._slot.age_s()
        run, now_s = self._control.snapshot, time.monotonic()
        return StationStatus(
            station=self.settings.general.station,
            display_name=self.settings.general.shown_name,
            is_simulated=self.is_simulated,
            run=run,
            alarms=self._alarms.standing(),
            camera=self.devices.camera.title,
            lines=self.devices.lines.title,
            light=self.devices.light.title,
            frame_age_ms=None if age_s is None else age_s * 1000,
            frame_period_ms=self._acquisition.frame_period_s * 1000,
            frame_arrival_age_ms=self._acquisition.arrival_age_s * 1000,
            health=self._monitor.health(run),
            forced=self.io_force.state,
            parts_per_minute=run.pace.parts_per_minute(now_s),
            waited_s=run.pace.waited_s(now_s),
            stands_still=run.pace.stands_still(now_s),
        )

    def lines(self) -> tuple[LineState, ...]:
        """Every digital line as it is now; none where the station has none."""
        forced = self.io_force.state
        return line_states(self.devices.lines, self._outputs, self.timing, {} if forced is None else forced.levels)

    def newest_frame(self) -> Frame | None:
        """The newest picture, shared and read-only."""
        return self._slot.newest

    def health(self) -> Health:
        """The health that follows from the present state, as in `status()`; does not block."""
        return self._monitor.health()

    # --- commands --------------------------------------------------------------------------------------------------

    @needs(Permission.RUN)
    def start(self, actor: Actor) -> None:
        """Begin to accept triggers; outputs forced by hand are released first.

        Raises NotReadyError when no program is active, InMaintenanceError in maintenance.
        """
        with self._commands:
            self._control.snapshot.check_no_maintenance()
            armed = self.active_program.armed
            if armed is None:
                raise NotReadyError("There is no active program. Select one first.")
            if self._control.snapshot.state is not RunState.STOPPED:
                return
            self._store.audit.append(actor, "inspection_started", program=armed.program.name)
            self._begin(armed, actor)

    @needs(Permission.RUN)
    def stop(self, actor: Actor) -> None:
        """Finish the inspection in progress and accept no more triggers; outputs go to their safe level.

        Works from any state, and while the store cannot be written: the audit entry then follows as soon as possible.
        Outputs forced by hand are released.

        Raises:
            InspectionError: the inspection in progress does not end; the station keeps running.
        """
        with self._commands:
            self.io_force.release(actor)
            if self._control.snapshot.state.is_off:
                return
            self._cycle.disarm()
            self._recorder.audit(actor, "inspection_stopped")

    @needs(Permission.RUN)
    def trigger(self, actor: Actor) -> None:
        """Start one cycle and return at once. Raises NotReadyError when not READY: the trigger counts as missed."""
        del actor  # too frequent for the audit log; the inspection records its kind of trigger
        self._cycle.fire(TriggerKind.SOFTWARE, time.monotonic_ns())

    @needs(Permission.RUN)
    def trigger_and_wait(self, actor: Actor) -> InspectionRecord:
        """Start one cycle and return its inspection, which may be a FAULT."""
        del actor
        return self._cycle.fire(TriggerKind.SOFTWARE, time.monotonic_ns()).wait()

    @needs(Permission.RUN)
    def reset_fault(self, actor: Actor) -> None:
        """Leave FAULT if its cause is over; otherwise raise the fault's error."""
        with self._commands:
            self._cycle.check_over()
            self._store.audit.append(actor, "fault_reset")
            self._cycle.reset_fault()

    @needs(Permission.ACKNOWLEDGE_ALARM)
    def acknowledge(self, actor: Actor, code: str) -> None:
        """Mark the alarm as seen; it goes away when its cause is over. That of a hold ends the hold.

        Raises NotFoundError for an unknown alarm.
        """
        if code not in {alarm.code for alarm in self._alarms.standing()}:
            raise NotFoundError("There is no alarm {code}.", code=code)
        self._store.audit.append(actor, "alarm_acknowledged", code=code)
        self._alarms.acknowledge(code, actor.username, actor.via)
        if code == Own.HELD:
            self._cycle.release()

    @needs(Permission.RUN)
    def reset_counters(self, actor: Actor) -> None:
        """Begin to count anew; the audit log keeps what was counted."""
        self._counting.reset(actor)

    @needs(Permission.MAINTAIN)
    def restart(self, actor: Actor) -> None:
        """Ask the face to end the station in order, the part in progress included, and to start it anew."""
        self._recorder.audit(actor, "restart_asked")
        self.events.restart_asked.emit()

    # --- inside ----------------------------------------------------------------------------------------------------

    def _known(self, run: RunSnapshot) -> Known:
        beats = [
            part.heartbeat for part in (self._watcher, self._recorder, self._outputs, self._acquisition, self._cycle)
        ]
        if self._selects:
            beats.append(self._line_select.heartbeat)
        upkeep = (self.delivery, self.backups, self._guard, self.storage, self._integrity)
        return Known(
            state=run.state,
            fault=run.fault,
            camera=self._acquisition.trouble(),
            frame_age_s=self._slot.age_s(),
            lines=self._outputs.error,
            store=self._recorder.error,
            free_bytes=self._store.room.free_bytes,
            is_low=self._store.room.is_low,
            full_in_days=self.storage.full_in_days,
            not_running=tuple(beat.name for beat in beats if not beat.is_running),
            late=tuple(beat.name for beat in beats if beat.is_late),
            upkeep_late=tuple(part.heartbeat.name for part in upkeep if part.heartbeat.is_late),
            hold=run.hold,
            challenge=None if run.challenge is None else run.challenge.why,
            refused=run.refused,
            maintenance=run.maintenance,
            slow_disk=self._recorder.storing_times.problem(),
            damage=self._integrity.found.database,
            audit=self._integrity.found.audit,
            checked_at=self._integrity.found.checked_at,
        )

    def _shift_of(self, moment: datetime) -> ShiftSpan:
        return shift_at(moment, self.settings.general.shifts)

    def _edge(self, edge: InputEdge) -> None:
        """In the driver's thread."""
        self.timing.input(edge)
        self._line_select.on_edge(edge)
        self._cycle.on_edge(edge)

    def _checked(self) -> None:
        armed = self.active_program.armed
        trigger = None if armed is None else armed.trigger
        self._monitor.check(
            trigger.interval_ms if trigger is not None and trigger.kind == TriggerKind.INTERNAL else None
        )

    def _noted(self, alarm: Alarm) -> None:
        """Called under the lock of the board."""
        self._journal.note(alarm)
        self.delivery.note(alarm)

    def _image_dropped(self, why: Text | None) -> None:
        if why is not None:
            self._control.dropped_images()
        self._monitor.tell(Own.IMAGES_DROPPED, why)

    def pictures_lost(self, count: int) -> None:
        """Pictures of earlier parts are found to be lost: they count, and somebody must have seen it."""
        self._control.dropped_images(count)
        why = text("{count} pictures of earlier parts are lost. Their results are kept.", count=count)
        self._monitor.tell(Own.IMAGES_DROPPED, why)
        self._monitor.tell(Own.IMAGES_DROPPED, None)

    def _crashed(self, name: str, error: Exception) -> None:
        del error  # logged with its traceback by the supervisor; nobody is told the details
        problem = InspectionError("The {loop} part of the station crashed. Outputs are safe.", loop=name)
        self._control.failed(problem, recovers=False)
        self.io_force.end(problem.text)
        self._outputs.safe()
