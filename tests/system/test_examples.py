"""The examples work as their README says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from remote_api.app import openapi_document
from tests.system.test_serve import PASSWORD, serving, set_up  # noqa: F401 - a fixture

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_program_judges_its_pictures_as_their_names_say(tmp_path: Path) -> None:
    vip, folder = tmp_path / "connector.vip", EXAMPLES / "connector"
    cli = [sys.executable, "-m", "cli.main"]
    teach = [*cli, "teach", "--master", folder / "master.jpg", "--tools", folder / "tools.json", "--out", vip]
    subprocess.run(teach, check=True, capture_output=True)
    pictures = sorted(folder.glob("*.jpg"))
    done = subprocess.run([*cli, "inspect", vip, *pictures, "--json"], capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    judged = {Path(line["image"]).name: line["judgement"] for line in map(json.loads, done.stdout.splitlines())}
    assert judged == {path.name: "NG" if path.name.startswith("ng") else "OK" for path in pictures}


def test_the_client_inspects_parts_and_says_why_it_may_not(set_up: Path, tmp_path: Path) -> None:  # noqa: F811
    data = Path(shutil.copytree(set_up, tmp_path / "data"))
    with serving(data) as (_, client):
        command = [sys.executable, EXAMPLES / "client.py", "--user", "ada", "--url", client.url]
        env = {**os.environ, "VISION_PASSWORD": PASSWORD}
        done = subprocess.run([*command, "--parts", "2"], env=env, capture_output=True, text=True, check=False)
        assert done.returncode in (0, 1), done.stderr
        assert re.fullmatch(r"(part \d+: (OK|NG) \(simulated\).*\n){2}", done.stdout)
        refused = subprocess.run(
            command, env=env | {"VISION_PASSWORD": "wrong"}, capture_output=True, text=True, check=False
        )
        assert refused.returncode == 2
        assert "password" in refused.stderr


def test_the_flow_is_whole_and_asks_for_what_there_is() -> None:
    nodes = json.loads((EXAMPLES / "node-red" / "flow.json").read_text())
    known = {node["id"] for node in nodes}
    assert all(target in known for node in nodes for port in node.get("wires", ()) for target in port)
    asked = set(re.findall(r"VISION_URL'\) \+ '([^']+)'", json.dumps(nodes)))
    assert asked == {"/auth/login", "/inspections/trigger"}
    paths = openapi_document()["paths"]
    assert all("post" in paths[f"/api/v1{path}"] for path in asked)


@pytest.mark.parametrize("name", ["client.py"])
def test_a_client_needs_nothing_but_python(name: str) -> None:
    source = (EXAMPLES / name).read_text()
    used = set(re.findall(r"^(?:import|from) (\w+)", source, re.MULTILINE))
    assert used <= set(sys.stdlib_module_names)
