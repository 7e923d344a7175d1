"""What belongs in a backup: how much the database holds, which pictures, and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from core.settings import variables
from core.settings.declaring import Secrecy
from core.store.account_tables import users
from core.store.audit_tables import audit_log
from core.store.inspection_values import ImageState
from core.store.tables import inspections, program_versions
from core.upkeep.backup.about import Contents, Missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from core.settings import Settings
    from core.store.database import Database

PAGE = 1000
EARLIER = ("masters", "samples")
"""Folders in which an earlier release kept the pictures of programs: not all may be in the database yet."""


_COUNTED = {
    "results": inspections.c.judged_at,
    "versions": program_versions.c.created_at,
    "users": users.c.created_at,
    "audit_entries": audit_log.c.at,
}
"""What is counted, by the moment at which it came."""


def contents_of(database: Database) -> Contents:
    """Raises DatabaseError."""
    with database.reading() as connection:
        counts = {
            name: connection.execute(sa.select(sa.func.count()).select_from(at.table)).scalar_one()
            for name, at in _COUNTED.items()
        }
        newest: datetime | None = connection.execute(sa.select(sa.func.max(inspections.c.judged_at))).scalar_one()
    return Contents(**counts, newest_result_at=newest)


def missing_since(database: Database, made_at: datetime) -> Missing:
    """What has come into the database since. Raises DatabaseError."""
    with database.reading() as connection:
        counts = {
            name: connection.execute(sa.select(sa.func.count()).where(at > made_at)).scalar_one()
            for name, at in _COUNTED.items()
        }
    return Missing(counts["results"], counts["versions"], counts["users"], counts["audit_entries"])


def pictures_of(database: Database, images: Path, wanted: str) -> Iterator[Path]:
    """The wanted pictures of inspections, and what an earlier release left; some may be gone meanwhile."""
    for folder in EARLIER:
        yield from sorted(path for path in (images / folder).rglob("*.png") if path.is_file())
    if wanted != "none":
        for name in _names(database, only_ng=wanted == "ng"):
            yield images / name


def _names(database: Database, *, only_ng: bool) -> Iterator[str]:
    """In small pages, so that no transaction is open for long."""
    c = inspections.c
    query = sa.select(c.seq, c.id, c.image_name).where(c.image_state == ImageState.STORED.value).limit(PAGE)
    if only_ng:
        query = query.where((c.judgement == "NG") | c.label.is_not(None))
    after: tuple[int, str] = (-1, "")
    while True:
        with database.reading() as connection:
            rows = connection.execute(query.where(sa.tuple_(c.seq, c.id) > after).order_by(c.seq, c.id)).all()
        yield from (row.image_name for row in rows if row.image_name)
        if len(rows) < PAGE:
            return
        after = (rows[-1].seq, rows[-1].id)


def settings_file(settings: Settings, *, with_secrets: bool) -> bytes:
    """The settings that environment, `.env` and command line set, in the notation of `.env`."""
    lines = [f"# Settings of {settings.general.station}, from a backup.\n"]
    for name, variable in variables().items():
        if name not in settings.given:
            continue
        if variable.secrecy is not Secrecy.OPEN and not with_secrets:
            lines.append(f"# {variable.name} is a secret, and left out.\n")
        else:
            lines.append(f'{variable.name}="{_quoted(variable.written(settings.value_of(variable)))}"\n')
    return "".join(lines).encode()


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
