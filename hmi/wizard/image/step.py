"""Step 1: the live picture, the trigger, and the settings of camera and light."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from core.errors import VisionSystemError
from core.inspection.optimize import Outcome, SearchResult
from core.inspection.quality import Histogram, focus_value, histogram
from hmi.appearance import SizeClass
from hmi.charts.histogram import HistogramView
from hmi.charts.meter import FocusMeter
from hmi.forms.field_column import FieldColumn
from hmi.forms.field_form import ScrolledColumn
from hmi.i18n import decimal, tr, tr_text
from hmi.layout import REST, centered, columns, inset, place, place_in_rows, rows
from hmi.threads import run_in_background
from hmi.widgets.button import Button, HoldButton
from hmi.widgets.image_view import ImageView, PictureCard
from hmi.widgets.marks import Mark
from hmi.wizard.camera_trials import CameraTrials
from hmi.wizard.image.camera_form import CameraForm
from hmi.wizard.image.camera_notice import CameraNotice
from hmi.wizard.step import Step

if TYPE_CHECKING:
    from core.access.roles import Actor
    from core.inspection.camera_spec import CameraSpec
    from core.inspection.frame import Frame
    from core.inspection.program import TriggerSpec
    from core.station import StationStatus
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

MEASURE_EVERY_MS = 150
"""Period at which focus and histogram are measured: short enough to turn the lens by hand."""


class ImageStep(Step):
    name = "image"

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        super().__init__(panel, draft)
        look, theme = self.look, self.look.theme
        self._applied: CameraSpec | None = None
        self._is_stopped: bool | None = None
        self._is_here = self._is_measuring = self._knows_controls = False
        self._measured_seq = -1
        self.trials = CameraTrials(lambda: panel.station.camera_setup, panel.complain, self)
        self.trials.applied.connect(self._take_applied)
        self.trials.changed.connect(self._show_trials)
        self.trials.stepped.connect(self._show_trial)
        self.trials.found.connect(self._take_found)
        self.view = ImageView(look, "image_picture", panel.feed)
        self.picture = PictureCard(look, self.view)
        self.meter = FocusMeter(look)
        self.histogram = HistogramView(look)
        self.measures = _Card("measures_card")
        self.notice = CameraNotice(look)
        self.camera_tab = Button(look, "tab_camera", icon="camera")
        self.trigger_tab = Button(look, "tab_trigger", icon="trigger")
        self.trigger = FieldColumn(look, "trigger_fields")
        self.camera = CameraForm(look)
        self.form = ScrolledColumn(look, "image_form")
        self.settings = _Card("image_settings_card")
        self.optimize = Button(look, "optimize", icon="optimize", height=theme.setup_target)
        self.optimize.clicked.connect(self._optimize)
        self.stop = HoldButton(look, "wizard_stop", icon="stop", height=theme.setup_target)
        self.stop.held.connect(self._stop_line)
        self.stop.released_early.connect(self._explain_hold)
        self.trigger.changed.connect(self._trigger_changed)
        self.camera.spec_changing.connect(self._want)
        self.camera.spec_changed.connect(self._camera_changed)
        for column in (self.trigger, self.camera):
            column.open_sheet_asked.connect(panel.open_sheet)
        parts: list[QWidget] = [self.camera, self.trigger]
        if theme.form is not SizeClass.WIDE:
            parts.insert(0, self.notice)  # on a panel with little room, it scrolls with the settings
        if not self._shows_histogram_beside:
            parts.append(self.histogram)
        else:
            self.histogram.setParent(self.measures)
        self.form.show_parts(parts)
        self.meter.setParent(self.measures)
        # A group, not auto-exclusive, which would include the buttons of the forms below.
        group = QButtonGroup(self)
        for tab in (self.camera_tab, self.trigger_tab):
            tab.marked_as(Mark.PAGE)
            group.addButton(tab)
        self.camera_tab.setChecked(True)
        self.camera_tab.toggled.connect(self._turn_page)
        inside: tuple[QWidget, ...] = (self.camera_tab, self.trigger_tab, self.form)
        for part in inside:
            part.setParent(self.settings)
        cards: list[QWidget] = [self.picture, self.measures, self.settings]
        if theme.form is SizeClass.WIDE:
            cards.insert(2, self.notice)
        for card in cards:
            card.setParent(self)
        self.notice.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(MEASURE_EVERY_MS)
        self._clock.timeout.connect(self._measure)
        draft.changed.connect(self._draft_changed)
        self._turn_page()
        self.retranslate()

    @property
    def _is_small(self) -> bool:
        return self.look.theme.form is SizeClass.SMALL

    @property
    def _shows_histogram_beside(self) -> bool:
        """Whether the histogram has a place below the picture; otherwise it stands at the end of the settings."""
        return self.look.theme.form is SizeClass.WIDE

    @property
    def _actor(self) -> Actor | None:
        return self.panel.session.actor

    def own_buttons(self) -> tuple[Button, ...]:
        return (self.optimize, self.stop)

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme, room = self.look.theme, self.rect()
        space = theme.space
        edge = theme.px(0.5 if self._is_small else 1.0)  # above and below the settings; every row of them counts
        if theme.form is SizeClass.UPRIGHT:
            # The form shows four settings in any case, one of them perhaps a choice in buttons, which is a little
            # higher; beside them the picture is as wide as it can be.
            least = 5 * theme.list_target + 3 * edge + 2 * theme.px(0.5)
            picture = min(self.picture.height_for(room.width()), room.height() - least - theme.px(10) - 2 * space)
            *left, right = rows(room, picture, theme.px(10), REST, gap=space)
        else:
            wide = round(room.width() * (0.48 if self._is_small else 0.56))
            beside, right = columns(room, wide, REST, gap=space)
            left = rows(beside, REST, theme.px(22 if self._shows_histogram_beside else 10), gap=space)
        place((self.picture, self.measures), left)
        self._arrange_measures()
        has_notice = self.notice.has_something_to_say
        self.notice.setVisible(has_notice)
        if has_notice and theme.form is SizeClass.WIDE:
            notice, right = rows(right, self.notice.height_for(right.width()), REST, gap=theme.px(1))
            self.notice.setGeometry(notice)
        self.settings.setGeometry(right)
        inside = inset(self.settings.rect(), theme.px(1.5), edge)
        tabs, form = rows(inside, theme.list_target, REST, gap=edge)
        place_in_rows([[self.camera_tab, self.trigger_tab]], tabs, theme.gap)
        self.form.setGeometry(form.adjusted(0, 0, theme.px(1), 0))
        self.form.arrange()

    def _turn_page(self) -> None:
        shows_camera = self.camera_tab.isChecked()
        self.trigger.setVisible(not shows_camera)
        self.camera.setVisible(shows_camera)
        if not self._shows_histogram_beside:
            self.histogram.setVisible(shows_camera)
        self.form.area.verticalScrollBar().setValue(0)
        self.form.arrange()

    def _arrange_measures(self) -> None:
        theme = self.look.theme
        room = inset(self.measures.rect(), theme.px(1))
        if not self._shows_histogram_beside:
            self.meter.setGeometry(room)
            return
        histogram, beside = columns(room, round(room.width() * 0.6), REST, gap=theme.px(2))
        place((self.histogram, self.meter), (histogram, centered(beside, beside.width(), theme.px(8))))

    # --- saying -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.camera_tab.set_word(tr("Camera and light"))
        self.trigger_tab.set_word(tr("Trigger"))
        self.stop.set_word(tr("Stop the line"), tr("hold, to try settings"))
        self._show_trials()
        if self._is_here:
            self._show()

    def _show(self) -> None:
        program, actor = self.draft.program, self._actor
        self.trigger.show_values(program.trigger)
        if actor is not None:
            has_camera = self.panel.station.newest_frame() is not None
            controls = self.panel.station.camera_setup.controls(actor) if has_camera else {}
            self._knows_controls = bool(controls)  # a camera that has just been found may not have told them yet
            self.camera.show_spec(program.camera, self._applied if self._is_stopped else None, controls or None)

    def _show_trials(self) -> None:
        is_searching = self.trials.is_searching
        self.optimize.set_word(tr("Cancel") if is_searching else tr("Auto-optimize"))
        self.optimize.set_style("cancel" if is_searching else "optimize", "plain")
        self.optimize.setEnabled(is_searching or bool(self._is_stopped))
        self.form.setEnabled(not is_searching)
        if not is_searching and self.notice.has_something_to_say:
            self.notice.show_trial(None)
            self.arrange()
        self._show_caption()

    def _show_trial(self, trial: object) -> None:
        if self.trials.is_searching:  # a signal of a search that has ended may arrive late
            was_shown = self.notice.has_something_to_say
            self.notice.show_trial(trial)  # type: ignore[arg-type]  # signals carry objects
            if not was_shown:
                self.form.area.verticalScrollBar().setValue(0)
                self.arrange()

    def _show_caption(self) -> None:
        if self.view.is_stale:
            words = self.view.note
        elif self._is_stopped is False:
            words = tr("The settings of the running line")
        elif self.trials.is_busy or self.trials.is_searching:
            words = tr("Trying …")
        else:
            words = tr("Live, with these settings") if self._applied is not None else ""
        self.picture.show_caption(self._about_the_camera(), words)

    def _about_the_camera(self) -> str:
        frame, period_s = self.panel.station.newest_frame(), self.panel.station.status().frame_period_ms / 1000
        if frame is None or period_s <= 0:
            return ""
        rate = decimal(1 / period_s, 0 if period_s < 0.1 else 1)
        return tr("{width} × {height} px, {rate} a second", width=frame.width, height=frame.height, rate=rate)

    # --- entering and leaving ---------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        self._is_here = True
        self._applied = self._is_stopped = None
        self.meter.forget()
        self._clock.start()
        self._measure()
        self._show()

    def on_leave(self) -> None:
        """The settings tried stay in force for the master and the tools; the wizard ends the trial when it is left."""
        self._is_here = False
        self._clock.stop()
        self.trials.forget()

    def on_status(self, status: StationStatus) -> None:
        self.view.show_age(stale=status.is_stale, age_ms=status.frame_age_ms)
        self._show_caption()
        is_stopped = status.run.state.is_off
        if is_stopped == self._is_stopped:
            if not self._knows_controls:
                self._show()
            return
        self._is_stopped = is_stopped
        self._applied = None
        # While the line runs, the camera keeps the settings of its program: nothing can be optimized.
        self.stop.setVisible(not is_stopped)
        self.optimize.setVisible(is_stopped)
        self.buttons_changed.emit()
        self._show_trials()
        self.arrange()
        self._show()
        if is_stopped:
            self._want(self.draft.program.camera)

    def _draft_changed(self) -> None:
        if self._is_here:
            self._show()
            self._want(self.draft.program.camera)

    # --- trying settings --------------------------------------------------------------------------------------------

    def _want(self, spec: CameraSpec) -> None:
        if self._actor is not None and self._is_stopped:
            self.trials.want(self._actor, spec)

    def _take_applied(self, applied: CameraSpec) -> None:
        before, self._applied = self._applied, applied
        if before is None or replace(before, focus_pct=applied.focus_pct) != applied:
            self.meter.forget()  # the best focus of another picture cannot be compared
        self._show_caption()
        self._show()

    def _trigger_changed(self, trigger: TriggerSpec) -> None:
        self._change_draft(trigger=trigger)

    def _camera_changed(self, spec: CameraSpec) -> None:
        self._change_draft(camera=spec)

    def _change_draft(self, **changes: Any) -> None:
        try:
            self.draft.apply(replace(self.draft.program, **changes))
        except VisionSystemError as error:
            self.panel.complain(error)
            self._show()

    def _optimize(self) -> None:
        if self.trials.is_searching:
            self.trials.cancel()
        elif self._actor is not None:
            self.trials.search(self._actor, self.draft.program.camera)

    def _take_found(self, found: SearchResult) -> None:
        self.panel.toast(tr_text(found.text))
        if not self._is_here:
            return
        if found.outcome is Outcome.BETTER:
            self._change_draft(camera=found.spec)
        self._want(self.draft.program.camera)

    def _stop_line(self) -> None:
        self.panel.act(self.panel.station.stop)

    def _explain_hold(self) -> None:
        self.panel.toast(tr("Keep the button pressed to stop."))

    # --- measuring --------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        frame = self.panel.station.newest_frame()
        if self._is_measuring or frame is None or frame.seq == self._measured_seq:
            return
        self._is_measuring, self._measured_seq = True, frame.seq
        run_in_background(self, lambda: _measured(frame), self._show_measured, self._cannot_measure)

    def _show_measured(self, measured: tuple[Histogram, float]) -> None:
        self._is_measuring = False
        found, focus = measured
        self.histogram.show_levels(
            [found.luma], clipped_dark_pct=found.clipped_dark_pct, clipped_bright_pct=found.clipped_bright_pct
        )
        self.meter.show_value(focus)

    def _cannot_measure(self, error: BaseException) -> None:
        self._is_measuring = False
        self.panel.complain(error)


def _measured(frame: Frame) -> tuple[Histogram, float]:
    return histogram(frame.image), focus_value(frame.image)


class _Card(QFrame):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", "true")
