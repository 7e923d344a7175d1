"""What goes into a file: where to, then how far it is, then what lies there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from hmi.i18n import tr
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.sheets.progress import ProgressSheet
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from hmi.screens.base import Screen

CSV = ".csv"
T = TypeVar("T")


def ask_file(screen: Screen, title: str, subject: str, suffix: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a file in a folder or on a stick.

    Args:
        subject: what the file is called after the station, such as "audit".
    """
    panel = screen.panel
    settings = panel.station.settings
    name = re.sub(r"[^\w .-]+", "-", f"{settings.general.station} {subject}").lstrip(".") + suffix
    sheet = FileSheet(panel.look, title, (suffix,), usual_roots(settings.storage.exports_dir), save_as=name)
    sheet.chosen.connect(lambda paths: chosen(paths[0]))
    panel.open_sheet(sheet)


def export_table(
    screen: Screen,
    title: str,
    subject: str,
    write: Callable[[Path, Callable[[T], None], Event], T],
    counted: Callable[[T], str],
    remark: Callable[[T], str] = lambda _: "",
) -> None:
    """Ask for a file in a folder or on a stick, and have it written in the background.

    Args:
        subject: as for `ask_file`.
        write: given the path, whom to tell what is written so far, and what ends it; runs in a pool thread.
        counted: what is written, in words.
        remark: what else is to be said at the end; "" for nothing.
    """
    panel = screen.panel

    def begin(path: Path) -> None:
        so_far: list[T] = []
        progress = ProgressSheet(panel.look, title, lambda: counted(so_far[-1]) if so_far else "…")
        canceled = progress.canceled
        panel.open_sheet(progress)

        def note(written: T) -> None:
            so_far[:] = [written]

        def said(written: T) -> None:
            if canceled.is_set():  # the sheet went by hand
                panel.toast(tr("Canceled: {file} ends early.", file=path.name))
                return
            progress.close_sheet()
            words = tr("{what} in {file}.", what=counted(written), file=path.name)
            panel.toast(" ".join(filter(None, (words, remark(written)))))

        def failed(error: BaseException) -> None:
            if not canceled.is_set():
                progress.close_sheet()
            panel.complain(error)

        run_in_background(screen, lambda: write(path, note, canceled), said, failed)

    ask_file(screen, title, subject, CSV, begin)
