"""The import contracts in pyproject.toml refuse every kind of forbidden import."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("core", "hmi", "remote_api", "cli", "resources")
PLANTED = {
    "core.text": "core.station",
    "core.events": "flask",
    "core.programs.dry_run_process": "core.store.database",
    "core.access.planted": "PySide6",
    "core.inspection.planted": "core.settings",
    "core.inspection.tools.planted": "threading",
    "hmi.forms.planted": "core.store.database",
    "hmi.roi.planted": "remote_api.app",
    "hmi.roi.touch": "hmi.roi.editor",
    "hmi.screens.planted": "waitress",
    "hmi.widgets.planted": "hmi.wizard.draft",
    "remote_api.authorization": "remote_api.app",
    "remote_api.converters": "core.store.database",
    "remote_api.limits": "PySide6",
}
"""By module, an import that is forbidden there."""

NEW_ROOMS = ("core.spare", "hmi.spare", "remote_api.spare")
"""New modules that no contract covers."""


def test_every_kind_of_forbidden_import_is_refused(tmp_path: Path) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "[!_]*.[!p]*"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for module, imported in [*PLANTED.items(), *((room, "os") for room in NEW_ROOMS)]:
        with (tmp_path / f"{module.replace('.', '/')}.py").open("a", encoding="utf-8") as file:
            file.write(f"\nimport {imported}\n")
    check = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    run = subprocess.run(
        [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, '.'); {check}", "--no-cache"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stderr
    said = re.sub(r"\s+", " ", run.stdout)
    refused = [f"{module} -> {imported}" for module, imported in PLANTED.items()] + [*NEW_ROOMS]
    assert [line for line in refused if line not in said] == [], run.stdout
