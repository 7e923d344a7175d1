"""The steps of the wizard across the top: shows the current one and which are done; a touch opens any of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from hmi.appearance import Look, font_of
from hmi.i18n import tr
from hmi.layout import inset, place_in_rows
from hmi.widgets.button import Pressable
from hmi.widgets.focus import inside_ring, paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.marks import Mark, paint_bar
from hmi.widgets.words import CENTER, LEFT, MIDDLE, Fit, fit

if TYPE_CHECKING:
    from collections.abc import Sequence


class StepTab(Pressable):
    """The name of a step, and its number in a disc; a tick instead of the number when the step is done."""

    def __init__(self, look: Look, name: str, number: int) -> None:
        super().__init__()
        self.setObjectName(f"step_tab_{name}")
        self.step = name
        self._look, self._number, self._is_done = look, number, False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(look.theme.list_target, look.theme.list_target)

    def set_words(self, title: str, *, is_done: bool) -> None:
        self._is_done = is_done
        self.setText(title)
        self.setAccessibleName(tr("Step {number}: {title}", number=self._number, title=title))
        self.setAccessibleDescription(tr("done") if is_done else "")
        self.update()

    def words_fit(self) -> Fit:
        theme = self._look.theme
        wanted = theme.font(theme.type.body, bold=True)  # the widest form, so that choosing the tab moves nothing
        laid = fit(self.text(), self._room(), wanted, theme.font(1.2).pixelSize(), LEFT | MIDDLE)
        return replace(laid, font=font_of(laid.font.pixelSize(), bold=self.isChecked()))

    def _disc(self) -> QRectF:
        theme = self._look.theme
        side = float(theme.px(5.6))
        return QRectF(theme.line, (self.height() - side) / 2, side, side)

    def _room(self) -> QRectF:
        disc, theme = self._disc(), self._look.theme
        return QRectF(disc.right() + theme.px(1.8), 0, self.width() - disc.right() - theme.px(2.4), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, disc = self._look.theme, self._disc()
        is_here = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = is_here or self._is_done
        painter.setPen(QPen(theme.color("accent" if filled else "line"), theme.line))
        painter.setBrush(theme.color("accent" if filled else "raised"))
        painter.drawEllipse(disc)
        ink = theme.color("on_accent" if filled else "dim")
        if self._is_done and not is_here:
            inset = disc.width() * 0.22
            paint_icon(painter, "tick", disc.adjusted(inset, inset, -inset, -inset), ink)
        else:
            painter.setPen(ink)
            painter.setFont(theme.font(theme.type.small, bold=True))
            painter.drawText(disc, CENTER | MIDDLE, str(self._number))
        painter.setPen(theme.color("text" if is_here else "dim"))
        words = self.words_fit()
        painter.setFont(words.font)
        painter.drawText(self._room(), words.flags, self.text())
        if is_here:
            paint_bar(painter, theme, inside_ring(self, self._look), Mark.PAGE)
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect())
        painter.end()


class StepBar(QWidget):
    """As high as a list row, over the whole width. `chosen` carries the name of the step that was touched."""

    chosen = Signal(str)

    def __init__(self, look: Look, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("step_bar")
        self._look = look
        self.tabs = [StepTab(look, name, number) for number, name in enumerate(names, start=1)]
        for tab in self.tabs:
            tab.setParent(self)
            tab.clicked.connect(self._choose)
        self.setFixedHeight(look.theme.list_target)

    def show_steps(self, titles: Sequence[str], done: Sequence[bool], here: int) -> None:
        for number, (tab, title, is_done) in enumerate(zip(self.tabs, titles, done, strict=True)):
            tab.setChecked(number == here)
            tab.set_words(title, is_done=is_done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        space = self._look.theme.space
        place_in_rows([self.tabs], inset(self.rect(), space, 0), self._look.theme.gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, self.height() - theme.line, self.width(), theme.line, theme.color("line"))
        painter.end()

    def _choose(self) -> None:
        tab = self.sender()
        if isinstance(tab, StepTab):
            self.chosen.emit(tab.step)
