"""What a tool sees is drawn at its place in the picture, at every zoom, in shapes that differ without color."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from core.inspection.geometry import Point, Window
from core.inspection.seen import Finding, Heat, Marked, Seen
from hmi.roi.seen_painting import glowing

if TYPE_CHECKING:
    from tests.hmi.roi.conftest import Host

SQUARE = Marked(Window(280, 180, 40, 40), np.pad(np.full((20, 20), 255, np.uint8), 10))
"""Counted pixels: x 290 to 309, y 190 to 209, in the middle of the plate."""


def painted(host: Host) -> QImage:
    host.settle()
    return host.editor.grab().toImage()


def changed_at(before: QImage, after: QImage, host: Host, point: Point, reach: int = 0) -> bool:
    at = host.at(point)
    return any(
        before.pixel(at.x() + x, at.y() + y) != after.pixel(at.x() + x, at.y() + y)
        for x in range(-reach, reach + 1)
        for y in range(-reach, reach + 1)
    )


@pytest.mark.parametrize("zooms", [0, 3])
def test_counted_pixels_are_tinted_and_no_others(host: Host, zooms: int) -> None:
    host.choose("plate")
    for _ in range(zooms):
        host.editor.zoom_in()
    before = painted(host)
    host.editor.show_seen(Seen(SQUARE))
    after = painted(host)
    assert all(changed_at(before, after, host, point) for point in ((293, 193), (300, 200), (306, 206)))
    assert not changed_at(before, after, host, (284, 184))
    host.editor.show_seen(None)
    assert painted(host) == before


def heat() -> Heat:
    """Four stripes of 10 px from left to right: cold, a little warm, near what may be, beyond it."""
    levels = np.repeat(np.array([0, 0.25, 0.75, 1.5]) * Heat.LIMIT, 10).astype(np.uint8)
    return Heat(Window(280, 180, 40, 40), np.tile(levels, (40, 1)))


def test_heat_lies_where_the_part_is_unlike_the_good_ones(host: Host) -> None:
    before = painted(host)
    host.editor.show_seen(Seen(heat=heat()))
    after = painted(host)
    shown = [changed_at(before, after, host, (x, 200)) for x in (285, 295, 305, 315)]
    assert shown == [False, False, True, True]


def test_heat_thickens_and_has_a_border_where_it_is_beyond_what_may_be() -> None:
    haze = glowing(heat(), QColor("red"))
    cold, warm, near, beyond, border = (haze.pixelColor(x, 20).alpha() for x in (5, 15, 25, 35, 30))
    assert cold == warm == 0 < near < beyond < border


@pytest.mark.parametrize("finding", list(Finding))
def test_dots_and_lines_lie_where_the_edges_are(host: Host, finding: Finding) -> None:
    before = painted(host)
    edge = np.array([[300.0, 320.0], [300.0, 360.0]])
    host.editor.show_seen(Seen(dots={finding: np.array([[350.0, 340.0]])}, lines=((finding, edge),)))
    after = painted(host)
    assert changed_at(before, after, host, (350, 340), reach=2)
    assert changed_at(before, after, host, (300, 321), reach=2)
    assert not changed_at(before, after, host, (325, 340), reach=2)


def test_what_is_found_missing_and_extra_differ_without_color(host: Host) -> None:
    """In grayscale, the three shapes still differ."""
    shapes = set()
    for finding in Finding:
        host.editor.show_seen(Seen(dots={finding: np.array([[350.0, 340.0]])}))
        gray = painted(host).convertToFormat(QImage.Format.Format_Grayscale8)
        at, ground = host.at((350, 340)), gray.pixelColor(host.at((325, 340))).value()
        box = range(-4, 5)
        shapes.add(tuple(gray.pixelColor(at.x() + x, at.y() + y).value() != ground for y in box for x in box))
    assert len(shapes) == len(Finding)


def test_an_arrow_points_along_the_scan(host: Host) -> None:
    before = painted(host)
    host.editor.show_seen(Seen(arrows=(((280.0, 340.0), (380.0, 340.0)),)))
    after = painted(host)
    beside = 6 / (host.editor.viewport.scale if host.editor.viewport else 1)
    assert changed_at(before, after, host, (330, 340), reach=1)
    assert changed_at(before, after, host, (380 - beside, 340 - beside / 2), reach=2)
    assert not changed_at(before, after, host, (280 + beside, 340 - beside), reach=1)
