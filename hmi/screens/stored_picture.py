"""The picture of a stored part: with its marks or without, compared with the master, or in full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hmi.i18n import tr
from hmi.roi.editor import RoiEditor
from hmi.screens.blink import Blink, master_words
from hmi.screens.picture_room import CompareButton, FullScreenButton, set_picture_word
from hmi.widgets.button import Button
from hmi.widgets.image_view import PictureCard

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.inspection.result import InspectionRecord, Judged
    from hmi.screens.base import Panel


class StoredPicture(PictureCard):
    """Its actions are there while there is a picture; full screen can be ended without one, too."""

    def __init__(self, panel: Panel) -> None:
        look = panel.look
        view = RoiEditor(look, "part_picture", numbered=True, margin_mm=0)
        marks = Button(look, "marks", icon="hide")
        compare, full_screen = CompareButton(look), FullScreenButton(look)
        super().__init__(look, view, marks, compare, full_screen)
        self.view: RoiEditor = view
        self.marks, self.compare, self.full_screen = marks, compare, full_screen
        self.marks.setCheckable(True)
        self.marks.toggled.connect(self._show_marks)
        self.blink = Blink(panel, self.view.other, self)
        self.blink.changed.connect(self._show_words)
        self.compare.clicked.connect(self._turn_blink)
        self._image: Image | None = None
        self._record: InspectionRecord | None = None
        self._judged: Judged | None = None
        self._words = ("", "")

    def show_part(
        self, image: Image | None, record: InspectionRecord | None, judged: Judged | None, words: tuple[str, str]
    ) -> None:
        """Show a part's picture with the marks of `judged`.

        Args:
            image: None while it is not there.
            record: how the part was judged; its program's master is the one to compare with.
            words: what the caption says at its left and right.
        """
        if image is not self._image:
            self.blink.end()
            if image is not None:
                self.take_shape(image.shape[1], image.shape[0])
        self._image, self._record, self._judged, self._words = image, record, judged, words
        has_picture = image is not None
        self.marks.setVisible(has_picture)
        self.compare.setVisible(has_picture and record is not None)
        self.full_screen.setVisible(has_picture or self.full_screen.is_on)
        self.view.show_picture(image)
        self._show_marks()
        self._show_words()

    def forget(self) -> None:
        """Another part will be shown: nothing that was chosen for this one stays but full screen."""
        self.marks.setChecked(False)
        self.show_part(None, None, None, ("", ""))

    def retranslate(self) -> None:
        set_picture_word(self.marks, tr("Hide marks"))
        self.compare.retranslate()
        self.full_screen.retranslate()
        self._show_words()

    def _show_marks(self) -> None:
        is_marked = self._image is not None and not self.marks.isChecked()
        self.view.show_result(self._judged if is_marked else None)

    def _show_words(self) -> None:
        self.compare.setChecked(self.blink.is_on)
        if self.blink.shows_master and self._record is not None:
            self.show_caption(*master_words(self._record), "master")
        else:
            self.show_caption(*self._words, "picture" if self.blink.is_on else "")

    def _turn_blink(self) -> None:
        if self.blink.is_on or self._image is None or self._record is None:
            self.blink.end()
        else:
            self.blink.begin(self._record, self._image.shape[1], self._image.shape[0])
        self._show_words()
