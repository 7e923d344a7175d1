"""Names of the screens, for `Panel.go`."""

from __future__ import annotations

from enum import StrEnum


class At(StrEnum):
    LOGIN = "login"
    FIRST_START = "first_start"
    RUN = "run"
    CHANGE_OVER = "change_over"
    PROGRAMS = "programs"
    VERSIONS = "versions"
    WIZARD = "wizard"
    LAST_NG = "last_ng"
    PART = "part"
    HISTORY = "history"
    STATISTICS = "statistics"
    HAND_OVER = "hand_over"
    IO = "io"
    ALARMS = "alarms"
    USERS = "users"
    AUDIT = "audit"
    BACKUPS = "backups"
    STORAGE = "storage"
    SYSTEM = "system"
    HELP = "help"
