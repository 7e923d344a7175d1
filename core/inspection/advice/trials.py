"""Trials: how tools judge the samples of a program, each beside the position adjustment only."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.errors import VisionSystemError
from core.inspection.frame import Image
from core.inspection.imaging import Scene
from core.inspection.learning import Learned, LearningTool
from core.inspection.lesson import learn, lessons
from core.inspection.program import POSITION, OutputMap, Program
from core.inspection.proposal import JudgedSample, without_limits
from core.inspection.samples import ProgramSample
from core.inspection.tool import AnyToolSpec
from core.inspection.tools import TOOLS
from core.inspection.workbench import Trial, Workbench

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.inspection.geometry import Pose
    from core.inspection.learning import Step

MOST_TOGETHER = 48
"""Most tools tried in one program: they share the position adjustment, and must be fewer than a program may have."""

_TURNS = 3
"""A tool that learns does so this many times, each time without another part of the OK samples."""

_LEARNING = 0.4
"""The part of the progress that learning takes."""


@dataclass(frozen=True)
class Given:
    """What advice is given on.

    Attributes:
        master: the picture that the program names.
        pictures: of its samples by content hash, height×width×3 uint8 BGR; a picture may be taken several times.
        names: of its samples, for people.
    """

    master: Image
    pictures: Mapping[str, Image]
    names: Mapping[ProgramSample, str]


@dataclass(frozen=True)
class Tried:
    """A tool, and the samples as it and the position adjustment judge them, without limits.

    `elapsed_ms`: its median time for a sample.
    """

    spec: AnyToolSpec
    judged: tuple[JudgedSample, ...]
    elapsed_ms: float


@dataclass(frozen=True)
class Judging:
    """A program's samples as its tools judge them, in the order of the program.

    `on_master`: the master, judged alike. `learned`: what its tools have learned, by key.
    """

    samples: tuple[JudgedSample, ...]
    trials: tuple[Trial, ...]
    on_master: Trial
    learned: Mapping[str, Learned]

    def elapsed_ms(self, tool: str) -> float:
        """The tool's median time for a sample; 0 where it ran on none."""
        results = (trial.tool(tool) for trial in self.trials)
        times = [found.elapsed_ms for found in results if found is not None and found.elapsed_ms]
        return statistics.median(times) if times else 0.0


def judged_by(
    program: Program,
    given: Given,
    step: Step,
    samples: Sequence[ProgramSample] | None = None,
    *,
    has_limits: bool = False,
    known: Mapping[str, Learned] = MappingProxyType({}),
) -> Judging:
    """Judge the samples of a program, or others. What its tools must learn is learned first.

    A tool that cannot learn or be taught is left out (`Trial.problems`).

    Args:
        has_limits: judge by the program's limits, as a run does. Without, limits can be proposed from the scores.
        known: what was learned before, by key.

    Raises:
        NotFoundError, StorageError, DatabaseError: a picture cannot be read.
        and whatever `step` raises.
    """
    scene = Scene(given.master)
    scene.calibration = program.calibration
    learned = _learned(program, scene, given, known, lambda done: step(_LEARNING * done))
    bench, judging = Workbench(learned.get), program if has_limits else without_limits(program)
    samples = program.samples if samples is None else samples
    trials = []
    for done, sample in enumerate(samples):
        step(_LEARNING + (1.0 - _LEARNING) * done / len(samples))
        trials.append(bench.try_on(judging, given.master, given.pictures[sample.picture]))
    judged = tuple(
        JudgedSample.of(given.names[sample], trial, is_ok=sample.is_ok)
        for sample, trial in zip(samples, trials, strict=True)
    )
    on_master = bench.try_on(judging, given.master, given.master)
    step(1.0)
    return Judging(judged, tuple(trials), on_master, learned)


def tried(program: Program, specs: Sequence[AnyToolSpec], given: Given, step: Step) -> tuple[Tried, ...]:
    """Each of the tools tried on the samples of the program; without those that cannot be taught or learn.

    A tool that learns passes the OK samples it has learned from. It is held against those that it has not: it learns
    several times, from all but some of them (cross-validation: Stone, J. Royal Statistical Society B 36, 1974).

    Args:
        program: gives position adjustment and samples; its other tools do not run.

    Raises as `judged_by`.
    """
    groups = [specs[first : first + MOST_TOGETHER] for first in range(0, len(specs), MOST_TOGETHER)]
    found: list[Tried] = []
    for number, group in enumerate(groups):
        begin, share = number / len(groups), 1.0 / len(groups)
        judging = judged_by(beside_position(program, group), given, _part(step, begin, share / 2))
        if len(group) > 1 and any(trial.failure is not None for trial in judging.trials):
            # One that cannot measure a sample is a fault of the whole picture: the others are tried without it.
            half, still = len(group) // 2, _part(step, begin, 0.0)
            found += [*tried(program, group[:half], given, still), *tried(program, group[half:], given, still)]
            continue
        learning = [spec for spec in group if _learns(spec) and _catches(spec, judging)]
        left_out = _left_out(program, learning, given, _part(step, begin + share / 2, share / 2))
        found += [one for spec in group if (one := _tried(spec, judging, left_out)) is not None]
    return tuple(found)


def _learns(spec: AnyToolSpec) -> bool:
    return issubclass(TOOLS[spec.type], LearningTool)


def _catches(spec: AnyToolSpec, judging: Judging) -> bool:
    """Whether it rejects an NG sample; one that does not need not be held against left-out ones."""
    scores = [sample.score(spec.name) for sample in judging.samples if not sample.is_ok]
    return any(score is None or score < spec.threshold_pct for score in scores)


def _left_out(
    program: Program, learning: Sequence[AnyToolSpec], given: Given, step: Step
) -> dict[str, tuple[JudgedSample, Trial]]:
    """By name, the OK samples as the tools that learn judge them when they have not learned from them."""
    good = [sample for sample in program.samples if sample.is_ok]
    if not learning:
        return {}
    found: dict[str, tuple[JudgedSample, Trial]] = {}
    turns = min(_TURNS, len(good))
    for turn in range(turns):
        out = good[turn::turns]
        rest = replace(program, samples=tuple(sample for sample in program.samples if sample not in out))
        judging = judged_by(beside_position(rest, learning), given, _part(step, turn / turns, 1.0 / turns), out)
        found |= {one.name: (one, trial) for one, trial in zip(judging.samples, judging.trials, strict=True)}
    return found


def _part(step: Step, begin: float, share: float) -> Step:
    return lambda done: step(begin + share * done)


def alone(samples: Iterable[JudgedSample], tool: str) -> tuple[JudgedSample, ...]:
    """The samples as this tool and the position adjustment have judged them."""
    return tuple(
        replace(sample, tools=tuple(one for one in sample.tools if one.type == POSITION or one.name == tool))
        for sample in samples
    )


def beside_position(program: Program, specs: Sequence[AnyToolSpec]) -> Program:
    """The program with its position adjustment and these tools, of which each must be OK."""
    places = (tool for tool in program.tools if tool.type == POSITION and tool.enabled)
    return replace(program, tools=(*places, *specs), judgement="all", outputs=OutputMap())


def poses(program: Program, given: Given, step: Step) -> tuple[Pose | None, ...]:
    """Where the part lies in each sample; None where it is not found, or there is no position adjustment."""
    place = beside_position(program, ())
    if not place.tools:
        return (None,) * len(program.samples)
    trials = judged_by(place, given, step).trials
    return tuple(None if trial.scored is None else trial.scored.pose for trial in trials)


def _tried(spec: AnyToolSpec, judging: Judging, left_out: Mapping[str, tuple[JudgedSample, Trial]]) -> Tried | None:
    pairs = list(zip(judging.samples, judging.trials, strict=True))
    if _learns(spec) and _catches(spec, judging):
        pairs += left_out.values()
    if any(trial.scored is None or spec.name in trial.problems for _, trial in pairs):
        return None
    latest = {sample.name: sample for sample, _ in pairs}
    return Tried(spec, alone(latest.values(), spec.name), judging.elapsed_ms(spec.name))


def _learned(
    program: Program, master: Scene, given: Given, before: Mapping[str, Learned], step: Step
) -> dict[str, Learned]:
    """What the lessons of a program give, by key, without those that fail."""
    known = dict(before)
    wanted = [lesson for lesson in lessons(program) if lesson.key not in known]
    count = len(wanted)
    while wanted:
        begun = count - len(wanted)

        def part(done: float, begun: int = begun) -> None:
            step((begun + (count - begun) * done) / count)

        try:
            for lesson, found in learn(program, master, given.pictures, tuple(wanted), part):
                known[lesson.key] = found
                wanted.remove(lesson)
        except VisionSystemError:
            wanted.pop(0)  # it cannot learn from these samples; the others may
    return known
