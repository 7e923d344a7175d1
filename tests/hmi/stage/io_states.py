"""States of the I/O screen that show the times of many cycles; a part of `states.STATES`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from core.running.cycle_times import TimingReport, report_of, stage_times
from core.running.timing_advice import Allowed
from hmi.screens.io import IoScreen
from hmi.screens.names import At

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


STATES: dict[str, Callable[[Scene], None]] = {"io_times": _io_times, "io_times_none": _io_times_none}
