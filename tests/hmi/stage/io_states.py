"""States of the I/O screen: lines with edges and cycles, outputs forced, times of many cycles; for `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from core.running.cycle_times import TimingReport, report_of, stage_times
from core.running.io_force import ForcedOutputs
from core.running.timing_advice import Allowed
from hmi.screens.io import IoScreen
from hmi.screens.names import At
from tests.hmi.stage import wires
from tests.hmi.stage.run_states import show_ok, show_stopped

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

PARTS = 1200


def _report() -> TimingReport:
    """A polled trigger, a free-running camera, a pulse that is too short, and missed triggers: every proposal."""
    cycles = [
        stage_times(
            {"picture": 18 + part % 34, "inspect": 6.2 + part % 5, "commit": 4.1 + part % 3, "lines": 0.4},
            uncertain_ms=2 + part % 6,
            exposed_ms=1 + part % 34,
            ready_ms=90 + part % 40,
        )
        for part in range(PARTS)
    ]
    return report_of(Allowed("Connector 7-pin", 14, "abc", 80, 0, 20), [*cycles, None, None], missed=3)


def _io(scene: Scene) -> None:
    """A line that runs: levels, edges, and the last cycle in the chart."""
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.station.is_wired(wires.RUNS, wires.cycles())
    scene.window.go(At.IO)


def _io_missed(scene: Scene) -> None:
    """Triggers came too fast."""
    show_ok(scene)
    scene.signed_in(Role.ENGINEER)
    scene.station.is_wired(wires.RUNS, wires.cycles(missed=True))
    scene.window.go(At.IO)


def _io_forced(scene: Scene) -> None:
    """Two outputs are forced by whoever stands there; the next one is chosen."""
    show_stopped(scene)
    scene.signed_in(Role.ENGINEER)
    levels = {2: True, 4: False}
    scene.station.is_wired(wires.Wired.forced(levels), wires.cycles())
    scene.station.lay(forced=ForcedOutputs(scene.actor(Role.ENGINEER), levels, 23.0))
    scene.window.go(At.IO)
    scene.screen(IoScreen).list.picked.emit("OUT3")


def _io_none(scene: Scene) -> None:
    """The station has just begun: no edge, no cycle."""
    show_stopped(scene)
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.IO)


def _io_times(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ENGINEER)
    scene.station.timing.times.report = _report  # type: ignore[method-assign]
    scene.window.go(At.IO)
    scene.screen(IoScreen).stages.click()


def _io_times_none(scene: Scene) -> None:
    scene.has_judged()
    scene.signed_in(Role.ENGINEER)
    scene.station.timing.times.report = lambda: report_of(None, ())  # type: ignore[method-assign]
    scene.window.go(At.IO)
    scene.screen(IoScreen).stages.click()


STATES: dict[str, Callable[[Scene], None]] = {
    "io": _io,
    "io_missed": _io_missed,
    "io_forced": _io_forced,
    "io_none": _io_none,
    "io_times": _io_times,
    "io_times_none": _io_times_none,
}
