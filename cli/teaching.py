"""`teach`: makes a program from a master picture, a list of tools, and pictures of known parts."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli.files import same_file
from cli.sample_files import SampleFiles, kinds_of, print_notes, read_sample
from core import fields
from core.errors import InvalidProgramConfigError, ValidationError
from core.inspection.calibration import Calibration
from core.inspection.editing import calibrated, with_changed
from core.inspection.frame import Frame, Image
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.lesson import learned_now
from core.inspection.loosening import Loosening, loosenings
from core.inspection.program import POSITION, Program
from core.inspection.proposal import JudgedSample, Proposal
from core.inspection.proposing import explained, propose
from core.pictures import read_picture
from core.store.vip import write_vip
from core.strict_json import parse_json
from core.text import shown_pct

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection

    from core.inspection.learning import Learned
    from core.inspection.result import Judged
    from core.inspection.tool import AnyToolSpec


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    teach = commands.add_parser("teach", help="make a program from a master picture and a list of tools")
    teach.add_argument("--master", type=Path, required=True, metavar="MASTER.png")
    teach.add_argument("--tools", type=Path, required=True, metavar="TOOLS.json")
    teach.add_argument("--out", type=Path, required=True, metavar="PROGRAM.vip")
    teach.add_argument(
        "--ok", type=Path, nargs="+", default=[], metavar="FILE", help="good parts: to learn from, and for limits"
    )
    teach.add_argument(
        "--ng", type=Path, nargs="+", default=[], metavar="FILE", help="bad parts: to learn from, and for limits"
    )
    teach.add_argument(
        "--reject-ok-samples",
        action="store_true",
        help="agree to limits that reject some OK samples, where that catches more NG samples",
    )
    teach.add_argument(
        "--loosen-tools",
        action="store_true",
        help="set the parameters that make OK samples pass, where a tool is stricter than they are",
    )
    teach.add_argument(
        "--calibration", type=Path, metavar="FILE.json", help="by `calibrate --out`, for tools that measure in mm"
    )
    teach.add_argument("--json", action="store_true", help="machine-readable")
    teach.set_defaults(command=_teach)


@dataclass(frozen=True)
class _Taught:
    """The result of `teach`. `loosened`: whether the values in `looser` are applied already."""

    program: Program
    proposal: Proposal | None = None
    looser: tuple[Loosening, ...] = ()
    loosened: bool = False


def _teach(options: argparse.Namespace) -> int:
    data = _read_json(options.tools)
    image = read_picture(options.master)
    made_from = [options.master, options.tools, *options.ok, *options.ng]
    if options.calibration is not None:
        made_from.append(options.calibration)
    if any(same_file(options.out, given) for given in made_from):
        raise ValidationError(
            "{file}: the program would take the place of a file that it is made from. Choose another name.",
            file=str(options.out),
        )
    program = replace(Program.from_json(data), master=content_hash(image))
    if options.calibration is not None:
        calibration = fields.load(Calibration, _read_json(options.calibration), str(options.calibration))
        program = calibrated(replace(program, calibration=None), calibration)
    samples = SampleFiles.of(kinds_of(options.ok, options.ng), options.master, image)
    print_notes(samples)
    program = replace(program, samples=samples.named)
    learned = learned_now(program, image, samples.pictures)
    Inspector(program, image, learned=learned.get)  # reports a tool that cannot be taught before any sample is judged
    taught = _Taught(program)
    if samples.kinds:
        # A limit given in TOOLS.json stays; a missing one is replaced by the suggested one, if there is one.
        stated = {tool["name"] for tool in data["tools"] if "threshold_pct" in tool}
        taught = _taught_from(program, image, samples, learned, stated, options)
        learned = learned_now(taught.program, image, samples.pictures, learned)
    inspector = Inspector(taught.program, image, learned=learned.get)
    on_master = inspector.inspect(Frame(0, 0, image.copy()))
    write_vip(options.out, taught.program, image, samples.pictures)
    if options.json:
        print(json.dumps(_report(options.out, on_master, taught, inspector), ensure_ascii=False))
    else:
        _print(options.out, on_master, taught, inspector)
    return 0


def _taught_from(
    program: Program,
    master: Image,
    samples: SampleFiles,
    known: dict[str, Learned],
    stated: Collection[str],
    options: argparse.Namespace,
) -> _Taught:
    """Limits from the samples. `known`: what was learned, by key; what is learned for them is added."""

    def picture(sample: JudgedSample) -> Image:
        return read_sample(Path(sample.name), master)

    def proposed(program: Program) -> Proposal:
        known.update(learned_now(program, master, samples.pictures, known))
        judged = samples.judged_by(program, master, known)
        found = propose(program, judged, stated, may_reject_ok=options.reject_ok_samples)
        if (moved := _positions(found.program)) != _positions(program):
            # Its limit decides which parts are found: one that was not may be now, and pass.
            program = with_changed(program, moved)
            known.update(learned_now(program, master, samples.pictures, known))
            judged = samples.judged_by(program, master, known)
            found = propose(program, judged, {*stated, *moved}, may_reject_ok=options.reject_ok_samples)
        return explained(found, master, picture, known.get)

    def loosened(proposal: Proposal) -> tuple[Loosening, ...]:
        return loosenings(proposal, master, picture, stated, known.get)

    proposal = proposed(program)
    looser = loosened(proposal)
    if not options.loosen_tools:
        return _Taught(proposal.program, proposal, looser)
    # A part that is found now may show that another tool is too strict: each round loosens at least one more tool.
    done: list[Loosening] = []
    while looser and len(done) < len(program.tools):
        for loosening in looser:
            program = loosening.applied_to(program)
        done += looser
        proposal = proposed(program)
        looser = loosened(proposal)
    return _Taught(proposal.program, proposal, tuple(done), loosened=True)


def _positions(program: Program) -> dict[str, AnyToolSpec]:
    """By name, the tools that find the part."""
    return {tool.name: tool for tool in program.tools if tool.type == POSITION}


def _report(out: Path, on_master: Judged, taught: _Taught, inspector: Inspector) -> dict[str, Any]:
    proposal = taught.proposal
    suggestions = proposal.suggestions if proposal is not None else {}
    refused = proposal.refused if proposal is not None else {}
    return {
        "program": {"name": taught.program.name, "version_hash": taught.program.version_hash},
        "out": str(out),
        "master": on_master.judgement.value,
        "hint": None if inspector.hint is None else str(inspector.hint),
        "tools": [
            {
                "name": tool.name,
                "type": tool.type,
                "score_pct": round(tool.score_pct or 0.0, 2),
                "threshold_pct": tool.threshold_pct,
                "note": str(inspector.notes[tool.name]) if tool.name in inspector.notes else None,
                "suggestion": suggestions[tool.name].to_json() if tool.name in suggestions else None,
                "no_suggestion": str(refused[tool.name]) if tool.name in refused else None,
            }
            for tool in on_master.tools
        ],
        "samples": None if proposal is None else proposal.to_json(),
        "loosening": [{**looser.to_json(), "is_set": taught.loosened} for looser in taught.looser],
    }


def _print(out: Path, on_master: Judged, taught: _Taught, inspector: Inspector) -> None:
    print(f"{out}: {taught.program.name}, version {taught.program.version_hash[:12]}")
    proposal = taught.proposal
    for tool in on_master.tools:
        score, limit = shown_pct(tool.score_pct or 0.0), tool.threshold_pct
        print(f"  {tool.name} ({tool.type}): {score:.1f} % on the master, limit {limit:g} %")
        if tool.name in inspector.notes:
            print(f"    {inspector.notes[tool.name]}")
        if proposal is not None and (said := proposal.suggestions.get(tool.name)):
            print(f"    {said.text}")
        elif proposal is not None and tool.name in proposal.refused:
            print(f"    {proposal.refused[tool.name]}")
    if inspector.hint is not None:
        print(f"  {inspector.hint}")
    if proposal is None:
        return
    print(f"  {proposal.text}")
    for sentence in proposal.named():
        print(f"    {sentence}")
    for looser in taught.looser:
        print(f"    {looser.text}" + (" It is set." if taught.loosened else " --loosen-tools sets it."))


def _read_json(path: Path) -> Any:
    if path.exists() and not path.is_file():  # a device could send bytes without end
        raise InvalidProgramConfigError("{file} is not a file.", file=str(path))
    try:
        return parse_json(path.read_bytes())
    except OSError as error:
        raise InvalidProgramConfigError(
            "{file}: cannot be read ({why}).", file=str(path), why=error.strerror
        ) from error
    except ValidationError as error:
        raise InvalidProgramConfigError("{file}: is not valid JSON ({why}).", file=str(path), why=error.text) from error
