"""A titled list of choices; the user chooses one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hmi.appearance import SizeClass
from hmi.layout import REST, centered, rows
from hmi.sheets.titled import TitledSheet
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from hmi.appearance import Look


class ListSheet(TitledSheet):
    """`chosen` carries the key of the row."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        title: str,
        rows: Sequence[PickRow],
        *,
        words: str = "",
        marked: str = "",
        are_side_by_side: bool = False,
    ) -> None:
        """Make the sheet; `open_over` opens it.

        Args:
            words: what the choice is about.
            marked: key of the present choice.
            are_side_by_side: two rows beside each other where the panel is wide enough.
        """
        super().__init__(look, "list_sheet", title)
        self.words = FitText(look, "list_words", look.theme.type.small, tone="dim")
        self.words.set_text(words)
        is_wide = look.theme.form is not SizeClass.UPRIGHT
        self.list = PickList(look, "list_rows", columns=2 if are_side_by_side and is_wide else 1)
        self.list.setAccessibleName(title)
        self.list.show_rows(rows, marked=(marked,) if marked else ())
        self.list.picked.connect(self._take)
        for part in (self.words, self.list):
            part.setParent(self.card)
        self.words.setVisible(bool(words))

    def first_focus(self) -> QWidget:
        return self.list

    def card_in(self, room: QRect) -> QRect:
        theme = self.look.theme
        most = super().card_in(room)
        wide = min(most.width(), theme.px(110) * self.list.columns)
        need = self.head_height + self._words_height(wide - 2 * self.pad) + self.pad
        lines = -(-len(self.list.rows) // self.list.columns)
        return centered(most, wide, need + theme.list_target * max(1, lines))

    def arrange(self, room: QRect) -> None:
        words, below = rows(room, self._words_height(room.width()), REST, gap=0)
        self.words.setGeometry(words.adjusted(0, 0, 0, -self.look.theme.px(2)))
        self.list.setGeometry(below)

    def _words_height(self, width: int) -> int:
        return self.words.heightForWidth(width) + self.look.theme.px(2) if self.words.text else 0

    def _take(self, key: str) -> None:
        self.close_sheet()
        self.chosen.emit(key)
