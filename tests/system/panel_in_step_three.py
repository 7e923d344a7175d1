"""A panel process with an engineer in step 3, for a test that kills it: `python -m … DATA_DIR`.

Prints `kept` when the draft is stored, then waits to be killed.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.access.roles import SYSTEM, Role
from core.assembly import open_station
from core.inspection import editing
from core.settings import load_settings
from hmi.i18n import Languages
from hmi.screens.names import At
from tests.hmi.live import live_panel

LIMIT = 91.0


def main(data_dir: Path) -> None:
    app = QApplication([])
    settings = load_settings(None, data_dir=data_dir, camera="simulated", lines="simulated", autostart=False)
    station = open_station(settings)
    with live_panel(None, station, Languages(app)) as panel:
        panel.sign_in(Role.ENGINEER)
        actor = panel.window.session.actor
        assert actor is not None
        panel.window.go(At.WIZARD, program_id=station.library.programs(SYSTEM)[0].id)

        def edit() -> None:
            draft = panel.wizard.draft
            if panel.window.current is not panel.wizard:
                return
            if not draft.is_changed:
                panel.wizard.go_to("tools")
                tool = editing.tool_named(draft.program, "pins")
                assert tool is not None
                draft.apply(editing.with_changed(draft.program, {"pins": replace(tool, threshold_pct=LIMIT)}))
            elif station.drafts.kept(actor) is not None:
                sys.stdout.write("kept\n")
                sys.stdout.flush()
                look.stop()

        look = QTimer()
        look.setInterval(50)
        look.timeout.connect(edit)
        look.start()
        app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
