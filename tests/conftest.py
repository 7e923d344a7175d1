"""Rules for every test: nothing unexpected is logged, and no thread is left behind; shared data folders."""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from core.devices import system_python
from core.running import loops, storing_times
from core.settings import Settings, load_settings
from core.store import open_store, room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Before anything imports Qt: the tests draw offscreen unless the environment says otherwise.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Without it each worker, and each process that a test starts, compiles some hundred modules anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

THREADS_END_WITHIN_S = 60.0
"""Long, so that a busy computer passes; only a thread that never ends takes that long."""

# Nothing is timed: a busy computer must fail no test. Many tests use a fixture of a function for all their examples.
CALM = hypothesis.settings(
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.function_scoped_fixture],
)
# The same examples in each run, so that a run says the same of the same code; `make soak` draws others each time.
hypothesis.settings.register_profile("repeatable", CALM, derandomize=True, database=None)
hypothesis.settings.register_profile("others", CALM)
hypothesis.settings.load_profile("repeatable")

LONGEST = "test_serve.py"


def pytest_configure(config: pytest.Config) -> None:
    """A stage for the panel's tests takes a quarter of a minute to prepare: all workers share one."""
    if not hasattr(config, "workerinput"):
        folder = tempfile.mkdtemp(prefix="stage_")
        os.environ["STAGE_FOLDER"] = folder
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest comes first: at the end, the other workers would wait for it."""
    items.sort(key=lambda item: item.path.name != LONGEST)


def pytest_collection_finish() -> None:
    """Exclude all imported objects from garbage collection, which would take a fifteenth of the test time."""
    gc.collect()
    gc.freeze()


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def expect_log(request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Fail on every log record of WARNING or above, except those that match an `expect_log(pattern)` of the test."""
    collector, patterns = _Collector(), []
    logging.getLogger().addHandler(collector)
    yield patterns.append
    logging.getLogger().removeHandler(collector)
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in collector.records
        if not any(re.search(pattern, record.getMessage()) for pattern in patterns)
    ]
    assert not unexpected, f"{request.node.name} logged: {unexpected}"


@pytest.fixture(scope="session", autouse=True)
def _loops_end_in_their_own_time() -> Iterator[None]:
    """Give the loops of a station more time to end than in operation, because the computer may be busy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loops, "STOPS_WITHIN_S", THREADS_END_WITHIN_S)
        yield


@pytest.fixture(scope="session", autouse=True)
def _reserves_are_small() -> Iterator[None]:
    """Reserve little disk space per station: the tests leave hundreds of data folders behind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "RESERVE_BYTES", 16_384)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_camera_library_of_this_computer() -> Iterator[None]:
    """Whoever looks for GenICam cameras sends broadcasts into every network of this computer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(system_python, "PACKAGES", "/nowhere")
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_disk_is_slow() -> Iterator[None]:
    """The computer may be busy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storing_times, "SLOW_S", THREADS_END_WITHIN_S)
        yield


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + THREADS_END_WITHIN_S
    # A Qt thread that has called Python code stays listed as a dummy after its end, and cannot be joined.
    leaked = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    for thread in leaked:
        thread.join(max(0.0, until - time.monotonic()))
    assert not [thread.name for thread in leaked if thread.is_alive()]


@pytest.fixture(scope="session")
def opened_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data folder of a store that was opened once, which has created the tables."""
    folder = tmp_path_factory.mktemp("opened_once")
    open_store(Settings.of(data_dir=folder)).close()
    return folder


@pytest.fixture
def empty_store(opened_once: Path, tmp_path: Path) -> Path:
    """A copy of `opened_once` for one test: all tables, empty."""
    return Path(shutil.copytree(opened_once, tmp_path / "data"))


@pytest.fixture(scope="session")
def started_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data folder of a simulated station that was started once, which has stored the demo programs."""
    from core.assembly import open_station

    folder = tmp_path_factory.mktemp("started_once")
    open_station(load_settings(None, data_dir=folder, camera="simulated", lines="simulated")).close()
    return folder


@pytest.fixture
def data_dir(started_once: Path, tmp_path: Path) -> Path:
    """A copy of `started_once` for one test."""
    return Path(shutil.copytree(started_once, tmp_path / "data"))


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Folder of real pictures with ground truth; tests that need it are skipped if it is absent."""
    folder = Path(os.environ.get("VISION_TEST_PICTURES") or Path(__file__).parents[2] / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no test pictures in {folder.name}; set VISION_TEST_PICTURES")
    return folder
