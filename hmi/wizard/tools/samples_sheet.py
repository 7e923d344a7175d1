"""Samples: pictures of parts that a person has judged. Limits are proposed from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import CameraTimeoutError, InvalidProgramConfigError
from core.inspection.imaging import FILE_SUFFIXES
from core.inspection.samples import ProgramSample, SampleKind, check_samples
from core.pictures import read_picture
from core.records.history import ImageState, InspectionFilter, InspectionSummary
from hmi.appearance import SizeClass
from hmi.i18n import date_time, tr, tr_text
from hmi.layout import REST, columns, picture_height, place, place_in_rows, rows, together
from hmi.picture_feed import Picture, prepare
from hmi.sheets.file import FileSheet
from hmi.sheets.folders import usual_roots
from hmi.sheets.titled import TitledSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.image_view import ImageView
from hmi.widgets.marks import Mark
from hmi.widgets.pick_list import PickList, PickRow
from hmi.widgets.words import FitText
from hmi.wizard.tools.proposals import Proposals, sample_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from core.access.roles import Actor
    from core.inspection.frame import Image
    from core.programs.samples import ProposedSample
    from hmi.screens.base import Panel
    from hmi.wizard.draft import DraftModel
    from hmi.wizard.tools.proposed_samples import ProposedSamples

MOST_FROM_HISTORY = 100


class SamplesSheet(TitledSheet):
    """Two lists on two tabs, OK and NG; new samples are added to the list shown."""

    def __init__(self, panel: Panel, draft: DraftModel, proposals: Proposals, proposed: ProposedSamples) -> None:
        """`proposed`: those of operators; they stand first, to be accepted or removed."""
        look, theme = panel.look, panel.look.theme
        super().__init__(look, "samples_sheet", tr("Samples of {program}", program=draft.program.name))
        self.cancel.set_word(tr("Close"))
        self._panel, self._draft, self._proposals, self._proposed = panel, draft, proposals, proposed
        self._chosen: str | None = None
        self.tabs = {kind: Button(look, f"samples_{kind.value.lower()}") for kind in SampleKind}
        for tab in self.tabs.values():
            tab.marked_as(Mark.PAGE)
            tab.setAutoExclusive(True)
            tab.toggled.connect(self._show)
        self.list = PickList(look, "sample_list")
        self.list.picked.connect(self._choose)
        self.view = ImageView(look, "sample_picture")
        self.message = FitText(look, "sample_message", theme.type.small, tone="dim")
        tall = theme.setup_target
        self.add_live = Button(look, "sample_live", icon="camera", height=tall)
        self.add_files = Button(look, "sample_files", icon="folder", height=tall)
        self.add_stored = Button(look, "sample_stored", icon="history", height=tall)
        self.swap = Button(look, "sample_swap", icon="edit", height=tall)
        self.remove = Button(look, "sample_remove", icon="delete", height=tall)
        self.add_live.clicked.connect(self._take_live)
        self.add_files.clicked.connect(self._choose_files)
        self.add_stored.clicked.connect(self._read_history)
        self.swap.clicked.connect(self._swap)
        self.remove.clicked.connect(self._remove)
        self.first = Button(look, "sample_first", icon="folder", tone="accent", height=tall)
        self.first.clicked.connect(self._choose_files)
        self.first.set_word(tr("Files"))
        self.list.empty.offer(self.first)
        for part in (*self.tabs.values(), self.list, self.view, self.message, *self._actions()):
            part.setParent(self.card)
        self.tabs[SampleKind.OK].setChecked(True)
        self.add_live.set_word(tr("Live picture"))
        self.add_files.set_word(tr("Files"))
        self.add_stored.set_word(tr("Stored parts"))
        self.remove.set_word(tr("Remove"))
        draft.changed.connect(self._show)
        proposals.changed.connect(self._show)
        proposed.changed.connect(self._show)
        self._show()
        proposed.load()

    def _actions(self) -> tuple[Button, ...]:
        return (self.add_live, self.add_files, self.add_stored, self.swap, self.remove)

    def first_focus(self) -> QWidget:
        return self.list

    @property
    def kind(self) -> SampleKind:
        return next(kind for kind, tab in self.tabs.items() if tab.isChecked())

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self, room: QRect) -> None:
        theme = self.look.theme
        gap, row, tall = theme.gap, theme.list_target, theme.setup_target
        is_upright = theme.form is SizeClass.UPRIGHT
        actions = list(self._actions())
        lines = [actions[:3], actions[3:]] if is_upright else [actions]
        tabs, middle, below = rows(room, row, REST, together(len(lines), tall, gap), gap=gap)
        place_in_rows([list(self.tabs.values())], tabs, gap)
        place_in_rows(lines, below, gap)
        middle, words = rows(middle, REST, theme.px(5), gap=0)
        self.message.setGeometry(words)
        if is_upright:
            place((self.view, self.list), rows(middle, picture_height(middle.width()), REST, gap=gap))
        else:
            place((self.list, self.view), columns(middle, round(middle.width() * 0.45), REST, gap=gap))

    # --- saying -----------------------------------------------------------------------------------------------------

    def _shown(self) -> list[ProgramSample]:
        return [sample for sample in self._draft.samples if sample.kind is self.kind]

    def _waiting(self) -> tuple[ProposedSample, ...]:
        return self._proposed.waiting if self.kind is SampleKind.OK else ()

    def _chosen_proposed(self) -> ProposedSample | None:
        return next((proposed for proposed in self._waiting() if proposed.picture == self._chosen), None)

    def _first(self) -> str | None:
        """The picture to begin with: what waits for a decision, else what was added last."""
        waiting, shown = self._waiting(), self._shown()
        if waiting:
            return waiting[0].picture
        return shown[-1].picture if shown else None

    def _show(self) -> None:
        counts = {kind: sum(sample.kind is kind for sample in self._draft.samples) for kind in SampleKind}
        count = len(self._proposed.waiting)
        self.tabs[SampleKind.OK].set_word(
            tr("OK parts: {count}", count=counts[SampleKind.OK]), tr("proposed: {count}", count=count) if count else ""
        )
        self.tabs[SampleKind.NG].set_word(tr("NG parts: {count}", count=counts[SampleKind.NG]))
        is_ok = self.kind is SampleKind.OK
        shown, waiting = self._shown(), self._waiting()
        if self._chosen not in {each.picture for each in waiting} | {each.picture for each in shown}:
            self._chosen = self._first()
            self._load()
        self._show_actions()
        names = sample_names(self._draft.samples)
        icon = "sample_ok" if is_ok else "sample_ng"
        self.list.empty.show_sign(icon)
        self.list.show_rows(
            [
                *map(_row_of_proposed, waiting),
                *(PickRow(sample.picture, names[sample], self._note(sample), icon=icon) for sample in shown),
            ],
            marked=() if self._chosen is None else (self._chosen,),
            empty=tr("No sample yet. Add pictures of parts that are surely good.")
            if is_ok
            else tr("No sample yet. Add pictures of parts that are surely bad."),
        )

    def _show_actions(self) -> None:
        if self._chosen_proposed() is not None:
            self.swap.set_style("tick", "accent")
            self.swap.set_word(tr("Accept"))
        else:
            self.swap.set_style("edit", "plain")
            self.swap.set_word(tr("It is NG") if self.kind is SampleKind.OK else tr("It is OK"))
        for button in (self.swap, self.remove):
            button.setEnabled(self._chosen is not None)

    def _note(self, sample: ProgramSample) -> str:
        """The result of this sample with the proposed limits."""
        found = self._proposals.found.outcomes.get(sample)
        if found is None:
            return ""
        if not found.passes:
            return tr_text(found.why)
        return tr("passes") if sample.kind is SampleKind.OK else tr("not caught by any tool")

    def _choose(self, picture: str) -> None:
        self._chosen = picture
        self._load()
        self._show()

    def _load(self) -> None:
        actor, picture, samples = self._panel.session.actor, self._chosen, self._panel.station.samples
        self.view.show_still(None)
        if actor is None or picture is None:
            return
        size = self.view.size()

        def load() -> tuple[str, Picture]:
            image = samples.picture(actor, picture)
            return picture, prepare(image, max(1, size.width()), max(1, size.height()))

        run_in_background(self, load, self._loaded, self._panel.complain)

    def _loaded(self, done: tuple[str, Picture]) -> None:
        if done[0] == self._chosen:
            self.view.show_still(done[1])

    # --- adding samples ---------------------------------------------------------------------------------------------

    def _take_live(self) -> None:
        status, frame = self._panel.station.status(), self._panel.station.newest_frame()
        if frame is None or status.is_stale:
            self._panel.complain(CameraTimeoutError())
            return
        self._add(lambda _: [frame.image])

    def _choose_files(self) -> None:
        title = tr("Pictures of OK parts") if self.kind is SampleKind.OK else tr("Pictures of NG parts")
        roots = usual_roots(self._panel.station.settings.storage.exports_dir)
        sheet = FileSheet(self.look, title, FILE_SUFFIXES, roots, many=True)
        sheet.chosen.connect(self._add_files)
        self._panel.open_sheet(sheet)

    def _add_files(self, paths: tuple[Path, ...]) -> None:
        self._add(lambda _: map(read_picture, paths))

    def _read_history(self) -> None:
        actor, history = self._panel.session.actor, self._panel.station.history
        if actor is None:
            return
        base = self._draft.base
        wanted = InspectionFilter(program=None if base is None else base.program_id)

        def read() -> tuple[InspectionSummary, ...]:
            return history.inspections(actor, wanted, limit=MOST_FROM_HISTORY).items

        run_in_background(self, read, self._show_history, self._panel.complain)

    def _show_history(self, found: tuple[InspectionSummary, ...]) -> None:
        parts = [part for part in found if part.image_state is ImageState.STORED]
        rows = [
            PickRow(
                part.id,
                tr("Part {part} · {judgement}", part=part.part, judgement=part.judgement.value),
                " · ".join(filter(None, (date_time(part.judged_at), tr_text(part.reason)))),
                icon="tick" if part.judgement.value == "OK" else "cross",
            )
            for part in parts
        ]
        words = "" if rows else tr("No stored picture of this program yet.")
        self._panel.choose(tr("Which part?"), rows, self._add_stored, words=words)

    def _add_stored(self, inspection_id: str) -> None:
        samples = self._panel.station.samples
        self._add(lambda actor: [samples.from_history(actor, inspection_id)])

    def _add(self, pictures: Callable[[Actor], Iterable[Image]]) -> None:
        """Store the pictures, then add them to the draft. If one cannot be a sample, say why and add none."""
        actor, kind, samples = self._panel.session.actor, self.kind, self._panel.station.samples
        master = self._draft.master
        if actor is None:
            return

        def store() -> list[ProgramSample]:
            return [ProgramSample(samples.keep_picture(actor, picture, master), kind) for picture in pictures(actor)]

        self.message.set_text(tr("Storing …"))
        run_in_background(self, store, self._added, self._not_added)

    def _added(self, added: list[ProgramSample]) -> None:
        """Add the samples; a picture that is a sample already gets the new kind."""
        new = {sample.picture for sample in added}
        kept = [sample for sample in self._draft.samples if sample.picture not in new]
        known = len({*added} & {*self._draft.samples})
        moved = len({*kept, *added}) < len({*self._draft.samples, *added})
        is_accepted = any(proposed.picture in new for proposed in self._proposed.waiting)
        if not self._replaced_by([*kept, *dict.fromkeys(added)]):
            self.message.set_text("")
            return
        fresh = len(new) - known
        words = tr("1 added.") if fresh == 1 else tr("{count} added.", count=fresh)
        if known or len(added) > len(new):
            words += " " + tr("The same picture again: {count}.", count=known + len(added) - len(new))
        if moved:
            words += " " + tr("What was of the other kind is of this kind now.")
        self.message.set_text(words)
        if is_accepted and self._waiting():
            self._chosen = self._waiting()[0].picture  # one after the other
        elif added:
            self._chosen = added[-1].picture
        self._load()
        self._show()

    def _not_added(self, error: BaseException) -> None:
        self.message.set_text("")
        self._panel.complain(error)

    # --- changing samples -------------------------------------------------------------------------------------------

    def _swap(self) -> None:
        """Accept the chosen one if it is proposed; a sample changes its kind."""
        samples, proposed = self._panel.station.samples, self._chosen_proposed()
        if proposed is not None:
            self._add(lambda actor: [samples.picture(actor, proposed.picture)])
            return
        other = SampleKind.NG if self.kind is SampleKind.OK else SampleKind.OK
        self._replaced_by(
            [ProgramSample(s.picture, other) if s.picture == self._chosen else s for s in self._draft.samples]
        )

    def _remove(self) -> None:
        if (proposed := self._chosen_proposed()) is not None:
            self._proposed.refuse(proposed)
            return
        self._draft.set_samples(sample for sample in self._draft.samples if sample.picture != self._chosen)

    def _replaced_by(self, samples: list[ProgramSample]) -> bool:
        """Replace the samples of the draft; False if they are refused, and the reason is shown."""
        try:
            check_samples(samples, self._draft.program.master)
        except InvalidProgramConfigError as error:
            self._panel.complain(error)
            return False
        self._draft.set_samples(samples)
        return True


def _row_of_proposed(proposed: ProposedSample) -> PickRow:
    who, when = proposed.proposed_by, date_time(proposed.proposed_at)
    return PickRow(proposed.picture, tr("Proposed by {name}", name=who), when, icon="user", tone="warn")
