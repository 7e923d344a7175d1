"""Makes what the camera of the bench sees, as folders of JPEGs: `python3 parts.py OUT GOOD.jpg BAD.jpg`.

Each is there with several noises, in strips with restart markers, of which the camera makes more.
"""

import sys
from pathlib import Path

import cv2
import numpy as np

SIZE_PX = (640, 360)
BLOCK_PX = 16
PICTURES = 4
NOISE = 5.0
FORM = (cv2.IMWRITE_JPEG_QUALITY, 90, cv2.IMWRITE_JPEG_RST_INTERVAL, SIZE_PX[0] // BLOCK_PX)


def pictures_of(file: Path) -> list[bytes]:
    part = cv2.resize(cv2.imread(str(file)), SIZE_PX, interpolation=cv2.INTER_AREA).astype(np.float32)
    noise = np.random.default_rng(0).normal(0, NOISE, part.shape).astype(np.float32)
    noisy = (part + np.roll(noise, 37 * number, (0, 1)) for number in range(PICTURES))
    return [cv2.imencode(".jpg", np.clip(one, 0, 255).astype(np.uint8), FORM)[1].tobytes() for one in noisy]


def main(out: Path, good_file: Path, bad_file: Path) -> None:
    good = pictures_of(good_file)
    shown = {
        "good": good,
        "bad": pictures_of(bad_file),
        "frozen": good[:1],
        "damaged": [one[: len(one) // 2] for one in good],
    }
    for name, pictures in shown.items():
        (out / name).mkdir(parents=True)
        for number, picture in enumerate(pictures):
            (out / name / f"{number:02}.jpg").write_bytes(picture)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
