"""Calibration: millimeters on the plane from pictures of a target, seen at a slant through a lens that distorts."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from core import fields
from core.errors import ImageQualityError, InvalidImageError, InvalidProgramConfigError, ValidationError
from core.inspection.calibrating import Target, calibrate
from core.inspection.calibration import Calibration
from core.inspection.imaging import decode
from core.inspection.targets import find_target

if TYPE_CHECKING:
    from pathlib import Path

CAMERA = np.array([[800.0, 0, 319.5], [0, 800.0, 239.5], [0, 0, 1.0]])
_FINE = 4


def onto_picture(turn: tuple[float, float, float], shift: tuple[float, float, float]) -> np.ndarray:
    """3×3: from millimeters on the target to the picture."""
    rotation, _ = cv2.Rodrigues(np.array(turn))
    return np.asarray(CAMERA @ np.column_stack([rotation[:, 0], rotation[:, 1], shift]))


def seen(points: np.ndarray, way: np.ndarray) -> np.ndarray:
    """N×2 mm on the target -> N×2 px."""
    homogeneous = np.column_stack([points, np.ones(len(points))]) @ way.T
    return homogeneous[:, :2] / homogeneous[:, 2:]


def drawn(shapes: list[np.ndarray], way: np.ndarray, size: tuple[int, int] = (640, 480)) -> np.ndarray:
    image = np.full((size[1] * _FINE, size[0] * _FINE), 230, np.uint8)
    for shape in shapes:
        fine = (seen(shape, way) + 0.5) * _FINE - 0.5
        cv2.fillPoly(image, [np.rint(fine * 16).astype(np.int32)], 40, cv2.LINE_8, 4)
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), 0.7), cv2.COLOR_GRAY2BGR))


def squares(columns: int, rows: int, pitch: float) -> list[np.ndarray]:
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float)
    cells = itertools.product(range(columns + 1), range(rows + 1))
    return [(corners + np.array([x - 1, y - 1])) * pitch for x, y in cells if (x + y) % 2]


def dots(columns: int, rows: int, pitch: float, radius: float) -> list[np.ndarray]:
    turns = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    rim = radius * np.column_stack([np.cos(turns), np.sin(turns)])
    return [rim + np.array([x * pitch, y * pitch]) for x, y in itertools.product(range(columns), range(rows))]


SLANTED = onto_picture((0.5, -0.3, 0.1), (-35.0, -28.0, 140.0))
DOTS = Target("dots", 7, 6, 10.0)


def test_a_chessboard_at_a_slant_gives_its_diagonal() -> None:
    image = drawn(squares(7, 6, 10.0), SLANTED)
    found = calibrate([image], Target("chessboard", 7, 6, 10.0))
    ends = found.to_mm(seen(np.array([[0.0, 0.0], [60.0, 50.0]]), SLANTED))
    assert np.hypot(*(ends[1] - ends[0])) == pytest.approx(np.hypot(60, 50), abs=0.05)
    assert found.residual_mm < 0.05


def test_a_chessboard_counted_in_squares_is_found_as_well() -> None:
    image = drawn(squares(7, 6, 10.0), SLANTED)
    found = find_target(image, "chessboard", 8, 7)
    assert found is not None
    assert (found.columns, found.rows) == (7, 6)


def test_dots_at_a_slant_are_measured_by_their_true_middles() -> None:
    found = calibrate([drawn(dots(7, 6, 10.0, 4.0), SLANTED)], DOTS)
    middles = np.array([[x * 10.0, y * 10.0] for x in range(7) for y in range(6)])
    laid = found.to_mm(seen(middles, SLANTED))
    apart = np.hypot(*(laid[:, None] - laid[None]).transpose(2, 0, 1))
    true = np.hypot(*(middles[:, None] - middles[None]).transpose(2, 0, 1))
    assert np.abs(apart - true).max() < 0.02


def test_bright_dots_on_dark_are_found_too() -> None:
    assert find_target(255 - drawn(dots(7, 6, 10.0, 3.0), SLANTED), "dots", 7, 6) is not None


def test_distortion_is_taken_out_and_put_in_alike() -> None:
    lens = Calibration(640, 480, 700.0, 320.0, 240.0, -0.25, 0.1, plane=(700.0, 0, 0, 0, 700.0, 0, 0, 0, 1.0))
    straight = np.array([[0.0, 0.0], [0.3, 0.2], [-0.4, 0.3]])
    r2 = np.sum(straight**2, axis=1, keepdims=True)
    bent = straight * (1 - 0.25 * r2 + 0.1 * r2**2) * 700 + (320, 240)
    assert lens.undistorted(bent) == pytest.approx(straight, abs=1e-9)


def test_a_calibration_survives_its_file() -> None:
    found = calibrate([drawn(dots(7, 6, 10.0, 3.0), SLANTED)], DOTS)
    assert fields.load(Calibration, fields.dump(found), "file") == found


@pytest.mark.parametrize(
    ("pictures", "error", "words"),
    [
        ([], ValidationError, "at least one picture"),
        (
            [np.full((480, 640, 3), 128, np.uint8)],
            ImageQualityError,
            "Picture 1 does not show",
        ),
        (
            [drawn(dots(7, 6, 10.0, 3.0), SLANTED), np.full((240, 320, 3), 128, np.uint8)],
            InvalidImageError,
            "Picture 2 has another size",
        ),
    ],
)
def test_pictures_that_cannot_be_used_are_named(pictures: list[np.ndarray], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        calibrate(pictures, DOTS)


def test_a_plane_seen_edge_on_is_no_calibration() -> None:
    with pytest.raises(InvalidProgramConfigError, match="edge-on"):
        Calibration(640, 480, 700.0, 320.0, 240.0, plane=(1.0, 0, 0, 1.0, 0, 0, 0, 0, 1.0))


def test_real_pictures_through_a_lens_give_175_mm_to_a_third_of_a_millimeter(pictures: Path) -> None:
    folder = pictures / "calibration_mm" / "Sony_DSC-HX5V_Chess"
    if not folder.is_dir():
        pytest.skip("no pictures of targets")
    images = [decode(path.read_bytes()) for path in sorted(folder.glob("frame*.jpg"))][:6]
    found = calibrate(images, Target("chessboard", 4, 6, 30.0))
    grid = find_target(images[0], "chessboard", 4, 6)
    assert grid is not None
    laid = found.to_mm(grid.points)
    for one, other in ((0, 23), (3, 20)):
        assert np.hypot(*(laid[one] - laid[other])) == pytest.approx(np.hypot(90, 150), abs=0.3)
