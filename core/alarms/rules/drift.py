"""Drift of light, sharpness and position against the master, and of the scores, over the good parts of one version.

What the cycle has measured is read after the part was judged. Light and sharpness are measured here, in the watcher's
thread: of one picture a second at most, that of the newest part.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2

from core.alarms.rules.charts import Ewma, ScoreChart, ScoreDrift
from core.errors import VisionSystemError
from core.inspection.quality import focus_value
from core.inspection.result import Judgement

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.inspection.frame import Image
    from core.inspection.result import InspectionRecord
    from core.running.state import ProgramRef, RunSnapshot

LEAST_LEVEL = 1.0
"""Of a master that is all black, in gray levels: so that nothing is divided by 0."""


@dataclass(frozen=True)
class Drifts:
    """How far good parts have drifted; None where nothing tells it.

    Attributes:
        light_pct: change of the mean gray level; negative is darker.
        sharpness_pct: change of the sharpness; negative is less sharp.
        position_pct: distance from the master's place, in percent of the picture's width.
        score: of the tool that has lost most of its margin.
    """

    light_pct: float | None = None
    sharpness_pct: float | None = None
    position_pct: float | None = None
    score: ScoreDrift | None = None


class DriftWatch:
    """The charts of the active version; another version begins new ones. Used in the watcher's thread only."""

    def __init__(self, master_of: Callable[[ProgramRef], Image | None]) -> None:
        """`master_of` reads the master of a program; VisionSystemError when it cannot be read now."""
        self._master_of = master_of
        self._of: tuple[int, str] | None = None
        self._charts: _Charts | None = None

    def drifts(self, run: RunSnapshot, parts: Sequence[InspectionRecord]) -> Drifts | None:
        """The drifts after these parts; None before the first good one."""
        of = None if run.program is None else (run.program.id, run.program.version_hash)
        if of != self._of:
            self._of, self._charts = of, None
        good = [
            part
            for part in parts
            if part.judgement is Judgement.OK and (part.program_id, part.version_hash) == self._of
        ]
        if run.program is None or not good:
            return None if self._charts is None else self._charts.drifts()
        if self._charts is None:
            master = self._master(run.program)
            if master is None:
                return None
            self._charts = _Charts(master)
        for part in good:
            self._charts.add(part)
        if run.last is good[-1] and run.frame is not None:
            self._charts.look(run.frame.image, len(good))
        return self._charts.drifts()

    def _master(self, program: ProgramRef) -> Image | None:
        try:
            return self._master_of(program)
        except VisionSystemError:  # it is read again with the next part
            return None


class _Charts:
    def __init__(self, master: Image) -> None:
        self._level, self._focus = _figures(master)
        self._width = master.shape[1]
        self._light, self._sharpness = Ewma(0.0), Ewma(0.0)
        self._x, self._y = Ewma(0.0), Ewma(0.0)
        self._has_looked = self._has_pose = False
        self._scores: dict[str, ScoreChart] = {}

    def add(self, part: InspectionRecord) -> None:
        if part.pose is not None:
            self._has_pose = True
            self._x.add(part.pose.x_px - part.pose.taught_x_px)
            self._y.add(part.pose.y_px - part.pose.taught_y_px)
        for tool in part.tools:
            if tool.score_pct is not None and not tool.report_only:
                chart = self._scores.setdefault(tool.name, ScoreChart(tool.name, tool.threshold_pct))
                chart.add(tool.score_pct)

    def look(self, image: Image, times: int) -> None:
        """Measure one picture, that of the newest of `times` parts."""
        level, focus = _figures(image)
        self._has_looked = True
        self._light.add(100 * (level / self._level - 1), times)
        self._sharpness.add(100 * (focus / self._focus - 1), times)

    def drifts(self) -> Drifts:
        away = math.hypot(self._x.value, self._y.value)
        found = [drift for chart in self._scores.values() if (drift := chart.drift()) is not None]
        return Drifts(
            self._light.value if self._has_looked else None,
            self._sharpness.value if self._has_looked else None,
            100 * away / self._width if self._has_pose else None,
            max(found, key=lambda drift: drift.lost_pct, default=None),
        )


def _figures(image: Image) -> tuple[float, float]:
    """Mean gray level, and sharpness (no unit)."""
    level = float(cv2.mean(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))[0])
    return max(LEAST_LEVEL, level), max(LEAST_LEVEL, focus_value(image))
