"""Libraries that no wheel brings, because they belong to the system: GObject introspection and picamera2."""

from __future__ import annotations

import importlib
import sys
from typing import Any

PACKAGES = "/usr/lib/python3/dist-packages"
"""Where Debian and Raspberry Pi OS install Python packages; compiled ones serve the system's own Python alone."""

ABSENT: tuple[type[Exception], ...] = (ImportError, OSError, ValueError)
"""What an import raises without the library, with a part of it missing, or built for another numpy."""


def import_from_system(name: str) -> Any:
    """Import a module from the system's packages; whatever of it is in this environment too comes from here.

    The folder is on the path only meanwhile: the system's numpy and OpenCV would be found for good otherwise.

    Raises:
        ImportError, OSError, ValueError: `ABSENT`.
    """
    sys.path.append(PACKAGES)
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(PACKAGES)
