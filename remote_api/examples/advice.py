"""The example of advice on a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.inspection.geometry import Circle
from core.inspection.program import tool_to_json
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.text import text
from remote_api.routes.advice import AdviceData, AdvisedToolData

if TYPE_CHECKING:
    from collections.abc import Mapping

_BORE = ToolSpec(
    "area", "Area", Circle(412.0, 305.0, 60.0), TOOLS["area"].params_type(), threshold_pct=88.4, id="5b1d90c2"
)

ANSWERS: Mapping[type | None, Any] = {
    AdviceData: AdviceData(
        tools=(
            AdvisedToolData(
                tool=tool_to_json(_BORE),
                is_new=True,
                is_change=True,
                text=text(
                    "{tool} with a limit of {limit} % catches {samples}.",
                    tool=text("Area"),
                    limit=88.4,
                    samples="NG sample 1, NG sample 3",
                ),
                catches=("NG sample 1", "NG sample 3"),
                adds=("NG sample 1", "NG sample 3"),
                rejects=(),
                elapsed_ms=0.84,
            ),
        ),
        ok_samples=12,
        ng_samples=3,
        text=text("12 of 12 OK samples pass; 2 of 3 NG samples caught. Not caught: NG sample 2."),
        remains=(text("NG sample 2: no tool catches it."),),
        notes=(),
    )
}
