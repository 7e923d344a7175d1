"""What the panel shows when its database cannot be opened: why, and the way back to the last good backup."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.access.lockout import Brake
from core.errors import VisionSystemError
from core.upkeep.backup.rescue import Offer, OutOfReach, bring_back, offer_of
from core.upkeep.backup.work import CanceledError, Progress, Work
from hmi.i18n import date_time, tr, tr_text
from hmi.layout import REST, inset, rows
from hmi.screens.backups import missing_words, progress_words
from hmi.sheets.decision import DecisionSheet
from hmi.sheets.keyboard import KeyboardSheet
from hmi.sheets.progress import ProgressSheet
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.words import CENTER, MIDDLE, FitText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from core.settings import Settings
    from hmi.appearance import Look
    from hmi.sheets.base import Sheet

log = logging.getLogger(__name__)

SAY_EVERY_MS = 20_000


class Rescue(QWidget):
    """Content of the window in place of the panel. It asks for an administrator of the backup, or looks for it again.

    `restored`: the next start has the backup. `working` is emitted again and again while it is brought back.
    """

    restored = Signal()
    working = Signal()

    def __init__(self, look: Look, language: str, settings: Settings, why: str, found: Offer | OutOfReach) -> None:
        """`why`: the sentence about the database. `settings`: of the start, as the others are in the database."""
        super().__init__()
        self._look, self._language, self._settings, self._why = look, language, settings, why
        self._brake = Brake()
        self.words = FitText(look, "rescue_words", look.theme.type.heading, align=CENTER | MIDDLE)
        self.restore = Button(look, "rescue_restore", icon="rollback", tone="accent", height=look.theme.setup_target)
        self.restore.clicked.connect(self._ask)
        self.again = Button(look, "rescue_again", icon="retry", tone="accent", height=look.theme.setup_target)
        self.again.set_word(tr("Look again"))
        self.again.clicked.connect(self._look_again)
        for widget in (self.words, self.restore, self.again):
            widget.setParent(self)
        self._clock = QTimer(self)
        self._clock.setInterval(SAY_EVERY_MS)
        self._clock.timeout.connect(self.working)
        self._show(found)

    def _show(self, found: Offer | OutOfReach) -> None:
        self._offer = found if isinstance(found, Offer) else None
        self.restore.setVisible(self._offer is not None)
        self.again.setVisible(self._offer is None)
        if isinstance(found, OutOfReach):
            away = tr(
                "That backup is out of reach: {why} Plug in what it is on, then look again.", why=tr_text(found.why)
            )
            self.words.set_text(f"{self._why}\n\n{away}")
        else:
            self.words.set_text(self._why)
            self.restore.set_word(tr("Restore the backup of {when}", when=date_time(found.about.made_at)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = self._look.theme
        words, button = rows(inset(self.rect(), theme.space), REST, theme.setup_target, gap=theme.gap)
        self.words.setGeometry(words)
        wide = min(button.width(), theme.px(90))
        for one in (self.restore, self.again):  # in the same place: there is one or the other
            one.setGeometry(QRect(button.center().x() - wide // 2, button.y(), wide, button.height()))

    # --- looking ------------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        self.again.setEnabled(False)
        run_in_background(self, lambda: offer_of(self._settings), self._looked, self._not_looked)

    def _looked(self, found: Offer | OutOfReach | None) -> None:
        self.again.setEnabled(True)
        if found is not None:
            self._show(found)
        if not isinstance(found, Offer):
            self._say_not_there(tr("There is no backup yet.") if found is None else tr_text(found.why))

    def _not_looked(self, error: BaseException) -> None:
        log.error("The backup could not be looked for", exc_info=error)
        self.again.setEnabled(True)
        self._say_not_there(tr("The log has the reason."))

    def _say_not_there(self, why: str) -> None:
        self._open(DecisionSheet(self._look, tr("The backup is not there."), why, (tr("Close"),)))

    # --- asking -------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        offer = self._offer
        if offer is None:
            return
        words = " ".join(
            (
                missing_words(offer.missing),
                tr("The present database is kept in a folder of its own."),
                tr("The station restarts with it. Everybody has to sign in again."),
                tr("An administrator of that time signs for it, with the password of that time."),
            )
        )
        sheet = DecisionSheet(
            self._look,
            tr("Restore the backup of {when}?", when=date_time(offer.about.made_at)),
            words,
            (tr("Keep what is here"), tr("Restore")),
        )
        sheet.chosen.connect(lambda choice: self._ask_name(offer) if choice == 1 else None)
        self._open(sheet)

    def _ask_name(self, offer: Offer) -> None:
        self._type(tr("Name of an administrator"), lambda username: self._ask_password(offer, username))

    def _ask_password(self, offer: Offer, username: str) -> None:
        def go_on(password: str) -> None:
            if offer.needs_passphrase:
                title = tr("Passphrase of the backup")
                self._type(title, lambda said: self._restore(offer, username, password, said), secret=True)
            else:
                self._restore(offer, username, password, "")

        self._type(tr("Password of {name}", name=username), go_on, secret=True)

    def _type(self, title: str, entered: Callable[[str], None], *, secret: bool = False) -> None:
        sheet = KeyboardSheet(self._look, self._language, title, secret=secret)
        sheet.entered.connect(entered)
        self._open(sheet)

    def _open(self, sheet: Sheet) -> None:
        sheet.open_over(self)

    # --- restoring ----------------------------------------------------------------------------------------------------

    def _restore(self, offer: Offer, username: str, password: str, passphrase: str) -> None:
        so_far: list[Progress] = []
        sheet = ProgressSheet(self._look, tr("Restore"), lambda: progress_words(so_far[-1] if so_far else None))

        def told(progress: Progress) -> None:
            so_far[:] = [progress]

        work = Work(sheet.canceled, told)
        self._open(sheet)
        self.restore.setEnabled(False)  # also while a canceled one is ending
        self.working.emit()
        self._clock.start()
        run_in_background(
            self,
            lambda: bring_back(self._settings, offer, self._brake, username, password, passphrase, work),
            lambda _: self.restored.emit(),
            lambda error: self._failed(sheet, error),
        )

    def _failed(self, sheet: ProgressSheet, error: BaseException) -> None:
        self._clock.stop()
        self.restore.setEnabled(True)
        if not isinstance(error, VisionSystemError | CanceledError):
            log.error("The backup could not be restored", exc_info=error)
        if sheet.canceled.is_set():  # it is closed, and whoever closed it asks no more
            return
        sheet.dismiss()
        why = tr_text(error.text) if isinstance(error, VisionSystemError) else tr("The log has the reason.")
        self._open(DecisionSheet(self._look, tr("The backup was not restored."), why, (tr("Close"),)))
