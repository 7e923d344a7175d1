"""Blinking: the picture of a judged part and the master of its program change places, so that differences move."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from hmi.threads import run_in_background

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.geometry import Pose
    from hmi.roi.zoom_view import ZoomView
    from hmi.screens.base import Panel
    from hmi.widgets.image_view import JudgedPart

TURN_MS = 500
"""How long each of the pictures is shown: a flash a second, far fewer than the three that WCAG 2.3.1 allows."""
LONGEST_MS = 60_000


def aligned(master: Image, pose: Pose | None, width: int, height: int) -> Image:
    """The master at the place of the part in a picture of that size; black beyond its edges.

    Without a pose (no position adjustment, or the part was not found) it stays where it was taught.
    """
    matrix = np.eye(2, 3) if pose is None else pose.matrix()
    return np.asarray(cv2.warpAffine(master, matrix, (width, height), flags=cv2.INTER_LINEAR), np.uint8)


class Blink(QObject):
    """Turns a view between the part on the screen and the master. `changed`: begun, ended, or the other picture."""

    changed = Signal()

    def __init__(self, panel: Panel, view: ZoomView, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._view = panel, view
        self._part: JudgedPart | None = None
        self._turns = 0
        self.turn = QTimer(self)
        self.turn.setInterval(TURN_MS)
        self.turn.timeout.connect(self._turn)

    @property
    def is_on(self) -> bool:
        """Whether it blinks, or will as soon as the master is read."""
        return self._part is not None

    @property
    def shows_master(self) -> bool:
        return self._view.shows_other

    def begin(self, part: JudgedPart) -> None:
        """Read the master of the part's program, then blink until `end`, or for a minute."""
        actor, library, result, frame = self._panel.session.actor, self._panel.station.library, part.result, part.frame
        if actor is None:
            return
        self._part = part

        def load() -> tuple[JudgedPart, Image | None]:
            master = library.program(actor, result.program_id, result.version_hash).master
            return part, None if master is None else aligned(master, result.pose, frame.width, frame.height)

        run_in_background(self, load, self._take, self._fail)
        self.changed.emit()

    def end(self) -> None:
        if self._part is not None:
            self._part = None
            self.turn.stop()
            self._view.set_other(None)
            self.changed.emit()

    def _take(self, loaded: tuple[JudgedPart, Image | None]) -> None:
        part, master = loaded
        if part is not self._part:
            return
        if master is None:
            self.end()
            return
        self._view.set_other(master)
        self._turns = 0
        self.turn.start()
        self._turn()

    def _fail(self, error: BaseException) -> None:
        self.end()
        self._panel.complain(error)

    def _turn(self) -> None:
        self._turns += 1
        if self._turns * TURN_MS > LONGEST_MS:
            self.end()
        else:
            self._view.show_other(shows=not self._view.shows_other)
            self.changed.emit()
