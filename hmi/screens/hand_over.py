"""The hand-over screen: what one shift tells the next, with notes, as a page to print, and as a code for a phone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.files import write_whole
from core.records.handover import checked_note
from core.records.shifts import shift_at, shift_before
from hmi.appearance import SizeClass
from hmi.i18n import msg, tr
from hmi.layout import REST, place, rows
from hmi.presenter import refusal
from hmi.screens.base import Panel, gate
from hmi.screens.exporting import save_file
from hmi.screens.handover_words import NOTE, figures_of, hours_of, pdf_of, rows_of, short_text
from hmi.screens.listing import ListScreen
from hmi.screens.names import At
from hmi.sheets.qr_code import QrCodeSheet
from hmi.threads import run_in_background
from hmi.widgets.figures import Figures
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from core.records.handover import Handover
    from core.records.shifts import ShiftSpan

SHIFTS = 12
"""How many shifts can be chosen, the running one included."""
PDF = ".pdf"


class HandOverScreen(ListScreen):
    name = At.HAND_OVER
    menu_title = msg("Hand-over")
    icon = "hand_over"
    filter_rows = 1

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look = panel.look
        self.shift = self.add_filter("hand_over_shift", "history", self._choose_shift)
        self.figures = Figures(look, "hand_over_figures", 8, 4 if look.theme.form is SizeClass.UPRIGHT else 8)
        self.figures.setParent(self)
        self.list.picked.connect(self._show_note)
        self.note = self.add_action("hand_over_note", "edit", self._ask_note)
        self.code = self.add_action("hand_over_code", "qr_code", self._show_code)
        self.page = self.add_action("hand_over_page", "export", self._export)
        self._chosen: ShiftSpan | None = None
        """None: the running shift, also when the next one has begun."""
        self.found: Handover | None = None
        """What is shown; None while it is read."""
        self._asked: object = None
        self.retranslate()

    def arrange(self) -> None:
        super().arrange()
        figures, below = rows(self.list.geometry(), self.figures.height_for(), REST, gap=self.look.theme.space)
        place((self.figures, self.list), (figures, below))

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(tr("Hand-over"))
        self.code.set_word(tr("Code for a phone"))
        self.page.set_word(tr("Save as PDF"))
        self._show()

    def on_enter(self) -> None:
        self._chosen = None
        self._load()

    def show_handover(self, found: Handover) -> None:
        self.found = found
        self._show()

    def _show(self) -> None:
        gate(self.note, self.panel, Permission.HAND_OVER, tr("Write a note"))
        found = self.found
        shift = self._chosen if found is None else found.shift
        is_running = self._chosen is None
        self.shift.set_word("" if shift is None else hours_of(shift), tr("This shift") if is_running else "")
        for action in (self.code, self.page):
            action.setEnabled(found is not None)
        if found is None:
            self.figures.show_figures([("", "")] * 8)
            self.list.show_rows((), empty=tr("Loading …"))
        else:
            self.figures.show_figures(figures_of(found))
            self.list.show_rows(rows_of(found))

    # --- loading ------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        actor, handovers = self.panel.session.actor, self.panel.station.handovers
        if actor is None:
            return
        moment = None if self._chosen is None else self._chosen.start
        asked = self._asked = object()
        self.found = None

        def take(found: Handover) -> None:
            if asked is self._asked:
                self.show_handover(found)

        self._show()
        run_in_background(self, lambda: handovers.of_shift(actor, moment), take, self._fail)

    def _fail(self, error: BaseException) -> None:
        self.list.show_rows((), empty=tr("The hand-over cannot be read."))
        self.panel.complain(error)

    def _choose_shift(self) -> None:
        starts = self.panel.station.settings.general.shifts
        spans = [shift_at(datetime.now(UTC), starts)]
        while len(spans) < SHIFTS:
            spans.append(shift_before(spans[-1], starts))

        def chosen(key: str) -> None:
            self._chosen = spans[int(key)] if int(key) else None
            self._load()

        found = [PickRow(str(at), hours_of(span), "" if at else tr("This shift")) for at, span in enumerate(spans)]
        now = spans.index(self._chosen) if self._chosen in spans else 0
        self.panel.choose(tr("Which shift?"), found, chosen, marked=str(now))

    # --- doing --------------------------------------------------------------------------------------------------------

    def _ask_note(self) -> None:
        moment = None if self._chosen is None else self._chosen.start

        def entered(note: str) -> None:
            handovers = self.panel.station.handovers
            self.panel.act(lambda actor: handovers.add_note(actor, note, moment), self._load)

        self.panel.type_text(
            tr("A note for the next shift"), "", entered, check=lambda note: refusal(lambda: checked_note(note))
        )

    def _show_note(self, key: str) -> None:
        """Show a whole note; other rows say all already."""
        if key.startswith(NOTE) and self.found is not None:
            note = self.found.notes[int(key.removeprefix(NOTE))]
            self.panel.ask(note.written_by, note.note, (tr("Close"),), lambda _: None)

    def _show_code(self) -> None:
        if self.found is not None:
            words = tr("Read it with the camera of a phone. No network is needed.")
            self.panel.open_sheet(QrCodeSheet(self.look, tr("Hand-over"), short_text(self.found), words))

    def _export(self) -> None:
        found = self.found
        if found is None:
            return

        page = pdf_of(found)
        subject = f"hand-over {found.shift.start.astimezone():%Y-%m-%d %H%M}"
        save_file(self, tr("Save the hand-over"), subject, PDF, lambda path: write_whole(path, page))
