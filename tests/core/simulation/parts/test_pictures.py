"""The parts of the simulated line: reproducible, with correct truth and visible defects."""

from __future__ import annotations

import json
import math
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core.errors import ConfigurationError
from core.inspection.geometry import Pose
from core.simulation.parts import CENTER, DEFECTS, KINDS, MASTER_HEIGHT, MASTER_WIDTH, PartSeries, master, render_part
from core.simulation.parts.pictures import scene_of

if TYPE_CHECKING:
    from core.inspection.frame import Image

KIND_NAMES = tuple(KINDS)
VARIANTS = [
    (kind, defect, variant)
    for kind in KINDS
    for defect in DEFECTS
    for variant in range(len(KINDS[kind].defective[defect]))
]


def difference(one: Image, other: Image) -> Image:
    """Largest difference of any channel, per pixel."""
    return cv2.absdiff(one, other).max(axis=2)


def put_back(picture: Image, truth: dict) -> Image:
    """The picture with its part moved to the master's place."""
    pose = Pose(truth["x_px"], truth["y_px"], truth["rotation_deg"], 1.0, *CENTER)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(
        picture, pose.matrix(), (MASTER_WIDTH, MASTER_HEIGHT), flags=flags, borderMode=cv2.BORDER_REPLICATE
    )


def on_the_part(kind: str) -> np.ndarray:
    """The part's area in the master, slightly inside its edge."""
    canvas = KINDS[kind].flawless.draw()
    return cv2.erode((canvas.opacity > 0.99).astype(np.uint8), np.ones((7, 7), np.uint8)).astype(bool)


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_a_master_is_flawless_and_the_same_each_time(kind: str) -> None:
    first, second = master(kind), master(kind)
    assert first.shape == (720, 1280, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, second)
    assert not np.shares_memory(first, second)


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_the_light_can_rise_by_a_fifth_without_clipping_any_part_but_white_paper(kind: str) -> None:
    clipped = (master(kind).astype(float) * 1.2 > 255).any(axis=2)
    assert (clipped.mean() > 0.1) if kind == "Paper label" else (clipped.mean() < 0.005)
    assert not (master(kind) >= 248).any()


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_no_kind_looks_the_same_after_any_turn(kind: str) -> None:
    small = cv2.resize(master(kind), (640, 360), interpolation=cv2.INTER_AREA)
    center = (CENTER[0] / 2 - 0.25, CENTER[1] / 2 - 0.25)
    for turn in range(30, 360, 30):
        matrix = Pose(*center, turn, 1.0, *center).matrix()
        turned = cv2.warpAffine(small, matrix, (640, 360), borderMode=cv2.BORDER_REPLICATE)
        differs = difference(small, turned)[30:330, 170:470] > 40
        assert differs.sum() > 600, f"turned by {turn} degrees"


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_part_n_of_a_seed_is_always_the_same_part(kind: str) -> None:
    first = render_part(kind, 7, 41)
    for number in range(6):
        render_part(kind, 7, number)  # removes cached drawings
    again = render_part(kind, 7, 41)
    assert np.array_equal(first[0], again[0])
    assert first[1] == again[1]


def test_another_seed_number_or_kind_is_another_part() -> None:
    truths = [
        render_part("Gasket", 7, 41)[1],
        render_part("Gasket", 8, 41)[1],
        render_part("Gasket", 7, 42)[1],
        render_part("Label plate", 7, 41)[1],
    ]
    assert len({(truth["x_px"], truth["y_px"], truth["rotation_deg"]) for truth in truths}) == 4


def test_a_seed_may_be_negative_or_huge() -> None:
    assert PartSeries(-3).part("Gasket", 0) != PartSeries(3).part("Gasket", 0)
    assert PartSeries(2**70).part("Gasket", 0).number == 0


def test_the_defect_rate_changes_neither_place_nor_light_of_a_part() -> None:
    never, always = PartSeries(3, 0), PartSeries(3, 100)
    for number in range(50):
        good, bad = never.part("Gasket", number), always.part("Gasket", number)
        assert good.defect is None
        assert bad.defect in DEFECTS
        assert (good.pose, good.gain, good.belt) == (bad.pose, bad.gain, bad.belt)


def test_defects_come_at_the_rate_asked_for_and_every_kind_of_them() -> None:
    defects = [PartSeries(5, 8).part("Connector 7-pin", number).defect for number in range(3000)]
    found = [defect for defect in defects if defect]
    assert 0.06 < len(found) / len(defects) < 0.10
    assert set(found) == set(DEFECTS)


def test_parts_lie_within_their_scatter_and_use_all_of_it() -> None:
    series = PartSeries(2)
    parts = [series.part("Label plate", number) for number in range(1500)]
    away = [math.dist((part.pose.x_px, part.pose.y_px), CENTER) for part in parts]
    turns = [part.pose.rotation_deg for part in parts]
    gains = [part.gain for part in parts]
    assert 38 < max(away) <= 40.001
    assert -10 <= min(turns) < -9.5
    assert 9.5 < max(turns) <= 10
    assert 0.8 <= min(gains) < 0.85
    assert 1.15 < max(gains) <= 1.2
    assert max(abs(later - earlier) for earlier, later in pairwise(gains)) < 0.03


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_the_truth_says_where_the_part_lies_and_how_bright_it_is(kind: str) -> None:
    part_only = on_the_part(kind)
    for number in range(3):
        picture, truth = render_part(kind, 4, number, defect_pct=0, noise_sigma=0)
        expected = np.minimum(master(kind)[part_only] * truth["gain"], 255.0)
        found = put_back(picture, truth)[part_only].astype(float)
        assert np.abs(found - expected).mean() < 1.5
        shifted = put_back(picture, {**truth, "x_px": truth["x_px"] + 2})[part_only].astype(float)
        assert np.abs(shifted - expected).mean() > 1.5


def test_the_truth_can_be_written_as_json() -> None:
    _, truth = render_part("Gasket", 1, 5, defect="scratch")
    assert json.loads(json.dumps(truth)) == truth
    assert set(truth) == {"part", "kind", "defects", "x_px", "y_px", "rotation_deg", "gain"}
    assert truth["defects"] == ["scratch"]


@pytest.mark.parametrize(("kind", "defect", "variant"), VARIANTS)
def test_every_defect_shows_plainly_against_the_good_part_and_only_where_it_is(
    kind: str, defect: str, variant: int
) -> None:
    good = PartSeries(1, 0, shift_px=0, turn_deg=0).part(kind, 0)
    bad = PartSeries(1, 0, shift_px=0, turn_deg=0).part(kind, 0, defect=defect)
    differs = difference(scene_of(good), scene_of(type(bad)(**{**vars(bad), "variant": variant}))) > 40
    assert differs.sum() > 350
    assert differs.mean() < 0.04


def test_noise_has_the_strength_asked_for_and_is_new_for_each_part() -> None:
    calm, _ = render_part("Gasket", 1, 0, noise_sigma=0)
    noisy, _ = render_part("Gasket", 1, 0, noise_sigma=4)
    noise = (noisy.astype(int) - calm)[calm.max(axis=2) < 220]
    assert 3.8 < noise.std() < 4.2
    assert abs(noise.mean()) < 0.1
    other = render_part("Gasket", 1, 1, noise_sigma=4)[0].astype(int) - render_part("Gasket", 1, 1, noise_sigma=0)[0]
    whole = noisy.astype(int) - calm
    assert abs(np.corrcoef(whole[::4, ::4].ravel(), other[::4, ::4].ravel())[0, 1]) < 0.02


def test_an_unknown_kind_is_refused_with_the_kinds_there_are() -> None:
    with pytest.raises(
        ConfigurationError, match=r"no parts named Bolt\. It has: Connector 7-pin, Gasket, Label plate, Paper label"
    ):
        master("Bolt")
    with pytest.raises(ConfigurationError):
        render_part("Bolt", 1, 0)
    with pytest.raises(ValueError, match="no defect is called dent"):
        render_part("Gasket", 1, 0, defect="dent")
