"""An export in the background: its progress may be put away, the button shows it, and it can still be canceled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Role
from hmi.screens import exporting
from hmi.screens.history import HistoryScreen
from hmi.screens.names import At
from hmi.sheets.progress import ProgressSheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.hmi.stage.scene import Scene


def progress_of(scene: Scene) -> ProgressSheet:
    sheet = scene.window.sheets()[-1]
    assert isinstance(sheet, ProgressSheet)
    return sheet


def test_an_export_goes_on_while_its_progress_is_put_away(
    open_scene: Callable[..., Scene], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """While it is under way the panel does not come to rest: what it shows meanwhile is waited for by itself."""
    scene = open_scene()
    scene.signed_in(Role.ENGINEER)
    scene.window.go(At.HISTORY)
    screen = scene.screen(HistoryScreen)
    monkeypatch.setattr(exporting, "ask_file", lambda *given: given[-1](tmp_path / "parts.csv"))

    def write(path: Path, note: Callable[[int], None], cancel: Event) -> int:
        note(3)
        cancel.wait(60)
        return 4

    screen.exporter.begin("Export", "parts", write, lambda done: (done, f"{done} parts"), total=lambda: 12)
    progress_of(scene).put_away.click()
    assert scene.window.sheets() == []
    qtbot.waitUntil(lambda: screen.export.note == "3 parts · 25\u202f% of 12")
    screen.export.click()
    sheet = progress_of(scene)
    assert sheet.words.text == screen.export.note
    sheet.cancel.click()
    scene.settle(lambda: "ends early" in scene.window.toast_notice.words)
    assert screen.export.note == ""
    assert scene.window.sheets() == []
