"""The first-start screen: create the administrator. There is no default password, so a real station begins here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from core.access.passwords import MIN_LENGTH
from core.errors import VisionSystemError
from hmi.appearance import SizeClass
from hmi.i18n import tr, tr_text
from hmi.layout import REST, centered, columns, inset, place, place_in_rows, rows
from hmi.presenter import is_users
from hmi.screens.base import Panel, Screen, line_sentence
from hmi.screens.names import At
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.line_edit import LineEdit
from hmi.widgets.words import LEFT, MIDDLE, TOP, FitText

if TYPE_CHECKING:
    from core.access.roles import Actor
    from core.station import StationStatus


class FirstStartScreen(Screen):
    name = At.FIRST_START
    permission = None
    says_fault = True

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "first_heading", theme.type.heading, bold=True)
        self.explanation = FitText(look, "first_explanation", theme.type.body, tone="dim", align=LEFT | TOP)
        self.username = LineEdit(look, "first_username")
        self.password = LineEdit(look, "first_password", secret=True)
        self.again = LineEdit(look, "first_again", secret=True)
        self.fields = (self.username, self.password, self.again)
        self.captions = [FitText(look, f"first_caption_{n}", theme.type.body, align=LEFT | MIDDLE) for n in range(3)]
        self.message = FitText(look, "first_message", theme.type.body, align=LEFT | MIDDLE)
        self.line = FitText(look, "first_line", theme.type.small, tone="dim", align=LEFT | MIDDLE)
        self.back = Button(look, "first_back", icon="back", height=theme.setup_target)
        self.make = Button(look, "first_create", icon="tick", tone="accent", height=theme.setup_target)
        self.back.clicked.connect(self._go_back)
        self.make.clicked.connect(self._create)
        for field in self.fields:
            field.keyboard_asked.connect(self._type)
            field.returnPressed.connect(self._next)
        for part in (
            self.heading,
            self.explanation,
            *self.captions,
            *self.fields,
            self.message,
            self.line,
            self.back,
            self.make,
        ):
            part.setParent(self)
        self._is_busy = False
        self.retranslate()

    def arrange(self) -> None:
        theme = self.look.theme
        is_small = theme.form is SizeClass.SMALL
        room = inset(self.rect(), theme.px(2.5) if theme.form is not SizeClass.WIDE else theme.px(6), theme.px(2))
        room = centered(room, theme.px(150), room.height())
        room, actions = rows(room, REST, theme.setup_target, gap=theme.gap)
        has_other_way = self.panel.station.settings.allows_one_touch
        self.back.setVisible(has_other_way)
        place_in_rows([[self.back, self.make] if has_other_way else [self.make]], actions, theme.gap)
        heading, explanation, _, form = rows(
            room, theme.px(7), theme.px(6 if is_small else 9), theme.px(0.5 if is_small else 2), REST, gap=0
        )
        *lines, rest = rows(form, *[theme.list_target] * len(self.fields), REST, gap=theme.gap)
        caption = theme.px(28 if theme.form is SizeClass.UPRIGHT else 34) - theme.px(2)
        for words, field, line in zip(self.captions, self.fields, lines, strict=True):
            place((words, field), columns(line, caption, REST, gap=theme.px(2)))
        # The message is closer to the fields than they are to each other; on small panels it reaches the buttons.
        message, _ = rows(rest, min(theme.px(9), rest.height() + theme.gap), REST, gap=0)
        place(
            (self.heading, self.explanation, self.message),
            (heading, explanation, message.translated(0, -theme.px(1.5))),
        )
        self.line.setVisible(not is_small)
        self.line.setGeometry(rows(room, REST, theme.px(6), gap=0)[1])

    def retranslate(self) -> None:
        self.heading.set_text(tr("Create the administrator"))
        self.explanation.set_text(
            tr(
                "Nobody can sign in to this station yet. The administrator makes the other users. "
                "There is no default password."
            )
        )
        for caption, field, words in zip(
            self.captions, self.fields, (tr("User name"), tr("Password"), tr("Password again")), strict=True
        ):
            caption.set_text(words)
            field.setAccessibleName(words)
        self.back.set_word(tr("Back"))
        self.make.set_word(tr("Create the administrator"))
        self._say("")

    def on_enter(self) -> None:
        for field in self.fields:
            field.clear()
        self._say("")
        self.username.setFocus()

    def _say(self, words: str) -> None:
        """Show what is wrong; for "", how long a password must be."""
        self.message.set_text(words or tr("The password has at least {least} characters.", least=MIN_LENGTH))
        self.message.set_tone("text" if words else "dim")

    def on_status(self, status: StationStatus) -> None:
        self.line.set_text(line_sentence(status))

    def _type(self) -> None:
        field = self.sender()
        if isinstance(field, LineEdit):
            self.panel.type_text(field.accessibleName(), field.text(), field.setText, secret=field.is_secret)

    def _next(self) -> None:
        field = self.sender()
        if field is self.again:
            self._create()
        else:
            self.focusNextChild()

    def _create(self) -> None:
        if self._is_busy:
            return
        username, password = self.username.text().strip(), self.password.text()
        if password != self.again.text():
            self._say(tr("The two passwords differ. Type the same one twice."))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            self.again.selectAll()
            return
        self._is_busy = True
        accounts = self.panel.station.accounts
        run_in_background(
            self,
            lambda: accounts.create_first_administrator(username, password, via="panel"),
            self._welcome,
            self._refuse,
        )

    def _welcome(self, actor: Actor) -> None:
        self._is_busy = False
        self.on_enter()
        self.panel.sign_in(actor)

    def _refuse(self, error: BaseException) -> None:
        self._is_busy = False
        if isinstance(error, VisionSystemError) and is_users(error):
            self._say(tr_text(error.text))
        else:
            self.panel.complain(error)

    def _go_back(self) -> None:
        self.panel.go(At.LOGIN)
