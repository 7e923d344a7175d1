"""Drafts: programs that are being edited, saved so that a crash or a restart loses nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import InvalidImageError
from core.inspection.imaging import to_bgr8
from core.store.drafts import Draft

if TYPE_CHECKING:
    from core.inspection.frame import Image
    from core.store import Store

__all__ = ["Draft", "Drafts"]


class Drafts:
    """One draft per user. Thread-safe. Not audited: a draft does not affect judging."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @needs(Permission.EDIT_PROGRAMS)
    def keep(self, actor: Actor, draft: Draft, master: Image | None = None) -> None:
        """Replace this user's draft. It is on the disk when this returns; its master is written first.

        Args:
            master: the picture that the draft's program names; None when it is stored already, or there is none.

        Raises:
            InvalidImageError: the picture is not the one that the program names.
            StorageError, DatabaseError
        """
        if master is not None and self._store.program_pictures.write(to_bgr8(master)) != draft.program.master:
            raise InvalidImageError("The picture is not the master image of {name}.", name=draft.program.name)
        self._store.drafts.put(actor.username, draft, self._store.now())

    @needs(Permission.EDIT_PROGRAMS)
    def kept(self, actor: Actor) -> Draft | None:
        """This user's draft; None when there is none.

        Raises:
            InvalidProgramConfigError: this release cannot read it; `discard` removes it.
        """
        return self._store.drafts.get(actor.username)

    @needs(Permission.EDIT_PROGRAMS)
    def has_kept(self, actor: Actor) -> bool:
        """Whether there is a draft of this user, readable or not."""
        return self._store.drafts.has(actor.username)

    @needs(Permission.EDIT_PROGRAMS)
    def master(self, actor: Actor, draft: Draft) -> Image | None:
        """The master picture of a stored draft; None when its program names none.

        Raises:
            MasterImageNotFoundError: its file is gone or damaged.
        """
        return self._store.program_pictures.master(draft.program.master) if draft.program.master else None

    @needs(Permission.EDIT_PROGRAMS)
    def discard(self, actor: Actor) -> None:
        """Remove this user's draft, if there is one."""
        self._store.drafts.remove(actor.username)
