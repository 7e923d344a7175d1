"""Programs: choose the one that judges."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from core.access.roles import Permission
from core.running.state import RunState
from core.station import StationStatus
from core.store.programs import ProgramSummary
from hmi.i18n import date_time, tr
from hmi.screens.base import Panel, Screen, gate
from hmi.theme import Form
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.keys import place_in_rows
from hmi.widgets.tiles import Tile, initials
from hmi.widgets.tool_list import scroll_area
from hmi.widgets.words import LEFT, MIDDLE, FitText


class ProgramsScreen(Screen):
    name = "programs"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "programs_heading", theme.type.heading, bold=True)
        self.hint = FitText(look, "programs_hint", theme.type.body, tone="dim", align=LEFT | MIDDLE)
        self._list = QWidget()
        self._list.setObjectName("program_tiles")
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.gap)
        self._scroll = scroll_area(self._list, "program_scroll")
        self.back = Button(look, "back", icon="back", height=theme.run_target, cap_mm=theme.type.action)
        self.back.clicked.connect(self._go_back)
        self.activate = Button(
            look, "activate", icon="tick", tone="accent", height=theme.run_target, cap_mm=theme.type.action
        )
        self.activate.clicked.connect(self._activate)
        for part in (self.heading, self.hint, self._scroll, self.back, self.activate):
            part.setParent(self)
        self.tiles: list[Tile] = []
        self._programs: tuple[ProgramSummary, ...] = ()
        self._active: tuple[int, int] | None = None
        self._chosen: int | None = None
        self._is_running = False
        self._is_busy = False
        self.retranslate()

    def arrange(self) -> None:
        theme = self.look.theme
        space = theme.space
        room = self.rect().adjusted(space, space, -space, -space)
        head = theme.px(8)
        self.heading.setGeometry(room.left() + theme.px(1), room.top(), room.width() - theme.px(2), head)
        actions = room.adjusted(0, room.height() - theme.run_target, 0, 0)
        place_in_rows([[self.back, self.activate]], actions, theme.gap, [[1.0, 2.0]])
        hint = theme.px(7)
        self.hint.setGeometry(
            room.left() + theme.px(1), actions.top() - hint - theme.px(1), room.width() - theme.px(2), hint
        )
        top = room.top() + head + theme.px(1)
        self._scroll.setGeometry(room.left(), top, room.width(), self.hint.y() - top - theme.px(1))
        self._place_tiles()

    def _place_tiles(self) -> None:
        columns = 1 if self.look.theme.form is Form.UPRIGHT else 2
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def retranslate(self) -> None:
        self.heading.set_text(tr("Which program judges the parts?"))
        self.back.set_word(tr("Back to Run"))
        self._show()

    def on_enter(self) -> None:
        self._chosen = None
        self._show()
        actor, library = self.panel.session.actor, self.panel.station.library
        if actor is not None:
            run_in_background(self, lambda: library.programs(actor), self._take, self.panel.complain)

    def on_status(self, status: StationStatus) -> None:
        program = status.run.program
        active = None if program is None else (program.id, program.number)
        is_running = status.run.state is not RunState.STOPPED
        if (active, is_running) != (self._active, self._is_running):
            self._active, self._is_running = active, is_running
            self._show()

    def _take(self, programs: tuple[ProgramSummary, ...]) -> None:
        self._programs = programs
        self._show()

    def _show(self) -> None:
        shown = [tile.objectName() for tile in self.tiles]
        wanted = [f"program_{program.id}" for program in self._programs]
        if shown != wanted:
            for tile in self.tiles:
                self._grid.removeWidget(tile)
                tile.hide()
                tile.deleteLater()
            self.tiles = [Tile(self.look, name) for name in wanted]
            for tile in self.tiles:
                tile.clicked.connect(self._choose)
            self._place_tiles()
        for tile, program in zip(self.tiles, self._programs, strict=True):
            tile.set_words(program.name, self._about(program), initials(program.name))
            is_active = self._active == (program.id, program.number)
            tile.setChecked(program.id == self._chosen if self._chosen is not None else is_active)
        self._show_hint()

    def _about(self, program: ProgramSummary) -> str:
        about = tr("version {number} · {when}", number=program.number, when=date_time(program.saved_at))
        if self._active is not None and self._active[0] == program.id:
            if self._active[1] == program.number:
                return tr("Active · {about}", about=about)
            return tr("Active in version {number} · newest: {about}", number=self._active[1], about=about)
        return about

    def _show_hint(self) -> None:
        chosen = next((program for program in self._programs if program.id == self._chosen), None)
        hint = ""
        if not self._programs:
            hint = tr("There is no program yet. An engineer makes one.")
        elif chosen is None:
            hint = tr("Touch a program to choose it.")
        elif self._is_running:
            hint = tr("The inspection goes on with it; the counters begin anew.")
        else:
            hint = tr("The counters begin anew.")
        self.hint.set_text(hint)
        word = tr("Activate {program}", program=chosen.name) if chosen is not None else tr("Activate")
        gate(
            self.activate, self.panel, Permission.SELECT_PROGRAM, word, enabled=chosen is not None and not self._is_busy
        )

    def _choose(self) -> None:
        tile = self.sender()
        self._chosen = int(tile.objectName().removeprefix("program_"))
        self._show()

    def _activate(self) -> None:
        actor, station, chosen = self.panel.session.actor, self.panel.station, self._chosen
        if actor is None or chosen is None:
            return
        self._is_busy = True
        self._show_hint()
        run_in_background(self, lambda: station.activate(actor, chosen), self._done, self._failed)

    def _done(self, result: object) -> None:  # noqa: ARG002
        self._is_busy = False
        self.panel.go("run")

    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._show_hint()
        self.panel.complain(error)

    def _go_back(self) -> None:
        self.panel.go("run")
