"""The part screen: picture of an inspected part with regions and defects, why it was judged so, and what people say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from core.access.roles import Permission
from core.errors import DamagedRecordError, VisionSystemError
from core.inspection.frame import Image
from core.inspection.imaging import decode
from core.inspection.result import InspectionRecord, Judged, Judgement
from core.inspection.tools import TOOLS
from core.records.history import LABELS_FOR, InspectionFilter, InspectionLabel, StoredInspection
from core.text import shown_read
from hmi.appearance import SizeClass
from hmi.i18n import count, moment, msg, tr, tr_text
from hmi.layout import REST, columns, inset, place, rows, split
from hmi.screens.base import Panel, Screen, gate
from hmi.screens.challenging import part_word
from hmi.screens.names import At
from hmi.screens.ng_labels import outcome_of
from hmi.screens.picture_room import SHARES, beside, divided
from hmi.screens.reason_codes import ReasonCodes
from hmi.screens.records_filter import LABEL_ICONS, LABEL_WORDS
from hmi.screens.saying import saying_of_result
from hmi.screens.stored_picture import StoredPicture
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.marks import Mark
from hmi.widgets.tool_list import ToolList, rows_of
from hmi.widgets.verdict import Mood, Saying, Verdict

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent

    from core.records.labels import Labeled
    from core.station import StationStatus

_PART_ID_CHARACTERS = 24


@dataclass(frozen=True)
class _Loaded:
    """Read from the store.

    Attributes:
        stored: None where its record is damaged: then there is no picture either.
        newer, older: the ids of its neighbors.
        problem: why there is no picture, or no record.
    """

    id: str
    stored: StoredInspection | None
    newer: str | None
    older: str | None
    picture: Image | None
    problem: VisionSystemError | None


class PartScreen(Screen):
    """The part on the screen stays until the user chooses another one."""

    name = At.PART
    help_page = "history"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.picture = StoredPicture(panel)
        self.view, self.full_screen = self.picture.view, self.picture.full_screen
        self.view.swiped.connect(self._swiped)
        self.full_screen.turned.connect(self.arrange)
        self.verdict = Verdict(look)
        self.tools = ToolList(look)
        self.labels = {label: Button(look, f"label_{label.value}", icon=icon) for label, icon in LABEL_ICONS.items()}
        for label, button in self.labels.items():
            button.marked_as(Mark.SELECTED)
            button.clicked.connect(partial(self._label, label))
        self.reasons = ReasonCodes(panel, self)
        self.reasons.chosen.connect(self._set_reason_code)
        tall, cap = theme.setup_target, theme.type.action
        self.back = Button(look, "back", icon="back", height=tall, cap_mm=cap)
        self.older = Button(look, "older", icon="down", height=tall, cap_mm=cap)
        self.newer = Button(look, "newer", icon="up", height=tall, cap_mm=cap)
        self.replay = Button(look, "replay", icon="retry", height=tall, cap_mm=cap)
        self.replay.setCheckable(True)
        self.back.clicked.connect(self._go_back)
        self.older.clicked.connect(partial(self._step, newer=False))
        self.newer.clicked.connect(partial(self._step, newer=True))
        self.replay.clicked.connect(self._turn_replay)
        parts = (self.picture, self.verdict, *self.labels.values(), self.tools, *self._actions())
        for part in parts:
            part.setParent(self)
        self._among = InspectionFilter()
        self._origin: At = At.RUN
        self._id = ""
        self._known: InspectionRecord | None = None
        self._loaded: _Loaded | None = None
        self._replayed: Judged | None = None
        self._cancel = Event()
        self.retranslate()

    # --- which part --------------------------------------------------------------------------------------------------

    def open(
        self,
        *,
        inspection_id: str = "",
        known: InspectionRecord | None = None,
        among: InspectionFilter | None = None,
        origin: At = At.RUN,
    ) -> None:
        """Show an inspection.

        Args:
            known: the record, if the caller has it: it is shown at once; picture and label follow.
            among: the inspections that *Older* and *Newer* step through; None: all.
            origin: the screen that *Back* leads to.
        """
        self._among, self._origin = among or InspectionFilter(), origin
        self.full_screen.turn(False)
        self._turn_to(known.id if known is not None else inspection_id, known)
        super().open()

    def _turn_to(self, inspection_id: str, known: InspectionRecord | None = None) -> None:
        self._cancel.set()
        self._cancel = Event()
        self._id, self._known, self._loaded, self._replayed = inspection_id, known, None, None
        self.replay.setChecked(False)
        self.picture.forget()

    def on_enter(self) -> None:
        self._show()
        self._load()

    def on_leave(self) -> None:
        self._cancel.set()
        self.picture.blink.end()

    @property
    def is_loading(self) -> bool:
        """Whether the part has not been read from the store yet."""
        return self._loaded is None

    def _load(self) -> None:
        actor, history, wanted, among = self.panel.session.actor, self.panel.station.history, self._id, self._among
        if actor is None or not wanted:
            return

        def load() -> _Loaded:
            newer, older = (history.beside(actor, wanted, among, newer=is_newer) for is_newer in (True, False))
            try:
                stored = history.inspection(actor, wanted)
            except DamagedRecordError as problem:
                return _Loaded(wanted, None, newer, older, None, problem)
            try:
                picture = decode(history.image(actor, wanted).data)
            except VisionSystemError as problem:
                return _Loaded(wanted, stored, newer, older, None, problem)
            return _Loaded(wanted, stored, newer, older, picture, None)

        run_in_background(self, load, self._take, self.panel.complain)

    def _take(self, loaded: _Loaded) -> None:
        if loaded.id == self._id:
            self._loaded = loaded
            self._show()

    def _step(self, *, newer: bool) -> None:
        beside = self._loaded and (self._loaded.newer if newer else self._loaded.older)
        if beside:
            self._turn_to(beside)
            self.on_enter()

    def _swiped(self, to_left: bool) -> None:
        """As in a row of pictures with the newest at the left."""
        self._step(newer=not to_left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys step through the parts; F11 turns full screen on or off, Escape off."""
        key = Qt.Key(event.key())
        buttons = {Qt.Key.Key_PageUp: self.newer, Qt.Key.Key_PageDown: self.older, Qt.Key.Key_F11: self.full_screen}
        if self.full_screen.is_on:
            buttons[Qt.Key.Key_Escape] = self.full_screen
        if key in buttons:
            buttons[key].click()  # does nothing if the button is disabled
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        self.panel.go(self._origin)

    # --- placing -----------------------------------------------------------------------------------------------------

    def _actions(self) -> tuple[Button, ...]:
        return self.back, self.older, self.newer, self.replay

    def arrange(self) -> None:
        theme = self.look.theme
        space = theme.space
        is_full = self.full_screen.is_on
        for part in (self.tools, self.replay):
            part.setVisible(not is_full)
        self._show_labels()
        inner = inset(self.rect(), space)
        if is_full:
            self._arrange_full_screen(inner)
            return
        room, bottom = rows(inner, REST, theme.setup_target, gap=space)
        place(self._actions(), columns(bottom, *[REST] * len(self._actions()), gap=theme.gap))
        if theme.form is SizeClass.UPRIGHT:
            picture, rest = rows(room, self.picture.height_for(room.width()), REST, gap=space)
            self.picture.setGeometry(picture)
            verdict, rest = rows(rest, theme.px(23), REST, gap=space)
            self.verdict.setGeometry(verdict)
            self.tools.setGeometry(self._arrange_sayings(rest, theme.setup_target))
        elif theme.form is SizeClass.SMALL:
            left, right = beside(self.picture, room, room.height(), space, SHARES)
            self.picture.setGeometry(left)
            verdict, rest = rows(right, theme.px(20), REST, gap=space)
            self.verdict.setGeometry(verdict)
            tall = theme.list_target if self.reasons.is_offered else theme.setup_target
            self.tools.setGeometry(self._arrange_sayings(rest, tall))
        else:
            self._arrange_wide(room)

    def _arrange_full_screen(self, room: QRect) -> None:
        theme = self.look.theme
        picture, rest = divided(self.look, self.picture, room)
        self.picture.setGeometry(picture)
        steps = (self.newer, self.older, self.back)
        if theme.form is SizeClass.UPRIGHT:
            verdict, actions = rows(rest, REST, theme.setup_target, gap=theme.space)
            self.verdict.setGeometry(verdict)
            place(steps[::-1], columns(actions, *[REST] * len(steps), gap=theme.gap))
        else:
            place((self.verdict, *steps), rows(rest, REST, *[theme.setup_target] * len(steps), gap=theme.gap))

    def _arrange_wide(self, room: QRect) -> None:
        """What people say of the part stands in a row under its picture."""
        theme = self.look.theme
        is_said = bool(self._offered()) or self.reasons.is_offered
        said = theme.setup_target + theme.gap if is_said else 0  # which keeps the row off the actions below
        picture, right = beside(self.picture, room, room.height() - said, theme.space, SHARES)
        self.picture.setGeometry(picture)
        below = picture.translated(0, picture.height() + theme.space)
        below.setHeight(theme.setup_target)
        offered = [self.labels[label] for label in self._offered()]
        labels = below
        if self.reasons.is_offered:
            labels, reasons = split(below, 0.5, theme.gap)
            self.reasons.arrange(reasons if offered else below)
        if offered:
            place(offered, columns(labels, *[REST] * len(offered), gap=theme.gap))
        verdict = min(max(round(room.height() * 0.28), theme.px(26)), theme.px(44))
        place((self.verdict, self.tools), rows(right, verdict, REST, gap=theme.space))

    def _arrange_sayings(self, room: QRect, tall: int) -> QRect:
        """Place labels and reason codes in rows at the top; what is left is returned."""
        theme = self.look.theme
        offered = [self.labels[label] for label in self._offered()]
        heights = ([tall] if offered else []) + ([theme.list_target] if self.reasons.is_offered else [])
        if not heights:
            return room
        top, rest = rows(room, sum(heights) + theme.gap * (len(heights) - 1), REST, gap=theme.space)
        said = rows(top, *heights, gap=theme.gap)
        if offered:
            place(offered, columns(said[0], *[REST] * len(offered), gap=theme.gap))
        if self.reasons.is_offered:
            self.reasons.arrange(said[-1])
        return rest

    # --- saying ------------------------------------------------------------------------------------------------------

    def _record(self) -> InspectionRecord | None:
        stored = self._stored()
        return self._known if stored is None else stored.result

    def _stored(self) -> StoredInspection | None:
        return None if self._loaded is None else self._loaded.stored

    def _offered(self) -> tuple[InspectionLabel, ...]:
        record = self._record()
        if record is None or self.full_screen.is_on or record.challenge_expects is not None:
            return ()
        return LABELS_FOR[record.judgement]

    def retranslate(self) -> None:
        self.older.set_word(tr("Older"))
        self.newer.set_word(tr("Newer"))
        self.picture.retranslate()
        self._show()

    def on_status(self, status: StationStatus) -> None:
        """Ignored: nothing on this screen depends on the station's status."""

    def _show(self) -> None:
        record, loaded = self._record(), self._loaded
        self.back.set_word(tr("Back to History") if self._origin is At.HISTORY else tr("Back to Run"))
        self.older.setEnabled(loaded is not None and loaded.older is not None)
        self.newer.setEnabled(loaded is not None and loaded.newer is not None)
        picture = None if loaded is None else loaded.picture
        gate(self.replay, self.panel, Permission.EDIT_PROGRAMS, tr("Judge again"), enabled=picture is not None)
        if record is None:
            problem = None if loaded is None else loaded.problem
            self.verdict.show_saying(Saying(Mood.QUIET, "…" if problem is None else "?"))
            self.tools.show_rows(())
            words = tr("Loading …") if problem is None else tr_text(problem.text), ""
        else:
            words = self._show_judged(record)
        self.picture.show_part(picture, record, self._replayed or record, words)
        self.arrange()

    def _show_judged(self, record: InspectionRecord) -> tuple[str, str]:
        """What the caption of the picture says is returned."""
        judged = self._replayed or record
        saying = saying_of_result(judged)
        left = f"{tr('Part {part}', part=count(record.part))} · {moment(record.judged_at)}"
        if record.part_id is not None:
            left = f"{shown_read(record.part_id, _PART_ID_CHARACTERS)} · {left}"
        right = tr("{program}, version {number}", program=record.program_name, number=record.version_number)
        if record.challenge_expects is not None:
            right = f"{part_word(record.challenge_expects)} · {right}"
        if record.is_simulated:
            right = f"{tr('SIMULATION')} · {right}"
        if self._loaded is not None and self._loaded.problem is not None:
            right = tr("Its picture is not stored.")
        if self._replayed is not None:
            was = tr("It was judged {judgement} then. This is not stored.", judgement=record.judgement.value)
            saying = Saying(saying.mood, saying.word, saying.headline, was)
            right = tr("Judged again by {program} as it is now", program=self._replayed.program_name)
        self.verdict.show_saying(saying)
        self.tools.show_rows(rows_of(judged, {kind.type: tr(kind.title) for kind in TOOLS.values()}))
        return left, right

    def _show_labels(self) -> None:
        stored = self._stored()
        for label, button in self.labels.items():
            button.setVisible(label in self._offered())
            gate(button, self.panel, Permission.RUN, tr(LABEL_WORDS[label]), enabled=stored is not None)
            is_said = stored is not None and stored.label is label
            button.setChecked(is_said)
            if is_said and stored is not None and stored.label_by and stored.label_at is not None:
                button.set_word(tr(LABEL_WORDS[label]), f"{stored.label_by} · {moment(stored.label_at)}")
        self.reasons.show_part(self._record(), stored)
        if self.full_screen.is_on or not self.reasons.is_offered:
            self.reasons.hide()

    # --- doing -------------------------------------------------------------------------------------------------------

    def _label(self, label: InspectionLabel, *_: Any) -> None:
        """Set the label; remove it if it is set already."""
        stored, actor, labels = self._stored(), self.panel.session.actor, self.panel.station.labels
        if stored is None or actor is None:
            return
        inspection_id = stored.result.id
        wanted = None if stored.label is label else label
        self._show_labels()  # the button shows the stored label until the new one is stored
        run_in_background(
            self, lambda: labels.label(actor, inspection_id, wanted), self._take_labeled, self.panel.complain
        )

    def _take_labeled(self, labeled: Labeled) -> None:
        """Say what the label of a false call has led to."""
        if words := outcome_of(labeled):
            self.panel.toast(words)
        self._load()

    def _set_reason_code(self, code: str) -> None:
        """`code`: "" takes it back."""
        stored, labels = self._stored(), self.panel.station.labels
        if stored is not None:
            inspection_id = stored.result.id
            self.panel.act(lambda actor: labels.set_reason_code(actor, inspection_id, code or None), self._load)

    def _turn_replay(self) -> None:
        if not self.replay.isChecked():
            self._replayed = None
            self._show()
            return
        self.replay.setChecked(False)  # checked when the result is there
        self._judge_again()

    def _judge_again(self) -> None:
        """Judge the stored picture with the active program. The result is neither stored nor put on the lines."""
        actor, station, wanted, cancel = self.panel.session.actor, self.panel.station, self._id, self._cancel
        if actor is None:
            return

        def judge() -> tuple[str, Judged | None]:
            return wanted, station.dry_runs.judge_again(actor, wanted, station.library.active(), cancel)

        run_in_background(self, judge, self._take_replay, self._not_replayed)

    def _take_replay(self, found: tuple[str, Judged | None]) -> None:
        inspection_id, judged = found
        if inspection_id == self._id and judged is not None:
            self._replayed = judged
            self.replay.setChecked(True)
            self._show()

    def _not_replayed(self, error: BaseException) -> None:
        if not self._cancel.is_set():
            self.panel.complain(error)


class LastNgScreen(PartScreen):
    """The station's last part judged NG, by any program; opened from the menu and from the run screen.

    It does not change while it is looked at: a newer NG part is shown when the screen is opened again.
    """

    name = At.LAST_NG
    menu_title = msg("Last NG")
    icon = "last_ng"

    def open(self, **_: Any) -> None:
        super().open(known=self.panel.station.status().run.last_ng, among=InspectionFilter(judgement=Judgement.NG))

    @classmethod
    def why_closed(cls, status: StationStatus) -> str:
        return tr("No NG yet") if status.run.last_ng is None else ""
