"""Places the tag of each defect outside the part, with a line to the defect, never covering a defect."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.geometry import Points, Roi
    from core.inspection.result import Defect, Scored, ToolResult

MOST = 9
"""Most tags; more would hide the part. The tool list names all defects."""
KEPT_CLEAR = 8
"""Per tool, the number of largest defects that no tag may cover."""


class Box(NamedTuple):
    """An upright box in any unit, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def center(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def scaled(self, by: float) -> Box:
        return Box(self.left * by, self.top * by, self.right * by, self.bottom * by)

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """The point of the box that is nearest to (x, y)."""
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)


class Callout(NamedTuple):
    """A tag, and the line from its edge to the edge of what it names."""

    tag: Box
    start: tuple[float, float]
    end: tuple[float, float]


_STEPS = 8
"""How many places are tried along a side in each direction, in tag widths or heights."""
_COVERS_DEFECT, _COVERS_PART, _CROSSES = 1e7, 1e5, 1e4
"""Penalties, highest first; distances are far smaller."""

_AT_ONCE = 16
"""Places evaluated together, nearest first; the best is mostly among the first."""

_Boxes = NDArray[np.float64]
"""N×4: left, top, right, bottom."""


def callouts_of(
    result: Scored,
    tools: Sequence[ToolResult],
    sizes: Sequence[tuple[float, float]],
    room: Box,
    gap: float,
    scale: float = 1.0,
) -> tuple[Callout, ...]:
    """A tag for each of the failed tools, in display pixels.

    Args:
        tools: of the result, at most `MOST`; each tag names the tool's largest defect, or its region when it has none.
        sizes: width and height of each tag, in display pixels.
        room: the visible part of the picture, in display pixels.
        gap: least distance of a tag to the part, in display pixels.
        scale: display pixels per picture pixel.
    """
    largest = [sorted(tool.defects, key=lambda d: d.width * d.height, reverse=True)[:KEPT_CLEAR] for tool in tools]
    boxes = [[box_of(defect).scaled(scale).grown(gap / 2) for defect in found] for found in largest]
    bounds = [bounds_of(tool.roi).scaled(scale) for tool in tools]
    anchors = [found[0] if found else roi for found, roi in zip(boxes, bounds, strict=True)]
    part = _around(np.concatenate([tool.roi.outline() for tool in result.tools]) * scale, room)
    return placed(anchors, sizes, [box for found in boxes for box in found], part, room, gap)


def box_of(defect: Defect) -> Box:
    return Box(defect.x, defect.y, defect.x + defect.width, defect.y + defect.height)


def bounds_of(roi: Roi) -> Box:
    (left, top), (right, bottom) = roi.outline().min(axis=0), roi.outline().max(axis=0)
    return Box(float(left), float(top), float(right), float(bottom))


def _around(points: Points, room: Box) -> Box:
    """The bounding box of the points, clipped to `room`."""
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    (left, right), (top, bottom) = (
        sorted(min(max(float(edge), low), high) for edge in edges)
        for edges, low, high in (((left, right), room.left, room.right), ((top, bottom), room.top, room.bottom))
    )
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

    The nearest place beside the part or, if the part fills the room, along the room's edge; over no defect and no other
    tag. A line crosses other defects and tags only if no place avoids it.

    Args:
        anchors: what the tags name, such as the largest defect of each tool.
        sizes: width and height of each tag; one larger than the room is put at its top left corner.
        defects: boxes that must stay visible.
        part: bounding box of all inspected regions.
        room: the visible part of the picture.
        gap: least distance of a tag to the part, and to what it must not touch.
    """
    found: list[Callout] = []
    keep_off = np.array(defects, np.float64).reshape(-1, 4)
    margin = np.array([-gap, -gap, gap, gap]) / 2
    for anchor, (width, height) in zip(anchors, sizes, strict=True):
        tags = _places(anchor, width, height, part, room, gap)
        starts, ends = _lines(tags, anchor)
        least = np.hypot(*(ends - starts).T) + _COVERS_PART * _meets(tags, np.array([part])).any(axis=1)
        others = keep_off[(keep_off != anchor).any(axis=1)]
        best, cost = 0, np.inf
        nearest_first = np.argsort(least, kind="stable")
        for some in np.split(nearest_first, range(_AT_ONCE, len(nearest_first), _AT_ONCE)):
            if least[some[0]] >= cost:
                break
            costs = least[some] + _CROSSES * _crosses(starts[some], ends[some], others).sum(axis=1)
            costs += _COVERS_DEFECT * _meets(tags[some] + margin, keep_off).sum(axis=1)
            if costs.min() < cost:
                best, cost = int(some[costs.argmin()]), float(costs.min())
        (x0, y0), (x1, y1) = starts[best].tolist(), ends[best].tolist()
        found.append(Callout(Box(*tags[best].tolist()), (x0, y0), (x1, y1)))
        keep_off = np.vstack([keep_off, tags[best]])
    return tuple(found)


def _places(anchor: Box, width: float, height: float, part: Box, room: Box, gap: float) -> _Boxes:
    """Candidate places beside the part and along the edges of the room, around the anchor; all inside the room."""
    x, y = anchor.center
    steps = np.arange(-_STEPS, _STEPS + 1)
    tops = (part.top - gap - height, part.bottom + gap, room.top + gap, room.bottom - gap - height)
    lefts = (part.left - gap - width, part.right + gap, room.left + gap, room.right - gap - width)
    rows = np.stack(np.meshgrid(x - width / 2 + steps * (width + gap), tops), axis=-1).reshape(-1, 2)
    columns = np.stack(np.meshgrid(lefts, y - height / 2 + steps * (height + gap)), axis=-1).reshape(-1, 2)
    corners = np.vstack([rows, columns])
    corners = np.maximum(np.minimum(corners, (room.right - width, room.bottom - height)), (room.left, room.top))
    return np.hstack([corners, np.add(corners, (width, height))])


def _lines(tags: _Boxes, anchor: Box) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The line from the edge of each tag to the edge of the anchor: start and end points, N×2 each."""
    ends = np.clip((tags[:, :2] + tags[:, 2:]) / 2, anchor[:2], anchor[2:])
    return np.clip(ends, tags[:, :2], tags[:, 2:]), ends


def _meets(boxes: _Boxes, others: _Boxes) -> NDArray[np.bool_]:
    """N×M: which boxes overlap."""
    one, other = boxes[:, None, :], others[None, :, :]
    return np.asarray(((one[..., :2] < other[..., 2:]) & (other[..., :2] < one[..., 2:])).all(axis=-1))


def _crosses(starts: NDArray[np.float64], ends: NDArray[np.float64], boxes: _Boxes) -> NDArray[np.bool_]:
    """N×M: which lines cross which boxes (Liang and Barsky, 1984)."""
    step = (ends - starts)[:, None, :]
    step = np.where(step == 0, 1e-9, step)
    low, high = ((edge[None, :, :] - starts[:, None, :]) / step for edge in (boxes[:, :2], boxes[:, 2:]))
    first = np.minimum(low, high).max(axis=-1).clip(0, 1)
    last = np.maximum(low, high).min(axis=-1).clip(0, 1)
    return np.asarray(first < last)
