"""Rescue: where the database cannot be opened, an administrator brings the last good backup back at the panel.

Nobody can sign in without a database, so the name and the password are those of the backup itself.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.access.names import USERNAME
from core.access.passwords import password_fits
from core.access.roles import Actor, Role
from core.errors import InvalidCredentialsError, ValidationError, VisionSystemError
from core.store.audit import clip
from core.store.claim import Claim
from core.text import Text
from core.upkeep.backup.about import About, Missing
from core.upkeep.backup.archive import look_at
from core.upkeep.backup.last_good import last_good
from core.upkeep.backup.restoring import Restored, check_about, missing, stage

if TYPE_CHECKING:
    from core.access.lockout import Brake
    from core.settings import Settings
    from core.store import Store
    from core.upkeep.backup.work import Work

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Offer:
    """A backup that can replace a database that cannot be opened.

    Attributes:
        needs_passphrase: it is encrypted, and the settings have no passphrase.
        missing: what came after it.
    """

    file: Path
    about: About
    needs_passphrase: bool
    missing: Missing


@dataclass(frozen=True)
class OutOfReach:
    """The last good backup is known, but cannot be used now: its stick is not plugged in, or its share is away."""

    file: Path
    why: Text


def offer_of(settings: Settings) -> Offer | OutOfReach | None:
    """The last good backup; None where the station knows of none, or the database is on a server."""
    found = last_good(settings)
    if found is None or not settings.storage.resolved_database_url.startswith("sqlite"):
        return None
    file, _ = found
    try:
        stored = look_at(file)
        check_about(settings, stored.about, file, any_station=False)
    except VisionSystemError as error:
        log.warning("The last good backup cannot be offered: %s", error)
        return OutOfReach(file, error.text)
    needs_passphrase = stored.is_sealed and not settings.backup.passphrase
    return Offer(file, stored.about, needs_passphrase, missing(settings, stored.about))


def bring_back(
    settings: Settings, offer: Offer, brake: Brake, username: str, password: str, passphrase: str, work: Work
) -> Restored:
    """Put the offered backup beside the present data; it is in force after the next start of the station.

    Args:
        brake: counts the attempts at this panel whose password or passphrase was wrong.

    Raises:
        AccountLockedError: too many failures before; `retry_after_s` is in the details.
        InvalidCredentialsError: the backup has no administrator of that name with that password.
        StorageError: a station runs with this data folder.
        ValidationError, DatabaseConnectionError, DiskSpaceError, CanceledError: as `stage`.
            After each of these, nothing has changed.
    """
    brake.count_attempt()
    try:
        claim = Claim(settings.storage.data_dir)
        try:
            return stage(
                settings,
                offer.file,
                passphrase or settings.backup.passphrase,
                work,
                lambda store: _administrator(store, username, password),
            )
        finally:
            claim.release()
    except InvalidCredentialsError:
        # No audit log is there to note it.
        log.warning(
            "The backup has no administrator of this name with this password: %s", clip(username, USERNAME.most)
        )
        raise
    except ValidationError:  # a wrong passphrase counts, too
        raise
    except BaseException:
        brake.take_back()
        raise


def _administrator(store: Store, username: str, password: str) -> Actor:
    found = store.users.credentials_of_name(username)
    may = found is not None and found.user.is_active and found.user.role is Role.ADMIN
    if found is None or not may or not password_fits(password, found.password_hash):
        raise InvalidCredentialsError(
            "The backup has no administrator of this name with this password. Nothing has changed."
        )
    return Actor(found.user.username, Role.ADMIN, via="panel")
