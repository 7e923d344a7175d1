"""`tools`, `inspect`: judging pictures from files, without a station."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Any

from cli.files import same_file
from core.errors import (
    InvalidImageError,
    StorageError,
    ValidationError,
    VisionSystemError,
)
from core.inspection.frame import Image
from core.inspection.imaging import encode_png
from core.inspection.inspector import fault
from core.inspection.learning import Learned
from core.inspection.lesson import learned_now
from core.inspection.overlay import draw_overlay
from core.inspection.program import Program, describe_tools
from core.inspection.result import Judged, Judgement
from core.pictures import read_picture
from core.programs.dry_run_process import Judge
from core.store.vip import read_vip


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    tools = commands.add_parser("tools", help="every tool with its parameters")
    tools.add_argument("--json", action="store_true", help="machine-readable")
    tools.set_defaults(command=_tools)

    inspect = commands.add_parser("inspect", help="judge pictures by a program")
    inspect.add_argument("program", type=Path, metavar="PROGRAM.vip")
    inspect.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    inspect.add_argument("--json", action="store_true", help="one JSON object a line")
    inspect.add_argument(
        "--overlay", type=Path, metavar="DIR", help="write each picture with regions and defects drawn on it"
    )
    inspect.add_argument("--workers", type=_count, default=1, metavar="N", help="judge in so many threads")
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


# --- inspect ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Line:
    """One picture's outcome. `problem` is set when the file is not a readable picture."""

    json: dict[str, Any]
    problem: str = ""


@dataclass(frozen=True)
class _Job:
    """`learned`: what the program's tools have learned, by key. `overlays`: path of each picture's; empty for none."""

    program: Program
    master: Image
    learned: Mapping[str, Learned]
    overlays: Mapping[Path, Path]


class _JudgeFiles:
    """The judge of one thread."""

    def __init__(self, job: _Job) -> None:
        self._job = job
        self._judge = Judge(job.program, job.master, job.learned)

    def __call__(self, path: Path) -> _Line:
        try:
            image = read_picture(path)
        except VisionSystemError as error:
            return _Line(_inspect_json(path, fault(self._job.program, None, error)), str(error))
        result = self._judge(image)
        if path in self._job.overlays:
            _write_overlay(self._job.overlays[path], draw_overlay(image, result))
        return _Line(_inspect_json(path, result))


def _inspect(options: argparse.Namespace) -> int:
    package = read_vip(options.program)
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
    learned = learned_now(package.program, package.master, package.samples)
    job = _Job(package.program, package.master, learned, overlays)
    for line in _lines(job, options.pictures, options.workers):
        if line.problem:
            print(f"vision-inspection: {line.problem}", file=sys.stderr)
        print(json.dumps(line.json, ensure_ascii=False) if options.json else _readable(line.json), flush=True)
        is_ok = line.json["judgement"] == Judgement.OK.value
        worst = max(worst, 2 if line.problem else 0 if is_ok else 1)
    return worst


def _lines(job: _Job, pictures: Sequence[Path], workers: int) -> Iterator[_Line]:
    """The outcomes in the order of the pictures, each as early as possible.

    Threads, because OpenCV, which takes most of the time, releases the GIL, and because processes take longer to start
    than most folders of pictures take to judge. Each thread has its own judge.
    """
    if workers == 1:
        yield from map(_JudgeFiles(job), pictures)
        return
    own = threading.local()

    def judged(path: Path) -> _Line:
        if not hasattr(own, "judge"):
            own.judge = _JudgeFiles(job)
        line: _Line = own.judge(path)
        return line

    pool = ThreadPoolExecutor(workers, "judge")
    try:
        yield from pool.map(judged, pictures)
    finally:
        pool.shutdown(cancel_futures=True)


def _inspect_json(path: Path, result: Judged) -> dict[str, Any]:
    """The JSON line that scripts rely on (product §11)."""
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
        "program": {"name": result.program_name, "version_hash": result.version_hash},
    }


def _readable(line: dict[str, Any]) -> str:
    reason = f"  {line['reason']}" if line["reason"] else ""
    return f"{line['judgement']:5} {line['image']}  {line['elapsed_ms']:.1f} ms{reason}"


def _overlays(folder: Path, pictures: Sequence[Path]) -> dict[Path, Path]:
    """The overlay paths: each picture's own name; where names collide, with its folder's name or a number.

    Raises:
        ValidationError: an overlay would overwrite a picture that is judged.
    """
    often = Counter(path.stem for path in pictures)
    found: dict[Path, Path] = {}
    for path in dict.fromkeys(pictures):
        stem = path.stem if often[path.stem] == 1 else f"{path.parent.name}_{path.stem}"
        names = chain([stem], (f"{stem}_{number}" for number in count(2)))
        found[path] = next(free for name in names if (free := folder / f"{name}.png") not in found.values())
    taken = {overlay for overlay in found.values() if any(same_file(overlay, path) for path in pictures)}
    if taken:
        raise ValidationError(
            "{file}: the overlay would take the place of a picture that is judged. Choose another folder.",
            file=str(min(taken)),
        )
    return found


def _write_overlay(path: Path, image: Image) -> None:
    try:
        path.write_bytes(encode_png(image))
    except OSError as error:
        raise StorageError("{file}: cannot be written ({why}).", file=str(path), why=error.strerror) from error
