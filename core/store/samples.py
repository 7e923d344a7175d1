"""Samples: the pictures of known parts that belong to a program, with their kind, and those proposed for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.inspection.samples import ProgramSample, SampleKind
from core.store.tables import program_samples, proposed_samples

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.store.database import Database


@dataclass(frozen=True)
class ProposedSample:
    """The picture of an NG part that an operator called good. It becomes an OK sample when an engineer accepts it."""

    picture: str
    program_id: int
    inspection_id: str
    proposed_by: str
    proposed_at: datetime

    @property
    def accepted(self) -> ProgramSample:
        """The sample that it becomes."""
        return ProgramSample(self.picture, SampleKind.OK)


class ProgramSamples:
    """Takes and returns values. The pictures themselves: `core.store.program_pictures`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, program_id: int) -> tuple[ProgramSample, ...]:
        """Samples in the order in which they were given; empty for an unknown program."""
        query = sa.select(program_samples.c.picture, program_samples.c.kind)
        query = query.where(program_samples.c.program_id == program_id).order_by(program_samples.c.ordinal)
        with self._database.reading() as connection:
            return tuple(ProgramSample(row.picture, SampleKind(row.kind)) for row in connection.execute(query))

    def replace(self, program_id: int, samples: Sequence[ProgramSample]) -> None:
        """Replace the samples. Raises DatabaseConstraintError: no such program, or a picture occurs twice."""
        rows = [
            {"program_id": program_id, "picture": sample.picture, "ordinal": ordinal, "kind": sample.kind.value}
            for ordinal, sample in enumerate(samples)
        ]
        with self._database.transaction() as connection:
            connection.execute(program_samples.delete().where(program_samples.c.program_id == program_id))
            if rows:
                connection.execute(program_samples.insert(), rows)

    # --- proposed samples ---------------------------------------------------------------------------------------------

    def proposed(self, program_id: int) -> tuple[ProposedSample, ...]:
        """What is proposed and neither accepted nor refused, the oldest first."""
        c = proposed_samples.c
        query = sa.select(*(c[name] for name in ProposedSample.__dataclass_fields__))
        query = query.where(c.program_id == program_id).order_by(c.proposed_at, c.inspection_id)
        with self._database.reading() as connection:
            return tuple(ProposedSample(**row) for row in connection.execute(query).mappings())

    def propose(self, proposed: ProposedSample) -> None:
        """Raises DatabaseConstraintError: no such program, or the inspection's picture is proposed already."""
        with self._database.transaction() as connection:
            connection.execute(proposed_samples.insert(), vars(proposed))

    def withdraw(self, inspection_id: str) -> None:
        """Remove what was proposed from that inspection, if anything was."""
        with self._database.transaction() as connection:
            connection.execute(proposed_samples.delete().where(proposed_samples.c.inspection_id == inspection_id))

    def settle(self, program_id: int, pictures: Iterable[str]) -> int:
        """Remove these pictures from what is proposed, as they were accepted or refused; returns how many were."""
        c, wanted = proposed_samples.c, set(pictures)
        found = {proposed.picture for proposed in self.proposed(program_id)} & wanted
        if found:
            with self._database.transaction() as connection:
                mine = (c.program_id == program_id) & c.picture.in_(found)
                connection.execute(proposed_samples.delete().where(mine))
        return len(found)
