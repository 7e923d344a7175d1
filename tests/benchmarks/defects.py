"""The defect table: parts of the simulated line, with every defect and without, judged by the demo programs.

The limits are the defaults of the tools; the demo programs set none.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from core.inspection.frame import Frame
from core.inspection.inspector import Inspector
from core.inspection.result import Judged, Judgement
from core.programs.demo import demo_program
from core.simulation.parts import DEFECTS, KINDS, master, render_part
from tests.benchmarks.table import Row, at_least, at_most

GROUP = "defects of the simulated line, ready programs at default limits"
GOOD_PARTS = 500
PER_DEFECT = 20
SEED = 7


@dataclass(frozen=True)
class Outcome:
    judged: int
    ng: int
    reasons: Counter[str]


def judge(inspector: Inspector, kind: str, numbers: range, defect: str | None) -> Outcome:
    results = [_one(inspector, kind, number, defect) for number in numbers]
    ng = [result for result in results if result.judgement is Judgement.NG]
    return Outcome(len(results), len(ng), Counter(tool.name for result in ng for tool in result.failed_tools))


def _one(inspector: Inspector, kind: str, number: int, defect: str | None) -> Judged:
    image, truth = render_part(kind, SEED, number, defect_pct=0.0, defect=defect)
    return inspector.inspect(Frame(number, 0, image, is_simulated=True, truth=truth))


def measure() -> list[Row]:
    rows = []
    good = GOOD_PARTS // len(KINDS) + 1
    for kind in KINDS:
        inspector = Inspector(demo_program(kind), master(kind))
        outcome = judge(inspector, kind, range(good), None)
        rows.append(at_most(GROUP, f"{kind}: NG among {outcome.judged} good parts", outcome.ng, "parts", 0))
        for defect in DEFECTS:
            outcome = judge(inspector, kind, range(PER_DEFECT), defect)
            caught = f"{kind}: {defect.replace('_', ' ')}, caught of {outcome.judged}"
            rows.append(at_least(GROUP, caught, outcome.ng, "parts", outcome.judged))
    return rows
