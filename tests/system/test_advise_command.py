"""`vision-inspection advise`: from a master picture and known parts to a program that judges them right."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from cli.main import main
from core.inspection.tools import TOOLS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A master, four good parts and one with a spot; only one kind of tool is tried."""
    for kind in TOOLS.values():
        if kind.type != "area":
            monkeypatch.setattr(kind, "tried_with", ())
    named = {}
    for seed, name in enumerate(("master", "ok1", "ok2", "ok3", "ok4", "spot")):
        image = np.random.default_rng(seed).normal(160, 2, (100, 140, 3))
        if name == "spot":
            cv2.circle(image, (90, 50), 9, (70, 70, 70), -1)
        named[name] = str(tmp_path / f"{name}.png")
        cv2.imwrite(named[name], np.clip(image, 0, 255).astype(np.uint8))
    return named


def test_the_program_that_it_writes_judges_the_known_parts_right(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, good = str(tmp_path / "plate.vip"), [files[f"ok{number}"] for number in range(1, 5)]
    assert main(["advise", files["master"], "--ok", *good, "--ng", files["spot"], "--out", out, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    (tool,) = said["tools"]
    assert (tool["tool"]["type"], tool["is_new"], tool["adds"], tool["rejects"]) == ("area", True, [files["spot"]], [])
    assert (said["samples"]["ok"]["pass"], said["samples"]["ng"]["caught"]) == (4, 1)
    assert main(["inspect", out, *good]) == 0
    assert main(["inspect", out, files["spot"]]) == 1
    capsys.readouterr()
    assert main(["advise", out]) == 0, "its own samples are enough"
    printed = capsys.readouterr().out
    assert "1. Area (area, stays)" in printed
    assert "catches 1 of 1 NG, 1 on top of those above; rejects 0 of 4 OK" in printed


def test_a_picture_cannot_be_the_contrary_of_what_the_program_says(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, good = str(tmp_path / "plate.vip"), [files[f"ok{number}"] for number in range(1, 5)]
    assert main(["advise", files["master"], "--ok", *good, "--ng", files["spot"], "--out", out]) == 0
    capsys.readouterr()
    assert main(["advise", out, "--ng", files["ok2"]]) == 2
    assert f"{files['ok2']} shows the same picture as OK sample 2" in capsys.readouterr().err
    assert main(["advise", out, "--ok", files["spot"]]) == 2
    assert f"NG sample 1 shows the same picture as {files['spot']}" in capsys.readouterr().err


def test_a_file_that_is_given_is_not_overwritten(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["advise", files["master"], "--ok", files["ok1"], "--out", files["ok1"]]) == 2
    assert "would take the place of a file that it is made from" in capsys.readouterr().err
