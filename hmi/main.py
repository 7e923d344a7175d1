"""Starts the panel: `vision-inspection panel`.

settings, logs ─► window ─► station, opened in a thread ─► loops in threads of Qt ─► screens ─► API

Closing the window, SIGTERM, SIGINT and SIGHUP stop it in reverse order; so does a restart, which then starts
it anew in the same process.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import signal
import socket
import sys
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QSocketNotifier, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.errors import DatabaseConnectionError, VisionSystemError
from core.logs import logging_to
from core.process import END_SIGNALS, ServiceManager, prepare_process, spare_from_collection, start_anew
from core.settings import PanelSettings, Settings, load_settings
from hmi.garbage import collected_by_gui_thread
from hmi.i18n import Languages, tr, tr_text
from hmi.presenter import Hooks
from hmi.shell import Shell, make_look
from hmi.threads import STOP_WITHIN_MS, LoopThread, run_in_background, stop_all

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from core.station import Station
    from core.upkeep.backup.rescue import Offer, OutOfReach
    from hmi.fitted_window import FittedWindow
    from remote_api.server.api_server import ApiServer

log = logging.getLogger(__name__)

NEEDS_NO_SERVER = ("offscreen", "minimal", "eglfs", "linuxfb", "vnc", "vkkhrdisplay")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the panel until it is closed. Exit code 2: it could not start, with a sentence why."""
    given = _parser().parse_args(argv)
    prepare_process()
    if not has_display(os.environ):
        sys.stderr.write(
            "There is no screen here for the panel. Run the station without one: vision-inspection serve\n"
        )
        return 2
    simulated = "simulated" if given.simulate else None
    settings = load_settings(
        camera=simulated, lines=simulated, data_dir=given.data, api_enabled=False if given.no_api else None
    )
    app = QApplication.instance() or QApplication(["vision-inspection"])
    assert isinstance(app, QApplication)  # noqa: S101 - nothing else makes one in this process
    with ExitStack() as stack:
        stack.enter_context(collected_by_gui_thread())
        stack.enter_context(ended_by_signals(app.quit))
        stack.enter_context(logging_to(settings))
        composition = _Composition(app, settings, given.windowed, stack)
        code = composition.run()
    if composition.starts_anew:
        start_anew()
    return code


class _Composition(QObject):
    """Builds the panel once the station is open."""

    _core_imported = Signal()

    def __init__(self, app: QApplication, settings: Settings, windowed: QSize | None, stack: ExitStack) -> None:
        super().__init__()
        self._app, self._settings, self._stack = app, settings, stack
        self._size = size = windowed or app.primaryScreen().size()
        panel = settings.panel
        self._look = make_look(app, size, theme=panel.theme, width_mm=panel.width_mm, bright_ok=panel.bright_ok)
        self._languages = Languages(app)
        self._speak(panel.language)
        self._shell = Shell(self._look, settings.general.shown_name)
        self._shell.closed.connect(app.quit)
        self._shell.resize(size)
        self._is_windowed = windowed is not None
        self._panel: FittedWindow | None = None
        self._station: Station | None = None
        self._server: ApiServer | None = None
        self._problem: Exception | None = None
        self._hooks = Hooks(self._show_reference)
        self._manager = ServiceManager()
        self._watchdog = QTimer(self)
        self._watchdog.timeout.connect(self._say_alive)
        self._code = 0
        self.starts_anew = False
        """Whether somebody asked for a restart, once everything has ended."""

    def run(self) -> int:
        self._stack.enter_context(self._hooks)
        self._stack.callback(self._shell.deleteLater)
        if self._is_windowed:
            self._shell.show()
        else:
            self._shell.showFullScreen()
        self._core_imported.connect(self._import_panel)
        opening = LoopThread("opening", self._open)
        opening.finished.connect(self._opened)
        opening.start()
        self._stack.callback(self._close_station, opening)
        self._app.exec()
        if self.starts_anew:
            self._manager.restarting()
        else:
            self._manager.stopping()
        log.info("Stopping")
        return self._code

    def _speak(self, language: str) -> None:
        if language not in self._languages.available():
            log.warning("The language %s was not compiled; the panel speaks %s", language, self._languages.current)
        elif language != self._languages.current:
            self._languages.use(language)

    def _wear_site_look(self, panel: PanelSettings) -> None:
        """Site settings are in the database: until it is open, the panel looks as its environment says."""
        self._look.show_ok(is_bright=panel.bright_ok)
        self._look.choose(panel.theme)
        self._speak(panel.language)

    def _open(self, stop: Event) -> None:
        """In a thread: import the libraries of judging, which are slow, and open the station.

        Modules that use Qt are imported by the GUI thread only: its binding makes types as they are asked for, and two
        threads that ask at once can end the process.
        """
        try:
            assembly = importlib.import_module("core.assembly")
            self._core_imported.emit()
            if not stop.is_set():
                self._station = assembly.open_station(self._settings)
        except Exception as error:  # noqa: BLE001 - shown by the GUI thread
            self._problem = error
        stop.set()  # its work is done: this thread is meant to end

    @Slot()
    def _import_panel(self) -> None:
        """While the other thread opens the station: it teaches the program, mostly in OpenCV."""
        importlib.import_module("hmi.main_window")

    def _close_station(self, opening: LoopThread) -> None:
        opening.stop()
        QThreadPool.globalInstance().waitForDone(500)
        if self._station is not None:
            self._station.close()

    @Slot()
    def _opened(self) -> None:
        if self._problem is not None:
            self._cannot_start(self._problem)
        elif self._station is not None:
            try:
                self._assemble(self._station)
            except VisionSystemError as error:
                self._cannot_start(error)

    def _cannot_start(self, error: Exception) -> None:
        self._code = 2
        if isinstance(error, VisionSystemError):
            sentence = tr_text(error.text)
            log.error("The station cannot start: %s", error)
        else:
            sentence = tr("The station cannot start. The log says why.")
            log.error("The station cannot start", exc_info=error)
        self._shell.words.set_text(sentence)
        sys.stderr.write(f"vision-inspection: {error}\n")
        if isinstance(error, DatabaseConnectionError):
            rescue = importlib.import_module("core.upkeep.backup.rescue")
            run_in_background(
                self, lambda: rescue.offer_of(self._settings), lambda found: self._offer_backup(sentence, found)
            )

    def _offer_backup(self, why: str, found: Offer | OutOfReach | None) -> None:
        """On a kiosk nobody can give the command that restores it."""
        if found is None:
            return
        from hmi.rescue import Rescue

        rescue = Rescue(self._look, self._languages.current, self._settings, why, found)
        rescue.restored.connect(self._restart)
        rescue.working.connect(self._manager.still_starting)
        self._shell.put(rescue)

    def _assemble(self, station: Station) -> None:
        from hmi.bridge import Bridge
        from hmi.fitted_window import FittedWindow
        from hmi.main_window import MainWindow
        from hmi.picture_feed import PictureFeed

        self._wear_site_look(station.settings.panel)
        self._shell.setWindowTitle(station.settings.general.shown_name)
        bridge = Bridge(station.events)
        feed = PictureFeed(station.newest_frame)
        station.events.frame_arrived.connect(feed.announce)
        panel = FittedWindow(
            self._app,
            self._shell,
            self._size,
            station,
            bridge,
            lambda: MainWindow(self._look, station, bridge, feed, self._languages),
        )
        self._panel = panel
        threads = [LoopThread(loop.name, loop.run, loop.stops_within_s) for loop in station.loops()]
        threads.append(LoopThread("pictures", feed.run))
        for thread in threads:
            thread.ended_early.connect(self._loop_died)
        bridge.restart.arrived.connect(self._restart)
        self._stack.callback(bridge.close)
        self._stack.callback(station.events.frame_arrived.disconnect, feed.announce)
        self._stack.callback(stop_all, threads)
        for thread in threads:
            thread.start()
        self._stack.callback(panel.close)
        panel.begin()
        if self._settings.api.is_enabled:
            self._stack.callback(self._stop_api)
            run_in_background(
                self, lambda: self._start_api(station), lambda _: spare_from_collection(), self._has_no_api
            )
        self._manager.ready()
        if self._manager.alive_every_s is not None:
            self._watchdog.start(round(self._manager.alive_every_s * 1000))
        log.info("The panel is ready")
        bridge.status.arrived.connect(self._import_charts)
        self._import_charts()

    @Slot()
    def _import_charts(self) -> None:
        """Their library takes a third of a second: when the line has begun by itself, and nobody waits for a screen."""
        if self._station is None or self._panel is None or not self._station.has_begun:
            return
        self._panel.bridge.status.arrived.disconnect(self._import_charts)
        importlib.import_module("hmi.charts.plots")
        spare_from_collection()

    @Slot()
    def _say_alive(self) -> None:
        """In the GUI thread: a panel that no longer paints or hears a touch is restarted, too."""
        if self._station is not None and self._station.health().is_guarded:
            self._manager.alive()

    def _start_api(self, station: Station) -> None:
        """In the background: importing it takes as long as all the rest, and inspecting does not depend on it."""
        from remote_api.server.api_server import ApiServer

        server = ApiServer(station, self._settings)
        server.start()
        self._server = server

    def _has_no_api(self, error: BaseException) -> None:
        """Report that the network is missing; inspecting continues."""
        log.error("The remote API did not start", exc_info=error)
        if self._panel is not None and isinstance(error, VisionSystemError):
            self._panel.window.banner.say(tr_text(error.text))
        elif self._panel is not None:
            self._panel.window.complain(error)

    def _stop_api(self) -> None:
        QThreadPool.globalInstance().waitForDone(STOP_WITHIN_MS)
        if self._server is not None:
            self._server.stop()

    @Slot()
    def _restart(self) -> None:
        log.info("Restarting")
        self.starts_anew = True
        self._app.quit()

    @Slot()
    def _loop_died(self) -> None:
        thread = self.sender()
        if self._panel is not None and isinstance(thread, LoopThread):
            self._panel.loop_died(thread.objectName())

    def _show_reference(self, reference: str) -> None:
        if self._panel is not None:
            self._panel.window.presenter.show_reference(reference)


@contextmanager
def ended_by_signals(quit_app: Callable[[], None]) -> Iterator[None]:
    """Call `quit_app` in the GUI thread on `END_SIGNALS`.

    A socket wakes Qt, because Python's signal handlers do not run while Qt's loop waits.
    """
    reader, writer = socket.socketpair()
    with closing(reader), closing(writer):
        reader.setblocking(False)
        writer.setblocking(False)
        notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)

        def woken() -> None:
            with suppress(BlockingIOError):
                reader.recv(64)
            quit_app()

        notifier.activated.connect(woken)
        old_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
        old = {number: signal.signal(number, lambda *_: None) for number in END_SIGNALS}
        try:
            yield
        finally:
            for number, handler in old.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(old_fd)
            notifier.setEnabled(False)


def has_display(environment: os._Environ[str] | dict[str, str]) -> bool:
    """Whether Qt will find a screen. Checked first, because Qt ends the process when it finds none."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in NEEDS_NO_SERVER:
        return True
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return True
    host, _, number = environment.get("DISPLAY", "").rpartition(":")
    if not number or host not in ("", "unix"):
        return bool(number)  # an X server over the network: only connecting shows whether it exists
    number = number.partition(".")[0]
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):  # noqa: S108 - where X servers listen
        with closing(socket.socket(socket.AF_UNIX)) as probe, suppress(OSError):
            probe.connect(address)
            return True
    return False


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="vision-inspection panel", description="The station with its touch panel.")
    parser.add_argument("--simulate", action="store_true", help="simulated camera and lines")
    parser.add_argument("--windowed", type=_size, metavar="WxH", help="a window of that size instead of full screen")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where the station keeps its data")
    parser.add_argument("--no-api", action="store_true", help="without the remote API")
    return parser


def _size(given: str) -> QSize:
    width, _, height = given.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 480 <= int(width) <= 8000 and 480 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(f"a size such as 1280x800, not {given}")
    return QSize(int(width), int(height))


if __name__ == "__main__":
    sys.exit(main())
