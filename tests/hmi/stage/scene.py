"""A scene: the whole panel over a staged station, put into whatever state is to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from core.access.roles import Role
from core.alarms.health import Health
from core.running.state import RunSnapshot, RunState
from core.settings import Settings
from hmi.bridge import Bridge
from hmi.main_window import MainWindow
from hmi.picture_feed import PictureFeed
from hmi.screens.names import At
from hmi.shell import Shell, make_look
from hmi.threads import LoopThread, is_work_under_way
from tests.hmi.stage.station import StagedStation, staged_frame
from tests.hmi.stage.wizard import StagedDrafts, StagedSamples

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.i18n import Languages
    from hmi.wizard.screen import WizardScreen

LOST_MS = 60_000
"""What has not happened by then does not happen: long, for a computer that does much else."""

PAINTED_AFTER_MS = 6
"""Offscreen, Qt paints 5 ms after it was asked to; a timer that is set later and is longer cannot fire before that."""


class Scene:
    """A panel over a staged station, with the picture worker running."""

    def __init__(
        self, app: QApplication, size: tuple[int, int], languages: Languages, settings: Settings | None = None
    ) -> None:
        self.settings = settings or Settings.of(station="Station 3 · Line B", theme="dark")
        self.station = StagedStation(self.settings)
        self.languages = languages
        self.look = make_look(
            app, QSize(*size), theme=self.settings.panel.theme, width_mm=0.0, bright_ok=self.settings.panel.bright_ok
        )
        self.bridge = Bridge(self.station.events)
        self.feed = PictureFeed(self.station.newest_frame)
        self.station.events.frame_arrived.connect(self.feed.announce)
        self.shell = Shell(self.look, self.settings.general.station)
        self.window = MainWindow(self.look, self.station, self.bridge, self.feed, languages)
        self.shell.put(self.window)
        self.shell.resize(*size)
        self.shell.show()
        self.good, self.bad = staged_frame(1), staged_frame(2, defect="moved_feature")
        self._threads = [LoopThread("pictures", self.feed.run)]
        self._threads += [LoopThread(loop.name, loop.run) for loop in self.window.loops()]
        for thread in self._threads:
            thread.start()
        self.station.show_frame(self.good)

    @property
    def wizard(self) -> WizardScreen:
        return cast("WizardScreen", self.window.screens[At.WIZARD])

    def settle(self, until: Callable[[], bool] = lambda: True) -> None:
        """Tell the panel what was set; then let background work come home, and all be painted, and that be true.

        Raises TimeoutError after `LOST_MS`.
        """
        self.station.events.status_changed.emit()
        patience = QDeadlineTimer(LOST_MS)
        was_calm = False
        while not was_calm or not until():
            if patience.hasExpired():
                raise TimeoutError("The panel does not come to rest.")
            is_calm, prepared = self._is_calm(), self.feed.prepared
            QApplication.sendPostedEvents()  # what was on its way arrives, and may ask for more
            loop = QEventLoop()
            QTimer.singleShot(PAINTED_AFTER_MS, loop.quit)
            loop.exec()
            was_calm = is_calm and self._is_calm() and self.feed.prepared == prepared

    def _is_calm(self) -> bool:
        return self.feed.is_idle and not is_work_under_way()

    def edit(self, step: str, tool: str = "") -> None:
        """The wizard over the first program, at that step, once it has been judged."""
        if self.window.current is not self.wizard:
            self.station.samples = StagedSamples(ok=12, ng=5)  # type: ignore[assignment]
            self.station.drafts = StagedDrafts()  # type: ignore[assignment]
            self.has_judged()
            self.signed_in(Role.ENGINEER)
            self.window.go(At.WIZARD, program_id=1)
            self.settle()
        wizard = self.wizard
        for sheet in self.window.sheets():
            sheet.close_sheet()
        wizard.go_to(step)
        wizard.tools_step.choose_tool(tool)
        self.settle(
            lambda: (
                wizard.judge.scores.of == wizard.draft.program
                and wizard.tools_step.proposals.found.proposal is not None
                and (step != "tools" or not tool or wizard.tools_step.shows_seen)
            )
        )

    def close(self) -> None:
        self.window.end()
        for thread in self._threads:
            thread.stop(LOST_MS)
        self.bridge.close()
        self.station.events.frame_arrived.disconnect(self.feed.announce)
        self.shell.close()
        self.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- states -----------------------------------------------------------------------------------------------------

    def signed_in(self, role: Role = Role.OPERATOR) -> None:
        for sheet in self.window.sheets():
            sheet.close_sheet()
        if self.window.current is self.wizard:
            # Whoever edited leaves it, not who comes; language and colors stay those of the scene.
            language, theme = self.languages.current, self.look.theme.name
            self.window.sign_out()
            self.languages.use(language)
            self.look.choose(theme)
        self.window.session.sign_in(self.station.accounts.simulated_actor(role))
        self.window.go(At.RUN)

    def reset(self, state: RunState = RunState.READY) -> None:
        self.station.alarms = ()
        self.station.judgement = Health(())
        self.window.banner.put_away()
        self.station.age_ms = 20.0
        self.station.run = RunSnapshot(state, self.station.program)
        self.window.refresh()

    def has_judged(self) -> None:
        """An operator stands at it, and the last part was OK."""
        self.signed_in()
        self.reset()
        self.station.show_frame(self.good)
        self.station.has_judged()
