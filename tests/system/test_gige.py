"""Parts of ours over real GigE Vision: Aravis and its fake camera, in a network of their own."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from core.devices.cameras import aravis

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.services

GOOD, BAD = 0, 1


def _own_network() -> list[str]:
    """The beginning of a command that runs in a network namespace with nothing but loopback, or a skipped test."""
    try:
        ctypes.CDLL("libaravis-0.8.so.0")
    except OSError:
        pytest.skip("Aravis is not installed (Debian packages gir1.2-aravis-0.8 and python3-gi)")
    unshare, ip = shutil.which("unshare"), shutil.which("ip")
    if unshare is None or ip is None:
        pytest.skip("unshare and ip are not here (Debian packages util-linux and iproute2)")
    start = [unshare, "--net", *([] if os.geteuid() == 0 else ["--map-root-user"]), "sh", "-c"]
    start.append(f'{ip} link set lo up && exec "$@"')
    if subprocess.run([*start, "sh", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this user may make no network namespace")
    return [*start, "sh"]


def _judged(tmp_path: Path, trigger: str, lost: float) -> dict[str, Any]:
    """What a station has seen whose camera loses that share of its packets; every picture shows one of two parts."""
    command = [*_own_network(), sys.executable, "-m", "tests.system.gige_station", str(tmp_path), trigger, str(lost)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=400, check=False)
    if aravis.INSTALL in done.stderr:
        pytest.skip(aravis.INSTALL)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["found"] == [["genicam", "Aravis-Fake-SIM1"]]
    assert told["applied"] == 5000
    for seen in (told["before"], told["after"]):
        assert {tuple(one) for one in seen} == {(GOOD, "OK"), (BAD, "NG")}
    return told


@pytest.mark.parametrize("trigger", ["free", "software"])
def test_parts_are_judged_over_gige_vision_also_after_the_camera_has_died_and_returned(
    tmp_path: Path, trigger: str
) -> None:
    assert _judged(tmp_path, trigger, lost=0)["is_missed"]


def test_a_picture_that_lost_packets_on_its_way_is_counted_and_never_judged(tmp_path: Path) -> None:
    told = _judged(tmp_path, "free", lost=0.0005)
    assert told["damaged"] > 2, "more than the one that the death of the camera cut off"
    assert told["lost_packets"] > 0
