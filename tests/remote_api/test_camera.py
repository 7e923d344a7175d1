"""Camera settings over the API: tried and searched while the line is stopped, refused while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM
from tests.core.devices.aravis_double import genicam_net_in
from tests.core.devices.picamera_double import pi_in
from tests.core.devices.usb_double import usb_bus_in

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def stopped(plant) -> Iterator:
    """The plant with a stopped line; the trial of camera settings is ended afterwards."""
    plant.station.stop(SYSTEM)
    yield plant
    plant.engineer.delete("/camera/settings")


def test_the_camera_says_what_can_be_set_and_how_far(plant):
    plant.make_ready()
    controls = {control["name"]: control for control in plant.viewer.get("/camera").data["controls"]}
    assert {"exposure_us", "focus_pct", "light_pct", "brightness_mode"} <= set(controls)
    assert controls["exposure_us"]["unit"] == "µs"
    assert controls["gain_db"]["maximum"] == 24
    assert controls["brightness_mode"]["options"] == ["normal", "hdr", "high_gain"]


def test_an_administrator_sees_which_cameras_are_connected(plant, tmp_path, monkeypatch):
    bus = usb_bus_in(tmp_path / "dev", monkeypatch)
    assert plant.admin.get("/camera/connected").data["items"] == []
    bus.plug()
    (camera,) = plant.admin.get("/camera/connected").data["items"]
    assert (camera["kind"], camera["source"]) == ("usb", "usb-Vimicro-video-index0")
    assert camera["formats"][0] == {"code": "MJPG", "sizes": ["64 × 48", "128 × 96"]}
    genicam_net_in(monkeypatch).plug()
    camera = plant.admin.get("/camera/connected").data["items"][1]
    assert (camera["kind"], camera["source"]) == ("genicam", "Maker-Inspector-4711")
    pi_in(monkeypatch).models.append("imx708")
    camera = plant.admin.get("/camera/connected").data["items"][2]
    assert (camera["kind"], camera["title"]) == ("picamera2", "imx708")


def test_settings_are_tried_and_come_back_as_read(stopped):
    before = stopped.viewer.get("/camera/settings").data
    tried = stopped.engineer.put("/camera/settings", {"exposure_us": 900, "light_pct": 70}).data
    assert tried["is_trial"] is True
    assert (tried["settings"]["exposure_us"], tried["settings"]["light_pct"]) == (900, 70)
    assert stopped.viewer.get("/camera/settings").data == tried
    assert stopped.engineer.delete("/camera/settings").status == 200
    stopped.make_ready()
    assert stopped.viewer.get("/camera/settings").data == before


def test_a_running_line_keeps_its_settings(plant):
    plant.make_ready()
    before = plant.viewer.get("/camera/settings").data
    for reply in (
        plant.engineer.put("/camera/settings", {"exposure_us": 900}),
        plant.engineer.post("/camera/optimize"),
    ):
        assert reply.status == 409
        assert reply.error == "NOT_READY"
    assert plant.engineer.delete("/camera/settings").status == 200
    assert plant.viewer.get("/camera/settings").data == before
    plant.inspect()


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"gain_db": 40}, "asked for Gain"),
        ({"test_pattern": "Teapot"}, "no parts named Teapot"),
        ({"gain_db": 99}, "gain_db"),
        ({"zoom": 2}, "zoom"),
    ],
)
def test_settings_that_will_not_do_are_input_that_will_not_do(stopped, settings, says):
    reply = stopped.engineer.put("/camera/settings", settings)
    assert reply.status == 422
    assert says in str(reply.json)


def test_a_search_brings_better_settings_and_puts_them_in_force(stopped):
    found = stopped.engineer.post("/camera/optimize", {"exposure_us": 500, "focus_pct": 20}).data
    assert found["outcome"] == "better"
    assert found["text"].startswith("Better: ")
    assert abs(found["settings"]["focus_pct"] - 50) < 5
    now = stopped.viewer.get("/camera/settings").data
    assert now["settings"]["exposure_us"] == found["settings"]["exposure_us"]


def test_a_search_that_takes_too_long_is_canceled_and_says_so(stopped, monkeypatch):
    from remote_api.routes import camera

    monkeypatch.setattr(camera, "OPTIMIZE_WITHIN_S", 0.0)
    before = stopped.viewer.get("/camera/settings").data
    reply = stopped.engineer.post("/camera/optimize")
    assert reply.data["outcome"] == "canceled"
    assert reply.json["message"] == "It took too long, and was canceled."
    assert stopped.viewer.get("/camera/settings").data == before
