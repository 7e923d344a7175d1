"""Lines of the history: a row of an inspection without its body, as a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.inspection.result import Judgement
from core.store.inspection_values import ImageState, InspectionLabel, InspectionSummary, Reading
from core.store.moments import moment_after
from core.store.tables import inspections
from core.text import Text, text

if TYPE_CHECKING:
    from sqlalchemy.engine import Row

SHOWN = tuple(column for column in inspections.c if column.name not in ("body", "image_name", "image_bytes"))
"""The columns that a line needs."""

_JUDGEMENTS = {judgement.value: judgement for judgement in Judgement}
_IMAGE_STATES = {state.value: state for state in ImageState}


def damaged(place: Row[Any], station: str) -> InspectionSummary:
    """In place of a row that cannot be read; `place` has its id, part and seq."""
    return InspectionSummary(
        id=str(place.id),
        station=station,
        part=place.part if isinstance(place.part, int) else 0,
        judgement=Judgement.FAULT,
        reason=text("The record is damaged and cannot be read."),
        program_id=None,
        program_name="",
        version_hash="",
        version_number=0,
        captured_at=None,
        judged_at=moment_after(place.seq),
        trigger=None,
        elapsed_ms=0.0,
        is_simulated=False,
        image_state=ImageState.NONE,
        label=None,
        label_by=None,
        label_at=None,
        reason_code=None,
        reason_code_by=None,
        reason_code_at=None,
    )


def summary(row: Row[Any]) -> InspectionSummary:
    """Of a row with the columns `SHOWN`. Raises one of `DAMAGE`.

    Column by column: a page of them is made ten times a second, and a merge of dicts takes twice as long.
    """
    return InspectionSummary(
        id=row.id,
        station=row.station,
        part=row.part,
        judgement=_JUDGEMENTS[row.judgement],
        reason=Text.from_json(row.reason) if row.reason else None,
        program_id=row.program_id,
        program_name=row.program_name,
        version_hash=row.version_hash,
        version_number=row.version_number,
        captured_at=row.captured_at,
        judged_at=row.judged_at,
        trigger=row.trigger,
        elapsed_ms=row.elapsed_ms,
        is_simulated=row.is_simulated,
        image_state=_IMAGE_STATES[row.image_state],
        label=InspectionLabel(row.label) if row.label else None,
        label_by=row.label_by,
        label_at=row.label_at,
        reason_code=row.reason_code,
        reason_code_by=row.reason_code_by,
        reason_code_at=row.reason_code_at,
        challenge_expects=_JUDGEMENTS[row.challenge_expects] if row.challenge_expects else None,
        part_id=row.part_id,
        readings=tuple(Reading(**reading) for reading in row.readings) if row.readings else (),
    )
