"""A panel process that is restarted as soon as it is there, and ends when it is there again: `python -m … DATA_DIR`.

Prints `first` or `anew`, with the number of the process.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.access.roles import SYSTEM
from hmi.main import main

WAS_HERE = "PANEL_THAT_RESTARTS"


def begin(data_dir: str) -> int:
    app = QApplication([])
    turn = "anew" if WAS_HERE in os.environ else "first"
    os.environ[WAS_HERE] = "yes"

    def look() -> None:
        windows = [child for top in app.topLevelWidgets() for child in top.children() if child.objectName() == "panel"]
        if windows:
            timer.stop()
            sys.stdout.write(f"{turn} {os.getpid()}\n")
            sys.stdout.flush()
            if turn == "anew":
                app.quit()
            else:
                windows[0].station.restart(SYSTEM)  # type: ignore[attr-defined]

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(look)
    timer.start()
    return main(["--simulate", "--windowed", "800x480", "--data", data_dir, "--no-api"])


if __name__ == "__main__":
    sys.exit(begin(sys.argv[1]))
