"""If the process is stopped or killed in the middle of a part, its outputs (logged outside) and records agree."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from core.inspection.result import Judgement
from core.running.leftover import Leftover
from core.running.recorder import Recorder
from core.running.spool import Spool
from core.running.undecided import UndecidedPart
from core.settings import Settings
from core.store import open_store
from core.store.inspection_values import InspectionFilter
from tests.system.station_that_stops import STAGES

if TYPE_CHECKING:
    from pathlib import Path

BUSY, OK, NG, ERROR = 1, 2, 3, 5
STOPPED_S = 0.1
"""Twice the time left until the deadline or the watchdog expires."""


def station(folder: Path, stages: str, past: str, number: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.system.station_that_stops", str(folder), stages, past, number]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def readings(edges: list[tuple[int, bool]]) -> list[set[int]]:
    """The verdict outputs that were high at each falling edge of BUSY, when a machine reads them."""
    high: set[int] = set()
    read = []
    for output, is_high in edges:
        (high.add if is_high else high.discard)(output)
        if output == BUSY and not is_high:
            read.append(high & {OK, NG, ERROR})
    return read


def edges_in(printed: str) -> list[tuple[int, bool]]:
    return [(int(line[0]), line[2] == "1") for line in printed.splitlines() if line[0].isdigit()]


@pytest.mark.parametrize("past", ["deadline", "watchdog"])
def test_a_process_that_is_stopped_and_continued_says_fault_on_the_lines_and_in_the_record(
    tmp_path: Path, past: str
) -> None:
    child = station(tmp_path, ",".join(STAGES), past, "SIGSTOP")
    for _ in STAGES:
        _, status = os.waitpid(child.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        threading.Event().wait(STOPPED_S)  # the process must miss this time
        child.send_signal(signal.SIGCONT)
    printed, _ = child.communicate(timeout=300)
    with open_store(Settings.of(data_dir=tmp_path)) as store:
        rows = store.inspections.page(InspectionFilter()).items[::-1]
    expected = [Judgement.OK if stage == "spool" else Judgement.FAULT for stage in STAGES]
    assert [row.judgement for row in rows] == expected
    edges = edges_in(printed)
    assert readings(edges) == [{OK} if stage == "spool" else {ERROR} for stage in STAGES]
    assert edges.count((OK, True)) == 1


@pytest.mark.parametrize(("stage", "expected"), [("lines", Judgement.FAULT), ("spool", Judgement.OK)])
def test_a_process_that_is_killed_leaves_a_record_that_the_next_start_settles(
    tmp_path: Path, stage: str, expected: Judgement
) -> None:
    """At `lines`, the verdict is committed but not signaled yet; at `spool`, it has been signaled."""
    child = station(tmp_path, stage, "watchdog", "SIGKILL")
    printed, _ = child.communicate(timeout=300)
    assert ((OK, True) in edges_in(printed)) == (expected is Judgement.OK)
    with open_store(Settings.of(data_dir=tmp_path)) as store:
        (row,) = store.inspections.page(InspectionFilter()).items
        assert row.judgement is Judgement.OK, "the verdict as committed"
        undecided = UndecidedPart(tmp_path / "undecided_part")
        leftover = Leftover(tmp_path / "unstored_results.json")
        Recorder(
            store, is_strict=True, spool=Spool(1, 1), undecided=undecided, leftover=leftover, dropped=lambda _: None
        )
        (row,) = store.inspections.page(InspectionFilter()).items
        assert row.judgement is expected
