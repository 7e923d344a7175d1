"""The version of this release, from the one place that states it: `pyproject.toml`, by way of what is installed."""

from __future__ import annotations

from importlib.metadata import version


def package_version() -> str:
    return version("vision-inspection")
