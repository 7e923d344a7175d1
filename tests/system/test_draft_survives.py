"""A draft survives when the panel is killed while an engineer edits it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from core.access.roles import Role
from core.assembly import open_station
from core.inspection import editing
from core.settings import load_settings
from tests.system.panel_in_step_three import LIMIT


def test_kill_9_in_step_three_takes_no_work_away(data_dir: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.system.panel_in_step_three", str(data_dir)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate(timeout=300)
    station = open_station(load_settings(None, data_dir=data_dir, camera="simulated", lines="simulated"))
    try:
        engineer = station.accounts.simulated_actor(Role.ENGINEER)
        kept = station.drafts.kept(engineer)
        assert kept is not None
        tool = editing.tool_named(kept.program, "pins")
        assert tool is not None
        assert (kept.step, tool.threshold_pct) == ("tools", LIMIT)
        assert station.drafts.master(engineer, kept) is not None
    finally:
        station.close()
