"""The audit log in words and as a file: nothing that the station can write there is without its sentence."""

from __future__ import annotations

import ast
import csv
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from core.access.roles import SYSTEM, Actor, Role
from core.records.audited import SENTENCES, details_of, sentence_of, way_of
from core.records.export import AUDIT_COLUMNS, audit_csv_of, export_audit_to
from core.records.history import AuditFilter, History
from core.settings import Settings
from core.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
ANNA = Actor("Anna", Role.ADMIN, 1, "panel")
BERT = Actor("=HYPERLINK()", Role.OPERATOR, 2, "api", "192.0.2.7")
UNREADABLE = "unreadable"
"""What stands in the place of a damaged entry; nobody writes it."""


def written_actions() -> dict[str, str]:
    """Every action that the sources hand to the audit log -> the file that does."""
    found: dict[str, str] = {}
    for folder in ("core", "cli", "remote_api", "hmi"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            for call in calls:
                if _writes_audit(call) and len(call.args) > 1:
                    for action in _literals(call.args[1], functions, calls):
                        found[action] = str(path.relative_to(ROOT))
    return found


def _writes_audit(call: ast.Call) -> bool:
    """`….audit.append(actor, action)`, and the recorder's `….audit(actor, action)` and `….audit_later(…)`."""
    name = ast.unparse(call.func)
    return name.endswith(("audit.append", "_recorder.audit", "_recorder.audit_later"))


def _literals(node: ast.expr, functions: list[ast.FunctionDef], calls: list[ast.Call]) -> list[str]:
    """The action, or each that is handed to the function whose parameter it is."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.IfExp):
        return [word for part in (node.body, node.orelse) for word in _literals(part, functions, calls)]
    if not isinstance(node, ast.Name):
        return []
    found = []
    for function in functions:
        names = [argument.arg for argument in function.args.args if argument.arg != "self"]
        if node.id in names and any(inner is node for inner in ast.walk(function)):
            handed = [call for call in calls if ast.unparse(call.func).split(".")[-1] == function.name]
            place = names.index(node.id)
            found += [word for call in handed for word in _literals(call.args[place], functions, calls)]
    return found


@pytest.fixture
def log(empty_store: Path) -> Iterator[Store]:
    with open_store(Settings.of(data_dir=empty_store, station="Line 3")) as store:
        yield store


@pytest.fixture
def history(log: Store) -> History:
    return History(log)


def test_whatever_the_station_can_write_has_its_sentence_and_no_sentence_is_left_over() -> None:
    written = written_actions()
    assert {"password_reset", "inspection_stopped", "outputs_released"} <= set(written), "also through other functions"
    unsaid = {action: file for action, file in written.items() if action not in SENTENCES}
    assert unsaid == {}, "core/records/audited.py has no sentence for what these write"
    assert set(SENTENCES) - set(written) == {UNREADABLE}


def test_an_entry_reads_as_a_sentence_with_what_else_is_worth_reading(log: Store) -> None:
    said = {
        ("user_created", "User Bert created · role: Operator"): {"user_id": 2, "username": "Bert", "role": "OPERATOR"},
        ("user_changed", "User Bert changed · now deactivated"): {"username": "Bert", "is_active": False},
        ("inspection_labelled", "Part labeled: False call"): {"inspection": "07", "label": "false_call"},
        ("inspection_labelled", "Part labeled: the label was taken back"): {"inspection": "07", "label": None},
        ("program_saved", "Program Cap saved as version 3 · reason: matt caps"): {
            "name": "Cap",
            "version_number": 3,
            "reason": "matt caps",
        },
        ("session_revoked", "Session of – ended"): {"session": "c41d"},
        ("painted_{green}", "painted_{green}"): {"by": "another version"},
    }
    for (action, words), details in said.items():
        entry = log.audit.append(ANNA, action, **details)
        assert " · ".join(map(str, (sentence_of(entry), *details_of(entry)))) == words
        assert str(way_of(entry.via)) == "at the panel"


def test_what_was_done_is_found_by_a_name_in_it(log: Store, history: History) -> None:
    for name in ("Jürgen", "Bert", "100%"):
        log.audit.append(ANNA, "user_unlocked", username=name)
    for about, expected in (("jür", ["Jürgen"]), ("bert", ["Bert"]), ("100%", ["100%"]), ("%", []), ("x", [])):
        found = history.audit(SYSTEM, AuditFilter(about=about)).items
        assert [entry.details["username"] for entry in found] == expected, about
    log.audit.append(BERT, "signed_in")
    assert history.audited_people(SYSTEM) == (BERT.username, "Anna")


def test_the_log_goes_into_a_table_that_no_spreadsheet_runs_and_that_the_chain_can_be_told_from(
    log: Store, history: History, tmp_path: Path
) -> None:
    for number in range(250):
        log.audit.append(BERT, "sign_in_failed", username=f"guess {number}")
    log.audit.append(ANNA, "signed_in")
    seen: list[int] = []
    path, wanted = tmp_path / "audit.csv", AuditFilter(action="sign_in_failed")
    assert export_audit_to(path, history, SYSTEM, wanted, progress=seen.append, cancel=Event()) == 250
    assert seen == [200, 250]
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == AUDIT_COLUMNS
    assert rows[0]["actor"] == f"'{BERT.username}"
    assert rows[0]["sentence"] == "Sign-in failed"
    assert [row["previous"] for row in rows[:-1]] == [row["hash"] for row in rows[1:]]
    assert b"".join(audit_csv_of(history, SYSTEM, wanted)) == path.read_bytes()


def test_an_export_that_is_given_up_ends_after_whole_lines(log: Store, history: History, tmp_path: Path) -> None:
    for _ in range(250):
        log.audit.append(ANNA, "signed_in")
    cancel, path = Event(), tmp_path / "audit.csv"
    written = export_audit_to(path, history, SYSTEM, AuditFilter(), progress=lambda _: cancel.set(), cancel=cancel)
    assert written == 200
    assert len(path.read_text().splitlines()) == 1 + written
