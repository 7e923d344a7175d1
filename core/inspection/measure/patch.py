"""Patch: the block of pixels around a ROI, in the position in which it was taught.

The moved ROI is warped back into the master's upright frame by one small `cv2.warpAffine`: a tool compares pixel by
pixel, and its masks are drawn once, when it is taught.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import InvalidROIError
from core.inspection.geometry import Pose, Roi, Window, allowed_pixels
from core.inspection.result import Defect
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.imaging import Scene

U8 = NDArray[np.uint8]
Matrix = NDArray[np.float64]

_PLACES = (
    ("upper left", "at the top", "upper right"),
    ("on the left", "in the middle", "on the right"),
    ("lower left", "at the bottom", "lower right"),
)


LEAST_CLEAN_PX = 64
"""Least size of a region taught as clean: a smaller one does not show enough of what crosses it."""


def check_clean_size(name: str, pixels: int) -> None:
    """Raise InvalidROIError if a region of `pixels` px² is too small to be taught as clean."""
    if pixels < LEAST_CLEAN_PX:
        raise InvalidROIError(
            "{tool}: the region shows nothing that this tool can judge, and {pixels} px² are too few to be taught as "
            "clean (least {least}). Draw a larger one.",
            tool=name,
            pixels=pixels,
            least=LEAST_CLEAN_PX,
        )


class Patch:
    """A ROI's block in the master, and the same pixels cut from any picture.

    Attributes:
        window: the block of whole master pixels that contains the ROI.
        allowed: height×width uint8, 255 where a pixel is in the ROI and in no don't-care mask; None if all are.
        pixels: number of allowed pixels; at least one.
    """

    def __init__(self, name: str, roi: Roi, masks: Sequence[Roi], master: Scene, margin: int = 0) -> None:
        """`margin`: number of pixels cut around the ROI, as far as the master reaches; they are not allowed pixels.

        Raises:
            InvalidROIError: the ROI has no allowed pixel.
        """
        self.roi = roi
        self.window: Window = roi.window().grown(margin).clipped(master.width, master.height)
        allowed = allowed_pixels(roi, masks, self.window)
        self.pixels = int(cv2.countNonZero(allowed)) if allowed.size else 0
        if self.pixels == 0:
            raise InvalidROIError("{tool}: the masks leave nothing of the region.", tool=name)
        self.allowed: U8 | None = None if self.pixels == allowed.size else allowed

    def matrix(self, pose: Pose) -> Matrix:
        """2×3: from the window to the picture."""
        return pose.matrix(self.window.x, self.window.y)

    def cut(self, image: U8, pose: Pose) -> U8:
        """height×width(×3) uint8: the taught window, from a picture whose part has that pose.

        The identity returns the picture's own pixels (a view, do not write), so that the master equals itself exactly.
        """
        if pose.is_identity:
            return image[self.window.slices]
        matrix = self.matrix(pose)
        size = (self.window.width, self.window.height)
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        cut: Any = cv2.warpAffine(image, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return cut  # type: ignore[no-any-return]

    def places(self, at: NDArray[np.intp]) -> NDArray[np.float32]:
        """1×N×2: x and y in the master of pixels of the window, numbered row by row."""
        rows, columns = np.divmod(at, self.window.width)
        return np.stack([columns + self.window.x, rows + self.window.y], axis=1).astype(np.float32)[None]

    @staticmethod
    def read(image: U8, places: NDArray[np.float32]) -> U8:
        """N(×3) uint8: the values that `cut` would give at these places of a picture."""
        seen: Any = cv2.remap(image, places, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload]
        return seen[0]  # type: ignore[no-any-return]

    def nearest(self, image: U8, pose: Pose, places: NDArray[np.intp]) -> U8:
        """N×3 uint8: for places of the window (2×N: rows, columns), the nearest pixels of a color picture."""
        height, width = image.shape[:2]
        matrix = self.matrix(pose)
        x, y = (matrix[:, 1::-1] @ places + (matrix[:, 2:] + 0.5)).astype(np.int32)
        seen: U8 = image.reshape(height * width, 3).take(y * width + x, axis=0, mode="clip")
        return seen

    def block(self, scene: Scene, pose: Pose) -> tuple[Window, Matrix | None]:
        """The upright block of the picture that contains the moved window, and the matrix from the window to the block.

        For classifying each pixel before interpolation: interpolating between a red cap and its white ground gives
        pink, which nobody has taught. For the identity, the block is the window and the matrix is None.
        """
        if pose.is_identity:
            return self.window, None
        matrix = self.matrix(pose)
        height, width = self.window.height, self.window.width
        (a, b, x), (c, d, y) = matrix.tolist()
        xs, ys = (a * width, b * height), (c * width, d * height)
        x0, y0 = (math.floor(at + sum(min(0.0, one) for one in way)) - 1 for at, way in ((x, xs), (y, ys)))
        x1, y1 = (math.ceil(at + sum(max(0.0, one) for one in way)) + 2 for at, way in ((x, xs), (y, ys)))
        block = Window(x0, y0, x1 - x0, y1 - y0).clipped(scene.width, scene.height)
        matrix[:, 2] -= (block.x, block.y)
        return block, matrix

    def straightened(self, block: U8, way: Matrix | None, interpolation: int = cv2.INTER_LINEAR) -> U8:
        """height×width uint8: the window, warped from a picture of the block; black outside the block."""
        if way is None:
            return block
        size = (self.window.width, self.window.height)
        straight: Any = cv2.warpAffine(block, way, size, flags=interpolation | cv2.WARP_INVERSE_MAP)
        return straight  # type: ignore[no-any-return]

    def in_picture(self, binary: U8, scene: Scene, pose: Pose) -> tuple[Window, U8]:
        """A binary picture of the window in picture coordinates: the block that contains it, and its pixels."""
        block, way = self.block(scene, pose)
        if way is None:
            return block, binary
        laid: Any = cv2.warpAffine(binary, way, (block.width, block.height), flags=cv2.INTER_NEAREST)
        return block, laid

    def lies_in(self, scene: Scene, pose: Pose) -> bool:
        """Whether the whole ROI, moved by the pose, lies in the picture."""
        return pose.is_identity or self.roi.moved(pose).lies_in(scene.width, scene.height)

    def limited(self, binary: U8) -> U8:
        """The binary picture of the window, 0 at pixels that are not allowed."""
        if self.allowed is None:
            return binary
        limited: Any = cv2.bitwise_and(binary, self.allowed)
        return limited  # type: ignore[no-any-return]

    def defect(self, x: float, y: float, width: float, height: float, kind: str, pose: Pose) -> Defect:
        """A box of the window (its pixels x … x + width − 1) as an upright box in the picture."""
        x0, y0 = self.window.x + x - 0.5, self.window.y + y - 0.5
        corners = np.array([[x0, y0], [x0 + width, y0], [x0 + width, y0 + height], [x0, y0 + height]])
        moved = pose.apply(corners)
        low, high = moved.min(axis=0), moved.max(axis=0)
        return Defect(float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1]), kind)

    def place(self, x: float, y: float) -> Text:
        """A point of the window in words: "upper left"."""
        column = min(2, max(0, int(3 * x / self.window.width)))
        row = min(2, max(0, int(3 * y / self.window.height)))
        return text(_PLACES[row][column])
