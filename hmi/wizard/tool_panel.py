"""The right of the tools step: the list of tools, or the form of the chosen one (limit, samples, settings)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from core.errors import ValidationError
from core.inspection.editing import tool_named
from core.inspection.program import CommonFields, Program
from core.inspection.teaching import LimitSuggestion, limit_of_tool
from core.inspection.tools import TOOLS
from core.inspection.tools.base import AnyToolSpec
from core.inspection.workbench import Trial
from core.samples import Sample, SampleKind
from core.text import Text
from hmi.forms.field_column import FieldColumn
from hmi.forms.field_form import ScrolledColumn
from hmi.forms.sample_chart import SampleChart
from hmi.i18n import tr, tr_text
from hmi.screens.base import Panel
from hmi.theme import Look
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.keys import place_in_rows
from hmi.widgets.tool_list import scroll_area
from hmi.widgets.words import LEFT, TOP, FitText
from hmi.wizard.live_judge import Scores
from hmi.wizard.tool_picker import DraftTool, ToolPicker

LIMITS = ("threshold_pct", "upper_limit_pct")
PART_IN_IT = ("report_only", "enabled")


class ToolPanel(QFrame):
    """Shows; the step changes the draft.

    `changing` and `changed` carry a tool that differs from the draft's; `chosen` a name ("" goes back to the list).
    """

    chosen = Signal(str)
    changing = Signal(object)
    changed = Signal(object)
    region_asked = Signal(str)
    more_asked = Signal()
    samples_asked = Signal()

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.setObjectName("tool_panel")
        self.setProperty("card", "true")
        look, theme = panel.look, panel.look.theme
        self._panel, self._look = panel, look
        self._tool: AnyToolSpec | None = None
        self._suggestion: LimitSuggestion | None = None
        self._suggested_for: tuple[Any, ...] = ()
        self.picker = ToolPicker(look)
        self.picker.chosen.connect(self.chosen)
        self.tools: QScrollArea = scroll_area(self.picker, "tool_picker_scroll")
        self.back = Button(look, "tool_back", icon="back")
        self.back.clicked.connect(self._go_back)
        self.name = FitText(look, "tool_name", theme.type.body, bold=True)
        self.more = Button(look, "tool_more", icon="more")
        self.more.clicked.connect(self.more_asked)
        self.problem = _Words(look, "tool_problem", theme.type.body, tone="warn", bold=True, align=LEFT | TOP)
        """Why it cannot be taught."""
        self.limits = FieldColumn(look, "tool_limits")
        self.chart = SampleChart(look, "tool_chart")
        self.certainty = _Words(look, "tool_certainty", theme.type.small, align=LEFT | TOP)
        self.samples = Button(look, "tool_samples", icon="sample_ok")
        self.samples.clicked.connect(self.samples_asked)
        self.take_limit = Button(look, "take_limit", icon="tick")
        self.take_limit.clicked.connect(self._take_limit)
        self._sample_row = _Row(look, "sample_row", (self.samples, self.take_limit))
        self.params = FieldColumn(look, "tool_params")
        self.part_in_it = FieldColumn(look, "tool_part_in_it")
        self.form = ScrolledColumn(look, "tool_form")
        self.form.show_parts(
            [
                self.problem,
                self.limits,
                self.chart,
                self.certainty,
                self._sample_row,
                self.params,
                self.part_in_it,
            ]
        )
        self.problem.hide()
        for common in (self.limits, self.part_in_it):
            common.changing.connect(self._common_changing)
            common.changed.connect(self._common_changed)
        self.params.changing.connect(self._params_changing)
        self.params.changed.connect(self._params_changed)
        self.params.region_asked.connect(self.region_asked)
        for column in (self.limits, self.params, self.part_in_it):
            column.open_sheet_asked.connect(panel.open_sheet)
        for part in self._parts():
            part.setParent(self)
        self._turn_page()
        self.retranslate()

    def _parts(self) -> Sequence[QWidget]:
        return (self.tools, *self._header(), self.form)

    def _header(self) -> Sequence[QWidget]:
        return (self.back, self.name, self.more)

    # --- placing ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        self.arrange()

    def arrange(self) -> None:
        theme = self._look.theme
        line, pad, gap, row = theme.line, theme.px(2), theme.gap, theme.list_target
        self.tools.setGeometry(self.rect().adjusted(line, line, -line, -line))
        room = self.rect().adjusted(pad, pad, -pad, -pad)
        self.back.setGeometry(room.left(), room.top(), row, row)
        self.more.setGeometry(room.right() + 1 - row, room.top(), row, row)
        self.name.setGeometry(room.left() + row + gap, room.top(), room.width() - 2 * (row + gap), row)
        self.form.setGeometry(room.adjusted(0, row + gap, 0, 0))

    def _turn_page(self) -> None:
        has_tool = self._tool is not None
        self.tools.setVisible(not has_tool)
        for part in (*self._header(), self.form):
            part.setVisible(has_tool)
        for part in (self.chart, self.certainty):
            part.setVisible(any(self._suggested_for[1:]))
        self.take_limit.setVisible(self._suggestion is not None)
        self._sample_row.arrange()
        self.form.arrange()

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.back.set_icon_only(tr("All tools"))
        self.more.set_icon_only(tr("More"))
        self.samples.set_word(tr("Samples"))
        self.take_limit.set_word(tr("Take this limit"))
        self.picker.empty_words = tr("No tool yet. Touch “Add tool”, then draw where it looks.")

    def show_tools(self, program: Program, chosen: str | None, trial: Trial | None) -> None:
        """`chosen`: whose form is shown; None: the list. `trial`: what the draft says of the picture that is shown."""
        problems = {} if trial is None else trial.problems
        rows = []
        for tool in program.tools:
            result = None if trial is None else trial.tool(tool.name)
            problem = problems.get(tool.name)
            rows.append(
                DraftTool(
                    tool.name,
                    "" if tool.name == tr(TOOLS[tool.type].title) else tr(TOOLS[tool.type].title),
                    None if result is None else result.judgement,
                    None if result is None else result.score_pct,
                    tr_text(problem),
                    is_off=not tool.enabled,
                )
            )
        self.picker.show_rows(rows, frozenset() if chosen is None else frozenset({chosen}))
        self._show_problem(tr_text(problems.get(chosen or "")))
        self._show_tool(None if chosen is None else tool_named(program, chosen))

    def _show_problem(self, words: str) -> None:
        if words != self.problem.text:
            self.problem.set_text(words)
            self.problem.setVisible(bool(words))
            self.form.arrange()

    def _show_tool(self, tool: AnyToolSpec | None) -> None:
        before, self._tool = self._tool, tool
        if tool is not None:
            title = tr(TOOLS[tool.type].title)
            self.name.set_text(tool.name if tool.name == title else f"{tool.name}\n{title}")
            default = TOOLS[tool.type].default_threshold_pct
            common = CommonFields.of(tool)
            self.limits.show_values(common, names=LIMITS, defaults={"threshold_pct": default})
            self.part_in_it.show_values(common, names=PART_IN_IT)
            self.params.show_values(tool.params)
        if (before is None) != (tool is None):
            self._turn_page()

    def show_samples(self, samples: Sequence[Sample], scores: Scores) -> None:
        """How the samples fall on the chosen tool, and what limit they speak for."""
        tool = self._tool
        if tool is None:
            return
        good = tuple(sample for sample in samples if sample.kind is SampleKind.OK)
        bad = tuple(sample for sample in samples if sample.kind is SampleKind.NG)
        ok, ng = scores.of_tool(tool.name, good), scores.of_tool(tool.name, bad)
        self.chart.show_scores(ok, ng, tool.threshold_pct)
        key = (tool.name, tuple(ok), tuple(ng), scores.lost(good))
        if key != self._suggested_for:
            self._suggested_for = key
            kind = tool.type
            run_in_background(
                self, lambda: (key, _suggestion(kind, ok, ng)), self._take_suggestion, self._panel.complain
            )

    def _take_suggestion(self, answer: tuple[tuple[Any, ...], LimitSuggestion | Text | None]) -> None:
        key, found = answer
        if key != self._suggested_for:
            return
        self._suggestion = found if isinstance(found, LimitSuggestion) else None
        words = tr_text(found.text if isinstance(found, LimitSuggestion) else found)
        if lost := key[3]:
            words = tr("In {count} OK samples the part was not found.", count=lost) + " " + words
        self.certainty.set_text(words)
        self._turn_page()

    # --- doing ------------------------------------------------------------------------------------------------------

    def _go_back(self) -> None:
        self.chosen.emit("")

    def _common_changing(self, common: CommonFields) -> None:
        self._emit(self.changing, None if self._tool is None else common.applied_to(self._tool))

    def _common_changed(self, common: CommonFields) -> None:
        self._emit(self.changed, None if self._tool is None else common.applied_to(self._tool))

    def _params_changing(self, params: Any) -> None:
        self._emit(self.changing, None if self._tool is None else replace(self._tool, params=params))

    def _params_changed(self, params: Any) -> None:
        self._emit(self.changed, None if self._tool is None else replace(self._tool, params=params))

    def _take_limit(self) -> None:
        if self._tool is not None and self._suggestion is not None:
            self._emit(self.changed, replace(self._tool, threshold_pct=self._suggestion.threshold_pct))

    @staticmethod
    def _emit(signal: Any, tool: AnyToolSpec | None) -> None:
        if tool is not None:
            signal.emit(tool)


class _Row(QWidget):
    """Buttons beside each other, those that are not hidden."""

    def __init__(self, look: Look, name: str, buttons: Sequence[Button]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._buttons = look, buttons
        for button in buttons:
            button.setParent(self)

    def height_for(self, width: int) -> int:  # noqa: ARG002
        return self._look.theme.list_target

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        self.arrange()

    def arrange(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        place_in_rows([shown], self.rect(), self._look.theme.gap)


class _Words(FitText):
    def height_for(self, width: int) -> int:
        return self.heightForWidth(width)


def _suggestion(kind: str, ok: list[float], ng: list[float]) -> LimitSuggestion | Text | None:
    """The limit, or the sentence why these samples cannot carry one; None without samples."""
    if not ok and not ng:
        return None
    try:
        return limit_of_tool(kind, ok, ng)
    except ValidationError as error:
        return error.text
