"""States of a scene: Run, with parts and in trouble; a part of `states.STATES`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from core.access.roles import Role
from core.alarms.health import Component, Health
from core.errors import CameraNotFoundError, CameraTimeoutError, DatabaseError, DiskSpaceError
from core.running.state import Counters, ProgramRef
from core.text import text
from hmi.screens.names import At
from hmi.screens.run import RunScreen
from tests.hmi.stage.prepared import prepared

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hmi.stage.scene import Scene

CAMERA_LOST = CameraTimeoutError().text


def show_ok(scene: Scene) -> None:
    scene.has_judged()


def show_ng(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()
    scene.station.has_judged(ng=True)
    scene.station.has_alarm("DISK_SPACE", DiskSpaceError().text)


def show_crowded(scene: Scene) -> None:
    """Long names, more tools than fit, and large counters."""
    scene.signed_in()
    scene.reset()
    scene.station.has_judged(ng=True)
    run = scene.station.run
    last = run.recent[-1]
    why = text("ambiguous: below {share} % it could be something else that the master shows", share=97.3)
    tools = tuple(
        replace(
            last.tools[number % 5],
            name=f"{number + 1}. Verriegelung Gehäuse links unten",
            reason=why if number % 5 == 1 else None,
            text="01040123456789011715012810LOT4711\x1d21SN000042" if number % 3 == 1 else None,
            value=12.3457 if number % 3 == 2 else None,
            unit="mm",
        )
        for number in range(24)
    )
    last = replace(last, tools=tools, part=1_234_567)
    program = ProgramRef(1, "Steckverbindergehäuse 7-polig mit Verriegelung, Variante B", "5e1f", 128)
    counters = Counters(1_234_567, 1_233_433, 1_111, 23, since=run.counters.since)
    run = replace(run, program=program, counters=counters, recent=(*run.recent[:-1], last), last_ng=last)
    scene.station.lay(run=run, alarms=())
    for number in range(12):
        scene.station.has_alarm(
            f"CODE_{number}",
            text(
                "The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.",
                setting="exposure_us",
                asked=12000,
                unit="µs",
                got=10000,
            ),
        )


def _ng_tools(scene: Scene) -> None:
    show_ng(scene)
    scene.screen(RunScreen).tools_tab.setChecked(True)


def _full_screen(scene: Scene) -> None:
    show_ng(scene)
    scene.screen(RunScreen).picture.full_screen.turn(True)


def _full_screen_fault(scene: Scene) -> None:
    """Only the fault and what ends it stand beside the old picture."""
    show_fault(scene)
    scene.screen(RunScreen).picture.full_screen.turn(True)


def _zoomed(scene: Scene) -> None:
    show_ng(scene)
    scene.settle()
    view = scene.screen(RunScreen).view
    view.zoom_or_fit(QPointF(view.width() * 0.45, view.height() * 0.4))


def _compared(scene: Scene) -> None:
    """The master, shown for as long as the picture is looked at."""
    show_ng(scene)
    scene.settle()
    picture = scene.screen(RunScreen).picture
    picture.compare.click()
    scene.settle(lambda: picture.blink.shows_master)
    picture.blink.turn.stop()


def _held(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()
    scene.station.is_held(text("{count} parts in a row are NG.", count=3))


def show_fault(scene: Scene) -> None:
    show_ok(scene)
    scene.screen(RunScreen).picture_tab.setChecked(True)
    scene.station.is_real(prepared().said.fault)


def _fault_that_lasts(scene: Scene) -> None:
    """A lasting fault, with a banner: neither covers the verdict."""
    show_ok(scene)
    sentence = text("This computer has no digital lines.")
    scene.station.has_failed(sentence, "GPIO_NOT_AVAILABLE", recovers=False, is_lasting=True)
    scene.window.complain(DatabaseError())


def _program_refused(scene: Scene) -> None:
    """The machine does not get its program."""
    show_ok(scene)
    sentence = text("No program has the number {number} that the machine asked for.", number=15)
    scene.station.has_failed(sentence, "PROGRAM_SELECT", recovers=False)


def _live(scene: Scene) -> None:
    show_ok(scene)
    scene.window.refresh()
    scene.screen(RunScreen).live.setChecked(True)


def _stopped_in_trouble(scene: Scene) -> None:
    show_stopped(scene)
    found = CameraNotFoundError()
    scene.station.has_alarm("CAMERA", found.text)
    scene.station.lay(health=Health((Component("camera", False, found.text),)), frame_age_ms=None)


def show_stopped(scene: Scene) -> None:
    show_ok(scene)
    scene.station.is_real(prepared().said.stopped)


def _ready(scene: Scene) -> None:
    scene.signed_in()
    scene.reset()


def show_waiting(scene: Scene) -> None:
    """The line stands still, and some triggers were missed."""
    show_ok(scene)
    counters = replace(scene.station.run.counters, missed_triggers=3)
    scene.station.lay(run=replace(scene.station.run, counters=counters), stands_still=True, waited_s=252.4)


def _viewer(scene: Scene) -> None:
    show_ok(scene)
    scene.signed_in(Role.VIEWER)


def _last_ng(scene: Scene) -> None:
    show_ng(scene)
    scene.window.go(At.LAST_NG)


def _failure(scene: Scene) -> None:
    show_ok(scene)
    scene.window.presenter.show_reference("4F09A2")


def _toast(scene: Scene) -> None:
    show_ok(scene)
    scene.screen(RunScreen).stop.released_early.emit()


STATES: dict[str, Callable[[Scene], None]] = {
    "run_ready": _ready,
    "run_ok": show_ok,
    "run_ng": show_ng,
    "run_ng_tools": _ng_tools,
    "run_full_screen": _full_screen,
    "run_full_screen_fault": _full_screen_fault,
    "run_zoomed": _zoomed,
    "run_compared": _compared,
    "run_crowded": show_crowded,
    "run_held": _held,
    "run_fault": show_fault,
    "run_fault_lasts": _fault_that_lasts,
    "run_program_refused": _program_refused,
    "run_live": _live,
    "run_waiting": show_waiting,
    "run_stopped": show_stopped,
    "run_stopped_trouble": _stopped_in_trouble,
    "run_viewer": _viewer,
    "run_toast": _toast,
    "last_ng": _last_ng,
    "failure": _failure,
}
