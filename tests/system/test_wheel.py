"""The program as users install it: from a wheel, into a separate folder, run from another folder."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.inspection.imaging import encode_png
from core.programs.demo import demo_program
from core.simulation.parts import master
from core.store.vip import write_vip
from hmi.translations import release

ROOT = Path(__file__).resolve().parents[2]
KIND = "Connector 7-pin"
PACKAGES = ("cli", "core", "hmi", "remote_api", "resources")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the wheel of this tree installed; its dependencies are those of the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for package in PACKAGES:
        shutil.copytree(ROOT / package, source / package, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, source)
    release("de", source / "resources" / "translations")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", folder, source], check=True)
    (wheel,) = folder.glob("*.whl")
    shutil.rmtree(source)
    subprocess.run([*pip, "install", "--no-deps", "--target", folder / "site", wheel], check=True)
    return folder / "site"


def started(installed: Path, folder: Path, *command: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, installed / "bin" / "vision-inspection", *command],
        cwd=folder,
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("VISION_")},
            "PYTHONPATH": str(installed),
            "QT_QPA_PLATFORM": "offscreen",
            "VISION_API_PORT": "0",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> str:
    """Wait for the process to exit with code 0; returns its remaining output."""
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0, said
    return said


def test_everything_that_it_draws_and_shows_is_in_it(installed: Path) -> None:
    source = ROOT / "resources"
    files = {file for file in source.rglob("*") if file.is_file() and file.suffix not in {".pyc", ".ts", ".qm"}}
    names = {file.relative_to(source) for file in files}
    assert not {str(name) for name in names if not (installed / "resources" / name).is_file()}


def test_it_describes_its_api(installed: Path, tmp_path: Path) -> None:
    document = json.loads(ended(started(installed, tmp_path, "openapi")))
    assert document["info"]["title"]


def test_it_judges_pictures(installed: Path, tmp_path: Path) -> None:
    write_vip(tmp_path / "connector.vip", demo_program(KIND), master(KIND))
    (tmp_path / "part.png").write_bytes(encode_png(master(KIND)))
    judged = json.loads(ended(started(installed, tmp_path, "inspect", "--json", "connector.vip", "part.png")))
    assert judged["judgement"] == "OK"


def test_what_runs_is_what_was_installed(installed: Path, tmp_path: Path) -> None:
    here = "import core.programs.demo, resources; print(core.programs.demo.__file__, resources.__file__)"
    said = subprocess.run(
        [sys.executable, "-c", here], cwd=tmp_path, env={"PYTHONPATH": str(installed)}, capture_output=True, text=True
    )
    assert said.stdout.count(str(installed)) == 2, said


@pytest.mark.parametrize(("face", "ready"), [("serve", "The station serves"), ("panel", "The panel is ready")])
def test_it_runs_the_station_with_all_that_belongs_to_it(
    installed: Path, tmp_path: Path, face: str, ready: str
) -> None:
    process = started(installed, tmp_path, face, "--simulate", "--data", str(tmp_path / "data"))
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(line)
        if ready in line:
            process.send_signal(signal.SIGTERM)
            break
    rest, _ = process.communicate(timeout=120)
    assert process.returncode == 0, "".join(said) + rest
    assert any(ready in line for line in said), "".join(said)
