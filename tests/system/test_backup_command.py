"""`vision-inspection backup`: sentences and exit codes, from making one to bringing it back into an empty folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from core.store.claim import Claim
from tests.system.command_line import run

if TYPE_CHECKING:
    import pytest

PASSPHRASE = "four words of your own"


def test_a_backup_is_made_listed_verified_and_restored_into_an_empty_folder(empty_store: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    made = run("backup", "create", "--data", empty_store, "--to", stick)
    assert made.returncode == 0, made.stderr
    file = Path(made.stdout.splitlines()[0])
    assert file.parent == stick
    (row,) = json.loads(run("backup", "list", "--data", empty_store, "--in", stick, "--json").stdout)
    assert (row["file"], row["is_encrypted"], row["station"]) == (str(file), False, "Station 1")
    assert run("backup", "verify", file).returncode == 0

    checked = run("backup", "restore", file, "--check", "--data", empty_store)
    assert checked.returncode == 0
    assert "Nothing would be missing." in checked.stdout
    another = tmp_path / "another"
    done = run("backup", "restore", file, "--data", another)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Back: Station 1 of ")
    assert run("db", "check", "--data", another).returncode == 0
    assert run("backup", "restore", file, "--data", another).returncode == 0, "again, before any start"
    assert len(list(another.glob("before-restore-*"))) == 1


def test_one_that_is_damaged_or_missing_is_told(empty_store: Path, tmp_path: Path) -> None:
    file = Path(run("backup", "create", "--data", empty_store, "--to", tmp_path).stdout.splitlines()[0])
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    verified = run("backup", "verify", file)
    assert (verified.returncode, verified.stdout) == (1, "")
    assert "is damaged, or no backup" in verified.stderr
    assert run("backup", "restore", file, "--data", empty_store).returncode == 2
    assert "There is no file" in run("backup", "verify", tmp_path / "none.vib").stderr


def test_an_encrypted_one_needs_its_passphrase(
    empty_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = tmp_path / "passphrase"
    given.write_text(f"{PASSPHRASE}\n")
    made = run("backup", "create", "--data", empty_store, "--to", tmp_path, "--passphrase-file", given)
    file = made.stdout.splitlines()[0]
    assert "its passphrase is needed" in run("backup", "verify", file).stderr
    assert run("backup", "verify", file, "--passphrase-file", given).returncode == 0
    monkeypatch.setenv("VISION_BACKUP_PASSPHRASE", PASSPHRASE)
    assert run("backup", "settings", file).stdout.startswith("# Settings of Station 1, from a backup.")


def test_none_is_restored_while_the_station_runs(empty_store: Path, tmp_path: Path) -> None:
    file = run("backup", "create", "--data", empty_store, "--to", tmp_path).stdout.splitlines()[0]
    claim = Claim(empty_store)
    try:
        refused = run("backup", "restore", file, "--data", empty_store)
    finally:
        claim.release()
    assert refused.returncode == 2
    assert "Another station runs with the data folder" in refused.stderr
    assert not list(empty_store.glob("before-restore-*"))


def test_backups_are_listed_when_the_database_is_damaged(empty_store: Path, tmp_path: Path) -> None:
    file = run("backup", "create", "--data", empty_store, "--to", tmp_path / "stick").stdout.splitlines()[0]
    (empty_store / "station.sqlite3").write_bytes(b"no database" * 1000)
    listed = run("backup", "list", "--data", empty_store)
    assert listed.returncode == 0
    assert listed.stdout.startswith(file), "where the last one was written"
    assert "Restore the last good backup" in listed.stderr
    assert run("backup", "list", "--in", tmp_path / "none").returncode == 2
