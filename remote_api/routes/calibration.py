"""The calibration of the camera, by which programs measure in millimeters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.access.roles import Permission
from core.errors import NotFoundError
from core.inspection.calibrating import Target
from core.inspection.calibration import Calibration
from remote_api.answer_data import filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.equipment import CalibrationPicturesSchema

if TYPE_CHECKING:
    from core.upkeep.calibrating import StoredCalibration

resource = Operations("Calibration", "From pixels to millimeters.")


@dataclass(frozen=True)
class StoredCalibrationData:
    """The present calibration; each program keeps a copy of the one that it measures by.

    Attributes:
        camera: title of the camera that took the pictures; empty where they came as files.
    """

    calibration: Calibration
    taken_at: datetime
    taken_by: str
    camera: str

    @classmethod
    def of(cls, stored: StoredCalibration) -> StoredCalibrationData:
        return filled(cls, stored)


@resource.operation("GET", "/camera/calibration", needs=Permission.VIEW, data=StoredCalibrationData, errors=(404,))
def calibration() -> StoredCalibrationData:
    """The present calibration of the camera. 404 when it is not calibrated."""
    stored = station().calibration.present(actor())
    if stored is None:
        raise NotFoundError("The camera is not calibrated.")
    return StoredCalibrationData.of(stored)


@resource.operation(
    "POST",
    "/camera/calibration",
    needs=Permission.EDIT_PROGRAMS,
    body=CalibrationPicturesSchema,
    data=StoredCalibrationData,
    status=201,
    message="Calibrated.",
    errors=(404,),
)
def calibrate(body: dict[str, Any]) -> StoredCalibrationData:
    """Calibrate the camera from stored pictures of a flat target, in place of the calibration before.

    No program is changed: an engineer takes the new one over in the wizard. Takes up to a second for each picture.
    """
    desk, samples = station().calibration, station().samples
    names = body.pop("pictures")
    pictures = [samples.picture(actor(), name) for name in names]
    return StoredCalibrationData.of(desk.calibrate(actor(), pictures, Target(**body)))
