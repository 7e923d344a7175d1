"""Parts judged by a GenICam camera that dies and returns meanwhile: `python -m … FOLDER TRIGGER LOST`.

Prints one JSON object with what it saw. Only inside a network namespace, because looking for cameras is a broadcast.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.devices.cameras.found import find_cameras
from core.devices.cameras.genicam import GenicamCamera
from core.devices.lights.light import NoLight
from core.errors import VisionSystemError
from core.inspection.camera_spec import CameraSpec
from core.inspection.inspector import Inspector
from core.programs.demo import demo_program
from core.running.acquisition import Acquisition
from core.running.loops import Loop, LoopThreads
from core.running.slot import FrameSlot
from core.simulation.parts import MASTER_HEIGHT, MASTER_WIDTH, master, render_part
from core.simulation.parts.kind import FILLED_HOLE

if TYPE_CHECKING:
    from core.text import Text

KIND, SEED = "Gasket", 3
WITHIN_S = 120.0
FRAMES = 12


def plugged_in(file: Path, lost: str) -> subprocess.Popen[str]:
    """The camera, once it answers."""
    command = [sys.executable, "-m", "tests.system.gige_camera", str(file), lost]
    camera = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert camera.stdout is not None
    assert camera.stdout.readline() == "up\n"
    return camera


def judged(slot: FrameSlot, inspector: Inspector, pictures: Any) -> list[tuple[int, str]]:
    """Which picture each of the next frames shows, by comparison (-1: none of them), and the verdict on it."""
    seen = []
    after_ns = time.monotonic_ns()
    while len(seen) < FRAMES:
        try:
            frame = slot.wait_for(after_ns, 0, time.monotonic_ns() + int(WITHIN_S * 1e9))
        except VisionSystemError:
            continue  # a damaged picture: never judged
        after_ns = frame.captured_ns + 1
        shown = [number for number, one in enumerate(pictures) if np.array_equal(one[1:], frame.image[1:])]
        seen.append((shown[0] if shown else -1, inspector.inspect(frame).judgement.value))
    return seen


def main(folder: Path, trigger: str, lost: str) -> None:
    pictures = np.stack([render_part(KIND, SEED, 1, defect_pct=0, defect=defect)[0] for defect in (None, FILLED_HOLE)])
    np.save(folder / "parts.npy", pictures)
    inspector = Inspector(demo_program(KIND), master(KIND))
    process = plugged_in(folder / "parts.npy", lost)
    told: dict[str, Any] = {"found": [(camera.kind, camera.source) for camera in find_cameras()]}
    camera = GenicamCamera("Aravis-Fake-SIM1", MASTER_WIDTH, MASTER_HEIGHT, "rgb", trigger=trigger)
    slot, failed, damaged = FrameSlot(), threading.Event(), []

    def note(problem: Text | None) -> None:
        if problem is not None:
            failed.set()
            damaged.append("came damaged" in str(problem))

    acquisition = Acquisition(camera, NoLight(), slot, lambda: None, note)
    asked = CameraSpec(exposure_us=5000)
    acquisition.request(asked)
    with LoopThreads((Loop("acquisition", acquisition.run),)):
        told["applied"] = acquisition.wait_applied(asked, WITHIN_S).spec.exposure_us
        told["before"] = judged(slot, inspector, pictures)
        failed.clear()
        died = time.monotonic()
        process.kill()
        process.wait()
        told["is_missed"] = failed.wait(WITHIN_S)
        told["missed_after_s"] = time.monotonic() - died
        process = plugged_in(folder / "parts.npy", lost)
        told["after"] = judged(slot, inspector, pictures)
    told["lost_packets"], told["damaged"] = camera.lost_packets, sum(damaged)
    process.kill()
    process.wait()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
