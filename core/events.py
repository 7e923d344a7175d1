"""What the core announces, as typed signals. A face connects; the core never knows who listens.

Signals are emitted in the thread where the thing happened. A listener must return at once and never raise; one that
must touch widgets goes through `hmi.bridge`.
"""

from __future__ import annotations

from psygnal import Signal

from core.inspection.result import InspectionRecord


class StationEvents:
    """One object per station.

    `frame_arrived` and `status_changed` carry nothing: the listener takes the newest frame or status when it gets round
    to it, so a slow one falls behind by nothing.
    """

    frame_arrived = Signal()
    status_changed = Signal()
    alarms_changed = Signal()
    inspected = Signal(InspectionRecord)
    program_activated = Signal(str)
