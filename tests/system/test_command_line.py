"""The command line as scripts use it: real files, exit codes and messages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import cv2
import numpy as np
import pytest

from cli.main import main
from core.settings import load_settings
from core.version import content_hash
from tests.system.command_line import draw, folder, program, run

__all__ = ["folder", "program"]


def test_a_good_part_is_ok_where_it_lies_and_a_bad_one_is_ng_with_the_reason(program: Path, folder: Path) -> None:
    done = run("inspect", program, folder / "good.png", folder / "bad.png", "--json")
    good, bad = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 1
    assert (good["judgement"], good["reason"]) == ("OK", None)
    assert good["pose"]["x_px"] == pytest.approx(165 + 12, abs=0.2)
    assert good["pose"]["y_px"] == pytest.approx(125 - 7, abs=0.2)
    assert bad["judgement"] == "NG"
    assert "cap" in bad["reason"]
    assert bad["tools"][1]["judgement"] == "NG"
    assert bad["tools"][1]["score_pct"] < 90
    assert set(good) == {"image", "judgement", "reason", "elapsed_ms", "pose", "tools", "program"}
    assert good["program"]["name"] == "demo"


def test_all_ok_is_exit_code_0_and_the_master_itself_scores_100(program: Path, folder: Path) -> None:
    done = run("inspect", program, folder / "master.png", "--json")
    line = json.loads(done.stdout)
    assert done.returncode == 0
    assert [tool["score_pct"] for tool in line["tools"]] == [100.0, 100.0]


def test_several_threads_give_the_same_lines_in_the_same_order(program: Path, folder: Path) -> None:
    pictures = [folder / "good.png", folder / "bad.png", folder / "master.png"] * 4
    one, two = (run("inspect", program, *pictures, "--json", "--workers", n) for n in ("1", "2"))

    def verdicts(text: str) -> list[tuple[str, str]]:
        return [(line["image"], line["judgement"]) for line in map(json.loads, text.splitlines())]

    assert verdicts(two.stdout) == verdicts(one.stdout)
    assert len(verdicts(two.stdout)) == 12


def test_a_picture_of_another_size_is_a_fault_never_ok(program: Path, folder: Path) -> None:
    cv2.imwrite(str(folder / "large.png"), cv2.resize(draw(), (720, 480)))
    done = run("inspect", program, folder / "large.png", "--json")
    line = json.loads(done.stdout)
    assert (done.returncode, line["judgement"]) == (1, "FAULT")
    assert "720 × 480" in line["reason"]


def test_a_file_that_is_no_picture_is_a_fault_and_bad_input_that_names_it(program: Path, folder: Path) -> None:
    (folder / "notes.png").write_text("no picture")
    done = run("inspect", program, folder / "notes.png", folder / "good.png", "--json")
    assert [json.loads(line)["judgement"] for line in done.stdout.splitlines()] == ["FAULT", "OK"]
    assert done.returncode == 2
    assert "notes.png" in done.stderr


def test_a_jpeg_with_a_part_lost_is_a_fault_that_names_it_once(program: Path, folder: Path) -> None:
    _, data = cv2.imencode(".jpg", draw(shift=(12, -7)))
    jpeg = data.tobytes()
    (folder / "whole.jpg").write_bytes(jpeg)
    (folder / "lost.jpg").write_bytes(jpeg[: len(jpeg) // 2] + bytes(len(jpeg) // 4) + jpeg[len(jpeg) * 3 // 4 :])
    done = run("inspect", program, folder / "whole.jpg", folder / "lost.jpg", "--json")
    whole, lost = (json.loads(line) for line in done.stdout.splitlines())
    assert (whole["judgement"], lost["judgement"], done.returncode) == ("OK", "FAULT", 2)
    assert "lost.jpg: The picture is damaged" in lost["reason"]
    assert done.stderr.count("lost.jpg") == 1


def test_the_overlay_shows_where_and_pictures_of_one_name_do_not_overwrite_each_other(
    program: Path, folder: Path
) -> None:
    for side in ("a", "b"):
        (folder / side).mkdir()
        cv2.imwrite(str(folder / side / "1.png"), draw(cap=side == "a"))
    out = folder / "out"
    run("inspect", program, folder / "a" / "1.png", folder / "b" / "1.png", "--overlay", out)
    assert sorted(path.name for path in out.iterdir()) == ["a_1.png", "b_1.png"]
    assert not np.array_equal(cv2.imread(str(out / "a_1.png")), draw())


def test_a_tilde_in_any_path_is_the_home_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    assert run("teach", "--master=~/master.png", "--tools=~/tools.json", "--out=~/home.vip").returncode == 0
    assert (folder / "home.vip").is_file()
    assert run("inspect", "~/home.vip", "~/good.png", "--overlay=~/drawn").returncode == 0
    assert (folder / "drawn" / "good.png").is_file()


def test_a_damaged_program_is_not_started(program: Path, folder: Path) -> None:
    program.write_bytes(program.read_bytes()[:-200])
    done = run("inspect", program, folder / "good.png")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("out", "why"), [("good.png", "would take the place of a picture"), ("gone/c.json", "cannot be written (No such")]
)
def test_a_calibration_is_written_over_no_picture_and_where_it_cannot_be_the_sentence_says_so(
    folder: Path, out: str, why: str
) -> None:
    dots = np.full((240, 320, 3), 220, np.uint8)
    for number in range(42):
        cv2.circle(dots, (30 + 40 * (number % 7), 20 + 40 * (number // 7)), 9, (40, 40, 40), cv2.FILLED)
    cv2.imwrite(str(folder / "good.png"), dots)
    before = (folder / "good.png").read_bytes()
    target = ("--target", "dots", "--columns", "7", "--rows", "6", "--pitch-mm", "2")
    done = run("calibrate", folder / "good.png", *target, "--out", folder / out)
    assert (done.returncode, (folder / "good.png").read_bytes()) == (2, before)
    assert why in done.stderr


def test_the_tools_are_described_with_title_unit_limits_and_default() -> None:
    tools = json.loads(run("tools", "--json").stdout)
    assert {"position_adjust", "area"} <= {tool["type"] for tool in tools}
    for tool in tools:
        assert tool["title"]
        for field in [*tool["common"], *tool["params"]]:
            assert {"name", "title", "unit", "default", "kind"} <= set(field)
            if field["kind"] == "number":
                assert field["minimum"] < field["maximum"]


def test_a_settings_file_to_begin_with_is_printed_and_is_a_valid_one(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(run("settings", "example").stdout, encoding="utf-8")
    assert load_settings(file).general.station == "Station 1"


def test_wrong_use_says_how_it_is_used() -> None:
    done = run("inspect")
    assert done.returncode == 2
    assert "usage" in done.stderr


def test_as_a_process_it_is_one_line_a_picture_and_an_exit_code(program: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "cli.main", "inspect", str(program), str(folder / "bad.png"), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert json.loads(done.stdout)["judgement"] == "NG"


def test_as_a_process_it_takes_and_prints_names_that_are_no_utf_8(program: Path, folder: Path) -> None:
    odd = (folder / "good.png").rename(folder / os.fsdecode(b"p\xe4rt.png"))
    command = [sys.executable, "-m", "cli.main", "inspect", program, odd, "--json", "--overlay", folder / "out"]
    done = subprocess.run(command, capture_output=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert Path(json.loads(done.stdout)["image"]) == odd
    assert [file.name for file in (folder / "out").iterdir()] == [odd.name]


def test_it_says_which_release_it_is() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"vision-inspection {version('vision-inspection')}\n")


def test_it_says_what_is_installed_to_compare_stations_by(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["about"]) == 0
    assert f"content SHA-256 {content_hash()}\n" in capsys.readouterr().out
