"""The commands that work on a station's data folder: users, audit log, database and doctor."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.settings import load_settings
from core.store import open_store
from core.store.claim import Claim
from tests.system.command_line import run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_first_administrator_is_made_by_command_and_a_weak_password_is_refused(tmp_path: Path) -> None:
    create = ("users", "create-admin", "--username", "ada", "--password-stdin", "--data", tmp_path)
    assert run(*create, stdin="password\n").returncode == 2
    made = run(*create, stdin="a long enough pass phrase\n")
    assert made.returncode == 0, made.stderr
    listed = json.loads(run("users", "list", "--json", "--data", tmp_path).stdout)
    assert [(user["username"], user["role"]) for user in listed] == [("ada", "ADMIN")]
    assert run("audit", "verify", "--data", tmp_path).returncode == 0
    assert run("db", "check", "--data", tmp_path).returncode == 0
    rebuilt = run("db", "rebuild-statistics", "--data", tmp_path)
    assert (rebuilt.returncode, rebuilt.stdout) == (0, "The statistics are those of the stored results.\n")
    claim = Claim(tmp_path)
    refused = run("db", "rebuild-statistics", "--data", tmp_path)
    claim.release()
    assert refused.returncode == 2
    assert "Stop it first" in refused.stderr


def test_where_nobody_can_type_a_password_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", ended)
    asked = run("users", "create-admin", "--username", "ada", "--data", tmp_path / "new")
    assert (asked.returncode, asked.stderr) == (
        2,
        "vision-inspection: No password was typed. In a script, use --password-stdin.\n",
    )


def test_a_log_that_was_cut_off_is_proved_exported_and_begun_anew(tmp_path: Path) -> None:
    data, proof = tmp_path / "data", tmp_path / "audit.zip"
    for name in ("ada", "ben"):
        create = ("users", "create-admin", "--username", name, "--password-stdin", "--data", data)
        assert run(*create, stdin="a long enough pass phrase\n").returncode == 0
    with open_store(load_settings(None, data_dir=data)) as store:
        store.audit_seal.keep()  # as a running station does
        newest, _ = store.audit.head()
    sound = run("audit", "verify", "--data", data)
    assert (sound.returncode, f"Signed up to entry {newest} " in sound.stdout) == (0, True)
    assert run("audit", "export", "--out", proof, "--data", data).returncode == 0
    with zipfile.ZipFile(proof) as archive:
        assert len(archive.read("audit.jsonl").splitlines()) == newest

    with closing(sqlite3.connect(data / "station.sqlite3")) as other, other:
        other.execute("DELETE FROM audit_log WHERE id > 1")
        other.execute("UPDATE audit_head SET newest = 1, hash = (SELECT hash FROM audit_log)")
    broken = run("audit", "verify", "--data", data)
    assert (broken.returncode, f"ends before entry {newest}, which was signed" in broken.stderr) == (1, True)
    claim = Claim(data)
    assert run("audit", "begin-anew", "--data", data).returncode == 2, "a station runs"
    claim.release()
    assert run("audit", "begin-anew", "--data", data).returncode == 0
    assert run("audit", "verify", "--data", data).returncode == 0


def test_the_doctor_says_what_is_simulated_and_that_a_wrong_setting_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checks = {c["name"]: c for c in json.loads(run("doctor", "--json", "--data", tmp_path).stdout)["checks"]}
    assert checks["camera"]["state"] == "simulated"
    assert checks["lines"]["state"] == "simulated"
    assert checks["print"]["detail"].startswith("read by tesseract")
    monkeypatch.setenv("VISION_LINES", "none")
    checks = {c["name"]: c for c in json.loads(run("doctor", "--json", "--data", tmp_path).stdout)["checks"]}
    assert checks["lines"] == {
        "name": "lines",
        "state": "absent",
        "detail": "no lines, as the settings say: no machine is told, and none can trigger",
    }
    monkeypatch.setenv("VISION_API_PORT", "eighty")
    wrong = run("doctor", "--data", tmp_path)
    assert wrong.returncode == 1
    assert "VISION_API_PORT" in wrong.stdout


@pytest.mark.parametrize(
    "command",
    [
        ("users", "list"),
        ("users", "unlock", "--username", "ada"),
        ("db", "check"),
        ("db", "rebuild-statistics"),
        ("audit", "verify"),
        ("audit", "begin-anew"),
        ("backup", "create"),
        ("doctor", "timing"),
    ],
)
def test_a_folder_mistyped_makes_no_station(tmp_path: Path, command: tuple[str, ...]) -> None:
    refused = run(*command, "--data", tmp_path / "mistyped")
    assert refused.returncode == 2
    assert f"There is no station in {tmp_path / 'mistyped'}." in refused.stderr
    assert not (tmp_path / "mistyped").exists()
