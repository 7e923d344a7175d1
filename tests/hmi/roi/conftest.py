"""A region editor in its own window over a still picture, and the signals it emits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from core.inspection.geometry import Circle, Point, Polygon, Rectangle, Roi
from hmi.roi.editor import RoiEditor
from hmi.roi.items import Item, ItemKind
from hmi.shell import make_look
from hmi.threads import is_work_under_way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.inspection.frame import Image
    from hmi.appearance import Look
    from hmi.picture_feed import PictureFeed
    from hmi.roi.handles import HandleKind

WIDTH, HEIGHT = 640, 480
ITEMS = (
    Item("plate", Rectangle(200, 120, 200, 160), ItemKind.TOOL, "plate"),
    Item("bore", Circle(120, 360, 40), ItemKind.TOOL, "bore"),
    Item("label", Polygon(((460, 320), (560, 320), (560, 420), (460, 420))), ItemKind.TOOL, "label"),
    Item("hole", Rectangle(480, 60, 60, 60), ItemKind.MASK, "hole"),
)


def picture(value: int = 90, width: int = WIDTH, height: int = HEIGHT) -> Image:
    return np.full((height, width, 3), value, np.uint8)


@dataclass
class Told:
    """The signals that the editor emitted, in order."""

    changing: list[dict[str, Roi]] = field(default_factory=list)
    changed: list[dict[str, Roi]] = field(default_factory=list)
    drawn: list[Roi] = field(default_factory=list)
    chosen: list[frozenset[str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


class Host:
    """Acts as the wizard: owns the items, and shows them after each change by the editor."""

    def __init__(self, look: Look, feed: PictureFeed | None = None) -> None:
        self.window = QWidget()
        self.window.setObjectName("host")
        self.editor = RoiEditor(look, "editor", feed)
        self.editor.setParent(self.window)
        self.items: tuple[Item, ...] = ITEMS
        self.selected: frozenset[str] = frozenset()
        self.told = Told()
        self.editor.changing.connect(self.told.changing.append)
        self.editor.changed.connect(self._change)
        self.editor.drawn.connect(self._draw)
        self.editor.chosen.connect(self._choose)
        self.editor.remove_asked.connect(lambda: self.told.asked.append("remove"))
        self.editor.copy_asked.connect(lambda: self.told.asked.append("copy"))
        self.editor.paste_asked.connect(lambda: self.told.asked.append("paste"))
        self.show()

    def show(self) -> None:
        self.editor.show_items(self.items, self.selected)

    def choose(self, *keys: str) -> None:
        self.selected = frozenset(keys)
        self.show()

    def roi(self, key: str) -> Any:
        return next(item.roi for item in self.items if item.key == key)

    def at(self, point: Point) -> QPoint:
        """Position on the editor of a point of the picture."""
        view = self.editor.viewport
        assert view is not None
        x, y = view.to_view(point)
        return QPoint(round(x), round(y))

    def handle(self, kind: HandleKind, index: int = 0) -> Point:
        """Place in the picture of a handle of the one region that is selected."""
        (handles,) = self.editor.handles().values()
        return next(found.place for found in handles if (found.kind, found.index) == (kind, index))

    def _change(self, rois: dict[str, Roi]) -> None:
        self.told.changed.append(rois)
        self.items = tuple(Item(i.key, rois.get(i.key, i.roi), i.kind, i.label, i.is_ng, i.is_dim) for i in self.items)
        self.show()

    def _draw(self, roi: Roi) -> None:
        self.told.drawn.append(roi)
        self.items = (*self.items, Item(f"new {len(self.told.drawn)}", roi))
        self.choose(self.items[-1].key)

    def _choose(self, keys: frozenset[str]) -> None:
        self.told.chosen.append(keys)
        self.selected = keys

    def settle(self) -> None:
        """Wait until pictures made in the background are painted."""
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
            while is_work_under_way():
                QThreadPool.globalInstance().waitForDone()
                QApplication.processEvents()


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return make_look(qapp, QSize(1280, 800), theme="dark", width_mm=217.0, bright_ok=False)


@pytest.fixture
def open_host(look: Look) -> Iterator[Callable[..., Host]]:
    opened: list[Host] = []

    def open_one(size: tuple[int, int] = (600, 460), feed: PictureFeed | None = None) -> Host:
        host = Host(look, feed)
        opened.append(host)
        host.window.resize(*size)
        host.editor.resize(*size)
        host.window.show()
        if feed is None:
            host.editor.show_picture(picture())
        host.editor.setFocus()
        host.settle()
        return host

    yield open_one
    for host in opened:
        host.settle()
        host.window.close()
        host.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def host(open_host: Callable[..., Host]) -> Host:
    return open_host()
