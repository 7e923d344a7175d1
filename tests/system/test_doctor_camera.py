"""`vision-inspection doctor` and `doctor camera`: connected cameras by name, measured, with what to do."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from cli import doctor as doctor_command
from cli.main import main
from core.devices.cameras import checkup
from tests.core.devices.aravis_double import GenicamNet, genicam_net_in
from tests.core.devices.usb_double import UsbBus, usb_bus_in

if TYPE_CHECKING:
    from pathlib import Path

NAME = "usb-Vimicro-video-index0"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> UsbBus:
    """Nothing plugged in; the settings ask for a USB camera of 64 × 48 px."""
    for name, value in (("", "usb"), ("_WIDTH_PX", "64"), ("_HEIGHT_PX", "48")):
        monkeypatch.setenv(f"VISION_CAMERA{name}", value)
    monkeypatch.setattr(checkup, "SETTLING_S", 0.0)
    return usb_bus_in(tmp_path / "dev", monkeypatch)


@pytest.fixture
def doctor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs it, and returns its exit code and its output."""

    def run(*arguments: str) -> tuple[int, str]:
        code = main(["doctor", *arguments, "--data", str(tmp_path / "data")])
        return code, capsys.readouterr().out

    return run


def test_the_doctor_lists_the_cameras_and_says_what_is_wrong_with_the_one_of_the_settings(
    bus: UsbBus, doctor: Any
) -> None:
    def checks() -> dict[str, Any]:
        return {check["name"]: check for check in json.loads(doctor("--json")[1])["checks"]}

    found = checks()
    assert (found["connected"]["state"], found["camera"]["state"]) == ("absent", "warning")
    assert found["camera"]["detail"] == "No USB camera is connected. Check its cable."
    bus.plug()
    found = checks()
    assert found["connected"]["detail"] == f"Vimicro Inspector ({NAME})"
    assert found["camera"]["state"] == "ok"


def test_doctor_camera_measures_the_camera_of_the_settings_and_every_other_one(
    bus: UsbBus, doctor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus.plug(0)
    bus.plug(1, name="usb-Other-video-index0", card="Other")
    monkeypatch.setenv("VISION_CAMERA_SOURCE", NAME)
    code, printed = doctor("camera", "--seconds", "0.2", "--json")
    report = json.loads(printed)
    assert code == 0
    assert [camera["source"] for camera in report["connected"]] == [NAME, "usb-Other-video-index0"]
    first, second = report["cameras"]
    assert (first["title"], first["is_of_the_settings"], first["works"]) == ("USB camera Vimicro Inspector", True, True)
    assert (second["title"], second["is_of_the_settings"]) == ("USB camera Other", False)
    code, printed = doctor("camera", "--seconds", "0.2")
    assert "MJPG 64 × 48, 128 × 96 px" in printed
    assert "USB camera Vimicro Inspector, the camera of the settings" in printed
    assert "64 × 48 px" in printed


def test_doctor_camera_fails_with_the_camera_s_own_sentence(bus: UsbBus, doctor: Any) -> None:
    del bus
    code, printed = doctor("camera", "--seconds", "0.2")
    assert code == 1
    assert "→ No USB camera is connected. Check its cable." in printed


def test_doctor_camera_measures_the_simulated_line_too(
    bus: UsbBus, doctor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    del bus
    monkeypatch.setenv("VISION_CAMERA", "simulated")
    code, printed = doctor("camera", "--seconds", "0.2")
    assert code == 0
    assert "Simulated camera, simulated, the camera of the settings" in printed


@pytest.mark.parametrize("seconds", ["0", "soon", "9999"])
def test_a_wrong_duration_is_refused(doctor: Any, seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        doctor("camera", "--seconds", seconds)
    assert "must be a number of seconds up to 3600" in capsys.readouterr().err


@pytest.fixture
def network(bus: UsbBus, monkeypatch: pytest.MonkeyPatch) -> GenicamNet:
    """One GenICam camera, which the settings ask for."""
    monkeypatch.setenv("VISION_CAMERA", "genicam")
    net = genicam_net_in(monkeypatch)
    net.plug()
    return net


def test_a_genicam_camera_is_found_by_name_and_measured_with_its_lost_packets(
    network: GenicamNet, doctor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    network.plug(model="Other", serial="4712", loses_each=1)
    code, printed = doctor("camera", "--seconds", "0.2")
    assert code == 1
    assert "Set VISION_CAMERA_SOURCE to one of: Maker-Inspector-4711, Maker-Other-4712" in printed
    monkeypatch.setenv("VISION_CAMERA_SOURCE", "Maker-Other-4712")
    code, printed = doctor("camera", "--seconds", "0.2")
    assert code == 0
    assert "genicam: Maker Inspector, 192.168.50.10" in printed
    assert "GenICam camera Maker Other, the camera of the settings" in printed
    assert printed.count("GenICam camera Maker Other") == 1, "measured once"
    assert re.search(r"lost .* damaged, \d+ packets of the network", printed)
    assert re.search(r"→ The network has lost \d+ packets\. Give the camera a network of its own", printed)


def test_the_doctor_reads_how_much_of_a_network_camera_the_system_keeps(
    network: GenicamNet, doctor: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = tmp_path / "rmem_max"
    monkeypatch.setattr(doctor_command, "RMEM_MAX", limit)

    def check() -> dict[str, Any]:
        return next(one for one in json.loads(doctor("--json")[1])["checks"] if one["name"] == "network buffer")

    limit.write_text("212992\n")
    assert check()["state"] == "warning"
    assert "sysctl -w net.core.rmem_max=16777216" in check()["detail"]
    limit.write_text("16777216\n")
    assert check()["state"] == "ok"


def test_without_aravis_the_doctor_names_the_package(bus: UsbBus, doctor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISION_CAMERA", "genicam")
    found = {check["name"]: check for check in json.loads(doctor("--json")[1])["checks"]}
    assert found["camera"]["state"] == "warning"
    assert "sudo apt install gir1.2-aravis-0.8 python3-gi" in found["camera"]["detail"]
