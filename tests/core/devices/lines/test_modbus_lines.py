"""Modbus lines against a real server: what is lost, refused or late, and a station that outlives its module."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from core.devices.lines.lines import Input, InputEdge
from core.devices.lines.modbus import IoModule, ModbusLines
from core.errors import ConfigurationError, GPIOError, GPIONotAvailableError
from core.settings import load_settings
from tests.core.devices.lines.io_module import ALL_OUTPUTS, WITHIN_S, ModbusModule

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def module() -> Iterator[ModbusModule]:
    module = ModbusModule()
    yield module
    module.close()


def wait_lost(lines: ModbusLines) -> GPIOError:
    """The reading of the inputs ends with the connection."""
    assert lines._poller is not None
    lines._poller.join(WITHIN_S)
    assert lines.error is not None
    return lines.error


def test_a_change_says_how_long_ago_it_may_have_been(module: ModbusModule) -> None:
    heard: list[InputEdge] = []
    module.lines.listen(heard.append)
    module.lines.open()
    module.drive(Input.TRIGGER, True)
    module.drive(Input.TRIGGER, False)
    rising, falling = heard
    assert rising.uncertain_ns > 0
    assert falling.at_ns - falling.uncertain_ns >= rising.at_ns - rising.uncertain_ns, "nothing between two readings"


def test_a_level_that_stands_at_the_opening_is_no_edge(module: ModbusModule) -> None:
    module.drive(Input.SELECT_2, True)
    heard: list[InputEdge] = []
    module.lines.listen(heard.append)
    module.lines.open()
    module.wait_read()
    assert module.lines.read(Input.SELECT_2)
    assert heard == []


def test_a_module_that_loses_its_power_is_noticed_without_a_write_and_opened_again(module: ModbusModule) -> None:
    lines = module.lines
    lines.open()
    lines.write(2, True)
    assert lines.error is None
    module.off()
    assert "does not answer" in str(wait_lost(lines))
    for use in (lambda: lines.write(1, True), lambda: lines.read(Input.TRIGGER)):
        with pytest.raises(GPIOError, match="does not answer"):
            use()
    lines.close()
    with pytest.raises(GPIOError, match="Check its power"):
        lines.open()
    module.on()
    lines.open()
    assert lines.error is None
    assert not any(module.sees(output) for output in ALL_OUTPUTS)


def test_a_module_that_is_too_slow_is_lost_at_the_first_answer_that_is_late(module: ModbusModule) -> None:
    lines = module.lines
    lines.open()
    module.hang()
    wait_lost(lines)
    module.answer()
    with pytest.raises(GPIOError, match="does not answer"):
        lines.write(1, True)
    assert not module.sees(1), "nothing is asked of it any more"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"unit": 9}, "VISION_MODBUS_UNIT"),
        ({"first_coil": 900}, "VISION_MODBUS_FIRST_COIL"),
        ({"first_input": 900}, "VISION_MODBUS_FIRST_INPUT"),
    ],
)
def test_a_module_that_is_addressed_wrongly_says_which_setting(
    module: ModbusModule, wrong: dict[str, int], sentence: str
) -> None:
    lines = module.lines_with(**wrong)
    with pytest.raises(GPIOError, match=sentence):
        lines.open()
    with pytest.raises(GPIOError, match="not open"):
        lines.write(1, True)
    lines.close()


def test_a_crash_of_whoever_listens_is_no_silence(module: ModbusModule, expect_log) -> None:
    expect_log("reading of the inputs crashed")

    def crash(edge: InputEdge) -> None:
        raise ValueError(edge)

    module.lines.listen(crash)
    module.lines.open()
    module.drive(Input.TRIGGER, True)
    assert "not read any more" in str(wait_lost(module.lines))


def test_a_computer_without_pymodbus_has_no_such_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pymodbus.client", None)
    with pytest.raises(GPIONotAvailableError, match="pymodbus"):
        ModbusLines(IoModule("127.0.0.1")).open()
    assert "modbus inputs" not in {thread.name for thread in threading.enumerate()}


def test_the_settings_name_the_module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VISION_LINES", "modbus")
    with pytest.raises(ConfigurationError, match="VISION_MODBUS_HOST: the lines need the IP address"):
        load_settings(None, data_dir=tmp_path)
    monkeypatch.setenv("VISION_MODBUS_HOST", "192.0.2.7")
    assert load_settings(None, data_dir=tmp_path).lines.modbus_host == "192.0.2.7"
