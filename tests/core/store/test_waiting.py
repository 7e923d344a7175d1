"""A verdict's commit waits for nobody else's: neither for the disk that somebody else waits for, nor in their queue."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.access.roles import Role
from core.accounts import Accounts
from core.errors import AuthenticationError, StorageError
from core.store.turn import Turn
from core.store.write_ahead_log import LONG, WriteAheadLog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.settings import Settings
    from core.store import Store


class SlowDisk:
    """Holds up every thread that waits for the disk, until `go_on`."""

    def __init__(self) -> None:
        self.is_waited_for = threading.Event()
        self._may_go_on = threading.Event()
        self.files: list[Path] = []

    def sync(self, descriptor: int) -> None:
        self.files.append(Path(f"/proc/self/fd/{descriptor}").readlink())
        self.is_waited_for.set()
        self._may_go_on.wait()

    def go_on(self) -> None:
        self._may_go_on.set()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    disk = SlowDisk()
    monkeypatch.setattr("core.store.write_ahead_log.os.fdatasync", disk.sync)
    yield disk
    disk.go_on()


def in_threads(*tasks: Callable[[], object]) -> list[threading.Thread]:
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    return threads


class CountedWaits(threading.Condition):
    """Tells how many threads have begun to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Semaphore(0)

    def wait(self, timeout: float | None = None) -> bool:
        self.begun.release()
        return super().wait(timeout)


def test_the_urgent_go_first_however_many_waited_before() -> None:
    turn, order = Turn(), []
    turn._changed = waits = CountedWaits()

    def take(name: str, *, is_urgent: bool) -> None:
        with turn.taken(is_urgent=is_urgent):
            order.append(name)

    with turn.taken():
        threads = in_threads(*[lambda: take("stranger", is_urgent=False)] * 7)
        for _ in threads:
            waits.begun.acquire()
        threads += in_threads(lambda: take("verdict", is_urgent=True))
        waits.begun.acquire()
    for thread in threads:
        thread.join()
    assert order == ["verdict", *["stranger"] * 7]


def test_a_verdict_is_stored_while_sign_ins_drafts_and_audit_wait_for_the_disk(
    store: Store, settings: Settings, make_result, disk: SlowDisk
) -> None:
    accounts = Accounts(store, settings.sessions, bcrypt_cost=4)

    def guess() -> None:
        with pytest.raises(AuthenticationError):
            accounts.sign_in("anna", "wrong", "api", "203.0.113.7")

    strangers = in_threads(*[guess] * 4)
    disk.is_waited_for.wait()
    store.inspections.insert(make_result(1))
    assert all(thread.is_alive() for thread in strangers)
    assert store.inspections.get(make_result(1).id).result == make_result(1)
    disk.go_on()
    for thread in strangers:
        thread.join()


def test_what_people_do_is_on_the_disk_when_they_are_told(store: Store, settings: Settings, disk: SlowDisk) -> None:
    disk.go_on()
    Accounts(store, settings.sessions, bcrypt_cost=4).create_first_administrator("Anna", "correct horse", "api")
    assert disk.files[-1] == settings.storage.data_dir / "station.sqlite3-wal"
    assert store.users.credentials_of_name("anna") is not None


def test_a_disk_that_fails_is_told_to_whoever_waits_for_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("core.store.write_ahead_log.os.fdatasync", fail)
    with pytest.raises(StorageError, match="cannot be read or written"):
        store.users.add("a", "hash", Role.VIEWER, has_pin=False, now=store.now())


def test_a_long_log_is_moved_into_the_file_and_never_by_a_verdict(
    store: Store, settings: Settings, make_result
) -> None:
    file = settings.storage.data_dir / "station.sqlite3"

    def changed(file: Path) -> int:
        return file.stat().st_mtime_ns

    before = changed(file)
    for part in range(LONG + 1):
        store.inspections.insert(make_result(part))
    assert changed(file) == before
    store.inspections.finish(make_result(0), image=None)
    assert changed(file) != before


def test_a_log_that_has_grown_at_once_is_moved_at_once(
    store: Store, settings: Settings, make_result, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = settings.storage.data_dir / "station.sqlite3"
    monkeypatch.setattr("core.store.write_ahead_log.LONG_BYTES", 50_000)
    log = WriteAheadLog(file)
    log.committed()
    before = file.stat().st_mtime_ns
    log.shorten(store.database.engine)
    assert file.stat().st_mtime_ns == before
    store.inspections.insert_many([make_result(part) for part in range(50)])
    log.shorten(store.database.engine)
    assert file.stat().st_mtime_ns != before
