"""What helps in a fault: one sentence and one action, from the fault's code alone, so that every face says the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from core.running.state import Fault
from core.text import Text, text


class Action(Enum):
    """What somebody at the station can do about it there and then."""

    WAIT = "wait"
    TRY_AGAIN = "try again"
    STOP = "stop"


@dataclass(frozen=True)
class Remedy:
    text: Text
    action: Action


_BY_CODE = {
    "CAMERA_NOT_FOUND": text("Check the camera's cable and power. It goes on by itself."),
    "CAMERA_TIMEOUT": text("Check the camera's cable and power. It goes on by itself."),
    "CAMERA_ERROR": text("Check the camera's cable and power. It goes on by itself."),
    "CAMERA_BUSY": text("Close the other program. It goes on by itself."),
    "PICTURE_LOST": text("It goes on by itself with the next picture."),
    "DEADLINE_MISSED": text("It goes on by itself. If it repeats, call the engineer."),
    "GPIO_ERROR": text("Check the wiring of the lines. It goes on by itself."),
    "GPIO_NOT_AVAILABLE": text("Stop, and let the administrator set up the lines, or none."),
    "LOOP_DIED": text("Start the station again."),
    "DISK_SPACE": text("Call the administrator to make room. It goes on by itself."),
    "DATABASE_ERROR": text("If it lasts, call the administrator. It goes on by itself."),
    "DATABASE_CONNECTION_ERROR": text("If it lasts, call the administrator. It goes on by itself."),
    "STORAGE_ERROR": text("If it lasts, call the administrator. It goes on by itself."),
}
_WAIT = text("It goes on by itself.")
_RESET_FAULT = text("Reset the fault. If it comes back, call the administrator.")


def remedy_of(fault: Fault) -> Remedy:
    """Only a fault that can end by itself is said to."""
    if fault.recovers:
        return Remedy(_BY_CODE.get(fault.code, _WAIT), Action.WAIT)
    if fault.is_lasting:
        return Remedy(_BY_CODE.get(fault.code, _RESET_FAULT), Action.STOP)
    return Remedy(_RESET_FAULT, Action.TRY_AGAIN)
