"""The buttons by which an NG part gets one of the site's reason codes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.access.roles import Permission
from core.inspection.result import InspectionRecord, Judgement
from hmi.i18n import moment, tr
from hmi.layout import REST, columns, place
from hmi.screens.base import gate
from hmi.widgets.button import Button
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from core.records.history import StoredInspection
    from hmi.screens.base import Panel

MOST_BUTTONS = 3
"""Most codes that have a button each; with more of them, one button offers them all."""

NONE = ""
"""Key of the row that takes the code back."""


class ReasonCodes(QObject):
    """A button for each code; or one for all, where there are many, they are long, or the part has an old code.

    `chosen` carries the code, or "" if it is taken back.
    """

    chosen = Signal(str)

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel, self._parent = panel, parent
        self._stored: StoredInspection | None = None
        self._record: InspectionRecord | None = None
        self.each: dict[str, Button] = {}
        self.all = self._made("reason_codes", self._offer, icon="edit")

    def _made(self, name: str, deed: Callable[[], None], icon: str = "") -> Button:
        look = self._panel.look
        button = Button(look, name, icon=icon, height=look.theme.list_target)
        button.clicked.connect(lambda _: deed())
        button.marked_as(Mark.SELECTED)
        button.setParent(self._parent)
        return button

    def _follow_site(self) -> None:
        """Make the buttons anew if the site has other codes now."""
        codes = self._panel.station.labels.reason_codes
        if codes != tuple(self.each):
            for button in self.each.values():
                button.hide()
                button.deleteLater()
            self.each = {code: self._made(f"reason_code_{code}", partial(self._touch, code)) for code in codes}

    def _buttons(self) -> tuple[Button, ...]:
        return (*self.each.values(), self.all)

    @property
    def is_offered(self) -> bool:
        """Whether the part may have a code: it is NG, and the station has codes or the part has one."""
        is_ng = self._record is not None and self._record.judgement is Judgement.NG
        return is_ng and (bool(self.each) or self._code is not None)

    @property
    def _code(self) -> str | None:
        return None if self._stored is None else self._stored.reason_code

    # --- saying -------------------------------------------------------------------------------------------------------

    def show_part(self, record: InspectionRecord | None, stored: StoredInspection | None) -> None:
        """`stored`: None until it is read; until then no code can be given."""
        self._record, self._stored = record, stored
        self._follow_site()
        for code, button in self.each.items():
            gate(button, self._panel, Permission.RUN, code, enabled=stored is not None)
            self._mark(button, code, is_set=self._code == code)
        gate(self.all, self._panel, Permission.RUN, tr("Reason code"), enabled=stored is not None)
        self._mark(self.all, self._code or "", is_set=self._code is not None)

    @staticmethod
    def _words_of(stored: StoredInspection) -> str:
        return "" if stored.reason_code_at is None else f"{stored.reason_code_by} · {moment(stored.reason_code_at)}"

    def _mark(self, button: Button, code: str, *, is_set: bool) -> None:
        button.setChecked(is_set)
        if is_set and self._stored is not None:
            button.set_word(code, self._words_of(self._stored))

    def arrange(self, room: QRect) -> None:
        """Place the buttons in a row, or in its place the one for all."""
        place(list(self.each.values()), columns(room, *[REST] * len(self.each), gap=self._panel.look.theme.gap))
        self.all.setGeometry(room)
        has_each = (
            0 < len(self.each) <= MOST_BUTTONS
            and (self._code is None or self._code in self.each)
            and all(_is_readable(button) for button in self.each.values())
        )
        for button in self.each.values():
            button.setVisible(has_each)
        self.all.setVisible(not has_each)

    def hide(self) -> None:
        for button in self._buttons():
            button.hide()

    # --- choosing -----------------------------------------------------------------------------------------------------

    def _touch(self, code: str) -> None:
        wanted = NONE if code == self._code else code
        self.show_part(self._record, self._stored)  # the stored code is shown until the new one is stored
        self.chosen.emit(wanted)

    def _offer(self) -> None:
        self.show_part(self._record, self._stored)
        self._panel.choose(
            tr("Reason code"),
            [PickRow(NONE, tr("No reason code")), *(PickRow(code, code) for code in self.each)],
            self.chosen.emit,
            marked=self._code or NONE,
        )


def _is_readable(button: Button) -> bool:
    """Whether all is shown, with whole words."""
    word, note, _ = button.words_fit()
    return word.fits and not word.breaks_words and (note is None or note.fits)
