"""Every error that this project raises on purpose.

Three kinds of failure: the user's (say what to do), the world's (say what is lost, retry, go on), and ours (log, fault,
tell nobody the details). `kind` says which; the API turns `code` into a status in one table, the panel turns `kind`
into a toast, a banner or a dialog.

`str(error)` is a sentence fit for the panel; `error.text` is the same one, ready for translation.
"""

from __future__ import annotations

from enum import Enum
from pathlib import PurePath
from typing import Any, ClassVar

from core.text import Text


class Kind(Enum):
    """Whose failure it is."""

    USER = "user"
    WORLD = "world"
    OURS = "ours"


class VisionSystemError(Exception):
    """Base of all our errors.

    `template` is an English sentence with `{named}` gaps, `details` fills them and goes out with the JSON form:
    never put a secret or a stack trace in `details`. Of a `Path` only the name is kept.
    """

    code: ClassVar[str] = "VISION_SYSTEM_ERROR"
    is_lasting: ClassVar[bool] = False
    """It does not pass: the station must be set up in another way first."""
    kind: ClassVar[Kind] = Kind.OURS
    default: ClassVar[str] = "Something went wrong inside the station."

    def __init__(self, template: str | None = None, **details: Any) -> None:
        shown = {name: value.name if isinstance(value, PurePath) else value for name, value in details.items()}
        self.text = Text(template if template is not None else self.default, shown)
        super().__init__(str(self.text))

    @property
    def details(self) -> dict[str, Any]:
        return {name: str(value) if isinstance(value, Text) else value for name, value in self.text.values.items()}

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.text)

    def to_json(self) -> dict[str, Any]:
        return {"error": self.code, "message": str(self), "details": self.details}


def _rebuild(cls: type[VisionSystemError], text: Text) -> VisionSystemError:
    return cls(text.template, **text.values)


# --- the camera -------------------------------------------------------------------------------------------------


class CameraError(VisionSystemError):
    code = "CAMERA_ERROR"
    kind = Kind.WORLD
    default = "The camera does not work."


class CameraNotFoundError(CameraError):
    code = "CAMERA_NOT_FOUND"
    default = "No camera was found. Check its cable and its power."


class CameraTimeoutError(CameraError):
    code = "CAMERA_TIMEOUT"
    default = "The camera gives no pictures."


class PictureLostError(CameraError):
    """One picture cannot be used; the camera works, and the next may be whole."""

    code = "PICTURE_LOST"
    default = "The picture is lost."


class CameraBusyError(CameraError):
    code = "CAMERA_BUSY"
    default = "Another program uses the camera."


# --- inspection -------------------------------------------------------------------------------------------------


class InspectionError(VisionSystemError):
    code = "INSPECTION_ERROR"
    kind = Kind.WORLD
    default = "The part could not be judged."


class NotReadyError(InspectionError):
    """A command that the station cannot take in its present state."""

    code = "NOT_READY"
    kind = Kind.USER
    default = "The station is not ready."


class DeadlineMissedError(InspectionError):
    code = "DEADLINE_MISSED"
    default = "The part could not be judged in time."


class ProgramNotFoundError(InspectionError):
    code = "PROGRAM_NOT_FOUND"
    kind = Kind.USER
    default = "There is no such program."


class InspectionNotFoundError(InspectionError):
    code = "INSPECTION_NOT_FOUND"
    kind = Kind.USER
    default = "There is no such inspection."


class MasterImageNotFoundError(InspectionError):
    code = "MASTER_IMAGE_NOT_FOUND"
    kind = Kind.USER
    default = "The program has no master image. Register one first."


# --- the database -----------------------------------------------------------------------------------------------


class DatabaseError(VisionSystemError):
    code = "DATABASE_ERROR"
    kind = Kind.WORLD
    default = "The database does not answer."


class DatabaseConnectionError(DatabaseError):
    code = "DATABASE_CONNECTION_ERROR"
    default = "The database cannot be opened."


class DamagedRecordError(DatabaseError):
    """One row cannot be read; the others can."""

    code = "DAMAGED_RECORD"
    default = "A record of the database is damaged and cannot be read."


class DatabaseConstraintError(DatabaseError):
    code = "DATABASE_CONSTRAINT_ERROR"
    kind = Kind.USER
    default = "That name is taken already."


# --- configuration and input ------------------------------------------------------------------------------------


class ConfigurationError(VisionSystemError):
    code = "CONFIGURATION_ERROR"
    kind = Kind.USER
    default = "The settings are not valid."


class ValidationError(VisionSystemError):
    code = "VALIDATION_ERROR"
    kind = Kind.USER
    default = "The input is not valid."


class InvalidProgramConfigError(ValidationError):
    code = "INVALID_PROGRAM_CONFIG"
    default = "The program is not valid."


class VersionConflictError(ValidationError):
    """Somebody else saved meanwhile."""

    code = "VERSION_CONFLICT"
    default = "Somebody else has saved this program meanwhile."


# --- hardware ---------------------------------------------------------------------------------------------------


class HardwareError(VisionSystemError):
    code = "HARDWARE_ERROR"
    kind = Kind.WORLD
    default = "A device of the station does not work."


class GPIOError(HardwareError):
    code = "GPIO_ERROR"
    default = "The digital lines do not work."


class GPIONotAvailableError(GPIOError):
    code = "GPIO_NOT_AVAILABLE"
    is_lasting = True
    default = "This computer has no digital lines."


# --- pictures ---------------------------------------------------------------------------------------------------


class ImageProcessingError(VisionSystemError):
    code = "IMAGE_PROCESSING_ERROR"
    kind = Kind.WORLD
    default = "The picture could not be processed."


class InvalidImageError(ImageProcessingError):
    code = "INVALID_IMAGE"
    kind = Kind.USER
    default = "The file is not a picture that the station can read."


class InvalidROIError(ImageProcessingError):
    code = "INVALID_ROI"
    kind = Kind.USER
    default = "The region of interest is not valid."


class ImageQualityError(ImageProcessingError):
    code = "IMAGE_QUALITY"
    kind = Kind.USER
    default = "The picture is not good enough."


# --- access -----------------------------------------------------------------------------------------------------


class AuthenticationError(VisionSystemError):
    code = "AUTHENTICATION_ERROR"
    kind = Kind.USER
    default = "Sign in first."


class InvalidCredentialsError(AuthenticationError):
    code = "INVALID_CREDENTIALS"
    default = "User name or password is wrong."


class AccountLockedError(AuthenticationError):
    code = "ACCOUNT_LOCKED"
    default = "Too many failed sign-ins. Try again in {retry_after_s} s."


class TokenExpiredError(AuthenticationError):
    code = "TOKEN_EXPIRED"
    default = "The session has ended. Sign in again."


class InsufficientPermissionsError(AuthenticationError):
    code = "INSUFFICIENT_PERMISSIONS"
    default = "Your role may not do that."


# --- storage ----------------------------------------------------------------------------------------------------


class StorageError(VisionSystemError):
    code = "STORAGE_ERROR"
    kind = Kind.WORLD
    default = "The station cannot store."


class DiskSpaceError(StorageError):
    code = "DISK_SPACE"
    default = "The disk is full."


class NotFoundError(VisionSystemError):
    """Something asked for by name or id that is not there: a user, a picture, an address."""

    code = "NOT_FOUND"
    kind = Kind.USER
    default = "There is nothing here."


class RateLimitExceededError(VisionSystemError):
    code = "RATE_LIMIT_EXCEEDED"
    kind = Kind.USER
    default = "Too many requests. Try again in {retry_after_s} s."
