"""The picture: blitted as the worker prepared it, with one cached transparent picture of markings over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.inspection.result import InspectionResult, Judgement
from hmi.i18n import decimal, tr
from hmi.picture_feed import Picture, PictureFeed
from hmi.theme import Look
from hmi.widgets.markings import paint_defects, paint_regions
from hmi.widgets.words import LEAST_MM, LEFT, MIDDLE, RIGHT, FitText

STALE_SHADE = QColor(11, 14, 17, 165)


def words_of_age(age_ms: float | None) -> str:
    """What is said over a picture that is stale; None: there was none yet."""
    if age_ms is None:
        return tr("No picture yet")
    return tr("Last picture is {age} s old", age=decimal(age_ms / 1000, 1))


class ImageView(QWidget):
    """Shows the feed's newest picture, or one given by hand. The regions and defects of `result` lie over it.

    `age_ms`: set while the picture is stale; it is then greyed, and says its age.
    """

    def __init__(self, look: Look, name: str, feed: PictureFeed | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._feed = look, feed
        self._still: Picture | None = None
        self._result: InspectionResult | None = None
        self._markings: tuple[tuple[object, ...], QImage] | None = None
        self._with_defects = True
        self._age_ms: float | None = None
        self._is_stale = False
        self.painted = 0
        """How often it was painted, for whoever measures."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture"))
        if feed is not None:
            feed.ready.connect(self._refresh)

    @property
    def is_stale(self) -> bool:
        return self._is_stale

    @property
    def result(self) -> InspectionResult | None:
        """Whose regions and defects lie over the picture."""
        return self._result

    @property
    def note(self) -> str:
        """How old the picture is, in words; "" while it is fresh."""
        return words_of_age(self._age_ms) if self._is_stale else ""

    def show_result(self, result: InspectionResult | None, *, defects: bool = True) -> None:
        if result is not self._result or defects != self._with_defects:
            self._result, self._with_defects = result, defects
            self.update()

    def show_still(self, picture: Picture | None) -> None:
        """A picture by hand instead of the live one."""
        self._still = picture
        self.update()

    def show_age(self, *, stale: bool, age_ms: float | None) -> None:
        rounded = None if age_ms is None else round(age_ms, -2)
        if (stale, rounded if stale else None) != (self._is_stale, self._age_ms if self._is_stale else None):
            self._is_stale, self._age_ms = stale, rounded
            self.update()

    def _refresh(self) -> None:
        self.update()

    def _device_size(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002
        self._look_at_feed()

    def showEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self._look_at_feed()

    def hideEvent(self, event: QEvent) -> None:  # noqa: ARG002
        if self._feed is not None:
            self._feed.look_at(QSize(0, 0))

    def _look_at_feed(self) -> None:
        if self._feed is not None and self.isVisible():
            self._feed.look_at(self._device_size())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._markings = None
            self.setAccessibleName(tr("Picture"))
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self._look.theme
        painter = QPainter(self)
        picture = self._still if self._still is not None else self._feed.take() if self._feed is not None else None
        self.painted += 1
        place = QRectF()
        if picture is not None:
            place = self._paint_picture(painter, picture)
        # Only round the picture: filling a screenful under it costs as much as the picture itself.
        for bare in bars(self.rect(), place.toRect()):
            painter.fillRect(bare, theme.colour("image_ground"))
        if self._is_stale:
            painter.fillRect(self.rect(), STALE_SHADE)
        if picture is not None and self._result is not None and not self._is_stale:
            painter.drawImage(place, self._marked(picture, place, self._result))
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: Picture) -> QRectF:
        height, width = picture.pixels.shape[:2]
        image = QImage(picture.pixels.data, width, height, width * 4, QImage.Format.Format_RGB32)
        scale = min(self.width() / width, self.height() / height)
        ratio = self.devicePixelRatioF()
        if abs(scale * ratio - 1) < 0.02:  # prepared for this very size: blit, no scaling
            scale = 1 / ratio
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        place.moveTo(round(place.x()), round(place.y()))
        painter.drawImage(place, image)
        return place

    def _marked(self, picture: Picture, place: QRectF, result: InspectionResult) -> QImage:
        """The markings as one transparent picture, drawn anew only when something about them changes."""
        key = (id(result), place.width(), place.height(), picture.full_width, self._with_defects)
        if self._markings is None or self._markings[0] != key:
            ratio = self.devicePixelRatioF()
            size = QRect(0, 0, round(place.width() * ratio), round(place.height() * ratio)).size()
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = place.width() / picture.full_width
            paint_regions(painter, self._look.theme, result.tools, scale)
            if self._with_defects and result.judgement is Judgement.NG:
                paint_defects(painter, self._look.theme, result, scale, QRectF(0, 0, place.width(), place.height()))
            painter.end()
            self._markings = (key, image)
        return self._markings[1]


def bars(whole: QRect, inner: QRect) -> tuple[QRect, ...]:
    """What of the whole lies above, below, left and right of the inner part."""
    right, bottom = inner.x() + inner.width(), inner.y() + inner.height()
    return (
        QRect(0, 0, whole.width(), inner.y()),
        QRect(0, bottom, whole.width(), whole.height() - bottom),
        QRect(0, inner.y(), inner.x(), inner.height()),
        QRect(right, inner.y(), whole.width() - right, inner.height()),
    )


class PictureCard(QFrame):
    """The picture in its frame, with a dark line of words under it."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__()
        self.setObjectName("picture_card")
        self.setProperty("card", "true")
        theme = look.theme
        self.view = view
        self._look = look
        small = theme.type.small
        self.left = FitText(look, "caption_left", small, tone="on_image", align=LEFT | MIDDLE, least_mm=LEAST_MM)
        self.right = FitText(look, "caption_right", small, tone="on_image", align=RIGHT | MIDDLE, least_mm=LEAST_MM)
        self._caption = QWidget()
        self._caption.setObjectName("caption")
        self._caption.setFixedHeight(theme.px(5.5))
        row = QHBoxLayout(self._caption)
        row.setContentsMargins(theme.px(2), 0, theme.px(2), 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        line = theme.line
        column.setContentsMargins(line, line, line, line)
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(self._caption)

    def show_caption(self, left: str, right: str) -> None:
        self.left.set_text(left)
        self.right.set_text(right)
        self._share_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_line()

    def _share_line(self) -> None:
        """Half of it for each; but the words on the left matter more, and get all of it where they need it."""
        half = (self.width() - 3 * self._look.theme.px(2)) // 2
        room = QSize(half, self._caption.height())
        self.right.setVisible(bool(self.right.text) and self.left.fit_in(room).fits)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self._caption.geometry(), self._look.theme.colour("caption"))
        painter.end()
