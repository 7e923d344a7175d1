"""What every screen is, and what it may ask of the panel it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QWidget

from core.access.roles import Actor, Permission
from core.running.state import RunState
from hmi.i18n import Languages, tr, tr_text
from hmi.sheets.base import Check, Sheet, accepted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from core.station import Station, StationStatus
    from hmi.appearance import Look
    from hmi.picture_feed import PictureFeed
    from hmi.screens.names import At
    from hmi.session import PanelSession
    from hmi.widgets.button import Button
    from hmi.widgets.pick_list import PickRow
    from hmi.wizard.live_judge import LiveJudge


class Panel(Protocol):
    """The panel as a screen sees it."""

    look: Look
    session: PanelSession
    station: Station
    feed: PictureFeed
    languages: Languages
    judge: LiveJudge

    current: Screen
    """The one that is seen."""

    def go(self, name: At, **request: Any) -> None:
        """Open another screen of the table, and of it what is asked for: see its `open`."""

    def show_screen(self, screen: Screen) -> None:
        """Show a screen as it is, once the present one may be left."""

    def toast(self, words: str) -> None:
        """Say something that goes by itself."""

    def complain(self, error: BaseException) -> None:
        """Show an error the way its kind asks for."""

    def act(self, op: Callable[[Actor], object], done: Callable[[], None] | None = None) -> None:
        """Have whoever is signed in do something, away from the GUI thread; complain when it fails."""

    def command(self, op: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        """As `act`, on behalf of somebody who may have left."""

    def type_text(
        self,
        title: str,
        text: str,
        entered: Callable[[str], None],
        *,
        secret: bool = False,
        check: Check = accepted,
        problem: str = "",
        digits: bool = False,
    ) -> None:
        """Open a field to type into; `entered` gets what was typed, unless it was put away.

        Args:
            digits: a PIN is likely.
            check: what is wrong with a text, in words; it stays in the field until nothing is.
            problem: what was wrong with `text`, where that came out later.
        """

    def ask(self, heading: str, words: str, choices: tuple[str, ...], chosen: Callable[[int], None]) -> None:
        """Put a decision to whoever stands there; `chosen` gets the button's number, the last one is the accent."""

    def choose(
        self, title: str, rows: Sequence[PickRow], chosen: Callable[[str], object], *, words: str = "", marked: str = ""
    ) -> None:
        """Have one of these taken; `chosen` gets its key.

        Args:
            words: what the choice is about.
            marked: the key of the row that holds now.
        """

    def confirm(self, go_on: Callable[[], None]) -> None:
        """Before something dangerous: `go_on` once whoever is signed in has said their password again.

        Who has just done so is not asked once more, nor who has none: a one-touch user, on a simulated station.
        """

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the screen."""

    def sign_in(self, actor: Actor) -> None:
        """Somebody stands at the panel now."""

    def use_language(self, language: str) -> None:
        """Speak another language, and remember it for whoever is signed in."""

    def use_theme(self, name: str) -> None:
        """Take on other colors, and remember them for whoever is signed in."""


class Screen(QWidget):
    """A full page. Built once, when it is first asked for; entered and left any number of times.

    Subclasses place their parts in `arrange` and set every word in `retranslate`, which is called again when the
    language changes.

    Attributes:
        name: by which others lead to it.
        permission: what whoever sees it must be allowed; None: nothing, nobody need be signed in.
        menu_title, icon: how the menu offers it; "" keeps it out of the menu.
        help_page: which page of the manual is about it.
        says_fault: whether it says itself why the station is in FAULT; elsewhere a banner does.
        says_state: whether it says verdict and state itself, large; elsewhere the top bar does.
        leads_back: whether one comes back from it to where one was, so that nothing is left for it.
    """

    name: ClassVar[At]
    permission: ClassVar[Permission | None] = Permission.VIEW
    menu_title: ClassVar[str] = ""
    icon: ClassVar[str] = ""
    help_page: str = "running"
    says_fault: ClassVar[bool] = False
    says_state: ClassVar[bool] = False
    leads_back: ClassVar[bool] = False

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.setObjectName(f"screen_{self.name}")
        self.panel = panel
        self.look = panel.look

    def open(self) -> None:
        """Somebody asks for it. A screen that is about something takes that by name, and may show itself later."""
        self.panel.show_screen(self)

    @classmethod
    def is_offered(cls, status: StationStatus) -> bool:  # noqa: ARG003
        """Whether the menu has it now."""
        return bool(cls.menu_title)

    def on_enter(self) -> None:
        """It is about to be seen."""

    def may_leave(self, go_on: Callable[[], None]) -> bool:  # noqa: ARG002
        """Whether it can be left now. If not, it asks what shall become of its work, and calls `go_on` after that."""
        return True

    def on_leave(self) -> None:
        """It is no longer seen."""

    def subject(self) -> tuple[str, str] | None:
        """What the top bar names while it is seen, and a word about that; None: the program that judges."""
        return None

    def on_status(self, status: StationStatus) -> None:
        """The station has changed, or time has gone by; only while it is seen."""

    def banner_place(self) -> QRect | None:
        """Over which of its parts a banner may lie, at the lower edge; None: it makes room for one at the top."""
        return None

    def arrange(self) -> None:
        """Place the parts for the present size."""

    def retranslate(self) -> None:
        """Set every word anew."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.arrange()
        super().changeEvent(event)


def gate(button: Button, panel: Panel, permission: Permission, word: str, *, enabled: bool = True) -> None:
    """What a role may not do is grayed, and says who may."""
    may = panel.session.may(permission)
    note = "" if may else tr("needs {role}", role=tr(permission.least.title))
    button.set_word(word, note)
    button.setEnabled(may and enabled)


def trouble_of(status: StationStatus) -> str:
    """What keeps the station from judging, or would if it were started; "" when nothing does."""
    parts = (part for part in status.health.components if not part.is_ok and part.name != "inspection")
    return next((tr_text(part.detail) for part in parts), "")


def line_sentence(status: StationStatus) -> str:
    """What the line is doing, for somebody who has not signed in."""
    run = status.run
    if run.state is RunState.FAULT and run.fault is not None:
        return tr_text(run.fault.text)
    if trouble := trouble_of(status):
        return trouble
    if run.program is None:
        return tr("No program is active.")
    if run.state is RunState.STOPPED:
        return tr("Inspection is stopped: {program}", program=run.program.name)
    return tr("Inspection is running: {program}", program=run.program.name)
