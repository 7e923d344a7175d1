"""Tab order in reading order: by the places of widgets, not by their creation.

The children of a widget are split at the widest gap into rows or columns, and each part again: the recursive XY-cut of
page layout (Nagy and Seth, *Hierarchical representation of optically scanned documents*, ICPR 1984).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def stops(root: QWidget) -> list[QWidget]:
    """The widgets that Tab stops at, in reading order."""
    return list(_stops(root))


def step(root: QWidget, at: QWidget, *, following: bool) -> bool:
    """Move the focus to the widget after (or before) `at`, cyclically; False if there is none.

    Scroll areas are scrolled to it. If `at` is not a stop itself, start at the first (or last) one inside it.
    """
    found = stops(root)
    if not found:
        return False
    if at in found:
        target = found[(found.index(at) + (1 if following else -1)) % len(found)]
    else:
        target = ([stop for stop in found if at.isAncestorOf(stop)] or found)[0 if following else -1]
    target.setFocus(Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason)
    around = target.parentWidget()
    while around is not None and around is not root:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()
    return True


def _stops(parent: QWidget) -> Iterator[QWidget]:
    children = (child for child in parent.children() if isinstance(child, QWidget))
    for child in in_order([child for child in children if child.isVisible()]):
        if child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield child
        yield from _stops(child)


def in_order(widgets: Sequence[QWidget]) -> list[QWidget]:
    """Widgets of one parent in reading order. Of equally wide gaps, those between rows come first."""
    if len(widgets) < 2:
        return list(widgets)
    boxes = [(widget, widget.geometry()) for widget in widgets]
    by_rows = _cut([(box.top(), box.bottom(), widget) for widget, box in boxes])
    by_columns = _cut([(box.left(), box.right(), widget) for widget, box in boxes])
    gap, before, after = max(by_rows, by_columns, key=lambda cut: cut[0])
    if gap < 0:  # they overlap
        return sorted(widgets, key=lambda widget: (widget.y(), widget.x()))
    return in_order(before) + in_order(after)


def _cut(spans: list[tuple[int, int, QWidget]]) -> tuple[int, list[QWidget], list[QWidget]]:
    """(px, before, after): widgets by spans (first and last pixel, widget), split at the first of the widest gaps.

    Negative px if there is no gap.
    """
    spans = sorted(spans, key=lambda span: span[:2])
    in_turn = [widget for _, _, widget in spans]
    widest, at, reached = -1, 0, spans[0][1]
    for number, (first, last, _) in enumerate(spans):
        if first - reached - 1 > widest:
            widest, at = first - reached - 1, number
        reached = max(reached, last)
    return widest, in_turn[:at], in_turn[at:]
