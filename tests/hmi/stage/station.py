"""A staged station: real desks over a prepared data folder, without running loops."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from core.access.roles import Actor, Permission, needs
from core.accounts import Accounts
from core.alarms.board import Alarm
from core.alarms.catalog import Own
from core.devices import open_devices
from core.events import StationEvents
from core.inspection.result import Judgement
from core.programs.learning import TO_THE_END, Waiting
from core.programs.library import Library
from core.records.statistics import Statistics
from core.running.challenge_due import DueChallenge
from core.running.line_states import LineState, line_states
from core.running.state import Fault, RunSnapshot, RunState
from core.station import Station, StationStatus
from core.store import Store, open_store
from core.text import Text, text
from tests.hmi.stage.further import many_programs
from tests.hmi.stage.prepared import copied, prepared, settings_for

if TYPE_CHECKING:
    from pathlib import Path

    from core.errors import VisionSystemError
    from core.inspection.frame import Frame
    from core.running.outputs import Outputs
    from core.running.timing import Timing
    from core.settings import Settings
    from tests.hmi.stage.wires import Wired


@dataclass
class Calls:
    """Names of the commands given to the staged station, in order."""

    names: list[str] = field(default_factory=list)


class StagedStation(Station):
    """A station with real store and desks. Its loops do not run, so that a scene does not change by itself.

    `shown` is its status: one of a real station from the preparation of the folder, with changes (`lay`). `show_frame`
    sets the camera's picture. Commands that need the loops are recorded, not carried out; `raises` is raised by the
    next one.
    """

    def __init__(self, settings: Settings, folder: Path | None = None) -> None:
        """Open `folder` itself; None: a copy of the prepared folder."""
        self._ends = ExitStack()
        own = folder or self._ends.enter_context(copied(prepared().folder))
        settings = settings.but(data_dir=own)
        devices = open_devices(settings.camera, settings.lines, settings.simulation)
        super().__init__(settings, open_store(settings), devices)
        self.on_stage = StationEvents()
        """Its `frame_arrived` announces frames of `show_frame`; that of `events` announces frames of the camera."""
        self.calls = Calls()
        self.active_program.activate = self._activate  # type: ignore[method-assign]
        self.raises: VisionSystemError | None = None
        self._own_desks = self.accounts, self.library, self.statistics, self.timing
        self._wired: Wired | None = None
        self._frame: Frame | None = None
        self.shown = prepared().said.ready
        self.is_real(self.shown)

    # --- setting the stage ------------------------------------------------------------------------------------------

    @property
    def run(self) -> RunSnapshot:
        return self.shown.run

    def is_real(self, said: StationStatus) -> None:
        """Show a status of a real station, under this station's name; parts and pictures come at their usual pace."""
        general = self.settings.general
        own = {"station": general.station, "display_name": general.shown_name, "is_simulated": self.is_simulated}
        has_parts = said.run.last is not None
        pace = {"parts_per_minute": 29.8 if has_parts else None, "waited_s": 0.6 if has_parts else None}
        is_fresh = said.run.fault is None and said.frame_age_ms is not None
        age = {"frame_age_ms": 20.0 if is_fresh else said.frame_age_ms}
        self.shown = replace(said, **own, **pace, **age, stands_still=not has_parts)  # type: ignore[arg-type]

    def lay(self, **changes: Any) -> None:
        """Replace fields of the shown `StationStatus`."""
        self.shown = replace(self.shown, **changes)

    def show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self.on_stage.frame_arrived.emit()

    def has_judged(self, *, ng: bool = False, state: RunState = RunState.READY) -> None:
        """Show the status after an OK or NG part, with its picture."""
        said = prepared().said
        judged = said.ng if ng else said.ok
        self.is_real(replace(judged, run=replace(judged.run, state=state)))
        if judged.run.frame is not None:
            self.show_frame(judged.run.frame)

    def has_failed(
        self, sentence: Text, code: str = "CAMERA_TIMEOUT", *, recovers: bool = True, is_lasting: bool = False
    ) -> None:
        """Show a fault that no simulated device can cause."""
        fault = Fault(code, sentence, datetime.now(UTC), recovers, is_lasting)
        self.lay(run=replace(self.run, state=RunState.FAULT, fault=fault))
        if code.startswith("CAMERA"):
            self.lay(frame_age_ms=1200.0)
        self.has_alarm(code, sentence)

    def is_held(self, why: Text) -> None:
        """Show the status after an NG part that holds the line."""
        self.has_judged(ng=True, state=RunState.HELD)
        self.lay(run=replace(self.run, hold=why))
        self.has_alarm(Own.HELD, why)

    def is_challenged(self, *, expects: Judgement = Judgement.OK, judged: Judgement | None = None) -> None:
        """Show a challenge that is due: nothing judged yet, or a known part judged so, with its picture."""
        said = prepared().said
        why = text("Challenge due: a shift has begun.")
        due = DueChallenge(why, datetime.now(UTC), ok_parts=2, ng_parts=1)
        shown = {Judgement.OK: said.ok, Judgement.NG: said.ng}.get(judged) if judged is not None else None
        if shown is not None and shown.run.last is not None:
            last = replace(shown.run.last, challenge_expects=expects)
            due = replace(due, right=(last,) if last.is_right else (), last=last, frame=shown.run.frame)
            if shown.run.frame is not None:
                self.show_frame(shown.run.frame)
        ready = said.ready
        self.is_real(replace(ready, run=replace(ready.run, state=RunState.CHALLENGE, challenge=due)))
        self.has_alarm(Own.CHALLENGE, why)

    def is_challenged_by(self, who: str) -> None:
        """Say that this person has started a challenge by hand; nothing is stored."""
        started = replace(self.challenges.status(), started_by=who)
        self.challenges.status = lambda: started  # type: ignore[method-assign]

    def has_alarm(self, code: str, sentence: Text, *, seen_by: str = "") -> None:
        alarm = Alarm(code, sentence, datetime.now(UTC), acknowledged_by=seen_by)
        self.lay(alarms=(*self.shown.alarms, alarm))

    def remembers_alarm(self, code: str, sentence: Text) -> None:
        """Write into the history an alarm that stands; its status does not show it."""
        self._alarms.raise_alarm(code, sentence)

    def has_staff(self) -> None:
        """Replace the accounts by those of `USERS`."""
        self.accounts = Accounts(self._beside(prepared().staffed), self.settings.sessions)

    def is_new(self) -> None:
        """Replace users and programs by those of a new station: none."""
        store = self._beside(prepared().new)
        self.accounts = Accounts(store, self.settings.sessions, one_touch=self.settings.allows_one_touch)
        self._takes(Library(store))

    def has_many_programs(self) -> None:
        self._takes(Library(self._beside(many_programs())))

    def has_results_of(self, folder: Path) -> None:
        """Let the statistics count the results of another folder."""
        self.statistics = Statistics(self._beside(folder), self.settings.general.station)

    def is_wired(self, wired: Wired, timing: Timing) -> None:
        """Show lines with these levels and edges."""
        self._wired, self.timing = wired, timing

    def is_itself(self) -> None:
        self.accounts, library, self.statistics, self.timing = self._own_desks
        self._wired = None
        self._takes(library)
        vars(self.challenges).pop("status", None)

    def _takes(self, library: Library) -> None:
        self.library = self.active_program._library = library

    def _beside(self, folder: Path) -> Store:
        return self._ends.enter_context(open_store(settings_for(self._ends.enter_context(copied(folder)))))

    # --- what the panel asks ----------------------------------------------------------------------------------------

    def status(self) -> StationStatus:
        return self.shown

    def lines(self) -> tuple[LineState, ...]:
        if self._wired is None:
            return super().lines()
        forced = {} if self.shown.forced is None else self.shown.forced.levels
        states = line_states(self.devices.lines, cast("Outputs", self._wired), self.timing, forced)
        return tuple(replace(state, is_high=bool(state.is_high)) for state in states)  # inputs are low

    def newest_frame(self) -> Frame | None:
        return self._frame

    def _note(self, name: str) -> None:
        self.calls.names.append(name)
        if self.raises is not None:
            error, self.raises = self.raises, None
            raise error

    @needs(Permission.RUN)
    def start(self, actor: Actor) -> None:
        self._note("start")

    @needs(Permission.RUN)
    def stop(self, actor: Actor) -> None:
        self._note("stop")

    @needs(Permission.RUN)
    def trigger(self, actor: Actor) -> None:
        self._note("trigger")

    @needs(Permission.RUN)
    def reset_fault(self, actor: Actor) -> None:
        self._note("reset_fault")

    @needs(Permission.RUN)
    def reset_counters(self, actor: Actor) -> None:
        self._note("reset_counters")

    @needs(Permission.SELECT_PROGRAM)
    def _activate(
        self, actor: Actor, program_id: int, version_hash: str | None = None, waiting: Waiting = TO_THE_END
    ) -> None:
        self._note(f"activate {program_id}")

    @needs(Permission.ACKNOWLEDGE_ALARM)
    def acknowledge(self, actor: Actor, code: str) -> None:
        self._note(f"acknowledge {code}")

    def close(self) -> None:
        super().close()
        self._ends.close()
