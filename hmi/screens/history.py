"""History: what was inspected, newest first, filtered; a touch opens the part, and all of it goes into files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import NotFoundError
from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.records.export import Exported, export_to
from core.records.history import MAX_LIMIT, InspectionFilter, InspectionSummary, Page
from hmi.appearance import SizeClass
from hmi.i18n import count, moment, msg, tr, tr_text
from hmi.layout import REST, columns, inset, place, place_in_rows, rows
from hmi.screens.base import Panel, Screen
from hmi.screens.exporting import export_table
from hmi.screens.names import At
from hmi.screens.records_filter import JUDGEMENT_ICONS, LABEL_WORDS, RecordsFilter
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from core.inspection.frame import Image
    from core.station import StationStatus

PAGE = 50
_TONES = {Judgement.OK: "", Judgement.NG: "ng", Judgement.FAULT: "fault"}


class HistoryScreen(Screen):
    name = At.HISTORY
    menu_title = msg("History")
    icon = "history"
    help_page = "history"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.filter = RecordsFilter(panel)
        self.filter.changed.connect(self._show_first)
        tall = theme.setup_target
        low = theme.list_target if theme.form is SizeClass.SMALL else tall
        self.time = Button(look, "history_time", icon="history", height=low)
        self.judgement = Button(look, "history_judgement", icon="tick", height=low)
        self.program = Button(look, "history_program", icon="program", height=low)
        self.only = Button(look, "history_only", icon="filter", height=low)
        self.time.clicked.connect(self.filter.choose_time)
        self.judgement.clicked.connect(self.filter.choose_judgement)
        self.program.clicked.connect(self.filter.choose_program)
        self.only.clicked.connect(self.filter.choose_more)
        high = theme.list_target - theme.px(1.5)
        self.thumbnails = Thumbnails(self._thumbnail, high * 16 // 9, high)
        self.list = PickList(look, "history_list", thumbnails=self.thumbnails)
        self.list.picked.connect(self._open_part)
        self.list.end_neared.connect(self._load_more)
        cap = theme.type.action
        self.back = Button(look, "back", icon="back", height=tall, cap_mm=cap)
        self.newest = Button(look, "newest", icon="up", height=tall, cap_mm=cap)
        self.export = Button(look, "export", icon="export", height=tall, cap_mm=cap)
        self.back.clicked.connect(self._go_back)
        self.newest.clicked.connect(self._show_first)
        self.export.clicked.connect(self._ask_export)
        for part in (*self._filters(), self.list, *self._actions()):
            part.setParent(self)
        self._items: tuple[InspectionSummary, ...] = ()
        self._wanted = InspectionFilter()
        self._cursor: str | None = None
        self._is_loading = False
        self._read_up_to = ""
        """Id of the last part when the list was read."""
        self._has_newer = False
        self._opened = ""
        self.retranslate()

    def open(self, wanted: InspectionFilter | None = None) -> None:
        """`wanted`: mean these to begin with; None: what was meant before."""
        if wanted is not None:
            self.filter.restrict(wanted)
        super().open()

    # --- placing ------------------------------------------------------------------------------------------------------

    def _filters(self) -> tuple[Button, ...]:
        return self.time, self.judgement, self.program, self.only

    def _actions(self) -> tuple[Button, ...]:
        return self.back, self.newest, self.export

    def arrange(self) -> None:
        theme = self.look.theme
        space = theme.space
        is_upright = theme.form is SizeClass.UPRIGHT
        lines = 2 if is_upright else 1
        head = lines * self.time.minimumHeight() + (lines - 1) * theme.gap
        inner = inset(self.rect(), space)
        top, middle, bottom = rows(inner, head, REST, theme.setup_target, gap=space)
        filters = self._filters()
        place_in_rows([filters[:2], filters[2:]] if is_upright else [filters], top, theme.gap)
        self.list.setGeometry(middle)
        place(self._actions(), columns(bottom, *[REST] * len(self._actions()), gap=theme.gap))

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.list.setAccessibleName(tr("Inspections"))
        self.back.set_word(tr("Back to Run"))
        self.export.set_word(tr("Export"))
        self._show_filter()
        self._show_newest()
        self.list.show_rows(
            [self._row(item) for item in self._items], marked=(self._opened,), empty=self._empty_words()
        )

    def _show_filter(self) -> None:
        self.time.set_word(self.filter.time_words())
        self.judgement.set_word(self.filter.judgement_words())
        self.program.set_word(self.filter.program_words())
        self.only.set_word(self.filter.more_words() or tr("Only …"))

    def _show_newest(self) -> None:
        self.newest.set_word(tr("Newest"), tr("There are newer ones.") if self._has_newer else "")

    def _empty_words(self) -> str:
        if self._is_loading:
            return tr("Loading …")
        if self.filter.is_open:
            return tr("No part was inspected yet. Each part that is judged appears here, with its picture.")
        return tr("No inspection is like that. Choose another time, verdict or program, or show all again.")

    def _row(self, item: InspectionSummary) -> PickRow:
        words = [moment(item.judged_at)]
        words += [tr("{program}, version {number}", program=item.program_name, number=item.version_number)]
        if item.reason is not None:
            words.append(tr_text(item.reason))
        name = f"{item.judgement.value} · {tr('Part {part}', part=count(item.part))}"
        if item.label is not None:
            name += f" · {tr(LABEL_WORDS[item.label])}"
        if item.is_simulated:
            name += f" · {tr('simulated')}"
        return PickRow(item.id, name, " · ".join(words), JUDGEMENT_ICONS[item.judgement], tone=_TONES[item.judgement])

    # --- loading ------------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        """From the newest on, so that a label that was given meanwhile is seen; at the part that was looked at."""
        self._restart()

    def on_status(self, status: StationStatus) -> None:
        """A part that was judged since the list was read could belong into it."""
        has_newer = self._last_of(status) != self._read_up_to and self._wanted.until is None
        if has_newer != self._has_newer:
            self._has_newer = has_newer
            self._show_newest()

    @staticmethod
    def _last_of(status: StationStatus) -> str:
        return "" if status.run.last is None else status.run.last.id

    def _show_first(self) -> None:
        self._opened = ""
        self._restart()

    def _restart(self) -> None:
        self._read_up_to = self._last_of(self.panel.station.status())
        self._wanted, self._cursor, self._has_newer = self.filter.wanted(), None, False
        self._load(fresh=True)
        self._show_filter()
        self._show_newest()

    def _load_more(self) -> None:
        if self._cursor is not None and not self._is_loading:
            self._load(fresh=False)

    def _load(self, *, fresh: bool) -> None:
        actor, history = self.panel.session.actor, self.panel.station.history
        if actor is None:
            return
        self._is_loading = True
        wanted, cursor = self._wanted, self._cursor
        limit = min(max(PAGE, len(self._items)), MAX_LIMIT) if fresh else PAGE

        def load() -> Page[InspectionSummary]:
            return history.inspections(actor, wanted, cursor, limit)

        def take(page: Page[InspectionSummary]) -> None:
            if wanted is self._wanted:
                self._take(page, fresh=fresh)

        run_in_background(self, load, take, self._failed)

    def _take(self, page: Page[InspectionSummary], *, fresh: bool) -> None:
        self._is_loading = False
        self._items = page.items if fresh else self._items + page.items
        self._cursor = page.next_cursor
        found = [self._row(item) for item in page.items]
        if fresh:
            self.list.show_rows(found, marked=(self._opened,), empty=self._empty_words())
        else:
            self.list.add_rows(found)

    def _failed(self, error: BaseException) -> None:
        self._is_loading = False
        self._items = ()
        self.list.show_rows((), empty=tr("The history cannot be read."))
        self.panel.complain(error)

    def _thumbnail(self, inspection_id: str) -> Image:
        """In a pool thread."""
        actor = self.panel.session.actor
        if actor is None:
            raise NotFoundError("Nobody is signed in.")
        return decode(self.panel.station.history.image(actor, inspection_id).data)

    # --- doing --------------------------------------------------------------------------------------------------------

    def _open_part(self, inspection_id: str) -> None:
        self._opened = inspection_id
        self.panel.go(At.PART, inspection_id=inspection_id, among=self._wanted, origin=At.HISTORY)

    def _go_back(self) -> None:
        self.panel.go(At.RUN)

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

        def counted(exported: Exported) -> str:
            return tr("{count} parts", count=count(exported.parts))

        def remark(exported: Exported) -> str:
            missing = exported.missing
            return tr("Of {count} there is no picture.", count=count(missing)) if missing else ""

        export_table(self, tr("Export inspections"), "inspections", write, counted, remark)
