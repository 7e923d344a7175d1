"""Lessons: what each learning tool of a program learns from, its hash, and the learning itself.

The hash names the result: equal lessons have one result, whatever program, version or machine they belong to. A name or
a limit is not part of a lesson.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, overload

from core.errors import (
    ImageQualityError,
    InvalidImageError,
    InvalidProgramConfigError,
    NotFoundError,
    VisionSystemError,
)
from core.inspection.frame import Image
from core.inspection.geometry import Pose
from core.inspection.illumination import Illumination
from core.inspection.imaging import Scene, content_hash
from core.inspection.learning import Learned, LearningTool, PlacedSample, Step
from core.inspection.program import POSITION, Program, ProgramSample, tool_to_json
from core.inspection.result import ToolJudgement
from core.inspection.samples import sample_numbers
from core.inspection.taught import measure, teach_tool
from core.inspection.tool import AnyToolSpec
from core.inspection.tools import TOOLS
from core.text import Text, text, together

if TYPE_CHECKING:
    from core.inspection.tool import AnyTool

Recall = Callable[[str], Learned | None]
"""Gives what was learned in the lesson with this key; None: it is not there."""

MISSING_SAMPLE = text("The picture of {kind} sample {number} is missing. Take the sample out.").template
OTHER_SIZE = text(
    "{kind} sample {number} does not have the size of the master image ({width} × {height} px). Take it out."
).template

_TOO_FEW = text(
    "{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns "
    "from them: add more."
).template
_TOO_FEW_OF = text(
    "{tool}: too few OK samples in which the part is found, besides the master ({count}, least {needed}). It learns "
    "from them: add more. {left_out}"
).template

_MOST_LEFT_OUT = 3
"""Most samples that are said to be left out, where too few remain."""

_PLACING = 0.3
"""The part of the progress that placing the samples takes."""


@dataclass(frozen=True)
class Lesson:
    """One tool's lesson; `key` is the SHA-256 of all that it learns from."""

    spec: AnyToolSpec
    key: str

    @property
    def kind(self) -> type[LearningTool[Any]]:
        return _learning_kind(self.spec) or LearningTool


def lessons(program: Program) -> tuple[Lesson, ...]:
    """The lessons of all enabled tools that learn, in the order of the program.

    A tool that can work from the master alone has none while the program has no OK sample.
    """
    has_samples = bool(_given(program, is_ok=True))
    found = []
    for spec in program.tools:
        kind = _learning_kind(spec)
        if kind is not None and spec.enabled and (has_samples or kind.needs_samples):
            found.append(Lesson(spec, _key(program, spec, kind)))
    return tuple(found)


def learn(
    program: Program,
    master: Scene,
    samples: Mapping[str, Image],
    wanted: Sequence[Lesson],
    step: Step = lambda _done: None,
) -> Iterator[tuple[Lesson, Learned]]:
    """Carry out lessons of a program one after the other; each is given as soon as it is done.

    Args:
        samples: the pictures of the program's samples by content hash, height×width×3 uint8 BGR. A picture may be
            taken several times.
        step: see `Step`, over all lessons; whatever it raises ends the learning.

    Raises:
        ImageQualityError: there are too few OK samples, or nothing can be learned from them.
        InvalidImageError: a sample does not have the master's size, or is another picture.
        NotFoundError: the picture of a sample is missing.
        InvalidROIError, InvalidProgramConfigError: a tool cannot be taught; the sentence names it.
    """
    if not wanted:
        return
    for lesson in wanted:
        _check_count(lesson, len(_given(program, is_ok=True)), _same_as_master(program))
    step = _Ended(step)
    placed = _placed(program, master, samples, lambda done: step(_PLACING * done))
    share = (1.0 - _PLACING) / len(wanted)
    for ordinal, lesson in enumerate(wanted):
        begin = _PLACING + share * ordinal
        yield lesson, _learned(lesson, master, placed, step, begin, share)
    step(1.0)


class _Ended:
    """A step that remembers what it raised: that is no fault of the tool that learns."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self.by: BaseException | None = None

    def __call__(self, done: float) -> None:
        try:
            self._step(done)
        except BaseException as error:
            self.by = error
            raise


def learned_now(
    program: Program, master: Image, samples: Mapping[str, Image], known: Mapping[str, Learned] = MappingProxyType({})
) -> dict[str, Learned]:
    """What all lessons of a program give, by key, for callers that store nothing. Raises as `learn`.

    Args:
        known: what need not be learned any more, by key.
    """
    wanted = [lesson for lesson in lessons(program) if lesson.key not in known]
    new = learn(program, Scene(master), samples, wanted) if wanted else ()
    return {**known, **{lesson.key: found for lesson, found in new}}


def _learned(lesson: Lesson, master: Scene, placed: _Placed, step: _Ended, begin: float, share: float) -> Learned:
    seen = placed.seen_by(lesson)
    _check_count(lesson, sum(entry.sample.is_ok for entry in seen.entries), [*placed.unlearned, *placed.notes(seen)])
    try:
        found = lesson.kind.learn(lesson.spec, master, seen, lambda done: step(begin + share * done))
    except VisionSystemError:
        raise
    except Exception as error:
        if error is step.by:
            raise
        raise InvalidProgramConfigError(
            "{tool}: the tool cannot learn from these samples.", tool=lesson.spec.name
        ) from error
    return Learned(found, (*placed.notes(seen), *found.notes))


def _check_count(lesson: Lesson, count: int, left_out: Sequence[Text]) -> None:
    """Raise ImageQualityError where a tool has too few OK samples; a lesson has one at least.

    `left_out`: of the OK samples that do not count, which and why.
    """
    needed = max(lesson.kind.needs_samples, 1)
    if count < needed:
        told = {"tool": lesson.spec.name, "needed": needed, "count": count}
        if left_out:
            raise ImageQualityError(_TOO_FEW_OF, **told, left_out=together(left_out[:_MOST_LEFT_OUT]))
        raise ImageQualityError(_TOO_FEW, **told)


# --- what goes in -------------------------------------------------------------------------------------------------


def _learning_kind(spec: AnyToolSpec) -> type[LearningTool[Any]] | None:
    kind = TOOLS[spec.type]
    return kind if issubclass(kind, LearningTool) else None


def _given(program: Program, *, is_ok: bool | None = None) -> list[ProgramSample]:
    """The samples that are learned from, of one kind or all: the master is learned from anyway."""
    return [s for s in program.samples if s.picture != program.master and is_ok in (None, s.is_ok)]


def _same_as_master(program: Program) -> list[Text]:
    """OK samples that are the master's own picture, by number."""
    return [
        text("OK sample {number} is the picture of the master itself.", number=number)
        for sample, number in sample_numbers(program.samples).items()
        if sample.picture == program.master
    ]


def _key(program: Program, spec: AnyToolSpec, kind: type[LearningTool[Any]]) -> str:
    in_light = kind.learns_in_light(spec)
    what = {
        "tool": _without(spec, "name", "id", "enabled", "report_only", "threshold_pct", "upper_limit_pct"),
        "learning_version": kind.learning_version,
        "master": program.master,
        "samples": [[sample.picture, sample.kind.value] for sample in program.samples],
        # The limit stays: it decides in which samples the part is found.
        "position": [_without(tool, "name", "id", "enabled", "report_only") for tool in _position(program)],
        "regions": sorted(json.dumps(tool.roi.to_json()) for tool in program.tools if tool.enabled) if in_light else [],
    }
    return hashlib.sha256(json.dumps(what, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _without(spec: AnyToolSpec, *names: str) -> dict[str, Any]:
    return {name: value for name, value in tool_to_json(spec).items() if name not in names}


def _position(program: Program) -> list[AnyToolSpec]:
    return [tool for tool in program.tools if tool.type == POSITION and tool.enabled]


# --- placing the samples --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Entry:
    """A sample with its number for people and the pose of its part; None: the part was not found."""

    sample: ProgramSample
    number: int
    pose: Pose | None


@dataclass(frozen=True, eq=False)
class _Placed:
    """All samples, with what is needed to show them to any tool; `unlearned`: why others are not among them."""

    entries: Sequence[_Entry]
    unlearned: Sequence[Text]
    pictures: Mapping[str, Image]
    size: tuple[int, int]
    illumination: Illumination

    def seen_by(self, lesson: Lesson) -> _Seen:
        """Those in which the part was found and the tool's region lies in the picture."""
        width, height = self.size
        roi = lesson.spec.roi
        seen = [e for e in self.entries if e.pose is not None and roi.moved(e.pose).lies_in(width, height)]
        light = self.illumination if lesson.kind.learns_in_light(lesson.spec) else None
        return _Seen(seen, self.pictures, light)

    def notes(self, seen: _Seen) -> Iterator[Text]:
        """OK samples that are left out, by number."""
        for entry in self.entries:
            if not entry.sample.is_ok or entry in seen.entries:
                continue
            if entry.pose is None:
                yield text("OK sample {number} is left out: the part is not found in it.", number=entry.number)
            else:
                yield text("OK sample {number} is left out: the region leaves the picture.", number=entry.number)


def _placed(program: Program, master: Scene, pictures: Mapping[str, Image], step: Step) -> _Placed:
    position = next((teach_tool(spec, master) for spec in _position(program)), None)
    numbers = sample_numbers(program.samples)
    given = _given(program)
    entries = []
    for done, sample in enumerate(given):
        step(done / len(given))
        pose = _pose(position, _scene(sample, numbers[sample], master, pictures))
        entries.append(_Entry(sample, numbers[sample], pose))
    regions = [tool.roi for tool in program.tools if tool.enabled]
    return _Placed(
        entries, _same_as_master(program), pictures, (master.width, master.height), Illumination(master, regions)
    )


def _scene(sample: ProgramSample, number: int, master: Scene, pictures: Mapping[str, Image]) -> Scene:
    """The sample's picture, checked; raises as `learn`."""
    named = {"kind": sample.kind.value, "number": number}
    try:
        image = pictures[sample.picture]
    except KeyError as error:
        raise NotFoundError(MISSING_SAMPLE, **named) from error
    if image.shape != master.image.shape:
        raise InvalidImageError(OTHER_SIZE, **named, width=master.width, height=master.height)
    if content_hash(image) != sample.picture:
        raise InvalidImageError("The picture is not {kind} sample {number} of the program.", **named)
    return Scene(image)


def _pose(position: AnyTool | None, scene: Scene) -> Pose | None:
    """As `Inspector` locates a part; None: it is not found."""
    if position is None:
        return Pose.identity()
    found = measure(position, scene, Pose.identity(position.spec.roi.center))
    if found.pose is None:
        return None
    is_found = position.judge(found, position.spec.roi, 0.0).judgement is ToolJudgement.OK
    return found.pose if is_found else None


@dataclass(frozen=True, eq=False)
class _Seen(Sequence[PlacedSample]):
    """The samples as one tool sees them, each made when it is taken."""

    entries: Sequence[_Entry]
    pictures: Mapping[str, Image]
    illumination: Illumination | None

    def __len__(self) -> int:
        return len(self.entries)

    @overload
    def __getitem__(self, index: int) -> PlacedSample: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[PlacedSample]: ...
    def __getitem__(self, index: int | slice) -> PlacedSample | Sequence[PlacedSample]:
        if isinstance(index, slice):
            return _Seen(self.entries[index], self.pictures, self.illumination)
        entry = self.entries[index]
        scene, pose = Scene(self.pictures[entry.sample.picture]), entry.pose or Pose.identity()
        if self.illumination is not None:
            scene.light = self.illumination.light(scene, pose)
        return PlacedSample(scene, pose, entry.sample.is_ok, entry.sample.picture, entry.number)
