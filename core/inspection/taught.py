"""Teaching one tool from the master, and measuring by it, so that no fault of a tool ever becomes a verdict."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakValueDictionary

from core.errors import ImageQualityError, InspectionError, InvalidProgramConfigError, VisionSystemError
from core.inspection.geometry import Pose
from core.inspection.learning import Learned, LearningTool
from core.inspection.program import POSITION
from core.inspection.tools import TOOLS
from core.text import shown_pct, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.imaging import Scene
    from core.inspection.tool import AnyTool, AnyToolSpec, Measurement

T = TypeVar("T")

_in_use: WeakValueDictionary[tuple[object, AnyToolSpec, str, str], AnyTool] = WeakValueDictionary()
"""Every taught tool in use, by its kind, its spec, the digest of its master and the key of what it has learned."""


def teach_tool(spec: AnyToolSpec, master: Scene, learned: Learned | None = None, key: str = "") -> AnyTool:
    """One tool, taught from the master, or the same tool if it is in use already.

    A taught tool never changes, so it is shared: opening a running program for editing, or activating a saved draft,
    does not teach it again.

    Args:
        learned, key: of a learning tool, what it has learned, and the key of its lesson.

    Raises:
        InvalidROIError, ImageQualityError, InvalidProgramConfigError: it cannot be taught; the sentence names the tool.
    """
    of = (TOOLS.get(spec.type), spec, master.digest, key)
    tool = _in_use.get(of)
    if tool is None:
        tool = _in_use[of] = _newly_taught(spec, master, learned)
    return tool


def _newly_taught(spec: AnyToolSpec, master: Scene, learned: Learned | None) -> AnyTool:
    kind = TOOLS[spec.type]
    try:
        tool = kind(spec, master, learned) if issubclass(kind, LearningTool) else kind(spec, master)
        _check_likeness(tool, master)
    except VisionSystemError:
        raise
    except Exception as error:
        raise InvalidProgramConfigError(
            "{tool}: the tool cannot be taught from this master.", tool=spec.name
        ) from error
    return tool


def _check_likeness(tool: AnyTool, master: Scene) -> None:
    """Refuse a tool that does not score its own master 100: it has learned something else than the master shows.

    To a learning tool the master is one good part among others. It must score nearer to 100 than to the limit: a good
    part that is OK by a narrow margin says that the samples show other parts than the master.
    """
    found = measure(tool, master, Pose.identity(tool.spec.roi.center))
    if isinstance(tool, LearningTool):
        if found.is_ng or found.score_pct < (100.0 + tool.spec.threshold_pct) / 2.0:
            raise ImageQualityError(
                "{tool}: the master itself scores only {score} % here, limit {limit} % ({what}). "
                "Its OK samples must show parts like the master; or lower the limit.",
                tool=tool.spec.name,
                score=shown_pct(found.score_pct),
                limit=tool.spec.threshold_pct,
                what=found.what or text("differs from the master"),
            )
        return
    is_moved = tool.type == POSITION and (found.pose is None or not found.pose.is_identity)
    if found.is_ng or is_moved or round(found.score_pct, 2) != 100.0:
        raise ImageQualityError(
            "{tool}: the master itself scores {score} % here, not 100 ({what}). "
            "Choose another region or other settings.",
            tool=tool.spec.name,
            score=shown_pct(found.score_pct),
            what=found.what or text("differs from the master"),
        )


def measure(tool: AnyTool, scene: Scene, pose: Pose) -> Measurement:
    """Measure; a score that is not a number raises InspectionError.

    NaN fails every limit, but a rule such as `not scratch` would turn that into OK.
    """
    found = guarded(tool, lambda tool: tool.measure(scene, pose))
    if not math.isfinite(found.score_pct) or not math.isfinite(found.amount_pct or 0.0):
        raise InspectionError("{tool}: the tool found no score for this picture.", tool=tool.spec.name)
    return found


def guarded(tool: AnyTool, op: Callable[[AnyTool], T]) -> T:
    """Turn every error of a tool into an InspectionError, so that it never becomes a verdict."""
    try:
        return op(tool)
    except InspectionError:
        raise
    except VisionSystemError as error:
        raise InspectionError("{tool}: {problem}", tool=tool.spec.name, problem=error.text) from error
    except Exception as error:
        raise InspectionError("{tool}: the tool could not judge this picture.", tool=tool.spec.name) from error
