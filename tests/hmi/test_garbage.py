"""What nobody refers to is collected by the GUI thread, however much other threads allocate."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hmi.garbage import collected_by_gui_thread

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def lose_widget(destroyed_by: list[str]) -> None:
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]  # a cycle: only a collection finds it
    widget.destroyed.connect(
        lambda: destroyed_by.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
    )


def test_a_widget_is_destroyed_by_the_gui_thread_while_another_thread_allocates(qtbot: QtBot) -> None:
    destroyed_by: list[str] = []
    kept: list[list[int]] = []
    with collected_by_gui_thread():
        lose_widget(destroyed_by)
        other = threading.Thread(target=lambda: kept.extend([number] for number in range(100_000)), name="other")
        other.start()
        other.join()
        assert destroyed_by == []
        qtbot.waitUntil(lambda: bool(destroyed_by), timeout=60_000)
    assert destroyed_by == ["MainThread"]


def test_afterwards_python_collects_as_before(qtbot: QtBot) -> None:
    was_enabled = gc.isenabled()
    with collected_by_gui_thread():
        assert not gc.isenabled()
    assert gc.isenabled() is was_enabled
