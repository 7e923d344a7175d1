"""Test double of USB cameras, at the border to the operating system: ioctl, the files of udev, and cv2.VideoCapture.

It answers with the structures of linux/videodev2.h, byte by byte, and shows the habits of real drivers and of OpenCV:
a control that is accepted and not used, settings that take some pictures, a time of the driver, a dead device that
still opens. The product never uses it.
"""

from __future__ import annotations

import errno
import itertools
import struct
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.devices.cameras import usb, v4l2

if TYPE_CHECKING:
    import pytest

_SEEDS = itertools.count()
FPS = 100.0
LAG = 2
"""Pictures that a camera still exposes with the old settings."""

TRANSFER_S = 0.002
SIZES = {"MJPG": ((64, 48), (128, 96)), "YUYV": ((64, 48),)}


@dataclass
class Control:
    minimum: int
    maximum: int
    step: int
    default: int
    value: int
    is_stubborn: bool = False
    """Accepts every value, and keeps its own."""


def controls() -> dict[int, Control]:
    return {
        v4l2.EXPOSURE_AUTO: Control(0, 3, 1, 3, 3),
        v4l2.EXPOSURE_ABSOLUTE: Control(1, 10_000, 1, 50, 50),
        v4l2.AUTO_GAIN: Control(0, 1, 1, 0, 0),
        v4l2.GAIN: Control(0, 240, 1, 0, 0),
        v4l2.AUTO_WHITE_BALANCE: Control(0, 1, 1, 1, 1),
        v4l2.WHITE_BALANCE_TEMPERATURE: Control(2800, 6500, 10, 4600, 4600),
        v4l2.RED_BALANCE: Control(0, 4000, 1, 1000, 1000),
        v4l2.BLUE_BALANCE: Control(0, 4000, 1, 1000, 1000),
        v4l2.FOCUS_AUTO: Control(0, 1, 1, 1, 1),
        v4l2.FOCUS_ABSOLUTE: Control(0, 250, 5, 0, 0),
    }


@dataclass
class UsbCameraDouble:
    """A camera on the bus. Its pictures are as bright as its exposure is long, `LAG` pictures later."""

    node: Path
    card: str = "Vimicro Inspector"
    bus: str = "usb-0000:00:14.0-1"
    takes_pictures: bool = True
    formats: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=lambda: dict(SIZES))
    controls: dict[int, Control] = field(default_factory=controls)
    has_clock: bool = True
    is_busy: bool = False
    is_silent: bool = False
    is_damaging: bool = False
    unplugged: threading.Event = field(default_factory=threading.Event)
    shown: list[int] = field(default_factory=list)

    def picture(self) -> Any:
        """The next picture: noise around a gray level of 20 + exposure / 100 µs."""
        self.shown.append(self.controls[v4l2.EXPOSURE_ABSOLUTE].value)
        level = 20 + min(self.shown[max(0, len(self.shown) - 1 - LAG)], 200)
        noise = np.random.default_rng(next(_SEEDS)).integers(0, 8, (48, 64, 3))
        return np.clip(noise + level - 4, 0, 255).astype(np.uint8)


class UsbBus:
    """A folder in the place of /dev, with the cameras that are plugged in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cameras: dict[Path, UsbCameraDouble] = {}
        (folder / "v4l" / "by-id").mkdir(parents=True)
        (folder / "v4l" / "by-path").mkdir()

    def plug(self, number: int = 0, name: str = "usb-Vimicro-video-index0", **traits: Any) -> UsbCameraDouble:
        """Plug in a camera as /dev/video`number`, with its stable name; "" for none."""
        node = self.folder / f"video{number}"
        node.touch()
        if name:
            (self.folder / "v4l" / "by-id" / name).symlink_to(node)
        camera = self.cameras[node] = UsbCameraDouble(node, **traits)
        return camera

    def unplug(self, camera: UsbCameraDouble) -> None:
        camera.unplugged.set()
        for link in (self.folder / "v4l" / "by-id").iterdir():
            if link.resolve() == camera.node:
                link.unlink()
        camera.node.unlink(missing_ok=True)
        del self.cameras[camera.node]

    def ioctl(self, file: int, request: int, data: bytes) -> bytes:
        camera = self.cameras.get(Path(f"/proc/self/fd/{file}").readlink())
        if camera is None:
            raise OSError(errno.ENODEV, "No such device")
        return _ANSWERS[request](camera, data)


def _capabilities(camera: UsbCameraDouble, _: bytes) -> bytes:
    own = 1 if camera.takes_pictures else 0x00800000
    return struct.pack(
        "16s32s32sIII12x", b"uvcvideo", camera.card.encode(), camera.bus.encode(), 0, 0x80800001, own | 0x04000000
    )


def _format(camera: UsbCameraDouble, data: bytes) -> bytes:
    index, kind = struct.unpack_from("II", data)
    if kind != 1 or index >= len(camera.formats):
        raise OSError(errno.EINVAL, "Invalid argument")
    code = list(camera.formats)[index].encode()
    return struct.pack("III32s4s16x", index, kind, 0, b"", code)


def _size(camera: UsbCameraDouble, data: bytes) -> bytes:
    index, code = struct.unpack_from("I4s", data)
    sizes = camera.formats[code.decode().strip()]
    if index >= len(sizes):
        raise OSError(errno.EINVAL, "Invalid argument")
    return struct.pack("I4sIII24x", index, code, 1, *sizes[index])


def _buffers(camera: UsbCameraDouble, data: bytes) -> bytes:
    if camera.is_busy:
        raise OSError(errno.EBUSY, "Device or resource busy")
    return data


def _control(camera: UsbCameraDouble, data: bytes) -> Control:
    known = camera.controls.get(struct.unpack_from("I", data)[0])
    if known is None:
        raise OSError(errno.EINVAL, "Invalid argument")
    return known


def _range(camera: UsbCameraDouble, data: bytes) -> bytes:
    known = _control(camera, data)
    numbers = known.minimum, known.maximum, known.step, known.default
    return struct.pack("4sI32siiiiI8x", data[:4], 1, b"", *numbers, 0)


def _get(camera: UsbCameraDouble, data: bytes) -> bytes:
    return struct.pack("4si", data[:4], _control(camera, data).value)


def _set(camera: UsbCameraDouble, data: bytes) -> bytes:
    known, (value,) = _control(camera, data), struct.unpack_from("i", data, 4)
    if not known.minimum <= value <= known.maximum:
        raise OSError(errno.ERANGE, "Numerical result out of range")
    if not known.is_stubborn:
        known.value = value
    return data


_ANSWERS = {
    0x80685600: _capabilities,
    0xC0405602: _format,
    0xC02C564A: _size,
    0xC0145608: _buffers,
    0xC0445624: _range,
    0xC008561B: _get,
    0xC008561C: _set,
}


class CaptureDouble:
    """cv2.VideoCapture with the V4L2 backend, as far as the product uses it."""

    def __init__(self, bus: UsbBus, path: str, backend: int) -> None:
        assert backend == cv2.CAP_V4L2
        self._camera = bus.cameras.get(Path(path))
        self._properties: dict[int, float] = {
            cv2.CAP_PROP_FOURCC: cv2.VideoWriter.fourcc(*"YUYV"),
            cv2.CAP_PROP_FRAME_WIDTH: 64,
            cv2.CAP_PROP_FRAME_HEIGHT: 48,
            cv2.CAP_PROP_CONVERT_RGB: 1,
            cv2.CAP_PROP_FPS: FPS,
            cv2.CAP_PROP_POS_MSEC: 0,
        }

    def isOpened(self) -> bool:
        return self._camera is not None

    def set(self, name: int, value: float) -> bool:
        self._properties[name] = value
        return True

    def get(self, name: int) -> float:
        return self._properties[name]

    def read(self) -> tuple[bool, Any]:
        camera = self._camera
        assert camera is not None
        if camera.unplugged.wait(1 / FPS):
            return False, None
        if camera.is_silent:
            return False, None
        if camera.has_clock:
            self._properties[cv2.CAP_PROP_POS_MSEC] = (time.monotonic() - TRANSFER_S) * 1000
        picture = camera.picture()
        if self._properties[cv2.CAP_PROP_CONVERT_RGB]:
            return True, picture
        _, jpeg = cv2.imencode(".jpg", picture)
        data = jpeg.reshape(1, -1)
        return True, data[:, :-30] if camera.is_damaging else data

    def release(self) -> None:
        """Nothing is held."""


def usb_bus_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> UsbBus:
    """A bus without cameras, in the place of this computer's."""
    bus = UsbBus(folder)
    monkeypatch.setattr(v4l2, "DEVICES", folder)
    monkeypatch.setattr(v4l2, "ioctl", bus.ioctl)
    monkeypatch.setattr(usb.cv2, "VideoCapture", lambda path, backend: CaptureDouble(bus, path, backend))
    return bus
