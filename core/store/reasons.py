"""Which reason codes of the site NG parts have: read from the records, through the index of those that have one.

Each code is given by a person, so these are few, however many results are stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.inspection.result import Judgement
from core.store.tables import inspections

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from core.store.database import Database
    from core.store.inspection_values import InspectionLabel
    from core.store.rollups import SeriesFilter

_CODES = sa.select(inspections.c.reason_code).where(inspections.c.reason_code.is_not(None)).distinct()
# What else is asked for is compared here: an index on it would have SQLite read all the results that have no code.
_CODED = sa.select(
    inspections.c.judged_at,
    inspections.c.judgement,
    inspections.c.station,
    inspections.c.is_simulated,
    inspections.c.program_id,
    inspections.c.version_hash,
    inspections.c.label,
).where(inspections.c.reason_code == sa.bindparam("code"))


def coded_parts(
    database: Database,
    wanted: SeriesFilter,
    since: datetime,
    until: datetime,
    label: InspectionLabel | None = None,
) -> Iterator[tuple[str, datetime]]:
    """Code and time of each NG part that has a code, of those judged in the span; `label`: only with that."""
    with database.reading() as connection:
        for code in connection.execute(_CODES).scalars().all():
            for row in connection.execute(_CODED, {"code": code}):
                is_meant = (
                    row.judgement == Judgement.NG.value
                    and since <= row.judged_at < until
                    and (row.station, row.is_simulated) == (wanted.station, wanted.is_simulated)
                    and wanted.program in (None, row.program_id)
                    and wanted.version_hash in (None, row.version_hash)
                    and (label is None or label.value == row.label)
                )
                if is_meant:
                    yield code, row.judged_at
