"""The room of a part's picture on a screen: as large as it can be without bars beside it, or all in full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hmi.appearance import SizeClass
from hmi.i18n import tr
from hmi.layout import REST, columns, rows
from hmi.widgets.button import Button

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from hmi.appearance import Look
    from hmi.widgets.image_view import PictureCard

SHARES = (0.4, 0.66)
"""Least and most width of the picture's card, as a share of the screen."""
SIDE_MM = 30
"""Least width of verdict and actions beside the picture."""


def set_picture_word(button: Button, word: str) -> None:
    """Name an action beside a caption: only wide panels have room for more than its icon."""
    button.set_word(word)
    if button.look.theme.form is not SizeClass.WIDE:
        button.set_icon_only(word)


class CompareButton(Button):
    """Checked while part and master take turns."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "compare", icon="compare")
        self.setCheckable(True)

    def retranslate(self) -> None:
        set_picture_word(self, tr("Compare"))
        self.setToolTip(tr("The part and the master of its program in turn"))


class FullScreenButton(Button):
    """Begins full screen, and ends it; `turned` carries which of both."""

    turned = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "full_screen", icon="full_screen")
        self.is_on = False
        self.clicked.connect(self._touched)

    def _touched(self) -> None:
        self.turn(not self.is_on)

    def turn(self, is_on: bool) -> None:
        if is_on != self.is_on:
            self.is_on = is_on
            self.retranslate()
            self.turned.emit(is_on)

    def retranslate(self) -> None:
        self.set_style("full_screen_end" if self.is_on else "full_screen", "plain")
        set_picture_word(self, tr("Back") if self.is_on else tr("Full screen"))


def beside(card: PictureCard, room: QRect, tall: int, gap: int, shares: tuple[float, float]) -> tuple[QRect, QRect]:
    """The place of the card, at most `tall` and as wide as its picture needs, within the shares; the room beside it."""
    least, most = (round(room.width() * share) for share in shares)
    picture, rest = columns(room, max(least, min(card.width_for(tall), most)), REST, gap=gap)
    picture.setHeight(min(tall, card.height_for(picture.width())))
    return picture, rest


def divided(look: Look, card: PictureCard, room: QRect) -> tuple[QRect, QRect]:
    """In full screen: the place of the card, and the rest, beside it or on an upright screen below it."""
    theme = look.theme
    if theme.form is SizeClass.UPRIGHT:
        picture, rest = rows(room, card.height_for(room.width()), REST, gap=theme.space)
        return picture, rest
    most = room.width() - theme.px(SIDE_MM) - theme.space
    picture, rest = columns(room, min(most, card.width_for(room.height())), REST, gap=theme.space)
    spare = max(0, room.height() - card.height_for(picture.width())) // 2
    return picture.adjusted(0, spare, 0, -spare), rest.adjusted(0, spare, 0, -spare)
