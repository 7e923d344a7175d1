"""Read texts: what tools have read, in an index beside the records, by which the history is searched.

They are noted without spaces and with A to Z in lower case, and so is what is searched for: one lookup in the index
finds "24V SA" by "24vsa". Of other letters the case counts, as both databases change that of A to Z alone.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core.errors import ValidationError
from core.inspection.gs1 import gs1_fields
from core.store.inspection_values import MAX_READ_TEXT
from core.store.tables import inspections, read_texts
from core.text import shown_read

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.engine import Connection

    from core.inspection.result import InspectionRecord

_LAST = "\U0010ffff"
_WHOLE = 1_000_000
"""Longer than any text of a code."""

_FOLDED = str.maketrans({" ": None} | {capital: capital.lower() for capital in string.ascii_uppercase})

_FORGET = read_texts.delete().where(read_texts.c.inspection_id == sa.bindparam("of"))
_NOTE = read_texts.insert().from_select(
    ["inspection_id", "text", "is_part_id", "seq"],
    sa.select(
        inspections.c.id,
        sa.bindparam("read", type_=read_texts.c.text.type),
        sa.bindparam("is_part_id", type_=sa.Boolean()),
        inspections.c.seq,
    ).where(inspections.c.id == sa.bindparam("of")),
)


def note(connection: Connection, result: InspectionRecord) -> None:
    """Note what was read, instead of what was noted before the row was corrected."""
    connection.execute(_FORGET, {"of": result.id})
    texts = {searched for tool in result.tools if tool.text is not None for searched in _searched(tool.text)}
    part_id = None if result.part_id is None else as_searched(result.part_id)
    if part_id is not None:
        texts.add(part_id)
    rows = [{"of": result.id, "read": read, "is_part_id": read == part_id} for read in sorted(texts)]
    if rows:
        connection.execute(_NOTE, rows)


def forget(connection: Connection, ids: Collection[str]) -> None:
    connection.execute(read_texts.delete().where(read_texts.c.inspection_id.in_(ids)))


def beginning(prefix: str, seq: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Whether an inspection, whose place in the order `seq` says, has a text that begins so."""
    begin = _folded(prefix)
    text = read_texts.c.text
    return _with((text >= begin) & (text < begin + _LAST), seq)


def identified(part_id: str, seq: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """As `beginning`: whether it is of a part with that id."""
    return _with((read_texts.c.text == as_searched(part_id)) & read_texts.c.is_part_id.is_(True), seq)


def _with(meant: sa.ColumnElement[bool], seq: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    # By the place first: so an index of the history leads from one to the next in its order, from the newest on, and
    # however many there are, only those that are shown are read. Two stations may have used one place.
    places = sa.select(read_texts.c.seq).where(meant)
    newest = sa.select(sa.func.max(read_texts.c.seq)).where(meant).scalar_subquery()
    mine = sa.exists().where(read_texts.c.inspection_id == inspections.c.id, meant)
    return seq.in_(places) & (seq <= newest) & mine


def as_searched(read: str) -> str:
    """A text as it is noted: as it is shown, since no database stores every control character, and folded."""
    return _folded(shown_read(read, most=_WHOLE))


def _folded(shown: str) -> str:
    return shown.translate(_FOLDED)[:MAX_READ_TEXT]


def _searched(read: str) -> set[str]:
    """The text and, where it is made of GS1 fields, their values."""
    try:
        fields = gs1_fields(read).values()
    except ValidationError:
        return {as_searched(read)}
    return {as_searched(one) for one in (read, *fields)}
