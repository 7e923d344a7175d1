"""The panel: the top bar, one screen at a time, and the sheets and notices over them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.access.roles import Actor, Permission
from core.alarms.catalog import Own
from core.errors import VisionSystemError
from core.running.loops import Loop
from core.running.state import Fault, RunState
from core.text import text
from hmi.attendance import Attendance
from hmi.i18n import Languages, clock, tr, tr_text
from hmi.layout import REST, rows
from hmi.presenter import ErrorPresenter
from hmi.screens.base import Screen
from hmi.screens.menu import menu_of, name_of
from hmi.screens.names import At
from hmi.screens.part_pictures import PartPictures
from hmi.screens.passwords import ask_own_password, ask_to_confirm
from hmi.screens.saying import shown_of
from hmi.screens.table import SCREENS
from hmi.session import PanelSession
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.host import SheetHost
from hmi.site_look import SiteLook
from hmi.threads import run_in_background
from hmi.widgets.hand import Hand
from hmi.widgets.notices import Banner, Toast
from hmi.widgets.reading_order import step
from hmi.widgets.sleep import Sleep
from hmi.widgets.state_chip import Shown
from hmi.widgets.top_bar import TopBar
from hmi.widgets.verdict import Mood
from hmi.wizard.live_judge import LiveJudge

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from core.accounts import User
    from core.inspection.frame import Image
    from core.inspection.samples import ProgramSample
    from core.station import Station, StationStatus
    from hmi.appearance import Look
    from hmi.bridge import Bridge
    from hmi.picture_feed import PictureFeed
    from hmi.sheets.base import Sheet

LOOK_EVERY_MS = 200
"""How often the status is read even without a signal: ages change by themselves."""


class _Screens(dict[str, Screen]):
    """Screens by name, each built when it is first used, so that the panel starts faster."""

    def __init__(self, build: Callable[[str], Screen]) -> None:
        super().__init__()
        self._build = build

    def __missing__(self, name: str) -> Screen:
        screen = self[name] = self._build(name)
        return screen


class MainWindow(SheetHost):
    """Implements `hmi.screens.base.Panel`. `width_tried` carries a width in mm to build the panel anew for."""

    width_tried = Signal(float)

    def __init__(self, look: Look, station: Station, bridge: Bridge, feed: PictureFeed, languages: Languages) -> None:
        super().__init__(look, languages)
        self.setObjectName("panel")
        self.station, self.feed = station, feed
        self.session = PanelSession()
        self.pictures = PartPictures(station, self.session)
        self._hand = Hand(look)
        self._hand.refused.connect(self.toast)
        self.attendance = Attendance(
            self.session, station.accounts, lambda: station.settings.auto_lock, self._hand.idle_s
        )
        self.attendance.leaving.connect(self._warn_of_leaving)
        self.attendance.gone.connect(self._sign_out_idle)
        self.attendance.dismissed.connect(self._dismiss)
        self._broken: Fault | None = None
        self._reported_fault: Fault | None = None
        self.bar = TopBar(look)
        self.bar.setParent(self)
        self.bar.menu_touched.connect(self.open_menu)
        self.bar.alarms_touched.connect(self._show_alarms)
        self.toast_notice = Toast(look, self)
        self.banner = Banner(look, self)
        self.banner.changed.connect(self._make_room)
        self.presenter = ErrorPresenter(self.toast, self.banner.say, self._show_failure)
        self.judge = LiveJudge(station.newest_frame, self._sample_picture, station.learning, self)
        self.screens: dict[str, Screen] = _Screens(self._build)
        self.current: Screen = self.screens[At.LOGIN]
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self.refresh)
        bridge.status.arrived.connect(self.refresh)
        bridge.alarms.arrived.connect(self.refresh)
        bridge.settings.arrived.connect(self._take_settings)
        self.session.changed.connect(self._show_user)
        self._site_look = SiteLook(station, look, languages, self.session, self.complain)
        self.sleep = Sleep(self, self._hand, lambda: station.settings.panel.sleep_minutes)
        self.bar.raise_()
        self._enter(self.current)

    def loops(self) -> tuple[Loop, ...]:
        """Loops that the panel itself needs, each to run in a thread."""
        return (Loop("live judge", self.judge.run),)

    def _sample_picture(self, sample: ProgramSample) -> Image:
        """Read a sample's picture for the live judge, in its thread."""
        actor = self.session.actor
        if actor is None:
            raise VisionSystemError("Nobody is signed in.")
        return self.station.samples.picture(actor, sample.picture)

    def begin(self) -> None:
        """Show the login screen, or the first-start screen if nobody can sign in."""
        self._clock.start()
        self.attendance.begin()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self._hand)
        self._hand.begin()
        self.refresh()
        accounts = self.station.accounts
        run_in_background(
            self,
            lambda: accounts.needs_first_administrator() and not accounts.offers_one_touch(),
            self._begin_without_users,
            self.complain,
        )

    def _begin_without_users(self, nobody_can_sign_in: bool) -> None:
        if nobody_can_sign_in and self.session.actor is None:
            self.go(At.FIRST_START)

    def end(self) -> None:
        """Stop reading the station."""
        self._clock.stop()
        self.attendance.end()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self._hand)
        self._hand.rest()
        self.current.on_leave()

    # --- screens ----------------------------------------------------------------------------------------------------

    def _build(self, name: str) -> Screen:
        screen = SCREENS[name](self)
        screen.hide()
        screen.setParent(self)
        screen.lower()  # below sheets and notices
        self._place_screen(screen)
        return screen

    def go(self, name: str, **request: Any) -> None:
        screen = self.screens[name]
        if self._may_see(screen):
            screen.open(**request)
        else:
            self.show_screen(self.screens[At.LOGIN])

    def show_screen(self, screen: Screen) -> None:
        stays = screen is self.current or screen.leads_back
        if stays or self.current.may_leave(lambda: self._show(screen)):
            self._show(screen)

    def _show(self, screen: Screen) -> None:
        if not self._may_see(screen):  # the user may have signed out meanwhile
            screen = self.screens[At.LOGIN]
        self.toast_notice.hide()
        if screen is not self.current:
            self.current.on_leave()
            self.current.hide()
            self.current = screen
        self._enter(screen)

    def _may_see(self, screen: Screen) -> bool:
        return screen.permission is None or self.session.may(screen.permission)

    def _enter(self, screen: Screen) -> None:
        self._make_room()
        screen.show()
        screen.on_enter()
        self.bar.raise_()
        self.refresh()
        focused = self.focusWidget()
        if focused is None or not screen.isAncestorOf(focused):
            screen.setFocus()

    def _place_screen(self, screen: Screen) -> None:
        top = self.look.theme.bar_height
        if self.banner.isVisible() and screen.banner_place() is None:
            top += self.banner.height()
        screen.setGeometry(rows(self.rect(), top, REST, gap=0)[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.bar.setGeometry(rows(self.rect(), self.bar.height(), gap=0)[0])
        for screen in self.screens.values():
            self._place_screen(screen)
        self._place_banner()
        self.toast_notice.place()

    def _make_room(self) -> None:
        self._place_banner()
        self._place_screen(self.current)

    def _place_banner(self) -> None:
        """Place the banner in the screen's area for it, otherwise below the top bar, over the whole width.

        In such an area it is a part of the screen, so that Tab comes to it in its turn; but no sheet ever covers it.
        """
        own = self.current.banner_place()
        host = self if own is None or self.sheets() else self.current
        if self.banner.parentWidget() is not host:
            self.banner.move_to(host)
            if host is self and not self.sheets():
                self.banner.stackUnder(self.bar)
        bar = self.look.theme.bar_height
        room = QRect(0, bar, self.width(), 0) if own is None else own.translated(0, bar if host is self else 0)
        self.banner.place(room, is_low=own is not None)

    # --- the station ------------------------------------------------------------------------------------------------

    def status(self) -> StationStatus:
        """The station's status; a FAULT if one of its loops has died, which the station may not know."""
        status = self.station.status()
        if self._broken is not None:
            status = replace(status, run=replace(status.run, state=RunState.FAULT, fault=self._broken))
        return status

    def refresh(self) -> None:
        status = self.status()
        program = status.run.program
        own = self.current.subject()
        if self.session.actor is None:
            self.bar.show_program(status.display_name, "")
        elif own is not None:
            self.bar.show_program(*own)
        elif program is None:
            self.bar.show_program(tr("No program"), "")
        else:
            self.bar.show_program(program.name, tr("version {number}", number=program.version_number))
        self._show_state(status)
        self.bar.show_reality(is_simulated=status.is_simulated, has_lines=self.station.settings.lines.exist)
        self.bar.show_alarms(len(status.alarms))
        self.bar.show_clock(clock(datetime.now().astimezone()))
        self.pictures.look(status.run)
        self.current.on_status(status)
        self._show_fault(status)
        self.sleep.look(status)

    def _show_state(self, status: StationStatus) -> None:
        """Show the state in the top bar, and on a sheet that covers it. FORCED is shown over every screen."""
        sheets = self.sheets()
        if status.forced is not None:
            also = "" if status.run.maintenance is None else tr("MAINTENANCE")
            shown: Shown | None = Shown(Mood.FORCED, tr("FORCED"), also, also)
        else:
            shown = shown_of(status, has_verdict=self.current.says_state and not sheets)
        self.bar.show_state(shown)
        for sheet in sheets:
            if shown is not None:
                sheet.show_state(shown)

    def _show_fault(self, status: StationStatus) -> None:
        """Show a banner for a fault, once for each, unless the screen itself shows faults."""
        fault = status.run.fault if status.run.state is RunState.FAULT else None
        if fault is None or self.current.says_fault:
            if self._reported_fault is not None:
                self.banner.put_away()
                self._reported_fault = None
            return
        if self._reported_fault is None or self._reported_fault.code != fault.code:
            self._reported_fault = fault
            self.banner.say(tr_text(fault.text))

    def _take_settings(self) -> None:
        self._site_look.follow()
        self.current.on_settings()
        self.refresh()

    def loop_died(self, name: str) -> None:
        """Show FAULT because a loop of the station has ended unexpectedly; otherwise the screen would freeze on OK."""
        sentence = text("Part of the station has stopped: {name}.", name=name)
        self._broken = Fault(Own.LOOP_DIED, sentence, datetime.now(UTC), recovers=False, is_lasting=True)
        self.refresh()

    def act(self, op: Callable[[Actor], object], done: Callable[[], None] | None = None) -> None:
        actor = self.session.actor
        if actor is not None:
            self.command(lambda: op(actor), done)

    def command(self, op: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        run_in_background(self, op, None if done is None else lambda _: done(), self.complain)

    # --- who --------------------------------------------------------------------------------------------------------

    def sign_in(self, actor: Actor) -> None:
        self.session.sign_in(actor)
        self._show(self.screens[At.RUN])
        if actor.user_id is not None:
            run_in_background(self, lambda: self.station.accounts.me(actor), self._take_preferences, self.complain)
        if actor.role.may(Permission.EDIT_PROGRAMS):
            # The wizard, the largest of the screens, is not built for the answer, which is mostly no.
            run_in_background(
                self,
                lambda: self.station.drafts.has_kept(actor),
                lambda has_kept: self._offer_kept(actor) if has_kept else None,
                self.complain,
            )

    def _offer_kept(self, actor: Actor) -> None:
        if self.session.actor is actor:  # another user may have signed in meanwhile
            self.go(At.WIZARD, only_kept=True)

    def _take_preferences(self, user: User) -> None:
        if self.session.actor is not None and self.session.actor.user_id == user.id:
            self._speak(user.language or self.languages.current)
            self.look.choose(user.theme or self.look.theme.name)

    def sign_out(self) -> None:
        self._part_from(self.station.accounts.sign_out)

    def _warn_of_leaving(self) -> None:
        self.toast(tr("Nobody has touched the screen for a while. Touch it to stay signed in."))

    def _sign_out_idle(self) -> None:
        self._part_from(self.station.accounts.sign_out_idle)
        self.toast(tr("Signed out, for nobody had touched the screen. The line goes on as it was."))

    def _dismiss(self) -> None:
        self._part_from(self.station.accounts.sign_out)
        self.toast(tr("An administrator has changed this account. Sign in again."))

    def _part_from(self, record: Callable[[Actor], None]) -> None:
        """Sign the user out of the panel; `record` writes it to the audit log."""
        actor = self.session.actor
        if actor is None:
            return
        for sheet in self.sheets():
            sheet.dismiss()
        self.current.on_leave()  # before signing out, so that the user's work can be saved
        self.session.sign_out()
        self._speak(self.station.settings.panel.language)
        self.look.choose(self.station.settings.panel.theme)
        self._show(self.screens[At.LOGIN])
        self.command(lambda: record(actor))

    def _show_user(self) -> None:
        actor = self.session.actor
        self.bar.show_user("" if actor is None else name_of(actor))

    def use_language(self, language: str) -> None:
        self._speak(language)
        actor = self.session.actor
        if actor is not None and actor.user_id is not None:
            self.command(lambda: self.station.accounts.set_preferences(actor, language=language))

    def _speak(self, language: str) -> None:
        if language != self.languages.current and language in self.languages.available():
            self.languages.use(language)

    def use_theme(self, name: str) -> None:
        self.look.choose(name)
        actor = self.session.actor
        if actor is not None and actor.user_id is not None:
            self.command(lambda: self.station.accounts.set_preferences(actor, theme=name))

    def try_width(self, width_mm: float) -> None:
        self.width_tried.emit(width_mm)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for sheet in self.sheets():
                sheet.close_sheet()
            self.banner.put_away()
            self._reported_fault = None
            self.bar.retranslate()
            self._show_user()
            self.refresh()
        super().changeEvent(event)

    # --- what comes over a screen -----------------------------------------------------------------------------------

    def toast(self, words: str) -> None:
        self.toast_notice.say(words)

    def complain(self, error: BaseException) -> None:
        fault = self.status().run.fault
        is_said = self.current.says_fault
        if is_said and fault is not None and isinstance(error, VisionSystemError) and error.code == fault.code:
            self.toast(tr_text(error.text))  # the screen shows the fault already, for as long as it lasts
            return
        self.presenter.show(error)

    def _show_failure(self, heading: str, words: str) -> None:
        self.open_sheet(DecisionSheet(self.look, heading, words, (tr("Go on"),)))

    def confirm(self, go_on: Callable[[], None]) -> None:
        ask_to_confirm(self, go_on)

    def _ask_own_password(self) -> None:
        ask_own_password(self)

    def open_sheet(self, sheet: Sheet) -> None:
        super().open_sheet(sheet)
        sheet.closed.connect(self.refresh)
        self.refresh()

    def open_menu(self) -> None:
        if self.sheets():
            return
        sheet = menu_of(self, self.status())
        sheet.password_asked.connect(self._ask_own_password)
        sheet.went.connect(self.go)
        sheet.language_chosen.connect(self.use_language)
        sheet.theme_chosen.connect(self.use_theme)
        sheet.signed_out.connect(self.sign_out)
        self.open_sheet(sheet)

    def _show_alarms(self) -> None:
        if not self.sheets():  # an open sheet must be answered first
            self.go(At.ALARMS)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Move the focus in reading order; from a widget that is hidden or disabled, in Qt's order."""
        at = self.window().focusWidget() or self.current
        if not (at.isVisible() and at.isEnabled()):
            return super().focusNextPrevChild(following)
        return step(self, at, following=following)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # no key event leaves the panel
