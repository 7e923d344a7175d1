"""The window of the panel, built for the width of its screen, and built anew when that width changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from hmi.i18n import decimal, tr
from hmi.screens.names import At
from hmi.sheets.trial import TrialSheet
from hmi.shell import width_of
from hmi.threads import LoopThread, stop_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from core.station import Station
    from hmi.appearance import Look
    from hmi.bridge import Bridge
    from hmi.main_window import MainWindow
    from hmi.shell import Shell

KEEP_WITHIN_S = 15


class FittedWindow(QObject):
    """The present window and the threads of its loops, in the shell.

    A width that somebody tries at the panel is stored only when they keep it in time. So a wrong one, on which nobody
    can touch anything, goes by itself, and so it does when the power fails meanwhile. A width that is set over the
    network is taken as soon as nobody is signed in at the panel, whose work would be lost.
    """

    def __init__(
        self,
        app: QApplication,
        shell: Shell,
        size: QSize,
        station: Station,
        bridge: Bridge,
        build: Callable[[], MainWindow],
    ) -> None:
        """`size`: of the panel in pixels. `build` makes a window with the shell's present look."""
        super().__init__()
        self._app, self._shell, self._size, self._station, self._build = app, shell, size, station, build
        self.bridge = bridge
        self._fitted_mm = station.settings.panel.width_mm
        self._threads: list[LoopThread] = []
        self._died: list[str] = []
        self._is_kept = False
        self.trial: TrialSheet | None = None
        """The question whether a width is kept, while it is open."""
        self._look.fit(size, width_of(size, self._fitted_mm))
        self._dress()
        self.window = self._open()
        bridge.settings.arrived.connect(self._follow)

    @property
    def _look(self) -> Look:
        return self._shell.look

    def begin(self) -> None:
        """Show the window, and start its loops."""
        self._threads = [LoopThread(loop.name, loop.run, loop.stops_within_s) for loop in self.window.loops()]
        for thread in self._threads:
            thread.ended_early.connect(self._loop_ended)
            thread.start()
        self._shell.put(self.window)
        self.window.begin()

    def close(self) -> None:
        self.window.end()
        stop_all(self._threads)

    def loop_died(self, name: str) -> None:
        """Show that a loop has ended, in this window and in those after it."""
        self._died.append(name)
        self.window.loop_died(name)

    def _open(self) -> MainWindow:
        window = self._build()
        window.width_tried.connect(self._try)
        window.session.changed.connect(self._follow_soon)
        return window

    @Slot()
    def _loop_ended(self) -> None:
        thread = self.sender()
        if isinstance(thread, LoopThread):
            self.loop_died(thread.objectName())

    def _dress(self) -> None:
        self._app.setFont(self._look.theme.font(self._look.theme.type.body))
        self._shell.dress()

    # --- changing the width -------------------------------------------------------------------------------------------

    def _follow_soon(self) -> None:
        """Not at once: the window is still signing somebody out."""
        QTimer.singleShot(0, self, self._follow)

    @Slot()
    def _follow(self) -> None:
        wanted = self._station.settings.panel.width_mm
        if wanted != self._fitted_mm and self.trial is None and self.window.session.actor is None:
            self._fit(wanted)

    def _fit(self, width_mm: float) -> bool:
        """Build the window anew, for the same user; False if the width makes no difference."""
        self._fitted_mm = width_mm
        if not self._look.fit(self._size, width_of(self._size, width_mm)):
            return False
        old, actor = self.window, self.window.session.actor
        old.session.changed.disconnect(self._follow_soon)
        self.close()
        self._dress()
        self.window = self._open()
        for name in self._died:
            self.window.loop_died(name)
        if actor is not None:
            self.window.session.sign_in(actor)
        self.begin()
        if actor is not None:
            self.window.go(At.SYSTEM, shows_settings=True)
        old.hide()
        old.deleteLater()
        return True

    def _try(self, width_mm: float) -> None:
        """Not at once: the present window is still handling the touch."""
        QTimer.singleShot(0, self, lambda: self._begin_trial(width_mm))

    def _begin_trial(self, width_mm: float) -> None:
        if self.trial is not None or self.window.session.actor is None:
            return
        if not self._fit(width_mm):
            self._keep()
            return
        self._is_kept = False
        self.trial = width_trial(self._look, width_mm)
        self.trial.chosen.connect(self._answer)
        self.trial.closed.connect(self._end_soon)
        self.window.open_sheet(self.trial)

    def _answer(self, choice: int) -> None:
        self._is_kept = choice == 1

    def _end_soon(self) -> None:
        """The answer, if there is one, follows the closing."""
        QTimer.singleShot(0, self, self._end_trial)

    def _end_trial(self) -> None:
        self.trial = None
        if self._is_kept:
            self._keep()
        else:
            self._fit(self._station.settings.panel.width_mm)

    def _keep(self) -> None:
        width_mm, site = self._fitted_mm, self._station.site_settings
        self.window.act(lambda actor: site.change(actor, {"panel_width_mm": width_mm}))


def width_trial(look: Look, width_mm: float) -> TrialSheet:
    """The question whether the panel stays as it is now; 0: as the screen itself says."""
    width = decimal(width_mm, 0 if width_mm == int(width_mm) else 1)
    return TrialSheet(
        look,
        tr("Keep this size?"),
        lambda left: tr("Without an answer, the panel goes back to the former one in {seconds} s.", seconds=left),
        (
            tr("Go back"),
            tr("Keep {width} mm", width=width) if width_mm else tr("Keep"),
        ),
        KEEP_WITHIN_S,
    )
