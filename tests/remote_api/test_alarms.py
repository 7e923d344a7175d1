"""The history of alarms, read over the network."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from core.text import text
from tests.core.alarms.receivers import WebReceiver

if TYPE_CHECKING:
    from collections.abc import Iterator

LOST, DROPPED = "HISTORY_TEST", "IMAGES_DROPPED"


@pytest.fixture(scope="module")
def since(plant) -> Iterator[str]:
    """From then on an unknown alarm came twice, and was acknowledged the second time; a known one still stands."""
    began = datetime.now(UTC).isoformat()
    board = plant.station._alarms
    for _ in range(2):
        board.raise_alarm(LOST, text("The test wants you."))
        board.clear(LOST)
    plant.operator.post(f"/alarms/{LOST}/acknowledge")
    board.raise_alarm(DROPPED, text("A picture is lost."))
    yield quote(began)
    board.clear(DROPPED)
    board.acknowledge(DROPPED, "operator", "api")


def test_each_time_that_an_alarm_came_is_told_with_who_acknowledged_it(plant, since):
    page = plant.viewer.get(f"/alarms/history?code={LOST}&since={since}").data
    seen, not_seen = page["items"]
    assert page["next_cursor"] is None
    assert (seen["message"], seen["severity"], seen["ending"]) == ("The test wants you.", "stops", "over")
    assert (seen["acknowledged_by"], seen["acknowledged_via"]) == ("operator", "api")
    assert datetime.fromisoformat(seen["began_at"]) <= datetime.fromisoformat(seen["ended_at"])
    assert datetime.fromisoformat(seen["acknowledged_at"]) >= datetime.fromisoformat(seen["ended_at"])
    assert (not_seen["acknowledged_at"], not_seen["acknowledged_by"]) == (None, "")


def test_what_stands_is_in_it_too_and_has_no_end_yet(plant, since):
    (stands,) = plant.viewer.get(f"/alarms/history?severity=loses&since={since}").data["items"]
    assert (stands["code"], stands["ending"], stands["ended_at"]) == (DROPPED, "none", None)
    assert stands["lasted_s"] >= 0


def test_pages_follow_each_other(plant, since):
    first = plant.viewer.get(f"/alarms/history?since={since}&limit=1").data
    second = plant.viewer.get(f"/alarms/history?since={since}&cursor={first['next_cursor']}").data
    assert first["items"][0]["began_at"] > second["items"][0]["began_at"]
    assert plant.viewer.get("/alarms/history?cursor=forged").status == 422
    assert plant.viewer.get("/alarms/history?severity=bad").status == 422


def test_how_often_each_came_and_how_long_it_stood(plant, since):
    counts = plant.viewer.get(f"/alarms/counts?since={since}").data["items"]
    assert (counts[0]["code"], counts[0]["count"]) == (LOST, 2)
    assert counts[0]["newest_at"] == plant.viewer.get(f"/alarms/history?code={LOST}").data["items"][0]["began_at"]
    assert all(counted["stood_s"] >= 0 for counted in counts)
    assert plant.viewer.get(f"/alarms/counts?until={quote('1999-01-01T00:00:00Z')}").data["items"] == []


def test_each_rule_tells_its_value_its_limit_and_the_setting_of_it(plant):
    rules = {rule["name"]: rule for rule in plant.viewer.get("/alarms/rules").data["items"]}
    assert rules["ng_share"]["limit"] == 25.0
    assert rules["ng_share"]["setting"] == "alarm_ng_pct"
    assert rules["disk"]["is_least"] is True
    assert rules["disk"]["value"] > rules["disk"]["limit"]
    assert rules["disk"]["is_raised"] is False


def test_a_receiver_is_named_in_the_settings_and_tested(plant):
    receiver = WebReceiver()
    try:
        etag = plant.admin.get("/settings").headers["etag"]
        body = {"webhooks": [f"{receiver.address} loses"]}
        assert plant.admin.put("/settings", body, headers={"If-Match": etag}).status == 200
        (found,) = plant.viewer.get("/alarms/receivers").data["items"]
        assert (found["address"], found["way"], found["least"]) == (receiver.address, "webhook", "loses")
        assert found["delivered_at"] is None
        receiver.answers = [500]
        (failed,) = plant.admin.post("/alarms/test", {}).data["items"]
        assert failed["error"] == "127.0.0.1 answers with the status 500."
        (reached,) = plant.admin.post("/alarms/test", {"receiver": receiver.address}).data["items"]
        assert reached["error"] is None
        assert reached["delivered_at"] is not None
        assert plant.admin.post("/alarms/test", {"receiver": "nobody@example.com"}).status == 404
    finally:
        etag = plant.admin.get("/settings").headers["etag"]
        plant.admin.put("/settings", {"webhooks": []}, headers={"If-Match": etag})
        receiver.end()
