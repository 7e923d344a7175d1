"""The dependencies in pyproject.toml: the lowest versions are those tested, and each library is used."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]


def test_the_suite_runs_on_the_lowest_version_of_every_range() -> None:
    """A range promises that its lowest version works, so that the tests run on that. After raising it: `make lock`."""
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


def test_every_library_that_a_station_installs_is_imported_by_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    imported = {
        name.partition(".")[0]
        for room in ("core", "hmi", "remote_api", "cli", "resources")
        for path in (ROOT / room).rglob("*.py")
        for name in re.findall(r"^\s*(?:import|from)\s+([\w.]+)", path.read_text(), re.MULTILINE)
        + re.findall(r"import_module\(\"([\w.]+)\"", path.read_text())
    }
    modules: dict[str, set[str]] = {}
    for module, distributions in metadata.packages_distributions().items():
        for distribution in distributions:
            modules.setdefault(canonicalize_name(distribution), set()).add(module)
    needed = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    idle = {name for name in needed if not modules.get(name, set()) & imported}
    assert idle == set()
