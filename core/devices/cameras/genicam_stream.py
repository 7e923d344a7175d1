"""The pictures of a GenICam camera: read in the thread of a `Reader`, checked, dated, and turned into BGR."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from core.devices.cameras.genicam_dating import SOFTWARE, Dating, Moments
from core.errors import PictureLostError
from core.inspection.imaging import to_bgr8

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from core.devices.cameras.aravis import Aravis
    from core.inspection.frame import Image

log = logging.getLogger(__name__)

BUFFERS = 8
SOCKET_BUFFER = 4 << 20
"""Bytes that the system keeps until they are read; with its usual 200 kB most pictures lose packets."""

PATIENCE_S = 0.25
"""How long one look for a picture takes; between two, the reading thread can be ended."""

LOST_AFTER_S = 1.0
LOST_PERIODS = 5
ASKED_EVERY_S = 1.0
"""How often a camera without triggers is asked whether it is still there; it blocks for 2.5 s when it is not."""


@dataclass(frozen=True)
class PixelFormat:
    """A pixel format by its name in the GenICam PFNC. `code`: what cv2.cvtColor is told; None: it is BGR or gray."""

    name: str
    channels: int
    code: int | None


# Bayer formats are named by the first two pixels of the first row; so are OpenCV's names of four letters.
FORMATS: Mapping[int, PixelFormat] = {
    0x01080009: PixelFormat("BayerRG8", 1, cv2.COLOR_BayerRGGB2BGR),
    0x01080008: PixelFormat("BayerGR8", 1, cv2.COLOR_BayerGRBG2BGR),
    0x0108000A: PixelFormat("BayerGB8", 1, cv2.COLOR_BayerGBRG2BGR),
    0x0108000B: PixelFormat("BayerBG8", 1, cv2.COLOR_BayerBGGR2BGR),
    0x02180014: PixelFormat("RGB8", 3, cv2.COLOR_RGB2BGR),
    0x02180015: PixelFormat("BGR8", 3, None),
    0x01080001: PixelFormat("Mono8", 1, None),
}
"""By number, best first: Bayer needs a third of RGB's bandwidth."""


@dataclass(frozen=True)
class Picture:
    """A picture as the camera sends it. `begun_ns`: when its exposure began. `data`: None when it came damaged."""

    data: bytes | None
    width: int
    height: int
    format: int
    begun_ns: int

    def image(self, size_px: tuple[int, int]) -> Image:
        """Height×width×3 uint8 BGR. Raises PictureLostError (it is damaged, or does not have this width and height)."""
        if self.data is None:
            raise PictureLostError(
                "A picture of the GenICam camera came damaged: the network has lost a part of it. Check cable and "
                "network."
            )
        known = FORMATS.get(self.format)
        is_whole = known is not None and len(self.data) == self.width * self.height * known.channels
        if known is None or not is_whole or (self.width, self.height) != size_px:
            raise PictureLostError(
                "A picture of the GenICam camera is lost: it does not have the format and size of the others."
            )
        shape = (self.height, self.width) if known.channels == 1 else (self.height, self.width, known.channels)
        pixels = np.frombuffer(self.data, np.uint8).reshape(shape)
        return to_bgr8(pixels if known.code is None else np.asarray(cv2.cvtColor(pixels, known.code), np.uint8))


@dataclass
class Losses:
    """`packets`: lost for good since the first whole picture; those that were sent again in time are not."""

    packets: int = 0


def open_stream(library: Aravis, camera: Any) -> Any:
    """The stream of an open camera, with empty buffers, not started. Raises the library's error."""
    names = library.names
    if camera.is_gv_device():
        # Packet sockets are for root alone, and see nothing of a camera on this computer.
        camera.gv_set_stream_options(names.GvStreamOption.PACKET_SOCKET_DISABLED)
        # The largest packets that the network passes whole, found out by trying.
        camera.gv_set_packet_size_adjustment(names.GvPacketSizeAdjustment.ALWAYS)
    stream = camera.create_stream(None, None)
    if camera.is_gv_device():
        stream.set_property("socket-buffer", names.GvStreamSocketBuffer.FIXED)
        stream.set_property("socket-buffer-size", SOCKET_BUFFER)
    for _ in range(BUFFERS):
        stream.push_buffer(names.Buffer.new_allocate(camera.get_payload()))
    return stream


def pictures(
    library: Aravis, camera: Any, stream: Any, dating: Dating, losses: Losses
) -> Generator[Picture | None, None, None]:
    """All pictures, damaged ones included, until the camera is lost; None for what is no picture, several a second.

    It stops the camera and lets go of it when it ends or is closed; that takes seconds when the camera does not answer.
    """
    has_begun, is_there, missing_before = False, True, 0
    asked_ns: int | None = None
    last_s = looked_s = time.monotonic()
    try:
        camera.start_acquisition()
        while True:
            if dating.trigger == SOFTWARE and asked_ns is None:
                asked_ns = time.monotonic_ns()
                camera.software_trigger()
            wall_ahead = _wall_ahead()
            buffer = stream.timeout_pop_buffer(int(PATIENCE_S * 1e6))
            now_s = time.monotonic()
            if buffer is None:
                # The limit is read anew each time: a longer exposure may have been set meanwhile.
                if not dating.is_by_machine and now_s - last_s > max(LOST_AFTER_S, LOST_PERIODS * dating.period_s):
                    is_there = False
                    return
                if dating.is_by_machine and now_s - looked_s > ASKED_EVERY_S:
                    looked_s = now_s
                    camera.get_region()  # raises when the camera is gone
                    # One that has been off and on again answers, but belongs to nobody and waits for no trigger.
                    if camera.is_gv_device() and not camera.get_device().is_controller():
                        is_there = False
                        return
                yield None
                continue
            last_s = looked_s = now_s
            picture = _taken(library, buffer, dating, asked_ns, wall_ahead)
            asked_ns = None
            stream.push_buffer(buffer)
            missing = stream.get_info_uint64_by_name("n_missing_packets") if camera.is_gv_device() else 0
            if not has_begun:
                # The first picture after a start often lacks the packets from before the stream was listening.
                has_begun, missing_before = picture is not None and picture.data is not None, missing
            losses.packets = missing - missing_before
            yield picture if has_begun else None
    except library.error as error:
        is_there = False
        log.info("The GenICam camera is gone: %s", error)
    finally:
        if is_there:
            _stop(library, camera)


def _taken(library: Aravis, buffer: Any, dating: Dating, asked_ns: int | None, wall_ahead: int) -> Picture | None:
    """What a buffer holds; None when nobody knows when it was exposed."""
    if buffer.get_status() != library.names.BufferStatus.SUCCESS:
        # Nothing else in such a buffer may be touched.
        return Picture(None, 0, 0, 0, time.monotonic_ns())
    moments = Moments(
        asked_ns,
        buffer.get_system_timestamp(),
        buffer.get_timestamp(),
        (wall_ahead, _wall_ahead()),
        time.monotonic_ns(),
    )
    begun_ns = dating.begun_ns(moments)
    if begun_ns is None:
        return None
    size = buffer.get_image_width(), buffer.get_image_height()
    return Picture(buffer.get_data(), *size, buffer.get_image_pixel_format(), begun_ns)


def _wall_ahead() -> int:
    return time.time_ns() - time.monotonic_ns()


def _stop(library: Aravis, camera: Any) -> None:
    try:
        camera.stop_acquisition()
    except library.error:
        return
