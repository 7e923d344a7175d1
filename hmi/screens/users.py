"""The users screen: accounts and their roles; create, change, unlock and deactivate users, and end their sessions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.access.names import checked_username
from core.access.roles import Permission, Role
from hmi.i18n import clock, count, date_time, msg, tr
from hmi.presenter import refusal
from hmi.screens.listing import ListScreen
from hmi.screens.names import At
from hmi.screens.passwords import ask_new_password
from hmi.threads import run_in_background
from hmi.widgets.button import Button
from hmi.widgets.pick_list import PickRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.access.roles import Actor
    from core.accounts import Accounts, Session, UserAccount
    from hmi.screens.base import Panel

_ALL = "all"
"""Key of the row for all sessions."""
_ABOUT_ROLES = {
    Role.ADMIN: msg("Everything, users and settings too"),
    Role.ENGINEER: msg("Also edits programs"),
    Role.OPERATOR: msg("Starts, stops, chooses programs, acknowledges alarms"),
    Role.VIEWER: msg("Only looks, over the network"),
}


class UsersScreen(ListScreen):
    """Every change asks for the password of the signed-in user first."""

    name = At.USERS
    permission = Permission.MANAGE_USERS
    menu_title = msg("Users")
    icon = "user"
    help_page = "people"

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self.list.picked.connect(self._open_user)
        self.new = self.add_action("new_user", "plus", self._ask_new)
        self.first = Button(
            self.look, "first_administrator", icon="lock", tone="accent", height=self.look.theme.setup_target
        )
        self.first.clicked.connect(lambda: panel.go(At.FIRST_START))
        self.list.empty.show_sign("user")
        self.list.empty.offer(self.first)
        self._accounts: tuple[UserAccount, ...] = ()
        self._is_loading = False
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.list.setAccessibleName(tr("Users"))
        self.new.set_word(tr("New user"))
        self.first.set_word(tr("Create the administrator"))
        self._show()

    # --- loading ------------------------------------------------------------------------------------------------------

    def on_enter(self) -> None:
        self._load()

    def _load(self) -> None:
        actor, accounts = self.panel.session.actor, self.panel.station.accounts
        if actor is not None:
            self._is_loading = True
            run_in_background(self, lambda: accounts.users.all(actor), self._take, self._failed)

    def _take(self, accounts: tuple[UserAccount, ...]) -> None:
        self._is_loading, self._accounts = False, accounts
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._is_loading = False
        self.panel.complain(error)

    def _show(self) -> None:
        empty = (
            tr("Loading …")
            if self._is_loading
            else tr(
                "Nobody has an account yet, so everybody comes in by one touch. Make the administrator first; "
                "the other users are made here."
            )
        )
        self.first.setEnabled(not self._is_loading)
        self.list.show_rows([_row(account) for account in self._accounts], empty=empty)
        self.new.setEnabled(bool(self._accounts))

    # --- one user -----------------------------------------------------------------------------------------------------

    def _open_user(self, key: str) -> None:
        account = next(account for account in self._accounts if str(account.id) == key)
        is_locked = account.locked_until is not None
        failed = tr("{count} sign-ins failed", count=count(account.failed_count)) if account.failed_count else ""
        switch = (
            PickRow("deactivate", tr("Deactivate"), tr("No sign-in; what they did keeps their name"), "archive")
            if account.is_active
            else PickRow("activate", tr("Activate"), tr("May sign in again"), "tick")
        )
        found = [
            PickRow("role", tr("Another role"), tr(account.role.title), "user"),
            PickRow("reset", tr("New PIN or password"), tr("Typed twice, by whoever it is for"), "lock"),
            PickRow("unlock", tr("Unlock"), _locked(account) if is_locked else failed or tr("Not locked"), "undo"),
            PickRow("sessions", tr("Sessions"), tr("Where they are signed in on the network"), "sign_out"),
            switch,
        ]
        deeds: dict[str, Callable[[], None]] = {
            "role": lambda: self._ask_role(account),
            "reset": lambda: self._confirmed(lambda: self._ask_reset(account)),
            "unlock": lambda: self._confirmed(lambda: self._unlock(account)),
            "sessions": lambda: self._ask_sessions(account),
            "deactivate": lambda: self._confirmed(lambda: self._ask_deactivate(account)),
            "activate": lambda: self._confirmed(lambda: self._set_active(account, is_active=True)),
        }
        self.panel.choose(account.username, found, lambda deed: deeds[deed](), words=_about(account))

    def _ask_role(self, account: UserAccount) -> None:
        def chosen(key: str) -> None:
            role = Role(key)
            if role is not account.role:
                self._confirmed(lambda: self._do(lambda actor: self._desk.users.update(actor, account.id, role=role)))

        title = tr("Role of {username}", username=account.username)
        self.panel.choose(title, _roles(), chosen, marked=account.role.value)

    def _ask_reset(self, account: UserAccount) -> None:
        def entered(password: str) -> None:
            words = tr("{username} signs in with the new one from now on.", username=account.username)
            self._do(lambda actor: self._desk.users.reset_password(actor, account.id, password), words)

        ask_new_password(self.panel, account.username, account.role, entered)

    def _unlock(self, account: UserAccount) -> None:
        words = tr("{username} may sign in again.", username=account.username)
        self._do(lambda actor: self._desk.users.unlock(actor, account.id), words)

    def _ask_deactivate(self, account: UserAccount) -> None:
        self.panel.ask(
            tr("Deactivate {username}?", username=account.username),
            tr("They are signed out everywhere and cannot sign in. You can activate them again."),
            (tr("Keep"), tr("Deactivate")),
            lambda choice: self._set_active(account, is_active=False) if choice == 1 else None,
        )

    def _set_active(self, account: UserAccount, *, is_active: bool) -> None:
        self._do(lambda actor: self._desk.users.update(actor, account.id, is_active=is_active))

    # --- sessions -----------------------------------------------------------------------------------------------------

    def _ask_sessions(self, account: UserAccount) -> None:
        actor, desk = self.panel.session.actor, self._desk
        if actor is not None:
            run_in_background(
                self,
                lambda: desk.sessions(actor, account.id),
                lambda sessions: self._offer_sessions(account, sessions),
                self.panel.complain,
            )

    def _offer_sessions(self, account: UserAccount, sessions: Sequence[Session]) -> None:
        if self.panel.current is not self:
            return
        if not sessions:
            words = tr("{username} is not signed in on the network: there is no session.", username=account.username)
            self.panel.toast(words)
            return
        found = [PickRow(_ALL, tr("End all {count} sessions", count=len(sessions)), "", "sign_out")]
        found += [
            PickRow(
                session.id,
                tr("End the session from {address}", address=session.address or tr("unknown")),
                _life_of(session),
                "sign_out",
            )
            for session in sessions
        ]

        def chosen(key: str) -> None:
            if key == _ALL:
                self._confirmed(lambda: self._do(lambda actor: self._desk.end_sessions(actor, account.id), ended))
            else:
                self._confirmed(lambda: self._do(lambda actor: self._desk.end_session(actor, key), ended))

        ended = tr("Ended. Whoever used it must sign in again.")
        self.panel.choose(tr("Sessions of {username}", username=account.username), found, chosen)

    # --- a new one ----------------------------------------------------------------------------------------------------

    def _ask_new(self) -> None:
        def ask_name() -> None:
            self.panel.type_text(tr("User name"), "", self._ask_role_of_new, check=self._wrong_name)

        self._confirmed(ask_name)

    def _wrong_name(self, name: str) -> str:
        taken = name.strip().casefold() in {account.username.casefold() for account in self._accounts}
        if taken:
            return tr("There is already a user with the name {username}.", username=name.strip())
        return refusal(lambda: checked_username(name))

    def _ask_role_of_new(self, name: str) -> None:
        username = name.strip()

        def chosen(key: str) -> None:
            role = Role(key)
            ask_new_password(self.panel, username, role, lambda password: create(role, password))

        def create(role: Role, password: str) -> None:
            words = tr("{username} may sign in now.", username=username)
            self._do(lambda actor: self._desk.users.create(actor, username, password, role), words)

        self.panel.choose(tr("Role of {username}", username=username), _roles(), chosen, marked=Role.OPERATOR.value)

    # ------------------------------------------------------------------------------------------------------------------

    @property
    def _desk(self) -> Accounts:
        return self.panel.station.accounts

    def _confirmed(self, go_on: Callable[[], None]) -> None:
        self.panel.confirm(go_on)

    def _do(self, deed: Callable[[Actor], object], words: str = "") -> None:
        def done() -> None:
            if words:
                self.panel.toast(words)
            self._load()

        self.panel.act(deed, done)


def _roles() -> list[PickRow]:
    return [PickRow(role.value, tr(role.title), tr(about), "user") for role, about in _ABOUT_ROLES.items()]


def _row(account: UserAccount) -> PickRow:
    key = str(account.id)
    if not account.is_active:
        return PickRow(key, tr("{username}, deactivated", username=account.username), _about(account), "archive")
    if account.locked_until is not None:
        name = f"{account.username}, {_locked(account)}"
        return PickRow(key, name, _about(account), "lock", tone="warn")
    return PickRow(key, account.username, _about(account), "user")


def _about(account: UserAccount) -> str:
    last = account.last_login_at
    words = (
        tr(account.role.title),
        tr("PIN") if account.has_pin else tr("password"),
        tr("never signed in") if last is None else tr("last signed in {when}", when=date_time(last)),
    )
    return " · ".join(words)


def _life_of(session: Session) -> str:
    begun, renewed = date_time(session.started_at), date_time(session.used_at)
    return tr("begun {begun}, last renewed {renewed}", begun=begun, renewed=renewed)


def _locked(account: UserAccount) -> str:
    until = account.locked_until or datetime.now(UTC)
    return tr("locked until {time}", time=clock(until.astimezone()))
