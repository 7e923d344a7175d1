"""Calibration: from pixels of a picture to millimeters of the plane that the camera looks at.

A pinhole camera with radial distortion (Z. Zhang, IEEE Trans. PAMI 22, 2000; D. C. Brown, 1971), and a homography from
the undistorted picture to the plane. It is plain numbers, evaluated by the code below and by no library's: a version of
a program that holds a calibration measures the same ever after.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from core import fields
from core.errors import InvalidProgramConfigError
from core.fields import REQUIRED, choice, number, numbers, short_text

if TYPE_CHECKING:
    from core.inspection.geometry import Points

TARGETS = {"chessboard": "Chessboard", "dots": "Dots"}
"""Kinds of targets, with their titles."""

MAX_SIDE_PX = 65_536
_ROUNDS = 30
"""Steps of the fixed-point iteration; each reduces the error by the distortion at the place, mostly below a tenth."""


@dataclass(frozen=True)
class Calibration:
    """Lens and plane of one station's camera, and how well its target fitted.

    Attributes:
        width_px, height_px: size of the pictures that it holds for.
        target, pitch_mm: what it was taken from: side of a square, or distance from dot to dot.
        plane: row by row, the 3×3 homography from undistorted coordinates (x, y, 1), in focal lengths from the optical
            axis, to millimeters on the plane.
        residual_px: RMS distance of the target's points from where the lens model expects them, over all pictures.
        residual_mm: RMS distance of the points of the first picture from their place on the target; `worst_mm`: the
            largest.
        covered_pct: share of the picture that the target covered in the first picture; beyond it is extrapolated.
        taken_at: moment of calibration, ISO 8601 in UTC; "" where nobody has said.
    """

    width_px: int = number("Width", default=REQUIRED, minimum=16, maximum=MAX_SIDE_PX, unit="px", integer=True)
    height_px: int = number("Height", default=REQUIRED, minimum=16, maximum=MAX_SIDE_PX, unit="px", integer=True)
    focal_px: float = number("Focal length", default=REQUIRED, minimum=1, maximum=1e7, unit="px")
    center_x_px: float = number("Optical axis, x", default=REQUIRED, minimum=-1e5, maximum=1e5, unit="px")
    center_y_px: float = number("Optical axis, y", default=REQUIRED, minimum=-1e5, maximum=1e5, unit="px")
    k1: float = number("Radial distortion, 2nd order", default=0.0, minimum=-1e4, maximum=1e4)
    k2: float = number("Radial distortion, 4th order", default=0.0, minimum=-1e6, maximum=1e6)
    plane: tuple[float, ...] = numbers("Plane", count=9)
    target: str = choice("Target", default="chessboard", options=TARGETS)
    pitch_mm: float = number("Pitch", default=10.0, minimum=0.01, maximum=10_000, unit="mm")
    pictures: int = number("Pictures", default=1, minimum=1, maximum=1000, integer=True)
    residual_px: float = number("Residual", default=0.0, minimum=0, maximum=1e4, unit="px")
    residual_mm: float = number("Residual on the plane", default=0.0, minimum=0, maximum=1e6, unit="mm")
    worst_mm: float = number("Largest deviation on the plane", default=0.0, minimum=0, maximum=1e6, unit="mm")
    covered_pct: float = number("Covered by the target", default=0.0, minimum=0, maximum=100, unit="%")
    taken_at: str = short_text("Calibrated")

    def __post_init__(self) -> None:
        fields.check(self, "The calibration")
        if abs(np.linalg.det(np.reshape(self.plane, (3, 3)))) < 1e-12:
            raise InvalidProgramConfigError("The calibration: its plane is seen edge-on. Calibrate again.")

    def to_mm(self, points: Points) -> Points:
        """N×2 places of the picture, in px -> N×2 places on the plane, in mm."""
        seen = np.column_stack([self.undistorted(points), np.ones(len(points))])
        laid = seen @ np.reshape(self.plane, (3, 3)).T
        return np.asarray(laid[:, :2] / laid[:, 2:], np.float64)

    def undistorted(self, points: Points) -> Points:
        """N×2 places of the picture, in px -> N×2 in focal lengths from the optical axis, without distortion."""
        seen = (np.asarray(points, np.float64) - (self.center_x_px, self.center_y_px)) / self.focal_px
        straight = seen
        for _ in range(_ROUNDS):
            r2 = np.sum(straight * straight, axis=1, keepdims=True)
            straight = seen / (1.0 + r2 * (self.k1 + r2 * self.k2))
        return straight

    def mm_per_px(self, x: float, y: float) -> float:
        """The size of a pixel at a place of the picture: the mean over both directions."""
        at = self.to_mm(np.array([[x, y], [x + 1.0, y], [x, y + 1.0]]))
        return float(np.hypot(*(at[1:] - at[0]).T).mean())

    def fits(self, width_px: int, height_px: int) -> bool:
        """Whether it holds for pictures of that size."""
        return (self.width_px, self.height_px) == (width_px, height_px)
