"""`doctor lines`: walks through the wiring at a terminal, line by line, and says what to do where one does not work.

Only while no station runs. An output is back at its safe level after its turn, and when nobody answers; at the end, at
an error, at Ctrl-C and when the terminal is closed, all of them are.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from cli.lines import wired_outputs
from core.devices import open_devices
from core.devices.lines.checkup import InputCheck, check_input, switching_ms
from core.devices.lines.lines import Input, used_inputs
from core.errors import ConfigurationError, GPIOError
from core.inspection.program import LINE_FUNCTIONS, LineFunction
from core.running.safe_state import drive_safe, safe_levels
from core.running.timing import output_name
from core.store.claim import Claim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.devices.lines.lines import InputEdge, Lines
    from core.inspection.program import OutputMap, OutputSpec
    from core.settings import Settings

ANSWER_WITHIN_S = 60.0
"""How long an output stays switched over while nobody answers."""
WORKS, FAILS, SKIPPED = "works", "fails", "skipped"
_ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

Ask = Callable[[str, float | None], str | None]
"""Shows a question; the answer, in lower case; None if there is none within that many seconds."""


@dataclass(frozen=True)
class Walked:
    """What was found at one line."""

    line: str
    outcome: str
    detail: str
    advice: tuple[str, ...] = ()


class _QuitError(Exception):
    """Whoever stands at the terminal has ended the walk."""


class Terminal:
    """Questions on the error stream, so that standard output holds the report alone."""

    def __init__(self, descriptor: int = 0) -> None:
        self._descriptor = descriptor
        self._typed = b""

    def ask(self, question: str, within_s: float | None) -> str | None:
        print(question, end=" ", flush=True, file=sys.stderr)
        while b"\n" not in self._typed:
            if not select.select([self._descriptor], [], [], within_s)[0]:
                print(file=sys.stderr)
                return None
            read = os.read(self._descriptor, 1024)
            if not read:
                raise _QuitError
            self._typed += read
        line, _, self._typed = self._typed.partition(b"\n")
        return line.decode(errors="replace").strip().lower()


def walk_lines(settings: Settings, *, as_json: bool) -> int:
    """Walk through the wiring and print a report; 1 if a line does not work or the walk was ended.

    Raises:
        ConfigurationError: the station drives no machine.
        StorageError: a station runs.
        GPIOError: the lines do not answer.
    """
    lines = open_devices(settings.camera, settings.lines, settings.simulation).lines
    if not lines.is_present or lines.is_simulated:
        raise ConfigurationError(
            "{lines}: this station drives no machine, so there is no wiring to walk through. Set VISION_LINES first.",
            lines=lines.title,
        )
    with contextlib.ExitStack() as undo:
        undo.callback(Claim(settings.storage.data_dir).release)
        outputs = wired_outputs(settings)
        walk = _Walk(lines, outputs, used_inputs(settings.lines.select_bits), Terminal().ask)
        lines.open(safe_levels(outputs))
        undo.callback(walk.report, as_json=as_json)
        undo.enter_context(_safe_at_the_end(lines, outputs))
        walk.run()
    return 0 if walk.is_whole and all(found.outcome != FAILS for found in walk.found) else 1


@contextlib.contextmanager
def _safe_at_the_end(lines: Lines, outputs: OutputMap) -> Iterator[None]:
    """However this ends, the outputs are safe; nothing interrupts that."""
    is_main = threading.current_thread() is threading.main_thread()
    before = {each: signal.signal(each, signal.default_int_handler) for each in _ENDINGS} if is_main else {}
    try:
        yield
    finally:
        for each in before:
            signal.signal(each, signal.SIG_IGN)
        try:
            _make_safe(lines, outputs)
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)


def _make_safe(lines: Lines, outputs: OutputMap) -> None:
    """Raises GPIOError: nobody knows what the outputs do now."""
    try:
        for number, is_high in enumerate(safe_levels(outputs), start=1):
            lines.write(number, is_high)
    except GPIOError:
        lines.close()
        try:
            drive_safe(lines, outputs)
        except GPIOError as error:
            raise GPIOError(
                "The outputs could not be made safe: {reason} Switch the machine off before you go near it.",
                reason=error.text,
            ) from error
    lines.close()


class _Walk:
    """`is_whole`: it was walked to the end."""

    def __init__(self, lines: Lines, outputs: OutputMap, inputs: tuple[Input, ...], ask: Ask) -> None:
        self._lines = lines
        self._inputs = inputs
        self._outputs = outputs
        self._safe = safe_levels(outputs)
        self._ask = ask
        self._heard: list[InputEdge] = []
        self._switching_ms: tuple[float, float] | None = None
        self.found: list[Walked] = []
        self.is_whole = False

    def run(self) -> None:
        """The lines are open at their safe levels."""
        self._lines.listen(self._heard.append)
        with contextlib.suppress(_QuitError):
            begin = self._ask(
                f"{self._lines.title}. Each output is switched over and back: the machine may move. Make sure that "
                "nobody is in it.\nType yes to begin:",
                None,
            )
            if begin not in ("y", "yes"):
                return
            self._switching_ms = switching_ms(self._lines, 1, self._safe[0])
            for number, output in enumerate(self._outputs.lines, start=1):
                if output.function is not LineFunction.UNUSED:
                    self.found.append(self._output(number, output))
            for line in self._inputs:
                self.found.append(self._input(line))
            self.is_whole = True

    def _output(self, number: int, output: OutputSpec) -> Walked:
        name = self._name(output_name(number), number, LINE_FUNCTIONS[output.function].format(tool=output.tool))
        safe = self._safe[number - 1]
        for is_high in (not safe, safe):
            self._lines.write(number, is_high)
            try:
                answer = self._choose(f"{name} is {_level(is_high)} now. Does the machine see that?", "yns")
            finally:
                self._lines.write(number, safe)
            if answer is None:
                return Walked(name, SKIPPED, "nobody answered, so it is back at its safe level")
            if answer == "s":
                return Walked(name, SKIPPED, "skipped")
            if answer == "n":
                return Walked(name, FAILS, f"the machine does not see that it is {_level(is_high)}", (_OUTPUT_ADVICE,))
        return Walked(name, WORKS, "the machine sees both levels")

    def _input(self, line: Input) -> Walked:
        rest = self._lines.read(line)
        name = self._name(line.value, line, _level(rest))
        self._heard.clear()
        answer = self._choose(f"{name}: operate it once now, then press Enter.", "s", "")
        if answer == "s":
            return Walked(name, SKIPPED, "skipped")
        found = check_input(line, tuple(self._heard), rest_is_high=rest)
        return Walked(name, WORKS if found.works else FAILS, _seen(found), found.advice)

    def _name(self, line: str, key: Input | int, meaning: str) -> str:
        pin = self._lines.pins.get(key)
        return f"{line} ({meaning})" if pin is None else f"{line} ({meaning}, BCM {pin})"

    def _choose(self, question: str, *choices: str) -> str | None:
        """One of the letters of `choices`; an output waits only so long. q ends the walk."""
        letters = [*"".join(choices), *[each for each in choices if not each]]
        words = ", ".join(_CHOICES[letter] for letter in letters if letter)
        within_s = ANSWER_WITHIN_S if "y" in letters else None
        while True:
            answer = self._ask(f"{question} {words}, {_CHOICES['q']}:", within_s)
            if answer is None:
                return None
            if answer[:1] == "q":
                raise _QuitError
            if answer[:1] in letters:
                return answer[:1]

    def report(self, *, as_json: bool) -> None:
        if as_json:
            told = {
                "lines": self._lines.title,
                "is_whole": self.is_whole,
                "switching_ms": self._switching_ms,
                "items": [asdict(found) for found in self.found],
            }
            print(json.dumps(told, ensure_ascii=False, indent=2))
            return
        print(f"\n{self._lines.title}")
        if self._switching_ms is not None:
            median, most = self._switching_ms
            print(f"  an output is switched within {median:.2f} ms, {most:.2f} ms at most")
        for found in self.found:
            print(f"  {found.outcome:8} {found.line}: {found.detail}")
            for sentence in found.advice:
                print(f"           → {sentence}")
        if not self.is_whole:
            print("  The walk was ended before the last line.")


_CHOICES = {"y": "[y]es", "n": "[n]o", "s": "[s]kip", "q": "[q]uit"}
_OUTPUT_ADVICE = (
    "Measure at the output: if its level changes there, follow the wire to the optocoupler and on to the machine's "
    "input; if not, the pin or the channel is broken. If the machine sees the contrary, set Active low in the program."
)


def _level(is_high: bool) -> str:
    return "high" if is_high else "low"


def _seen(found: InputCheck) -> str:
    if not found.edges:
        return "no edge"
    edges = "1 edge" if found.edges == 1 else f"{found.edges} edges"
    if found.pulse_ms is not None:
        return f"{edges}, {found.pulse_ms:.1f} ms apart"
    return edges if found.bounce_ms is None else f"{edges}, bouncing for up to {found.bounce_ms:.1f} ms"
