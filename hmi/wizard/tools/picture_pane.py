"""The picture of the tools step with the legend of its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hmi.appearance import SizeClass
from hmi.layout import REST, rows
from hmi.wizard.tools.seen_key import SeenKey

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.inspection.seen import Seen
    from hmi.appearance import Look
    from hmi.widgets.image_view import PictureCard


class PicturePane(QWidget):
    """The legend has its room as long as marks are asked for, so that the picture does not move with every result.

    On a small panel, where the picture needs every row, the legend is not below it: the owner places `key`.
    """

    def __init__(self, look: Look, picture: PictureCard) -> None:
        super().__init__()
        self.setObjectName("picture_pane")
        self._look, self._picture = look, picture
        self._is_asked = False
        self._seen: Seen | None = None
        self._has_key = look.theme.form is not SizeClass.SMALL
        picture.setParent(self)
        self.key = SeenKey(look)
        self.key.setParent(self)
        self.key.hide()

    def height_for(self, width: int) -> int:
        """The height at which the picture fills its card."""
        return self._picture.height_for(width) + self._key_height(width)

    def show_seen(self, seen: Seen | None, *, is_asked: bool) -> bool:
        """Whether that changed the legend.

        Args:
            seen: what the marks on the picture show; None: there are none, or none yet if `is_asked`.
        """
        if seen is self._seen and is_asked == self._is_asked:
            return False
        self._seen, self._is_asked = seen, is_asked
        self.key.show_seen(seen)
        self._arrange()
        return True

    def _key_height(self, width: int) -> int:
        if not self._has_key or not self._is_asked:
            return 0
        return self.key.height_for(width) + 2 * self._look.theme.px(0.5)

    def _arrange(self) -> None:
        edge = self._look.theme.px(0.5)
        picture, below = rows(self.rect(), REST, self._key_height(self.width()), gap=0)
        self._picture.setGeometry(picture)
        if self._has_key:
            self.key.setGeometry(below.adjusted(0, edge, 0, -edge))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
