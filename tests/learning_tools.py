"""A learning tool for tests: the mean and the spread of each cell's brightness over the good parts."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import cv2
import numpy as np
import pytest

from core.fields import number
from core.inspection.geometry import Pose, Rectangle
from core.inspection.imaging import Scene, content_hash
from core.inspection.learning import Learned, LearningTool, PlacedSample, Step
from core.inspection.program import Program, ProgramSample, SampleKind
from core.inspection.tool import AnyToolSpec, Measurement, Params, ToolSpec
from core.inspection.tools import TOOLS
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

WIDTH, HEIGHT, CELL = 64, 48, 8
ROI = Rectangle(8, 8, 48, 32)
TYPE = "cell_brightness"


@dataclass(frozen=True)
class CellParams(Params):
    least_spread: float = number("Least spread", default=2.0, minimum=0.5, maximum=50.0, unit="levels")


class CellBrightness(LearningTool[CellParams]):
    """The score falls to the limit at four times the spread of the good parts, in the cell that differs most."""

    type = TYPE
    title = "Cell brightness"
    help = "For tests."
    params_type = CellParams
    shapes = ("rectangle",)
    learning_version: ClassVar[int] = 1
    needs_samples: ClassVar[int] = 2
    lessons: ClassVar[int] = 0
    """How often anything was learned."""

    @classmethod
    def learn(cls, spec: ToolSpec[CellParams], master: Scene, samples: Sequence[PlacedSample], step: Step) -> Learned:
        cls.lessons += 1
        seen = [_cells(spec.roi, master, Pose.identity())]
        for done, sample in enumerate(samples, start=1):
            if sample.is_ok:
                seen.append(_cells(spec.roi, sample.scene, sample.pose))
            step(done / len(samples))
        mean = np.mean(seen, axis=0)
        spread = np.maximum(np.std(seen, axis=0), spec.params.least_spread)
        worst = int(np.argmax([np.abs(cells - mean).max() for cells in seen[1:]]))
        notes = (text("sample {number} differs most", number=[s.number for s in samples if s.is_ok][worst]),)
        return Learned({"mean": mean.astype(np.float32), "spread": spread.astype(np.float32)}, notes)

    def __init__(self, spec: ToolSpec[CellParams], master: Scene, learned: Learned | None = None) -> None:
        super().__init__(spec, master, learned)
        assert learned is not None
        self._learned = learned

    def measure(self, scene: Scene, pose: Pose) -> Measurement:
        off = np.abs(_cells(self.spec.roi, scene, pose) - self._learned["mean"]) / self._learned["spread"]
        share = float(off.max()) / 4.0
        return Measurement(max(0.0, 100.0 - (100.0 - self.spec.threshold_pct) * share**2))


def _cells(roi: Rectangle, scene: Scene, pose: Pose) -> NDArray[np.float32]:
    box = roi.moved(pose).window()
    cut = scene.gray[box.y : box.y + box.height, box.x : box.x + box.width].astype(np.float32)
    size = (round(roi.width / CELL), round(roi.height / CELL))
    return np.asarray(cv2.resize(cut, size, interpolation=cv2.INTER_AREA), np.float32)


@pytest.fixture
def cell_tool(monkeypatch: pytest.MonkeyPatch) -> type[CellBrightness]:
    """The tool, known to every program of the test."""
    kind = type("CellBrightness", (CellBrightness,), {"lessons": 0})
    monkeypatch.setitem(TOOLS, TYPE, kind)  # type: ignore[misc]
    return kind


def cell_spec(name: str = "cells", **changes: object) -> AnyToolSpec:
    return ToolSpec(type=TYPE, name=name, roi=ROI, params=CellParams(), **changes)  # type: ignore[arg-type]


def picture(brightness: int = 0, seed: int = 0, spot: int = 0) -> NDArray[np.uint8]:
    """A gray plate: its brightness differs by that, its noise by the seed; `spot`: levels of a dark spot in a cell."""
    rng = np.random.default_rng(seed)
    gray = np.full((HEIGHT, WIDTH), 120.0 + brightness) + rng.normal(0.0, 1.0, (HEIGHT, WIDTH))
    gray[20:28, 32:40] -= spot
    return np.repeat(np.clip(gray, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


GOOD = {content_hash(image): image for image in (picture(n, seed=n + 10) for n in (-3, -1, 2))}
"""Three good parts by content hash."""


def cell_program(name: str = "Plate", *tools: AnyToolSpec) -> Program:
    samples = tuple(ProgramSample(digest, SampleKind.OK) for digest in GOOD)
    return Program(name, tools or (cell_spec(),), content_hash(picture()), samples=samples)


class Gate:
    """Holds the learning back until it is opened."""

    def __init__(self, tool: type[CellBrightness], monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()
        learn = tool.learn

        def held(spec, master, samples, step):  # type: ignore[no-untyped-def]
            self.reached.set()
            while not self.opened.wait(0.01):
                step(0.5)
            return learn(spec, master, samples, step)

        monkeypatch.setattr(tool, "learn", held)
