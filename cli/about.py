"""`about`: which release is installed here, to compare stations by."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from core.version import content_hash, package_version

if TYPE_CHECKING:
    import argparse


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    about = commands.add_parser("about", help="version and content hash of what is installed")
    about.set_defaults(command=_about)


def _about(_given: argparse.Namespace) -> int:
    print(f"vision-inspection {package_version()}")
    print(f"content SHA-256 {content_hash()}")
    print(f"Python {platform.python_version()}")
    return 0
