"""How unlike the taught print a print is that says the same: readers take 0 for O, and overlook what they cannot read.

A taught line is cut into windows, a little wider than a character, which overlap. Each is looked for where it should
be (template matching by squared differences), from the middle of the line outward, always beside the place where its
neighbor was found: so a line may lie elsewhere, be stretched a little, or bent. What is left of the best match is how
unlike the print is: squared, relative to the ink of the print, of the whole window or of the worst block about as large
as a stroke is wide, whichever is more.

How dark and how sharp the print is, is judged elsewhere. So the sharper of the two lines is softened until they are
alike, and the contrast of what is seen is fitted along each window.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core.inspection.measure.print_lines import GROUND, Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.inspection.measure.patch import U8

Ink = NDArray[np.float32]
"""What is printed: 0 is ground, `GROUND` black."""

_HEIGHT_PX = 24
"""Larger print is reduced to so many pixels: no two characters differ by less."""
_LEAST_SOFT_PX = 1.0
_SOFTER = (0.0, 1.0, 2.0, 3.0)
"""Further blurs of the sharper line, in units of the first."""
_MASKED = 4.0
"""So far around a mask, in units of the first blur, nothing is judged: print that it cuts is softened as well."""

# As shares of the height of the line:
_SOFT = 0.05
"""Sigma of the first blur."""
_WIDTH, _STEP = 0.9, 0.4
"""Of the windows."""
_AROUND = 0.45
"""Height of the windows above and below the line: nothing may be printed there either, no accent, no comma."""
_REACH = 0.15
"""How far a window may lie from the place beside its neighbor."""
_BLOCK = 0.2
"""Side of a block: about a stroke."""
_APART = 0.3
"""How far what is printed beside the lines may lie elsewhere."""
_FITTED = 0.4
"""Length over which the contrast is taken for one."""

_STRAY = 0.05
"""How far the ends of a line may lie from where they should be, as a share of half its length; and one window."""
_STRETCHED = 0.07
"""Share by which a line may be longer or shorter. Up to it the seen line is brought to the taught length first."""
_DARK = 0.97
"""Quantile of a line that is as dark as its print."""
_TEXTURE = 0.9
"""Quantile of what is beside the lines that is their ground's own texture."""
_MOST_GAIN = 2.5
"""Print this many times as faint, or as dark, has the same shape."""
_PRINTED = 0.1
"""A window with less print, as a share of the fullest one, cannot tell where its place is."""
_LEAST_PRINT = 0.7
"""Of the usual print in a window: with less, it is compared as if it had so much."""
_OUT_OF_LINE = 0.15
"""How unlike it is that a line lies its own height away from its place among the others."""


class Unlike(NamedTuple):
    """`amount`: 0 for the same print, 1 where a stroke is gone or too many; `place`: where, in the region compared."""

    amount: float
    place: Line


class TaughtPrint:
    """The print of the master's region."""

    def __init__(self, picture: U8, lines: Sequence[Line], hidden: U8 | None = None) -> None:
        """`picture`: evened (see `print_lines.evened`); `lines`: those found in it; `hidden`: not 0 where masked."""
        self._places = lines
        self._lines = tuple(_TaughtLine(picture, line, lines, hidden) for line in lines)
        self._rest = _TaughtRest(picture, lines, hidden)

    def compare(self, picture: U8, lines: Sequence[Line]) -> Unlike:
        """The place that is most unlike, in an evened region that says the same; `lines`: at least one."""
        if len(lines) != len(self._lines):
            return Unlike(1.0, lines[0])
        compared = (taught.compare(picture, line) for taught, line in zip(self._lines, lines, strict=True))
        others = self._out_of_line(lines), self._rest.compare(picture, lines)
        return max(*compared, *others, key=lambda one: one.amount)

    def _out_of_line(self, lines: Sequence[Line]) -> Unlike:
        """Of the line that has moved most against the first one: by its ends or its middle, whichever moved least.

        Of lines that are stretched, one of these keeps its place.
        """
        moved = np.array([_marks(seen) - _marks(taught) for taught, seen in zip(self._places, lines, strict=True)])
        apart = np.hypot(*np.moveaxis(moved - moved[0], -1, 0)).min(axis=1) / [line.height for line in lines]
        return Unlike(_OUT_OF_LINE * float(apart.max()), lines[int(apart.argmax())])


class _Size:
    """The size in which print of that height is compared.

    Attributes:
        scale: of the picture.
        height: of the print then, as are the others.
        soft_px: sigma of the first blur.
        block: side of a block.
    """

    def __init__(self, height_px: int) -> None:
        self.scale = min(1.0, _HEIGHT_PX / height_px)
        self.height = self.scale * height_px
        self.soft_px = max(_LEAST_SOFT_PX, _SOFT * self.height)
        self.block = (max(3, round(_BLOCK * self.height) | 1),) * 2

    def ink(self, picture: U8, across: float = 1.0) -> Ink:
        """The softened ink; `across`: how many times as wide."""
        wide = self.scale * across
        size = (max(1, round(wide * picture.shape[1])), max(1, round(self.scale * picture.shape[0])))
        interpolation = cv2.INTER_AREA if wide < 1.0 else cv2.INTER_LINEAR
        sized: Any = cv2.resize(picture, size, interpolation=interpolation)
        return GROUND - _softer(np.asarray(sized, np.float32), self.soft_px)


class _TaughtLine:
    """A line in the size in which it is compared, with half a window of ground at both ends."""

    def __init__(self, picture: U8, line: Line, lines: Sequence[Line], hidden: U8 | None) -> None:
        self._size = _Size(line.height)
        height = self._size.height
        self._width, self._hidden = line.right - line.left, hidden
        self._reach, self._step = max(2, round(_REACH * height)), max(1, round(_STEP * height))
        self._window = max(4, round(_WIDTH * height))
        self._fitted = max(3, round(_FITTED * height) | 1)
        # Half the way to the next line belongs to this one.
        above = [(line.top - other.bottom) / 2 for other in lines if other.bottom <= line.top]
        below = [(other.top - line.bottom) / 2 for other in lines if other.top >= line.bottom]
        most = _AROUND * line.height
        self._above, self._below = (max(2, round(self._size.scale * min(most, *room, most))) for room in (above, below))
        self._ink, self._shown, _ = self._cut(picture, line, self._window // 2, 0)
        softer = [_softer(self._ink, more * self._size.soft_px) for more in _SOFTER]
        self._softer = tuple((ink, _sharpness(ink)) for ink in softer)
        self._dark = max(1.0, float(np.quantile(self._ink, _DARK)))
        starts = range(0, max(1, self._ink.shape[1] - self._window + 1), self._step)
        squares = [float(np.square(self._ink[:, start : start + self._window]).sum()) for start in starts]
        printed = [each > _PRINTED * max(squares) for each in squares]
        usual = float(np.median([each for each, is_so in zip(squares, printed, strict=True) if is_so] or [0.0]))
        least = max(1.0, _LEAST_PRINT * usual)
        self._windows = tuple(zip(starts, (max(least, each) for each in squares), printed, strict=True))

    def compare(self, picture: U8, line: Line) -> Unlike:
        taught_px, seen_px = self._width, max(1, line.right - line.left)
        is_stretched = taught_px != seen_px and abs(seen_px - taught_px) <= _STRETCHED * taught_px
        ways = [self._found(picture, line, across) for across in (1.0, taught_px / seen_px)[: 1 + is_stretched]]
        return min(ways, key=lambda one: one.amount)

    def _found(self, picture: U8, line: Line, across: float) -> Unlike:
        """With the picture so many times as wide."""
        beside = self._window + 2 * self._reach
        seen, shown, left = self._cut(picture, line, beside, 2 * self._reach, across)
        narrower = max(0, self._ink.shape[1] + 2 * self._reach - seen.shape[1])
        whole: Any = cv2.matchTemplate(_grounded(seen, 0, narrower), self._ink, cv2.TM_CCORR_NORMED)
        at = _Place(*cv2.minMaxLoc(whole)[3])
        # No window can leave it, however far they stray.
        most = self._window + round(_STRAY * self._ink.shape[1] / 2)
        spare = most + self._reach
        taught, seen = self._alike(_grounded(seen, spare, narrower + spare), at.moved(spare, spare))
        shown = _grounded(shown, spare, narrower + spare)
        amount, column = max(self._walk(taught, (seen, shown), at.moved(spare, spare), most))
        begin, end = ((left - spare + side) / (self._size.scale * across) for side in (column, column + self._window))
        return Unlike(amount, Line(max(0, round(begin)), line.top, round(end), line.bottom))

    def _cut(self, picture: U8, line: Line, beside: int, above: int, across: float = 1.0) -> tuple[Ink, Ink, int]:
        """The line, with so much beside it and so much above and below what is compared; 1 where that is shown.

        Hidden is what lies near a mask or outside the region. And the first column.
        """
        size = self._size
        wide, high = size.scale * across, size.scale
        rows, columns = round(size.height) + self._above + self._below + 2 * above, 2 * beside
        columns += round(wide * (line.right - line.left))
        left = round(wide * line.left) - beside
        # Of a high region only what is around the line; always as much, so that equal pictures are reduced equally.
        far = math.ceil((size.height + self._above + self._below + 4 * self._reach + _MASKED * size.soft_px) / high)
        first, last = max(0, line.top - far), min(picture.shape[0], line.bottom + far)
        top = round(high * ((line.top + line.bottom) / 2 - first) - size.height / 2) - self._above - above
        margin = max(rows, columns)
        x, y = left + margin, top + margin

        def block(whole: Ink) -> Ink:
            return np.ascontiguousarray(_grounded(whole, margin, margin)[y : y + rows, x : x + columns])

        ink = size.ink(picture[first:last], across)
        shown = np.ones_like(ink)
        if self._hidden is not None:
            around = np.ones((2 * round(_MASKED * size.soft_px) + 1,) * 2, np.uint8)
            shown[_near(self._hidden[first:last], ink, around)] = 0.0
        return block(ink), block(shown), left

    def _alike(self, seen: Ink, at: _Place) -> tuple[Ink, Ink]:
        """The taught line and the one that is seen, equally dark and equally sharp."""
        height, width = self._ink.shape
        there = seen[at.y : at.y + height, at.x : at.x + width]
        dark = self._dark / max(1.0, float(np.quantile(there, _DARK)))
        seen, there = seen * np.float32(dark), there * np.float32(dark)
        sharpness = _sharpness(there)
        taught, sharp = min(self._softer, key=lambda one: _unequal(one[1], sharpness))
        if taught is not self._softer[0][0]:
            return taught, seen
        blurs = (more * self._size.soft_px for more in _SOFTER)
        return taught, _softer(
            seen, min(blurs, key=lambda blur_px: _unequal(_sharpness(_softer(there, blur_px)), sharp))
        )

    def _walk(self, taught: Ink, seen: tuple[Ink, Ink], at: _Place, most: int) -> Iterator[tuple[float, int]]:
        """Of each window how unlike it is, and in which column it was found; from the middle outward.

        `seen`: and where it is shown; `most`: how far a window may stray.
        """
        middle, reach = len(self._windows) // 2, self._reach
        for side in (self._windows[middle:], self._windows[:middle][::-1]):
            stray = _Place(0, 0)
            for start, ink, is_printed in side:
                columns = slice(start, start + self._window)
                template, height = taught[:, columns], taught.shape[0]
                corner = at.moved(stray.x + start - reach, stray.y - reach)
                rows_there = slice(corner.y, corner.y + height + 2 * reach)
                columns_there = slice(corner.x, corner.x + template.shape[1] + 2 * reach)
                around, shown = (one[rows_there, columns_there] for one in seen)
                place, between = _best(around, template)
                if is_printed:
                    stray = stray.moved(place.x - reach, place.y - reach).within(most)
                rests = []
                for where in (place, between):
                    off = np.square(template - self._fitting(template, _at(around, where, template)))
                    rests.append(off * self._shown[:, columns] * _at(shown, where, template))
                off = min(rests, key=np.sum)
                worst = float(cv2.blur(off, self._size.block, borderType=cv2.BORDER_CONSTANT).max())
                yield max(worst / self._dark**2, float(off.sum()) / ink), corner.x + place.x

    def _fitting(self, taught: Ink, seen: Ink) -> Ink:
        """The seen window with the contrast of the taught one, fitted along the line."""
        products, squares = (taught * seen).sum(axis=0), np.square(seen).sum(axis=0)
        # Where nothing is printed, nothing is fitted.
        little = 0.05 * taught.shape[0] * self._dark**2
        fitted = [cv2.blur(each[None], (self._fitted, 1)) + np.float32(little) for each in (products, squares)]
        gain = np.clip(fitted[0] / fitted[1], 1.0 / _MOST_GAIN, _MOST_GAIN)
        return np.asarray(seen * gain, np.float32)


class _TaughtRest:
    """What is printed beside the lines: a rule, a frame, or nothing at all."""

    def __init__(self, picture: U8, lines: Sequence[Line], hidden: U8 | None) -> None:
        self._size = _Size(max(line.height for line in lines))
        reach = max(2, round(_APART * self._size.height))
        near: Any = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1,) * 2)
        self._near: U8 = near
        self._hidden = hidden
        self._ink, self._beside = self._read(picture, lines)
        self._explained = cv2.dilate(self._ink, self._near)
        ground = self._ink[self._beside > 0]
        self._texture = float(np.quantile(ground, _TEXTURE)) if ground.size else 0.0

    def compare(self, picture: U8, lines: Sequence[Line]) -> Unlike:
        """Ink that has none near it in the other picture."""
        seen, beside = self._read(picture, lines)
        new: Any = cv2.subtract(seen, self._explained)
        gone: Any = cv2.subtract(self._ink, cv2.dilate(seen, self._near))
        off = np.square(np.maximum(np.maximum(new, gone) - self._texture, 0.0)) * (self._beside * beside)
        blocks = cv2.blur(off, self._size.block, borderType=cv2.BORDER_CONSTANT)
        _, amount, _, (x, y) = cv2.minMaxLoc(blocks)
        half = self._size.block[0] / 2
        left, top, right, bottom = (
            max(0, round(side / self._size.scale)) for side in (x - half, y - half, x + half, y + half)
        )
        return Unlike(amount, Line(left, top, right + 1, bottom + 1))

    def _read(self, picture: U8, lines: Sequence[Line]) -> tuple[Ink, Ink]:
        """The ink, as a share of that of the lines; and 1 where no line and no mask is near."""
        ink = self._size.ink(picture)
        beside, dark = np.ones_like(ink), 1.0
        for line in lines:
            left, top, right, bottom = (round(self._size.scale * side) for side in line)
            dark = max(dark, float(np.quantile(ink[top : bottom + 1, left : right + 1], _DARK)))
            around, half = round(_AROUND * (bottom - top)), round(_WIDTH / 2 * (bottom - top))
            beside[max(0, top - around) : bottom + around, max(0, left - half) : right + half] = 0.0
        if self._hidden is not None:
            beside[_near(self._hidden, ink, self._near)] = 0.0
        # There it may come from outside the region, or leave it.
        edge = self._near.shape[0] // 2
        beside[:edge], beside[-edge:], beside[:, :edge], beside[:, -edge:] = 0.0, 0.0, 0.0, 0.0
        return ink / np.float32(dark), beside


class _Place(NamedTuple):
    x: int
    y: int

    def moved(self, right: int, down: int) -> _Place:
        return _Place(self.x + right, self.y + down)

    def within(self, reach: int) -> _Place:
        return _Place(*(min(reach, max(-reach, one)) for one in self))


def _marks(line: Line) -> NDArray[np.float64]:
    """3×2: the left end, the middle and the right end of a line."""
    y = (line.top + line.bottom) / 2
    return np.array([(line.left, y), ((line.left + line.right) / 2, y), (line.right, y)])


def _grounded(ink: Ink, before: int, after: int) -> Ink:
    """With so much ground on all sides: left and above, right and below."""
    sides = (before, after) * 2
    return np.asarray(cv2.copyMakeBorder(ink, *sides, cv2.BORDER_CONSTANT, value=0.0), np.float32)


def _softer(ink: Ink, blur_px: float) -> Ink:
    return np.asarray(cv2.GaussianBlur(ink, (0, 0), blur_px), np.float32) if blur_px else ink


def _near(hidden: U8, ink: Ink, around: U8) -> NDArray[np.bool_]:
    """Where a mask is near, in the size of the ink."""
    sized = cv2.resize(hidden, ink.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.dilate(sized, around)) > 0


def _unequal(sharpness: float, other: float) -> float:
    return abs(math.log(sharpness / other))


def _sharpness(ink: Ink) -> float:
    """Of a line, wherever its print lies."""
    edges = float(np.square(np.diff(ink, axis=0)).sum() + np.square(np.diff(ink, axis=1)).sum())
    return max(1.0, edges) / max(1.0, float(np.square(ink).sum()))


def _best(picture: Ink, template: Ink) -> tuple[_Place, tuple[float, float]]:
    """Where the template fits best: the pixel, and between the pixels by parabolas."""
    rests: Any = cv2.matchTemplate(picture, template, cv2.TM_SQDIFF)
    x, y = cv2.minMaxLoc(rests)[2]
    right = _vertex(*rests[y, x - 1 : x + 2].tolist()) if 0 < x < rests.shape[1] - 1 else 0.0
    down = _vertex(*rests[y - 1 : y + 2, x].tolist()) if 0 < y < rests.shape[0] - 1 else 0.0
    return _Place(x, y), (x + right, y + down)


def _vertex(before: float, least: float, after: float) -> float:
    """Of the parabola through three values at −1, 0, 1, of which the middle one is the least."""
    bend = before - 2.0 * least + after
    return 0.5 * (before - after) / bend if bend > 0 else 0.0


def _at(picture: Ink, corner: tuple[float, float], template: Ink) -> Ink:
    """The window of a picture that begins there, between its pixels, as large as the template."""
    height, width = template.shape
    middle = (corner[0] + (width - 1) / 2, corner[1] + (height - 1) / 2)
    return np.asarray(cv2.getRectSubPix(picture, (width, height), middle), np.float32)
