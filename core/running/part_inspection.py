"""PartInspection: which picture shows the part of a trigger, and how that part is judged by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import InspectionError
from core.inspection.inspector import fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.errors import VisionSystemError
    from core.inspection.frame import Frame
    from core.inspection.result import Judged
    from core.running.acquisition import Acquisition
    from core.running.slot import FrameSlot
    from core.running.ticket import Stopwatch, Ticket
    from core.running.verdict import Verdict


class PartInspection:
    """Waits for the picture of a ticket's part, and judges it; only in the thread of the cycle."""

    def __init__(
        self, slot: FrameSlot, acquisition: Acquisition, lateness: Callable[[], VisionSystemError | None]
    ) -> None:
        """`lateness`: the error of loops that do not answer and without which no part may be judged, if any."""
        self._slot = slot
        self._acquisition = acquisition
        self._lateness = lateness

    def of(self, ticket: Ticket, verdict: Verdict, watch: Stopwatch) -> tuple[Judged, Frame | None]:
        """The part's judgement, or the FAULT in place of it; with the frame if there was one.

        Every error fails the verdict, and none is raised. `watch` gets the laps `picture` and `inspect`.
        """
        inspector = ticket.armed.inspector
        frame: Frame | None = None
        with verdict.guarding("inspect"):
            exposed_after_ns = ticket.at_ns + inspector.program.trigger.delay_ms * 1_000_000 - self._early_ns(ticket)
            frame = self._slot.wait_for(exposed_after_ns, self._acquisition.applied().settings_seq, verdict.until_ns)
            watch.lap("picture")
            if (late := self._lateness()) is not None:  # a line without a pause is never idle, when `trouble` is asked
                raise late
            judged = inspector.inspect(frame)
            watch.lap("inspect")
        if verdict.expire() and verdict.error is not None:
            return fault(inspector.program, frame, verdict.error), frame
        return judged, frame

    def _early_ns(self, ticket: Ticket) -> int:
        """By how much before the trigger the picture of its part may be dated; 0 unless the trigger exposes it.

        Raises:
            InspectionError: that reaches back to the part before.
        """
        early_ns = int(self._acquisition.early_s * 1e9)
        if early_ns == 0:
            return 0
        early_ns += ticket.uncertain_ns
        # The picture of the part before may itself have been noticed late, or its part not at all.
        if ticket.quiet_ns < 2 * early_ns:
            raise InspectionError(
                "Two parts came within {gap} ms: the camera's pictures of them cannot be told apart. Space the parts "
                "by {least} ms, or raise the camera's rate.",
                gap=ticket.quiet_ns // 1_000_000,
                least=-(-2 * early_ns // 1_000_000),
            )
        return early_ns
