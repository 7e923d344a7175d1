"""What pyproject.toml promises of other people's libraries is what the suite runs on."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[2]


def test_the_suite_runs_on_the_lowest_version_of_every_range() -> None:
    """A range says "works from here on"; only what runs here is known to. Who raises a floor runs `make lock`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = [required for line in project["dependencies"] if _applies(required := Requirement(line))]
    floors = {
        required.name: min(Version(part.version) for part in required.specifier if part.operator in (">=", "=="))
        for required in needed
    }
    assert len(floors) > 20
    assert {name: Version(metadata.version(name)) for name in floors} == floors


def _applies(required: Requirement) -> bool:
    return required.marker is None or required.marker.evaluate()
