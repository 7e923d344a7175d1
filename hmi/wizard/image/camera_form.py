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
    from collections.abc import Sequence

    from hmi.appearance import Look

_OF_THE_LIGHT = ("light_pct", "light_strobe")


class CameraForm(FieldColumn):
    """Shows a spec with the values read back from the camera; the specs it emits differ only in the fields edited.

    A setting that the program leaves to the camera shows the camera's own value, without the bar of a value that is
    not the default. Settings that camera and light lack are named together at the end.
    `spec_changing` and `spec_changed` carry the program's spec.
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
        lacking = [] if controls is None else [name for name in fields.fields_of(CameraSpec) if name not in controls]
        # What the program sets all the same stays in view.
        unset = [name for name in lacking if getattr(spec, name) == fields.defaults_of(CameraSpec)[name]]
        self.show_values(
            self._shown,
            names=[name for name in fields.fields_of(CameraSpec) if name not in unset],
            unavailable={name: _why_not(name) for name in lacking if name not in unset},
            is_locked=controls is None,
            note=tr("No camera was found yet.") if controls is None else _lacking(unset),
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


def _why_not(name: str) -> str:
    if name in _OF_THE_LIGHT:
        return tr("The light of this station does not have it.")
    return tr("This camera does not have it.")


def _lacking(names: Sequence[str]) -> str:
    """One sentence about all settings that camera and light do not have; "" if they have all."""
    declared = fields.fields_of(CameraSpec)
    titles = ", ".join(tr(declared[name].title) for name in names)
    return tr("Camera and light do not have: {settings}.", settings=titles) if titles else ""
