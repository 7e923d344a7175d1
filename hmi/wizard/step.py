"""Base class of the four steps of the wizard."""

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
    """One page of the wizard, which edits the draft. Built once; entered and left any number of times.

    Subclasses place their widgets in `arrange`, set all texts in `retranslate`, and listen to `draft.changed`.
    """

    name: ClassVar[str]
    buttons_changed = Signal()
    """Emitted when the style or visibility of a button in `own_buttons` has changed, or `needs_room` has."""

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        super().__init__()
        self.setObjectName(f"step_{self.name}")
        self.panel = panel
        self.draft = draft
        self.look = panel.look

    def on_enter(self) -> None:
        """Called when the step is about to be shown."""

    def on_leave(self) -> None:
        """Called when the step is no longer shown."""

    def on_status(self, status: StationStatus) -> None:
        """Called regularly with the state of the station while the step is shown."""

    def arrange(self) -> None:
        """Place the widgets for the current size."""

    def retranslate(self) -> None:
        """Set all texts in the current language."""

    def own_buttons(self) -> tuple[Button, ...]:
        """Buttons of the step that the wizard places in its bottom row, unless hidden."""
        return ()

    @property
    def needs_room(self) -> bool:
        """Whether the step also takes the room of the wizard's buttons; then it needs a way back of its own."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
