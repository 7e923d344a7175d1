"""The change-over screen: an operator finds the next program by touch, by words or by a scanned code, and runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from core.access.roles import Permission
from core.errors import NotFoundError
from core.programs.choice import Choice
from hmi.appearance import SizeClass
from hmi.i18n import date_time, tr, tr_text
from hmi.layout import REST, columns, inset, picture_height, place, rows
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.changing_over import ChangeOver
from hmi.screens.names import At
from hmi.sheets.change_over import Candidate
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.line_edit import LineEdit
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.thumbnails import Thumbnails
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.programs.library import ProgramSummary
    from core.station import StationStatus

IN_ROW, IN_SHEET = 48, 160
"""Most characters of a description that are shown."""


class ChangeOverScreen(Screen):
    """A code scanner is a keyboard: what is typed anywhere goes into the search, and the return key takes it."""

    name = At.CHANGE_OVER
    permission = Permission.SELECT_PROGRAM
    help_page = "programs"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.search = LineEdit(look, "program_search")
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._take_typed)
        self.search.keyboard_asked.connect(self._type_on_screen)
        self.all = Button(look, "all_programs", icon="close")
        self.all.clicked.connect(self.search.clear)
        wide = theme.px(27)
        self.thumbnails = Thumbnails(self._thumbnail, wide, picture_height(wide))
        self.list = PickList(
            look,
            "change_over_list",
            thumbnails=self.thumbnails,
            row_height=theme.run_target,
            columns=1 if theme.form is SizeClass.UPRIGHT else 2,
        )
        self.list.picked.connect(self._pick)
        self.list.installEventFilter(self)
        self.hint = FitText(look, "change_over_hint", theme.type.body, align=LEFT | MIDDLE)
        cap = theme.type.action
        self.back = Button(look, "back", icon="back", height=theme.setup_target, cap_mm=cap)
        self.back.clicked.connect(lambda _: panel.go(At.RUN))
        self.set_up = Button(look, "set_up_programs", icon="program", height=theme.setup_target, cap_mm=cap)
        self.set_up.clicked.connect(lambda _: panel.go(At.PROGRAMS))
        for part in (self.search, self.all, self.list, self.hint, self.back, self.set_up):
            part.setParent(self)
        self._summaries: tuple[ProgramSummary, ...] | None = None
        self._choice = Choice()
        self._by_key: dict[str, ProgramSummary] = {}
        self._active: tuple[int, int] | None = None
        """Id and version number."""
        self._is_running = False
        self.retranslate()

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        is_small = theme.form is SizeClass.SMALL
        room = inset(self.rect(), theme.space)
        field = theme.list_target if is_small else theme.setup_target
        hint = theme.px(5 if is_small else 8)
        head, middle, line, bottom = rows(room, field, REST, hint, theme.setup_target, gap=theme.space)
        wide = max(theme.px(34), self.all.sizeHint().width())
        place((self.search, self.all), columns(head, REST, wide, gap=theme.gap))
        place((self.list, self.hint), (middle, inset(line, theme.px(1), 0)))
        place((self.back, self.set_up), columns(bottom, REST, REST, gap=theme.gap))

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.search.setPlaceholderText(tr("Search or scan"))
        self.search.setAccessibleName(tr("Search for a program"))
        self.all.set_word(tr("Show all again"))
        self.list.setAccessibleName(tr("Programs"))
        self.back.set_word(tr("Back to Run"))
        self._show_set_up()
        self._narrow()

    def on_enter(self) -> None:
        self.search.clear()
        self.list.scrollToTop()
        self._show_set_up()
        self._read()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_set_up(self) -> None:
        gate(self.set_up, self.panel, Permission.EDIT_PROGRAMS, tr("Set up programs"))

    def on_status(self, status: StationStatus) -> None:
        program = status.run.program
        active = None if program is None else (program.id, program.version_number)
        self._is_running = not status.run.state.is_off
        if active != self._active:
            self._active = active
            self._order()

    def _order(self) -> None:
        self._choice = Choice.of(self._summaries or (), None if self._active is None else self._active[0])
        self._by_key = {program.version_hash: program for program in self._choice.programs}
        self._narrow()

    def _narrow(self) -> None:
        typed = self.search.text()
        found = self._choice.narrowed(typed)
        self.all.setEnabled(bool(typed))
        empty = "" if self._summaries is None else self._about_none()
        self.list.show_rows([self._row_of(program) for program in found], empty=empty)
        words = ""
        if found and not typed.strip():
            words = tr("Touch the next program, or scan its code.")
        elif found:
            words = tr("1 program fits.") if len(found) == 1 else tr("{count} programs fit.", count=len(found))
        self._say(words, tone="dim")

    def _about_none(self) -> str:
        if self._choice.programs:
            return tr("No program has these words in its name or description. “Show all again” brings the list back.")
        return tr("There is no program yet. An engineer makes one.")

    def _row_of(self, program: ProgramSummary) -> PickRow:
        why = self._why_not(program)
        icon, about = "", []
        if program in self._choice.recent:
            icon, about = "history", [tr("Ran lately")]
        if program.is_favorite:
            icon, about = icon or "favorite", [*about, tr("Favorite")]
        about += [tr("version {number}", number=program.version_number), brief(program.description, IN_ROW)]
        note = why or " · ".join(part for part in about if part)
        return PickRow(program.version_hash, program.name, note, icon, is_open=not why)

    def _why_not(self, program: ProgramSummary) -> str:
        """Why it cannot be changed over to; "" if it can."""
        if self._active == (program.id, program.version_number):
            return tr("It is active already.")
        return tr_text(program.lack)

    def _say(self, words: str, *, tone: str = "warn") -> None:
        self.hint.set_text(words)
        self.hint.set_tone(tone)

    # --- reading ----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        actor, library = self.panel.session.actor, self.panel.station.library
        if actor is not None:
            run_in_background(self, lambda: library.programs(actor), self._take, self.panel.complain)

    def _take(self, programs: tuple[ProgramSummary, ...]) -> None:
        if programs != self._summaries:
            self._summaries = programs
            self._order()

    def _thumbnail(self, version_hash: str) -> Image:
        """Runs in a pool thread."""
        actor, program = self.panel.session.actor, self._by_key.get(version_hash)
        if actor is None or program is None:
            raise NotFoundError
        master = self.panel.station.library.program(actor, program.id, version_hash).master
        if master is None:
            raise NotFoundError
        return master

    # --- typing -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters and digits that reach the list go into the search."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._type(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._type(event):
            return
        if event.key() == Qt.Key.Key_Down and self.list.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _type(self, event: QKeyEvent) -> bool:
        """Insert a typed character into the search, unless the space bar may be meant for a button."""
        typed = event.text()
        if not typed.strip() or not typed.isprintable():
            return False
        self._insert(typed)
        return True

    def _insert(self, typed: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.insert(typed)

    def _type_anew(self, typed: str) -> None:
        self.search.clear()
        self._insert(typed)

    def _type_on_screen(self) -> None:
        def entered(text: str) -> None:
            self.search.setText(text)
            self._take_typed()

        self.panel.type_text(tr("Search for a program"), self.search.text(), entered)

    def _take_typed(self) -> None:
        """Take the program that the text means; say so if it means none, or several."""
        typed = self.search.text().strip()
        if not typed:
            return
        program = self._choice.meant_by(typed)
        self.search.selectAll()
        found = self._choice.narrowed(typed)
        if program is not None and self._why_not(program):
            self._say(f"{program.name}: {self._why_not(program)}")
        elif program is not None:
            self._confirm(program)
        elif found:
            self._say(
                tr("{count} programs fit “{text}”. Touch the right one.", count=len(found), text=brief(typed, IN_ROW))
            )
        else:
            words = tr(
                "“{text}” fits no program. An engineer can write the code into the description of one.",
                text=brief(typed, IN_ROW),
            )
            self._say(words)

    # --- changing over ----------------------------------------------------------------------------------------------

    def _pick(self, version_hash: str) -> None:
        program = self._by_key.get(version_hash)
        if program is not None:
            self._confirm(program)

    def _confirm(self, program: ProgramSummary) -> None:
        """Ask with the master's picture."""
        note = tr("version {number} · {when}", number=program.version_number, when=date_time(program.saved_at))
        effect = tr("The counters count on.")
        if self._is_running:
            effect = tr("The inspection goes on with it; the counters count on.")
        words = Candidate(program.name, note, brief(program.description, IN_SHEET), effect)
        actor = self.panel.session.actor
        if actor is not None:
            change_over = ChangeOver(self.panel, self, actor, program, words)
            change_over.retyped.connect(self._type_anew)
            change_over.ended.connect(self._end)
            change_over.begin()

    def _end(self) -> None:
        """The next scan replaces what was searched for."""
        self.search.selectAll()
        self._read()


def brief(words: str, most: int) -> str:
    """The beginning of a text, on one line, cut between words where it has several."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    start = line[: most - 2]
    return (start.rpartition(" ")[0] or start) + " …"
