"""Speed of judging as ratios to one gray-and-pyramid pass over the same picture, in the same run, on one core."""

from __future__ import annotations

import statistics
from typing import Any

from core.demo import demo_program
from core.devices.parts import KINDS, master, render_part
from core.inspection.frame import Frame, Image
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from tests.benchmarks.table import Row, at_most, median_ms

GROUP = "speed of judging, 1280×720"
KIND = "Connector 7-pin"
PYRAMID_LEVEL = 4
LIMITS = {15: 10, 180: 25}
"""Of the ratio, for each rotation range in degrees."""

ROUNDS = 9


def _rectangle(x: float, y: float, width: float, height: float) -> dict[str, Any]:
    return {"shape": "rectangle", "x": x, "y": y, "width": width, "height": height}


def five_tools(rotation_range_deg: float) -> Program:
    """Position, outline, area, colour area and edge on regions of ordinary size (about 200×200)."""
    tools = [
        {
            "type": "position_adjust",
            "name": "locate",
            "roi": _rectangle(390, 410, 240, 180),
            "params": {"rotation_range_deg": rotation_range_deg},
        },
        {"type": "outline", "name": "bore", "roi": _rectangle(264, 410, 150, 150)},
        {"type": "area", "name": "pins", "roi": _rectangle(440, 200, 220, 184)},
        {"type": "color_area", "name": "red mark", "roi": _rectangle(420, 436, 176, 106)},
        {"type": "edge_detection", "name": "pin edges", "roi": _rectangle(680, 256, 220, 70)},
    ]
    return Program.from_json({"name": "bench", "tools": tools, "master": content_hash(master(KIND))})


def measure() -> list[Row]:
    image, _ = render_part(KIND, 7, 3, defect_pct=0.0)

    def floor() -> object:
        return Scene(image).level(PYRAMID_LEVEL)

    inspectors = {turn: Inspector(five_tools(turn), master(KIND)) for turn in LIMITS}
    # In turns, so that other work on the machine weighs on both alike; each warm, for several judgements on end.
    passes: list[float] = []
    taken: dict[int, list[float]] = {turn: [] for turn in LIMITS}
    for _ in range(ROUNDS):
        passes.append(median_ms(floor, 30))
        for turn, inspector in inspectors.items():
            taken[turn].append(median_ms(_inspecting(inspector, image), 15))
    rows = [Row(GROUP, "one gray-and-pyramid pass", statistics.median(passes), "ms")]
    for turn, limit in LIMITS.items():
        ratio = statistics.median(one / pass_ for one, pass_ in zip(taken[turn], passes, strict=True))
        rows += [
            Row(GROUP, f"five-tool program, position ±{turn}°", statistics.median(taken[turn]), "ms"),
            at_most(GROUP, f"five-tool program, position ±{turn}°, ratio", ratio, "×", limit),
        ]
        result = _inspecting(inspectors[turn], image)()
        rows += [Row(GROUP, f"    {tool.name} ({tool.type})", tool.elapsed_ms, "ms") for tool in result.tools]
    for kind in KINDS:
        program = demo_program(kind)
        part, _ = render_part(kind, 7, 3, defect_pct=0.0)
        ready = median_ms(_inspecting(Inspector(program, master(kind)), part), 20)
        rows.append(Row(GROUP, f"ready program {kind}, {len(program.tools)} tools on large regions", ready, "ms"))
    return rows


def _inspecting(inspector: Inspector, image: Image) -> Any:
    return lambda: inspector.inspect(Frame(0, 0, image))
