"""A store in its own folder, and results to put into it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from core.inspection.geometry import Pose, roi_from_json
from core.inspection.result import Defect, InspectionRecord, Judgement, ToolJudgement, ToolResult
from core.settings import Settings
from core.store import Store, open_store
from core.text import text
from tests.postgresql import emptied, running_server

if TYPE_CHECKING:
    from core.inspection.frame import Image

NOON = datetime(2030, 5, 17, 12, 0, tzinfo=UTC)
ROI = roi_from_json({"shape": "rectangle", "x": 10, "y": 20, "width": 100, "height": 80})

MakeResult = Callable[..., InspectionRecord]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.of(data_dir=tmp_path / "data", station="Line 3")


@pytest.fixture
def store(settings: Settings, opened_once: Path) -> Iterator[Store]:
    shutil.copytree(opened_once, settings.storage.data_dir)
    with open_store(settings) as opened:
        yield opened


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Address of a PostgreSQL server; for tests marked `services`."""
    with running_server() as found:
        yield found.address


@pytest.fixture
def postgres_settings(server: str, tmp_path: Path) -> Settings:
    return Settings.of(data_dir=tmp_path / "data", station="Line 3", database_url=server)


@pytest.fixture
def postgres(postgres_settings: Settings) -> Iterator[Store]:
    with open_store(postgres_settings) as store:
        yield store
        emptied(store)


@pytest.fixture
def image() -> Image:
    return np.random.default_rng(7).integers(0, 255, (48, 64, 3), np.uint8)


@pytest.fixture
def make_result() -> MakeResult:
    """`make_result(5, judgement=…)`: part 5, judged five seconds after noon, with a tool, a pose and a reason."""

    def make(part: int, **changes: Any) -> InspectionRecord:
        at = NOON + timedelta(seconds=part)
        tool = ToolResult(
            "cap",
            "area",
            ToolJudgement.NG,
            51.5,
            70.0,
            None,
            ROI,
            reason=text("{count} missing", count=1),
            amount_pct=80.0,
            defects=(Defect(1, 2, 3, 4, "missing"),),
            elapsed_ms=1.5,
        )
        result = InspectionRecord(
            judgement=Judgement.NG,
            program_name="Cap",
            version_hash="a" * 64,
            master="b" * 64,
            tools=(tool,),
            reason=text("{tool}: {what}", tool="cap", what=text("{count} missing", count=1)),
            pose=Pose(5.0, 6.0, 1.5, 1.0, 4.0, 3.0),
            pose_score_pct=97.0,
            elapsed_ms=6.5,
            id=f"{part:012x}{'0' * 20}",
            station="Line 3",
            part=part,
            program_id=1,
            version_number=2,
            captured_at=at,
            judged_at=at,
            trigger="external",
            trigger_seq=part,
            stages_ms={"inspect": 6.5},
        )
        return replace(result, **changes)

    return make


@pytest.fixture
def readable_folder() -> Iterator[Path]:
    """A folder that any user may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
