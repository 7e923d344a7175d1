"""Panel of the tools step: the list of tools, or the form of the chosen tool (limit, samples, settings)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from core.inspection.editing import tool_named
from core.inspection.reading_tool import ReadingParams
from core.inspection.samples import ProgramSample, SampleKind
from core.inspection.tools import TOOLS
from hmi.charts.sample_chart import SampleChart
from hmi.forms.field_column import FieldColumn
from hmi.forms.field_form import ScrolledColumn
from hmi.forms.number_field import NumberWidget
from hmi.i18n import tr, tr_text
from hmi.layout import REST, columns, inset, place, place_in_rows, rows
from hmi.widgets.button import Button
from hmi.widgets.empty_state import EmptyState
from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.words import LEFT, TOP, FitText
from hmi.wizard.tools.proposals import Proposals, with_limits_of
from hmi.wizard.tools.tool_picker import DraftTool, ToolPicker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.loosening import Loosening
    from core.inspection.program import Program
    from core.inspection.proposal import Proposal
    from core.inspection.tool import AnyToolSpec
    from core.inspection.workbench import Trial
    from hmi.appearance import Look
    from hmi.screens.base import Panel
    from hmi.wizard.live_judge import Scores
    from hmi.wizard.tools.proposed_samples import ProposedSamples
    from hmi.wizard.tools.seen_key import SeenKey

LIMITS = ("threshold_pct", "upper_limit_pct")
PART_IN_IT = ("report_only", "enabled")


class ToolPanel(QFrame):
    """Only shows the tools; the step changes the draft.

    `changing` and `changed` carry the edited tool, `many_changed` edited tools by name, `chosen` the name of a tool
    ("" for the list).
    """

    chosen = Signal(str)
    changing = Signal(object)
    changed = Signal(object)
    many_changed = Signal(object)
    region_asked = Signal(str)
    more_asked = Signal()
    samples_asked = Signal()
    add_asked = Signal()

    def __init__(
        self, panel: Panel, proposals: Proposals, proposed_samples: ProposedSamples, key: SeenKey | None = None
    ) -> None:
        """`key`: the legend of the marks on the picture, if it has no place beside that: it ends the form."""
        super().__init__()
        self.setObjectName("tool_panel")
        self.setProperty("card", "true")
        look, theme = panel.look, panel.look.theme
        self._panel, self._look, self._proposals = panel, look, proposals
        self._proposed_samples = proposed_samples
        self._program: Program | None = None
        self._tool: AnyToolSpec | None = None
        self._named = ""
        """The tool whose form was shown last; the form of another tool starts at its top."""
        self.picker = ToolPicker(look)
        self.picker.chosen.connect(self.chosen)
        self.tools: QScrollArea = scroll_area(self.picker, "tool_picker_scroll")
        self.nothing = EmptyState(look, "tools_empty", icon="tools")
        self.first = Button(look, "first_tool", icon="plus", tone="accent", height=theme.setup_target)
        self.first.clicked.connect(self.add_asked)
        self.nothing.offer(self.first)
        self.back = Button(look, "tool_back", icon="back")
        self.back.clicked.connect(self._go_back)
        self.name = FitText(look, "tool_name", theme.type.body, bold=True)
        self.more = Button(look, "tool_more", icon="more")
        self.more.clicked.connect(self.more_asked)
        self.problem = _Words(look, "tool_problem", theme.type.body, tone="warn", bold=True, align=LEFT | TOP)
        """Why the tool cannot be taught."""
        self.limits = FieldColumn(look, "tool_limits")
        self.chart = SampleChart(look, "tool_chart")
        self.limits.stand_below("threshold_pct", self.chart)
        self.limits.resized.connect(self._align_chart)
        self.certainty = _Words(look, "tool_certainty", theme.type.small, align=LEFT | TOP)
        self.whole = _Words(look, "program_certainty", theme.type.small, align=LEFT | TOP)
        self.samples = Button(look, "tool_samples", icon="sample_ok")
        self.samples.clicked.connect(self.samples_asked)
        self.take_limit = Button(look, "take_limit", icon="tick")
        self.take_limit.clicked.connect(self._take_limit)
        self.take_all = Button(look, "take_all_limits", icon="tick")
        self.take_all.clicked.connect(self._take_all)
        self.stricter = Button(look, "stricter_limits", icon="sample_ng")
        self.stricter.clicked.connect(self._ask_stricter)
        self.loosen = Button(look, "loosen_tool", icon="tick")
        self.loosen.clicked.connect(self._loosen)
        loosen_row = _Row(look, "loosen_row", (self.loosen,))
        sample_row = _Row(look, "sample_row", (self.samples, self.take_limit))
        program_row = _Row(look, "program_row", (self.take_all, self.stricter))
        self._rows = (loosen_row, sample_row, program_row)
        self.params = FieldColumn(look, "tool_params")
        self.part_in_it = FieldColumn(look, "tool_part_in_it")
        self.form = ScrolledColumn(look, "tool_form")
        self.form.show_parts(
            [
                self.problem,
                self.limits,
                self.params,
                self.part_in_it,
                self.certainty,
                loosen_row,
                sample_row,
                self.whole,
                program_row,
                *([] if key is None else [key]),
            ]
        )
        self.problem.hide()
        if key is not None:
            key.hide()
        for common in (self.limits, self.part_in_it):
            common.changing.connect(self.changing)
            common.changed.connect(self.changed)
        self.params.changing.connect(self._params_changing)
        self.params.changed.connect(self._params_changed)
        self.params.region_asked.connect(self.region_asked)
        for column in (self.limits, self.params, self.part_in_it):
            column.open_sheet_asked.connect(panel.open_sheet)
        for part in self._parts():
            part.setParent(self)
        proposals.changed.connect(self._show_proposal)
        proposed_samples.changed.connect(self._show_proposed_samples)
        self._turn_page()
        self.retranslate()

    def _parts(self) -> Sequence[QWidget]:
        return (self.tools, self.nothing, *self._header(), self.form)

    def _header(self) -> Sequence[QWidget]:
        return (self.back, self.name, self.more)

    # --- placing ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        self.arrange()

    def arrange(self) -> None:
        theme, row = self._look.theme, self._look.theme.list_target
        self.tools.setGeometry(inset(self.rect(), theme.line))
        self.nothing.setGeometry(inset(self.rect(), theme.px(4)))
        head, form = rows(inset(self.rect(), theme.px(1.5), theme.px(1)), row, REST, gap=theme.px(1))
        place(self._header(), columns(head, row, REST, row, gap=theme.gap))
        self.form.setGeometry(form)

    def height_for_settings(self, count: int) -> int:
        """The height at which so many settings are seen whole, with the chart between them."""
        theme = self._look.theme
        head = theme.list_target + 3 * theme.px(1)
        choice = theme.px(1.5)  # one of the settings may be one of buttons, which is a little higher
        return head + count * theme.list_target + choice + self.chart.height_for(self.width()) + theme.gap

    def _align_chart(self) -> None:
        """The chart has the scale of the slider above it, and stands right below its track."""
        limit = self.limits.widgets.get(LIMITS[0])
        if isinstance(limit, NumberWidget):
            self.chart.stand_below(*(limit.x() + end for end in limit.track()))

    def _turn_page(self) -> None:
        has_tool = self._tool is not None
        self._show_list()
        for part in (*self._header(), self.form):
            part.setVisible(has_tool)
        self._show_proposal()

    def _show_list(self) -> None:
        """The list of the tools, or what helps where there is none; neither beside the form of a tool."""
        self.tools.setVisible(self._tool is None and bool(self.picker.rows))
        self.nothing.setVisible(self._tool is None and not self.picker.rows)

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.back.set_icon_only(tr("All tools"))
        self.more.set_icon_only(tr("More"))
        self._show_proposed_samples()
        self.take_limit.set_word(tr("Take this limit"))
        self.take_all.set_word(tr("Take all limits"))
        self.stricter.set_word(tr("Catch more"))
        self.nothing.set_text(tr("No tool yet. Add one, then draw where it looks."))
        self.first.set_word(tr("Add tool"))

    def show_tools(self, program: Program, chosen: str | None, trial: Trial | None) -> None:
        """`chosen`: the tool whose form is shown; None: the list. `trial`: the draft's results on the picture shown."""
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
        self._program = program
        self._show_problem(tr_text(problems.get(chosen or "")))
        self._show_tool(None if chosen is None else tool_named(program, chosen))
        self._show_list()

    def allow_adding(self, *, may: bool) -> None:
        self.first.setEnabled(may)
        self.nothing.arrange()

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
            self.limits.show_values(tool, names=LIMITS, defaults={"threshold_pct": default})
            self.part_in_it.show_values(tool, names=PART_IN_IT)
            self.params.show_values(tool.params, options={"same_as": self._other_readers(tool)})
        if (before is None) != (tool is None):
            self._turn_page()
        if tool is not None and tool.name != self._named:
            self._named = tool.name
            self.form.area.verticalScrollBar().setValue(0)

    def _other_readers(self, tool: AnyToolSpec) -> tuple[str, ...]:
        """Names of the tools that could read the same text as the tool."""
        others = () if self._program is None else self._program.tools
        return tuple(
            other.name for other in others if isinstance(other.params, ReadingParams) and other.name != tool.name
        )

    def show_samples(self, samples: Sequence[ProgramSample], scores: Scores) -> None:
        """Show the scores of the chosen tool on the samples."""
        if self._tool is not None:
            ok, ng = (
                scores.of_tool(self._tool.name, tuple(sample for sample in samples if sample.kind is kind))
                for kind in (SampleKind.OK, SampleKind.NG)
            )
            self.chart.show_scores(ok, ng, self._tool.threshold_pct)
            self._show_proposal()

    def _show_proposal(self) -> None:
        """Show the limit proposed for the chosen tool, and what the proposed limits of all tools catch and reject."""
        found, tool = self._proposals.found, self._tool
        proposal, looser = found.proposal, self._looser()
        if self.chart.isHidden() == (found.count > 0):
            self.chart.setVisible(found.count > 0)
            self.limits.arrange()
        self.certainty.setVisible(found.count > 0)
        self.whole.setVisible(proposal is not None)
        self.certainty.set_text(self._own_words())
        self.whole.set_text(self._words_of_all())
        suggestion = None if proposal is None or tool is None else proposal.suggestions.get(tool.name)
        self.take_limit.setVisible(suggestion is not None)
        if suggestion is not None and tool is not None:
            self.take_limit.setEnabled(suggestion.threshold_pct != tool.threshold_pct)
        self.take_all.setVisible(proposal is not None and bool(proposal.suggestions))
        self.take_all.setEnabled(bool(self._limits_of(proposal)))
        self.stricter.setVisible(found.stricter is not None)
        self.loosen.setVisible(looser is not None)
        if looser is not None:
            self.loosen.set_word(tr("Set {change}", change=tr_text(looser.short)))
        for row in self._rows:
            row.arrange()
        self.form.arrange()

    def _show_proposed_samples(self) -> None:
        count = len(self._proposed_samples.waiting)
        self.samples.set_word(tr("Samples"), tr("proposed: {count}", count=count) if count else "")

    def _own_words(self) -> str:
        found, tool, looser = self._proposals.found, self._tool, self._looser()
        if tool is None or found.proposal is None:
            return tr("Samples judged: {done} of {count}.", done=found.judged, count=found.count)
        suggestion = found.proposal.suggestions.get(tool.name)
        own = found.proposal.refused.get(tool.name) if suggestion is None else suggestion.text
        return " ".join(filter(None, (tr_text(own), tr_text(looser.text) if looser is not None else "")))

    def _words_of_all(self) -> str:
        found, own = self._proposals.found, self._looser()
        if found.proposal is None:
            return ""
        others = (tr_text(looser.text) for looser in found.looser if looser is not own)
        return " ".join((tr("All tools: {words}", words=tr_text(found.proposal.text)), *others))

    def _looser(self) -> Loosening | None:
        """The parameter that would make failing OK samples pass the chosen tool; None if there is none."""
        name = None if self._tool is None else self._tool.name
        return next((looser for looser in self._proposals.found.looser if looser.tool.name == name), None)

    def _limits_of(self, proposal: Proposal | None) -> dict[str, AnyToolSpec]:
        return {} if proposal is None or self._program is None else with_limits_of(self._program, proposal)

    # --- actions ----------------------------------------------------------------------------------------------------

    def _go_back(self) -> None:
        self.chosen.emit("")

    def _params_changing(self, params: Any) -> None:
        self._emit(self.changing, None if self._tool is None else replace(self._tool, params=params))

    def _params_changed(self, params: Any) -> None:
        self._emit(self.changed, None if self._tool is None else replace(self._tool, params=params))

    def _take_limit(self) -> None:
        proposal, tool = self._proposals.found.proposal, self._tool
        if proposal is not None and tool is not None:
            self._emit(self.changed, self._limits_of(proposal).get(tool.name))

    def _take_all(self) -> None:
        self.many_changed.emit(self._limits_of(self._proposals.found.proposal))

    def _ask_stricter(self) -> None:
        """Take limits that reject OK samples only after the user agrees."""
        plain, stricter = self._proposals.found.proposal, self._proposals.found.stricter
        if plain is None or stricter is None:
            return
        limits = self._limits_of(stricter)

        def answered(number: int) -> None:
            if number == 0:
                self.many_changed.emit(limits)

        self._panel.ask(
            tr("Reject OK samples: {count}?", count=len(stricter.rejected)),
            tr(
                "Stricter limits catch {caught} of {ng} NG samples instead of {before}. "
                "Good parts like the rejected samples will be NG.",
                caught=stricter.caught,
                ng=stricter.ng_count,
                before=plain.caught,
            ),
            (tr("Take stricter limits"), tr("Cancel")),
            answered,
        )

    def _loosen(self) -> None:
        if (looser := self._looser()) is not None and self._tool is not None:
            # Only the parameter is taken, not the limit proposed with it: the limit has its own button.
            limit = looser.tool.threshold_pct if looser.field in LIMITS else self._tool.threshold_pct
            self._emit(self.changed, replace(looser.tool, threshold_pct=limit))

    @staticmethod
    def _emit(signal: Any, tool: AnyToolSpec | None) -> None:
        if tool is not None:
            signal.emit(tool)


class _Row(QWidget):
    """A row of the buttons that are not hidden; hidden itself if all are."""

    def __init__(self, look: Look, name: str, buttons: Sequence[Button]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look, self._buttons = look, buttons
        for button in buttons:
            button.setParent(self)

    def height_for(self, width: int) -> int:
        return self._look.theme.list_target

    def resizeEvent(self, event: object) -> None:
        self.arrange()

    def arrange(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        self.setVisible(bool(shown))
        place_in_rows([shown], self.rect(), self._look.theme.gap)


class _Words(FitText):
    def height_for(self, width: int) -> int:
        return self.heightForWidth(width)
