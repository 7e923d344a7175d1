"""What runs here: version and content hash of the product, and the libraries with their licenses."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

from core.version import content_hash, package_version
from hmi.i18n import tr
from hmi.widgets.pick_list import PickRow
from resources import FONTS, ICONS

OWN = "vision-inspection"
LIBRARIES = (
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "Flask",
    "waitress",
    "SQLAlchemy",
    "alembic",
    "pyqtgraph",
    "bcrypt",
    "cryptography",
    "PyJWT",
    "websockets",
    "psutil",
    "marshmallow",
)
_CONTENT = "content"
_LICENSES = {"fonts": FONTS / "OFL.txt", "fonts_zh": FONTS / "OFL.txt", "icons": ICONS / "LICENSE"}
"""Licenses of what is no package of Python, by key of the row."""
_NAMES = ("LICEN", "COPYING", "NOTICE")


def about_rows() -> list[PickRow]:
    """What the product is and consists of. Reads every file of the product once, and a file for each library."""
    found = [
        PickRow(OWN, f"Vision Inspection System {package_version()}", "Apache License 2.0"),
        PickRow(_CONTENT, tr("Content"), f"SHA-256 {content_hash()}"),
        PickRow("fonts", "IBM Plex Sans", "SIL Open Font License 1.1"),
        PickRow("fonts_zh", "IBM Plex Sans SC", "SIL Open Font License 1.1"),
        PickRow("icons", "Lucide", "ISC License"),
    ]
    for name in LIBRARIES:
        about = importlib.metadata.metadata(name).json
        terms = str(about.get("license_expression") or about.get("license") or "")
        found.append(PickRow(name, f"{name} {about['version']}", terms.partition("\n")[0]))
    return found


def text_about(key: str) -> str:
    """The license of a row as its package carries it, or what the row means; "" if it carries none.

    Reads files: not in the GUI thread.
    """
    if key == _CONTENT:
        means = tr("A hash over every installed file of the station. Two stations that show the same run the same.")
        return f"{content_hash()}\n\n{means}"
    if key in _LICENSES:
        return _read(_LICENSES[key])
    files = [
        file
        for file in importlib.metadata.files(key) or ()
        if ".dist-info" in file.parts[0] and any(word in file.name.upper() for word in _NAMES)
    ]
    return "\n\n".join(filter(None, (_read(Path(str(file.locate()))) for file in files)))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # a package without its license is no fault of the station
        return ""
