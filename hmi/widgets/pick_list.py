"""A list to pick from by finger, mouse or keys, with an icon, a name and a note in each row.

One widget, even for thousands of rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hmi.layout import inset
from hmi.widgets.empty_state import EmptyState
from hmi.widgets.finger_scroll import FingerScroll
from hmi.widgets.focus import inside, paint_focus, shows_focus
from hmi.widgets.icons import paint_badge, paint_icon
from hmi.widgets.marks import Mark, paint_bar
from hmi.widgets.words import LEFT, TOP, Fit, fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hmi.appearance import Look
    from hmi.widgets.thumbnails import Thumbnails

_Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_SIDE_MM = 5.0
"""Of icon and tick."""


@dataclass(frozen=True)
class PickRow:
    """A row to pick. `key` is emitted; `is_open` False: disabled, and the note says why.

    `tone`: a pair of colors of the theme, such as "ng", for an icon that must be seen; "": the icon is quiet.
    `bar`: a line below the words, 0 to 1 of the row's width, to compare rows by; None: there is none.
    """

    key: str
    name: str
    note: str = ""
    icon: str = ""
    is_open: bool = True
    tone: str = ""
    bar: float | None = None


class PickList(QListView):
    """`picked` carries the key of the row that was touched, or entered by keys.

    Without `many` at most one row is marked; with it, touching a row toggles its mark. With `thumbnails` each row
    begins with the picture of its key. With several `columns` the rows stand side by side, in reading order.
    """

    picked = Signal(str)
    end_neared = Signal()
    """Less than a screenful lies below: more rows can be added."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        many: bool = False,
        thumbnails: Thumbnails | None = None,
        row_height: int = 0,
        columns: int = 1,
    ) -> None:
        """`row_height`: 0 for a dense list."""
        super().__init__()
        self.row_height, self.columns = row_height or look.theme.list_target, columns
        self.thumbnails = thumbnails
        self.setObjectName(name)
        self._look = look
        self.empty = EmptyState(look, f"{name}_empty")
        self.empty.setParent(self)
        self._many = many
        self._marked: dict[str, None] = {}
        self._model = _Rows(self)
        self.setModel(self._model)
        self._painter = _RowPainter(look, self)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        if columns > 1:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
            self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.viewport().setAutoFillBackground(False)
        self._finger = FingerScroll(self)
        self._touched: QPersistentModelIndex | None = None
        self.clicked.connect(self._note_touched)
        self.verticalScrollBar().valueChanged.connect(self._look_for_end)
        if thumbnails is not None:
            thumbnails.arrived.connect(self.viewport().update)

    @property
    def rows(self) -> tuple[PickRow, ...]:
        return self._model.rows

    @property
    def marked(self) -> tuple[str, ...]:
        """Keys of the marked rows, in the order of marking."""
        return tuple(self._marked)

    def show_rows(self, rows: Sequence[PickRow], *, marked: Sequence[str] = (), empty: str = "") -> None:
        """`empty`: text to show when there are no rows."""
        self.empty.set_text(empty)
        self._marked = dict.fromkeys(marked)
        self._model.replace(tuple(rows))
        first = next((number for number, row in enumerate(rows) if row.key in self._marked), 0)
        if rows:
            self.setCurrentIndex(self._model.index(first))
            self.scrollTo(self._model.index(first))
        self._show()

    def update_rows(self, rows: Sequence[PickRow]) -> None:
        """What the same rows say now; where one is, and what is marked, stays."""
        if tuple(rows) != self.rows:
            self._model.update(tuple(rows))

    def add_rows(self, rows: Sequence[PickRow]) -> None:
        """Below those that are there, which stay where they are."""
        self._model.append(tuple(rows))
        self.empty.setVisible(not self.rows and bool(self.empty.text))

    def column_width(self) -> int:
        """Of one of several columns, in pixels: Qt leaves room for a scroll bar, whether one is shown or not."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        # Qt wraps a row that is exactly full.
        return (self.maximumViewportSize().width() - bar - 2) // self.columns

    def words_fit(self) -> list[tuple[PickRow, Fit, Fit]]:
        """Layout of name and note of each row; a test checks that they fit."""
        found = []
        for number, row in enumerate(self.rows):
            room = self._painter.words_room(self._painter.row_rect(self._model.index(number)), row)
            found.append((row, *self._painter.laid_out(room, row)))
        return found

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < self.viewport().height():
            self.end_neared.emit()

    def mark(self, key: str) -> None:
        """Mark a row, or with `many` toggle its mark."""
        if not self._many:
            self._marked = {key: None}
        elif key in self._marked:
            del self._marked[key]
        else:
            self._marked[key] = None
        self._show()

    def is_marked(self, key: str) -> bool:
        return key in self._marked

    @property
    def has_boxes(self) -> bool:
        return self._many

    def _show(self) -> None:
        self.empty.setVisible(not self.rows and bool(self.empty.text))
        self.empty.arrange()  # its buttons may have been enabled
        names = [row.name for row in self.rows if row.key in self._marked]
        self.setAccessibleDescription(", ".join(names))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._finger.was_pushed = False
        super().mousePressEvent(event)

    def _note_touched(self, index: QModelIndex) -> None:
        if not self._finger.was_pushed:
            self._touched = QPersistentModelIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # Emitted late: a listener may replace the rows, which Qt still uses while it emits `clicked`.
        touched, self._touched = self._touched, None
        if touched is not None and touched.isValid():
            self._pick(touched)

    def _pick(self, index: _Index) -> None:
        row = self.rows[index.row()]
        if row.is_open:
            self.picked.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            if not event.isAutoRepeat():  # the key that opened the list may still be down
                self._pick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        pad = self._look.theme.px(4)
        self.empty.setGeometry(inset(self.rect(), pad))


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[PickRow, ...] = ()

    def replace(self, rows: tuple[PickRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def update(self, rows: tuple[PickRow, ...]) -> None:
        """As many as there are."""
        self.rows = rows
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def append(self, rows: tuple[PickRow, ...]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.note
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].is_open:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _RowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, view: PickList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(self._view.column_width() if self._view.columns > 1 else 0, self._view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: ARG002
        theme = self._look.theme
        row: PickRow = index.data(_ROW)
        rect = self.row_rect(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self._view.is_marked(row.key)
        has_ring = shows_focus(self._view, self._look) and self._view.currentIndex() == index
        if is_marked:
            painter.fillRect(rect, theme.color("raised"))
            paint_bar(painter, theme, inside(rect, theme) if has_ring else rect, Mark.SELECTED)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - theme.line, rect.width(), theme.line), theme.color("line"))
        if has_ring:
            paint_focus(painter, theme, rect, rounded=False)
        words = self.words_room(rect, row)
        if row.bar is not None:
            line = QRectF(rect.left() + theme.px(2.5), words.bottom() + theme.px(0.4), 0, theme.px(1.2))
            line.setWidth((rect.right() - theme.px(2) - line.left()) * row.bar)
            painter.fillRect(line, theme.color("bar"))
        ink = theme.color("text" if row.is_open else "dim")
        side = theme.px(_SIDE_MM)
        if is_marked:
            tick = QRectF(words.right() + theme.px(2), words.center().y() - side / 2, side, side)
            paint_icon(painter, "tick", tick, theme.color("accent"))
        if self._view.thumbnails is not None:
            self._paint_thumbnail(painter, rect, row.key, self._view.thumbnails)
        if row.icon:
            spot = QRectF(words.left() - theme.px(2.5) - side, words.center().y() - side / 2, side, side)
            if row.tone:
                paint_badge(painter, theme, row.icon, spot, row.tone)
            else:
                paint_icon(painter, row.icon, spot, ink)
        self._paint_words(painter, words, row)
        painter.restore()

    def row_rect(self, index: _Index) -> QRectF:
        theme, rect = self._look.theme, QRectF(self._view.visualRect(index))
        if self._view.columns > 1 and rect.right() < self._view.viewport().width() - theme.gap:
            rect.setRight(rect.right() - theme.gap)  # another one stands beside it
        return rect

    def words_room(self, rect: QRectF, row: PickRow) -> QRectF:
        """Where name and note stand in the row: beside picture, icon and tick, above the bar."""
        theme = self._look.theme
        room = rect.adjusted(theme.px(2.5), theme.px(0.6), -theme.px(2), -theme.px(0.6))
        side = theme.px(_SIDE_MM)
        if row.bar is not None:
            room.setBottom(room.bottom() - theme.px(1.2) - theme.px(0.4))
        if self._view.is_marked(row.key) or self._view.has_boxes:
            room.setRight(room.right() - side - theme.px(2))
        if self._view.thumbnails is not None:
            room.setLeft(room.left() + self._view.thumbnails.size[0] + theme.px(2.5))
        if row.icon:
            room.setLeft(room.left() + side + theme.px(2.5))
        return room

    def _paint_thumbnail(self, painter: QPainter, rect: QRectF, key: str, thumbnails: Thumbnails) -> None:
        """On the picture's own dark ground, with or without a picture."""
        theme = self._look.theme
        wide, high = thumbnails.size
        box = QRectF(rect.left() + theme.px(2.5), rect.center().y() - high / 2, wide, high)
        painter.fillRect(box, theme.color("image_ground"))
        picture = thumbnails.get(key)
        if picture is not None:
            image = picture.image
            spot = QRectF(0, 0, image.width(), image.height())
            spot.moveCenter(box.center())
            painter.drawImage(spot, image)

    def laid_out(self, room: QRectF, row: PickRow) -> tuple[Fit, Fit]:
        """Name and note in that area."""
        theme = self._look.theme
        part = 0.58 if row.note else 1.0
        name = fit(
            row.name,
            QRectF(0, 0, room.width(), room.height() * part),
            theme.font(theme.type.body, bold=self._view.is_marked(row.key)),
            theme.font(1.2).pixelSize(),
            LEFT | TOP,
        )
        note = fit(
            row.note,
            QRectF(0, 0, room.width(), room.height() - name.height),
            theme.font(theme.type.small),
            theme.font(1.2).pixelSize(),
            LEFT | TOP,
        )
        return name, note

    def _paint_words(self, painter: QPainter, room: QRectF, row: PickRow) -> None:
        theme = self._look.theme
        name, note = self.laid_out(room, row)
        top = room.top() + (room.height() - name.height - (note.height if row.note else 0)) / 2
        painter.setPen(theme.color("text" if row.is_open else "dim"))
        painter.setFont(name.font)
        painter.drawText(QRectF(room.left(), top, room.width() + 1, name.height + 1), name.flags, row.name)
        if row.note:
            painter.setPen(theme.color("dim"))
            painter.setFont(note.font)
            place = QRectF(room.left(), top + name.height, room.width() + 1, note.height + 1)
            painter.drawText(place, note.flags, row.note)
