"""Test double of Aravis, at the border to GObject introspection, with the habits of GigE cameras.

A range that nobody checks, a gain that is counted in steps, a first picture that comes in part, settings that take a
picture, a damaged buffer that must not be touched, a camera that dies without a word. The product never uses it.
"""

from __future__ import annotations

import itertools
import queue
import threading
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np

from core.devices.cameras import aravis

if TYPE_CHECKING:
    import pytest

FPS = 100.0
LAG = 1
"""Pictures that a camera still exposes with the old settings."""

SUCCESS, MISSING_PACKETS = 0, 4
MONO8, BAYER_RG8, RGB8 = 0x01080001, 0x01080009, 0x02180014
NAMES = {MONO8: "Mono8", BAYER_RG8: "BayerRG8", RGB8: "RGB8"}
_SEEDS = itertools.count()


class GError(Exception):
    """GLib.Error."""

    def __init__(self, message: str, code: int = 0) -> None:
        super().__init__(message)
        self.message, self.code = message, code


class Buffer:
    def __init__(self, status: int, data: bytes, size: tuple[int, int], pixel_format: int, at_ns: int) -> None:
        self._status, self._data, self._size, self._format, self._at_ns = status, data, size, pixel_format, at_ns

    @staticmethod
    def new_allocate(size: int) -> int:
        return size

    def get_status(self) -> int:
        return self._status

    def _whole(self, value: Any) -> Any:
        assert self._status == SUCCESS, "Aravis says CRITICAL"
        return value

    def get_data(self) -> bytes:
        return bytes(self._whole(self._data))

    def get_image_width(self) -> int:
        return int(self._whole(self._size[0]))

    def get_image_height(self) -> int:
        return int(self._whole(self._size[1]))

    def get_image_pixel_format(self) -> int:
        return int(self._whole(self._format))

    def get_system_timestamp(self) -> int:
        return self._at_ns

    def get_timestamp(self) -> int:
        return self._at_ns - 1_700_000_000_000_000_000


@dataclass
class GenicamDouble:
    """A camera on the network, with the methods of Aravis.Camera. A level of gray tells its exposure."""

    model: str = "Inspector"
    serial: str = "4711"
    address: str = "192.168.50.10"
    formats: tuple[int, ...] = (MONO8, BAYER_RG8, RGB8)
    most: tuple[int, int] = (128, 96)
    step: int = 4
    sources: tuple[str, ...] = ("Line0", "Line1", "Software")
    features: set[str] = field(default_factory=set)
    gain_bounds: tuple[float, float] = (0.0, 240.0)
    exposure_us: float = 5000.0
    gain: float = 0.0
    automatics: dict[str, int] = field(default_factory=lambda: {"exposure": 2, "gain": 0})
    is_stubborn: bool = False
    has_controller: bool = False
    is_damaging: bool = False
    is_short: bool = False
    packets_lost: int = 0
    loses_each: int = 0
    died: threading.Event = field(default_factory=threading.Event)
    edges: queue.Queue[int] = field(default_factory=queue.Queue)
    trigger: str = ""
    region: list[int] = field(default_factory=lambda: [0, 0, 128, 96])
    pixel_format: int = MONO8
    balance: dict[str, float] = field(default_factory=lambda: {"Red": 1.0, "Blue": 1.0})
    chosen: str = "Red"
    white_automatic: str = "Continuous"
    shown: list[float] = field(default_factory=list)
    is_streaming: bool = False

    @property
    def id(self) -> str:
        return f"Maker-{self.model}-{self.serial}"

    def _alive(self) -> None:
        if self.died.is_set():
            raise GError("timeout")

    # What Aravis.Camera has.

    def is_gv_device(self) -> bool:
        return True

    def get_device(self) -> Any:
        return SimpleNamespace(is_controller=lambda: not self.has_controller)

    def get_vendor_name(self) -> str:
        return "Maker"

    def get_model_name(self) -> str:
        return self.model

    def set_acquisition_mode(self, mode: str) -> None:
        assert mode == "continuous"

    def set_region(self, x: int, y: int, width: int, height: int) -> None:
        self.region = [x, y, *(self.region[2:] if width < 0 else (width, height))]

    def get_region(self) -> list[int]:
        self._alive()
        return self.region

    def get_width_bounds(self) -> tuple[int, int]:
        return 16, self.most[0]

    def get_height_bounds(self) -> tuple[int, int]:
        return 16, self.most[1]

    def get_width_increment(self) -> int:
        return self.step

    get_height_increment = get_x_offset_increment = get_y_offset_increment = get_width_increment

    def is_region_offset_available(self) -> bool:
        return True

    def get_x_offset_bounds(self) -> tuple[int, int]:
        return 0, self.most[0] - self.region[2]

    def get_y_offset_bounds(self) -> tuple[int, int]:
        return 0, self.most[1] - self.region[3]

    def dup_available_pixel_formats(self) -> list[int]:
        return list(self.formats)

    def dup_available_pixel_formats_as_strings(self) -> list[str]:
        return [NAMES[number] for number in self.formats]

    def set_pixel_format(self, number: int) -> None:
        self.pixel_format = number

    def clear_triggers(self) -> None:
        self.trigger = ""

    def dup_available_trigger_sources(self) -> tuple[str, ...]:
        return self.sources

    def set_trigger(self, source: str) -> None:
        self.trigger = source

    def software_trigger(self) -> None:
        self._alive()
        self.edges.put(time.time_ns())

    def is_frame_rate_available(self) -> bool:
        return True

    def get_frame_rate(self) -> float:
        return FPS

    def is_exposure_time_available(self) -> bool:
        return True

    def is_exposure_auto_available(self) -> bool:
        return True

    def get_exposure_time_bounds(self) -> tuple[float, float]:
        return 10.0, 1e7

    def get_exposure_time(self) -> float:
        self._alive()
        return self.exposure_us

    def set_exposure_time(self, value: float) -> None:
        assert self.automatics["exposure"] == 0, "an automatic overrides it"
        self.exposure_us = value

    def get_exposure_time_auto(self) -> int:
        return self.automatics["exposure"]

    def set_exposure_time_auto(self, value: int) -> None:
        if not self.is_stubborn:
            self.automatics["exposure"] = value

    def is_gain_available(self) -> bool:
        return True

    def is_gain_auto_available(self) -> bool:
        return True

    def get_gain_bounds(self) -> tuple[float, float]:
        return self.gain_bounds

    def get_gain(self) -> float:
        return self.gain

    def set_gain(self, value: float) -> None:
        self.gain = value if "Gain" in self.features else round(value)

    def get_gain_auto(self) -> int:
        return self.automatics["gain"]

    def set_gain_auto(self, value: int) -> None:
        self.automatics["gain"] = value

    def is_feature_available(self, name: str) -> bool:
        return name in self.features

    def dup_available_enumerations_as_strings(self, name: str) -> tuple[str, ...]:
        assert name == "BalanceRatioSelector"
        return tuple(self.balance)

    def set_string(self, name: str, value: str) -> None:
        if name == "BalanceWhiteAuto":
            self.white_automatic = value
        else:
            self.chosen = value

    def get_string(self, name: str) -> str:
        assert name == "BalanceWhiteAuto"
        return self.white_automatic

    def get_float_bounds(self, name: str) -> tuple[float, float]:
        return 0.25, 16.0

    def get_float(self, name: str) -> float:
        return self.balance[self.chosen]

    def set_float(self, name: str, value: float) -> None:
        assert self.white_automatic == "Off"
        self.balance[self.chosen] = value

    def gv_set_stream_options(self, options: str) -> None:
        assert options == "disabled"

    def gv_set_packet_size_adjustment(self, adjustment: str) -> None:
        assert adjustment == "always"

    def get_payload(self) -> int:
        return self.region[2] * self.region[3] * (3 if self.pixel_format == RGB8 else 1)

    def create_stream(self, *_: object) -> Stream:
        return Stream(self)

    def start_acquisition(self) -> None:
        self._alive()
        self.is_streaming = True

    def stop_acquisition(self) -> None:
        self._alive()
        self.is_streaming = False


class Stream:
    def __init__(self, camera: GenicamDouble) -> None:
        self._camera = camera
        self._count = 0

    def set_property(self, name: str, value: object) -> None:
        assert name in ("socket-buffer", "socket-buffer-size")

    def push_buffer(self, buffer: object) -> None:
        """Nothing is kept."""

    def get_info_uint64_by_name(self, name: str) -> int:
        assert name == "n_missing_packets"
        return self._camera.packets_lost

    def timeout_pop_buffer(self, timeout_us: int) -> Buffer | None:
        camera = self._camera
        if camera.trigger:
            try:
                camera.edges.get(timeout=timeout_us / 1e6)
            except queue.Empty:
                return None
            if camera.died.is_set():
                return None
        elif camera.died.wait(1 / FPS):
            return None
        at_ns = time.time_ns()
        self._count += 1
        camera.shown.append(camera.exposure_us)
        level = 20 + min(camera.shown[max(0, len(camera.shown) - 1 - LAG)] / 100, 200)
        width, height = camera.region[2:]
        shape = (height, width, 3) if camera.pixel_format == RGB8 else (height, width)
        noise = np.random.default_rng(next(_SEEDS)).integers(0, 8, shape)
        data = np.clip(noise + level - 4, 0, 255).astype(np.uint8).tobytes()
        is_damaged = camera.is_damaging or self._count == 1
        camera.packets_lost += is_damaged + camera.loses_each
        size = (width, height - 1) if camera.is_short else (width, height)
        return Buffer(MISSING_PACKETS if is_damaged else SUCCESS, data, size, camera.pixel_format, at_ns)


class GenicamNet:
    """The network, with the cameras that are on it; stands in the place of the namespace Aravis."""

    def __init__(self) -> None:
        self.cameras: list[GenicamDouble] = []
        self.is_installed = True
        self._listed: list[GenicamDouble] = []
        self.Camera = SimpleNamespace(new=self._open)
        self.Buffer = Buffer
        self.BufferStatus = SimpleNamespace(SUCCESS=SUCCESS)
        self.GvStreamOption = SimpleNamespace(PACKET_SOCKET_DISABLED="disabled")
        self.GvPacketSizeAdjustment = SimpleNamespace(ALWAYS="always")
        self.GvStreamSocketBuffer = SimpleNamespace(FIXED="fixed")
        self.AcquisitionMode = SimpleNamespace(CONTINUOUS="continuous")

    def plug(self, **traits: Any) -> GenicamDouble:
        camera = GenicamDouble(**traits)
        self.cameras.append(camera)
        return camera

    def kill(self, camera: GenicamDouble) -> None:
        self.cameras.remove(camera)
        camera.died.set()

    def _open(self, name: str) -> GenicamDouble:
        for camera in self.cameras:
            if name in (camera.id, camera.serial, camera.address):
                return camera
        raise GError(f"Device '{name}' not found", code=6)

    def update_device_list(self) -> None:
        self._listed = list(self.cameras)

    def get_n_devices(self) -> int:
        return len(self._listed)

    def get_device_id(self, index: int) -> str:
        return self._listed[index].id

    def get_device_vendor(self, index: int) -> str:
        return "Maker"

    def get_device_model(self, index: int) -> str:
        return self._listed[index].model

    def get_device_serial_nbr(self, index: int) -> str:
        return self._listed[index].serial

    def get_device_physical_id(self, index: int) -> str:
        return f"00:11:{index:02d}"

    def get_device_address(self, index: int) -> str:
        return self._listed[index].address


def genicam_net_in(monkeypatch: pytest.MonkeyPatch) -> GenicamNet:
    """A network without cameras, in the place of this computer's."""
    net = GenicamNet()
    monkeypatch.setattr(aravis, "load", lambda: aravis.Aravis(net, GError))
    return net
