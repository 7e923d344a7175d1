"""What breaks a station: each cause breaks it at the entry of its context, for good, and mends it at the end."""

from __future__ import annotations

import resource
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import core.devices.cameras.simulated as simulated_camera
from core.devices.cameras.simulated import CameraFault, SimulatedCamera
from core.devices.lines.simulated import SimulatedLines
from core.errors import DiskSpaceError, PictureLostError, StorageError
from core.running.cycle import Cycle
from core.store.database import Database
from core.store.failures import of_sqlite
from core.store.images import ImageFiles
from core.store.inspections import Inspections
from core.store.room import FULL_BYTES
from tests.core.running.held import OK, Held, pass_deadline

if TYPE_CHECKING:
    from pathlib import Path

    from core.inspection.frame import Image
    from core.running.loops import Heartbeat
    from tests.core.running.conftest import Bench

Cause = Callable[["Bench"], AbstractContextManager[None]]

SUFFIXES = ("", "-wal", "-shm")


def database_files(bench: Bench) -> list[Path]:
    return [bench.station.settings.storage.data_dir / f"station.sqlite3{suffix}" for suffix in SUFFIXES]


# --- the camera -------------------------------------------------------------------------------------------------


def camera(fault: CameraFault) -> Cause:
    @contextmanager
    def broken(bench: Bench) -> Iterator[None]:
        bench.camera.fail(fault)
        if fault is CameraFault.DARK:
            _wait_picture(bench, lambda image: image.mean() < 20)
        elif fault is CameraFault.STALE:
            bench.wait_for(lambda: bench.station._acquisition.trouble() is not None)
        else:  # before that, a picture that came in time may be judged
            bench.wait_for(lambda: bench.station._slot.error is not None)
        try:
            yield
        finally:
            bench.camera.recover()
            _wait_picture(bench, lambda image: image.mean() > 20)
            bench.wait_for(lambda: bench.station._acquisition.trouble() is None)

    return broken


@contextmanager
def camera_far_too_slow(bench: Bench) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simulated_camera, "SLOW_FACTOR", 1e3)
        with camera(CameraFault.SLOW)(bench):
            yield


@contextmanager
def camera_slow(bench: Bench) -> Iterator[None]:
    """Slower, and soon enough for the deadline."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simulated_camera, "SLOW_FACTOR", 3.0)
        bench.camera.fail(CameraFault.SLOW)
        try:
            yield
        finally:
            bench.camera.recover()


def pictures(change: Callable[[Image], Image]) -> Cause:
    """The camera sends other data than it should."""

    @contextmanager
    def broken(bench: Bench) -> Iterator[None]:
        develop = simulated_camera._develop

        def changed(shot: Any) -> Any:
            exposure = develop(shot)
            return type(exposure)(change(exposure.image), exposure.captured_ns, exposure.truth)

        before = bench.station.newest_frame()
        assert before is not None
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(simulated_camera, "_develop", changed)
            _wait_picture(bench, lambda image: image.shape != before.image.shape)
            yield
        _wait_picture(bench, lambda image: image.shape == before.image.shape)

    return broken


def smaller(image: Image) -> Image:
    return np.ascontiguousarray(image[:480, :640])


@contextmanager
def pictures_damaged(bench: Bench) -> Iterator[None]:
    def damaged(*_: object) -> None:
        threading.Event().wait(0.005)
        raise PictureLostError("The picture is damaged.")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SimulatedCamera, "_expose", damaged)
        bench.wait_for(lambda: bench.station._slot.error is not None)
        yield
    bench.wait_for(lambda: bench.station._slot.error is None)


def _wait_picture(bench: Bench, is_wanted: Callable[[Image], Any]) -> None:
    def is_there() -> bool:
        frame = bench.station.newest_frame()
        return frame is not None and bool(is_wanted(frame.image))

    bench.wait_for(is_there)


# --- the lines --------------------------------------------------------------------------------------------------


@contextmanager
def lines_lost(bench: Bench) -> Iterator[None]:
    bench.lines.fail()
    try:
        yield
    finally:
        bench.lines.recover()


@contextmanager
def lines_stuck(bench: Bench) -> Iterator[None]:
    """The driver does not return from switching OK on, until the end."""
    hold = Held(SimulatedLines, "write", lambda _, output, is_high: output == OK and is_high)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.running.outputs.SIGNAL_TIMEOUT_S", 0.2)
        with hold.held(patch):
            yield
            hold.let_go()


@contextmanager
def lines_slow(bench: Bench) -> Iterator[None]:
    """Each write takes a while, all together less than the deadline."""
    write = SimulatedLines.write

    def late(*args: Any) -> None:
        threading.Event().wait(0.01)
        write(*args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SimulatedLines, "write", late)
        yield


@contextmanager
def deadline_passed(bench: Bench) -> Iterator[None]:
    """Whatever was slow: it was too slow."""
    pass_deadline(bench)
    yield


# --- the database -----------------------------------------------------------------------------------------------


@contextmanager
def database_locked(bench: Bench) -> Iterator[None]:
    other = sqlite3.connect(database_files(bench)[0], timeout=20)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()
    finally:
        other.close()


def database_read_only(_: Bench) -> AbstractContextManager[None]:
    """As SQLite answers on a disk that was mounted anew, read-only."""
    return raising(Inspections, "insert_many", lambda: of_sqlite(_read_only()))


def _read_only() -> sqlite3.Error:
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorname = "SQLITE_READONLY"
    return error


@contextmanager
def database_gone(bench: Bench) -> Iterator[None]:
    files = database_files(bench)
    folder = files[0].with_name("elsewhere")
    folder.mkdir()
    for file in files:
        file.rename(folder / file.name)
    try:
        yield
    finally:
        for file in files:
            (folder / file.name).rename(file)
        folder.rmdir()


@contextmanager
def database_corrupt(bench: Bench) -> Iterator[None]:
    """The page where the table of the inspections begins is overwritten on the disk."""
    file = database_files(bench)[0]
    with bench.station._store.database._turn.taken():  # between two writes
        other = sqlite3.connect(file, isolation_level=None)
        (page,) = other.execute("SELECT rootpage FROM sqlite_master WHERE name = 'inspections'").fetchone()
        (size,) = other.execute("PRAGMA page_size").fetchone()
        other.execute("UPDATE audit_head SET newest = newest")  # whoever reads next reads from the disk
        is_busy, *_ = other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert not is_busy
        other.close()
        with file.open("r+b") as data:
            data.seek((page - 1) * size)
            whole = data.read(size)
            data.seek((page - 1) * size)
            data.write(b"\xa5" * size)
    try:
        yield
    finally:
        with file.open("r+b") as data:
            data.seek((page - 1) * size)
            data.write(whole)


# --- the disk ---------------------------------------------------------------------------------------------------


@contextmanager
def disk_full(bench: Bench) -> Iterator[None]:
    room = bench.station._store.room
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "_free", lambda _: FULL_BYTES - 1)
        yield


@contextmanager
def raising(owner: type, name: str, error: Callable[[], BaseException]) -> Iterator[None]:
    def fails(*_: object, **__: object) -> None:
        raise error()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, fails)
        yield


def disk_full_at_write(_: Bench) -> AbstractContextManager[None]:
    return raising(Inspections, "insert_many", lambda: DiskSpaceError("The disk is full. Make room, then try again."))


def disk_gone(bench: Bench) -> AbstractContextManager[None]:
    return _elsewhere(bench.station.settings.storage.data_dir)


@contextmanager
def _elsewhere(folder: Path) -> Iterator[None]:
    folder.rename(folder.with_name("elsewhere"))
    try:
        yield
    finally:
        folder.with_name("elsewhere").rename(folder)


def pictures_not_written(error: Callable[[], BaseException]) -> Cause:
    def broken(_: Bench) -> AbstractContextManager[None]:
        return raising(ImageFiles, "write", error)

    return broken


def disk_errors() -> StorageError:
    return StorageError("The disk gives errors.")


@contextmanager
def picture_spool_full(bench: Bench) -> Iterator[None]:
    """A disk so slow that the first picture is not written while the spool fills up."""
    hold = Held(ImageFiles, "write")
    with pytest.MonkeyPatch.context() as patch, hold.held(patch):
        bench.trigger()
        assert hold.reached.wait(20)
        spool = bench.station._recorder.pictures
        while spool.use.waiting < spool.use.most:
            bench.trigger()
        yield
        hold.let_go()
    for result in bench.results:
        bench.station._recorder.wait_written(result.id, 20)


# --- the clock --------------------------------------------------------------------------------------------------


def clock(shift: Callable[[datetime], timedelta]) -> Cause:
    @contextmanager
    def jumped(bench: Bench) -> Iterator[None]:
        ahead = shift(datetime.now(UTC))
        now_ns = time.time_ns

        class Shifted(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> Shifted:  # type: ignore[override]
                return super().now(tz) + ahead

        watch = bench.station._monitor._clock
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("core.running.ticket.datetime", Shifted)
            patch.setattr(time, "time_ns", lambda: now_ns() + int(ahead.total_seconds()) * 1_000_000_000)
            patch.setattr(watch, "_wall_s", lambda: time.time() + ahead.total_seconds())
            yield
            bench.wait_for(lambda: "CLOCK" in bench.alarm_codes())
            bench.station.acknowledge(_system(), "CLOCK")
        bench.wait_for(lambda: "CLOCK" in bench.alarm_codes())

    return jumped


def _system() -> Any:
    from core.access.roles import SYSTEM

    return SYSTEM


# --- the program itself -----------------------------------------------------------------------------------------


def _own(bench: Bench, owner: type) -> Callable[..., bool]:
    """Whether a method of that class is called on the bench's own part: other stations may run in this process."""
    station = bench.station
    parts = (station._cycle, station._outputs, station._recorder, station._store.database, bench.camera, bench.lines)
    own = next((part for part in parts if isinstance(part, owner)), None)  # None: only a station that judges calls it
    return lambda *args, **_: own is None or args[0] is own


def crash(owner: type, name: str) -> Cause:
    """The next call raises what nobody expects."""

    @contextmanager
    def crashed(bench: Bench) -> Iterator[None]:
        original, once, is_own = getattr(owner, name), iter((True,)), _own(bench, owner)

        def fails(*args: Any, **kwargs: Any) -> Any:
            if is_own(*args) and next(once, False):
                raise RuntimeError("a mistake of ours")
            return original(*args, **kwargs)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(owner, name, fails)
            yield

    return crashed


@contextmanager
def listener_crashed(bench: Bench) -> Iterator[None]:
    """A face fails in the cycle's thread, when it is told of the verdict."""

    def fails(_: object) -> None:
        raise RuntimeError("a mistake of a face")

    bench.station.events.inspected.connect(fails)
    try:
        yield
    finally:
        bench.station.events.inspected.disconnect(fails)


def hang(owner: type, name: str, beat: Callable[[Bench], Heartbeat]) -> Cause:
    """The next call does not return before the end, and the promised heartbeat is overdue."""

    @contextmanager
    def hung(bench: Bench) -> Iterator[None]:
        hold = Held(owner, name, _own(bench, owner))
        with pytest.MonkeyPatch.context() as patch, hold.held(patch):
            assert hold.reached.wait(20)
            beat(bench).beat(0)
            yield
            hold.let_go()
        bench.wait_for(lambda: beat(bench).is_running)

    return hung


def cycle_hung(bench: Bench) -> AbstractContextManager[None]:
    return hang(Cycle, "_take", lambda bench: bench.station._cycle.heartbeat)(bench)


def watcher_hung(bench: Bench) -> AbstractContextManager[None]:
    return hang(Database, "probe", lambda bench: bench.station._watcher.heartbeat)(bench)


@contextmanager
def no_descriptors(bench: Bench) -> Iterator[None]:
    """No file can be opened any more; what is open stays open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def no_memory(owner: type, name: str) -> Cause:
    def broken(_: Bench) -> AbstractContextManager[None]:
        return raising(owner, name, MemoryError)

    return broken


def both(*causes: Cause) -> Cause:
    @contextmanager
    def broken(bench: Bench) -> Iterator[None]:
        with ExitStack() as stack:
            for cause in causes:
                stack.enter_context(cause(bench))
            yield

    return broken
