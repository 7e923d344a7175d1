"""Samples: the pictures of known parts that belong to a program, with their kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.store.tables import program_samples

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.store.database import Database


class SampleKind(Enum):
    """Whether the part in the picture is good, according to a person."""

    OK = "OK"
    NG = "NG"


@dataclass(frozen=True)
class Sample:
    """One picture that limits are taught from; `picture` is its content hash."""

    picture: str
    kind: SampleKind


class ProgramSamples:
    """Takes and returns values. The pictures themselves are files, see `core.store.images`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, program_id: int) -> tuple[Sample, ...]:
        """Samples in the order in which they were given; empty for an unknown program."""
        query = sa.select(program_samples.c.picture, program_samples.c.kind)
        query = query.where(program_samples.c.program_id == program_id).order_by(program_samples.c.ordinal)
        with self._database.reading() as connection:
            return tuple(Sample(row.picture, SampleKind(row.kind)) for row in connection.execute(query))

    def replace(self, program_id: int, samples: Sequence[Sample]) -> None:
        """Replace the samples. Raises DatabaseConstraintError: no such program, or a picture occurs twice."""
        rows = [
            {"program_id": program_id, "picture": sample.picture, "ordinal": ordinal, "kind": sample.kind.value}
            for ordinal, sample in enumerate(samples)
        ]
        with self._database.transaction() as connection:
            connection.execute(program_samples.delete().where(program_samples.c.program_id == program_id))
            if rows:
                connection.execute(program_samples.insert(), rows)
