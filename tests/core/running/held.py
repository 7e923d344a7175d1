"""A stage of the cycle that is held up, and what the machine reads meanwhile."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.devices.lines.simulated import SimulatedLines
from core.inspection.tools.area import Area
from core.running.outputs import Outputs
from core.running.recorder import Recorder
from core.running.slot import FrameSlot
from core.store.inspections import Inspections

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from tests.core.running.conftest import Bench

BUSY, OK, NG, READY, ERROR = 1, 2, 3, 4, 5


class Held:
    """A function that blocks at its entry, once, until it is released."""

    def __init__(self, owner: type, name: str, only: Callable[..., bool] = lambda *_, **__: True) -> None:
        self.reached, self._free = threading.Event(), threading.Event()
        self._owner, self._name, self._only = owner, name, only

    def let_go(self) -> None:
        self._free.set()

    @contextmanager
    def held(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        original = getattr(self._owner, self._name)

        def waits(*args: Any, **kwargs: Any) -> Any:
            if not self.reached.is_set() and self._only(*args, **kwargs):
                self.reached.set()
                assert self._free.wait(20)
            return original(*args, **kwargs)

        with monkeypatch.context() as patch:
            patch.setattr(self._owner, self._name, waits)
            try:
                yield
            finally:
                self._free.set()


STAGES: dict[str, Callable[[], Held]] = {
    "picture": lambda: Held(FrameSlot, "wait_for"),
    "judging": lambda: Held(Area, "measure"),
    "commit": lambda: Held(Inspections, "insert_many"),
    "posting to the lines": lambda: Held(Outputs, "signal"),
    "lines": lambda: Held(SimulatedLines, "write", lambda _, output, is_high: output == BUSY and is_high),
    "the result line": lambda: Held(SimulatedLines, "write", lambda _, output, is_high: output == OK and is_high),
    "spool": lambda: Held(Recorder, "spool"),
}


def readings(bench: Bench, since: int) -> list[set[int]]:
    """The outputs that were high each time BUSY went off, which is when the machine reads."""
    high: set[int] = set()
    read = []
    for number, edge in enumerate(bench.lines.edges()):
        (high.add if edge.is_high else high.discard)(edge.output)
        if number >= since and edge.output == BUSY and not edge.is_high:
            read.append(high & {OK, NG, ERROR})
    return read


def pass_deadline(bench: Bench) -> None:
    """Move the deadline to the past, however slow the computer is."""
    bench.wait_for(lambda: bench.station._outputs._verdict is not None)
    verdict = bench.station._outputs._verdict
    assert verdict is not None
    verdict.until_ns = 0
