"""The settings of a program as features of a GenICam camera: ranges, units, the automatics, and reading back.

Names of features are those of the GenICam SFNC; Aravis knows which older names a camera has in their place. Aravis does
not check ranges, and cameras drop what lies outside without a word: a value is clamped here and always read back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from core.errors import ConfigurationError
from core.inspection.camera_spec import CameraSpec, Control, numeric_settings
from core.text import text

RED, BLUE = "Red", "Blue"
_BALANCES = {"white_balance_red": RED, "white_balance_blue": BLUE}
OFF = 0
"""ARV_AUTO_OFF."""


@dataclass(frozen=True)
class _Feature:
    """A setting that the camera has.

    Attributes:
        bounds, get, put: of the camera, in its own unit.
        step: in the unit of the program.
        factor: value of the program = factor × value of the camera.
        automatic: reads the automatic that overrides it; None when there is none.
        set_automatic: sets it.
    """

    bounds: tuple[float, float]
    get: Callable[[], float]
    put: Callable[[float], object]
    step: float
    factor: float = 1.0
    automatic: Callable[[], Any] | None = None
    set_automatic: Callable[[Any], object] | None = None

    def value(self) -> float:
        return self._told(self.get())

    def _told(self, raw: float) -> float:
        return round(raw * self.factor, 6)

    def control(self, name: str) -> Control | None:
        """Its range, as far as programs have it; None when that is nothing or one value."""
        declared = numeric_settings()[name]
        least, most = (self._told(edge) for edge in self.bounds)
        least, most = max(least, declared.minimum), min(most, declared.maximum)
        if least >= most:
            return None
        return Control(least, most, self.step, min(max(self.value(), least), most))


class GenicamControls:
    """The settings that an open camera has; used by the acquisition's thread. Methods raise the library's error."""

    def __init__(self, camera: Any, most_gain_db: float) -> None:
        """`most_gain_db`: what the highest gain amounts to, of a camera that counts its gain in steps of its own."""
        self._features = _features(camera, most_gain_db)
        self._ranges = {
            name: control for name, feature in self._features.items() if (control := feature.control(name)) is not None
        }
        self._own = self._state()

    @property
    def own(self) -> dict[str, tuple[float, Any]]:
        """What it was set to when it was opened, with its automatics, in its own unit."""
        return self._own

    def keep_own(self, own: dict[str, tuple[float, Any]]) -> None:
        """Take these for the camera's own settings: those that it had before this process first set any."""
        self._own = {name: own.get(name, found) for name, found in self._own.items()}

    def is_automatic(self, name: str) -> bool:
        """Whether the camera itself sets this, and may change it with every picture."""
        return _of(self._features[name].automatic) not in (None, OFF)

    def ranges(self) -> dict[str, Control]:
        """By field name of `CameraSpec`, with the values last read back."""
        return dict(self._ranges)

    def apply(self, spec: CameraSpec) -> tuple[CameraSpec, bool]:
        """Set everything, and return what the camera reads back, and whether anything has changed.

        What the program leaves to the camera gets the value that it had when it was opened; that may be an automatic.

        Raises:
            ConfigurationError: the camera keeps an automatic on.
        """
        before = self._state()
        for name in self._ranges:
            self._put(name, getattr(spec, name))
        for name, control in self._ranges.items():
            value = self._features[name].value()
            self._ranges[name] = replace(control, value=min(max(value, control.minimum), control.maximum))
        return CameraSpec(**{name: control.value for name, control in self._ranges.items()}), before != self._state()

    def _state(self) -> dict[str, tuple[float, Any]]:
        return {name: (feature.get(), _of(feature.automatic)) for name, feature in self._features.items()}

    def _put(self, name: str, value: float | None) -> None:
        feature = self._features[name]
        raw, automatic = self._own[name]
        if value is not None:
            raw = self._ranges[name].clamped(value) / feature.factor
            automatic = None if automatic is None else OFF
        if feature.set_automatic is not None and feature.automatic is not None and feature.automatic() != automatic:
            feature.set_automatic(automatic)
            if value is not None and feature.automatic() != OFF:
                raise ConfigurationError(
                    "The camera does not switch off its automatic for {setting}. Leave {setting} to the camera.",
                    setting=text(numeric_settings()[name].title),
                )
        if automatic in (None, OFF) and feature.get() != raw:
            feature.put(raw)


def _of(automatic: Callable[[], Any] | None) -> Any:
    return None if automatic is None else automatic()


def _features(camera: Any, most_gain_db: float) -> dict[str, _Feature]:
    found = {}
    if camera.is_exposure_time_available():
        has_automatic = camera.is_exposure_auto_available()
        found["exposure_us"] = _Feature(
            _pair(camera.get_exposure_time_bounds()),
            camera.get_exposure_time,
            camera.set_exposure_time,
            step=1.0,
            automatic=camera.get_exposure_time_auto if has_automatic else None,
            set_automatic=camera.set_exposure_time_auto if has_automatic else None,
        )
    if camera.is_gain_available():
        has_automatic = camera.is_gain_auto_available()
        bounds = _pair(camera.get_gain_bounds())
        # Since SFNC 1.3, `Gain` is in dB; the `GainRaw` of older cameras is in steps that only its manual explains.
        is_raw = not camera.is_feature_available("Gain")
        factor = most_gain_db / bounds[1] if is_raw and bounds[1] > 0 else 1.0
        found["gain_db"] = _Feature(
            bounds,
            camera.get_gain,
            camera.set_gain,
            step=factor if is_raw else 0.01,
            factor=factor,
            automatic=camera.get_gain_auto if has_automatic else None,
            set_automatic=camera.set_gain_auto if has_automatic else None,
        )
    if camera.is_feature_available("BalanceRatioSelector") and camera.is_feature_available("BalanceRatio"):
        colors = camera.dup_available_enumerations_as_strings("BalanceRatioSelector")
        found |= {name: _balance(camera, color) for name, color in _BALANCES.items() if color in colors}
    return found


def _balance(camera: Any, color: str) -> _Feature:
    """The gain of a color; one register for all of them, chosen by a selector."""

    def chosen() -> Any:
        camera.set_string("BalanceRatioSelector", color)
        return camera

    has_automatic = camera.is_feature_available("BalanceWhiteAuto")
    return _Feature(
        _pair(chosen().get_float_bounds("BalanceRatio")),
        lambda: float(chosen().get_float("BalanceRatio")),
        lambda value: chosen().set_float("BalanceRatio", value),
        step=0.001,
        automatic=(lambda: _AUTOMATICS.get(camera.get_string("BalanceWhiteAuto"), OFF + 1)) if has_automatic else None,
        set_automatic=(lambda value: camera.set_string("BalanceWhiteAuto", _WORDS[int(value)]))
        if has_automatic
        else None,
    )


_WORDS = ("Off", "Once", "Continuous")
_AUTOMATICS = {word: number for number, word in enumerate(_WORDS)}


def _pair(bounds: Any) -> tuple[float, float]:
    least, most = bounds
    return float(least), float(most)
