"""The menu: screens, the signed-in user, language and colors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal

from hmi.appearance import Look, SizeClass
from hmi.i18n import msg, tr
from hmi.layout import REST, columns, place, place_in_rows, rows, together
from hmi.sheets.base import Sheet
from hmi.widgets.button import Button
from hmi.widgets.marks import Mark
from hmi.widgets.words import FitText, Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

THEME_TITLES = {"dark": msg("Dark"), "light": msg("Light")}


@dataclass(frozen=True)
class Destination:
    """A screen in the menu. `why`: what keeps it from being opened, such as the required role, otherwise ""."""

    name: str
    title: str
    icon: str
    is_here: bool = False
    is_open: bool = True
    why: str = ""


class MenuSheet(Sheet):
    """Without a user (`role` ""), user and sign-out are hidden; the password only shows for an account."""

    went = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    password_asked = Signal()
    """The user wants to change their own password or PIN."""
    signed_out = Signal()

    def __init__(
        self,
        look: Look,
        destinations: Sequence[Destination],
        *,
        user: str,
        role: str,
        has_password: bool,
        languages: Mapping[str, str],
        language: str,
    ) -> None:
        super().__init__(look, "menu_sheet")
        theme = look.theme
        self._tall = theme.list_target if theme.form is SizeClass.SMALL else theme.setup_target
        self.close_button = Button(look, "menu_close", icon="close")
        self.close_button.set_word(tr("Close"))
        self.close_button.clicked.connect(self.close_sheet)
        self.heading = Label(look, "menu_heading", theme.type.heading, bold=True, text=tr("Menu"))
        self.places: list[Button] = []
        for destination in destinations:
            button = Button(look, f"menu_{destination.name}", icon=destination.icon, height=self._tall, align_left=True)
            button.marked_as(Mark.PAGE)
            button.setChecked(destination.is_here)
            button.set_word(destination.title, destination.why)
            button.setEnabled(destination.is_open)
            button.clicked.connect(self._go)
            self.places.append(button)
        self.user = FitText(look, "menu_user", theme.type.body, bold=True)
        self.user.set_text(user)
        self.role = FitText(look, "menu_role", theme.type.small, tone="dim")
        self.role.set_text(role)
        self.language_words = Label(look, "menu_language", theme.type.small, tone="dim", text=tr("Language"))
        self.languages = [
            self._option(f"language_{code}", title, code == language) for code, title in languages.items()
        ]
        self.theme_words = Label(look, "menu_theme", theme.type.small, tone="dim", text=tr("Colors"))
        self.themes = [
            self._option(f"theme_{name}", tr(title), theme.name == name) for name, title in THEME_TITLES.items()
        ]
        for button in self.languages:
            button.clicked.connect(self._choose_language)
        for button in self.themes:
            button.clicked.connect(self._choose_theme)
        self.password = Button(look, "own_password", icon="lock", height=self._tall)
        self.password.set_word(tr("My password or PIN"))
        self.password.clicked.connect(self._ask_password)
        self.sign_out = Button(look, "sign_out", icon="sign_out", height=self._tall)
        self.sign_out.set_word(tr("Sign out"))
        self.sign_out.clicked.connect(self._sign_out)
        parts: tuple[QWidget, ...] = (
            self.heading,
            *self.places,
            self.user,
            self.role,
            self.language_words,
            *self.languages,
            self.theme_words,
            *self.themes,
            self.password,
            self.sign_out,
            self.close_button,
        )
        for part in parts:
            part.setParent(self.card)
        self.password.setVisible(has_password)
        self.sign_out.setVisible(bool(role))  # now: without a parent it would be a window and take the focus

    def first_focus(self) -> QWidget:
        return self.places[0] if self.places else self.close_button

    def _option(self, name: str, title: str, is_chosen: bool) -> Button:
        button = Button(self.look, name)
        button.marked_as(Mark.SELECTED)
        button.setChecked(is_chosen)
        button.set_word(title)
        return button

    def place(self, room: QRect) -> QRect:
        """The card is at the top left: screens in one column, the user in another; on upright panels in one column."""
        theme = self.look.theme
        pad, gap = theme.px(2 if theme.form is SizeClass.SMALL else 3), theme.gap
        is_upright = theme.form is SizeClass.UPRIGHT
        head, between = theme.list_target, theme.px(5)
        mine = self._height_of_mine()
        free = room.height() - 2 * theme.space - head - gap - 2 * pad - (between + mine if is_upright else 0)
        lines = self._rows_of_places(free)
        places = together(len(lines), self._tall, gap)
        inner = places + between + mine if is_upright else max(places, mine)
        wide = min(room.width() - 2 * theme.space, theme.px(150))
        tall = min(head + gap + inner + 2 * pad, room.height() - 2 * theme.space)
        above, below = rows(QRect(pad, pad, wide - 2 * pad, tall), head, inner, gap=gap)
        close = max(theme.px(28), self.close_button.sizeHint().width())
        place((self.heading, self.close_button), columns(above, REST, close, gap=gap))
        if is_upright:
            upper, lower = rows(below, places, mine, gap=between)
        else:
            upper, lower = columns(below, 1.3 if lines and len(lines[0]) > 2 else 1.0, 1.0, gap=theme.px(6))
            upper.setHeight(places)
        for line, row in zip(lines, rows(upper, *[REST] * len(lines), gap=gap), strict=True):
            place(line, columns(row, *[REST] * len(lines[0]), gap=gap)[: len(line)])
        self._place_mine(lower)
        return QRect(theme.space, theme.space, wide, tall)

    def _rows_of_places(self, free: int) -> list[list[Button]]:
        """The buttons of the screens: one per row; two or three if that is higher than `free` pixels."""
        gap, count = self.look.theme.gap, len(self.places)
        in_a_row = next((n for n in (1, 2) if together(-(-count // n), self._tall, gap) <= free), 3)
        return [self.places[first : first + in_a_row] for first in range(0, len(self.places), in_a_row)]

    def _height_of_mine(self) -> int:
        theme = self.look.theme
        with_user = theme.px(11) if self.role.text else 0
        out = theme.gap + self._tall if self.role.text else 0
        return with_user + 2 * (theme.px(4.5) + theme.list_target) + theme.px(1) + out

    def _place_mine(self, room: QRect) -> None:
        theme = self.look.theme
        self.user.setVisible(bool(self.role.text))
        user, mine = rows(room, theme.px(11) if self.role.text else 0, REST, gap=0)
        place((self.user, self.role), rows(user, theme.px(5), theme.px(4), gap=0))
        words, options = theme.px(4.5), theme.list_target
        language_words, languages, _, theme_words, themes, _, sign_out = rows(
            mine, words, options, theme.px(1), words, options, REST, self._tall, gap=0
        )
        in_a_row = min(len(self.languages), max(1, (languages.width() + theme.gap) // (options + theme.gap)))
        more = self.languages[in_a_row:]
        if more:  # languages that find no room in their row stand before the themes
            cells = columns(themes, *[REST] * in_a_row, gap=theme.gap)
            place(more, cells[: len(more)])
            themes.setLeft(cells[-len(self.themes)].left())
            theme_words.setLeft(themes.left())
        place((self.language_words, self.theme_words), (language_words, theme_words))
        account = [self.sign_out] if self.password.isHidden() else [self.password, self.sign_out]
        place_in_rows([account], sign_out, theme.gap)
        place_in_rows([self.languages[:in_a_row]], languages, theme.gap)
        place_in_rows([self.themes], themes, theme.gap)

    def _go(self) -> None:
        name = self.sender().objectName().removeprefix("menu_")
        self.close_sheet()
        self.went.emit(name)

    def _choose_language(self) -> None:
        code = self.sender().objectName().removeprefix("language_")
        self.close_sheet()
        self.language_chosen.emit(code)

    def _choose_theme(self) -> None:
        name = self.sender().objectName().removeprefix("theme_")
        self.close_sheet()
        self.theme_chosen.emit(name)

    def _ask_password(self) -> None:
        self.close_sheet()
        self.password_asked.emit()

    def _sign_out(self) -> None:
        self.close_sheet()
        self.signed_out.emit()
