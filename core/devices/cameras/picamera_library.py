"""picamera2, the library for the camera modules of a Raspberry Pi: which modules there are.

Its manual: https://datasheets.raspberrypi.com/camera/picamera2-manual.pdf. It belongs to the system, because it needs
libcamera's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.devices.system_python import ABSENT, import_from_system
from core.errors import CameraError, CameraNotFoundError

INSTALL = "The camera of a Raspberry Pi needs picamera2. Install it: sudo apt install python3-picamera2"
ERRORS = (RuntimeError, OSError, IndexError, ValueError)
"""What its calls raise; it has no exceptions of its own."""


@dataclass(frozen=True)
class Module:
    """A connected camera module. `id`: where it is connected; stays the same. `number`: among those found now."""

    id: str
    model: str
    number: int


def load() -> Any:
    """The class Picamera2. Raises CameraError (it is not installed; says what to install)."""
    try:
        return import_from_system("picamera2").Picamera2
    except ABSENT as error:
        raise CameraError(INSTALL) from error


def find() -> tuple[Module, ...]:
    """The camera modules of this computer, without USB cameras, which libcamera knows too.

    Raises CameraError (picamera2 is not installed, or does not work).
    """
    library = load()
    try:
        listed = library.global_camera_info()
    except ERRORS as error:
        raise CameraError("picamera2 does not work: {problem}. Install it anew.", problem=error) from error
    return tuple(
        Module(str(one["Id"]), str(one["Model"]), int(one["Num"])) for one in listed if "/usb@" not in str(one["Id"])
    )


def module_of(source: str) -> Module:
    """The module that the setting means, by its id, model or number; "": the only one.

    Raises:
        CameraNotFoundError: there is none, or the setting does not say which of several it is.
        CameraError: picamera2 is not installed.
    """
    modules = find()
    meant = [module for module in modules if source in ("", module.id, module.model, str(module.number))]
    if len(meant) == 1:
        return meant[0]
    if not modules:
        raise CameraNotFoundError("No camera module is connected. Switch the Pi off, and check the flat cable.")
    names = ", ".join(module.id for module in modules)
    if meant:
        raise CameraNotFoundError(
            "Several camera modules are connected. Set VISION_CAMERA_SOURCE to one of: {names}", names=names
        )
    raise CameraNotFoundError(
        "There is no camera module {name}. Set VISION_CAMERA_SOURCE to one of: {names}", name=source, names=names
    )
