"""SheetHost: a window over which sheets open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hmi.sheets.base import Check, Sheet, accepted
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.list import ListSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hmi.appearance import Look
    from hmi.i18n import Languages
    from hmi.widgets.pick_list import PickRow


class SheetHost(QWidget):
    """Implements what `hmi.screens.base.Panel` says of sheets."""

    def __init__(self, look: Look, languages: Languages) -> None:
        super().__init__()
        self.look, self.languages = look, languages

    def sheets(self) -> list[Sheet]:
        """The sheets that are open."""
        # Not among the thousands of widgets below: asked at every refresh.
        sheets: Iterable[Sheet] = self.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [sheet for sheet in sheets if sheet.isVisible()]

    def open_sheet(self, sheet: Sheet) -> None:
        """Open a sheet, below the top bar if it fits: state, alarms and SIMULATION stay visible."""
        sheet.open_over(self, 0 if sheet.needs_all else self.look.theme.bar_height)

    def type_text(
        self,
        title: str,
        text: str,
        entered: Callable[[str], None],
        *,
        secret: bool = False,
        check: Check = accepted,
        problem: str = "",
        digits: bool = False,
    ) -> None:
        language = self.languages.current
        sheet = KeyboardSheet(
            self.look, language, title, text, secret=secret, check=check, problem=problem, digits=digits
        )
        sheet.entered.connect(entered)
        self.open_sheet(sheet)

    def ask(self, heading: str, words: str, choices: tuple[str, ...], chosen: Callable[[int], None]) -> None:
        sheet = DecisionSheet(self.look, heading, words, choices)
        sheet.chosen.connect(chosen)
        self.open_sheet(sheet)

    def choose(
        self,
        title: str,
        rows: Sequence[PickRow],
        chosen: Callable[[str], object],
        *,
        words: str = "",
        marked: str = "",
        are_side_by_side: bool = False,
    ) -> None:
        sheet = ListSheet(self.look, title, rows, words=words, marked=marked, are_side_by_side=are_side_by_side)
        sheet.chosen.connect(chosen)
        self.open_sheet(sheet)
