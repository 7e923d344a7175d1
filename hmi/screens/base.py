"""The base class of all screens, and the interface through which they use the panel."""

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
    from hmi.screens.part_pictures import PartPictures
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
    pictures: PartPictures

    current: Screen
    """The screen that is shown."""

    def go(self, name: At, **request: Any) -> None:
        """Open another screen, passing `request` to its `open`; the login screen if the user may not see it."""

    def show_screen(self, screen: Screen) -> None:
        """Show a screen as it is, as soon as the current one can be left."""

    def toast(self, words: str) -> None:
        """Show a message that disappears by itself."""

    def complain(self, error: BaseException) -> None:
        """Show an error as its kind requires."""

    def act(self, op: Callable[[Actor], object], done: Callable[[], None] | None = None) -> None:
        """Run `op` for the signed-in user outside the GUI thread, then `done`; show its error if it fails."""

    def command(self, op: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        """As `act`, but also after the user has signed out: `op` takes no actor."""

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
        """Open a sheet to type a text; `entered` gets the text, unless the sheet is canceled.

        Args:
            digits: begin with a keypad, because a PIN is likely.
            check: returns what is wrong with a text, in words; the sheet stays open until it returns "".
            problem: what is wrong with `text`, if that was found only after the sheet was closed.
        """

    def ask(self, heading: str, words: str, choices: tuple[str, ...], chosen: Callable[[int], None]) -> None:
        """Ask the user to decide; `chosen` gets the number of the button. The last button is the accent."""

    def choose(
        self,
        title: str,
        rows: Sequence[PickRow],
        chosen: Callable[[str], object],
        *,
        words: str = "",
        marked: str = "",
        are_side_by_side: bool = False,
    ) -> None:
        """Let the user choose one of the rows; `chosen` gets its key.

        Args:
            words: what the choice is about.
            marked: the key of the present choice.
            are_side_by_side: two rows beside each other where the panel is wide enough.
        """

    def confirm(self, go_on: Callable[[], None]) -> None:
        """Ask for the user's password again before something dangerous, then call `go_on`.

        It is not asked for if it was just confirmed, nor of a one-touch user on a simulated station, who has none.
        """

    def open_sheet(self, sheet: Sheet) -> None:
        """Open a sheet over the screen."""

    def sign_in(self, actor: Actor) -> None:
        """Take a user who has signed in as the user of the panel."""

    def use_language(self, language: str) -> None:
        """Switch the language, and store it as a preference of the signed-in user."""

    def use_theme(self, name: str) -> None:
        """Switch the colors, and store them as a preference of the signed-in user."""

    def try_width(self, width_mm: float) -> None:
        """Build the panel anew for a screen of that width; the user is asked whether to keep it. 0: as it says."""


class Screen(QWidget):
    """A full page. It is built when it is first opened, then entered and left any number of times.

    Subclasses place their parts in `arrange` and set every word in `retranslate`, which is called again when the
    language changes.

    Attributes:
        name: names the screen for `Panel.go`.
        permission: required to see the screen; None: nobody needs to be signed in.
        menu_title, icon: entry in the menu; a title of "" means none.
        help_page: the page of the manual about this screen.
        says_fault: whether the screen itself shows why the station is in FAULT; on other screens a banner does.
        says_state: whether the screen itself shows verdict and state, large; on other screens the top bar does.
        leads_back: whether the screen returns to the previous one, which therefore need not be left (`may_leave`).
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
        """Open the screen. Subclasses take what to show as keyword arguments, and may show the screen later."""
        self.panel.show_screen(self)

    @classmethod
    def why_closed(cls, status: StationStatus) -> str:  # noqa: ARG003
        """Why the menu cannot open the screen now, in words; "" if it can. Its entry stays where it is."""
        return ""

    def on_enter(self) -> None:
        """Called when the screen is shown."""

    def may_leave(self, go_on: Callable[[], None]) -> bool:  # noqa: ARG002
        """Whether the screen can be left now. If not, ask what to do with unsaved work, and call `go_on` afterwards."""
        return True

    def on_leave(self) -> None:
        """Called when the screen is left."""

    def subject(self) -> tuple[str, str] | None:
        """Name and note for the top bar while the screen is shown; None: the active program."""
        return None

    def on_settings(self) -> None:
        """Called when site settings have changed; only while the screen is shown."""

    def on_status(self, status: StationStatus) -> None:
        """Called when the station has changed, and at regular intervals; only while the screen is shown."""

    def banner_place(self) -> QRect | None:
        """Area whose lower edge a banner may cover; None: the screen makes room for a banner at the top."""
        return None

    def arrange(self) -> None:
        """Lay out the parts for the present size."""

    def retranslate(self) -> None:
        """Set all texts in the present language."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.arrange()
        super().changeEvent(event)


def gate(
    button: Button, panel: Panel, permission: Permission, word: str, *, enabled: bool = True, lack: str = ""
) -> None:
    """Set a button's text; without the permission, disable it and name the required role.

    `lack`: what is missing before it can be used; said if it is touched meanwhile.
    """
    may = panel.session.may(permission)
    note = "" if may else tr("needs {role}", role=tr(permission.least.title))
    button.set_word(word, note)
    button.setEnabled(may and enabled and not lack)
    button.why_not = lack if may else f"{word}: {note}"


def trouble_of(status: StationStatus) -> str:
    """What keeps the station from inspecting, or would keep it if it were started; "" if nothing does."""
    parts = (part for part in status.health.components if not part.is_ok and part.name != "inspection")
    return next((tr_text(part.detail) for part in parts), "")


def line_sentence(status: StationStatus) -> str:
    """The state of the inspection in a sentence, for people who have not signed in."""
    run = status.run
    if run.maintenance is not None:
        return tr("The station is in maintenance: {reason}", reason=run.maintenance.reason)
    if run.state is RunState.FAULT and run.fault is not None:
        return tr_text(run.fault.text)
    if trouble := trouble_of(status):
        return trouble
    if run.program is None:
        return tr("No program is active.")
    if run.state is RunState.HELD and run.hold is not None:
        return tr_text(run.hold)
    if run.state is RunState.CHALLENGE and run.challenge is not None:
        return tr_text(run.challenge.why)
    if run.state is RunState.SELECTING:
        return tr("The machine changes the program.")
    if run.state is RunState.STOPPED:
        return tr("Inspection is stopped: {program}", program=run.program.name)
    return tr("Inspection is running: {program}", program=run.program.name)
