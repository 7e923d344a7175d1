"""The checks of `run`, in the root, beside the installed station. No service runs there."""

from __future__ import annotations

import json
import platform
import tempfile
from pathlib import Path

from station import Api, check, make_station, running, said


def check_command(api: Api, program_id: int) -> None:
    """A program and its master, exported by the station, judged by the command as the station's user."""
    folder = Path(tempfile.mkdtemp())
    (folder / "part.vip").write_bytes(api.fetch("GET", f"/programs/{program_id}/export"))
    (folder / "part.png").write_bytes(api.fetch("GET", f"/programs/{program_id}/master-image"))
    said("chmod", "-R", "a+rX", str(folder))
    line = said("vision-station", "inspect", "--json", str(folder / "part.vip"), str(folder / "part.png"))
    result = json.loads(line)
    check("the command judges the master OK, as the station's user", result["judgement"] == "OK", result)
    print(f"    within {result['elapsed_ms']:.0f} ms")


def main() -> None:
    found = json.loads(said("vision-station", "doctor", "--json"))["checks"]
    computer = found[0]["detail"]
    check("doctor finds a computer that can run it", not any(item["state"] == "failed" for item in found), found)
    check("of arm64", platform.machine() == "aarch64" and computer.startswith("aarch64"), computer)
    make_station()
    with running("serve", "--simulate"):
        api = Api()
        api.change_program(deadline_ms=60_000)
        result = api.judged()
        check(f"a part is judged over the network: {result['judgement']}", result["is_simulated"], result)
        check_command(api, result["program"]["id"])
    with running("panel", "--simulate", QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=tempfile.gettempdir()):
        api = Api()
        result = api.judged()
        check(f"the panel judges too: {result['judgement']}", result["is_simulated"], result)
    print("All checks passed")


if __name__ == "__main__":
    main()
