"""NG parts in a row, after which a program holds the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.inspection.result import InspectionRecord, Judgement
from core.text import Text, text

if TYPE_CHECKING:
    from core.inspection.program import HoldSpec


class NgRow:
    """Used under the lock of the cycle or in its thread."""

    def __init__(self) -> None:
        self._count = 0

    def begin(self) -> None:
        """A new row begins."""
        self._count = 0

    def hold_after(self, result: InspectionRecord, spec: HoldSpec) -> Text | None:
        """Why no further part is judged until somebody has seen this one; a FAULT neither adds to a row nor ends it."""
        if result.judgement is Judgement.FAULT:
            return None
        self._count = self._count + 1 if result.judgement is Judgement.NG else 0
        if spec.on_ng and self._count:
            return text("Part {part} is NG.", part=result.part)
        if spec.after_ng is not None and self._count >= spec.after_ng:
            return text("{count} parts in a row are NG.", count=self._count)
        return None
