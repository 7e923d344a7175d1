"""Words of the audit log's details, in an index beside it, by which the log is searched.

A search finds the entries that have, for each of its words, one that begins so; upper and lower case are one. Where a
script has no spaces between words, as Chinese, a word begins at every character.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.store.audit_tables import MAX_WORD, audit_log, audit_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.engine import Connection

_AT_ONCE = 10_000
"""Entries whose words are written at once when those of all are noted."""
_LAST = "\U0010ffff"
_SPACELESS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Characters of Chinese and Japanese."""
_REACH = 8
"""Characters of a word without spaces around it; a longer search is cut into several."""
_RUNS = re.compile(rf"(?P<spaceless>[{_SPACELESS}]+)|[^\W_{_SPACELESS}]+")


_NOTED = {
    "sqlite": sqlite.insert(audit_words).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(audit_words).on_conflict_do_nothing(),
}


def note(connection: Connection, entry: int, details: Mapping[str, Any]) -> None:
    """Note the words of a new entry; those left by one that somebody has cut off are no hindrance."""
    if words := words_of(details):
        noted = [{"word": word, "entry": entry} for word in sorted(words)]
        connection.execute(_NOTED[connection.dialect.name], noted)


def note_all(connection: Connection) -> None:
    """Note the words of all entries that can be read, where none are noted yet."""
    # As it is written: what cannot be read must not end it.
    is_sqlite, details = connection.dialect.name == "sqlite", audit_log.c.details
    written = sa.cast(details, sa.LargeBinary) if is_sqlite else sa.type_coerce(details, sa.types.NullType())
    query, after = sa.select(audit_log.c.id, written.label("details")).order_by(audit_log.c.id).limit(_AT_ONCE), 0
    while rows := connection.execute(query.where(audit_log.c.id > after)).all():
        # In their order, which writes the index much faster.
        noted = sorted((word, row.id) for row in rows for word in words_of(_readable(row.details)))
        if noted:
            connection.execute(audit_words.insert(), [{"word": word, "entry": entry} for word, entry in noted])
        after = rows[-1].id


def _readable(written: Any) -> Any:
    """Details as psycopg gives them, or as SQLite has stored them; None for what is damaged."""
    if not isinstance(written, bytes):
        return written
    try:
        return json.loads(written)
    except ValueError:
        return None


def matching(search: str) -> sa.ColumnElement[bool]:
    """Whether an entry is found by the search. By one without a word, such as a dash, none is."""
    asked = _asked(search)
    found = (audit_log.c.id.in_(_entries_with(begin)) for begin in sorted(asked))
    return sa.and_(*found) if asked else sa.false()


def _entries_with(begin: str) -> sa.Select[Any]:
    word = audit_words.c.word
    return sa.select(audit_words.c.entry).where(word >= begin, word < begin + _LAST)


def matches(search: str, details: Mapping[str, Any]) -> bool:
    """As `matching`, of an entry that has been read."""
    asked, words = _asked(search), words_of(details)
    return bool(asked) and all(any(word.startswith(begin) for word in words) for begin in asked)


def words_of(details: Any) -> frozenset[str]:
    """The words by which an entry with these details is found: of its values at any depth, not of their names."""
    words: set[str] = set()
    for written in _values(details):
        for run in _runs(written):
            if run["spaceless"]:
                words.update(run.group()[at : at + _REACH] for at in range(len(run.group())))
            else:
                words.add(run.group()[:MAX_WORD])
    return frozenset(words)


def _asked(search: str) -> frozenset[str]:
    """The beginnings of words that a search means."""
    begins: set[str] = set()
    for run in _runs(search):
        begin = run.group()
        if run["spaceless"]:
            begins.update(begin[at : at + _REACH] for at in range(0, len(begin), _REACH))
        else:
            begins.add(begin[:MAX_WORD])
    return frozenset(begins)


def _runs(written: str) -> Iterator[re.Match[str]]:
    # Twice: what is made small may be composed otherwise.
    return _RUNS.finditer(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", written).casefold()))


def _values(details: Any) -> Iterator[str]:
    if isinstance(details, str):
        yield details
    elif isinstance(details, dict):
        for value in details.values():
            yield from _values(value)
    elif isinstance(details, list):
        for value in details:
            yield from _values(value)
    elif isinstance(details, int | float) and not isinstance(details, bool):
        yield str(details)
