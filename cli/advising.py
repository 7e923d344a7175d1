"""`advise`: which tools and limits would judge known parts right, and what each adds."""

from __future__ import annotations

import json
from collections import ChainMap
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cli.files import same_file
from cli.sample_files import SAME_PICTURE, SampleFiles, kinds_of, print_notes
from core.errors import ValidationError
from core.inspection.advice.advice import Advice, advise
from core.inspection.advice.trials import Given
from core.inspection.imaging import content_hash
from core.inspection.inspector import Inspector
from core.inspection.lesson import learned_now
from core.inspection.program import Program
from core.inspection.tools import TOOLS
from core.pictures import read_picture
from core.programs.advising import sample_names
from core.store.vip import Package, read_vip, write_vip

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from core.inspection.advice.advice import Advised
    from core.inspection.frame import Image
    from core.inspection.samples import ProgramSample


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("advise", help="propose tools and limits from pictures of known parts")
    command.add_argument(
        "program", type=Path, metavar="PROGRAM.vip|MASTER.png", help="a program, or a master picture to begin with"
    )
    command.add_argument(
        "--ok", type=Path, nargs="+", default=[], metavar="FILE", help="good parts, besides the program's own samples"
    )
    command.add_argument(
        "--ng", type=Path, nargs="+", default=[], metavar="FILE", help="bad parts, besides the program's own samples"
    )
    command.add_argument("--out", type=Path, metavar="PROGRAM.vip", help="write the program with all that is proposed")
    command.add_argument("--name", help="of the program; without it, of the program or picture given")
    command.add_argument("--json", action="store_true", help="machine-readable")
    command.set_defaults(command=_advise)


def _advise(options: argparse.Namespace) -> int:
    if options.out is not None and any(
        same_file(options.out, given) for given in (options.program, *options.ok, *options.ng)
    ):
        raise ValidationError(
            "{file}: the program would take the place of a file that it is made from. Choose another name.",
            file=str(options.out),
        )
    given, program = _given(options)
    advice = advise(program, given, {kind.type: kind.title for kind in TOOLS.values()})
    if options.out is not None:
        whole = advice.applied_to(program)
        Inspector(whole, given.master, learned=learned_now(whole, given.master, given.pictures).get)
        write_vip(options.out, whole, given.master, given.pictures)
    if options.json:
        out = None if options.out is None else str(options.out)
        print(json.dumps({"out": out, **advice.to_json()}, ensure_ascii=False))
    else:
        _print(advice)
        if options.out is not None:
            print(f"{options.out}: written")
    return 0


def _given(options: argparse.Namespace) -> tuple[Given, Program]:
    """The program with all samples, and their pictures."""
    if options.program.suffix.lower() == ".vip":
        package = read_vip(options.program)
    else:
        image = read_picture(options.program)
        package = Package(Program(options.program.stem[:80] or "program", master=content_hash(image)), image, {})
    kinds = kinds_of(options.ok, options.ng)
    files = SampleFiles.of(kinds, options.program, package.master)
    print_notes(files)
    named: dict[ProgramSample, str] = sample_names(package.program)
    known = {sample.picture: sample for sample in package.program.samples}
    for sample in files.named:
        own = known.get(sample.picture, sample)
        if own.is_ok != sample.is_ok:
            file, held = str(files.pictures.files[sample.picture]), named[own]
            good, bad = (held, file) if own.is_ok else (file, held)
            raise ValidationError(SAME_PICTURE, bad=bad, good=good)
    samples = [*package.program.samples, *(sample for sample in files.named if sample.picture not in known)]
    program = replace(package.program, samples=tuple(samples), name=options.name or package.program.name)
    named |= {sample: str(files.pictures.files[sample.picture]) for sample in files.named}
    pictures: Mapping[str, Image] = ChainMap(package.samples, files.pictures)  # type: ignore[arg-type]  # only read
    return Given(package.master, pictures, named), program


def _print(advice: Advice) -> None:
    ng, ok = advice.proposal.ng_count, advice.proposal.ok_count
    for number, tool in enumerate(advice.tools, start=1):
        kind = "new" if tool.before is None else "changed" if tool.is_change else "stays"
        print(f"{number}. {tool.tool.name} ({tool.tool.type}, {kind}), limit {tool.tool.threshold_pct:g} %")
        print(
            f"   catches {len(tool.alone)} of {ng} NG, {len(tool.added)} on top of those above; "
            f"rejects {len(tool.false)} of {ok} OK; {tool.elapsed_ms:.1f} ms"
        )
        print(f"   {_region(tool)}")
        if tool.text is not None:
            print(f"   {tool.text}")
    print(advice.text)
    for sentence in (*advice.remains, *advice.notes):
        print(sentence)


def _region(tool: Advised) -> str:
    box = tool.tool.roi.window()
    return f"{tool.tool.roi.shape} at {box.x}, {box.y}; {box.width} × {box.height} px"
