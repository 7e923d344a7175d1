"""A clock that may be ahead makes nothing old, whoever asks, also after a restart and by command."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from cli.main import main
from core.access.roles import SYSTEM
from core.settings import Settings
from core.store import open_store
from core.upkeep import clock_trust
from core.upkeep.backup.last_good import note_last_good
from core.upkeep.clock_trust import ClockTrust
from tests.records import AT, record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = timedelta(days=1)


@dataclass
class Clocks:
    """A wall clock, which may be set, and one that nobody sets."""

    now: datetime = AT
    seconds: float = 0.0

    def wait(self, time: timedelta) -> None:
        self.now += time
        self.seconds += time.total_seconds()

    def trust(self, newest: datetime | None, note: Path | None = None) -> ClockTrust:
        return ClockTrust(newest, lambda: self.now, lambda: self.seconds, note)


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def test_a_jump_forward_is_doubted_for_a_day(clocks: Clocks) -> None:
    trust = clocks.trust(AT)
    clocks.wait(timedelta(days=3))
    assert not trust.doubts(), "time that has passed is no jump"
    clocks.now += 400 * DAY
    assert trust.doubts()
    clocks.wait(timedelta(hours=23))
    assert trust.doubts()
    clocks.wait(timedelta(hours=1))
    assert not trust.doubts()
    clocks.now = datetime(1970, 1, 1, tzinfo=UTC)
    assert not trust.doubts(), "then nothing is old"


def test_a_start_long_after_all_that_is_known_is_doubted(clocks: Clocks) -> None:
    assert clocks.trust(AT - 3 * DAY).doubts(), "off for days, or wrong: nobody knows"
    assert not clocks.trust(AT - timedelta(hours=20)).doubts()
    assert not clocks.trust(None).doubts()


def _judged(folder: Path, at: datetime) -> None:
    with open_store(Settings.of(data_dir=folder)) as store:
        store.inspections.insert(record(judged_at=at))


def _audited(folder: Path, at: datetime) -> None:
    with open_store(Settings.of(data_dir=folder), now=lambda: at) as store:
        store.audit.append(SYSTEM, "inspection_started")


def _backed_up(folder: Path, at: datetime) -> None:
    note_last_good(Settings.of(data_dir=folder), folder / "one.vib", at)


@pytest.mark.parametrize("know", [_judged, _audited, _backed_up])
def test_result_audit_entry_and_backup_each_prove_the_clock_but_not_from_the_future(
    know: Callable[[Path, datetime], None], empty_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock_trust, "installed_at", lambda: AT - 100 * DAY)
    know(empty_store, AT)
    settings = Settings.of(data_dir=empty_store)
    for now, doubts in ((AT + timedelta(hours=1), False), (AT - DAY, True), (AT + 3 * DAY, True)):
        (empty_store / clock_trust.NOTE).unlink(missing_ok=True)
        with open_store(settings, now=lambda now=now: now) as store:
            assert ClockTrust.of(store, settings).doubts() is doubts, now


def test_what_is_written_while_the_clock_is_doubted_does_not_prove_it_at_the_next_start(
    clocks: Clocks, tmp_path: Path
) -> None:
    note = tmp_path / "clock.json"
    trust = clocks.trust(AT, note)
    clocks.now += 400 * DAY
    trust.keep()
    clocks.wait(timedelta(hours=10))
    trust.keep()
    for off in (timedelta(0), timedelta(hours=1)):
        clocks.now += off
        clocks.seconds = 5.0  # the computer was started anew
        again = clocks.trust(clocks.now, note)
        assert again.doubts()
    clocks.wait(timedelta(hours=14))
    assert not again.doubts(), "ten hours before the restart, fourteen after it"
    again.keep()
    clocks.wait(timedelta(hours=20))
    assert not clocks.trust(None, note).doubts()
    note.write_bytes(b"half a no")
    assert not clocks.trust(clocks.now, note).doubts()


def test_by_command_no_backup_is_deleted_while_the_clock_is_doubted(
    empty_store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_store / clock_trust.NOTE).write_text('{"trusted_at": "2026-03-01T12:00:00+00:00", "doubted_s": 60.0}')
    assert main(["backup", "create", "--data", str(empty_store)]) == 0, "which proves nothing"
    prune = ["backup", "prune", "--data", str(empty_store)]
    assert main(prune) == 2
    assert "The clock may be ahead" in capsys.readouterr().err
    assert main([*prune, "--clock-is-right"]) == 0
    assert "0 old backups deleted." in capsys.readouterr().out
