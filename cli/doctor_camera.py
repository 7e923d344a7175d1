"""`doctor camera`: what the camera of the settings, and every other one that is connected, does for some seconds."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from core.devices import open_camera
from core.devices.cameras.checkup import Checkup, check_up
from core.devices.cameras.found import FoundCamera, find_cameras, usb_device
from core.errors import CameraError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.settings import Settings


def examine_cameras(settings: Settings, seconds: float, *, as_json: bool) -> int:
    """Print what was measured, and what to do; 1 if the camera of the settings does not work."""
    connected = find_cameras()
    reports = []
    if not as_json:
        _print_connected(connected)
    for chosen in _to_examine(settings, connected):
        found = check_up(open_camera(chosen.camera, chosen.simulation), seconds)
        is_chosen = chosen is settings
        reports.append(_report(found, chosen, is_chosen=is_chosen))
        if not as_json:
            _print(found, is_chosen=is_chosen)
    if as_json:
        print(json.dumps({"connected": list(map(asdict, connected)), "cameras": reports}, ensure_ascii=False, indent=2))
    return 0 if reports[0]["works"] else 1


def _to_examine(settings: Settings, connected: tuple[FoundCamera, ...]) -> Iterator[Settings]:
    """The settings as they are, then with each other camera that is connected and can be used."""
    yield settings
    for camera in connected:
        if not camera.problem and not _is_of(settings, camera, connected):
            yield settings.but(camera=camera.kind, camera_source=camera.source)


def _is_of(settings: Settings, camera: FoundCamera, connected: tuple[FoundCamera, ...]) -> bool:
    """Whether it is the camera of the settings."""
    kind, source = settings.camera.kind, settings.camera.source
    if camera.kind != kind:
        return False
    if not source:
        return [other.kind for other in connected].count(kind) == 1
    if kind == "usb":
        try:
            return camera.place == str(usb_device(source))
        except CameraError:
            return False
    return source in (camera.source, camera.title, camera.place)


def _report(found: Checkup, settings: Settings, *, is_chosen: bool) -> dict[str, Any]:
    quality = found.quality
    told = {name: value for name, value in vars(found).items() if name not in ("quality", "lost")}
    return {
        "kind": settings.camera.kind,
        "is_of_the_settings": is_chosen,
        **told,
        "noise": None if quality is None else quality.noise,
        "works": _works(found),
        "advice": list(found.advice),
    }


def _works(found: Checkup) -> bool:
    return found.pictures > 0 and not found.silent and not found.lost


def _print_connected(connected: tuple[FoundCamera, ...]) -> None:
    print("Connected cameras" if connected else "No camera is connected.")
    for camera in connected:
        print(f"  {camera.source}\n    {camera.kind}: {camera.title}, {camera.place}")
        for code, sizes in camera.formats.items():
            print(f"    {code} {', '.join(sizes)} px")
        if camera.problem:
            print(f"    {camera.problem}")


def _print(found: Checkup, *, is_chosen: bool) -> None:
    kind = ", simulated" if found.is_simulated else ""
    print(f"\n{found.title}{kind}{', the camera of the settings' if is_chosen else ''}")
    if found.pictures:
        print(f"  pictures  {found.pictures} in {found.seconds:.1f} s, {found.width_px} × {found.height_px} px")
        packets = "" if found.lost_packets is None else f", {found.lost_packets} packets of the network"
        print(f"  lost      {found.missed} missing, {found.damaged} damaged{packets}")
    if found.fps is not None and found.declared_fps is not None:
        print(f"  rate      {found.fps:.1f} a second, {found.declared_fps:.1f} declared")
    if found.age_ms is not None and found.oldest_ms is not None:
        print(f"  age       {found.age_ms:.0f} ms from exposure to picture, {found.oldest_ms:.0f} ms at most")
    if found.quality is not None:
        print(f"  noise     {found.quality.noise:.1f} gray levels")
    for sentence in found.advice or ("The camera works well: there is nothing to do.",):
        print(f"  → {sentence}")
