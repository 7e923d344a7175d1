"""Inspector: a program taught from its master, ready to judge frames."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import cv2

from core.errors import (
    InspectionError,
    InvalidProgramConfigError,
    MasterImageNotFoundError,
    VisionSystemError,
)
from core.inspection.frame import Frame, Image
from core.inspection.geometry import Pose
from core.inspection.illumination import Illumination
from core.inspection.imaging import Scene, to_bgr8
from core.inspection.lesson import Recall, learn, lessons
from core.inspection.lit_tool import LitTool
from core.inspection.measure.region_light import SharedReading
from core.inspection.program import POSITION, Program
from core.inspection.result import Judged, Judgement, Scored, ToolJudgement, ToolResult
from core.inspection.rule import parse_rule
from core.inspection.seen import Seen
from core.inspection.taught import guarded, measure, teach_tool
from core.inspection.tool import AnyTool, AnyToolSpec, Measurement
from core.text import Text, shown_pct, text

if TYPE_CHECKING:
    from core.inspection.learning import Learned

# Measured on two cores: a whole five-tool program takes 6.4 ms with one OpenCV thread and 8.9 ms with more.
cv2.setNumThreads(1)


Teach = Callable[[AnyToolSpec, Scene], AnyTool]
_NO_SAMPLES: Mapping[str, Image] = MappingProxyType({})


@dataclass(frozen=True)
class _Located:
    pose: Pose
    result: ToolResult


class Inspector:
    """Judges frames by one program. All tools are taught, or the constructor raises: no tool is ever dropped.

    Use it from one thread at a time. `elapsed_ns` only measures durations; no judgement depends on it.
    """

    def __init__(
        self,
        program: Program,
        master: Image | Scene,
        samples: Mapping[str, Image] = _NO_SAMPLES,
        learned: Recall | None = None,
        elapsed_ns: Callable[[], int] = time.perf_counter_ns,
        teach: Teach | None = None,
    ) -> None:
        """Teach every enabled tool, and judge the master by them.

        Args:
            samples: the pictures of the program's samples by content hash; read only where a tool must learn from them.
            learned: gives what was learned before. What it does not have is learned now, which may take seconds.
            teach: supplies taught tools for a program that is being edited. Its master is not judged, as a limit or the
                rule may be wrong for the moment.

        Raises:
            InvalidProgramConfigError: the program is not complete, or would call its own master NG.
            MasterImageNotFoundError: the picture is not the master that the program names.
            InvalidROIError, ImageQualityError: a tool cannot be taught from it; the sentence names the tool.
            InvalidImageError: the picture cannot be a master at all, or a sample does not have its size.
            NotFoundError: the picture of a sample is missing.
        """
        program.check_complete()
        scene = master if isinstance(master, Scene) else Scene(to_bgr8(master))
        if scene.digest != program.master:
            raise MasterImageNotFoundError("The picture is not the master image of {name}.", name=program.name)
        self.program = program
        self._version = program.version_hash
        self._elapsed_ns = elapsed_ns
        self._size = scene.height, scene.width
        regions = [spec.roi for spec in program.tools if spec.enabled]
        teach_one = teach or _teaching(program, scene, samples, learned)
        tools = [teach_one(spec, scene) for spec in program.tools if spec.enabled]
        self._position: AnyTool | None = next((tool for tool in tools if tool.type == POSITION), None)
        self._tools: list[AnyTool] = [tool for tool in tools if tool.type != POSITION]
        lit = [tool.region_light for tool in self._tools if isinstance(tool, LitTool) and tool.needs_light]
        self._illumination = Illumination(scene, regions) if any(tool.needs_light for tool in self._tools) else None
        self._shared = SharedReading(lit) if lit else None
        self.hint: Text | None = None
        """A remark about the master that prevents nothing."""
        if self._illumination is not None and not self._illumination.has_ground:
            self.hint = text(
                "The master shows no plain ground around the part to tell the light by: a part that is darker all over "
                "passes for one in less light. Show more ground, or draw a light reference."
            )
        self.notes: dict[str, Text] = {tool.spec.name: tool.note for tool in tools if tool.note is not None}
        """By tool: a remark on what was taught, where the user may have meant something else."""
        self._judged = frozenset(program.judged)
        self._rule = parse_rule(program.judgement, program.judged)
        if teach is None:
            self._check_master(scene.image)

    def _check_master(self, master: Image) -> None:
        """Judge the master. `teach_tool` has checked its scores; upper limits and the rule can still make it NG."""
        result = self.inspect(Frame(0, 0, master))
        if result.judgement is not Judgement.OK and result.reason is not None:
            raise InvalidProgramConfigError(
                "{name} calls its own master NG, and so would call every good part: {reason} "
                "Change the limit or the judgement rule.",
                name=self.program.name,
                reason=result.reason,
            )

    def inspect(self, frame: Frame) -> Judged:
        """Judge one frame: OK or NG, with the result of every tool.

        Raises:
            InspectionError: the frame cannot be judged by this program, or a tool cannot measure. The caller makes a
                FAULT of it.
        """
        begin = self._elapsed_ns()
        scored, is_seen = self._scored(frame)
        # A rule such as `any` or `not scratch` must not give OK when the part or a region was not seen.
        is_ok = is_seen and self._rule(self._verdicts(scored.tools))
        return Judged(
            judgement=Judgement.OK if is_ok else Judgement.NG,
            program_name=self.program.name,
            version_hash=self._version,
            master=self.program.master,
            tools=scored.tools,
            reason=None if is_ok else self._reason(scored.tools),
            pose=scored.pose,
            pose_score_pct=scored.pose_score_pct,
            elapsed_ms=(self._elapsed_ns() - begin) / 1e6,
            frame_seq=frame.seq,
            captured_ns=frame.captured_ns,
            is_simulated=frame.is_simulated,
            truth=frame.truth,
        )

    def score(self, frame: Frame) -> Scored:
        """The tools' scores for one frame, without a verdict. Raises as `inspect`."""
        return self._scored(frame)[0]

    def _scored(self, frame: Frame) -> tuple[Scored, bool]:
        """The scores, and whether the part was found and every judging tool saw its region."""
        if frame.image.shape[:2] != self._size:
            height, width = self._size
            raise InspectionError(
                "The picture is {width} × {height} px, but {program} was taught on "
                "{taught_width} × {taught_height} px.",
                width=frame.width,
                height=frame.height,
                program=self.program.name,
                taught_width=width,
                taught_height=height,
            )
        scene = Scene(frame.image)
        results: list[ToolResult] = []
        pose, found = Pose.identity(), None
        lost: Text | None = None
        if self._position is not None:
            found = self._locate(self._position, scene)
            results.append(found.result)
            pose = found.pose
            if found.result.judgement is not ToolJudgement.OK:
                lost = text("the part was not found")
        if self._illumination is not None and lost is None:
            scene.light = self._illumination.light(scene, pose)
            if self._shared is not None:
                self._shared.take(scene, pose)
        all_seen = True
        for tool in self._tools:
            if lost is not None:
                results.append(tool.not_evaluated(lost, tool.spec.roi))
                continue
            result, is_seen = self._run(tool, scene, pose)
            results.append(result)
            all_seen = all_seen and (is_seen or result.report_only)
        located = found is not None and lost is None
        scored = Scored(
            tools=tuple(results),
            pose=pose if located else None,
            pose_score_pct=found.result.score_pct if found else None,
        )
        return scored, lost is None and all_seen

    def see(self, frame: Frame, scored: Scored, name: str) -> Seen:
        """What a tool evaluates in a frame, for display; empty where it was not evaluated.

        Args:
            scored: result of `inspect` or `score` for the same frame.

        Raises:
            InspectionError: the tool cannot measure.
        """
        scene, pose = Scene(frame.image), scored.pose or Pose.identity()
        if self._position is not None and self._position.spec.name == name:
            return guarded(self._position, lambda tool: tool.see(scene, pose))
        tool = next((tool for tool in self._tools if tool.spec.name == name), None)
        is_lost = self._position is not None and scored.pose is None
        if tool is None or is_lost or not tool.lies_in(scene, pose):
            return Seen()
        if self._illumination is not None:
            scene.light = self._illumination.light(scene, pose)
        return guarded(tool, lambda tool: tool.see(scene, pose))

    def _locate(self, tool: AnyTool, scene: Scene) -> _Located:
        begin = self._elapsed_ns()
        found = measure(tool, scene, Pose.identity(tool.spec.roi.center))
        pose = found.pose or Pose.identity(tool.spec.roi.center)
        roi = tool.spec.roi if found.pose is None else tool.spec.roi.moved(pose)
        if found.pose is None and not found.is_ng:
            found = Measurement(
                found.score_pct, what=found.what or text("not found"), defects=found.defects, is_ng=True
            )
        return _Located(pose, tool.judge(found, roi, (self._elapsed_ns() - begin) / 1e6))

    def _run(self, tool: AnyTool, scene: Scene, pose: Pose) -> tuple[ToolResult, bool]:
        """One tool's result, and whether its moved region lies in the picture."""
        begin = self._elapsed_ns()
        roi = tool.spec.roi if pose.is_identity else tool.spec.roi.moved(pose)
        is_seen = tool.lies_in(scene, pose)
        if is_seen:
            found = measure(tool, scene, pose)
        else:
            found = Measurement(0.0, what=text("its region leaves the picture"), is_ng=True)
        return tool.judge(found, roi, (self._elapsed_ns() - begin) / 1e6), is_seen

    def _verdicts(self, results: Sequence[ToolResult]) -> dict[str, bool]:
        return {r.name: r.judgement is ToolJudgement.OK for r in results if r.name in self._judged}

    def _reason(self, results: Sequence[ToolResult]) -> Text:
        """A sentence about the first failed tool in the order of the program, with measure and limit."""
        failed = [r for r in results if r.judgement is ToolJudgement.NG and not r.report_only]
        if not failed:
            return text("The judgement rule {rule} is not met.", rule=self.program.judgement)
        first = failed[0]
        return text(
            "{tool}: {what} (score {score} %, limit {limit} %)",
            tool=first.name,
            what=first.reason,
            score=shown_pct(first.score_pct or 0.0),
            limit=first.threshold_pct,
        )


def _teaching(program: Program, master: Scene, samples: Mapping[str, Image], recall: Recall | None) -> Teach:
    """Teaches a program's tools with what the learning ones have learned, or learn now."""
    wanted = lessons(program)
    stored = {} if recall is None else {lesson: found for lesson in wanted if (found := recall(lesson.key)) is not None}
    new = learn(program, master, samples, [lesson for lesson in wanted if lesson not in stored])
    known: dict[str, tuple[Learned, str]] = {
        lesson.spec.name: (found, lesson.key) for lesson, found in (*stored.items(), *new)
    }
    return lambda spec, scene: teach_tool(spec, scene, *known.get(spec.name, ()))


def fault(program: Program, frame: Frame | None, error: VisionSystemError) -> Judged:
    """The result of a part that could not be judged."""
    return Judged(
        judgement=Judgement.FAULT,
        program_name=program.name,
        version_hash=program.version_hash,
        master=program.master,
        reason=error.text,
        frame_seq=frame.seq if frame else None,
        captured_ns=frame.captured_ns if frame else None,
        is_simulated=frame.is_simulated if frame else False,
        truth=frame.truth if frame else None,
    )
