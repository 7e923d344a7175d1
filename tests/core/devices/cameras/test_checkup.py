"""The measurement of a camera: what it finds in one that works, one that loses pictures, and one that is not there."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.devices.cameras import checkup
from core.devices.cameras.camera import Camera, Exposure
from core.devices.cameras.checkup import check_up
from core.devices.cameras.usb import UsbCamera
from core.errors import CameraError, CameraTimeoutError, PictureLostError
from core.simulation.parts import KINDS, master

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.camera_spec import CameraSpec
    from tests.core.devices.usb_double import UsbBus

PERIOD_S = 0.01
SECONDS = 0.3


@pytest.fixture(autouse=True)
def measured_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "SETTLING_S", 0.0)


class Losing(Camera):
    """A live camera: `happens` says for each picture, by its number, what becomes of it."""

    is_simulated = False
    title = "Losing camera"
    _period_s = PERIOD_S

    def __init__(self, happens: Callable[[int], str]) -> None:
        super().__init__()
        self._happens = happens
        self._number = 0
        self._clock = threading.Event()
        self._began_ns = time.monotonic_ns()
        self._picture = master(next(iter(KINDS)))

    def open(self) -> None: ...

    def close(self) -> None:
        self._clock.set()

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        return spec

    def _expose(self, timeout_s: float) -> Exposure:
        self._number += 1
        what = self._happens(self._number)
        if what == "missing":
            self._number += 1
        self._clock.wait(PERIOD_S)
        if what == "damaged":
            raise PictureLostError
        if what == "silent":
            raise CameraTimeoutError
        if what == "lost":
            raise CameraError("The camera was unplugged.")
        picture = self._picture.copy()
        picture[0, 0] = np.uint8(0 if what == "frozen" else self._number % 256)
        return Exposure(picture, self._began_ns + int(self._number * PERIOD_S * 1e9))


def test_a_camera_that_works_needs_nothing(usb_bus: UsbBus) -> None:
    usb_bus.plug(card="Inspector")
    found = check_up(UsbCamera("", 64, 48), SECONDS)
    assert found.pictures > 2
    assert (found.width_px, found.height_px, found.damaged, found.lost) == (64, 48, 0, "")
    assert found.fps is not None
    assert found.age_ms is not None
    assert found.oldest_ms is not None
    assert found.oldest_ms >= found.age_ms > 0
    assert found.quality is not None
    assert found.title == "USB camera Inspector"


def test_damaged_and_missing_pictures_are_counted_apart_and_each_has_its_advice() -> None:
    found = check_up(Losing(lambda number: {0: "damaged", 4: "missing"}.get(number % 9, "")), SECONDS)
    assert found.damaged > 0
    assert found.missed > 0
    assert found.fps == pytest.approx(1 / PERIOD_S, rel=0.5)
    told = " ".join(found.advice)
    assert "came damaged; each is a FAULT on the line. Use a short cable" in told
    assert "are missing between the others" in told


def test_a_camera_that_is_lost_while_it_is_measured_says_so_first() -> None:
    found = check_up(Losing(lambda number: "lost" if number > 5 else ""), SECONDS)
    assert found.pictures > 0
    assert found.advice[0] == found.lost == "The camera was unplugged."


@pytest.mark.parametrize("pictures_before", [1, 5])
def test_a_camera_that_freezes_does_not_work_well_and_the_reason_is_told(
    pictures_before: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkup, "LONGER_S", 0.0)
    found = check_up(Losing(lambda number: "frozen" if number > pictures_before else ""), SECONDS)
    assert found.advice[0].startswith("The camera gives the same picture again and again. Restart it.")


def test_a_camera_on_the_machine_s_wire_that_waits_for_the_next_part_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "LONGER_S", 0.0)
    monkeypatch.setattr(Losing, "is_triggered", True)
    assert check_up(Losing(lambda number: "silent" if number > 5 else ""), SECONDS).silent == ""


def test_a_camera_that_the_running_station_holds_is_not_measured(usb_bus: UsbBus) -> None:
    usb_bus.plug(is_busy=True)
    assert check_up(UsbCamera("", 64, 48), SECONDS).advice == (checkup.BUSY,)


def test_a_camera_that_is_not_there_gives_its_own_sentence(usb_bus: UsbBus) -> None:
    del usb_bus
    found = check_up(UsbCamera("", 64, 48), SECONDS)
    assert (found.pictures, found.advice) == (0, ("No USB camera is connected. Check its cable.",))
