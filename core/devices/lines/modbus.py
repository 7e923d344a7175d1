"""Digital lines of a Modbus/TCP I/O module, through pymodbus: eight coils, and six discrete inputs that are polled.

A module tells nothing by itself. A thread of these lines reads its inputs in a cycle, so a change is seen late, by up
to one cycle and one answer: `InputEdge.uncertain_ns` says by how much at most. A pulse that is shorter may be missed.

Writes and readings share one connection, because many modules accept only one. A failure ends it: nobody knows what the
module makes of a request that it did not answer in time. Until the lines are opened again, every call fails at once,
and the module's own watchdog has to switch its outputs off.
"""

from __future__ import annotations

import importlib
import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.devices.lines.lines import ALL_LOW, OUTPUT_COUNT, Input, InputEdge, Lines, Listener
from core.errors import GPIOError, GPIONotAvailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

INPUTS = tuple(Input)
"""In the order of the module's discrete inputs."""

_NO_SUCH_ADDRESS = 0x02


@dataclass(frozen=True)
class IoModule:
    """Where the module is, and how it is addressed.

    Attributes:
        first_coil: address of OUT1; OUT2 … OUT8 follow.
        first_input: address of TRIGGER; SELECT_0 … SELECT_3 and STROBE follow.
        poll_s: from one reading of the inputs to the next.
        timeout_s: how long the module may take for an answer.
    """

    host: str
    port: int = 502
    unit: int = 1
    first_coil: int = 0
    first_input: int = 0
    poll_s: float = 0.005
    timeout_s: float = 0.2

    @property
    def title(self) -> str:
        return f"Modbus I/O module {self.host}:{self.port}"


class ModbusLines(Lines):
    """Implements the contract over one TCP connection. Levels of inputs are those of the last reading."""

    is_simulated = False

    def __init__(self, module: IoModule) -> None:
        self._module = module
        self._lock = threading.Lock()
        """Held for one request and its answer."""
        self._client: Any = None
        self._errors: tuple[type[Exception], ...] = ()
        self._error: GPIOError | None = None
        self._levels = dict.fromkeys(INPUTS, False)
        self._listener: Listener | None = None
        self._stop = threading.Event()
        self._poller: threading.Thread | None = None

    @property
    def title(self) -> str:
        return self._module.title

    @property
    def error(self) -> GPIOError | None:
        return self._error

    def open(self, levels: Sequence[bool] = ALL_LOW) -> None:
        if self._client is not None:
            return
        self.close()
        self._connect()
        try:
            first, unit = self._module.first_coil, self._module.unit
            self._ask(lambda client: client.write_coils(first, list(levels), device_id=unit))
            asked_ns = time.monotonic_ns()
            self._levels = self._read()
        except GPIOError:
            self.close()
            raise
        self._stop = threading.Event()
        self._poller = threading.Thread(
            target=self._poll, args=(self._stop, asked_ns), name="modbus inputs", daemon=True
        )
        self._poller.start()

    def close(self) -> None:
        """End the connection; the outputs keep their levels until the watchdog of the module switches them off."""
        self._stop.set()
        poller, self._poller = self._poller, None
        if poller is not None:
            poller.join()  # after the answer, or the time-out, that it waits for
        with self._lock:
            client, self._client = self._client, None
            self._error = None
        if client is not None:
            client.close()

    def write(self, output: int, is_high: bool) -> None:
        if not 1 <= output <= OUTPUT_COUNT:
            raise GPIOError("There is no OUT{output}; there are {count}.", output=output, count=OUTPUT_COUNT)
        address, unit = self._module.first_coil + output - 1, self._module.unit
        self._ask(lambda client: client.write_coil(address, is_high, device_id=unit))

    def read(self, line: Input) -> bool:
        if self._client is None:
            raise self._error or _not_open()
        return self._levels[line]

    def listen(self, listener: Listener | None) -> None:
        self._listener = listener

    # --- the connection ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        try:
            clients, exceptions = (importlib.import_module(f"pymodbus.{name}") for name in ("client", "exceptions"))
        except ImportError as error:
            raise GPIONotAvailableError("Modbus lines need pymodbus, which is not installed.") from error
        logging.getLogger("pymodbus").setLevel(logging.CRITICAL)  # it logs what it also raises, with its last frames
        module = self._module
        self._errors = (exceptions.ModbusException, OSError)
        client = clients.ModbusTcpClient(module.host, port=module.port, timeout=module.timeout_s, retries=0)
        if not client.connect():
            raise self._silent()
        self._client = client

    def _ask(self, request: Callable[[Any], Any]) -> Any:
        """The module's answer. Raises GPIOError, as does every call from then on."""
        with self._lock:
            client = self._client
            if client is None:
                raise self._error or _not_open()
            try:
                answer = request(client)
            except self._errors as error:
                raise self._lost(self._silent()) from error
            if answer.isError():
                raise self._lost(self._refused(answer.exception_code))
            return answer

    def _lost(self, why: GPIOError) -> GPIOError:
        """End the connection; the lock is held."""
        self._client.close()
        self._client, self._error = None, why
        return why

    def _silent(self) -> GPIOError:
        return GPIOError(
            "{module} does not answer. Check its power, its network cable and its address.", module=self.title
        )

    def _refused(self, code: int) -> GPIOError:
        module = self._module
        if code == _NO_SUCH_ADDRESS:
            return GPIOError(
                "{module} does not have {outputs} outputs from coil {coil} on and {inputs} inputs from {input} on. Set "
                "VISION_MODBUS_FIRST_COIL and VISION_MODBUS_FIRST_INPUT as the module says.",
                module=self.title,
                outputs=OUTPUT_COUNT,
                coil=module.first_coil,
                inputs=len(INPUTS),
                input=module.first_input,
            )
        return GPIOError(
            "{module} refuses unit {unit}: exception {code}. Set VISION_MODBUS_UNIT as the module says.",
            module=self.title,
            unit=module.unit,
            code=code,
        )

    # --- the inputs -------------------------------------------------------------------------------------------------

    def _read(self) -> dict[Input, bool]:
        first, unit = self._module.first_input, self._module.unit
        answer = self._ask(lambda client: client.read_discrete_inputs(first, count=len(INPUTS), device_id=unit))
        return dict(zip(INPUTS, map(bool, answer.bits), strict=False))  # filled up to whole bytes

    def _poll(self, stop: threading.Event, asked_ns: int) -> None:
        try:
            self._poll_until(stop, asked_ns)
        except GPIOError:
            return  # kept in `error`; whoever drives the lines opens them again
        except Exception:
            log.exception("The reading of the inputs crashed")
            with self._lock:
                if self._client is not None:
                    self._lost(GPIOError("The inputs of {module} are not read any more.", module=self.title))

    def _poll_until(self, stop: threading.Event, asked_ns: int) -> None:
        """`asked_ns`: when the levels that are known were asked for."""
        while not stop.wait(max(0.0, self._module.poll_s - (time.monotonic_ns() - asked_ns) / 1e9)):
            before, before_ns = self._levels, asked_ns
            asked_ns = time.monotonic_ns()
            self._levels = levels = self._read()
            seen_ns = time.monotonic_ns()
            for line in INPUTS:
                listener = self._listener
                if levels[line] is not before[line] and listener is not None:
                    listener(InputEdge(line, levels[line], seen_ns, seen_ns - before_ns))


def _not_open() -> GPIOError:
    return GPIOError("The digital lines are not open.")
