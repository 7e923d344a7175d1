"""`doctor`: checks the computer and the settings: what works, what is simulated, and what is missing."""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import platform
import shutil
import socket
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from cli.doctor_camera import examine_cameras
from cli.doctor_lines import walk_lines
from cli.doctor_timing import tell_timing
from cli.station import settings_of
from core.accounts import Accounts
from core.devices import open_camera, open_devices
from core.devices.cameras.found import check_connected, find_cameras
from core.devices.cameras.genicam_stream import SOCKET_BUFFER
from core.errors import CameraError, InvalidProgramConfigError, VisionSystemError
from core.inspection.tools.text import READERS
from core.store import open_store
from core.store.room import LOW_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.settings import Settings

DEFAULT_SECONDS, MOST_SECONDS = 5.0, 3600.0
RMEM_MAX = Path("/proc/sys/net/core/rmem_max")
OK, SIMULATED, ABSENT, WARNING, FAILED = "ok", "simulated", "absent", "warning", "failed"


@dataclass(frozen=True)
class Check:
    """The result of one check. Only `failed` prevents a station from running with these settings."""

    name: str
    state: str
    detail: str


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    doctor = commands.add_parser("doctor", help="what this computer has, what is simulated, what is missing")
    doctor.add_argument(
        "what",
        nargs="?",
        choices=("camera", "lines", "timing"),
        help="camera: measure it, and say what to do; lines: with the station stopped, walk through the wiring; "
        "timing: how long the stages of the last parts took",
    )
    doctor.add_argument("--seconds", type=_seconds, default=DEFAULT_SECONDS, help="how long each camera is measured")
    doctor.add_argument("--data", type=Path, metavar="DIR", help="the station's data folder")
    doctor.add_argument("--json", action="store_true", help="machine-readable")
    doctor.set_defaults(command=_doctor)


def _seconds(text: str) -> float:
    """Raises argparse.ArgumentTypeError."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= MOST_SECONDS:
        raise argparse.ArgumentTypeError(f"must be a number of seconds up to {MOST_SECONDS:.0f}, not {text}")
    return seconds


def _doctor(options: argparse.Namespace) -> int:
    if options.what == "camera":
        return examine_cameras(settings_of(options), options.seconds, as_json=options.json)
    if options.what == "lines":
        return walk_lines(settings_of(options), as_json=options.json)
    if options.what == "timing":
        return tell_timing(settings_of(options), as_json=options.json)
    checks = list(_examine(options))
    if options.json:
        print(json.dumps({"checks": [asdict(check) for check in checks]}, ensure_ascii=False, indent=2))
    else:
        for check in checks:
            print(f"{check.state:10} {check.name:14} {check.detail}")
    return 1 if any(check.state == FAILED for check in checks) else 0


def _examine(options: argparse.Namespace) -> Iterator[Check]:
    yield Check("computer", OK, f"{platform.machine()}, {os.cpu_count()} cores, {platform.platform(terse=True)}")
    yield Check("python", OK, f"Python {platform.python_version()}, OpenCV {cv2.__version__}")
    try:
        settings = settings_of(options)
    except VisionSystemError as error:
        yield Check("settings", FAILED, str(error).replace("\n", " "))
        return
    yield Check("settings", OK, settings.general.environment)
    of_the_camera = (_camera, _cameras_here, _network_buffer, _light)
    for check in (_screen, *of_the_camera, _lines, _lines_here, _print, _data, _database, _api):
        yield _safely(check, settings)


def _safely(check: Callable[[Settings], Check], settings: Settings) -> Check:
    try:
        return check(settings)
    except VisionSystemError as error:
        return Check(check.__name__.strip("_"), FAILED, str(error))


def _screen(settings: Settings) -> Check:
    del settings
    if importlib.util.find_spec("PySide6") is None:
        return Check("screen", ABSENT, "Qt is not installed; `vision-inspection serve` runs without it")
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return Check("screen", OK, f"{variable}={os.environ[variable]}")
    return Check("screen", ABSENT, "no display; `vision-inspection serve` runs without one")


def _camera(settings: Settings) -> Check:
    if settings.camera.kind == "simulated":
        return Check("camera", SIMULATED, "the rendered line; results are marked as simulated")
    camera = open_camera(settings.camera, settings.simulation)
    try:
        check_connected(settings.camera.kind, settings.camera.source)
    except CameraError as error:
        return Check("camera", WARNING, str(error))
    return Check("camera", SIMULATED if camera.is_simulated else OK, camera.title)


def _cameras_here(settings: Settings) -> Check:
    del settings
    found = find_cameras()
    problem = "".join(f" {camera.problem}" for camera in found if camera.problem)
    names = ", ".join(f"{camera.title} ({camera.source})" for camera in found)
    state = WARNING if problem else OK if found else ABSENT
    return Check("connected", state, f"{names}{problem}" or "none is connected")


def _network_buffer(settings: Settings) -> Check:
    """What the system keeps of a GigE camera's packets until they are read."""
    if settings.camera.kind != "genicam":
        return Check("network buffer", ABSENT, "needed by GenICam cameras only")
    try:
        bytes_ = int(RMEM_MAX.read_text())
    except (OSError, ValueError):
        return Check("network buffer", WARNING, f"{RMEM_MAX} cannot be read")
    if bytes_ < SOCKET_BUFFER:
        detail = f"net.core.rmem_max is {bytes_}: pictures lose packets. sudo sysctl -w net.core.rmem_max=16777216"
        return Check("network buffer", WARNING, detail)
    return Check("network buffer", OK, f"net.core.rmem_max is {bytes_}")


def _light(settings: Settings) -> Check:
    light = open_devices(settings.camera, settings.lines, settings.simulation).light
    if light.is_simulated:
        return Check("light", SIMULATED, "the light over the rendered line")
    return Check("light", OK if light.controls else ABSENT, str(light.title))


def _lines(settings: Settings) -> Check:
    if settings.lines.kind == "simulated":
        return Check("lines", SIMULATED, "edges are recorded, no pin is driven")
    if not settings.lines.exist:
        return Check("lines", ABSENT, "no lines, as the settings say: no machine is told, and none can trigger")
    if settings.lines.kind == "modbus" and importlib.util.find_spec("pymodbus") is None:
        return Check("lines", FAILED, "pymodbus is not installed; the extra `modbus` brings it")
    title = open_devices(settings.camera, settings.lines, settings.simulation).lines.title
    if shared := list(settings.lines.shared_pins()):
        return Check("lines", WARNING, f"{title}; {'; '.join(shared)}")
    return Check("lines", OK, title)


def _lines_here(settings: Settings) -> Check:
    found = sorted(str(path) for path in Path("/dev").glob("gpiochip*"))
    absent = "no /dev/gpiochip* on this computer"
    if not found and settings.lines.kind == "gpio":
        return Check("gpio", FAILED, f"{absent}; VISION_LINES=none runs without lines")
    return Check("gpio", OK if found else ABSENT, ", ".join(found) or absent)


def _print(settings: Settings) -> Check:
    """Which readers the tool `text` can have."""
    del settings
    here, lacks = [], []
    for name, load in READERS.items():
        try:
            load()
        except InvalidProgramConfigError as error:
            lacks.append(f"{name}: {error}")
        else:
            here.append(name)
    found = f"read by {' and '.join(here)}" if here else "cannot be read"
    return Check("print", OK if here else ABSENT, "; ".join([found, *lacks]))


def _data(settings: Settings) -> Check:
    folder = settings.storage.data_dir
    while not folder.exists():
        folder = folder.parent
    if not os.access(folder, os.W_OK):
        return Check("data folder", FAILED, f"{settings.storage.data_dir} cannot be written")
    free = shutil.disk_usage(folder).free
    state = OK if free >= LOW_BYTES else WARNING
    return Check("data folder", state, f"{settings.storage.data_dir}, {free / 1e9:.1f} GB free")


def _database(settings: Settings) -> Check:
    if settings.storage.database_file is not None and not settings.storage.database_file.exists():
        return Check("database", ABSENT, "none yet; the first start makes it")
    with open_store(settings) as store:
        problems = store.database.check()
        needs_admin = Accounts(store, settings.sessions).needs_first_administrator()
    if problems:
        return Check("database", FAILED, "; ".join(problems))
    return Check(
        "database", WARNING if needs_admin else OK, "sound, but no administrator yet" if needs_admin else "sound"
    )


def _api(settings: Settings) -> Check:
    api = settings.api
    if not api.is_enabled:
        return Check("remote API", ABSENT, "switched off")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((api.host, api.port))
        except OSError as error:
            detail = f"{api.host}:{api.port} cannot be used ({error.strerror}); is a station running?"
            return Check("remote API", WARNING, detail)
    return Check("remote API", OK, f"{api.host}:{api.port} is free")
