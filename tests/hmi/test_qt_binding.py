"""The Qt binding: errors of it that would damage the interpreter."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_calls_that_return_nothing_take_no_reference_of_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None at each such call, and aborts after some thousand."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(100_000):
        label.update()
    assert abs(sys.getrefcount(None) - before) < 1000
    label.deleteLater()
