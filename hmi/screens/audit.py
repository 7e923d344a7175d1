"""Audit: who did what, newest first, in words; searched, taken away as a table, and verified."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.records.audited import SENTENCES, details_of, sentence_of, title_of, way_of
from core.records.export import export_audit_to
from core.records.history import AuditCheck, AuditEntry, AuditFilter, Page
from hmi.appearance import SizeClass
from hmi.i18n import count, date_time, moment, msg, tr, tr_text
from hmi.layout import REST, columns, inset, place, place_in_rows, rows
from hmi.screens.base import Panel, Screen
from hmi.screens.exporting import export_table
from hmi.screens.names import At
from hmi.screens.records_filter import ANY, TIMES, span_of
from hmi.sheets.list import ListSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickList, PickRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from core.access.roles import Actor

PAGE = 50
_ICONS = {
    "user": "user",
    "signed": "user",
    "sign": "lock",
    "confirmation": "lock",
    "password": "lock",
    "session": "sign_out",
    "sessions": "sign_out",
    "program": "program",
    "samples": "sample_ok",
    "fault": "bang",
    "output": "bang",
    "outputs": "undo",
    "alarm": "alarm",
}
"""By the noun that an action begins with."""


class AuditScreen(Screen):
    name = At.AUDIT
    permission = Permission.READ_AUDIT
    menu_title = msg("Audit")
    icon = "file"
    help_page = "people"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        tall = theme.setup_target
        low = theme.list_target if theme.form is SizeClass.SMALL else tall
        self.time = Button(look, "audit_time", icon="history", height=low)
        self.person = Button(look, "audit_person", icon="user", height=low)
        self.action = Button(look, "audit_action", icon="sort", height=low)
        self.about = Button(look, "audit_about", icon="edit", height=low)
        self.time.clicked.connect(self._choose_time)
        self.person.clicked.connect(self._choose_person)
        self.action.clicked.connect(self._choose_action)
        self.about.clicked.connect(self._choose_about)
        self.list = PickList(look, "audit_list")
        self.list.picked.connect(self._show_entry)
        self.list.end_neared.connect(self._load_more)
        cap = theme.type.action
        self.back = Button(look, "back", icon="back", height=tall, cap_mm=cap)
        self.verify = Button(look, "verify", icon="tick", height=tall, cap_mm=cap)
        self.export = Button(look, "export", icon="export", height=tall, cap_mm=cap)
        self.back.clicked.connect(self._go_back)
        self.verify.clicked.connect(self._verify)
        self.export.clicked.connect(self._export)
        for part in (*self._filters(), self.list, *self._actions()):
            part.setParent(self)
        self._span = "any"
        self._rest = AuditFilter()
        self._wanted = AuditFilter()
        self._entries: tuple[AuditEntry, ...] = ()
        self._cursor: str | None = None
        self._is_loading = False
        self._is_verifying = False
        self._check: AuditCheck | None = None
        self.retranslate()

    # --- placing ------------------------------------------------------------------------------------------------------

    def _filters(self) -> tuple[Button, ...]:
        return self.time, self.person, self.action, self.about

    def _actions(self) -> tuple[Button, ...]:
        return self.back, self.verify, self.export

    def arrange(self) -> None:
        theme = self.look.theme
        is_upright = theme.form is SizeClass.UPRIGHT
        lines = 2 if is_upright else 1
        head = lines * self.time.minimumHeight() + (lines - 1) * theme.gap
        inner = inset(self.rect(), theme.space)
        top, middle, bottom = rows(inner, head, REST, theme.setup_target, gap=theme.space)
        filters = self._filters()
        place_in_rows([filters[:2], filters[2:]] if is_upright else [filters], top, theme.gap)
        self.list.setGeometry(middle)
        place(self._actions(), columns(bottom, *[REST] * len(self._actions()), gap=theme.gap))

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.list.setAccessibleName(tr("What was done"))
        self.back.set_word(tr("Back to Run"))
        self.export.set_word(tr("Export"))
        self._show_filter()
        self._show_check()
        self.list.show_rows([_row(entry) for entry in self._entries], empty=self._empty_words())

    def _show_filter(self) -> None:
        rest = self._rest
        self.time.set_word(tr(TIMES[self._span]))
        self.person.set_word(tr("Everybody") if rest.actor is None else rest.actor)
        self.action.set_word(tr("Whatever was done") if rest.action is None else tr_text(title_of(rest.action)))
        self.about.set_word(tr("Search …") if rest.about is None else tr("“{words}”", words=rest.about))

    def _show_check(self) -> None:
        if self._is_verifying:
            note = tr("Checking …")
        elif self._check is None:
            note = ""
        else:
            note = (
                tr("whole: {count} entries", count=count(self._check.entries))
                if self._check.is_intact
                else tr("changed at entry {entry}", entry=self._check.first_wrong)
            )
        is_broken = self._check is not None and not self._check.is_intact
        self.verify.set_style("bang" if is_broken else "tick", "warn" if is_broken else "plain")
        self.verify.set_word(tr("Verify"), note)
        self.verify.setEnabled(not self._is_verifying)

    def _empty_words(self) -> str:
        if self._is_loading:
            return tr("Loading …")
        return tr("Nothing of that kind was done. Choose another time, person or action, or search for something else.")

    # --- loading ------------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        self._restart()

    def on_leave(self) -> None:
        """What a check has found holds for then."""
        self._check = None
        self._show_check()

    def _restart(self) -> None:
        since, until = span_of(self._span, datetime.now(UTC), self.panel.station.settings.general.shifts)
        self._wanted, self._cursor = replace(self._rest, since=since, until=until), None
        self._load(fresh=True)
        self._show_filter()

    def _load_more(self) -> None:
        if self._cursor is not None and not self._is_loading:
            self._load(fresh=False)

    def _load(self, *, fresh: bool) -> None:
        actor, history = self.panel.session.actor, self.panel.station.history
        if actor is None:
            return
        self._is_loading = True
        wanted, cursor = self._wanted, self._cursor

        def take(page: Page[AuditEntry]) -> None:
            if wanted is self._wanted:
                self._take(page, fresh=fresh)

        run_in_background(self, lambda: history.audit(actor, wanted, cursor, PAGE), take, self._failed)

    def _take(self, page: Page[AuditEntry], *, fresh: bool) -> None:
        self._is_loading = False
        self._entries = page.items if fresh else self._entries + page.items
        self._cursor = page.next_cursor
        found = [_row(entry) for entry in page.items]
        if fresh:
            self.list.show_rows(found, empty=self._empty_words())
        else:
            self.list.add_rows(found)

    def _failed(self, error: BaseException) -> None:
        self._is_loading = False
        self._entries = ()
        self.list.show_rows((), empty=tr("The audit log cannot be read."))
        self.panel.complain(error)

    # --- filtering ----------------------------------------------------------------------------------------------------

    def _choose_time(self) -> None:
        def chosen(key: str) -> None:
            self._span = key
            self._restart()

        self._choose(tr("When?"), [PickRow(key, tr(word)) for key, word in TIMES.items()], self._span, chosen)

    def _choose_person(self) -> None:
        actor, history = self.panel.session.actor, self.panel.station.history
        if actor is not None:
            run_in_background(self, lambda: history.audited_people(actor), self._offer_people, self.panel.complain)

    def _offer_people(self, people: tuple[str, ...]) -> None:
        found = [PickRow(ANY, tr("Everybody")), *(PickRow(name, name, icon="user") for name in people if name)]
        self._choose(tr("Who?"), found, self._rest.actor or ANY, lambda key: self._mean(actor=key or None))

    def _choose_action(self) -> None:
        found = [PickRow(action, tr_text(title_of(action)), icon=_icon(action)) for action in SENTENCES]
        found.insert(0, PickRow(ANY, tr("Whatever was done")))
        self._choose(tr("What?"), found, self._rest.action or ANY, lambda key: self._mean(action=key or None))

    def _choose_about(self) -> None:
        self.panel.type_text(
            tr("Search for a name of a user or program"),
            self._rest.about or "",
            lambda words: self._mean(about=words.strip() or None),
        )

    def _choose(self, title: str, found: list[PickRow], marked: str, chosen: Callable[[str], None]) -> None:
        sheet = ListSheet(self.look, title, found, marked=marked)
        sheet.chosen.connect(chosen)
        self.panel.open_sheet(sheet)

    def _mean(self, **restriction: str | None) -> None:
        self._rest = replace(self._rest, **restriction)  # type: ignore[arg-type]
        self._restart()

    # --- doing --------------------------------------------------------------------------------------------------------

    def _show_entry(self, key: str) -> None:
        entry = next(entry for entry in self._entries if str(entry.id) == key)
        self.panel.ask(tr_text(sentence_of(entry)), _all_of(entry), (tr("Close"),), lambda _: None)

    def _verify(self) -> None:
        actor, history = self.panel.session.actor, self.panel.station.history
        if actor is None:
            return
        self._is_verifying = True
        self._show_check()
        run_in_background(self, lambda: history.verify_audit(actor), self._take_check, self._check_failed)

    def _take_check(self, check: AuditCheck) -> None:
        self._is_verifying, self._check = False, check
        self._show_check()
        if self.panel.current is not self:
            return
        if check.is_intact:
            self.panel.toast(tr_text(check.text))
            return
        words = tr(
            "{what} Up to the entry before it all is as it was written. Tell whoever is responsible for the station, "
            "and keep its backups: an older one shows what stood there.",
            what=tr_text(check.text),
        )
        self.panel.ask(tr("Somebody has changed the audit log."), words, (tr("Close"),), lambda _: None)

    def _check_failed(self, error: BaseException) -> None:
        self._is_verifying = False
        self._show_check()
        self.panel.complain(error)

    def _export(self) -> None:
        actor, wanted = self.panel.session.actor, self._wanted
        if actor is not None:
            export_table(
                self,
                tr("Export the audit log"),
                "audit",
                partial(self._write, actor, wanted),
                lambda written: tr("{count} entries", count=count(written)),
            )

    def _write(self, actor: Actor, wanted: AuditFilter, path: Path, note: Callable[[int], None], cancel: Event) -> int:
        """In a pool thread."""
        return export_audit_to(path, self.panel.station.history, actor, wanted, progress=note, cancel=cancel)

    def _go_back(self) -> None:
        self.panel.go(At.RUN)


def _row(entry: AuditEntry) -> PickRow:
    name = " · ".join(tr_text(words) for words in (sentence_of(entry), *details_of(entry)))
    return PickRow(str(entry.id), name, " · ".join((entry.actor, moment(entry.at), _way(entry))), _icon(entry.action))


def _way(entry: AuditEntry) -> str:
    return ", ".join(filter(None, (tr_text(way_of(entry)), entry.address)))


def _icon(action: str) -> str:
    return _ICONS.get(action.partition("_")[0], "dash")


def _all_of(entry: AuditEntry) -> str:
    """All that the entry holds, line by line; details as they are stored."""
    lines = [
        tr("{who}, {way}", who=entry.actor, way=_way(entry)),
        f"{date_time(entry.at)}:{entry.at.astimezone():%S} · {entry.station}",
        *(tr_text(words) for words in details_of(entry)),
        " · ".join(f"{name}: {value}" for name, value in entry.details.items()),
        tr("Request {request}", request=entry.request_id) if entry.request_id else "",
        tr("Entry {entry}, {hash}", entry=count(entry.id), hash=entry.hash[:16]),
    ]
    return "\n".join(filter(None, lines))
