"""The calibration of the station's camera: taken from pictures of a target, and kept for the programs that need it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.inspection.calibrating import Target, calibrate
from core.inspection.targets import Grid, find_target
from core.store.calibrations import StoredCalibration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.calibration import Calibration
    from core.inspection.frame import Image
    from core.store import Store

__all__ = ["CalibrationDesk", "StoredCalibration", "Target"]


class CalibrationDesk:
    """Reads the database each time: the command line may calibrate while the station runs.

    A new calibration changes no program: each keeps the copy that it was saved with, until somebody takes over the new
    one in the wizard and saves.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @needs(Permission.VIEW)
    def present(self, actor: Actor) -> StoredCalibration | None:
        """None: the camera is not calibrated. Raises DatabaseError."""
        return self._store.calibrations.present()

    @needs(Permission.VIEW)
    def of_active(self, actor: Actor) -> Calibration | None:
        """What the active program measures by; None: no program is active, or it measures nothing in mm.

        Raises DatabaseError, ProgramNotFoundError, DamagedRecordError.
        """
        active = self._store.programs.active()
        if active is None:
            return None
        return self._store.programs.version(active.program_id, active.version_hash).program.calibration

    @needs(Permission.EDIT_PROGRAMS)
    def find(self, actor: Actor, picture: Image, target: Target) -> Grid | None:
        """The target in a picture (height×width×3 uint8 BGR); None: not all of it is there. May take a second."""
        return find_target(picture, target.kind, target.columns, target.rows)

    @needs(Permission.EDIT_PROGRAMS)
    def calibrate(self, actor: Actor, pictures: Sequence[Image], target: Target, camera: str = "") -> StoredCalibration:
        """Calibrate the camera from pictures, and keep the result in place of the one before.

        Args:
            pictures, target: as in `core.inspection.calibrating.calibrate`.
            camera: title of the camera that they were taken with; "" for files.

        Raises:
            ValidationError, InvalidImageError, ImageQualityError: as there.
            DatabaseError, StorageError
        """
        found = calibrate(pictures, target)
        now = self._store.now()
        stored = StoredCalibration(replace(found, taken_at=f"{now:%Y-%m-%dT%H:%M:%SZ}"), now, actor.username, camera)
        with self._store.changing():
            self._store.calibrations.save(stored)
            self._store.audit.append(
                actor,
                "camera_calibrated",
                target=found.target,
                pictures=found.pictures,
                residual_mm=found.residual_mm,
                worst_mm=found.worst_mm,
            )
        return stored
