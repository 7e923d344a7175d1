"""The pictures of the manual: `python -m tests.hmi.stage.manual` takes those that its pages show, in every language."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.settings import LANGUAGES
from hmi.i18n import Languages
from hmi.screens.help import read_pages
from tests.hmi.stage.scene import Scene
from tests.hmi.stage.states import STATES

MANUAL = Path(__file__).parents[3] / "resources" / "manual"
SIZE = 1280, 800
WIDTH = 800
QUALITY = 70


def main() -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    languages = Languages(app)
    for language in LANGUAGES:
        languages.use(language)
        with closing(Scene(app, SIZE, languages)) as stage:
            for picture in sorted({name for page in read_pages(language) for name in page.pictures}):
                STATES[Path(picture).stem](stage)
                stage.window.refresh()
                stage.settle()
                file = MANUAL / language / picture
                file.parent.mkdir(exist_ok=True)
                shown = stage.shell.grab().toImage()
                shown.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).save(str(file), "WEBP", QUALITY)
    return 0


if __name__ == "__main__":
    sys.exit(main())
