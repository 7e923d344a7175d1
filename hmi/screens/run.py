"""The run screen: the picture, the verdict and its reason, the counters, and the operator's four actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from core.access.roles import Permission
from core.alarms.catalog import Action, Own, remedy_of
from core.inspection.program import TriggerKind
from core.inspection.result import Judgement
from core.inspection.tools import TOOLS
from core.running.state import RunSnapshot, RunState
from hmi.appearance import SizeClass
from hmi.i18n import msg, tr
from hmi.layout import REST, inset, place, place_in_rows, rows, together
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.challenging import challenge_of, judge_known_part, judge_word, saying_of_challenge
from hmi.screens.counting import ask_reset
from hmi.screens.last_ng_card import LastNgCard
from hmi.screens.maintaining import ask_end_of_maintenance
from hmi.screens.names import At
from hmi.screens.ng_labels import NgLabels
from hmi.screens.picture_room import SHARES, beside, divided
from hmi.screens.run_picture import RunPicture
from hmi.screens.saying import flow_of, saying_of
from hmi.widgets.button import Button, HoldButton
from hmi.widgets.counters import CounterTiles
from hmi.widgets.image_view import JudgedPart
from hmi.widgets.marks import Mark
from hmi.widgets.strip import Strip
from hmi.widgets.tool_list import Row, ToolList, rows_of
from hmi.widgets.verdict import Mood, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from core.inspection.result import InspectionRecord
    from core.station import StationStatus


LAST_NG_MM = 9.5
"""Height of the card of the last NG."""
LEAST_TOOLS_MM = 24
"""Three tools with their heading: where that leaves no room for the last NG, it is a touch away."""


class RunScreen(Screen):
    name = At.RUN
    menu_title = msg("Run")
    icon = "start"
    says_fault = True
    says_state = True

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.live = Button(look, "live", icon="show")
        self.live.setCheckable(True)
        self.live.toggled.connect(self._refresh)
        self.verdict = Verdict(look)
        is_small = theme.form is SizeClass.SMALL
        self.labels = NgLabels(panel, self if is_small else self.verdict)
        self.counters = CounterTiles(look)
        self.tools = ToolList(look)
        self.strip = Strip(look, panel.pictures.get)
        self.strip.picked.connect(self._open_part)
        self.strip.sized.connect(panel.pictures.fit)
        panel.pictures.arrived.connect(self.strip.update)
        self.picture = RunPicture(panel, self.live)
        self.picture.full_screen.turned.connect(self._turn_full_screen)
        self.view = self.picture.view
        self.last_ng_card = LastNgCard(look)
        self.picture_tab = Button(look, "tab_picture", icon="picture")
        self.tools_tab = Button(look, "tab_tools", icon="tools")
        self._tabs = (self.picture_tab, self.live, self.tools_tab) if is_small else ()
        for tab in self._tabs:
            tab.marked_as(Mark.PAGE)
            tab.setAutoExclusive(True)
            tab.toggled.connect(self._turn_page)
        tall, cap = theme.run_target, theme.type.action
        self.stop = HoldButton(look, "stop", icon="stop", height=tall, cap_mm=cap)
        self.start = Button(look, "start", icon="start", tone="accent", height=tall, cap_mm=cap)
        self.trigger = Button(look, "trigger", icon="trigger", height=tall, cap_mm=cap)
        self.retry = Button(look, "retry", icon="retry", height=tall, cap_mm=cap)
        self.program = Button(look, "program", icon="program", height=tall, cap_mm=cap)
        self.last_ng = Button(look, "last_ng", icon="last_ng", height=tall, cap_mm=cap)
        self.stop.held.connect(self._stop)
        self.stop.released_early.connect(self._explain_hold)
        self.start.clicked.connect(self._start)
        self.trigger.clicked.connect(self._trigger)
        self.retry.clicked.connect(self._reset_fault)
        self.seen = Button(look, "seen", icon="tick", height=tall, cap_mm=cap)
        self.seen.clicked.connect(self._acknowledge_hold)
        self.challenge = Button(look, "challenge", icon="try", height=tall, cap_mm=cap)
        self.challenge.clicked.connect(self._judge_known_part)
        self.end_maintenance = Button(look, "end_maintenance", icon="maintenance", height=tall, cap_mm=cap)
        self.end_maintenance.clicked.connect(lambda: ask_end_of_maintenance(panel))
        self.counters.clicked.connect(lambda: ask_reset(panel))
        self.program.clicked.connect(self._choose_program)
        self.last_ng.clicked.connect(self._show_last_ng)
        self._actions = (
            *(self.start, self.end_maintenance, self.stop, self.trigger, self.retry, self.seen, self.challenge),
            *(self.program, self.last_ng),
        )
        parts: tuple[QWidget, ...] = (
            self.picture,
            self.verdict,
            self.counters,
            self.tools,
            self.strip,
            self.last_ng_card,
            self.picture_tab,
            *self._tabs[1:2],
            self.tools_tab,
            *self._actions,
        )
        for part in parts:
            part.setParent(self)
        self._status: StationStatus | None = None
        self._titles: dict[str, str] = {}
        self._cards = QRect()
        """On small panels: the place of verdict, counters and last NG."""
        self.picture_tab.setChecked(True)
        panel.session.changed.connect(self._change_user)
        self.retranslate()

    # --- placing --------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        space = theme.space
        is_full, is_small = self.is_full_screen, theme.form is SizeClass.SMALL
        for tab in (self.picture_tab, self.tools_tab):
            tab.setVisible(is_small and not is_full)
        left_out: tuple[QWidget, ...] = (
            self.counters,
            self.last_ng_card,
            self.tools,
            self.strip,
            self.program,
            self.last_ng,
        )
        for widget in left_out:
            widget.setVisible(not is_full)
        inner = inset(self.rect(), space)
        if is_full:
            self._arrange_full_screen(inner)
            self._place_labels()
            return
        rest, actions = rows(inner, REST, theme.run_target, gap=theme.gap)
        wider = 1.0 if theme.form is SizeClass.UPRIGHT else 1.25
        row = self._action_row()
        if row[0] is self.end_maintenance:  # two long words
            wider += 0.6
        place_in_rows([row], actions, theme.gap, [[wider, 1.0, 1.0, 1.0]])
        self._speak_in_one_size(row)
        arrange = {
            SizeClass.WIDE: self._arrange_wide,
            SizeClass.SMALL: self._arrange_small,
            SizeClass.UPRIGHT: self._arrange_upright,
        }
        arrange[theme.form](rest)

    @property
    def is_full_screen(self) -> bool:
        """Whether the picture takes the place of everything but verdict, state and the actions that go with it."""
        return self.picture.full_screen.is_on

    def _arrange_full_screen(self, room: QRect) -> None:
        theme = self.look.theme
        tall = theme.run_target
        second, first = self._action_row()[1::-1]
        self.picture.show()
        picture, rest = divided(self.look, self.picture, room)
        self.picture.setGeometry(picture)
        if theme.form is SizeClass.UPRIGHT:
            verdict, actions = rows(rest, REST, tall, gap=theme.space)
            self.verdict.setGeometry(verdict)
            place_in_rows([[first, second]], actions, theme.gap)
        else:
            place((self.verdict, second, first), rows(rest, REST, tall, tall, gap=theme.gap))
        self._speak_in_one_size([first, second])

    def _turn_full_screen(self, is_full: bool) -> None:
        self.picture.put_actions_below(below=is_full)
        self._refresh()
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 turns full screen on or off, Escape off."""
        is_full = self.is_full_screen
        if event.key() == Qt.Key.Key_F11 or (is_full and event.key() == Qt.Key.Key_Escape):
            self.picture.full_screen.turn(not is_full)
        else:
            super().keyPressEvent(event)

    def _action_row(self) -> list[Button]:
        """Stop is there wherever something runs. Nothing is triggered in a fault, a hold or a challenge."""
        run = self._status.run if self._status is not None else RunSnapshot()
        state = run.state
        off = {RunState.STOPPED: self.start, RunState.MAINTENANCE: self.end_maintenance}
        first: Button = off.get(state, self.stop)
        other = self.trigger if challenge_of(run) is None else self.challenge
        second = {RunState.FAULT: self.retry, RunState.HELD: self.seen}.get(state, other)
        return [first, second, self.program, self.last_ng]

    def banner_place(self) -> QRect | None:
        """The picture: a banner there moves no button and covers no verdict."""
        return self.picture.geometry()

    @staticmethod
    def _speak_in_one_size(row: Sequence[Button]) -> None:
        for button in row:
            button.limit_size(0)
        smallest = min(button.words_fit()[0].font.pixelSize() for button in row)
        for button in row:
            button.limit_size(smallest)

    def _arrange_wide(self, room: QRect) -> None:
        theme = self.look.theme
        space = theme.space
        page, strip = rows(room, REST, theme.list_target, gap=space)
        picture, right = beside(self.picture, page, page.height(), space, SHARES)
        verdict = min(max(round(page.height() * 0.3), theme.px(30)), theme.px(44))
        place((self.picture, self.strip), (picture, strip))
        self._place_cards(right, verdict)

    def _arrange_small(self, room: QRect) -> None:
        theme = self.look.theme
        space = theme.space
        picture, right = beside(self.picture, room, room.height(), space, (0.4, 0.565))
        self.picture.setGeometry(picture)
        left = picture.adjusted(0, 0, 0, room.height() - picture.height())
        place((self.tools, self.strip), rows(left, REST, theme.list_target, gap=space))
        rest, tabs = rows(right, REST, theme.list_target, gap=space)
        self._cards = rest
        place_in_rows([list(self._tabs)], tabs, theme.gap)
        self._place_labels()
        self._turn_page()

    def _arrange_upright(self, room: QRect) -> None:
        theme = self.look.theme
        space = theme.space
        page, strip = rows(room, REST, theme.list_target, gap=space)
        self.strip.setGeometry(strip)
        picture = min(self.picture.height_for(page.width()), round(page.height() * 0.45))
        picture_room, cards = rows(page, picture, REST, gap=space)
        self.picture.setGeometry(picture_room)
        self._place_cards(cards, theme.px(26))

    def _place_cards(self, room: QRect, verdict: int) -> None:
        """One below the other, the verdict of that height first; the tools get the rest."""
        theme, space = self.look.theme, self.look.theme.space
        counters, last_ng = theme.px(14), theme.px(LAST_NG_MM)
        has_room = room.height() - verdict - counters - last_ng - 3 * space >= theme.px(LEAST_TOOLS_MM)
        self.last_ng_card.setVisible(has_room)
        heights: dict[QWidget, float] = {self.verdict: verdict, self.counters: counters}
        if has_room:
            heights[self.last_ng_card] = last_ng
        heights[self.tools] = REST
        place(list(heights), rows(room, *heights.values(), gap=space))
        self._place_labels()

    def _place_labels(self) -> None:
        """Beside the word NG; on small panels in the place of the last NG, whose reason the verdict says."""
        if self.is_full_screen:
            self.labels.arrange(QRect())
        elif self.look.theme.form is SizeClass.SMALL:
            self._place_small_cards()
        else:
            self.labels.arrange_in(self.verdict.free_beside_word())

    def _place_small_cards(self) -> None:
        """OK and NG leave room for the labels, 3 mm from all that is touched; what stops the line has more to say."""
        theme, space = self.look.theme, self.look.theme.space
        if self.verdict.saying.mood in (Mood.OK, Mood.NG):
            room = self._cards.adjusted(0, 0, 0, space - theme.gap)
            verdict, low = rows(room, REST, together(2, theme.list_target, theme.gap), gap=space)
            counters, last_ng = rows(low, REST, theme.list_target, gap=theme.gap)
        else:
            verdict, counters, last_ng = rows(self._cards, REST, theme.list_target, theme.px(LAST_NG_MM), gap=space)
        place((self.verdict, self.counters, self.last_ng_card), (verdict, counters, last_ng))
        self.last_ng_card.setVisible(not self.labels.is_offered)
        self.labels.arrange(last_ng)

    def _turn_page(self) -> None:
        """On small panels, show the picture or the tools, by the chosen tab."""
        if self.look.theme.form is not SizeClass.SMALL or self.is_full_screen:
            return
        shows_tools = self.tools_tab.isChecked()
        self.picture.setVisible(not shows_tools)
        self.tools.setVisible(shows_tools)
        self.strip.setVisible(shows_tools)

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._titles = {kind.type: tr(kind.title) for kind in TOOLS.values()}
        self.picture_tab.set_word(tr("Picture"))
        self.live.set_word(tr("Live"))
        self.tools_tab.set_word(tr("Tools"))
        self.picture.retranslate()
        self._refresh()

    def _change_user(self) -> None:
        if self.panel.session.actor is None:
            self.picture.reset()
        self._refresh()

    def on_leave(self) -> None:
        self.picture.leave()

    def on_enter(self) -> None:
        if self.live.isChecked():  # *Live* was the previous user's choice
            if self._tabs:
                self.picture_tab.setChecked(True)
            else:
                self.live.setChecked(False)
        self.view.show_marks()
        self.labels.read()
        self.panel.pictures.ask_again()
        self._refresh()

    def on_status(self, status: StationStatus) -> None:
        self._status = status
        self._refresh()

    def _refresh(self) -> None:
        self._label_actions()
        status = self._status
        if status is None:
            return
        run = status.run
        due = challenge_of(run)
        last, frame = (run.last, run.frame) if due is None else (due.last, due.frame)
        if run.state.is_off or run.state is RunState.FAULT:
            last = None
        part = JudgedPart(last, frame) if last is not None and frame is not None else None
        has_live = not self.is_full_screen if self._tabs else part is not None
        self.live.setVisible(has_live)
        self.picture.show_status(status, part)
        shown = part.frame if part is not None else self.panel.station.newest_frame()
        if shown is not None and self.picture.take_shape(shown.width, shown.height):
            self.arrange()
        if last is None:
            self.tools.show_rows(self._blank_rows(run))
        else:
            self.tools.show_rows(rows_of(last, self._titles))
        self.counters.show_counts(run.counters, flow_of(status))
        self.strip.show_results(run.newest)
        self.last_ng_card.show_status(run)
        has_lines = self.panel.station.settings.lines.exist
        self.verdict.show_saying(saying_of(status, has_lines=has_lines) if due is None else saying_of_challenge(due))
        is_ng = due is None and last is not None and last.judgement is Judgement.NG
        self.labels.show_part(last if is_ng else None)
        self._place_labels()

    def _blank_rows(self, run: RunSnapshot) -> tuple[Row, ...]:
        if run.program is None:
            return ()
        return tuple(Row(name, self._titles.get(kind, kind)) for name, kind in run.program.tools)

    def _label_actions(self) -> None:
        """Set texts and states of the actions; the action to take now is the accent."""
        run = self._status.run if self._status is not None else RunSnapshot()
        state = run.state
        remedy = remedy_of(run.fault) if run.fault is not None else None
        action = remedy.action if remedy is not None else None
        words = self._action_words()
        row = self._action_row()
        for button in self._actions:
            button.setVisible(button in row)
        self.start.set_style("start", "accent")
        lack = "" if run.program is not None else tr("Choose a program first.")
        gate(self.start, self.panel, Permission.RUN, tr("Start"), lack=lack)
        self.end_maintenance.set_style("maintenance", "accent")
        gate(self.end_maintenance, self.panel, Permission.SET_MAINTENANCE, tr("End maintenance"))
        self.stop.set_style("stop", "accent" if action is Action.STOP else "plain")
        gate(self.stop, self.panel, Permission.RUN, tr("Hold to stop"))
        is_by_hand = run.program is not None and run.program.trigger == TriggerKind.SOFTWARE
        self.trigger.set_style("trigger", "accent" if is_by_hand and not state.is_off else "plain")
        lack = tr("Start the inspection first.") if state.is_off else ""
        gate(self.trigger, self.panel, Permission.RUN, tr("Trigger", "button"), lack=lack)
        self.retry.set_style("retry", "accent" if action is Action.RESET_FAULT else "plain")
        gate(self.retry, self.panel, Permission.RUN, tr("Reset fault"))
        self.seen.set_style("tick", "accent")
        gate(self.seen, self.panel, Permission.ACKNOWLEDGE_ALARM, tr("Seen: go on"))
        self.challenge.set_style("try", "accent")
        word = "" if run.challenge is None else judge_word(run.challenge.expects)
        gate(self.challenge, self.panel, Permission.RUN, word, enabled=state is RunState.CHALLENGE)
        lack = tr("End the maintenance first.") if state is RunState.MAINTENANCE else ""
        gate(self.program, self.panel, Permission.SELECT_PROGRAM, tr("Program"), lack=lack)
        self.counters.allow_reset(allowed=self.panel.session.may(Permission.RUN), who=tr(Permission.RUN.least.title))
        lack = "" if run.last_ng is not None else tr("No NG yet")
        gate(self.last_ng, self.panel, Permission.VIEW, tr("Last NG"), lack=lack)
        if self._action_words() != words and self.width() > 0:
            self.arrange()

    def _action_words(self) -> list[tuple[str, str, bool]]:
        return [(button.text(), button.note, button.isVisibleTo(self)) for button in self._actions]

    # --- doing ------------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        self.panel.act(self.panel.station.start)

    def _reset_fault(self) -> None:
        self.panel.act(self.panel.station.reset_fault)

    def _acknowledge_hold(self) -> None:
        self.panel.act(lambda actor: self.panel.station.acknowledge(actor, Own.HELD))

    def _judge_known_part(self) -> None:
        due = None if self._status is None else self._status.run.challenge
        if due is not None:
            judge_known_part(self.panel, due)

    def _stop(self) -> None:
        self.panel.act(self.panel.station.stop)

    def _explain_hold(self) -> None:
        self.panel.toast(tr("Keep the button pressed to stop."))

    def _trigger(self) -> None:
        self.panel.act(self.panel.station.trigger)

    def _choose_program(self) -> None:
        self.panel.go(At.CHANGE_OVER)

    def _show_last_ng(self) -> None:
        self.panel.go(At.LAST_NG)

    def _open_part(self, record: InspectionRecord) -> None:
        self.panel.go(At.PART, known=record)
