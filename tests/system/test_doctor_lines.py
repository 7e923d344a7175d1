"""`doctor lines` and `doctor timing`: somebody walks through the wiring; the outputs are safe however that ends."""

from __future__ import annotations

import json
import os
import signal
import threading
from typing import TYPE_CHECKING, Any

import pytest

import core.devices
from cli import doctor_lines
from cli.doctor_lines import Terminal
from cli.main import main
from core.access.roles import SYSTEM
from core.assembly import open_station
from core.devices.lines.lines import Input, used_inputs
from core.devices.lines.simulated import SimulatedLines
from core.errors import GPIOError
from core.inspection.program import OutputMap
from core.running.loops import LoopThreads
from core.running.safe_state import safe_levels
from core.running.state import RunState
from core.settings import Settings
from core.store.claim import Claim

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SAFE = safe_levels(OutputMap())


class Wired(SimulatedLines):
    """Lines that count as real."""

    is_simulated = False


class Engineer:
    """Answers as a person does who looks at the machine. `answers`: by the beginning of the question."""

    def __init__(self, lines: Wired) -> None:
        self.lines = lines
        self.asked: list[str] = []
        self.levels: dict[str, list[bool]] = {}
        self.answers: dict[str, Callable[[], str | None]] = {}

    def __call__(self, question: str, within_s: float | None) -> str | None:
        self.asked.append(question)
        name = question.split()[0]
        if name.startswith("OUT"):
            assert within_s == doctor_lines.ANSWER_WITHIN_S
            self.levels.setdefault(name, []).append(self.lines.outputs[int(name[3:]) - 1])
        for beginning, answer in self.answers.items():
            if question.startswith(beginning):
                return answer()
        if name.startswith("OUT"):
            return "y"
        if name in Input.__members__:
            self.lines.pulse(Input[name])
            return ""
        return "yes"


@pytest.fixture
def wired(monkeypatch: pytest.MonkeyPatch) -> Wired:
    made = Wired()
    monkeypatch.setitem(core.devices.LINES, "gpio", lambda *_: made)  # type: ignore[arg-type]
    chosen = {"CAMERA": "video", "CAMERA_SOURCE": "rtsp://192.0.2.1/part", "LINES": "gpio", "SELECT_BITS": "4"}
    for name, value in chosen.items():
        monkeypatch.setenv(f"VISION_{name}", value)
    return made


@pytest.fixture
def engineer(wired: Wired, monkeypatch: pytest.MonkeyPatch) -> Engineer:
    made = Engineer(wired)
    monkeypatch.setattr(Terminal, "ask", lambda _, question, within_s: made(question, within_s))
    return made


@pytest.fixture
def walk(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[], tuple[int, dict[str, Any]]]:
    def run() -> tuple[int, dict[str, Any]]:
        code = main(["doctor", "lines", "--json", "--data", str(data_dir)])
        printed = capsys.readouterr().out
        return code, json.loads(printed) if printed else {}

    return run


def outcomes(report: dict[str, Any]) -> dict[str, str]:
    return {item["line"].split()[0]: item["outcome"] for item in report["items"]}


def test_every_line_that_is_used_is_tried_both_ways_and_left_safe(
    engineer: Engineer, wired: Wired, walk: Callable[[], tuple[int, dict[str, Any]]]
) -> None:
    code, report = walk()
    assert code == 0
    assert set(outcomes(report).values()) == {"works"}
    assert list(outcomes(report)) == ["OUT1", "OUT2", "OUT3", "OUT4", "OUT5", *(line.value for line in Input)]
    for number in range(1, 6):
        assert engineer.levels[f"OUT{number}"] == [not SAFE[number - 1], SAFE[number - 1]]
    assert wired.outputs == SAFE
    assert report["is_whole"]
    assert report["switching_ms"][0] <= report["switching_ms"][1]


def test_a_machine_that_selects_no_program_has_the_trigger_alone() -> None:
    assert used_inputs(0) == (Input.TRIGGER,)
    assert used_inputs(2) == (Input.TRIGGER, Input.SELECT_0, Input.SELECT_1, Input.STROBE)
    assert used_inputs(4) == tuple(Input)


def test_what_does_not_work_is_reported_with_what_to_do(
    engineer: Engineer, wired: Wired, walk: Callable[[], tuple[int, dict[str, Any]]]
) -> None:
    def other_wire() -> str:
        wired.pulse(Input.STROBE)
        return ""

    engineer.answers = {"OUT2": lambda: "n", "OUT3": lambda: None, "TRIGGER": other_wire, "SELECT_1": lambda: "skip"}
    code, report = walk()
    assert code == 1
    found = outcomes(report)
    assert (found["OUT2"], found["OUT3"], found["TRIGGER"], found["SELECT_1"]) == (
        "fails",
        "skipped",
        "fails",
        "skipped",
    )
    items = {item["line"].split()[0]: item for item in report["items"]}
    assert "Measure at the output" in items["OUT2"]["advice"][0]
    assert "interchanged" in items["TRIGGER"]["advice"][0]
    assert wired.outputs == SAFE


def quit_here() -> str:
    return "q"


def interrupt() -> str:
    signal.raise_signal(signal.SIGHUP)
    return "y"


def crash() -> str:
    raise GPIOError("The wire is cut.")


@pytest.mark.parametrize(("ends", "code"), [(quit_here, 1), (interrupt, 130), (crash, 2)])
def test_however_it_ends_no_output_stays_switched_over(
    engineer: Engineer,
    wired: Wired,
    walk: Callable[[], tuple[int, dict[str, Any]]],
    ends: Callable[[], str],
    code: int,
) -> None:
    engineer.answers = {"OUT2": ends}
    found, report = walk()
    assert found == code
    assert engineer.levels["OUT2"] == [True]
    assert wired.outputs == SAFE
    assert outcomes(report) == {"OUT1": "works"}
    assert not report["is_whole"]


def test_outputs_that_cannot_be_made_safe_are_said(
    engineer: Engineer, wired: Wired, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def cut() -> str:
        wired.fail()
        return "y"

    engineer.answers = {"OUT2": cut}
    assert main(["doctor", "lines", "--data", str(data_dir)]) == 2
    said = capsys.readouterr()
    assert "could not be made safe" in said.err
    assert "ended before the last line" in said.out


def test_lines_that_do_not_open_say_why(
    engineer: Engineer, wired: Wired, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wired.fail()
    assert main(["doctor", "lines", "--data", str(data_dir)]) == 2
    assert capsys.readouterr() == ("", "vision-inspection: The simulated lines do not answer.\n")
    assert engineer.asked == []


def test_whoever_does_not_say_yes_moves_nothing(
    engineer: Engineer, wired: Wired, walk: Callable[[], tuple[int, dict[str, Any]]]
) -> None:
    engineer.answers = {"": lambda: "what?"}
    assert walk()[0] == 1
    assert {edge.output for edge in wired.edges()} == {5}, "only ERROR, as in every safe state"


def test_a_running_station_keeps_its_lines(
    engineer: Engineer, wired: Wired, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running = Claim(data_dir)
    assert main(["doctor", "lines", "--data", str(data_dir)]) == 2
    running.release()
    assert "Another station runs" in capsys.readouterr().err
    assert (engineer.asked, wired.edges()) == ([], ())


def test_a_station_without_a_machine_has_no_wiring(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind, title in (("none", "No lines"), ("simulated", "Simulated lines")):
        monkeypatch.setenv("VISION_LINES", kind)
        assert main(["doctor", "lines", "--data", str(data_dir)]) == 2
        said = capsys.readouterr().err
        assert f"{title}: this station drives no machine, so there is no wiring to walk through" in said


def test_the_terminal_takes_one_line_for_each_question_and_gives_up_in_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    reads, writes = os.pipe()
    terminal = Terminal(reads)
    os.write(writes, b"Yes\n\nN\n")
    assert [terminal.ask("?", None) for _ in range(3)] == ["yes", "", "n"]
    assert terminal.ask("?", 0.0) is None
    typing = threading.Thread(target=os.write, args=(writes, b"late\n"))
    typing.start()
    assert terminal.ask("?", None) == "late"
    typing.join()
    os.close(writes)
    with pytest.raises(doctor_lines._QuitError):
        terminal.ask("?", None)
    os.close(reads)
    assert capsys.readouterr().out == "", "the report alone"


def test_doctor_timing_tells_the_stages_of_the_last_parts(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "timing", "--data", str(data_dir)]) == 1
    assert "nothing to measure" in capsys.readouterr().out
    settings = Settings.of(data_dir=data_dir, autostart=False, sim_parts_per_minute=1)
    station = open_station(settings)
    ready = threading.Event()
    station.events.status_changed.connect(
        lambda: ready.set() if station.status().run.state is RunState.READY else ready.clear()
    )
    with LoopThreads(station.loops()):
        station.start(SYSTEM)
        assert ready.wait(60)
        station.trigger_and_wait(SYSTEM)
    station.close()
    assert main(["doctor", "timing", "--json", "--data", str(data_dir)]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["cycles"] == 1
    stages = {stage["stage"]: stage["most_ms"] for stage in report["stages"]}
    assert set(stages) == {"picture", "inspect", "verdict", "commit", "lines", "cycle"}
    assert report["proposals"] == ["Proposals follow after 100 parts; 1 are measured."]
    assert main(["doctor", "timing", "--data", str(data_dir)]) == 0
    assert "99.9" in capsys.readouterr().out
