"""The verdict: shape, word and reason, readable from 3 m."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hmi.appearance import CAP_HEIGHT, Look, font_of
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import LEFT, TOP, Fit, fit

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST_MM = 1.3
"""Least cap height of the reason."""
READS_WELL_MM = 1.5


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

    def moved(self, down: float) -> Layout:
        def part_moved(part: tuple[QRectF, Fit] | None) -> tuple[QRectF, Fit] | None:
            return part and (part[0].translated(0, down), part[1])

        icon, word = self.icon.translated(0, down), self.word.translated(0, down)
        return Layout(icon, word, self.word_px, part_moved(self.headline), part_moved(self.detail))

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
        """The first layout in which the reason reads well: beside the word if there is room, otherwise below."""
        theme = self._look.theme
        pad = theme.px(2.5 if theme.verdict_mm > 9 else 2.0)
        room = QRectF(self.rect()).adjusted(pad, pad * 0.7, -pad, -pad * 0.7)
        wanted_px = theme.px(theme.verdict_mm) / CAP_HEIGHT
        size = wanted_px
        if room.height() > theme.px(theme.verdict_mm) * 2.4:  # a large card gets a larger word
            size = min(room.height() * 0.42, wanted_px * CAP_HEIGHT * 1.8) / CAP_HEIGHT
        if self._saying.mood in _QUIET:
            size *= 0.7  # not important enough for the full size
        elif self._saying.mood is Mood.MAINTENANCE:
            size *= 0.5  # a long word; why stands in the reason
        beside_width = room.width() * 0.36
        icon, word = self._word_width(size)
        between = theme.px(2.5)
        ways: list[Callable[[], Layout]] = []
        if icon + word + 2 * between + beside_width <= room.width() or not self._saying.reason:
            ways.append(partial(self._beside, size, room, beside_width))
        # The reason is always complete, if necessary under a smaller word.
        ways += [partial(self._stacked_with, size, room, share) for share in (0.4, 0.34, 0.28, 0.22)]
        # OK and NG are read from 3 m; the reason for not judging is read at the panel.
        is_verdict = self._saying.mood in (Mood.OK, Mood.NG)
        wanted = theme.font(LEAST_MM if is_verdict else READS_WELL_MM).pixelSize()
        best: Layout | None = None
        for way in ways:
            laid = way()
            if best is None or (laid.fits, min(laid.least_px, wanted)) > (best.fits, min(best.least_px, wanted)):
                best = laid
            if best.fits and best.least_px >= wanted:
                break
        assert best is not None  # noqa: S101 - there is always a way
        return best

    def _stacked_with(self, size: float, room: QRectF, share: float) -> Layout:
        """The reason under a word with that share of the height."""
        return self._stacked(self._shrunk(size, room.width(), room.height() * share), room)

    def _beside(self, size: float, room: QRectF, reason_width: float) -> Layout:
        """Reason to the right of the word; without one the word is centered."""
        between = self._look.theme.px(2.5)
        has_reason = bool(self._saying.reason)
        size = self._shrunk(size, room.width() - (reason_width + between if has_reason else 0), room.height())
        icon, word = self._word_width(size)
        cap = size * CAP_HEIGHT
        middle = room.center().y()
        left = room.left() if has_reason else room.center().x() - (icon + between + word) / 2
        icon_box = QRectF(left, middle - cap / 2, icon, cap)
        word_box = QRectF(icon_box.right() + between, middle - cap / 2, word, cap)
        x = word_box.right() + between * 1.2
        beside = QRectF(x, room.top(), room.right() - x, room.height())
        return self._with_reason(icon_box, word_box, size, beside, centered=True)

    def _stacked(self, size: float, room: QRectF) -> Layout:
        """Reason below the word, both centered together."""
        between = self._look.theme.px(2.5)
        icon, word = self._word_width(size)
        cap = size * CAP_HEIGHT
        # Height above the capitals, such as the dots of an Ö.
        above = -QFontMetricsF(font_of(round(size), bold=True)).tightBoundingRect(self._saying.word).top() - cap
        top = room.top() + max(0.0, above)
        icon_box = QRectF(room.left(), top, icon, cap)
        word_box = QRectF(icon_box.right() + between, top, word, cap)
        top = word_box.bottom() + cap * 0.2
        below = QRectF(room.left(), top, room.width(), room.bottom() - top)
        laid = self._with_reason(icon_box, word_box, size, below, centered=False)
        parts = [part for part in (laid.headline, laid.detail) if part is not None]
        spare = room.bottom() - parts[-1][0].bottom() if parts else 0.0
        return laid.moved(max(0.0, spare / 2))

    def _with_reason(self, icon: QRectF, word: QRectF, size: float, room: QRectF, *, centered: bool) -> Layout:
        theme = self._look.theme
        saying = self._saying
        least = theme.font(LEAST_MM).pixelSize()
        cap = theme.type.body
        if theme.verdict_mm > 9 and room.height() > theme.px(30):
            cap = theme.type.heading
        headline = detail = None
        used = 0.0
        if saying.headline:
            share = 0.62 if saying.detail else 1.0
            laid = fit(
                saying.headline,
                QRectF(0, 0, room.width(), room.height() * share),
                theme.font(cap, bold=True),
                least,
                LEFT | TOP,
            )
            headline = (QRectF(room.left(), room.top(), room.width(), laid.height), laid)
            used = laid.height
        if saying.detail:
            laid = fit(
                saying.detail, QRectF(0, 0, room.width(), room.height() - used), theme.font(cap), least, LEFT | TOP
            )
            detail = (QRectF(room.left(), room.top() + used, room.width(), laid.height), laid)
            used += laid.height
        if centered:
            shift = (room.height() - used) / 2
            headline = headline and (headline[0].translated(0, shift), headline[1])
            detail = detail and (detail[0].translated(0, shift), detail[1])
        return Layout(icon, word, round(size), headline, detail)

    def _word_width(self, size: float) -> tuple[float, float]:
        """Width of the shape and of the word at a font size in px."""
        metrics = QFontMetricsF(font_of(round(size), bold=True))
        return size * CAP_HEIGHT * (0.45 if self._saying.mood is Mood.FAULT else 1.0), metrics.horizontalAdvance(
            self._saying.word
        )

    def _shrunk(self, size: float, width: float, height: float) -> float:
        icon, word = self._word_width(size)
        between = self._look.theme.px(2.5)
        return min(size, size * (width - between) / (icon + word), height / CAP_HEIGHT)

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
