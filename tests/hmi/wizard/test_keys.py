"""The wizard on a keyboard: the usual keys undo and redo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM
from hmi.screens.names import At

if TYPE_CHECKING:
    from tests.hmi.live import LivePanel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("step", ["image", "tools", "outputs"])
def test_undo_and_redo_by_keys_on_any_step(panel: LivePanel, step: str) -> None:
    panel.window.go(At.WIZARD, program_id=panel.station.library.programs(SYSTEM)[0].id)
    panel.wait(lambda: panel.window.current is panel.wizard)
    panel.wizard.go_to(step)
    draft = panel.wizard.draft
    before = draft.program
    after = replace(before, judgement="any")
    draft.apply(after)
    window = panel.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert draft.program == before
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert draft.program == after
