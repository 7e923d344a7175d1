"""Acquisition: moves frames from the camera to the slot. The only thread that uses the camera and its light."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING

from core import fields
from core.errors import (
    CameraError,
    CameraTimeoutError,
    ConfigurationError,
    DeadlineMissedError,
    HardwareError,
    NotReadyError,
    PictureLostError,
    VisionSystemError,
)
from core.fields import TextField
from core.inspection.camera_spec import CameraSpec, Controls
from core.running.loops import Heartbeat
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.devices.cameras.camera import Camera
    from core.devices.lights.light import Light
    from core.running.slot import FrameSlot

log = logging.getLogger(__name__)

FIRST_RETRY_S = 0.25
LAST_RETRY_S = 10.0
RUNS_WELL_S = 10.0
"""A camera that has worked this long counts as recovered: the next pause before a reconnect is the shortest again."""

TIMEOUTS_BEFORE_REOPEN = 3
LOOKS_UP_EVERY_S = 0.1

STALE_AFTER_PERIODS = 2
STALE_AT_LEAST_S = 0.25
"""Lower limit of the age of a stale frame: two periods of a fast camera are shorter than a hiccup of the system."""

OVERTAKEN = "Other camera settings have taken their place."

TOLERANCES = {"µs": (0.02, 0.5), "dB": (0.02, 0.05), "%": (0.0, 1.0), "×": (0.02, 0.01), "K": (0.02, 10.0)}
"""By unit, the relative and the absolute deviation allowed between a requested and an applied value; the larger counts.

Sensors round to their steps; a larger deviation, also than half of a step, means that the setting was not applied.
"""


@dataclass(frozen=True)
class Applied:
    """Camera settings as read back. Frames taken with them carry at least this `settings_seq`."""

    spec: CameraSpec
    settings_seq: int


class Acquisition:
    """Reads the camera while its loop runs; reconnects by itself after growing pauses."""

    def __init__(
        self,
        camera: Camera,
        light: Light,
        slot: FrameSlot,
        arrived: Callable[[], None],
        trouble: Callable[[Text | None], None],
    ) -> None:
        """`arrived` is called after each frame.

        `trouble` is called with a sentence when the camera fails, and with None when it works.
        """
        self._camera = camera
        self._light = light
        self._slot = slot
        self._arrived = arrived
        self._trouble = trouble
        self.heartbeat = Heartbeat("acquisition")
        self._lock = threading.Condition()
        self._wanted: CameraSpec | None = None
        self._answer: Applied | VisionSystemError | None = None
        self._controls: Controls = {}
        self._retry_s = FIRST_RETRY_S

    @property
    def frame_period_s(self) -> float:
        return self._camera.frame_period_s

    @property
    def arrival_age_s(self) -> float:
        """How old a picture is at least when it arrives."""
        return self._camera.arrival_age_s

    @property
    def early_s(self) -> float:
        """By how much a picture may be dated before the trigger that started its exposure; else 0."""
        return self._camera.early_s

    @property
    def controls(self) -> Controls:
        """The controls that camera and light have, with the values last read back; empty until the camera is found."""
        return self._controls  # replaced as a whole, so reading the reference is atomic

    @property
    def wanted(self) -> CameraSpec | None:
        """The settings last requested."""
        return self._wanted

    def request(self, spec: CameraSpec) -> None:
        """Use these settings from the next frame on."""
        with self._lock:
            self._wanted, self._answer = spec, None
            self._lock.notify_all()

    def wait_ready(self, timeout_s: float, stop: Event | None = None) -> None:
        """Return when there is a picture taken with the settings last requested, or after `timeout_s`.

        Args:
            stop: ends the wait soon after it is set.
        """
        until_ns = time.monotonic_ns() + int(timeout_s * 1e9)
        while not self._is_ready(min(until_ns, time.monotonic_ns() + int(LOOKS_UP_EVERY_S * 1e9))):
            if time.monotonic_ns() >= until_ns or (stop is not None and stop.is_set()):
                return

    def _is_ready(self, until_ns: int) -> bool:
        with self._lock:
            self._lock.wait_for(lambda: self._answer is not None, max(0.0, (until_ns - time.monotonic_ns()) / 1e9))
        if self._camera.is_triggered and self._slot.error is None and self._answer is not None:
            return True  # the first picture comes with the first part
        try:
            self._slot.wait_for(0, self.applied().settings_seq, until_ns)
        except DeadlineMissedError:
            return False
        except VisionSystemError:
            return self._answer is not None  # the caller finds out why there is no picture
        return True

    def wait_applied(self, spec: CameraSpec, timeout_s: float) -> Applied:
        """What the camera made of this request, once it has answered.

        Raises:
            NotReadyError: other settings were requested meanwhile.
            ConfigurationError: the camera does not have or does not keep a setting.
            CameraError: it is lost, or does not answer in time.
        """
        with self._lock:
            self._lock.wait_for(
                lambda: self._wanted is not spec or self._answer is not None or self._slot.error is not None, timeout_s
            )
            if self._wanted is not spec:
                raise NotReadyError(OVERTAKEN)
            return self.applied()

    def applied(self) -> Applied:
        """What the camera made of the last request.

        Raises:
            ConfigurationError: the camera does not have or does not keep a setting.
            CameraError: it is lost, or has not answered yet.
        """
        answer = self._answer
        if answer is None:
            raise self._slot.error or CameraTimeoutError()
        if isinstance(answer, VisionSystemError):
            raise answer
        return answer

    def trouble(self) -> VisionSystemError | None:
        """Why there is no fresh picture with the right settings; None when there is one."""
        if self._slot.error is not None:
            return self._slot.error
        try:
            if self._wanted is not None:  # before any program is active, nobody has asked for settings
                self.applied()
        except VisionSystemError as error:
            return error
        if self._camera.is_triggered:
            return None  # between parts no picture comes
        age_s = self._slot.age_s()
        return CameraTimeoutError() if age_s is None or age_s > self.stale_after_s() else None

    def stale_after_s(self) -> float:
        """Age from which on a picture is stale."""
        return max(STALE_AFTER_PERIODS * self.frame_period_s, STALE_AT_LEAST_S) + self.arrival_age_s

    def run(self, stop: Event) -> None:
        try:
            self._light.set(None, strobe=False)
            while not stop.is_set():
                try:
                    self._camera.open()
                    self._renew()
                    self._read_until(stop)
                except CameraError as error:
                    log.warning("Camera: %s", error)
                    self._slot.fail(error)
                    self._renew()
                    self._trouble(text("{problem} Reconnecting.", problem=error.text))
                    self._camera.close()
                    self.heartbeat.beat(self._retry_s + 2)
                    stop.wait(self._retry_s)
                    self._retry_s = min(self._retry_s * 2, LAST_RETRY_S)
        finally:
            self.heartbeat.rest()
            self._camera.close()
            self._light.close()

    def _read_until(self, stop: Event) -> None:
        """Read frames until `stop` is set.

        After a camera that has worked for a while, the next reconnect is tried at once; after one that has not, the
        pauses keep growing.

        Raises:
            CameraError: the camera is lost.
        """
        timeouts = 0
        well_since_ns = time.monotonic_ns()
        while not stop.is_set():
            self._configure_if_asked()
            timeout_s = max(4 * self._camera.frame_period_s, 0.5)
            self.heartbeat.beat(timeout_s + 2)
            try:
                frame = self._camera.read(timeout_s)
            except CameraTimeoutError as error:
                if self._camera.is_triggered:
                    # It waits for a part; one that is gone raises another error.
                    self._slot.recover()
                    self._trouble(None)
                    continue
                timeouts += 1
                if timeouts >= TIMEOUTS_BEFORE_REOPEN:
                    raise
                self._slot.fail(error)
                self._trouble(error.text)
                continue
            except PictureLostError as error:
                self._slot.fail(error)
                self._trouble(error.text)
                continue
            timeouts = 0
            if time.monotonic_ns() - well_since_ns >= RUNS_WELL_S * 1e9:
                self._retry_s = FIRST_RETRY_S
            self._slot.put(frame)
            self._trouble(None)
            self._arrived()

    def _renew(self) -> None:
        """Forget the applied settings of a lost or reopened camera; they are applied again before the first frame."""
        with self._lock:
            self._answer = None
            self._controls = {**self._camera.controls, **self._light.controls}
            self._lock.notify_all()

    def _configure_if_asked(self) -> None:
        with self._lock:
            wanted = self._wanted
            if wanted is None or self._answer is not None:
                return
        answer: Applied | VisionSystemError
        try:
            spec = self._configured(wanted)
            _check_read_back(wanted, spec, self._camera.controls)
            answer = Applied(spec, self._camera.settings_seq)
        except ConfigurationError as error:
            answer = error
        with self._lock:
            self._controls = {**self._camera.controls, **self._light.controls}
            if self._wanted is wanted:
                self._answer = answer
                self._lock.notify_all()

    def _configured(self, wanted: CameraSpec) -> CameraSpec:
        """Apply the light before the camera.

        Every frame that counts as taken with these settings is then exposed in that light.
        """
        try:
            self._light.set(wanted.light_pct, strobe=wanted.light_strobe)
        except HardwareError as error:
            raise CameraError("The camera has no light: {problem}", problem=error.text) from error
        spec = self._camera.configure(wanted)
        lit = {name: control.value for name, control in self._light.controls.items()}
        return replace(spec, **{"light_pct": None, "light_strobe": False, **lit})


def _check_read_back(wanted: CameraSpec, applied: CameraSpec, controls: Controls) -> None:
    """Raise ConfigurationError unless every setting of the program was applied as requested.

    Except the test pattern: cameras that take real pictures have none.
    """
    for name, field in fields.fields_of(CameraSpec).items():
        asked, got = getattr(wanted, name), getattr(applied, name)
        if asked is None or asked is False or isinstance(field, TextField):
            continue
        if got is None or got is False:
            raise ConfigurationError(
                "The program sets {setting}, which this camera does not have.", setting=text(field.title)
            )
        step = controls[name].step if name in controls else 0.0
        if asked != got and not _is_close(asked, got, field.unit, step):
            raise ConfigurationError(
                "The camera was asked for {setting} {asked} {unit}, but keeps {got} {unit}.",
                setting=text(field.title),
                asked=asked,
                got=got,
                unit=field.unit,
            )


def _is_close(asked: object, got: object, unit: str, step: float) -> bool:
    if not isinstance(asked, int | float) or not isinstance(got, int | float):
        return False
    share, amount = TOLERANCES[unit]
    return abs(got - asked) <= max(abs(asked) * share, amount, step * 0.501)
