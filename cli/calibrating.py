"""`calibrate`: the camera's calibration in millimeters, from pictures of a target."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from cli.files import same_file
from cli.station import CLI, settings_of
from core import fields
from core.errors import StorageError, ValidationError
from core.inspection.calibrating import Target, calibrate
from core.inspection.calibration import TARGETS
from core.pictures import read_picture
from core.store import open_store
from core.upkeep.calibrating import CalibrationDesk

if TYPE_CHECKING:
    import argparse

    from core.inspection.calibration import Calibration


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "calibrate",
        help="calibrate the camera, to measure in mm",
        description="Calibrate the camera from pictures of a flat target. In the first picture the target lies in the "
        "plane of what will be measured; five or more, tilted in different ways, tell the lens best.",
    )
    command.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    command.add_argument("--target", choices=tuple(TARGETS), required=True)
    command.add_argument("--columns", type=int, required=True, metavar="N", help="inner corners, or dots, in a row")
    command.add_argument("--rows", type=int, required=True, metavar="N", help="inner corners, or dots, in a column")
    command.add_argument(
        "--pitch-mm", type=float, required=True, metavar="MM", help="side of a square, or from dot to dot"
    )
    command.add_argument("--data", type=Path, metavar="DIR", help="the station's data folder")
    command.add_argument(
        "--out", type=Path, metavar="FILE.json", help="write it for `teach --calibration`; the station keeps its own"
    )
    command.add_argument("--json", action="store_true", help="machine-readable")
    command.set_defaults(command=_calibrate)


def _calibrate(options: argparse.Namespace) -> int:
    target = Target(options.target, options.columns, options.rows, options.pitch_mm)
    if options.out is not None and any(same_file(options.out, path) for path in options.pictures):
        raise ValidationError(
            "{file}: the calibration would take the place of a picture that it is made from. Choose another name.",
            file=str(options.out),
        )
    pictures = [read_picture(path) for path in options.pictures]
    if options.out is not None:
        found = calibrate(pictures, target)
        try:
            options.out.write_text(json.dumps(fields.dump(found), indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            raise StorageError(
                "{file}: cannot be written ({why}).", file=str(options.out), why=error.strerror
            ) from error
    else:
        with open_store(settings_of(options)) as store:
            found = CalibrationDesk(store).calibrate(CLI, pictures, target).calibration
    if options.json:
        print(json.dumps(fields.dump(found)))
    else:
        print(_words(found))
    return 0


def _words(found: Calibration) -> str:
    x, y = (found.width_px - 1) / 2, (found.height_px - 1) / 2
    return (
        f"Calibrated from {found.pictures} pictures of a target ({found.target}, {found.pitch_mm:g} mm).\n"
        f"Residual {found.residual_mm:.3f} mm, at most {found.worst_mm:.3f} mm on the plane; "
        f"{found.residual_px:.2f} px over all pictures.\n"
        f"A pixel in the middle is {found.mm_per_px(x, y):.4f} mm; the target covered {found.covered_pct:.0f} % of "
        "the picture."
    )
