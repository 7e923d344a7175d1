"""The base class of sheets with a heading and a cancel button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from hmi.i18n import tr
from hmi.layout import REST, columns, inset, place, rows
from hmi.sheets.base import Sheet
from hmi.widgets.button import Button
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from hmi.appearance import Look


class TitledSheet(Sheet):
    """Subclasses set the card's size (`card_in`) and lay out the area below the heading (`arrange`)."""

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
        """Distance from the card's upper edge to the area below the heading."""
        return self.pad + self.look.theme.list_target + self.look.theme.gap

    def card_in(self, room: QRect) -> QRect:
        """Geometry of the card: the area without a margin; subclasses may return less."""
        return inset(room, self.look.theme.space)

    def arrange(self, room: QRect) -> None:
        """Lay out the area below the heading, in the card's coordinates."""
        raise NotImplementedError

    def place(self, room: QRect) -> QRect:
        theme = self.look.theme
        card = self.card_in(room)
        inner = inset(QRect(QPoint(), card.size()), self.pad)
        head, below = rows(inner, theme.list_target, REST, gap=theme.gap)
        cancel = max(theme.px(24), self.cancel.sizeHint().width())
        place((self.heading, self.cancel), columns(head, REST, cancel, gap=theme.gap))
        self.arrange(below)
        return card
