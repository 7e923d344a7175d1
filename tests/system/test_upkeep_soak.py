"""Upkeep holds up no part: how long a part waits for its storing, with pictures being removed and data being read.

Blocks with upkeep and blocks without take turns, so that both meet the same computer. Run by `make soak`; takes five
minutes, or `VISION_SOAK_SHARE` (0 to 1) of them.
"""

from __future__ import annotations

import math
import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest

from core.inspection.frame import Frame
from core.running.leftover import Leftover
from core.running.loops import Loop, LoopThreads
from core.running.recorder import Recorder
from core.running.spool import Spool
from core.running.undecided import UndecidedPart
from core.settings import Settings, StorageSettings
from core.store import Store, open_store
from core.upkeep import integrity, retention
from core.upkeep.clock_trust import ClockTrust
from core.upkeep.integrity import Integrity
from core.upkeep.retention import Retention
from tests.records import AT, record
from tests.system.soak_share import share

if TYPE_CHECKING:
    from pathlib import Path

PARTS = 12_000
"""Of each kind of block: a dozen are beyond the 99.9th percentile."""
BLOCK = 300
EVERY_S = 0.01
"""Ten times the pace of a fast line."""
BUDGET_GB = 0.001
BEYOND = 0.003
"""Share of the parts with upkeep that may wait longer than the 99.9th percentile without: the same, but for chance."""


class Line:
    """Stores part after part at a pace, as the cycle does, and measures how long each has waited."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.recorder = Recorder(
            store,
            is_strict=True,
            spool=Spool(100, 100_000_000),
            undecided=UndecidedPart(folder / "undecided_part"),
            leftover=Leftover(folder / "unstored_results.json"),
            dropped=lambda _: None,
        )
        self._picture = np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8)
        self._picture.setflags(write=False)
        self._part = 0

    def block(self, waited_ms: list[float]) -> None:
        next_s = time.monotonic()
        for _ in range(BLOCK):
            self._part += 1
            at = AT + timedelta(seconds=self._part / 10)
            result = replace(record(id=f"{self._part:032x}", judged_at=at), part=self._part)
            began_s = time.perf_counter()
            self.recorder.commit(result)
            self.recorder.settle(result)
            self.recorder.spool(result, Frame(self._part, time.monotonic_ns(), self._picture))
            waited_ms.append((time.perf_counter() - began_s) * 1000)
            next_s = max(next_s + EVERY_S, time.monotonic())
            threading.Event().wait(next_s - time.monotonic())


@pytest.mark.soak
def test_no_part_waits_longer_with_upkeep(empty_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, wait in (
        (retention, "BEGIN_AFTER_S"),
        (retention, "LOOK_EVERY_S"),
        (integrity, "FIRST_AFTER_S"),
        (integrity, "EVERY_S"),
    ):
        monkeypatch.setattr(module, wait, 0.0)
    settings = StorageSettings(image_budget_gb=BUDGET_GB)
    blocks = math.ceil(share() * PARTS / BLOCK)
    without_ms: list[float] = []
    with_ms: list[float] = []
    with closing(open_store(Settings.of(data_dir=empty_store))) as store:
        store.probe()
        line = Line(store, empty_store)
        removing = Retention(store, lambda: settings, ClockTrust(None, store.now), lambda **_: None, lambda _: None)
        upkeep = (Loop("storage", removing.run), Loop("integrity", Integrity(store).run))
        with LoopThreads((Loop("recorder", line.recorder.run),)):
            line.block([])
            for _ in range(blocks):
                line.block(without_ms)
                with LoopThreads(upkeep):
                    line.block(with_ms)
    assert removing.removed.pictures >= blocks * retention.BATCH, "there was something to hold a part up"
    longest_ms = np.percentile(without_ms, 99.9)
    beyond = float(np.mean(np.array(with_ms) > longest_ms))
    assert beyond <= BEYOND, [np.percentile(each, (50, 99, 99.9, 100)) for each in (without_ms, with_ms)]
