"""Groups of settings: the camera, and the simulation of camera and lines."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.fields import ChoiceField, NumberField
from core.settings.declaring import Secrecy, SourceField, variable

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
            "Film a running clock and compare. Too low, and a part may be judged by a picture from before its trigger. "
            "Usual for H.264 is a frame period and 10 more, 50 at 25 pictures a second; 0 for USB and GenICam.",
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
