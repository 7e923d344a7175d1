"""Judging pictures outside the running station: nothing is stored, counted or signaled.

The command line does it in its own process; the station uses a `DryRunProcess`, because continuous computation in
Python holds the GIL and would delay inspections.
"""

from __future__ import annotations

import contextlib
import os
import signal
from concurrent.futures import CancelledError
from contextlib import ExitStack
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.errors import InspectionError, VisionSystemError
from core.inspection.frame import Frame, Image
from core.inspection.imaging import decode
from core.inspection.inspector import Inspector, fault
from core.pictures import read_picture

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from multiprocessing.connection import Connection
    from threading import Event
    from types import TracebackType

    from core.inspection.learning import Learned
    from core.inspection.program import Program
    from core.inspection.result import Judged

NICE = 10
"""Niceness of the process relative to the station's: it uses spare time only."""

CANCEL_S = 0.05
"""How soon a canceled wait ends."""

PictureFile = Path | bytes
"""The path of a picture's file, or its contents."""


def picture_of(file: PictureFile) -> Image:
    """Decode a picture file to height×width×3 uint8 BGR. Raises InvalidImageError."""
    return decode(file) if isinstance(file, bytes) else read_picture(file)


ToJudge = tuple["Program", Image, "dict[str, Learned]"]
"""A program, its master, and what its tools have learned, by key."""


class Judge:
    """A taught program. A picture that cannot be judged gives a FAULT with its reason, as in an inspection."""

    def __init__(self, program: Program, master: Image, learned: Mapping[str, Learned] = MappingProxyType({})) -> None:
        """`learned`: by the keys of the program's lessons. Raises as `Inspector`."""
        self.program = program
        self._inspector = Inspector(program, master, learned=learned.get)

    def __call__(self, image: Image) -> Judged:
        try:
            return self._inspector.inspect(Frame(0, 0, image))
        except VisionSystemError as error:
            return fault(self.program, None, error)


class DryRunProcess:
    """A process that judges pictures by one or more programs; a context manager. For one thread.

    It is connected by a pipe only, and ends when the pipe is closed: at the end of the context, or when the station
    dies.
    """

    def __init__(self, programs: Sequence[ToJudge], cancel: Event) -> None:
        """`cancel`: makes every wait raise CancelledError."""
        self._programs = list(programs)
        self._cancel = cancel
        spawn = get_context("spawn")
        self._pipe, self._theirs = spawn.Pipe()
        self._process = spawn.Process(target=_work, args=(self._theirs,), name="judging", daemon=True)

    def __enter__(self) -> DryRunProcess:
        """Start the process and teach the programs.

        Raises:
            CancelledError
            InspectionError: the process ended.
            InvalidProgramConfigError, InvalidROIError, ImageQualityError, MasterImageNotFoundError: see `Inspector`.
        """
        self._process.start()
        self._theirs.close()  # so that reading ends when the process ends
        with ExitStack() as undo:
            undo.callback(self._end)
            self._receive()
            if (error := self._ask(self._programs)) is not None:
                raise error
            undo.pop_all()
        return self

    def judge(self, file: PictureFile) -> tuple[Judged, ...]:
        """The judgement of each program. Raises CancelledError, InspectionError (the process ended)."""
        results: tuple[Judged, ...] = self._ask(file)
        return results

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        self._pipe.close()
        self._process.kill()  # it has no state that could be left incomplete
        self._process.join()
        self._process.close()

    def _ask(self, question: Any) -> Any:
        if self._cancel.is_set():
            raise CancelledError
        try:
            self._pipe.send(question)
        except OSError as error:
            raise _ended() from error
        return self._receive()

    def _receive(self) -> Any:
        try:
            while not self._pipe.poll(CANCEL_S):
                if self._cancel.is_set():
                    raise CancelledError
            return self._pipe.recv()
        except (EOFError, OSError) as error:
            raise _ended() from error


def _ended() -> InspectionError:
    return InspectionError("The process that judges the pictures has ended by itself. Try again.")


def _work(pipe: Connection) -> None:
    """Main function of the process: reports that it is ready, teaches the programs, then judges pictures."""
    os.nice(NICE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the station, which ends this process
    with contextlib.suppress(EOFError, OSError):  # the station has ended
        pipe.send(None)
        try:
            judges = [Judge(*given) for given in pipe.recv()]
        except VisionSystemError as error:
            pipe.send(error)
            return
        pipe.send(None)
        while True:
            pipe.send(_judged(judges, pipe.recv()))


def _judged(judges: Sequence[Judge], file: PictureFile) -> tuple[Judged, ...]:
    try:
        image = picture_of(file)
    except VisionSystemError as error:
        return tuple(fault(judge.program, None, error) for judge in judges)
    return tuple(judge(image) for judge in judges)
