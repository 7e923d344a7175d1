from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.errors import CameraError, CameraNotFoundError, DeadlineMissedError
from core.inspection.frame import Frame
from core.running.slot import FrameSlot

if TYPE_CHECKING:
    from collections.abc import Iterator

NEVER_NS = 60_000_000_000


def frame(captured_ns: int, settings_seq: int = 0, seq: int = 0) -> Frame:
    return Frame(seq, captured_ns, np.zeros((16, 16, 3), np.uint8), settings_seq)


def soon_ns() -> int:
    return time.monotonic_ns() + NEVER_NS


@pytest.fixture
def slot() -> FrameSlot:
    return FrameSlot()


@pytest.fixture
def waiting(slot: FrameSlot) -> Iterator[WaitingReader]:
    with ThreadPoolExecutor(1) as pool:
        yield WaitingReader(slot, pool)


class WaitingReader:
    """Waits in another thread, and signals when it does."""

    def __init__(self, slot: FrameSlot, pool: ThreadPoolExecutor) -> None:
        self._slot, self._pool = slot, pool

    def __call__(self, after_ns: int, settings_seq: int = 0, until_ns: int | None = None) -> Future[Frame]:
        waits = threading.Event()
        changed = self._slot._changed
        wait = changed.wait

        def told_wait(timeout: float | None = None) -> bool:
            waits.set()  # still under the lock: a thread that puts a frame after this finds the reader waiting
            return wait(timeout)

        changed.wait = told_wait  # type: ignore[method-assign]
        future = self._pool.submit(self._slot.wait_for, after_ns, settings_seq, until_ns or soon_ns())
        assert waits.wait(60)
        return future


def test_only_the_newest_frame_is_kept(slot: FrameSlot) -> None:
    assert slot.newest is None
    assert slot.age_s() is None
    for seq in range(3):
        slot.put(frame(seq, seq=seq))
    assert slot.newest is not None
    assert slot.newest.seq == 2


def test_age_counts_from_the_start_of_the_exposure(slot: FrameSlot) -> None:
    slot.put(frame(time.monotonic_ns() - 5_000_000_000))
    age_s = slot.age_s()
    assert age_s is not None
    assert 5.0 <= age_s < 60.0


def test_a_frame_that_fits_already_is_taken_at_once_even_after_the_deadline(slot: FrameSlot) -> None:
    fits = frame(100)
    slot.put(fits)
    assert slot.wait_for(100, 0, until_ns=0) is fits


def test_a_frame_from_before_the_trigger_is_never_taken(slot: FrameSlot, waiting: WaitingReader) -> None:
    slot.put(frame(99))
    future = waiting(after_ns=100)
    slot.put(frame(99, seq=1))
    assert not future.done()
    fresh = frame(101, seq=2)
    slot.put(fresh)
    assert future.result(10) is fresh


def test_a_frame_with_other_camera_settings_is_never_taken(slot: FrameSlot, waiting: WaitingReader) -> None:
    slot.put(frame(200, settings_seq=4))
    future = waiting(after_ns=100, settings_seq=5)
    right = frame(300, settings_seq=5)
    slot.put(right)
    assert future.result(10) is right


def test_frames_that_do_not_fit_in_time_are_a_missed_deadline(slot: FrameSlot, waiting: WaitingReader) -> None:
    future = waiting(after_ns=10**18, until_ns=time.monotonic_ns() + 200_000_000)
    slot.put(frame(1))
    with pytest.raises(DeadlineMissedError, match="No picture of the part came in time"):
        future.result(10)


def test_no_frame_at_all_in_time_is_a_missed_deadline(slot: FrameSlot) -> None:
    with pytest.raises(DeadlineMissedError):
        slot.wait_for(0, 0, until_ns=0)
    slot.put(frame(1))
    with pytest.raises(DeadlineMissedError):
        slot.wait_for(10**18, 0, until_ns=0)


def test_a_waiting_reader_gets_the_error_of_a_lost_camera_at_once(slot: FrameSlot, waiting: WaitingReader) -> None:
    future = waiting(after_ns=10**18)
    slot.fail(CameraNotFoundError())
    with pytest.raises(CameraNotFoundError):
        future.result(10)


def test_a_lost_camera_gives_no_frame_not_even_the_last_one(slot: FrameSlot) -> None:
    slot.put(frame(100))
    slot.fail(CameraError())
    with pytest.raises(CameraError):
        slot.wait_for(0, 0, soon_ns())
    assert slot.newest is not None  # the panel still shows it, grayed


def test_the_next_frame_ends_the_trouble(slot: FrameSlot) -> None:
    slot.fail(CameraError())
    slot.put(frame(100))
    assert slot.error is None
    assert slot.wait_for(100, 0, soon_ns()).captured_ns == 100


def test_an_error_raised_for_many_triggers_keeps_no_tracebacks(slot: FrameSlot) -> None:
    error = CameraError()
    slot.fail(error)
    lengths = []
    for _ in range(3):
        with pytest.raises(CameraError) as caught:
            slot.wait_for(0, 0, soon_ns())
        assert caught.value is error
        lengths.append(len(caught.traceback))
    assert len(set(lengths)) == 1


def test_all_waiting_readers_get_the_same_frame(slot: FrameSlot) -> None:
    fresh = frame(100)
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(slot.wait_for, 100, 0, soon_ns()) for _ in range(4)]
        slot.put(fresh)
        assert all(future.result(10) is fresh for future in futures)
