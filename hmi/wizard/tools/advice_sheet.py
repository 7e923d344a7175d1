"""What next: the tools and limits that would judge the samples of the draft right, what each adds, and what remains."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal

from core.errors import InvalidProgramConfigError
from core.inspection.tools import TOOLS
from core.programs.job import Waiting
from hmi.appearance import SizeClass
from hmi.forms.field_form import ScrolledColumn
from hmi.i18n import count, decimal, percent, tr, tr_text
from hmi.layout import REST, centered, columns, picture_height, place, place_in_rows, rows, together
from hmi.picture_feed import Picture, prepare
from hmi.roi.items import roi_words
from hmi.sheets.titled import TitledSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.comparison_view import ComparisonView, compared_tools
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.progress import ProgressBar
from hmi.widgets.words import LEFT, TOP, FitText
from hmi.wizard.tools.proposals import sample_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from core.inspection.advice.advice import Advice, Advised
    from core.inspection.program import Program
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

LOOK_MS = 100
"""Period at which the progress shown is updated."""


@dataclass
class _Search:
    """One search. The worker writes `share`, the panel reads it."""

    cancel: threading.Event = field(default_factory=threading.Event)
    share: float = 0.0

    def progress(self, share: float) -> None:
        self.share = share


class AdviceSheet(TitledSheet):
    """Searches when it opens; then one touch puts one tool of the proposal, or all, into the draft.

    `samples_asked`: there are none yet to tell by.
    """

    samples_asked = Signal()

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        look, theme = panel.look, panel.look.theme
        super().__init__(look, "advice", tr("What next?"))
        self.cancel.set_word(tr("Close"))
        self._panel, self._draft = panel, draft
        self._search: _Search | None = None
        self.advice: Advice | None = None
        """The result; None until it is there."""
        self._chosen = ""
        self.words = FitText(look, "advice_words", theme.type.body)
        self.bar = ProgressBar(look, "advice_bar")
        self.stop = Button(look, "advice_stop", icon="stop", height=theme.setup_target)
        self.stop.set_word(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        self.list = PickList(look, "advice_list", row_height=theme.setup_target)
        self.list.setAccessibleName(tr("Proposed tools"))
        self.list.picked.connect(self._choose)
        self.view = ComparisonView(look, "advice_picture")
        self.sentences = ScrolledColumn(look, "advice_sentences")
        self.take = Button(look, "advice_take", icon="plus", height=theme.setup_target)
        self.take.clicked.connect(self._take_one)
        self.take_all = Button(look, "advice_take_all", icon="tick", tone="accent", height=theme.setup_target)
        self.take_all.clicked.connect(self._take_all)
        self.again = Button(look, "advice_again", icon="retry", height=theme.setup_target)
        self.again.clicked.connect(self._begin)
        self.samples = Button(look, "advice_samples", icon="sample_ok", height=theme.setup_target)
        self.samples.clicked.connect(self._ask_samples)
        self.take.set_word(tr("Put it in the draft"))
        self.take_all.set_word(tr("Put all in the draft"))
        self.again.set_word(tr("Ask again"))
        self.samples.set_word(tr("Samples"))
        self._actions = (self.samples, self.again, self.take, self.take_all)
        for part in (self.words, self.bar, self.stop, *self._results(), *self._actions):
            part.setParent(self.card)
        self.closed.connect(self._stop)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._show_progress)
        draft.changed.connect(self._show_rows)
        self._begin()

    def _results(self) -> tuple[QWidget, ...]:
        return (self.list, self.view, self.sentences)

    def first_focus(self) -> QWidget:
        if self._search is not None:
            return self.stop
        return self.list if self.advice is not None else self.samples

    # --- placing ----------------------------------------------------------------------------------------------------

    def card_in(self, room: QRect) -> QRect:
        """The whole window for the results; waiting needs less."""
        most = super().card_in(room)
        if self.advice is not None:
            return most
        theme = self.look.theme
        wide = min(most.width(), theme.px(130))
        words = self.words.heightForWidth(wide - 2 * self.pad) + theme.px(1)
        return centered(most, wide, self.head_height + words + 2 * self.pad + theme.gap + theme.setup_target)

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        gap, tall = theme.gap, theme.setup_target
        shown = [action for action in self._actions if not action.isHidden()]
        if self.advice is None:
            words, below = rows(room, REST, tall, gap=gap)
            self.words.setGeometry(words)
            if self._search is None:
                place_in_rows([shown], below, gap)
            else:
                bar, stop = columns(below, REST, max(theme.px(34), self.stop.sizeHint().width()), gap=gap)
                place((self.bar, self.stop), (centered(bar, bar.width(), theme.px(5)), stop))
            return
        is_upright = theme.form is SizeClass.UPRIGHT
        lines = [line for line in (shown[:-2], shown[-2:]) if line] if is_upright else [shown]
        middle, below = rows(room, REST, together(len(lines), tall, gap), gap=gap)
        place_in_rows(lines, below, gap)
        if is_upright:
            view, listed, told = rows(middle, picture_height(middle.width()), 1.2, 1.0, gap=gap)
        else:
            left, listed = columns(middle, 1.0, 1.0, gap=gap)
            view, told = rows(left, min(picture_height(left.width()), round(left.height() * 0.55)), REST, gap=gap)
        place((self.view, self.list, self.sentences), (view, listed, told))
        self.sentences.arrange()

    def _show(self) -> None:
        """Show and place the widgets of the current page."""
        is_waiting, has_advice = self._search is not None, self.advice is not None
        self.words.setVisible(not has_advice)
        for part in (self.bar, self.stop):
            part.setVisible(is_waiting)
        for result in self._results():
            result.setVisible(has_advice)
        for action in (self.take, self.take_all):
            action.setVisible(has_advice)
        is_late = self.advice is None or self.advice.of != self._draft.program
        self.again.setVisible(not is_waiting and is_late and bool(self._draft.samples))
        self.samples.setVisible(not is_waiting and not has_advice)
        self.card.setGeometry(self.place(self.rect()))
        self.update()

    # --- searching --------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Search for advice on the draft as it is now."""
        actor, master, program = self._panel.session.actor, self._draft.master, self._draft.program
        if actor is None or master is None or self._search is not None:
            return
        self.advice = None
        if not program.samples:
            self.words.set_text(
                tr("Add pictures of OK parts and of NG parts first: tools and limits are proposed from them.")
            )
            self._show()
            return
        search = self._search = _Search()
        names, titles = sample_names(program.samples), {kind.type: tr(kind.title) for kind in TOOLS.values()}
        advising, size = self._panel.station.advising, self._picture_size()

        def work() -> tuple[Advice, Picture]:
            waiting = Waiting(search.progress, search.cancel)
            found = advising.advise(actor, program, master, names, titles, waiting)
            return found, prepare(master, *size)

        run_in_background(self, work, self._take_advice, self._fail)
        self._clock.start()
        self._show_progress()
        self._show()

    def _picture_size(self) -> tuple[int, int]:
        """In device pixels, at most as large as the window."""
        ratio = self.devicePixelRatioF()
        room = self._panel.look.theme.px(130)
        return round(room * ratio), round(room * ratio)

    def _show_progress(self) -> None:
        if self._search is not None:
            self.bar.show_part(round(100 * self._search.share), 100)
            self.words.set_text(tr("Tools and limits are being tried on the samples: {part}", part=self._percent()))

    def _percent(self) -> str:
        return "" if self._search is None else percent(100.0 * self._search.share)

    def _stop(self) -> None:
        if self._search is not None:
            self._search.cancel.set()

    def _fail(self, error: BaseException) -> None:
        self._search = None
        self._clock.stop()
        self.words.set_text(tr("Stopped. Nothing has changed."))
        self._show()
        if not isinstance(error, CancelledError):
            self._panel.complain(error)

    def _take_advice(self, done: tuple[Advice, Picture]) -> None:
        self._search = None
        self._clock.stop()
        self.advice = done[0]
        self.view.show_still(done[1])
        first = next(iter(self._advised_by_key()), "")
        self._chosen = next((key for key, one in self._advised_by_key().items() if one.is_change), first)
        self._show_rows()
        self.list.setFocus()

    # --- showing ----------------------------------------------------------------------------------------------------

    def _advised_by_key(self) -> dict[str, Advised]:
        tools = () if self.advice is None else self.advice.tools
        return {str(number): tool for number, tool in enumerate(tools)}

    def _show_rows(self) -> None:
        """What is proposed, and what of it is in the draft."""
        advice = self.advice
        if advice is None:
            return
        found = self._advised_by_key()
        self.list.show_rows(
            [self._row(key, one, advice) for key, one in found.items()],
            marked=(self._chosen,) if self._chosen in found else (),
            empty=tr("No tool is proposed. Below the picture stands why."),
        )
        self._show_chosen(advice)
        self._show()

    def _row(self, key: str, one: Advised, advice: Advice) -> PickRow:
        state = tr("stays as it is")
        if one.is_change:
            state = tr("in the draft") if one.is_in(self._draft.program) else tr("new") if one.before is None else ""
            state = state or tr("changed")
        note = tr(
            "{state} · catches {caught} of {ng} NG (+{added}) · rejects {rejected} of {ok} OK · {time} ms",
            state=state,
            caught=count(len(one.alone)),
            ng=count(advice.proposal.ng_count),
            added=count(len(one.added)),
            rejected=count(len(one.false)),
            ok=count(advice.proposal.ok_count),
            time=decimal(one.elapsed_ms, 1),
        )
        share = len(one.added) / advice.proposal.ng_count if advice.proposal.ng_count else None
        tone = "warn" if one.false else ""
        return PickRow(key, one.tool.name, note, icon=TOOLS[one.tool.type].icon, tone=tone, bar=share)

    def _show_chosen(self, advice: Advice) -> None:
        """The regions on the master, the words below it, and which buttons do something."""
        chosen = self._advised_by_key().get(self._chosen)
        program = self._draft.program
        own: list[str] = []
        if chosen is not None:
            if chosen.text is not None:
                own.append(tr_text(chosen.text))
            own.append(f"{chosen.tool.name}: {roi_words(chosen.tool.roi)}")
        self._show_sentences([*own, tr_text(advice.text), *map(tr_text, (*advice.remains, *advice.notes))])
        self.view.show_tools(compared_tools(program, self._with(chosen)))
        self.take.setEnabled(chosen is not None and chosen.is_change and not chosen.is_in(program))
        self.take_all.setEnabled(any(not one.is_in(program) for one in advice.changes))

    def _with(self, chosen: Advised | None) -> Program:
        """The draft with the chosen tool; without a choice, as it is."""
        program = self._draft.program
        if chosen is None or not chosen.is_change:
            return program
        try:
            return chosen.applied_to(program)
        except InvalidProgramConfigError:  # said when it is touched
            return program

    def _show_sentences(self, sentences: Sequence[str]) -> None:
        parts = []
        for number, words in enumerate(sentences):
            part = _Sentence(self.look, f"advice_sentence_{number}", self.look.theme.type.small, align=LEFT | TOP)
            part.set_text(words)
            parts.append(part)
        self.sentences.show_parts(parts)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.list.mark(key)
        if self.advice is not None:
            self._show_chosen(self.advice)

    # --- taking -----------------------------------------------------------------------------------------------------

    def _take_one(self) -> None:
        chosen = self._advised_by_key().get(self._chosen)
        if chosen is not None:
            self._apply([chosen])

    def _take_all(self) -> None:
        if self.advice is not None:
            self._apply(self.advice.changes)

    def _apply(self, changes: Sequence[Advised]) -> None:
        """Put them into the draft, as one step of undo."""
        program = self._draft.program
        try:
            for one in changes:
                program = one.applied_to(program)
        except InvalidProgramConfigError as error:
            self._panel.complain(error)
            return
        self._draft.apply(program)

    def _ask_samples(self) -> None:
        self.close_sheet()
        self.samples_asked.emit()


class _Sentence(FitText):
    def height_for(self, width: int) -> int:
        return self.heightForWidth(width)
