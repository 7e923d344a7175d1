"""The version of this release, stated once in `pyproject.toml` and read from the installed package, and its age."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path


def package_version() -> str:
    return version("vision-inspection")


def installed_at() -> datetime | None:
    """When this program was built or installed, by the date of its files; None where they have none."""
    try:
        return datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC)
    except OSError:
        return None
