"""Export to a file: asks for the file, writes it in the background, and says what was written, and where."""

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

    from hmi.screens.base import Panel, Screen

CSV = ".csv"
T = TypeVar("T")


def ask_file(screen: Screen, title: str, subject: str, suffix: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a file to write, in a folder or on a USB drive.

    Args:
        subject: follows the station's name in the suggested file name, for example "audit".
    """
    panel = screen.panel
    settings = panel.station.settings
    name = re.sub(r"[^\w .-]+", "-", f"{settings.general.station} {subject}").lstrip(".") + suffix
    sheet = FileSheet(panel.look, title, (suffix,), usual_roots(settings.storage.exports_dir), save_as=name)
    sheet.chosen.connect(lambda paths: chosen(paths[0]))
    panel.open_sheet(sheet)


def save_file(screen: Screen, title: str, subject: str, suffix: str, write: Callable[[Path], object]) -> None:
    """Ask for a file as `ask_file` does, and call `write` with it in a pool thread."""

    def chosen(path: Path) -> None:
        run_in_background(screen, lambda: write(path), lambda _: say_where(screen.panel, path), screen.panel.complain)

    ask_file(screen, title, subject, suffix, chosen)


def say_where(panel: Panel, path: Path) -> None:
    panel.toast(tr("{file} lies in {folder}.", file=path.name, folder=str(path.parent)))


def export_table(
    screen: Screen,
    title: str,
    subject: str,
    write: Callable[[Path, Callable[[T], None], Event], T],
    counted: Callable[[T], str],
    remark: Callable[[T], str] = lambda _: "",
    suffix: str = CSV,
) -> None:
    """Ask for a file in a folder or on a USB drive, and write it in the background.

    Args:
        subject, suffix: as for `ask_file`.
        write: writes the file in a pool thread. It gets the path, a callback for its progress, and a cancel event.
        counted: the progress or the result, in words.
        remark: a sentence to add to the message at the end; "" for none.
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
            if canceled.is_set():  # the user has closed the sheet
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

    ask_file(screen, title, subject, suffix, begin)
