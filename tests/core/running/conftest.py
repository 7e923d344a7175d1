"""A simulated station controlled by a test: parts come when the test says so."""

from __future__ import annotations

import functools
import shutil
import threading
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.access.roles import SYSTEM
from core.devices import Devices
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lights.light import SimulatedLight
from core.devices.lines.simulated import SimulatedLines
from core.inspection.geometry import Circle
from core.inspection.imaging import content_hash
from core.inspection.program import CameraSpec, OutputMap, Program, TriggerSpec, tool_from_json
from core.inspection.result import InspectionRecord
from core.programs.library import Library
from core.running import acquisition, loops, outputs
from core.running.loops import LoopThreads
from core.running.state import RunSnapshot, RunState
from core.settings import Settings
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries, master
from core.station import Station
from core.store import open_store, program_pictures
from core.upkeep import watcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.devices.lines.lines import Lines

KIND = "Connector 7-pin"
HOLES = {KIND: Circle(344, 488, 60), "Gasket": Circle(551, 206, 36)}
PULSE_MS = 20
LOST_S = 60.0
"""Longest wait of a test: long, for a busy computer."""


@pytest.fixture(scope="session", autouse=True)
def _stations_suit_tests() -> Iterator[None]:
    """A loop that has crashed, and lines that were lost, are tried again at once; the watcher looks more often.

    A picture is stale later than in operation, because the computer may be busy. The masters that every test activates
    are decoded once: that takes longer than most of the tests.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loops, "RESTART_AFTER_S", 0.05)
        patch.setattr(outputs, "REOPEN_S", 0.05)
        patch.setattr(watcher, "LOOK_EVERY_S", 0.3)
        patch.setattr(acquisition, "STALE_AT_LEAST_S", 1.0)
        patch.setattr(program_pictures, "decode", functools.lru_cache(maxsize=8)(program_pictures.decode))
        yield


@functools.cache
def digest_of(kind: str) -> str:
    return content_hash(master(kind))


def bore_program(name: str = KIND, kind: str = KIND, **changes: Any) -> Program:
    """A program with one tool, so that teaching takes no time: is the hole open?"""
    looks_for = {"target": "dark" if kind == KIND else "bright"}
    tool = tool_from_json(
        {"type": "area", "name": "bore", "roi": HOLES[kind].to_json(), "threshold_pct": 70, "params": looks_for}, "bore"
    )
    program = Program(
        name=name,
        tools=(tool,),
        master=digest_of(kind),
        trigger=TriggerSpec(kind="software"),
        camera=CameraSpec(test_pattern=kind),
        outputs=OutputMap(pulse_ms=PULSE_MS),
        deadline_ms=10_000,
    )
    return replace(program, **changes)


@dataclass
class Bench:
    """The station, with everything that a test controls."""

    station: Station
    belt: Belt
    camera: SimulatedCamera
    lines: SimulatedLines
    results: list[InspectionRecord] = field(default_factory=list)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    ending: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self) -> None:
        self.station.events.inspected.connect(self._inspected)
        self.station.events.status_changed.connect(self._notify)
        self.station.events.alarms_changed.connect(self._notify)

    @property
    def run(self) -> RunSnapshot:
        return self.station.status().run

    def wait_for(self, what: Callable[[], bool], timeout_s: float = LOST_S) -> None:
        """Return as soon as the condition holds; fail when it does not within the time."""
        until = time.monotonic() + timeout_s
        while not what():  # without the lock: it may do something that notifies
            left = until - time.monotonic()
            assert left > 0, f"still {self.run.state.value}: {self.run.fault}, alarms {self.station.status().alarms}"
            with self._changed:
                self._changed.wait(min(left, 0.05))

    def wait_state(self, state: RunState) -> None:
        self.wait_for(lambda: self.run.state is state)

    def start(self, program: Program, kind: str = KIND) -> None:
        """Save a program, activate it and start."""
        saved = self.station.library.save(SYSTEM, program, master(kind), reason="test")
        self.station.active_program.activate(SYSTEM, saved.id)
        self.station.start(SYSTEM)

    def use(self, program: Program, kind: str = KIND) -> None:
        """`start`, and wait until the station is ready for the first trigger."""
        self.start(program, kind)
        self.wait_state(RunState.READY)

    def trigger(self) -> InspectionRecord:
        self.wait_state(RunState.READY)
        return self.station.trigger_and_wait(SYSTEM)

    def alarm_codes(self) -> set[str]:
        return {alarm.code for alarm in self.station.status().alarms}

    def close(self) -> None:
        """End the station before the end of the test."""
        self.ending.close()

    def _inspected(self, result: InspectionRecord) -> None:
        self.results.append(result)
        self._notify()

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()


@pytest.fixture(scope="session")
def with_masters(opened_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder without programs, with the masters of programs that tests save."""
    folder = Path(shutil.copytree(opened_once, tmp_path_factory.mktemp("with_masters") / "data"))
    with open_store(Settings.of(data_dir=folder)) as store:
        for kind in HOLES:
            store.program_pictures.write(master(kind))
    return folder


@contextmanager
def opened_bench(
    folder: Path,
    like: Path,
    series: dict[str, Any] | None = None,
    running: bool = True,
    fps: float = 50.0,
    wired: Lines | None = None,
    **settings: Any,
) -> Iterator[Bench]:
    """A station with that data folder, or a copy of `like` there; its loops run if `running`.

    Its counters begin with no shift, so that they depend on no time of day. `wired`: lines in place of its own.
    """
    chosen = Settings.of(**{"data_dir": folder, "autostart": False, "counts_by_shift": False} | settings)
    if not chosen.storage.data_dir.exists():
        shutil.copytree(like, chosen.storage.data_dir)
    parts = {"seed": 1, "defect_pct": 0.0, "shift_px": 0.0, "turn_deg": 0.0, "light_pct": 0.0} | (series or {})
    belt = Belt(PartSeries(**parts), parts_per_minute=0)
    camera, lines = SimulatedCamera(belt, fps=fps), SimulatedLines(belt)
    store = open_store(chosen)
    store.lease.take()
    store.probe()
    store.recover_images()
    station = Station(chosen, store, Devices(camera, wired or lines, SimulatedLight(belt)))
    with ExitStack() as closing:
        closing.callback(station.close)
        if running:
            closing.enter_context(LoopThreads(station.loops()))
        yield Bench(station, belt, camera, lines, ending=closing)


@pytest.fixture
def open_bench(tmp_path: Path, with_masters: Path) -> Iterator[Callable[..., Bench]]:
    """Makes running stations.

    `series`: changes of the series of parts; `wired`: lines in place of the bench's own; other arguments are settings.
    """
    with ExitStack() as cleanup:

        def open_one(series: dict[str, Any] | None = None, running: bool = True, **settings: Any) -> Bench:
            return cleanup.enter_context(
                opened_bench(tmp_path / "data", with_masters, series=series, running=running, **settings)
            )

        yield open_one


@pytest.fixture(scope="session")
def with_bore(with_masters: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder where the bore program is active."""
    folder = Path(shutil.copytree(with_masters, tmp_path_factory.mktemp("with_bore") / "data"))
    with open_store(Settings.of(data_dir=folder)) as store:
        library = Library(store)
        saved = library.save(SYSTEM, bore_program(), master(KIND), reason="test")
        library.set_active(saved.id, saved.version_hash)
    return folder


@pytest.fixture
def bench(tmp_path: Path, with_bore: Path) -> Iterator[Bench]:
    """A station that runs the bore program and is READY."""
    with opened_bench(tmp_path / "data", with_bore) as made:
        made.station.start(SYSTEM)
        made.wait_state(RunState.READY)
        yield made
