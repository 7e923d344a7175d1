"""What the machine has read on the lines of a station that died, compared with what the station's data say then."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.inspection.imaging import decode
from core.inspection.result import Judgement
from core.running.leftover import Leftover
from core.running.recorder import Recorder
from core.running.spool import Spool
from core.running.undecided import UndecidedPart
from core.store.inspection_values import ImageState, InspectionFilter
from tests.system.test_stopped_process import ERROR, NG, OK, edges_in, readings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.store import Store

LOST_S = 300.0
JUDGEMENTS = {frozenset({OK}): Judgement.OK, frozenset({NG}): Judgement.NG, frozenset({ERROR}): Judgement.FAULT}


@dataclass
class Machine:
    """Reads the lines of a station process through a pipe, so that it knows more than a dead station may forget.

    Attributes:
        ready_s: processor time that the station took to be ready; None until it is.
    """

    process: subprocess.Popen[str]
    ready_s: float | None = None
    _printed: list[str] = field(default_factory=list)
    _heard: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        """Until the process has died; what it said before is read to the end."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._heard:
                if line.startswith("ready"):
                    self.ready_s = float(line.split()[1])
                else:
                    self._printed.append(line)
                self._heard.notify_all()

    def wait_ready(self) -> None:
        with self._heard:
            assert self._heard.wait_for(lambda: self.ready_s is not None, LOST_S), self.process.poll()

    def wait_told(self, parts: int) -> None:
        """Return once so many more parts were judged."""
        with self._heard:
            before = len(self._printed)
            assert self._heard.wait_for(lambda: len(self._read(since=before)) >= parts, LOST_S), self.process.poll()

    def told(self) -> list[Judgement]:
        """What was on the lines at each end of BUSY, until now."""
        with self._heard:
            return [JUDGEMENTS[frozenset(high)] for high in self._read() if high]

    def _read(self, since: int = 0) -> list[set[int]]:
        return readings(edges_in("".join(self._printed[since:])))


@contextmanager
def station_killed_at_the_end(folder: Path, *options: str) -> Iterator[Machine]:
    """A station process that judges part after part, and the machine that reads it; afterwards the process is dead."""
    command = [sys.executable, "-m", "tests.system.station_that_is_killed", str(folder), *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        machine = Machine(process)
        listener = threading.Thread(target=machine.listen)
        listener.start()
        try:
            yield machine
        finally:
            process.kill()
            listener.join(LOST_S)


def settled(store: Store, folder: Path) -> None:
    """As the next start does."""
    Recorder(
        store,
        is_strict=True,
        spool=Spool(1, 1),
        undecided=UndecidedPart(folder / "undecided_part"),
        leftover=Leftover(folder / "unstored_results.json"),
        dropped=lambda _: None,
    )
    store.recover_images()


def judged_after(store: Store, before: int) -> list[tuple[str, Judgement]]:
    """Id and judgement of every part after number `before`, in order; their numbers have no gap."""
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
    return [(row.id, row.judgement) for row in rows]


def agree(told: list[Judgement], stored: list[Judgement]) -> bool:
    """Whether the record has all that the machine was told, as it was told.

    The station may have died between the lines and the note that they were set: then a FAULT stands for the newest
    part, where the machine was told more.
    """
    kept = stored[: len(told)]
    if len(stored) == len(told) and kept and kept[-1] is Judgement.FAULT:
        return kept[:-1] == told[:-1]
    return kept == told


def check_pictures(store: Store, parts: list[str]) -> None:
    """Each part has a whole picture, or its row says that there is none."""
    for part in parts:
        stored = store.inspections.get(part)
        assert stored.image_state in (ImageState.STORED, ImageState.NONE, ImageState.DROPPED)
        if stored.image_state is ImageState.STORED:
            assert stored.image_name is not None
            decode(store.images.read(stored.image_name).data)
