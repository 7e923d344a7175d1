"""The calibration of a station's camera, as stored."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from core import fields
from core.errors import InvalidProgramConfigError
from core.inspection.calibration import Calibration
from core.store.tables import CAMERA_LENGTH, DAMAGE, calibrations

if TYPE_CHECKING:
    from core.store.database import Database

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class StoredCalibration:
    """A calibration, when it was taken, and by whom.

    Attributes:
        camera: title of the camera that took the pictures; "" where they came as files.
    """

    calibration: Calibration
    taken_at: datetime
    taken_by: str
    camera: str = ""


class Calibrations:
    """At most one of a station: the present one. Programs hold copies of those that they measure by."""

    def __init__(self, database: Database, station: str) -> None:
        self._database = database
        self._station = station

    def present(self) -> StoredCalibration | None:
        """None: the camera is not calibrated, or what is stored is damaged: then it must be calibrated again."""
        with self._database.reading() as connection:
            try:
                query = sa.select(calibrations).where(calibrations.c.station == self._station)
                row = connection.execute(query).one_or_none()
                if row is None:
                    return None
                found = fields.load(Calibration, row.calibration, "The stored calibration")
            except (*DAMAGE, InvalidProgramConfigError) as error:
                log.warning("The stored calibration is damaged; calibrate again: %s", error)
                return None
        return StoredCalibration(found, row.taken_at, row.taken_by, row.camera or "")

    def save(self, stored: StoredCalibration) -> None:
        """Store it in place of the one before."""
        values = {
            "station": self._station,
            "calibration": fields.dump(stored.calibration),
            "taken_at": stored.taken_at,
            "taken_by": stored.taken_by,
            "camera": stored.camera[:CAMERA_LENGTH] or None,
        }
        with self._database.transaction() as connection:
            connection.execute(calibrations.delete().where(calibrations.c.station == self._station))
            connection.execute(calibrations.insert().values(values))
