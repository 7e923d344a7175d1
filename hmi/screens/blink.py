"""Blinking: the picture of a judged part and the master of its program change places, so that differences move."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from hmi.i18n import tr
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.geometry import Pose
    from core.inspection.result import InspectionRecord
    from hmi.roi.other_picture import OtherPicture
    from hmi.screens.base import Panel

TURN_MS = 500
"""How long each of the pictures is shown: a flash a second, far fewer than the three that WCAG 2.3.1 allows."""
LONGEST_MS = 60_000


def aligned(master: Image, pose: Pose | None, width: int, height: int) -> Image:
    """The master at the place of the part in a picture of that size; black beyond its edges.

    Without a pose (no position adjustment, or the part was not found) it stays where it was taught.
    """
    matrix = np.eye(2, 3) if pose is None else pose.matrix()
    return np.asarray(cv2.warpAffine(master, matrix, (width, height), flags=cv2.INTER_LINEAR), np.uint8)


def master_words(record: InspectionRecord) -> tuple[str, str]:
    """What the caption says at its left and right while the master is shown."""
    words = tr("{program}, version {number}", program=record.program_name, number=record.version_number)
    return tr("Master"), words


class Blink(QObject):
    """Turns a view between the part on the screen and the master. `changed`: begun, ended, or the other picture.

    The master is the other picture of the view.
    """

    changed = Signal()

    def __init__(self, panel: Panel, other: OtherPicture, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._other = panel, other
        self._part: InspectionRecord | None = None
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
        return self._other.is_shown

    def begin(self, part: InspectionRecord, width: int, height: int) -> None:
        """Read the master of the part's program, then blink until `end`, or for a minute.

        `width`, `height`: of the part's picture, in px.
        """
        actor, library = self._panel.session.actor, self._panel.station.library
        if actor is None:
            return
        self._part = part

        def load() -> tuple[InspectionRecord, Image | None]:
            master = library.program(actor, part.program_id, part.version_hash).master
            return part, None if master is None else aligned(master, part.pose, width, height)

        run_in_background(self, load, self._take, partial(self._fail, part))
        self.changed.emit()

    def end(self) -> None:
        if self._part is not None:
            self._part = None
            self.turn.stop()
            self._other.set(None)
            self.changed.emit()

    def _take(self, loaded: tuple[InspectionRecord, Image | None]) -> None:
        part, master = loaded
        if part is not self._part:
            return
        if master is None:
            self.end()
            return
        self._other.set(master)
        self._turns = 0
        self.turn.start()
        self._turn()

    def _fail(self, part: InspectionRecord, error: BaseException) -> None:
        if part is self._part:
            self.end()
            self._panel.complain(error)

    def _turn(self) -> None:
        self._turns += 1
        if self._turns * TURN_MS > LONGEST_MS:
            self.end()
        else:
            self._other.show(shows=not self._other.is_shown)
            self.changed.emit()
