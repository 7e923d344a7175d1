"""The verdict: shape, word and reason, readable from 3 m.

One grid for all moods: its size alone, not what it says, decides where the word stands and where the reason begins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hmi.appearance import CAP_HEIGHT, Look, font_of
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import LEFT, TOP, Fit, fit

LEAST_MM = 1.3
"""Least cap height of the reason."""
BELOW_MM = 13.5
"""What a card with the reason below the word is higher than the word, at least."""
ABOVE_CAPITALS = 1.2
"""Heights of a capital from the upper end to the baseline: there is room for dots, such as those of an Ö."""
BESIDE_SHARE = 0.42
"""Share of the width that icon and word have where the reason stands beside them."""
UNLIMITED = 1e6
"""Height of a column in px."""
_SHORT_WORD = 2.9
"""Width of an icon and a word of two letters, by their cap height."""


class Mood(Enum):
    """Kinds of verdict card: icon, background, text color."""

    OK = ("tick", "ok_bg", "ok")
    NG = ("cross", "ng_bg", "ng")
    FAULT = ("bang", "fault_bg", "fault")
    QUIET = ("dash", "surface", "text")
    STOPPED = ("stop", "surface", "text")
    FORCED = ("bang", "warn_bg", "warn")
    CHALLENGE = ("unknown", "warn_bg", "warn")
    RIGHT = ("tick", "surface", "text")
    WRONG = ("cross", "warn_bg", "warn")
    MAINTENANCE = ("maintenance", "warn_bg", "warn")

    @property
    def icon(self) -> str:
        return self.value[0]

    @property
    def ground(self) -> str:
        return self.value[1]

    @property
    def words(self) -> str:
        return self.value[2]


_QUIET = (Mood.QUIET, Mood.STOPPED, Mood.RIGHT)


@dataclass(frozen=True)
class Saying:
    """Content of the card. `headline`: first, strong part of the reason; `detail`: the rest."""

    mood: Mood
    word: str
    headline: str = ""
    detail: str = ""

    @property
    def reason(self) -> str:
        return "\n".join(part for part in (self.headline, self.detail) if part)


@dataclass(frozen=True)
class Layout:
    """Places of the parts of the card, in widget pixels."""

    icon: QRectF
    word: QRectF
    word_px: int
    headline: tuple[QRectF, Fit] | None
    detail: tuple[QRectF, Fit] | None

    @property
    def least_px(self) -> int:
        """Size of the smallest text of the reason."""
        return min((part[1].font.pixelSize() for part in (self.headline, self.detail) if part), default=self.word_px)

    @property
    def fits(self) -> bool:
        return all(part is None or part[1].fits for part in (self.headline, self.detail))


class Verdict(QWidget):
    """A change is shown immediately: no animation, no delay."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._look = look
        self._saying = Saying(Mood.QUIET, "")
        self._layout: tuple[tuple[QSize, Saying], Layout] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def saying(self) -> Saying:
        return self._saying

    def show_saying(self, saying: Saying) -> None:
        if saying != self._saying:
            self._saying = saying
            self.setAccessibleName(saying.word)
            self.setAccessibleDescription(saying.reason)
            self.update()

    def laid_out(self) -> Layout:
        key = (self.size(), self._saying)
        if self._layout is None or self._layout[0] != key:
            self._layout = (key, self._lay_out())
        return self._layout[1]

    def _lay_out(self) -> Layout:
        """The grid of this size; where the reason is too long for it, it is complete under a smaller word."""
        room, is_beside = self._room(), self._has_reason_beside()
        best = self._beside(room) if is_beside else self._stacked(room, self._cap())
        for share in () if best.fits else (0.4, 0.34, 0.28, 0.22):
            laid = self._stacked(room, min(self._cap(), room.height() * share))
            if (laid.fits, laid.least_px) > (best.fits, best.least_px):
                best = laid
            if best.fits:
                break
        return best

    def free_beside_word(self) -> QRect:
        """What lies free to the right of the word; empty where the reason stands there."""
        if self._has_reason_beside():
            return QRect()
        room, word = self._room(), self.laid_out().word
        left = word.right() + self._between() * 1.5
        return QRectF(left, room.top(), room.right() - left, word.bottom() - room.top()).toRect()

    def _between(self) -> int:
        return self._look.theme.px(2.5)

    def _room(self) -> QRectF:
        theme = self._look.theme
        pad = theme.px(2.5 if theme.verdict_mm > 9 else 2.0)
        above = pad * (0.35 if self._has_reason_beside() else 0.7)
        return QRectF(self.rect()).adjusted(pad, above, -pad, -above)

    def _has_reason_beside(self) -> bool:
        """Whether the card is too low for a reason below the word, whatever it says."""
        theme = self._look.theme
        return self.height() < theme.px(theme.verdict_mm + BELOW_MM)

    def _cap(self) -> float:
        """Cap height of a short word in px: larger in a large card, smaller in a narrow one.

        In a low card it is the same whatever its height, which depends on what the card says.
        """
        theme, room = self._look.theme, self._room()
        least, is_low = theme.px(theme.verdict_mm), self._has_reason_beside()
        narrow = (room.width() * (BESIDE_SHARE if is_low else 1.0) - self._between()) / _SHORT_WORD
        wanted = least if is_low else max(least, min(room.height() * 0.38, least * 1.8))
        return min(wanted, narrow, room.height() / ABOVE_CAPITALS)

    def _word_at(self, room: QRectF, cap: float, baseline: float, width: float) -> tuple[QRectF, QRectF, float]:
        """Places of icon and word, and the font size: no larger than fits the width, always on the baseline."""
        size = cap / CAP_HEIGHT
        if self._saying.mood in _QUIET:
            size *= 0.7  # not important enough for the full size
        icon, word = self._word_width(size)
        size = max(1.0, min(size, size * (width - self._between()) / (icon + word)))
        icon, word = self._word_width(size)
        cap = size * CAP_HEIGHT
        icon_box = QRectF(room.left(), baseline - cap, icon, cap)
        return icon_box, QRectF(icon_box.right() + self._between(), baseline - cap, word, cap), size

    def _beside(self, room: QRectF) -> Layout:
        """Reason to the right of the word, in a column that is the same for every word."""
        cap, width = self._cap(), room.width() * BESIDE_SHARE
        icon, word, size = self._word_at(room, cap, room.top() + cap * ABOVE_CAPITALS, width)
        left = room.left() + width + self._between() * 1.2
        return self._with_reason(icon, word, size, QRectF(left, room.top(), room.right() - left, room.height()))

    def _stacked(self, room: QRectF, cap: float) -> Layout:
        """Reason below the word, over the whole width."""
        baseline = room.top() + cap * ABOVE_CAPITALS
        icon, word, size = self._word_at(room, cap, baseline, room.width())
        top = baseline + max(cap * 0.22, self._look.theme.px(1.2))
        return self._with_reason(icon, word, size, QRectF(room.left(), top, room.width(), room.bottom() - top))

    def _with_reason(self, icon: QRectF, word: QRectF, size_of_word: float, room: QRectF) -> Layout:
        """One size for both parts of the reason: the largest, up to the wanted one, in which all of it fits."""
        theme, saying = self._look.theme, self._saying
        least = theme.font(LEAST_MM).pixelSize()
        wanted = theme.font(theme.type.heading if theme.verdict_mm > 9 else theme.type.body).pixelSize()
        column = QRectF(0, 0, room.width(), UNLIMITED)
        parts: list[Fit | None] = []
        # Words are kept whole if any size allows it.
        for may_break in (False, True):
            for size in range(max(wanted, least), least - 1, -1):
                parts = [
                    fit(words, column, font_of(size, bold=is_bold), size, LEFT | TOP) if words else None
                    for words, is_bold in ((saying.headline, True), (saying.detail, False))
                ]
                laid = [part for part in parts if part is not None]
                tall = sum(part.height for part in laid)
                is_whole = may_break or not any(part.breaks_words for part in laid)
                if is_whole and tall <= room.height() + 0.5:
                    return self._placed(icon, word, size_of_word, room, parts, fits=True)
        return self._placed(icon, word, size_of_word, room, parts, fits=False)

    @staticmethod
    def _placed(
        icon: QRectF, word: QRectF, size: float, room: QRectF, parts: list[Fit | None], *, fits: bool
    ) -> Layout:
        placed: list[tuple[QRectF, Fit] | None] = []
        top = room.top()
        for part in parts:
            tall = 0.0 if part is None else part.height
            place = QRectF(room.left(), top, room.width(), tall)
            placed.append(None if part is None else (place, replace(part, fits=fits)))
            top += tall
        headline, detail = placed
        return Layout(icon, word, round(size), headline, detail)

    def _word_width(self, size: float) -> tuple[float, float]:
        """Width of the shape and of the word at a font size in px."""
        metrics = QFontMetricsF(font_of(round(size), bold=True))
        return size * CAP_HEIGHT * (0.45 if self._saying.mood is Mood.FAULT else 1.0), metrics.horizontalAdvance(
            self._saying.word
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, saying = self._look.theme, self._saying
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        laid = self.laid_out()
        words = theme.color(saying.mood.words)
        if saying.word:
            side = laid.word.height()
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(laid.icon.center())
            paint_icon(painter, saying.mood.icon, spot, words, stroke=3.2)
            painter.setPen(words)
            font = font_of(laid.word_px, bold=True)
            painter.setFont(font)
            painter.drawText(laid.word.bottomLeft(), saying.word)
        painter.setPen(words)
        for part, words_of in ((laid.headline, saying.headline), (laid.detail, saying.detail)):
            if part is not None:
                painter.setFont(part[1].font)
                painter.drawText(part[0].adjusted(0, 0, 1, 1), part[1].flags, words_of)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._look.theme
        mood = self._saying.mood
        rect = QRectF(self.rect())
        is_quiet = mood in _QUIET
        half = theme.line / 2 if is_quiet else 0
        painter.setPen(QPen(theme.color("line"), theme.line) if is_quiet else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(mood.ground))
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), theme.radius, theme.radius)
        if mood is Mood.FAULT:
            clip = QPainterPath()
            clip.addRoundedRect(rect, theme.radius, theme.radius)
            painter.save()
            painter.setClipPath(clip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("fault_stripe"))
            wide = theme.px(4)
            x = -rect.height()
            while x < rect.width():
                path = QPainterPath()
                path.moveTo(x, 0)
                path.lineTo(x + wide, 0)
                path.lineTo(x + wide + rect.height(), rect.height())
                path.lineTo(x + rect.height(), rect.height())
                path.closeSubpath()
                painter.drawPath(path)
                x += 2 * wide
            painter.restore()
