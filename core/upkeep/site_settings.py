"""Site settings: what an administrator changes while the station runs. The one source of the present settings."""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import marshmallow as ma

from core.access.roles import Actor, Permission, needs
from core.errors import NotFoundError, ValidationError, VersionConflictError
from core.json_fields import problems
from core.settings import Settings, Variable, site_settings
from core.store.site_settings import StoredSetting
from core.text import text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SiteSetting:
    """One setting as it stands.

    Attributes:
        name: of its variable, in lower case.
        set_by: the environment variable that sets it, so that it cannot be changed; "" if it can.
        changed_at, changed_by: of the stored value; None and "" if it is the default or set by the environment.
    """

    name: str
    variable: Variable
    value: Any
    set_by: str
    changed_at: datetime | None = None
    changed_by: str = ""


class SiteSettings:
    """Thread-safe. `current` is a frozen value, replaced whole by every change."""

    def __init__(self, store: Store, settings: Settings, changed: Callable[[], None]) -> None:
        """`settings`: of the start; `changed`: called after every change, in the thread that made it.

        Raises DatabaseError.
        """
        self._store = store
        self._announce = changed
        self._lock = threading.RLock()
        self._stored = store.site_settings.all()
        self._current = settings.but(**_valid(self._stored, settings.given))

    @property
    def current(self) -> Settings:
        return self._current

    @property
    def revision(self) -> str:
        """Hash of all values with the times of their changes: a new one after every change, also after one back."""
        with self._lock:
            stands = [
                (setting.name, setting.variable.shown(setting.value), setting.changed_at) for setting in self._all()
            ]
        return hashlib.sha256(json.dumps(stands, default=str).encode()).hexdigest()

    @needs(Permission.VIEW)
    def all(self, actor: Actor) -> tuple[SiteSetting, ...]:
        """Every site setting, in the order of declaration."""
        with self._lock:
            return self._all()

    def _all(self) -> tuple[SiteSetting, ...]:
        return tuple(self._setting(name, variable) for name, variable in site_settings().items())

    def _setting(self, name: str, variable: Variable) -> SiteSetting:
        value = self._current.value_of(variable)
        if name in self._current.given:
            return SiteSetting(name, variable, value, variable.name)
        stored = self._stored.get(name)
        if stored is None:
            return SiteSetting(name, variable, value, "")
        return SiteSetting(name, variable, value, "", stored.changed_at, stored.changed_by)

    @needs(Permission.MAINTAIN)
    def change(self, actor: Actor, values: Mapping[str, Any], revision: str | None = None) -> None:
        """Give settings other values, by name of the variable in lower case: all of them, or none.

        Each change is in the audit log, with the old and the new value; what stays as it is is not. The values take
        effect at once, and after a restart.

        Args:
            revision: that the values were based on; None: whatever the present one is.

        Raises:
            NotFoundError: there is no such site setting.
            ValidationError: a value is not allowed, or the environment sets the setting.
            VersionConflictError: the revision is not the present one.
            DatabaseError, StorageError
        """
        with self._lock:
            if revision is not None and revision != self.revision:
                raise VersionConflictError(
                    "Somebody else has changed the settings meanwhile. Look at them, and change them again."
                )
            checked = {name: self._checked(name, value) for name, value in values.items()}
            before = {name: self._current.value_of(site_settings()[name]) for name in checked}
            changes = {name: value for name, value in checked.items() if value != before[name]}
            if not changes:
                return
            now = self._store.now()
            shown = {name: site_settings()[name].shown(value) for name, value in changes.items()}
            with self._store.changing():
                self._store.site_settings.save(shown, actor.username, now)
                for name, value in changes.items():
                    written = site_settings()[name].written
                    self._store.audit.append(
                        actor, "setting_changed", setting=name, old=written(before[name]), new=written(value)
                    )
            # Not read back: what is committed takes effect, whatever the database does next.
            self._stored |= {name: StoredSetting(value, now, actor.username) for name, value in shown.items()}
            self._current = self._current.but(**changes)
        self._announce()

    def _checked(self, name: str, value: Any) -> Any:
        variable = site_settings().get(name)
        if variable is None:
            raise NotFoundError("There is no site setting {name}.", name=name)
        if name in self._current.given:
            raise ValidationError(
                "{setting}: {variable} sets it in the environment of the station. Remove it there first, and restart "
                "the station.",
                setting=text(variable.field.title),
                variable=variable.name,
            )
        try:
            return variable.checked(value)
        except ma.ValidationError as error:
            raise ValidationError(
                "{where}: {problems}.",
                where=text(variable.field.title),
                problems=problems(error.messages).rstrip("."),
            ) from error


def _valid(stored: Mapping[str, StoredSetting], given: frozenset[str]) -> dict[str, Any]:
    """The stored values that this release knows and allows; the others keep their defaults."""
    found: dict[str, Any] = {}
    for name, setting in stored.items():
        variable = site_settings().get(name)
        if variable is None:
            log.warning("There is no site setting %s in this release", name)
        elif name not in given:
            try:
                found[name] = variable.checked(setting.value)
            except ma.ValidationError as error:
                log.warning("The stored setting %s is not valid; its default stands: %s", name, error)
    return found
