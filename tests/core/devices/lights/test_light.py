from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest
from gpiozero import DigitalOutputDevice
from gpiozero.pins.mock import MockFactory, MockPWMPin

from core.devices.cameras.simulated import SimulatedCamera
from core.devices.lights.light import LIGHT_PIN, Light, NoLight, PwmLight, SimulatedLight
from core.errors import GPIOError, GPIONotAvailableError
from core.simulation.belt import Belt
from core.simulation.parts import PartSeries

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def factory() -> Iterator[MockFactory]:
    factory = MockFactory(pin_class=MockPWMPin)
    yield factory
    factory.close()


@pytest.fixture(params=["none", "simulated", "pwm"])
def light(request: pytest.FixtureRequest, factory: MockFactory) -> Light:
    made: dict[str, Light] = {
        "none": NoLight(),
        "simulated": SimulatedLight(Belt(parts_per_minute=0)),
        "pwm": PwmLight(pin_factory=factory),
    }
    return made[request.param]


def test_a_light_can_be_switched_off_twice_and_on_again(light: Light) -> None:
    light.close()
    light.set(40, strobe=True)
    light.close()
    light.close()
    light.set(None, strobe=False)
    assert light.title
    light.close()


def test_a_lights_controls_have_the_values_last_set(light: Light) -> None:
    light.set(40, strobe=True)
    assert ("light_pct" in light.controls) is light.has_level
    assert ("light_strobe" in light.controls) is light.has_strobe
    assert all(control.value in (40, True) for control in light.controls.values())
    light.close()


def test_the_simulated_light_makes_the_pictures_brighter_and_darker() -> None:
    belt = Belt(PartSeries(1), parts_per_minute=0)
    camera, light = SimulatedCamera(belt, fps=200, noise_sigma=0), SimulatedLight(belt)
    camera.open()
    nominal = camera.read(3).image
    light.set(100, strobe=False)
    assert np.array_equal(camera.read(3).image, nominal)
    light.set(50, strobe=True)
    assert abs(camera.read(3).image.mean() / nominal.mean() - 0.51) < 0.02
    light.set(None, strobe=False)
    assert np.array_equal(camera.read(3).image, nominal)
    light.close()
    assert camera.read(3).image.mean() < 0.05 * nominal.mean()
    camera.close()


def test_the_lamp_has_the_brightness_that_was_set_and_is_off_when_closed(factory: MockFactory) -> None:
    light = PwmLight(pin_factory=factory)
    light.set(75, strobe=False)
    pin = factory.pin(LIGHT_PIN)
    assert pin.state == pytest.approx(0.75)
    assert pin.frequency == 1000
    light.set(0, strobe=False)
    assert pin.state == 0
    light.set(100, strobe=False)
    light.close()
    assert pin.function == "input", "let go: the driver's own resistor keeps the lamp dark"


def test_a_lamp_that_is_left_to_itself_has_no_pin(factory: MockFactory) -> None:
    light = PwmLight(pin_factory=factory)
    light.set(None, strobe=False)
    taken = DigitalOutputDevice(LIGHT_PIN, pin_factory=factory)
    taken.close()
    light.set(10, strobe=False)
    light.set(None, strobe=False)
    assert factory.pin(LIGHT_PIN).function == "input"


def test_a_pin_in_use_is_reported_and_can_be_claimed_later(factory: MockFactory) -> None:
    taken = DigitalOutputDevice(LIGHT_PIN, pin_factory=factory)
    light = PwmLight(pin_factory=factory)
    with pytest.raises(GPIOError, match="The light cannot have pin 12"):
        light.set(50, strobe=False)
    taken.close()
    light.set(50, strobe=False)
    assert factory.pin(LIGHT_PIN).state == pytest.approx(0.5)
    light.close()


def test_a_pin_without_pwm_is_reported() -> None:
    with pytest.raises(GPIOError, match="cannot be dimmed"):
        PwmLight(pin_factory=MockFactory()).set(50, strobe=False)


@pytest.mark.parametrize("missing", ["gpiozero", "lgpio"])
def test_a_computer_without_the_libraries_cannot_dim_a_lamp(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    light = PwmLight()
    light.set(None, strobe=False)
    with pytest.raises(GPIONotAvailableError):
        light.set(50, strobe=False)
    light.close()
