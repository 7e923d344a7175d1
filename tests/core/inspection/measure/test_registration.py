"""Registration: the place of a region is found in uneven light as in even light."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene
from core.inspection.measure.patch import Patch
from core.inspection.measure.registration import Registration
from tests.curves.plate import Plate

ROI = Rectangle(56, 50, 288, 130)
ROWS, COLUMNS = np.mgrid[0:300, 0:400].astype(np.float32)
LIGHTS = {
    "even": np.ones_like(COLUMNS),
    "a slope of 30 %": 0.85 + 0.3 * COLUMNS / 400,
    "the edge of a shadow of 25 %, across": 1.0 - 0.25 / (1.0 + np.exp(-(COLUMNS - 0.3 * ROWS - 120) / 20)),
    "the edge of a shadow of 25 %, down": 1.0 - 0.25 / (1.0 + np.exp(-(ROWS - 110) / 20)),
}


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize(("x", "y", "turn_deg"), [(0.0, 0.0, 0.0), (2.4, -1.7, 0.8)])
def test_light_that_runs_across_the_region_is_no_motion(light: str, x: float, y: float, turn_deg: float) -> None:
    """Regression: one gain for the whole region made up for a shadow by a motion of up to 3.6 px."""
    master = Scene(Plate().image())
    truth = cv2.getRotationMatrix2D((200, 150), turn_deg, 1.0)
    truth[:, 2] += (x, y)
    moved = np.asarray(cv2.warpAffine(master.image, truth, (400, 300), borderMode=cv2.BORDER_REPLICATE))
    lit = Scene(np.clip(np.rint(moved * LIGHTS[light][..., None]), 0, 255).astype(np.uint8))
    found = Registration(Patch("surface", ROI, (), master), master, 6.0).matrix(lit, Pose.identity())
    corners = np.array([[56, 50], [344, 50], [344, 180], [56, 180]])
    off = corners @ (found - truth)[:, :2].T + (found - truth)[:, 2]
    assert np.hypot(*off.T).max() < 0.08


def test_light_does_not_make_another_texture_alike() -> None:
    """Of random texture, no motion is believed, whatever the light could explain."""

    def grained(seed: int) -> Scene:
        grain = cv2.GaussianBlur(np.random.default_rng(seed).normal(0.0, 60.0, (300, 400)), (0, 0), 1.5)
        return Scene(np.repeat(np.clip(np.rint(150 + grain), 0, 255).astype(np.uint8)[..., None], 3, axis=2))

    master = grained(0)
    registration = Registration(Patch("surface", ROI, (), master), master, 6.0)
    still = Pose.identity().matrix()
    assert all(np.array_equal(registration.matrix(grained(seed), Pose.identity()), still) for seed in range(1, 5))
