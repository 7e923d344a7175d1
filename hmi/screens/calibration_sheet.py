"""Calibrating the camera: pictures of a target, each of which says at once whether it shows the target."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup

from core.errors import CameraTimeoutError
from core.inspection.calibrating import MOST_PICTURES, Target
from core.inspection.frame import Image
from core.inspection.targets import Grid
from hmi.appearance import SizeClass
from hmi.forms.field_column import FieldColumn
from hmi.forms.field_form import ScrolledColumn
from hmi.i18n import count, decimal, tr
from hmi.layout import REST, columns, picture_height, place, place_in_rows, rows
from hmi.picture_feed import prepare
from hmi.sheets.titled import TitledSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.image_view import ImageView
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import LEFT, MIDDLE, FitText

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtWidgets import QWidget

    from core.upkeep.calibrating import StoredCalibration
    from hmi.screens.base import Panel

ADVISED_PICTURES = 5
"""From this many on, all of the lens is fitted."""


POINT_PX, POINT_PEN_PX = 4, 2


@dataclass(eq=False)
class _Shot:
    """A picture taken. `looked_for`: the target that was looked for in it; None: it is being looked for."""

    image: Image
    looked_for: Target | None = None
    grid: Grid | None = None


class CalibrationSheet(TitledSheet):
    """`calibrated`: the station has a new calibration."""

    calibrated = Signal()

    def __init__(self, panel: Panel, present: StoredCalibration | None) -> None:
        """`present`: begins with its kind of target and pitch."""
        look, theme = panel.look, panel.look.theme
        super().__init__(look, "calibration_sheet", tr("Calibrate the camera"))
        self.cancel.set_word(tr("Close"))
        self._panel = panel
        self._shots: list[_Shot] = []
        self._chosen: _Shot | None = None
        self._is_busy = False
        self._result = ""
        self._target = Target()
        if present is not None:
            self._target = Target(kind=present.calibration.target, pitch_mm=present.calibration.pitch_mm)
        tall = theme.setup_target
        self.view = ImageView(look, "calibration_picture", panel.feed)
        self.words = FitText(look, "calibration_words", theme.type.body, align=LEFT | MIDDLE)
        self.target_tab = Button(look, "calibration_target_tab", icon="measure")
        self.pictures_tab = Button(look, "calibration_pictures_tab", icon="picture")
        group = QButtonGroup(self)
        for tab in (self.target_tab, self.pictures_tab):
            tab.marked_as(Mark.PAGE)
            group.addButton(tab)
        self.target_tab.setChecked(True)
        self.target_tab.toggled.connect(self._show)
        self.fields = FieldColumn(look, "calibration_fields", has_sliders=False)
        self.fields.changed.connect(self._take_target)
        self.fields.open_sheet_asked.connect(panel.open_sheet)
        self.form = ScrolledColumn(look, "calibration_form")
        self.form.show_parts([self.fields])
        self.list = PickList(look, "calibration_pictures")
        self.list.setAccessibleName(tr("Pictures of the target"))
        self.list.picked.connect(self._choose)
        self.shoot = Button(look, "calibration_shoot", icon="camera", height=tall)
        self.shoot.clicked.connect(self._shoot)
        self.remove = Button(look, "calibration_remove", icon="delete", height=tall)
        self.remove.clicked.connect(self._remove)
        self.go = Button(look, "calibration_go", icon="tick", tone="accent", height=tall)
        self.go.clicked.connect(self._calibrate)
        self.shoot.set_word(tr("Take picture"))
        self.remove.set_word(tr("Remove"))
        self.go.set_word(tr("Calibrate"))
        self.target_tab.set_word(tr("Target"))
        for part in (self.view, self.words, *self._tabs(), self.form, self.list, *self._actions()):
            part.setParent(self.card)
        self.fields.show_values(self._target)
        self._show()

    def _tabs(self) -> tuple[Button, ...]:
        return (self.target_tab, self.pictures_tab)

    def _actions(self) -> tuple[Button, ...]:
        return (self.shoot, self.remove, self.go)

    def first_focus(self) -> QWidget:
        return self.shoot

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        gap, line = theme.gap, theme.px(12)
        if theme.form is SizeClass.UPRIGHT:
            picture = picture_height(room.width())
            view, words, right, below = rows(room, picture, line, REST, theme.setup_target, gap=gap)
        else:
            middle, below = rows(room, REST, theme.setup_target, gap=gap)
            left, right = columns(middle, 1.2, 1.0, gap=theme.space)
            view, words = rows(left, REST, line, gap=gap)
        tabs, page = rows(right, theme.list_target, REST, gap=gap)
        place((self.view, self.words, self.form, self.list), (view, words, page, page))
        place_in_rows([list(self._tabs())], tabs, gap)
        place_in_rows([list(self._actions())], below, gap)
        self.form.arrange()

    # --- saying -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.form.setVisible(self.target_tab.isChecked())
        self.list.setVisible(self.pictures_tab.isChecked())
        self.pictures_tab.set_word(tr("Pictures"), count(len(self._shots)) if self._shots else "")
        is_looking = any(shot.looked_for is None for shot in self._shots)
        self.words.set_text(self._result or self._what_next())
        self.list.show_rows(
            [self._row(number, shot) for number, shot in enumerate(self._shots, start=1)],
            marked=() if self._chosen is None else (str(self._shots.index(self._chosen)),),
            empty=tr("No picture yet."),
        )
        self.shoot.setEnabled(not self._is_busy and len(self._shots) < MOST_PICTURES)
        self.remove.setEnabled(not self._is_busy and self._chosen is not None)
        self.form.setEnabled(not self._is_busy)
        found = bool(self._shots) and all(shot.grid is not None for shot in self._shots)
        self.go.setEnabled(found and not is_looking and not self._is_busy)

    def _what_next(self) -> str:
        if self._is_busy:
            return tr("Calibrating …")
        if not self._shots:
            return tr(
                "Lay the target flat where the parts lie, so that it fills the picture. Then take the first picture."
            )
        if any(shot.looked_for is not None and shot.grid is None for shot in self._shots):
            return tr(
                "The target is not found in each picture. Count it again, or remove the picture: it must show the "
                "whole target, evenly lit, with a margin."
            )
        if len(self._shots) < ADVISED_PICTURES:
            return tr(
                "Now tilt the target, another way for each picture: with {count} pictures the lens is measured best.",
                count=count(ADVISED_PICTURES),
            )
        return tr("That is enough. Calibrate, or take more pictures.")

    def _row(self, number: int, shot: _Shot) -> PickRow:
        name = tr("Picture {number}", number=count(number))
        if number == 1:
            name = tr("Picture {number}, where the parts lie", number=count(number))
        if shot.looked_for is None:
            return PickRow(str(number - 1), name, tr("Looking for the target …"))
        if shot.grid is None:
            return PickRow(str(number - 1), name, tr("The target is not found."), "alarm", tone="warn")
        points = tr("{columns} × {rows} points found", columns=shot.grid.columns, rows=shot.grid.rows)
        return PickRow(str(number - 1), name, points, "tick")

    # --- pictures ---------------------------------------------------------------------------------------------------

    def _shoot(self) -> None:
        station = self._panel.station
        frame = station.newest_frame()
        if frame is None or station.status().is_stale:
            self._panel.complain(CameraTimeoutError())
            return
        self._result = ""
        self._choose_shot(None)
        shot = _Shot(frame.image)
        self._shots.append(shot)
        self.pictures_tab.setChecked(True)
        self._look_at(shot)
        self._show()

    def _look_at(self, shot: _Shot) -> None:
        """Look for the target in the pool: in a picture without one it takes a second."""
        actor, target, desk = self._panel.session.actor, self._target, self._panel.station.calibration
        shot.looked_for = shot.grid = None
        if actor is None:
            return

        def take(grid: Grid | None) -> None:
            if target == self._target:  # else it is being looked for anew
                shot.looked_for, shot.grid = target, grid
                if shot is self._chosen:
                    self._choose_shot(shot)
                self._show()

        run_in_background(self, lambda: desk.find(actor, shot.image, target), take, self._panel.complain)

    def _take_target(self, target: Target) -> None:
        self._target, self._result = target, ""
        for shot in self._shots:
            self._look_at(shot)
        self._show()

    def _choose(self, key: str) -> None:
        """Touched again, the live picture is back."""
        shot = self._shots[int(key)]
        self._choose_shot(None if shot is self._chosen else shot)
        self._show()

    def _choose_shot(self, shot: _Shot | None) -> None:
        self._chosen = shot
        if shot is None:
            self.view.show_still(None)
            return
        ratio = self.devicePixelRatioF()
        size = self.view.size() * ratio
        still = prepare(shot.image, max(1, size.width()), max(1, size.height()))
        grid = shot.grid

        def draw(painter: QPainter, scale: float, _visible: QRectF) -> None:
            painter.setPen(QPen(QColor(self.look.theme.colors.accent), POINT_PEN_PX))
            for x, y in () if grid is None else grid.points:
                painter.drawEllipse(QPointF((x + 0.5) * scale, (y + 0.5) * scale), POINT_PX, POINT_PX)

        marked = still.with_marks(draw, ratio).marked
        self.view.show_still(still if marked is None else replace(still, pixels=marked))

    def _remove(self) -> None:
        if self._chosen is not None:
            self._shots.remove(self._chosen)
            self._result = ""
            self._choose_shot(None)
            self._show()

    # --- calibrating ------------------------------------------------------------------------------------------------

    def _calibrate(self) -> None:
        actor, station = self._panel.session.actor, self._panel.station
        if actor is None:
            return
        pictures, target, camera = [shot.image for shot in self._shots], self._target, station.status().camera
        self._is_busy = True
        run_in_background(
            self, lambda: station.calibration.calibrate(actor, pictures, target, camera), self._take, self._fail
        )
        self._show()

    def _take(self, stored: StoredCalibration) -> None:
        found, self._is_busy = stored.calibration, False
        middle = (found.width_px - 1) / 2, (found.height_px - 1) / 2
        self._result = tr(
            "Calibrated: residual {mean} mm, at most {worst} mm; a pixel in the middle is {pixel} mm. Programs that "
            "measure in mm take it over when they are opened in the wizard.",
            mean=decimal(found.residual_mm, 3),
            worst=decimal(found.worst_mm, 3),
            pixel=decimal(found.mm_per_px(*middle), 4),
        )
        self._show()
        self.calibrated.emit()

    def _fail(self, error: BaseException) -> None:
        self._is_busy = False
        self._show()
        self._panel.complain(error)
