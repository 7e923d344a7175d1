"""The search with a computed camera: its trials, its results, and when it changes nothing."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
import pytest

from core.inspection.camera_spec import CameraSpec, Control
from core.inspection.frame import Image
from core.inspection.optimize import (
    LONGEST_EXPOSURE_US,
    MOST_GAIN_DB,
    TEMPERATURE_TRIALS,
    Outcome,
    SearchResult,
    SearchStep,
    search,
)
from core.simulation.parts import master

ALL = {
    "exposure_us": Control(10, 1_000_000, 1, 5000.0),
    "gain_db": Control(0, 24, 0.1, 0.0),
    "white_balance_red": Control(0.25, 4, 0.01, 1.0),
    "white_balance_blue": Control(0.25, 4, 0.01, 1.0),
    "focus_pct": Control(0, 100, 0.5, 50.0),
    "white_balance_k": Control(2800, 6500, 10, 4600.0),
}


@functools.cache
def _part() -> Image:
    """Half the size of a camera's picture, which the search looks at a few hundred times."""
    return cv2.resize(master("Connector 7-pin"), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)


@dataclass
class Bench:
    """A part with its light, tint and best focus."""

    light: float = 1.0
    lamp_k: float = 4600.0
    red: float = 1.0
    blue: float = 1.0
    focus_pct: float = 50.0
    part: Image = field(default_factory=_part)

    def picture(self, spec: CameraSpec) -> Image:
        gain = self.light * (spec.exposure_us or 5000) / 5000 * 10 ** ((spec.gain_db or 0) / 20)
        tint = np.array([(spec.white_balance_blue or 1) / self.blue, 1, (spec.white_balance_red or 1) / self.red])
        warm = 0.0025 * (1e6 / self.lamp_k - 1e6 / (spec.white_balance_k or 4600))
        tint *= np.exp([-warm, 0, warm])
        levels = np.clip(np.arange(256)[:, None] * (gain * tint), 0, 255).astype(np.uint8)
        exposed = np.asarray(cv2.LUT(self.part, levels[None]), np.uint8)
        off = abs((50 if spec.focus_pct is None else spec.focus_pct) - self.focus_pct)
        return exposed if off == 0 else np.asarray(cv2.GaussianBlur(exposed, (0, 0), 0.06 * off), np.uint8)

    def answer(self, trial: SearchStep) -> Image:
        return self.picture(trial.spec)

    def search(self, start: CameraSpec, without: frozenset[str] = frozenset()) -> tuple[SearchResult, list[SearchStep]]:
        controls = {name: control for name, control in ALL.items() if name not in without}
        trials: list[SearchStep] = []
        looking = search(start, controls)
        trial = next(looking)
        while True:
            trials.append(trial)
            try:
                trial = looking.send(self.answer(trial))
            except StopIteration as end:
                return end.value, trials


@pytest.mark.parametrize("light", [0.1, 0.2, 5.0, 20.0])
def test_exposure_makes_up_for_the_light_and_gain_stays_off(light: float) -> None:
    found, _ = Bench(light=light).search(CameraSpec())
    assert found.outcome is Outcome.BETTER
    assert found.spec.gain_db == 0
    assert (found.spec.exposure_us or 0) * light == pytest.approx(5400, rel=0.2)


def test_an_exposure_stays_short_enough_for_a_live_picture_and_gain_does_the_rest() -> None:
    found, trials = Bench(light=0.02).search(CameraSpec())
    assert found.spec.exposure_us == round(LONGEST_EXPOSURE_US)
    assert 0 < (found.spec.gain_db or 0) <= MOST_GAIN_DB
    assert all((trial.spec.exposure_us or 0) <= LONGEST_EXPOSURE_US + 1 for trial in trials)


def test_a_camera_with_gain_alone_is_optimized_by_gain() -> None:
    found, _ = Bench(light=0.2).search(CameraSpec(), without=frozenset({"exposure_us"}))
    assert found.outcome is Outcome.BETTER
    assert found.spec.exposure_us is None
    assert found.spec.gain_db == pytest.approx(14.6, abs=1)


@pytest.mark.parametrize(("red", "blue"), [(1.4, 0.8), (0.75, 1.3)])
def test_a_color_cast_is_taken_out_once_and_locked(red: float, blue: float) -> None:
    found, trials = Bench(red=red, blue=blue).search(CameraSpec())
    assert found.outcome is Outcome.BETTER
    # The ground of the picture is slightly blue: neutral within that.
    assert found.spec.white_balance_red == pytest.approx(red, rel=0.12)
    assert found.spec.white_balance_blue == pytest.approx(blue, rel=0.12)
    assert sum(str(trial.text) == "White balance" for trial in trials) == 2


@pytest.mark.parametrize("lamp_k", [3000.0, 6000.0])
def test_a_camera_that_knows_only_the_color_temperature_is_set_to_that_of_the_lamp(lamp_k: float) -> None:
    found, trials = Bench(lamp_k=lamp_k).search(CameraSpec(), without=frozenset({"white_balance_red"}))
    assert found.outcome is Outcome.BETTER
    assert found.spec.white_balance_k == pytest.approx(lamp_k, rel=0.1)
    assert sum(str(trial.text) == "White balance" for trial in trials) <= TEMPERATURE_TRIALS


def test_a_colored_part_on_colored_ground_keeps_its_colors() -> None:
    green = np.full((200, 300, 3), (40, 160, 60), np.uint8)
    green[60:140, 90:210] = (30, 90, 200)
    found, _ = Bench(part=green).search(CameraSpec())
    assert (found.spec.white_balance_red, found.spec.white_balance_blue) == (None, None)


@pytest.mark.parametrize("focus_pct", [3.0, 28.0, 61.0, 100.0])
def test_the_focus_is_found_wherever_it_is(focus_pct: float) -> None:
    found, _ = Bench(focus_pct=focus_pct).search(CameraSpec(focus_pct=50))
    assert found.spec.focus_pct == pytest.approx(focus_pct, abs=3)


def test_what_the_camera_does_not_have_is_never_set() -> None:
    without = frozenset({"white_balance_red", "white_balance_k", "focus_pct"})
    found, trials = Bench(light=0.2, red=2, focus_pct=10).search(CameraSpec(), without)
    for spec in (found.spec, *(trial.spec for trial in trials)):
        assert (spec.white_balance_red, spec.white_balance_blue, spec.focus_pct) == (None, None, None)


def test_a_camera_that_has_nothing_to_set_is_left_alone_after_one_look() -> None:
    found, trials = Bench(light=0.1).search(CameraSpec(), frozenset(ALL))
    assert found == SearchResult(CameraSpec(), Outcome.UNCHANGED, found.text)
    assert [(trial.step, trial.of) for trial in trials] == [(1, 2)]
    assert "nothing to set" in str(found.text)


def test_a_good_picture_stays_as_it_is_and_says_so() -> None:
    start = CameraSpec(exposure_us=5400, gain_db=0, focus_pct=50, light_pct=80, test_pattern="Gasket")
    found, _ = Bench().search(start)
    assert found.outcome is Outcome.UNCHANGED
    assert found.spec == start


def test_the_search_never_makes_the_picture_worse() -> None:

    class Vanishing(Bench):
        """The part is gone when the result is checked, so it scores less than the start."""

        def answer(self, trial: SearchStep) -> Image:
            is_gone = str(trial.text) == "Checking the result"
            return np.full_like(self.part, 90) if is_gone else super().answer(trial)

    found, _ = Vanishing(light=0.5).search(CameraSpec())
    assert found.outcome is Outcome.UNCHANGED
    assert found.spec == CameraSpec()


def test_hdr_is_searched_with_single_exposures_and_is_back_at_the_end() -> None:
    start = CameraSpec(brightness_mode="hdr", exposure_us=400)
    found, trials = Bench().search(start)
    assert [trial.spec.brightness_mode for trial in (trials[0], trials[1], trials[-1])] == ["hdr", "normal", "hdr"]
    assert found.spec.brightness_mode == "hdr"
    assert found.outcome is Outcome.BETTER


def test_progress_counts_up_to_what_was_announced() -> None:
    _, trials = Bench(light=0.05, focus_pct=20, red=1.5).search(replace(CameraSpec(), focus_pct=50))
    steps = [trial.step for trial in trials]
    assert steps == sorted(steps)
    assert steps[-1] == trials[-1].of
    assert len({trial.of for trial in trials}) == 1
