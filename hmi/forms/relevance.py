"""Which fields matter, given the others: a fixed level only where the level is fixed. One table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from core.inspection.program import TriggerSpec
from core.inspection.tools.area import AreaParams
from core.inspection.tools.color_area import ColorAreaParams
from core.inspection.tools.edge_detection import EdgeDetectionParams
from core.inspection.tools.outline import OutlineParams

_LIGHT: Mapping[str, Callable[[Any], bool]] = {
    "light_reference": lambda params: params.light == "reference",
    "brightness_tolerance_pct": lambda params: params.light in ("picture", "reference"),
}

_MATTERS: Mapping[type, Mapping[str, Callable[[Any], bool]]] = {
    AreaParams: {
        **_LIGHT,
        "level": lambda params: params.method == "fixed",
        "block_px": lambda params: params.method == "adaptive",
        "offset": lambda params: params.method == "adaptive",
        "cell_px": lambda params: params.mode == "local",
        "count_tolerance": lambda params: params.mode == "count",
    },
    ColorAreaParams: {
        **_LIGHT,
        "tolerance_lightness": lambda params: not params.ignore_lightness,
        "brightness_tolerance_pct": lambda params: (
            _LIGHT["brightness_tolerance_pct"](params) and not params.ignore_lightness
        ),
        "cell_px": lambda params: params.mode == "local",
    },
    EdgeDetectionParams: _LIGHT,
    OutlineParams: _LIGHT,
    TriggerSpec: {
        "interval_ms": lambda trigger: trigger.kind == "internal",
        "edge": lambda trigger: trigger.kind == "external",
        "debounce_ms": lambda trigger: trigger.kind == "external",
    },
}


def is_relevant(instance: Any, name: str) -> bool:
    """Whether a field of this instance has any effect, given its other fields."""
    matters = _MATTERS.get(type(instance), {}).get(name)
    return matters is None or matters(instance)
