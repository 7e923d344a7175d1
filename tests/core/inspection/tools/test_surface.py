"""surface: what it finds on the drawn plate, and what it learns from OK samples."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import ImageQualityError, InvalidROIError
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Rectangle
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.lesson import learned_now
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.result import ToolJudgement, ToolResult
from core.inspection.tool import ToolSpec
from core.inspection.tools.surface import Surface, SurfaceParams, gravity_of, score_of
from core.store.learned import from_bytes, to_bytes
from core.text import Text
from tests.curves.plate import Plate

if TYPE_CHECKING:
    from collections.abc import Callable

ROI = Rectangle(56, 50, 288, 130)
SPOTTED = Plate(blob=(290, 140, 8)).image()


def touched(image: Image) -> Image:
    """With a fingerprint: ridges 7 px apart, 3 % darker, in a circle of 50 px."""
    rows, columns = np.mgrid[0 : image.shape[0], 0 : image.shape[1]].astype(np.float32)
    away = np.hypot(columns - 290, rows - 140)
    ridges = np.where(away < 25, np.maximum(np.sin(away * (2 * np.pi / 7)), 0.0), 0.0)
    return np.clip(np.rint(image * (1.0 - 0.03 * ridges[..., None])), 0, 255).astype(np.uint8)


def noisy(image: Image, seed: int, sigma: float = 3.0) -> Image:
    noise = np.random.default_rng(seed).normal(0.0, sigma, image.shape)
    return np.clip(np.rint(image + noise), 0, 255).astype(np.uint8)


def taught(master: Image, *good: Image, **params: object) -> Inspector:
    spec = ToolSpec("surface", "surface", ROI, SurfaceParams(**params), Surface.default_threshold_pct)
    samples = {content_hash(image): image for image in good}
    named = tuple(ProgramSample(digest, SampleKind.OK) for digest in samples)
    return Inspector(Program("plate", (spec,), content_hash(master), samples=named), master, samples)


def judged(inspector: Inspector, image: Image) -> ToolResult:
    return inspector.inspect(Frame(0, 0, image)).tools[0]


@pytest.mark.parametrize(("roi", "masks"), [(Rectangle(100, 100, 1, 1), ()), (ROI, (Rectangle(56, 50, 288, 128),))])
def test_a_region_in_which_no_defect_has_room_is_refused(roi: Rectangle, masks: tuple[Rectangle, ...]) -> None:
    """Regression: it once passed every part."""
    master, params = Plate().image(), SurfaceParams(size_px=30)
    spec = ToolSpec("surface", "surface", roi, params, Surface.default_threshold_pct, masks=masks)
    with pytest.raises(InvalidROIError, match="smaller than the least size of a defect"):
        Inspector(Program("plate", (spec,), content_hash(master)), master)


def test_a_spot_is_named_by_kind_depth_size_and_place_and_boxed_where_it_is() -> None:
    result = judged(taught(Plate().image()), SPOTTED)
    assert result.judgement is ToolJudgement.NG
    assert result.reason is not None
    assert result.reason.template == "{kind} by {depth} gray levels, {width} × {height} px, {place}"
    assert isinstance(result.reason.values["kind"], Text)
    assert result.reason.values["kind"].template == "darker"
    box = result.defects[0]
    assert box.x < 290 < box.x + box.width
    assert box.y < 140 < box.y + box.height
    assert max(box.width, box.height) < 40


def test_a_fingerprint_is_rougher_than_good_parts_are_and_boxed_as_a_whole() -> None:
    """Its ridges are too faint for one pixel, one line or a stain."""
    plate = Plate().image()
    result = judged(taught(noisy(plate, 0), noisy(plate, 1), noisy(plate, 2)), noisy(touched(plate), 9))
    assert result.judgement is ToolJudgement.NG
    assert result.reason is not None
    assert isinstance(result.reason.values["kind"], Text)
    assert result.reason.values["kind"].template == "rougher"
    assert len(result.defects) == 1
    box = result.defects[0]
    assert box.x < 270 < 310 < box.x + box.width
    assert box.y < 120 < 160 < box.y + box.height


@pytest.mark.parametrize(("x", "y", "turn_deg"), [(4.0, -3.0, 0.0), (-2.4, 1.7, 1.2)])
def test_a_part_a_few_pixels_off_and_slightly_turned_is_compared_in_place(x: float, y: float, turn_deg: float) -> None:
    matrix = cv2.getRotationMatrix2D((200, 150), turn_deg, 1.0)
    matrix[:, 2] += (x, y)

    def moved(image: Image) -> Image:
        return np.asarray(cv2.warpAffine(image, matrix, (400, 300), borderMode=cv2.BORDER_REPLICATE), np.uint8)

    inspector = taught(Plate().image())
    assert judged(inspector, noisy(moved(Plate().image()), 1)).judgement is ToolJudgement.OK
    assert judged(inspector, noisy(moved(SPOTTED), 1)).judgement is ToolJudgement.NG


def test_another_white_balance_is_not_a_tint_but_a_tint_in_one_place_is() -> None:
    inspector = taught(Plate().image())
    balanced = np.clip(np.rint(Plate().image() * np.array([1.08, 1.0, 0.92])), 0, 255).astype(np.uint8)
    tinted = balanced.copy()
    tinted[125:155, 270:310, 0] -= 20
    assert judged(inspector, balanced).judgement is ToolJudgement.OK
    assert judged(inspector, tinted).judgement is ToolJudgement.NG
    assert judged(taught(Plate().image(), compares="gray"), tinted).judgement is ToolJudgement.OK


def test_least_contrast_and_least_size_say_what_does_not_count() -> None:
    spot = Plate().image()
    spot[138:144, 286:292] -= 40
    assert judged(taught(Plate().image()), spot).judgement is ToolJudgement.NG
    assert judged(taught(Plate().image(), contrast=60.0), spot).judgement is ToolJudgement.OK
    assert judged(taught(Plate().image(), size_px=20.0), spot).judgement is ToolJudgement.OK


def test_a_wrong_letter_of_print_is_ng() -> None:
    inspector = taught(Plate().image())
    assert judged(inspector, Plate(words="SN 40775").image()).judgement is ToolJudgement.NG


def lines_of_print() -> Image:
    """Small print all over the region."""
    picture = np.full((240, 400, 3), 150, np.uint8)
    for y in range(64, 178, 14):
        cv2.putText(picture, "INGREDIENTS WATER SUGAR SALT E330", (58, y), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (40,) * 3, 1)
    return picture


def bars() -> Image:
    picture = np.full((240, 400, 3), 150, np.uint8)
    picture[60:170, 64:330] = np.repeat(np.random.default_rng(4).choice([30, 150], 89), 3)[:266, None]
    return picture


@pytest.mark.parametrize("drawn", [lines_of_print, bars])
def test_print_all_over_the_region_is_not_taken_for_noise(drawn: Callable[[], Image]) -> None:
    master = drawn()
    inspector = taught(noisy(master, 0, 1.5))
    gone = master.copy()
    gone[95:125, 150:230] = 150
    assert judged(inspector, noisy(master, 1, 1.5)).judgement is ToolJudgement.OK
    assert judged(inspector, noisy(gone, 1, 1.5)).judgement is ToolJudgement.NG
    assert judged(inspector, noisy(np.full_like(master, 150), 1, 1.5)).judgement is ToolJudgement.NG


@pytest.mark.parametrize("sigma", [1.5, 4.0, 8.0])
def test_noise_of_a_camera_is_told_from_the_master_alone(sigma: float) -> None:
    master, stained = Plate().image(), Plate().image()
    cv2.circle(stained, (120, 90), 14, (90, 90, 90), -1)
    inspector = taught(noisy(master, 0, sigma))
    for seed in range(1, 5):
        assert judged(inspector, noisy(master, seed, sigma)).judgement is ToolJudgement.OK
        assert judged(inspector, noisy(stained, seed, sigma)).judgement is ToolJudgement.NG


def test_samples_teach_where_good_parts_vary_and_that_alone() -> None:
    def good(seed: int) -> Image:
        """A part whose right end is rough, as good ones are."""
        image = noisy(Plate().image(), seed)
        rough = np.random.default_rng(seed + 50).normal(0.0, 25.0, (60, 40))
        image[60:120, 300:340] = np.clip(image[60:120, 300:340] + rough[..., None], 0, 255)
        return image

    master, other = good(0), good(9)
    inspector = taught(master, *(good(seed) for seed in range(1, 6)))
    assert judged(inspector, other).judgement is ToolJudgement.OK
    assert judged(taught(noisy(Plate().image(), 0)), other).judgement is ToolJudgement.NG
    spotted = other.copy()
    spotted[136:144, 270:278] -= 30
    assert judged(inspector, spotted).judgement is ToolJudgement.NG


@pytest.mark.parametrize("unlike", [SPOTTED, touched(Plate().image())])
def test_a_sample_that_is_unlike_the_others_is_named(unlike: Image) -> None:
    image = Plate().image()
    inspector = taught(noisy(image, 0), *(noisy(image, seed) for seed in (1, 2, 3, 4)), noisy(unlike, 5))
    note = inspector.notes["surface"]
    assert note.template == "OK sample {number} is unlike the others: leave it out if it shows a defect."
    assert note.values["number"] == 5


def clouded(seed: int, sigma: float) -> Image:
    clouds = cv2.GaussianBlur(np.random.default_rng(seed).normal(size=Plate().image().shape[:2]), (0, 0), 10)
    return np.clip(np.rint(Plate().image() + sigma / clouds.std() * clouds[..., None]), 0, 255).astype(np.uint8)


@pytest.mark.parametrize(("sigma", "is_steady"), [(2, True), (5, True), (10, False), (15, False), (20, False)])
def test_where_good_parts_differ_much_it_says_so_and_still_sees_a_black_spot(sigma: float, is_steady: bool) -> None:
    inspector = taught(clouded(0, sigma), *(clouded(seed, sigma) for seed in range(1, 5)))
    assert ("surface" not in inspector.notes) == is_steady
    if not is_steady:
        assert inspector.notes["surface"].template.startswith("The OK samples differ so much")
    good = clouded(9, sigma)
    spotted = cv2.circle(good.copy(), (200, 120), 15, (0, 0, 0), -1)
    assert judged(inspector, good).judgement is ToolJudgement.OK
    assert judged(inspector, np.asarray(spotted, np.uint8)).judgement is ToolJudgement.NG


def test_samples_that_show_other_parts_than_the_master_are_refused() -> None:
    with pytest.raises(ImageQualityError, match="OK samples must show parts like the master"):
        taught(clouded(0, 40), *(clouded(seed, 40) for seed in range(1, 5)))


def test_a_mask_hides_a_spot() -> None:
    master = Plate().image()
    spec = ToolSpec("surface", "surface", ROI, SurfaceParams(), Surface.default_threshold_pct)
    masked = replace(spec, masks=(Rectangle(276, 126, 28, 28),))
    inspector = Inspector(Program("plate", (masked,), content_hash(master)), master)
    assert judged(inspector, SPOTTED).judgement is ToolJudgement.OK


@pytest.mark.parametrize("score", [99.0, 85.0, 70.0, 40.0, 20.0])
def test_a_score_and_its_gravity_are_each_other_s_inverse(score: float) -> None:
    assert score_of(gravity_of(score)) == pytest.approx(score)


@pytest.mark.parametrize("compares", ["color", "gray"])
def test_what_was_stored_judges_as_what_was_just_learned(compares: str) -> None:
    master = noisy(Plate().image(), 0)
    good = [noisy(Plate().image(), seed) for seed in (1, 2, 3)]
    samples = {content_hash(image): image for image in good}
    fresh = taught(master, *good, compares=compares)
    program, expected = fresh.program, judged(fresh, SPOTTED)
    del fresh  # a tool in use would be taken as it is
    gc.collect()
    stored = {key: to_bytes(found) for key, found in learned_now(program, master, samples).items()}
    again = Inspector(program, master, samples, lambda key: from_bytes(stored[key]))
    assert replace(judged(again, SPOTTED), elapsed_ms=0.0) == replace(expected, elapsed_ms=0.0)
