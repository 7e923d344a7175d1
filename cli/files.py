"""File helpers of the subcommands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths name the same existing file."""
    try:
        return one.samefile(other)
    except OSError:
        return False
