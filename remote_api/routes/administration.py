"""The audit log, and the settings: for administrators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flask import Response

from core.access.roles import Permission
from core.records.export import audit_csv_of
from core.records.history import AuditCheck, AuditEntry, AuditFilter
from remote_api.answer_data import filled
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas.accounts import AuditExportSchema, AuditFilterSchema
from remote_api.streaming import streamed

if TYPE_CHECKING:
    from core.settings import Settings

resource = Operations("Administration", "Who did what, and how the station is set up.")

NOT_SHOWN = ("data_dir", "camera_source")
"""No path leaves; and a camera's address can hold its password."""


@dataclass(frozen=True)
class AuditEntryData:
    """One thing that was done.

    Attributes:
        details: what was done, by name.
        hash: SHA-256 over this entry and the hash of the one before.
    """

    id: int
    at: datetime
    station: str
    actor: str
    via: str
    address: str
    request_id: str
    action: str
    details: Mapping[str, Any]
    hash: str

    @classmethod
    def of(cls, entry: AuditEntry) -> AuditEntryData:
        return filled(cls, entry)


@dataclass(frozen=True)
class AuditData:
    """A page of the audit log, newest first.

    Attributes:
        next_cursor: null on the last page.
    """

    items: tuple[AuditEntryData, ...]
    next_cursor: str | None


@dataclass(frozen=True)
class ConfigData:
    """How the station is set up.

    Attributes:
        settings: every setting but secrets, paths and addresses that can hold a password.
    """

    settings: Mapping[str, Any]

    @classmethod
    def of(cls, settings: Settings) -> ConfigData:
        return cls({name: value for name, value in settings.public().items() if name not in NOT_SHOWN})


@resource.operation("GET", "/audit", needs=Permission.READ_AUDIT, query=AuditFilterSchema, data=AuditData)
def audit(query: dict[str, Any]) -> AuditData:
    """Who did what, when and from where, newest first.

    `about` are words: for each of them, a word of the details begins so. Small and capital letters are the same.
    """
    page = station().history.audit(actor(), _filter(query), query.get("cursor"), query["limit"])
    return AuditData(tuple(AuditEntryData.of(entry) for entry in page.items), page.next_cursor)


@resource.operation(
    "GET", "/audit/export", needs=Permission.READ_AUDIT, query=AuditExportSchema, media_types=("text/csv",)
)
def export_audit(query: dict[str, Any]) -> Response:
    """The audit log as CSV, newest first, streamed; with the hashes that chain its entries."""
    lines = audit_csv_of(station().history, actor(), _filter(query))
    response = Response(streamed(lines), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="audit.csv"'
    return response


def _filter(query: dict[str, Any]) -> AuditFilter:
    return AuditFilter(**{name: query.get(name) for name in ("actor", "action", "about", "since", "until")})


@resource.operation("GET", "/audit/verify", needs=Permission.READ_AUDIT, data=AuditCheck)
def verify_audit() -> AuditCheck:
    """Recompute the chain of hashes: has an entry been changed, removed or slipped in?"""
    return station().history.verify_audit(actor())


@resource.operation("GET", "/config", needs=Permission.MAINTAIN, data=ConfigData)
def config() -> ConfigData:
    """How the station is set up, without secrets and paths."""
    return ConfigData.of(station().settings)
