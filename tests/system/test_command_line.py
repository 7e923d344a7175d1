"""The command line as scripts use it: real files, exit codes and messages."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from cli.main import main
from core.settings import load_settings
from core.store import open_store
from core.store.claim import Claim
from core.version import content_hash

TOOLS: dict[str, Any] = {
    "name": "demo",
    "judgement": "all",
    "tools": [
        {
            "type": "position_adjust",
            "name": "locate",
            "roi": {"shape": "rectangle", "x": 80, "y": 60, "width": 170, "height": 130},
        },
        {
            "type": "area",
            "name": "cap",
            "threshold_pct": 90,
            "roi": {"shape": "circle", "cx": 200, "cy": 120, "radius": 30},
        },
    ],
}


def draw(*, cap: bool = True, shift: tuple[int, int] = (0, 0)) -> np.ndarray:
    """A bright plate with a dark notch and a red cap, 240×360×3 uint8 BGR; `shift` in px."""
    picture = np.full((240, 360, 3), 70, np.uint8)
    dx, dy = shift
    cv2.rectangle(picture, (90 + dx, 70 + dy), (240 + dx, 180 + dy), (190, 200, 205), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (100 + dx, 80 + dy), (125 + dx, 130 + dy), (40, 40, 45), -1)
    cv2.line(picture, (110 + dx, 165 + dy), (160 + dx, 150 + dy), (60, 60, 60), 5, cv2.LINE_AA)
    if cap:
        cv2.circle(picture, (200 + dx, 120 + dy), 18, (30, 30, 160), -1, cv2.LINE_AA)
    return picture


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str | Path, stdin: str = "") -> Done:
    """Run the command in this process; returns the exit code and outputs that a shell would see."""
    out, err = io.StringIO(), io.StringIO()
    given = sys.stdin
    sys.stdin = io.StringIO(stdin)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([str(argument) for argument in arguments])
    except SystemExit as ended:
        code = int(ended.code or 0)
    finally:
        sys.stdin = given
    return Done(code, out.getvalue(), err.getvalue())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tools.json").write_text(json.dumps(TOOLS))
    cv2.imwrite(str(tmp_path / "master.png"), draw())
    cv2.imwrite(str(tmp_path / "good.png"), draw(shift=(12, -7)))
    cv2.imwrite(str(tmp_path / "bad.png"), draw(cap=False, shift=(-9, 5)))
    return tmp_path


@pytest.fixture
def program(folder: Path) -> Path:
    out = folder / "demo.vip"
    done = run("teach", "--master", folder / "master.png", "--tools", folder / "tools.json", "--out", out)
    assert done.returncode == 0, done.stderr
    return out


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


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda tools: tools["tools"][1].update(type="areas"), "area"),
        (lambda tools: tools["tools"][1].update(threshold_pct=170), "threshold_pct"),
        (lambda tools: tools["tools"][1].update(color="red"), "color"),
        (lambda tools: tools["tools"][1]["roi"].pop("radius"), "radius"),
        (lambda tools: tools["tools"][1]["roi"].update(cx=355), "cap"),
        (lambda tools: tools["tools"][1].update(name="locate"), "locate"),
        (lambda tools: tools.update(judgement="cap and lid"), "lid"),
        (lambda tools: tools.update(tools=[]), "tool"),
    ],
)
def test_a_wrong_tools_file_is_refused_with_a_sentence_that_names_it(folder: Path, change: Any, named: str) -> None:
    tools = json.loads(json.dumps(TOOLS))
    change(tools)
    (folder / "wrong.json").write_text(json.dumps(tools))
    done = run(
        "teach", "--master", folder / "master.png", "--tools", folder / "wrong.json", "--out", folder / "out.vip"
    )
    assert done.returncode == 2
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / "out.vip").exists()


def taught(folder: Path, tools: bytes) -> Done:
    (folder / "odd.json").write_bytes(tools)
    return run("teach", "--master", folder / "master.png", "--tools", folder / "odd.json", "--out", folder / "odd.vip")


def test_a_tools_file_may_begin_with_a_byte_order_mark(folder: Path) -> None:
    assert taught(folder, b"\xef\xbb\xbf" + json.dumps(TOOLS).encode()).returncode == 0


GIVEN = json.dumps({**TOOLS, "name": "Größe"}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("tools", "why"),
    [
        (GIVEN.encode("latin-1"), "not UTF-8 text; save it as UTF-8"),
        (GIVEN.encode("utf-16"), "not UTF-8 text; save it as UTF-8"),
        (b"[" * 100_000 + b"]" * 100_000, "nested more than 32 deep"),
        (GIVEN.replace("90", "NaN").encode(), "NaN is no number"),
        (GIVEN.replace("90", "1e999").encode(), "1e999 is too large"),
        (GIVEN.replace('"judgement"', '"name": "twice", "judgement"').encode(), "'name' stands twice"),
        (GIVEN.encode()[:-1], "line 1, column"),
        (b"", "line 1, column 1"),
    ],
)
def test_an_odd_tools_file_is_refused_with_what_is_wrong_in_it(folder: Path, tools: bytes, why: str) -> None:
    done = taught(folder, tools)
    assert done.returncode == 2
    assert "odd.json: is not valid JSON" in done.stderr
    assert why in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_tilde_in_any_path_is_the_home_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    assert run("teach", "--master=~/master.png", "--tools=~/tools.json", "--out=~/home.vip").returncode == 0
    assert (folder / "home.vip").is_file()
    assert run("inspect", "~/home.vip", "~/good.png", "--overlay=~/drawn").returncode == 0
    assert (folder / "drawn" / "good.png").is_file()


@pytest.mark.parametrize("missing", ["master", "tools"])
def test_a_missing_file_is_named(folder: Path, missing: str) -> None:
    files = {"master": folder / "master.png", "tools": folder / "tools.json"} | {missing: folder / "absent.file"}
    done = run("teach", "--master", files["master"], "--tools", files["tools"], "--out", folder / "out.vip")
    assert done.returncode == 2
    assert "absent.file" in done.stderr
    assert "Traceback" not in done.stderr


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


def test_a_program_takes_not_the_place_of_the_calibration_that_it_is_made_from(folder: Path) -> None:
    calibration = folder / "calibration.json"
    calibration.write_text("{}")
    made_from = ("--master", folder / "master.png", "--tools", folder / "tools.json", "--calibration", calibration)
    done = run("teach", *made_from, "--out", calibration)
    assert (done.returncode, calibration.read_text()) == (2, "{}")
    assert "would take the place of a file that it is made from" in done.stderr


def test_samples_give_a_suggested_limit_that_says_how_sure_it_is(folder: Path) -> None:
    tools = json.loads(json.dumps(TOOLS))
    del tools["tools"][1]["threshold_pct"]
    tools["tools"].append({**TOOLS["tools"][1], "name": "same cap"})
    (folder / "open.json").write_text(json.dumps(tools))
    good = []
    for number, shift in enumerate([(3, 1), (-4, 2), (6, -5), (-2, -3), (5, 4)]):
        good.append(folder / f"ok{number}.png")
        cv2.imwrite(str(good[-1]), draw(shift=shift))
    files = ("--master", folder / "master.png", "--tools", folder / "open.json", "--out", folder / "out.vip")
    done = run("teach", *files, "--ok", *good, "--ng", folder / "bad.png", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["master"] == "OK"
    _, cap, same = report["tools"]
    assert cap["threshold_pct"] == cap["suggestion"]["threshold_pct"], "a limit missing in the file is suggested"
    assert cap["suggestion"]["misses"]["of"] == 1
    assert same["threshold_pct"] == 90, "a limit given in the file is kept"


def test_too_few_samples_promise_nothing(folder: Path) -> None:
    files = ("--master", folder / "master.png", "--tools", folder / "tools.json", "--out", folder / "out.vip")
    done = run("teach", *files, "--ok", folder / "good.png", "--json")
    assert done.returncode == 0, done.stderr
    cap = json.loads(done.stdout)["tools"][1]
    assert cap["suggestion"] is None
    assert "more" in cap["no_suggestion"]


def test_samples_tell_what_the_program_catches_and_rejects_as_a_whole(folder: Path) -> None:
    tools = json.loads(json.dumps(TOOLS))
    del tools["tools"][1]["threshold_pct"]
    (folder / "open.json").write_text(json.dumps(tools))
    good = [folder / f"ok{number}.png" for number in range(5)]
    for number, path in enumerate(good):
        cv2.imwrite(str(path), draw(shift=(number, -number)))
    cv2.imwrite(str(folder / "like.png"), draw(shift=(2, 2)))
    files = ("--master", folder / "master.png", "--tools", folder / "open.json", "--out", folder / "out.vip")
    samples = ("--ok", *good, "--ng", folder / "bad.png", folder / "like.png")
    found = json.loads(run("teach", *files, *samples, "--json").stdout)["samples"]
    assert (found["ok"], found["ng"]) == ({"samples": 5, "pass": 5}, {"samples": 2, "caught": 1})
    assert found["not_caught"] == [str(folder / "like.png")]
    said = run("teach", *files, *samples).stdout
    assert f"5 of 5 OK samples pass; 1 of 2 NG samples caught. Not caught: {folder / 'like.png'}." in said
    assert run("inspect", folder / "out.vip", *good).returncode == 0


def test_good_samples_that_fail_are_named_with_what_would_make_them_pass(folder: Path) -> None:
    (folder / "strict.json").write_text(json.dumps(TOOLS))
    good = [folder / f"ok{number}.png" for number in range(3)]
    for path in good:
        cv2.imwrite(str(path), draw())
    turned = cv2.warpAffine(draw(), cv2.getRotationMatrix2D((165, 125), 19, 1), (360, 240), borderValue=(70, 70, 70))
    cv2.imwrite(str(good[0]), turned)
    files = ("--master", folder / "master.png", "--tools", folder / "strict.json", "--out", folder / "out.vip")
    offered = run("teach", *files, "--ok", *good)
    assert offered.returncode == 0, offered.stderr
    assert f"{good[0]}: an OK sample that does not pass. locate: turned by 19" in offered.stdout
    assert "locate: with Rotation range 23 ° instead of 15 ° all OK samples pass (3). --loosen-tools sets it." in (
        offered.stdout
    )
    assert run("inspect", folder / "out.vip", good[0]).returncode == 1, "without --loosen-tools, nothing is changed"
    done = json.loads(run("teach", *files, "--ok", *good, "--loosen-tools", "--json").stdout)
    assert done["samples"]["ok"] == {"samples": 3, "pass": 3}
    assert [(looser["field"], looser["value"], looser["is_set"]) for looser in done["loosening"]] == [
        ("rotation_range_deg", 23, True)
    ]
    assert run("inspect", folder / "out.vip", good[0]).returncode == 0


@pytest.mark.parametrize("wrong", ["size", "both"])
def test_a_picture_that_cannot_be_a_sample_is_named(folder: Path, wrong: str) -> None:
    cv2.imwrite(str(folder / "large.png"), cv2.resize(draw(), (720, 480)))
    sample = folder / ("large.png" if wrong == "size" else "good.png")
    files = ("--master", folder / "master.png", "--tools", folder / "tools.json", "--out", folder / "out.vip")
    done = run("teach", *files, "--ok", sample, *(("--ng", sample) if wrong == "both" else ()))
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{sample}: " in done.stderr


@pytest.mark.parametrize("same", ["good.png", "master.png"])
def test_a_picture_that_is_a_good_part_cannot_be_a_bad_one_under_another_name(folder: Path, same: str) -> None:
    (folder / "copy.png").write_bytes((folder / same).read_bytes())
    files = ("--master", folder / "master.png", "--tools", folder / "tools.json", "--out", folder / "out.vip")
    done = run("teach", *files, "--ok", folder / "good.png", "--ng", folder / "copy.png")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{folder / 'copy.png'} shows the same picture as {folder / same}" in done.stderr


def test_the_tools_are_described_with_title_unit_limits_and_default() -> None:
    tools = json.loads(run("tools", "--json").stdout)
    assert {"position_adjust", "area"} <= {tool["type"] for tool in tools}
    for tool in tools:
        assert tool["title"]
        for field in [*tool["common"], *tool["params"]]:
            assert {"name", "title", "unit", "default", "kind"} <= set(field)
            if field["kind"] == "number":
                assert field["minimum"] < field["maximum"]


def test_the_first_administrator_is_made_by_command_and_a_weak_password_is_refused(tmp_path: Path) -> None:
    create = ("users", "create-admin", "--username", "ada", "--password-stdin", "--data", tmp_path)
    assert run(*create, stdin="password\n").returncode == 2
    made = run(*create, stdin="a long enough pass phrase\n")
    assert made.returncode == 0, made.stderr
    listed = json.loads(run("users", "list", "--json", "--data", tmp_path).stdout)
    assert [(user["username"], user["role"]) for user in listed] == [("ada", "ADMIN")]
    assert run("audit", "verify", "--data", tmp_path).returncode == 0
    assert run("db", "check", "--data", tmp_path).returncode == 0
    rebuilt = run("db", "rebuild-statistics", "--data", tmp_path)
    assert (rebuilt.returncode, rebuilt.stdout) == (0, "The statistics are those of the stored results.\n")
    claim = Claim(tmp_path)
    refused = run("db", "rebuild-statistics", "--data", tmp_path)
    claim.release()
    assert refused.returncode == 2
    assert "Stop it first" in refused.stderr


def test_where_nobody_can_type_a_password_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", ended)
    asked = run("users", "create-admin", "--username", "ada", "--data", tmp_path / "new")
    assert (asked.returncode, asked.stderr) == (
        2,
        "vision-inspection: No password was typed. In a script, use --password-stdin.\n",
    )


def test_a_log_that_was_cut_off_is_proved_exported_and_begun_anew(tmp_path: Path) -> None:
    data, proof = tmp_path / "data", tmp_path / "audit.zip"
    for name in ("ada", "ben"):
        create = ("users", "create-admin", "--username", name, "--password-stdin", "--data", data)
        assert run(*create, stdin="a long enough pass phrase\n").returncode == 0
    with open_store(load_settings(None, data_dir=data)) as store:
        store.audit_seal.keep()  # as a running station does
        newest, _ = store.audit.head()
    sound = run("audit", "verify", "--data", data)
    assert (sound.returncode, f"Signed up to entry {newest} " in sound.stdout) == (0, True)
    assert run("audit", "export", "--out", proof, "--data", data).returncode == 0
    with zipfile.ZipFile(proof) as archive:
        assert len(archive.read("audit.jsonl").splitlines()) == newest

    with closing(sqlite3.connect(data / "station.sqlite3")) as other, other:
        other.execute("DELETE FROM audit_log WHERE id > 1")
        other.execute("UPDATE audit_head SET newest = 1, hash = (SELECT hash FROM audit_log)")
    broken = run("audit", "verify", "--data", data)
    assert (broken.returncode, f"ends before entry {newest}, which was signed" in broken.stderr) == (1, True)
    claim = Claim(data)
    assert run("audit", "begin-anew", "--data", data).returncode == 2, "a station runs"
    claim.release()
    assert run("audit", "begin-anew", "--data", data).returncode == 0
    assert run("audit", "verify", "--data", data).returncode == 0


def test_the_doctor_says_what_is_simulated_and_that_a_wrong_setting_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checks = {c["name"]: c for c in json.loads(run("doctor", "--json", "--data", tmp_path).stdout)["checks"]}
    assert checks["camera"]["state"] == "simulated"
    assert checks["lines"]["state"] == "simulated"
    assert checks["print"]["detail"].startswith("read by tesseract")
    monkeypatch.setenv("VISION_LINES", "none")
    checks = {c["name"]: c for c in json.loads(run("doctor", "--json", "--data", tmp_path).stdout)["checks"]}
    assert checks["lines"] == {
        "name": "lines",
        "state": "absent",
        "detail": "no lines, as the settings say: no machine is told, and none can trigger",
    }
    monkeypatch.setenv("VISION_API_PORT", "eighty")
    wrong = run("doctor", "--data", tmp_path)
    assert wrong.returncode == 1
    assert "VISION_API_PORT" in wrong.stdout


@pytest.mark.parametrize(
    "command",
    [
        ("users", "list"),
        ("users", "unlock", "--username", "ada"),
        ("db", "check"),
        ("db", "rebuild-statistics"),
        ("audit", "verify"),
        ("audit", "begin-anew"),
        ("backup", "create"),
        ("doctor", "timing"),
    ],
)
def test_a_folder_mistyped_makes_no_station(tmp_path: Path, command: tuple[str, ...]) -> None:
    refused = run(*command, "--data", tmp_path / "mistyped")
    assert refused.returncode == 2
    assert f"There is no station in {tmp_path / 'mistyped'}." in refused.stderr
    assert not (tmp_path / "mistyped").exists()


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
