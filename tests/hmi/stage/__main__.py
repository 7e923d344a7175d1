"""Screenshots of every screen and state: `python -m tests.hmi.stage OUTDIR`. Needs no display."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from core.settings import THEMES
from hmi.i18n import Languages
from tests.hmi.stage.scene import Scene
from tests.hmi.stage.states import STATES

SIZES = {
    "800x480": (800, 480),
    "1024x600": (1024, 600),
    "1280x800": (1280, 800),
    "1920x1080": (1920, 1080),
    "720x1280": (720, 1280),
}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.hmi.stage", description="Screenshots of every screen and state."
    )
    parser.add_argument("folder", type=Path, help="where they go")
    parser.add_argument("states", nargs="*", choices=[[], *STATES], help="only these")
    parser.add_argument("--language", default="en")
    parser.add_argument("--sizes", nargs="+", choices=SIZES, default=list(SIZES), help="only these")
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES), help="only these")
    given = parser.parse_args(argv)
    folder: Path = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    languages = Languages(app)
    languages.use(given.language)
    for size in given.sizes:
        with closing(Scene(app, SIZES[size], languages)) as stage:
            for theme in given.themes:
                for state in given.states or STATES:
                    STATES[state](stage)
                    stage.look.choose(theme)
                    stage.window.refresh()
                    stage.settle()
                    stage.shell.grab().save(str(folder / f"{state}_{theme}_{size}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
