"""What the machine must do with bits and strobe to be understood; what a station makes of it is in `running`."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from core.devices.lines.lines import SELECT_BITS, Input, InputEdge
from core.devices.lines.simulated import SimulatedLines
from core.errors import NotReadyError
from core.programs.line_select import LineSelect

if TYPE_CHECKING:
    from core.text import Text

STABLE_NS = 1_000_000
LONG_AGO_NS = 10 * STABLE_NS


class Told:
    """Stands for the cycle, the programs and the audit log: what they are told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.may = True

    def select(self) -> None:
        if not self.may:
            raise NotReadyError("Not now.")
        self.told.append("asked")

    def end_select(self) -> None:
        self.told.append("ready")

    def refuse(self, why: Text) -> None:
        self.told.append(str(why))

    def newest(self, number: int) -> Any:
        self.told.append(f"number {number}")

    def keep(self, is_there: bool) -> None: ...

    def audit_later(self, *_: object, **details: str) -> None:
        self.told.append(f"audited {details['number']}")


class Wires:
    """A request in slow motion: `edge` happens at a time in ms, `answer` lets the loop answer it."""

    def __init__(self, bits: int = 3) -> None:
        self.lines = SimulatedLines()
        self.lines.open()
        self.cycle = Told()
        cycle: Any = self.cycle
        lock = threading.RLock()
        self.select = LineSelect(
            self.lines,
            bits,
            1,
            cycle,
            cycle,
            cycle,
            lock,
            cycle,
            waits=lambda: False,
            armed=lambda: None,
            activate=lambda *_: None,
        )
        self.begun_ns = time.monotonic_ns() - LONG_AGO_NS

    def edge(self, line: Input, at_ms: float, *, is_high: bool = True, uncertain_ms: float = 0.0) -> None:
        self.lines.drive(line, is_high)
        at_ns = self.begun_ns + int(at_ms * 1e6)
        self.select.on_edge(InputEdge(line, is_high, at_ns, int(uncertain_ms * 1e6)))

    def answer(self) -> list[str]:
        asked = self.select._newest
        if asked is not None:
            self.select._answer(asked, threading.Event())
        return self.cycle.told


def test_the_lowest_bit_is_the_first_and_still_bits_are_understood() -> None:
    wires = Wires()
    wires.edge(Input.SELECT_1, 0)
    wires.edge(Input.SELECT_2, 0)
    wires.edge(Input.STROBE, 2)
    assert wires.answer()[:2] == ["asked", "number 6"]


def test_bits_beyond_those_that_are_wired_say_nothing() -> None:
    wires = Wires(bits=2)
    wires.edge(Input.SELECT_0, 0)
    wires.edge(Input.SELECT_3, 2)
    wires.edge(Input.STROBE, 2)
    assert wires.answer()[:2] == ["asked", "number 1"]


@pytest.mark.parametrize(("at_ms", "is_high"), [(1.5, True), (2.5, True), (2.5, False)])
def test_a_bit_that_moves_just_before_or_after_the_strobe_makes_the_number_unclear(at_ms: float, is_high: bool) -> None:
    wires = Wires()
    wires.edge(Input.SELECT_1, 0)
    moves = Input.SELECT_0 if is_high else Input.SELECT_1
    if at_ms < 2:
        wires.edge(moves, at_ms, is_high=is_high)
    wires.edge(Input.STROBE, 2)
    if at_ms > 2:
        wires.edge(moves, at_ms, is_high=is_high)
    assert "moved within 1 ms of the strobe" in wires.answer()[-1]


def test_a_strobe_that_is_seen_late_may_have_come_before_the_bits() -> None:
    wires = Wires()
    wires.edge(Input.SELECT_0, 0)
    wires.edge(Input.STROBE, 2, uncertain_ms=1.5)
    assert "moved within" in wires.answer()[-1]


def test_a_strobe_that_bounces_asks_once() -> None:
    wires = Wires()
    wires.edge(Input.SELECT_0, 0)
    for at_ms, is_high in ((2.0, True), (2.1, False), (2.2, True), (2.6, False), (2.8, True)):
        wires.edge(Input.STROBE, at_ms, is_high=is_high)
    assert wires.cycle.told == ["asked"]


def test_a_falling_edge_asks_for_nothing() -> None:
    wires = Wires()
    wires.edge(Input.STROBE, 2, is_high=False)
    assert wires.answer() == []


def test_lines_that_cannot_be_read_name_no_program() -> None:
    wires = Wires()
    wires.edge(Input.SELECT_0, 0)
    wires.lines.fail()
    wires.select.on_edge(InputEdge(Input.STROBE, True, wires.begun_ns + 2_000_000))
    assert wires.answer()[1:] == [
        "audited ",
        "The bits of the program number cannot be read.",
    ]


def test_a_request_that_cannot_be_taken_now_is_refused_at_once() -> None:
    wires = Wires()
    wires.cycle.may = False
    wires.edge(Input.SELECT_0, 0)
    wires.edge(Input.STROBE, 2)
    assert wires.cycle.told == ["audited 1", "Not now."]
    assert wires.answer() == ["audited 1", "Not now."], "and is not answered again"


def test_a_request_over_which_the_loop_crashed_is_refused_when_it_runs_again() -> None:
    def crash(number: int) -> None:
        raise RuntimeError

    wires, over = Wires(), threading.Event()
    wires.cycle.newest = crash  # type: ignore[method-assign]
    wires.edge(Input.SELECT_0, 0)
    wires.edge(Input.STROBE, 2)
    with pytest.raises(RuntimeError):
        wires.select.run(over)
    over.set()
    wires.select.run(over)
    assert wires.cycle.told[1:] == [
        "audited 1",
        "An error inside the station kept the machine from its program.",
    ]


def test_a_request_that_comes_before_the_loop_begins_is_answered_by_it() -> None:
    wires, over = Wires(), threading.Event()
    wires.cycle.newest = lambda _: over.set()  # type: ignore[method-assign]
    wires.edge(Input.SELECT_0, 0)
    wires.edge(Input.STROBE, 2)
    wires.select.run(over)
    assert wires.cycle.told[1:] == ["audited 1", "No program has the number 1 that the machine asked for."]


def test_the_end_of_the_station_answers_nothing() -> None:
    wires = Wires()
    wires.edge(Input.STROBE, 1000)
    over = threading.Event()
    over.set()
    asked = wires.select._newest
    assert asked is not None
    wires.select._answer(asked, over)
    assert wires.cycle.told == ["asked"]


def test_there_are_four_bits_at_most() -> None:
    assert len(SELECT_BITS) == 4
