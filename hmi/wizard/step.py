"""What each of the wizard's four steps is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from core.station import StationStatus
    from hmi.screens.base import Panel
    from hmi.widgets.button import Button
    from hmi.wizard.draft import DraftModel


class Step(QWidget):
    """One page of the wizard over the one draft. Built once; entered and left any number of times.

    Subclasses place their parts in `arrange`, set every word in `retranslate`, and listen to `draft.changed`.
    """

    name: ClassVar[str]
    buttons_changed = Signal()
    """One of its own buttons is the main action now, or no longer; or it needs other room."""

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        super().__init__()
        self.setObjectName(f"step_{self.name}")
        self.panel = panel
        self.draft = draft
        self.look = panel.look

    def on_enter(self) -> None:
        """It is about to be seen."""

    def on_leave(self) -> None:
        """It is no longer seen."""

    def on_status(self, status: StationStatus) -> None:
        """The station has changed, or time has gone by; only while it is seen."""

    def arrange(self) -> None:
        """Place the parts for the present size."""

    def retranslate(self) -> None:
        """Set every word anew."""

    def own_buttons(self) -> tuple[Button, ...]:
        """The step's own buttons; the wizard places those that are not hidden in its bottom row."""
        return ()

    @property
    def needs_room(self) -> bool:
        """Whether a small panel gives it the room of the wizard's buttons, too; it has its own way back from that."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
