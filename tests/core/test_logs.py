from __future__ import annotations

import io
import json
import logging
import sys
import threading
import types
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import pytest

from core.errors import ConfigurationError, StorageError
from core.logs import ACCESS, AUDIT, BACKUPS, MAX_BYTES, PERFORMANCE, bound, logging_to, set_user
from core.settings import Settings

ExpectLog = Callable[[str], None]
log = logging.getLogger("tests.station")


def settings_in(folder: Path, environment: str = "testing", level: str = "INFO") -> Settings:
    return Settings.of(environment=environment, data_dir=folder, log_level=level)


def lines_of(folder: Path, name: str) -> list[str]:
    file = folder / "logs" / f"{name}.log"
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def test_files_rotate_at_ten_megabytes_and_thirty_are_kept(tmp_path: Path) -> None:
    with logging_to(settings_in(tmp_path)):
        files = [
            handler
            for name in ("", ACCESS, PERFORMANCE)
            for handler in logging.getLogger(name).handlers
            if isinstance(handler, RotatingFileHandler) and Path(handler.baseFilename).parent == tmp_path / "logs"
        ]
        assert {Path(file.baseFilename).stem for file in files} == {"app", "error", "access", "performance"}
        assert {(file.maxBytes, file.backupCount) for file in files} == {(MAX_BYTES, BACKUPS)} == {(10_000_000, 30)}


def test_each_kind_of_line_goes_where_it_belongs(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("broken")
    with logging_to(settings_in(tmp_path)):
        log.debug("too quiet")
        log.info("started")
        log.error("broken")
        logging.getLogger(ACCESS).info("GET /status")
        logging.getLogger(PERFORMANCE).info("cycle 7 ms")
        logging.getLogger(AUDIT).info("program saved")
    found = {name: [line.rpartition(": ")[2] for line in lines_of(tmp_path, name)] for name in ("app", "error")}
    assert found == {"app": ["started", "broken", "program saved"], "error": ["broken"]}
    assert [line.rpartition(": ")[2] for line in lines_of(tmp_path, "access")] == ["GET /status"]
    assert [line.rpartition(": ")[2] for line in lines_of(tmp_path, "performance")] == ["cycle 7 ms"]


def test_a_line_says_which_request_and_which_user(tmp_path: Path) -> None:
    with logging_to(settings_in(tmp_path)):
        with bound(request="r-17"):
            log.info("before")
            set_user("ada")
            log.info("after")
        log.info("outside")
    before, after, outside = lines_of(tmp_path, "app")
    assert "[r-17 -]" in before
    assert "[r-17 ada]" in after
    assert "[- -]" in outside


def test_the_request_of_one_thread_is_not_that_of_another(tmp_path: Path) -> None:
    with logging_to(settings_in(tmp_path)), bound(request="mine", user="ada"):
        other = threading.Thread(target=log.info, args=("from another thread",))
        other.start()
        other.join()
    assert "[- -]" in lines_of(tmp_path, "app")[0]


def test_production_writes_json(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("lost")
    with logging_to(settings_in(tmp_path, "production")), bound("r-1", "ada"):
        log.error("camera lost\nreconnecting", exc_info=ValueError("cable"))
    (line,) = lines_of(tmp_path, "app")
    record = json.loads(line)
    assert record["message"] == "camera lost\nreconnecting"
    assert (record["levelname"], record["name"]) == ("ERROR", "tests.station")
    assert (record["request"], record["user"]) == ("r-1", "ada")
    assert record["asctime"].endswith("Z")
    assert "ValueError: cable" in record["exc_info"]


@pytest.mark.parametrize("environment", ["development", "production"])
@pytest.mark.parametrize("evil", ["\n", "\r\n", "\u2028", "\x85", "\x0b", "\x1b[2J"])
def test_a_log_line_cannot_be_forged(tmp_path: Path, environment: str, evil: str) -> None:
    forged = f"x{evil}2030-01-01T00:00:00.000Z ERROR [- admin] audit: all is well"
    with logging_to(settings_in(tmp_path, environment)), bound(request=forged, user=forged):
        log.info("login of %s failed", forged)
    text = (tmp_path / "logs" / "app.log").read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert len(text.splitlines()) == 1
    assert "\x1b" not in text


def test_an_error_with_line_breaks_does_not_forge_one_either(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("crashed")
    with logging_to(settings_in(tmp_path)):
        log.error("crashed", exc_info=ValueError("x\n2030-01-01T00:00:00.000Z ERROR forged\x1b[2J"))
    first, *below = lines_of(tmp_path, "app")
    assert first.endswith("crashed")
    assert any("ValueError: x" in line for line in below)
    assert all(line.startswith("    ") for line in below)
    assert "\x1b" not in "".join(below)


def test_one_record_reads_the_same_in_every_file(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("broken")
    with logging_to(settings_in(tmp_path)):
        log.error("broken\\n \n%s", "here")
    assert lines_of(tmp_path, "app") == lines_of(tmp_path, "error")
    assert lines_of(tmp_path, "app")[0].endswith("broken\\n \\nhere")


def test_the_log_level_of_the_settings_applies_and_is_restored(tmp_path: Path) -> None:
    before = logging.getLogger().level
    with logging_to(settings_in(tmp_path, level="DEBUG")):
        log.debug("seen")
    assert lines_of(tmp_path, "app")[0].endswith("seen")
    assert logging.getLogger().level == before


def test_logging_is_restored_even_after_an_error(tmp_path: Path) -> None:
    loggers = [logging.getLogger(name) for name in ("", ACCESS, PERFORMANCE)]
    before = [(list(logger.handlers), logger.propagate) for logger in loggers]

    def crash() -> None:
        with logging_to(settings_in(tmp_path)):
            log.info("written")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        crash()
    assert [(list(logger.handlers), logger.propagate) for logger in loggers] == before


def test_the_terminal_has_colors_and_a_pipe_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("careful")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, is_colored in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        with logging_to(settings_in(tmp_path)):
            log.warning("careful")
        assert ("\033[33m" in stream.getvalue()) is is_colored
    assert "\033" not in "".join(lines_of(tmp_path, "app"))


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="folder for the logs"), logging_to(settings_in(tmp_path)):
        pass


class Sentry(types.ModuleType):
    """As much of Sentry's library as the station uses: what it was begun with, and how often it was closed."""

    def __init__(self) -> None:
        super().__init__("sentry_sdk")
        self.told: dict[str, Any] = {}
        self.closed = 0

    def init(self, **told: Any) -> None:
        if "@" not in told["dsn"]:
            raise ValueError("BadDsn")
        self.told = told

    def get_client(self) -> Sentry:
        return self

    def close(self, timeout: float) -> None:
        self.closed += 1


def test_errors_are_reported_to_sentry_only_where_it_is_set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sentry = Sentry()
    monkeypatch.setitem(sys.modules, "sentry_sdk", sentry)
    with logging_to(settings_in(tmp_path)):
        assert sentry.told == {}
    with logging_to(settings_in(tmp_path).but(sentry_dsn="https://key@sentry.example/1", station="Line 3")):
        assert sentry.told["server_name"] == "Line 3"
        assert sentry.told["send_default_pii"] is sentry.told["include_local_variables"] is False
    assert sentry.closed == 1
    with (
        pytest.raises(ConfigurationError, match="no address of Sentry"),
        logging_to(settings_in(tmp_path).but(sentry_dsn="nonsense")),
    ):
        pass


def test_without_its_library_the_start_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    with (
        pytest.raises(ConfigurationError, match="Install the extra"),
        logging_to(settings_in(tmp_path).but(sentry_dsn="https://key@sentry.example/1")),
    ):
        pass
