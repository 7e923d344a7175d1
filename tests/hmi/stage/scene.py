"""A scene: the whole panel over a staged station, in any state to be shown."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from core.access.roles import Actor, Role
from core.running.state import RunState
from hmi.bridge import Bridge
from hmi.main_window import MainWindow
from hmi.picture_feed import PictureFeed
from hmi.screens.base import Screen
from hmi.screens.names import At
from hmi.screens.run import RunScreen
from hmi.shell import Shell, make_look
from hmi.threads import LoopThread, is_work_under_way
from hmi.wizard.screen import WizardScreen
from tests.hmi.stage.prepared import prepared, settings_for
from tests.hmi.stage.station import StagedStation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.inspection.frame import Frame
    from core.settings import Settings
    from hmi.i18n import Languages

S = TypeVar("S", bound=Screen)

LOST_MS = 60_000
"""Longest wait of a test: long, for a busy computer."""

PAINTED_AFTER_MS = 6
"""Offscreen, Qt paints 5 ms after a request; a longer timer that is started later fires after the painting."""


class Scene:
    """A panel over a staged station, with the picture worker running."""

    def __init__(
        self,
        app: QApplication,
        size: tuple[int, int],
        languages: Languages,
        settings: Settings | None = None,
        folder: Path | None = None,
    ) -> None:
        """`folder`: as for `StagedStation`."""
        self.station = StagedStation(settings or settings_for(prepared().folder), folder)
        self.settings = self.station.settings
        self.languages = languages
        self.look = make_look(
            app, QSize(*size), theme=self.settings.panel.theme, width_mm=0.0, bright_ok=self.settings.panel.bright_ok
        )
        self.bridge = Bridge(self.station.events)
        self.feed = PictureFeed(self.station.newest_frame)
        self.station.on_stage.frame_arrived.connect(self.feed.announce)
        self.shell = Shell(self.look, self.settings.general.shown_name)
        self.window = MainWindow(self.look, self.station, self.bridge, self.feed, languages)
        self.shell.put(self.window)
        self.shell.resize(*size)
        self.shell.show()
        said = prepared().said
        self.good, self.bad = (cast("Frame", judged.run.frame) for judged in (said.ok, said.ng))
        self._threads = [LoopThread("pictures", self.feed.run)]
        self._threads += [LoopThread(loop.name, loop.run) for loop in self.window.loops()]
        for thread in self._threads:
            thread.start()
        self.station.show_frame(self.good)

    @property
    def wizard(self) -> WizardScreen:
        return self.screen(WizardScreen)

    def screen(self, kind: type[S]) -> S:
        found = self.window.screens[kind.name]
        assert isinstance(found, kind)
        return found

    def actor(self, role: Role) -> Actor:
        """The simulated user of that role."""
        return self.station.accounts.simulated_actor(role)

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Announce the new state to the panel; wait until background work and painting are done and `until` is true.

        Raises TimeoutError after `LOST_MS`.
        """
        self.station.events.status_changed.emit()
        patience = QDeadlineTimer(LOST_MS)
        was_calm = False
        while not was_calm or not until():
            if patience.hasExpired():
                raise TimeoutError("The panel does not come to rest.")
            is_calm, prepared = self._is_calm(), self.feed.prepared
            QApplication.sendPostedEvents()  # delivers pending results, which may start more work
            loop = QEventLoop()
            QTimer.singleShot(PAINTED_AFTER_MS, loop.quit)
            loop.exec()
            was_calm = is_calm and self._is_calm() and self.feed.prepared == prepared

    def _is_calm(self) -> bool:
        return self.feed.is_idle and not is_work_under_way()

    def edit(self, step: str, tool: str = "") -> None:
        """Open the wizard with the first program at a step, and wait until the program has been judged."""
        if self.window.current is not self.wizard:
            self._run_camera()
            self.has_judged()
            self.signed_in(Role.ENGINEER)
            self.station.drafts.discard(self.actor(Role.ENGINEER))
            self.window.go(At.WIZARD, program_id=1)
            self.settle()
        wizard = self.wizard
        for sheet in self.window.sheets():
            sheet.close_sheet()
        while wizard.draft.can_undo:  # what another state has changed
            wizard.draft.undo()
        wizard.go_to(step)
        wizard.tools_step.choose_tool(tool)
        self.settle(
            lambda: (
                wizard.judge.scores.of == wizard.draft.program
                and wizard.tools_step.proposals.found.proposal is not None
                and (step != "tools" or not tool or wizard.tools_step.shows_seen)
            )
        )

    def _run_camera(self) -> None:
        """Run the acquisition, which answers the image step's requests to the camera; its pictures are not shown."""
        for loop in self.station.loops():
            if loop.name == "acquisition" and all(thread.objectName() != loop.name for thread in self._threads):
                self._threads.append(LoopThread(loop.name, loop.run))
                self._threads[-1].start()

    def close(self) -> None:
        self.window.end()
        for thread in self._threads:
            thread.stop(LOST_MS)
        self.bridge.close()
        self.station.on_stage.frame_arrived.disconnect(self.feed.announce)
        self.shell.close()
        self.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QThreadPool.globalInstance().waitForDone(LOST_MS)
        self.station.close()

    # --- states -----------------------------------------------------------------------------------------------------

    def signed_in(self, role: Role = Role.OPERATOR) -> None:
        self.station.is_itself()
        self._wakes()
        for sheet in self.window.sheets():
            sheet.close_sheet()
        if self.window.current is self.wizard:
            # Sign out the user who edited; language and colors of the scene stay.
            language, theme = self.languages.current, self.look.theme.name
            self.window.sign_out()
            self.languages.use(language)
            self.look.choose(theme)
        self.window.session.sign_in(self.actor(role))
        self.window.go(At.RUN)

    def falls_asleep(self) -> None:
        """As after hours without a touch."""
        self.window.sleep._minutes = lambda: 1
        self.window._hand._used_at = self.window.sleep._seen_at = -math.inf

    def _wakes(self) -> None:
        self.window._hand._used_at = time.monotonic()

    def reset(self, state: RunState = RunState.READY) -> None:
        """Show the station as just started: no parts, no alarms; the picture as nobody has touched it."""
        self.window.banner.put_away()
        self.screen(RunScreen).picture.reset()
        said = prepared().said
        self.station.is_real(replace(said.ready, run=replace(said.ready.run, state=state)))
        self.window.refresh()

    def has_judged(self) -> None:
        """Sign in an operator; the last part was OK."""
        self.signed_in()
        self.reset()
        self.station.has_judged()
