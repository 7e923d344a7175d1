"""The programs screen: choose the active program; create, edit and archive programs."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from core.access.roles import Permission
from core.errors import VisionSystemError
from core.records.history import Activity
from hmi.appearance import SizeClass
from hmi.i18n import DASH, date_time, msg, percent, tr, tr_text
from hmi.layout import REST, columns, inset, place, place_in_rows, rows, together
from hmi.picture_feed import Picture, prepare
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.learning import run_with_learning
from hmi.screens.names import At
from hmi.screens.program_actions import ProgramActions
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.empty_state import EmptyState
from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.program_tile import ProgramTile, thumbnail_size
from hmi.widgets.tiles import initials
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect

    from core.programs.library import ProgramSummary
    from core.station import StationStatus


@dataclass(frozen=True)
class _Lately:
    """A program's activity, read after the list. `trouble`: why it could not be read."""

    activity: Activity | None = None
    trouble: str = ""


class ProgramsScreen(Screen):
    name = At.PROGRAMS
    menu_title = msg("Program")
    icon = "program"
    help_page = "programs"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "programs_heading", theme.type.heading, bold=True)
        self.hint = FitText(look, "programs_hint", theme.type.body, tone="dim", align=LEFT | MIDDLE)
        self.empty = EmptyState(look, "programs_empty", icon="program")
        self.first = Button(look, "first_program", icon="plus", tone="accent", height=theme.setup_target)
        self.first.clicked.connect(self._make_new)
        self.import_first = Button(look, "import_first", icon="import", height=theme.setup_target)
        self.empty.offer(self.first, self.import_first)
        self._list = QWidget()
        self._list.setObjectName("program_tiles")
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.gap)
        self._scroll = scroll_area(self._list, "program_scroll")
        tall, cap = theme.run_target, theme.type.action
        self.back = Button(look, "back", icon="back", height=theme.setup_target)
        self.activate = Button(look, "activate", icon="tick", tone="accent", height=tall, cap_mm=cap)
        self.new = Button(look, "new_program", icon="plus", height=theme.setup_target)
        self.edit = Button(look, "edit", icon="edit", height=theme.setup_target)
        self.versions = Button(look, "versions", icon="versions", height=theme.setup_target)
        self.more = Button(look, "more", icon="more", height=theme.setup_target)
        self.back.clicked.connect(self._go_back)
        self.activate.clicked.connect(self._activate)
        self.new.clicked.connect(self._make_new)
        self.edit.clicked.connect(self._edit)
        self.versions.clicked.connect(self._show_versions)
        self.more.clicked.connect(self._offer_more)
        self.program_actions = ProgramActions(panel, self)
        self.import_first.clicked.connect(self.program_actions.import_file)
        self.program_actions.changed.connect(self._show_changed)
        self.program_actions.archived_toggled.connect(self._toggle_archived)
        shown = (self.heading, self.hint, self.empty, self._scroll)
        for part in (*shown, self.new, self.edit, self.versions, self.more, self.back, self.activate):
            part.setParent(self)
        self.tiles: list[ProgramTile] = []
        self._programs: tuple[ProgramSummary, ...] | None = None
        self._lately: dict[int, _Lately] = {}
        self._pictures: dict[str, Picture] = {}
        self._active: tuple[int, int] | None = None
        self._chosen: int | None = None
        self._keeps_choice = False
        self._with_archived = False
        self._is_running = False
        self._is_busy = False
        self._is_loading = False
        self._reads = 0
        self.retranslate()

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        room = inset(self.rect(), theme.space)
        if theme.form is SizeClass.UPRIGHT:
            room, last = rows(room, REST, theme.run_target, gap=theme.gap)
            place_in_rows([[self.back, self.activate]], last, theme.gap, [[1.0, 2.0]])
            room, setup = rows(room, REST, theme.setup_target, gap=theme.space)
            place_in_rows([[self.new, self.edit, self.versions, self.more]], setup, theme.gap)
        else:
            wide = theme.px(58 if theme.form is SizeClass.SMALL else 50)
            room, actions = columns(room, REST, wide, gap=theme.gap)
            self._place_actions(actions)
        heading, middle, hint = rows(room, theme.px(8), REST, theme.px(7), gap=theme.px(1))
        place((self.heading, self.hint), (inset(heading, theme.px(1), 0), inset(hint, theme.px(1), 0)))
        place((self._scroll, self.empty), (middle, inset(middle, theme.px(4), 0)))
        self._place_tiles()

    def _place_actions(self, room: QRect) -> None:
        """Lay out the actions in a column: editing at the top, *Back* and *Activate* at the bottom.

        Where a banner takes height away, two stand beside each other.
        """
        theme = self.look.theme
        lines: list[list[QWidget]] = [[self.new], [self.edit], [self.versions], [self.more]]
        low = theme.setup_target + theme.gap + theme.run_target
        if theme.form is SizeClass.SMALL or self._height_of(lines) + theme.gap + low > room.height():
            lines = [[self.new, self.edit], [self.versions, self.more]]
        upper, _, lower = rows(room, self._height_of(lines), REST, low, gap=0)
        place_in_rows(lines, upper, theme.gap)
        if lower.top() - upper.bottom() > theme.gap:
            place((self.back, self.activate), rows(lower, theme.setup_target, theme.run_target, gap=theme.gap))
        else:
            place_in_rows([[self.back, self.activate]], rows(room, REST, theme.run_target, gap=0)[1], theme.gap)

    def _height_of(self, lines: Sequence[Sequence[QWidget]]) -> int:
        return together(len(lines), self.look.theme.setup_target, self.look.theme.gap)

    def _place_tiles(self) -> None:
        columns = 2 if self.look.theme.form is SizeClass.WIDE else 1
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
            tile.show()  # now: Qt would show it only after measuring the list
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.heading.set_text(tr("Which program judges the parts?"))
        self.back.set_word(tr("Back to Run"))
        self._show()

    def on_enter(self) -> None:
        self._show()
        self._read()

    def on_leave(self) -> None:
        if not self._keeps_choice:
            self._chosen = None
            self._with_archived = False
        self._keeps_choice = False

    def on_status(self, status: StationStatus) -> None:
        program = status.run.program
        active = None if program is None else (program.id, program.version_number)
        is_running = not status.run.state.is_off
        if (active, is_running) != (self._active, self._is_running):
            self._active, self._is_running = active, is_running
            self._show()

    def _show(self) -> None:
        programs = self._programs or ()
        shown = [tile.objectName() for tile in self.tiles]
        wanted = [f"program_{program.id}" for program in programs]
        if shown != wanted:
            for tile in self.tiles:
                self._grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self.tiles = [ProgramTile(self.look, name) for name in wanted]
            for tile in self.tiles:
                tile.clicked.connect(self._choose)
            self._place_tiles()
        chosen = self._chosen_program()
        for tile, program in zip(self.tiles, programs, strict=True):
            tile.set_words(program.name, f"{self._about(program)}\n{self._how_lately(program)}", initials(program.name))
            tile.show_picture(self._pictures.get(program.master))
            tile.setChecked(program is chosen)
        is_empty = self._programs == ()
        self.empty.setVisible(is_empty)
        self._scroll.setVisible(not is_empty)
        if is_empty:
            self.empty.set_text(self._about_nothing())
        self._show_actions()

    def _about_nothing(self) -> str:
        if self.panel.session.may(Permission.EDIT_PROGRAMS):
            return tr(
                "The station's programs will stand here. A new one takes four steps, from the picture to the outputs; "
                "one from another station is imported."
            )
        return tr("There is no program yet. An engineer makes one.")

    def _about(self, program: ProgramSummary) -> str:
        about = tr("version {number} · {when}", number=program.version_number, when=date_time(program.saved_at))
        if program.number is not None:
            about = tr("Number {number} · {about}", number=program.number, about=about)
        if program.is_favorite:
            about = tr("Favorite · {about}", about=about)
        if program.is_archived:
            return tr("Archived · {about}", about=about)
        if self._active is not None and self._active[0] == program.id:
            if self._active[1] == program.version_number:
                return tr("Active · {about}", about=about)
            return tr("Active in version {number} · newest: {about}", number=self._active[1], about=about)
        return about

    def _how_lately(self, program: ProgramSummary) -> str:
        lately = self._lately.get(program.id, _Lately())
        if lately.trouble:
            return lately.trouble
        activity = lately.activity
        if activity is None:
            return tr("Yield {percent} · last part {when}", percent=DASH, when=DASH)
        if activity.last_judged_at is None:
            return tr("No part judged yet")
        return tr(
            "Yield {percent} · last part {when}",
            percent=percent(activity.yield_pct),
            when=date_time(activity.last_judged_at),
        )

    def _show_actions(self) -> None:
        chosen = self._chosen_program()
        is_chosen = chosen is not None
        is_usable = chosen is not None and not chosen.is_archived
        judges_now = chosen is not None and self._active == (chosen.id, chosen.version_number)
        if not self._programs:
            hint = ""
        elif chosen is None:
            hint = tr("Touch a program to choose it.")
        elif chosen.is_archived:
            hint = tr("It is archived. “More”, “Take back” brings it into the list.")
        elif judges_now:
            hint = tr("It is active already. Touch another one to change over.")
        elif self._is_running:
            hint = tr("The inspection goes on with it; the counters count on.")
        else:
            hint = tr("The counters count on.")
        self.hint.set_text(hint)
        word = tr("Activate {program}", program=chosen.name) if chosen is not None else tr("Activate")
        may_activate = is_usable and not judges_now and not self._is_busy
        gate(self.activate, self.panel, Permission.SELECT_PROGRAM, word, enabled=may_activate)
        gate(self.new, self.panel, Permission.EDIT_PROGRAMS, tr("New program"))
        gate(self.edit, self.panel, Permission.EDIT_PROGRAMS, tr("Edit"), enabled=is_usable)
        gate(self.versions, self.panel, Permission.VIEW, tr("Versions"), enabled=is_chosen)
        gate(self.more, self.panel, Permission.VIEW, tr("More"))
        gate(self.first, self.panel, Permission.EDIT_PROGRAMS, tr("New program"))
        gate(self.import_first, self.panel, Permission.EDIT_PROGRAMS, tr("Import"))
        self.empty.arrange()

    # --- reading ----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        actor, library, with_archived = self.panel.session.actor, self.panel.station.library, self._with_archived
        self._lately = {}
        self._reads += 1
        number = self._reads

        def take(programs: tuple[ProgramSummary, ...]) -> None:
            if number == self._reads:  # otherwise a later read has newer data
                self._take(programs)

        if actor is not None:
            run_in_background(self, lambda: library.programs(actor, with_archived), take, self.panel.complain)

    def _take(self, programs: tuple[ProgramSummary, ...]) -> None:
        self._programs = programs
        if self._chosen_program() is None:
            self._chosen = None  # the chosen program is no longer in the list
        self._show()
        self._load_next()

    def _load_next(self) -> None:
        """Read activity and picture of the next program; one at a time, so as not to slow the station."""
        actor, station = self.panel.session.actor, self.panel.station
        program = next((program for program in self._programs or () if program.id not in self._lately), None)
        if actor is None or program is None or self._is_loading or not self.isVisible():
            return
        size = thumbnail_size(self.look)
        lacks_picture = bool(program.master) and program.master not in self._pictures

        def load() -> tuple[Activity, Picture | None]:
            activity = station.history.activity(actor, program.id)
            if not lacks_picture:
                return activity, None
            master = station.library.program(actor, program.id, program.version_hash).master
            return activity, None if master is None else prepare(master, size.width(), size.height())

        def seen(found: tuple[Activity, Picture | None]) -> None:
            activity, picture = found
            if picture is not None:
                self._pictures[program.master] = picture
            go_on(_Lately(activity))

        def failed(error: BaseException) -> None:
            if isinstance(error, VisionSystemError):
                go_on(_Lately(trouble=tr_text(error.text)))
            else:
                self._is_loading = False
                self.panel.complain(error)

        def go_on(lately: _Lately) -> None:
            self._is_loading = False
            self._lately[program.id] = lately
            self._show()
            self._load_next()

        self._is_loading = True
        run_in_background(self, load, seen, failed)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _chosen_program(self) -> ProgramSummary | None:
        """The program that was touched; before any touch, the active one."""
        active = None if self._active is None else self._active[0]
        wanted = active if self._chosen is None else self._chosen
        return next((program for program in self._programs or () if program.id == wanted), None)

    def _choose(self) -> None:
        tile = self.sender()
        self._chosen = int(tile.objectName().removeprefix("program_"))
        self._show()

    def _activate(self) -> None:
        actor, station, chosen = self.panel.session.actor, self.panel.station, self._chosen_program()
        if actor is None or chosen is None:
            return
        self._is_busy = True
        self._show_actions()
        run_with_learning(
            self.panel,
            self,
            lambda waiting: station.active_program.activate(actor, chosen.id, waiting=waiting),
            self._done,
            self._failed,
        )

    def _done(self, result: object) -> None:  # noqa: ARG002
        self._is_busy = False
        self.panel.go(At.RUN)

    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._show_actions()
        if not isinstance(error, CancelledError):
            self.panel.complain(error)

    def _make_new(self) -> None:
        self.panel.go(At.WIZARD)

    def _edit(self) -> None:
        chosen = self._chosen_program()
        if chosen is not None:
            self._keeps_choice = True
            self.panel.go(At.WIZARD, program_id=chosen.id)

    def _show_versions(self) -> None:
        chosen = self._chosen_program()
        if chosen is not None:
            self._keeps_choice = True
            self.panel.go(At.VERSIONS, program_id=chosen.id)

    def _go_back(self) -> None:
        self.panel.go(At.RUN)

    def _offer_more(self) -> None:
        self.program_actions.offer(self._chosen_program(), with_archived=self._with_archived)

    def _toggle_archived(self) -> None:
        self._with_archived = not self._with_archived
        self._read()

    def _show_changed(self, program_id: int) -> None:
        self._chosen = program_id
        self._read()
