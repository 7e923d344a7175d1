"""The files for Prometheus and Grafana that are shipped: valid, and of metrics that a station has."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

MONITORING = Path(__file__).resolve().parents[2] / "packaging" / "monitoring"


def expressions() -> list[str]:
    """Every expression of the dashboard, with its variable filled in."""
    dashboard = json.loads((MONITORING / "grafana.json").read_text())
    return [target["expr"].replace("$station", ".+") for panel in dashboard["panels"] for target in panel["targets"]]


def test_every_metric_that_is_watched_exists(plant):
    plant.inspect()
    plant.nobody.get("/made-up")
    exposed = set(re.findall(r"^(\w+)[{ ]", plant.viewer.get("/metrics").body.decode(), re.MULTILINE))
    watched = (MONITORING / "alerts.yml").read_text() + "\n".join(expressions())
    named = set(re.findall(r"\b(?:vision|process)_\w+", watched))
    assert named
    assert not named - exposed


def test_stages_and_operations_that_are_named_exist(plant):
    plant.inspect()
    plant.nobody.sign_in("viewer")
    metrics = plant.viewer.get("/metrics").body.decode()
    rules = (MONITORING / "alerts.yml").read_text()
    for label in re.findall(r'(?:stage|operation|state)="\w+"', rules):
        assert label in metrics


@pytest.mark.services
def test_prometheus_accepts_rules_and_every_panel(tmp_path):
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool is not installed (Debian package prometheus)")
    panels = [{"record": f"panel:{number}", "expr": expr} for number, expr in enumerate(expressions())]
    (tmp_path / "panels.yml").write_text(json.dumps({"groups": [{"name": "panels", "rules": panels}]}))  # JSON is YAML
    shutil.copy(MONITORING / "alerts.yml", tmp_path)
    shutil.copy(Path(__file__).with_name("alerts_test.yml"), tmp_path)
    for command in (["check", "rules", "panels.yml", "alerts.yml"], ["test", "rules", "alerts_test.yml"]):
        done = subprocess.run([promtool, *command], cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr
    shutil.copy(MONITORING / "prometheus.yml", tmp_path)
    done = subprocess.run(
        [promtool, "check", "config", "--syntax-only", "prometheus.yml"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
