"""Measures for some seconds what a camera really does: rate, age of the pictures, noise, losses."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.errors import CameraBusyError, CameraError, CameraTimeoutError, PictureLostError
from core.inspection.quality import Quality, figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.devices.cameras.camera import Camera

FIRST_PICTURE_S = 5.0
SETTLING_S = 1.0
"""Automatic exposure and the buffers of a stream need some pictures after opening; these are not measured."""

BUSY = "Another program uses the camera. Is the station running? Stop it, and measure again."
PATIENCE_PERIODS = 4
FEWEST_PICTURES, LONGER_S = 10, 10.0
"""A slow camera is measured until so many pictures have come, but at most so much longer."""

MANY_MISSED_PCT = 1.0
SLOW_SHARE = 0.9
OLD_PERIODS = 5.0
"""Age of a picture, in frame periods, that costs cycle time: exposure, readout, and transfer take two to three."""


@dataclass(frozen=True)
class Checkup:
    """What a camera did.

    Attributes:
        seconds: how long it was measured.
        pictures: that came whole.
        damaged: that came damaged.
        missed: whole pictures that are missing between others, by the times of their exposures.
        fps: real rate, from the times of the exposures; None with fewer than three pictures.
        declared_fps: rate that the camera declares.
        age_ms, oldest_ms: from the start of the exposure until the picture is there: median and maximum.
        lost_packets: packets that the network has lost for good; None where nobody counts.
        quality: figures of the last picture; None when none came.
        silent: why the last picture did not come in time, as a sentence; "" when it came.
        lost: why it gave no more pictures, as a sentence; "" when it gave them to the end.
    """

    title: str
    is_simulated: bool
    seconds: float
    pictures: int = 0
    damaged: int = 0
    missed: int = 0
    width_px: int = 0
    height_px: int = 0
    fps: float | None = None
    declared_fps: float | None = None
    age_ms: float | None = None
    oldest_ms: float | None = None
    lost_packets: int | None = None
    quality: Quality | None = None
    silent: str = ""
    lost: str = ""

    @property
    def advice(self) -> tuple[str, ...]:
        """What to do, most important first; empty when there is nothing to do."""
        return tuple(_advice(self))


def check_up(camera: Camera, seconds: float) -> Checkup:
    """Open the camera, read from it for that time, and close it. Its settings are left as they are."""
    try:
        camera.open()
        declared_fps = 1 / camera.frame_period_s  # before it adapts to the real rate
        camera.read(FIRST_PICTURE_S)
        return _measured(camera, seconds, declared_fps)
    except CameraBusyError:
        return Checkup(camera.title, camera.is_simulated, 0.0, lost=BUSY)
    except CameraError as error:
        return Checkup(camera.title, camera.is_simulated, 0.0, lost=str(error))
    finally:
        camera.close()


def _measured(camera: Camera, seconds: float, declared_fps: float) -> Checkup:
    began = time.monotonic()
    begun_ns: list[int] = []
    ages_ns: list[int] = []
    damaged, silent, lost, last = 0, "", "", None
    while True:
        elapsed_s = time.monotonic() - began - SETTLING_S
        if elapsed_s >= seconds and (len(begun_ns) >= FEWEST_PICTURES or elapsed_s >= seconds + LONGER_S):
            break
        is_settled = elapsed_s >= 0
        try:
            frame = camera.read(max(PATIENCE_PERIODS * camera.frame_period_s, 0.5))
        except PictureLostError:
            damaged += is_settled
            silent = ""
            continue
        except CameraTimeoutError as error:
            if not camera.is_triggered:  # between the machine's parts no picture comes
                silent = str(error)
            continue
        except CameraError as error:
            lost = str(error)
            break
        last, silent = frame, ""
        if is_settled:
            begun_ns.append(frame.captured_ns)
            ages_ns.append(time.monotonic_ns() - frame.captured_ns)
    steps_ns = [later - earlier for earlier, later in pairwise(begun_ns)]
    period_ns = statistics.median(steps_ns) if len(steps_ns) >= 2 else None
    gaps = 0 if period_ns is None else sum(max(0, round(step / period_ns) - 1) for step in steps_ns)
    return Checkup(
        camera.title,
        camera.is_simulated,
        max(0.0, time.monotonic() - began - SETTLING_S),
        pictures=len(begun_ns),
        damaged=damaged,
        missed=max(0, gaps - damaged),
        width_px=0 if last is None else last.width,
        height_px=0 if last is None else last.height,
        fps=None if period_ns is None else 1e9 * len(steps_ns) / sum(steps_ns),
        declared_fps=declared_fps,
        age_ms=statistics.median(ages_ns) / 1e6 if ages_ns else None,
        oldest_ms=max(ages_ns) / 1e6 if ages_ns else None,
        lost_packets=camera.lost_packets,
        quality=None if last is None else figures(last.image),
        silent=silent,
        lost=lost,
    )


def _advice(found: Checkup) -> Iterator[str]:
    if found.lost:
        yield found.lost
    if found.pictures == 0:
        if not found.lost:
            why = found.silent or "No whole picture came."
            yield f"{why} Check cable, power and format, and that the lens is not covered."
        return
    if found.silent:
        yield found.silent
    if found.lost_packets:
        yield (
            f"The network has lost {found.lost_packets} packets. Give the camera a network of its own, with packets of "
            "9000 bytes where camera, switch and computer have them, and set net.core.rmem_max to 16777216."
        )
    if found.damaged:
        yield (
            f"{found.damaged} of {found.pictures + found.damaged} pictures came damaged; each is a FAULT on the line. "
            "Use a short cable of good quality, a socket of the computer without a hub, or another pixel format."
        )
    if 100 * found.missed > MANY_MISSED_PCT * (found.pictures + found.missed):
        yield (
            f"{found.missed} pictures are missing between the others: the connection or the computer is too slow. "
            "Choose a smaller size or compressed pictures, and give the camera a socket of its own."
        )
    taken_fps = (found.fps or 0.0) * (found.pictures + found.missed) / found.pictures
    if found.declared_fps and 0 < taken_fps < SLOW_SHARE * found.declared_fps:
        yield (
            f"The camera takes {taken_fps:.1f} pictures a second instead of {found.declared_fps:.1f}. Long exposures "
            "slow it down: add light, and set the exposure in the program."
        )
    if found.age_ms and found.fps and found.age_ms > OLD_PERIODS * 1000 / found.fps:
        yield (
            f"Pictures are {found.age_ms:.0f} ms old when they arrive, which each part waits for. Choose a higher "
            "rate, a smaller size or a shorter exposure."
        )
    if found.quality is not None:
        yield from (str(figure.text) for figure in found.quality.figures if not figure.is_good)
