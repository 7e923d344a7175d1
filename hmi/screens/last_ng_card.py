"""When the last NG part came and why, in view on the run screen for as long as good parts follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from hmi.i18n import moment, tr, tr_text
from hmi.widgets.words import FitText

if TYPE_CHECKING:
    from core.running.state import RunSnapshot
    from hmi.appearance import Look


class LastNgCard(QFrame):
    """Time and reason of the last NG, whatever program judged it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("last_ng_card")
        self.setProperty("card", "true")
        theme = look.theme
        self._when = FitText(look, "last_ng_when", theme.type.small, tone="dim")
        self._why = FitText(look, "last_ng_why", theme.type.small, bold=True)
        for part in (self._when, self._why):
            part.setParent(self)
        self._look = look

    @property
    def words(self) -> str:
        """The reason of the last NG; "" without one."""
        return self._why.text

    def show_status(self, run: RunSnapshot) -> None:
        ng = run.last_ng
        when = tr("No NG yet") if ng is None else tr("Last NG {time}", time=moment(ng.judged_at))
        self._when.set_text(when)
        failed = ng.failed_tools if ng is not None else ()
        why = ""
        if failed and failed[0].reason is not None:
            why = f"{failed[0].name}: {tr_text(failed[0].reason)}"
        elif ng is not None:
            why = tr_text(ng.reason)
        self._why.set_text(why)
        self.resizeEvent(None)

    def resizeEvent(self, event: object) -> None:
        theme = self._look.theme
        room = self.rect().adjusted(theme.px(2), theme.px(0.6), -theme.px(2), -theme.px(0.6))
        is_long = self._why.text != "" and self._why.natural_width() > room.width()
        half = round(room.height() * (0.38 if is_long else 0.5))
        self._when.setGeometry(room.left(), room.top(), room.width(), half if self._why.text else room.height())
        self._why.setVisible(bool(self._why.text))
        self._why.setGeometry(room.left(), room.top() + half, room.width(), room.height() - half)
