"""The I/O screen: digital lines live, outputs forced by hand after a confirmation, and timing of the last cycles.

*Times* shows the stages of many cycles in the place of both.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from core.access.roles import Permission
from core.inspection.program import LINE_FUNCTIONS, LineFunction
from core.running.timing import OUTPUTS
from hmi.appearance import SizeClass
from hmi.charts.timing_chart import TimingChart
from hmi.i18n import THIN, count, moment, msg, time_of, tr
from hmi.layout import REST, columns, inset, place, rows, split
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.io_times import IoTimes
from hmi.screens.names import At
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.widgets.button import Button, HoldButton
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from core.running.io_force import ForcedOutputs
    from core.running.line_states import LineState
    from core.running.timing import CycleTiming
    from core.station import StationStatus

LOOK_EVERY_MS = 200
"""How often lines and cycles are read. Edges in between are recorded by the station."""

_INPUTS = {
    "TRIGGER": msg("TRIGGER"),
    "SELECT_0": msg("Program bit 0"),
    "SELECT_1": msg("Program bit 1"),
    "SELECT_2": msg("Program bit 2"),
    "SELECT_3": msg("Program bit 3"),
    "STROBE": msg("Program strobe"),
}
_ICONS = {True: "level_high", False: "level_low", None: "unknown"}


class IoScreen(Screen):
    name = At.IO
    menu_title = msg("I/O")
    icon = "io"
    help_page = "io"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.notice = FitText(look, "io_notice", theme.type.body, bold=True)
        self.list = PickList(look, "io_lines")
        self.list.picked.connect(self._choose)
        self.part = FitText(look, "io_part", theme.type.body, bold=True, align=CENTER | MIDDLE)
        self.older = Button(look, "older", icon="down")
        self.newer = Button(look, "newer", icon="up")
        self.older.clicked.connect(partial(self._step, -1))
        self.newer.clicked.connect(partial(self._step, 1))
        self.chart = TimingChart(look)
        self.missed = FitText(look, "io_missed", theme.type.small, tone="dim")
        tall, cap = theme.setup_target, theme.type.action
        self.back = Button(look, "back", icon="back", height=tall, cap_mm=cap)
        self.unlock = Button(look, "unlock", icon="lock", height=tall, cap_mm=cap)
        self.hold = HoldButton(look, "hold_to_unlock", icon="lock", height=tall, cap_mm=cap)
        self.release = Button(look, "release", icon="stop", tone="warn", height=tall, cap_mm=cap)
        self.high = Button(look, "force_high", icon="level_high", height=tall, cap_mm=cap)
        self.low = Button(look, "force_low", icon="level_low", height=tall, cap_mm=cap)
        self.times = IoTimes(look)
        self.times.hide()
        self.stages = Button(look, "io_stages", icon="statistics", height=tall, cap_mm=cap)
        self.live = Button(look, "io_live", icon="io", height=tall, cap_mm=cap)
        self.live.hide()
        self.stages.clicked.connect(self._turn)
        self.live.clicked.connect(self._turn)
        self.back.clicked.connect(self._go_back)
        self.unlock.clicked.connect(self._ask_password)
        self.hold.held.connect(self._unlock)
        self.hold.released_early.connect(self._say_hold)
        self.release.clicked.connect(self._release)
        self.high.clicked.connect(partial(self._force, is_high=True))
        self.low.clicked.connect(partial(self._force, is_high=False))
        for part in (self.notice, self.list, *self._timing_parts(), self.times, *self._actions()):
            part.setParent(self)
        self._output = ""
        """The output that *High* and *Low* force; "": none is chosen."""
        self._states: tuple[LineState, ...] = ()
        self._cycles: tuple[CycleTiming, ...] = ()
        self._at = -1
        """Index of the cycle that is shown; -1: there is none."""
        self._follows = True
        """Whether the newest cycle is always shown."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.retranslate()

    def on_enter(self) -> None:
        self._follows = True
        self._show_times(is_shown=False)
        self._look()
        self._timer.start()

    def on_leave(self) -> None:
        """Release forced outputs: nobody sees them any more."""
        self._timer.stop()
        if self.panel.session.actor is not None:
            self.panel.station.io_force.left(self.panel.session.actor)

    # --- placing -----------------------------------------------------------------------------------------------------

    def _timing_parts(self) -> tuple[Button | FitText | TimingChart, ...]:
        return self.older, self.part, self.newer, self.chart, self.missed

    def _actions(self) -> tuple[Button, ...]:
        return self.back, self.stages, self.live, self.unlock, self.hold, self.release, self.high, self.low

    def arrange(self) -> None:
        theme = self.look.theme
        space, is_upright = theme.space, theme.form is SizeClass.UPRIGHT
        room = inset(self.rect(), space)
        shown = [button for button in self._actions() if not button.isHidden()]
        if is_upright and len(shown) > 2:  # buttons to unlock and release above, to force below
            room, upper, lower = rows(room, REST, theme.setup_target, theme.setup_target, gap=theme.gap)
            place(shown[:2], columns(upper, REST, REST, gap=theme.gap))
            place(shown[2:], columns(lower, *[REST] * len(shown[2:]), gap=theme.gap))
        else:
            room, bottom = rows(room, REST, theme.setup_target, gap=space)
            place(shown, columns(bottom, *[REST] * len(shown), gap=theme.gap))
        if not self.notice.isHidden():
            notice, room = rows(room, self.notice.heightForWidth(room.width()), REST, gap=theme.px(1))
            self.notice.setGeometry(notice)
        if not self.times.isHidden():
            self.times.setGeometry(room)
        elif self.chart.isHidden():
            self.list.setGeometry(room)
        elif is_upright:
            lines, timing = rows(room, REST, REST, gap=space)
            self.list.setGeometry(lines)
            self._arrange_timing(timing)
        else:
            lines, timing = split(room, 0.4, space)
            self.list.setGeometry(lines)
            self._arrange_timing(timing)

    def _arrange_timing(self, room: QRect) -> None:
        theme = self.look.theme
        missed = max(theme.px(4), self.missed.heightForWidth(room.width()))
        head, chart, below = rows(room, theme.list_target, REST, missed, gap=theme.px(1))
        step = max(theme.px(24), self.older.sizeHint().width(), self.newer.sizeHint().width())
        place((self.older, self.part, self.newer), columns(head, step, REST, step, gap=theme.px(1)))
        place((self.chart, self.missed), (chart, below))

    # --- saying ------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.list.setAccessibleName(tr("Digital lines"))
        self.back.set_word(tr("Back to Run"))
        self.older.set_word(tr("Older"))
        self.newer.set_word(tr("Newer"))
        self.times.retranslate()
        self.stages.set_word(tr("Times"))
        self.live.set_word(tr("Lines"))
        self.list.show_rows([])
        self._look()

    def on_status(self, status: StationStatus) -> None:
        self._show_guard(status)

    def _look(self) -> None:
        station = self.panel.station
        self._states = station.lines()
        if self._follows:
            self._cycles = station.timing.cycles()
            self._at = len(self._cycles) - 1
        if self.times.isHidden():
            self._show_lines()
            self._show_cycle()
        else:
            self.times.show_report(station.timing.times.report())
        self._show_guard(station.status())

    def _show_lines(self) -> None:
        shown = [_row(state) for state in self._states]
        if shown and [row.key for row in shown] == [row.key for row in self.list.rows]:
            self.list.update_rows(shown)
            return
        nothing = tr(
            "This station has no digital lines: no machine is told its verdicts, and no trigger comes from one. "
            "Verdicts go to the screen, the record and the network. The administrator sets up lines at this computer."
        )
        self.list.show_rows(shown, marked=(self._output,), empty=nothing)

    def _show_cycle(self) -> None:
        has_lines = bool(self._states)
        for part in self._timing_parts():
            part.setVisible(has_lines)
        cycle = self._cycles[self._at] if self._cycles else None
        nothing = tr(
            "No part was inspected since the station began. The last cycles appear here, with measured widths."
        )
        self.chart.show_cycle(cycle, nothing)
        self.part.set_text("" if cycle is None else _heading(cycle))
        self.older.setEnabled(self._at > 0)
        self.newer.setEnabled(not self._follows)
        self._show_missed()

    def _show_missed(self) -> None:
        timing = self.panel.station.timing
        missed = timing.missed_triggers()
        words = tr("No trigger was missed since the station began.")
        if missed:
            times = ", ".join(time_of(found.at, milliseconds=True) for found in reversed(missed[-3:]))
            words = tr(
                "Missed triggers: {count}, most recently at {times}.", count=count(timing.missed_count), times=times
            )
        if words != self.missed.text:
            self.missed.set_text(words)
            self.arrange()

    def _show_guard(self, status: StationStatus) -> None:
        forced, session = status.forced, self.panel.session
        is_mine = forced is not None and session.actor is not None and forced.is_by(session.actor)
        is_open = forced is not None
        has_account = session.actor is None or session.actor.user_id is not None
        self.notice.set_text("" if forced is None else _notice(forced))
        is_stopped = status.run.state.is_off
        why_not = "" if is_stopped else tr("stop the inspection first")
        for button in (self.unlock, self.hold):
            hint = why_not or ("" if button is self.unlock else tr("hold"))
            gate(button, self.panel, Permission.FORCE_OUTPUTS, tr("Force outputs"), enabled=not why_not)
            if session.may(Permission.FORCE_OUTPUTS):
                button.set_word(tr("Force outputs"), hint)
        seconds = "" if forced is None else f"{count(round(forced.left_s))}{THIN}s"
        self.release.set_word(tr("Release all"), tr("by itself in {time}", time=seconds) if seconds else "")
        self.release.setEnabled(session.may(Permission.RUN))
        for button, word in ((self.high, tr("High")), (self.low, tr("Low"))):
            button.set_word(word, self._output or tr("choose an output"))
            button.setEnabled(is_mine and bool(self._output))
        if is_open and not self.times.isHidden():  # what is forced is seen
            self._show_times(is_shown=False)
        shown = {
            self.notice: is_open,
            self.stages: not is_open and self.times.isHidden(),
            self.unlock: bool(self._states) and not is_open and has_account,
            self.hold: bool(self._states) and not is_open and not has_account,
            self.release: is_open,
            self.high: is_mine,
            self.low: is_mine,
        }
        if any(part.isHidden() is is_shown for part, is_shown in shown.items()):
            for part, is_shown in shown.items():
                part.setVisible(is_shown)
            self.arrange()

    # --- doing -------------------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        self._show_times(is_shown=self.times.isHidden())
        self._look()

    def _show_times(self, *, is_shown: bool) -> None:
        """Show the times of the stages in the place of lines and cycles, or these."""
        if is_shown is self.times.isHidden():
            self.times.setVisible(is_shown)
            self.list.setVisible(not is_shown)
            for part in self._timing_parts():
                part.setVisible(not is_shown and bool(self._states))
            self.stages.setVisible(not is_shown)
            self.live.setVisible(is_shown)
            self.arrange()

    def _choose(self, line: str) -> None:
        if line in OUTPUTS:
            self._output = line
            self.list.mark(line)
            self._show_guard(self.panel.station.status())

    def _step(self, way: int) -> None:
        """Show an older or newer cycle of the same list; a step past the newest one follows new cycles again."""
        self._follows = self._at + way >= len(self._cycles)
        if not self._follows:
            self._at = max(0, self._at + way)
        self._look()

    def _ask_password(self) -> None:
        actor, panel, force = self.panel.session.actor, self.panel, self.panel.station.io_force
        if actor is None:
            return
        sheet = ConfirmationSheet(
            self.look,
            panel.languages.current,
            tr("Your password, to force outputs"),
            lambda password: force.unlock(actor, password),
            panel.complain,
        )
        sheet.confirmed.connect(self._look)
        panel.open_sheet(sheet)

    def _unlock(self) -> None:
        """Unlock by holding the button: on a simulated station, for a user without a password."""
        force = self.panel.station.io_force
        self.panel.act(lambda actor: force.unlock(actor, ""), self._look)

    def _say_hold(self) -> None:
        self.panel.toast(tr("Hold the button to force outputs."))

    def _force(self, *, is_high: bool) -> None:
        force, output = self.panel.station.io_force, OUTPUTS.index(self._output) + 1
        self.panel.act(lambda actor: force.force(actor, output, is_high), self._look)

    def _release(self) -> None:
        self.panel.act(self.panel.station.io_force.release, self._look)

    def _go_back(self) -> None:
        self.panel.go(At.RUN)


def _notice(forced: ForcedOutputs) -> str:
    who = forced.by if forced.actor.user_id is not None else tr(forced.actor.role.title)
    if not forced.levels:
        return tr("{who} may force outputs now. Choose one of the list.", who=who)
    words = (f"{OUTPUTS[n - 1]} {tr('high') if is_high else tr('low')}" for n, is_high in sorted(forced.levels.items()))
    return tr("Forced by {who}: {outputs}. The machine is told nothing else.", who=who, outputs=", ".join(words))


def _row(state: LineState) -> PickRow:
    level = tr("not known") if state.is_high is None else tr("high") if state.is_high else tr("low")
    words = [tr("forced {level}", level=level) if state.is_forced else level]
    if state.last_edge_at is None:
        words.append(tr("no edge yet"))
    else:
        words.append(tr("changed {when}", when=moment(state.last_edge_at)))
        words.append(tr("1 edge") if state.edges == 1 else tr("{count} edges", count=count(state.edges)))
    return PickRow(
        state.line,
        " · ".join(_names(state)),
        " · ".join(words),
        icon=_ICONS[state.is_high],
        tone="warn" if state.is_forced else "",
    )


def _names(state: LineState) -> list[str]:
    """Function, name and pin of a line."""
    if state.output is None:
        names = [tr(_INPUTS[state.line])]
    else:
        names = [tr(LINE_FUNCTIONS[state.output.function], tool=state.output.tool), state.line]
        if state.output.active_low and state.output.function is not LineFunction.UNUSED:
            names.append(tr("active low"))
    return names if state.pin is None else [*names, f"BCM {state.pin}"]


def _heading(cycle: CycleTiming) -> str:
    return " · ".join(
        (cycle.judgement.value, tr("Part {part}", part=count(cycle.part)), time_of(cycle.at, milliseconds=True))
    )
