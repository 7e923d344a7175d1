"""`lines safe`: what the service runs after its station has ended, however that was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import core.devices
from cli.main import main
from core.access.roles import SYSTEM
from core.devices.lines.simulated import SimulatedLines
from core.inspection.program import LineFunction, OutputMap
from core.programs.library import Library
from core.settings import Settings
from core.store import open_store
from core.store.claim import Claim

if TYPE_CHECKING:
    from pathlib import Path

OK, ERROR = 1, 4


class Pins(SimulatedLines):
    """Lines that count as real."""

    is_simulated = False


@pytest.fixture
def pins(monkeypatch: pytest.MonkeyPatch) -> Pins:
    """The lines of a station on a Pi."""
    made = Pins()
    monkeypatch.setitem(core.devices.LINES, "gpio", lambda *_: made)  # type: ignore[arg-type]
    for name, value in (("CAMERA", "video"), ("CAMERA_SOURCE", "rtsp://192.0.2.1/part"), ("LINES", "gpio")):
        monkeypatch.setenv(f"VISION_{name}", value)
    return made


def activate(data_dir: Path, outputs: OutputMap) -> None:
    with open_store(Settings.of(data_dir=data_dir)) as store:
        library = Library(store)
        active = library.active()
        assert active is not None
        saved = library.save(
            SYSTEM, replace(active.program, outputs=outputs), active.master, "as wired", active.id, active.version_hash
        )
        library.set_active(saved.id, saved.version_hash)


def test_every_signal_is_off_but_error_as_the_active_program_is_wired(data_dir: Path, pins: Pins) -> None:
    wired = [replace(line, active_low=line.function is LineFunction.OK) for line in OutputMap().lines]
    activate(data_dir, OutputMap(lines=tuple(wired)))
    assert main(["lines", "safe", "--data", str(data_dir)]) == 0
    assert {number for number, is_high in enumerate(pins.outputs) if is_high} == {OK, ERROR}


def test_a_running_station_keeps_its_lines(data_dir: Path, pins: Pins, capsys: pytest.CaptureFixture[str]) -> None:
    running = Claim(data_dir)
    assert main(["lines", "safe", "--data", str(data_dir)]) == 2
    running.release()
    assert "Another station runs" in capsys.readouterr().err
    assert not pins.edges()


def test_outputs_of_unknown_meaning_are_not_driven(data_dir: Path, pins: Pins) -> None:
    (data_dir / "station.sqlite3").write_bytes(b"torn")
    assert main(["lines", "safe", "--data", str(data_dir)]) == 2
    assert not pins.edges()


@pytest.mark.parametrize("lines", ["simulated", "none"])
def test_a_station_without_a_machine_has_nothing_to_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lines: str
) -> None:
    monkeypatch.setenv("VISION_LINES", lines)
    assert main(["lines", "safe", "--data", str(tmp_path / "none")]) == 0
    assert "drives no machine" in capsys.readouterr().out
