"""Candidates for the pose: rotated templates of the master, correlated at the coarsest useful level of the pyramid.

The direction of the gradient is correlated, as one complex number per pixel (Fitch, Kadyrov, Christmas and Kittler,
*Orientation correlation*, BMVC 2002): it does not depend on the light, a hidden part costs only its share, and no mask
is needed, because a template is 0 wherever nothing was taught. Sums are computed by Fourier transform, whose template
side is computed when the tool is taught.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import gradient, magnitude
from core.inspection.pose.geometry import Floats, to_level

if TYPE_CHECKING:
    from core.inspection.geometry import Roi
    from core.inspection.imaging import Scene
    from core.inspection.pose.sight import Gray

Field = NDArray[np.float32]
"""height×width×2: x and y of the gradient divided by its length (plus the softening), so 0 in plain areas."""

Plane = NDArray[np.float32]
"""height×width: one of the two components."""

Spectra = NDArray[np.complex64]

LEAST_TEMPLATE_PX = 10.0
"""Shortest side of a template at the coarsest level, if the ROI allows it."""

STEP_PX = 1.2
"""Movement of the template's corner from one trial rotation to the next, pixels of the coarsest level."""

MARGIN_PX = 2
"""Search margin beyond the limits, pixels of the coarsest level: so a part just outside can be reported."""

LEAST_SOFTENING = 1.5
"""Least softening: gradients well below this many gray levels per pixel are ignored, whatever the master shows."""


LEAST_SHARE = 0.55
"""Least correlation of a candidate relative to the best one: hiding a fifth of a part does not cost half of it."""

_PARTS = np.array([64.0, 64.0, 1024.0, 1024.0])
"""Into so many parts is a pixel divided for places, a radian for rotations, and the master's size for sizes."""

MOST_HIGH = 1000
"""Most places checked for maxima; the peak of one part has some dozen."""


@dataclass(frozen=True)
class Domain:
    """Range of the center: bounds in pixels of the coarsest level, both ends included."""

    x0: float
    y0: float
    x1: float
    y1: float

    def joined(self, other: Domain) -> Domain:
        return Domain(max(self.x0, other.x0), max(self.y0, other.y0), min(self.x1, other.x1), min(self.y1, other.y1))


@dataclass(frozen=True, eq=False)
class Template:
    """The master's gradient directions, rotated by `rotation` (radians, counter-clockwise) and scaled.

    `field` has odd sides and the taught center in its middle; it is divided by its own energy, so that its correlation
    with itself is 1.
    """

    field: Field
    rotation: float
    scale: float


@dataclass(frozen=True, eq=False)
class Templates:
    """All trial poses: `rotations` × `scales` templates, rotation varying fastest.

    Attributes:
        level: of the pyramid.
        softening: added to a gradient's length before dividing by it, gray levels per pixel.
    """

    level: int
    softening: float
    templates: tuple[Template, ...]
    rotations: Floats
    scales: Floats
    is_full_turn: bool

    @cached_property
    def step(self) -> float:
        """Radians from one trial rotation to the next; 0 for a single one."""
        return float(self.rotations[1] - self.rotations[0]) if len(self.rotations) > 1 else 0.0


@dataclass(frozen=True, eq=False)
class Search:
    """The templates' spectra for a picture of one size and a domain in it.

    Attributes:
        columns, rows: whole-pixel centers: x0 … x0 + columns − 1, y0 … y0 + rows − 1.
        left, top: extent of the largest template from its middle.
        spectra: for every two templates, factors of the picture's spectrum and of its conjugate at the opposite
            frequencies (2×height×width complex). The correlation with the first template is the real part of the
            result, that with the second the imaginary part.
        size: height and width of the transforms.
    """

    templates: Templates
    x0: int
    y0: int
    columns: int
    rows: int
    left: int
    top: int
    spectra: tuple[Spectra, ...]
    size: tuple[int, int]


def extents(roi: Roi) -> tuple[float, float]:
    """Width and height of the smallest rotated box around a ROI, in pixels."""
    _, (width, height), _ = cv2.minAreaRect(roi.outline().astype(np.float32))
    return float(width), float(height)


def coarsest_level(roi: Roi) -> int:
    """The highest pyramid level at which the ROI is still large enough."""
    width, height = extents(roi)
    # A long and narrow part is found by its length: its short side may be down to two thirds.
    side = min(1.5 * min(width, height), math.sqrt(width * height))
    return max(0, math.floor(math.log2(max(side / LEAST_TEMPLATE_PX, 1.0))))


def directions(gray: Gray, softening: float) -> tuple[Plane, Plane]:
    """X and y of the gradient's direction at every pixel; shorter where the gradient is weak against the softening."""
    gx, gy = gradient(gray)
    length = magnitude(gx, gy)
    length += np.float32(softening)
    return np.divide(gx, length, out=gx), np.divide(gy, length, out=gy)


def cut_templates(
    master: Scene, roi: Roi, allowed: Gray, level: int, range_rad: float, scale_range: tuple[float, float]
) -> Templates:
    """Every trial pose within the range: rotations of ±range_rad with a small margin, scales from least to most.

    Args:
        allowed: the master's size; 0 where nothing is taught.
    """
    width, height = extents(roi)
    radius = math.hypot(width, height) / 2 / (1 << level)
    step = min(STEP_PX / max(radius, 1.0), math.radians(12))
    is_full_turn = range_rad > math.pi - step
    if is_full_turn:
        count = math.ceil(2 * math.pi / step)
        rotations = (np.arange(count) - count // 2) * (2 * math.pi / count)
    elif range_rad == 0.0:
        rotations = np.zeros(1)
    else:
        half = math.ceil(range_rad / step + 0.25)
        rotations = np.linspace(-1, 1, 2 * half + 1) * (range_rad + 0.25 * step)
    low, high = scale_range
    sizes = math.ceil(math.log(high / low) * max(radius, 1.0) / STEP_PX) + 1 if high > low else 1
    scales: Floats = np.geomspace(low, high, sizes).astype(np.float64)
    softening = _softening(master, allowed, level)
    cutter = _Cutter(master, allowed, roi, level)
    cut = tuple(cutter.cut(float(turn), float(scale), softening) for scale in scales for turn in rotations)
    return Templates(level, softening, cut, rotations.astype(np.float64), scales, is_full_turn)


def _softening(master: Scene, allowed: Gray, level: int) -> float:
    """A third of the gradient of strong edges in the taught region at this level."""
    gray = master.level(level)
    strength = magnitude(*gradient(gray))
    inside = cv2.resize(allowed, (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_AREA) > 127
    strong = float(np.percentile(strength[inside], 90)) if inside.any() else 0.0
    return max(LEAST_SOFTENING, strong / 3)


class _Cutter:
    """Rotates the master, with its surroundings, and takes the gradient directions covered by the rotated ROI."""

    def __init__(self, master: Scene, allowed: Gray, roi: Roi, level: int) -> None:
        # A rotated picture is drawn at most three levels finer than it is used: enough for averaging, and fast.
        self._fine = max(0, level - 3)
        self._times = 1 << (level - self._fine)
        self._picture = master.level(self._fine)
        size = (self._picture.shape[1], self._picture.shape[0])
        self._allowed = cv2.resize(allowed, size, interpolation=cv2.INTER_AREA)
        self._center = to_level(*roi.center, self._fine)
        self._arms = (roi.outline() - roi.center) / (1 << level)

    def cut(self, rotation: float, scale: float, softening: float) -> Template:
        cos, sin = scale * math.cos(rotation), scale * math.sin(rotation)
        x, y = cos * self._arms[:, 0] + sin * self._arms[:, 1], -sin * self._arms[:, 0] + cos * self._arms[:, 1]
        width, height = (2 * math.ceil(float(np.abs(v).max()) + 1.0) + 1 for v in (x, y))
        times, (cx, cy) = self._times, self._center
        whole = (width * times, height * times)
        # From master to template, with the ROI's center in the template's middle.
        to_x, to_y = (whole[0] - 1) / 2, (whole[1] - 1) / 2
        matrix = np.array([[cos, sin, to_x - cos * cx - sin * cy], [-sin, cos, to_y + sin * cx - cos * cy]])
        picture = cv2.warpAffine(self._picture, matrix, whole, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        allowed = cv2.warpAffine(self._allowed, matrix, whole, flags=cv2.INTER_LINEAR, borderValue=0)
        small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        share = cv2.resize(allowed, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
        field = np.stack(directions(small, softening), axis=-1)  # type: ignore[arg-type]
        energy = float(np.sum(share * np.sum(field * field, axis=-1)))
        return Template((field * share[..., None] / max(energy, 1e-3)).astype(np.float32), rotation, scale)


def prepare(templates: Templates, domain: Domain) -> Search | None:
    """The spectra for a domain; None if the domain is empty."""
    x0, y0 = math.floor(domain.x0), math.floor(domain.y0)
    columns, rows = math.ceil(domain.x1) - x0 + 1, math.ceil(domain.y1) - y0 + 1
    if columns < 1 or rows < 1:
        return None
    left = max(t.field.shape[1] for t in templates.templates) // 2
    top = max(t.field.shape[0] for t in templates.templates) // 2
    height, width = _quick_size(rows + 2 * top), _quick_size(columns + 2 * left)
    spectra = []
    for first in range(0, len(templates.templates), 2):
        pair = np.zeros((2, height, width), np.complex64)
        for template, unit in zip(templates.templates[first : first + 2], (1, 1j), strict=False):
            padded = np.zeros((2, height, width), np.float32)
            h, w = template.field.shape[:2]
            # Shifted so that the correlation is at the place of a template's middle, not of its corner.
            rows_, columns_ = slice(top - h // 2, top - h // 2 + h), slice(left - w // 2, left - w // 2 + w)
            padded[:, rows_, columns_] = np.moveaxis(template.field, -1, 0)
            pair += unit * np.stack([_transformed(part + 0j).conj() for part in padded]) / (height * width)
        # For a picture x + iy, the spectrum of x is half the sum of the spectrum and its opposite, that of y half the
        # difference.
        across, down = pair[0] / 2, pair[1] / 2
        spectra.append(np.stack([across - 1j * down, across + 1j * down]).astype(np.complex64))
    return Search(templates, x0, y0, columns, rows, left, top, tuple(spectra), (height, width))


def _quick_size(least: int) -> int:
    """Size of a transform: a power of two where it is hardly longer, as it is faster by more than that."""
    optimal, power = cv2.getOptimalDFTSize(least), 1 << (least - 1).bit_length()
    return power if power <= 1.08 * optimal else optimal


def _transformed(picture: Spectra) -> Spectra:
    """height×width: the full Fourier transform; for a real picture OpenCV is slower to return all of it."""
    parts = picture.view(np.float32).reshape(*picture.shape, 2)
    return cv2.dft(parts).view(np.complex64)[..., 0]


def _with_opposite(spectrum: Spectra) -> Spectra:
    """2×height×width: a spectrum, and its conjugate at the opposite frequencies."""
    found = np.empty((2, *spectrum.shape), np.complex64)
    found[0] = spectrum
    opposite = found[1]
    opposite[0, 0] = spectrum[0, 0]
    opposite[0, 1:], opposite[1:, 0] = spectrum[0, :0:-1], spectrum[:0:-1, 0]
    opposite[1:, 1:] = spectrum[:0:-1, :0:-1]
    np.conjugate(opposite, out=opposite)
    return found


def find_candidates(
    search: Search, picture: Gray, most: int, least: float, least_share: float = LEAST_SHARE
) -> tuple[Floats, Floats]:
    """The most likely poses in one picture, best first.

    Args:
        picture: height×width, the scene at the templates' level.
        most: largest number of poses.
        least: least correlation of a candidate; `least_share`: the same relative to the best one.

    Returns:
        K×4 poses in pixels of the level, and their K correlations (1: as the master); K may be 0.
    """
    templates, rows, columns = search.templates, search.rows, search.columns
    height, width = search.size
    both = np.zeros((height, width), np.complex64)
    for direction, part in zip(directions(picture, templates.softening), (both.real, both.imag), strict=True):
        _put(direction, part, search.x0 - search.left, search.y0 - search.top)
    spectrum = _with_opposite(_transformed(both))
    scores = np.empty((2 * len(search.spectra), rows, columns), np.float32)
    product = np.empty_like(spectrum)
    total = product[0].view(np.float32).reshape(height, width, 2)
    for index, pair in enumerate(search.spectra):
        np.multiply(spectrum, pair, out=product)
        product[0] += product[1]
        pair_of_scores = cv2.dft(total, flags=cv2.DFT_INVERSE)[:rows, :columns]
        scores[2 * index], scores[2 * index + 1] = pair_of_scores[..., 0], pair_of_scores[..., 1]
    scores = scores[: len(templates.templates)]
    return _peaks(templates, scores, (search.x0, search.y0), most, max(least, least_share * float(scores.max())))


def _put(source: Plane, target: Plane, x: int, y: int) -> None:
    """Fill the target with the source from (x, y) on; 0 outside the source."""
    rows, columns = source.shape[:2]
    x0, y0 = max(x, 0), max(y, 0)
    x1, y1 = min(x + target.shape[1], columns), min(y + target.shape[0], rows)
    if x1 > x0 and y1 > y0:
        target[y0 - y : y1 - y, x0 - x : x1 - x] = source[y0:y1, x0:x1]


def _peaks(
    templates: Templates, scores: Field, origin: tuple[int, int], most: int, least: float
) -> tuple[Floats, Floats]:
    """The highest local maxima over place, rotation and scale, each refined by parabolas."""
    _, rows, columns = scores.shape
    turns, sizes = len(templates.rotations), len(templates.scales)
    flat = scores.ravel()
    (high,) = (flat >= least).nonzero()
    if len(high) > MOST_HIGH:
        high = high[np.argpartition(-flat[high], MOST_HIGH)[:MOST_HIGH]]
    high = high[np.argsort(-flat[high], kind="stable")]
    claimed = np.zeros((sizes, turns, rows, columns), bool)
    is_claimed = claimed.reshape(-1).data  # a memoryview: faster than the array, element by element
    score = flat.data
    poses, values = [], []
    for index in high.tolist():
        if is_claimed[index]:
            continue
        at, place = divmod(index, rows * columns)
        (size, turn), (y, x) = divmod(at, turns), divmod(place, columns)
        around = (slice(max(y - 1, 0), y + 2), slice(max(x - 1, 0), x + 2))
        claimed[max(size - 1, 0) : size + 2, max(turn - 2, 0) : turn + 3, *around] = True
        if templates.is_full_turn and not 2 <= turn < turns - 2:
            claimed[max(size - 1, 0) : size + 2, np.arange(turn - 2, turn + 3) % turns, *around] = True
        px, py, rotation, scale = _placed(templates, score, index, (at, y, x), (rows, columns))
        poses.append((origin[0] + px, origin[1] + py, rotation, scale))
        values.append(score[index])
        if len(poses) == most:
            break
    # The last bits of a transform differ between processors; whoever begins at the very same place ends there as well.
    return np.round(np.array(poses).reshape(-1, 4) * _PARTS) / _PARTS, np.array(values)


def _placed(
    templates: Templates, score: memoryview, peak: int, place: tuple[int, int, int], shape: tuple[int, int]
) -> tuple[float, float, float, float]:
    """The vertices of the parabolas through a peak and its neighbors.

    Args:
        score: of every template and place, numbered row by row; a memoryview, as plain numbers are faster than arrays.
        peak: its number; place: its template, row and column.
        shape: rows and columns.
    """
    (at, y, x), (rows, columns) = place, shape
    turns = len(templates.rotations)
    template = templates.templates[at]
    px, py, rotation = float(x), float(y), template.rotation
    middle = score[peak]
    if 0 < x < columns - 1:
        px += _vertex(score[peak - 1], middle, score[peak + 1])
    if 0 < y < rows - 1:
        py += _vertex(score[peak - columns], middle, score[peak + columns])
    turn = at % turns
    if turns > 2 and (templates.is_full_turn or 0 < turn < turns - 1):
        first = peak - turn * rows * columns
        before, after = (first + (turn + way) % turns * rows * columns for way in (-1, 1))
        rotation += templates.step * _vertex(score[before], middle, score[after])
    return px, py, rotation, template.scale


def _vertex(left: float, middle: float, right: float) -> float:
    """Vertex of the parabola through three values at −1, 0, 1, at most half a step from 0."""
    bend = left - 2.0 * middle + right
    if bend >= -1e-9:
        return 0.0
    top = 0.5 * (left - right) / bend
    return -0.5 if top < -0.5 else min(top, 0.5)
