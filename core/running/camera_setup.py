"""CameraSetup: commands to try camera settings, to search for good ones, and to take pictures.

Settings change only while the station is STOPPED, so a running program keeps its own. A trial ends with `end_trial`, or
when the station starts or another program is activated: both request the settings of the program.
"""

from __future__ import annotations

import contextlib
import threading
import time
from threading import Event
from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.devices.cameras.found import FoundCamera, find_cameras
from core.errors import (
    CameraError,
    CameraTimeoutError,
    ConfigurationError,
    DeadlineMissedError,
    NotReadyError,
    VisionSystemError,
)
from core.inspection.camera_spec import CameraSpec, Controls
from core.inspection.optimize import Outcome, SearchResult, SearchStep, search
from core.running.acquisition import OVERTAKEN, Acquisition, Applied
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.inspection.frame import Frame
    from core.running.slot import FrameSlot
    from core.running.state import RunControl

ANSWER_S = 2.0
"""Longest time for the camera to answer, beyond the time for the frames that are waited for."""

PERIODS = 6
"""Number of frame periods until the first frame with new settings must have arrived."""


class CameraSetup:
    """Thread-safe. Commands block until pictures arrive: call them in the background, never in a thread that paints."""

    def __init__(
        self,
        acquisition: Acquisition,
        slot: FrameSlot,
        control: RunControl,
        commands: threading.RLock,
        program_spec: Callable[[], CameraSpec | None],
    ) -> None:
        """`commands`: the lock of start, stop and activate.

        `program_spec`: returns the active program's camera settings.
        """
        self._acquisition = acquisition
        self._slot = slot
        self._control = control
        self._commands = commands
        self._program_spec = program_spec
        self._searching = threading.Lock()

    @needs(Permission.MAINTAIN)
    def connected(self, actor: Actor) -> tuple[FoundCamera, ...]:
        """The cameras that are connected, with the names by which the settings choose one; also those not used."""
        return find_cameras()

    @needs(Permission.VIEW)
    def controls(self, actor: Actor) -> Controls:
        """The controls that camera and light have, with the values last read back; empty until the camera is found."""
        return self._acquisition.controls

    @needs(Permission.VIEW)
    def applied(self, actor: Actor) -> CameraSpec:
        """The settings in force, as read back.

        Raises:
            NotReadyError: other settings were requested meanwhile.
            ConfigurationError: the camera does not have or does not keep a setting.
            CameraError: it is lost.
        """
        wanted = self._acquisition.wanted
        if wanted is None:
            return CameraSpec(**{name: control.value for name, control in self._acquisition.controls.items()})
        return self._acquisition.wait_applied(wanted, self._patience_s).spec

    @needs(Permission.VIEW)
    def is_trial(self, actor: Actor) -> bool:
        """Whether the settings last requested differ from those of the active program."""
        return self._acquisition.wanted not in (None, self._program_spec() or CameraSpec())

    @needs(Permission.EDIT_PROGRAMS)
    def try_settings(self, actor: Actor, spec: CameraSpec) -> CameraSpec:
        """Apply these settings; return what was read back once there is a picture with them.

        Raises:
            NotReadyError: the station is running, or other settings were requested meanwhile.
            ConfigurationError: the camera does not have or does not keep a setting.
            CameraError: it is lost, or sends no picture.
        """
        return self._tried(spec)[0].spec

    @needs(Permission.EDIT_PROGRAMS)
    def capture(self, actor: Actor, spec: CameraSpec) -> Frame:
        """The first frame exposed after this call with these settings; they stay in force.

        While the station runs, only for the settings of its program. Raises as `try_settings`.
        """
        if self._control.snapshot.state.is_off:
            return self._tried(spec)[1]
        if spec != self._program_spec():
            raise NotReadyError("The line is running with other camera settings. Stop it first.")
        return self._picture(self._acquisition.applied())

    @needs(Permission.EDIT_PROGRAMS)
    def optimize(
        self, actor: Actor, spec: CameraSpec, progress: Callable[[SearchStep], None], cancel: Event
    ) -> SearchResult:
        """Search for better settings on live pictures; they stay in force afterwards, unless the search was canceled.

        `progress` is called before each picture, in this thread. When `cancel` is set, the previous settings are
        restored within a picture or two, and the outcome says so.

        Raises:
            NotReadyError: another search is in progress; or as `try_settings`.
            ConfigurationError, CameraError: as `try_settings`.
        """
        del actor
        if not self._searching.acquire(blocking=False):
            raise NotReadyError("Somebody else is optimizing the picture just now.")
        try:
            return self._searched(spec, progress, cancel)
        finally:
            self._searching.release()

    @needs(Permission.EDIT_PROGRAMS)
    def end_trial(self, actor: Actor) -> None:
        """Return to the active program's settings; may be called at any time."""
        with self._commands:
            spec = self._program_spec() or CameraSpec()
            wanted = self._acquisition.wanted
            if self._control.snapshot.state.is_off and wanted is not None and wanted is not spec:
                self._acquisition.request(spec)

    def _searched(self, spec: CameraSpec, progress: Callable[[SearchStep], None], cancel: Event) -> SearchResult:
        before, tried = self._acquisition.wanted or CameraSpec(), None
        try:
            trials = search(spec, self._acquisition.controls)
            trial = next(trials)
            while not cancel.is_set():
                progress(trial)
                picture = self._tried(trial.spec, instead_of=tried)[1]
                tried = trial.spec
                try:
                    trial = trials.send(picture.image)
                except StopIteration as end:
                    found: SearchResult = end.value
                    self._tried(found.spec, instead_of=tried)
                    return found
        except (CameraError, ConfigurationError):
            self._take_back(tried, before)
            raise
        self._take_back(tried, before)
        return SearchResult(spec, Outcome.CANCELLED, text("Canceled. The settings are as they were."))

    def _tried(self, spec: CameraSpec, instead_of: CameraSpec | None = None) -> tuple[Applied, Frame]:
        """Request these settings and take a picture exposed with them after this call.

        With `instead_of`: only while those are the settings last requested, so a search never replaces settings of
        others.
        """
        before = self._acquisition.wanted or CameraSpec()
        with self._commands:
            if not self._control.snapshot.state.is_off:
                raise NotReadyError("The line is running, with the settings of its program. Stop it first.")
            if instead_of is not None and self._acquisition.wanted is not instead_of:
                raise NotReadyError(OVERTAKEN)
            self._acquisition.request(spec)
        try:
            applied = self._acquisition.wait_applied(spec, self._patience_s)
        except ConfigurationError:
            self._take_back(spec, before)
            raise
        frame = self._picture(applied)
        if self._acquisition.wanted is not spec:
            raise NotReadyError(OVERTAKEN)
        return applied, frame

    def _take_back(self, tried: CameraSpec | None, before: CameraSpec) -> None:
        """Restore the settings before the trial, with a picture, unless other settings were requested meanwhile."""
        with self._commands:
            if tried is None or self._acquisition.wanted is not tried:
                return
            self._acquisition.request(before)
        with contextlib.suppress(VisionSystemError):  # the next caller who asks for a picture gets the error
            self._picture(self._acquisition.wait_applied(before, self._patience_s))

    def _picture(self, applied: Applied) -> Frame:
        now_ns = time.monotonic_ns()
        try:
            return self._slot.wait_for(now_ns, applied.settings_seq, now_ns + int(self._patience_s * 1e9))
        except DeadlineMissedError as error:
            raise self._slot.error or CameraTimeoutError("The camera gave no picture in time. Try again.") from error

    @property
    def _patience_s(self) -> float:
        return ANSWER_S + PERIODS * self._acquisition.frame_period_s
