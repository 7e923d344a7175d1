"""Site settings over the network: read by everybody, changed by an administrator, in force at once."""

from __future__ import annotations

import pytest


@pytest.fixture
def settings(plant):
    """The settings as they are; restored at the end, because all tests share the station."""
    before = plant.admin.get("/settings")
    yield before
    values = {item["name"]: item["value"] for item in before.data["items"]}
    plant.admin("PUT", "/settings", values, headers={"If-Match": "*"})


def value_of(reply, name):
    return next(item for item in reply.data["items"] if item["name"] == name)


def test_everybody_reads_them_with_what_they_may_be(plant, settings):
    reply = plant.viewer.get("/settings")
    assert reply.headers["etag"] == settings.headers["etag"]
    shifts = value_of(reply, "shifts")
    assert shifts["value"] == shifts["default"] == ["06:00", "14:00", "22:00"]
    assert shifts["declared"]["title"] == "When the shifts begin, on the wall clock of this computer"
    assert value_of(reply, "lock_viewer_minutes")["declared"]["maximum"] == 1440
    assert not {"jwt_secret", "database_url", "station"} & {item["name"] for item in reply.data["items"]}


def test_a_change_is_in_force_at_once_and_in_the_audit_log(plant, settings):
    wanted = {"shifts": ["05:00", "17:00"], "sleep_minutes": 5}
    reply = plant.admin("PUT", "/settings", wanted, headers={"If-Match": settings.headers["etag"]})
    assert reply.status == 200
    assert value_of(reply, "sleep_minutes")["value"] == 5
    assert reply.headers["etag"] != settings.headers["etag"]
    assert plant.station.settings.general.shifts == ("05:00", "17:00")
    assert plant.viewer.get("/statistics?shift=05:00").status == 200
    entries = plant.admin.get("/audit?action=setting_changed&limit=2").data["items"]
    assert {entry["details"]["setting"] for entry in entries} == {"shifts", "sleep_minutes"}
    late = plant.admin("PUT", "/settings", {"theme": "light"}, headers={"If-Match": settings.headers["etag"]})
    assert (late.status, late.error) == (412, "VERSION_CONFLICT")
    assert plant.admin("PUT", "/settings", {"theme": "light"}).status == 428


@pytest.mark.parametrize(
    "body",
    [
        {"shifts": ["6"]},
        {"shifts": "06:00"},
        {"sleep_minutes": "5"},
        {"bright_ok": 1},
        {"language": "xx"},
        {"api_port": 1},
        {"jwt_secret": "x"},
    ],
)
def test_what_will_not_do_is_refused_and_nothing_changes(plant, settings, body):
    reply = plant.admin("PUT", "/settings", body, headers={"If-Match": "*"})
    assert (reply.status, reply.error) == (422, "VALIDATION_ERROR")
    assert plant.admin.get("/settings").headers["etag"] == settings.headers["etag"]
