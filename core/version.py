"""Which release this is: its version, stated once in `pyproject.toml`, its age, and a hash of what is installed."""

from __future__ import annotations

import functools
import hashlib
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_PACKAGES = ("cli", "core", "hmi", "remote_api", "resources")
_NOT_INSTALLED = (".ts",)
"""Sources of what is installed."""


def package_version() -> str:
    return version("vision-inspection")


def installed_at() -> datetime | None:
    """When this program was built or installed, by the date of its files; None where they have none."""
    try:
        return datetime.fromtimestamp(Path(__file__).stat().st_mtime, UTC)
    except OSError:
        return None


@functools.cache
def content_hash() -> str:
    """SHA-256 over the files of the product as they are installed: equal where two stations run the same.

    Read once in a process, which takes some hundredths of a second: not in the GUI thread.
    """
    return hash_of_files(_ROOT, _PACKAGES)


def hash_of_files(root: Path, folders: tuple[str, ...]) -> str:
    """SHA-256 in hex over path and content of every file in the folders, whatever the order of the disk.

    Files that Python writes by itself do not count. One that cannot be read counts as different from any content.
    """
    found = [file for folder in folders for file in (root / folder).rglob("*") if file.is_file()]
    whole = hashlib.sha256()
    for name, file in sorted((file.relative_to(root).as_posix(), file) for file in found):
        if file.suffix in _NOT_INSTALLED or "__pycache__" in file.parts:
            continue
        whole.update(f"{name}\0{_hash_of(file)}\n".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _hash_of(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return "cannot be read"
