"""The regions to edit, and their description in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from hmi.i18n import decimal, tr
from hmi.roi.snap import bounds_of


class ItemKind(Enum):
    """TOOL: inspected region of a tool. MASK: ignored area. REGION: any other, such as a search region."""

    TOOL = "tool"
    MASK = "mask"
    REGION = "region"


@dataclass(frozen=True)
class Item:
    """One region on the picture. `key` is the caller's; `is_dim`: shown in the background."""

    key: str
    roi: Roi
    kind: ItemKind = ItemKind.TOOL
    label: str = ""
    is_ng: bool = False
    is_dim: bool = False


def roi_words(roi: Roi) -> str:
    """Size and place, such as "330 × 90 px at 196, 164 · turn −3.0°"."""
    if isinstance(roi, Circle):
        return tr("radius {radius} px at {x}, {y}", radius=_px(roi.radius), x=_px(roi.cx), y=_px(roi.cy))
    if isinstance(roi, Ring):
        inner, outer = _px(roi.inner_radius), _px(roi.outer_radius)
        return tr("radii {inner} and {outer} px at {x}, {y}", inner=inner, outer=outer, x=_px(roi.cx), y=_px(roi.cy))
    box = bounds_of([roi])
    width, height, x, y = box.width, box.height, box.left, box.top
    if isinstance(roi, Rectangle):
        width, height, x, y = roi.width, roi.height, roi.x, roi.y
    words = tr("{width} × {height} px at {x}, {y}", width=_px(width), height=_px(height), x=_px(x), y=_px(y))
    if isinstance(roi, Rectangle) and roi.rotation_deg != 0.0:
        return f"{words} · " + tr("turn {turn}°", turn=decimal(roi.rotation_deg, 1))
    if isinstance(roi, Polygon):
        return tr("{count} corners", count=len(roi.points)) + f" · {words}"
    return words


def _px(value: float) -> str:
    return decimal(value, 0 if abs(value - round(value)) < 0.05 else 1)
