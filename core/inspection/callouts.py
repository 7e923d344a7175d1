"""Where the tag of a defect goes: outside the part, with a line to what it names, and never over a defect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.inspection.geometry import Roi
from core.inspection.result import Defect, InspectionResult, ToolResult

MOST = 9
"""Tags; more would hide the part. The list of tools names them all."""
KEPT_CLEAR = 24
"""Of so many defects a tool, the largest, no tag is put over any."""


class Box(NamedTuple):
    """An upright box; any unit, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def scaled(self, by: float) -> Box:
        return Box(self.left * by, self.top * by, self.right * by, self.bottom * by)

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """Of the points of the box, the one nearest to (x, y)."""
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)


class Callout(NamedTuple):
    """A tag, and the line from its edge to that of what it names."""

    tag: Box
    start: tuple[float, float]
    end: tuple[float, float]


_STEPS = 12
"""How far along a side a place is looked for, in widths or heights of the tag."""
_COVERS_DEFECT, _COVERS_PART, _CROSSES = 1e7, 1e5, 1e4
"""What is avoided, dearest first; lengths are far below."""


def callouts_of(
    result: InspectionResult,
    tools: Sequence[ToolResult],
    sizes: Sequence[tuple[float, float]],
    room: Box,
    gap: float,
    scale: float = 1.0,
) -> tuple[Callout, ...]:
    """A tag for each of these failed tools, in display pixels.

    Args:
        tools: of the result, at most `MOST`; each tag names the tool's largest defect, or its region when it has none.
        sizes: width and height of each tag, in display pixels.
        room: what can be seen of the picture, in display pixels.
        gap: least distance of a tag to the part, in display pixels.
        scale: display pixels per picture pixel.
    """
    largest = [sorted(tool.defects, key=lambda d: d.width * d.height, reverse=True)[:KEPT_CLEAR] for tool in tools]
    boxes = [[box_of(defect).scaled(scale).grown(gap / 2) for defect in found] for found in largest]
    bounds = [bounds_of(tool.roi).scaled(scale) for tool in tools]
    anchors = [found[0] if found else roi for found, roi in zip(boxes, bounds, strict=True)]
    part = _around([bounds_of(tool.roi).scaled(scale) for tool in result.tools], room)
    return placed(anchors, sizes, [box for found in boxes for box in found], part, room, gap)


def box_of(defect: Defect) -> Box:
    return Box(defect.x, defect.y, defect.x + defect.width, defect.y + defect.height)


def bounds_of(roi: Roi) -> Box:
    (left, top), (right, bottom) = roi.outline().min(axis=0), roi.outline().max(axis=0)
    return Box(float(left), float(top), float(right), float(bottom))


def _around(boxes: Sequence[Box], room: Box) -> Box:
    """The box round all of them, as far as it can be seen."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    left, right = sorted(min(max(x, room.left), room.right) for x in (min(lefts), max(rights)))
    top, bottom = sorted(min(max(y, room.top), room.bottom) for y in (min(tops), max(bottoms)))
    return Box(left, top, right, bottom)


def placed(
    anchors: Sequence[Box],
    sizes: Sequence[tuple[float, float]],
    defects: Sequence[Box],
    part: Box,
    room: Box,
    gap: float,
) -> tuple[Callout, ...]:
    """A place for the tag of each anchor, in their order.

    The nearest place beside the part, or, where the part fills the room, along the room's edge; over no defect and no
    other tag. Lines cross other defects and tags only where there is no other way.

    Args:
        anchors: what the tags name, such as the largest defect of each tool.
        sizes: width and height of each tag; a larger one than the room is put at its top left corner.
        defects: all that must stay in sight.
        part: around everything that was looked at.
        room: what can be seen of the picture.
        gap: least distance of a tag to the part, and to what it must not touch.
    """
    taken: list[Callout] = []
    for anchor, (width, height) in zip(anchors, sizes, strict=True):
        keep_off = [*defects, *(callout.tag for callout in taken)]
        best: tuple[float, Callout] | None = None
        for tag in _places(anchor, width, height, part, room, gap):
            callout = _joined(tag, anchor)
            cost = _length(callout) + _COVERS_PART * tag.meets(part)
            if best is not None and cost >= best[0]:
                continue
            cost += _CROSSES * sum(_crosses(callout, other) for other in keep_off if other != anchor)
            cost += _COVERS_DEFECT * sum(tag.grown(gap / 2).meets(other) for other in keep_off)
            if best is None or cost < best[0]:
                best = cost, callout
        if best is not None:
            taken.append(best[1])
    return tuple(taken)


def _places(anchor: Box, width: float, height: float, part: Box, room: Box, gap: float) -> Iterator[Box]:
    """Beside the part, then along the edges of the room, each side from the nearest place outwards."""
    x, y = anchor.centre
    tops = (part.top - gap - height, part.bottom + gap, room.top + gap, room.bottom - gap - height)
    lefts = (part.left - gap - width, part.right + gap, room.left + gap, room.right - gap - width)
    for step in range(-_STEPS, _STEPS + 1):
        for top in tops:
            yield _within(room, x - width / 2 + step * (width + gap), top, width, height)
        for left in lefts:
            yield _within(room, left, y - height / 2 + step * (height + gap), width, height)


def _within(room: Box, left: float, top: float, width: float, height: float) -> Box:
    left = max(room.left, min(left, room.right - width))
    top = max(room.top, min(top, room.bottom - height))
    return Box(left, top, left + width, top + height)


def _joined(tag: Box, anchor: Box) -> Callout:
    end = anchor.nearest(*tag.centre)
    start = tag.nearest(*end)
    return Callout(tag, start, end)


def _length(callout: Callout) -> float:
    (x0, y0), (x1, y1) = callout.start, callout.end
    return float(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)


def _crosses(callout: Callout, box: Box) -> bool:
    """Whether the line goes through the box (Liang and Barsky, 1984)."""
    (x0, y0), (x1, y1) = callout.start, callout.end
    first, last = 0.0, 1.0
    for step, low, high in ((x1 - x0, box.left - x0, box.right - x0), (y1 - y0, box.top - y0, box.bottom - y0)):
        if step == 0:
            if not low < 0 < high:
                return False
            continue
        enters, leaves = sorted((low / step, high / step))
        first, last = max(first, enters), min(last, leaves)
    return first < last
