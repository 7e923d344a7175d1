"""The quality of a picture: its score, and below it one row per figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.inspection.quality import GOOD_SCORE_PCT, Figure, Quality
from hmi.forms.field_form import ScrolledColumn
from hmi.i18n import THIN, decimal, percent, tr, tr_text
from hmi.layout import REST, columns, place, rows
from hmi.widgets.icons import paint_icon
from hmi.widgets.words import LEFT, MIDDLE, RIGHT, TOP, FitText

if TYPE_CHECKING:
    from hmi.appearance import Look

FIGURES = ("brightness", "contrast", "exposure", "sharpness", "noise")


class QualityList(ScrolledColumn):
    """One row per figure, those that are not good first; a text instead while there is no picture."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.score = _Score(look)
        self.rows = {figure: _FigureRow(look, figure) for figure in FIGURES}
        self.empty = _Words(look, "quality_empty", look.theme.type.body, tone="dim", align=LEFT | TOP)
        self._order: list[str] = []
        self.show_quality(None)

    def show_quality(self, quality: Quality | None, empty: str = "") -> None:
        """`empty`: the text shown if `quality` is None."""
        self.empty.set_text(empty)
        if quality is not None:
            self.score.show_score(quality.score_pct)
            for figure in quality.figures:
                self.rows[figure.name].show_figure(figure)
        poor = [] if quality is None else [figure.name for figure in quality.figures if not figure.is_good]
        order = [*poor, *(figure for figure in FIGURES if figure not in poor)]
        if order != self._order:
            self._order = order
            self.show_parts([self.score, self.empty, *(self.rows[name] for name in order)])
        self.empty.setVisible(quality is None)
        for part in (self.score, *self.rows.values()):
            part.setVisible(quality is not None)
        self.arrange()


class _Words(FitText):
    def height_for(self, width: int) -> int:
        return self.heightForWidth(width)


class _Score(QWidget):
    """The score with an icon and a word, never by color alone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("quality_score")
        self._look = look
        self._score_pct = 0.0
        theme = look.theme
        self.number = FitText(look, "score_number", theme.type.counter, bold=True, align=LEFT | MIDDLE)
        self.word = FitText(look, "score_word", theme.type.body, align=LEFT | MIDDLE)
        for part in (self.number, self.word):
            part.setParent(self)

    @property
    def _is_good(self) -> bool:
        return self._score_pct >= GOOD_SCORE_PCT

    def show_score(self, score_pct: float) -> None:
        self._score_pct = score_pct
        self.number.set_text(percent(score_pct, 0))
        least = percent(GOOD_SCORE_PCT, 0)
        self.word.set_text(
            tr("A good picture") if self._is_good else tr("Below {least}: look at what is marked", least=least)
        )
        for part in (self.number, self.word):
            part.set_tone("ok" if self._is_good else "warn")
        self.update()

    def height_for(self, width: int) -> int:
        return self._look.theme.px(11)

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        _, *words, _ = columns(self.rect(), theme.px(9), theme.px(15), REST, theme.px(2), gap=0)
        place((self.number, self.word), words)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), theme.line))
        painter.setBrush(theme.color("ok_bg" if self._is_good else "warn_bg"))
        half = theme.line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.radius, theme.radius)
        side = theme.px(5)
        box = QRectF(theme.px(2), (self.height() - side) / 2, side, side)
        paint_icon(painter, "tick" if self._is_good else "bang", box, theme.color("ok" if self._is_good else "warn"))
        painter.end()


class _FigureRow(QWidget):
    """Icon, title and value; below them a sentence that says what the figure means and what to do."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(f"figure_{name}")
        self._look = look
        self._is_good = True
        theme = look.theme
        self.title = FitText(look, f"figure_title_{name}", theme.type.body, bold=True, align=LEFT | MIDDLE)
        self.value = FitText(look, f"figure_value_{name}", theme.type.body, bold=True, align=RIGHT | MIDDLE)
        self.words = FitText(look, f"figure_words_{name}", theme.type.small, tone="dim", align=LEFT | TOP)
        for part in (self.title, self.value, self.words):
            part.setParent(self)

    def show_figure(self, figure: Figure) -> None:
        self._is_good = figure.is_good
        self.title.set_text(tr_text(figure.title))
        unit = f"{THIN}{figure.unit}" if figure.unit else ""
        self.value.set_text(decimal(figure.value, 1 if figure.value < 10 else 0) + unit)
        self.words.set_text(tr_text(figure.text))
        self.words.set_tone("dim" if figure.is_good else "text")
        self._place()
        self.update()

    @property
    def _left(self) -> int:
        return self._look.theme.px(7)

    def height_for(self, width: int) -> int:
        return self._head + self.words.heightForWidth(width - self._left)

    @property
    def _head(self) -> int:
        return self._look.theme.px(5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        room = self.rect().adjusted(self._left, 0, 0, 0)
        head, words = rows(room, self._head, REST, gap=0)
        place((self.title, self.value), columns(head, REST, self.value.natural_width(), gap=0))
        self.words.setGeometry(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(4.4)
        box = QRectF(0, (self._head - side) / 2, side, side)
        if not self._is_good:
            painter.setPen(QPen(theme.color("warn_bg"), theme.line))
            painter.setBrush(theme.color("warn_bg"))
            painter.drawRoundedRect(box, theme.radius, theme.radius)
            inset = side * 0.14
            box = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, "tick" if self._is_good else "bang", box, theme.color("dim" if self._is_good else "warn"))
        painter.end()
