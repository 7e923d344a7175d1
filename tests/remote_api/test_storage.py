"""The storage over the network: everybody reads it, an administrator makes room."""

from __future__ import annotations


def test_everybody_reads_what_pictures_take_and_may_take(plant):
    data = plant.viewer.get("/storage").data
    assert {each["judgement"] for each in data["pictures"]} == {"OK", "NG", "FAULT", None}
    assert data["picture_bytes"] == sum(each["bytes"] for each in data["pictures"])
    assert 0 < data["budget_bytes"] < data["disk_bytes"]
    assert data["spool"]["most_bytes"] == 256_000_000


def test_an_administrator_makes_room_and_it_is_audited(plant):
    assert plant.admin("POST", "/storage/cleanup", {}).status == 200
    (entry,) = plant.admin.get("/audit?action=room_demanded&limit=1").data["items"]
    assert entry["details"]["megabytes"] == 0
    refused = plant.admin("POST", "/storage/cleanup", {"bytes": 10**15})
    assert (refused.status, refused.error) == (422, "VALIDATION_ERROR")
    assert plant.admin("POST", "/storage/cleanup", {"bytes": -1}).status == 422
