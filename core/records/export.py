"""What was inspected and what was done as files: a CSV of the records, of inspections with their pictures beside it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from core.errors import NotFoundError
from core.files import told, write_whole
from core.records.audited import sentence_of
from core.store.paging import MAX_LIMIT, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path
    from threading import Event

    from core.access.roles import Actor
    from core.records.history import AuditEntry, AuditFilter, History, InspectionFilter, InspectionSummary

_T = TypeVar("_T")

CSV_COLUMNS = (
    "id",
    "station",
    "part",
    "judgement",
    "reason",
    "program",
    "version_hash",
    "version_number",
    "captured_at",
    "judged_at",
    "trigger",
    "elapsed_ms",
    "is_simulated",
    "label",
    "label_by",
    "label_at",
    "reason_code",
    "reason_code_by",
    "reason_code_at",
    "challenge_expects",
    "part_id",
    "readings",
)
AUDIT_COLUMNS = (
    "id",
    "at",
    "station",
    "actor",
    "via",
    "address",
    "request_id",
    "action",
    "sentence",
    "details",
    "previous",
    "hash",
)


@dataclass(frozen=True)
class Exported:
    """What lies in the files now.

    Attributes:
        parts: lines of the CSV, its head left out.
        pictures: files written beside it.
        missing: parts of which there is no picture; 0 where none were asked for.
    """

    parts: int = 0
    pictures: int = 0
    missing: int = 0


def csv_of(history: History, actor: Actor, wanted: InspectionFilter) -> Generator[bytes, None, None]:
    """The records, newest first, in pieces of whole lines, as UTF-8; the first piece is the head (RFC 4180)."""
    yield csv_row(CSV_COLUMNS)
    for items in _inspections(history, actor, wanted):
        yield b"".join(csv_row(_values(item)) for item in items)


def audit_csv_of(history: History, actor: Actor, wanted: AuditFilter) -> Generator[bytes, None, None]:
    """The audit log, newest first, as `csv_of`. `previous` and `hash` let anybody recompute the chain."""
    yield csv_row(AUDIT_COLUMNS)
    for entries in _entries(history, actor, wanted):
        yield b"".join(csv_row(_values_of_entry(entry)) for entry in entries)


def export_audit_to(
    path: Path,
    history: History,
    actor: Actor,
    wanted: AuditFilter,
    *,
    progress: Callable[[int], None],
    cancel: Event,
) -> int:
    """Write `path` (a CSV), and return how many entries lie in it; blocks until all is written.

    Args:
        progress: called after each page with the entries that lie there so far, in this thread.
        cancel: set it to end early; what was written until then is whole, and stays.

    Raises:
        StorageError, DiskSpaceError: a sentence that says why it cannot be written.
        DatabaseError
    """
    entries = 0
    with told(path.name), path.open("wb") as file:
        file.write(csv_row(AUDIT_COLUMNS))
        for page in _entries(history, actor, wanted):
            if cancel.is_set():
                break
            file.write(b"".join(csv_row(_values_of_entry(entry)) for entry in page))
            entries += len(page)
            progress(entries)
    return entries


def export_to(
    path: Path,
    history: History,
    actor: Actor,
    wanted: InspectionFilter,
    *,
    with_pictures: bool,
    progress: Callable[[Exported], None],
    cancel: Event,
) -> Exported:
    """Write `path` (a CSV), and with pictures the folder of the same name beside it; blocks until all is written.

    Args:
        progress: called after each page with what lies there so far, in this thread.
        cancel: set it to end early; what was written until then is whole, and stays.

    Raises:
        StorageError, DiskSpaceError: a sentence that says why it cannot be written.
        DatabaseError
    """
    done = Exported()
    folder = path.with_suffix("")
    with told(path.name), path.open("wb") as file:
        file.write(csv_row(CSV_COLUMNS))
        for items in _inspections(history, actor, wanted):
            for item in items:
                if cancel.is_set():
                    return done
                file.write(csv_row(_values(item)))
                done = replace(done, parts=done.parts + 1)
                if with_pictures and _write_picture(folder, history, actor, item):
                    done = replace(done, pictures=done.pictures + 1)
                elif with_pictures:
                    done = replace(done, missing=done.missing + 1)
            progress(done)
    return done


def _write_picture(folder: Path, history: History, actor: Actor, item: InspectionSummary) -> bool:
    """False where there is no picture (any more)."""
    try:
        file = history.image(actor, item.id)
    except NotFoundError:
        return False
    suffix = "jpg" if file.content_type == "image/jpeg" else "png"
    write_whole(folder / f"{item.part:08d}-{item.judgement.value}-{item.id}.{suffix}", file.data)
    return True


def _inspections(
    history: History, actor: Actor, wanted: InspectionFilter
) -> Generator[tuple[InspectionSummary, ...], None, None]:
    return _pages(lambda cursor: history.inspections(actor, wanted, cursor, MAX_LIMIT))


def _entries(history: History, actor: Actor, wanted: AuditFilter) -> Generator[tuple[AuditEntry, ...], None, None]:
    return _pages(lambda cursor: history.audit(actor, wanted, cursor, MAX_LIMIT))


def _pages(read: Callable[[str | None], Page[_T]]) -> Generator[tuple[_T, ...], None, None]:
    cursor: str | None = None
    while True:
        page = read(cursor)
        yield page.items
        cursor = page.next_cursor
        if cursor is None:
            return


def _values(item: InspectionSummary) -> tuple[object, ...]:
    return (
        item.id,
        item.station,
        item.part,
        item.judgement.value,
        item.reason or "",
        item.program_name,
        item.version_hash,
        item.version_number,
        "" if item.captured_at is None else item.captured_at.isoformat(),
        item.judged_at.isoformat(),
        item.trigger or "",
        round(item.elapsed_ms, 3),
        "true" if item.is_simulated else "false",
        "" if item.label is None else item.label.value,
        item.label_by or "",
        "" if item.label_at is None else item.label_at.isoformat(),
        item.reason_code or "",
        item.reason_code_by or "",
        "" if item.reason_code_at is None else item.reason_code_at.isoformat(),
        "" if item.challenge_expects is None else item.challenge_expects.value,
        item.part_id or "",
        json.dumps([asdict(reading) for reading in item.readings], ensure_ascii=False) if item.readings else "",
    )


def csv_row(values: Sequence[object]) -> bytes:
    """One line of a CSV file, as UTF-8."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([_cell(str(value)) for value in values])
    return line.getvalue().encode()


def _values_of_entry(entry: AuditEntry) -> tuple[object, ...]:
    values = vars(entry) | {
        "at": entry.at.isoformat(),
        "sentence": sentence_of(entry),
        "details": json.dumps(dict(entry.details), sort_keys=True),
    }
    return tuple(values[column] for column in AUDIT_COLUMNS)


def _cell(value: str) -> str:
    """A spreadsheet runs a cell that begins like a formula: what somebody typed must not (OWASP, CSV injection)."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
