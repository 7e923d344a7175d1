"""A USB camera that is a program: `python3 camera.py FOLDER`, until it is ended, which unplugs it.

The kernel's virtual host controller (vhci_hcd) asks it over a socket, by USB/IP, what it would ask a camera over a
cable; the driver above (uvcvideo) is the one of every USB camera. It has the descriptors and controls of a webcam (USB
Device Class Definition for Video Devices 1.0) with one bulk endpoint, and sends what the JPEGs of the folder show, so
that whoever puts another one in its place decides what it sees. Each value that a control gets is printed.
"""

from __future__ import annotations

import errno
import os
import random
import re
import selectors
import socket
import struct
import sys
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

ATTACH = Path("/sys/devices/platform/vhci_hcd.0/attach")
PORT, DEVICE_ID, HIGH_SPEED = 0, 0x10002, 3

WIDTH_PX, HEIGHT_PX, PERIOD_S = 640, 360, 0.5
PERIOD_100NS = int(PERIOD_S * 1e7)
LARGEST_PICTURE, PAYLOAD = 500_000, 16_384
STRINGS = ("", "Bench", "Part camera", "0001")

# Numbers of USB/IP (Documentation/usb/usbip_protocol.rst), of USB 2.0, chapter 9, and of UVC 1.0, appendix A.
SUBMIT, UNLINK, SUBMITTED, UNLINKED = 1, 2, 3, 4
CLEAR_FEATURE, GET_DESCRIPTOR = (0x02, 0x01), (0x80, 0x06)
SET_CUR, GET_CUR, GET_MIN, GET_MAX, GET_RES, GET_LEN, GET_INFO, GET_DEF = 0x01, *range(0x81, 0x88)
CLASS_IN, CLASS_OUT = 0xA1, 0x21
CONTROL, STREAMING = 0, 1
CAMERA_TERMINAL, PROCESSING_UNIT, OUTPUT_TERMINAL = 1, 2, 3
ERROR_CODE, WRONG_STATE = 0x02, 0x02
END_OF_FRAME, END_OF_HEADER = 0x02, 0x80
IN_ENDPOINT = 0x81


@dataclass
class Register:
    """A control. `automatic`: the one that sets this one unless it has the value `off`; a write is refused then."""

    name: str
    size: int
    minimum: int
    maximum: int
    step: int
    default: int
    automatic: tuple[int, int] | None = None
    off: int = 0

    def __post_init__(self) -> None:
        self.value = self.default


EXPOSURE_MODE, EXPOSURE = (CAMERA_TERMINAL, 0x02), (CAMERA_TERMINAL, 0x04)
GAIN, TEMPERATURE, AUTO_TEMPERATURE = (PROCESSING_UNIT, 0x04), (PROCESSING_UNIT, 0x0A), (PROCESSING_UNIT, 0x0B)
MANUAL, APERTURE_PRIORITY = 1, 8


def registers() -> dict[tuple[int, int], Register]:
    """By unit and selector. The step of the exposure's mode is the set of modes that the camera has."""
    modes = MANUAL | APERTURE_PRIORITY
    return {
        EXPOSURE_MODE: Register("exposure_mode", 1, MANUAL, APERTURE_PRIORITY, modes, APERTURE_PRIORITY),
        EXPOSURE: Register("exposure", 4, 1, 5000, 1, 156, EXPOSURE_MODE, MANUAL),
        GAIN: Register("gain", 2, 0, 255, 1, 64),
        TEMPERATURE: Register("temperature", 2, 2800, 6500, 10, 4600, AUTO_TEMPERATURE),
        AUTO_TEMPERATURE: Register("auto_temperature", 1, 0, 1, 1, 1),
    }


def described(kind: int, layout: str, *values: object) -> bytes:
    """A descriptor: its length, its kind, and what follows."""
    body = struct.pack("<" + layout, *values)
    return bytes((len(body) + 2, kind)) + body


def device() -> bytes:
    return described(1, "HBBBBHHHBBBB", 0x0200, 0xEF, 2, 1, 64, 0x1D6B, 0x0102, 0x0100, 1, 2, 3, 1)


def configuration() -> bytes:
    specific, endpoint = 0x24, 5
    units = (
        described(specific, "BBHBBHHHB3s", 2, CAMERA_TERMINAL, 0x0201, 0, 0, 0, 0, 0, 3, b"\x0a\0\0")
        + described(specific, "BBBHBHB", 5, PROCESSING_UNIT, CAMERA_TERMINAL, 0, 2, 0x1240, 0)
        + described(specific, "BBHBBB", 3, OUTPUT_TERMINAL, 0x0101, 0, PROCESSING_UNIT, 0)
    )
    formats = described(specific, "BBBBBBBBB", 6, 1, 1, 1, 1, 0, 0, 0, 0) + described(
        specific,
        "BBBHHIIIIBI",
        *(7, 1, 0, WIDTH_PX, HEIGHT_PX, LARGEST_PICTURE, LARGEST_PICTURE, LARGEST_PICTURE, PERIOD_100NS),
        *(1, PERIOD_100NS),
    )
    parts = (
        described(11, "BBBBBB", CONTROL, 2, 0x0E, 3, 0, 2),
        described(4, "BBBBBBB", CONTROL, 0, 0, 0x0E, 1, 0, 2),
        described(specific, "BHHIBB", 1, 0x0100, 13 + len(units), 48_000_000, 1, STREAMING),
        units,
        described(4, "BBBBBBB", STREAMING, 0, 1, 0x0E, 2, 0, 0),
        described(specific, "BBHBBBBBBBB", 1, 1, 14 + len(formats), IN_ENDPOINT, 0, OUTPUT_TERMINAL, 0, 0, 0, 1, 0),
        formats,
        described(endpoint, "BBHB", IN_ENDPOINT, 2, 512, 0),
    )
    body = b"".join(parts)
    return described(2, "HBBBBB", 9 + len(body), 2, 1, 0, 0x80, 250) + body


def string(index: int) -> bytes:
    text = STRINGS[index].encode("utf-16-le") if index else b"\x09\x04"
    return bytes((len(text) + 2, 3)) + text


class RefusedError(Exception):
    """The request is answered with a stall."""


class Controls:
    """What the control endpoint answers."""

    def __init__(self) -> None:
        self._registers = registers()
        self._error = 0

    def read(self, kind: int, request: int, value: int, index: int) -> bytes:
        """Raises RefusedError."""
        if (kind, request) == GET_DESCRIPTOR:
            answers = {1: device, 2: configuration, 3: lambda: string(value & 0xFF)}
            if value >> 8 not in answers:
                raise RefusedError
            return answers[value >> 8]()
        if kind == 0x80:
            return bytes(2)
        if kind != CLASS_IN:
            raise RefusedError
        selector, unit, interface = value >> 8, index >> 8, index & 0xFF
        if interface == STREAMING:
            return self._stream(request)
        if (unit, selector) == (0, ERROR_CODE):
            return bytes((self._error,))
        register = self._registers.get((unit, selector))
        if register is None:
            raise RefusedError
        if request == GET_INFO:
            return b"\x0b"  # can be read and set, and changes by itself
        if request == GET_LEN:
            return register.size.to_bytes(2, "little")
        values = {
            GET_CUR: register.value,
            GET_MIN: register.minimum,
            GET_MAX: register.maximum,
            GET_RES: register.step,
            GET_DEF: register.default,
        }
        return values[request].to_bytes(register.size, "little")

    def write(self, kind: int, value: int, index: int, data: bytes) -> None:
        """Raises RefusedError."""
        if kind != CLASS_OUT or index & 0xFF == STREAMING:
            return  # configuration, interface and format: there is one of each
        register = self._registers.get((index >> 8, value >> 8))
        if register is None:
            raise RefusedError
        if register.automatic is not None and self._registers[register.automatic].value != register.off:
            self._error = WRONG_STATE
            raise RefusedError
        register.value = int.from_bytes(data, "little")
        print(register.name, register.value, flush=True)

    @staticmethod
    def _stream(request: int) -> bytes:
        if request == GET_INFO:
            return b"\x03"
        if request == GET_LEN:
            return (26).to_bytes(2, "little")
        return struct.pack("<HBBIHHHHHII", 0, 1, 1, PERIOD_100NS, 0, 0, 0, 0, 0, LARGEST_PICTURE, PAYLOAD)


def mixed(pictures: list[bytes]) -> bytes:
    """A new picture: of each strip, which ends with a restart marker, that of one of them. They differ by noise alone.

    A live camera never takes the same picture twice.
    """
    strips = zip(*(re.split(rb"(?=\xff[\xd0-\xd7])", picture) for picture in pictures), strict=False)
    return b"".join(map(random.choice, strips))


class Camera:
    """The far end of the cable."""

    def __init__(self, folder: Path, wire: socket.socket) -> None:
        self._folder, self._wire = folder, wire
        self._controls = Controls()
        self._asked: deque[tuple[int, int]] = deque()  # number and room of each request for a piece of a picture
        self._pieces: deque[bytes] = deque()
        self._taken = 0
        self._next_s = 0.0

    def run(self) -> None:
        """Until the cable is cut."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._wire, selectors.EVENT_READ)
            while True:
                waits_s = max(0.0, self._next_s - time.monotonic()) if self._asked else None
                if selector.select(waits_s):
                    self._serve(self._received(48))
                self._send_pictures()

    def _serve(self, request: bytes) -> None:
        command, number, _, is_in, endpoint, flags_or_number, room = struct.unpack_from(">IIIIIIi", request)
        if command == UNLINK:
            waiting = [one for one in self._asked if one[0] == flags_or_number]
            self._asked = deque(one for one in self._asked if one not in waiting)
            self._answer(UNLINKED, number, -errno.ECONNRESET if waiting else 0)
            return
        data = self._received(room) if not is_in else b""
        if endpoint:
            self._asked.append((number, room))
            return
        kind, what, value, index, length = struct.unpack("<BBHHH", request[40:])
        if (kind, what) == CLEAR_FEATURE:
            self._pieces.clear()  # the reader has stopped: the next one begins with a whole picture
        try:
            if is_in:
                self._answer(SUBMITTED, number, 0, self._controls.read(kind, what, value, index)[:length])
            else:
                self._controls.write(kind, value, index, data)
                self._answer(SUBMITTED, number, 0, taken=len(data))
        except RefusedError:
            self._answer(SUBMITTED, number, -errno.EPIPE)

    def _send_pictures(self) -> None:
        now_s = time.monotonic()
        if self._asked and not self._pieces and now_s >= self._next_s:
            self._next_s = max(self._next_s + PERIOD_S, now_s)
            self._taken += 1
            data, step = mixed([file.read_bytes() for file in self._folder.glob("*.jpg")]), PAYLOAD - 2
            for start in range(0, len(data), step):
                is_last = start + step >= len(data)
                header = bytes((2, END_OF_HEADER | self._taken % 2 | (END_OF_FRAME if is_last else 0)))
                self._pieces.append(header + data[start : start + step])
        while self._asked and self._pieces:
            number, room = self._asked.popleft()
            piece = self._pieces.popleft()
            assert len(piece) <= room
            self._answer(SUBMITTED, number, 0, piece)

    def _answer(self, command: int, number: int, status: int, data: bytes = b"", taken: int = 0) -> None:
        # Of the device, direction and endpoint nothing is told: the number says to what it is the answer.
        header = struct.pack(">IIIIIiIIII8x", command, number, 0, 0, 0, status, len(data) or taken, 0, 0, 0)
        self._wire.sendall(header + data)

    def _received(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            more = self._wire.recv(count - len(data))
            if not more:
                sys.exit(0)
            data += more
        return data


def main() -> None:
    os.nice(-10)  # a real one does not wait for the computer's processor
    ours, kernels = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    ATTACH.write_text(f"{PORT} {kernels.fileno()} {DEVICE_ID} {HIGH_SPEED}")
    kernels.close()
    Camera(Path(sys.argv[1]), ours).run()


if __name__ == "__main__":
    main()
