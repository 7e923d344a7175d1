"""Acquisition and a program's settings: applied, read back, and the light set before the camera."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from core.devices.cameras.camera import Camera, Controls, Exposure
from core.devices.cameras.pace import Pace
from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lights.light import Light, NoLight, SimulatedLight
from core.errors import CameraError, CameraTimeoutError, ConfigurationError, GPIOError, PictureLostError
from core.inspection.camera_spec import CameraSpec, Control
from core.inspection.frame import Frame
from core.running.acquisition import Acquisition
from core.running.loops import Loop, LoopThreads
from core.running.slot import FrameSlot
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries
from core.text import Text


class RoundingCamera(Camera):
    """Applies settings as requested, except for the changes of a test."""

    is_simulated = False

    def __init__(self, **kept: Any) -> None:
        super().__init__()
        self.kept = kept
        self._pace = Pace(0.005)
        self._shown = 0

    title = "Camera under test"
    _period_s = 0.005

    @property
    def _controls(self) -> Controls:
        return {"exposure_us": Control(1, 1e6, 1, 1000.0), "gain_db": Control(0, 48, 0.1, 0.0)}

    def open(self) -> None:
        """Always succeeds."""

    def close(self) -> None:
        """Nothing to release."""

    def _apply(self, spec: CameraSpec) -> CameraSpec:
        return replace(spec, **self.kept)

    def _expose(self, timeout_s: float) -> Exposure:
        self._shown += 1
        return Exposure(np.full((16, 16, 3), self._shown % 256, np.uint8), self._pace.wait(timeout_s))


class LosesItself(RoundingCamera):
    """A camera that is lost after each picture."""

    def _expose(self, timeout_s: float) -> Exposure:
        if self._shown % 2:
            self._shown += 1
            raise CameraError
        return super()._expose(timeout_s)


class BrokenLight(NoLight):
    """A lamp whose pin fails a given number of times."""

    has_level = True

    def __init__(self, failures: int) -> None:
        super().__init__()
        self.failures = failures

    def _shine(self, level_pct: float | None) -> None:
        if level_pct is not None and self.failures > 0:
            self.failures -= 1
            raise GPIOError("The light on pin 12 cannot be switched.")


Troubles = list[Text | None]
Run = Callable[..., tuple[Acquisition, Troubles]]


@pytest.fixture
def run() -> Iterator[Run]:
    """Runs an acquisition with that camera and light until the test ends."""
    with ExitStack() as cleanup:

        def run_one(camera: Camera, light: Light | None = None) -> tuple[Acquisition, Troubles]:
            troubles: Troubles = []
            made = Acquisition(camera, light or NoLight(), FrameSlot(), lambda: None, troubles.append)
            cleanup.enter_context(LoopThreads((Loop("acquisition", made.run),)))
            return made, troubles

        yield run_one


def asked(acquisition: Acquisition, spec: CameraSpec) -> CameraSpec:
    acquisition.request(spec)
    return acquisition.wait_applied(spec, 10).spec


@pytest.mark.parametrize(
    ("spec", "kept"),
    [
        (CameraSpec(exposure_us=1000), {"exposure_us": 1019.0}),
        (CameraSpec(exposure_us=2), {"exposure_us": 2.4}),
        (CameraSpec(gain_db=0), {"gain_db": 0.04}),
        (CameraSpec(focus_pct=50), {"focus_pct": 50.9}),
        (CameraSpec(white_balance_red=1.5), {"white_balance_red": 1.52}),
        (CameraSpec(test_pattern="Gasket"), {"test_pattern": ""}),
    ],
)
def test_a_device_may_round_a_little(run: Run, spec: CameraSpec, kept: dict[str, Any]) -> None:
    acquisition, _ = run(RoundingCamera(**kept))
    assert asked(acquisition, spec) == replace(spec, **kept)


@pytest.mark.parametrize(
    ("spec", "kept", "sentence"),
    [
        (CameraSpec(exposure_us=1000), {"exposure_us": 1100.0}, "asked for Exposure 1000 µs, but keeps 1100.0 µs"),
        (CameraSpec(gain_db=0), {"gain_db": 0.1}, "Gain 0 dB, but keeps 0.1 dB"),
        (CameraSpec(focus_pct=0), {"focus_pct": 1.5}, "Focus 0 %, but keeps 1.5 %"),
        (CameraSpec(white_balance_blue=1), {"white_balance_blue": 1.1}, "White balance blue 1 ×, but keeps 1.1 ×"),
        (CameraSpec(focus_pct=20), {"focus_pct": None}, "The program sets Focus, which this camera does not have."),
    ],
)
def test_a_larger_deviation_than_rounding_is_an_error(
    run: Run, spec: CameraSpec, kept: dict[str, Any], sentence: str
) -> None:
    acquisition, _ = run(RoundingCamera(**kept))
    with pytest.raises(ConfigurationError) as caught:
        asked(acquisition, spec)
    assert sentence in str(caught.value)


@pytest.mark.parametrize("spec", [CameraSpec(light_pct=50), CameraSpec(light_strobe=True)])
def test_a_missing_light_is_reported(run: Run, spec: CameraSpec) -> None:
    acquisition, _ = run(RoundingCamera())
    with pytest.raises(ConfigurationError, match="which this camera does not have"):
        asked(acquisition, spec)


def test_every_picture_with_the_requested_settings_was_taken_in_the_requested_light(run: Run) -> None:
    belt = Belt(PartSeries(1, light_pct=0), parts_per_minute=0)
    camera = SimulatedCamera(belt, fps=200, noise_sigma=0)
    acquisition, _ = run(camera, SimulatedLight(belt))
    means = []
    for level_pct in (100, 10, 100, 10):
        spec = CameraSpec(light_pct=level_pct)
        acquisition.request(spec)
        applied = acquisition.wait_applied(spec, 10)
        assert applied.spec.light_pct == level_pct
        frame = acquisition._slot.wait_for(0, applied.settings_seq, 1 << 62)
        means.append(frame.image.mean())
    assert means[0] == means[2] > 5 * means[1]
    assert means[1] == means[3]
    assert acquisition.controls["light_pct"].value == 10


class NowAndThen(RoundingCamera):
    """A camera with every fourth picture damaged."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = 0
        self._count = 0

    def open(self) -> None:
        self.opened += 1

    def _expose(self, timeout_s: float) -> Exposure:
        exposure = super()._expose(timeout_s)
        self._count += 1
        if self._count % 4 == 1:
            raise PictureLostError("The picture a.png is damaged.")
        return exposure


def test_a_damaged_picture_fails_waiting_readers_and_the_camera_goes_on(run: Run) -> None:
    camera = NowAndThen()
    acquisition, troubles = run(camera)
    frames, errors = 0, 0
    while frames < 3 or errors < 3:
        try:
            acquisition._slot.wait_for(time.monotonic_ns(), 0, 1 << 62)
            frames += 1
        except PictureLostError:
            errors += 1
    assert camera.opened == 1
    assert str(troubles[0]) == "The picture a.png is damaged."


def test_the_light_is_off_when_the_station_has_ended() -> None:
    belt = Belt(PartSeries(1), parts_per_minute=0)
    made = Acquisition(
        SimulatedCamera(belt, fps=200), SimulatedLight(belt), FrameSlot(), lambda: None, lambda problem: None
    )
    with LoopThreads((Loop("acquisition", made.run),)):
        spec = CameraSpec(light_pct=80)
        made.request(spec)
        made.wait_applied(spec, 10)
        assert belt.light > 0.7
    assert belt.light < 0.05


def test_a_failed_lamp_is_a_camera_error_until_it_works_again(run: Run, expect_log: Callable[[str], None]) -> None:
    expect_log("The camera has no light")
    acquisition, troubles = run(RoundingCamera(), BrokenLight(failures=1))
    spec = CameraSpec(light_pct=50)
    acquisition.request(spec)
    with pytest.raises(CameraError, match="no light: The light on pin 12 cannot be switched"):
        acquisition.wait_applied(spec, 10)
    waited = threading.Event()
    while True:
        try:
            assert acquisition.wait_applied(spec, 10).spec.light_pct == 50
            break
        except CameraError:
            waited.wait(0.01)
    assert any("Reconnecting" in str(trouble) for trouble in troubles)


def test_a_long_exposure_is_waited_for(run: Run) -> None:
    belt = Belt(PartSeries(1), parts_per_minute=0)
    acquisition, troubles = run(SimulatedCamera(belt, fps=200))
    spec = CameraSpec(exposure_us=700_000)
    acquisition.request(spec)
    applied = acquisition.wait_applied(spec, 10)
    acquisition._slot.wait_for(0, applied.settings_seq, 1 << 62)
    assert not any(troubles), "longer than the usual patience with a camera, and no trouble"


def test_a_camera_that_never_answers_is_a_timeout() -> None:
    acquisition = Acquisition(RoundingCamera(), NoLight(), FrameSlot(), lambda: None, lambda problem: None)
    spec = CameraSpec()
    acquisition.request(spec)
    with pytest.raises(CameraTimeoutError):
        acquisition.wait_applied(spec, 0.01)


def test_before_anybody_asks_for_settings_a_camera_is_judged_by_its_pictures() -> None:
    slot = FrameSlot()
    acquisition = Acquisition(RoundingCamera(), NoLight(), slot, lambda: None, lambda problem: None)
    assert isinstance(acquisition.trouble(), CameraTimeoutError)
    never_stale_ns = time.monotonic_ns() + 10**12
    slot.put(Frame(0, never_stale_ns, np.zeros((16, 16, 3), np.uint8), 0, is_simulated=False, truth=None))
    assert acquisition.trouble() is None
    acquisition.request(CameraSpec())
    assert isinstance(acquisition.trouble(), CameraTimeoutError), "asked, and not answered yet"


@pytest.mark.parametrize(("age_s", "is_stale"), [(240, False), (260, True)])
def test_a_live_picture_is_stale_when_the_next_one_is_overdue_however_old_it_was_when_it_came(
    age_s: int, *, is_stale: bool
) -> None:
    class Slow(RoundingCamera):
        _period_s, latency_s = 50.0, 100.0

    slot = FrameSlot()
    acquisition = Acquisition(Slow(), NoLight(), slot, lambda: None, lambda problem: None)
    begun_ns = time.monotonic_ns() - age_s * 10**9
    slot.put(Frame(0, begun_ns, np.zeros((16, 16, 3), np.uint8), 0, is_simulated=False, truth=None))
    assert isinstance(acquisition.trouble(), CameraTimeoutError) is is_stale


def test_a_camera_that_worked_for_a_while_is_reconnected_at_once_and_a_flickering_one_is_not(
    monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("Camera")
    pauses: list[float | None] = []

    class Paused(threading.Event):
        """Records each pause instead of waiting; after three, the camera counts as having worked for a while."""

        def wait(self, timeout: float | None = None) -> bool:
            pauses.append(timeout)
            if len(pauses) == 3:
                monkeypatch.setattr("core.running.acquisition.RUNS_WELL_S", 0.0)
            if len(pauses) == 4:
                self.set()
            return self.is_set()

    stop = Paused()
    Acquisition(LosesItself(), NoLight(), FrameSlot(), lambda: None, lambda _: None).run(stop)
    assert pauses == [0.25, 0.5, 1.0, 0.25]
