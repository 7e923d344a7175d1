"""A real Prometheus reads the metrics of the station."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest

from remote_api.server.api_server import ApiServer

TOKEN = "q7Zp9-Qw7_Lr2VtY8mXc5BnHs4DfGj6Ka1"
SCRAPED_WITHIN_S = 60

pytestmark = pytest.mark.services


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed (Debian package prometheus)")
    return found


def test_promtool_accepts_every_metric(plant):
    promtool = _program("promtool")
    plant.inspect()
    plant.nobody.get("/made-up")
    metrics = plant.viewer.get("/metrics").body
    done = subprocess.run([promtool, "check", "metrics"], input=metrics, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, b"")


@pytest.fixture
def prometheus(plant, tmp_path):
    """Address of a Prometheus that scrapes a server of the station, with the token for metrics."""
    program = _program("prometheus")
    server = ApiServer(plant.station, plant.station.settings.but(metrics_token=TOKEN))
    server.start()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (tmp_path / "token").write_text(TOKEN)
    configuration = {
        "global": {"scrape_interval": "1s", "scrape_timeout": "1s"},
        "scrape_configs": [
            {
                "job_name": "vision-inspection",
                "metrics_path": "/api/v1/metrics",
                "authorization": {"credentials_file": str(tmp_path / "token")},
                "static_configs": [{"targets": [f"127.0.0.1:{server.port}"]}],
            }
        ],
    }
    (tmp_path / "prometheus.yml").write_text(json.dumps(configuration))  # JSON is YAML
    process = subprocess.Popen(
        [
            program,
            f"--config.file={tmp_path / 'prometheus.yml'}",
            f"--storage.tsdb.path={tmp_path / 'tsdb'}",
            f"--web.listen-address=127.0.0.1:{port}",
            "--log.level=error",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)
        server.stop()


def _ask(address: str, query: str) -> list[float]:
    """Values of an instant query; empty until Prometheus is up."""
    try:
        with urllib.request.urlopen(f"{address}/api/v1/query?query={query}", timeout=60) as answer:
            return [float(found["value"][1]) for found in json.load(answer)["data"]["result"]]
    except (urllib.error.URLError, ConnectionError):
        return []


def test_prometheus_scrapes_the_station(plant, prometheus):
    plant.inspect()
    until = time.monotonic() + SCRAPED_WITHIN_S
    while not any(_ask(prometheus, "vision_results_total")):
        assert time.monotonic() < until, _ask(prometheus, "up")
        time.sleep(0.2)
    assert _ask(prometheus, "up") == [1.0]
    assert sum(_ask(prometheus, "vision_state")) == 1.0
    assert _ask(prometheus, "vision_stage_seconds_count")
    assert _ask(prometheus, "scrape_samples_scraped")[0] > 50
