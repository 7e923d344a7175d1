"""A Modbus/TCP I/O module: pymodbus' own server on the loopback interface, in a thread of the test."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from pymodbus.server import ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

from core.devices.lines.lines import OUTPUT_COUNT, Input
from core.devices.lines.modbus import INPUTS, IoModule, ModbusLines

if TYPE_CHECKING:
    from collections.abc import Coroutine

UNIT = 3
FIRST_COIL, FIRST_INPUT = 16, 32
BITS = 64
READ_COILS, READ_INPUTS = 1, 2
WITHIN_S = 60.0
T = TypeVar("T")


class ModbusModule:
    """The module, and the machine behind it. It can be switched off and on, and be too slow for any time-out."""

    def __init__(self, poll_s: float = 0.001, timeout_s: float = WITHIN_S) -> None:
        logging.getLogger("pymodbus").setLevel(logging.CRITICAL)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="modbus module", daemon=True)
        self._thread.start()
        self._server: ModbusTcpServer | None = None
        self._port = 0
        self._answers = asyncio.Event()
        self._answers.set()
        self._readings = 0
        self._read = threading.Condition()
        self.on()
        self.lines = self.lines_with(poll_s=poll_s, timeout_s=timeout_s)

    def lines_with(self, **changes: Any) -> ModbusLines:
        told = {
            "unit": UNIT,
            "first_coil": FIRST_COIL,
            "first_input": FIRST_INPUT,
            "timeout_s": WITHIN_S,
            "poll_s": 0.001,
        }
        return ModbusLines(IoModule("127.0.0.1", self._port, **(told | changes)))

    # --- the machine's side -----------------------------------------------------------------------------------------

    def drive(self, line: Input, is_high: bool) -> None:
        """Set an input; returns once open lines have noticed."""
        self._run(self._set(line, is_high))
        self.wait_read()

    def wait_read(self) -> None:
        """Until the inputs were read once more, and whoever listens was told."""
        until = time.monotonic() + WITHIN_S
        with self._read:
            seen = self._readings + 2  # when the second begins, the first has been told
            while self.lines._client is not None and self._readings < seen:
                assert time.monotonic() < until, "the inputs are not read"
                self._read.wait(0.05)  # they may be lost, which wakes nobody

    def sees(self, output: int) -> bool:
        assert self._server is not None
        (is_high,) = self._run(self._server.async_getValues(UNIT, READ_COILS, FIRST_COIL + output - 1, 1))
        return bool(is_high)

    # --- its power --------------------------------------------------------------------------------------------------

    def on(self) -> None:
        """Every output is low then, as after a loss of power; the address is that of before."""
        self._run(self._listen())

    def off(self) -> None:
        self._run(self._go())

    def hang(self) -> None:
        """From now on it takes requests and does not answer; open lines wait no longer than a moment."""
        self.lines._client.comm_params.timeout_connect = 0.05
        self.wait_read()  # a request that is under way would wait as long as before
        self._loop.call_soon_threadsafe(self._answers.clear)

    def answer(self) -> None:
        self._loop.call_soon_threadsafe(self._answers.set)

    def close(self) -> None:
        self.lines.close()
        self.answer()
        if self._server is not None:
            self.off()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(WITHIN_S)
        self._loop.close()

    # --- in its thread ----------------------------------------------------------------------------------------------

    def _run(self, what: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(WITHIN_S)

    async def _listen(self) -> None:
        coils, inputs = ([SimData(0, values=[False] * BITS, datatype=DataType.BITS)] for _ in range(2))
        unused = [SimData(0, values=0, datatype=DataType.REGISTERS)]
        device = SimDevice(UNIT, (coils, inputs, unused, unused), action=self._asked)
        self._server = ModbusTcpServer(device, address=("127.0.0.1", self._port))
        await self._server.serve_forever(background=True)
        self._port = self._server.transport.sockets[0].getsockname()[1]

    async def _go(self) -> None:
        server, self._server = self._server, None
        assert server is not None
        await server.shutdown()

    async def _set(self, line: Input, is_high: bool) -> None:
        assert self._server is not None
        await self._server.async_setValues(UNIT, READ_INPUTS, FIRST_INPUT + INPUTS.index(line), [is_high])

    async def _asked(self, function: int, start: int, address: int, count: int, now: Any, values: Any) -> None:
        if values is None and function == READ_INPUTS:
            with self._read:
                self._readings += 1
                self._read.notify_all()
        await self._answers.wait()


ALL_OUTPUTS = range(1, OUTPUT_COUNT + 1)
