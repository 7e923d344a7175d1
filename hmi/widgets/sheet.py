"""Sheets: what lies over a screen until it is answered or put away (menu, keyboard, decision)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from hmi.i18n import tr
from hmi.theme import Look
from hmi.widgets.button import Button
from hmi.widgets.keys import Keyboard, place_in_rows
from hmi.widgets.words import FitText, Label

SCRIM = QColor(8, 11, 14, 150)


class Sheet(QWidget):
    """Covers its window and dims it. Subclasses place `card`. `closed` is sent once, when it goes."""

    closed = Signal()

    def __init__(self, look: Look, name: str, *, can_be_put_away: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.look = look
        self._can_be_put_away = can_be_put_away
        self.card = QFrame(self)
        self.card.setObjectName(f"{name}_card")
        self.card.setProperty("card", "true")

    def open_over(self, window: QWidget) -> None:
        self.setParent(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def first_focus(self) -> QWidget:
        return self

    def close_sheet(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.setGeometry(watched.rect())
        return False

    def place(self, room: QRect) -> QRect:
        """Where the card goes."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002
        self.card.setGeometry(self.place(self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), SCRIM)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._can_be_put_away and not self.card.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._can_be_put_away:
            self.close_sheet()
        event.accept()


class KeyboardSheet(Sheet):
    """A field and the keyboard for it. `entered` carries the text when it is done; putting it away changes nothing."""

    entered = Signal(str)

    def __init__(
        self, look: Look, language: str, title: str, text: str = "", *, secret: bool = False, longest: int = 200
    ) -> None:
        super().__init__(look, "keyboard_sheet")
        theme = look.theme
        self._title = Label(look, "keyboard_title", theme.type.heading, bold=True, text=title)
        self._cancel = Button(look, "keyboard_cancel", icon="close")
        self._cancel.set_word(tr("Cancel"))
        self._cancel.clicked.connect(self.close_sheet)
        self.field = QLineEdit(text)
        self.field.setObjectName("keyboard_field")
        self.field.setAccessibleName(title)
        self.field.setMaxLength(longest)
        self.field.setFont(theme.font(theme.type.heading))
        self.field.setFixedHeight(theme.list_target)
        self.field.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.returnPressed.connect(self._done)
        self.keyboard = Keyboard(look, language, secret=secret)
        self.keyboard.typed.connect(self.field.insert)
        self.keyboard.erased.connect(self.field.backspace)
        self.keyboard.confirmed.connect(self._done)
        self.keyboard.show_toggled.connect(self._show_typed)
        for widget in (self._title, self._cancel, self.field, self.keyboard):
            widget.setParent(self.card)

    def first_focus(self) -> QWidget:
        return self.field

    def place(self, room: QRect) -> QRect:
        """At the bottom, over the whole width, as high as the keys need."""
        theme = self.look.theme
        pad = theme.px(2)
        head, field, gap = theme.list_target, self.field.height(), theme.gap
        free = room.height() - 2 * pad - head - field - 2 * gap
        keys = self.keyboard.height_for(free)
        height = min(room.height(), 2 * pad + head + field + keys + 2 * gap)
        card = QRect(0, room.height() - height, room.width(), height)
        inner = QRect(pad, pad, card.width() - 2 * pad, card.height() - 2 * pad)
        cancel = max(theme.px(24), self._cancel.sizeHint().width())
        self._title.setGeometry(inner.left(), inner.top(), inner.width() - cancel - gap, head)
        self._cancel.setGeometry(inner.right() + 1 - cancel, inner.top(), cancel, head)
        self.field.setGeometry(inner.left(), inner.top() + head + gap, inner.width(), field)
        self.keyboard.setGeometry(inner.left(), inner.bottom() + 1 - keys, inner.width(), keys)
        return card

    def _show_typed(self, is_shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _done(self) -> None:
        text = self.field.text()
        self.close_sheet()
        self.entered.emit(text)


class DecisionSheet(Sheet):
    """A question or a message with buttons that say what they do. `chosen` carries the number of the button."""

    chosen = Signal(int)

    def __init__(self, look: Look, heading: str, words: str, choices: tuple[str, ...]) -> None:
        super().__init__(look, "decision", can_be_put_away=False)
        theme = look.theme
        self._heading = FitText(look, "decision_heading", theme.type.heading, bold=True)
        self._heading.set_text(heading)
        self._words = FitText(look, "decision_words", theme.type.body)
        self._words.set_text(words)
        self._buttons = QWidget()
        self._choices = [
            Button(look, f"decision_{number}", height=theme.setup_target) for number in range(len(choices))
        ]
        for button, word in zip(self._choices, choices, strict=True):
            button.set_word(word)
            button.setParent(self._buttons)
            button.clicked.connect(self._choose)
        self._choices[-1].set_look("", "accent")
        self._buttons.setFixedHeight(theme.setup_target)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(*(theme.px(4),) * 4)
        column.setSpacing(theme.gap)
        for widget in (self._heading, self._words, self._buttons):
            column.addWidget(widget)

    def first_focus(self) -> QWidget:
        return self._choices[-1]

    def place(self, room: QRect) -> QRect:
        theme = self.look.theme
        wide = min(room.width() - 2 * theme.space, theme.px(110))
        inner = wide - 2 * (theme.px(4) + self.card.frameWidth())
        words = self._heading.heightForWidth(inner) + self._words.heightForWidth(inner)
        tall = min(
            room.height() - 2 * theme.space, words + theme.setup_target + 2 * theme.gap + 2 * theme.px(4) + theme.px(1)
        )
        place_in_rows([self._choices], QRect(0, 0, inner, theme.setup_target), theme.gap)
        return QRect((room.width() - wide) // 2, (room.height() - tall) // 2, wide, tall)

    def _choose(self) -> None:
        number = next(i for i, button in enumerate(self._choices) if button is self.sender())
        self.close_sheet()
        self.chosen.emit(number)
