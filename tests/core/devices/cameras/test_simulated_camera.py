from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.devices.cameras.simulated import SLOW_FACTOR, CameraFault, SimulatedCamera
from core.devices.lines.simulated import SimulatedLines
from core.errors import CameraError, CameraNotFoundError, CameraTimeoutError, ConfigurationError
from core.inspection.camera_spec import CameraSpec
from core.inspection.quality import focus_value
from core.simulation.belt import Belt
from core.simulation.parts import KINDS, PartSeries
from core.simulation.parts.pictures import lit, scene_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.devices.lines.lines import InputEdge
    from core.inspection.frame import Frame

FPS = 200.0
SERIES = PartSeries(11, defect_pct=30)


@pytest.fixture
def belt() -> Belt:
    return Belt(SERIES, parts_per_minute=0)


@pytest.fixture
def camera(belt: Belt) -> Iterator[SimulatedCamera]:
    camera = SimulatedCamera(belt, FPS, noise_sigma=0)
    camera.open()
    yield camera
    camera.close()


def shows_its_truth(frame: Frame) -> bool:
    """Whether the picture equals the one described by its truth, pixel by pixel."""
    assert frame.truth is not None
    part = SERIES.part(frame.truth["kind"], frame.truth["part"])
    return dict(frame.truth) == part.truth() and np.array_equal(frame.image, lit(scene_of(part), part.gain))


def read_until_it_fails(camera: SimulatedCamera) -> None:
    while True:
        camera.read(5)


def test_without_a_pattern_it_shows_the_first_kind_and_says_so(camera: SimulatedCamera) -> None:
    camera.configure(CameraSpec(test_pattern="Gasket"))
    assert camera.configure(CameraSpec()).test_pattern == next(iter(KINDS))
    assert camera.read(3).truth["kind"] == next(iter(KINDS))


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_pattern_chooses_the_kind_of_parts_from_the_next_exposure_on(camera: SimulatedCamera, kind: str) -> None:
    assert camera.configure(CameraSpec(test_pattern=kind)).test_pattern == kind
    frame = camera.read(3)
    assert frame.truth["kind"] == kind
    assert shows_its_truth(frame)


def test_an_unknown_pattern_is_refused_and_changes_nothing(camera: SimulatedCamera) -> None:
    camera.configure(CameraSpec(test_pattern="Gasket"))
    with pytest.raises(ConfigurationError, match="no parts named Bolt"):
        camera.configure(CameraSpec(exposure_us=100, test_pattern="Bolt"))
    assert camera.settings_seq == 1
    frame = camera.read(3)
    assert frame.truth["kind"] == "Gasket"
    assert shows_its_truth(frame)


def test_a_part_lies_still_until_the_next_one_comes(camera: SimulatedCamera, belt: Belt) -> None:
    first, second = camera.read(3), camera.read(3)
    assert np.array_equal(first.image, second.image)
    belt.advance()
    third = camera.read(3)
    assert third.truth["part"] == 1
    assert not np.array_equal(second.image, third.image)


def test_exposure_and_gain_make_the_picture_brighter_as_much_as_they_should(camera: SimulatedCamera) -> None:
    nominal = camera.read(3).image.astype(float)
    dark = nominal[(nominal > 20) & (nominal < 60)].mean()
    for spec, factor in (
        (CameraSpec(exposure_us=2500), 0.5),
        (CameraSpec(exposure_us=10_000), 2.0),
        (CameraSpec(gain_db=6), 1.995),
    ):
        camera.configure(spec)
        brighter = camera.read(3).image.astype(float)[(nominal > 20) & (nominal < 60)].mean()
        assert abs(brighter / dark - factor) < 0.03


def test_gain_raises_the_noise_too(belt: Belt) -> None:
    camera = SimulatedCamera(belt, FPS, noise_sigma=2)
    camera.open()
    spread = []
    for gain_db in (0.0, 6.0):
        camera.configure(CameraSpec(gain_db=gain_db, exposure_us=2000))
        one, other = camera.read(3).image.astype(int), camera.read(3).image.astype(int)
        spread.append((one - other).std())
    camera.close()
    assert 1.7 < spread[1] / spread[0] < 2.2


def test_the_white_balance_tints_the_picture_and_one_to_one_is_neutral(camera: SimulatedCamera) -> None:
    neutral = camera.read(3).image
    camera.configure(CameraSpec(white_balance_red=1.5, white_balance_blue=0.5))
    tinted = camera.read(3).image
    belt_neutral, belt_tinted = neutral[:40].mean(axis=(0, 1)), tinted[:40].mean(axis=(0, 1))
    assert belt_tinted / belt_neutral == pytest.approx((0.5, 1.0, 1.5), abs=0.02)
    camera.configure(CameraSpec(white_balance_red=1, white_balance_blue=1))
    assert np.array_equal(camera.read(3).image, neutral)


def test_the_further_the_focus_is_off_the_more_the_picture_blurs(camera: SimulatedCamera) -> None:
    values = []
    for focus_pct in (0, 20, 40, 50, 60, 80, 100):
        camera.configure(CameraSpec(focus_pct=focus_pct))
        values.append(focus_value(camera.read(3).image))
    assert values[:4] == sorted(values[:4])
    assert values[3:] == sorted(values[3:], reverse=True)
    camera.configure(CameraSpec(focus_pct=50))
    assert shows_its_truth(camera.read(3))


def test_what_lies_beyond_its_range_comes_back_as_the_end_of_it(camera: SimulatedCamera) -> None:
    applied = camera.configure(CameraSpec(exposure_us=1, gain_db=40, white_balance_red=8))
    assert (applied.exposure_us, applied.gain_db, applied.white_balance_red) == (10, 24, 4)


def test_each_exposure_has_its_own_noise(belt: Belt) -> None:
    camera = SimulatedCamera(belt, FPS)
    camera.open()
    first, second = camera.read(3), camera.read(3)
    camera.close()
    assert first.truth == second.truth
    assert not np.array_equal(first.image, second.image)


def test_an_exposure_that_began_before_the_settings_keeps_the_old_ones_and_their_number(
    camera: SimulatedCamera, belt: Belt
) -> None:
    camera.configure(CameraSpec(exposure_us=200_000))
    with pytest.raises(CameraTimeoutError):
        camera.read(0.02)  # the exposure has begun, but is not over
    belt.advance()
    camera.configure(CameraSpec(exposure_us=100, test_pattern="Gasket"))
    old, new = camera.read(3), camera.read(3)
    assert (old.settings_seq, old.truth["part"], old.truth["kind"]) == (1, 0, next(iter(KINDS)))
    assert (new.settings_seq, new.truth["part"], new.truth["kind"]) == (2, 1, "Gasket")
    assert new.image.mean() < old.image.mean() / 5


def test_settings_that_change_twice_during_an_exposure_are_not_claimed_by_it(camera: SimulatedCamera) -> None:
    camera.configure(CameraSpec(exposure_us=200_000))
    with pytest.raises(CameraTimeoutError):
        camera.read(0.02)
    camera.configure(CameraSpec(exposure_us=100))
    camera.configure(CameraSpec(exposure_us=200))
    assert [camera.read(3).settings_seq for _ in range(2)] == [1, 3]


def test_a_frame_never_shows_another_part_than_its_truth_says_however_fast_they_come() -> None:
    belt = Belt(SERIES, parts_per_minute=0)
    camera = SimulatedCamera(belt, fps=1000, noise_sigma=0)
    camera.open()
    halt = threading.Event()

    def hurry() -> None:
        while not halt.wait(0.002):
            belt.advance()
            belt.bring("Gasket" if belt.part().number % 2 else "Connector 7-pin")

    hurrying = threading.Thread(target=hurry)
    hurrying.start()
    frames = [camera.read(5) for _ in range(15)]
    halt.set()
    hurrying.join()
    camera.close()
    assert all(shows_its_truth(frame) for frame in frames)
    assert len({frame.truth["part"] for frame in frames}) > 5


def test_an_exposure_after_the_trigger_shows_the_part_that_gave_it() -> None:
    belt = Belt(SERIES, parts_per_minute=1200)
    camera, lines = SimulatedCamera(belt, fps=500), SimulatedLines(belt)
    arrivals: list[tuple[InputEdge, int]] = []
    lines.listen(lambda edge: arrivals.append((edge, belt.part().number)) if edge.is_rising else None)
    camera.open()
    lines.open()
    frames = []
    while len(arrivals) < 5:
        frames.append(camera.read(5))
    frames.append(camera.read(5))
    camera.close()
    lines.close()
    for edge, number in arrivals[:5]:
        after = [frame for frame in frames if frame.captured_ns >= edge.at_ns]
        assert all(frame.truth["part"] >= number for frame in after)


def test_part_numbers_go_on_when_the_camera_is_opened_again(camera: SimulatedCamera, belt: Belt) -> None:
    belt.advance()
    camera.close()
    belt.advance()
    camera.open()
    assert camera.read(3).truth["part"] == 2


def test_a_lost_camera_cannot_be_opened_again_until_it_is_back(camera: SimulatedCamera) -> None:
    camera.fail(CameraFault.LOST)
    with pytest.raises(CameraError, match="unplugged") as caught:
        camera.read(1)
    assert not isinstance(caught.value, CameraTimeoutError)
    with pytest.raises(CameraError):
        camera.configure(CameraSpec())
    camera.close()
    with pytest.raises(CameraNotFoundError):
        camera.open()
    camera.recover()
    camera.open()
    assert shows_its_truth(camera.read(3))


def test_a_camera_that_is_lost_while_somebody_waits_gives_no_picture(camera: SimulatedCamera) -> None:
    camera.configure(CameraSpec(exposure_us=100_000))
    losing = threading.Timer(0.02, camera.fail, [CameraFault.LOST])
    losing.start()
    with pytest.raises(CameraError, match="unplugged"):
        read_until_it_fails(camera)
    losing.join()


def test_a_frozen_camera_gives_no_pictures_until_it_recovers(camera: SimulatedCamera) -> None:
    last = camera.read(3)
    camera.fail(CameraFault.FROZEN)
    for _ in range(2):
        with pytest.raises(CameraTimeoutError):
            camera.read(0.02)
    camera.recover()
    assert camera.read(3).captured_ns > last.captured_ns


def test_a_stale_camera_repeats_its_last_picture_with_its_old_time(camera: SimulatedCamera, belt: Belt) -> None:
    last = camera.read(3)
    camera.fail(CameraFault.STALE)
    belt.advance()
    for _ in range(2):
        stale = camera.read(3)
        assert (stale.captured_ns, stale.truth) == (last.captured_ns, last.truth)
        assert np.array_equal(stale.image, last.image)
        assert not np.shares_memory(stale.image, last.image)
    camera.recover()
    assert camera.read(3).truth["part"] == 1


def test_a_slow_camera_takes_so_many_times_as_long(camera: SimulatedCamera) -> None:
    camera.fail(CameraFault.SLOW)
    first, second = camera.read(3), camera.read(3)
    assert (second.captured_ns - first.captured_ns) / 1e9 > 0.9 * SLOW_FACTOR / FPS
    assert camera.frame_period_s <= 2 / FPS


def test_without_light_the_picture_is_nearly_black_and_the_truth_unchanged(camera: SimulatedCamera) -> None:
    lit_frame = camera.read(3)
    camera.fail(CameraFault.DARK)
    dark = camera.read(3)
    assert dark.image.max() < 12
    assert dark.truth == lit_frame.truth
    camera.recover()
    assert shows_its_truth(camera.read(3))


def test_closing_ends_a_read_that_waits_in_another_thread(camera: SimulatedCamera) -> None:
    camera.fail(CameraFault.FROZEN)
    errors: list[Exception] = []

    def wait_for_a_picture() -> None:
        try:
            camera.read(60)
        except CameraError as error:
            errors.append(error)

    waiting = threading.Thread(target=wait_for_a_picture)
    waiting.start()
    camera.close()
    waiting.join(60)
    assert not waiting.is_alive()
    assert "not open" in str(errors[0])
