"""Curve: the score of one tool against the size of one kind of defect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.inspection.frame import Frame, Image
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.tool import AnyToolSpec

if TYPE_CHECKING:
    from core.inspection.result import ToolResult


@dataclass(frozen=True)
class Curve:
    """One kind of defect, drawn in increasing sizes, judged by one tool.

    Attributes:
        title: the defect in a few words ("bore moved").
        unit: unit of the sizes ("px").
        sizes: sizes of the defect, ascending; the first is 0, which is the master.
        spec: the tool, with the limit that the curve is compared with.
        draw: draws the picture for a size, height×width×3 uint8 BGR; `draw(0)` is the master.
        samples: pictures of good parts, for a tool that learns from them.
    """

    title: str
    unit: str
    sizes: tuple[float, ...]
    spec: AnyToolSpec
    draw: Callable[[float], Image]
    samples: tuple[Image, ...] = ()

    def results(self) -> list[ToolResult]:
        """The tool's result at each size."""
        master = self.draw(0)
        samples = {content_hash(image): image for image in self.samples}
        named = tuple(ProgramSample(digest, SampleKind.OK) for digest in samples)
        inspector = Inspector(Program("curve", (self.spec,), content_hash(master), samples=named), master, samples)
        return [inspector.inspect(Frame(0, 0, self.draw(size))).tools[-1] for size in self.sizes]
