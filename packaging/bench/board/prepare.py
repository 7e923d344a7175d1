"""Makes the station of the board, under emulation of its processor alone, which is ten times faster than the board.

A simulated station brings programs and pictures of their parts. Those pictures are the camera of the board; two take
turns, the part and one that is not it, so half of the parts are OK.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from station import Api, configure, make_station, running, said

PICTURES = Path("/var/lib/vision-inspection/pictures")


def main() -> None:
    make_station()
    with running("serve", "--simulate"):
        api = Api()
        api.change_program(outputs={"pulse_ms": 1000}, deadline_ms=60_000)
        PICTURES.mkdir()
        for program in api.call("GET", "/programs")["items"][:2]:
            master = np.frombuffer(api.fetch("GET", f"/programs/{program['id']}/master-image"), np.uint8)
            # The board takes too long to decode anything else.
            cv2.imwrite(str(PICTURES / f"{program['id']}.bmp"), cv2.imdecode(master, cv2.IMREAD_COLOR))
    said("chmod", "-R", "a+rX", str(PICTURES))
    configure(CAMERA="folder", CAMERA_SOURCE=str(PICTURES), SIM_FPS="1")
    configure(LINES="gpio", SIMULATED_CAMERA_DRIVES_LINES="true")


if __name__ == "__main__":
    main()
