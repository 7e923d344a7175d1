"""Every alarm has a severity and a remedy."""

from __future__ import annotations

from core import errors
from core.alarms.catalog import CATALOG, Own, Severity, remedy_for, severity_of
from core.text import text


def of_the_world() -> set[str]:
    """Codes of the errors that can happen to a running station, whatever its users do."""
    found = {
        error.code
        for error in vars(errors).values()
        if isinstance(error, type)
        and issubclass(error, errors.CameraError | errors.HardwareError | errors.StorageError | errors.DatabaseError)
    }
    # These occur in answers to commands only.
    return found - {errors.DamagedRecordError.code, errors.DatabaseConstraintError.code}


def test_no_alarm_is_missing() -> None:
    assert of_the_world() | set(Own) | {errors.DeadlineMissedError.code} <= set(CATALOG)


def test_an_unknown_alarm_has_the_highest_severity() -> None:
    assert severity_of("SOMETHING_NEW") is Severity.STOPS
    assert severity_of(Own.CLOCK) is Severity.WARNS


def test_a_camera_that_plays_a_folder_is_mended_there_and_any_other_at_its_cable() -> None:
    empty = text("The folder {folder} holds no pictures. Put PNG, JPEG, BMP or TIFF files there.", folder="belt")
    assert "into the folder belt" in str(remedy_for(Own.CAMERA, empty))
    assert "cable" in str(remedy_for(Own.CAMERA, text("The camera gives no pictures.")))
    assert remedy_for("SOMETHING_NEW", empty) is None
