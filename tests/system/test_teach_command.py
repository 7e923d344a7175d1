"""`vision-inspection teach`: tools files, files that are missing or must stay, and samples that suggest limits."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import cv2
import pytest

from tests.system.command_line import TOOLS, Done, draw, folder, run

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["folder"]


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


@pytest.mark.parametrize("missing", ["master", "tools"])
def test_a_missing_file_is_named(folder: Path, missing: str) -> None:
    files = {"master": folder / "master.png", "tools": folder / "tools.json"} | {missing: folder / "absent.file"}
    done = run("teach", "--master", files["master"], "--tools", files["tools"], "--out", folder / "out.vip")
    assert done.returncode == 2
    assert "absent.file" in done.stderr
    assert "Traceback" not in done.stderr


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
    for number, path in enumerate(good):
        cv2.imwrite(str(path), draw(shift=(number, 0)))
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
