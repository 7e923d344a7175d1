"""The audit log, and the settings: for administrators."""

from __future__ import annotations

from typing import Any

from core.access.roles import Permission
from core.records.history import AuditEntry, AuditFilter
from remote_api.authorization import actor, station
from remote_api.operations import Operations
from remote_api.request_schemas import AuditFilterSchema
from remote_api.response_schemas import AuditCheckSchema, AuditSchema, ConfigSchema

resource = Operations("Administration", "Who did what, and how the station is set up.")

NOT_SHOWN = ("data_dir", "camera_source")
"""No path leaves; and a camera's address can hold its password."""


@resource.operation("GET", "/audit", needs=Permission.READ_AUDIT, query=AuditFilterSchema, data=AuditSchema)
def audit(query: dict[str, Any]) -> dict[str, Any]:
    """Who did what, when and from where, newest first."""
    wanted = AuditFilter(
        actor=query.get("actor"), action=query.get("action"), since=query.get("since"), until=query.get("until")
    )
    page = station().history.audit(actor(), wanted, query.get("cursor"), query["limit"])
    return {"items": [_entry_json(entry) for entry in page.items], "next_cursor": page.next_cursor}


@resource.operation("GET", "/audit/verify", needs=Permission.READ_AUDIT, data=AuditCheckSchema)
def verify_audit() -> dict[str, Any]:
    """Recompute the chain of hashes: has an entry been changed, removed or slipped in?"""
    check = station().history.verify_audit(actor())
    return {
        "is_intact": check.is_intact,
        "entries": check.entries,
        "text": str(check.text),
        "first_wrong": check.first_wrong,
    }


@resource.operation("GET", "/config", needs=Permission.MAINTAIN, data=ConfigSchema)
def config() -> dict[str, Any]:
    """How the station is set up, without secrets and paths."""
    shown = station().settings.public()
    return {"settings": {name: value for name, value in shown.items() if name not in NOT_SHOWN}}


def _entry_json(entry: AuditEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": entry.at.isoformat(),
        "station": entry.station,
        "actor": entry.actor,
        "via": entry.via,
        "address": entry.address,
        "request_id": entry.request_id,
        "action": entry.action,
        "details": dict(entry.details),
        "hash": entry.hash,
    }
