"""Fields for regions of the picture: shown as numbers here, drawn in the picture elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hmi.forms.field import FieldWidget
from hmi.i18n import tr
from hmi.layout import REST, columns, place, place_in_rows, rows
from hmi.sheets.list import ListSheet
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickRow
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from core import fields
    from core.inspection.geometry import Roi
    from hmi.appearance import Look


_WORDS_MM = 26
"""Least width of title and present regions beside the buttons."""
_HEAD_MM = 6


class _RegionsWidget(FieldWidget):
    """Title and present regions, with the actions beside them, or below if the form is narrow."""

    def __init__(self, look: Look, name: str, field: fields.Field, default: Any) -> None:
        super().__init__(look, name, field, default)
        theme = look.theme
        self.caption = FitText(look, f"caption_{name}", theme.type.body, align=LEFT | MIDDLE)
        self.about = FitText(look, f"about_{name}", theme.type.small, bold=True)
        self.draw = Button(look, f"draw_{name}", icon="rectangle", bold=False)
        self.draw.clicked.connect(self.region_asked)
        self.remove = Button(look, f"remove_{name}", icon="delete", bold=False)
        self.remove.clicked.connect(self._remove)
        for part in (self.caption, self.about, self.draw, self.remove):
            part.setParent(self)
        self.say()

    def say(self) -> None:
        super().say()
        self.caption.set_text(self.title)
        self.remove.setEnabled(self.is_allowed and bool(self.value))

    def _buttons_width(self) -> int:
        return 2 * max(button.sizeHint().width() for button in (self.draw, self.remove)) + self.look.theme.gap

    def _is_one_row(self, width: int) -> bool:
        return width - self._buttons_width() >= self.look.theme.px(_WORDS_MM)

    def body_height(self, width: int) -> int:
        theme = self.look.theme
        return theme.list_target + (0 if self._is_one_row(width) else theme.px(_HEAD_MM))

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        if self._is_one_row(room.width()):
            words, buttons = columns(room, REST, self._buttons_width(), gap=theme.px(2))
            words = words.adjusted(theme.px(2), theme.px(1), 0, -theme.px(1))
            place((self.caption, self.about), rows(words, 1.0, 1.0, gap=0))
        else:
            words, buttons = rows(room, theme.px(_HEAD_MM), REST, gap=0)
            words = words.adjusted(theme.px(2), 0, 0, 0)
            caption = min(self.caption.natural_width(), words.width() // 2)
            place((self.caption, self.about), columns(words, caption, REST, gap=theme.px(2)))
        place_in_rows([[self.draw, self.remove]], buttons, theme.gap)

    def _remove(self) -> None:
        raise NotImplementedError


class RoiWidget(_RegionsWidget):
    """A region, or none; `region_asked` requests drawing it in the picture."""

    def say(self) -> None:
        super().say()
        self.about.set_text(tr("None") if self.value is None else region_in_words(self.value))
        self.draw.set_word(tr("Draw"))
        self.remove.set_word(tr("Remove"))

    def _remove(self) -> None:
        self._enter(None)


class RoisWidget(_RegionsWidget):
    """Any number of regions: `region_asked` to add one, and a list to remove one."""

    value: tuple[Roi, ...]

    def say(self) -> None:
        super().say()
        count = len(self.value)
        self.about.set_text(tr("None") if not count else str(count))
        self.draw.set_style("plus", "plain")
        self.draw.set_word(tr("Draw"))
        self.remove.set_word(tr("Remove"))

    def _remove(self) -> None:
        if len(self.value) == 1:
            self._enter(())
            return
        rows = [PickRow(str(number), region_in_words(roi), icon="delete") for number, roi in enumerate(self.value)]
        sheet = ListSheet(self.look, tr("Remove which one?"), rows)
        sheet.chosen.connect(self._remove_one)
        self.open_sheet_asked.emit(sheet)

    def _remove_one(self, key: str) -> None:
        self._enter(tuple(roi for number, roi in enumerate(self.value) if str(number) != key))


def region_in_words(roi: Roi) -> str:
    """Size and place of its bounding block of pixels."""
    box = roi.window()
    return tr("{width} × {height} px at {x}, {y}", width=box.width, height=box.height, x=box.x, y=box.y)
