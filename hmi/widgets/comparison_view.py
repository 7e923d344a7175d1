"""Two versions on one picture: removed regions dashed, new ones solid, and names for added and removed tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.inspection.changes import same_tools
from core.inspection.geometry import Roi
from hmi.i18n import tr
from hmi.widgets.image_view import ImageView
from hmi.widgets.markings import line_width, paint_label, roi_path, stroke_with_halo

if TYPE_CHECKING:
    from core.inspection.program import Program
    from core.inspection.tool import AnyToolSpec
    from hmi.appearance import Look
    from hmi.picture_feed import Picture


@dataclass(frozen=True)
class ComparedTool:
    """Regions and masks of a tool before and after; empty where it does not exist."""

    name: str
    before: tuple[Roi, ...] = ()
    after: tuple[Roi, ...] = ()

    @property
    def label(self) -> str:
        """The name of a tool that only one of the versions has."""
        if not self.before:
            return tr("New: {tool}", tool=self.name)
        return "" if self.after else tr("Removed: {tool}", tool=self.name)


def compared_tools(before: Program, after: Program) -> tuple[ComparedTool, ...]:
    """The tools of both, in the newer one's order, then the removed ones; a renamed tool is the same one."""
    names = {new.name: name for name, new in same_tools(before, after).items()}
    old = {tool.name: tool for tool in before.tools}
    found = []
    for tool in after.tools:
        was = old.pop(names.get(tool.name, ""), None)
        found.append(ComparedTool(tool.name, () if was is None else _regions(was), _regions(tool)))
    return (*found, *(ComparedTool(tool.name, _regions(tool)) for tool in old.values()))


def _regions(tool: AnyToolSpec) -> tuple[Roi, ...]:
    return (tool.roi, *tool.masks)


class ComparisonView(ImageView):
    """The master of the newer version with the regions of both."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._tools: tuple[ComparedTool, ...] = ()

    @property
    def tools(self) -> tuple[ComparedTool, ...]:
        return self._tools

    def show_tools(self, tools: tuple[ComparedTool, ...]) -> None:
        self._tools = tools
        labels = [tool.label or tool.name for tool in tools]
        self.setAccessibleDescription(", ".join(labels))
        self.update()

    def _paint_picture(self, painter: QPainter, picture: Picture, *, marked: bool) -> QRectF:
        place = super()._paint_picture(painter, picture, marked=marked)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        self._paint_tools(painter, place.width() / picture.full_width, QRectF(0, 0, place.width(), place.height()))
        painter.restore()
        return place

    def _paint_tools(self, painter: QPainter, scale: float, room: QRectF) -> None:
        theme = self._look.theme
        wide = line_width(theme)
        kept = QPen(theme.color("roi"), wide * 0.6)
        gone = QPen(theme.color("on_image"), wide, Qt.PenStyle.DashLine)
        new = QPen(theme.color("roi"), wide * 1.4)
        for tool in self._tools:
            both = set(tool.before) & set(tool.after)
            for regions, pen in ((tool.after, new), (tool.before, gone)):
                for roi in regions:
                    stroke_with_halo(painter, roi_path(roi, scale), kept if roi in both else pen)
        taken: list[QRectF] = []
        for tool in self._tools:
            if tool.label:
                anchor = roi_path((tool.before or tool.after)[0], scale).boundingRect()
                paint_label(painter, theme, tool.label, anchor, room, taken, ground="roi", ink="halo")
