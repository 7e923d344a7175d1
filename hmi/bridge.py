"""Converts the core's signals to Qt signals, for the whole panel.

The core emits in any thread. Each signal arrives here as a Qt signal without arguments in the GUI thread, coalesced:
however often the core emits, at most one is pending, so a slow panel never builds up a queue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.events import StationEvents


class Coalesced(QObject):
    """`announce` may be called from any thread, however often; `arrived` follows once, in this object's thread."""

    arrived = Signal()
    _sent = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_under_way = False
        self._sent.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def announce(self, *_: Any) -> None:
        if not self._is_under_way:  # a race emits one signal too many, never one too few
            self._is_under_way = True
            self._sent.emit()

    @Slot()
    def _arrive(self) -> None:
        self._is_under_way = False  # before the listeners read, so that changes meanwhile are announced again
        self.arrived.emit()


class Bridge(QObject):
    """Connects to a station's events, until `close`. Listeners connect to `status.arrived` and so on."""

    def __init__(self, events: StationEvents) -> None:
        super().__init__()
        self.status = Coalesced(self)
        self.alarms = Coalesced(self)
        self.settings = Coalesced(self)
        self.restart = Coalesced(self)
        self._connections: list[tuple[Any, Callable[..., None]]] = [
            (events.status_changed, self.status.announce),
            (events.inspected, self.status.announce),
            (events.program_activated, self.status.announce),
            (events.alarms_changed, self.alarms.announce),
            (events.settings_changed, self.settings.announce),
            (events.restart_asked, self.restart.announce),
        ]
        for signal, listener in self._connections:
            signal.connect(listener, check_nargs=False)

    def close(self) -> None:
        for signal, listener in self._connections:
            signal.disconnect(listener, missing_ok=True)
        self._connections.clear()
