"""The choice of the GPIO chip. lgpio needs a real one, so a fake records gpiozero's calls."""

from __future__ import annotations

import importlib
import sys
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from core.devices import Devices, open_devices
from core.devices.lines.gpio import GpioLines
from core.devices.pins import PI_CHIP, import_lgpio
from core.errors import GPIONotAvailableError
from core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

STREAM = "rtsp://192.0.2.1/part"
"""A real camera: only such a camera may drive real lines."""

PI_5 = 0xC04170
OUTPUT = 1 << 1
"""lgpio's mode of a line that is driven."""


def devices_on(chip: int) -> Devices:
    settings = Settings.of(camera="video", camera_source=STREAM, lines="gpio", gpio_chip=chip)
    return open_devices(settings.camera, settings.lines, settings.simulation)


class FakeLgpio(ModuleType):
    """Any number of chips; levels by chip and line."""

    error = type("error", (Exception,), {})

    def __init__(self) -> None:
        super().__init__("lgpio")
        self.chips: set[int] = {0}
        self.opened: list[int] = []
        self.levels: dict[tuple[int, int], int] = defaultdict(int)
        self.modes: dict[tuple[int, int], int] = defaultdict(int)

    def __getattr__(self, name: str) -> int:
        if name.isupper():
            return 0  # flags, which this chip ignores
        raise AttributeError(name)

    def gpiochip_open(self, chip: int) -> int:
        if chip not in self.chips:
            raise self.error("can not open gpiochip")
        self.opened.append(chip)
        return chip

    def gpiochip_close(self, chip: int) -> None:
        self.opened.remove(chip)

    def gpio_claim_input(self, chip: int, line: int, flags: int = 0) -> None:
        self.modes[chip, line] = 0

    def gpio_claim_output(self, chip: int, line: int) -> None:
        self.modes[chip, line] = OUTPUT

    def gpio_claim_alert(self, chip: int, line: int, edges: int, flags: int) -> None:
        self.modes[chip, line] = 0

    def gpio_free(self, chip: int, line: int) -> None: ...

    def gpio_get_mode(self, chip: int, line: int) -> int:
        return self.modes[chip, line]

    def gpio_read(self, chip: int, line: int) -> int:
        return self.levels[chip, line]

    def gpio_write(self, chip: int, line: int, level: int) -> None:
        self.levels[chip, line] = level

    def gpio_set_debounce_micros(self, chip: int, line: int, us: int) -> None: ...

    def callback(self, *_: object) -> FakeLgpio:
        return self

    def cancel(self) -> None: ...


@pytest.fixture
def lgpio(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeLgpio]:
    fake = FakeLgpio()
    monkeypatch.setitem(sys.modules, "lgpio", fake)
    monkeypatch.delitem(sys.modules, "gpiozero.pins.lgpio", raising=False)
    yield fake
    sys.modules.pop("gpiozero.pins.lgpio", None)  # remove the module that was imported with the fake


@pytest.fixture
def is_pi(monkeypatch: pytest.MonkeyPatch) -> None:
    local = importlib.import_module("gpiozero.pins.local")
    monkeypatch.setattr(local, "get_pi_revision", lambda: PI_5)


@pytest.mark.parametrize("chip", [PI_CHIP, 0, 1])
def test_a_computer_that_is_no_pi_has_the_lines_of_its_chip(lgpio: FakeLgpio, chip: int) -> None:
    lgpio.chips = {0, 1}
    lines = devices_on(chip).lines
    lines.open()
    assert lgpio.opened == [max(0, chip)]
    lines.write(1, True)
    assert lgpio.levels[max(0, chip), 17] == 1
    lines.close()
    assert lgpio.opened == []


@pytest.mark.usefixtures("is_pi")
def test_a_pi_knows_its_own_chip_unless_the_setting_names_another(lgpio: FakeLgpio) -> None:
    lgpio.chips = {0, 2}
    for chip, opened in ((PI_CHIP, 0), (2, 2)):
        lines = GpioLines(chip=chip)
        lines.open()
        assert lgpio.opened == [opened]
        lines.close()


def test_a_light_is_on_the_chip_of_the_lines(lgpio: FakeLgpio, monkeypatch: pytest.MonkeyPatch) -> None:
    lgpio.chips = {3}
    dimmed: list[tuple[int, ...]] = []
    monkeypatch.setattr(lgpio, "tx_pwm", lambda *values: dimmed.append(values), raising=False)
    light = devices_on(3).light
    light.set(40, strobe=False)
    light.close()
    assert {chip for chip, *_ in dimmed} == {3}


def test_a_light_that_is_given_up_leaves_the_lines_alone(lgpio: FakeLgpio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lgpio, "tx_pwm", lambda *_: None, raising=False)
    devices = devices_on(0)
    devices.lines.open()
    devices.lines.write(2, True)
    devices.light.set(40, strobe=False)
    devices.light.set(None, strobe=False)
    assert lgpio.gpio_get_mode(0, 18) == OUTPUT
    assert lgpio.gpio_read(0, 18) == 1
    devices.lines.write(4, True)
    devices.lines.close()
    assert lgpio.gpio_get_mode(0, 18) != OUTPUT


def test_a_chip_that_is_not_there_is_named(lgpio: FakeLgpio) -> None:
    with pytest.raises(GPIONotAvailableError, match=r"/dev/gpiochip7"):
        GpioLines(chip=7).open()
    lgpio.chips = set()
    with pytest.raises(GPIONotAvailableError, match="no digital lines"):
        GpioLines().open()


def test_lgpio_makes_its_pipe_in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of an installed station cannot be written to."""
    (tmp_path / "lgpio.py").write_text("import os; where = os.getcwd(); open('pipe', 'w').close()")
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "lgpio", raising=False)
    lgpio = import_lgpio()
    monkeypatch.delitem(sys.modules, "lgpio")
    assert lgpio.where != str(here)
    assert Path.cwd() == here
    assert not list(here.iterdir())
