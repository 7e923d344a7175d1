"""The picture view: painted as prepared by the worker, with marks; over a still they are a cached transparent layer."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.inspection.frame import Frame
from core.inspection.result import InspectionRecord, Judged
from hmi.i18n import decimal, tr
from hmi.widgets.focus import paint_focus, shows_focus
from hmi.widgets.icons import paint_icon
from hmi.widgets.markings import Marks
from hmi.widgets.words import LEAST_MM, LEFT, MIDDLE, RIGHT, FitText

if TYPE_CHECKING:
    from hmi.appearance import Look
    from hmi.picture_feed import Picture, PictureFeed
    from hmi.widgets.button import Button

STALE_SHADE = QColor(11, 14, 17, 165)
NO_LIMIT_PX = 16_777_215
"""Qt's largest size of a widget, which its binding does not name in each version."""
MARK_MM = 4.0
"""Side of the icon in a caption."""
SIDE_MM = 13.0
"""Width of the actions beside a picture."""


def words_of_age(age_ms: float | None) -> str:
    """The note over a stale picture; None: there was no picture yet."""
    if age_ms is None:
        return tr("No picture yet")
    return tr("LAST PICTURE IS {age} s OLD", age=decimal(age_ms / 1000, 1))


@dataclass(frozen=True, eq=False)
class JudgedPart:
    """A result with the picture it belongs to."""

    result: InspectionRecord
    frame: Frame


class ImageView(QWidget):
    """Shows the feed's newest picture, a judged part, or a given still.

    The regions and defects of a result are drawn over its own picture only: they appear and disappear with it, in the
    same paint. `numbered`: there is a numbered tool list beside it. `age_ms`: set while the picture is stale; it is
    then grayed, and shows its age.
    """

    shown = Signal()
    """The part on the screen, or the visibility of its marks, has changed; emitted after painting."""

    def __init__(
        self,
        look: Look,
        name: str,
        feed: PictureFeed | None = None,
        *,
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
        self._numbered = numbered
        self._hides_marks = False
        self._markings: tuple[Judged, tuple[QRectF, QRectF, int], QImage] | None = None
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
        if not self._is_stale:
            return ""
        frame = self._painted.frame if self._painted is not None else None
        if self._age_ms is not None or frame is None:
            return words_of_age(self._age_ms)
        return words_of_age((time.monotonic_ns() - frame.captured_ns) / 1e6)  # of a camera that is gone

    def show_result(self, result: Judged | None) -> None:
        """Set the result for the still."""
        if result is not self._result:
            self._result = result
            self.update()

    def show_part(self, part: JudgedPart | None) -> None:
        """Show a judged part; None: the live picture, without marks."""
        if part is None or self._wanted is None or part.result is not self._wanted.result:
            self._wanted = part
            if part is None:  # at once: a live picture carries no marks of any part
                if self._on_screen is not None:
                    self._put_on_screen(None)
                self.update()
            self._request_picture()

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
            part = self._wanted
            if part is None:
                self._feed.hold(None)
            else:
                self._feed.hold(part.frame, part, self._marks_of(part.result).draw)
            self._request_from(self._feed)

    def _request_from(self, feed: PictureFeed) -> None:
        """Request the picture at the size of the view."""
        feed.request(self._device_size(), ratio=self.devicePixelRatioF())

    def _name_it(self) -> None:
        self.setAccessibleName(tr("Picture"))

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
        result = self._result_of(picture)
        if self._is_stale or self._hides_marks:
            result = None
        if picture is not None:
            place = self._paint_picture(painter, picture, marked=result is not None)
        # Only around the picture: filling the whole area costs as much as the picture.
        for bare in bars(self.rect(), place.toRect() & self.rect()):
            painter.fillRect(bare, theme.color("image_ground"))
        if self._is_stale:
            painter.fillRect(self.rect(), STALE_SHADE)
        if picture is not None and result is not None and not self._is_marked(picture):
            seen = place & QRectF(self.rect())
            painter.drawImage(seen.topLeft(), self._layer(picture, place, seen, result))
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

    def _marks_of(self, result: Judged) -> Marks:
        return Marks(self._look.theme, result, self._numbered)

    def _is_marked(self, picture: Picture) -> bool:
        """Whether `_paint_picture` paints the marks as well."""
        return picture.marked is not None

    def _paint_picture(self, painter: QPainter, picture: Picture, *, marked: bool) -> QRectF:
        """Paint the picture, with marks if it has any; returns the place of all of it, which may exceed the view."""
        height, width = picture.pixels.shape[:2]
        scale = min(self.width() / width, self.height() / height)
        ratio = self.devicePixelRatioF()
        if abs(scale * ratio - 1) < 0.02:  # prepared for this size: no scaling
            scale = 1 / ratio
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        place.moveTo(round(place.x()), round(place.y()))
        painter.drawImage(place, picture.marked_image if marked else picture.image)
        return place

    def _layer(self, picture: Picture, place: QRectF, seen: QRectF, result: Judged) -> QImage:
        """The marks as one transparent picture of the visible part `seen`, redrawn only when they change."""
        # The result is kept, not its id, which another one gets once it is gone.
        places = (place, seen, picture.full_width)
        if self._markings is None or self._markings[0] is not result or self._markings[1] != places:
            ratio = self.devicePixelRatioF()
            size = QSize(round(seen.width() * ratio), round(seen.height() * ratio))
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(place.topLeft() - seen.topLeft())
            room = seen.translated(-place.topLeft())
            self._marks_of(result).draw(painter, place.width() / picture.full_width, room)
            painter.end()
            self._markings = (result, places, image)
        return self._markings[2]


def bars(whole: QRect, inner: QRect) -> tuple[QRect, ...]:
    """The parts of the whole above, below, left and right of the inner part, as far as there are any."""
    right, bottom = inner.x() + inner.width(), inner.y() + inner.height()
    around = (
        QRect(0, 0, whole.width(), inner.y()),
        QRect(0, bottom, whole.width(), whole.height() - bottom),
        QRect(0, inner.y(), inner.x(), inner.height()),
        QRect(right, inner.y(), whole.width() - right, inner.height()),
    )
    return tuple(bar for bar in around if not bar.isEmpty())


class _Mark(QWidget):
    """An icon at the beginning of the caption."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("caption_mark")
        self._look, self._icon = look, ""
        self.setFixedWidth(look.theme.px(MARK_MM))
        self.hide()

    @property
    def icon(self) -> str:
        return self._icon

    def show_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._icon = icon
            self.setVisible(bool(icon))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = QRectF(0, 0, self.width(), self.width())
        spot.moveCenter(QRectF(self.rect()).center())
        paint_icon(painter, self._icon, spot, self._look.theme.color("on_image"))
        painter.end()


class PictureCard(QFrame):
    """The picture in its frame, with a dark caption line below, and actions, if any, at the end of it.

    Beside actions, which are higher than a line, the two texts of the caption stand one below the other. Where the
    actions `are_beside` the picture, one below the other, the caption is a line; in full screen they stand in a row
    below it.
    """

    def __init__(self, look: Look, view: QWidget, *actions: Button, are_beside: bool = False) -> None:
        super().__init__()
        self.setObjectName("picture_card")
        self.setProperty("card", "true")
        theme = look.theme
        self.view = view
        self._look = look
        self._shape = 16 / 9
        self._beside: tuple[Button, ...] = actions if are_beside else ()
        actions = () if are_beside else actions
        self._side = theme.px(SIDE_MM) if are_beside else 0
        self._below = 0
        small = theme.type.small
        body = theme.type.body
        self.mark = _Mark(look)
        self.left = FitText(
            look, "caption_left", body, tone="on_image", bold=True, align=LEFT | MIDDLE, least_mm=LEAST_MM
        )
        end = LEFT if actions else RIGHT
        self.right = FitText(look, "caption_right", small, tone="on_image", align=end | MIDDLE, least_mm=LEAST_MM)
        self._caption = QWidget()
        self._caption.setObjectName("caption")
        self._caption.setFixedHeight(theme.list_target if actions else theme.px(5.5))
        self._actions = actions
        row = QHBoxLayout(self._caption)
        row.setContentsMargins(theme.px(2), 0, 0 if actions else theme.px(2), 0)
        row.setSpacing(theme.gap if actions else theme.px(2))
        row.addWidget(self.mark)
        texts = QVBoxLayout() if actions else QHBoxLayout()
        texts.setSpacing(0 if actions else theme.px(2))
        texts.addWidget(self.left, 1)
        texts.addWidget(self.right, 1)
        row.addLayout(texts, 1)
        for action in actions:
            action.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(action, 0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(view, 1)
        column.addWidget(self._caption)
        self._whole = QHBoxLayout(self)
        line = theme.line
        self._whole.setContentsMargins(line, line, line, line)
        self._whole.setSpacing(0)
        self._whole.addLayout(column, 1)
        self._row = QVBoxLayout()
        self._row.setSpacing(theme.gap)
        for action in self._beside:
            self._row.addWidget(action, 1)
        self._whole.addLayout(self._row, 0)
        self.put_actions_below(below=False)

    def put_actions_below(self, *, below: bool) -> None:
        """Whether actions that stand beside the picture give it the whole width."""
        if not self._beside:
            return
        theme = self._look.theme
        self._side, self._below = (0, theme.list_target) if below else (theme.px(SIDE_MM), 0)
        flow, across = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(across if below else flow)
        self._row.setDirection(flow if below else across)
        for action in self._beside:
            ignored, grows = QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding
            action.setSizePolicy(grows if below else ignored, ignored if below else grows)
            action.setMinimumSize(self._side, self._below)
            action.setMaximumSize(self._side or NO_LIMIT_PX, self._below or NO_LIMIT_PX)

    def take_shape(self, width: int, height: int) -> bool:
        """Set the size of the pictures, in pixels; whether another size of the card fits them now."""
        before, self._shape = self._shape, width / height
        return abs(self._shape - before) > 0.01

    def height_for(self, width: int) -> int:
        """The height at which the picture fills the space left by frame, caption and actions."""
        around = 2 * self._look.theme.line
        return round((width - around - self._side) / self._shape) + self._caption.height() + around + self._below

    def width_for(self, height: int) -> int:
        """The width at which the picture fills the space left by frame, caption and actions."""
        around = 2 * self._look.theme.line
        return round((height - around - self._caption.height() - self._below) * self._shape) + around + self._side

    def show_caption(self, left: str, right: str, icon: str = "") -> None:
        self.left.set_text(left)
        self.right.set_text(right)
        self.mark.show_icon(icon)
        self._share_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_line()

    def _share_line(self) -> None:
        """Half of the room for each text; the second is left out where it, or the first beside it, does not fit."""
        theme = self._look.theme
        taken = [action.sizeHint().width() for action in self._actions if not action.isHidden()]
        if not self.mark.isHidden():
            taken.append(self.mark.width())
        room = self.width() - self._side - 2 * theme.px(2) - sum(taken) - len(taken) * theme.gap
        if self._actions:
            half = QSize(room, self._caption.height() // 2)
            fits = self.left.fit_in(half).fits and self.right.fit_in(half).fits
        else:
            fits = self.left.fit_in(QSize((room - theme.px(2)) // 2, self._caption.height())).fits
        self.right.setVisible(bool(self.right.text) and fits)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self._caption.geometry(), self._look.theme.color("caption"))
        painter.end()
