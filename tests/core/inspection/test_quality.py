"""Quality figures: good for good pictures and not for spoilt ones, on rendered and on published pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.inspection.frame import Image
from core.inspection.quality import (
    GOOD_SCORE_PCT,
    Quality,
    edge_blur_px,
    figures,
    focus_value,
    histogram,
    noise_sigma,
)
from core.simulation.parts import KINDS, master, render_part
from core.simulation.parts.paper_label import PAPER_LABEL

if TYPE_CHECKING:
    from pathlib import Path

Spoil = Callable[[Image], Image]


def lit(factor: float) -> Spoil:
    return lambda image: np.clip(image.astype(float) * factor, 0, 255).astype(np.uint8)


def blurred(sigma: float) -> Spoil:
    return lambda image: np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.uint8)


def noisy(sigma: float) -> Spoil:
    rng = np.random.default_rng(5)
    return lambda image: np.clip(image + rng.normal(0, sigma, image.shape), 0, 255).astype(np.uint8)


SPOILT: dict[str, tuple[Spoil, str]] = {
    "dark": (lit(0.2), "brightness"),
    "overexposed": (lit(2.2), "exposure"),
    "blurred": (blurred(2.5), "sharpness"),
    "noisy": (noisy(15), "noise"),
}


def bad_figures(quality: Quality) -> set[str]:
    return {figure.name for figure in quality.figures if not figure.is_good}


def gray(image: Image) -> Image:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != PAPER_LABEL.title])
@pytest.mark.parametrize("number", [0, 7, 19])
def test_a_part_as_the_simulated_camera_takes_it_is_a_good_picture(kind: str, number: int) -> None:
    picture, _ = render_part(kind, 3, number)
    quality = figures(picture)
    assert quality.score_pct >= GOOD_SCORE_PCT, bad_figures(quality)
    assert quality.is_good
    assert quality.score_pct == min(figure.rating_pct for figure in quality.figures)


@pytest.mark.parametrize("number", [0, 19])
def test_white_paper_that_clips_in_a_little_more_light_is_told(number: int) -> None:
    picture, _ = render_part(PAPER_LABEL.title, 3, number)
    assert bad_figures(figures(picture)) == {"exposure"}


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_picture_is_not_good_and_its_worst_figure_says_what_to_do(kind: str, how: str) -> None:
    spoil, named = SPOILT[how]
    quality = figures(spoil(render_part(kind, 1, 3)[0]))
    assert quality.score_pct < GOOD_SCORE_PCT
    assert named in bad_figures(quality)
    said = {figure.name: str(figure.text) for figure in quality.figures}[named]
    assert any(what in said for what in ("Expose", "Focus", "gain"))


@pytest.mark.parametrize("how", SPOILT)
def test_the_worse_it_gets_the_lower_the_score(how: str) -> None:
    steps: dict[str, list[Spoil]] = {
        "dark": [lit(1), lit(0.4), lit(0.2), lit(0.1)],
        "overexposed": [lit(1), lit(1.5), lit(2.5)],
        "blurred": [blurred(0.3), blurred(1.2), blurred(2), blurred(4)],
        "noisy": [noisy(1), noisy(8), noisy(14), noisy(22)],
    }
    picture = master("Label plate")
    scores = [figures(spoil(picture)).score_pct for spoil in steps[how]]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[-1]


def real_pictures(folder: Path, patterns: tuple[str, ...], most: int = 12) -> list[Image]:
    files = [file for pattern in patterns for file in sorted(folder.glob(pattern))[:most]]
    return [np.asarray(cv2.imread(str(file)), np.uint8) for file in files]


REAL = (
    "aliens/ok/*.png",
    "aliens/ng/*.png",
    "calibration_mm/**/*.jpg",
    "blobs/coins.png",
    "rotated_match/images/Src3.bmp",
)


def test_published_pictures_of_real_parts_are_good(pictures: Path) -> None:
    found = real_pictures(pictures, REAL)
    assert len(found) > 30
    poor = [figures(image) for image in found if not figures(image).is_good]
    assert not poor, [bad_figures(quality) for quality in poor]


def test_boards_in_black_and_white_are_good_too_but_for_a_few(pictures: Path) -> None:
    """They are binary: pure black inside the boards puts some of them below the mark."""
    boards = real_pictures(pictures, ("deeppcb/images/*_temp.jpg",), most=40)
    assert sum(figures(board).is_good for board in boards) >= 0.9 * len(boards)


@pytest.mark.parametrize("how", SPOILT)
def test_published_pictures_spoilt_are_not(pictures: Path, how: str) -> None:
    spoil = {"overexposed": lit(4), "noisy": noisy(25)}.get(how, SPOILT[how][0])
    found = real_pictures(pictures, ("aliens/ok/*.png", "blobs/coins.png"), most=8)
    passed = [figures(spoil(image)).score_pct for image in found if figures(spoil(image)).is_good]
    assert not passed


def test_a_white_table_does_not_count_as_overexposed(pictures: Path) -> None:
    picture = real_pictures(pictures, ("aliens/ok/*.png",), most=1)[0]
    assert histogram(picture).clipped_bright_pct > 50
    quality = figures(picture)
    assert quality.clipped_bright_pct < 15
    assert quality.is_good


def test_sharpness_does_not_depend_on_how_much_of_the_picture_is_plain() -> None:
    part = render_part("Gasket", 1, 3, noise_sigma=2)[0]
    close = part[100:620, 340:940]
    for spoil in (lit(1), blurred(1.5), blurred(2.5)):
        whole, cut = edge_blur_px(gray(spoil(part))), edge_blur_px(gray(spoil(np.ascontiguousarray(close))))
        assert whole is not None
        assert cut is not None
        assert abs(whole - cut) < 0.15


@pytest.mark.parametrize("sigma", [1.0, 1.5, 2.0, 3.0, 4.0])
def test_the_blur_of_an_edge_is_measured_in_pixels(sigma: float) -> None:
    step = np.full((200, 200), 60, np.uint8)
    step[:, 97:] = 190
    measured = edge_blur_px(np.asarray(cv2.GaussianBlur(step, (0, 0), sigma), np.uint8))
    assert measured == pytest.approx(sigma, rel=0.12)


@pytest.mark.parametrize("sigma", [2.0, 5.0, 10.0])
def test_the_noise_is_measured_in_gray_levels_and_the_part_does_not_count(sigma: float) -> None:
    plate = gray(master("Label plate"))
    assert noise_sigma(noisy(sigma)(plate)) == pytest.approx(sigma, rel=0.08)
    assert noise_sigma(plate) < 0.5


def test_a_picture_of_nothing_has_no_edge_and_no_contrast() -> None:
    quality = figures(np.full((64, 64, 3), 128, np.uint8))
    assert quality.score_pct == 0
    assert {"sharpness", "contrast"} <= bad_figures(quality)
    white = figures(np.full((64, 64, 3), 255, np.uint8))
    assert "exposure" in bad_figures(white)
    assert figures(np.zeros((16, 16, 3), np.uint8)).score_pct == 0


def test_the_focus_value_falls_with_every_step_out_of_focus_and_not_with_the_light() -> None:
    part = render_part("Connector 7-pin", 1, 3)[0]
    values = [focus_value(blurred(sigma)(part)) for sigma in (0.3, 1, 2, 3, 5, 8)]
    assert values == sorted(values, reverse=True)
    assert len(set(values)) == len(values)
    assert focus_value(lit(0.6)(part)) == pytest.approx(focus_value(part), rel=0.05)


def test_the_histogram_adds_up_to_the_whole_picture_and_tells_both_ends() -> None:
    image = np.zeros((40, 100, 3), np.uint8)
    image[:, 50:] = (20, 255, 90)
    found = histogram(image, bins=32)
    for channel in (found.luma, found.blue, found.green, found.red):
        assert channel.shape == (32,)
        assert channel.sum() == pytest.approx(1)
    assert found.red[0] == 0.5
    assert found.red[90 // 8] == 0.5
    assert (found.clipped_dark_pct, found.clipped_bright_pct) == (50, 50)
