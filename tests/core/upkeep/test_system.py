from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError, StorageError
from core.logs import bound, logging_to
from core.settings import Settings
from core.upkeep.system import TAIL_BYTES, System

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ADMIN = Actor("ada", Role.ADMIN, None, "panel")
VIEWER = Actor("vera", Role.VIEWER, None, "panel")


@pytest.fixture(params=["development", "production"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """Logs as plain lines, and as JSON."""
    return Settings.of(data_dir=tmp_path, environment=request.param)


def write(settings: Settings) -> None:
    log = logging.getLogger("core.test")
    with logging_to(settings), bound(request="mes-42", user="ada"):
        log.info("The camera is open")
        log.warning("Only 0.4 GB are free")
        try:
            divmod(1, 0)
        except ZeroDivisionError:
            log.exception("The loop crashed")


def test_what_was_logged_is_read_newest_first(settings: Settings, expect_log: Callable[[str], None]) -> None:
    for said in ("GB are free", "crashed"):
        expect_log(said)
    write(settings)
    crashed, low, opened = System(settings).log(ADMIN)
    assert [line.level for line in (crashed, low, opened)] == ["ERROR", "WARNING", "INFO"]
    assert (opened.name, opened.message) == ("core.test", "The camera is open")
    assert "ZeroDivisionError" in crashed.details
    assert System(settings).log(ADMIN, "WARNING") == (crashed, low)
    assert System(settings).log(ADMIN, limit=1) == (crashed,)
    assert System(settings).log(ADMIN, words="CAMERA open") == (opened,)
    assert System(settings).log(ADMIN, words="zerodivision loop") == (crashed,), "its details count"
    assert System(settings).log(ADMIN, words="camera crashed") == ()


def test_a_long_file_is_read_from_its_end_and_begins_with_a_whole_record(tmp_path: Path) -> None:
    settings = Settings.of(data_dir=tmp_path)
    settings.storage.logs_dir.mkdir(parents=True)
    line = "2030-05-17T12:00:00.000Z INFO    [- -] core.test: part {:07d}\n"
    count = 2 * TAIL_BYTES // len(line)
    (settings.storage.logs_dir / "app.log").write_text("".join(line.format(n) for n in range(count)))
    found = System(settings).log(ADMIN, limit=100_000)
    assert found[0].message == f"part {count - 1:07d}"
    assert 0 < len(found) < count
    assert all(record.message.startswith("part ") for record in found)


def test_before_anything_was_logged_there_is_nothing(tmp_path: Path) -> None:
    assert System(Settings.of(data_dir=tmp_path)).log(ADMIN) == ()


def test_only_an_administrator_reads_the_log(tmp_path: Path) -> None:
    with pytest.raises(InsufficientPermissionsError):
        System(Settings.of(data_dir=tmp_path)).log(VIEWER)


def test_everybody_may_see_how_the_computer_is(tmp_path: Path) -> None:
    found = System(Settings.of(data_dir=tmp_path)).computer(VIEWER)
    assert 0 < found.disk_free_bytes <= found.disk_bytes
    assert 0 < found.process_bytes < found.memory_bytes
    assert found.at.utcoffset() is not None
    assert found.clock_is_kept in (True, False, None)
    assert not any(address.startswith("127.") for _, address in found.addresses)


def test_a_data_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="gone"):
        System(Settings.of(data_dir=tmp_path / "gone")).computer(VIEWER)
