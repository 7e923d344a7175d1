"""Draws the pictures of TOOLS.md with the tools themselves: `python -m tests.pictures_of_tools OUTDIR`.

Needs no display. Every number and every mark is computed by the code that judges.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFontDatabase, QGuiApplication

from resources import FONTS
from tests.pictures_of_tools.by_amount import area, color_area
from tests.pictures_of_tools.by_code import code
from tests.pictures_of_tools.by_difference import surface
from tests.pictures_of_tools.by_edges import edge_detection, outline, position_adjust
from tests.pictures_of_tools.by_looks import learned
from tests.pictures_of_tools.by_numbers import count, measure
from tests.pictures_of_tools.by_print import text
from tests.pictures_of_tools.curves import curves
from tests.pictures_of_tools.limits import limits
from tests.pictures_of_tools.paper import write

PICTURES = (
    position_adjust,
    outline,
    area,
    color_area,
    edge_detection,
    surface,
    learned,
    measure,
    count,
    code,
    text,
    limits,
    curves,
)


def main() -> int:
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication([])
    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for panels in PICTURES:
        write(out / f"{panels.__name__}.png", panels())
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
