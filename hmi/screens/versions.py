"""The versions screen of a program: who changed what, when and why; activate a version, or roll back to it."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from core.access.roles import Actor, Permission
from core.errors import MasterImageNotFoundError
from core.programs.library import VersionSummary
from core.text import Text
from hmi.appearance import SizeClass
from hmi.i18n import date_time, tr, tr_text
from hmi.layout import REST, columns, inset, place, place_in_rows, rows
from hmi.picture_feed import Picture, prepare
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.learning import run_with_learning
from hmi.screens.names import At
from hmi.screens.program_actions import ProgramActions
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.change_list import ChangeList
from hmi.widgets.comparison_view import ComparedTool, ComparisonView, compared_tools
from hmi.widgets.image_view import PictureCard
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from core.station import StationStatus


@dataclass(frozen=True)
class Pair:
    """The version that is shown, and the one it is compared with; None for the first version."""

    after: VersionSummary
    before: VersionSummary | None


@dataclass(frozen=True)
class _Loaded:
    """A compared pair: the changes in words, the tools, and the master picture."""

    pair: Pair
    sentences: tuple[Text, ...]
    tools: tuple[ComparedTool, ...]
    picture: Picture | None


class VersionsScreen(Screen):
    """Panels that are not wide show either the changes or the picture, by tabs."""

    name = At.VERSIONS
    help_page = "programs"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.heading = FitText(look, "versions_heading", theme.type.heading, bold=True)
        self.list = PickList(look, "versions_list", many=True)
        self.list.setProperty("card", "true")
        self.list.picked.connect(self._pick)
        self.view = ComparisonView(look, "versions_picture")
        self.picture = PictureCard(look, self.view)
        self.changes = ChangeList(look)
        self.words_tab = Button(look, "tab_changes", icon="tools")
        self.picture_tab = Button(look, "tab_master", icon="picture")
        for tab in (self.words_tab, self.picture_tab):
            tab.marked_as(Mark.PAGE)
            tab.setAutoExclusive(True)
            tab.toggled.connect(self._turn)
        tall, cap = theme.run_target, theme.type.action
        self.back = Button(look, "back", icon="back", height=tall, cap_mm=cap)
        self.activate = Button(look, "activate", icon="tick", tone="accent", height=tall, cap_mm=cap)
        self.roll_back = Button(look, "roll_back", icon="rollback", height=theme.setup_target)
        self.edit = Button(look, "edit", icon="edit", height=theme.setup_target)
        self.export = Button(look, "export", icon="export", height=theme.setup_target)
        self.back.clicked.connect(self._go_back)
        self.activate.clicked.connect(self._activate)
        self.roll_back.clicked.connect(self._ask_roll_back)
        self.edit.clicked.connect(self._edit)
        self.export.clicked.connect(self._export)
        self.program_actions = ProgramActions(panel, self)
        shown = (self.heading, self.list, self.picture, self.changes, self.words_tab, self.picture_tab)
        for part in (*shown, self.back, self.activate, self.roll_back, self.edit, self.export):
            part.setParent(self)
        self._program_id = 0
        self._versions: tuple[VersionSummary, ...] = ()
        self._active: int | None = None
        self._found: _Loaded | None = None
        self._is_busy = False
        self._reads = 0
        self.words_tab.setChecked(True)
        self.retranslate()

    def open(self, *, program_id: int = 0) -> None:
        """Show the versions of a program."""
        self._program_id, self._versions, self._found = program_id, (), None
        self._show_list()
        super().open()

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        space, form = theme.space, theme.form
        room = self._arrange_actions(inset(self.rect(), space))
        heading, room = rows(room, theme.px(8), REST, gap=theme.px(1))
        self.heading.setGeometry(inset(heading, theme.px(1), 0))
        if form is SizeClass.WIDE:
            beside, page = columns(room, 0.36, 0.64, gap=space)
            place((self.list, self.changes), rows(beside, 0.55, 0.45, gap=space))
            self.picture.setGeometry(page)
        else:
            if form is SizeClass.SMALL:
                versions, page = columns(room, 0.42, 0.58, gap=space)
            else:
                versions, page = rows(room, round(room.height() * 0.36), REST, gap=space)
            self.list.setGeometry(versions)
            self._arrange_tabbed(page)
        self._turn()
        self._show_list()

    def _arrange_tabbed(self, room: QRect) -> None:
        theme = self.look.theme
        tabs, page = rows(room, theme.list_target, REST, gap=theme.space)
        place_in_rows([[self.words_tab, self.picture_tab]], tabs, theme.gap)
        place((self.changes, self.picture), (page, page))

    def _arrange_actions(self, room: QRect) -> QRect:
        """Lay out the actions at the bottom; returns the area above."""
        theme = self.look.theme
        room, last = rows(room, REST, theme.run_target, gap=theme.gap)
        others: list[QWidget] = [self.edit, self.export, self.roll_back]
        if theme.form is not SizeClass.UPRIGHT:
            place_in_rows([[self.back, *others, self.activate]], last, theme.gap, [[1.0, 1.15, 1.15, 1.15, 1.3]])
            return room
        place_in_rows([[self.back, self.activate]], last, theme.gap, [[1.0, 2.0]])
        room, above = rows(room, REST, theme.setup_target, gap=theme.gap)
        place_in_rows([others], above, theme.gap)
        return room

    def _turn(self) -> None:
        has_tabs = self.look.theme.form is not SizeClass.WIDE
        for tab in (self.words_tab, self.picture_tab):
            tab.setVisible(has_tabs)
        self.changes.setVisible(not has_tabs or self.words_tab.isChecked())
        self.picture.setVisible(not has_tabs or self.picture_tab.isChecked())

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.back.set_word(tr("Back"))
        self.words_tab.set_word(tr("Changes"))
        self.picture_tab.set_word(tr("Picture"))
        self.list.setAccessibleName(tr("Versions"))
        self._show_list()

    def on_enter(self) -> None:
        self._read()

    def on_status(self, status: StationStatus) -> None:
        program = status.run.program
        active = program.version_number if program is not None and program.id == self._program_id else None
        if active != self._active:
            self._active = active
            self._show_list()

    def _show_list(self) -> None:
        newest = self._versions[0] if self._versions else None
        heading = tr("Versions") if newest is None else tr("Versions of {program}", program=newest.name)
        self.heading.set_text(heading)
        self.list.show_rows([self._row(version) for version in self._versions], marked=self.list.marked)
        self._show()

    def _row(self, version: VersionSummary) -> PickRow:
        """A version's row, with its reason cut to one line; the changes show all of it."""
        theme = self.look.theme
        name = tr("Version {number}", number=version.version_number)
        if version.reason:
            name = f"{name}: {' '.join(version.reason.split())}"
        room = self.list.width() - theme.px(14)
        words = QFontMetricsF(theme.font(theme.type.body, bold=True)).elidedText(
            name, Qt.TextElideMode.ElideRight, room
        )
        about = [tr("active")] if version.version_number == self._active else []
        about += [date_time(version.saved_at), version.author]
        return PickRow(str(version.version_number), words, " · ".join(about))

    def _show(self) -> None:
        pair = self._pair()
        found = self._found if self._found is not None and self._found.pair == pair else None
        self.view.show_still(found.picture if found else None)
        self.view.show_tools(found.tools if found else ())
        self.picture.show_caption(self._caption(pair), "")
        self.changes.show_lines(_heading_of(pair), _reason_of(pair), self._lines(pair, found))
        self._show_actions()

    def _caption(self, pair: Pair | None) -> str:
        if pair is None:
            return ""
        if self._found is not None and self._found.pair == pair and self._found.picture is None:
            return tr("This version has no master image.")
        if pair.before is None:
            return tr("Version {number}", number=pair.after.version_number)
        return tr(
            "Dashed: version {before} · thick: version {after}",
            before=pair.before.version_number,
            after=pair.after.version_number,
        )

    def _lines(self, pair: Pair | None, found: _Loaded | None) -> tuple[str, ...]:
        if pair is None:
            return (tr("Touch a version to see what it changed, a second one to compare the two."),)
        if pair.before is None:
            return (tr("The first version: there is none before it."),)
        if found is None:
            return ()
        return tuple(tr_text(sentence) for sentence in found.sentences) or (tr("Nothing differs."),)

    def _show_actions(self) -> None:
        chosen, panel = self._chosen(), self.panel
        is_one, is_free = chosen is not None, chosen is not None and not self._is_busy
        is_newest = chosen is not None and chosen == self._versions[0]
        gate(self.edit, panel, Permission.EDIT_PROGRAMS, tr("Edit from it"), enabled=is_one)
        gate(self.export, panel, Permission.VIEW, tr("Export"), enabled=is_one)
        gate(self.roll_back, panel, Permission.EDIT_PROGRAMS, tr("Roll back"), enabled=is_free and not is_newest)
        judges = chosen is not None and chosen.version_number == self._active
        word = tr("Activate") if chosen is None else tr("Activate version {number}", number=chosen.version_number)
        word = tr("It is active") if judges else word
        gate(self.activate, panel, Permission.SELECT_PROGRAM, word, enabled=is_free and not judges)

    # --- reading ----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        actor, library, program_id = self.panel.session.actor, self.panel.station.library, self._program_id

        self._reads += 1
        number = self._reads

        def take(versions: tuple[VersionSummary, ...]) -> None:
            if number == self._reads:  # otherwise a later read has newer data
                self._versions = versions
                self.list.show_rows((), marked=(str(versions[0].version_number),))
                self._show_list()
                self._compare()

        if actor is not None:
            run_in_background(self, lambda: library.versions(actor, program_id), take, self.panel.complain)

    def _pick(self, key: str) -> None:
        if len(self.list.marked) == 2 and not self.list.is_marked(key):
            self.list.mark(self.list.marked[0])
        self.list.mark(key)
        self._show()
        self._compare()

    def _marked(self) -> list[VersionSummary]:
        """The marked versions, newest first."""
        return [version for version in self._versions if self.list.is_marked(str(version.version_number))]

    def _chosen(self) -> VersionSummary | None:
        """The version that the actions apply to; None when two are marked, for comparison only."""
        marked = self._marked()
        return marked[0] if len(marked) == 1 else None

    def _pair(self) -> Pair | None:
        marked = self._marked()
        if len(marked) == 2:
            return Pair(*marked)
        if not marked:
            return None
        place = self._versions.index(marked[0]) + 1
        return Pair(marked[0], self._versions[place] if place < len(self._versions) else None)

    def _compare(self) -> None:
        """Compare the pair outside the GUI thread; the result is dropped if another pair is shown by then."""
        actor, pair = self.panel.session.actor, self._pair()
        if actor is None or pair is None:
            return

        def take(found: _Loaded) -> None:
            if found.pair == self._pair():
                self._found = found
                self._show()

        run_in_background(self, lambda: self._look(actor, pair), take, self.panel.complain)

    def _look(self, actor: Actor, pair: Pair) -> _Loaded:
        """Runs in a pool thread."""
        library, size = self.panel.station.library, self.view.size()
        after = library.version(actor, self._program_id, pair.after.version_hash).program
        sentences: tuple[Text, ...] = ()
        tools = compared_tools(after, after)
        if pair.before is not None:
            comparison = library.compare(actor, self._program_id, pair.before.version_hash, pair.after.version_hash)
            sentences = tuple(change.text for change in comparison.changes)
            tools = compared_tools(comparison.before.program, after)
        try:
            master = library.program(actor, self._program_id, pair.after.version_hash).master
        except MasterImageNotFoundError:
            master = None
        picture = None if master is None else prepare(master, max(1, size.width()), max(1, size.height()))
        return _Loaded(pair, sentences, tools, picture)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _activate(self) -> None:
        actor, station, chosen, program_id = (
            self.panel.session.actor,
            self.panel.station,
            self._chosen(),
            self._program_id,
        )
        if actor is not None and chosen is not None:
            self._begin()
            run_with_learning(
                self.panel,
                self,
                lambda waiting: station.active_program.activate(actor, program_id, chosen.version_hash, waiting),
                self._activated,
                self._failed,
            )

    def _activated(self, result: object) -> None:  # noqa: ARG002
        self._is_busy = False
        self.panel.go(At.RUN)

    def _ask_roll_back(self) -> None:
        chosen, newest = self._chosen(), self._versions[0]
        if chosen is None:
            return
        self.panel.ask(
            tr("Roll back to version {number}?", number=chosen.version_number),
            tr(
                "Its content is saved once more, as version {next}. The versions in between stay, and what is active "
                "stays active.",
                next=newest.version_number + 1,
            ),
            (
                tr("Roll back to version {number}", number=chosen.version_number),
                tr("Keep version {number}", number=newest.version_number),
            ),
            lambda choice: self._roll_back(chosen, newest) if choice == 0 else None,
        )

    def _roll_back(self, chosen: VersionSummary, newest: VersionSummary) -> None:
        """Roll back; refused if somebody has saved a version since the list was read."""
        actor, library, program_id = self.panel.session.actor, self.panel.station.library, self._program_id
        if actor is not None:
            self._begin()
            run_in_background(
                self,
                lambda: library.roll_back(actor, program_id, chosen.version_hash, newest.version_hash),
                self._rolled_back,
                self._failed,
            )

    def _rolled_back(self, result: object) -> None:  # noqa: ARG002
        self._is_busy = False
        self._read()

    def _begin(self) -> None:
        self._is_busy = True
        self._show_actions()

    def _failed(self, error: BaseException) -> None:
        self._is_busy = False
        self._read()
        if not isinstance(error, CancelledError):
            self.panel.complain(error)

    def _edit(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.panel.go(At.WIZARD, program_id=self._program_id, version_hash=chosen.version_hash)

    def _export(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.program_actions.export(self._program_id, chosen.name, chosen.version_number, chosen.version_hash)

    def _go_back(self) -> None:
        self.panel.go(At.PROGRAMS)


def _heading_of(pair: Pair | None) -> str:
    if pair is None:
        return ""
    if pair.before is None:
        return tr("Version {number}", number=pair.after.version_number)
    return tr(
        "Version {after} against version {before}", after=pair.after.version_number, before=pair.before.version_number
    )


def _reason_of(pair: Pair | None) -> str:
    return "" if pair is None or not pair.after.reason else f"{pair.after.author}: {pair.after.reason}"
