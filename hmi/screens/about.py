"""What runs here: version and content hash of the product, and the libraries with their licenses."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
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
CONTENT = "content"
"""Key of the row with the content hash, which has no license."""
_LICENSES = {"fonts": FONTS / "OFL.txt", "fonts_zh": FONTS / "OFL.txt", "icons": ICONS / "LICENSE"}
"""Licenses of what is no package of Python, by key of the row."""
_AS_OURS = {"pinyin": OWN}
"""Data under the license of the product itself."""
_NAMES = ("LICEN", "COPYING", "NOTICE")


@dataclass(frozen=True)
class Installed:
    """What is installed. `content`: its hash; `libraries`: a row for each."""

    content: str
    libraries: tuple[PickRow, ...]


def read_installed() -> Installed:
    """Reads every file of the product once, and a file for each library: not in the GUI thread."""
    found = []
    for name in LIBRARIES:
        about = importlib.metadata.metadata(name).json
        terms = str(about.get("license_expression") or about.get("license") or "")
        found.append(PickRow(name, f"{name} {about['version']}", terms.partition("\n")[0]))
    return Installed(content_hash(), tuple(found))


def about_rows(installed: Installed) -> list[PickRow]:
    return [
        PickRow(OWN, f"Vision Inspection System {package_version()}", "Apache License 2.0"),
        PickRow(CONTENT, tr("Content"), f"SHA-256 {installed.content}"),
        PickRow("fonts", "IBM Plex Sans", "SIL Open Font License 1.1"),
        PickRow("fonts_zh", "IBM Plex Sans SC", "SIL Open Font License 1.1"),
        PickRow("icons", "Lucide", "ISC License"),
        PickRow("pinyin", "rime-pinyin-simp, Android Open Source Project", "Apache License 2.0"),
        *installed.libraries,
    ]


def content_words(installed: Installed) -> str:
    """The content hash, and what it is good for."""
    means = tr("A hash over every installed file of the station. Two stations that show the same run the same.")
    return f"{installed.content}\n\n{means}"


def license_of(key: str) -> str:
    """The text of the license of a row; "" if what is installed carries none. Reads files: not in the GUI thread."""
    if key in _LICENSES:
        return _read(_LICENSES[key])
    files = [
        file
        for file in importlib.metadata.files(_AS_OURS.get(key, key)) or ()
        if ".dist-info" in file.parts[0] and any(word in file.name.upper() for word in _NAMES)
    ]
    return "\n\n".join(filter(None, (_read(Path(str(file.locate()))) for file in files)))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # a package without its license is no fault of the station
        return ""
