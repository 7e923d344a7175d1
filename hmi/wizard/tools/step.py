"""Step 3: regions are drawn on the picture, each tool has a form, and master and live picture are judged live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.appearance import SizeClass
from hmi.i18n import percent, tr, tr_text
from hmi.layout import REST, columns, place, place_in_columns, place_in_rows, rows, together
from hmi.roi.editor import RoiEditor
from hmi.roi.items import roi_words
from hmi.widgets.button import Button
from hmi.widgets.image_view import PictureCard
from hmi.widgets.tool_list import reading_of
from hmi.wizard.dry_run.sheet import DryRunSheet
from hmi.wizard.live_judge import LiveJudge, Scores
from hmi.wizard.step import Step
from hmi.wizard.tools import regions
from hmi.wizard.tools.advice_sheet import AdviceSheet
from hmi.wizard.tools.picture_pane import PicturePane
from hmi.wizard.tools.proposals import Proposals
from hmi.wizard.tools.proposed_samples import ProposedSamples
from hmi.wizard.tools.regions import LAST, RegionKey
from hmi.wizard.tools.samples_sheet import SamplesSheet
from hmi.wizard.tools.tool_actions import NewTool, Purpose, ToolActions
from hmi.wizard.tools.tool_panel import ToolPanel

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from core.inspection.geometry import Roi
    from core.inspection.program import Program
    from core.inspection.result import ToolResult
    from core.inspection.seen import Seen
    from core.station import StationStatus
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

SHAPES = ("rectangle", "circle", "ring", "polygon")

_READ_CHARACTERS = 24
"""Of a text that was read, in the caption: it stands there twice."""


class ToolsStep(Step):
    name = "tools"

    def __init__(self, panel: Panel, draft: DraftModel, judge: LiveJudge) -> None:
        super().__init__(panel, draft)
        look = self.look
        self.judge = judge
        self.editor = RoiEditor(look, "roi_editor", panel.feed)
        self.picture = PictureCard(look, self.editor)
        self.proposals = Proposals(panel, draft, judge)
        self.proposed_samples = ProposedSamples(panel, draft)
        self.pane = PicturePane(look, self.picture)
        key = self.pane.key if look.theme.form is SizeClass.SMALL else None
        self.tool_panel = ToolPanel(panel, self.proposals, self.proposed_samples, key)
        self.shapes = {shape: Button(look, f"shape_{shape}", icon=shape) for shape in SHAPES}
        for button in self.shapes.values():
            button.setCheckable(True)
            button.clicked.connect(self._arm_shape)
        self.undo = Button(look, "undo", icon="undo")
        self.redo = Button(look, "redo", icon="redo")
        self.undo.clicked.connect(draft.undo)
        self.redo.clicked.connect(draft.redo)
        self.zoom_out = Button(look, "zoom_out", icon="zoom_out")
        self.zoom_in = Button(look, "zoom_in", icon="zoom_in")
        self.fit = Button(look, "zoom_fit", icon="fit")
        self.live = Button(look, "show_live", icon="live")
        self.live.setCheckable(True)
        self.sees = Button(look, "show_seen", icon="show")
        self.sees.setCheckable(True)
        self.sees.setChecked(True)
        for button in (self.undo, self.redo, self.zoom_out, self.zoom_in):
            button.repeats = True
        self.zoom_out.clicked.connect(self.editor.zoom_out)
        self.zoom_in.clicked.connect(self.editor.zoom_in)
        self.fit.clicked.connect(self.editor.fit)
        self.live.toggled.connect(self._show_live)
        self.sees.toggled.connect(self._show_scores)
        # A small panel shows the tools beside the picture only while this button is checked.
        self.panel_tab = Button(look, "show_tools", icon="tools")
        self.panel_tab.setCheckable(True)
        self.panel_tab.toggled.connect(self.buttons_changed)
        self.add = Button(look, "add_tool", icon="plus")
        self.dry_run = Button(look, "dry_run", icon="try")
        self.dry_run.clicked.connect(self._try)
        self.advice = Button(look, "advice_open", icon="optimize")
        self.advice.clicked.connect(self._ask_advice)
        for part in (self.pane, self.tool_panel, *self._bar(), *self._view_buttons(), self.panel_tab):
            part.setParent(self)
        self._purpose: Purpose = None
        self._selected: frozenset[str] = frozenset()
        self._needed_room = False
        self._shown_master = ""
        self._seen: tuple[str, Seen] | None = None
        """Name of a tool, and what it saw last in the master; shown until a newer result arrives."""
        self._judged = draft.program
        """The program whose scores are shown: the draft, or its preview during a drag."""
        self.doing = doing = ToolActions(panel, draft, self)
        doing.selected.connect(self.select)
        doing.drawing_asked.connect(self._draw)
        doing.previewed.connect(self._preview)
        doing.refused.connect(self._go_back_to_draft)
        self.add.clicked.connect(doing.choose_new_tool)
        self.tool_panel.add_asked.connect(doing.choose_new_tool)
        self.editor.changing.connect(doing.regions_changing)
        self.editor.changed.connect(doing.regions_changed)
        self.editor.drawn.connect(self._drawn)
        self.editor.chosen.connect(self.select)
        self.editor.armed_changed.connect(self._shape_armed)
        self.editor.remove_asked.connect(lambda: doing.remove(self._keys()))
        self.editor.copy_asked.connect(lambda: doing.copy(self._keys()))
        self.editor.paste_asked.connect(doing.paste)
        self.tool_panel.chosen.connect(self.choose_tool)
        self.tool_panel.changing.connect(doing.tool_changing)
        self.tool_panel.changed.connect(doing.tool_changed)
        self.tool_panel.many_changed.connect(doing.tools_changed)
        self.tool_panel.region_asked.connect(self._ask_region)
        self.tool_panel.more_asked.connect(self._more)
        self.tool_panel.samples_asked.connect(self._open_samples)
        draft.changed.connect(self._draft_changed)
        judge.judged.arrived.connect(self._show_scores)
        self.retranslate()

    # --- placing ----------------------------------------------------------------------------------------------------

    def own_buttons(self) -> tuple[Button, ...]:
        return (self.add, self.advice, self.dry_run)

    def _bar(self) -> list[Button]:
        return [*self.shapes.values(), self.undo, self.redo]

    def _view_buttons(self) -> list[Button]:
        return [self.live, self.sees, self.fit, self.zoom_out, self.zoom_in]

    @property
    def needs_room(self) -> bool:
        form = self.look.theme.form
        if form is SizeClass.SMALL:
            return self.panel_tab.isChecked()
        return form is SizeClass.UPRIGHT and self.shown_tool is not None

    def arrange(self) -> None:
        form = self.look.theme.form
        is_small = form is SizeClass.SMALL
        self.panel_tab.setVisible(is_small)
        shows_tools = not is_small or self.panel_tab.isChecked()
        self.tool_panel.setVisible(shows_tools)
        for button in self._bar():
            button.setVisible(not is_small or not shows_tools)
        arrange = {
            SizeClass.WIDE: self._arrange_wide,
            SizeClass.SMALL: self._arrange_small,
            SizeClass.UPRIGHT: self._arrange_upright,
        }
        arrange[form]()

    def _arrange_wide(self) -> None:
        """From left to right: shapes, picture with a row of buttons below, tools."""
        theme, room = self.look.theme, self.rect()
        space, target = theme.space, theme.list_target
        shapes = self._place_columns(self._bar(), room)
        panel = min(max(round(room.width() * 0.32), theme.px(60)), theme.px(92))
        left, panel_room = columns(room.adjusted(shapes + theme.gap, 0, 0, 0), REST, panel, gap=space)
        picture, buttons = rows(left, REST, target, gap=space)
        place((self.pane, self.tool_panel), (picture, panel_room))
        place_in_rows([self._view_buttons()], buttons, theme.gap)

    def _arrange_small(self) -> None:
        """The picture as large as possible; the tools, when shown, replace the shapes and the wizard's bottom row."""
        theme, room = self.look.theme, self.rect()
        space, target = theme.space, theme.list_target
        buttons = [*self._view_buttons(), self.panel_tab]
        if self.panel_tab.isChecked():
            left, panel = columns(room, REST, theme.px(58), gap=space)
            picture, row = rows(left, REST, target, gap=space)
            place((self.pane, self.tool_panel), (picture, panel))
            place_in_rows([buttons], row, theme.gap)
        else:
            shapes = self._place_columns(self._bar(), room)
            _, picture, beside = columns(room, shapes, REST, together(2, target, theme.gap), gap=space)
            self._place_columns(buttons, beside)
            self.pane.setGeometry(picture)

    def _arrange_upright(self) -> None:
        """Beside the form of a tool, one row of buttons: the shapes only while one is drawn; four settings are seen."""
        theme, room = self.look.theme, self.rect()
        space, target = theme.space, theme.list_target
        above, below = self._bar(), self._view_buttons()
        if self.needs_room:
            above, below = [], above if self.editor.armed else [self.live, self.sees, self.fit, self.undo, self.redo]
        for button in (*self._bar(), *self._view_buttons()):
            button.setVisible(button in above or button in below)
        if above:
            bar, room = rows(room, target, REST, gap=space)
            place_in_rows([above], bar, theme.gap)
        high = self.pane.height_for(room.width())
        if self.needs_room:
            high = min(high, room.height() - target - 2 * space - self.tool_panel.height_for_settings(4))
        picture, buttons, panel = rows(room, high, target, REST, gap=space)
        place_in_rows([below], buttons, theme.gap)
        place((self.pane, self.tool_panel), (picture, panel))

    def _place_columns(self, buttons: list[Button], room: QRect) -> int:
        return place_in_columns(buttons, room, self.look.theme.list_target, self.look.theme.gap)

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        words = {
            "rectangle": tr("Rectangle"),
            "circle": tr("Circle"),
            "ring": tr("Ring"),
            "polygon": tr("Polygon"),
        }
        for shape, button in self.shapes.items():
            button.set_icon_only(words[shape])
        self.undo.set_icon_only(tr("Undo"))
        self.redo.set_icon_only(tr("Redo"))
        self.zoom_in.set_icon_only(tr("Zoom in"))
        self.zoom_out.set_icon_only(tr("Zoom out"))
        self.fit.set_icon_only(tr("Whole picture"))
        self.panel_tab.set_icon_only(tr("Tools"))
        if self.look.theme.form is SizeClass.SMALL:
            self.live.set_icon_only(tr("Live"))
            self.sees.set_icon_only(tr("What it sees"))
        else:
            self.live.set_word(tr("Live"))
            self.sees.set_word(tr("What it sees"))
        self.add.set_word(tr("Add tool"))
        self.advice.set_word(tr("What next?"))
        self.dry_run.set_word(tr("Dry run"))
        self.tool_panel.retranslate()
        self._show_all()

    def on_enter(self) -> None:
        self._show_all()

    def on_leave(self) -> None:
        self.editor.arm(None)
        self.live.setChecked(False)
        self.judge.see_with(None)

    def on_status(self, status: StationStatus) -> None:
        self.editor.show_age(stale=status.is_stale, age_ms=status.frame_age_ms)

    @property
    def shown_tool(self) -> str | None:
        """The tool whose form is shown: the one that all selected regions belong to; None if there is no such tool."""
        tools = {RegionKey.read(key).tool for key in self._selected}
        return tools.pop() if len(tools) == 1 else None

    def _more(self) -> None:
        if self.shown_tool is not None:
            self.doing.open_more(self.shown_tool)

    def _draft_changed(self) -> None:
        self._judged = self.draft.program
        names = {tool.name for tool in self.draft.program.tools}
        self._selected = frozenset(key for key in self._selected if RegionKey.read(key).tool in names)
        self._show_all()

    def _show_all(self) -> None:
        draft = self.draft
        self.undo.setEnabled(draft.can_undo)
        self.redo.setEnabled(draft.can_redo)
        has_master = draft.master is not None
        for button in (*self.shapes.values(), self.add):
            button.setEnabled(has_master)
        self.tool_panel.allow_adding(may=has_master)
        self.advice.setEnabled(has_master)
        self.dry_run.setEnabled(has_master and bool(draft.program.judged))
        if draft.program.master != self._shown_master:
            self._shown_master = draft.program.master
            self.editor.show_picture(draft.master)
        self._show_scores()

    def _show_scores(self) -> None:
        scores, program = self.judge.scores, self.draft.program
        if scores.of != self._judged:
            scores = Scores()
        on_master = scores.master
        items = regions.items_of(program, self.shown_tool, on_master)
        keys = {item.key for item in items}
        self._selected &= keys
        self.editor.show_items(items, self._selected)
        if self.needs_room != self._needed_room:
            self._needed_room = self.needs_room
            self.buttons_changed.emit()
        is_live = self.live.isChecked()
        self._show_judged(scores, is_live=is_live)
        self._show_seen(scores, is_live=is_live)
        self.tool_panel.show_tools(program, self.shown_tool, scores.live if is_live else on_master)
        self.tool_panel.show_samples(self.draft.samples, scores)
        self._show_caption()

    def _show_judged(self, scores: Scores, *, is_live: bool) -> None:
        """With *Live*, show the frame that the scores belong to, with its regions; the newest until one is judged."""
        result = scores.live.scored if is_live and scores.live is not None else None
        frame = scores.live_frame if result is not None else None
        if is_live:
            self.panel.feed.hold(frame)
        self.editor.show_result(result)

    @property
    def shows_seen(self) -> bool:
        """Whether the picture shows what the chosen tool sees."""
        return self.editor.seen is not None

    def _show_seen(self, scores: Scores, *, is_live: bool) -> None:
        """Show what the chosen tool sees in the picture shown; on the master, the last result stays until the next."""
        tool = self.shown_tool if self.sees.isChecked() and self.isVisible() else None
        self.judge.see_with(tool)
        trial = scores.live if is_live else scores.master
        seen = None if trial is None or tool is None else trial.seen.get(tool)
        if is_live or tool is None or (trial is not None and trial.scored is None):
            self._seen = None
        elif seen is not None:
            self._seen = tool, seen
        elif self._seen is not None and self._seen[0] == tool:
            seen = self._seen[1]
        self.editor.show_seen(seen)
        if self.pane.show_seen(seen, is_asked=tool is not None):
            self.tool_panel.form.arrange()  # where a small panel has the legend

    def _show_caption(self) -> None:
        """The hint of the editor, else the scores of the chosen tool, else the title of the picture."""
        if self.draft.master is None:
            self.picture.show_caption(tr("Register a master image in step 2 first."), "")
            return
        if self.editor.hint:
            self.picture.show_caption(self.editor.hint, "")
            return
        name = self.shown_tool
        scores = self.judge.scores
        left = tr("Live") if self.live.isChecked() else tr("Master image")
        if name is not None and scores.master is not None:
            on_master = scores.master.tool(name)
            live = None if scores.live is None else scores.live.tool(name)
            left = tr(
                "{tool}: master {master}, live {live}",
                tool=name,
                master=_found(on_master),
                live=_found(live),
            )
            if live is not None and live.reason is not None:
                left += f" · {tr_text(live.reason)}"
        elif self.live.isChecked() and scores.live is not None and scores.live.failure is not None:
            left = tr_text(scores.live.failure)
        roi = self._selected_roi()
        self.picture.show_caption(left, "" if roi is None else roi_words(roi))

    def _selected_roi(self) -> Roi | None:
        if len(self._selected) != 1:
            return None
        (key,) = self._selected
        items = regions.items_of(self.draft.program, self.shown_tool, None)
        return next((item.roi for item in items if item.key == key), None)

    def _show_live(self, is_live: bool) -> None:
        self.editor.show_live(is_live)
        if not is_live:
            self.panel.feed.hold(None)
        self._show_scores()

    # --- choosing and drawing ---------------------------------------------------------------------------------------

    def select(self, keys: frozenset[str]) -> None:
        self._selected = frozenset(keys)
        self._show_scores()

    def choose_tool(self, name: str) -> None:
        """Show the form of this tool; "" shows the list."""
        self.select(frozenset({str(RegionKey(name))}) if name else frozenset())

    def _keys(self) -> list[RegionKey]:
        return [RegionKey.read(key) for key in self._selected]

    def _ask_region(self, field: str) -> None:
        """Let the user draw a region for this parameter of the tool shown."""
        if self.shown_tool is not None:
            self._draw(RegionKey(self.shown_tool, field, LAST))

    def _arm_shape(self) -> None:
        shape = next(shape for shape, button in self.shapes.items() if button is self.sender())
        if self.shapes[shape].isChecked():
            self._draw(self._purpose, shape)
        else:
            self.editor.arm(None)

    def _draw(self, purpose: Purpose, shape: str = "rectangle") -> None:
        self._purpose = purpose
        self.live.setChecked(False)
        self.panel_tab.setChecked(False)
        allowed = purpose.shapes if isinstance(purpose, NewTool) else SHAPES
        for name, button in self.shapes.items():
            button.setEnabled(name in allowed)
        self.editor.arm(shape)
        self.editor.setFocus()

    def _shape_armed(self) -> None:
        """Follow the shape armed in the editor, which its keys can change as well."""
        armed = self.editor.armed
        if armed is None:
            self._purpose = None
        for shape, button in self.shapes.items():
            button.setChecked(shape == armed)
            button.setEnabled(self.draft.master is not None if armed is None else button.isEnabled())
        self.arrange()
        self._show_caption()

    def _drawn(self, roi: Roi) -> None:
        purpose = self._purpose
        self.editor.arm(None)
        self.doing.drawn(roi, purpose, self.shown_tool)

    def _preview(self, program: Program) -> None:
        self._judged = program
        self.judge.judge(program, self.draft.master)

    def _go_back_to_draft(self) -> None:
        """A drag was refused: show and judge the draft again."""
        if self._judged != self.draft.program:
            self._preview(self.draft.program)
        self._show_all()

    # --- samples and dry run -----------------------------------------------------------------------------------------

    def _open_samples(self) -> None:
        self.panel.open_sheet(SamplesSheet(self.panel, self.draft, self.proposals, self.proposed_samples))

    def _ask_advice(self) -> None:
        sheet = AdviceSheet(self.panel, self.draft)
        sheet.samples_asked.connect(self._open_samples)
        self.panel.open_sheet(sheet)

    def _try(self) -> None:
        self.panel.open_sheet(DryRunSheet(self.panel, self.draft))


def _found(result: ToolResult | None) -> str:
    """The score, and what was read or measured: whoever sets a nominal value must know the present one."""
    score, reading = percent(result.score_pct if result else None), reading_of(result, _READ_CHARACTERS)
    return f"{score} ({reading})" if reading else score
