"""How suitable a picture is for judging: five figures with a sentence each, a score, a focus value and a histogram.

Every figure is rated 0–100, and the score is the lowest rating: a bad figure is not compensated by the others. The
knees of the ratings were set on the rendered parts and on published pictures of real ones (see the tests).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.imaging import gradient, magnitude
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.frame import Image

GOOD_SCORE_PCT = 70.0
"""Below this score, a picture should be checked before it becomes a master."""

WHITE, BLACK = 253, 2
"""A channel counts as clipped from these gray levels on: noise keeps some pixels from the very end."""

_FEWEST_EDGES, _MOST_EDGES = 20, 2000
_FINE_SIGMA, _COARSE_SIGMA = 1.0, 2.0
_FAINTEST_EDGE = 1.5
_DIFFERENCE_VARIANCE = 1 / 3
"""Variance (px²) of the blur by the gradient itself: a difference over two pixels is a box filter of that width."""

_LEAST_PART = 0.02
"""A picture with less than this share besides pure white or black ground shows no part."""

_Knees = Sequence[tuple[float, float]]
_BRIGHTNESS: _Knees = ((10, 0), (30, 70), (45, 100))
_CONTRAST: _Knees = ((5, 0), (15, 70), (30, 100))
_CLIPPED: _Knees = ((3, 100), (15, 70), (40, 0))
_EDGE_SIGMA: _Knees = ((1.1, 100), (1.8, 70), (5, 0))
_NOISE: _Knees = ((3, 100), (6, 70), (15, 0))


@dataclass(frozen=True)
class Figure:
    """One figure of a picture.

    Attributes:
        value: in `unit`; see `figures` for what is measured.
        rating_pct: 0–100; good from `GOOD_SCORE_PCT` on.
        text: the finding, and what to do if it is not good.
    """

    name: str
    title: Text
    value: float
    unit: str
    rating_pct: float
    text: Text

    @property
    def is_good(self) -> bool:
        return self.rating_pct >= GOOD_SCORE_PCT


@dataclass(frozen=True)
class Quality:
    """All figures of a picture, in the order in which a person would check them."""

    brightness_pct: float
    contrast_pct: float
    clipped_dark_pct: float
    clipped_bright_pct: float
    sharpness_pct: float
    noise: float
    figures: tuple[Figure, ...]

    @property
    def score_pct(self) -> float:
        return min(figure.rating_pct for figure in self.figures)

    @property
    def is_good(self) -> bool:
        return self.score_pct >= GOOD_SCORE_PCT


@dataclass(frozen=True, eq=False)
class Histogram:
    """Distribution of the pixels over the gray levels, from black to white.

    Attributes:
        luma, blue, green, red: share of the pixels in each bin, 0–1.
        clipped_dark_pct, clipped_bright_pct: share of the pixels that are black in all channels, or white in one.
    """

    luma: NDArray[np.float64]
    blue: NDArray[np.float64]
    green: NDArray[np.float64]
    red: NDArray[np.float64]
    clipped_dark_pct: float
    clipped_bright_pct: float


def figures(image: Image) -> Quality:
    """The figures of a picture (height×width×3 uint8 BGR); about 50 ms for 1280×720.

    - brightness: the 99th percentile of the gray levels, in % of white.
    - contrast: from the 0.2th to the 99.8th percentile, in % of the whole range.
    - exposure: share of black and of white pixels, without areas that touch the border of the picture: a white table or
      a dark ground is intended.
    - sharpness: from the blur of the strongest edges alone, so plain ground has no influence; see `edge_blur_px`.
    - noise: standard deviation in gray levels; see `noise_sigma`.
    """
    luma = _u8(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
    darkest, brightest, whitest = (float(level) for level in np.percentile(luma, (0.2, 99, 99.8)))
    brightest_channel = _brightest(image)
    dark, bright = _inside(brightest_channel <= BLACK), _inside(brightest_channel >= WHITE)
    noise = noise_sigma(luma)
    blur_px = edge_blur_px(luma)
    brightness, contrast = brightest / 2.55, (whitest - darkest) / 2.55
    sharpness = 0.0 if blur_px is None else _rated(blur_px, _EDGE_SIGMA)
    return Quality(
        brightness,
        contrast,
        dark,
        bright,
        sharpness,
        noise,
        (
            _brightness(brightness),
            _contrast(contrast),
            _exposure(dark, bright),
            _sharpness(blur_px, sharpness),
            _noise(noise),
        ),
    )


def noise_sigma(luma: NDArray[np.uint8]) -> float:
    """Standard deviation of the noise in a gray picture, in gray levels.

    Operator of Immerkær (*Fast Noise Variance Estimation*, CVIU 64, 1996), which is zero on plain areas and on linear
    gradients. Its median is used instead of its mean, so the many edges of a part have little influence.
    """
    kernel = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    answer = np.abs(cv2.filter2D(luma, cv2.CV_32F, kernel)[1:-1, 1:-1])
    # For normally distributed noise, the operator's output has six times the standard deviation; half of it lies within
    # 0.6745 of that.
    return float(np.median(answer)) / (6 * 0.6745)


def edge_blur_px(luma: NDArray[np.uint8]) -> float | None:
    """Blur of the strongest edges of a gray picture: sigma in px, as of a blurred step; None without edges.

    Blurring again by a known amount reduces the gradient of a sharp edge more than that of a soft one (Elder and
    Zucker, *Local Scale Control for Edge Detection and Blur Estimation*, PAMI 20, 1998; as a ratio: Zhuo and Sim,
    *Defocus Map Estimation from a Single Image*, Pattern Recognition 44, 2011). Two blurs of 1 and 2 px are compared,
    so that noise is smoothed in both; the result is the median over the strongest ridges of the gradient.
    """
    gray = luma.astype(np.float32)
    fine, coarse = (_steepness(gray, sigma) for sigma in (_FINE_SIGMA, _COARSE_SIGMA))
    ridge = (fine >= cv2.dilate(fine, np.ones((3, 3), np.uint8))) & (fine > _FAINTEST_EDGE)
    strengths, softer = fine[ridge], coarse[ridge]
    if strengths.size < _FEWEST_EDGES:
        return None
    count = min(_MOST_EDGES, max(_FEWEST_EDGES, strengths.size // 5))
    strongest = np.argpartition(strengths, -count)[-count:]
    squared = np.square(strengths[strongest] / np.maximum(softer[strongest], 1e-6))
    # ratio² = (sigma² + coarse²) / (sigma² + fine²), solved for sigma.
    squared = np.clip(squared, 1.001, _COARSE_SIGMA**2 / _FINE_SIGMA**2)
    variances = (_COARSE_SIGMA**2 - squared * _FINE_SIGMA**2) / (squared - 1)
    return math.sqrt(max(0.0, float(np.median(variances)) - _DIFFERENCE_VARIANCE))


def focus_value(image: Image) -> float:
    """Sharpness of a picture relative to others of the same scene: higher is sharper; no unit; 15 ms for 1280×720.

    Gradient energy (Tenengrad; Krotkov, *Focusing*, IJCV 1, 1988) of the strongest hundredth of the gradients, divided
    by the mean gray level: more light or more plain ground does not look like a better focus.
    """
    luma = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    flat = _steepness(luma.astype(np.float32), _FINE_SIGMA).ravel()
    count = max(1, flat.size // 100)
    strongest = flat[np.argpartition(flat, -count)[-count:]]
    return float(100 * math.sqrt(float(np.mean(np.square(strongest)))) / max(1.0, float(luma.mean())))


def histogram(image: Image, bins: int = 64) -> Histogram:
    """The histogram of a picture (height×width×3 uint8 BGR) with that many bins of equal width (a divisor of 256)."""
    luma = _u8(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
    blue, green, red = (_u8(channel) for channel in cv2.split(image))
    brightest = _brightest(image)
    return Histogram(
        _shares(luma, bins),
        _shares(blue, bins),
        _shares(green, bins),
        _shares(red, bins),
        clipped_dark_pct=100 * float(np.mean(brightest <= BLACK)),
        clipped_bright_pct=100 * float(np.mean(brightest >= WHITE)),
    )


def _brightest(image: Image) -> NDArray[np.uint8]:
    """The brightest channel of each pixel."""
    blue, green, red = cv2.split(image)
    return _u8(cv2.max(cv2.max(blue, green), red))


def _shares(channel: NDArray[np.uint8], bins: int) -> NDArray[np.float64]:
    counts = np.bincount(channel.ravel(), minlength=256).reshape(bins, -1).sum(axis=1)
    shares: NDArray[np.float64] = counts / channel.size
    return shares


def _inside(clipped: NDArray[np.bool_]) -> float:
    """Share of clipped pixels, in percent, without the clipped areas that touch the picture's border.

    100 if those areas leave next to nothing.
    """
    framed = cv2.copyMakeBorder(clipped.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=1)
    cv2.floodFill(framed, None, (0, 0), 0)
    inside = int(framed.sum())
    ground = int(clipped.sum()) - inside
    rest = clipped.size - ground
    return 100.0 * inside / rest if rest >= _LEAST_PART * clipped.size else 100.0


def _steepness(gray: NDArray[Any], sigma: float) -> NDArray[np.float32]:
    """Magnitude of the gradient of the smoothed picture, in gray levels per px."""
    return magnitude(*gradient(cv2.GaussianBlur(gray, (0, 0), sigma)))


def _rated(value: float, knees: _Knees) -> float:
    at, ratings = zip(*knees, strict=True)
    return float(np.interp(value, at, ratings))


def _brightness(value: float) -> Figure:
    rating = _rated(value, _BRIGHTNESS)
    if rating >= GOOD_SCORE_PCT:
        said = text("The brightest places reach {value} % of white.", value=round(value))
    else:
        said = text(
            "Too dark: the brightest places reach {value} % of white. Expose longer, or add light.", value=round(value)
        )
    return Figure("brightness", text("Brightness"), value, "%", rating, said)


def _contrast(value: float) -> Figure:
    rating = _rated(value, _CONTRAST)
    if rating >= GOOD_SCORE_PCT:
        said = text("Dark and bright places lie {value} % of the range apart.", value=round(value))
    else:
        said = text(
            "Too flat: dark and bright places lie {value} % of the range apart. Change light or ground.",
            value=round(value),
        )
    return Figure("contrast", text("Contrast"), value, "%", rating, said)


def _exposure(dark: float, bright: float) -> Figure:
    value = max(dark, bright)
    rating = _rated(value, _CLIPPED)
    if rating >= GOOD_SCORE_PCT:
        said = text("Hardly anything of the part is pure black or pure white.")
    elif bright >= dark:
        said = text("{value} % of the part is pure white and shows nothing. Expose shorter.", value=round(value))
    else:
        said = text(
            "{value} % of the part is pure black and shows nothing. Expose longer, or add light.", value=round(value)
        )
    return Figure("exposure", text("Over- or underexposed"), value, "%", rating, said)


def _sharpness(blur_px: float | None, rating: float) -> Figure:
    if blur_px is None:
        said = text("There is no clear edge in the picture. Lay a part under the camera, and focus on it.")
        return Figure("sharpness", text("Sharpness"), 0.0, "%", rating, said)
    # From 10 % to 90 % of a blurred step, as a person would measure it.
    width = round(2.563 * blur_px, 1)
    if rating >= GOOD_SCORE_PCT:
        said = text("The clearest edges are {width} px wide.", width=width)
    else:
        said = text("Blurred: the clearest edges are {width} px wide. Focus, and hold the part still.", width=width)
    return Figure("sharpness", text("Sharpness"), rating, "%", rating, said)


def _noise(value: float) -> Figure:
    rating = _rated(value, _NOISE)
    if rating >= GOOD_SCORE_PCT:
        said = text("Gray levels waver by {value}.", value=round(value, 1))
    else:
        said = text("Noisy: gray levels waver by {value}. Lower the gain, and add light.", value=round(value, 1))
    return Figure("noise", text("Noise"), value, "", rating, said)


def _u8(image: Any) -> NDArray[np.uint8]:
    """cv2's stubs allow any dtype; the calls in this file keep uint8."""
    return image  # type: ignore[no-any-return]
