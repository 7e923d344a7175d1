"""Example of the camera's calibration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.inspection.calibration import Calibration
from remote_api.routes.calibration import StoredCalibrationData

if TYPE_CHECKING:
    from datetime import datetime


REQUEST = {"kind": "dots", "columns": 7, "rows": 6, "pitch_mm": 10.0, "pictures": ["0f" * 32]}


def example(taken_at: datetime) -> StoredCalibrationData:
    found = Calibration(
        1280,
        720,
        1420.0,
        639.5,
        359.5,
        -0.08,
        plane=(210.0, 0.0, 0.0, 0.0, 210.0, 0.0, 0.0, 0.0, 1.0),
        target="dots",
        pitch_mm=10.0,
        pictures=5,
        residual_px=0.08,
        residual_mm=0.021,
        worst_mm=0.064,
        covered_pct=62.0,
        taken_at=f"{taken_at:%Y-%m-%dT%H:%M:%SZ}",
    )
    return StoredCalibrationData(found, taken_at, "ada", "")
