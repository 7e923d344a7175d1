"""Catalog of alarms: severity and remedy by code, the same for every face.

The sentence about what has happened comes with the alarm: the error's own, or the one given to the monitor.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.running.state import Fault


class Own(StrEnum):
    """The station's own alarms; every other one has the code of the error that causes it."""

    CAMERA = "CAMERA"
    PROGRAM = "PROGRAM"
    PROGRAM_SELECT = "PROGRAM_SELECT"
    IMAGES_DROPPED = "IMAGES_DROPPED"
    CLOCK = "CLOCK"
    TRIGGER_INTERVAL = "TRIGGER_INTERVAL"
    DISK_LOW = "DISK_LOW"
    IMAGE_BUDGET = "IMAGE_BUDGET"
    DISK_SLOW = "DISK_SLOW"
    LOOP_LATE = "LOOP_LATE"
    UPKEEP_LATE = "UPKEEP_LATE"
    LOOP_DIED = "LOOP_DIED"
    HELD = "HELD"
    CHALLENGE = "CHALLENGE"
    NG_IN_ROW = "NG_IN_ROW"
    NG_SHARE = "NG_SHARE"
    DRIFT_LIGHT = "DRIFT_LIGHT"
    DRIFT_SHARPNESS = "DRIFT_SHARPNESS"
    DRIFT_POSITION = "DRIFT_POSITION"
    DRIFT_SCORE = "DRIFT_SCORE"
    SIGN_INS = "SIGN_INS"
    API_ERRORS = "API_ERRORS"
    CERTIFICATE = "CERTIFICATE"
    DELIVERY = "DELIVERY"
    BACKUP = "BACKUP"
    BACKUP_OLD = "BACKUP_OLD"
    RESTORE = "RESTORE"
    RETENTION = "RETENTION"
    INTEGRITY = "INTEGRITY"
    DATABASE_DAMAGED = "DATABASE_DAMAGED"
    AUDIT_BROKEN = "AUDIT_BROKEN"


class Severity(Enum):
    """Severity of an alarm.

    STOPS: nothing is inspected while it lasts. LOSES: parts are inspected, something else is lost. WARNS: nothing is
    lost yet.
    """

    STOPS = "stops"
    LOSES = "loses"
    WARNS = "warns"


@dataclass(frozen=True)
class Entry:
    severity: Severity
    remedy: Text


_CAMERA = Entry(Severity.STOPS, text("Check the camera's cable and power. It goes on by itself."))
_FOLDER = text("Put pictures into the folder {folder}, or choose another camera. It goes on by itself.")
_STORE = Entry(Severity.STOPS, text("If it lasts, call the administrator. It goes on by itself."))
_TOO_MANY_NG = Entry(Severity.WARNS, text("Look at the last NG parts. When they are false calls, call the engineer."))
_UPKEEP = Entry(Severity.WARNS, text("If it stays or comes back, let the administrator look at the log."))
_RESET_FAULT = text("Reset the fault. If it comes back, call the administrator.")

CATALOG: Mapping[str, Entry] = {
    Own.CAMERA: _CAMERA,
    "CAMERA_NOT_FOUND": _CAMERA,
    "CAMERA_TIMEOUT": _CAMERA,
    "CAMERA_ERROR": _CAMERA,
    "CAMERA_BUSY": Entry(Severity.STOPS, text("Close the other program. It goes on by itself.")),
    "PICTURE_LOST": Entry(Severity.STOPS, text("It goes on by itself with the next picture.")),
    "DEADLINE_MISSED": Entry(Severity.STOPS, text("It goes on by itself. If it repeats, call the engineer.")),
    "INSPECTION_ERROR": Entry(Severity.STOPS, _RESET_FAULT),
    "HARDWARE_ERROR": Entry(Severity.STOPS, text("Check the wiring of the lines. It goes on by itself.")),
    "GPIO_ERROR": Entry(Severity.STOPS, text("Check the wiring of the lines. It goes on by itself.")),
    "GPIO_NOT_AVAILABLE": Entry(Severity.STOPS, text("Stop, and let the administrator set up the lines, or none.")),
    "DISK_SPACE": Entry(Severity.STOPS, text("Call the administrator to make room. It goes on by itself.")),
    "DATABASE_ERROR": _STORE,
    "DATABASE_CONNECTION_ERROR": _STORE,
    "STORAGE_ERROR": _STORE,
    Own.LOOP_DIED: Entry(Severity.STOPS, text("Start the station again.")),
    Own.LOOP_LATE: Entry(Severity.STOPS, text("If it lasts, start the station again.")),
    Own.PROGRAM: Entry(Severity.STOPS, text("Let the engineer open it, mend what is named, and activate it.")),
    Own.PROGRAM_SELECT: Entry(
        Severity.STOPS,
        text("Let the machine ask again. Reset only if the active program is the right one."),
    ),
    Own.HELD: Entry(Severity.STOPS, text("Look at the part, then acknowledge: the line goes on.")),
    Own.CHALLENGE: Entry(
        Severity.STOPS,
        text("On Run, place the known parts and let them be judged: when all are right, the line goes on."),
    ),
    Own.IMAGES_DROPPED: Entry(Severity.LOSES, text("If it repeats, let the administrator look at the disk.")),
    Own.TRIGGER_INTERVAL: Entry(Severity.LOSES, text("Let the engineer choose a longer interval.")),
    Own.DATABASE_DAMAGED: Entry(
        Severity.LOSES, text("Call the administrator: check the disk, and restore the last good backup.")
    ),
    Own.AUDIT_BROKEN: Entry(
        Severity.WARNS, text("Tell whoever is responsible for the station, and keep its backups as proof.")
    ),
    Own.CLOCK: Entry(Severity.WARNS, text("Check the computer's time server and the battery of its clock.")),
    Own.DISK_LOW: Entry(Severity.WARNS, text("Call the administrator to make room.")),
    Own.NG_IN_ROW: _TOO_MANY_NG,
    Own.NG_SHARE: _TOO_MANY_NG,
    Own.DRIFT_LIGHT: Entry(Severity.WARNS, text("Clean the lamp and its cover, and shade other light.")),
    Own.DRIFT_SHARPNESS: Entry(Severity.WARNS, text("Clean the lens, then let the engineer focus it.")),
    Own.DRIFT_POSITION: Entry(Severity.WARNS, text("Check the fixture and the holder of the camera for play.")),
    Own.DRIFT_SCORE: Entry(Severity.WARNS, text("Let the engineer compare the last parts with the master.")),
    Own.SIGN_INS: Entry(Severity.WARNS, text("Let the administrator look at the audit log: who tries to get in?")),
    Own.API_ERRORS: Entry(Severity.WARNS, text("Let the administrator look at the log of errors.")),
    Own.CERTIFICATE: Entry(Severity.WARNS, text("Let the administrator renew the certificate.")),
    Own.DELIVERY: Entry(Severity.WARNS, text("Let the administrator check receiver, mail server and network.")),
    Own.BACKUP: Entry(Severity.WARNS, text("Let the administrator do what it says, and make a backup.")),
    Own.BACKUP_OLD: Entry(Severity.WARNS, text("Let the administrator make a backup.")),
    Own.RESTORE: Entry(Severity.WARNS, text("The data are those of before. Let the administrator use another backup.")),
    Own.IMAGE_BUDGET: Entry(Severity.WARNS, text("Let the administrator look at the storage.")),
    Own.UPKEEP_LATE: Entry(
        Severity.WARNS, text("If it lasts, let the administrator start the station again and look at the log.")
    ),
    Own.RETENTION: _UPKEEP,
    Own.INTEGRITY: _UPKEEP,
    Own.DISK_SLOW: Entry(
        Severity.WARNS,
        text("If it lasts, let the administrator look for what else writes to the disk, or replace it."),
    ),
}

MUST_BE_SEEN = frozenset[str]({Own.IMAGES_DROPPED, Own.RESTORE})
"""Something is lost, or has not become what somebody asked for: told also where its cause was over meanwhile."""

_WAIT = text("It goes on by itself.")


def severity_of(code: str) -> Severity:
    """Severity by code; an unknown code counts as STOPS."""
    return CATALOG[code].severity if code in CATALOG else Severity.STOPS


def remedy_for(code: str, told: Text) -> Text | None:
    """What to do about an alarm: by its code, and by what it says, for a camera that plays a folder names that.

    None where nobody knows.
    """
    if code not in CATALOG:
        return None
    remedy, folder = CATALOG[code].remedy, told.values.get("folder")
    if remedy is _CAMERA.remedy and folder is not None:
        return Text(_FOLDER.template, {"folder": folder})
    return remedy


def codes_of(severity: Severity) -> frozenset[str]:
    """The codes that are known to have that severity."""
    return frozenset(code for code, entry in CATALOG.items() if entry.severity is severity)


class Action(Enum):
    """What somebody at the station can do about a fault."""

    WAIT = "wait"
    RESET_FAULT = "reset fault"
    STOP = "stop"


@dataclass(frozen=True)
class Remedy:
    text: Text
    action: Action


def remedy_of(fault: Fault) -> Remedy:
    """The remedy of a fault; only one that can end by itself says so."""
    if fault.recovers:
        return Remedy(_remedy(fault, _WAIT), Action.WAIT)
    if fault.is_lasting:
        return Remedy(_remedy(fault, _RESET_FAULT), Action.STOP)
    return Remedy(_remedy(fault, _RESET_FAULT), Action.RESET_FAULT)


def _remedy(fault: Fault, otherwise: Text) -> Text:
    return remedy_for(fault.code, fault.text) or otherwise
