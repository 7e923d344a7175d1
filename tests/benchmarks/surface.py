"""The tool `surface` at its own limit: rendered parts with blemishes, printed characters, paper, circuit boards, speed.

Rendered parts are judged by position adjustment and `surface`, taught from a master and five OK samples; the paper
likewise, without position adjustment; the boards from the master alone, each good one and each defective one moved by
up to 5 px and turned by up to 1.5°, which the tool must make up for by itself.
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path
from time import process_time_ns
from typing import TYPE_CHECKING

import cv2
import numpy as np

from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose, Rectangle, Roi
from core.inspection.imaging import Scene, content_hash
from core.inspection.inspector import Inspector
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.result import ToolJudgement, ToolResult
from core.inspection.tool import ToolSpec
from core.inspection.tools import TOOLS
from core.simulation.parts import master
from core.simulation.parts.canvas import Canvas, rectangle
from core.simulation.parts.lettering import lettering
from tests.benchmarks.table import Row, at_least, at_most, percentile
from tests.blemished.blemishes import BLEMISHES
from tests.blemished.kinds import surfaces
from tests.blemished.pictures import LIGHTS, inspector, picture, taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GROUP = "surface, at its own limit"
PICTURES = Path(os.environ.get("VISION_TEST_PICTURES") or Path(__file__).parents[3] / "shared" / "data")
EACH, GOOD_EACH = 10, 10
SAMPLES = 5
GLYPHS = "0123457890ACDEINPQSTVWY"


def measure() -> list[Row]:
    return [*_rendered(), *_characters(), *_paper(), *_boards(), *_speed()]


def taught(image: Image, roi: Roi, good: Sequence[Image] = (), **params: object) -> Inspector:
    """A program of `surface` alone."""
    kind = TOOLS["surface"]
    spec = ToolSpec("surface", "surface", roi, kind.params_type(**params), kind.default_threshold_pct)
    samples = {content_hash(one): one for one in good}
    named = tuple(ProgramSample(digest, SampleKind.OK) for digest in samples)
    return Inspector(Program("surface", (spec,), content_hash(image), samples=named), image, samples)


def judged(by: Inspector, image: Image) -> ToolResult:
    return by.inspect(Frame(0, 0, np.ascontiguousarray(image))).tools[-1]


def _is_ng(result: ToolResult) -> bool:
    return result.judgement is not ToolJudgement.OK


def _rendered() -> list[Row]:
    rows, false, of, caught, defective = [], 0, 0, 0, 0
    by_blemish = dict.fromkeys((*BLEMISHES, "wrong print"), (0, 0))
    for kind, surface in surfaces().items():
        by = inspector(kind, SAMPLES)
        for lit in LIGHTS:
            false += sum(_is_ng(judged(by, picture(kind, number, None, lit))) for number in range(GOOD_EACH))
            of += GOOD_EACH
        for blemish, (found, tried) in by_blemish.items():
            if blemish == "wrong print" and not surface.words:
                continue
            ng = sum(
                _is_ng(judged(by, picture(kind, number, blemish, LIGHTS[number % len(LIGHTS)])))
                for number in range(EACH)
            )
            by_blemish[blemish] = found + ng, tried + EACH
    for blemish, (found, tried) in by_blemish.items():
        rows.append(at_least(GROUP, f"rendered: {blemish}, caught of {tried}", found, "parts", 0.9 * tried))
        caught, defective = caught + found, defective + tried
    rows.append(at_least(GROUP, f"rendered: all blemishes, caught of {defective}", caught, "parts", 0.9 * defective))
    rows.append(at_most(GROUP, f"rendered: false NG of {of} good parts in any light", false, "parts", 0.01 * of))
    return rows


def _line(words: str) -> Image:
    """One line of print, 12 px high, on bright paper."""
    canvas = Canvas(360, 120)
    canvas.paint(rectangle(-2, -2, 364, 124), (204, 202, 196))
    canvas.tint(lettering(words, 30, 54, 12, 1.8), (44, 44, 50), 0.95)
    gains, still = np.ones((120, 360, 3), np.float32), Pose.identity()
    return taken(canvas, still, gains, np.random.default_rng(len(words)), 2.0)


def _characters() -> list[Row]:
    """Every character replaced by every other of about its width."""
    wrong = found = 0
    for one in GLYPHS:
        by = taught(_line(f"SN 4{one}57"), Rectangle(10, 30, 340, 60))
        for other in GLYPHS:
            if one != other:
                wrong += 1
                found += _is_ng(judged(by, _line(f"SN 4{other}57")))
    return [at_least(GROUP, f"wrong character of 12 px, caught of {wrong}", found, "lines", wrong)]


def _paper() -> list[Row]:
    folder = PICTURES / "paper_impurities"
    if not folder.is_dir():
        print(f"  skipped: no pictures in {folder.name}; set VISION_TEST_PICTURES", file=sys.stderr)
        return []
    with (folder / "truth.csv").open() as file:
        truth = list(csv.DictReader(file))
    rows = []
    for paper in sorted({line["class"] for line in truth}):
        of_paper = [line for line in truth if line["class"] == paper]
        ok, ng = (
            [_read(folder / line["file"]) for line in of_paper if (line["label"] == "ok") == good]
            for good in (True, False)
        )
        by = taught(ok[0], Rectangle(0, 0, ok[0].shape[1], ok[0].shape[0]), ok[1:SAMPLES])
        false = sum(_is_ng(judged(by, image)) for image in ok[SAMPLES:])
        caught = sum(_is_ng(judged(by, image)) for image in ng)
        rows.append(at_least(GROUP, f"{paper}: NG caught of {len(ng)}", caught, "pictures", 22))
        rows.append(at_most(GROUP, f"{paper}: false NG of {len(ok) - SAMPLES}", false, "pictures", 0))
    return rows


def _boards() -> list[Row]:
    folder = PICTURES / "deeppcb"
    if not folder.is_dir():
        print(f"  skipped: no pictures in {folder.name}; set VISION_TEST_PICTURES", file=sys.stderr)
        return []
    boxes: dict[str, list[list[float]]] = {}
    with (folder / "truth.csv").open() as file:
        for line in csv.DictReader(file):
            boxes.setdefault(line["pair"], []).append([float(line[name]) for name in ("x1", "y1", "x2", "y2")])
    found = total = false = good = 0
    rng = np.random.default_rng(5)
    with (folder / "pairs.csv").open() as file:
        for line in csv.DictReader(file):
            template, test = (_read(folder / line[name]) for name in ("template", "test"))
            by = taught(template, Rectangle(0, 0, template.shape[1], template.shape[0]))
            good += 1
            false += _is_ng(judged(by, _moved(template, rng)[0]))
            image, matrix = _moved(test, rng)
            result = judged(by, image)
            for box in boxes.get(line["pair"], []):
                total += 1
                found += _is_met(result, box, matrix)
    return [
        at_least(GROUP, f"boards: boxed defects found of {total}", found, "defects", 0.95 * total),
        at_most(GROUP, f"boards: false NG of {good} good ones", false, "boards", 1),
    ]


def _moved(image: Image, rng: np.random.Generator) -> tuple[Image, np.ndarray]:
    """The board up to 5 px and 1.5° off, in 0.85 to 1.15 times the light, with noise; and the matrix to it."""
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-1.5, 1.5), 1.0)
    matrix[:, 2] += rng.uniform(-5, 5, 2)
    moved = cv2.warpAffine(image, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    lit = moved * rng.uniform(0.85, 1.15) + rng.normal(0.0, 4.0, moved.shape)
    return np.clip(np.rint(lit), 0, 255).astype(np.uint8), matrix


def _is_met(result: ToolResult, box: list[float], matrix: np.ndarray) -> bool:
    """Whether a defect that was found touches the box, moved by the matrix."""
    x0, y0, x1, y1 = box
    corners = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]) @ matrix[:, :2].T + matrix[:, 2]
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return any(
        defect.x < right and defect.x + defect.width > left and defect.y < bottom and defect.y + defect.height > top
        for defect in result.defects
    )


def _speed() -> Iterator[Row]:
    """CPU time on 0.2 MP, relative to one gray-and-pyramid pass over 1280×720."""
    whole = master("Label plate")
    pictures = [np.roll(whole, (number % 3, number % 5), axis=(0, 1)) for number in range(12)]
    passes, taken_ms = [], []
    kind = TOOLS["surface"]
    spec = ToolSpec("surface", "surface", Rectangle(360, 176, 560, 357), kind.params_type(), 70.0)
    by = Inspector(Program("surface", (spec,), content_hash(whole)), whole, elapsed_ns=process_time_ns)
    for number in range(3 * len(pictures)):
        image = pictures[number % len(pictures)]
        begin = process_time_ns()
        Scene(image).level(4)
        passes.append((process_time_ns() - begin) / 1e6)
        taken_ms.append(judged(by, pictures[(number + 5) % len(pictures)].copy()).elapsed_ms)
    floor, own = percentile(passes, 10), percentile(taken_ms, 10)
    yield Row(GROUP, "0.2 MP in color, CPU time", own, "ms", "≤ 15", own <= 15)
    yield at_most(GROUP, "ratio to one gray-and-pyramid pass of 1280×720", own / floor, "×", 30)


def _read(path: Path) -> Image:
    return np.asarray(cv2.imread(str(path)), np.uint8)
