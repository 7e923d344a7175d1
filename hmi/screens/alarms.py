"""The alarms screen: what stands, what came before, how often, by which rules, and who is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.access.roles import Permission
from core.alarms.catalog import Severity
from core.alarms.history import AlarmCount, AlarmFilter, AlarmRecord
from hmi.i18n import count, msg, tr, tr_text
from hmi.layout import REST, inset, place, rows
from hmi.screens.alarm_rows import SEVERITIES, AlarmRow, details_of_record, row_of_count, row_of_record
from hmi.screens.alarm_rules import details_of_receiver, details_of_rule, row_of_receiver, row_of_rule
from hmi.screens.base import Panel, gate, trouble_of
from hmi.screens.listing import PagedScreen
from hmi.screens.names import At
from hmi.screens.records_filter import ANY
from hmi.screens.time_span import ANY_TIME, TimeSpan, offer_times
from hmi.threads import run_in_background
from hmi.widgets.finger_scroll import scroll_area
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import CENTER, LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor
    from core.alarms.board import Alarm
    from core.alarms.delivery import ReceiverStatus
    from core.alarms.history import Page
    from core.alarms.rules import RuleStatus
    from core.station import StationStatus


class AlarmsScreen(PagedScreen[AlarmRecord]):
    """Five tabs: the alarms that stand; the history; the alarms by how often they came; the rules; the receivers.

    Time and severity restrict the history and the most frequent alarms; a touch on one of these opens its history.
    """

    name = At.ALARMS
    menu_title = msg("Alarms")
    icon = "alarm"
    says_fault = True

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.standing_tab = self.add_tab("tab_standing", "alarm", self._turn_page)
        self.history_tab = self.add_tab("tab_history", "history", self._turn_page)
        self.counts_tab = self.add_tab("tab_counts", "sort", self._turn_page)
        self.rules_tab = self.add_tab("tab_rules", "area", self._turn_page)
        self.receivers_tab = self.add_tab("tab_receivers", "user", self._turn_page)
        self.time = self.add_action("alarms_time", "history", self._choose_time)
        self.severity = self.add_action("alarms_severity", "bang", self._choose_severity)
        self.code = self.add_action("alarms_code", "filter", self._choose_code)
        self.test = self.add_action("alarms_test", "export", self._ask_test)
        self.heading = FitText(look, "alarms_heading", theme.type.heading, bold=True, align=LEFT | MIDDLE)
        self.empty = FitText(look, "alarms_empty", theme.type.body, tone="dim", align=CENTER | MIDDLE)
        self._standing = QWidget()
        self._standing.setObjectName("alarm_rows")
        self._column = QVBoxLayout(self._standing)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space)
        self._column.addStretch(1)
        self._scroll = scroll_area(self._standing, "alarm_scroll", is_stop=True)
        self.counts = PickList(look, "alarm_counts")
        self.rule_list = PickList(look, "alarm_rules")
        self.receiver_list = PickList(look, "alarm_receivers")
        self.list.picked.connect(self._show_record)
        self.counts.picked.connect(self._show_history_of)
        self.rule_list.picked.connect(self._show_rule)
        self.receiver_list.picked.connect(self._show_receiver)
        for part in (self.heading, self.empty, self._scroll, self.counts, self.rule_list, self.receiver_list):
            part.setParent(self)
        self.rows: list[AlarmRow] = []
        self._rules: tuple[RuleStatus, ...] = ()
        self._receivers: tuple[ReceiverStatus, ...] = ()
        self._alarms: tuple[Alarm, ...] = ()
        self._today: dict[str, int] = {}
        """By code, how often each alarm has come since midnight."""
        self._counted: tuple[AlarmCount, ...] | None = None
        self._asked: AlarmFilter | None = None
        self._span = TimeSpan()
        self._severity: Severity | None = None
        self._code = ANY
        self.standing_tab.setChecked(True)
        self.retranslate()

    # --- placing ------------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """The heading, of what stands, is a line above the alarms."""
        super().arrange()
        theme = self.look.theme
        page = self.list.geometry()
        heading, below = rows(page, theme.px(8), REST, gap=0)
        self.heading.setGeometry(inset(heading, theme.px(1), 0))
        place((self._scroll, self.empty), [below, page])
        place((self.counts, self.rule_list, self.receiver_list), [page] * 3)

    def _turn_page(self) -> None:
        """Show the parts of the chosen tab, and read what it shows."""
        self._show_parts()
        if self.history_tab.isChecked():
            self.restart()
        elif self.counts_tab.isChecked():
            self._count()
        self._look()

    def _show_parts(self) -> None:
        stands, has_any = self.standing_tab.isChecked(), bool(self._alarms)
        came, counted = self.history_tab.isChecked(), self.counts_tab.isChecked()
        self.heading.setVisible(stands and has_any)
        self._scroll.setVisible(stands and has_any)
        self.empty.setVisible(stands and not has_any)
        for button in (self.time, self.severity):
            button.setVisible(came or counted)
        self.code.setVisible(came)
        self.is_listed = came
        self.show_list()
        self.counts.setVisible(counted)
        self.rule_list.setVisible(self.rules_tab.isChecked())
        self.receiver_list.setVisible(self.receivers_tab.isChecked())
        self.test.setVisible(self.receivers_tab.isChecked() and bool(self._receivers))
        self.arrange()

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.standing_tab.set_word(tr("Now"))
        self.history_tab.set_word(tr("History"))
        self.counts_tab.set_word(tr("How often"))
        self.rules_tab.set_word(tr("Rules"))
        self.receivers_tab.set_word(tr("Receivers"))
        self.list.setAccessibleName(tr("Alarms that came"))
        self.rule_list.setAccessibleName(tr("Rules"))
        self.receiver_list.setAccessibleName(tr("Receivers"))
        self.counts.setAccessibleName(tr("How often each alarm came"))
        self._say_of_all(self.panel.station.status())
        for row in self.rows:
            row.show_alarm(row.alarm)
        self._show_filter()
        self.show_items()
        self._show_counts()
        gate(self.test, self.panel, Permission.MAINTAIN, tr("Send a test"))
        self.rule_list.show_rows([row_of_rule(rule) for rule in self._rules])
        self.receiver_list.show_rows([row_of_receiver(found) for found in self._receivers], empty=_nobody())

    def _say_of_all(self, status: StationStatus) -> None:
        """Say that there is no alarm only if the station is ready to inspect; otherwise say why it is not."""
        none = tr("There are no alarms. What keeps the station from inspecting will appear here, with what to do.")
        self.empty.set_text(none if status.health.is_ready else trouble_of(status) or tr_text(status.health.reason))
        unseen = sum(not alarm.acknowledged_by for alarm in status.alarms)
        if not status.alarms:
            self.heading.set_text("")
        else:
            self.heading.set_text(tr("{count} not seen", count=count(unseen)) if unseen else tr("All are seen"))

    def _show_filter(self) -> None:
        self.time.set_word(self._span.words())
        self.severity.set_word(tr("Any severity") if self._severity is None else tr(SEVERITIES[self._severity].word))
        self.code.set_word(self._code or tr("All alarms"))

    def row_of(self, item: AlarmRecord) -> PickRow:
        return row_of_record(item)

    def empty_words(self) -> str:
        return tr("No such alarm came. Choose another time, severity or alarm.")

    def is_narrowed(self) -> bool:
        return not self._span.is_any or self._severity is not None or self._code != ANY

    def show_all(self) -> None:
        self.restrict()

    def failed_words(self) -> str:
        return tr("The history of alarms cannot be read.")

    def _show_counts(self) -> None:
        counted = self._counted or ()
        most = max((found.count for found in counted), default=1)
        empty = tr("Loading …") if self._counted is None else self.empty_words()
        self.counts.show_rows([row_of_count(found, most) for found in counted], empty=empty)

    # --- what stands --------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        gate(self.test, self.panel, Permission.MAINTAIN, tr("Send a test"))
        self.standing_tab.setChecked(True)
        self._alarms = ()
        self._show(self.panel.station.status().alarms)

    def on_settings(self) -> None:
        self._look()

    def on_status(self, status: StationStatus) -> None:
        self._look()
        self._say_of_all(status)
        if status.alarms != self._alarms:
            self._show(status.alarms)

    def _show(self, alarms: tuple[Alarm, ...]) -> None:
        if {alarm.ordinal for alarm in alarms} != {alarm.ordinal for alarm in self._alarms}:
            self._count_today()
        self._alarms = alarms
        if [row.alarm.code for row in self.rows] != [alarm.code for alarm in alarms]:
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [AlarmRow(self.panel, alarm) for alarm in alarms]
            for number, row in enumerate(self.rows):
                self._column.insertWidget(number, row)
                row.show()  # now: Qt would show it only after measuring the list
        for row, alarm in zip(self.rows, alarms, strict=True):
            row.show_alarm(alarm)
            row.show_often(self._today.get(alarm.code, 0))
        self._show_parts()

    def _count_today(self) -> None:
        """Find out how often each alarm has come since midnight."""
        actor, history = self.panel.session.actor, self.panel.station.alarm_history
        if actor is None:
            return
        since, _ = TimeSpan("today").bounds(self.panel)

        def take(counted: tuple[AlarmCount, ...]) -> None:
            self._today = {found.code: found.count for found in counted}
            for row in self.rows:
                row.show_often(self._today.get(row.alarm.code, 0))

        run_in_background(self, lambda: history.counts(actor, AlarmFilter(since)), take, self.panel.complain)

    # --- what came ----------------------------------------------------------------------------------------------------

    def _wanted(self, code: str) -> AlarmFilter:
        since, until = self._span.bounds(self.panel)
        return AlarmFilter(since, until, code or None, self._severity)

    def source(self, actor: Actor) -> Callable[[str | None, int], Page[AlarmRecord]]:
        return partial(self.panel.station.alarm_history.page, actor, self._wanted(self._code))

    def _count(self) -> None:
        actor, history = self.panel.session.actor, self.panel.station.alarm_history
        if actor is None:
            return
        asked = self._asked = self._wanted(ANY)

        def take(counted: tuple[AlarmCount, ...]) -> None:
            if asked is self._asked:
                self._counted = counted
                self._show_counts()

        run_in_background(self, lambda: history.counts(actor, asked), take, self._count_failed)

    def _count_failed(self, error: BaseException) -> None:
        self._counted = None
        self.counts.show_rows((), empty=self.failed_words())
        self.panel.complain(error)

    def _show_record(self, key: str) -> None:
        record = next(record for record in self.items if str(record.ordinal) == key)
        self.panel.ask(tr_text(record.text), details_of_record(record), (tr("Close"),), lambda _: None)

    def _show_history_of(self, code: str) -> None:
        self.history_tab.setChecked(True)
        self.restrict(span=self._span, severity=self._severity, code=code)

    # --- rules and receivers ------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read what the chosen tab shows of rules or receivers; both are in memory."""
        actor, station = self.panel.session.actor, self.panel.station
        if actor is None:
            return
        if self.rules_tab.isChecked():
            self._rules = station.alarm_rules.all(actor)
            _show_in(self.rule_list, [row_of_rule(rule) for rule in self._rules], "")
        elif self.receivers_tab.isChecked():
            self._receivers = station.delivery.receivers(actor)
            _show_in(self.receiver_list, [row_of_receiver(found) for found in self._receivers], _nobody())
            if self.test.isVisibleTo(self) != bool(self._receivers):
                self._show_parts()

    def _show_rule(self, key: str) -> None:
        rule = next(rule for rule in self._rules if rule.name == key)
        self.panel.ask(tr_text(rule.title), details_of_rule(rule), (tr("Close"),), lambda _: None)

    def _show_receiver(self, key: str) -> None:
        found = next(found for found in self._receivers if found.address == key)
        may_test = self.panel.session.may(Permission.MAINTAIN)
        choices = (tr("Close"), tr("Send a test")) if may_test else (tr("Close"),)

        def chosen(number: int) -> None:
            if number:
                self._send_test(key)

        self.panel.ask(key, details_of_receiver(found), choices, chosen)

    def _ask_test(self) -> None:
        self._send_test("")

    def _send_test(self, address: str) -> None:
        """Send a test, to all without an address; the rows say what became of it."""
        delivery = self.panel.station.delivery

        def done() -> None:
            self._look()
            failed = sum(found.error is not None for found in self._receivers if address in ("", found.address))
            if failed:
                self.panel.toast(tr("Not reached: {count}. The list says why.", count=count(failed)))
            else:
                self.panel.toast(tr("The test has arrived."))

        self.panel.toast(tr("Sending a test …"))
        self.panel.act(lambda actor: delivery.test(actor, address), done)

    # --- filtering ----------------------------------------------------------------------------------------------------

    def _choose_time(self) -> None:
        def chosen(span: TimeSpan) -> None:
            self.restrict(span=span, severity=self._severity, code=self._code)

        offer_times(self.panel, self._span, chosen)

    def _choose_severity(self) -> None:
        def chosen(key: str) -> None:
            self.restrict(span=self._span, severity=Severity(key) if key else None, code=self._code)

        offered = [PickRow(ANY, tr("Any severity"))]
        offered += [
            PickRow(severity.value, tr(look.word), icon=look.icon, tone=look.tone)
            for severity, look in SEVERITIES.items()
        ]
        now = ANY if self._severity is None else self._severity.value
        self.panel.choose(tr("How severe?"), offered, chosen, marked=now)

    def _choose_code(self) -> None:
        """Let the user choose one of the alarms that came in that time."""
        actor, history, wanted = self.panel.session.actor, self.panel.station.alarm_history, self._wanted(ANY)

        def chosen(key: str) -> None:
            self.restrict(span=self._span, severity=self._severity, code=key)

        def offer(counted: tuple[AlarmCount, ...]) -> None:
            offered = [PickRow(ANY, tr("All alarms"))]
            offered += [PickRow(found.code, found.code, tr_text(found.text)) for found in counted]
            self.panel.choose(tr("Which alarm?"), offered, chosen, marked=self._code)

        if actor is not None:
            run_in_background(self, lambda: history.counts(actor, wanted), offer, self.panel.complain)

    def restrict(self, *, span: TimeSpan = ANY_TIME, severity: Severity | None = None, code: str = ANY) -> None:
        """Replace the filter."""
        self._span, self._severity, self._code = span, severity, code
        self._show_filter()
        self._turn_page()


def _nobody() -> str:
    return tr(
        "Nobody outside is told about alarms. An administrator names e-mail and web addresses in System, Settings."
    )


def _show_in(shown: PickList, rows_now: list[PickRow], empty: str) -> None:
    """Show the rows; while they are of the same things, the list stays where it is."""
    if rows_now and [row.key for row in rows_now] == [row.key for row in shown.rows]:
        shown.update_rows(rows_now)
    else:
        shown.show_rows(rows_now, empty=empty)
