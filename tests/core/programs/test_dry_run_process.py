from __future__ import annotations

import signal
import subprocess
import sys
import threading
from concurrent.futures import CancelledError
from pathlib import Path

import cv2
import numpy as np
import pytest

from core.errors import InvalidImageError
from core.inspection.imaging import encode_png
from core.inspection.result import Judgement
from core.programs.demo import demo_program
from core.programs.dry_run_process import DryRunProcess, Judge, picture_of
from core.simulation.parts.pictures import master

KIND = "Connector 7-pin"

START_AND_DIE = """
import os, signal, threading
from core.programs.demo import demo_program
from core.simulation.parts.pictures import master
from core.programs.dry_run_process import DryRunProcess
if __name__ == "__main__":
    with DryRunProcess([(demo_program("Connector 7-pin"), master("Connector 7-pin"))], threading.Event()) as process:
        print("judging", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_picture_is_judged_as_on_the_line_and_what_cannot_be_judged_is_a_fault() -> None:
    judge = Judge(demo_program(KIND), master(KIND))
    assert judge(master(KIND).copy()).judgement is Judgement.OK
    small = judge(master(KIND)[:200, :200].copy())
    assert small.judgement is Judgement.FAULT
    assert "200 × 200" in str(small.reason)


def test_a_picture_comes_from_a_file_or_from_what_is_in_it(tmp_path: Path) -> None:
    picture = np.random.default_rng(2).integers(0, 255, (40, 60, 3), np.uint8)
    cv2.imwrite(str(tmp_path / "x.png"), picture)
    assert np.array_equal(picture_of(tmp_path / "x.png"), picture)
    assert np.array_equal(picture_of(encode_png(picture)), picture)
    with pytest.raises(InvalidImageError):
        picture_of(b"no picture")


def test_a_process_judges_by_every_program_that_it_was_given() -> None:
    program = demo_program(KIND)
    with DryRunProcess([(program, master(KIND))] * 2, threading.Event()) as process:
        one, other = process.judge(encode_png(master(KIND)))
        assert one.judgement is other.judgement is Judgement.OK
        assert one.version_hash == program.version_hash
        assert [result.judgement for result in process.judge(b"no picture")] == [Judgement.FAULT] * 2


def test_what_is_canceled_before_it_began_ends_at_once() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError), DryRunProcess([(demo_program(KIND), master(KIND))], cancel):
        pytest.fail("it must not have started")


def test_a_dry_run_process_ends_with_the_station_even_when_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "station.py"
    script.write_text(START_AND_DIE)
    # Both processes write to one pipe, whose end is only seen when both have ended.
    died = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={"PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert (died.returncode, died.stdout) == (-signal.SIGKILL, "judging\n"), died.stderr
