"""code: reads a 1D or 2D code, judges its text, and grades how well it can be read.

The score is the worse of two ratios to the master: contrast, and what may still be lost: of a 2D code the unused error
correction (ISO/IEC 15415), of a 1D code the scan lines across it that can be read by themselves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

from core.errors import ImageQualityError, ValidationError
from core.fields import short_text
from core.inspection.geometry import Points, Pose, Rectangle, Roi
from core.inspection.gs1 import gs1_fields
from core.inspection.measure.code_grade import LINES, contrast_of, lines_of
from core.inspection.measure.codes import KINDS, LINEAR, ReadCode, printed_digits, read_codes
from core.inspection.reading_tool import ReadingParams, ReadingTool
from core.inspection.result import Defect
from core.inspection.seen import Finding, Seen
from core.inspection.tool import Measurement, ToolSpec
from core.text import Text, shown_read, text

if TYPE_CHECKING:
    from core.inspection.imaging import Scene

_LEAST_LINES = 6
"""Fewer readable lines on the master than this cannot grade a part."""
_LEAST_CORRECTION = 0.1
_MARGIN, _LEAST_MARGIN_PX = 0.1, 8
"""Around the region, for the quiet zone of a code that fills it: of its longer side, and at least."""
_UPRIGHT_DEG = 2.0


@dataclass(frozen=True)
class CodeParams(ReadingParams):
    gs1_field: str = short_text(
        "GS1 field",
        pattern="([0-9]{2,4})?",
        error="must have 2 to 4 digits, such as 21",
        help="Application identifier of the field that counts, such as 01 for the article or 21 for the serial number. "
        "Empty: the whole text.",
    )


class _Grade(NamedTuple):
    """`spare`: unused error correction, or the share of readable lines (0–1); None where the kind has neither."""

    contrast: float
    spare: float | None


class Code(ReadingTool[CodeParams]):
    type = "code"
    icon = "code"
    title = "Code"
    help = "Reads a bar code or 2D code, checks its text, and grades how well it can be read."
    params_type = CodeParams
    default_threshold_pct = 50.0
    shapes = ("rectangle", "circle", "polygon")

    def __init__(self, spec: ToolSpec[CodeParams], master: Scene) -> None:
        super().__init__(spec, master)
        at = Pose.identity(spec.roi.center)
        self._kinds = tuple(KINDS)
        found = self._found(master, at)
        if not found:
            raise ImageQualityError(
                "{tool}: no code can be read in the region. Leave some blank space around the code, turn the region "
                "along a bar code, or take a sharper or larger picture.",
                tool=spec.name,
            )
        if len({(code.kind, code.text) for code in found}) > 1:
            raise ImageQualityError(
                "{tool}: the region shows several codes ({texts}). Draw it around one of them, or mask the others.",
                tool=spec.name,
                texts=_listed(found),
            )
        self._kinds = (found[0].kind,)
        code = self._found(master, at)[0]  # as parts are read, now that the kind is known
        self._teach_text(code.text)
        if spec.params.gs1_field and not code.is_gs1:
            raise ImageQualityError(
                "{tool}: the master's code is no GS1 code: the function code FNC1 is missing at its start. Leave the "
                "GS1 field empty.",
                tool=spec.name,
            )
        self._taught = self._grade(master, code, at)
        self.note = self._remark(code)

    @property
    def _is_linear(self) -> bool:
        return self._kinds[0] in LINEAR

    @property
    def _can_lose(self) -> bool:
        """Whether the master has enough to spare for grading what a part has lost of it."""
        least = _LEAST_LINES / LINES if self._is_linear else _LEAST_CORRECTION
        return self._taught.spare is not None and self._taught.spare >= least

    def _remark(self, code: ReadCode) -> Text:
        shown, kind = shown_read(code.text), KINDS[code.kind]
        if self._can_lose:
            return text("read {text} ({kind})", text=shown, kind=kind)
        if self._is_linear:
            return text("read {text} ({kind}), but in few scan lines: damage is not graded", text=shown, kind=kind)
        return text("read {text} ({kind}), without spare error correction: damage is not graded", text=shown, kind=kind)

    def part_of(self, read: str) -> str:
        field = self.spec.params.gs1_field
        if not field:
            return read
        fields = gs1_fields(read)
        if field not in fields:
            raise ValidationError("there is no GS1 field {field}", field=field)
        return fields[field]

    def comparable(self, typed: str) -> str:
        # A UPC-A number may have been typed, or be read elsewhere, as the 13 digits that EAN makes of it.
        return printed_digits(typed) if self._kinds == ("ean_upc",) else typed

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        found = self._found(scene, pose)
        region = self.spec.roi.moved(pose)
        if not found:
            missing = _box(region.outline(), "missing")
            # Whatever the limit: a code that is not there is no code that reads badly.
            return Measurement(0.0, what=text("no code can be read"), defects=(missing,), is_ng=True)
        code = found[0]
        defect = _box(code.corners, "code")
        if len({(other.kind, other.text) for other in found}) > 1:
            boxes = tuple(_box(other.corners, "code") for other in found)
            what = text("several codes: {texts}", texts=_listed(found))
            return Measurement(0.0, what=what, defects=boxes, is_ng=True)
        score, what = self._score(self._grade(scene, code, pose))
        read = Measurement(score, what=what, defects=(defect,), text=code.text)
        if self.spec.params.gs1_field and not code.is_gs1:
            shown = shown_read(code.text)
            return replace(read, what=text("read {text}, which is no GS1 code", text=shown), is_ng=True)
        return self._checked(read, defect)

    def see(self, scene: Scene, pose: Pose) -> Seen:
        found = self._found(scene, pose)
        is_one = len({(code.kind, code.text) for code in found}) <= 1
        finding = Finding.FOUND if is_one else Finding.EXTRA
        return Seen(lines=tuple((finding, np.vstack([code.corners, code.corners[:1]])) for code in found))

    # --- reading ----------------------------------------------------------------------------------------------------

    def _found(self, scene: Scene, pose: Pose) -> list[ReadCode]:
        """The codes with their center in the region and in no mask, that nearest the region's center first."""
        region = self.spec.roi.moved(pose)
        turn = _turn_of(region, pose)
        ways = [partial(self._read_upright, scene, region)]
        if turn is not None:
            ways.append(partial(self._read_turned, scene, region, turn))
        if LINEAR.issuperset(self._kinds):
            ways.reverse()  # scan lines square to the bars
        found = next(filter(None, (self._inside(read(), pose) for read in ways)), [])
        return sorted(found, key=lambda code: math.dist(code.center, region.center))

    def _read_upright(self, scene: Scene, region: Roi) -> list[ReadCode]:
        """From the picture's own pixels, which no interpolation has softened."""
        window = region.window()
        margin = max(_LEAST_MARGIN_PX, round(_MARGIN * max(window.width, window.height)))
        window = window.grown(margin).clipped(scene.width, scene.height)
        codes = read_codes(scene.gray[window.slices], self._kinds)
        return [_moved(code, code.corners + np.array((window.x, window.y))) for code in codes]

    def _read_turned(self, scene: Scene, region: Roi, turn_deg: float) -> list[ReadCode]:
        """From the region turned upright: a decoder looks for the bars of a 1D code along rows and columns only."""
        (x, y), outline = region.center, region.outline()
        level = Pose(x, y, -turn_deg, 1.0, x, y).apply(outline)
        size = np.ptp(level, axis=0)
        margin = max(_LEAST_MARGIN_PX, round(_MARGIN * float(size.max())))
        width, height = (math.ceil(side) + 2 * margin for side in size.tolist())
        low = level.min(axis=0) - margin
        way = Pose(x, y, turn_deg, 1.0, x, y)
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        turned: Any = cv2.warpAffine(
            scene.gray, way.matrix(*low.tolist()), (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE
        )
        return [_moved(code, way.apply(code.corners + low)) for code in read_codes(turned, self._kinds)]

    def _inside(self, codes: list[ReadCode], pose: Pose) -> list[ReadCode]:
        region, masks = self.spec.roi.moved(pose), [mask.moved(pose) for mask in self.spec.masks]
        return [
            code
            for code in codes
            if _holds(region, code.center) and not any(_holds(mask, code.center) for mask in masks)
        ]

    # --- grading ----------------------------------------------------------------------------------------------------

    def _grade(self, scene: Scene, code: ReadCode, pose: Pose) -> _Grade:
        if code.kind not in LINEAR:
            return _Grade(contrast_of(scene.gray, code), code.unused_correction)
        count, contrast = lines_of(scene.gray, code, self.spec.roi.moved(pose).outline())
        return _Grade(contrast, count / LINES)

    def _score(self, grade: _Grade) -> tuple[float, Text]:
        """The score, and what is wrong where it is low."""
        taught = self._taught
        score = 100.0 * min(1.0, grade.contrast / max(taught.contrast, 1e-6))
        what = text(
            "its contrast is {contrast} %, the master's {taught} %",
            contrast=round(100 * grade.contrast),
            taught=round(100 * taught.contrast),
        )
        if taught.spare is None or grade.spare is None or not self._can_lose:
            return score, what
        left = 100.0 * min(1.0, grade.spare / taught.spare)
        if left >= score:
            return score, what
        if self._is_linear:
            counts = {"count": round(grade.spare * LINES), "taught": round(taught.spare * LINES)}
            return left, text("only {count} lines across it can be read, on the master {taught}", **counts)
        return left, text(
            "only {share} % of its error correction left, on the master {taught} %",
            share=round(100 * grade.spare),
            taught=round(100 * taught.spare),
        )


def _turn_of(region: Roi, pose: Pose) -> float | None:
    """By how much the region is turned against rows and columns; None: it is not."""
    turn = region.rotation_deg if isinstance(region, Rectangle) else pose.rotation_deg
    off = (turn + 45.0) % 90.0 - 45.0
    return off if abs(off) > _UPRIGHT_DEG else None


def _holds(region: Roi, point: tuple[float, float]) -> bool:
    return cv2.pointPolygonTest(region.outline().astype(np.float32), point, measureDist=False) >= 0


def _moved(code: ReadCode, corners: Points) -> ReadCode:
    return replace(code, corners=corners)


def _listed(found: list[ReadCode]) -> str:
    return ", ".join(dict.fromkeys(shown_read(code.text, most=24) for code in found))


def _box(corners: Points, kind: str) -> Defect:
    low, high = corners.min(axis=0), corners.max(axis=0)
    return Defect(float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1]), kind)
