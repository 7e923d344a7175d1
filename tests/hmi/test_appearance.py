"""The theme: contrast, and sizes in millimeters."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QFontMetricsF

from hmi.appearance import BRIGHT_OK, THEMES, SizeClass, contrast, make_theme, panel_width_mm
from hmi.fonts import FAMILY, load_fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("bright_ok", [False, True])
def test_every_pair_of_words_and_ground_can_be_read(name: str, bright_ok: bool) -> None:
    colors = make_theme(name, QSize(1280, 800), 217.0, bright_ok=bright_ok).colors
    too_weak = {pair: round(contrast(*both), 2) for pair, both in colors.pairs().items() if contrast(*both) < 4.5}
    assert too_weak == {}
    assert (colors.ok_bg == BRIGHT_OK[0]) is bright_ok


@pytest.mark.parametrize("name", THEMES)
def test_the_accent_stands_out_from_every_ground(name: str) -> None:
    """A focus ring needs 3:1 (WCAG 2.1, non-text contrast)."""
    colors = THEMES[name]
    assert all(contrast(colors.accent, ground) >= 3.0 for ground in (colors.bg, colors.surface, colors.raised))


@pytest.mark.parametrize(
    ("size", "form", "verdict_mm"),
    [
        ((800, 480), SizeClass.SMALL, 8.0),
        ((1024, 600), SizeClass.SMALL, 8.0),
        ((1280, 800), SizeClass.WIDE, 11.0),
        ((1920, 1080), SizeClass.WIDE, 11.0),
        ((720, 1280), SizeClass.UPRIGHT, 11.0),
    ],
)
def test_the_five_panels_get_their_layout(size: tuple[int, int], form: SizeClass, verdict_mm: float) -> None:
    panel = QSize(*size)
    theme = make_theme("dark", panel, panel_width_mm(panel, 0.0, 0.0))
    assert (theme.form, theme.verdict_mm) == (form, verdict_mm)
    assert theme.run_target >= 20 * theme.px_per_mm
    assert theme.list_target >= 12 * theme.px_per_mm
    assert theme.gap >= 3 * theme.px_per_mm


def test_what_a_screen_reports_is_believed_only_when_it_makes_sense() -> None:
    panel = QSize(1366, 768)
    assert panel_width_mm(panel, 0.0, 344.0) == 344.0
    assert panel_width_mm(panel, 0.0, 0.0) == pytest.approx(1366 / 6)
    assert panel_width_mm(panel, 0.0, 16.0) == pytest.approx(1366 / 6)  # the width that many television sets report
    assert panel_width_mm(panel, 200.0, 344.0) == 200.0


def test_a_nonsense_setting_still_leaves_a_panel_that_can_be_used() -> None:
    assert 1280 / panel_width_mm(QSize(1280, 800), 5.0, 0.0) <= 16.0
    assert 1280 / panel_width_mm(QSize(1280, 800), 2000.0, 0.0) >= 2.5
    assert panel_width_mm(QSize(800, 480), 5.0, 0.0) * 480 / 800 == 90.0, "every screen has room"


def test_the_typeface_is_the_shipped_one_and_its_figures_have_one_width(qapp: QApplication) -> None:
    load_fonts()
    theme = make_theme("light", QSize(1280, 800), 217.0)
    for bold in (False, True):
        font = theme.font(2.0, bold=bold)
        assert QFontInfo(font).family().startswith(FAMILY)
        metrics = QFontMetricsF(font)
        pairs = itertools.product("0123456789", repeat=2)
        assert len({round(metrics.horizontalAdvance("".join(pair)), 2) for pair in pairs}) == 1  # no kerning either
        assert metrics.capHeight() == pytest.approx(2.0 * theme.px_per_mm, abs=0.6)
