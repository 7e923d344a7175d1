"""Groups of settings: the camera, the digital lines, and the simulation of both."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.fields import ChoiceField, FlagField, NumberField
from core.settings.declaring import ComputerField, Secrecy, SourceField, variable

CAMERAS = {
    "simulated": "a drawn line of parts",
    "folder": "the pictures of a folder",
    "video": "a file, RTSP or HTTP stream",
    "usb": "a USB camera (Video4Linux)",
    "genicam": "an industrial camera (GigE Vision, USB3 Vision), through Aravis",
    "picamera2": "the camera module of a Raspberry Pi",
}
PIXEL_FORMATS = {
    "auto": "the first that the camera offers",
    "mjpg": "compressed by the camera: the highest rates; damaged pictures are detected",
    "yuyv": "not compressed: no artifacts of compression, lower rates; damaged pictures are not detected",
    "grey": "not compressed, of cameras without color; damaged pictures are not detected",
    "bayer": "of GenICam cameras: one color a pixel, the other two are calculated here",
    "rgb": "of GenICam cameras: three colors a pixel, calculated by the camera, with three times the data",
    "bgr": "as rgb, in the other order",
    "mono": "of GenICam cameras: gray",
}
TRIGGERS = {
    "free": "the camera itself, one after the other",
    "software": "the station, one after the other: each picture is dated exactly",
    "line0": "the machine, by a wire to the input Line0 of the camera",
    "line1": "the same with Line1",
    "line2": "the same with Line2",
    "line3": "the same with Line3",
}
LINES = {
    "simulated": "recorded, and no pin is driven",
    "gpio": "the pins of a Raspberry Pi",
    "modbus": "a Modbus/TCP I/O module in the network",
    "none": "a computer without digital lines; verdicts go to the screen, the record and the network",
}


@dataclass(frozen=True)
class CameraSettings:
    kind: str = variable("CAMERA", ChoiceField("Where the pictures come from", options=CAMERAS), default="simulated")
    source: str = variable(
        "CAMERA_SOURCE",
        SourceField(
            "What the folder or video camera reads: a folder, a file or an address; or which of the connected cameras "
            "it is",
            "Not used by the simulated camera. `vision-inspection doctor` lists the names of the connected cameras; "
            "empty: the only one that is connected.",
        ),
        default="",
        secrecy=Secrecy.ADDRESS,
    )
    latency_ms: int = variable(
        "CAMERA_LATENCY_MS",
        NumberField(
            "Of a network stream, the least time from an exposure to the arrival of its picture; of a USB or GenICam "
            "camera, by how much longer than a frame period it holds a picture back",
            "Film a running clock and compare. Too low, and a part may be judged by a picture from before its trigger; "
            "50 is usual for H.264, 0 for USB and GenICam.",
            "ms",
            minimum=0,
            maximum=5000,
            integer=True,
        ),
        default=0,
    )
    width_px: int = variable(
        "CAMERA_WIDTH_PX",
        NumberField(
            "Width of the pictures of a USB, GenICam or Pi camera",
            "Width and height together must be a size that the camera offers; `vision-inspection doctor camera` lists "
            "them. A GenICam camera shows that part of its sensor, around the middle; a Pi camera the whole sensor.",
            "px",
            minimum=16,
            maximum=16_384,
            integer=True,
        ),
        default=1280,
    )
    height_px: int = variable(
        "CAMERA_HEIGHT_PX",
        NumberField("Height of these pictures", "", "px", minimum=16, maximum=16_384, integer=True),
        default=720,
    )
    pixel_format: str = variable(
        "CAMERA_FORMAT",
        ChoiceField("In which form a USB or GenICam camera sends its pictures", options=PIXEL_FORMATS),
        default="auto",
    )
    trigger: str = variable(
        "CAMERA_TRIGGER",
        ChoiceField("Who starts the exposures of a GenICam camera", options=TRIGGERS),
        default="free",
    )
    most_gain_db: float = variable(
        "CAMERA_MOST_GAIN_DB",
        NumberField(
            "What the highest gain of the USB camera amounts to",
            "USB cameras, and old GenICam cameras, count their gain in steps of their own, which are taken as evenly "
            "spaced from 0 dB to this.",
            "dB",
            minimum=1,
            maximum=48,
        ),
        default=24.0,
    )


@dataclass(frozen=True)
class LinesSettings:
    kind: str = variable(
        "LINES", ChoiceField("The digital lines that the machine is told by", options=LINES), default="simulated"
    )
    gpio_chip: int = variable(
        "GPIO_CHIP",
        NumberField(
            "Number of the GPIO chip that the lines are on, as in /dev/gpiochip0",
            "-1: the one behind the header of a Raspberry Pi, and 0 on any other computer, where the lines of the chip "
            "are numbered as the pins GPIO0 to GPIO27 are.",
            minimum=-1,
            maximum=255,
            integer=True,
        ),
        default=-1,
    )
    modbus_host: str = variable(
        "MODBUS_HOST",
        ComputerField(
            "IP address of the Modbus/TCP I/O module",
            "Next to the station, on a network of its own: a module knows no password.",
        ),
        default="",
    )
    modbus_port: int = variable(
        "MODBUS_PORT", NumberField("Port of the module", minimum=1, maximum=65_535, integer=True), default=502
    )
    modbus_unit: int = variable(
        "MODBUS_UNIT", NumberField("Unit id of the module", minimum=0, maximum=255, integer=True), default=1
    )
    modbus_first_coil: int = variable(
        "MODBUS_FIRST_COIL",
        NumberField(
            "Address of the coil that is OUT1",
            "OUT2 to OUT8 are the seven that follow. The first address of a module is 0.",
            minimum=0,
            maximum=65_528,
            integer=True,
        ),
        default=0,
    )
    modbus_first_input: int = variable(
        "MODBUS_FIRST_INPUT",
        NumberField(
            "Address of the discrete input that is TRIGGER",
            "The five that follow are the bits 0 to 3 of program select, and its strobe.",
            minimum=0,
            maximum=65_530,
            integer=True,
        ),
        default=0,
    )
    modbus_poll_ms: int = variable(
        "MODBUS_POLL_MS",
        NumberField(
            "How often the module's inputs are read",
            "A trigger is noticed late by up to this and one answer; its pulse must be longer than both together.",
            "ms",
            minimum=1,
            maximum=1000,
            integer=True,
        ),
        default=5,
    )
    modbus_timeout_ms: int = variable(
        "MODBUS_TIMEOUT_MS",
        NumberField(
            "How long the module may take for an answer",
            "Longer, and the station is in FAULT until it answers again.",
            "ms",
            minimum=10,
            maximum=500,
            integer=True,
        ),
        default=200,
    )
    simulated_camera_allowed: bool = variable(
        "SIMULATED_CAMERA_DRIVES_LINES",
        FlagField(
            "Whether drawn pictures, or those of a folder or a video file, may drive real lines",
            "For trying out a machine. Such a station says SIMULATION on every screen and in every record.",
        ),
        default=False,
    )

    @property
    def exist(self) -> bool:
        """Whether the station has digital lines; it may have none."""
        return self.kind != "none"


@dataclass(frozen=True)
class SimulationSettings:
    parts_per_minute: int = variable(
        "SIM_PARTS_PER_MINUTE",
        NumberField("Parts that come along the simulated line in a minute", minimum=1, maximum=6000, integer=True),
        default=30,
    )
    defect_pct: float = variable(
        "SIM_DEFECT_PCT",
        NumberField("Share of the simulated parts that have a defect", unit="%", minimum=0, maximum=100),
        default=8.0,
    )
    seed: int = variable(
        "SIM_SEED",
        NumberField(
            "Seed of the simulated line",
            "With the same one it makes the same parts.",
            minimum=-math.inf,
            maximum=math.inf,
            integer=True,
        ),
        default=1,
    )
    fps: float = variable(
        "SIM_FPS",
        NumberField("Frames a second of the simulated and the folder camera", minimum=1, maximum=1000),
        default=30.0,
    )
