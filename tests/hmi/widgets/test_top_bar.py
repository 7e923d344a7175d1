"""The top bar: what a narrow one leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from hmi.appearance import Look, make_theme, panel_width_mm
from hmi.fonts import load_fonts
from hmi.widgets.state_chip import Shown
from hmi.widgets.top_bar import TopBar
from hmi.widgets.verdict import Mood

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CHIP = Shown(Mood.NG, "NG", "Part 4812", "4812", "READY")


@pytest.mark.parametrize(
    ("size", "state", "alarms", "shown"),
    [
        ((800, 480), CHIP, 0, {"user", "clock"}),
        ((720, 1280), None, 0, {"user", "clock"}),
        ((720, 1280), None, 1, {"user"}),
        ((720, 1280), CHIP, 1, set()),
        ((1280, 800), CHIP, 1, {"user", "clock"}),
    ],
)
def test_user_and_clock_stand_where_the_program_keeps_its_room(
    qapp: QApplication,
    size: tuple[int, int],
    state: Shown | None,
    alarms: int,
    shown: set[str],
) -> None:
    load_fonts()
    panel = QSize(*size)
    bar = TopBar(Look(make_theme("light", panel, panel_width_mm(panel, 0.0, 0.0))))
    bar.resize(panel.width(), bar.height())
    bar.show_reality(is_simulated=True, has_lines=True)
    bar.show_user("olga")
    bar.show_program("Connector 7-pin", "version 3")
    bar.show_alarms(alarms)
    bar.show_state(state)
    assert {part.objectName() for part in (bar.user, bar.clock) if not part.isHidden()} == shown
    bar.deleteLater()
