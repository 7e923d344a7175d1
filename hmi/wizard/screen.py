"""The wizard: four steps that edit one draft, in any order; saving, leaving, and recovery after a crash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from core.access.roles import Actor, Permission
from core.errors import DatabaseConstraintError, MasterImageNotFoundError, ValidationError, VisionSystemError
from core.inspection.frame import Image
from core.inspection.program import Program
from core.inspection.samples import ProgramSample
from core.programs.library import VersionSummary
from hmi.i18n import date_time, tr, tr_text
from hmi.layout import REST, inset, place, place_in_rows, rows
from hmi.presenter import is_users, refusal
from hmi.screens.base import Panel, Screen
from hmi.screens.names import At
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.wizard.draft import DraftModel
from hmi.wizard.image.step import ImageStep
from hmi.wizard.keeping import DraftKeeper
from hmi.wizard.master.step import MasterStep
from hmi.wizard.outputs.step import OutputsStep
from hmi.wizard.saving import Saving
from hmi.wizard.step_bar import StepBar
from hmi.wizard.tools.step import ToolsStep

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.programs.drafts import Draft
    from core.running.state import ProgramRef
    from core.station import StationStatus
    from hmi.wizard.step import Step


@dataclass(frozen=True)
class _Opened:
    """The arguments of `DraftModel.begin` as loaded from the store, and the step to begin at."""

    program: Program
    master: Image | None = None
    samples: tuple[ProgramSample, ...] = ()
    base: VersionSummary | None = None
    begun_as: Program | None = None
    begun_with: tuple[ProgramSample, ...] | None = None
    step: str = "image"


class WizardScreen(Screen):
    name = At.WIZARD
    permission = Permission.EDIT_PROGRAMS

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        look, theme = panel.look, panel.look.theme
        self.draft = DraftModel(self)
        self.judge = panel.judge
        self.keeper = DraftKeeper(panel, self.draft, self)
        self.saving = Saving(panel, self.draft, self)
        self.image_step = ImageStep(panel, self.draft)
        self.master_step = MasterStep(panel, self.draft)
        self.tools_step = ToolsStep(panel, self.draft, self.judge)
        self.outputs_step = OutputsStep(panel, self.draft, self.judge)
        self.steps: tuple[Step, ...] = (self.image_step, self.master_step, self.tools_step, self.outputs_step)
        self.bar = StepBar(look, [step.name for step in self.steps])
        self.bar.chosen.connect(self.go_to)
        self.back = Button(look, "wizard_back", icon="back", height=theme.setup_target)
        self.back.clicked.connect(self._go_back)
        self.next = Button(look, "wizard_next", tone="accent", height=theme.setup_target)
        self.next.clicked.connect(self._go_next)
        self.row = QWidget()
        self.row.setObjectName("wizard_row")
        for part in (self.bar, *self.steps, self.row):
            part.setParent(self)
        for button in (self.back, self.next):
            button.setParent(self.row)
        for step in self.steps:
            step.hide()
            step.buttons_changed.connect(self._buttons_changed)
            for button in step.own_buttons():
                button.setParent(self.row)
                button.hide()
        self._at = 0
        self._is_open = False
        self._active: ProgramRef | None = None
        self.draft.changed.connect(self._draft_changed)
        self.outputs_step.step_asked.connect(self.go_to)
        self.outputs_step.save_asked.connect(self.saving.save)
        self.saving.saved.connect(self.keeper.forget)
        self.saving.activated.connect(self._activated)
        self.saving.busy_changed.connect(self._show_bar)
        self.judge.judged.arrived.connect(self._show_bar)
        self.retranslate()

    @property
    def step(self) -> Step:
        return self.steps[self._at]

    # --- opening ----------------------------------------------------------------------------------------------------

    def open(self, *, program_id: int | None = None, version_hash: str | None = None, only_kept: bool = False) -> None:
        """Begin a new program or open a stored one; before that, offer a kept draft.

        Args:
            program_id: None: a new program.
            version_hash: None: the newest version.
            only_kept: only offer the kept draft.
        """
        actor = self.panel.session.actor
        if actor is None:
            return

        def go_on() -> None:
            if program_id is None:
                self._ask_name(actor)
            else:
                self._open_stored(actor, program_id, version_hash)

        self._offer_kept(actor, (lambda: None) if only_kept else go_on)

    def _offer_kept(self, actor: Actor, otherwise: Callable[[], None]) -> None:
        """Offer this actor's kept draft; call `otherwise` if there is none or it is discarded."""
        drafts = self.panel.station.drafts

        def discard() -> None:
            self.panel.command(lambda: drafts.discard(actor), otherwise)

        def found(kept: Draft | None) -> None:
            if kept is None:
                otherwise()
                return
            choices = (tr("Discard it"), tr("Later"), tr("Go on with it"))
            doing = (discard, lambda: None, lambda: self._open_kept(actor, kept))
            self.panel.ask(
                tr("There is a draft of {program}", program=kept.program.name),
                tr("It was kept at {time} and never saved.", time=date_time(kept.saved_at) if kept.saved_at else ""),
                choices,
                lambda number: doing[number](),
            )

        def unreadable(error: BaseException) -> None:
            self.panel.complain(error)
            if isinstance(error, ValidationError):
                discard()

        run_in_background(self, lambda: drafts.kept(actor), found, unreadable)

    def _open_stored(self, actor: Actor, program_id: int, version_hash: str | None) -> None:
        """Open a stored version as a draft."""
        station = self.panel.station

        def load() -> _Opened:
            newest = station.library.version(actor, program_id)
            wanted = newest if version_hash is None else station.library.version(actor, program_id, version_hash)
            samples = station.samples.of(actor, program_id)
            program, master = wanted.program, None
            try:
                master = station.library.program(actor, program_id, version_hash).master
            except MasterImageNotFoundError:
                program = replace(program, master="")  # the master is lost: step 2 asks for a new one
            return _Opened(program, master, samples, newest.summary, newest.program)

        self._open(load)

    def _open_new(self, actor: Actor, name: str) -> None:
        """Begin a new program. A name that is invalid or in use is refused at once."""
        library = self.panel.station.library

        def load() -> _Opened:
            if any(program.name == name for program in library.programs(actor)):
                raise DatabaseConstraintError("There is already a program with the name {name}.", name=name)
            return _Opened(Program(name))

        self._open(load, lambda error: self._ask_name_again(actor, name, error))

    def _ask_name(self, actor: Actor, name: str = "", problem: str = "") -> None:
        """Ask for a name, then begin a new program. `problem`: why `name` was refused."""
        self.panel.type_text(
            tr("Name of the new program"),
            name,
            lambda typed: self._open_new(actor, typed.strip()),
            check=lambda typed: refusal(lambda: Program(typed.strip())),
            problem=problem,
        )

    def _ask_name_again(self, actor: Actor, name: str, error: BaseException) -> None:
        if isinstance(error, VisionSystemError) and is_users(error):
            self._ask_name(actor, name, tr_text(error.text))
        else:
            self.panel.complain(error)

    def _open_kept(self, actor: Actor, kept: Draft) -> None:
        """Continue with a kept draft."""
        station = self.panel.station

        def load() -> _Opened:
            master = station.drafts.master(actor, kept)
            if kept.program_id is None or kept.parent_version is None:
                return _Opened(kept.program, master, kept.samples, None, Program(kept.program.name), (), kept.step)
            parent = station.library.version(actor, kept.program_id, kept.parent_version)
            stored = station.samples.of(actor, kept.program_id)
            return _Opened(kept.program, master, kept.samples, parent.summary, parent.program, stored, kept.step)

        self._open(load)

    def _open(
        self,
        load: Callable[[], _Opened],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        def begin(found: _Opened) -> None:
            self.draft.begin(found.program, found.master, found.samples, found.base, found.begun_as, found.begun_with)
            self._is_open = True
            self._at = next((n for n, step in enumerate(self.steps) if step.name == found.step), 0)
            self.panel.show_screen(self)

        run_in_background(self, load, begin, failed or self.panel.complain)

    # --- placing ----------------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        theme = self.look.theme
        bar, below = rows(self.rect(), theme.list_target, REST, gap=0)
        room = inset(below, theme.space)
        page, row = rows(room, REST, theme.setup_target, gap=theme.space)
        place((self.bar, self.row), (bar, row))
        own = [button for button in self.step.own_buttons() if not button.isHidden()]
        place_in_rows([[self.back, *own, self.next]], self.row.rect(), theme.gap, [[1.0] * (len(own) + 1) + [1.25]])
        self.row.setVisible(not self.step.needs_room)
        place(self.steps, [room if self.step.needs_room else page] * len(self.steps))

    # --- saying -----------------------------------------------------------------------------------------------------

    def subject(self) -> tuple[str, str]:
        """For the top bar: the name of the program, and the version that the draft was begun from."""
        base = self.draft.base
        about = tr("new") if base is None else tr("from version {number}", number=base.version_number)
        return self.draft.program.name, tr("draft, {about}", about=about) if self.draft.is_changed else about

    def retranslate(self) -> None:
        self._show_bar()

    def on_status(self, status: StationStatus) -> None:
        self.step.on_status(status)
        if status.run.program != self._active:
            self._active = status.run.program
            self._show_bar()

    def _buttons_changed(self) -> None:
        self._show_bar()
        self.arrange()

    @property
    def _is_active(self) -> bool:
        """Whether the version that the draft was begun from is the active one."""
        base, active = self.draft.base, self._active
        if base is None or active is None:
            return False
        return (base.program_id, base.version_hash) == (active.id, active.version_hash)

    def _titles(self) -> list[str]:
        return [tr("Image"), tr("Master"), tr("Tools"), tr("Outputs")]

    def _show_bar(self) -> None:
        program = self.draft.program
        has_tools = bool(program.judged)
        done = [self._is_open, bool(program.master), has_tools, has_tools and self.outputs_step.is_ready]
        titles = self._titles()
        self.bar.show_steps(titles, done, self._at)
        is_last = self._at == len(self.steps) - 1
        self.back.set_word(tr("Back") if self._at > 0 else tr("Close"))
        is_stored = self.draft.base is not None and not self.draft.is_changed
        is_done = is_last and is_stored and self._is_active
        note, icon = "", ""
        if is_done:
            word, note, icon = tr("It is active"), tr("nothing has changed"), "tick"
        elif is_last:
            word, icon = tr("Activate") if is_stored else tr("Save and activate"), "tick"
        else:
            word = tr("Next: {step}", step=titles[self._at + 1])
        may_activate = self.outputs_step.is_ready and not self.saving.is_busy and not is_done
        self.next.setEnabled(may_activate or not is_last)
        has_main_action = any(button.tone == "accent" for button in self.step.own_buttons())
        self.next.set_style(icon, "plain" if has_main_action or is_done else "accent")
        self.next.set_word(word, note)
        self.outputs_step.save.setEnabled(not self.saving.is_busy)

    # --- moving between steps ---------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        actor = self.panel.session.actor
        if actor is not None and self._is_open:
            self.keeper.begin(actor)
        self._enter_step()
        self._draft_changed()

    def on_leave(self) -> None:
        """End the camera trial, and keep unsaved edits, whichever screen follows."""
        self.step.on_leave()
        actor = self.panel.session.actor
        if actor is not None:
            setup = self.panel.station.camera_setup
            self.panel.command(lambda: setup.end_trial(actor))
        self.judge.judge(self.draft.program, None)
        try:
            self.keeper.end()
        except VisionSystemError as error:
            self.panel.complain(error)

    def may_leave(self, go_on: Callable[[], None]) -> bool:
        """True if there are no unsaved edits. Otherwise ask, and call `go_on` unless the user stays."""
        if not self._is_open or not self.draft.is_changed:
            return True

        def answered(number: int) -> None:
            if number == 1:
                return
            if number == 0:
                self.keeper.forget()
                self._is_open = False
                self.draft.begin(Program(self.draft.program.name))
            go_on()

        self.panel.ask(
            tr("{program} has changes that are not saved", program=self.draft.program.name),
            tr("A draft that is kept is offered again the next time."),
            (tr("Discard"), tr("Stay"), tr("Keep the draft")),
            answered,
        )
        return False

    def go_to(self, name: str) -> None:
        self.step.on_leave()
        self._at = next(number for number, step in enumerate(self.steps) if step.name == name)
        self._enter_step()

    def _enter_step(self) -> None:
        self.help_page = self.step.name
        self.keeper.at_step(self.step.name)
        self.keeper.keep()
        # The old step is hidden first: the feed serves the view that was shown last.
        for step in sorted(self.steps, key=lambda step: step is self.step):
            is_here = step is self.step
            step.setVisible(is_here)
            for button in step.own_buttons():
                button.setVisible(is_here)
        self._show_bar()
        self.arrange()
        self.step.on_enter()
        self.on_status(self.panel.station.status())

    def _go_back(self) -> None:
        if self._at == 0:
            self.panel.go(At.PROGRAMS)
        else:
            self.go_to(self.steps[self._at - 1].name)

    def _go_next(self) -> None:
        if self._at == len(self.steps) - 1:
            self.saving.save(then_activate=True)
        else:
            self.go_to(self.steps[self._at + 1].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.draft.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.draft.redo()
        else:
            super().keyPressEvent(event)

    def _draft_changed(self) -> None:
        if self._is_open:
            self.judge.judge(self.draft.program, self.draft.master, self.draft.samples)
            self._show_bar()

    def _activated(self) -> None:
        self.keeper.forget()
        self.panel.go(At.RUN)
