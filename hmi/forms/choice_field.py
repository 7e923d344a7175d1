"""Fields for a choice, for a line of text, and for several texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize

from hmi.forms.field import FieldWidget
from hmi.forms.rows import ValueRow
from hmi.i18n import tr
from hmi.layout import REST, columns, place_in_rows, together
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet
from hmi.widgets.button import Button
from hmi.widgets.line_edit import LONGEST
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickRow
from hmi.widgets.words import LEFT, MIDDLE, FitText, advance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect

    from core import fields
    from hmi.appearance import Look


class ChoiceWidget(FieldWidget):
    """Title and buttons in one row if all words fit; otherwise a row that opens a list."""

    field: fields.ChoiceField

    def __init__(self, look: Look, name: str, field: fields.ChoiceField, default: str) -> None:
        super().__init__(look, name, field, default)
        theme = look.theme
        self.caption = FitText(look, f"caption_{name}", theme.type.body, align=LEFT | MIDDLE)
        self.buttons = {option: Button(look, f"choice_{name}_{option}", bold=False) for option in field.options}
        for option, button in self.buttons.items():
            button.marked_as(Mark.SELECTED)
            button.setAutoExclusive(True)
            button.setProperty("option", option)
            button.clicked.connect(self._take_button)
        self.row = ValueRow(look, f"value_{name}")
        self.row.clicked.connect(self._open_list)
        for part in (self.caption, self.row, *self.buttons.values()):
            part.setParent(self)
        self._offered = tuple(field.options)
        self.say()

    def offer(self, options: Sequence[str] | None) -> None:
        wanted = tuple(self.field.options) if options is None else options
        self._offered = tuple(option for option in self.field.options if option in wanted or option == self.value)

    def _shown(self) -> list[Button]:
        return [self.buttons[option] for option in self._offered]

    def say(self) -> None:
        super().say()
        self.caption.set_text(self.title)
        for option, button in self.buttons.items():
            button.set_word(tr(self.field.options[option]))
            button.setAccessibleName(f"{self.title}: {button.text()}")
            if option == self.value:
                button.setChecked(True)
        self.row.set_words(self.title, tr(self.field.options.get(self.value, str(self.value))))

    def _buttons_width(self) -> int:
        """Width of all buttons with their words in one line and in full size."""
        theme = self.look.theme
        font = theme.font(theme.type.body)
        widest = max(advance(button.text(), font) for button in self._shown())
        one = max(theme.list_target, round(widest) + 2 * theme.px(2) + 2)
        return together(len(self._offered), one, theme.gap)

    def _caption_room(self, width: int) -> QSize:
        theme = self.look.theme
        return QSize(width - self._buttons_width() - theme.px(2) - theme.px(2), theme.list_target)

    def _stands_in_buttons(self, width: int) -> bool:
        theme, room = self.look.theme, self._caption_room(width)
        if room.width() < theme.px(8):
            return False
        laid = self.caption.fit_in(room)
        return laid.fits and not laid.breaks_words and laid.font.pixelSize() >= theme.font(theme.type.body).pixelSize()

    @property
    def _edge(self) -> int:
        """Above and below the buttons, which have no edge of their own, unlike rows."""
        return self.look.theme.px(0.5)

    def body_height(self, width: int) -> int:
        return self.look.theme.list_target + (2 * self._edge if self._stands_in_buttons(width) else 0)

    def arrange(self, room: QRect) -> None:
        in_buttons = self._stands_in_buttons(room.width())
        self.row.setVisible(not in_buttons)
        self.caption.setVisible(in_buttons)
        for option, button in self.buttons.items():
            button.setVisible(in_buttons and option in self._offered)
        self.row.setGeometry(room)
        if in_buttons:
            theme = self.look.theme
            inner = room.adjusted(theme.px(2), self._edge, 0, -self._edge)
            # The buttons take the free room; the title no more than its line.
            title = min(self._caption_room(room.width()).width(), self.caption.natural_width())
            caption, buttons = columns(inner, title, REST, gap=theme.px(2))
            self.caption.setGeometry(caption)
            place_in_rows([self._shown()], buttons, theme.gap)

    def _take_button(self) -> None:
        self._enter(str(self.sender().property("option")))

    def _open_list(self) -> None:
        titles = self.field.options
        rows = [
            PickRow(option, tr(titles[option]), tr("Default") if option == self.default else "")
            for option in self._offered
        ]
        sheet = ListSheet(self.look, self.title, rows, words=tr(self.field.help), marked=self.value)
        sheet.chosen.connect(self._enter)
        self.open_sheet_asked.emit(sheet)


class TextsWidget(FieldWidget):
    """Texts in one row, typed with commas between them."""

    field: fields.TextsField
    opens_sheet = True
    value: tuple[str, ...]

    def __init__(self, look: Look, name: str, field: fields.TextsField, default: tuple[str, ...]) -> None:
        super().__init__(look, name, field, default)
        self.row = ValueRow(look, f"value_{name}")
        self.row.clicked.connect(self._open)
        self.row.setParent(self)
        self.say()

    def say(self) -> None:
        super().say()
        self.row.set_words(self.title, ", ".join(self.value) or tr("Not set"))

    def body_height(self, width: int) -> int:
        return self.row.height()

    def arrange(self, room: QRect) -> None:
        self.row.setGeometry(room)

    def _open(self) -> None:
        sheet = KeyboardSheet(
            self.look, QLocale().name()[:2], self.title, ", ".join(self.value), longest=LONGEST, check=self._problem
        )
        sheet.entered.connect(lambda text: self._enter(_texts(text)))
        self.open_sheet_asked.emit(sheet)

    def _problem(self, typed: str) -> str:
        texts = _texts(typed)
        wrong = self.field.refusal(texts)
        return self.check(texts) if wrong is None else tr("{where}: {problems}.", where=self.title, problems=wrong)


def _texts(typed: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in typed.split(",")) if typed.strip() else ()


class TextWidget(FieldWidget):
    """A line of text: typed, or chosen from a list if only some texts are valid (`offer`)."""

    field: fields.TextField
    opens_sheet = True
    value: str

    def __init__(self, look: Look, name: str, field: fields.TextField, default: str) -> None:
        super().__init__(look, name, field, default)
        self._offered: tuple[str, ...] | None = None
        self.row = ValueRow(look, f"value_{name}")
        self.row.clicked.connect(self._open)
        self.row.setParent(self)
        self.say()

    def offer(self, options: Sequence[str] | None) -> None:
        self._offered = None if options is None else tuple(dict.fromkeys((self.default, *options)))

    def say(self) -> None:
        super().say()
        self.row.set_words(self.title, self.value or tr("Not set"))

    def body_height(self, width: int) -> int:
        return self.row.height()

    def arrange(self, room: QRect) -> None:
        self.row.setGeometry(room)

    def _open(self) -> None:
        sheet: ListSheet | KeyboardSheet
        if self._offered is None:
            sheet = KeyboardSheet(
                self.look, QLocale().name()[:2], self.title, self.value, longest=self.field.most, check=self.check
            )
            sheet.entered.connect(lambda text: self._enter(text.strip()))
        else:
            rows = [PickRow(option, option or tr("Not set")) for option in self._offered]
            sheet = ListSheet(self.look, self.title, rows, words=tr(self.field.help), marked=self.value)
            sheet.chosen.connect(self._enter)
        self.open_sheet_asked.emit(sheet)
