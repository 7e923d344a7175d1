"""Random outline and edge detection tools on real pictures: each scores 100 on its own master, or is not taught."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from core import fields
from core.errors import VisionSystemError
from core.inspection.frame import Frame
from core.inspection.geometry import Circle, Polygon, Rectangle, Ring, Roi
from core.inspection.imaging import content_hash, decode
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.result import Judgement
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from pathlib import Path

CHOICES: dict[str, dict[str, list[Any]]] = {
    "outline": {
        "contrast": [None, 3, 10, 60],
        "tolerance_px": [1, 3, 20],
        "polarity": ["strict", "ignored"],
        "stretch_px": [30, None, 4],
        "light": ["region", "off"],
    },
    "edge_detection": {
        "direction": ["right", "down"],
        "polarity": ["any", "rising", "falling"],
        "contrast": [None, 3, 20],
        "lines": [21, 3, 60],
        "distance_px": [5, 0.5, 100],
        "count_tolerance": [0, 2],
        "light": ["region", "off"],
    },
}
PICTURES = ("aliens/ok/17.png", "aliens/ok/3.png", "blobs/coins.png", "blobs/polygons01.jpg", "blobs/shapes02.png")
EACH = 12


def region(rng: random.Random, width: int, height: int) -> Roi:
    x, y = rng.uniform(4, 0.6 * width), rng.uniform(4, 0.6 * height)
    wide, tall = rng.uniform(10, width - x - 4), rng.uniform(10, height - y - 4)
    radius = min(wide, tall) / 2
    return rng.choice(
        (
            Rectangle(x, y, wide, tall),
            Rectangle(x + wide / 4, y + tall / 4, wide / 3, tall / 3, rng.uniform(-180, 180)),
            Circle(x + radius, y + radius, radius),
            Ring(x + radius, y + radius, radius * rng.uniform(0.2, 0.8), radius),
            Polygon(((x, y), (x + wide, y + tall / 3), (x + wide / 2, y + tall))),
        )
    )


@pytest.mark.parametrize("kind", sorted(CHOICES))
@pytest.mark.parametrize("name", PICTURES)
def test_a_tool_that_can_be_taught_is_ok_at_100_on_its_own_master(pictures: Path, name: str, kind: str) -> None:
    file = pictures / name
    if not file.exists():
        pytest.skip(f"no picture {name}")
    master = decode(file.read_bytes())
    rng = random.Random(f"{name} {kind}")
    taught = 0
    for _ in range(EACH):
        params = {key: rng.choice(values) for key, values in CHOICES[kind].items()}
        roi = region(rng, master.shape[1], master.shape[0])
        masks = (region(rng, master.shape[1], master.shape[0]),) if rng.random() < 0.3 else ()
        loaded = fields.load(TOOLS[kind].params_type, params, kind)
        spec = ToolSpec(kind, kind, roi, loaded, TOOLS[kind].default_threshold_pct, None, masks)
        try:
            inspector = Inspector(Program("own", (spec,), content_hash(master)), master)
        except VisionSystemError:
            continue
        result = inspector.inspect(Frame(0, 0, np.array(master)))
        assert (result.judgement, [tool.score_pct for tool in result.tools]) == (Judgement.OK, [100.0]), spec
        taught += 1
    assert taught >= EACH // 4
