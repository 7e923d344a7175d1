"""Compares a part with its master, as a touch does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.hmi.live import LONG_MS

if TYPE_CHECKING:
    from hmi.screens.run_picture import RunPicture
    from hmi.screens.stored_picture import StoredPicture
    from tests.hmi.stage.scene import Scene


def compare(scene: Scene, picture: RunPicture | StoredPicture) -> None:
    """Touch *Compare*, and wait for the master; the test then lets it turn."""
    picture.blink.turn.setInterval(LONG_MS)  # on a busy computer it would turn before it is stopped
    QTest.mouseClick(picture.compare, Qt.MouseButton.LeftButton)
    scene.settle(lambda: picture.blink.turn.isActive())
    picture.blink.turn.stop()
    assert picture.blink.shows_master
