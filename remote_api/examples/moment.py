"""When everything of the examples happens, and a content hash."""

from __future__ import annotations

from datetime import UTC, datetime

AT = datetime(2026, 3, 2, 6, 15, 0, 125_000, UTC)
HASH = "9f2c" * 16
