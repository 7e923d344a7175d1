"""The audit log at the panel: sentences, filters, the verified chain, and its export."""

from __future__ import annotations

import csv
import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.access.roles import SYSTEM, Actor, Role
from core.store.audit_tables import audit_log
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.file import FileSheet
from hmi.sheets.menu import MenuSheet
from tests.hmi.people import (
    OTHER,
    PIN,
    anna,
    audit_of,
    choose,
    live,
    station,
)

if TYPE_CHECKING:
    from tests.hmi.live import LivePanel


__all__ = ["anna", "live", "station"]


def test_the_audit_reads_as_sentences_and_goes_on_as_one_scrolls(live: LivePanel, anna: Actor) -> None:
    ben = live.station.accounts.users.create(anna, "Ben", PIN, Role.OPERATOR)
    for _ in range(60):
        live.station.accounts.users.unlock(anna, ben.id)
    live.station.accounts.users.update(anna, ben.id, is_active=False)
    screen = audit_of(live)
    newest = screen.list.rows[0]
    assert newest.name == "User Ben changed · now deactivated"
    assert newest.note.startswith("Anna · ")
    assert newest.note.endswith(" · at the panel")
    assert len(screen.list.rows) == 50
    screen.list.verticalScrollBar().setValue(screen.list.verticalScrollBar().maximum())
    live.wait(lambda: len(screen.list.rows) > 60)
    assert "User Anna created · role: Administrator" in [row.name for row in screen.list.rows]
    QTest.keyClick(screen.list, Qt.Key.Key_Home)
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    sheet = live.sheet(DecisionSheet)
    assert "username: Ben" in sheet._words.text
    live.touch(sheet._choices[0])
    assert live.window.sheets() == []


def test_person_action_time_and_a_name_leave_what_is_meant(live: LivePanel, anna: Actor) -> None:
    live.station.accounts.users.create(anna, "Ben", PIN, Role.OPERATOR)
    live.station.accounts.users.create(SYSTEM, "Clara", OTHER, Role.ENGINEER)
    screen = audit_of(live)
    live.touch(screen.person)
    choose(live, "Anna")
    assert {row.note.split(" · ")[0] for row in audit_of(live).list.rows} == {"Anna"}
    live.touch(screen.action)
    choose(live, "User … created")
    assert [row.name.split(" · ")[0] for row in audit_of(live).list.rows] == ["User Ben created", "User Anna created"]
    live.touch(screen.about)
    live.type_in("ben")
    assert [row.name.split(" · ")[0] for row in audit_of(live).list.rows] == ["User Ben created"]
    live.touch(screen.time)
    choose(live, "Yesterday")
    assert audit_of(live).list.rows == ()
    assert "Choose another time" in screen.list.empty.text


def test_the_chain_is_verified_and_whoever_changed_it_is_not_overlooked(live: LivePanel) -> None:
    screen = audit_of(live)
    live.touch(screen.verify)
    live.wait(lambda: "The audit log is whole" in live.window.toast_notice.words)
    assert screen.verify.note.startswith("whole: ")
    with live.station._store.database.transaction() as connection:
        connection.execute(audit_log.update().where(audit_log.c.id == 1).values(actor="Nobody"))
    live.touch(screen.verify)
    sheet = live.sheet(DecisionSheet)
    assert sheet._heading.text == "Somebody has changed the audit log."
    assert sheet._words.text.startswith("Entry 1 of the audit log has been changed.")
    assert screen.verify.note == "changed at entry 1"
    assert screen.verify.tone == "warn"


def test_what_the_list_means_goes_into_a_table(live: LivePanel, anna: Actor) -> None:
    live.station.accounts.users.create(anna, "Ben", PIN, Role.OPERATOR)
    screen = audit_of(live)
    live.touch(screen.action)
    choose(live, "User … created")
    audit_of(live)
    live.touch(screen.export)
    choose(live, "What the list shows")
    sheet = live.sheet(FileSheet)
    sheet.places.picked.emit(next(row.key for row in sheet.places.rows if row.name == "Exports"))
    live.wait(sheet.take.isEnabled)
    live.touch(sheet.take)
    live.wait(lambda: "2 entries in Station 1 audit.csv." in live.window.toast_notice.words)
    table = live.station.settings.storage.exports_dir / "Station 1 audit.csv"
    with table.open(newline="") as file:
        assert [row["sentence"] for row in csv.DictReader(file)] == ["User Ben created", "User Anna created"]


def test_the_whole_log_goes_into_a_file_that_proves_itself(live: LivePanel) -> None:
    screen = audit_of(live)
    live.touch(screen.export)
    choose(live, "The whole log as proof")
    sheet = live.sheet(FileSheet)
    sheet.places.picked.emit(next(row.key for row in sheet.places.rows if row.name == "Exports"))
    live.wait(sheet.take.isEnabled)
    live.touch(sheet.take)
    live.wait(lambda: "entries in Station 1 audit.zip." in live.window.toast_notice.words)
    with zipfile.ZipFile(live.station.settings.storage.exports_dir / "Station 1 audit.zip") as proof:
        assert {"audit.jsonl", "verify_audit_export.py"} <= set(proof.namelist())


@pytest.mark.parametrize("role", [Role.ENGINEER, Role.OPERATOR])
def test_who_may_not_sees_in_the_menu_who_may(live: LivePanel, role: Role) -> None:
    live.window.sign_in(Actor("Otto", role, None, "panel"))
    live.window.open_menu()
    places = {place.objectName(): place for place in live.sheet(MenuSheet).places}
    for name in ("menu_users", "menu_audit"):
        assert not places[name].isEnabled()
        assert places[name].note == "needs Administrator"
