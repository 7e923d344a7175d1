"""What the installation guide and the shipped files name is there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from cli.main import _parser
from core.settings.groups import variables

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
FILES = [
    path for path in sorted(PACKAGING.rglob("*")) if path.is_file() and path.parent.name not in {"scripts", "bench"}
]
GUIDE = (PACKAGING / "README.md").read_text()


def test_every_setting_that_is_named_exists() -> None:
    named = {name for file in FILES for name in re.findall(r"\bVISION_[A-Z_]+[A-Z]\b", file.read_text())}
    known = {variable.name for variable in variables().values()}
    families = {name for name in named if any(each.startswith(f"{name}_") for each in known)}  # VISION_LOCK_*
    assert named - known - families <= {"VISION_TLS"}, "a variable of make-certificate.sh"


def test_every_command_that_is_named_exists() -> None:
    """Of the program itself: its first word after `vision-station`."""
    words = set(re.findall(r"vision-station ([a-z]+)", GUIDE)) | set(
        re.findall(r"vision-inspection (lines|keys)", GUIDE)
    )
    assert words
    assert all(f" {word} " in _parser().format_help() for word in words)


def test_every_script_and_example_that_is_named_exists() -> None:
    scripts = set(re.findall(r"/usr/lib/vision-inspection/([\w.]+)", GUIDE + (PACKAGING / "debian/build").read_text()))
    assert scripts
    assert all((PACKAGING / "scripts" / name).is_file() or (PACKAGING / "systemd" / name).is_file() for name in scripts)
    for name in ("nginx.conf", "make-certificate.sh", "prometheus.yml", "alerts.yml", "grafana.json", "Dockerfile"):
        assert name in GUIDE
        assert any(file.name == name for file in FILES)


def test_every_entry_of_the_contents_leads_to_a_chapter() -> None:
    titles = re.findall(r"^## (.+)", GUIDE, re.MULTILINE)
    chapters = {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}
    assert set(re.findall(r"\]\(#([\w-]+)\)", GUIDE)) == chapters


@pytest.mark.parametrize("file", [file for file in FILES if file.suffix == ".service"], ids=lambda file: file.name)
def test_a_station_s_service_drives_the_safe_state_after_every_end(file: Path) -> None:
    unit = file.read_text()
    if "User=vision-inspection\n" in unit:
        assert "Type=notify\n" in unit
        assert "ExecStopPost=/usr/bin/vision-inspection lines safe\n" in unit
        assert "WatchdogSec=" in unit


@pytest.mark.parametrize("name", ["backup.sh", "restore.sh", "deploy.sh", "station.sh", "x11.sh"])
def test_every_script_can_be_parsed_by_any_shell(name: str) -> None:
    subprocess.run(["sh", "-n", PACKAGING / "scripts" / name], check=True)
