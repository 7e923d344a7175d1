"""Check of picture files against what names them: after a start, and then once a day, in small steps.

It finds what a power cut, a restored backup or a person has left, and mends it:

- a row whose file is gone: the picture counts as lost;
- a file whose row says that there is no picture: there is one again;
- a file of a picture that was removed, or that a killed writer left: it is deleted;
- a file that no row names: it is set aside in the folder `unclaimed`, and deleted after 30 days;
- a master or sample in the database that was stored 30 days ago or earlier, and that neither a program nor a draft
  names: it is removed;
- what a tool has learned, stored 30 days ago or earlier, that no version of a program needs: it is removed;
- a file in the database that nothing named for an hour, as a writer that was cut off leaves it: it is removed.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from core.inspection.result import Judgement
from core.store.inspection_values import ImageState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.store import Store
    from core.store.images import FoundFile
    from core.store.picture_rows import StoredPicture

log = logging.getLogger(__name__)

BATCH = 100
CHECK_EVERY = timedelta(days=1)

SETTLED = timedelta(hours=1)
"""A file that is newer may still be on its way into its row."""
CLAIMED_WITHIN = timedelta(days=1)
"""A row that could not be stored is kept, and stored later."""
UNCLAIMED_FOR = timedelta(days=30)
NAMED_WITHIN = timedelta(days=30)
"""A picture that is written for a draft is named a moment later; a draft that is discarded may be made once more."""


@dataclass(frozen=True)
class Mended:
    """What one check has mended.

    Attributes:
        lost: pictures whose files are gone.
        found: pictures that were given up and are there.
        deleted: files of no use, masters and samples that nothing names, and what was learned for no version.
        set_aside: files that nothing names.
    """

    lost: int = 0
    found: int = 0
    deleted: int = 0
    set_aside: int = 0

    def plus(self, other: Mended) -> Mended:
        return Mended(
            self.lost + other.lost,
            self.found + other.found,
            self.deleted + other.deleted,
            self.set_aside + other.set_aside,
        )


class PictureCheck:
    """`steps` is called again and again; it does something once a day."""

    def __init__(self, store: Store, lost: Callable[[int], None]) -> None:
        """`lost` is called with the number of pictures whose files are gone, if there are any."""
        self._store = store
        self._lost = lost
        self._ended_s: float | None = None
        self._unnamed: dict[str, float] = {}
        self.mended = Mended()

    def steps(self) -> Iterator[None]:
        """What an earlier check has left for later; and a whole check, if it is time for one.

        Raises:
            DatabaseError, StorageError: it begins anew at the next call.
        """
        now_s = self._now_s
        yield from self._clear_unnamed(now_s - SETTLED.total_seconds())
        if self._ended_s is not None and 0 <= now_s - self._ended_s < CHECK_EVERY.total_seconds():
            return
        self.mended = Mended()
        for kind in (*Judgement, None):
            yield from self._check_rows(kind)
        yield from self._check_files()
        yield from self._delete_unclaimed()
        yield from self._forget_unnamed()
        yield from self._forget_learned()
        self._unnamed = dict.fromkeys(self._store.program_pictures.unnamed_files(), now_s)
        self._ended_s = now_s
        if self.mended.lost:
            self._lost(self.mended.lost)
        if self.mended != Mended():
            log.warning("The check of the pictures has mended something: %s", self.mended)

    @property
    def _now_s(self) -> float:
        return self._store.now().timestamp()

    def _note(self, mended: Mended) -> None:
        self.mended = self.mended.plus(mended)

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _check_rows(self, kind: Judgement | None) -> Iterator[None]:
        place = None
        while rows := self._store.pictures.stored(kind, place, BATCH):
            self._check_sizes(rows)
            place = rows[-1].seq
            yield

    def _check_sizes(self, rows: Sequence[StoredPicture]) -> None:
        sizes = {row: self._store.images.size(row.name) for row in rows}
        gone = [row for row, size in sizes.items() if not size]
        if gone:
            self._store.images.check_there()
            self._store.pictures.set_states({row.id: (ImageState.DROPPED, None, None) for row in gone})
            self._note(Mended(lost=len(gone)))
        unknown = {row.id: size for row, size in sizes.items() if size and row.size != size}
        if unknown:
            self._store.pictures.measured(unknown)

    # --- files --------------------------------------------------------------------------------------------------------

    def _check_files(self) -> Iterator[None]:
        for batch in self._store.images.batches(BATCH):
            settled_s = self._now_s - SETTLED.total_seconds()
            self._check_batch([file for file in batch if file.modified_at < settled_s])
            yield

    def _check_batch(self, files: Sequence[FoundFile]) -> None:
        states = self._store.pictures.states({file.id for file in files if not file.is_unfinished})
        claimed_s = self._now_s - CLAIMED_WITHIN.total_seconds()
        images, found = self._store.images, {}
        for file in files:
            if file.is_unfinished:
                images.remove_unfinished(file.name)
                self._note(Mended(deleted=1))
            elif file.id not in states:
                if file.modified_at < claimed_s:
                    images.set_aside(file.name, self._now_s)
                    self._note(Mended(set_aside=1))
            else:
                state, name = states[file.id]
                if state is ImageState.CLEARED or (state is ImageState.STORED and name != file.name):
                    images.delete(file.name)
                    self._note(Mended(deleted=1))
                elif state in (ImageState.DROPPED, ImageState.NONE) and file.size:
                    found[file.id] = (ImageState.STORED, file.name, file.size)
        if found:
            self._store.pictures.set_states(found)
            self._note(Mended(found=len(found)))

    def _delete_unclaimed(self) -> Iterator[None]:
        before_s = self._now_s - UNCLAIMED_FOR.total_seconds()
        for file in self._store.images.unclaimed():
            if file.modified_at < before_s:
                self._store.images.delete_unclaimed(file)
                self._note(Mended(deleted=1))
                yield

    def _forget_unnamed(self) -> Iterator[None]:
        pictures, before = self._store.program_pictures, self._store.now() - NAMED_WITHIN
        old = pictures.stored_before(before)
        yield
        named = self._store.pictures.named() if old else frozenset()
        for digest in old:
            if digest not in named and pictures.forget(digest, before):
                self._note(Mended(deleted=1))
                yield

    def _forget_learned(self) -> Iterator[None]:
        learned, before = self._store.learned, self._store.now() - NAMED_WITHIN
        old = set(learned.stored_before(before))
        yield
        for lesson in self._store.programs.lessons() if old else ():
            old.discard(lesson.key)
            yield
        for key in sorted(old):
            if learned.forget(key, before):
                self._note(Mended(deleted=1))
                yield

    def _clear_unnamed(self, before_s: float) -> Iterator[None]:
        for file in [file for file, seen_s in self._unnamed.items() if seen_s < before_s]:
            if self._store.program_pictures.clear(file):
                log.info("A picture or lesson that was never stored whole is cleared away.")
            del self._unnamed[file]
            yield
