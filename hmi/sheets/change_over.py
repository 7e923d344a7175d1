"""Confirmation of a change-over: the master of the chosen program, large, and one button to run it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Signal

from hmi.appearance import SizeClass
from hmi.i18n import tr
from hmi.layout import REST, centered, inset, picture_height, place, rows, split
from hmi.sheets.base import Sheet
from hmi.widgets.button import Button
from hmi.widgets.image_view import ImageView
from hmi.widgets.words import LEFT, TOP, FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from hmi.appearance import Look
    from hmi.picture_feed import Picture


@dataclass(frozen=True)
class Candidate:
    """What the sheet says of a program. `note`: its version; `effect`: what running it changes."""

    name: str
    note: str
    description: str
    effect: str


class ChangeOverSheet(Sheet):
    """`confirmed`: run it. `retyped`: somebody types or scans again, which begins with this character.

    The program cannot be confirmed before its master is shown. No button has the focus at first: the return key that
    ends a scanned code confirms nothing.
    """

    confirmed = Signal()
    retyped = Signal(str)

    def __init__(self, look: Look, program: Candidate) -> None:
        super().__init__(look, "change_over")
        self._is_busy = False
        theme = look.theme
        self.view = ImageView(look, "change_over_picture")
        self.question = FitText(look, "change_over_question", theme.type.heading, bold=True, align=LEFT | TOP)
        self.name = FitText(look, "change_over_name", theme.type.heading, bold=True, align=LEFT | TOP)
        self.note = FitText(look, "change_over_note", theme.type.small, tone="dim")
        self.description = FitText(look, "change_over_description", theme.type.body, align=LEFT | TOP)
        self.effect = FitText(look, "change_over_effect", theme.type.body, tone="dim", align=LEFT | TOP)
        tall, cap = theme.run_target, theme.type.heading
        self.run = Button(look, "change_over_run", icon="tick", tone="accent", height=tall, cap_mm=cap)
        self.back = Button(look, "change_over_back", icon="back", height=theme.setup_target, cap_mm=theme.type.action)
        self.run.clicked.connect(self._confirm)
        self.back.clicked.connect(self.close_sheet)
        for part in (
            self.view,
            self.question,
            self.name,
            self.note,
            self.description,
            self.effect,
            self.run,
            self.back,
        ):
            part.setParent(self.card)
        self.question.set_text(tr("Does the part look like this?"))
        self.name.set_text(program.name)
        self.note.set_text(program.note)
        self.description.set_text(program.description)
        self.effect.set_text(program.effect)
        self.run.set_word(tr("Run it"))
        self.run.setEnabled(False)
        self.back.set_word(tr("Back to the list"))

    # --- placing ----------------------------------------------------------------------------------------------------

    def place(self, room: QRect) -> QRect:
        theme = self.look.theme
        most = inset(room, theme.space)
        pad = theme.px(2.5)
        inner = inset(QRect(QPoint(), most.size()), pad)
        if theme.form is SizeClass.UPRIGHT:
            self._place_upright(inner)
            return most
        left, right = split(inner, 0.64, theme.gap)
        words = self._words_height(left.width())
        picture = min(picture_height(left.width()), inner.height() - words - theme.gap)
        tall = min(inner.height(), picture + theme.gap + words)
        left, right = (QRect(part.topLeft(), QSize(part.width(), tall)) for part in (left, right))
        view, below = rows(left, picture, REST, gap=theme.gap)
        self.view.setGeometry(view)
        self._place_words(below)
        self._place_decision(right)
        return centered(most, most.width(), tall + 2 * pad)

    def _place_upright(self, room: QRect) -> None:
        theme = self.look.theme
        words = self._words_height(room.width())
        view, below, decision = rows(room, picture_height(room.width()), words, REST, gap=theme.gap)
        self.view.setGeometry(view)
        self._place_words(below)
        self._place_decision(decision)

    def _words_height(self, width: int) -> int:
        return sum(self._heights(width)) + 2 * self.look.theme.px(1)

    def _heights(self, width: int) -> list[int]:
        return [part.heightForWidth(width) if part.text else 0 for part in (self.name, self.note, self.description)]

    def _place_words(self, room: QRect) -> None:
        *some, _ = self._heights(room.width())
        place((self.name, self.note, self.description), rows(room, *some, REST, gap=self.look.theme.px(1)))

    def _place_decision(self, room: QRect) -> None:
        theme = self.look.theme
        question, effect = (part.heightForWidth(room.width()) for part in (self.question, self.effect))
        above, below = rows(room, REST, self.back.minimumHeight(), gap=theme.gap)
        first, second, rest = rows(above, question, effect, REST, gap=theme.px(2))
        place((self.question, self.effect, self.back), (first, second, below))
        large = max(self.run.minimumHeight(), min(rest.height(), 2 * theme.run_target))
        self.run.setGeometry(rows(rest, REST, large, gap=0)[1])

    @property
    def picture_size(self) -> QSize:
        """Size of the area for the picture, in pixels."""
        return self.view.size()

    # --- saying -----------------------------------------------------------------------------------------------------

    def show_master(self, picture: Picture) -> None:
        """Show the master; from now on the program can be confirmed."""
        self.view.show_still(picture)
        self.run.setEnabled(True)

    def refuse(self, why: str) -> None:
        """Say why the program cannot be run."""
        self.question.set_text(tr("It cannot be run."))
        self.effect.set_text(why)
        self.effect.set_tone("warn")
        self._set_busy(is_busy=False)
        self.run.setEnabled(False)
        self.card.setGeometry(self.place(self.rect()))

    # --- doing ------------------------------------------------------------------------------------------------------

    def show_learning(self, percent: int) -> None:
        """The confirmed program is still learning: this is how far it is, and going back cancels it."""
        self._is_busy = False
        self.run.set_word(tr("It learns: {percent} %", percent=percent))
        self.back.setEnabled(True)

    def change_over(self) -> None:
        """The confirmed program is taught; now it is activated."""
        self._set_busy(is_busy=True)

    def _confirm(self) -> None:
        self._set_busy(is_busy=True)
        self.confirmed.emit()

    def _set_busy(self, *, is_busy: bool) -> None:
        """A confirmed change-over cannot be taken back: until it is done or refused, nothing leads away."""
        self._is_busy = is_busy
        self.run.setEnabled(not is_busy)
        self.run.set_word(tr("Changing over …") if is_busy else tr("Run it"))
        self.back.setEnabled(not is_busy)

    def holds_work(self) -> bool:
        return self._is_busy

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_busy:
            event.accept()
            return
        typed = event.text()
        if typed.strip() and typed.isprintable():
            self.close_sheet()
            self.retyped.emit(typed)
            return
        super().keyPressEvent(event)
