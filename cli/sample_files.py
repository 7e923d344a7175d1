"""Pictures of known parts from files, for the commands that teach and advise."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cli.files import same_file
from core.errors import InvalidImageError, ValidationError
from core.inspection.frame import Image
from core.inspection.imaging import content_hash
from core.inspection.proposal import JudgedSample, without_limits
from core.inspection.samples import ProgramSample, SampleKind
from core.inspection.workbench import Workbench
from core.pictures import read_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.inspection.learning import Learned
    from core.inspection.program import Program


SAME_PICTURE = "{bad} shows the same picture as {good}, so it cannot be an NG sample. Leave one of them out."


def kinds_of(ok: Sequence[Path], ng: Sequence[Path]) -> list[tuple[Path, bool]]:
    """Files of OK and NG parts, and whether they are OK, as `SampleFiles.of` takes them.

    Raises ValidationError for one that is given as both.
    """
    if both := [path for path in ok if any(path == other or same_file(path, other) for other in ng)]:
        raise ValidationError("{file}: a picture cannot be an OK sample and an NG sample.", file=str(both[0]))
    return [*((path, True) for path in ok), *((path, False) for path in ng)]


@dataclass(frozen=True)
class SampleFiles:
    """Pictures of known parts: file -> whether it is an OK part.

    Attributes:
        pictures: the same by content hash; one that is given twice counts once.
        notes: a sentence for each file that adds nothing.
    """

    kinds: dict[Path, bool]
    pictures: SamplePictures
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, kinds: Sequence[tuple[Path, bool]], master_file: Path, master: Image) -> SampleFiles:
        """Check that every file can be judged, and that no picture is both an OK part and an NG part.

        A picture identical to the master counts as OK.

        Raises:
            InvalidImageError: naming the file that is not a picture or does not have the master's size.
            ValidationError: naming both files of the same picture.
        """
        of_master = content_hash(master)
        seen = {of_master: (master_file, True)}
        files: dict[str, Path] = {}
        notes = []
        for path, is_ok in kinds:
            digest = content_hash(read_sample(path, master))
            is_known = digest in seen
            other, was_ok = seen.setdefault(digest, (path, is_ok))
            if was_ok != is_ok:
                good, bad = (other, path) if was_ok else (path, other)
                raise ValidationError(SAME_PICTURE, bad=str(bad), good=str(good))
            if is_known:
                if digest == of_master:
                    notes.append(f"{path} shows the same picture as the master: tools learn nothing from it.")
                elif path == other:
                    notes.append(f"{path} is given twice: it counts once.")
                else:
                    notes.append(f"{path} shows the same picture as {other}: it counts once.")
            files.setdefault(digest, path)
        return cls(dict(kinds), SamplePictures(files, master), tuple(notes))

    @property
    def named(self) -> tuple[ProgramSample, ...]:
        """As a program names them."""
        kinds = {True: SampleKind.OK, False: SampleKind.NG}
        return tuple(ProgramSample(digest, kinds[self.kinds[path]]) for digest, path in self.pictures.files.items())

    def judged_by(self, program: Program, master: Image, learned: Mapping[str, Learned]) -> list[JudgedSample]:
        """The tools' results for each picture, without limits. Raises InvalidImageError, naming the file."""
        workbench, open_ = Workbench(learned.get), without_limits(program)
        files = self.pictures.files.values()
        trials = ((path, workbench.try_on(open_, master, read_sample(path, master))) for path in files)
        return [JudgedSample.of(str(path), trial, is_ok=self.kinds[path]) for path, trial in trials]


class SamplePictures(Mapping[str, Image]):
    """Pictures by content hash, each read when it is taken: hundreds would not fit into memory."""

    def __init__(self, files: Mapping[str, Path], master: Image) -> None:
        self.files, self._master = files, master

    def __getitem__(self, digest: str) -> Image:
        return read_sample(self.files[digest], self._master)

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


def print_notes(samples: SampleFiles) -> None:
    for note in samples.notes:
        print(note, file=sys.stderr)


def read_sample(path: Path, master: Image) -> Image:
    """height×width×3 uint8 BGR, of the master's size. Raises InvalidImageError, naming the file."""
    image = read_picture(path)
    if image.shape != master.shape:
        raise InvalidImageError(
            "{file}: the sample is {width} × {height} px, the master image {master_width} × {master_height} px.",
            file=str(path),
            width=image.shape[1],
            height=image.shape[0],
            master_width=master.shape[1],
            master_height=master.shape[0],
        )
    return image
