"""Keyboard shortcuts of the region editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from hmi.roi.editing import Editing

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TURNS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
FAR_PX = 10
FAR_DEG = 15


class Views(Protocol):
    """Commands for keys that change the view."""

    def zoom_in(self) -> None: ...
    def zoom_out(self) -> None: ...
    def fit(self) -> None: ...
    def actual_size(self) -> None: ...
    def pan_by_key(self, right: int, down: int) -> bool: ...


class Commands(Views, Protocol):
    """Commands for keys besides editing."""

    remove_asked: SignalInstance
    copy_asked: SignalInstance
    paste_asked: SignalInstance

    @property
    def editing(self) -> Editing: ...
    def draw_in_the_middle(self) -> None: ...


def pressed(editor: Commands, event: QKeyEvent) -> bool:
    """Arrows move by 1 px, with Ctrl they size, Page Up and Page Down rotate by 1°; with Shift by more.

    Arrows that move no region pan the picture.

    Returns whether the key was handled.
    """
    if _shapes(editor, event):
        return True
    if event.key() != Qt.Key.Key_Escape:
        editor.editing.settle()  # a held arrow key's change is final before any other command
    return _commands(editor, event) or view_pressed(editor, event)


def _shapes(editor: Commands, event: QKeyEvent) -> bool:
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    is_far = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    if key in _ARROWS:
        step = FAR_PX if is_far else 1
        dx, dy = (step * way for way in _ARROWS[key])
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return editor.editing.grow(dx, dy)
        return editor.editing.nudge(dx, dy)
    if key in _TURNS:
        return editor.editing.turn(_TURNS[key] * (FAR_DEG if is_far else 1))
    return False


def _commands(editor: Commands, event: QKeyEvent) -> bool:
    editing, key = editor.editing, event.key()
    if key == Qt.Key.Key_Escape:
        return _step_back(editor)
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and editing.points:
        editing.finish_polygon()
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and editing.armed is not None:
        editor.draw_in_the_middle()
    elif key == Qt.Key.Key_Backspace and editing.points:
        editing.take_back_point()
    elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and editing.selected:
        editor.remove_asked.emit()
    elif event.matches(QKeySequence.StandardKey.Copy) and editing.selected:
        editor.copy_asked.emit()
    elif event.matches(QKeySequence.StandardKey.Paste):
        editor.paste_asked.emit()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        editing.choose_all()
    else:
        return False
    return True


def _step_back(editor: Commands) -> bool:
    """Escape ends one thing at a time: the change in progress, the armed shape, the selection."""
    editing = editor.editing
    if editing.is_busy or editing.change.rois:
        editing.cancel()
    elif editing.points:
        editing.arm(editing.armed)
    elif editing.armed is not None:
        editing.arm(None)
    elif editing.selected:
        editing.choose(frozenset())
    else:
        return False
    return True


def view_pressed(shown: Views, event: QKeyEvent) -> bool:
    """Plus and minus zoom, 0 shows the whole picture, 1 its pixels, arrows pan. Returns whether the key was handled."""
    key = Qt.Key(event.key())
    if key in _ARROWS:
        return shown.pan_by_key(*_ARROWS[key])
    act = {
        Qt.Key.Key_Plus: shown.zoom_in,
        Qt.Key.Key_Equal: shown.zoom_in,
        Qt.Key.Key_Minus: shown.zoom_out,
        Qt.Key.Key_0: shown.fit,
        Qt.Key.Key_1: shown.actual_size,
    }.get(key)
    if act is None:
        return False
    act()
    return True
