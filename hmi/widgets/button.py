"""Buttons: an icon with a word beside it, large enough for a gloved finger."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from hmi.appearance import Look, font_of
from hmi.widgets.focus import inside_ring, paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.marks import Mark, paint_bar, paint_tick
from hmi.widgets.words import CENTER, LEFT, TOP, Fit, advance, fit

HOLD_MS = 800


@dataclass(frozen=True)
class _Colors:
    ground: QColor
    border: QColor
    words: QColor
    note: QColor


class Pressable(QAbstractButton):
    """Base of all buttons: pressed by the return key as well as by the space bar."""

    repeats = False
    """Whether it may be pressed in quick succession, like keys; otherwise a double touch counts once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class Button(Pressable):
    """`tone`: plain, accent or warn. `note`: a second, smaller line, such as the required role."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        icon: str = "",
        tone: str = "plain",
        height: int = 0,
        cap_mm: float | None = None,
        bold: bool = True,
        align_left: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.look = look
        self._icon, self._tone, self._align_left, self._bold = icon, tone, align_left, bold
        self._cap_mm = look.theme.type.body if cap_mm is None else cap_mm
        self._note = ""
        self.why_not = ""
        """Why it is disabled; `Hand` tells it when it is touched. "": there is nothing to say."""
        self._mark = Mark.ACTIVE
        self._most_px = 0
        self.setMinimumSize(look.theme.list_target, height or look.theme.list_target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def icon_name(self) -> str:
        return self._icon

    @property
    def mark(self) -> Mark:
        """What it shows while it is checked."""
        return self._mark

    def marked_as(self, mark: Mark) -> None:
        """Make the button checkable, with that mark."""
        self._mark = mark
        self.setCheckable(True)

    @property
    def note(self) -> str:
        return self._note

    def set_word(self, word: str, note: str = "") -> None:
        if (word, note) != (self.text(), self._note):
            self._note = note
            self.setText(word)
            self.setAccessibleName(word)
            self.setAccessibleDescription(note)
            self.setToolTip(note)
            self.updateGeometry()
            self.update()

    def set_icon_only(self, spoken: str) -> None:
        """Show the icon alone; `spoken` is the accessible name and the tool tip."""
        self.setText("")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def set_style(self, icon: str, tone: str) -> None:
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self.update()

    def limit_size(self, most_px: int) -> None:
        """Limit the text size, so that all buttons of a row have the same; 0: no limit."""
        if most_px != self._most_px:
            self._most_px = most_px
            self.update()

    @property
    def tone(self) -> str:
        return self._tone

    @property
    def padding(self) -> int:
        return self.look.theme.px(2)

    def _icon_size(self) -> int:
        return self.look.theme.px(self._cap_mm * 1.75)

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        words = advance(self.text(), theme.font(self._cap_mm, bold=self._bold))
        icon = self._icon_size() + theme.px(1.5) if self._icon else 0
        width = round(words) + icon + 2 * self.padding + 2
        return QSize(max(width, self.minimumWidth()), self.minimumHeight())

    def _colors(self) -> _Colors:
        color = self.look.theme.color
        if self._shows(Mark.ACTIVE):
            ground, words = ("dim", "bg") if self.isEnabled() else ("line", "text")
            return _Colors(color(ground), color(ground), color(words), color(words))
        if not self.isEnabled():
            return _Colors(color("bg"), color("line"), color("dim"), color("dim"))
        if self._tone == "accent":
            return _Colors(color("accent"), color("accent"), color("on_accent"), color("on_accent"))
        if self._tone == "warn":
            return _Colors(color("warn_bg"), color("warn_bg"), color("warn"), color("warn"))
        return _Colors(color("raised"), color("line"), color("text"), color("dim"))

    def _shows(self, mark: Mark) -> bool:
        return self._mark is mark and self.isCheckable() and self.isChecked()

    def words_fit(self) -> tuple[Fit, Fit | None, QRectF]:
        """Layout of word and note, and the area of the word; a test checks that they fit.

        The icon makes room where a word would break beside it.
        """
        beside = self._words_in(self._icon_size() + self.look.theme.px(1.5) if self._icon else 0)
        if self._icon and beside[0].breaks_words:
            alone = self._words_in(0)
            return beside if alone[0].breaks_words else alone
        return beside

    def _words_in(self, icon: int) -> tuple[Fit, Fit | None, QRectF]:
        """As `words_fit`, right of an icon of that width in pixels."""
        theme = self.look.theme
        rect = QRectF(self.rect()).adjusted(self.padding, theme.px(1), -self.padding, -theme.px(1))
        room = rect.adjusted(icon, 0, 0, 0)
        note: Fit | None = None
        if self._note:
            note_font = theme.font(theme.type.small)
            note = fit(
                self._note,
                QRectF(0, 0, room.width(), room.height() * 0.5),
                note_font,
                theme.font(1.2).pixelSize(),
                LEFT | TOP,
            )
            room = room.adjusted(0, 0, 0, -note.height)
        font = theme.font(self._cap_mm, bold=self._bold)
        if self._most_px:
            font = font_of(min(font.pixelSize(), self._most_px), bold=self._bold)
        return fit(self.text(), room, font, theme.font(1.4).pixelSize(), LEFT | TOP), note, room

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colors = self.look.theme, self._colors()
        self._paint_ground(painter, colors)
        self._paint_words(painter, colors)
        if shows_focus(self, self.look):
            paint_focus(painter, theme, self.rect())
        painter.end()

    def _paint_ground(self, painter: QPainter, colors: _Colors) -> None:
        theme = self.look.theme
        half = theme.line / 2
        ground = colors.ground
        if self.isDown() and self.isEnabled():
            ground = _between(ground, colors.words, 0.16)
        painter.setPen(QPen(colors.border, theme.line))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        if self._shows(Mark.PAGE) or self._shows(Mark.SELECTED):
            paint_bar(painter, theme, inside_ring(self, self.look), self._mark, radius=theme.radius)

    def _paint_words(self, painter: QPainter, colors: _Colors) -> None:
        theme = self.look.theme
        icon_px = self._icon_size() if self._icon else 0
        if not self.text():
            side = float(icon_px)
            box = QRectF(0, 0, side, side)
            box.moveCenter(QRectF(self.rect()).center())
            paint_icon(painter, self._icon, box, colors.words)
            return
        word, note, room = self.words_fit()
        has_icon = room.left() > self.padding
        icon_px = icon_px if has_icon else 0
        painter.setFont(word.font)
        bounds = painter.boundingRect(QRectF(0, 0, room.width(), 1e6), word.flags, self.text())
        note_width = 0.0
        if note is not None:
            painter.setFont(note.font)
            note_width = painter.boundingRect(QRectF(0, 0, room.width(), 1e6), note.flags, self._note).width()
        between = theme.px(1.5) if has_icon else 0
        block_width = max(bounds.width(), note_width)
        height = bounds.height() + (note.height if note else 0)
        left = float(self.padding) if self._align_left else (self.width() - icon_px - between - block_width) / 2
        top = (self.height() - height) / 2
        if has_icon:
            painter.setOpacity(1.0)
            paint_icon(painter, self._icon, QRectF(left, (self.height() - icon_px) / 2, icon_px, icon_px), colors.words)
        x = left + icon_px + between
        painter.setPen(colors.words)
        painter.setFont(word.font)
        align = LEFT if has_icon or self._align_left else CENTER
        flags = (word.flags & ~LEFT) | align
        painter.drawText(QRectF(x, top, block_width + 1, bounds.height() + 1), flags, self.text())
        if note is not None:
            painter.setPen(colors.note)
            painter.setFont(note.font)
            flags = (note.flags & ~LEFT) | align
            painter.drawText(QRectF(x, top + bounds.height(), block_width + 1, note.height + 1), flags, self._note)
        if self._shows(Mark.SELECTED):
            paint_tick(painter, theme, inside_ring(self, self.look), x + block_width)


class HoldButton(Button):
    """Acts only after being held for a while, with its progress shown.

    `held` is its signal; a short press explains this.
    """

    held = Signal()
    released_early = Signal()

    def __init__(self, look: Look, name: str, *, icon: str = "", height: int = 0, cap_mm: float | None = None) -> None:
        super().__init__(look, name, icon=icon, height=height, cap_mm=cap_mm)
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(30)
        self._tick.timeout.connect(self._advance)

    @property
    def progress(self) -> float:
        """Progress of holding, 0 to 1."""
        return min(1.0, self._since.elapsed() / HOLD_MS) if self._tick.isActive() else 0.0

    def _begin(self) -> None:
        if self.isEnabled() and not self._tick.isActive():
            self._since.start()
            self._tick.start()
            self.update()

    def _end(self) -> None:
        if self._tick.isActive():
            self._tick.stop()
            self.update()
            self.released_early.emit()

    def _advance(self) -> None:
        if not self.isEnabled():
            self._tick.stop()
        elif self.progress >= 1.0:
            self._tick.stop()
            self.held.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._begin()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._end()
            return
        super().keyReleaseEvent(event)

    def _paint_ground(self, painter: QPainter, colors: _Colors) -> None:
        super()._paint_ground(painter, colors)
        progress = self.progress
        if progress > 0:
            theme = self.look.theme
            rect = QRectF(self.rect())
            thick = theme.px(1.6)
            ink = colors.words if self._tone == "accent" else theme.color("accent")
            painter.fillRect(QRectF(0, rect.height() - thick, rect.width() * progress, thick), ink)


def _between(one: QColor, other: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )
