"""A data folder with stored results, made once by a real station, and the statuses of that station meanwhile."""

from __future__ import annotations

import atexit
import fcntl
import functools
import os
import pickle
import shutil
import tempfile
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, cast

from core.access.roles import Actor, Role
from core.accounts import Accounts, UserTile
from core.alarms.catalog import Own
from core.assembly import open_station
from core.devices import Devices
from core.devices.cameras.simulated import CameraFault, SimulatedCamera
from core.devices.lights.light import SimulatedLight
from core.devices.lines.simulated import SimulatedLines
from core.inspection.geometry import Circle
from core.inspection.inspector import Inspector
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind
from core.programs.demo import demo_program
from core.programs.library import Library
from core.records.history import InspectionLabel
from core.running.loops import LoopThreads
from core.running.state import RECENT, RunState
from core.settings import Settings
from core.simulation.belt import Belt
from core.simulation.parts import Part, PartSeries, master
from core.simulation.parts.pictures import render_part
from core.station import Station, StationStatus
from core.store import open_store, utc_now
from core.store.alarms import AlarmRecord, Ending
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.inspection.frame import Image
    from core.inspection.program import Program
    from core.inspection.tool import AnyToolSpec
    from core.store import Store

KIND, GASKET, PLATE = "Connector 7-pin", "Gasket", "Label plate"
VERSIONS = {KIND: 14, GASKET: 2, PLATE: 2}
"""Programs in the order of their ids -> number of versions."""
KIND_ID, GASKET_ID, PLATE_ID = range(1, len(VERSIONS) + 1)

USERS = (
    UserTile("admin1", Role.ADMIN),
    UserTile("engineer2", Role.ENGINEER),
    UserTile("operator1", Role.OPERATOR),
    UserTile("operator3", Role.OPERATOR),
)
PASSWORDS = {Role.OPERATOR: "493817"}
"""Passwords of users by role; the others have `PASSWORD`."""
PASSWORD = "Bright-lamp-over-42-parts"
QUICK_COST = 4
"""The minimum of bcrypt: the passwords here are no secrets."""

ENGINEER = Actor("engineer2", Role.ENGINEER, None, "panel")
_PAST = (
    ("engineer2", "Ready for the first parts"),
    ("engineer2", "Limit of the pins after the first shift"),
    ("engineer1", "New lamp: shorter exposure"),
    ("engineer2", "The blue mark is judged too"),
    ("engineer1", "Bore right follows the new housing; fewer false rejects on the night shift"),
)
"""Author and reason of the versions, the newest last; older versions repeat the list."""

_DEFECTS = {3: "moved_feature", 9: "filled_hole", 12: "scratch", 15: "moved_feature", 26: "filled_hole"}
"""Defects by part number; every part after `_LAST_GOOD` gets `moved_feature` too."""
_LAST_GOOD = 36
_LOST_S = 60.0


@dataclass(frozen=True)
class Said:
    """Statuses of the station: just started; after an OK part; after an NG part; camera lost; stopped."""

    ready: StationStatus
    ok: StationStatus
    ng: StationStatus
    fault: StationStatus
    stopped: StationStatus


@dataclass(frozen=True)
class Prepared:
    """`folder`: judged parts, programs and samples, no users. `staffed`: only `USERS`. `new`: empty."""

    folder: Path
    staffed: Path
    new: Path
    said: Said


SHARED = "STAGE_FOLDER"
"""Name of the environment variable with a folder for all processes of a run: the first that asks prepares it."""


@functools.cache
def prepared() -> Prepared:
    """Prepare the stage, unless another process of the run has; one that does so now is waited for."""
    root = Path(os.environ.get(SHARED) or _own_folder())
    done = root / "prepared.pickle"
    with alone(root):
        if not done.exists():
            done.write_bytes(pickle.dumps(_prepare(root)))
    found = cast("Prepared", pickle.loads(done.read_bytes()))
    for said in (getattr(found.said, moment.name) for moment in fields(Said)):
        if said.run.frame is not None:
            said.run.frame.image.setflags(write=False)  # as a camera's pictures are
    return found


def _own_folder() -> str:
    folder = tempfile.mkdtemp(prefix="stage_")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """One process of a run at a time."""
    with (root / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _prepare(root: Path) -> Prepared:
    folder, staffed, new = root / "station", root / "staffed", root / "new"
    open_store(settings_for(new)).close()
    shutil.copytree(new, staffed)
    with open_store(settings_for(staffed)) as store:
        accounts = Accounts(store, settings_for(staffed).sessions, bcrypt_cost=QUICK_COST)
        admin, *others = USERS
        boss = accounts.create_first_administrator(admin.username, PASSWORD, "panel")
        for user in others:
            accounts.users.create(boss, user.username, PASSWORDS.get(user.role, PASSWORD), user.role)
    shutil.copytree(new, folder)
    _save_programs(folder)
    _remember_alarms(folder)
    open_station(settings_for(folder)).close()  # as at every start: the station finds the programs
    return Prepared(folder, staffed, new, _judge_parts(folder))


def settings_for(folder: Path) -> Settings:
    return Settings.of(station="Station 3 · Line B", theme="dark", autostart=False, data_dir=folder)


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """A copy of the folder for one scene; pictures never change, so they are hard links."""
    with tempfile.TemporaryDirectory(prefix="scene_") as room:
        yield Path(shutil.copytree(folder, Path(room) / "data", copy_function=copied_or_linked, ignore=_left_out))


_left_out = shutil.ignore_patterns("reserve", "*.lock")


def copied_or_linked(source: str, target: str) -> object:
    return (os.link if Path(source).suffix in (".png", ".jpg", ".webp") else shutil.copy2)(source, target)


@functools.cache
def sample(number: int, kind: SampleKind) -> Image:
    """A sample picture, different from all judged ones."""
    defect = ("moved_feature", "filled_hole", "scratch")[number % 3] if kind is SampleKind.NG else None
    picture = render_part(KIND, 7, number, defect_pct=0, defect=defect)[0]
    picture.setflags(write=False)  # all callers share it
    return picture


# --- programs ---------------------------------------------------------------------------------------------------------


def _save_programs(folder: Path) -> None:
    """Save all versions, each by its author, days after the previous one."""
    clock = [utc_now()]
    with open_store(settings_for(folder), lambda: clock[0]) as store:
        library = Library(store)
        for program_id, (name, newest) in enumerate(VERSIONS.items(), start=1):
            parent: str | None = None
            samples = _samples(store) if name == KIND else ()
            in_use = Inspector(demo_program(name), master(name))  # keeps taught tools, which the versions share
            for number in range(1, newest + 1):
                author, reason = _PAST[(number - newest - 1) % len(_PAST)]
                clock[0] = datetime.now(UTC) - timedelta(days=program_id + 3 * (newest - number))
                saved = library.save(
                    Actor(author, Role.ENGINEER, None, "panel"),
                    replace(_program(name, number), samples=samples),
                    master(name) if parent is None else None,
                    reason,
                    program_id if parent else None,
                    parent,
                )
                parent = saved.version_hash
            del in_use
        archived = library.copy(ENGINEER, GASKET_ID, "Gasket, old drawing")
        library.archive(ENGINEER, archived.id)
        library.set_active(KIND_ID, library.version(ENGINEER, KIND_ID).summary.version_hash)


def _program(kind: str, number: int) -> Program:
    """A program as of a version; only the versions of the connector differ in more than limits and the deadline."""
    program = demo_program(kind)
    exposure_us = 6000.0 if number >= 13 else 8000.0 if number == 12 else None
    if kind == KIND:
        program = replace(program, camera=replace(program.camera, exposure_us=exposure_us))
    if kind == PLATE and number == 1:
        program = replace(program, deadline_ms=10)
    if number < 14:
        program = _changed(program, "pins", lambda tool: replace(tool, threshold_pct=83.0))
        program = _changed(program, "bore right", lambda tool: replace(tool, roi=Circle(922, 478, 46)))
    if number < 12:
        program = _changed(program, "red mark", lambda tool: replace(tool, threshold_pct=60.0 + number))
    if number < 13:
        program = replace(program, tools=tuple(tool for tool in program.tools if tool.name != "blue mark"))
    return _changed(program, "openings", lambda tool: replace(tool, threshold_pct=60.0 + number))


def _changed(program: Program, name: str, change: Callable[[AnyToolSpec], AnyToolSpec]) -> Program:
    return replace(program, tools=tuple(change(tool) if tool.name == name else tool for tool in program.tools))


# --- parts ------------------------------------------------------------------------------------------------------------


class _ChosenParts(PartSeries):
    def part(self, kind: str, number: int, *, defect: str | None = None) -> Part:
        chosen = "moved_feature" if number > _LAST_GOOD else _DEFECTS.get(number)
        return super().part(kind, number, defect=defect or chosen)


class _Line:
    """A running station and its belt, which is advanced by calls."""

    def __init__(self, station: Station, belt: Belt) -> None:
        self._station = station
        self._belt = belt
        self._told = Event()
        for signal in (station.events.inspected, station.events.status_changed, station.events.alarms_changed):
            signal.connect(self._tell)

    def _tell(self) -> None:
        self._told.set()

    def until(self, state: RunState, has: Callable[[StationStatus], bool] = lambda _: True) -> StationStatus:
        """The status as soon as the station is in that state and `has` is true. Raises TimeoutError after a minute."""
        ends = datetime.now(UTC) + timedelta(seconds=_LOST_S)
        while datetime.now(UTC) < ends:
            self._told.clear()
            said = self._station.status()
            if said.run.state is state and has(said):
                return said
            self._told.wait(0.05)
        raise TimeoutError(f"The station is not {state.value}: {self._station.status().health}")

    def run(self, program_id: int, version_hash: str | None = None) -> StationStatus:
        self._station.active_program.activate(ENGINEER, program_id, version_hash)
        self._station.start(ENGINEER)
        return self.until(RunState.READY)

    def bring(self, count: int = 1) -> StationStatus:
        """Bring parts and wait until each is judged; returns the status after the last one."""
        for _ in range(count):
            before = self.until(RunState.READY).run.counters.parts
            self._belt.advance()
            said = self.until(RunState.READY, functools.partial(_has_judged_more, before))
        return said

    def acknowledge(self) -> None:
        """Acknowledge all alarms, as soon as none is active."""
        said = self.until(RunState.READY, lambda said: not any(alarm.is_active for alarm in said.alarms))
        for alarm in said.alarms:
            self._station.acknowledge(ENGINEER, alarm.code)
        self.until(RunState.READY, lambda said: not said.alarms)

    def stop(self) -> StationStatus:
        self._station.stop(ENGINEER)
        return self.until(RunState.STOPPED)


def _has_judged_more(parts: int, said: StationStatus) -> bool:
    return said.run.counters.parts > parts


def _judge_parts(folder: Path) -> Said:
    """Judge parts by several programs and versions; the first label plates are FAULT, by a too short deadline."""
    settings = settings_for(folder)
    belt = Belt(_ChosenParts(seed=7, defect_pct=0), parts_per_minute=0)
    camera = SimulatedCamera(belt, noise_sigma=0.0)  # noise depends on the number of pictures taken, which varies
    with ExitStack() as ends:
        store = ends.enter_context(open_store(settings))
        store.probe()
        station = Station(settings, store, Devices(camera, SimulatedLines(belt), SimulatedLight(belt)))
        ends.callback(station.close)
        ends.enter_context(LoopThreads(station.loops()))
        line = _Line(station, belt)
        line.run(GASKET_ID)
        line.bring(6)
        line.stop()
        line.run(PLATE_ID, station.library.versions(ENGINEER, PLATE_ID)[1].version_hash)
        line.bring(2)
        line.acknowledge()
        line.stop()
        line.run(PLATE_ID)
        line.bring(4)
        line.stop()
        line.run(KIND_ID, station.library.versions(ENGINEER, KIND_ID)[1].version_hash)
        line.bring(4)
        line.stop()
        station.reset_counters(ENGINEER)  # as at the start of a shift
        ready = line.run(KIND_ID)
        ready = replace(ready, run=replace(ready.run, earlier=(), last_ng=None))  # as on a new station
        ok = line.bring(_LAST_GOOD - belt.part().number)
        stopped = line.stop()
        station.start(ENGINEER)
        line.until(RunState.READY)
        camera.fail(CameraFault.FROZEN)
        fault = line.until(RunState.FAULT, lambda said: said.is_stale and bool(_of_the_camera(said).alarms))
        camera.recover()
        line.acknowledge()
        ng = line.bring()
        for nth, found in enumerate(station.history.inspections(ENGINEER).items):
            if found.judgement is Judgement.NG and nth % 2:
                station.labels.label(ENGINEER, found.id, InspectionLabel.FALSE_CALL)
                station.labels.set_reason_code(ENGINEER, found.id, "rework")
    assert len(ok.run.recent) == RECENT
    return Said(*map(_of_the_camera, (ready, ok, ng, fault, stopped)))


def _of_the_camera(said: StationStatus) -> StationStatus:
    """Without alarms that a busy computer raises, such as that of a slow disk."""
    alarms = tuple(alarm for alarm in said.alarms if alarm.code.startswith("CAMERA"))
    health = tuple((code, words) for code, words in said.health.alarms if code.startswith("CAMERA"))
    return replace(said, alarms=alarms, health=replace(said.health, alarms=health))


def _remember_alarms(folder: Path) -> None:
    """Alarms of the days before: short and long ones, and one that the station's end cut off."""
    now = utc_now()
    came = (
        (Own.TRIGGER_INTERVAL, 26 * 3600, 41_000, Ending.OVER, "operator1"),
        (Own.CLOCK, 25 * 3600, 0, Ending.OVER, "operator1"),
        (Own.CAMERA, 5 * 3600, 73, Ending.OVER, "operator3"),
        (Own.CAMERA, 4 * 3600, 4.4, Ending.OVER, "operator3"),
        (Own.DISK_LOW, 3 * 3600, 9000, Ending.CUT_OFF, "engineer2"),
    )
    said = {
        Own.TRIGGER_INTERVAL: text(
            "The internal trigger cannot keep its interval of {interval} ms: {made} of {wanted} parts a minute. "
            "Choose a longer interval.",
            interval=250,
            made=221,
            wanted=240,
        ),
        Own.CLOCK: text("The clock was set forward by {seconds} s.", seconds=3600),
        Own.CAMERA: text("The camera gives no pictures."),
        Own.DISK_LOW: text("Only {free} GB of the disk are free. Make room before it is full.", free=1.94),
    }
    records = []
    for ordinal, (code, ago_s, lasted_s, ending, who) in enumerate(came, start=1):
        began = now - timedelta(seconds=ago_s)
        ended = began + timedelta(seconds=lasted_s)
        records.append(AlarmRecord(ordinal, code, said[code], began, ended, ending, ended, who, "panel"))
    with open_store(settings_for(folder)) as store:
        store.alarms.put(records)


def _samples(store: Store) -> tuple[ProgramSample, ...]:
    """Samples of the connector; every version has them, so that versions differ in what they are shown for."""
    kinds = [SampleKind.OK] * 8 + [SampleKind.NG] * 3
    pictures = [store.program_pictures.write(sample(number, kind)) for number, kind in enumerate(kinds)]
    return tuple(ProgramSample(picture, kind) for picture, kind in zip(pictures, kinds, strict=True))
