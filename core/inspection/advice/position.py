"""Position: whether the parts of the samples lie so differently that position adjustment must find them first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.inspection.advice.places import part_box
from core.inspection.advice.trials import Given, judged_by
from core.inspection.editing import with_tool
from core.inspection.geometry import Rectangle
from core.inspection.imaging import Scene
from core.inspection.program import POSITION, OutputMap, Program
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.geometry import Pose
    from core.inspection.learning import Step
    from core.inspection.tool import AnyToolSpec

_MOVES_PX, _TURNS_DEG = 1.5, 0.5
"""Parts that lie closer to their taught place need no position adjustment: tools allow for so much."""

_SHARES = (1.0, 0.75)
"""Of the whole part's sides: a region that leaves the picture in some sample is tried smaller."""


def position_for(program: Program, given: Given, step: Step) -> tuple[AnyToolSpec, Text] | None:
    """A position adjustment on the whole part that finds it in every OK sample, and why; None: none is needed or works.

    Raises as `judged_by`.
    """
    kind, whole = TOOLS[POSITION], part_box(Scene(given.master))
    alone = replace(program, tools=(), judgement="all", outputs=OutputMap())
    good = tuple(sample for sample in program.samples if sample.is_ok)
    for share in _SHARES:
        spec = ToolSpec(POSITION, "tried", _inner(whole, share), kind.params_type(), kind.default_threshold_pct)
        trials = judged_by(with_tool(alone, spec), given, step, good).trials
        poses = [trial.scored.pose for trial in trials if trial.scored is not None and trial.scored.pose is not None]
        if len(poses) == len(good):
            break
    else:
        return None
    shift, turn = max(map(_shift, poses)), max(abs(pose.rotation_deg) for pose in poses)
    if shift < _MOVES_PX and turn < _TURNS_DEG:
        return None
    why = text(
        "Good parts lie up to {shift} px and {turn}° off the master: position adjustment finds them first.",
        shift=round(shift, 1),
        turn=round(turn, 1),
    )
    return spec, why


def _inner(whole: Rectangle, share: float) -> Rectangle:
    """Its middle, by a share of the sides."""
    wide, high = round(whole.width * share), round(whole.height * share)
    return Rectangle(whole.x + (whole.width - wide) // 2, whole.y + (whole.height - high) // 2, wide, high)


def _shift(pose: Pose) -> float:
    """Px from the taught place."""
    return float(((pose.x_px - pose.taught_x_px) ** 2 + (pose.y_px - pose.taught_y_px) ** 2) ** 0.5)
