"""The command line: samples travel in the package, and what is learned from them judges the pictures."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import cv2
import pytest

from cli.main import main
from cli.sample_files import SampleFiles
from core.inspection.program import POSITION, tool_to_json
from core.store.vip import read_vip
from tests.core.inspection import plates
from tests.learning_tools import GOOD, ROI, TYPE, CellBrightness, cell_tool, picture

if TYPE_CHECKING:
    from pathlib import Path

    from core.inspection.program import Program
    from core.inspection.proposal import JudgedSample

__all__ = ["cell_tool"]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    pictures = {"master": picture(), "fine": picture(3, seed=50), "bad": picture(spot=60)}
    good = {f"good_{number}": image for number, image in enumerate(GOOD.values())}
    for name, image in {**pictures, **good}.items():
        assert cv2.imwrite(str(tmp_path / f"{name}.png"), image)
    tools = [{"type": TYPE, "name": "cells", "roi": ROI.to_json()}]
    (tmp_path / "tools.json").write_text(json.dumps({"name": "Plate", "tools": tools}))
    return tmp_path


def teach(files: Path, *options: object) -> int:
    given = ("--master", files / "master.png", "--tools", files / "tools.json", "--out", files / "plate.vip")
    return main([str(each) for each in ("teach", *given, *options)])


def good(files: Path) -> list[Path]:
    return [files / f"good_{number}.png" for number in range(len(GOOD))]


def judged(files: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[tuple[str, float]]:
    capsys.readouterr()
    main(["inspect", str(files / "plate.vip"), str(files / "fine.png"), str(files / "bad.png"), "--json", *options])
    lines: list[dict[str, Any]] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return [(line["judgement"], line["tools"][0]["score_pct"]) for line in lines]


def test_a_program_taught_with_samples_judges_by_them_wherever_its_package_goes(
    files: Path, capsys: pytest.CaptureFixture[str], cell_tool: type[CellBrightness]
) -> None:
    assert teach(files, "--ok", *good(files), good(files)[0], "--ng", files / "bad.png", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["tools"][0]["note"] == "sample 3 differs most"
    assert "say nothing about its limit" in said["tools"][0]["no_suggestion"]
    package = read_vip(files / "plate.vip")
    assert [sample.kind.value for sample in package.program.samples] == ["OK", "OK", "OK", "NG"]
    assert cell_tool.lessons == 1
    found = judged(files, capsys)
    assert [judgement for judgement, _ in found] == ["OK", "NG"]
    assert judged(files, capsys, "--workers", "2") == found
    assert cell_tool.lessons == 3, "once for each command"


@pytest.mark.usefixtures("cell_tool")
def test_too_few_samples_are_refused_and_no_package_is_written(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy, first = files / "copy.png", good(files)[0]
    shutil.copy(first, copy)
    assert teach(files, "--ok", first, copy, first, files / "master.png") == 2
    said = capsys.readouterr().err
    assert said.splitlines()[:3] == [
        f"{copy} shows the same picture as {first}: it counts once.",
        f"{first} is given twice: it counts once.",
        f"{files / 'master.png'} shows the same picture as the master: tools learn nothing from it.",
    ]
    assert "too few OK samples in which the part is found" in said
    assert not (files / "plate.vip").exists()


def test_what_is_said_of_the_samples_holds_with_the_proposed_limit_of_the_position_adjustment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for shift in range(4):
        assert cv2.imwrite(str(tmp_path / f"{shift}.png"), plates.plate(shift))
    tools = [tool_to_json(tool) for tool in (plates.position(), plates.hole_area())]
    for tool in tools:
        del tool["threshold_pct"]
    (tmp_path / "tools.json").write_text(json.dumps({"name": "Plate", "tools": tools}))
    judged_with: list[float] = []
    judge = SampleFiles.judged_by

    def judged_by(files: SampleFiles, program: Program, *more: Any) -> list[JudgedSample]:
        judged_with.extend(tool.threshold_pct for tool in program.tools if tool.type == POSITION)
        return judge(files, program, *more)

    monkeypatch.setattr(SampleFiles, "judged_by", judged_by)
    monkeypatch.setattr("core.inspection.proposing.limit_of_tool", lambda *_: 41.0)
    given = ("--master", tmp_path / "0.png", "--tools", tmp_path / "tools.json", "--out", tmp_path / "plate.vip")
    good = [tmp_path / f"{shift}.png" for shift in (1, 2, 3)]
    assert main([str(each) for each in ("teach", *given, "--ok", *good)]) == 0
    assert read_vip(tmp_path / "plate.vip").program.tools[0].threshold_pct == 41.0
    assert judged_with == [50.0, 41.0], "a part that was not found before may be found now, and pass"
