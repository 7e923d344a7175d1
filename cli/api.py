"""`openapi`, `keys`: the API document, and the secret that signs API sessions."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ConfigurationError
from core.files import write_whole
from core.settings import load_settings

if TYPE_CHECKING:
    import argparse

SECRET, OLD_SECRETS = "VISION_JWT_SECRET", "VISION_JWT_OLD_SECRETS"


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    openapi = commands.add_parser("openapi", help="the OpenAPI document of the remote API")
    openapi.add_argument("--out", type=Path, metavar="FILE", help="write it there instead of to standard output")
    openapi.set_defaults(command=_openapi)

    keys = commands.add_parser("keys", help="the secret that signs sessions").add_subparsers(
        metavar="WHAT", required=True
    )
    rotate = keys.add_parser("rotate", help="a new secret in the settings file; takes effect at the next start")
    rotate.add_argument("--env-file", type=Path, default=Path(".env"), metavar="FILE", help="the settings file (.env)")
    rotate.add_argument(
        "--now", action="store_true", help="forget the old secret: ends every access token at the next start"
    )
    rotate.set_defaults(command=_rotate)


def _openapi(options: argparse.Namespace) -> int:
    from remote_api.app import openapi_document  # takes half a second, which only this command needs

    document = json.dumps(openapi_document(), indent=1, ensure_ascii=False) + "\n"
    if options.out is None:
        sys.stdout.write(document)
    else:
        write_whole(options.out, document.encode())
    return 0


def _rotate(options: argparse.Namespace) -> int:
    """Put a new secret into the settings file; the previous one stays valid for tokens signed with it.

    The one before that does not: access tokens last a day at most, and refresh tokens are not signed.
    """
    file: Path = options.env_file
    if SECRET in os.environ:
        raise ConfigurationError("{name} comes from the environment. Change it there.", name=SECRET)
    if not file.is_file():
        raise ConfigurationError(
            "There is no settings file {file}. Make one with: vision-inspection settings example > {file}", file=file
        )
    settings = load_settings(file)  # an invalid file is not changed
    lines = file.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if _name(line) not in (SECRET, OLD_SECRETS)]
    has_one = any(_name(line) == SECRET and line.partition("=")[2].strip() for line in lines)
    old = settings.sessions.secret if has_one and not options.now else ""
    changed = [*kept, f"{SECRET}={secrets.token_urlsafe(48)}", *([f"{OLD_SECRETS}={old}"] if old else [])]
    _write_private(file, "\n".join(changed) + "\n")
    print(f"{file} has a new secret. Restart the station to use it.")
    return 0


def _write_private(file: Path, text: str) -> None:
    """Replace the file with its present owner and permissions, and never more permissive ones while writing.

    The settings of an installed station belong to root, and its group reads them.
    """
    status = file.stat()
    before = os.umask(0o077)
    try:
        write_whole(file, text.encode())
    finally:
        os.umask(before)
    with contextlib.suppress(PermissionError):  # only root may give a file away; others write files of their own
        os.chown(file, status.st_uid, status.st_gid)
    file.chmod(status.st_mode & 0o777)


def _name(line: str) -> str:
    return line.strip().removeprefix("export ").partition("=")[0].strip()
