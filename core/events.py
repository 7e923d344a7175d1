"""What the core announces, as typed signals. The core does not know who is connected.

Signals are emitted in the thread in which the event happened. A listener must return at once and must not raise; one
that touches widgets goes through `hmi.bridge`.
"""

from __future__ import annotations

from psygnal import Signal

from core.inspection.result import InspectionRecord


class StationEvents:
    """The signals of one station.

    `frame_arrived`, `status_changed` and `settings_changed` carry no value: the listener reads the newest frame, status
    or settings when it is ready, so a slow listener never builds up a queue. On `restart_asked` the face that runs the
    station ends it in order and starts it anew.
    """

    frame_arrived = Signal()
    status_changed = Signal()
    alarms_changed = Signal()
    inspected = Signal(InspectionRecord)
    program_activated = Signal(str)
    settings_changed = Signal()
    restart_asked = Signal()
    labeled = Signal(str)
    """The id of an inspection whose label or reason code has changed."""
