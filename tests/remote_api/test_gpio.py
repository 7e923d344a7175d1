"""Digital lines over the API: every role reads them; few drive them, and only while the line is stopped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from core.running.timing import EXPOSURE
from tests.remote_api.conftest import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def stopped(plant) -> Iterator:
    """The plant with a stopped line; outputs forced by the test are released afterwards."""
    plant.station.stop(SYSTEM)
    yield plant
    plant.station.io_force.release(SYSTEM)


def lines_of(reply) -> dict[str, dict]:
    return {line["line"]: line for line in reply.data["items"]}


def wait_level(plant, output: str, is_high: bool) -> dict[str, dict]:
    until = time.monotonic() + 60
    while (found := lines_of(plant.viewer.get("/gpio/lines")))[output]["is_high"] is not is_high:
        assert time.monotonic() < until, found
    return found


def test_everybody_sees_what_each_line_means_and_does(plant):
    plant.make_ready()
    found = wait_level(plant, "OUT4", True)
    assert (found["OUT4"]["function"], found["OUT4"]["direction"]) == ("ready", "output")
    assert found["OUT4"]["last_edge_at"] is not None
    assert (found["TRIGGER"]["function"], found["TRIGGER"]["direction"]) == (None, "input")
    assert len(found) == 14


def test_the_last_cycles_are_told_with_measured_widths(plant):
    part = plant.inspect()["part"]
    until = time.monotonic() + 60
    while not (items := [c for c in plant.viewer.get("/gpio/cycles").data["items"] if c["part"] == part]):
        assert time.monotonic() < until
    lanes = {lane["line"]: lane for lane in items[0]["lanes"]}
    assert lanes["OUT1"]["function"] == "busy"
    assert lanes["OUT1"]["width_ms"] > 0
    assert lanes[EXPOSURE]["function"] is None
    assert len(plant.viewer.get("/gpio/cycles").data["items"]) <= 20


def test_the_times_of_the_stages_are_told_with_what_follows_from_them(plant):
    plant.inspect()
    until = time.monotonic() + 60
    while not (found := plant.viewer.get("/gpio/timing").data)["stages"]:
        assert time.monotonic() < until
    assert found["program"]
    cycle = next(stage for stage in found["stages"] if stage["stage"] == "cycle")
    assert 0 < cycle["p50_ms"] <= cycle["p99_ms"] <= cycle["p999_ms"] <= cycle["most_ms"]
    assert all(isinstance(sentence, str) for sentence in found["proposals"])


def test_a_missed_trigger_is_told_with_when(plant):
    plant.station._cycle._timing.missed("external", time.monotonic_ns())
    missed = plant.viewer.get("/gpio/cycles").data["missed"][-1]
    assert missed["kind"] == "external"


def test_an_output_is_forced_behind_the_guard_and_released(stopped):
    closed = stopped.engineer.post("/gpio/force", {"output": 4, "is_high": True})
    assert (closed.status, closed.error) == (409, "NOT_READY")
    assert "guard is closed" in closed.json["message"]
    assert stopped.engineer.post("/gpio/unlock", {"password": "not it"}).status == 401
    opened = stopped.engineer.post("/gpio/unlock", {"password": PASSWORD})
    assert 0 < opened.data["guard"]["left_s"] <= 30
    assert stopped.engineer.post("/gpio/force", {"output": 4, "is_high": True}).status == 200
    assert wait_level(stopped, "OUT4", True)["OUT4"]["is_forced"] is True
    assert stopped.viewer.get("/status").data["forced_outputs"] == [4]
    assert stopped.operator.post("/gpio/release").data["guard"] is None
    assert wait_level(stopped, "OUT4", False)["OUT4"]["is_forced"] is False


def test_nothing_is_forced_while_the_station_inspects(plant):
    plant.make_ready()
    reply = plant.engineer.post("/gpio/unlock", {"password": PASSWORD})
    assert reply.status == 409
    assert reply.json["message"].startswith("Stop the inspection first")


def test_every_output_is_turned_over_once(stopped):
    before = lines_of(stopped.viewer.get("/gpio/lines"))
    stopped.engineer.post("/gpio/unlock", {"password": PASSWORD})
    assert stopped.engineer.post("/gpio/test", {"pulse_ms": 1}).status == 200
    after = lines_of(stopped.viewer.get("/gpio/lines"))
    assert {after[f"OUT{n}"]["edges"] - before[f"OUT{n}"]["edges"] for n in range(1, 9)} <= {1, 2}
    assert stopped.viewer.get("/gpio/lines").data["guard"] is None


@pytest.mark.parametrize("body", [{"output": 0, "is_high": True}, {"output": 1}, {"output": 1, "is_high": 1}])
def test_a_force_says_which_output_and_how(stopped, body):
    assert stopped.engineer.post("/gpio/force", body).status == 422
