"""Speed of judging, relative to one gray-and-pyramid pass over the same pictures in the same run.

Times are CPU times of all threads, so that other processes count only by the cache that they use. This can only
increase a time, so that each figure is the 10th percentile of many. Passes and judgements alternate over more pictures
than the processor's largest cache holds, because a new picture of a camera is in no cache either. (With pictures in the
cache the pass gains most, and the ratios are up to half as high again.)
"""

from __future__ import annotations

import math
from pathlib import Path
from time import process_time_ns
from typing import TYPE_CHECKING, Any

from core.inspection.frame import Frame
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, master, render_part
from tests.benchmarks.table import Row, at_most, percentile

if TYPE_CHECKING:
    from collections.abc import Callable

GROUP = "speed of judging in CPU time, 1280×720"
KIND = "Connector 7-pin"
PYRAMID_LEVEL = 4
WHOLE, LOCATE = "five-tool program", "    locate (position_adjust)"
LIMITS = {15: (WHOLE, 6), 180: (LOCATE, 5)}
"""By rotation range in degrees: what is held against the pass, and the limit of the ratio."""

PARTS, LEAST_PICTURES = 8, 24
"""Different parts, which are copied; and the least number of pictures (2.8 MB each), where a cache is small."""

CACHES = Path("/sys/devices/system/cpu/cpu0/cache")
BEYOND_CACHE = 1.25

TIMES, LOWEST_PCT = 300, 10


def _rectangle(x: float, y: float, width: float, height: float) -> dict[str, Any]:
    return {"shape": "rectangle", "x": x, "y": y, "width": width, "height": height}


def five_tools(rotation_range_deg: float) -> Program:
    """A program of one tool of each type, on regions of ordinary size (about 200×200 px)."""
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
    parts = [render_part(KIND, 7, number, defect_pct=0.0)[0] for number in range(3, 3 + PARTS)]
    needed = math.ceil(BEYOND_CACHE * _largest_cache_bytes() / parts[0].nbytes)
    pictures = [parts[number % PARTS].copy() for number in range(max(LEAST_PICTURES, needed))]
    inspectors = {turn: Inspector(five_tools(turn), master(KIND), process_time_ns) for turn in LIMITS}
    passes: list[float] = []
    taken: dict[int, list[float]] = {turn: [] for turn in LIMITS}
    tools: dict[tuple[int, str], list[float]] = {}
    for number in range(TIMES):
        picture = pictures[number % len(pictures)]
        passes.append(_cpu_ms(lambda: Scene(picture).level(PYRAMID_LEVEL)))  # noqa: B023 - called at once
        for at, (turn, inspector) in enumerate(inspectors.items(), start=1):
            # A picture that was not used for a while, so that it is in no cache.
            frame = Frame(0, 0, pictures[(number + at * len(pictures) // 3) % len(pictures)])
            result = inspector.inspect(frame)
            taken[turn].append(result.elapsed_ms)
            for tool in result.tools:
                tools.setdefault((turn, f"    {tool.name} ({tool.type})"), []).append(tool.elapsed_ms)
    floor = percentile(passes, LOWEST_PCT)
    rows = [Row(GROUP, "one gray-and-pyramid pass", floor, "ms")]
    for turn, (name, limit) in LIMITS.items():
        found = {WHOLE: percentile(taken[turn], LOWEST_PCT)}
        found |= {name: percentile(each, LOWEST_PCT) for (of, name), each in tools.items() if of == turn}
        rows += [Row(GROUP, f"{each}, position ±{turn}°", ms, "ms") for each, ms in found.items()]
        rows.append(at_most(GROUP, f"{name}, position ±{turn}°, ratio", found[name] / floor, "×", limit))
    for kind in KINDS:
        program = demo_program(kind)
        inspector = Inspector(program, master(kind), process_time_ns)
        frame = Frame(0, 0, render_part(kind, 7, 3, defect_pct=0.0)[0])
        ready = percentile([inspector.inspect(frame).elapsed_ms for _ in range(20)], LOWEST_PCT)
        rows.append(Row(GROUP, f"ready program {kind}, {len(program.tools)} tools on large regions", ready, "ms"))
    return rows


def _largest_cache_bytes() -> int:
    """As Linux tells it; 0 where it does not."""
    sizes = [file.read_text().strip() for file in CACHES.glob("index*/size")]
    return max((1024 * int(size.removesuffix("K")) for size in sizes), default=0)


def _cpu_ms(work: Callable[[], object]) -> float:
    begin = process_time_ns()
    work()
    return (process_time_ns() - begin) / 1e6
