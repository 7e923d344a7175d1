"""`lines`: the digital lines of a station that does not run."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from cli.station import settings_of
from core.devices import open_devices
from core.inspection.program import OutputMap
from core.running.safe_state import drive_safe
from core.store import open_store
from core.store.claim import Claim

if TYPE_CHECKING:
    import argparse

    from core.settings import Settings


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    lines = commands.add_parser("lines", help="the digital lines").add_subparsers(metavar="WHAT", required=True)
    safe = lines.add_parser(
        "safe", help="with the station stopped: ERROR on, all else off, as its service does when it has died"
    )
    safe.add_argument("--data", type=Path, metavar="DIR", help="the station's data folder")
    safe.set_defaults(command=_safe)


def _safe(options: argparse.Namespace) -> int:
    """Holds the data folder, so that a running station keeps its lines.

    An output that is on when low would be switched on by a guess. So without the active program nothing is driven.
    """
    settings = settings_of(options)
    lines = open_devices(settings.camera, settings.lines, settings.simulation).lines
    if not lines.is_present or lines.is_simulated:
        print("This station drives no machine.")
        return 0
    with contextlib.ExitStack() as undo:
        undo.callback(Claim(settings.storage.data_dir).release)
        drive_safe(lines, wired_outputs(settings))
    print("The lines are safe: ERROR is on, all other signals are off.")
    return 0


def wired_outputs(settings: Settings) -> OutputMap:
    """What the outputs mean in the active program; the default where none was ever activated."""
    with open_store(settings) as store:
        active = store.programs.active()
        if active is None:
            return OutputMap()
        return store.programs.version(active.program_id, active.version_hash).program.outputs
