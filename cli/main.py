"""Entry point: runs the subcommand, and turns errors of `core.errors` into a sentence and an exit code.

Exit codes: 0 done; 1 some picture NG or FAULT (`inspect`), or a check failed; 2 wrong usage or bad input.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli import about, advising, api, backups, calibrating, doctor, judging, lines, station, teaching
from core.errors import VisionSystemError
from core.settings import path_of
from core.version import package_version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _serve(argv: Sequence[str]) -> int:
    from remote_api.__main__ import main as serve

    return serve(argv)


def _panel(argv: Sequence[str]) -> int:
    from hmi.main import main as panel

    return panel(argv)


# The faces parse their own arguments, so that they can also be started as modules.
_FACES: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "serve": (_serve, "run the station without a screen"),
    "panel": (_panel, "run the station with its touch panel"),
}


class _Parser(argparse.ArgumentParser):
    """Every argument of type `Path`, of every subcommand, may begin with `~`: not all shells expand `--out=~/…`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.register("type", Path, path_of)


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(prog="vision-inspection", description="A vision inspection station.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {package_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, (_, summary) in _FACES.items():
        commands.add_parser(name, help=summary, add_help=False)
    teaching.register(commands)
    advising.register(commands)
    calibrating.register(commands)
    judging.register(commands)
    station.register(commands)
    backups.register(commands)
    doctor.register(commands)
    lines.register(commands)
    api.register(commands)
    about.register(commands)
    return parser


def _print_anything() -> None:
    r"""Print characters that cannot be encoded, such as bytes of a file name, as `\udcff`, which JSON can read."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    _print_anything()
    try:
        if arguments and arguments[0] in _FACES:
            return _FACES[arguments[0]][0](arguments[1:])
        options = _parser().parse_args(arguments)
        command: Callable[[argparse.Namespace], int] = options.command
        return command(options)
    except VisionSystemError as error:
        print(f"vision-inspection: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output has ended (`… | head`): exit quietly, without Python's message at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
