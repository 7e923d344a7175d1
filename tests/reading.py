"""A tool that reads print, and what it says of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.inspection.frame import Frame, Image
from core.inspection.geometry import Rectangle
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program
from core.inspection.tool import ToolSpec
from core.inspection.tools.text import TextParams
from tests.printed import SIZE

if TYPE_CHECKING:
    from core.inspection.result import Judged

REGION = Rectangle(4, 20, SIZE[0] - 8, SIZE[1] - 40)


def spec(limit: float = 50.0, roi: Rectangle = REGION, masks: tuple[Rectangle, ...] = (), **params: Any) -> Any:
    return ToolSpec("text", "text", roi, TextParams(**params), limit, masks=masks)


def judged(tool: ToolSpec[TextParams], master: Image, picture: Image, rule: str = "all") -> Judged:
    program = Program("p", (tool,), content_hash(master), judgement=rule)
    return Inspector(program, master).inspect(Frame(0, 0, picture))


def said(result: Judged) -> str:
    return str(result.tools[0].reason)
