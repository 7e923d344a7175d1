"""Time from a change of the draft until its scores on master and live picture arrive in the GUI thread."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from core.inspection import editing
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose
from core.programs.demo import demo_program
from core.simulation.parts import KINDS, master
from core.simulation.parts.pictures import render_part
from hmi.threads import LoopThread
from hmi.wizard.live_judge import LiveJudge
from tests.benchmarks.table import Row, at_most, percentile

if TYPE_CHECKING:
    from core.inspection.program import Program
    from core.inspection.samples import ProgramSample

GROUP = "live score: from a change to the scores on master and live picture, ready programs, 1280×720"
LIMIT_MS = 100.0
CHANGES = 12
"""Number of changes of the limit, and of the region, for each tool of each kind of part."""


def measure() -> list[Row]:
    app = QApplication.instance() or QApplication([])
    assert app is not None
    limits: list[float] = []
    regions: dict[str, list[float]] = {}
    for kind in KINDS:
        measured = _OfKind(kind)
        try:
            for tool in demo_program(kind).tools:
                for number in range(CHANGES):
                    limits.append(measured.after_change(_limited(measured.program, tool.name, number)))
                    taken = measured.after_change(_pushed(measured.program, tool.name, number))
                    regions.setdefault(tool.type, []).append(taken)
        finally:
            measured.end()
    rows = [at_most(GROUP, "a limit was changed, p95", percentile(limits, 95), "ms", LIMIT_MS)]
    for kind_of_tool, taken_ms in regions.items():
        rows.append(Row(GROUP, f"a region was moved: {kind_of_tool}, median", percentile(taken_ms, 50), "ms"))
        rows.append(
            at_most(GROUP, f"a region was moved: {kind_of_tool}, p95", percentile(taken_ms, 95), "ms", LIMIT_MS)
        )
    return rows


def _limited(program: Program, name: str, number: int) -> Program:
    tool = editing.tool_named(program, name)
    assert tool is not None
    return editing.with_changed(program, {name: replace(tool, threshold_pct=40.0 + number)})


def _pushed(program: Program, name: str, number: int) -> Program:
    """The program with a region at a place where it never was, so that the tool must be taught again."""
    tool = editing.tool_named(program, name)
    assert tool is not None
    pushed = tool.roi.moved(Pose(1.0 if number % 2 else -1.0, 0.25 * (number + 1)))
    return editing.with_changed(program, {name: replace(tool, roi=pushed)})


class _OfKind:
    """A running `LiveJudge` for one kind of part, as in the wizard."""

    def __init__(self, kind: str) -> None:
        picture, _ = render_part(kind, seed=1, number=3, defect_pct=0)
        frame = Frame(0, time.monotonic_ns(), picture)
        self.program, self._master = demo_program(kind), master(kind)
        self._judge = LiveJudge(lambda: frame, _no_sample)
        self._thread = LoopThread("live judge", self._judge.run)
        self._thread.start()
        self.after_change(self.program)

    def after_change(self, program: Program) -> float:
        """Time in ms until the scores of this program have arrived in the calling thread."""
        loop = QEventLoop()

        def arrived() -> None:
            scores = self._judge.scores
            if scores.of == program and scores.live is not None:
                loop.quit()

        self._judge.judged.arrived.connect(arrived)
        QTimer.singleShot(5000, loop.quit)
        begin = time.perf_counter_ns()
        self._judge.judge(program, self._master)
        loop.exec()
        taken = (time.perf_counter_ns() - begin) / 1e6
        self._judge.judged.arrived.disconnect(arrived)
        self.program = program
        return taken

    def end(self) -> None:
        self._thread.stop()


def _no_sample(_: ProgramSample) -> Image:
    raise AssertionError("there are no samples")
