"""Confirmation by the password of the signed-in user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.errors import AuthenticationError
from hmi.i18n import tr_text
from hmi.sheets.keyboard import KeyboardSheet
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.appearance import Look


class ConfirmationSheet(KeyboardSheet):
    """`confirmed` carries the right password; after a wrong one, the sheet says so and stays open."""

    confirmed = Signal(str)

    def __init__(
        self,
        look: Look,
        language: str,
        title: str,
        confirm: Callable[[str], None],
        failed: Callable[[BaseException], None],
        *,
        digits: bool = False,
    ) -> None:
        """Make the sheet.

        Args:
            confirm: checks the password in a pool thread; raises AuthenticationError to refuse it.
            failed: gets any other error that `confirm` raises.
        """
        super().__init__(look, language, title, secret=True, digits=digits)
        self._confirm, self._failed = confirm, failed
        self._is_busy = False

    def _done(self) -> None:
        password = self.field.text()
        if self._is_busy or not password:
            return
        self._set_busy(is_busy=True)
        run_in_background(self, lambda: self._confirm(password), lambda _: self._pass(password), self._refuse)

    def _pass(self, password: str) -> None:
        if self.isHidden():
            return  # the sheet was closed meanwhile, or the user has signed out
        self.close_sheet()
        self.confirmed.emit(password)

    def _refuse(self, error: BaseException) -> None:
        if self.isHidden():
            return
        self._set_busy(is_busy=False)
        if isinstance(error, AuthenticationError):
            self.field.clear()
            self._say(tr_text(error.text))
            self.field.setFocus()
        else:
            self.close_sheet()
            self._failed(error)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.field.setEnabled(not is_busy)
