#!/usr/bin/python3
"""The checks of `run`, inside the emulated PC. One line each; stops at the first that fails."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from service import REFUSED, Service, be_patient
from station import RefusedError, check, configure, make_administrator, reaches, said

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN = Path("/root/shown")
NOW = SHOWN / "now"
LOG = Path("/root/camera.log")
CAMERA = "usb-Bench_Part_camera_0001-video-index0"
VIVID = "platform-vivid.0-video-index0"
MOST_GAIN_DB = 24.0
MANUAL, APERTURE_PRIORITY = 1, 3
"""Of V4L2_CID_EXPOSURE_AUTO."""
CAMERA_ALARMS = {"CAMERA", "CAMERA_NOT_FOUND", "CAMERA_TIMEOUT", "PICTURE_LOST"}


def rectangle(x: int, y: int, width: int, height: int) -> dict[str, object]:
    return {"shape": "rectangle", "x": x, "y": y, "width": width, "height": height, "rotation_deg": 0}


def bore(name: str, cx: int) -> dict[str, object]:
    roi = {"shape": "circle", "cx": cx, "cy": 244, "radius": 28}
    return {"type": "area", "name": name, "roi": roi, "params": {"target": "dark", "mode": "local"}}


CONNECTOR: list[dict[str, object]] = [
    {"type": "position_adjust", "name": "locate", "roi": rectangle(120, 55, 400, 245), "params": {}},
    bore("bore left", 172),
    bore("bore right", 468),
]
BARS: list[dict[str, object]] = [
    {
        "type": "color_area",
        "name": "red bar",
        "roi": rectangle(330, 220, 140, 100),
        "params": {"samples": [rectangle(415, 230, 50, 80)]},
    }
]


def show(what: str) -> None:
    """What the camera sees from now on."""
    made = NOW.with_suffix(".new")
    made.symlink_to(what)
    made.replace(NOW)


def plug_in() -> subprocess.Popen[bytes]:
    """The camera, once it has its name."""
    with LOG.open("ab") as log:
        camera = subprocess.Popen(["/usr/bin/python3", "camera.py", str(NOW)], stdout=log, stderr=log)
    check("the kernel finds a USB camera", reaches(lambda: Path("/dev/v4l/by-id", CAMERA).exists()))
    return camera


def unplug(camera: subprocess.Popen[bytes]) -> None:
    camera.kill()
    camera.wait()


def control(source: str, name: str) -> int:
    """What the driver has, asked without the station."""
    folder = "by-id" if source == CAMERA else "by-path"
    return int(said("v4l2-ctl", "-d", f"/dev/v4l/{folder}/{source}", "-C", name).split()[1])


def press(**values: int) -> None:
    given = ",".join(f"{name}={value}" for name, value in values.items())
    said("v4l2-ctl", "-d", f"/dev/v4l/by-path/{VIVID}", "-c", given)


def outlasts(station: Service, words: str, fail: Callable[[], object], mend: Callable[[], object]) -> None:
    """Parts come, the camera fails, and works again: not a single part is judged meanwhile, and nothing restarts."""
    process = station.main_pid()
    check(f"parts are OK, and then there is {words}", reaches(lambda: station.judgement() == "OK"))
    with station.parts() as parts:
        fail()
        check("    the station is in FAULT", reaches(lambda: station.is_state("FAULT")))
        failed_s = time.monotonic()
        check("    there is an alarm", reaches(lambda: CAMERA_ALARMS.intersection(station.alarms())))
        check("    parts come all the same", reaches(lambda: sum(part.triggered_s > failed_s for part in parts) > 2))
        meanwhile = {part.judgement for part in parts if part.triggered_s > failed_s}
        mend()
        check("    it is READY again by itself", reaches(lambda: station.is_state("READY")))
    check("    no part was judged meanwhile", meanwhile <= {"FAULT", REFUSED})
    check("    parts are OK again", reaches(lambda: station.judgement() == "OK"))
    check("    the alarm is over", reaches(lambda: not CAMERA_ALARMS.intersection(station.alarms())))
    check("    the station was not restarted", station.main_pid() == process)


def measured() -> None:
    configure(CAMERA="usb", CAMERA_SOURCE=CAMERA, CAMERA_WIDTH_PX="640", CAMERA_HEIGHT_PX="360")
    configure(LINES="none", CAMERA_MOST_GAIN_DB=str(MOST_GAIN_DB))
    check("doctor lists it by its stable name", CAMERA in said("vision-station", "doctor"))
    told = json.loads(said("vision-station", "doctor", "camera", "--json", "--seconds", "4"))
    check("doctor camera names its format", told["connected"][0]["formats"] == {"MJPG": ["640 × 360"]})
    found = told["cameras"][0]
    figures = ("pictures", "damaged", "missed", "fps", "age_ms", "oldest_ms", "noise")
    print("   ", {name: found[name] for name in figures})
    check("doctor camera measures it", found["works"] and found["pictures"] > 3 and not found["damaged"])
    check("its rate is about the declared one", 0.5 < found["fps"] / found["declared_fps"] < 1.1)
    check("its pictures are of now", 0 < found["age_ms"] <= found["oldest_ms"] < 5000)
    check("its noise is that of the pictures", 0.3 < found["noise"] < 10)


def judges(station: Service) -> None:
    station.teach("Connector", CONNECTOR)
    check("a good part is OK", reaches(lambda: station.judgement() == "OK"))
    show("bad")
    check("a bad part is NG", reaches(lambda: station.judgement() == "NG"))
    show("good")


def takes_settings(station: Service) -> None:
    station.call("POST", "/inspections/stop")
    asked = {"exposure_us": 20_000, "gain_db": 12, "white_balance_k": 5000}
    got = station.set_camera(**asked)
    check("exposure and color temperature are taken", (got["exposure_us"], got["white_balance_k"]) == (20_000, 5000))
    check("the driver has the exposure", control(CAMERA, "exposure_time_absolute") == 200)
    check("the driver has the color temperature", control(CAMERA, "white_balance_temperature") == 5000)
    check("the automatic exposure is off", control(CAMERA, "auto_exposure") == MANUAL)
    check("the automatic white balance is off", control(CAMERA, "white_balance_automatic") == 0)
    gain_db = control(CAMERA, "gain") * MOST_GAIN_DB / 255
    check("the gain that is read back is the driver's", abs(got["gain_db"] - gain_db) < 0.01)
    in_camera = dict(line.split() for line in LOG.read_text().splitlines())
    check("the camera itself has them", (in_camera["exposure"], in_camera["temperature"]) == ("200", "5000"))
    station.call("DELETE", "/camera/settings")
    check("afterwards its automatic is on", reaches(lambda: control(CAMERA, "auto_exposure") == APERTURE_PRIORITY))
    station.call("POST", "/inspections/start")


def outlasts_failures(station: Service, camera: subprocess.Popen[bytes]) -> None:
    outlasts(station, "damage in all pictures", lambda: show("damaged"), lambda: show("good"))
    outlasts(station, "a camera that freezes", lambda: show("frozen"), lambda: show("good"))
    outlasts(
        station,
        "a camera that hangs",
        lambda: camera.send_signal(signal.SIGSTOP),
        lambda: camera.send_signal(signal.SIGCONT),
    )
    outlasts(station, "no cable any more", lambda: unplug(camera), plug_in)


def without_usb() -> None:
    """`vivid` of the kernel: another driver, not compressed, with an automatic gain that works."""
    configure(CAMERA_SOURCE=VIVID)
    station = Service()
    check(
        "a driver's camera by its place is opened", reaches(lambda: "vivid" in station.call("GET", "/camera")["title"])
    )
    station.call("POST", "/inspections/stop")
    got = station.set_camera(gain_db=6)["gain_db"]
    check("the automatic gain is off", control(VIVID, "gain_automatic") == 0)
    gain_db = control(VIVID, "gain") * MOST_GAIN_DB / 255
    check("the gain that is read back is the driver's", abs(got - gain_db) < 0.01)
    check("and nearly the one that was asked for", abs(got - 6) < 0.1)
    try:
        station.set_camera(gain_db=MOST_GAIN_DB + 6)
        check("more gain than it has is refused", False)
    except RefusedError as error:
        check("more gain than it has is refused", error.code == 422)
    station.call("DELETE", "/camera/settings")
    check("afterwards the automatic gain is on", reaches(lambda: control(VIVID, "gain_automatic") == 1))
    station.teach("Bars", BARS)
    check("its picture is OK", reaches(lambda: station.judgement() == "OK"))
    press(test_pattern=6)
    check("another one is NG", reaches(lambda: station.judgement() == "NG"))
    press(test_pattern=0)
    held: list[int] = []

    def disconnect() -> None:
        # The driver comes back as soon as nobody has it open any more.
        held.append(os.open(f"/dev/v4l/by-path/{VIVID}", os.O_RDWR))
        press(disconnect=0)

    outlasts(station, "a driver that disconnects", disconnect, lambda: os.close(held.pop()))


def main() -> None:
    said("modprobe", "vhci-hcd")
    said("modprobe", "vivid", "n_devs=1", "node_types=0x1")
    library = next(Path("/opt/vision-inspection").iterdir())
    said("env", f"PYTHONPATH={library}", "python3", "parts.py", str(SHOWN), "master.jpg", "ng_filled_bore.jpg")
    show("good")
    camera = plug_in()
    be_patient()
    measured()
    make_administrator()
    station = Service()
    judges(station)
    takes_settings(station)
    outlasts_failures(station, camera)
    without_usb()
    print("All checks passed", flush=True)


if __name__ == "__main__":
    main()
