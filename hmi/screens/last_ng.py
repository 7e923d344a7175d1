"""Last NG: the stored picture of the last bad part, what was wrong on it, and the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.inspection.imaging import decode
from core.inspection.tools import TOOLS
from hmi.appearance import SizeClass
from hmi.i18n import count, msg, time_of, tr
from hmi.layout import REST, inset, place, rows, split
from hmi.picture_feed import Picture, prepare
from hmi.screens.base import Panel, Screen
from hmi.screens.names import At
from hmi.screens.run import saying_of_result
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.image_view import ImageView, PictureCard
from hmi.widgets.tool_list import ToolList, rows_of
from hmi.widgets.verdict import Verdict

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.station import StationStatus


class LastNgScreen(Screen):
    name = At.LAST_NG
    menu_title = msg("Last NG")
    icon = "last_ng"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.view = ImageView(look, "ng_picture", can_hide_marks=True, numbered=True)
        self.picture = PictureCard(look, self.view)
        self.verdict = Verdict(look)
        self.tools = ToolList(look)
        self.back = Button(look, "back", icon="back", height=theme.run_target, cap_mm=theme.type.action)
        self.back.clicked.connect(self._go_back)
        for part in (self.picture, self.verdict, self.tools, self.back):
            part.setParent(self)
        self._result: InspectionRecord | None = None
        self._is_missing = False
        self.retranslate()

    def arrange(self) -> None:
        theme = self.look.theme
        space = theme.space
        room, back = rows(inset(self.rect(), space), REST, theme.run_target, gap=space)
        self.back.setGeometry(back)
        if theme.form is SizeClass.UPRIGHT:
            picture = self.picture.height_for(room.width())
            parts = (self.picture, self.verdict, self.tools)
            place(parts, rows(room, picture, theme.px(23), REST, gap=space))
            return
        is_small = theme.form is SizeClass.SMALL
        left, right = split(room, 0.565 if is_small else 0.6, space)
        verdict = theme.px(20) if is_small else min(max(round(room.height() * 0.28), theme.px(26)), theme.px(44))
        self.picture.setGeometry(left)
        place((self.verdict, self.tools), rows(right, verdict, REST, gap=space))

    def retranslate(self) -> None:
        self.back.set_word(tr("Back to Run"))
        self._show()

    @classmethod
    def is_offered(cls, status: StationStatus) -> bool:
        return status.run.last_ng is not None

    def on_enter(self) -> None:
        status = self.panel.station.status()
        self._result = status.run.last_ng
        self._is_missing = False
        self.view.show_marks()
        self.view.show_still(None)
        self._show()
        self._fetch()

    def on_status(self, status: StationStatus) -> None:
        if status.run.last_ng is not self._result:
            self.on_enter()

    def _fetch(self) -> None:
        actor, result, station = self.panel.session.actor, self._result, self.panel.station
        if actor is None or result is None:
            return
        size = self.view.size()

        def load() -> tuple[InspectionRecord, Picture]:
            file = station.history.image(actor, result.id)
            return result, prepare(decode(file.data), max(1, size.width()), max(1, size.height()))

        run_in_background(self, load, self._take, self._miss)

    def _take(self, loaded: tuple[InspectionRecord, Picture]) -> None:
        result, picture = loaded
        if result is self._result:
            self._is_missing = False
            self.view.show_still(picture)
            self._show()

    def _miss(self, error: BaseException) -> None:
        self._is_missing = True
        self._show()
        self.panel.complain(error)

    def _show(self) -> None:
        result = self._result
        self.view.show_result(result)
        if result is None:
            return
        self.verdict.show_saying(saying_of_result(result))
        self.tools.show_rows(rows_of(result, {kind.type: tr(kind.title) for kind in TOOLS.values()}))
        left = tr("Part {part}", part=count(result.part))
        when = result.judged_at or result.captured_at
        if when is not None:
            left += f" · {time_of(when)}"
        self.picture.show_caption(left, tr("Its picture is not stored.") if self._is_missing else result.program_name)

    def _go_back(self) -> None:
        self.panel.go(At.RUN)
