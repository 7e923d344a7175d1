"""The picture on the run screen: the judged part or live, zoomed, compared with the master, or in full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.text import shown_read
from hmi.appearance import SizeClass
from hmi.i18n import count, signed, time_of, tr
from hmi.roi.zoom_view import ZoomView
from hmi.screens.blink import Blink, master_words
from hmi.screens.challenging import part_word
from hmi.screens.picture_room import CompareButton, FullScreenButton
from hmi.widgets.image_view import JudgedPart, PictureCard

if TYPE_CHECKING:
    from core.inspection.result import InspectionRecord
    from core.station import StationStatus
    from hmi.screens.base import Panel
    from hmi.widgets.button import Button

_PART_ID_CHARACTERS = 24


class RunPicture(PictureCard):
    """`live` is the panel's choice of the live picture; on small panels it is a tab beside the card."""

    def __init__(self, panel: Panel, live: Button) -> None:
        look = panel.look
        view = ZoomView(look, "run_picture", panel.feed, numbered=True)
        compare = CompareButton(look)
        full_screen = FullScreenButton(look)
        form = look.theme.form
        actions = (compare, full_screen) if form is SizeClass.SMALL else (live, compare, full_screen)
        super().__init__(look, view, *actions, are_beside=form is SizeClass.UPRIGHT)
        self.view: ZoomView = view
        self.compare, self.full_screen = compare, full_screen
        self.view.shown.connect(self.show_words)
        self.blink = Blink(panel, self.view.other, self)
        self.blink.changed.connect(self.show_words)
        self.compare.clicked.connect(self._turn_blink)
        self._live = live
        self._part: JudgedPart | None = None

    def show_status(self, status: StationStatus, part: JudgedPart | None) -> None:
        """Show the part, unless the live picture is chosen; without a part always the live picture."""
        shown = None if self._live.isChecked() else part
        if self._part is None or shown is None or shown.result is not self._part.result:
            self.blink.end()
        self._part = shown
        self.compare.setVisible(part is not None)
        self.compare.setEnabled(shown is not None)
        self.view.show_part(shown)
        self.view.show_age(stale=status.is_stale and self.view.is_live, age_ms=status.frame_age_ms)
        self.show_words()

    def show_words(self) -> None:
        """Set the caption for the part on the screen. A newly judged part counts only once its picture is painted."""
        self.compare.setChecked(self.blink.is_on)
        if self.view.is_stale:
            self.show_caption(self.view.note, "")
            return
        last = self.view.on_screen
        if last is None:
            self.show_caption(tr("Live"), self._zoom_words())
        elif self.blink.is_on and self.blink.shows_master:
            self.show_caption(*master_words(last), "master")
        else:
            left = tr("Part {part}", part=count(last.part))
            if last.part_id is not None:
                left = f"{shown_read(last.part_id, _PART_ID_CHARACTERS)} · {left}"
            if last.captured_at is not None:
                left += f" · {time_of(last.captured_at, milliseconds=True)}"
            if last.challenge_expects is not None:
                left += f" · {part_word(last.challenge_expects)}"
            self.show_caption(left, self._note_of(last), "picture" if self.blink.is_on else "")

    def retranslate(self) -> None:
        self.compare.retranslate()
        self.full_screen.retranslate()
        self.show_words()

    def leave(self) -> None:
        """The screen is left."""
        self.blink.end()

    def reset(self) -> None:
        """Take back what one user chose before another one comes."""
        self.blink.end()
        self.full_screen.turn(False)
        self.view.fit()

    def _note_of(self, last: InspectionRecord) -> str:
        if self.view.hides_marks:
            return tr("Marks hidden: touch the picture")
        pose = last.pose
        if self._zoom_words() or pose is None:
            return self._zoom_words()
        return tr(
            "x {x} px  y {y} px  turn {turn}°",
            x=signed(pose.x_px - pose.taught_x_px, 1),
            y=signed(pose.y_px - pose.taught_y_px, 1),
            turn=signed(pose.rotation_deg, 2),
        )

    def _zoom_words(self) -> str:
        zoom = self.view.zoom_pct
        return "" if zoom is None else tr("Zoom {percent} %: touch twice for all of it", percent=count(zoom))

    def _turn_blink(self) -> None:
        if self.blink.is_on or self._part is None:
            self.blink.end()
        else:
            part = self._part
            self.blink.begin(part.result, part.frame.width, part.frame.height)
        self.show_words()
