"""The audit screen: who did what, newest first, in words; the log can be filtered, exported and verified."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from core.access.roles import Permission
from core.records.audited import SENTENCES, details_of, sentence_of, title_of, way_of
from core.records.export import export_audit_to
from core.records.history import AuditCheck, AuditEntry, AuditFilter
from hmi.i18n import count, date_time, moment, msg, tr, tr_text
from hmi.screens.exporting import CSV, Exporter
from hmi.screens.listing import PagedScreen
from hmi.screens.names import At
from hmi.screens.records_filter import ANY
from hmi.screens.time_span import TimeSpan, offer_times
from hmi.threads import run_in_background
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from threading import Event

    from core.access.roles import Actor
    from core.records.history import Page
    from hmi.screens.base import Panel

PROOF = ".zip"
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
    "audit": "lock",
}
"""Icons by the first word of an action's name."""


class AuditScreen(PagedScreen[AuditEntry]):
    name = At.AUDIT
    permission = Permission.READ_AUDIT
    menu_title = msg("Audit")
    icon = "file"
    help_page = "people"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.time = self.add_filter("audit_time", "history", self._choose_time)
        self.person = self.add_filter("audit_person", "user", self._choose_person)
        self.action = self.add_filter("audit_action", "sort", self._choose_action)
        self.about = self.add_filter("audit_about", "edit", self._choose_about)
        self.list.picked.connect(self._show_entry)
        self.verify = self.add_action("verify", "tick", self._verify)
        self.export = self.add_action("export", "export", lambda: self.exporter.touched())
        self.exporter = Exporter(self, self.export, self._export)
        self._span = TimeSpan()
        self._rest = AuditFilter()
        self._wanted = AuditFilter()
        self._is_verifying = False
        self._check: AuditCheck | None = None
        self.retranslate()

    # --- saying -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(tr("What was done"))
        self.exporter.show_progress()
        self._show_filter()
        self._show_check()
        self.show_items()

    def _show_filter(self) -> None:
        rest = self._rest
        self.time.set_word(self._span.words())
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

    def row_of(self, item: AuditEntry) -> PickRow:
        name = " · ".join(tr_text(words) for words in (sentence_of(item), *details_of(item)))
        return PickRow(str(item.id), name, " · ".join((item.actor, moment(item.at), _way(item))), _icon(item.action))

    def empty_words(self) -> str:
        return tr("Nothing of that kind was done. Choose another time, person or action, or search for something else.")

    def is_narrowed(self) -> bool:
        return not self._span.is_any or self._rest != AuditFilter()

    def show_all(self) -> None:
        self._span, self._rest = TimeSpan(), AuditFilter()
        self.restart()

    def failed_words(self) -> str:
        return tr("The audit log cannot be read.")

    # --- loading ------------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        self.restart()

    def on_leave(self) -> None:
        """Discard the result of the verification: it is true only for the time at which it was made."""
        self._check = None
        self._show_check()

    def restart(self) -> None:
        since, until = self._span.bounds(self.panel)
        self._wanted = replace(self._rest, since=since, until=until)
        super().restart()
        self._show_filter()

    def source(self, actor: Actor) -> Callable[[str | None, int], Page[AuditEntry]]:
        return partial(self.panel.station.history.audit, actor, self._wanted)

    # --- filtering ----------------------------------------------------------------------------------------------------

    def _choose_time(self) -> None:
        def chosen(span: TimeSpan) -> None:
            self._span = span
            self.restart()

        offer_times(self.panel, self._span, chosen)

    def _choose_person(self) -> None:
        actor, history = self.panel.session.actor, self.panel.station.history
        if actor is not None:
            run_in_background(self, lambda: history.audited_people(actor), self._offer_people, self.panel.complain)

    def _offer_people(self, people: tuple[str, ...]) -> None:
        found = [PickRow(ANY, tr("Everybody")), *(PickRow(name, name, icon="user") for name in people if name)]
        self.panel.choose(tr("Who?"), found, lambda key: self._mean(actor=key or None), marked=self._rest.actor or ANY)

    def _choose_action(self) -> None:
        found = [PickRow(action, tr_text(title_of(action)), icon=_icon(action)) for action in SENTENCES]
        found.insert(0, PickRow(ANY, tr("Whatever was done")))
        self.panel.choose(
            tr("What?"), found, lambda key: self._mean(action=key or None), marked=self._rest.action or ANY
        )

    def _choose_about(self) -> None:
        self.panel.type_text(
            tr("Search for a name of a user or program"),
            self._rest.about or "",
            lambda words: self._mean(about=words.strip() or None),
        )

    def _mean(self, **restriction: str | None) -> None:
        self._rest = replace(self._rest, **restriction)  # type: ignore[arg-type]
        self.restart()

    # --- doing --------------------------------------------------------------------------------------------------------

    def _show_entry(self, key: str) -> None:
        entry = next(entry for entry in self.items if str(entry.id) == key)
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
        offered = [
            PickRow("table", tr("What the list shows"), tr("A table (CSV)"), "file"),
            PickRow(
                "proof", tr("The whole log as proof"), tr("Signed, with the program that verifies it (ZIP)"), "lock"
            ),
        ]
        self.panel.choose(tr("Export the audit log"), offered, self._export_as)

    def _export_as(self, kind: str) -> None:
        actor, wanted, history = self.panel.session.actor, self._wanted, self.panel.station.history
        if actor is not None:
            is_proof = kind == "proof"
            self.exporter.begin(
                tr("Export the audit log"),
                "audit",
                partial(history.prove_audit, actor) if is_proof else partial(self._write, actor, wanted),
                lambda written: (written, tr("{count} entries", count=count(written))),
                suffix=PROOF if is_proof else CSV,
            )

    def _write(self, actor: Actor, wanted: AuditFilter, path: Path, note: Callable[[int], None], cancel: Event) -> int:
        """Runs in a pool thread."""
        return export_audit_to(path, self.panel.station.history, actor, wanted, progress=note, cancel=cancel)


def _way(entry: AuditEntry) -> str:
    return ", ".join(filter(None, (tr_text(way_of(entry.via)), entry.address)))


def _icon(action: str) -> str:
    return _ICONS.get(action.partition("_")[0], "dash")


def _all_of(entry: AuditEntry) -> str:
    """The whole entry, one item per line; the details also as they are stored."""
    lines = [
        tr("{who}, {way}", who=entry.actor, way=_way(entry)),
        f"{date_time(entry.at)}:{entry.at.astimezone():%S} · {entry.station}",
        *(tr_text(words) for words in details_of(entry)),
        " · ".join(f"{name}: {value}" for name, value in entry.details.items()),
        tr("Request {request}", request=entry.request_id) if entry.request_id else "",
        tr("Entry {entry}, {hash}", entry=count(entry.id), hash=entry.hash[:16]),
    ]
    return "\n".join(filter(None, lines))
