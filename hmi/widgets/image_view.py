"""The picture view: painted as prepared by the worker, with a cached transparent layer of markings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.inspection.frame import Frame
from core.inspection.result import InspectionRecord, Judged, Judgement
from hmi.i18n import decimal, tr
from hmi.layout import picture_height
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.markings import paint_defects, paint_regions
from hmi.widgets.words import LEAST_MM, LEFT, MIDDLE, RIGHT, FitText

if TYPE_CHECKING:
    from hmi.appearance import Look
    from hmi.picture_feed import Picture, PictureFeed
    from hmi.widgets.button import Button

STALE_SHADE = QColor(11, 14, 17, 165)


def words_of_age(age_ms: float | None) -> str:
    """The note over a stale picture; None: there was no picture yet."""
    if age_ms is None:
        return tr("No picture yet")
    return tr("Last picture is {age} s old", age=decimal(age_ms / 1000, 1))


@dataclass(frozen=True, eq=False)
class JudgedPart:
    """A result with the picture it belongs to."""

    result: InspectionRecord
    frame: Frame


class ImageView(QWidget):
    """Shows the feed's newest picture, a judged part, or a given still.

    The regions and defects of a result are drawn over its own picture only: they appear and disappear with it, in the
    same paint. `numbered`: there is a numbered tool list beside it. With `can_hide_marks`, a touch or the space bar
    hides and shows them. `age_ms`: set while the picture is stale; it is then grayed, and shows its age.
    """

    shown = Signal()
    """The part on the screen, or the visibility of its marks, has changed; emitted after painting."""

    def __init__(
        self,
        look: Look,
        name: str,
        feed: PictureFeed | None = None,
        *,
        can_hide_marks: bool = False,
        numbered: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._feed = look, feed
        self._still: Picture | None = None
        self._result: Judged | None = None
        self._wanted: JudgedPart | None = None
        self._on_screen: JudgedPart | None = None
        self._painted: Picture | None = None
        self._can_hide_marks, self._numbered = can_hide_marks, numbered
        if can_hide_marks:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hides_marks = False
        self._markings: tuple[Judged, tuple[float, ...], QImage] | None = None
        self._age_ms: float | None = None
        self._is_stale = False
        self.painted = 0
        """Number of paints, for measurements."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name_it()
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self.shown)
        if feed is not None:
            feed.ready.connect(self._refresh)

    @property
    def is_stale(self) -> bool:
        return self._is_stale

    @property
    def result(self) -> Judged | None:
        """The result for the still."""
        return self._result

    @property
    def on_screen(self) -> InspectionRecord | None:
        """The part painted last; None for a live picture, or before the first paint."""
        return self._on_screen.result if self._on_screen is not None else None

    @property
    def picture(self) -> Picture | None:
        """What was painted last."""
        return self._painted

    @property
    def is_live(self) -> bool:
        """Whether it shows the live picture."""
        return self._still is None and self._wanted is None

    @property
    def hides_marks(self) -> bool:
        return self._hides_marks

    @property
    def note(self) -> str:
        """Age of the picture, in words; "" while it is fresh."""
        return words_of_age(self._age_ms) if self._is_stale else ""

    def show_result(self, result: Judged | None) -> None:
        """Set the result for the still."""
        if result is not self._result:
            self._result = result
            self.update()

    def show_part(self, part: JudgedPart | None) -> None:
        """Show a judged part; None: the live picture, without marks."""
        if part is None or self._wanted is None or part.result is not self._wanted.result:
            self._wanted = part
            if part is None and self._on_screen is not None:
                self._put_on_screen(None)  # at once: a live picture carries no marks of any part
            self._request_picture()
            self.update()

    def show_marks(self) -> None:
        """Show the marks again, if they are hidden."""
        if self._hides_marks:
            self.toggle_marks()

    def toggle_marks(self) -> None:
        self._hides_marks = not self._hides_marks
        self._told.start()
        self.update()

    def show_still(self, picture: Picture | None) -> None:
        """Show a still instead of the live picture."""
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._request_picture()

    def showEvent(self, event: QEvent) -> None:
        self._request_picture()

    def hideEvent(self, event: QEvent) -> None:
        if self._feed is not None:
            self._feed.request(QSize(0, 0))

    def _request_picture(self) -> None:
        if self._feed is not None and self.isVisible():
            self._feed.hold(self._wanted.frame if self._wanted is not None else None, self._wanted)
            self._feed.request(self._device_size())

    def _name_it(self) -> None:
        self.setAccessibleName(tr("Picture"))
        self.setAccessibleDescription(tr("A touch hides the marks or shows them.") if self._can_hide_marks else "")

    def _has_marks(self) -> bool:
        """Whether there are marks that a touch can hide."""
        is_marked = self._on_screen is not None or (self._still is not None and self._result is not None)
        return self._can_hide_marks and is_marked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self._has_marks())  # the widget that accepts the press gets the release

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if is_inside and self._has_marks() and event.button() is Qt.MouseButton.LeftButton:
            self.toggle_marks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._has_marks() and event.key() == Qt.Key.Key_Space:
            self.toggle_marks()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._markings = None
            self._name_it()
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        picture = self._still if self._still is not None else self._feed.take() if self._feed is not None else None
        self.painted += 1
        place = QRectF()
        self._painted = picture
        if picture is not None:
            place = self._paint_picture(painter, picture)
        # Only around the picture: filling the whole area costs as much as the picture.
        for bare in bars(self.rect(), place.toRect()):
            painter.fillRect(bare, theme.color("image_ground"))
        if self._is_stale:
            painter.fillRect(self.rect(), STALE_SHADE)
        result = self._result_of(picture)
        if picture is not None and result is not None and not self._is_stale and not self._hides_marks:
            painter.drawImage(place, self._marked(picture, place, result))
        if shows_focus(self, self._look):
            paint_focus(painter, theme, self.rect(), rounded=False)
        painter.end()

    def _result_of(self, picture: Picture | None) -> Judged | None:
        """The result for this picture, which is the wanted part's, or of a part that was wanted before; or none."""
        if self._still is not None:
            return self._result
        part = picture.about if picture is not None and self._wanted is not None else None
        if not isinstance(part, JudgedPart):
            return None
        if part is not self._on_screen:
            self._put_on_screen(part)
        return part.result

    def _put_on_screen(self, part: JudgedPart | None) -> None:
        self._on_screen = part
        self._told.start()

    def _paint_picture(self, painter: QPainter, picture: Picture) -> QRectF:
        height, width = picture.pixels.shape[:2]
        scale = min(self.width() / width, self.height() / height)
        ratio = self.devicePixelRatioF()
        if abs(scale * ratio - 1) < 0.02:  # prepared for this size: no scaling
            scale = 1 / ratio
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        place.moveTo(round(place.x()), round(place.y()))
        painter.drawImage(place, picture.image)
        return place

    def _marked(self, picture: Picture, place: QRectF, result: Judged) -> QImage:
        """The markings as one transparent picture, redrawn only when they change."""
        sizes = (place.width(), place.height(), picture.full_width)
        # The result is kept, not its id, which another one gets once it is gone.
        if self._markings is None or self._markings[0] is not result or self._markings[1] != sizes:
            ratio = self.devicePixelRatioF()
            size = QRect(0, 0, round(place.width() * ratio), round(place.height() * ratio)).size()
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = place.width() / picture.full_width
            paint_regions(painter, self._look.theme, result.tools, scale)
            if result.judgement is Judgement.NG:
                room = QRectF(0, 0, place.width(), place.height())
                paint_defects(painter, self._look.theme, result, scale, room, numbered=self._numbered)
            painter.end()
            self._markings = (result, sizes, image)
        return self._markings[2]


def bars(whole: QRect, inner: QRect) -> tuple[QRect, ...]:
    """The parts of the whole above, below, left and right of the inner part."""
    right, bottom = inner.x() + inner.width(), inner.y() + inner.height()
    return (
        QRect(0, 0, whole.width(), inner.y()),
        QRect(0, bottom, whole.width(), whole.height() - bottom),
        QRect(0, inner.y(), inner.x(), inner.height()),
        QRect(right, inner.y(), whole.width() - right, inner.height()),
    )


class PictureCard(QFrame):
    """The picture in its frame, with a dark caption line below, and an optional action at the end of it."""

    def __init__(self, look: Look, view: QWidget, action: Button | None = None) -> None:
        super().__init__()
        self.setObjectName("picture_card")
        self.setProperty("card", "true")
        theme = look.theme
        self.view = view
        self._look = look
        small = theme.type.small
        body = theme.type.body
        self.left = FitText(
            look, "caption_left", body, tone="on_image", bold=True, align=LEFT | MIDDLE, least_mm=LEAST_MM
        )
        self.right = FitText(look, "caption_right", small, tone="on_image", align=RIGHT | MIDDLE, least_mm=LEAST_MM)
        self._caption = QWidget()
        self._caption.setObjectName("caption")
        self._caption.setFixedHeight(theme.px(5.5) if action is None else theme.list_target)
        self._action = action
        row = QHBoxLayout(self._caption)
        row.setContentsMargins(theme.px(2), 0, theme.px(2) if action is None else 0, 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self.left, 1)
        row.addWidget(self.right, 1)
        if action is not None:
            action.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(action, 0)
        column = QVBoxLayout(self)
        line = theme.line
        column.setContentsMargins(line, line, line, line)
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(self._caption)

    def height_for(self, width: int) -> int:
        """The height at which the picture fills the space left by frame and caption."""
        return picture_height(width) + self._caption.height() + 2 * self._look.theme.line

    def show_caption(self, left: str, right: str) -> None:
        self.left.set_text(left)
        self.right.set_text(right)
        self._share_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_line()

    def _share_line(self) -> None:
        """Half of the line for each; but the left text takes more if it needs it."""
        margins = 3 * self._look.theme.px(2)
        if self._action is not None and self._action.isVisibleTo(self):
            margins += self._action.sizeHint().width()
        half = (self.width() - margins) // 2
        room = QSize(half, self._caption.height())
        self.right.setVisible(bool(self.right.text) and self.left.fit_in(room).fits)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self._caption.geometry(), self._look.theme.color("caption"))
        painter.end()
