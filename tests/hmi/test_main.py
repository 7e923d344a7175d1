"""The panel with a real station: it starts, judges, shows the reason, and stops in time."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import Actor, Role
from core.assembly import open_station
from core.running.state import RunState
from core.settings import load_settings
from hmi.i18n import Languages, count
from hmi.main import has_display, main
from hmi.screens.names import At
from hmi.screens.run import RunScreen
from hmi.screens.versions import VersionsScreen
from hmi.threads import is_work_under_way
from hmi.widgets.verdict import Mood
from tests.hmi.live import live_panel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from core.station import Station
    from hmi.main_window import MainWindow


@pytest.fixture
def station(data_dir: Path) -> Iterator[Station]:
    """A simulated station with only bad parts, so that there are reasons to show."""
    opened = open_station(
        load_settings(
            None,
            data_dir=data_dir,
            camera="simulated",
            lines="simulated",
            sim_defect_pct=100.0,
            sim_parts_per_minute=240,
        )
    )
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, station: Station, languages: Languages) -> Iterator[MainWindow]:
    with live_panel(qtbot, station, languages) as panel:
        yield panel.window


def test_an_operator_sees_why_a_part_is_bad_and_its_stored_picture(
    qtbot: QtBot, window: MainWindow, station: Station
) -> None:
    window.sign_in(station.accounts.simulated_actor(Role.OPERATOR))
    run = window.screens["run"]
    if station.status().run.state is RunState.STOPPED:
        qtbot.waitUntil(run.start.isEnabled, timeout=5000)  # type: ignore[attr-defined]
        run.start.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: run.verdict.saying.mood is Mood.NG, timeout=10_000)  # type: ignore[attr-defined]
    assert run.verdict.saying.headline  # type: ignore[attr-defined]
    assert run.view.painted > 0  # type: ignore[attr-defined]
    assert window.bar.simulation.isVisible()
    window.session.actor and station.stop(window.session.actor)
    qtbot.waitUntil(lambda: run.verdict.saying.mood is Mood.STOPPED, timeout=5000)  # type: ignore[attr-defined]
    last = station.status().run.last_ng
    assert last is not None

    def shows_its_picture() -> None:
        window.go(At.LAST_NG)
        qtbot.waitUntil(lambda: not is_work_under_way())
        assert window.screens["last_ng"]._loaded.picture is not None  # type: ignore[attr-defined]

    qtbot.waitUntil(shows_its_picture, timeout=5000)


def test_the_first_administrator_is_made_on_the_panel_and_signs_in_again(
    qtbot: QtBot, window: MainWindow, station: Station
) -> None:
    window.go(At.FIRST_START)
    first = window.screens["first_start"]
    first.username.setText("ada")  # type: ignore[attr-defined]
    first.password.setText("short")  # type: ignore[attr-defined]
    first.again.setText("short")  # type: ignore[attr-defined]
    first.make.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "too short" in first.message.text, timeout=5000)  # type: ignore[attr-defined]
    for field in (first.password, first.again):  # type: ignore[attr-defined]
        field.setText("a long sentence 7")
    first.make.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.session.actor is not None, timeout=5000)
    window.use_language("de")
    window.use_theme("light")
    qtbot.waitUntil(lambda: not is_work_under_way())  # the language is stored
    window.sign_out()
    assert (window.languages.current, window.look.theme.name) == ("en", "dark")
    login = window.screens["login"]
    qtbot.waitUntil(lambda: any(tile.objectName() == "user_ada" for tile in login.tiles), timeout=5000)  # type: ignore[attr-defined]
    next(tile for tile in login.tiles if tile.objectName() == "user_ada").click()  # type: ignore[attr-defined]
    login.field.setText("a long sentence 7")  # type: ignore[attr-defined]
    login.keypad.confirmed.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.session.actor is not None, timeout=5000)
    qtbot.waitUntil(lambda: window.languages.current == "de", timeout=5000)
    assert window.look.theme.name == "light"


def test_a_signal_ends_the_whole_panel_in_order(data_dir: Path, tmp_path: Path) -> None:
    """Its service manager hears that it is ready, that its GUI thread lives, and that it stops."""
    command = [
        sys.executable,
        "-m",
        "hmi.main",
        "--simulate",
        "--windowed",
        "800x480",
        "--data",
        str(data_dir),
        "--no-api",
    ]
    root = Path(__file__).resolve().parents[2]
    service = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "20000"}
    with (
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd,
        subprocess.Popen(
            command,
            cwd=root,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **service, "QT_QPA_PLATFORM": "offscreen"},
        ) as panel,
    ):
        systemd.bind(service["NOTIFY_SOCKET"])
        systemd.settimeout(300)
        assert panel.stderr is not None
        said = []
        for line in panel.stderr:
            said.append(line)
            if "The panel is ready" in line:
                break
        else:
            pytest.fail("the panel did not start: " + "".join(said))
        assert systemd.recv(256).decode() == f"MAINPID={panel.pid}\nREADY=1\nWATCHDOG_USEC=20000"
        assert systemd.recv(256) == b"WATCHDOG=1"
        panel.send_signal(signal.SIGTERM)
        while systemd.recv(256) != b"STOPPING=1":
            pass
        rest = panel.stderr.read()
        assert panel.wait(60) == 0, "".join(said) + rest
    assert "Traceback" not in rest
    assert "did not stop" not in rest


def test_without_a_screen_it_says_so_and_offers_serve(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--simulate"]) == 2
    assert "vision-inspection serve" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("environment", "is_there"),
    [
        ({}, False),
        ({"DISPLAY": ":9753"}, False),  # no server is listening
        ({"DISPLAY": "farm:1"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "eglfs:/dev/dri"}, True),
        ({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
def test_a_screen_is_looked_for_before_qt_gives_up(environment: dict[str, str], is_there: bool) -> None:
    assert has_display(environment) is is_there


@pytest.mark.parametrize("size", ["800", "800x", "axb", "10x10", "99999x800"])
def test_a_window_size_that_makes_no_sense_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--windowed", size])
    assert ended.value.code == 2
    assert "1280x800" in capsys.readouterr().err


def test_a_station_whose_lines_are_not_there_can_be_stopped_with_the_mouse_in_a_real_window(
    qtbot: QtBot, languages: Languages, data_dir: Path, expect_log: Callable[[str], None]
) -> None:
    """The verdict promises no recovery that cannot happen, and holding *Stop* stops the station."""
    expect_log("Lines: ")
    opened = open_station(
        load_settings(None, data_dir=data_dir, lines="gpio", gpio_chip=255, simulated_camera_drives_lines=True)
    )
    operator = Actor("otto", Role.OPERATOR, None, "panel")
    try:
        opened.active_program.activate(operator, opened.library.programs(operator)[0].id)
        with live_panel(qtbot, opened, languages) as panel:
            panel.window.sign_in(operator)
            run = panel.window.screens["run"]
            assert isinstance(run, RunScreen)
            panel.wait(lambda: run.verdict.saying.mood is Mood.FAULT)
            panel.wait(lambda: run.stop.tone == "accent")
            assert "by itself" not in run.verdict.saying.detail
            panel.touch(run.retry)
            panel.wait(lambda: bool(panel.window.toast_notice.words))
            assert run.verdict.saying.mood is Mood.FAULT
            with qtbot.waitSignal(run.stop.held):
                QTest.mousePress(run.stop, Qt.MouseButton.LeftButton)
            QTest.mouseRelease(run.stop, Qt.MouseButton.LeftButton)
            panel.wait(lambda: run.verdict.saying.mood is Mood.STOPPED)
            assert opened.status().run.state is RunState.STOPPED
    finally:
        opened.close()


def counted_parts(run: RunScreen) -> list[int]:
    """All parts, then those by judgement, as they are shown."""
    return [int(cell.figure) for cell in run.counters.cells()[:-1] if cell.word != "Missed"]


def test_counters_add_up_and_activate_on_the_active_version_keeps_them_in_a_real_window(
    qtbot: QtBot, languages: Languages, data_dir: Path
) -> None:
    settings = {"sim_parts_per_minute": 600, "sim_defect_pct": 30.0, "counts_by_shift": False}
    opened = open_station(load_settings(None, data_dir=data_dir, **settings))
    try:
        with live_panel(qtbot, opened, languages) as panel:
            panel.sign_in(Role.ENGINEER)
            window, station = panel.window, panel.station
            run, versions = window.screens["run"], window.screens["versions"]
            assert isinstance(run, RunScreen)
            assert isinstance(versions, VersionsScreen)
            panel.start_line(run)
            panel.wait(lambda: station.status().run.counters.parts >= 5)
            with qtbot.waitSignal(run.stop.held):
                QTest.mousePress(run.stop, Qt.MouseButton.LeftButton)
            QTest.mouseRelease(run.stop, Qt.MouseButton.LeftButton)
            panel.wait(lambda: run.verdict.saying.mood is Mood.STOPPED)
            counted = counted_parts(run)
            assert counted[0] == sum(counted[1:]) >= 5
            program = station.status().run.program
            assert program is not None
            window.go(At.VERSIONS, program_id=program.id)
            panel.wait(lambda: bool(versions.list.rows))
            panel.wait(lambda: versions.activate.text() == "It is active")
            QTest.mouseClick(versions.activate, Qt.MouseButton.LeftButton)
            assert window.current is versions
            assert window.session.actor is not None
            station.active_program.activate(
                window.session.actor, program.id, program.version_hash
            )  # as the wizard's last step can
            window.go(At.RUN)
            assert counted_parts(run) == counted
    finally:
        opened.close()


def test_at_600_parts_a_minute_the_picture_the_caption_and_the_verdict_are_of_one_part(
    qtbot: QtBot, languages: Languages, data_dir: Path
) -> None:
    opened = open_station(load_settings(None, data_dir=data_dir, sim_parts_per_minute=600, sim_defect_pct=20.0))
    seen: list[tuple[int, int, int]] = []
    try:
        with live_panel(qtbot, opened, languages) as panel:
            panel.sign_in(Role.OPERATOR)
            run = panel.window.screens["run"]
            assert isinstance(run, RunScreen)

            def note() -> None:
                part, picture = run.view.on_screen, run.view.picture
                if part is not None and picture is not None and picture.frame is not None:
                    seen.append((part.part, part.frame_seq, picture.frame.seq))
                    assert run.picture.left.text.startswith(f"Part {count(part.part)} ")

            panel.start_line(run)
            run.view.shown.connect(note)  # after the screen's own slot, which writes the caption
            panel.wait(lambda: len({part for part, *_ in seen}) >= 8)
            run.view.shown.disconnect(note)
    finally:
        opened.close()
    assert all(judged == shown for _, judged, shown in seen)


def test_the_first_picture_waits_for_no_library_of_judging() -> None:
    """Modules that are slow to import are imported while the panel says that the station is starting."""
    asked = "import sys, hmi.main; print(*({'numpy', 'cv2', 'sqlalchemy', 'flask'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
