"""`tools`, `teach`, `inspect`: judging pictures from files, without a station."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import cv2

from core.errors import (
    InvalidImageError,
    InvalidProgramConfigError,
    StorageError,
    ValidationError,
    VisionSystemError,
)
from core.inspection.frame import Frame, Image
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector, fault
from core.inspection.overlay import draw_overlay
from core.inspection.program import Program, describe_tools
from core.inspection.result import InspectionResult, Judgement
from core.inspection.teaching import LimitSuggestion, limit_of_tool
from core.judging import Judge
from core.store.pictures import read_picture
from core.store.vip import read_vip, write_vip


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tools = commands.add_parser("tools", help="every tool with its parameters")
    tools.add_argument("--json", action="store_true", help="machine-readable")
    tools.set_defaults(command=_tools)

    teach = commands.add_parser("teach", help="make a program from a master picture and a list of tools")
    teach.add_argument("--master", type=Path, required=True, metavar="MASTER.png")
    teach.add_argument("--tools", type=Path, required=True, metavar="TOOLS.json")
    teach.add_argument("--out", type=Path, required=True, metavar="PROGRAM.vip")
    teach.add_argument(
        "--ok", type=Path, nargs="+", default=[], metavar="FILE", help="pictures of good parts: suggest limits"
    )
    teach.add_argument(
        "--ng", type=Path, nargs="+", default=[], metavar="FILE", help="pictures of bad parts: suggest limits"
    )
    teach.add_argument("--json", action="store_true", help="machine-readable")
    teach.set_defaults(command=_teach)

    inspect = commands.add_parser("inspect", help="judge pictures by a program")
    inspect.add_argument("program", type=Path, metavar="PROGRAM.vip")
    inspect.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    inspect.add_argument("--json", action="store_true", help="one JSON object a line")
    inspect.add_argument(
        "--overlay", type=Path, metavar="DIR", help="write each picture with regions and defects drawn on it"
    )
    inspect.add_argument("--workers", type=_count, default=1, metavar="N", help="judge in so many processes")
    inspect.set_defaults(command=_inspect)


def _count(value: str) -> int:
    number = int(value)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError("must be 1 to 64")
    return number


# --- tools --------------------------------------------------------------------------------------------------------


def _tools(options: argparse.Namespace) -> int:
    described = describe_tools()
    if options.json:
        print(json.dumps(described, ensure_ascii=False, indent=2))
        return 0
    for tool in described:
        print(f"{tool['type']}: {tool['title']}. {tool['help']}")
        for field in [*tool["common"], *tool["params"]]:
            print(f"    {field['name']:24} {_range_of(field):32} {field['title']}")
    return 0


def _range_of(field: dict[str, Any]) -> str:
    if field["kind"] == "number":
        return f"{field['minimum']:g} to {field['maximum']:g} {field['unit']}, default {field['default']}"
    if field["kind"] == "choice":
        return f"{' | '.join(field['options'])}, default {field['default']}"
    return f"{field['kind']}, default {field['default']}"


# --- teach --------------------------------------------------------------------------------------------------------


def _teach(options: argparse.Namespace) -> int:
    data = _read_json(options.tools)
    image = read_picture(options.master)
    program = replace(Program.from_json(data), master=content_hash(image))
    inspector = Inspector(program, image)
    ok = [_judge_file(inspector, path) for path in options.ok]
    ng = [_judge_file(inspector, path) for path in options.ng]
    _tell_of_lost_samples(ok, options.ok)
    suggestions, refused = _suggestions(program, ok, ng)
    program = _with_suggested(program, data, suggestions)
    inspector = Inspector(program, image)
    on_master = inspector.inspect(Frame(0, 0, image.copy()))
    if inspector.hint is not None:
        print(inspector.hint, file=sys.stderr)
    write_vip(options.out, program, image)
    report = {
        "program": {"name": program.name, "version": program.version},
        "out": str(options.out),
        "master": on_master.judgement.value,
        "tools": [
            {
                "name": tool.name,
                "type": tool.type,
                "score_pct": round(tool.score_pct or 0.0, 2),
                "threshold_pct": tool.threshold_pct,
                "suggestion": suggestions[tool.name].to_json() if tool.name in suggestions else None,
                "no_suggestion": refused.get(tool.name),
            }
            for tool in on_master.tools
        ],
    }
    if options.json:
        print(json.dumps(report, ensure_ascii=False))
        return 0
    print(f"{options.out}: {program.name}, version {program.version[:12]}")
    for tool in on_master.tools:
        print(f"  {tool.name} ({tool.type}): {tool.score_pct:.1f} % on the master, limit {tool.threshold_pct:g} %")
        if tool.name in suggestions:
            print(f"    {suggestions[tool.name].text}")
        elif tool.name in refused:
            print(f"    {refused[tool.name]}")
    return 0


def _judge_file(inspector: Inspector, path: Path) -> InspectionResult:
    try:
        return inspector.inspect(Frame(0, 0, read_picture(path)))
    except VisionSystemError as error:
        raise InvalidImageError("{file}: {why}", file=str(path), why=error.text) from error


def _tell_of_lost_samples(ok: Sequence[InspectionResult], paths: Sequence[Path]) -> None:
    """A good part that was not found says nothing about the limits of the other tools: whoever gave it should know."""
    for path, result in zip(paths, ok, strict=True):
        lost = [tool.name for tool in result.tools if tool.score_pct is None]
        if lost:
            print(
                f"vision-inspection: {path}: an OK sample without {', '.join(lost)}: {result.reason}", file=sys.stderr
            )


def _suggestions(
    program: Program, ok: Sequence[InspectionResult], ng: Sequence[InspectionResult]
) -> tuple[dict[str, LimitSuggestion], dict[str, str]]:
    """By tool: a suggested limit, or the sentence why its samples cannot carry one."""

    def scores(results: Sequence[InspectionResult], name: str) -> list[float]:
        found = (tool.score_pct for result in results for tool in result.tools if tool.name == name)
        return [score for score in found if score is not None]

    suggested, refused = {}, {}
    for tool in [tool for tool in program.tools if tool.enabled] if ok or ng else []:
        try:
            suggested[tool.name] = limit_of_tool(tool.type, scores(ok, tool.name), scores(ng, tool.name))
        except ValidationError as error:
            refused[tool.name] = str(error)
    return suggested, refused


def _with_suggested(program: Program, data: Any, suggestions: dict[str, LimitSuggestion]) -> Program:
    """A limit that TOOLS.json states stands; one that it leaves out becomes the suggested one, where there is one."""
    stated = {tool.get("name") for tool in data["tools"] if "threshold_pct" in tool}
    tools = tuple(
        replace(tool, threshold_pct=suggestions[tool.name].threshold_pct)
        if tool.name in suggestions and tool.name not in stated
        else tool
        for tool in program.tools
    )
    return replace(program, tools=tools)


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidProgramConfigError(
            "{file}: cannot be read ({why}).", file=str(path), why=error.strerror
        ) from error
    except ValueError as error:
        raise InvalidProgramConfigError("{file}: is not valid JSON ({why}).", file=str(path), why=str(error)) from error


# --- inspect ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Line:
    """One picture's outcome. `problem` is set when the file is no picture that can be read."""

    json: dict[str, Any]
    problem: str = ""


@dataclass(frozen=True)
class _Job:
    """`overlays`: where each picture's overlay goes; empty for none."""

    program: Program
    master: Image
    overlays: Mapping[Path, Path]


class _JudgeFiles:
    """One process's judge."""

    def __init__(self, job: _Job) -> None:
        self._job = job
        self._judge = Judge(job.program, job.master)

    def __call__(self, path: Path) -> _Line:
        try:
            image = read_picture(path)
        except VisionSystemError as error:
            return _Line(_inspect_json(path, fault(self._job.program, None, error)), f"{path}: {error}")
        result = self._judge(image)
        if path in self._job.overlays:
            _write_overlay(self._job.overlays[path], draw_overlay(image, result))
        return _Line(_inspect_json(path, result))


# A worker process holds its judge here: ProcessPoolExecutor can hand it to a task in no other way.
_worker_judge: list[_JudgeFiles] = []


def _start_worker(job: _Job) -> None:
    _worker_judge.append(_JudgeFiles(job))


def _in_worker(path: Path) -> _Line:
    return _worker_judge[0](path)


def _inspect(options: argparse.Namespace) -> int:
    program, master = read_vip(options.program)
    if missing := [path for path in options.pictures if not path.is_file()]:
        raise InvalidImageError("{file}: there is no such file.", file=str(missing[0]))
    if options.overlay is not None:
        try:
            options.overlay.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                "{folder}: cannot be made ({why}).", folder=str(options.overlay), why=error.strerror
            ) from error
    overlays = _overlays(options.overlay, options.pictures) if options.overlay else {}
    worst = 0
    for line in _lines(_Job(program, master, overlays), options.pictures, options.workers):
        if line.problem:
            print(f"vision-inspection: {line.problem}", file=sys.stderr)
        print(json.dumps(line.json, ensure_ascii=False) if options.json else _readable(line.json), flush=True)
        is_ok = line.json["judgement"] == Judgement.OK.value
        worst = max(worst, 2 if line.problem else 0 if is_ok else 1)
    return worst


def _lines(job: _Job, pictures: Sequence[Path], workers: int) -> Iterator[_Line]:
    if workers == 1:
        yield from map(_JudgeFiles(job), pictures)
        return
    with ProcessPoolExecutor(workers, get_context("spawn"), _start_worker, (job,)) as pool:
        yield from pool.map(_in_worker, pictures)


def _inspect_json(path: Path, result: InspectionResult) -> dict[str, Any]:
    """The line that scripts rely on (product §11)."""
    names = (
        "name", "type", "judgement", "score_pct", "threshold_pct", "upper_limit_pct", "reason", "elapsed_ms", "defects",
        "report_only", "amount_pct",
    )  # fmt: skip
    tools = [tool.to_json() for tool in result.tools]
    return {
        "image": str(path),
        "judgement": result.judgement.value,
        "reason": None if result.reason is None else str(result.reason),
        "elapsed_ms": round(result.elapsed_ms, 3),
        "pose": result.pose_json(),
        "tools": [{name: tool[name] for name in names} for tool in tools],
        "program": {"name": result.program_name, "version": result.program_version},
    }


def _readable(line: dict[str, Any]) -> str:
    reason = f"  {line['reason']}" if line["reason"] else ""
    return f"{line['judgement']:5} {line['image']}  {line['elapsed_ms']:.1f} ms{reason}"


def _overlays(folder: Path, pictures: Sequence[Path]) -> dict[Path, Path]:
    """Each picture's own name; with its folder's before it where two pictures have the same."""
    often = Counter(path.stem for path in pictures)
    return {
        path: folder / (f"{path.stem}.png" if often[path.stem] == 1 else f"{path.parent.name}_{path.stem}.png")
        for path in pictures
    }


def _write_overlay(path: Path, image: Image) -> None:
    if not cv2.imwrite(str(path), image):
        raise StorageError("{file}: cannot be written.", file=str(path))
