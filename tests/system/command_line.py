"""The command line, run in this process as from a shell, and a plate that it teaches and inspects."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import pytest

from cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

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
