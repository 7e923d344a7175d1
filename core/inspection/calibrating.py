"""Calibrating: lens and plane from pictures of a target of known size.

The lens is fitted to all pictures (Z. Zhang, IEEE Trans. PAMI 22, 2000; `cv2.calibrateCamera`), the plane to the first
one, by least squares over all its points. The more pictures, at different tilts, the more of the lens is fitted: its
distortion of 4th order from three on, its optical axis from five on; one picture says too little about them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core import fields
from core.errors import ImageQualityError, InvalidImageError, ValidationError
from core.fields import choice, number
from core.inspection.calibration import TARGETS, Calibration
from core.inspection.targets import find_target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.frame import Image
    from core.inspection.geometry import Points

MOST_RESIDUAL_PX = 1.5
"""A target that fits worse was not flat, not counted right, or not found right."""

MOST_PICTURES = 20
"""More say little that is new, and finding the target takes up to a second in each."""

_FROM_4TH_ORDER, _FROM_AXIS = 3, 5
_DIGITS = 10


@dataclass(frozen=True)
class Target:
    """A flat target of known size. InvalidProgramConfigError: a value is out of its limits."""

    kind: str = choice("Target", default="chessboard", options=TARGETS)
    columns: int = number(
        "Columns",
        default=9,
        minimum=3,
        maximum=100,
        integer=True,
        help="Dots in a row; of a chessboard its inner corners, or its squares.",
    )
    rows: int = number(
        "Rows",
        default=6,
        minimum=3,
        maximum=100,
        integer=True,
        help="Dots in a column; of a chessboard its inner corners, or its squares.",
    )
    pitch_mm: float = number(
        "Pitch",
        default=10.0,
        minimum=0.01,
        maximum=10_000,
        step=0.01,
        unit="mm",
        help="Side of a square, or from the middle of a dot to that of the next.",
    )

    def __post_init__(self) -> None:
        fields.check(self, "The target")

    def places(self, columns: int, rows: int) -> Points:
        """(rows · columns)×2: the points on the target in mm, row by row."""
        return np.array([[x, y] for y in range(rows) for x in range(columns)], np.float64) * self.pitch_mm


def calibrate(pictures: Sequence[Image], target: Target) -> Calibration:
    """The calibration of a camera.

    Args:
        pictures: at most `MOST_PICTURES`, height×width×3 uint8 BGR, all of one size. The first shows the target in the
            plane that will be measured in; in the others it may lie or be held in any way.

    Raises:
        ValidationError: there is no picture, or there are too many.
        InvalidImageError: the pictures differ in size.
        ImageQualityError: the target is not found in a picture, or does not fit.
    """
    if not pictures:
        raise ValidationError("Give at least one picture of the target.")
    if len(pictures) > MOST_PICTURES:
        raise ValidationError("Give at most {most} pictures of the target.", most=MOST_PICTURES)
    height, width = pictures[0].shape[:2]
    found = []
    for ordinal, picture in enumerate(pictures, start=1):
        if picture.shape[:2] != (height, width):
            raise InvalidImageError("Picture {number} has another size than the first.", number=ordinal)
        grid = find_target(picture, target.kind, target.columns, target.rows)
        if grid is None:
            raise ImageQualityError(
                "Picture {number} does not show the target with {columns} × {rows} points. Show all of it, evenly lit, "
                "with a margin, and count it again.",
                number=ordinal,
                columns=target.columns,
                rows=target.rows,
            )
        found.append(grid)
    if len({(grid.columns, grid.rows) for grid in found}) > 1:
        raise ImageQualityError("The pictures show targets of different size. Use one target for all.")
    places = target.places(found[0].columns, found[0].rows)
    seen = [grid.points for grid in found]
    lens = _lens(seen, places, width, height)
    if found[0].outlines:
        # The middle of a dot seen at a slant is not the middle of its picture: once the plane is known, it is found
        # where the dot is round.
        for _ in range(2):
            seen = [
                _middles(_on_plane(lens, points, places, target), grid.outlines, points)
                for points, grid in zip(seen, found, strict=True)
            ]
            lens = _lens(seen, places, width, height)
    laid = _on_plane(lens, seen[0], places, target)
    if laid.residual_px > MOST_RESIDUAL_PX:
        raise ImageQualityError(
            "The target does not fit: its points lie {residual} px off on average, and {most} px are the most. Use a "
            "flat target, hold it still, and count it again.",
            residual=round(laid.residual_px, 2),
            most=MOST_RESIDUAL_PX,
        )
    hull = cv2.convexHull(seen[0].astype(np.float32))
    return replace(laid, covered_pct=round(100.0 * cv2.contourArea(hull) / (width * height), 1))


def _lens(seen: Sequence[Points], places: Points, width: int, height: int) -> Calibration:
    flags = cv2.CALIB_USE_INTRINSIC_GUESS | cv2.CALIB_FIX_ASPECT_RATIO
    flags |= cv2.CALIB_ZERO_TANGENT_DIST | cv2.CALIB_FIX_K3
    flags |= cv2.CALIB_FIX_K2 if len(seen) < _FROM_4TH_ORDER else 0
    flags |= cv2.CALIB_FIX_PRINCIPAL_POINT if len(seen) < _FROM_AXIS else 0
    focal = 1.2 * max(width, height)
    guess = np.array([[focal, 0, (width - 1) / 2], [0, focal, (height - 1) / 2], [0, 0, 1]])
    on_target = np.column_stack([places, np.zeros(len(places))]).astype(np.float32)
    in_pictures: Any = [points.astype(np.float32)[:, None] for points in seen]
    residual, matrix, distortion, _, _ = cv2.calibrateCamera(
        [on_target] * len(seen), in_pictures, (width, height), guess, np.zeros(5), flags=flags
    )
    if not (np.isfinite(residual) and np.isfinite(matrix).all() and np.isfinite(distortion).all()):
        raise ImageQualityError("The lens cannot be told from these pictures. Take others, with the target tilted.")
    k1, k2 = np.ravel(distortion)[:2]
    return Calibration(
        width,
        height,
        _short(matrix[0, 0]),
        _short(matrix[0, 2]),
        _short(matrix[1, 2]),
        _short(k1),
        _short(k2),
        plane=(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
        pictures=len(seen),
        residual_px=_short(residual, 4),
    )


def _on_plane(lens: Calibration, points: Points, places: Points, target: Target) -> Calibration:
    """The calibration with the plane in which the points have these places."""
    plane, _ = cv2.findHomography(lens.undistorted(points), places)
    if plane is None:
        raise ImageQualityError("The target is seen edge-on. Look at it from above.")
    laid = replace(
        lens,
        plane=tuple(_short(value) for value in np.ravel(plane)),
        target=target.kind,
        pitch_mm=target.pitch_mm,
    )
    off = np.hypot(*(laid.to_mm(points) - places).T)
    return replace(laid, residual_mm=_short(float(np.sqrt(np.mean(off**2))), 4), worst_mm=_short(float(off.max()), 4))


def _middles(laid: Calibration, outlines: Sequence[Points], points: Points) -> Points:
    """The places in the picture of the dots' true middles: where the outlines, laid on the plane, are centered."""
    at, step = laid.to_mm(points), 1.0
    true = np.array([_centroid(laid.to_mm(outline)) for outline in outlines])
    # Back into the picture, by the linear map at each dot: the shift is a fraction of a pixel.
    right, down = (laid.to_mm(points + way) - at for way in ((step, 0.0), (0.0, step)))
    maps = np.stack([right, down], axis=2)
    return np.asarray(points + np.linalg.solve(maps, (true - at)[..., None])[..., 0], np.float64)


def _centroid(outline: Points) -> Points:
    """The center of area of a polygon."""
    x, y = (outline - outline[0]).T
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = cross.sum() * 3.0
    moments = np.array([((x + np.roll(x, -1)) * cross).sum(), ((y + np.roll(y, -1)) * cross).sum()])
    return np.asarray(outline[0] + moments / area, np.float64)


def _short(value: Any, digits: int = _DIGITS) -> float:
    """With so many significant digits: enough for a thousandth of a pixel, and readable in a file."""
    return float(f"{float(value):.{digits}g}")
