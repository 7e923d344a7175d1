"""The examples work as their README says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.accounts import Accounts
from core.assembly import open_station
from core.running.loops import LoopThreads
from core.settings import load_settings
from remote_api.app import openapi_document
from remote_api.server.api_server import ApiServer
from tests.system.command_line import run
from tests.system.test_serve import PASSWORD, Client

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_program_judges_its_pictures_as_their_names_say(tmp_path: Path) -> None:
    vip, folder = tmp_path / "connector.vip", EXAMPLES / "connector"
    taught = run("teach", "--master", folder / "master.jpg", "--tools", folder / "tools.json", "--out", vip)
    assert taught.returncode == 0, taught.stderr
    pictures = sorted(folder.glob("*.jpg"))
    done = run("inspect", vip, *pictures, "--json")
    assert done.returncode == 1, done.stderr
    judged = {Path(line["image"]).name: line["judgement"] for line in map(json.loads, done.stdout.splitlines())}
    assert judged == {path.name: "NG" if path.name.startswith("ng") else "OK" for path in pictures}


@pytest.fixture
def url(data_dir: Path) -> Iterator[str]:
    """Address of a simulated station where ada has an account."""
    settings = load_settings(
        None, data_dir=data_dir, camera="simulated", lines="simulated", sim_parts_per_minute=60, api_port=0
    )
    with ExitStack() as ending:
        station = open_station(settings)
        ending.callback(station.close)
        station.accounts = Accounts(station._store, settings.sessions, bcrypt_cost=4)
        station.accounts.create_first_administrator("ada", PASSWORD, "cli")
        ending.enter_context(LoopThreads(station.loops()))
        server = ApiServer(station, settings)
        server.start()
        ending.callback(server.stop)
        client = Client(server.port)
        client.wait_ready()
        yield client.url


def test_the_client_inspects_parts_and_says_why_it_may_not(url: str) -> None:
    command = [sys.executable, EXAMPLES / "client.py", "--user", "ada", "--url", url]
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
