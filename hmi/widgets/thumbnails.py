"""Small pictures by key, loaded away from the GUI thread, the newest wishes first, and kept while there is room."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import VisionSystemError
from hmi.picture_feed import Picture, prepare
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.frame import Image

KEPT = 300
"""Pictures; at 12 mm high they take some 20 MB."""
MOST_WISHED = 40
"""What was scrolled past is not loaded any more: about two screenfuls wait."""


class Thumbnails(QObject):
    """`arrived`: one more is there. A key whose picture cannot be loaded has none until `ask_again`."""

    arrived = Signal()

    def __init__(self, load: Callable[[str], Image], width: int, height: int) -> None:
        """`load` is called in a pool thread, one at a time; it raises VisionSystemError where there is no picture."""
        super().__init__()
        self._load, self._size = load, (width, height)
        self._kept: OrderedDict[str, Picture | None] = OrderedDict()
        self._wished: list[str] = []
        self._is_loading = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height that a picture fits into, in pixels."""
        return self._size

    def get(self, key: str) -> Picture | None:
        """The picture where it is there; else it will come."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key in self._wished:
            self._wished.remove(key)
        self._wished = [*self._wished[1 - MOST_WISHED :], key]
        self._load_next()
        return None

    def ask_again(self) -> None:
        """Forget which pictures could not be loaded."""
        self._kept = OrderedDict((key, picture) for key, picture in self._kept.items() if picture is not None)

    def _load_next(self) -> None:
        if self._is_loading or not self._wished:
            return
        self._is_loading = True
        key, load, size = self._wished.pop(), self._load, self._size

        def make() -> tuple[str, Picture | None]:
            try:
                return key, prepare(load(key), *size)
            except VisionSystemError:
                return key, None

        run_in_background(self, make, self._take)

    def _take(self, made: tuple[str, Picture | None]) -> None:
        self._is_loading = False
        key, picture = made
        self._kept[key] = picture
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()
        self._load_next()
