"""Form of the camera settings that this camera has; those that the program leaves open show the camera's values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from core import fields
from core.inspection.camera_spec import CameraSpec, Controls, numeric_settings
from hmi.forms.field_column import FieldColumn
from hmi.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hmi.appearance import Look

_OF_THE_LIGHT = ("light_pct", "light_strobe")


class CameraForm(FieldColumn):
    """Shows a spec with the values read back from the camera; the specs it emits differ only in the fields edited.

    A setting that the program leaves to the camera shows the camera's own value, without the bar of a value that is
    not the default. `spec_changing` and `spec_changed` carry the program's spec.
    """

    spec_changing = Signal(object)
    spec_changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "camera_fields")
        self._spec = self._shown = CameraSpec()
        self._is_dragging = False
        self.changing.connect(self._take_spec_changing)
        self.changed.connect(self._take_spec_changed)

    def show_spec(self, spec: CameraSpec, applied: CameraSpec | None, controls: Controls | None) -> None:
        """`applied`: the current settings as read back; None if they are not those of this spec.

        `controls`: the settings that camera and light really have; None until a camera is found.
        """
        self._spec = spec
        if self._is_dragging:
            return
        own = {} if applied is None else _left_to_the_camera(spec, applied)
        self._shown = replace(spec, **own)
        numbers, had = numeric_settings(), controls or {}
        self.show_values(
            self._shown,
            unavailable=_missing(controls),
            ranges={name: (one.minimum, one.maximum) for name, one in had.items() if name in numbers},
            options={name: one.options for name, one in had.items() if one.options},
            defaults=own,
        )

    def _take_spec_changing(self, shown: CameraSpec) -> None:
        self._is_dragging = True
        self.spec_changing.emit(self._as_spec(shown))

    def _take_spec_changed(self, shown: CameraSpec) -> None:
        self._is_dragging = False
        self.spec_changed.emit(self._as_spec(shown))

    def _as_spec(self, shown: CameraSpec) -> CameraSpec:
        touched = {
            name: value
            for name in fields.fields_of(CameraSpec)
            if (value := getattr(shown, name)) != getattr(self._shown, name)
        }
        return replace(self._spec, **touched)


def _left_to_the_camera(spec: CameraSpec, applied: CameraSpec) -> dict[str, Any]:
    """By name, the values that the camera has chosen itself."""
    nothing = (None, "")
    names = [name for name in (*numeric_settings(), "test_pattern") if getattr(spec, name) in nothing]
    return {name: value for name in names if (value := getattr(applied, name)) not in nothing}


def _missing(controls: Controls | None) -> Mapping[str, str]:
    """By name, why a setting cannot be used."""
    if controls is None:
        return dict.fromkeys(fields.fields_of(CameraSpec), tr("No camera was found yet."))
    return {
        name: tr("The light of this station does not have it.")
        if name in _OF_THE_LIGHT
        else tr("This camera does not have it.")
        for name in fields.fields_of(CameraSpec)
        if name not in controls
    }
