"""Patches, scan lines and moved regions: the optimized computations equal the plain ones."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.inspection.geometry import Pose, Rectangle, Ring, Roi
from core.inspection.imaging import Scene
from core.inspection.measure.patch import Patch
from core.inspection.measure.scan import ScanLines
from core.inspection.tool import ToolSpec
from core.inspection.tools.edge_detection import EdgeDetection, EdgeDetectionParams

POSES = [Pose.identity(), Pose(331.3, 228.6, 17.0, 1.0, 320.0, 240.0), Pose(300.0, 250.5, -160.0, 1.1, 320.0, 240.0)]


def _speckled() -> Scene:
    coarse = np.random.default_rng(3).integers(0, 256, (120, 160, 3), dtype=np.uint8)
    return Scene(np.repeat(np.repeat(coarse, 4, axis=0), 4, axis=1))


@pytest.mark.parametrize("pose", POSES)
def test_single_pixels_of_a_patch_are_read_as_the_cut_shows_them(pose: Pose) -> None:
    scene = _speckled()
    patch = Patch("p", Rectangle(250, 190, 120, 90), (), scene)
    at = np.arange(0, 120 * 90, 7)
    cut = patch.cut(scene.gray, pose).ravel()[at].astype(int)
    assert np.abs(patch.read(scene.gray, cv2.transform(patch.places(at), pose.matrix())).astype(int) - cut).max() <= 1


@pytest.mark.parametrize("pose", POSES)
@pytest.mark.parametrize("direction", ["right", "down"])
def test_scan_lines_of_a_turned_rectangle_are_sampled_along_their_own_places(pose: Pose, direction: str) -> None:
    scene = _speckled()
    scan = ScanLines("e", Rectangle(250, 190, 120, 90, rotation_deg=9.0), (), direction, 11, scene)
    x, y = pose.apply(np.column_stack([scan._xs.ravel(), scan._ys.ravel()])).T
    left, top = np.floor(x).astype(int), np.floor(y).astype(int)
    a, b, gray = x - left, y - top, scene.gray.astype(float)
    upper = gray[top, left] * (1 - a) + gray[top, left + 1] * a
    lower = gray[top + 1, left] * (1 - a) + gray[top + 1, left + 1] * a
    assert np.abs(scan.sample(scene.gray, pose).ravel() - (upper * (1 - b) + lower * b)).max() <= 1.0


@pytest.mark.parametrize("roi", [Rectangle(40, 30, 100, 60, rotation_deg=30.0), Ring(120, 100, 20, 60)])
def test_a_tools_quick_check_of_a_moved_region_equals_that_of_the_region(roi: Roi) -> None:
    scene = Scene(np.repeat(np.arange(0, 240, 1, np.uint8)[None, :, None], 200, axis=0).repeat(3, axis=2).copy())
    scene.image[:, 90:] = 0
    tool = EdgeDetection(ToolSpec("edge_detection", "e", roi, EdgeDetectionParams(contrast=10)), scene)
    rng = np.random.default_rng(1)
    poses = [Pose(*rng.uniform(0, 220, 2), rng.uniform(-180, 180), rng.uniform(0.8, 1.25), 100, 80) for _ in range(300)]
    exact = [roi.moved(pose).lies_in(scene.width, scene.height) for pose in poses]
    assert [tool.lies_in(scene, pose) for pose in poses] == exact
    assert 20 < sum(exact) < 280
