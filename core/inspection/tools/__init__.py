"""The one table of tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.inspection.tools.area import Area
from core.inspection.tools.code import Code
from core.inspection.tools.color_area import ColorArea
from core.inspection.tools.count import Count
from core.inspection.tools.edge_detection import EdgeDetection
from core.inspection.tools.learned import LearnedLook
from core.inspection.tools.measure import Measure
from core.inspection.tools.outline import Outline
from core.inspection.tools.position_adjust import PositionAdjust
from core.inspection.tools.surface import Surface
from core.inspection.tools.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.inspection.tool import AnyTool

TOOLS: Mapping[str, type[AnyTool]] = {
    kind.type: kind
    for kind in (
        PositionAdjust,
        Outline,
        Area,
        ColorArea,
        EdgeDetection,
        Surface,
        LearnedLook,
        Measure,
        Count,
        Code,
        Text,
    )
}
