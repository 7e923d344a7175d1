"""Samples: pictures of known OK and NG parts, from which a program's limits are taught."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.access.roles import Actor, Permission, needs
from core.errors import InvalidImageError, ProgramNotFoundError, ValidationError
from core.inspection.imaging import content_hash, decode, to_bgr8
from core.inspection.result import Judgement
from core.inspection.samples import ProgramSample, SampleKind, check_samples
from core.store.samples import ProposedSample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.frame import Image
    from core.records.history import History
    from core.store import Store

__all__ = ["MOST_PROPOSED", "ProposedSample", "Samples"]

MOST_PROPOSED = 100
"""Most pictures proposed for a program: an engineer looks at each."""


class Samples:
    """Thread-safe. A picture is stored once, whatever number of programs and drafts name it."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    @needs(Permission.EDIT_PROGRAMS)
    def keep_picture(self, actor: Actor, image: Image, master: Image | None = None) -> str:
        """Store a picture, lossless; returns its content hash, by which samples name it.

        Args:
            master: of the program it is for, if there is one: a sample must have the same size.

        Raises:
            InvalidImageError: its size differs from the master's, or it cannot be judged.
            DatabaseError, DiskSpaceError, StorageError
        """
        picture = to_bgr8(image)
        if master is not None:
            _check_size(_size(picture), _size(master))
        return self._store.program_pictures.write(picture)

    @needs(Permission.VIEW)
    def picture(self, actor: Actor, digest: str) -> Image:
        """The picture, height×width×3 uint8 BGR. Raises NotFoundError (missing or damaged), DatabaseError."""
        return self._store.program_pictures.sample(digest)

    @needs(Permission.VIEW)
    def from_history(self, actor: Actor, inspection_id: str) -> Image:
        """The stored picture of an inspection; for an OK part it was compressed as JPEG.

        Raises:
            InspectionNotFoundError, NotFoundError (there is no picture), InvalidImageError (its file is damaged).
        """
        return decode(self._history.image(actor, inspection_id).data)

    @needs(Permission.VIEW)
    def of(self, actor: Actor, program_id: int) -> tuple[ProgramSample, ...]:
        """The program's samples, in the order in which they were given."""
        return self._store.samples.of(program_id)

    @needs(Permission.EDIT_PROGRAMS)
    def replace(self, actor: Actor, program_id: int, samples: Sequence[ProgramSample]) -> None:
        """Replace the program's samples. A picture named twice counts once.

        Raises:
            ValidationError: as `check_samples`.
            InvalidImageError: one does not have the size of the program's master.
            NotFoundError: a picture was never stored, or is missing.
            ProgramNotFoundError
        """
        wanted = tuple(dict.fromkeys(samples))
        master = self._store.programs.newest(program_id).program.master
        check_samples(wanted, master)
        self._check_sizes(master, wanted)
        with self._store.changing():
            program = self._store.programs.newest(program_id).program
            if wanted == self._store.samples.of(program_id):
                return
            self._store.samples.replace(program_id, wanted)
            accepted = self._store.samples.settle(program_id, (sample.picture for sample in wanted))
            self._store.audit.append(
                actor,
                "samples_changed",
                program_id=program_id,
                name=program.name,
                **{kind.value.lower(): sum(sample.kind is kind for sample in wanted) for kind in SampleKind},
                **({"accepted": accepted} if accepted else {}),
            )

    # --- proposed by operators ----------------------------------------------------------------------------------------

    @needs(Permission.RUN)
    def proposal(self, actor: Actor, inspection_id: str) -> ProposedSample:
        """The stored picture of an NG part, kept as a sample of the program that judged it, and not proposed yet.

        Raises:
            InspectionNotFoundError, NotFoundError (there is no picture), ProgramNotFoundError
            InvalidImageError: it does not have the size of the program's master.
            ValidationError: it is a sample already, too many are proposed, or the part was not NG.
            DamagedRecordError, DatabaseError, DiskSpaceError, StorageError
        """
        part = self._history.inspection(actor, inspection_id).result
        if part.judgement is not Judgement.NG:
            raise ValidationError("The part was judged {judgement}, not NG.", judgement=part.judgement.value)
        if part.program_id is None:
            raise ProgramNotFoundError
        picture = to_bgr8(self.from_history(actor, inspection_id))
        program = self._store.programs.newest(part.program_id).program
        if program.master:
            _check_size(_size(picture), _size(self._store.program_pictures.master(program.master)))
        digest = content_hash(picture)
        self._check_is_new(part.program_id, program.name, digest)
        self._store.program_pictures.write(picture)
        return ProposedSample(digest, part.program_id, part.id, actor.username, self._store.now())

    def _check_is_new(self, program_id: int, name: str, digest: str) -> None:
        known = {sample.picture: sample.kind for sample in self._store.samples.of(program_id)}
        if digest in known:
            raise ValidationError(
                "The picture is an {kind} sample of {program} already.", kind=known[digest].value, program=name
            )
        if len(self._store.samples.proposed(program_id)) >= MOST_PROPOSED:
            raise ValidationError(
                "{count} pictures are proposed to {program} already. An engineer accepts or removes them first.",
                count=MOST_PROPOSED,
                program=name,
            )

    @needs(Permission.VIEW)
    def proposed(self, actor: Actor, program_id: int) -> tuple[ProposedSample, ...]:
        """What operators have proposed and nobody has accepted or refused, the oldest first; each picture once."""
        found = reversed(self._store.samples.proposed(program_id))
        return tuple({proposed.picture: proposed for proposed in found}.values())[::-1]

    @needs(Permission.EDIT_PROGRAMS)
    def refuse(self, actor: Actor, proposed: ProposedSample) -> None:
        """Take a picture out of what is proposed; the label of its part remains."""
        with self._store.changing():
            program = self._store.programs.newest(proposed.program_id).program
            if self._store.samples.settle(proposed.program_id, [proposed.picture]):
                self._store.audit.append(
                    actor,
                    "sample_refused",
                    program_id=proposed.program_id,
                    name=program.name,
                    proposed_by=proposed.proposed_by,
                )

    def _check_sizes(self, master: str, samples: Sequence[ProgramSample]) -> None:
        wanted = _size(self._store.program_pictures.master(master)) if master else None
        for sample in samples:
            size = self._store.program_pictures.sample_size(sample.picture)
            if wanted is not None:
                _check_size(size, wanted)


def _check_size(size: tuple[int, int], master: tuple[int, int]) -> None:
    if size != master:
        raise InvalidImageError(
            "The sample is {width} × {height} px, the master image {master_width} × {master_height} px.",
            width=size[0],
            height=size[1],
            master_width=master[0],
            master_height=master[1],
        )


def _size(image: Image) -> tuple[int, int]:
    height, width = image.shape[:2]
    return width, height
