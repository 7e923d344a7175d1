"""Pictures on a disk that is nearly full, and in a spool that is: results always stay, and what is lost is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from core.access.roles import SYSTEM
from core.inspection.frame import Frame
from core.inspection.result import Judgement
from core.running.loops import LoopThreads
from core.running.spool import Spool
from core.running.state import RunState
from core.store.inspection_values import ImageState
from core.store.room import LOW_BYTES
from tests.core.running.conftest import bore_program
from tests.records import record

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.core.running.conftest import Bench


def test_on_a_disk_that_is_nearly_full_results_go_on_without_pictures_where_the_settings_say_so(
    bench: Bench, expect_log: Callable[[str], None]
) -> None:
    expect_log("picture of part")
    free = [10 * LOW_BYTES]
    station, room = bench.station, bench.station._store.room
    room._free = lambda _: free[0]
    free[0] = LOW_BYTES - 1
    bench.wait_for(lambda: room.is_low)
    first = bench.trigger()
    state_of = lambda result: station.history.inspection(SYSTEM, result.id).image_state  # noqa: E731
    bench.wait_for(lambda: state_of(first) is ImageState.STORED)

    station.site_settings.change(SYSTEM, {"when_disk_is_full": "results_only"})
    assert station.storage.status(SYSTEM).is_results_only
    results = [bench.trigger() for _ in range(2)]
    bench.wait_for(lambda: all(state_of(result) is ImageState.DROPPED for result in results))
    assert {result.judgement for result in results} == {Judgement.OK}
    bench.wait_for(lambda: bench.run.counters.dropped_images == 2)
    (alarm,) = [alarm for alarm in station.status().alarms if alarm.code == "IMAGES_DROPPED"]
    assert "What is left is for results" in str(alarm.text)
    bench.wait_state(RunState.READY)

    free[0] = 10 * LOW_BYTES
    bench.wait_for(lambda: not room.is_low)
    last = bench.trigger()
    bench.wait_for(lambda: state_of(last) is ImageState.STORED)


def test_the_spool_is_bounded_in_number_and_bytes_and_always_takes_one() -> None:
    image = np.zeros((10, 10, 3), np.uint8)
    frame = Frame(1, 0, image)
    spool = Spool(3, 2 * image.nbytes)
    parts = [replace(record(), part=number) for number in range(5)]
    assert [spool.put(part, frame) for part in parts[:3]] == [True, True, False]
    assert spool.put(parts[3], None), "a part without a picture takes no space"
    assert not spool.put(parts[4], None)
    assert (spool.use.waiting, spool.use.waiting_bytes) == (3, 2 * image.nbytes)
    assert [taken[0].part for _ in range(3) if (taken := spool.take())] == [0, 1, 3]
    assert (spool.take(), spool.is_empty, spool.use.waiting_bytes) == (None, True, 0)
    assert Spool(1, 1).put(parts[0], frame)


def test_pictures_that_wait_are_stored_at_the_end_and_those_of_a_crash_are_counted_at_the_next_start(
    open_bench: Callable[..., Bench],
) -> None:
    before = open_bench(running=False)
    loops = before.station.loops()
    with LoopThreads(tuple(loop for loop in loops if loop.name != "recorder")):
        before.use(bore_program())
        kept, lost = before.trigger(), before.trigger()
    (recorder,) = [loop for loop in loops if loop.name == "recorder"]
    taken = [before.station._recorder.pictures.take(), before.station._recorder.pictures.take()]
    assert taken[0] is not None
    before.station._recorder.pictures.put(*taken[0])
    with LoopThreads((recorder,)):
        pass  # begins and ends at once: as at the end of a station
    again = open_bench()
    state_of = lambda result: again.station.history.inspection(SYSTEM, result.id).image_state  # noqa: E731
    assert (state_of(kept), state_of(lost)) == (ImageState.STORED, ImageState.DROPPED)
    again.station.pictures_lost(1)
    assert "IMAGES_DROPPED" in again.alarm_codes()
    assert again.run.counters.dropped_images == 1
