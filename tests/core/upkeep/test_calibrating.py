"""The station keeps its camera's calibration; a program that measures in mm keeps its own copy of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import sqlalchemy as sa

from cli.main import main
from core.access.roles import Actor, Role
from core.errors import InsufficientPermissionsError
from core.inspection.calibration import Calibration
from core.inspection.changes import changes
from core.inspection.imaging import encode_png
from core.inspection.program import Program, tool_from_json
from core.programs.library import Library
from core.records.audited import details_of, sentence_of
from core.settings import Settings, load_settings
from core.store import Store, open_store
from core.store.audit import AuditFilter
from core.store.tables import calibrations
from core.upkeep.calibrating import CalibrationDesk, Target
from tests.targets import COLUMNS, ROWS, dots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.inspection.frame import Image

EMMA = Actor("Emma", Role.ENGINEER, 2, "panel")
OLGA = Actor("Olga", Role.OPERATOR, 3, "panel")
DOTS = Target("dots", COLUMNS, ROWS, 2.0)
LENGTH: dict[str, Any] = {
    "type": "measure",
    "name": "length",
    "roi": {"shape": "rectangle", "x": 30, "y": 100, "width": 260, "height": 60},
    "params": {"unit": "mm"},
}


def target_picture(spacing: int = 40) -> Image:
    return dots(spacing, (320, 240), 9, (30, 20))


def master() -> Image:
    image = np.full((240, 320, 3), 60, np.uint8)
    image[60:200, 80:240] = 200
    return image


@pytest.fixture
def settings(empty_store: Path) -> Settings:
    return Settings.of(data_dir=empty_store, station="Line 3")


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with open_store(settings) as store:
        yield store


@pytest.fixture
def desk(store: Store) -> CalibrationDesk:
    return CalibrationDesk(store)


def test_a_calibration_is_kept_and_audited_and_replaces_the_one_before(desk: CalibrationDesk, store: Store) -> None:
    assert desk.present(OLGA) is None
    desk.calibrate(EMMA, [target_picture(38)], DOTS)
    kept = desk.calibrate(EMMA, [target_picture()], DOTS)
    assert desk.present(OLGA) == kept
    assert kept.calibration.mm_per_px(160, 120) == pytest.approx(0.05, rel=1e-3)
    assert kept.calibration.taken_at
    entries = store.audit.page(AuditFilter(action="camera_calibrated")).items
    words = " · ".join(map(str, (sentence_of(entries[0]), *details_of(entries[0]))))
    assert len(entries) == 2
    assert words.startswith("Camera calibrated with Dots, residual ")
    assert "mm off" in words


def test_an_operator_does_not_calibrate(desk: CalibrationDesk) -> None:
    with pytest.raises(InsufficientPermissionsError):
        desk.calibrate(OLGA, [target_picture()], DOTS)


def test_a_damaged_calibration_is_none(desk: CalibrationDesk, store: Store, expect_log: Callable[[str], None]) -> None:
    desk.calibrate(EMMA, [target_picture()], DOTS)
    with store.database.transaction() as connection:
        connection.execute(sa.update(calibrations).values(calibration={"plane": [1, 2]}))
    expect_log("The stored calibration is damaged")
    assert desk.present(EMMA) is None


def test_a_saved_program_measures_by_the_calibration_of_its_day_and_not_by_a_later_one(
    desk: CalibrationDesk, store: Store
) -> None:
    first = desk.calibrate(EMMA, [target_picture()], DOTS).calibration
    library = Library(store)
    saved = library.save(EMMA, Program("Cap", (tool_from_json(LENGTH, "tool 1"),)), master(), "new")
    assert saved.program.calibration == first
    later = desk.calibrate(EMMA, [target_picture(38)], DOTS).calibration
    again = library.save(EMMA, replace(saved.program, description="longer"), None, "why", saved.id, saved.version_hash)
    assert again.program.calibration == first
    taken = replace(again.program, calibration=None)
    newest = library.save(EMMA, taken, None, "calibrated anew", saved.id, again.version_hash)
    assert newest.program.calibration == later
    (change,) = changes(again.program, newest.program)
    assert str(change.text).startswith("Calibration of the camera: ")


def test_a_program_that_measures_nothing_in_mm_has_no_calibration_and_keeps_its_hash(
    desk: CalibrationDesk, store: Store
) -> None:
    desk.calibrate(EMMA, [target_picture()], DOTS)
    pixels = Program("Cap", (tool_from_json({**LENGTH, "params": {}}, "tool 1"),))
    saved = Library(store).save(EMMA, pixels, master(), "new")
    assert saved.program.calibration is None
    assert "calibration" not in saved.program.to_json()
    assert Program.from_json(saved.program.to_json()) == saved.program


# --- the command line -------------------------------------------------------------------------------------------------


def test_the_command_calibrates_the_station_or_writes_a_file_for_teach(
    tmp_path: Path, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "target.png"
    picture.write_bytes(encode_png(target_picture()))
    how = ["--target", "dots", "--columns", "7", "--rows", "6", "--pitch-mm", "2"]
    assert main(["calibrate", str(picture), *how, "--data", str(settings.storage.data_dir)]) == 0
    assert "A pixel in the middle is 0.0500 mm" in capsys.readouterr().out
    with open_store(load_settings(data_dir=settings.storage.data_dir)) as store:
        assert store.calibrations.present() is not None
    tools, out = tmp_path / "tools.json", tmp_path / "calibration.json"
    assert main(["calibrate", str(picture), *how, "--out", str(out), "--json"]) == 0
    assert Calibration(**json.loads(capsys.readouterr().out) | {"plane": (1.0, 0, 0, 0, 1.0, 0, 0, 0, 1.0)})
    tools.write_text(json.dumps({"name": "Cap", "tools": [LENGTH]}))
    (tmp_path / "master.png").write_bytes(encode_png(master()))
    taught = [
        "teach",
        "--master",
        str(tmp_path / "master.png"),
        "--tools",
        str(tools),
        "--out",
        str(tmp_path / "c.vip"),
    ]
    assert main(taught) == 2
    assert "needs the calibration" in capsys.readouterr().err
    assert main([*taught, "--calibration", str(out), "--json"]) == 0


def test_a_picture_without_the_target_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / "empty.png"
    picture.write_bytes(encode_png(np.full((240, 320, 3), 120, np.uint8)))
    how = ["--target", "chessboard", "--columns", "4", "--rows", "6", "--pitch-mm", "30", "--out", str(tmp_path / "c")]
    assert main(["calibrate", str(picture), *how]) == 2
    assert "does not show the target with 4 × 6 points" in capsys.readouterr().err
