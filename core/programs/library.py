"""Library: the station's programs, all their versions, and which one is active."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.access.roles import SYSTEM, Actor, Permission, needs
from core.errors import (
    InvalidImageError,
    InvalidProgramConfigError,
    MasterImageNotFoundError,
    NotFoundError,
    ProgramNotFoundError,
    ValidationError,
    VersionConflictError,
)
from core.inspection.changes import Change, changes
from core.inspection.frame import Image
from core.inspection.imaging import Scene, to_bgr8
from core.inspection.lesson import MISSING_SAMPLE, OTHER_SIZE
from core.inspection.program import Program
from core.inspection.samples import SampleKind, sample_numbers
from core.programs.learning import TO_THE_END, Learning, StoredSamples, Waiting
from core.running.state import ProgramRef
from core.store.programs import ActiveProgram, ProgramSummary, StoredVersion, VersionSummary
from core.store.vip import read_vip, vip_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from core.store import Store

__all__ = [
    "MAX_REASON",
    "Comparison",
    "Library",
    "ProgramSummary",
    "StoredProgram",
    "StoredVersion",
    "VersionSummary",
    "check_reason",
]

MAX_REASON = 500


@dataclass(frozen=True, eq=False)
class StoredProgram:
    """One version of a program with its master picture (height×width×3 uint8 BGR; None when it has none yet)."""

    program: Program
    master: Image | None
    summary: VersionSummary
    is_archived: bool = False

    @property
    def id(self) -> int:
        return self.summary.program_id

    @property
    def version_hash(self) -> str:
        """Content hash."""
        return self.summary.version_hash

    @property
    def version_number(self) -> int:
        return self.summary.version_number

    @property
    def ref(self) -> ProgramRef:
        tools = tuple((tool.name, tool.type) for tool in self.program.tools if tool.enabled)
        return ProgramRef(
            self.id, self.program.name, self.version_hash, self.version_number, tools, self.program.trigger.kind
        )


@dataclass(frozen=True)
class Comparison:
    """Two versions of a program, and their differences."""

    before: StoredVersion
    after: StoredVersion
    changes: tuple[Change, ...]


class Library:
    """Versions never change: every save makes a new one. Thread-safe; changes are audited in the same transaction."""

    def __init__(self, store: Store, learning: Learning | None = None) -> None:
        """`learning`: of the station; None: one of its own."""
        self._store = store
        self._learning = learning or Learning(store)

    @needs(Permission.VIEW)
    def programs(self, actor: Actor, include_archived: bool = False) -> tuple[ProgramSummary, ...]:
        """All programs, by name."""
        return self._store.programs.summaries(include_archived=include_archived)

    @needs(Permission.VIEW)
    def versions(self, actor: Actor, program_id: int) -> tuple[VersionSummary, ...]:
        """All versions, newest first. Raises ProgramNotFoundError."""
        return self._store.programs.versions(program_id)

    @needs(Permission.VIEW)
    def version(self, actor: Actor, program_id: int, version_hash: str | None = None) -> StoredVersion:
        """A version (content hash; None is the newest) without its master picture. Raises ProgramNotFoundError."""
        return self._stored(program_id, version_hash)

    @needs(Permission.VIEW)
    def program(self, actor: Actor, program_id: int, version_hash: str | None = None) -> StoredProgram:
        """A version (content hash; None is the newest) with its master.

        Raises:
            ProgramNotFoundError
            MasterImageNotFoundError: the master's file is gone or damaged.
        """
        return self._with_master(self._stored(program_id, version_hash))

    @needs(Permission.VIEW)
    def compare(self, actor: Actor, program_id: int, before: str, after: str | None = None) -> Comparison:
        """Compare two versions (content hashes; `after` None is the newest). Raises ProgramNotFoundError."""
        old, new = self._stored(program_id, before), self._stored(program_id, after)
        return Comparison(old, new, changes(old.program, new.program))

    @needs(Permission.EDIT_PROGRAMS)
    def save(
        self,
        actor: Actor,
        program: Program,
        master: Image | None,
        reason: str = "",
        program_id: int | None = None,
        parent_version: str | None = None,
        waiting: Waiting = TO_THE_END,
    ) -> StoredProgram:
        """Store a new program, or the next version of one. If it equals the newest version, nothing is stored.

        A complete program is first taught and judges its own master, and what its tools must learn from its samples is
        learned; one without master or tools may be stored as it is, but cannot be activated. Samples that operators
        proposed are accepted by a version that names them.

        Args:
            program: the pictures of its samples must be stored, see `Samples.keep_picture`.
            master: the program's master; its content hash is written into the program. None: the program keeps the
                master that it names (which must be stored), or has none yet.
            reason: why, for the list of versions; the next version of a program needs one.
            program_id: None makes a new program.
            parent_version: with `program_id`, the version that was edited.
            waiting: how to wait for the learning.

        Raises:
            StillLearningError, CancelledError: see `Waiting`; nothing is stored.
            NotFoundError: the picture of a sample was never stored, or is missing.
            VersionConflictError: somebody else has saved since; nothing is changed. Its details contain `program_id`,
                `parent` and the newest `version_hash`, for `compare`; to save anyway, save again with the newest as
                parent.
            DatabaseConstraintError: the name is taken.
            ValidationError: the reason for the next version is missing or too long.
            InvalidProgramConfigError, InvalidROIError, ImageQualityError: it cannot be taught, or would call its own
                master NG; see `Inspector`.
            InvalidImageError: a sample does not have the master's size.
            ProgramNotFoundError, MasterImageNotFoundError, StorageError, DatabaseError
        """
        image = self._master_of(program) if master is None else to_bgr8(master)
        if image is not None:
            scene = Scene(image)
            program = replace(program, master=scene.digest)
            self._check_samples(program, scene)
            if program.judged:
                self._learning.inspector(program, scene, waiting)
        else:
            self._check_samples(program, None)
        return self._save(actor, program, image, reason, program_id, parent_version)

    def _check_samples(self, program: Program, master: Scene | None) -> None:
        """Raise as `save` unless every sample is stored and has the master's size."""
        for sample, number in sample_numbers(program.samples).items():
            try:
                size = self._store.program_pictures.sample_size(sample.picture)
            except NotFoundError as error:
                raise NotFoundError(MISSING_SAMPLE, kind=sample.kind.value, number=number) from error
            if master is not None and size != (master.width, master.height):
                raise InvalidImageError(
                    OTHER_SIZE, kind=sample.kind.value, number=number, width=master.width, height=master.height
                )

    def _save_again(
        self, actor: Actor, program: Program, reason: str, program_id: int | None = None, parent: str | None = None
    ) -> StoredProgram:
        """As `save`, for a program from the store: it was taught when it was saved."""
        return self._save(actor, program, self._master_of(program), reason, program_id, parent)

    def install(self, program: Program, master: Image, reason: str) -> StoredProgram:
        """Store a program that is part of the release and needs no teaching; otherwise as `save`."""
        return self._save(SYSTEM, program, to_bgr8(master), reason, None, None)

    def _save(
        self,
        actor: Actor,
        program: Program,
        image: Image | None,
        reason: str,
        program_id: int | None,
        parent_version: str | None,
    ) -> StoredProgram:
        _check_storable(program, reason)
        if program_id is None:
            self._store.programs.check_name(program.name)  # before its master is written
        if image is not None:
            self._store.program_pictures.write(image)  # before any row names it
        with self._store.changing():
            if program_id is None:
                stored = self._add(actor, program, reason)
            else:
                stored = self._add_version(actor, program_id, program, reason, parent_version)
        return StoredProgram(stored.program, image, stored.summary, stored.is_archived)

    @needs(Permission.EDIT_PROGRAMS)
    def rename(self, actor: Actor, program_id: int, name: str, parent_version: str | None = None) -> StoredProgram:
        """Save a new version with a new name. `parent_version` None: the newest. Raises as `save`."""
        newest = self._stored(program_id, None)
        renamed = replace(newest.program, name=name)
        parent = newest.summary.version_hash if parent_version is None else parent_version
        return self._save_again(actor, renamed, f"Renamed from {newest.program.name}", program_id, parent)

    @needs(Permission.EDIT_PROGRAMS)
    def copy(self, actor: Actor, program_id: int, name: str, version_hash: str | None = None) -> StoredProgram:
        """Make a new program from a version (None: the newest) of another. Raises as `save`."""
        source = self._stored(program_id, version_hash)
        reason = f"Copied from {source.program.name}, version {source.summary.version_number}"
        return self._save_again(actor, replace(source.program, name=name), reason)

    @needs(Permission.EDIT_PROGRAMS)
    def roll_back(
        self, actor: Actor, program_id: int, version_hash: str, parent_version: str | None = None
    ) -> StoredProgram:
        """Save an old version's content as the newest. `parent_version` None: the newest. Raises as `save`."""
        old = self._stored(program_id, version_hash)
        parent = parent_version or self._stored(program_id, None).summary.version_hash
        return self._save_again(actor, old.program, f"Back to version {old.summary.version_number}", program_id, parent)

    @needs(Permission.EDIT_PROGRAMS)
    def archive(self, actor: Actor, program_id: int) -> None:
        """Remove from the lists, without loss. Raises ProgramNotFoundError, ValidationError (a station uses it)."""
        with self._store.changing():
            found = self._stored(program_id, None)
            if found.is_archived:
                return
            if stations := self._store.programs.stations_with(program_id):
                raise ValidationError(
                    "{name} is the active program of {station}. Activate another one there first.",
                    name=found.program.name,
                    station=stations[0],
                )
            self._store.programs.set_archived(program_id, self._store.now())
            self._store.audit.append(actor, "program_archived", program_id=program_id, name=found.program.name)

    @needs(Permission.EDIT_PROGRAMS)
    def unarchive(self, actor: Actor, program_id: int) -> None:
        """Restore to the lists. Raises ProgramNotFoundError, DatabaseConstraintError (its name is taken meanwhile)."""
        with self._store.changing():
            found = self._stored(program_id, None)
            if found.is_archived:
                self._store.programs.set_archived(program_id, None)
                self._store.audit.append(actor, "program_unarchived", program_id=program_id, name=found.program.name)

    @needs(Permission.EDIT_PROGRAMS)
    def set_favorite(self, actor: Actor, program_id: int, *, is_favorite: bool) -> None:
        """Make a program a favorite of this station's operators, or no longer. Raises ProgramNotFoundError."""
        with self._store.changing():
            name = self._stored(program_id, None).program.name
            if self._store.programs.is_favorite(program_id) == is_favorite:
                return
            self._store.programs.set_favorite(program_id, is_favorite=is_favorite)
            if is_favorite:
                self._store.audit.append(actor, "program_favored", program_id=program_id, name=name)
            else:
                self._store.audit.append(actor, "program_unfavored", program_id=program_id, name=name)

    @needs(Permission.EDIT_PROGRAMS)
    def import_vip(
        self, actor: Actor, source: Path | bytes, name: str | None = None, waiting: Waiting = TO_THE_END
    ) -> StoredProgram:
        """Make a new program from a package file or its bytes, under another name if one is given; atomic.

        Raises:
            InvalidProgramConfigError, InvalidImageError: the package is not valid.
            DatabaseConstraintError: the name is taken.
            and as `save`.
        """
        package = read_vip(source)
        program = package.program if name is None else replace(package.program, name=name)
        self._store.programs.check_name(program.name)  # before its pictures are written
        for sample in program.samples:
            self._store.program_pictures.write(package.samples[sample.picture])
        return self.save(actor, program, package.master, "Imported from a file", waiting=waiting)

    @needs(Permission.VIEW)
    def export_vip(self, actor: Actor, program_id: int, version_hash: str | None = None) -> bytes:
        """The package file of a version (None: the newest), with the pictures of its samples.

        Raises:
            ProgramNotFoundError, MasterImageNotFoundError
            NotFoundError: the picture of a sample is missing or damaged.
            InvalidProgramConfigError: it is too large for a package.
        """
        stored = self._with_master(self._stored(program_id, version_hash))
        if stored.master is None:
            raise MasterImageNotFoundError
        return vip_bytes(stored.program, stored.master, StoredSamples(self._store))

    # --- for the station --------------------------------------------------------------------------------------------

    def active(self) -> StoredProgram | None:
        """The active version with its master; None when nothing was ever activated.

        Raises:
            ProgramNotFoundError, MasterImageNotFoundError, DatabaseError
        """
        active = self._store.programs.active()
        return None if active is None else self._with_master(self._stored(active.program_id, active.version_hash))

    def set_active(self, program_id: int, version_hash: str) -> None:
        """Store the active version.

        Only for the station, which has checked and audits the actor and has taught the program.

        Raises:
            ProgramNotFoundError: it does not exist, or is archived.
            InvalidProgramConfigError: it is not complete.
        """
        with self._store.changing():
            stored = self._stored(program_id, version_hash)
            if stored.is_archived:
                raise ProgramNotFoundError("{name} is archived. Take it back first.", name=stored.program.name)
            stored.program.check_complete()
            self._store.programs.set_active(ActiveProgram(program_id, version_hash), self._store.now())

    # ----------------------------------------------------------------------------------------------------------------

    def _stored(self, program_id: int, version_hash: str | None) -> StoredVersion:
        if version_hash is None:
            return self._store.programs.newest(program_id)
        return self._store.programs.version(program_id, version_hash)

    def _with_master(self, stored: StoredVersion) -> StoredProgram:
        return StoredProgram(stored.program, self._master_of(stored.program), stored.summary, stored.is_archived)

    def _master_of(self, program: Program) -> Image | None:
        return self._store.program_pictures.master(program.master) if program.master else None

    def _add(self, actor: Actor, program: Program, reason: str) -> StoredVersion:
        stored = self._store.programs.add(program, author=actor.username, reason=reason, now=self._store.now())
        self._store.audit.append(actor, "program_created", **_told(stored))
        self._note_samples(actor, stored, None)
        return stored

    def _add_version(
        self, actor: Actor, program_id: int, program: Program, reason: str, parent_version: str | None
    ) -> StoredVersion:
        newest = self._stored(program_id, None)
        if newest.is_archived:
            raise ProgramNotFoundError("{name} is archived. Take it back first.", name=newest.program.name)
        if parent_version is None:
            raise InvalidProgramConfigError("Say which version was edited, so that nobody's work is lost.")
        if parent_version != newest.summary.version_hash:
            raise VersionConflictError(
                "{author} has saved version {number} of {name} meanwhile. Look at what changed, then save again.",
                author=newest.summary.author,
                number=newest.summary.version_number,
                name=newest.program.name,
                program_id=program_id,
                parent=parent_version,
                version_hash=newest.summary.version_hash,
            )
        if program.version_hash == newest.summary.version_hash:
            return newest
        check_reason(reason)
        stored = self._store.programs.add_version(
            program_id, program, author=actor.username, reason=reason, now=self._store.now()
        )
        self._store.audit.append(actor, "program_saved", **_told(stored))
        self._note_samples(actor, stored, newest)
        return stored

    def _note_samples(self, actor: Actor, stored: StoredVersion, before: StoredVersion | None) -> None:
        """In the transaction of a new version: proposed samples that it names are accepted; a change is audited."""
        samples = stored.program.samples
        if samples == (() if before is None else before.program.samples):
            return
        program_id = stored.summary.program_id
        accepted = self._store.samples.settle(program_id, (sample.picture for sample in samples))
        self._store.audit.append(
            actor,
            "samples_changed",
            program_id=program_id,
            name=stored.program.name,
            **{kind.value.lower(): sum(sample.kind is kind for sample in samples) for kind in SampleKind},
            **({"accepted": accepted} if accepted else {}),
        )


def check_reason(reason: str) -> None:
    """Raise ValidationError if the reason is missing or too long."""
    if not reason.strip():
        raise ValidationError("Say what has changed, and why: a new version is saved with a reason.")
    _check_length(reason)


def _check_length(reason: str) -> None:
    if len(reason) > MAX_REASON:
        raise ValidationError("The reason is too long; {most} characters are the most.", most=MAX_REASON)


def _check_storable(program: Program, reason: str) -> None:
    """Refuse texts that no database can store, before anything is written."""
    _check_length(reason)
    try:
        json.dumps([program.to_json(), reason], ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise InvalidProgramConfigError("The program's texts hold characters that cannot be stored.") from error


def _told(stored: StoredVersion) -> dict[str, object]:
    """Details of a version for the audit log."""
    found = stored.summary
    return {
        "program_id": found.program_id,
        "name": found.name,
        "version_hash": found.version_hash,
        "version_number": found.version_number,
        "reason": found.reason,
    }
