"""The version of this release, stated once in `pyproject.toml` and read from the installed package."""

from __future__ import annotations

from importlib.metadata import version


def package_version() -> str:
    return version("vision-inspection")
