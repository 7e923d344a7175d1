"""The first pictures that the station's own camera gives of a stream: `reader.py ADDRESS LATENCY_MS`.

Prints by how many ms it takes each for older than it is.
"""

from __future__ import annotations

import json
import sys
from contextlib import closing

from stamp import stamped

from core.devices.cameras.video import video_camera

PICTURES = 20

with closing(video_camera(sys.argv[1], int(sys.argv[2]))) as camera:
    camera.open()
    frames = [camera.read(10) for _ in range(PICTURES)]
ages_ns = [stamped(frame.image, frame.captured_ns)[0] - frame.captured_ns for frame in frames]
sys.stdout.write(json.dumps([age_ns / 1e6 for age_ns in ages_ns]))
