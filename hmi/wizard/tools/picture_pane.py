"""The picture of the tools step with the legend of its marks below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hmi.layout import REST, place, rows
from hmi.wizard.tools.seen_key import SeenKey

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.inspection.seen import Seen
    from hmi.appearance import Look
    from hmi.widgets.image_view import PictureCard


class PicturePane(QWidget):
    """The legend has its room as long as marks are asked for, so that the picture does not move with every result."""

    def __init__(self, look: Look, picture: PictureCard) -> None:
        super().__init__()
        self.setObjectName("picture_pane")
        self._look, self._picture = look, picture
        self._is_asked = False
        self._seen: Seen | None = None
        self.key = SeenKey(look)
        for part in (picture, self.key):
            part.setParent(self)
        self.key.hide()

    def height_for(self, width: int) -> int:
        """The height at which the picture fills its card."""
        return self._picture.height_for(width) + self._key_height(width)

    def show_seen(self, seen: Seen | None, *, is_asked: bool) -> None:
        """`seen`: what the marks on the picture show; None: there are none, or none yet if `is_asked`."""
        if seen is self._seen and is_asked == self._is_asked:
            return
        self._seen, self._is_asked = seen, is_asked
        self.key.show_seen(seen)
        self._arrange()

    def _key_height(self, width: int) -> int:
        return self.key.height_for(width) + 2 * self._look.theme.px(0.5) if self._is_asked else 0

    def _arrange(self) -> None:
        edge = self._look.theme.px(0.5)
        picture, below = rows(self.rect(), REST, self._key_height(self.width()), gap=0)
        place((self._picture, self.key), (picture, below.adjusted(0, edge, 0, -edge)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
