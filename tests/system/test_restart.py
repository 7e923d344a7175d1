"""A restart ends the panel in order and starts it anew in the same process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from core.access.roles import SYSTEM
from core.records.history import AuditFilter, History
from core.settings import Settings
from core.store import open_store

ROOT = Path(__file__).resolve().parents[2]


def test_the_panel_restarts_by_itself_without_a_service_manager(data_dir: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.system.panel_that_restarts", str(data_dir)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    said = dict(line.split() for line in ended.stdout.splitlines())
    assert list(said) == ["first", "anew"]
    assert said["first"] == said["anew"], "the process stays the same, so that nothing has to restart it"
    assert "Traceback" not in ended.stderr
    with open_store(Settings.of(data_dir=data_dir)) as store:
        assert len(History(store).audit(SYSTEM, AuditFilter(action="restart_asked")).items) == 1
