"""Step 4: functions of the outputs, the rule for OK, and a checklist; then the draft is saved and activated."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from core.errors import VisionSystemError
from core.fields import choice, number, same
from core.inspection.checklist import About, Check, Level, can_be_activated, checks
from core.inspection.program import (
    LINE_FUNCTIONS,
    MAX_TOOLS,
    ChallengeSpec,
    HoldSpec,
    LineFunction,
    OutputMap,
    OutputSpec,
    Program,
)
from core.inspection.rule import as_word, is_counting
from hmi.appearance import SizeClass
from hmi.forms.field_form import FieldForm
from hmi.i18n import msg, tr, tr_text
from hmi.layout import REST, inset, place, place_in_rows, rows
from hmi.widgets.button import Button
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import FitText
from hmi.wizard.step import Step

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel
    from hmi.wizard.live_judge import LiveJudge

_NOTES: Mapping[LineFunction, str] = {
    LineFunction.BUSY: msg("On while a part is judged."),
    LineFunction.OK: msg("On for a good part."),
    LineFunction.NG: msg("On for a bad part."),
    LineFunction.READY: msg("On while the station accepts a trigger."),
    LineFunction.ERROR: msg("On while the station cannot judge."),
    LineFunction.TRIGGER_MISSED: msg("A short pulse when a trigger came too early."),
}
_OF_A_TOOL = (LineFunction.TOOL_OK, LineFunction.TOOL_NG)
_STEPS = {About.TRIGGER: "image", About.MASTER: "master", About.TOOLS: "tools", About.OUTPUTS: "outputs"}
_ICONS = {Level.DONE: "tick", Level.HINT: "info", Level.OPEN: "cross"}


@dataclass(frozen=True)
class Judging:
    """The settings of a program that the form of this step shows."""

    name: str = same(Program, "name")
    description: str = same(Program, "description")
    rule: str = choice(
        "A part is OK when",
        default="all",
        options={
            "all": "all tools are OK",
            "any": "any tool is OK",
            "count": "enough are OK",
            "words": "a rule says so",
        },
        help="Position adjustment must find the part in any case.",
    )
    enough: int = number(
        "Enough are",
        default=1,
        minimum=1,
        maximum=MAX_TOOLS,
        integer=True,
        only_if={"rule": ("count",)},
        help="So many OK tools.",
    )
    words: str = same(Program, "judgement", only_if={"rule": ("words",)})
    pulse_ms: int | None = same(OutputMap, "pulse_ms")
    deadline_ms: int = same(Program, "deadline_ms")
    on_ng: bool = same(HoldSpec, "on_ng")
    after_ng: int | None = same(HoldSpec, "after_ng", only_if={"on_ng": (False,)})
    when: str = same(ChallengeSpec, "when")
    every_h: float = same(ChallengeSpec, "every_h")
    ok_parts: int = same(ChallengeSpec, "ok_parts")
    ng_parts: int = same(ChallengeSpec, "ng_parts")

    @classmethod
    def of(cls, program: Program) -> Judging:
        rule = program.judgement.strip()
        kind = rule if rule in ("all", "any") else "count" if is_counting(rule) else "words"
        enough = int(rule.split()[0]) if kind == "count" else 1
        return cls(
            program.name,
            program.description,
            kind,
            enough,
            rule,
            program.outputs.pulse_ms,
            program.deadline_ms,
            program.hold.on_ng,
            program.hold.after_ng,
            program.challenge.when,
            program.challenge.every_h,
            program.challenge.ok_parts,
            program.challenge.ng_parts,
        )

    def put_into(self, program: Program) -> Program:
        """The program with these settings. Raises InvalidProgramConfigError."""
        rule, before = program.judgement, Judging.of(program)
        if (self.rule, self.enough, self.words) != (before.rule, before.enough, before.words):
            rule = self._rule_for(program)
        return replace(
            program,
            name=self.name,
            description=self.description,
            judgement=rule,
            outputs=replace(program.outputs, pulse_ms=self.pulse_ms),
            deadline_ms=self.deadline_ms,
            hold=HoldSpec(self.on_ng, self.after_ng),
            challenge=ChallengeSpec(self.when, self.every_h, self.ok_parts, self.ng_parts),
        )

    def _rule_for(self, program: Program) -> str:
        count = len(program.judged)
        rules = {"all": "all", "any": "any", "count": f"{min(self.enough, count)} of {count}" if count else "all"}
        by_name = " and ".join(as_word(name) for name in program.judged) or "all"
        return rules.get(self.rule, by_name if is_counting(self.words) else self.words)


class OutputsStep(Step):
    """`step_asked` carries the name of the step that an item of the checklist is about."""

    name = "outputs"
    step_asked = Signal(str)
    save_asked = Signal()

    def __init__(self, panel: Panel, draft: DraftModel, judge: LiveJudge) -> None:
        super().__init__(panel, draft)
        look, theme = self.look, self.look.theme
        self._judge = judge
        self.tabs = [Button(look, f"tab_{name}") for name in ("outputs", "judgement", "checklist")]
        # A group, not auto-exclusive, which would include the buttons of the forms below.
        group = QButtonGroup(self)
        for tab in self.tabs:
            tab.marked_as(Mark.PAGE)
            group.addButton(tab)
            tab.toggled.connect(self._turn_page)
        self.cards = [_Card(name) for name in ("outputs_card", "judgement_card", "checklist_card")]
        self.headings = [
            FitText(look, f"{card.objectName()}_heading", theme.type.body, bold=True) for card in self.cards
        ]
        self.outputs = PickList(look, "output_list")
        self.outputs.picked.connect(self._ask_output)
        self.form = FieldForm(look, "judging_form")
        self.form.changed.connect(self._judging_changed)
        self.form.column.tried = lambda judging: judging.put_into(self.draft.program)
        self.form.open_sheet_asked.connect(panel.open_sheet)
        self.checklist = PickList(look, "checklist")
        self.checklist.picked.connect(self._go_to)
        self.save = Button(look, "save_draft", icon="save")
        self.save.clicked.connect(self.save_asked)
        self._pages: tuple[QWidget, ...] = (self.outputs, self.form, self.checklist)
        for card, heading, page in zip(self.cards, self.headings, self._pages, strict=True):
            card.setParent(self)
            heading.setParent(card)
            page.setParent(card)
        for tab in self.tabs:
            tab.setParent(self)
        self.tabs[0].setChecked(True)
        draft.changed.connect(self._show_if_seen)
        judge.judged.arrived.connect(self._show_if_seen)
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Whether the draft can be activated."""
        return can_be_activated(self._checks())

    def own_buttons(self) -> tuple[Button, ...]:
        return (self.save,)

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme, room = self.look.theme, self.rect()
        has_tabs = theme.form is not SizeClass.WIDE
        for tab in self.tabs:
            tab.setVisible(has_tabs)
        if has_tabs:
            tabs, page = rows(room, theme.list_target, REST, gap=theme.space)
            place_in_rows([self.tabs], tabs, theme.gap)
            place(self.cards, [page] * len(self.cards))
        else:
            place_in_rows([self.cards], room, theme.space)
        for card, heading, inside in zip(self.cards, self.headings, self._pages, strict=True):
            heading.setVisible(not has_tabs)
            tall = 0 if has_tabs else theme.px(7)
            heading.setGeometry(rows(inset(card.rect(), theme.px(3), theme.px(1)), tall, REST, gap=0)[0])
            inside.setGeometry(rows(inset(card.rect(), theme.px(2), theme.px(1.5)), tall, REST, gap=0)[1])
        self._turn_page()

    def _turn_page(self) -> None:
        if self.look.theme.form is not SizeClass.WIDE:
            for tab, card in zip(self.tabs, self.cards, strict=True):
                card.setVisible(tab.isChecked())

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        for words, tab, heading in zip(
            (tr("Outputs"), tr("Judgement"), tr("Checklist")), self.tabs, self.headings, strict=True
        ):
            tab.set_word(words)
            heading.set_text(words)
        self.outputs.setAccessibleName(tr("Outputs"))
        self.checklist.setAccessibleName(tr("Checklist"))
        self.save.set_word(tr("Save"))
        self._show_if_seen()

    def on_enter(self) -> None:
        self._show()

    def _show_if_seen(self) -> None:
        """Nothing for a hidden step, while another is edited or judged live: entering it shows all."""
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        program = self.draft.program
        self.outputs.show_rows([_output_row(n, line) for n, line in enumerate(program.outputs.lines, start=1)])
        most = float(max(1, len(program.judged)))
        judging = Judging.of(program)
        own = {"name": judging.name, "description": judging.description}  # so that neither is marked as changed
        self.form.show_values(judging, ranges={"enough": (1.0, most)}, defaults=own)
        self.checklist.show_rows(
            [
                PickRow(f"{number}:{_STEPS[check.about]}", tr_text(check.text), icon=_ICONS[check.level])
                for number, check in enumerate(self._checks())
            ]
        )

    def _checks(self) -> tuple[Check, ...]:
        scores, program = self._judge.scores, self.draft.program
        master = self.draft.master
        size = None if master is None else (master.shape[1], master.shape[0])
        return checks(program, scores.master if scores.of == program else None, size)

    # --- actions ----------------------------------------------------------------------------------------------------

    def _go_to(self, key: str) -> None:
        self.step_asked.emit(key.partition(":")[2])

    def _apply(self, change: Any) -> None:
        try:
            self.draft.apply(change(self.draft.program))
        except VisionSystemError as error:
            self.panel.complain(error)
            self._show()

    def _judging_changed(self, judging: Judging) -> None:
        self._apply(judging.put_into)

    def _ask_output(self, key: str) -> None:
        number, line = int(key), self.draft.program.outputs.lines[int(key) - 1]
        rows = [
            PickRow(f"{function.value}:", tr(title), tr(_NOTES.get(function, "")))
            for function, title in LINE_FUNCTIONS.items()
            if function not in _OF_A_TOOL
        ]
        rows += [
            PickRow(f"{function.value}:{tool.name}", tr(LINE_FUNCTIONS[function], tool=tool.name))
            for tool in self.draft.program.tools
            for function in _OF_A_TOOL
        ]
        polarity = tr("Now low means on") if line.active_low else tr("Now high means on")
        rows.append(PickRow("polarity:", tr("Turn the polarity round"), polarity))
        self.panel.choose(
            tr("What does OUT{number} tell?", number=number),
            rows,
            lambda chosen: self._set_output(number, chosen),
            marked=f"{line.function.value}:{line.tool}",
        )

    def _set_output(self, number: int, chosen: str) -> None:
        function, _, tool = chosen.partition(":")

        def change(program: Program) -> Program:
            lines = list(program.outputs.lines)
            line = lines[number - 1]
            if function == "polarity":
                lines[number - 1] = replace(line, active_low=not line.active_low)
            else:
                lines[number - 1] = OutputSpec(LineFunction(function), tool, line.active_low)
            return replace(program, outputs=OutputMap(tuple(lines), program.outputs.pulse_ms))

        self._apply(change)


class _Card(QFrame):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", "true")


def _output_row(number: int, line: OutputSpec) -> PickRow:
    title, note = tr(LINE_FUNCTIONS[line.function], tool=line.tool), tr(_NOTES.get(line.function, ""))
    if line.active_low:
        note = tr("{note} Low means on.", note=note).strip()
    return PickRow(str(number), f"OUT{number}   {title}", note)
