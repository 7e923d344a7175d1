"""Export to a file: asks for the file, writes it in the background, and says what was written, and where."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from hmi.i18n import count, percent, tr
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.sheets.progress import LOOK_EVERY_MS, ProgressSheet
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from pathlib import Path

    from hmi.screens.base import Panel, Screen
    from hmi.widgets.button import Button

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


@dataclass
class _UnderWay:
    """An export that is being written.

    Attributes:
        counted: how many there are so far, and that in words; None before the first.
        total: None while that is not known.
    """

    title: str
    canceled: Event
    counted: Callable[[], tuple[int, str]] | None = None
    total: int | None = None

    def progress(self) -> str:
        if self.counted is None:
            return "…"
        done, words = self.counted()
        if not self.total or done > self.total:
            return words
        of = tr("{share} of {total}", share=percent(100 * done / self.total, 0), total=count(self.total))
        return f"{words} · {of}"


class Exporter(QObject):
    """The exports of a screen, one at a time, and its button: it begins one, and then says how far it is.

    Meanwhile everybody can go on working; a touch of the button opens the progress again, where it can be canceled.
    """

    def __init__(self, screen: Screen, button: Button, ask: Callable[[], None]) -> None:
        """`ask`: begins an export, by `begin`."""
        super().__init__(screen)
        self._screen, self._button, self._ask = screen, button, ask
        self._under_way: _UnderWay | None = None
        self._sheet: ProgressSheet | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self.show_progress)

    def touched(self) -> None:
        if self._under_way is None:
            self._ask()
        else:
            self._open_sheet(self._under_way)

    def show_progress(self) -> None:
        """Set the word of the button, and how far the export is."""
        self._button.set_word(tr("Export"), "" if self._under_way is None else self._under_way.progress())

    def begin(
        self,
        title: str,
        subject: str,
        write: Callable[[Path, Callable[[T], None], Event], T],
        counted: Callable[[T], tuple[int, str]],
        remark: Callable[[T], str] = lambda _: "",
        total: Callable[[], int] | None = None,
        suffix: str = CSV,
    ) -> None:
        """Ask for a file in a folder or on a USB drive, and write it in the background.

        Args:
            subject, suffix: as for `ask_file`.
            write: writes the file in a pool thread. It gets the path, a callback for its progress, and a cancel event.
            counted: how many there are in the progress or in the result, and that in words.
            remark: a sentence to add to the message at the end; "" for none.
            total: how many there will be; runs in a pool thread. None: that takes too long to find out.
        """

        def begin(path: Path) -> None:
            task = self._under_way = _UnderWay(title, Event())

            def note(written: T) -> None:
                task.counted = partial(counted, written)

            def counted_all(number: int) -> None:
                task.total = number

            def said(written: T) -> None:
                self._end()
                if task.canceled.is_set():
                    self._screen.panel.toast(tr("Canceled: {file} ends early.", file=path.name))
                    return
                words = tr("{what} in {file}.", what=counted(written)[1], file=path.name)
                self._screen.panel.toast(" ".join(filter(None, (words, remark(written)))))

            def failed(error: BaseException) -> None:
                self._end()
                self._screen.panel.complain(error)

            self._clock.start()
            self._open_sheet(task)
            if total is not None:
                run_in_background(self._screen, total, counted_all, self._screen.panel.complain)
            run_in_background(self._screen, lambda: write(path, note, task.canceled), said, failed)

        ask_file(self._screen, title, subject, suffix, begin)

    def _open_sheet(self, task: _UnderWay) -> None:
        self._sheet = ProgressSheet(self._screen.panel.look, task.title, task.progress, task.canceled, goes_on=True)
        self._screen.panel.open_sheet(self._sheet)

    def _end(self) -> None:
        sheet, self._sheet, self._under_way = self._sheet, None, None
        self._clock.stop()
        self.show_progress()
        if sheet is not None:
            sheet.close_sheet()  # it may have been closed already
