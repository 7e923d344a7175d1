"""Killed with signal 9 at random moments: what the machine was told is in the record. Run by `make soak`."""

from __future__ import annotations

import random
import shutil
import statistics
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.running.leftover import Leftover
from core.running.recorder import Recorder
from core.running.undecided import UndecidedPart
from core.store import Store, open_store
from core.store.inspection_values import ImageState, InspectionFilter
from tests.system.station_that_is_killed import settings_of
from tests.system.test_stopped_process import ERROR, NG, OK, edges_in, readings

if TYPE_CHECKING:
    from pathlib import Path

KILLS = 200
PICTURES = 200_000
STARTS_WITHIN_S = 3.0
LOST_S = 120.0
JUDGEMENTS = {frozenset({OK}): Judgement.OK, frozenset({NG}): Judgement.NG, frozenset({ERROR}): Judgement.FAULT}


@dataclass
class Killed:
    """What the machine has read of a process that was killed, and the processor time that it took to be ready."""

    ready_s: float | None = None
    read: list[Judgement] = field(default_factory=list)


def killed(folder: Path, chance: random.Random) -> Killed:
    command = [sys.executable, "-m", "tests.system.station_that_is_killed", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        found, printed, is_ready = Killed(), [], threading.Event()

        def machine() -> None:
            assert child.stdout is not None
            for line in child.stdout:
                if line.startswith("ready"):
                    found.ready_s = float(line.split()[1])
                    is_ready.set()
                else:
                    printed.append(line)

        reader = threading.Thread(target=machine)
        reader.start()
        if chance.random() < 0.1:
            threading.Event().wait(chance.uniform(0.0, STARTS_WITHIN_S))  # while it starts
        else:
            assert is_ready.wait(LOST_S), child.poll()
            threading.Event().wait(chance.uniform(0.0, 1.5))
        child.kill()
        reader.join(LOST_S)
    found.read = [JUDGEMENTS[frozenset(high)] for high in readings(edges_in("".join(printed))) if high]
    return found


def many_pictures(folder: Path) -> None:
    """As if the station had run for long: the start must not depend on how many there are."""
    days = [folder / "images" / "2029" / "01" / f"{day:02}" for day in range(1, 29)]
    for number in range(PICTURES):
        day = days[number % len(days)]
        if number < len(days):
            day.mkdir(parents=True)
        (day / f"{number:032x}.jpg").touch()


def settled(store: Store, folder: Path) -> None:
    """As the next start does."""
    Recorder(
        store,
        is_strict=True,
        spool_size=1,
        undecided=UndecidedPart(folder / "undecided_part"),
        leftover=Leftover(folder / "unstored_results.json"),
        dropped=lambda _: None,
    )
    store.recover_images()


def check(store: Store, run: Killed, before: int) -> int:
    """Compare the parts after number `before` with what the machine has read; returns the newest part."""
    rows, cursor = [], None
    while True:
        page = store.inspections.page(InspectionFilter(), cursor, 200)
        new = [row for row in page.items if row.part > before]
        rows += new
        cursor = page.next_cursor
        if cursor is None or len(new) < len(page.items):
            break
    rows.reverse()
    assert [row.part for row in rows] == list(range(before + 1, before + 1 + len(rows))), "none is missing"
    judged = [row.judgement for row in rows]
    # The kill may come between the commit and the lines: that part was told to nobody, and is a FAULT.
    assert len(judged) - len(run.read) in (0, 1)
    told = judged[: len(run.read)]
    # Or between the lines and the note that they were set: then a FAULT stands where the machine was told more.
    if told and told[-1] is Judgement.FAULT:
        told[-1:] = run.read[-1:]
    assert told == run.read
    assert judged[len(run.read) :] in ([], [Judgement.FAULT])
    for row in rows:
        stored = store.inspections.get(row.id)
        assert stored.image_state in (ImageState.STORED, ImageState.NONE, ImageState.DROPPED)
        if stored.image_state is ImageState.STORED:
            assert stored.image_name is not None
            decode(store.images.read(stored.image_name).data)
    return before + len(rows)


@pytest.mark.soak
def test_nothing_that_was_told_is_lost_however_the_process_is_killed(opened_once: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(opened_once, folder)
    many_pictures(folder)
    chance, newest, starts = random.Random(2030), 0, []
    for _ in range(KILLS):
        run = killed(folder, chance)
        if run.ready_s is not None:
            starts.append(run.ready_s)
        with closing(open_store(settings_of(folder))) as store:
            settled(store, folder)
            newest = check(store, run, newest)
            assert store.audit_seal.check() is None
    with closing(open_store(settings_of(folder))) as store:
        assert store.audit_seal.verify().is_intact
        assert store.database.check() == ()
    assert newest > KILLS
    assert not list((folder / "images").rglob("*.part"))
    # Processor time, and the median: how busy the computer was with something else says nothing.
    assert statistics.median(starts) <= STARTS_WITHIN_S
