"""The cameras that are connected to this computer, with the names by which the settings choose one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.devices.cameras import v4l2
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
        device: the file that it has now.
        formats: sizes in words by pixel format; empty when it cannot be opened.
        problem: why it cannot be used, as a sentence; "" when it can.
    """

    kind: str
    source: str
    title: str
    device: Path
    formats: Mapping[str, tuple[str, ...]]
    problem: str = ""


def find_cameras() -> tuple[FoundCamera, ...]:
    """All cameras that are connected, without the simulated one; none of them is disturbed."""
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
            found.append(FoundCamera("usb", name, name, device, {}, str(error)))
            continue
        found.append(FoundCamera("usb", name, identity.card, device, formats))
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
        names = ", ".join(camera.source for camera in find_cameras())
        if names:
            raise CameraNotFoundError(
                "The USB camera {name} is not connected. Plug it in, or set VISION_CAMERA_SOURCE to one of: {names}",
                name=source,
                names=names,
            )
        raise CameraNotFoundError("The USB camera {name} is not connected. Check its cable.", name=source)
    cameras = find_cameras()
    if not cameras:
        raise CameraNotFoundError("No USB camera is connected. Check its cable.")
    if len(cameras) > 1:
        raise CameraNotFoundError(
            "Several USB cameras are connected. Set VISION_CAMERA_SOURCE to one of: {names}",
            names=", ".join(camera.source for camera in cameras),
        )
    return cameras[0].device


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
