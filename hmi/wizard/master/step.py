"""Step 2: the master image is captured or loaded from a file, its quality is rated, and it is registered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from core.errors import InvalidImageError, InvalidProgramConfigError
from core.inspection.frame import Image
from core.inspection.imaging import FILE_SUFFIXES
from core.inspection.quality import Quality, figures
from core.pictures import read_picture
from hmi.appearance import SizeClass
from hmi.i18n import percent, tr, tr_text
from hmi.layout import REST, columns, inset, place, place_in_rows, rows
from hmi.picture_feed import Picture, prepare
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.image_view import ImageView, PictureCard
from hmi.widgets.marks import Mark
from hmi.wizard.camera_trials import CameraTrials
from hmi.wizard.master.quality_list import QualityList
from hmi.wizard.step import Step

if TYPE_CHECKING:
    from pathlib import Path

    from core.station import StationStatus
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

LOOK_EVERY_MS = 500
"""Period at which the quality of the live picture is rated."""


@dataclass(frozen=True, eq=False)
class _Rated:
    """A picture, its quality, and a copy prepared for the view."""

    image: Image
    quality: Quality
    shown: Picture


class MasterStep(Step):
    """Shows the live picture or a still one: the new picture that is not registered yet, else the draft's master."""

    name = "master"

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        super().__init__(panel, draft)
        look, theme = self.look, self.look.theme
        self._candidate: _Rated | None = None
        self._master: _Rated | None = None
        self._is_loading = False
        """Whether the draft's master is being made ready to be shown."""
        self._live_quality: Quality | None = None
        self._is_stopped: bool | None = None
        self._is_here = self._is_taking = self._is_rating = False
        self.trials = CameraTrials(lambda: panel.station.camera_setup, panel.complain, self)
        self.view = ImageView(look, "master_picture", panel.feed)
        self.picture = PictureCard(look, self.view)
        self.live_tab = Button(look, "tab_live", icon="live")
        self.master_tab = Button(look, "tab_master", icon="master")
        self.quality = QualityList(look, "quality_list")
        self.side = QFrame()
        self.side.setObjectName("master_side_card")
        self.side.setProperty("card", "true")
        for tab in (self.live_tab, self.master_tab):
            tab.marked_as(Mark.PAGE)
            tab.setAutoExclusive(True)
        self.live_tab.setChecked(True)
        self.live_tab.toggled.connect(self._show)
        tall = theme.setup_target
        self.capture = Button(look, "capture_master", icon="camera", height=tall)
        self.load = Button(look, "load_master", icon="folder", height=tall)
        self.register = Button(look, "register_master", icon="master", height=tall)
        self.capture.clicked.connect(self._capture)
        self.load.clicked.connect(self._choose_file)
        self.register.clicked.connect(self._register)
        inside: tuple[QWidget, ...] = (self.live_tab, self.master_tab, self.quality)
        for part in inside:
            part.setParent(self.side)
        for part in (self.picture, self.side, *self._beside_the_picture()):
            part.setParent(self)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self._rate_live)
        draft.begun.connect(self._forget_candidate)
        draft.changed.connect(self._draft_changed)
        self.retranslate()

    @property
    def _is_live(self) -> bool:
        return self.live_tab.isChecked()

    @property
    def _picture(self) -> _Rated | None:
        return self._candidate or self._master

    def own_buttons(self) -> tuple[Button, ...]:
        own = self._beside_the_picture()
        return tuple(button for button in (self.capture, self.load, self.register) if button not in own)

    def _beside_the_picture(self) -> tuple[Button, ...]:
        """On an upright panel, the bottom row has no room for all buttons."""
        return (self.capture, self.load) if self.look.theme.form is SizeClass.UPRIGHT else ()

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme, room = self.look.theme, self.rect()
        space = theme.space
        if theme.form is SizeClass.UPRIGHT:
            picture = self.picture.height_for(room.width())
            picture_room, row, side = rows(room, picture, theme.setup_target, REST, gap=space)
            place_in_rows([self._beside_the_picture()], row, theme.gap)
        else:
            wide = round(room.width() * (0.48 if theme.form is SizeClass.SMALL else 0.6))
            picture_room, side = columns(room, wide, REST, gap=space)
        place((self.picture, self.side), (picture_room, side))
        inside = inset(self.side.rect(), theme.px(2), theme.px(1.5))
        tabs, quality = rows(inside, theme.list_target, REST, gap=theme.px(2))
        place_in_rows([[self.live_tab, self.master_tab]], tabs, theme.gap)
        self.quality.setGeometry(quality.adjusted(0, 0, theme.px(1), 0))

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.live_tab.set_word(tr("Live"))
        self.capture.set_word(tr("Capture"))
        self.load.set_word(tr("Load a file"))
        self.register.set_word(tr("Register"))
        self._show()

    def _show(self) -> None:
        picture = self._picture
        if picture is None and not self._is_live:
            self.live_tab.setChecked(True)
            return  # toggling the tab has called this method again
        self.master_tab.set_word(tr("New picture") if self._candidate is not None else tr("Master"))
        self.master_tab.setEnabled(picture is not None)
        self.capture.setEnabled(not self._is_taking)
        self.load.setEnabled(not self._is_taking)
        self.register.setEnabled(self._candidate is not None)
        self.register.set_style("master", "accent" if self._candidate is not None else "plain")
        self.buttons_changed.emit()
        if self._is_live:
            self.view.show_still(None)
            self.quality.show_quality(self._live_quality, self._empty_words())
        elif picture is not None:
            self.view.show_still(picture.shown)
            self.quality.show_quality(picture.quality)
        self._show_caption()

    def _empty_words(self) -> str:
        if self.draft.program.master:
            return tr("Waiting for a picture of the camera.")
        return tr("Lay a good part under the camera and touch Capture, or load a file. Every part is compared with it.")

    def _show_caption(self) -> None:
        if self._is_live:
            if self._picture is None and self._is_loading:
                left = tr("Loading …")
            else:
                has_none = self._picture is None and self.draft.master is None
                left = tr("No master image yet") if has_none else tr("Live")
            right = self.view.note
        else:
            left = tr("Not registered yet") if self._candidate is not None else tr("The master of this draft")
            right = ""
            if self._picture is not None:
                height, width = self._picture.image.shape[:2]
                right = tr("{width} × {height} px", width=width, height=height)
        self.picture.show_caption(left, right)

    # --- entering and leaving ---------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        self._is_here = True
        self._is_stopped = None
        self._live_quality = None
        self._clock.start()
        self._draft_changed()
        (self.live_tab if self._picture is None and not self.draft.program.master else self.master_tab).setChecked(True)
        self._show()

    def on_leave(self) -> None:
        self._is_here = False
        self._clock.stop()
        self.trials.forget()
        if self._candidate is not None:
            self.panel.toast(tr("The new picture is not registered yet. It waits here."))

    def on_status(self, status: StationStatus) -> None:
        # Only the live picture can be stale.
        is_stale = status.is_stale and self._is_live
        self.view.show_age(stale=is_stale, age_ms=status.frame_age_ms)
        self._show_caption()
        is_stopped = status.run.state.is_off
        if is_stopped != self._is_stopped:
            self._is_stopped = is_stopped
            actor = self.panel.session.actor
            if is_stopped and actor is not None:
                self.trials.want(actor, self.draft.program.camera)

    def _forget_candidate(self) -> None:
        self._candidate = None

    def _draft_changed(self) -> None:
        """Show the draft's master if it has changed: by another draft, by registering, or by undo."""
        if not self._is_here:
            return
        image = self.draft.master
        if image is None:
            self._master, self._is_loading = None, False
        elif self._master is None or self._master.image is not image:
            self._master, self._is_loading = None, True
            size = self._size()

            def failed(error: BaseException) -> None:
                if image is self.draft.master:
                    self._is_loading = False
                    self._show()
                self.panel.complain(error)

            run_in_background(self, lambda: _rated(image, size), self._take_master, failed)
        self._show()

    def _take_master(self, rated: _Rated) -> None:
        if rated.image is self.draft.master:
            self._master, self._is_loading = rated, False
            if self._candidate is None and self._is_here and not self._is_taking:
                self.master_tab.setEnabled(True)
                self.master_tab.setChecked(True)
            self._show()

    def _size(self) -> tuple[int, int]:
        """Size of the view in device pixels, at least 1×1; pictures are prepared for it."""
        ratio = self.view.devicePixelRatioF()
        return max(1, round(self.view.width() * ratio)), max(1, round(self.view.height() * ratio))

    def _rate_live(self) -> None:
        frame, size = self.panel.station.newest_frame(), (1, 1)
        if not self._is_live or self._is_rating or frame is None or self.view.is_stale:
            return
        self._is_rating = True
        run_in_background(self, lambda: _rated(frame.image, size), self._take_live, self._cannot_rate)

    def _take_live(self, rated: _Rated) -> None:
        self._is_rating = False
        self._live_quality = rated.quality
        if self._is_live:
            self.quality.show_quality(rated.quality)

    def _cannot_rate(self, error: BaseException) -> None:
        self._is_rating = False
        self.panel.complain(error)

    # --- capturing and loading --------------------------------------------------------------------------------------

    def _capture(self) -> None:
        actor, desk, spec, size = (
            self.panel.session.actor,
            self.panel.station.camera_setup,
            self.draft.program.camera,
            self._size(),
        )
        if actor is None:
            return
        self._begin_taking()
        self.trials.forget()
        run_in_background(
            self, lambda: _rated(desk.capture(actor, spec).image, size), self._take_candidate, self._cannot_take
        )

    def _choose_file(self) -> None:
        roots = usual_roots(self.panel.station.settings.storage.exports_dir)
        sheet = FileSheet(self.look, tr("Load a master image"), FILE_SUFFIXES, roots)
        sheet.chosen.connect(self._load)
        self.panel.open_sheet(sheet)

    def _load(self, paths: tuple[Path, ...]) -> None:
        frame, size = self.panel.station.newest_frame(), self._size()

        def read() -> _Rated:
            image = read_picture(paths[0])
            if frame is not None:
                _check_size(image, frame.image)
            return _rated(image, size)

        self._begin_taking()
        run_in_background(self, read, self._take_candidate, self._cannot_take)

    def _begin_taking(self) -> None:
        self._is_taking = True
        self._show()

    def _take_candidate(self, rated: _Rated) -> None:
        self._is_taking = False
        self._candidate = rated
        self.master_tab.setEnabled(True)
        self.master_tab.setChecked(True)
        self._show()

    def _cannot_take(self, error: BaseException) -> None:
        self._is_taking = False
        self._show()
        self.panel.complain(error)

    # --- registering ------------------------------------------------------------------------------------------------

    def _register(self) -> None:
        candidate = self._candidate
        if candidate is None:
            return
        if candidate.quality.is_good:
            self._take_as_master(candidate)
            return
        why = " ".join(tr_text(figure.text) for figure in candidate.quality.figures if not figure.is_good)

        def answered(number: int) -> None:
            if number == 0:
                self._take_as_master(candidate)

        self.panel.ask(
            tr("This picture scores only {score}", score=percent(candidate.quality.score_pct, 0)),
            why,
            (tr("Register it anyway"), tr("Take another one")),
            answered,
        )

    def _take_as_master(self, rated: _Rated) -> None:
        try:
            self.draft.set_master(rated.image)
        except InvalidProgramConfigError as error:  # it is an NG sample
            self.panel.complain(error)
            return
        self._candidate = None
        self._master = rated
        self._show()
        self.panel.toast(tr("Registered as the master of this draft."))


def _rated(image: Image, size: tuple[int, int]) -> _Rated:
    return _Rated(image, figures(image), prepare(image, *size))


def _check_size(image: Image, of_the_camera: Image) -> None:
    """Raise InvalidImageError unless the picture is as large as those of the camera."""
    height, width = image.shape[:2]
    wanted_height, wanted_width = of_the_camera.shape[:2]
    if (width, height) != (wanted_width, wanted_height):
        raise InvalidImageError(
            "The picture has {width} × {height} px, but the camera gives {wanted_width} × {wanted_height} px. "
            "Take one with this camera.",
            width=width,
            height=height,
            wanted_width=wanted_width,
            wanted_height=wanted_height,
        )
