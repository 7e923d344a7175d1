"""Sizes of blobs: how a tool that tells blobs apart declares its smallest and largest one, and what it refuses."""

from __future__ import annotations

from typing import Any

from core.errors import InvalidProgramConfigError
from core.fields import ALWAYS, OnlyIf, number


def smallest_blob_field(default: int | None, *, help: str, only_if: OnlyIf = ALWAYS) -> Any:  # noqa: A002
    """Declares `min_blob_px`. Without a default it may be empty, and what that means is said in the help."""
    return number(
        "Smallest blob",
        default=default,
        minimum=1 if default is None else 0,
        maximum=1_000_000,
        unit="px²",
        integer=True,
        optional=default is None,
        only_if=only_if,
        help=help,
    )


def largest_blob_field(only_if: OnlyIf = ALWAYS) -> Any:
    """Declares `max_blob_px`."""
    return number(
        "Largest blob",
        default=None,
        minimum=1,
        maximum=100_000_000,
        unit="px²",
        integer=True,
        optional=True,
        only_if=only_if,
        help="Larger ones are left out.",
    )


def check_blob_sizes(name: str, least: float, most: float | None, pixels: int) -> None:
    """Raise InvalidProgramConfigError if no blob of a region of `pixels` px² can have `least` to `most` px²."""
    if least > min(most or pixels, pixels):
        raise InvalidProgramConfigError(
            "{tool}: no blob can be as large as the smallest and as small as the largest one. Change their sizes.",
            tool=name,
        )
