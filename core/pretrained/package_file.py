"""Where the file of an installed package lies."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def package_file(package: str, file: str) -> Path | None:
    """The file of a package, of which nothing is executed; None: the package, or the file, is not there."""
    found = importlib.util.find_spec(package)
    folders = found.submodule_search_locations if found is not None else None
    path = next((Path(folder, file) for folder in folders or ()), None)
    return path if path is not None and path.is_file() else None
