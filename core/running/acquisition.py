"""Acquisition: from the camera to the slot; the one thread that touches the camera."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from core.devices.camera import Camera
from core.errors import CameraError, CameraTimeoutError, ConfigurationError, VisionSystemError
from core.inspection.program import CameraSpec
from core.running.loops import Heartbeat
from core.running.slot import FrameSlot
from core.text import Text, text

log = logging.getLogger(__name__)

FIRST_RETRY_S = 0.25
LAST_RETRY_S = 10.0
TIMEOUTS_BEFORE_REOPEN = 3
READ_BACK_TOLERANCE = 0.02
"""Cameras round exposure and gain to what their sensor can do; more than 2 % off is not what the program asked for."""


@dataclass(frozen=True)
class Applied:
    """Camera settings as read back, and the number that frames taken with them carry (or a higher one)."""

    spec: CameraSpec
    settings_seq: int


class Acquisition:
    """Reads the camera for as long as its loop runs; reconnects by itself with growing pauses."""

    def __init__(
        self, camera: Camera, slot: FrameSlot, arrived: Callable[[], None], trouble: Callable[[Text | None], None]
    ) -> None:
        """`arrived` is called after each frame; `trouble` when the camera fails (a sentence) and works again (None)."""
        self._camera = camera
        self._slot = slot
        self._arrived = arrived
        self._trouble = trouble
        self.heartbeat = Heartbeat("acquisition")
        self._lock = threading.Condition()
        self._wanted: CameraSpec | None = None
        self._answer: Applied | VisionSystemError | None = None

    @property
    def frame_period_s(self) -> float:
        return self._camera.frame_period_s

    def request(self, spec: CameraSpec) -> None:
        """Use these settings from the next frame on."""
        with self._lock:
            self._wanted, self._answer = spec, None

    def wait_ready(self, timeout_s: float) -> None:
        """Return when there is a picture taken with the settings last requested, or when the time is over."""
        until_ns = time.monotonic_ns() + int(timeout_s * 1e9)
        with self._lock:
            self._lock.wait_for(lambda: self._answer is not None, timeout_s)
        with contextlib.suppress(VisionSystemError):  # why there is none is for whoever asks for a picture to say
            self._slot.wait_for(0, self.applied().settings_seq, until_ns)

    def applied(self) -> Applied:
        """What the camera made of the last request.

        Raises:
            ConfigurationError: it does not have or does not keep a setting.
            CameraError: it is lost, or has not answered yet.
        """
        answer = self._answer
        if answer is None:
            raise self._slot.error or CameraTimeoutError()
        if isinstance(answer, VisionSystemError):
            raise answer
        return answer

    def run(self, stop: Event) -> None:
        retry_s = FIRST_RETRY_S
        try:
            while not stop.is_set():
                try:
                    self._camera.open()
                    self._forget_answer()
                    retry_s = self._read_until(stop, retry_s)
                except CameraError as error:
                    log.warning("Camera: %s", error)
                    self._slot.fail(error)
                    self._trouble(text("{problem} Reconnecting.", problem=error.text))
                    self._camera.close()
                    self.heartbeat.beat(retry_s + 2)
                    stop.wait(retry_s)
                    retry_s = min(retry_s * 2, LAST_RETRY_S)
        finally:
            self.heartbeat.rest()
            self._camera.close()

    def _read_until(self, stop: Event, retry_s: float) -> float:
        """Read until told to stop; returns the next pause. Raises CameraError when the camera is lost."""
        timeout_s = max(4 * self._camera.frame_period_s, 0.5)
        timeouts = 0
        while not stop.is_set():
            self.heartbeat.beat(timeout_s + 2)
            self._configure_if_asked()
            try:
                frame = self._camera.read(timeout_s)
            except CameraTimeoutError as error:
                timeouts += 1
                if timeouts >= TIMEOUTS_BEFORE_REOPEN:
                    raise
                self._slot.fail(error)
                self._trouble(error.text)
                continue
            timeouts = 0
            retry_s = FIRST_RETRY_S
            self._slot.put(frame)
            self._trouble(None)
            self._arrived()
        return retry_s

    def _forget_answer(self) -> None:
        """A camera that was opened anew has lost its settings: they are applied again before the first frame."""
        with self._lock:
            self._answer = None

    def _configure_if_asked(self) -> None:
        with self._lock:
            wanted = self._wanted
            if wanted is None or self._answer is not None:
                return
        answer: Applied | VisionSystemError
        try:
            spec = self._camera.configure(wanted)
            _check_read_back(wanted, spec)
            answer = Applied(spec, self._camera.settings_seq)
        except ConfigurationError as error:
            answer = error
        with self._lock:
            if self._wanted is wanted:
                self._answer = answer
                self._lock.notify_all()


def _check_read_back(wanted: CameraSpec, applied: CameraSpec) -> None:
    for name, unit in (("exposure_us", "µs"), ("gain_db", "dB")):
        asked, got = getattr(wanted, name), getattr(applied, name)
        if asked is None:
            continue
        if got is None:
            raise ConfigurationError("The program sets {setting}, which this camera does not have.", setting=name)
        if abs(got - asked) > max(abs(asked) * READ_BACK_TOLERANCE, 0.05):
            raise ConfigurationError(
                "The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.",
                setting=name,
                asked=asked,
                got=got,
                unit=unit,
            )
