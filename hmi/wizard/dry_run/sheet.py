"""Dry run: the draft judges pictures, and its verdicts are compared with those of the active or stored version."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from core.errors import VisionSystemError
from core.inspection.imaging import FILE_SUFFIXES
from core.programs.dry_run import DryRunOutcome, PictureRef
from core.programs.library import StoredProgram
from hmi.appearance import SizeClass
from hmi.i18n import count, tr, tr_text
from hmi.layout import REST, centered, columns, place, place_in_rows, rows, together
from hmi.picture_feed import Picture, prepare
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.sheets.titled import TitledSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickList
from hmi.widgets.progress import ProgressBar
from hmi.widgets.words import FitText
from hmi.wizard.dry_run.outcomes import in_order, remarks, row_of, summary
from hmi.wizard.dry_run.panes import OutcomePanes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from core.access.roles import Actor
    from core.station import Station
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel

FEW, MANY = 20, 200
"""The two numbers of stored pictures that can be chosen."""

LOOK_MS = 100
"""Period at which the progress shown is updated."""


@dataclass(frozen=True)
class _Sources:
    """The stored pictures, and the version that the draft is compared with."""

    stored: tuple[PictureRef, ...]
    against: StoredProgram | None
    is_active: bool


@dataclass
class _Run:
    """One dry run. The worker writes `done`, the panel reads it."""

    total: int
    cancel: threading.Event = field(default_factory=threading.Event)
    done: int = 0

    def progress(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class DryRunSheet(TitledSheet):
    """Choose pictures, wait or stop, then see which verdicts would change. Nothing is counted, no output is driven."""

    def __init__(self, panel: Panel, draft: DraftModel) -> None:
        look = panel.look
        super().__init__(look, "dry_run", tr("Dry run on pictures"))
        theme = look.theme
        self._panel, self._draft = panel, draft
        self._found: _Sources | None = None
        self._run: _Run | None = None
        self._outcomes: dict[str, DryRunOutcome] = {}
        self._chosen = ""
        self.words = FitText(look, "dry_run_words", theme.type.body)
        self.few = self._choice("dry_run_few", "history")
        self.many = self._choice("dry_run_many", "history")
        self.samples = self._choice("dry_run_samples", "sample_ok")
        self.files = self._choice("dry_run_files", "folder")
        self.few.clicked.connect(self._try_few)
        self.many.clicked.connect(self._try_many)
        self.samples.clicked.connect(self._try_samples)
        self.files.clicked.connect(self._choose_files)
        self.bar = ProgressBar(look, "dry_run_bar")
        self.stop = Button(look, "dry_run_stop", icon="stop", height=theme.setup_target)
        self.stop.set_word(tr("Stop"))
        self.stop.clicked.connect(self._stop)
        self.remarks = FitText(look, "dry_run_remarks", theme.type.small, tone="dim")
        self.list = PickList(look, "dry_run_list")
        self.list.setAccessibleName(tr("Pictures"))
        self.list.picked.connect(self._choose)
        self.panes = OutcomePanes(look)
        self.again = Button(look, "dry_run_again", icon="retry")
        self.again.set_word(tr("Other pictures"))
        self.again.clicked.connect(self._show_choices)
        self._choices: tuple[QWidget, ...] = (self.few, self.many, self.samples, self.files)
        self._waiting: tuple[QWidget, ...] = (self.bar, self.stop)
        self._results: tuple[QWidget, ...] = (self.remarks, self.list, self.panes, self.again)
        for part in (self.words, *self._choices, *self._waiting, *self._results):
            part.setParent(self.card)
        self.cancel.set_word(tr("Close"))
        self.closed.connect(self._stop)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._stop)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self._show_progress)
        self._show_choices()
        self._find_pictures()

    def first_focus(self) -> QWidget:
        return self.few if self.few.isEnabled() else self.files if self.files.isEnabled() else self.cancel

    @property
    def outcomes(self) -> tuple[DryRunOutcome, ...]:
        """The results, in the order of the list."""
        return tuple(self._outcomes.values())

    def _choice(self, name: str, icon: str) -> Button:
        return Button(self.look, name, icon=icon, height=self.look.theme.setup_target, align_left=True)

    # --- placing ------------------------------------------------------------------------------------------------------

    def card_in(self, room: QRect) -> QRect:
        """The whole window for the results; choosing and waiting need less."""
        most = super().card_in(room)
        if self._outcomes:
            return most
        theme = self.look.theme
        wide = min(most.width(), theme.px(130))
        lines = len(self._lines()) * (theme.setup_target + theme.gap)
        return centered(most, wide, self.head_height + self._words_height(wide - 2 * self.pad) + self.pad + lines)

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        if self._outcomes:
            self._arrange_results(room)
            return
        lines = self._lines()
        tall = together(len(lines), theme.setup_target, theme.gap)
        words, below, _ = rows(room, self._words_height(room.width()), tall, REST, gap=theme.gap)
        self.words.setGeometry(words)
        if self._run is None:
            place_in_rows(lines, below, theme.gap)
        else:
            bar, stop = columns(below, REST, max(theme.px(34), self.stop.sizeHint().width()), gap=theme.gap)
            place((self.bar, self.stop), (centered(bar, bar.width(), theme.px(5)), stop))

    def _lines(self) -> list[list[QWidget]]:
        """The rows below the words: the choices, or the progress bar with the stop button."""
        if self._run is not None:
            return [[self.bar, self.stop]]
        if self.look.theme.form is SizeClass.UPRIGHT:
            return [[choice] for choice in self._choices]
        return [[self.few, self.samples], [self.many, self.files]]

    def _words_height(self, width: int) -> int:
        return self.words.heightForWidth(width) + self.look.theme.px(1)

    def _arrange_results(self, room: QRect) -> None:
        theme = self.look.theme
        space, row = theme.space, theme.list_target
        # A smaller gap than usual: the heading is as tall as the button beside it.
        room = room.adjusted(0, theme.px(1) - theme.gap, 0, 0)
        remarks, room = rows(room, self.remarks.heightForWidth(room.width()) + theme.px(1), REST, gap=space)
        if theme.form is SizeClass.UPRIGHT:
            panes, pictures, again = rows(room, round(room.height() * 0.53), REST, row, gap=space)
        else:
            beside, panes = columns(room, min(theme.px(50), round(room.width() * 0.27)), REST, gap=space)
            pictures, again = rows(beside, REST, row, gap=space)
        place(self._results, (remarks, pictures, panes, again))

    def _show(self) -> None:
        """Show and place the widgets of the current page."""
        has_results, is_waiting = bool(self._outcomes), self._run is not None
        for part in self._choices:
            part.setVisible(not has_results and not is_waiting)
        self.words.setVisible(not has_results)
        for part in self._waiting:
            part.setVisible(is_waiting)
        for part in self._results:
            part.setVisible(has_results)
        self.card.setGeometry(self.place(self.rect()))
        self.update()

    # --- choosing pictures --------------------------------------------------------------------------------------------

    def _find_pictures(self) -> None:
        actor = self._panel.session.actor
        if actor is None:
            return
        station, base = self._panel.station, self._draft.base
        program_id = None if base is None else base.program_id

        def find() -> _Sources:
            stored = station.dry_runs.stored(actor, program_id, MANY)
            active = station.library.active()
            if base is None or (active is not None and active.id == base.program_id):
                return _Sources(stored, active, is_active=True)
            return _Sources(stored, station.library.program(actor, base.program_id, base.version_hash), is_active=False)

        run_in_background(self, find, self._take_found, self._panel.complain)

    def _take_found(self, found: _Sources) -> None:
        self._found = found
        self._show_choices()
        if self.isVisible() and self.focusWidget() in (None, self.cancel):
            self.first_focus().setFocus()

    def _show_choices(self) -> None:
        self._run, self._outcomes = None, {}
        self.heading.set_text(tr("Dry run on pictures"))
        self.words.set_text(self._invitation())
        is_ready = self._found is not None and self._problem() == ""
        stored = len(self._found.stored) if self._found is not None else 0
        none = "" if self._found is None else tr("none are stored")
        samples = len(self._draft.samples)
        for choice, most, least in ((self.few, FEW, 1), (self.many, MANY, FEW + 1)):
            note = "" if self._found is None or stored >= most else tr("{count} are stored", count=stored)
            choice.set_word(tr("Last {count} parts", count=most), note if stored else none)
            choice.setEnabled(is_ready and stored >= least)
        self.samples.set_word(
            tr("All samples"), tr("{count} in this draft", count=samples) if samples else tr("none yet")
        )
        self.samples.setEnabled(is_ready and samples > 0)
        self.files.set_word(tr("Files …"))
        self.files.setEnabled(is_ready)
        self._show()

    def _problem(self) -> str:
        """Why the draft cannot judge yet; "" if it can."""
        try:
            self._draft.program.check_complete()
        except VisionSystemError as error:
            return tr_text(error.text)
        return ""

    def _invitation(self) -> str:
        problem = self._problem()
        if problem:
            return problem
        return tr(
            "The draft judges these pictures beside the version that judges now. "
            "Nothing of it counts, is stored, or drives lines."
        )

    def _try_few(self) -> None:
        if self._found is not None:
            self._try(self._found.stored[:FEW])

    def _try_many(self) -> None:
        if self._found is not None:
            self._try(self._found.stored)

    def _try_samples(self) -> None:
        self._try([PictureRef.of_sample(sample, n) for n, sample in enumerate(self._draft.samples, start=1)])

    def _choose_files(self) -> None:
        roots = usual_roots(self._panel.station.settings.storage.exports_dir)
        sheet = FileSheet(self.look, tr("Pictures to try the draft on"), FILE_SUFFIXES, roots, many=True)
        sheet.chosen.connect(self._try_files)
        self._panel.open_sheet(sheet)

    def _try_files(self, paths: tuple[Path, ...]) -> None:
        self._try([PictureRef.of_file(path) for path in paths])

    # --- judging ------------------------------------------------------------------------------------------------------

    def _try(self, pictures: Sequence[PictureRef]) -> None:
        actor, master, found = self._panel.session.actor, self._draft.master, self._found
        if actor is None or master is None or found is None or not pictures or self._run is not None:
            return
        run = self._run = _Run(len(pictures))
        station, program = self._panel.station, self._draft.program

        def judge() -> tuple[_Run, tuple[DryRunOutcome, ...]]:
            outcomes = station.dry_runs.run(actor, program, master, found.against, pictures, run.progress, run.cancel)
            return run, outcomes

        run_in_background(self, judge, self._take_outcomes, self._fail)
        self._clock.start()
        self._show_progress()
        self._show()
        self.stop.setFocus()

    def _show_progress(self) -> None:
        run = self._run
        if run is not None:
            self.bar.show_part(run.done, run.total)
            self.words.set_text(tr("{done} of {total} pictures judged", done=count(run.done), total=count(run.total)))

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel.set()

    def _fail(self, error: BaseException) -> None:
        self._clock.stop()
        self._show_choices()
        self._panel.complain(error)

    def _take_outcomes(self, outcome: tuple[_Run, tuple[DryRunOutcome, ...]]) -> None:
        run, outcomes = outcome
        self._clock.stop()
        self._run = None
        if not outcomes:
            self._show_choices()
            return
        self._outcomes = {str(number): outcome for number, outcome in enumerate(in_order(outcomes))}
        words = summary(outcomes)
        if len(outcomes) < run.total:
            words = (
                tr("Stopped after {done} of {total}.", done=count(len(outcomes)), total=count(run.total)) + " " + words
            )
        self.heading.set_text(words)
        self.remarks.set_text(" ".join(filter(None, (remarks(outcomes), tr("Nothing of it counts or drives lines.")))))
        self.list.show_rows([row_of(key, outcome) for key, outcome in self._outcomes.items()])
        self._show()
        self._choose("0")
        self.list.setFocus()

    # --- showing results ----------------------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.list.mark(key)
        outcome, actor = self._outcomes[key], self._panel.session.actor
        self.panes.show_outcome(outcome, self._against())
        self.panes.show_picture(None)
        if actor is None:
            return
        station, size = self._panel.station, self.panes.picture_size

        def load() -> tuple[str, Picture]:
            return key, _picture(station, actor, outcome.ref, max(1, size.width()), max(1, size.height()))

        run_in_background(self, load, self._take_picture, self._miss_picture)

    def _against(self) -> str:
        found = self._found
        if found is None or found.against is None:
            return ""
        number = found.against.version_number
        return (
            tr("Active version {number}", number=number) if found.is_active else tr("Version {number}", number=number)
        )

    def _take_picture(self, loaded: tuple[str, Picture]) -> None:
        key, picture = loaded
        if key == self._chosen:
            self.panes.show_picture(picture)

    def _miss_picture(self, error: BaseException) -> None:
        """Say nothing if the picture cannot be read: its verdict is FAULT and already says why."""
        if not isinstance(error, VisionSystemError):
            self._panel.complain(error)


def _picture(station: Station, actor: Actor, ref: PictureRef, width: int, height: int) -> Picture:
    return prepare(station.dry_runs.picture(actor, ref), width, height)
