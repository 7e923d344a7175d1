"""Tool: a spec with region and limits, and an algorithm taught once from the master.

Teaching happens in `__init__`, which raises if the ROI or the master is not suitable: every `Tool` object is ready to
inspect.
"""

from __future__ import annotations

import copy
import math
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from core.errors import InvalidROIError
from core.fields import REQUIRED, flag, number, required, short_text
from core.inspection.geometry import SHAPES, Pose, Roi
from core.inspection.region_fields import region, regions
from core.inspection.result import VALUE_PLACES, Defect, ToolJudgement, ToolResult
from core.inspection.seen import Seen
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.inspection.imaging import Scene


@dataclass(frozen=True)
class Params:
    """Base class of each tool's parameters; every field is declared with `core.fields`.

    Attributes:
        added_later: names of fields that a program's JSON form leaves out at their default: one from before there were
            such parameters keeps its content hash.
    """

    added_later: ClassVar[frozenset[str]] = frozenset()

    @property
    def needs_calibration(self) -> bool:
        """Whether the tool measures in mm, so that its program needs the calibration of the camera."""
        return False


P = TypeVar("P", bound=Params)
_ParamsType = type[Params]  # an alias, because `type` has another meaning inside Tool


@dataclass(frozen=True)
class ToolSpec(Generic[P]):
    """A tool as a program stores it: plain values, in master coordinates.

    Attributes:
        type: key into `core.inspection.tools.TOOLS`.
        name: unique within the program.
        threshold_pct: by default each tool has its own, see `Tool.default_threshold_pct`.
        upper_limit_pct: of the amount against the master; None is no upper limit.
        id: the same in every version of the program, also after a rename; "" in programs from before tools had ids.
    """

    type: str
    name: str = short_text(
        "Name",
        default=REQUIRED,
        least=1,
        pattern=r'[^"\x00-\x1f\x7f]*[^"\s\x00-\x1f\x7f][^"\x00-\x1f\x7f]*',
        error="must not be blank nor hold a double quote or control characters",
    )
    roi: Roi = region("Region", default=REQUIRED, help="Where the tool looks.")
    params: P = required()
    threshold_pct: float = number(
        "Limit", default=70.0, minimum=0, maximum=100, step=0.1, unit="%", help="Least score that is OK."
    )
    upper_limit_pct: float | None = number(
        "Upper limit",
        default=None,
        minimum=0,
        maximum=200,
        step=0.1,
        unit="%",
        optional=True,
        help="Largest amount that is still OK.",
    )
    masks: tuple[Roi, ...] = regions("Don't-care masks", help="What it leaves out.")
    enabled: bool = flag("Enabled", default=True, help="Off: the tool does not run.")
    report_only: bool = flag("Report only", default=False, help="Shown and stored, but not part of the judgement.")
    id: str = short_text("Id")

    @property
    def identity(self) -> str:
        """Identifies the tool across versions: its id, or the name that it had before it got one."""
        return self.id or self.name


@dataclass(frozen=True)
class Measurement:
    """A tool's measurement, before it is compared with the limits.

    Attributes:
        score_pct: likeness to the master, 0–100; 100 for the master itself.
        amount_pct: measured amount relative to the master's, for tools with an upper limit; else None.
        what: what is wrong in a few words without name or numbers of the limit ("1 missing"); used when NG.
        defects: where it is wrong, in picture pixels.
        is_ng: NG whatever the score (for example outside the limits of position adjustment); `what` says why.
        pose: where the part is; only from position adjustment.
        text: what was read; None where nothing was.
        value: what was measured, in `unit` ("mm", "px", "°", ""); None where nothing was.
    """

    score_pct: float
    amount_pct: float | None = None
    what: Text | None = None
    defects: tuple[Defect, ...] = ()
    is_ng: bool = False
    pose: Pose | None = None
    text: str | None = None
    value: float | None = None
    unit: str = ""


class Tool(ABC, Generic[P]):
    """One taught tool. It has no state between pictures; any number of threads may call `measure`."""

    type: ClassVar[str]
    title: ClassVar[str]
    help: ClassVar[str]
    params_type: ClassVar[_ParamsType]
    default_threshold_pct: ClassVar[float] = 70.0
    shapes: ClassVar[tuple[str, ...]] = tuple(SHAPES)
    is_relative: ClassVar[bool] = True
    """Whether it compares with the master, which then scores 100; a tool that knows a nominal value of its own does
    not.
    """
    tried_with: ClassVar[tuple[Mapping[str, Any], ...]] = ()
    """The parameters with which advice tries it on a region (`core.inspection.advice`). None: a person must say what it
    shall find, such as a text or a length.
    """
    icon: ClassVar[str] = "tools"
    """Name of an icon of the panel."""
    note: Text | None = None
    """A remark on what was taught, where the user may have meant something else: that a region is clean, for example.
    """

    @classmethod
    def extra_of(cls, params: Mapping[str, Any]) -> str | None:  # noqa: ARG003
        """The extra that the tool takes, see `core.pretrained.extras`; None: it needs none.

        Args:
            params: as they stand in a program's JSON form.
        """
        return None

    def __init__(self, spec: ToolSpec[P], master: Scene) -> None:
        """Teach the tool from the master.

        Raises:
            InvalidROIError: the ROI leaves the master or has a shape that this tool cannot use.
            ImageQualityError: the master shows nothing in the ROI that could be judged.
        """
        self.spec = spec
        if spec.roi.shape not in self.shapes:
            raise InvalidROIError(
                "{tool}: the region must be one of {shapes}, not {shape}.",
                tool=spec.name,
                shapes=", ".join(self.shapes),
                shape=spec.roi.shape,
            )
        if not spec.roi.lies_in(master.width, master.height):
            raise InvalidROIError("{tool}: the region leaves the master image.", tool=spec.name)
        self._reach = max(math.dist(spec.roi.center, point) for point in spec.roi.outline().tolist())

    def judging_by(self, spec: ToolSpec[P]) -> Tool[P]:
        """The same taught tool with another name or other limits; everything it was taught from must be equal."""
        other = copy.copy(self)
        other.spec = spec
        return other

    def lies_in(self, scene: Scene, pose: Pose) -> bool:
        """Whether the whole ROI, moved by the pose, lies in the picture."""
        if pose.is_identity:
            return self.spec.roi.lies_in(scene.width, scene.height)
        # A circle around the ROI is faster to move than its outline, and lies well inside most pictures.
        x, y = self.spec.roi.center
        angle = math.radians(pose.rotation_deg)
        cos, sin = pose.scale * math.cos(angle), pose.scale * math.sin(angle)
        x, y = x - pose.taught_x_px, y - pose.taught_y_px
        x, y = pose.x_px + cos * x + sin * y, pose.y_px + cos * y - sin * x
        reach = pose.scale * self._reach
        if reach <= x <= scene.width - reach and reach <= y <= scene.height - reach:
            return True
        return self.spec.roi.moved(pose).lies_in(scene.width, scene.height)

    @property
    def needs_light(self) -> bool:
        """Whether it uses `Scene.light`."""
        return False

    @abstractmethod
    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        """Measure the scene, with the ROI moved by the pose. The caller has checked that it lies in the picture.

        Raises:
            InspectionError: it cannot be measured (this becomes a FAULT, never an OK).
        """

    def see(self, scene: Scene, pose: Pose) -> Seen:  # noqa: ARG002
        """What `measure` evaluates there, for people who teach the tool; empty where there is nothing to show.

        About as slow as `measure`; not called while parts are judged.
        """
        return Seen()

    def judge(self, found: Measurement, roi: Roi, elapsed_ms: float) -> ToolResult:
        """Compare a measurement with the spec's limits: the only place where a tool becomes OK or NG.

        Numbers are compared as they are stored, with two decimals, so a record explains its own verdict.
        """
        spec = self.spec
        score = round(found.score_pct, 2)
        amount = None if found.amount_pct is None else round(found.amount_pct, 2)
        reason = self._complaint(found, score if amount is None else amount)
        # Not `score < threshold`: NaN compares false and must never become OK.
        is_ok = reason is None and score >= spec.threshold_pct
        return ToolResult(
            name=spec.name,
            type=spec.type,
            judgement=ToolJudgement.OK if is_ok else ToolJudgement.NG,
            score_pct=score,
            threshold_pct=spec.threshold_pct,
            upper_limit_pct=spec.upper_limit_pct,
            roi=roi,
            reason=None if is_ok else reason or found.what or text("differs from the master"),
            amount_pct=amount,
            defects=() if is_ok else found.defects,
            report_only=spec.report_only,
            elapsed_ms=elapsed_ms,
            text=found.text,
            value=None if found.value is None else round(found.value, VALUE_PLACES),
            unit=found.unit,
        )

    def _complaint(self, found: Measurement, amount: float) -> Text | None:
        upper = self.spec.upper_limit_pct
        if found.is_ng:
            return found.what or text("outside its limits")
        if upper is not None and not amount <= upper:
            return text("{amount} % of the master, upper limit {upper} %", amount=round(amount, 1), upper=upper)
        return None

    def not_evaluated(self, reason: Text, roi: Roi) -> ToolResult:
        spec = self.spec
        return ToolResult(
            name=spec.name,
            type=spec.type,
            judgement=ToolJudgement.NOT_EVALUATED,
            score_pct=None,
            threshold_pct=spec.threshold_pct,
            upper_limit_pct=spec.upper_limit_pct,
            roi=roi,
            reason=reason,
            report_only=spec.report_only,
        )


AnyTool = Tool[Any]
AnyToolSpec = ToolSpec[Any]
