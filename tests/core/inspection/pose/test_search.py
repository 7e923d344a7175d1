"""Candidates of position adjustment: the spectra give the correlation of template and picture."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.inspection.geometry import Rectangle
from core.inspection.imaging import Scene
from core.inspection.pose.search import Domain, cut_templates, directions, find_candidates, prepare
from core.simulation.parts import master

LEVEL = 4


@pytest.mark.parametrize("range_deg", [0.0, 15.0])
def test_a_candidate_correlates_as_its_template_does_with_the_picture(range_deg: float) -> None:
    scene = Scene(master("Connector 7-pin"))
    roi = Rectangle(390, 410, 240, 180)
    everywhere = np.full((scene.height, scene.width), 255, np.uint8)
    templates = cut_templates(scene, roi, everywhere, LEVEL, math.radians(range_deg), (1.0, 1.0))
    picture = scene.level(LEVEL)
    search = prepare(templates, Domain(15, 15, picture.shape[1] - 15, picture.shape[0] - 15))
    assert search is not None
    poses, correlations = find_candidates(search, picture, 5, 0.2)
    across, down = directions(picture, templates.softening)
    for (x, y, turn, _), correlation in zip(poses.tolist(), correlations.tolist(), strict=True):
        template = min(templates.templates, key=lambda one: abs(one.rotation - turn))
        height, width = template.field.shape[:2]
        column, row = round(x) - width // 2, round(y) - height // 2
        block = np.s_[row : row + height, column : column + width]
        field = template.field.astype(np.float64)
        expected = (field[..., 0] * across[block]).sum() + (field[..., 1] * down[block]).sum()
        assert correlation == pytest.approx(expected, abs=1e-4)
