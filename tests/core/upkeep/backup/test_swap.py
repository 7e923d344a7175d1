"""A database is replaced by another, or it is not; also when the process is killed anywhere in between."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.errors import StorageError
from core.upkeep.backup.swap import Phase, Swap

if TYPE_CHECKING:
    from collections.abc import Callable

OLD, NEW = "the old one", "the new one"


class KilledError(BaseException):
    """Stands for the end of the process."""


@pytest.fixture
def swap(tmp_path: Path) -> Swap:
    """Of a station with an old database, whose log holds rows too; the new one stands beside it."""
    live = tmp_path / "station.sqlite3"
    for part in ("", "-wal", "-shm"):
        live.with_name(live.name + part).write_text(OLD)
    made = Swap(tmp_path, live)
    made.incoming.write_text(NEW)
    return made


def in_force(folder: Path) -> dict[str, str]:
    return {path.name.removeprefix("station.sqlite3"): path.read_text() for path in folder.glob("station.sqlite3*")}


WHOLE_OLD = {"": OLD, "-wal": OLD, "-shm": OLD}


def kept(folder: Path, prefix: str) -> dict[str, str]:
    (found,) = folder.glob(f"{prefix}*")
    return in_force(found)


def killed_at(monkeypatch: pytest.MonkeyPatch, step: int, deed: Callable[[], object]) -> bool:
    """Whether the deed was ended before its rename or deletion of that number."""
    count = 0

    def counted(original: Callable[..., object]) -> Callable[..., object]:
        def instead(*args: object, **kwargs: object) -> object:
            nonlocal count
            count += 1
            if count > step:
                raise KilledError
            return original(*args, **kwargs)

        return instead

    with monkeypatch.context() as patch, suppress(KilledError):
        patch.setattr(Path, "replace", counted(Path.replace))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        deed()
        return False
    return True


def test_the_new_one_is_in_force_and_the_old_one_is_kept(swap: Swap, tmp_path: Path) -> None:
    swap.stage("now", file="a.vib")
    assert in_force(tmp_path) == WHOLE_OLD
    entry = swap.finish()
    assert entry is not None
    assert (entry.phase, entry.told) == (Phase.TRIAL, {"file": "a.vib"})
    assert in_force(tmp_path) == {"": NEW}
    assert kept(tmp_path, "before-restore-") == WHOLE_OLD
    swap.confirm()
    assert swap.entry is None
    assert swap.finish() is None


def test_taken_back_the_old_one_is_in_force_and_the_new_one_is_kept(swap: Swap, tmp_path: Path) -> None:
    swap.stage("now")
    entry = swap.finish()
    assert entry is not None
    swap.undo(entry)
    assert in_force(tmp_path) == WHOLE_OLD
    assert kept(tmp_path, "refused-restore-") == {"": NEW}
    assert swap.entry is None


def test_killed_anywhere_it_is_the_old_one_or_the_new_one(
    swap: Swap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = 0
    while True:
        folder = tmp_path / f"killed_{step}"
        folder.mkdir()
        for path in tmp_path.iterdir():
            if path.is_file():
                (folder / path.name).write_bytes(path.read_bytes())
        one = Swap(folder, folder / "station.sqlite3")

        def restore(one: Swap = one) -> None:
            one.stage("now")
            one.finish()

        was_killed = killed_at(monkeypatch, step, restore)
        next_start = Swap(folder, folder / "station.sqlite3")
        entry = next_start.finish()
        if entry is None:
            assert in_force(folder) == WHOLE_OLD, f"killed at step {step}"
        else:
            assert in_force(folder) == {"": NEW}, f"killed at step {step}"
            assert kept(folder, "before-restore-") == WHOLE_OLD
        if not was_killed:
            break
        step += 1
    assert step > 5


def test_killed_while_it_is_taken_back_it_is_the_old_one(
    swap: Swap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = 0
    while True:
        folder = tmp_path / f"killed_{step}"
        folder.mkdir()
        for path in tmp_path.iterdir():
            if path.is_file():
                (folder / path.name).write_bytes(path.read_bytes())
        one = Swap(folder, folder / "station.sqlite3")
        one.stage("now")
        entry = one.finish()
        assert entry is not None
        was_killed = killed_at(monkeypatch, step, lambda one=one, entry=entry: one.undo(entry))
        again = Swap(folder, folder / "station.sqlite3").finish()
        if again is None:
            assert in_force(folder) == WHOLE_OLD, f"killed at step {step}"
            assert kept(folder, "refused-restore-") == {"": NEW}
        else:
            assert step == 0, "only before the journal says so, it is still the new one"
            assert in_force(folder) == {"": NEW}
        if not was_killed:
            break
        step += 1
    assert step > 5


def test_a_station_without_database_gets_one_and_is_without_again_when_it_is_taken_back(tmp_path: Path) -> None:
    swap = Swap(tmp_path, tmp_path / "station.sqlite3")
    swap.incoming.write_text(NEW)
    swap.stage("now")
    entry = swap.finish()
    assert entry is not None
    assert in_force(tmp_path) == {"": NEW}
    swap.undo(entry)
    assert in_force(tmp_path) == {}
    assert kept(tmp_path, "refused-restore-") == {"": NEW}


def test_what_was_replaced_is_deleted_once_it_is_old(swap: Swap, tmp_path: Path) -> None:
    swap.stage("now")
    swap.finish()
    swap.confirm()
    (safety,) = tmp_path.glob("before-restore-*")
    swap.forget(safety.stat().st_mtime - 1)
    assert safety.exists()
    swap.forget(safety.stat().st_mtime + 1)
    assert not safety.exists()
    assert in_force(tmp_path) == {"": NEW}


def test_it_gets_two_starts(swap: Swap) -> None:
    swap.stage("now")
    begun = []
    for _ in range(3):
        entry = swap.finish()
        assert entry is not None
        begun.append(swap.begin_start(entry))
    assert begun == [True, True, False]


def test_a_damaged_journal_is_told(swap: Swap, tmp_path: Path) -> None:
    (tmp_path / "restore.json").write_text("{")
    with pytest.raises(StorageError, match=r"restore\.json in the data folder is damaged"):
        swap.finish()
