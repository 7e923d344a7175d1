"""*Real NG* and *False call* on Run: one touch for the NG that the verdict shows, with who and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from core.access.roles import Permission
from core.records.history import InspectionLabel
from hmi.appearance import SizeClass
from hmi.i18n import count, moment, tr, tr_text
from hmi.layout import REST, columns, place
from hmi.screens.base import gate
from hmi.screens.records_filter import LABEL_ICONS, LABEL_WORDS
from hmi.threads import run_in_background
from hmi.widgets.button import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.inspection.result import InspectionRecord
    from core.records.history import StoredInspection
    from core.records.labels import Labeled
    from hmi.screens.base import Panel

WIDEST_MM = 76
"""Width of both together where there is more room than they need."""
LABELS = (InspectionLabel.REAL_NG, InspectionLabel.FALSE_CALL)


def outcome_of(labeled: Labeled) -> str:
    """What the label of a false call has led to; "" if there is nothing to say."""
    if labeled.is_proposed:
        return tr("Its picture is proposed as an OK sample. An engineer decides.")
    return "" if labeled.remark is None else tr_text(labeled.remark)


class NgLabels(QObject):
    """A touch labels the part that was shown as the finger came down, even if the next NG comes before it leaves."""

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = panel
        self._record: InspectionRecord | None = None
        self._touched: InspectionRecord | None = None
        self._stored: StoredInspection | None = None
        self._shown: tuple[object, ...] = ()
        self._reads = 0
        """Number of the newest reading: what an older one has found may be over."""
        look = panel.look

        def icon(label: InspectionLabel) -> str:
            """No icon in the narrow place beside the word."""
            return "" if look.theme.form is SizeClass.WIDE else LABEL_ICONS[label]

        self.buttons = {
            label: Button(look, f"run_label_{label.value}", icon=icon(label), height=look.theme.list_target)
            for label in LABELS
        }
        for label, button in self.buttons.items():
            button.setParent(parent)
            button.setCheckable(True)
            button.pressed.connect(self._press)
            button.clicked.connect(partial(self._label, label))
            button.hide()

    @property
    def is_offered(self) -> bool:
        return self._record is not None

    def show_part(self, record: InspectionRecord | None) -> None:
        """None: the verdict shows no NG of the production."""
        is_another = (record and record.id) != (self._record and self._record.id)
        self._record = record
        if is_another:
            self._stored = None
            self.read()
        # At every status, several a second: only what has changed is laid out anew.
        if self._shown != self._said():
            self._show()

    def read(self) -> None:
        """Read what was said of the part, which somebody may have labeled elsewhere."""
        actor, record, history = self._panel.session.actor, self._record, self._panel.station.history
        if actor is not None and record is not None:
            inspection_id = record.id
            self._reads += 1
            number = self._reads

            def take(stored: StoredInspection) -> None:
                if number == self._reads:
                    self._take_stored(stored)

            # Where it cannot be read, nothing is known to have been said of it; a touch then says why it fails.
            run_in_background(self, lambda: history.inspection(actor, inspection_id), take, lambda _: None)

    def arrange(self, room: QRect) -> None:
        """Place them beside each other in `room`; without enough of it they are hidden."""
        theme = self._panel.look.theme
        least = 2 * theme.list_target + theme.gap
        fits = room.width() >= least and room.height() >= theme.list_target
        if fits:
            place(list(self.buttons.values()), columns(room, REST, REST, gap=theme.gap))
        for button in self.buttons.values():
            button.setVisible(fits and self.is_offered)

    def arrange_in(self, room: QRect) -> None:
        """Place them at the right of `room`, in the middle of its height."""
        theme = self._panel.look.theme
        wide, tall = min(room.width(), theme.px(WIDEST_MM)), theme.list_target
        top = room.top() + max(0, room.height() - tall) // 2
        self.arrange(QRect(room.right() + 1 - wide, top, wide, tall))

    def _said(self) -> tuple[object, ...]:
        """What the buttons depend on."""
        return self._panel.session.actor, self._stored, *(tr(LABEL_WORDS[label]) for label in LABELS)

    def _show(self) -> None:
        stored, self._shown = self._stored, self._said()
        for label, button in self.buttons.items():
            gate(button, self._panel, Permission.RUN, tr(LABEL_WORDS[label]))
            is_said = stored is not None and stored.label is label
            button.setChecked(is_said)
            if is_said and stored is not None and stored.label_by and stored.label_at is not None:
                button.set_word(tr(LABEL_WORDS[label]), f"{stored.label_by} · {moment(stored.label_at)}")

    def _press(self) -> None:
        self._touched = self._record

    def _label(self, label: InspectionLabel, *_: object) -> None:
        """Set the label; take it back if it is set already."""
        actor, station, touched, stored = self._panel.session.actor, self._panel.station, self._touched, self._stored
        self._touched = None
        self._show()  # the stored label is shown until the new one is stored
        if actor is None or touched is None:
            return
        is_set = stored is not None and stored.result.id == touched.id and stored.label is label
        wanted = None if is_set else label

        def say() -> tuple[Labeled, StoredInspection]:
            labeled = station.labels.label(actor, touched.id, wanted)
            return labeled, station.history.inspection(actor, touched.id)

        run_in_background(self, say, self._take_labeled, self._panel.complain)

    def _take_labeled(self, found: tuple[Labeled, StoredInspection]) -> None:
        labeled, stored = found
        self._reads += 1
        self._take_stored(stored)
        words = outcome_of(labeled)
        if not words and self._stored is not stored and stored.label is not None:  # another part is shown by now
            part = tr("Part {part}", part=count(stored.result.part))
            words = f"{part}: {tr(LABEL_WORDS[stored.label])}"
        if words:
            self._panel.toast(words)

    def _take_stored(self, stored: StoredInspection) -> None:
        if self._record is not None and stored.result.id == self._record.id:
            self._stored = stored
            self._show()
