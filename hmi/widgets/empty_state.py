"""What stands where a list is empty: a sign, a sentence that says what will appear, and the button that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hmi.layout import centered, columns, place, rows
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hmi.appearance import Look
    from hmi.widgets.button import Button

_SIGN_MM = 12


class EmptyState(QWidget):
    """Sign and buttons are left out where they have no room; the sentence never is."""

    def __init__(self, look: Look, name: str, *, icon: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._icon = look, icon
        self._sign: QRectF | None = None
        self._words = FitText(look, f"{name}_words", look.theme.type.body, tone="dim", align=CENTER | MIDDLE)
        self._words.setParent(self)
        self._buttons: tuple[Button, ...] = ()

    @property
    def text(self) -> str:
        return self._words.text

    def set_text(self, text: str) -> None:
        if text != self.text:
            self._words.set_text(text)
            self.setAccessibleName(text)
            self.arrange()

    def show_sign(self, icon: str) -> None:
        self._icon = icon
        self.arrange()

    def offer(self, *buttons: Button) -> None:
        """What can be done about it; their words and whether they are enabled stay the caller's."""
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
        self.arrange()

    def arrange(self) -> None:
        theme = self._look.theme
        gap, tall = theme.gap, theme.setup_target
        wide = min(self.width(), theme.px(110))
        words = self._words.heightForWidth(wide)
        shown = [button for button in self._buttons if button.isEnabled()]
        below = tall + gap if shown and self.height() >= words + gap + tall else 0
        sign = theme.px(_SIGN_MM)
        above = sign + gap if self._icon and self.height() >= words + below + sign + gap else 0
        words = min(words, self.height() - above - below)
        room = centered(self.rect(), wide, above + words + below)
        at, middle, last = rows(room, above, words, below, gap=0)
        self._words.setGeometry(middle)
        self._sign = QRectF(centered(at, sign, sign)).translated(0, -gap / 2) if above else None
        for button in self._buttons:
            button.setVisible(bool(below) and button in shown)
        if below:
            each = max(theme.px(36), *(button.sizeHint().width() for button in shown))
            line = centered(last, len(shown) * (each + gap) - gap, tall).translated(0, gap // 2)
            place(shown, columns(line, *[1.0] * len(shown), gap=gap))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.px(60), self._look.theme.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sign is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._icon, self._sign, self._look.theme.color("dim"))
        painter.end()
