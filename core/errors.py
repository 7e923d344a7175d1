"""Every error that this project raises on purpose.

There are three kinds of failure: of the user (the sentence says what to do), of the world outside (it says what is
lost; the station retries or goes on) and of this program (logged; nobody outside is told the details). `kind` says
which one it is: the panel turns it into a toast, a banner or a dialog. The API turns the class into a status in one
table and publishes the first paragraph of its docstring as the cause.

`str(error)` is a sentence for the panel; `error.text` is the same one, ready for translation.
"""

from __future__ import annotations

from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar

from core.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable


class Kind(Enum):
    """Who has to act on a failure."""

    USER = "user"
    WORLD = "world"
    OURS = "ours"


class VisionSystemError(Exception):
    """A mistake in the program. The log has it in full.

    Base class of all errors of this project. `template` is an English sentence with `{named}` gaps. `details` fills
    them and is part of the JSON form: never put a secret or a stack trace in it. Of a `Path` only the file name is
    kept.
    """

    code: ClassVar[str] = "VISION_SYSTEM_ERROR"
    is_lasting: ClassVar[bool] = False
    """Whether retrying cannot help: the station must be set up differently first."""
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
    """The camera answers, but not with a picture."""

    code = "CAMERA_ERROR"
    kind = Kind.WORLD
    default = "The camera does not work."


class CameraNotFoundError(CameraError):
    """The camera of the settings is unplugged, switched off or not there."""

    code = "CAMERA_NOT_FOUND"
    default = "No camera was found. Check its cable and its power."


class CameraTimeoutError(CameraError):
    """No new picture has come from the camera in time."""

    code = "CAMERA_TIMEOUT"
    default = "The camera gives no pictures."


class PictureLostError(CameraError):
    """One picture came damaged; the camera works, and the next may be whole."""

    code = "PICTURE_LOST"
    default = "The picture is lost."


class CameraBusyError(CameraError):
    """Another program holds the camera open."""

    code = "CAMERA_BUSY"
    default = "Another program uses the camera."


# --- inspection -------------------------------------------------------------------------------------------------


class InspectionError(VisionSystemError):
    """A tool, or the thread that it runs in, could not do its work."""

    code = "INSPECTION_ERROR"
    kind = Kind.WORLD
    default = "The part could not be judged."


class NotReadyError(InspectionError):
    """Stopped, in a fault, or with a part under way; a trigger then counts as missed."""

    code = "NOT_READY"
    kind = Kind.USER
    default = "The station is not ready."


class StillLearningError(NotReadyError):
    """The program's tools still learn from its samples; that goes on, and `retry_after_s` says when to ask again."""

    code = "STILL_LEARNING"
    default = "The program is still learning from its samples. Try again soon."


class InMaintenanceError(NotReadyError):
    """Somebody works on the station; `GET /status` says who and why."""

    code = "MAINTENANCE"
    default = "The station is in maintenance."


class LoopLateError(InspectionError):
    """A loop that judging depends on does not answer."""

    code = "LOOP_LATE"
    default = "Parts of the station do not answer."

    @classmethod
    def of(cls, names: Iterable[str]) -> LoopLateError:
        """With the names of the loops."""
        return cls("Parts of the station do not answer: {names}.", names=", ".join(names))


class DeadlineMissedError(InspectionError):
    """The result did not come within the program's deadline."""

    code = "DEADLINE_MISSED"
    default = "The part could not be judged in time."


class ProgramSelectError(InspectionError):
    """The machine asked for a program by its lines, and does not get it; no part is judged by another one instead."""

    code = "PROGRAM_SELECT"
    default = "The machine does not get the program that it asked for."


class ProgramNotFoundError(InspectionError):
    """No program has this id or name, or no version this hash."""

    code = "PROGRAM_NOT_FOUND"
    kind = Kind.USER
    default = "There is no such program."


class InspectionNotFoundError(InspectionError):
    """No inspection has this id, or it was cleared away."""

    code = "INSPECTION_NOT_FOUND"
    kind = Kind.USER
    default = "There is no such inspection."


class MasterImageNotFoundError(InspectionError):
    """The program has no master image yet, or one that the station does not have."""

    code = "MASTER_IMAGE_NOT_FOUND"
    kind = Kind.USER
    default = "The program has no master image. Register one first."


# --- the database -----------------------------------------------------------------------------------------------


class DatabaseError(VisionSystemError):
    """The database is locked, gone or damaged. Nothing was changed."""

    code = "DATABASE_ERROR"
    kind = Kind.WORLD
    default = "The database does not answer."


class DatabaseConnectionError(DatabaseError):
    """The database cannot be reached, or is not one of this release."""

    code = "DATABASE_CONNECTION_ERROR"
    default = "The database cannot be opened."


class DamagedRecordError(DatabaseError):
    """One row of the database holds what no release has written; the others can be read."""

    code = "DAMAGED_RECORD"
    default = "A record of the database is damaged and cannot be read."


class DatabaseConstraintError(DatabaseError):
    """The name is taken by another program or user."""

    code = "DATABASE_CONSTRAINT_ERROR"
    kind = Kind.USER
    default = "That name is taken already."


# --- configuration and input ------------------------------------------------------------------------------------


class ConfigurationError(VisionSystemError):
    """The settings do not allow it; they are changed at the computer itself."""

    code = "CONFIGURATION_ERROR"
    kind = Kind.USER
    default = "The settings are not valid."


class ValidationError(VisionSystemError):
    """A field is missing, unknown, or out of its limits; `details.fields` says which."""

    code = "VALIDATION_ERROR"
    kind = Kind.USER
    default = "The input is not valid."


class InvalidProgramConfigError(ValidationError):
    """A tool, rule, trigger or output of the program will not do, or a package is damaged."""

    code = "INVALID_PROGRAM_CONFIG"
    default = "The program is not valid."


class VersionConflictError(ValidationError):
    """The version that was edited is not the newest any more: somebody saved meanwhile."""

    code = "VERSION_CONFLICT"
    default = "Somebody else has saved this program meanwhile."


# --- hardware ---------------------------------------------------------------------------------------------------


class HardwareError(VisionSystemError):
    """A device is missing or does not answer."""

    code = "HARDWARE_ERROR"
    kind = Kind.WORLD
    default = "A device of the station does not work."


class GPIOError(HardwareError):
    """The digital lines do not do what they are told."""

    code = "GPIO_ERROR"
    default = "The digital lines do not work."


class GPIONotAvailableError(GPIOError):
    """The settings want digital lines, but this computer has none."""

    code = "GPIO_NOT_AVAILABLE"
    is_lasting = True
    default = "This computer has no digital lines."


# --- pictures ---------------------------------------------------------------------------------------------------


class ImageProcessingError(VisionSystemError):
    """The picture could not be decoded, drawn on or encoded."""

    code = "IMAGE_PROCESSING_ERROR"
    kind = Kind.WORLD
    default = "The picture could not be processed."


class InvalidImageError(ImageProcessingError):
    """The file is no PNG, JPEG, BMP or TIFF, is damaged, or has too many pixels."""

    code = "INVALID_IMAGE"
    kind = Kind.USER
    default = "The file is not a picture that the station can read."


class InvalidROIError(ImageProcessingError):
    """A region has no area, or lies outside the picture."""

    code = "INVALID_ROI"
    kind = Kind.USER
    default = "The region of interest is not valid."


class ImageQualityError(ImageProcessingError):
    """The master shows nothing in a tool's region that could be judged."""

    code = "IMAGE_QUALITY"
    kind = Kind.USER
    default = "The picture is not good enough."


# --- access -----------------------------------------------------------------------------------------------------


class AuthenticationError(VisionSystemError):
    """There is no token, or it is not one of this station's."""

    code = "AUTHENTICATION_ERROR"
    kind = Kind.USER
    default = "Sign in first."


class InvalidCredentialsError(AuthenticationError):
    """Wrong name or password, or a user who is switched off; which, nobody is told."""

    code = "INVALID_CREDENTIALS"
    default = "User name or password is wrong."


class AccountLockedError(AuthenticationError):
    """Too many failed sign-ins under this name; `retry_after_s` says for how long."""

    code = "ACCOUNT_LOCKED"
    default = "Too many failed sign-ins. Try again in {retry_after_s} s."


class TokenExpiredError(AuthenticationError):
    """The token's time is over, or its session has ended: signed out, new password or role, user switched off."""

    code = "TOKEN_EXPIRED"
    default = "The session has ended. Sign in again."


class InsufficientPermissionsError(AuthenticationError):
    """The role of the user is not enough; the sentence says which one is."""

    code = "INSUFFICIENT_PERMISSIONS"
    default = "Your role may not do that."


# --- storage ----------------------------------------------------------------------------------------------------


class StorageError(VisionSystemError):
    """A file cannot be read or written."""

    code = "STORAGE_ERROR"
    kind = Kind.WORLD
    default = "The station cannot store."


class DiskSpaceError(StorageError):
    """The disk is full. Nothing was half written."""

    code = "DISK_SPACE"
    default = "The disk is full."


class NotFoundError(VisionSystemError):
    """No user, session, picture or address of that name or id."""

    code = "NOT_FOUND"
    kind = Kind.USER
    default = "There is nothing here."


class RateLimitExceededError(VisionSystemError):
    """More requests, or open streams, than the limit allows; `retry_after_s` says when to come back."""

    code = "RATE_LIMIT_EXCEEDED"
    kind = Kind.USER
    default = "Too many requests. Try again in {retry_after_s} s."
