"""Surface sight: the planes of a region of any picture, in the master's place and light.

The region is registered, straightened, divided by its light, and brought to the reference where nothing may be judged:
outside the region, in masks, beyond the picture, and where the camera clips what should be bright.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.inspection.geometry import Pose, Window, allowed_pixels
from core.inspection.imaging import WHITE
from core.inspection.measure.deviation import SCALES, Planes, planes_of
from core.inspection.measure.evenness import CELL_PX, Evenness
from core.inspection.measure.registration import Registration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from core.inspection.geometry import Roi
    from core.inspection.imaging import Scene
    from core.inspection.measure.patch import U8, Matrix, Patch

    Floats = NDArray[np.float32]

_MARGIN_PX = 3
_AROUND_PX, _CLIPPED_SHARE, _NOISE = 9, 0.03, 16
_LUMA = np.array([0.114, 0.587, 0.299], np.float64)
_BLACK = 8.0
"""Gray levels below this are one black: the camera cuts off their noise on one side."""
_FLAGS = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


class SurfaceSight:
    """Taught once from the master.

    Attributes:
        block: the region with a small margin, in whole cells; it may reach beyond the picture.
        counted: at each scale, 255 where a pixel lies in the region as a whole.
    """

    def __init__(self, patch: Patch, masks: Sequence[Roi], master: Scene, reach_px: float, is_color: bool) -> None:
        window = patch.window.grown(_MARGIN_PX)
        width, height = (-(-side // CELL_PX) * CELL_PX for side in (window.width, window.height))
        self.block = Window(window.x, window.y, width, height)
        self._is_color = is_color
        self._registration = Registration(patch, master, reach_px)
        inside = allowed_pixels(patch.roi, masks, self.block)
        columns, rows = np.arange(width) + self.block.x, np.arange(height) + self.block.y
        inside[:, (columns < 0) | (columns >= master.width)] = 0
        inside[(rows < 0) | (rows >= master.height)] = 0
        self.counted: list[U8] = [_whole(inside, level) for level in range(SCALES)]
        bgr = self._cut(master, self._matrix(Pose.identity().matrix()))
        self._brightness, self._colors = self._linear(bgr.astype(np.float32), np.ones(3))
        cells = self._cells(bgr)
        self._evenness = Evenness(cells, self._brightness, self.counted[SCALES - 1] > 0)

    def planes(self, scene: Scene, pose: Pose, gain: float | None, most: float) -> Planes:
        """The planes of a picture in the master's place and light.

        Args:
            gain: of the region's light; None: from the light of the picture.
            most: largest deviation of the light, as a logarithm, that the region itself may tell; 0: none.
        """
        to_picture = self._registration.matrix(scene, pose)
        matrix = self._matrix(to_picture)
        bgr = self._cut(scene, matrix)
        light = self._light(scene, matrix, gain)
        clipped = _clipped(bgr)
        tint = np.ones(3)
        if most:
            clear = np.ones(light.shape, bool)
            if clipped is not None:
                clear = cv2.resize(clipped, light.shape[::-1], interpolation=cv2.INTER_AREA) < _CLIPPED_SHARE * 255
            even = self._evenness.gains(self._cells(bgr) / light[..., None], clear, most)
            if even is not None:
                surface, tint = even
                light = light * surface
        full = bgr.astype(np.float32)
        brightness, colors = self._linear(full, 1.0 / tint)
        if not np.array_equal(light, np.ones_like(light)):
            inverse = np.reciprocal(light)
            brightness *= cv2.resize(inverse, brightness.shape[::-1], interpolation=cv2.INTER_LINEAR)
            if colors:
                by = cv2.resize(inverse, colors[0].shape[::-1], interpolation=cv2.INTER_LINEAR)
                for color in colors:
                    color *= by
        self._bring_to_reference(scene, matrix, clipped, brightness, colors)
        return planes_of(brightness, colors, light)

    def in_picture(self, binary: U8, scene: Scene, pose: Pose) -> tuple[Window, U8]:
        """A binary picture of the block in picture coordinates: the window that contains it, and its pixels."""
        matrix = self._matrix(self._registration.matrix(scene, pose))
        corners = self._corners @ matrix[:, :2].T + matrix[:, 2]
        x0, y0 = np.floor(corners.min(axis=0)).astype(int).tolist()
        x1, y1 = np.ceil(corners.max(axis=0)).astype(int).tolist()
        window = Window(x0, y0, x1 - x0 + 1, y1 - y0 + 1).clipped(scene.width, scene.height)
        matrix[:, 2] -= (window.x, window.y)
        laid: Any = cv2.warpAffine(binary, matrix, (window.width, window.height), flags=cv2.INTER_NEAREST)
        return window, laid

    @property
    def _corners(self) -> NDArray[np.float64]:
        width, height = self.block.width - 1, self.block.height - 1
        return np.array([[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]])

    def _matrix(self, to_picture: Matrix) -> Matrix:
        """From the block to the picture, given the matrix from the master to the picture."""
        matrix = to_picture.copy()
        matrix[:, 2] += matrix[:, :2] @ (self.block.x, self.block.y)
        return matrix

    def _cut(self, scene: Scene, matrix: Matrix) -> U8:
        size = (self.block.width, self.block.height)
        cut: Any = cv2.warpAffine(scene.image, matrix, size, flags=_FLAGS, borderMode=cv2.BORDER_REPLICATE)
        return cut  # type: ignore[no-any-return]

    def _cells(self, bgr: U8) -> Floats:
        size = (self.block.width // CELL_PX, self.block.height // CELL_PX)
        return np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_AREA), np.float32)

    def _light(self, scene: Scene, matrix: Matrix, gain: float | None) -> Floats:
        rows, columns = self.block.height // CELL_PX, self.block.width // CELL_PX
        if gain is not None or scene.light is None:
            return np.full((rows, columns), 1.0 if gain is None else gain, np.float32)
        # The center of cell (0, 0) is half a cell from that of the block's first pixel.
        coarse = matrix * np.array([CELL_PX, CELL_PX, 1.0])
        coarse[:, 2] += matrix[:, :2].sum(axis=1) * ((CELL_PX - 1) / 2)
        return scene.light.over(coarse, columns, rows)

    def _linear(self, bgr: Floats, factors: NDArray[np.float64]) -> tuple[Floats, list[Floats]]:
        """Brightness at full size, and blue and red less brightness at half size."""
        luma = _LUMA * factors
        brightness = np.maximum(np.asarray(cv2.transform(bgr, luma[None]), np.float32), np.float32(_BLACK))
        if not self._is_color:
            return brightness, []
        half = cv2.resize(bgr, (bgr.shape[1] // 2, bgr.shape[0] // 2), interpolation=cv2.INTER_AREA)
        blue, red = np.array([factors[0], 0.0, 0.0]) - luma, np.array([0.0, 0.0, factors[2]]) - luma
        return brightness, [np.asarray(cv2.transform(half, row[None]), np.float32) for row in (blue, red)]

    def _bring_to_reference(
        self, scene: Scene, matrix: Matrix, clipped: U8 | None, brightness: Floats, colors: Sequence[Floats]
    ) -> None:
        if clipped is not None:
            np.copyto(brightness, np.maximum(brightness, self._brightness), where=clipped > 0)
            small = cv2.resize(clipped, (clipped.shape[1] // 2, clipped.shape[0] // 2), interpolation=cv2.INTER_AREA)
            for color, taught in zip(colors, self._colors, strict=True):
                np.copyto(color, taught, where=small > 0)
        outside = self.counted[0] == 0
        corners = self._corners @ matrix[:, :2].T + matrix[:, 2]
        if corners.min() < 0 or (corners.max(axis=0) > (scene.width - 1, scene.height - 1)).any():
            seen = cv2.warpAffine(
                np.full((scene.height, scene.width), 255, np.uint8), matrix, outside.shape[::-1], flags=_FLAGS
            )
            outside |= np.asarray(seen) < 255
        if outside.any():
            np.copyto(brightness, self._brightness, where=outside)
            half = cv2.resize(
                outside.astype(np.uint8),
                (outside.shape[1] // 2, outside.shape[0] // 2),
                interpolation=cv2.INTER_NEAREST,
            )
            for color, taught in zip(colors, self._colors, strict=True):
                np.copyto(color, taught, where=half > 0)


def _clipped(bgr: U8) -> U8 | None:
    """255 where the camera clips a surface; None: nowhere.

    Noise clips some pixels of a surface and not others: the surface is clipped, not they alone.
    """
    unclipped: Any = cv2.inRange(bgr, (0, 0, 0), (WHITE - 1,) * 3)
    if cv2.countNonZero(unclipped) == unclipped.size:
        return None
    share = cv2.blur(cv2.bitwise_not(unclipped), (_AROUND_PX, _AROUND_PX))
    clipped: Any = cv2.threshold(share, _CLIPPED_SHARE * 255.0, 255, cv2.THRESH_BINARY)[1]
    # A dark spot on it is none of its noise.
    dark: Any = cv2.inRange(bgr, (0, 0, 0), (WHITE - _NOISE,) * 3)
    clipped[dark > 0] = 0
    return clipped  # type: ignore[no-any-return]


def _whole(inside: U8, level: int) -> U8:
    if level == 0:
        return inside
    size = (inside.shape[1] >> level, inside.shape[0] >> level)
    share = cv2.resize(inside, size, interpolation=cv2.INTER_AREA)
    return np.where(np.asarray(share) >= 128, 255, 0).astype(np.uint8)
