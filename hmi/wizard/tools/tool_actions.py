"""Adds, changes, renames, copies and removes the tools of a draft. Each action is one step of undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import VisionSystemError
from core.inspection import editing
from core.inspection.program import POSITION, Program
from core.inspection.tools import TOOLS
from hmi.i18n import tr
from hmi.presenter import refusal
from hmi.widgets.pick_list import PickRow
from hmi.wizard.tools import regions
from hmi.wizard.tools.regions import LAST, MASKS, ROI, RegionKey

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from core.inspection.geometry import Roi
    from core.inspection.tool import AnyTool, AnyToolSpec
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel


@dataclass(frozen=True)
class NewTool:
    """The next region drawn becomes the region of a new tool of this kind."""

    kind: str

    @property
    def shapes(self) -> tuple[str, ...]:
        return TOOLS[self.kind].shapes


Purpose = NewTool | RegionKey | None
"""Purpose of the next region drawn; None: the user is asked once it is drawn."""


class ToolActions(QObject):
    """Changes the draft; an invalid change is refused with a message.

    `selected` carries the keys to select. `drawing_asked` carries the purpose of the region to draw next.
    `previewed` carries the program during a drag, to be judged before it becomes the draft.
    """

    selected = Signal(object)
    drawing_asked = Signal(object)
    previewed = Signal(object)
    refused = Signal()
    """Emitted when the draft was not changed: views that show a preview return to the draft."""

    def __init__(self, panel: Panel, draft: DraftModel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._draft = panel, draft
        self._clipboard: tuple[AnyToolSpec, ...] = ()

    # --- steps ------------------------------------------------------------------------------------------------------

    def change(self, step: Callable[[Program], Program]) -> bool:
        """Change the draft, in one step of undo. False if the change was refused or changed nothing."""
        before = self._draft.program
        try:
            self._draft.apply(step(before))
        except VisionSystemError as error:
            self._panel.complain(error)
        if self._draft.program is before:
            self.refused.emit()
            return False
        return True

    def preview(self, step: Callable[[Program], Program]) -> None:
        """Emit `previewed` with the result of a drag so far; an invalid result is skipped."""
        try:
            self.previewed.emit(step(self._draft.program))
        except VisionSystemError:
            return

    def regions_changing(self, changed: Mapping[str, Roi]) -> None:
        self.preview(lambda program: regions.moved(program, changed))

    def regions_changed(self, changed: Mapping[str, Roi]) -> None:
        self.change(lambda program: regions.moved(program, changed))

    def tool_changing(self, tool: AnyToolSpec) -> None:
        self.preview(lambda program: editing.with_changed(program, {tool.name: tool}))

    def tool_changed(self, tool: AnyToolSpec) -> None:
        self.change(lambda program: editing.with_changed(program, {tool.name: tool}))

    def tools_changed(self, tools: Mapping[str, AnyToolSpec]) -> None:
        """Change several tools in one step of undo."""
        self.change(lambda program: editing.with_changed(program, tools))

    # --- drawing ----------------------------------------------------------------------------------------------------

    def choose_new_tool(self) -> None:
        rows = [PickRow(kind.type, tr(kind.title), tr(kind.help), icon=kind.icon) for kind in self._kinds()]
        self._panel.choose(
            tr("What shall be judged?"),
            rows,
            lambda kind: self.drawing_asked.emit(NewTool(kind)),
            are_side_by_side=True,
        )

    def drawn(self, roi: Roi, purpose: Purpose, shown: str | None) -> None:
        """Use a region that was drawn; `shown` is the tool whose form is open."""
        if isinstance(purpose, NewTool):
            self._add(purpose.kind, roi)
        elif purpose is not None:
            self.regions_changed({str(purpose): roi})
        else:
            self._ask_what_for(roi, shown)

    def _kinds(self, shape: str | None = None) -> list[type[AnyTool]]:
        """The kinds of tools that can still be added and can have this shape."""
        has_place = any(tool.type == POSITION for tool in self._draft.program.tools)
        return [
            kind
            for kind in TOOLS.values()
            if not (has_place and kind.type == POSITION) and (shape is None or shape in kind.shapes)
        ]

    def _ask_what_for(self, roi: Roi, shown: str | None) -> None:
        rows = [
            PickRow(kind.type, tr("New tool: {tool}", tool=tr(kind.title)), tr(kind.help), icon=kind.icon)
            for kind in self._kinds(roi.shape)
        ]
        if shown is not None:
            rows += [
                PickRow(str(RegionKey(shown, MASKS, LAST)), tr("{tool} leaves this out", tool=shown), icon="mask"),
                PickRow(str(RegionKey(shown, ROI)), tr("{tool} looks here instead", tool=shown), icon="edit"),
            ]

        def chosen(key: str) -> None:
            self.drawn(roi, NewTool(key) if key in TOOLS else RegionKey.read(key), shown)

        self._panel.choose(tr("What is this region for?"), rows, chosen, are_side_by_side=True)

    def _add(self, kind: str, roi: Roi) -> None:
        tool = editing.new_tool(self._draft.program, kind, roi, tr(TOOLS[kind].title))
        if self.change(lambda program: editing.with_tool(program, tool)):
            self._select([tool.name])

    def _select(self, names: Collection[str]) -> None:
        self.selected.emit(frozenset(str(RegionKey(name)) for name in names))

    # --- existing tools and regions ---------------------------------------------------------------------------------

    def remove(self, keys: Collection[RegionKey]) -> None:
        """Remove masks and parameter regions at once; ask before tools are removed."""
        names = tuple(key.tool for key in keys if key.field == ROI)
        if not names:
            self.change(lambda program: regions.without(program, list(keys)))
            return
        one, many = tr("Delete {tool}?", tool=names[0]), tr("Delete {count} tools?", count=len(names))

        def answered(number: int) -> None:
            if number == 0:
                self.change(lambda program: editing.without_tools(program, names))

        self._panel.ask(
            one if len(names) == 1 else many, tr("Undo brings it back."), (tr("Delete"), tr("Keep")), answered
        )

    def copy(self, keys: Collection[RegionKey]) -> None:
        names = {key.tool for key in keys if key.field == ROI}
        self._clipboard = tuple(tool for tool in self._draft.program.tools if tool.name in names)

    def paste(self) -> None:
        pasted: list[str] = []

        def step(program: Program) -> Program:
            program, names = editing.copied(program, self._clipboard)
            pasted.extend(names)
            return program

        if self._clipboard and self.change(step):
            self._select(pasted)

    def rename(self, old: str, new: str) -> None:
        if self.change(_renaming(old, new)):
            self._select([new.strip()])

    def open_more(self, name: str) -> None:
        """Show the menu of a tool."""
        rows = [
            PickRow("rename", tr("Rename"), icon="rename"),
            PickRow("mask", tr("Leave a region out"), icon="mask"),
            PickRow("redraw", tr("Draw its region anew"), icon="edit"),
            PickRow("copy", tr("Copy"), icon="copy"),
            PickRow("up", tr("Move up"), icon="up"),
            PickRow("down", tr("Move down"), icon="down"),
            PickRow("delete", tr("Delete"), icon="delete"),
        ]
        doing: Mapping[str, Callable[[], object]] = {
            "rename": lambda: self._ask_name(name),
            "mask": lambda: self.drawing_asked.emit(RegionKey(name, MASKS, LAST)),
            "redraw": lambda: self.drawing_asked.emit(RegionKey(name, ROI)),
            "copy": lambda: self._duplicate(name),
            "up": lambda: self.change(lambda program: editing.moved_in_list(program, name, -1)),
            "down": lambda: self.change(lambda program: editing.moved_in_list(program, name, 1)),
            "delete": lambda: self.remove([RegionKey(name)]),
        }
        self._panel.choose(name, rows, lambda key: doing[key]())

    def _ask_name(self, name: str) -> None:
        self._panel.type_text(
            tr("New name of {tool}", tool=name),
            name,
            lambda new: self.rename(name, new),
            check=lambda new: refusal(lambda: _renaming(name, new)(self._draft.program)),
        )

    def _duplicate(self, name: str) -> None:
        self.copy([RegionKey(name)])
        self.paste()


def _renaming(old: str, new: str) -> Callable[[Program], Program]:
    """A function that renames the tool `old` of a program."""

    def step(program: Program) -> Program:
        tool = editing.tool_named(program, old)
        return program if tool is None else editing.with_changed(program, {old: replace(tool, name=new.strip())})

    return step
