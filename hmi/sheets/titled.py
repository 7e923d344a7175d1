"""A sheet with a heading and a way out; what lies below is the subclass's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from hmi.i18n import tr
from hmi.sheets.base import Sheet
from hmi.widgets.button import Button
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from hmi.appearance import Look


class TitledSheet(Sheet):
    """Subclasses say how large the card is (`card_in`) and fill what the heading leaves of it (`arrange`)."""

    def __init__(self, look: Look, name: str, title: str) -> None:
        super().__init__(look, name)
        self.heading = FitText(look, f"{name}_heading", look.theme.type.heading, bold=True)
        self.heading.set_text(title)
        self.cancel = Button(look, f"{name}_cancel", icon="close")
        self.cancel.set_word(tr("Cancel"))
        self.cancel.clicked.connect(self.close_sheet)
        for part in (self.heading, self.cancel):
            part.setParent(self.card)

    @property
    def pad(self) -> int:
        return self.look.theme.px(2.5)

    @property
    def head_height(self) -> int:
        """From the card's edge to what lies below the heading."""
        return self.pad + self.look.theme.list_target + self.look.theme.gap

    def card_in(self, room: QRect) -> QRect:
        """The whole of the room, but for a rim; smaller where less is enough."""
        space = self.look.theme.space
        return room.adjusted(space, space, -space, -space)

    def arrange(self, room: QRect) -> None:
        """Place what lies below the heading, in the card's coordinates."""
        raise NotImplementedError

    def place(self, room: QRect) -> QRect:
        theme, pad = self.look.theme, self.pad
        card = self.card_in(room)
        inner = QRect(pad, pad, card.width() - 2 * pad, card.height() - 2 * pad)
        cancel = max(theme.px(24), self.cancel.sizeHint().width())
        self.heading.setGeometry(inner.left(), inner.top(), inner.width() - cancel - theme.gap, theme.list_target)
        self.cancel.setGeometry(inner.right() + 1 - cancel, inner.top(), cancel, theme.list_target)
        self.arrange(inner.adjusted(0, theme.list_target + theme.gap, 0, 0))
        return card
