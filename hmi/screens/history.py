"""The history screen: inspections, newest first, with filters; a touch opens the part, and the list can be exported."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.errors import NotFoundError
from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.records.export import Exported, export_to
from core.records.history import MAX_LIMIT, InspectionFilter, InspectionSummary
from core.text import shown_read
from hmi.i18n import count, moment, msg, tr, tr_text
from hmi.screens.challenging import part_word
from hmi.screens.exporting import Exporter
from hmi.screens.listing import PAGE, PagedScreen
from hmi.screens.names import At
from hmi.screens.records_filter import JUDGEMENT_ICONS, LABEL_WORDS, RecordsFilter
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from core.access.roles import Actor
    from core.inspection.frame import Image
    from core.records.history import Page
    from core.station import StationStatus
    from hmi.screens.base import Panel

_READ_CHARACTERS = 32
"""Of a text that was read, in a row."""
_TONES = {Judgement.OK: "", Judgement.NG: "ng", Judgement.FAULT: "fault"}


class HistoryScreen(PagedScreen[InspectionSummary]):
    name = At.HISTORY
    menu_title = msg("History")
    icon = "history"
    help_page = "history"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.filter = RecordsFilter(panel)
        self.filter.changed.connect(self._show_first)
        self.time = self.add_filter("history_time", "history", self.filter.choose_time)
        self.judgement = self.add_filter("history_judgement", "tick", self.filter.choose_judgement)
        self.program = self.add_filter("history_program", "program", self.filter.choose_program)
        self.only = self.add_filter("history_only", "filter", self.filter.choose_more)
        self.list.picked.connect(self._open_part)
        self.newest = self.add_action("newest", "up", self._show_first)
        self.export = self.add_action("export", "export", lambda: self.exporter.touched())
        self.exporter = Exporter(self, self.export, self._ask_export)
        self._wanted = InspectionFilter()
        self._read_up_to = ""
        """Id of the station's last result when the list was read."""
        self._has_newer = False
        self._opened = ""
        self.retranslate()

    def make_list(self) -> PickList:
        theme = self.look.theme
        high = theme.list_target - theme.px(1.5)
        self.thumbnails = Thumbnails(self._thumbnail, high * 16 // 9, high)
        return PickList(self.look, "history_list", thumbnails=self.thumbnails)

    def open(self, wanted: InspectionFilter | None = None) -> None:
        """`wanted`: the inspections to show; None: keep the filter."""
        if wanted is not None:
            self.filter.restrict(wanted)
        super().open()

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(tr("Inspections"))
        self.exporter.show_progress()
        self._show_filter()
        self._show_newest()
        self.show_items()

    def _show_filter(self) -> None:
        self.time.set_word(self.filter.time_words())
        self.judgement.set_word(self.filter.judgement_words())
        self.program.set_word(self.filter.program_words())
        self.only.set_word(self.filter.more_words() or tr("Only …"))

    def _show_newest(self) -> None:
        self.newest.set_word(tr("Newest"), tr("There are newer ones.") if self._has_newer else "")

    def empty_words(self) -> str:
        if self.filter.is_open:
            return tr("No part was inspected yet. Each part that is judged appears here, with its picture.")
        return tr("No inspection is like that. Choose another time, verdict or program, or show all.")

    def is_narrowed(self) -> bool:
        return not self.filter.is_open

    def show_all(self) -> None:
        self.filter.clear()

    def failed_words(self) -> str:
        return tr("The history cannot be read.")

    def marked(self) -> tuple[str, ...]:
        return (self._opened,)

    def row_of(self, item: InspectionSummary) -> PickRow:
        words = [moment(item.judged_at)]
        if item.station != self.panel.station.settings.general.station:
            words.append(item.station)
        words += [tr("{program}, version {number}", program=item.program_name, number=item.version_number)]
        if item.reason is not None:
            words.append(tr_text(item.reason))
        read = (reading.text for reading in item.readings if reading.text not in (None, item.part_id))
        words += [shown_read(one, _READ_CHARACTERS) for one in read if one is not None]
        name = f"{item.judgement.value} · {tr('Part {part}', part=count(item.part))}"
        if item.part_id is not None:
            name += f" · {shown_read(item.part_id, _READ_CHARACTERS)}"
        if item.label is not None:
            name += f" · {tr(LABEL_WORDS[item.label])}"
        if item.reason_code is not None:
            name += f" · {item.reason_code}"
        if item.challenge_expects is not None:
            name += f" · {part_word(item.challenge_expects)}"
        if item.is_simulated:
            name += f" · {tr('simulated')}"
        tone = "" if item.judgement is item.challenge_expects else _TONES[item.judgement]
        return PickRow(item.id, name, " · ".join(words), JUDGEMENT_ICONS[item.judgement], tone=tone)

    # --- loading ------------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        """Read the list again, so that it shows labels set meanwhile; the part opened last stays marked."""
        self.filter.look_for_stations()
        self.restart()

    def on_status(self, status: StationStatus) -> None:
        """Say that there are newer inspections if a part was judged since the list was read."""
        has_newer = self._last_of(status) != self._read_up_to and self._wanted.until is None
        if has_newer != self._has_newer:
            self._has_newer = has_newer
            self._show_newest()

    @staticmethod
    def _last_of(status: StationStatus) -> str:
        return "" if status.run.last is None else status.run.last.id

    def _show_first(self) -> None:
        self._opened = ""
        self.restart()

    def restart(self) -> None:
        self._read_up_to = self._last_of(self.panel.station.status())
        self._wanted, self._has_newer = self.filter.wanted(), False
        super().restart()
        self._show_filter()
        self._show_newest()

    def source(self, actor: Actor) -> Callable[[str | None, int], Page[InspectionSummary]]:
        return partial(self.panel.station.history.inspections, actor, self._wanted)

    def first_length(self) -> int:
        """As many as were read before, so that the part opened last is among them."""
        return min(max(PAGE, len(self.items)), MAX_LIMIT)

    def _thumbnail(self, inspection_id: str) -> Image:
        """Runs in a pool thread."""
        actor = self.panel.session.actor
        if actor is None:
            raise NotFoundError("Nobody is signed in.")
        return decode(self.panel.station.history.image(actor, inspection_id).data)

    # --- doing --------------------------------------------------------------------------------------------------------

    def _open_part(self, inspection_id: str) -> None:
        self._opened = inspection_id
        self.panel.go(At.PART, inspection_id=inspection_id, among=self._wanted, origin=At.HISTORY)

    def _ask_export(self) -> None:
        self.panel.ask(
            tr("Export what the list means?"),
            tr("A table for a spreadsheet, and if you like a folder with the pictures beside it."),
            (tr("Keep here"), tr("Table"), tr("Table and pictures")),
            lambda choice: self._choose_file(with_pictures=choice == 2) if choice > 0 else None,
        )

    def _choose_file(self, *, with_pictures: bool) -> None:
        actor, history, wanted = self.panel.session.actor, self.panel.station.history, self._wanted
        if actor is None:
            return

        def write(path: Path, progress: Callable[[Exported], None], cancel: Event) -> Exported:
            return export_to(
                path, history, actor, wanted, with_pictures=with_pictures, progress=progress, cancel=cancel
            )

        def counted(exported: Exported) -> tuple[int, str]:
            return exported.parts, tr("{count} parts", count=count(exported.parts))

        def total() -> int:
            return history.count(actor, wanted)

        def remark(exported: Exported) -> str:
            missing = exported.missing
            return tr("Of {count} there is no picture.", count=count(missing)) if missing else ""

        self.exporter.begin(tr("Export inspections"), "inspections", write, counted, remark, total)
