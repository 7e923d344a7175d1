"""The part of the Video4Linux2 API that OpenCV hides: names, formats and controls of a device, by ioctl.

Any number of programs may have a device open and set its controls; only one can stream. Structures and numbers are
those of linux/videodev2.h and linux/v4l2-controls.h.
"""

from __future__ import annotations

import errno
import os
import struct
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path
from typing import TYPE_CHECKING, Self

from core.errors import CameraBusyError, CameraError, CameraNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

DEVICES = Path("/dev")

EXPOSURE_AUTO, EXPOSURE_ABSOLUTE = 0x009A0901, 0x009A0902
FOCUS_ABSOLUTE, FOCUS_AUTO = 0x009A090A, 0x009A090C
AUTO_WHITE_BALANCE, WHITE_BALANCE_TEMPERATURE = 0x0098090C, 0x0098091A
RED_BALANCE, BLUE_BALANCE = 0x0098090E, 0x0098090F
AUTO_GAIN, GAIN = 0x00980912, 0x00980913
EXPOSURE_MANUAL = 1

_QUERY_CAPABILITIES = 0x80685600
_ENUMERATE_FORMATS = 0xC0405602
_ENUMERATE_SIZES = 0xC02C564A
_REQUEST_BUFFERS = 0xC0145608
_GET_CONTROL, _SET_CONTROL, _QUERY_CONTROL = 0xC008561B, 0xC008561C, 0xC0445624

_CAPABILITIES = struct.Struct("16s32s32sIII12x")
_FORMAT = struct.Struct("III32sI16x")
_SIZE = struct.Struct("IIIIIIIII8x")
_BUFFERS = struct.Struct("IIIIB3x")
_CONTROL = struct.Struct("Ii")
_RANGE = struct.Struct("II32siiiiI8x")

_VIDEO_CAPTURE = 1
"""As a capability, and as a type of buffer (V4L2_CAP_VIDEO_CAPTURE, V4L2_BUF_TYPE_VIDEO_CAPTURE)."""

_MAPPED = 1
_DISCRETE = 1
_DISABLED, _READ_ONLY = 0x1, 0x4
_GONE = (errno.ENODEV, errno.ENXIO, errno.EIO)


@dataclass(frozen=True)
class Identity:
    """`card`: the name of the camera. `bus`: where it is plugged in."""

    card: str
    bus: str


@dataclass(frozen=True)
class Range:
    """The values that a control can have, in the driver's own unit."""

    minimum: int
    maximum: int
    step: int
    default: int

    def nearest(self, value: float) -> int:
        """The allowed value that is closest."""
        steps = round((min(max(value, self.minimum), self.maximum) - self.minimum) / self.step)
        return min(self.minimum + steps * self.step, self.maximum)


@dataclass(frozen=True)
class Size:
    """A picture size of a format; the range of sizes where the device offers any size (`*_most` above `*_px`)."""

    width_px: int
    height_px: int
    width_most_px: int
    height_most_px: int

    def has(self, width_px: int, height_px: int) -> bool:
        return self.width_px <= width_px <= self.width_most_px and self.height_px <= height_px <= self.height_most_px

    def __str__(self) -> str:
        smallest = f"{self.width_px} × {self.height_px}"
        if (self.width_px, self.height_px) == (self.width_most_px, self.height_most_px):
            return smallest
        return f"{smallest} … {self.width_most_px} × {self.height_most_px}"


class Device:
    """An open device. Every method raises CameraNotFoundError when it has been unplugged."""

    def __init__(self, path: Path) -> None:
        """Raises CameraNotFoundError, CameraError (no permission)."""
        self._path = path
        try:
            self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        except PermissionError as error:
            raise CameraError(
                "The camera {device} may not be opened. Add the user of the station to the group video.", device=path
            ) from error
        except OSError as error:
            raise CameraNotFoundError from error

    def close(self) -> None:
        os.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def identity(self) -> Identity | None:
        """None: the device takes no pictures, such as the one that carries a camera's metadata."""
        data = self._ask(_QUERY_CAPABILITIES, bytes(_CAPABILITIES.size))
        if data is None:
            return None
        _, card, bus, _, _, capabilities = _CAPABILITIES.unpack(data)
        return Identity(_text(card), _text(bus)) if capabilities & _VIDEO_CAPTURE else None

    def formats(self) -> dict[str, tuple[Size, ...]]:
        """The sizes of each pixel format, by its four-character code."""
        return {code: tuple(self._sizes(code)) for code in self._codes()}

    def range_of(self, control: int) -> Range | None:
        """None: the device does not have this control, or it cannot be set."""
        data = self._ask(_QUERY_CONTROL, _RANGE.pack(control, 0, b"", 0, 0, 0, 0, 0))
        if data is None:
            return None
        _, _, _, minimum, maximum, step, default, flags = _RANGE.unpack(data)
        return None if flags & (_DISABLED | _READ_ONLY) else Range(minimum, maximum, max(step, 1), default)

    def value_of(self, control: int) -> int | None:
        """None: the device does not say."""
        data = self._ask(_GET_CONTROL, _CONTROL.pack(control, 0))
        return None if data is None else int(_CONTROL.unpack(data)[1])

    def set(self, control: int, value: int) -> bool:
        """Whether the driver accepted it; only reading it back shows whether it is in force."""
        return self._ask(_SET_CONTROL, _CONTROL.pack(control, value)) is not None

    def check_free(self) -> None:
        """Raise CameraBusyError if another program streams from it."""
        try:
            for count in (1, 0):
                ioctl(self._file, _REQUEST_BUFFERS, _BUFFERS.pack(count, _VIDEO_CAPTURE, _MAPPED, 0, 0))
        except OSError as error:
            if error.errno == errno.EBUSY:
                raise CameraBusyError from error
            if error.errno in _GONE:
                raise CameraNotFoundError from error

    def _codes(self) -> Iterator[str]:
        index = 0
        while data := self._ask(_ENUMERATE_FORMATS, _FORMAT.pack(index, _VIDEO_CAPTURE, 0, b"", 0)):
            yield _FORMAT.unpack(data)[4].to_bytes(4, "little").decode("latin-1").strip()
            index += 1

    def _sizes(self, code: str) -> Iterator[Size]:
        number = int.from_bytes(code.ljust(4).encode("latin-1"), "little")
        index = 0
        while data := self._ask(_ENUMERATE_SIZES, _SIZE.pack(index, number, *(0,) * 7)):
            _, _, kind, *sides = _SIZE.unpack(data)
            if kind != _DISCRETE:
                least_width, most_width, _, least_height, most_height, _ = sides
                yield Size(least_width, least_height, most_width, most_height)
                return
            yield Size(sides[0], sides[1], sides[0], sides[1])
            index += 1

    def _ask(self, request: int, data: bytes) -> bytes | None:
        """The driver's answer; None when it refuses the request.

        Raises:
            CameraNotFoundError: the device is gone.
        """
        try:
            return ioctl(self._file, request, data)
        except OSError as error:
            if error.errno in _GONE:
                raise CameraNotFoundError from error
            return None


def _text(data: bytes) -> str:
    return data.split(b"\0")[0].decode("utf-8", "replace").strip()
