"""Passwords and PINs typed at the panel: a new one, a change of one's own, and the confirmation by the present one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.passwords import check_rules, is_pin, may_have_pin
from hmi.i18n import msg, tr
from hmi.presenter import refusal
from hmi.sheets.confirmation import ConfirmationSheet
from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.access.roles import Actor, Role
    from core.accounts import User
    from hmi.screens.base import Panel


def confirmation(panel: Panel, actor: Actor, title: str, *, digits: bool = False) -> ConfirmationSheet:
    """A sheet that asks for the actor's password; a wrong one counts as a failed sign-in."""
    accounts = panel.station.accounts
    return ConfirmationSheet(
        panel.look,
        panel.languages.current,
        title,
        lambda password: accounts.confirm(actor, password),
        panel.complain,
        digits=digits,
    )


def ask_new_password(panel: Panel, username: str, role: Role, entered: Callable[[str], None]) -> None:
    """Ask twice for a user's new password, or PIN if the role may have one; the user types it.

    The station does not generate passwords: nobody has to write one down at the line, and only the user knows it.
    """
    can_be_pin = may_have_pin(role)
    template = msg("New PIN or password for {username}") if can_be_pin else msg("New password for {username}")

    def check(password: str) -> str:
        return refusal(lambda: check_rules(password, username=username, role=role))

    def ask_again(password: str) -> None:
        def differs(second: str) -> str:
            return "" if second == password else tr("That is not what was typed first. Type the same once more.")

        panel.type_text(tr("The same once more"), "", entered, secret=True, check=differs, digits=is_pin(password))

    panel.type_text(tr(template, username=username), "", ask_again, secret=True, check=check, digits=can_be_pin)


def ask_own_password(panel: Panel) -> None:
    """Change the signed-in user's password: ask for the old one, then twice for the new one."""
    actor, accounts = panel.session.actor, panel.station.accounts
    if actor is None:
        return

    def ask_old(user: User) -> None:
        if panel.session.actor is not actor:
            return
        title = tr("Your PIN until now") if user.has_pin else tr("Your password until now")
        sheet = confirmation(panel, actor, title, digits=user.has_pin)
        sheet.confirmed.connect(lambda old: ask_new(user, old))
        panel.open_sheet(sheet)

    def ask_new(user: User, old: str) -> None:
        def change(new: str) -> None:
            panel.act(lambda actor: accounts.change_password(actor, old, new), said)

        ask_new_password(panel, user.username, user.role, change)

    def said() -> None:
        panel.toast(tr("It is changed. Sign in with the new one from now on, and again on the network."))

    run_in_background(panel.current, lambda: accounts.me(actor), ask_old, panel.complain)


def ask_to_confirm(panel: Panel, go_on: Callable[[], None]) -> None:
    """Ask for the signed-in user's password again, as `Panel.confirm` says, then call `go_on`."""
    actor = panel.session.actor
    if actor is None:
        return
    if not actor.has_account:
        panel.toast(tr("Simulation: no password is asked for."))
        go_on()
    elif panel.session.is_confirmed:
        go_on()
    else:
        sheet = confirmation(panel, actor, tr("Your password again"))
        sheet.confirmed.connect(lambda _: panel.session.confirm())
        sheet.confirmed.connect(lambda _: go_on())
        panel.open_sheet(sheet)
