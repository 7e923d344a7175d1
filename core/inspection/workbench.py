"""Workbench: scores of a program that is still being edited.

An `Inspector` requires every tool to be taught. While a program is edited, some tool often cannot be: here every other
tool still gives its score, and that one gives the reason. A workbench never gives a verdict.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.errors import DatabaseError, InspectionError, StillLearningError, StorageError, VisionSystemError
from core.inspection.frame import Frame, Image
from core.inspection.imaging import Scene, to_bgr8
from core.inspection.inspector import Inspector
from core.inspection.lesson import Recall, lessons
from core.inspection.program import POSITION, OutputMap, Program
from core.inspection.result import Scored, ToolResult
from core.inspection.seen import Seen
from core.inspection.taught import teach_tool
from core.text import Text

if TYPE_CHECKING:
    from core.inspection.calibration import Calibration
    from core.inspection.tool import AnyTool, AnyToolSpec

MOST_TAUGHT = 192
"""Most taught tools kept: three versions of each of 64 tools, so that undo and redo need no teaching."""

_PASSING = (StillLearningError, DatabaseError, StorageError)
"""What keeps a tool from being taught now, and will not for long."""


@dataclass(frozen=True)
class Trial:
    """A draft's result for one picture.

    Attributes:
        scored: by the tools that could be taught; None if none could, or the position adjustment could not.
        problems: by name, why a tool cannot be taught from the master.
        failure: why the picture could not be judged at all (another size than the master, for example).
        hint: a remark about the master that prevents nothing.
        notes: by name, a remark on what a tool was taught, or on the samples that it has learned from.
        seen: by name, what the requested tool evaluates in the picture.
    """

    scored: Scored | None = None
    problems: Mapping[str, Text] = field(default_factory=dict)
    failure: Text | None = None
    hint: Text | None = None
    notes: Mapping[str, Text] = field(default_factory=dict)
    seen: Mapping[str, Seen] = field(default_factory=dict)

    def tool(self, name: str) -> ToolResult | None:
        """The result of that tool; None if there is none."""
        tools = self.scored.tools if self.scored is not None else ()
        return next((tool for tool in tools if tool.name == name), None)


class Workbench:
    """Teaches only tools that have changed. A workbench must be used by one thread only.

    It does not learn: a tool that has not learned from the samples yet cannot be taught for the moment.
    """

    def __init__(self, recall: Recall = lambda _key: None) -> None:
        """`recall`: gives what was learned; an error that it raises is the tool's problem."""
        self._recall = recall
        self._master: tuple[str, Scene] | None = None
        self._taught: dict[tuple[AnyToolSpec, str, Calibration | None], AnyTool] = {}
        # Two entries: a draft is judged with its limits and, for its samples, without, alternately.
        self._ready: list[tuple[Program, Inspector | None, Mapping[str, Text]]] = []

    def try_on(self, program: Program, master: Image, picture: Image, seen_tool: str | None = None) -> Trial:
        """Score a picture (height×width×3 uint8 BGR) as the draft would.

        Args:
            master: the picture that the program names.
            seen_tool: the tool whose `see` result to include; this takes about as long as judging.
        """
        inspector, problems = self._inspector(program, master)
        if inspector is None:
            return Trial(problems=problems)
        try:
            frame = Frame(0, 0, picture)
            scored = inspector.score(frame)
            seen = {} if seen_tool is None else {seen_tool: inspector.see(frame, scored, seen_tool)}
        except InspectionError as error:
            return Trial(problems=problems, failure=error.text, hint=inspector.hint, notes=inspector.notes)
        return Trial(scored, problems, hint=inspector.hint, notes=inspector.notes, seen=seen)

    def _inspector(self, program: Program, master: Image) -> tuple[Inspector | None, Mapping[str, Text]]:
        found = next((ready for ready in self._ready if ready[0] == program), None)
        if found is None:
            inspector, problems, is_waiting = self._assembled(program, self._scene(program.master, master))
            found = (program, inspector, problems)
            if not is_waiting:
                self._ready = [found, *self._ready[:1]]
        return found[1], found[2]

    def _assembled(self, program: Program, scene: Scene) -> tuple[Inspector | None, Mapping[str, Text], bool]:
        """An inspector of the tools that can be taught, why the others cannot, and whether one can soon."""
        scene.calibration = program.calibration
        tools: list[AnyToolSpec] = []
        problems: dict[str, Text] = {}
        keys = {lesson.spec.name: lesson.key for lesson in lessons(program)}
        is_waiting = False
        for spec in program.tools:
            if not spec.enabled:
                continue
            try:
                self._teach(spec, scene, keys)
            except VisionSystemError as error:
                problems[spec.name] = error.text
                is_waiting = is_waiting or isinstance(error, _PASSING)
            else:
                tools.append(spec)
        has_no_place = any(tool.type == POSITION and tool.name in problems for tool in program.tools)
        # Without outputs and rule: they may name a tool that cannot be taught, and nothing is judged here.
        judged = replace(program, tools=tuple(tools), outputs=OutputMap(), judgement="all")
        if has_no_place or not judged.judged:
            return None, problems, is_waiting
        inspector = Inspector(judged, scene, teach=lambda spec, scene: self._teach(spec, scene, keys))
        return inspector, problems, is_waiting

    def _scene(self, digest: str, master: Image) -> Scene:
        if self._master is None or self._master[0] != digest:
            self._master = digest, Scene(to_bgr8(master))
            self._taught.clear()
        return self._master[1]

    def _teach(self, spec: AnyToolSpec, scene: Scene, keys: Mapping[str, str]) -> AnyTool:
        """Teach a tool, or take one that differs only in name and limits, which do not influence teaching."""
        lesson = keys.get(spec.name, "")
        alike = replace(spec, name="", id="", threshold_pct=0.0, upper_limit_pct=None, report_only=False)
        key = alike, lesson, scene.calibration
        if key not in self._taught:
            learned = self._recall(lesson) if lesson else None
            if lesson and learned is None:
                raise StillLearningError("It has not learned from the samples yet.")
            tool = teach_tool(spec, scene, learned, lesson)
            if len(self._taught) >= MOST_TAUGHT:
                self._taught.clear()
            self._taught[key] = tool
        return self._taught[key].judging_by(spec)
