"""Garbage collection by the GUI thread alone.

Python looks for unreachable cycles in whichever thread happens to allocate, and destroys there what it finds. Widgets
are mostly part of cycles, through the functions that their signals call, and only the GUI thread may destroy them: in
any other the process ends with a segmentation fault, sooner or later.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERY_MS = 250
"""Short, so that little has come together and no pause is felt."""


@contextmanager
def collected_by_gui_thread() -> Iterator[None]:
    """Within the context, Python collects nothing by itself; the event loop of the calling thread does.

    Enter it in the GUI thread before the first widget is made, and leave it when all other threads have ended.
    """
    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(_collect_what_is_due)
    was_enabled = gc.isenabled()
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if was_enabled:
            gc.enable()


def _collect_what_is_due() -> None:
    """The oldest generation that has grown beyond its threshold, as Python would."""
    grown, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if grown[generation] > thresholds[generation]:
            gc.collect(generation)
            return
