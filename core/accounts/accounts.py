"""Sign-in, sessions and one's own account, for the panel, the API and the command line alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from psygnal import Signal

from core.access.lockout import FORGOTTEN_AFTER, locked_until, seconds_left
from core.access.names import USERNAME, checked_username
from core.access.passwords import (
    DEFAULT_COST,
    check_rules,
    hash_password,
    is_pin,
    password_fits,
    unmatchable_hash,
)
from core.access.roles import Actor, Permission, Role
from core.access.tokens import (
    AccessTokens,
    Tokens,
    is_from_the_future,
    new_refresh_token,
    new_session_id,
    refresh_token_hash,
)
from core.access.turns import Turns
from core.accounts.users import Users, set_password
from core.errors import (
    AccountLockedError,
    AuthenticationError,
    InsufficientPermissionsError,
    InvalidCredentialsError,
    NotFoundError,
    TokenExpiredError,
    ValidationError,
)
from core.settings import LANGUAGES, THEMES, SessionSettings
from core.store.audit import clip
from core.store.sessions import Session
from core.store.users import Credentials, User, username_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.store import Store


@dataclass(frozen=True)
class UserTile:
    """A user on the panel's login screen."""

    username: str
    role: Role


class Accounts:
    """Sign-in and sessions. Thread-safe; every change is audited in the same transaction.

    Attributes:
        users: administration of all accounts.
    """

    signed_out = Signal(Actor)
    """Who has just left; emitted in the thread in which they did."""

    sessions_changed = Signal()
    """A session of the remote API has begun or was ended by somebody; emitted when that is stored."""

    def __init__(
        self, store: Store, settings: SessionSettings, *, one_touch: bool = False, bcrypt_cost: int = DEFAULT_COST
    ) -> None:
        """`one_touch`: camera and lines are simulated, so the panel may let people in without a password."""
        self._store = store
        self._one_touch = one_touch
        self._cost = bcrypt_cost
        self.users = Users(store, bcrypt_cost, self.sessions_changed.emit)
        self._access = AccessTokens(
            settings.secret, timedelta(minutes=settings.access_token_minutes), settings.old_secrets
        )
        self._turns = Turns()
        self._refresh_lifetime = timedelta(days=settings.refresh_token_days)

    @property
    def _now(self) -> Callable[[], datetime]:
        return self._store.now

    @cached_property
    def _nobodys_hash(self) -> str:
        return unmatchable_hash(self._cost)

    # --- the first start --------------------------------------------------------------------------------------------

    def needs_first_administrator(self) -> bool:
        """Whether there is no user yet. There is no default password: the first start makes the administrator."""
        return self._store.users.is_empty()

    def create_first_administrator(self, username: str, password: str, via: str) -> Actor:
        """Make the first user. Of several concurrent calls, one succeeds.

        Raises:
            InsufficientPermissionsError: there are users already.
            ValidationError: the user name or the password is not acceptable.
        """
        username = checked_username(username)
        check_rules(password, username=username, role=Role.ADMIN)
        if not self.needs_first_administrator():
            raise InsufficientPermissionsError("There is an administrator already. Ask them for an account.")
        hashed = hash_password(password, self._cost)
        with self._store.changing():
            if not self.needs_first_administrator():
                raise InsufficientPermissionsError("There is an administrator already. Ask them for an account.")
            user = self._store.users.add(username, hashed, Role.ADMIN, has_pin=is_pin(password), now=self._now())
            actor = Actor(user.username, user.role, user.id, via)
            self._store.audit.append(actor, "user_created", user_id=user.id, username=username, role=user.role.value)
        return actor

    # --- signing in and out -----------------------------------------------------------------------------------------

    def sign_in(self, username: str, password: str, via: str, address: str = "", request_id: str = "") -> Actor:
        """Check a user's password. Takes the same time whether or not the user exists.

        Raises:
            InvalidCredentialsError: user name or password is wrong, or the user is switched off.
            AccountLockedError: too many failures under this name, which need not exist; `retry_after_s` is in the
                details. Failures from addresses where the user has signed in before, including the station itself, are
                counted apart from all others.
        """
        username = clip(username.strip(), USERNAME.most)
        stranger = Actor(username, Role.VIEWER, None, via, clip(address, 80), clip(request_id, 80))
        with self._turns.of(username_key(username)):
            return self._sign_in(stranger, password)

    def _sign_in(self, stranger: Actor, password: str) -> Actor:
        username = stranger.username
        self._count_attempt(stranger)
        found = self._store.users.credentials_of_name(username)
        fits = password_fits(password, found.password_hash if found else self._nobodys_hash)
        if found is None or not fits or not found.user.is_active:
            self._store.audit.append(stranger, "sign_in_failed", username=username)
            raise InvalidCredentialsError
        user = found.user
        actor = replace(stranger, username=user.username, role=user.role, user_id=user.id)
        with self._store.changing():
            self._store.users.forget_failures(username, stranger.address)
            self._store.users.change(user.id, {"last_login_at": self._now()}, ends_sessions=False)
            self._store.audit.append(actor, "signed_in")
        return actor

    def _count_attempt(self, stranger: Actor) -> None:
        """Count the attempt as failed before the password is checked: attempts may run in parallel."""
        users = self._store.users
        now = self._now()
        with self._store.changing():
            users.date_failures_back(now)
            users.forget_failures_before(now - FORGOTTEN_AFTER)
            failures = users.failures(stranger.username, stranger.address)
            left = seconds_left(locked_until(failures.count, failures.last_at), now)
            if not left:
                users.add_failure(stranger.username, stranger.address, now)
        if left:
            raise AccountLockedError(retry_after_s=left)

    def offers_one_touch(self) -> bool:
        """Whether the panel lets people in without a password: all devices are simulated, and there is no account."""
        return self._one_touch and self.needs_first_administrator()

    def simulated_actor(self, role: Role) -> Actor:
        """An actor without an account, for the panel while `offers_one_touch`; the API never gets one.

        Raises:
            InsufficientPermissionsError: camera or lines are real, it is production, or there are users.
        """
        if not self._one_touch:
            raise InsufficientPermissionsError("This station is no simulation. Sign in with your own name.")
        if not self.needs_first_administrator():
            raise InsufficientPermissionsError("This station has users. Sign in with your own name.")
        return Actor(f"Simulated {role.title.lower()}", role, None, "panel")

    def issue_tokens(self, actor: Actor, address: str = "") -> Tokens:
        """Begin a session for an actor who has just signed in. `address`: used where the actor does not carry one.

        Raises:
            InsufficientPermissionsError: the actor is not in the users table.
        """
        if actor.user_id is None:
            raise InsufficientPermissionsError(
                "Only a user with a name and a password of their own can use the network."
            )
        now = self._now()
        refresh = new_refresh_token()
        with self._store.changing():
            found = self._store.users.credentials(actor.user_id)
            session = Session(
                id=new_session_id(),
                user_id=actor.user_id,
                via=actor.via,
                address=clip(actor.address or address, 80),
                started_at=now,
                used_at=now,
                expires_at=now + self._refresh_lifetime,
            )
            self._store.sessions.begin(session, refresh_token_hash(refresh))
        self.sessions_changed.emit()
        return self._tokens(found, session.id, refresh, now)

    def refresh(self, refresh_token: str, address: str = "", request_id: str = "") -> tuple[Tokens, Actor]:
        """Exchange a refresh token for new tokens.

        It works once. If it is used again, its session ends, for it may be stolen.

        Raises:
            TokenExpiredError: it is too old, or its session has ended.
            AuthenticationError: this station did not issue it, or it was used before.
        """
        now = self._now()
        address = clip(address, 80)
        new = new_refresh_token()
        with self._store.changing():
            token = self._store.sessions.token(refresh_token_hash(refresh_token))
            if token is None:
                raise AuthenticationError("The refresh token is not valid. Sign in again.")
            found = self._store.users.credentials(token.session.user_id)
            actor = Actor(
                found.user.username, found.user.role, found.user.id, token.session.via, address, clip(request_id, 80)
            )
            is_over = now >= token.expires_at or is_from_the_future(token.session.used_at, now)
            if token.session.ended_at is not None or is_over or not found.user.is_active:
                raise TokenExpiredError
            is_fresh = self._store.sessions.rotate(
                token, refresh_token_hash(new), address=address, now=now, expires_at=now + self._refresh_lifetime
            )
            if not is_fresh:
                self._store.sessions.end(token.session.id, now)
                self._store.audit.append(
                    actor,
                    "session_revoked",
                    session=token.session.id,
                    username=actor.username,
                    why="refresh token used twice",
                )
        if not is_fresh:
            self.sessions_changed.emit()
            raise AuthenticationError(
                "The refresh token was used before, so its session has been ended. Sign in again."
            )
        return self._tokens(found, token.session.id, new, now), actor

    def actor_of_access_token(self, token: str, address: str = "", request_id: str = "") -> Actor:
        """The actor of a request. A token is invalid once its user or session ends, or the role or password changes.

        Raises:
            TokenExpiredError, AuthenticationError
        """
        now = self._now()
        claims = self._access.read(token, now)
        with self._store.database.reading():
            session = self._store.sessions.get(claims.session)
            try:
                found = self._store.users.credentials(claims.user_id)
            except NotFoundError as error:
                raise TokenExpiredError from error
        user = found.user
        if session is None or session.user_id != user.id or session.ended_at is not None or not user.is_active:
            raise TokenExpiredError
        if claims.generation != found.token_generation:
            raise TokenExpiredError
        return Actor(user.username, user.role, user.id, "api", clip(address, 80), clip(request_id, 80))

    def has_signed(self, token: str) -> bool:
        """Whether this station signed the access token and it has not expired, as far as known without the database."""
        try:
            self._access.read(token, self._now())
        except AuthenticationError:
            return False
        return True

    def sign_out(self, actor: Actor, refresh_token: str | None = None, access_token: str | None = None) -> None:
        """Record the sign-out, and end the session of the given token, if any (the panel has none).

        Raises:
            ValidationError: the refresh token belongs to another user; nothing has ended.
        """
        now = self._now()
        session = self._access.read(access_token, now).session if access_token else None
        with self._store.changing():
            if refresh_token:
                found = self._store.sessions.token(refresh_token_hash(refresh_token))
                if found is None or found.session.user_id != actor.user_id:
                    raise ValidationError("The refresh token is not one of yours. Send your own, or none.")
                session = found.session.id
            if session is not None:
                self._store.sessions.end(session, now)
            self._store.audit.append(actor, "signed_out")
        self.sessions_changed.emit()
        self.signed_out.emit(actor)

    def sign_out_idle(self, actor: Actor) -> None:
        """Record that the panel signed an idle user out."""
        self._store.audit.append(actor, "signed_out", is_idle=True)

    def is_still(self, actor: Actor) -> bool:
        """Whether a panel user's account is unchanged since sign-in: active, and of the same role.

        An actor without an account may stay while the panel `offers_one_touch`.
        """
        if actor.user_id is None:
            return self.offers_one_touch()
        try:
            user = self._store.users.get(actor.user_id)
        except NotFoundError:
            return False
        return user.is_active and user.role is actor.role

    def sessions(self, actor: Actor, user_id: int | None = None) -> tuple[Session, ...]:
        """Sessions of the actor that have not ended; those of another user require MANAGE_USERS."""
        if user_id is not None and user_id != actor.user_id:
            actor.require(Permission.MANAGE_USERS)
        wanted = actor.user_id if user_id is None else user_id
        return () if wanted is None else self._store.sessions.of_user(wanted, self._now())

    def end_session(self, actor: Actor, session_id: str) -> None:
        """End a session of the actor; another user's requires MANAGE_USERS. Raises NotFoundError."""
        with self._store.changing():
            session = self._store.sessions.get(session_id)
            if session is None:
                raise NotFoundError("There is no such session.")
            if session.user_id != actor.user_id:
                actor.require(Permission.MANAGE_USERS)
            self._store.sessions.end(session_id, self._now())
            username = self._store.users.get(session.user_id).username
            self._store.audit.append(
                actor, "session_revoked", session=session_id, user_id=session.user_id, username=username
            )
        self.sessions_changed.emit()

    def end_sessions(self, actor: Actor, user_id: int | None = None) -> int:
        """End all sessions of the actor; another user's require MANAGE_USERS.

        Returns how many were ended. Raises NotFoundError.
        """
        if user_id is not None and user_id != actor.user_id:
            actor.require(Permission.MANAGE_USERS)
        user = self.me(actor) if user_id is None else self._store.users.get(user_id)
        with self._store.changing():
            count = len(self._store.sessions.of_user(user.id, self._now()))
            self._store.sessions.end_all(user.id, self._now())
            if count:
                self._store.audit.append(
                    actor, "sessions_revoked", user_id=user.id, username=user.username, count=count
                )
        if count:
            self.sessions_changed.emit()
        return count

    # --- the actor's own account ------------------------------------------------------------------------------------

    def tiles(self) -> tuple[UserTile, ...]:
        """Active users for the panel's login screen, by name; needs no permission."""
        return tuple(UserTile(user.username, user.role) for user in self._store.users.all() if user.is_active)

    def me(self, actor: Actor) -> User:
        """The actor's own user. Raises NotFoundError for an actor who is not in the users table."""
        if actor.user_id is None:
            raise NotFoundError("There is no such user.")
        return self._store.users.get(actor.user_id)

    def confirm(self, actor: Actor, password: str) -> None:
        """Check the actor's password again, before a dangerous action. Failures count like failed sign-ins.

        Raises:
            InvalidCredentialsError, AccountLockedError
        """
        found = self._store.users.credentials(self.me(actor).id)
        username = found.user.username
        with self._turns.of(username_key(username)):
            self._count_attempt(replace(actor, username=username))
            if not password_fits(password, found.password_hash):
                self._store.audit.append(actor, "confirmation_failed")
                raise InvalidCredentialsError("The password is wrong.")
            self._store.users.forget_failures(username, actor.address)

    def change_password(self, actor: Actor, old: str, new: str) -> None:
        """Change the actor's password and end all of the actor's sessions.

        Raises:
            InvalidCredentialsError, AccountLockedError: `old` is wrong.
            ValidationError: `new` is not acceptable.
        """
        user = self.me(actor)
        self.confirm(actor, old)
        check_rules(new, username=user.username, role=user.role)
        if new == old:
            raise ValidationError("The new password is the old one.")
        hashed = hash_password(new, self._cost)
        with self._store.changing():
            set_password(self._store, user, new, hashed)
            self._store.audit.append(actor, "password_changed", user_id=user.id, username=user.username)
        self.sessions_changed.emit()

    def set_preferences(self, actor: Actor, *, language: str | None = None, theme: str | None = None) -> User:
        """Set the actor's language and theme; None leaves one unchanged. Raises ValidationError."""
        user = self.me(actor)
        if language is not None and language not in LANGUAGES:
            raise ValidationError(
                "The panel speaks {languages}, not {language}.", languages=", ".join(LANGUAGES), language=language
            )
        if theme is not None and theme not in THEMES:
            raise ValidationError("The theme is one of {themes}, not {theme}.", themes=", ".join(THEMES), theme=theme)
        changes = {name: value for name, value in (("language", language), ("theme", theme)) if value is not None}
        if changes:
            with self._store.changing():
                self._store.users.change(user.id, changes, ends_sessions=False)
                self._store.audit.append(actor, "preferences_changed", **changes)
        return self.me(actor)

    def _tokens(self, found: Credentials, session: str, refresh: str, now: datetime) -> Tokens:
        access = self._access.issue(
            user_id=found.user.id, role=found.user.role, session=session, generation=found.token_generation, now=now
        )
        return Tokens(access, refresh, int(self._access.lifetime.total_seconds()))
