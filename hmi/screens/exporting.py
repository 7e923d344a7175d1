"""A list that goes into a file: where to, then how far it is, then what lies there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hmi.i18n import tr
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.sheets.progress import ProgressSheet
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from hmi.screens.base import Panel, Screen

CSV = ".csv"


def export_table(
    screen: Screen,
    title: str,
    subject: str,
    write: Callable[[Path, Callable[[int], None], Event], int],
    counted: Callable[[int], str],
) -> None:
    """Ask for a file in a folder or on a stick, and have it written in the background.

    Args:
        subject: what the file is called after the station, such as "audit".
        write: given the path, whom to tell how many there are so far, and what ends it; runs in a pool thread.
        counted: so many, in words.
    """
    panel = screen.panel
    settings = panel.station.settings
    name = re.sub(r"[^\w .-]+", "-", f"{settings.general.station} {subject}").lstrip(".") + CSV
    sheet = FileSheet(panel.look, title, (CSV,), usual_roots(settings.storage.exports_dir), save_as=name)
    sheet.chosen.connect(lambda paths: _write(screen, panel, title, paths[0], write, counted))
    panel.open_sheet(sheet)


def _write(
    screen: Screen,
    panel: Panel,
    title: str,
    path: Path,
    write: Callable[[Path, Callable[[int], None], Event], int],
    counted: Callable[[int], str],
) -> None:
    so_far = [0]
    sheet = ProgressSheet(panel.look, title, lambda: counted(so_far[0]))
    canceled = sheet.canceled
    panel.open_sheet(sheet)

    def note(written: int) -> None:
        so_far[0] = written

    def said(written: int) -> None:
        if canceled.is_set():  # the sheet went by hand
            panel.toast(tr("Canceled: {file} ends early.", file=path.name))
            return
        sheet.close_sheet()
        panel.toast(tr("{what} in {file}.", what=counted(written), file=path.name))

    def failed(error: BaseException) -> None:
        sheet.close_sheet()
        panel.complain(error)

    run_in_background(screen, lambda: write(path, note, canceled), said, failed)
