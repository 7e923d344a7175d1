"""A challenge over the network: what is due is told, known parts are judged, and the line goes on."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from core.running.state import RunState
from tests.remote_api.conftest import READY_WITHIN_S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.remote_api.conftest import Plant


def wait_state(plant: Plant, state: RunState) -> None:
    until = time.monotonic() + READY_WITHIN_S
    while plant.station.status().run.state is not state:
        assert time.monotonic() < until, plant.station.status()
        time.sleep(0.01)


@pytest.fixture
def due(plant: Plant) -> Iterator[Plant]:
    """A station that runs a program whose challenge is due."""
    plant.make_ready()
    before = plant.viewer.get("/status").data["program"]
    path = f"/programs/{before['id']}"
    copy = plant.engineer.post(f"{path}/copy", {"name": "Challenged"}).data
    challenged = f"/programs/{copy['id']}"
    change = {"challenge": {"when": "both", "every_h": 0.5}, "reason": "Prove it first"}
    etag = plant.engineer.get(challenged).headers["etag"]
    assert plant.engineer.put(challenged, change, headers={"If-Match": etag}).status == 200
    assert plant.operator.post(f"{challenged}/activate", {}).status == 200
    wait_state(plant, RunState.CHALLENGE)
    belt = plant.station.devices.camera._belt  # type: ignore[attr-defined]
    part = belt.part()
    yield plant
    belt._part = part
    plant.operator.post(f"{path}/activate", {"version_hash": before["version_hash"]})
    plant.engineer.post(f"{challenged}/archive")


def lay(plant: Plant, defect: str | None) -> None:
    belt = plant.station.devices.camera._belt  # type: ignore[attr-defined]
    part = belt.part()
    belt._part = belt.series.part(part.kind, part.number + 1, defect=defect)


def challenge(plant: Plant) -> Any:
    return plant.viewer.get("/challenge").data


def judge(plant: Plant, expects: str, defect: str | None = None) -> Any:
    wait_state(plant, RunState.CHALLENGE)
    lay(plant, defect)
    reply = plant.operator.post("/challenge/parts", {"expects": expects})
    assert reply.status == 200, reply.body
    return reply.data


def test_known_parts_are_judged_over_the_network_and_the_line_goes_on(due: Plant) -> None:
    status = due.viewer.get("/status").data
    assert status["state"] == "CHALLENGE"
    assert status["challenge"]["why"] == "Challenge due: this version has not passed one."
    assert "CHALLENGE" in [alarm["code"] for alarm in status["alarms"]]
    inspection = next(c for c in due.viewer.get("/health").data["components"] if c["name"] == "inspection")
    assert (inspection["ok"], inspection["detail"]) == (False, status["challenge"]["why"])
    asked = challenge(due)
    assert asked["is_demanded"] is True
    assert asked["demands"] == {"when": "both", "every_h": 0.5, "ok_parts": 1, "ng_parts": 1}
    assert (asked["due"]["expects"], asked["due"]["last_part"], asked["passed_at"]) == ("OK", None, None)
    assert due.operator.post("/inspections/trigger", {}).status == 409
    parts = due.viewer.get("/status").data["counters"]["parts"]

    right = judge(due, "OK")
    assert (right["is_right"], right["inspection"]["challenge_expects"]) == (True, "OK")
    assert right["challenge"]["due"]["ok_right"] == 1
    wrong = judge(due, "NG")
    assert (wrong["is_right"], wrong["inspection"]["judgement"]) == (False, "OK")
    assert wrong["challenge"]["due"]["last_part"] == wrong["inspection"]["id"]
    assert wrong["challenge"]["due"]["ok_right"] == 0
    judge(due, "OK")
    last = judge(due, "NG", "filled_hole")
    assert last["is_right"] is True
    assert last["challenge"]["due"] is None
    assert last["challenge"]["passed_by"] == "operator"
    wait_state(due, RunState.READY)

    status = due.viewer.get("/status").data
    assert (status["challenge"], status["counters"]["parts"]) == (None, parts)
    ids = [each["inspection"]["id"] for each in (right, wrong, last)]
    for result_id in ids:
        assert due.viewer.get(f"/inspections/{result_id}").data["challenge_expects"] in ("OK", "NG")
    found = due.viewer.get("/inspections?is_challenge=true").data["items"]
    assert set(ids) <= {item["id"] for item in found}
    assert not set(ids) & {item["id"] for item in due.viewer.get("/inspections?is_challenge=false").data["items"]}
    actions = [entry["action"] for entry in due.admin.get("/audit?limit=50").data["items"]]
    assert "challenge_passed" in actions
    assert due.operator.post("/challenge/parts", {"expects": "OK"}).status == 409

    again = due.operator.post("/challenge", {})
    assert again.data["due"]["why"] == "Challenge due: operator has started one."
    wait_state(due, RunState.CHALLENGE)
    assert due.operator.post("/challenge", {}).status == 409
    assert due.viewer.delete("/challenge").status == 403
    withdrawn = due.operator.delete("/challenge")
    assert (withdrawn.data["due"], withdrawn.data["started_by"]) == (None, None)
    wait_state(due, RunState.READY)
    assert due.operator.delete("/challenge").error == "NOT_READY"


def test_a_part_is_known_to_be_ok_or_ng(plant: Plant) -> None:
    assert plant.operator.post("/challenge/parts", {"expects": "FAULT"}).status in (400, 422)
    assert plant.operator.post("/challenge/parts", {}).status in (400, 422)


def test_a_program_without_challenges_says_so(plant: Plant) -> None:
    plant.make_ready()
    asked = challenge(plant)
    assert (asked["is_demanded"], asked["due"], asked["next_due_at"]) == (False, None, None)
    assert plant.operator.post("/challenge/parts", {"expects": "OK"}).error == "NOT_READY"
