"""The cameras that are connected to this computer, with the names by which the settings choose one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from core.devices.cameras import aravis, picamera_library, v4l2
from core.errors import CameraError, CameraNotFoundError

USB = "usb-"
"""Beginning of the bus of a USB device. The stages of a Pi camera are V4L2 devices too, but no cameras."""


@dataclass(frozen=True)
class FoundCamera:
    """A connected camera.

    Attributes:
        kind: as in VISION_CAMERA.
        source: as in VISION_CAMERA_SOURCE; stays the same when other cameras come and go.
        title: name for people.
        place: where it is now: its file, its network address, or its connector.
        formats: sizes in words by pixel format; empty when it cannot be opened, or has to be for that.
        problem: why it cannot be used, as a sentence; "" when it can.
    """

    kind: str
    source: str
    title: str
    place: str
    formats: Mapping[str, tuple[str, ...]]
    problem: str = ""


def find_cameras() -> tuple[FoundCamera, ...]:
    """All cameras that are connected, without the simulated one; none of them is disturbed.

    Takes a second where GenICam cameras are looked for.
    """
    return (*_usb_cameras(), *_genicam_cameras(), *_camera_modules())


def check_connected(kind: str, source: str) -> None:
    """Raise CameraError unless the camera of these settings is connected; of the kinds that can be looked for."""
    look = _LOOKS.get(kind)
    if look is not None:
        look(source)


def _genicam_cameras() -> tuple[FoundCamera, ...]:
    try:
        found = aravis.find()
    except CameraError:  # nothing of it is installed
        return ()
    return tuple(FoundCamera("genicam", camera.id, camera.title, camera.address, {}) for camera in found)


def _camera_modules() -> tuple[FoundCamera, ...]:
    try:
        modules = picamera_library.find()
    except CameraError:  # nothing of it is installed
        return ()
    return tuple(FoundCamera("picamera2", module.id, module.model, module.id, {}) for module in modules)


def _usb_cameras() -> tuple[FoundCamera, ...]:
    found = []
    for device in _video_devices():
        name = _stable_name_of(device)
        try:
            with v4l2.Device(device) as opened:
                identity = opened.identity()
                if identity is None or not identity.bus.startswith(USB):
                    continue
                formats = {code: tuple(map(str, sizes)) for code, sizes in opened.formats().items()}
        except CameraNotFoundError:  # unplugged just now
            continue
        except CameraError as error:
            found.append(FoundCamera("usb", name, name, str(device), {}, str(error)))
            continue
        found.append(FoundCamera("usb", name, identity.card, str(device), formats))
    return tuple(found)


def usb_device(source: str) -> Path:
    """The device of the USB camera that the setting names; "": the only one.

    Raises:
        CameraNotFoundError: it is not connected, or the setting does not say which of several it is.
        CameraError: the only one may not be opened.
    """
    if source:
        for folder in ("", "v4l/by-id", "v4l/by-path"):
            path = v4l2.DEVICES / folder / source
            if path.exists():
                return path.resolve()
        names = ", ".join(camera.source for camera in _usb_cameras())
        if names:
            raise CameraNotFoundError(
                "The USB camera {name} is not connected. Plug it in, or set VISION_CAMERA_SOURCE to one of: {names}",
                name=source,
                names=names,
            )
        raise CameraNotFoundError("The USB camera {name} is not connected. Check its cable.", name=source)
    cameras = _usb_cameras()
    if not cameras:
        raise CameraNotFoundError("No USB camera is connected. Check its cable.")
    if len(cameras) > 1:
        raise CameraNotFoundError(
            "Several USB cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}",
            names=", ".join(camera.source for camera in cameras),
        )
    return Path(cameras[0].place)


def _video_devices() -> list[Path]:
    devices = v4l2.DEVICES.glob("video[0-9]*")
    return sorted(devices, key=lambda device: (len(device.name), device.name))


def _stable_name_of(device: Path) -> str:
    """Its name by serial number or by USB socket, from udev; without udev, the path of the device."""
    for folder in ("v4l/by-id", "v4l/by-path"):
        for link in sorted((v4l2.DEVICES / folder).glob("*")):
            if link.resolve() == device.resolve():
                return link.name
    return str(device)


_LOOKS: Mapping[str, Callable[[str], object]] = {
    "usb": usb_device,
    "genicam": aravis.check_answers,
    "picamera2": picamera_library.module_of,
}
