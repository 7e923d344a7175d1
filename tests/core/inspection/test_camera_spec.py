from __future__ import annotations

import hashlib
import json
from dataclasses import fields as dataclass_fields

import pytest

from core import fields
from core.errors import InvalidProgramConfigError
from core.inspection.camera_spec import CameraSpec, Control, numeric_settings
from core.inspection.program import Program

OF_THE_FIRST_RELEASE = {"exposure_us": 2500.0, "gain_db": None, "test_pattern": "Gasket"}


def test_every_setting_is_declared_once_with_a_title_for_people() -> None:
    declared = fields.fields_of(CameraSpec)
    assert list(declared) == [field.name for field in dataclass_fields(CameraSpec)]
    assert all(field.title and field.help for field in declared.values())
    assert set(numeric_settings()) == {
        "exposure_us",
        "gain_db",
        "white_balance_red",
        "white_balance_blue",
        "white_balance_k",
        "focus_pct",
        "light_pct",
    }


def test_a_program_of_the_first_release_loads_and_keeps_its_version() -> None:
    old = {**Program("cap").to_json(), "camera": OF_THE_FIRST_RELEASE}
    canonical = json.dumps(old, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    loaded = Program.from_json(old)
    assert loaded.camera == CameraSpec(exposure_us=2500.0, test_pattern="Gasket")
    assert loaded.version_hash == hashlib.sha256(canonical.encode()).hexdigest()


def test_what_a_program_uses_is_written_and_read_back() -> None:
    spec = CameraSpec(
        exposure_us=100,
        brightness_mode="hdr",
        white_balance_red=1.5,
        white_balance_blue=0.75,
        white_balance_k=4500,
        focus_pct=0,
        light_pct=0,
        light_strobe=True,
    )
    written = spec.to_json()
    assert set(written) == {field.name for field in dataclass_fields(CameraSpec)}
    assert fields.load(CameraSpec, json.loads(json.dumps(written)), "camera") == spec
    assert set(CameraSpec().to_json()) == set(OF_THE_FIRST_RELEASE)


@pytest.mark.parametrize(
    ("camera", "sentence"),
    [
        ({"test_pattern": "x" * 81}, "test_pattern must have at most 80 characters"),
        ({"test_pattern": "\ud800"}, "test_pattern holds characters that cannot be stored"),
        ({"light_pct": 100.5}, "light_pct must be 0 to 100 %, not 100.5"),
        ({"white_balance_blue": float("nan")}, "white_balance_blue"),
    ],
)
def test_an_invalid_camera_setting_is_refused(camera: dict[str, object], sentence: str) -> None:
    with pytest.raises(InvalidProgramConfigError) as caught:
        fields.load(CameraSpec, camera, "camera")
    assert sentence in str(caught.value)


def test_a_control_keeps_numbers_within_what_the_device_can() -> None:
    control = Control(10, 20, 1, 15)
    assert [control.clamped(value) for value in (5, 12.5, 30)] == [10, 12.5, 20]
