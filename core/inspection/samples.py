"""Samples of a program: pictures of known OK and NG parts, for its tools to learn from and to teach its limits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from core.errors import InvalidProgramConfigError
from core.fields import REQUIRED, listing, member, short_text

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_SAMPLES = 500
"""Most samples of a program: more would teach nothing new, and each is a lossless picture on the disk."""


class SampleKind(Enum):
    """Whether the part in the picture is good, according to a person."""

    OK = "OK"
    NG = "NG"


@dataclass(frozen=True)
class ProgramSample:
    """One picture that a program is taught from; `picture` is its content hash."""

    picture: str = short_text(
        "Picture",
        default=REQUIRED,
        pattern="[0-9a-f]{64}",
        error="must be 64 hexadecimal digits",
        help="Its content hash.",
    )
    kind: SampleKind = member("Kind", default=REQUIRED, options={SampleKind.OK: "OK", SampleKind.NG: "NG"})

    @property
    def is_ok(self) -> bool:
        return self.kind is SampleKind.OK


def samples_field() -> Any:
    """The declaration of a program's samples."""
    return listing(
        "Samples",
        ProgramSample,
        default=(),
        least=0,
        most=MOST_SAMPLES,
        help="Pictures of known parts that its tools learn from and its limits are taught from.",
    )


def check_samples(samples: Sequence[ProgramSample], master: str) -> None:
    """Check samples for a program whose master has that content hash ("" for none).

    Raises:
        InvalidProgramConfigError: there are too many, a picture occurs twice, or the master is an NG sample.
    """
    if len(samples) > MOST_SAMPLES:
        raise InvalidProgramConfigError(
            "A program has at most {most} samples, not {count}. Take some out.", most=MOST_SAMPLES, count=len(samples)
        )
    counts = dict.fromkeys(SampleKind, 0)
    seen: dict[str, tuple[SampleKind, int]] = {}
    for sample in samples:
        counts[sample.kind] += 1
        this = sample.kind, counts[sample.kind]
        kind, number = seen.setdefault(sample.picture, this)
        if (kind, number) != this:
            raise InvalidProgramConfigError(
                "{kind} sample {number} and {other_kind} sample {other} are the same picture. Take one of them out.",
                kind=kind.value,
                number=number,
                other_kind=this[0].value,
                other=this[1],
            )
        if sample == ProgramSample(master, SampleKind.NG):
            raise InvalidProgramConfigError(
                "NG sample {number} shows the same picture as the master image. Take it out.", number=this[1]
            )


def sample_numbers(samples: Sequence[ProgramSample]) -> dict[ProgramSample, int]:
    """The number of each sample among those of its kind, from 1: people know it by kind and number."""
    counts = dict.fromkeys(SampleKind, 0)
    numbers: dict[ProgramSample, int] = {}
    for sample in samples:
        counts[sample.kind] += 1
        numbers[sample] = counts[sample.kind]
    return numbers
