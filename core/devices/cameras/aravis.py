"""Aravis, the library for GenICam cameras (GigE Vision, USB3 Vision), reached through GObject introspection.

Its documentation: https://aravisproject.github.io/aravis. No other module imports it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.devices.system_python import ABSENT, import_from_system
from core.errors import CameraBusyError, CameraError, CameraNotFoundError

INSTALL = "GenICam cameras need Aravis. Install it: sudo apt install gir1.2-aravis-0.8 python3-gi"
_NOT_FOUND = 6
"""ARV_DEVICE_ERROR_NOT_FOUND."""


@dataclass(frozen=True)
class Aravis:
    """`names`: the namespace of the library. `error`: what its calls raise (GLib.Error)."""

    names: Any
    error: type[Exception]


@dataclass(frozen=True)
class Found:
    """A camera that answers.

    Attributes:
        id: manufacturer, model and serial number; stays the same with another address.
        address: IP address, or place on the USB.
        others: further names by which it can be chosen: serial number, hardware address.
    """

    id: str
    title: str
    address: str
    others: tuple[str, ...]


def load() -> Aravis:
    """Raises CameraError (it is not installed; says what to install)."""
    try:
        import_from_system("gi").require_version("Aravis", "0.8")
        names = import_from_system("gi.repository.Aravis")
        return Aravis(names, import_from_system("gi.repository.GLib").Error)
    except ABSENT as error:
        raise CameraError(INSTALL) from error


def find() -> tuple[Found, ...]:
    """The cameras that answer within a second, on the USB and by a broadcast on every network of this computer.

    Cameras in use answer too, and are not disturbed. Raises CameraError (Aravis is not installed).
    """
    names = load().names
    names.update_device_list()
    found = []
    for index in range(names.get_n_devices()):
        title = f"{names.get_device_vendor(index)} {names.get_device_model(index)}"
        others = names.get_device_serial_nbr(index), names.get_device_physical_id(index)
        found.append(Found(names.get_device_id(index), title, names.get_device_address(index) or "", others))
    return tuple(found)


def source_of(source: str) -> str:
    """The name by which Aravis opens the camera that the setting means; "": the only one.

    Raises:
        CameraNotFoundError: there is none, or the setting does not say which of several it is.
        CameraError: Aravis is not installed.
    """
    return source or _only_one(find())


def _only_one(cameras: tuple[Found, ...]) -> str:
    if not cameras:
        raise CameraNotFoundError("No GenICam camera answers. Check its cable, its power and its IP address.")
    if len(cameras) > 1:
        raise CameraNotFoundError(
            "Several GenICam cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}",
            names=", ".join(camera.id for camera in cameras),
        )
    return cameras[0].id


def check_answers(source: str) -> None:
    """Raise as `source_of` unless the camera that the setting means answers now."""
    cameras = find()
    if not source:
        _only_one(cameras)
    elif not any(source in (camera.id, camera.address, *camera.others) for camera in cameras):
        raise not_found(source, cameras)


def open_camera(library: Aravis, source: str) -> Any:
    """The camera of that name, controlled by this process alone.

    Raises:
        CameraNotFoundError: it does not answer.
        CameraBusyError: another program controls it.
        CameraError: it answers with an error.
    """
    try:
        camera = library.names.Camera.new(source)
    except library.error as error:
        if getattr(error, "code", None) == _NOT_FOUND:
            raise not_found(source, find()) from error
        raise failed(error) from error
    if camera.is_gv_device() and not camera.get_device().is_controller():
        del camera  # the error would hold it
        raise CameraBusyError("Another program uses the camera. Close it, or wait until the camera lets go of it.")
    return camera


def failed(error: Exception) -> CameraError:
    """In the camera's words, for a call that has failed.

    It forgets where that was: what is kept of the call would keep the camera open.
    """
    error.__traceback__ = None
    return CameraError(
        "The GenICam camera does not do what it is told: {problem}. Check its cable and its power.",
        problem=str(getattr(error, "message", error)).rstrip(". "),
    )


def not_found(source: str, cameras: tuple[Found, ...]) -> CameraNotFoundError:
    if not cameras:
        return CameraNotFoundError(
            "The GenICam camera {name} does not answer. Check its cable, its power and its IP address.", name=source
        )
    return CameraNotFoundError(
        "The GenICam camera {name} does not answer. Connect it, or set VISION_CAMERA_SOURCE to one of: {names}",
        name=source,
        names=", ".join(camera.id for camera in cameras),
    )
