"""`pg_dump` and `pg_restore`: a consistent copy of a PostgreSQL database, and the way back.

They run as programs of their own. The password is in their environment, never on a command line.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from core.errors import ConfigurationError, DatabaseError
from core.store.tables import METADATA
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.store.database import Database

LOOK_EVERY_S = 0.2
_NICE = 19


def dump(database: Database, url: str, target: Path, stepped: Callable[[int], None]) -> None:
    """Copy the database to a new file; what `stepped` raises ends the copy.

    Raises:
        ConfigurationError: there is no `pg_dump`, or it is older than the server.
        DatabaseError
    """
    _run(
        [_program("pg_dump", database), "--format=custom", f"--file={target}"],
        url,
        text("The database could not be copied: {why}"),
        lambda: stepped(0),
    )


def check_dump(database: Database, url: str, file: Path, stepped: Callable[[int], None]) -> None:
    """Read the whole dump. Raises DatabaseError, ConfigurationError."""
    command = [_program("pg_restore", database), "--file=/dev/null", str(file)]
    _run(command, url, text("The database in the backup cannot be read: {why}"), lambda: stepped(0))


def load(database: Database, url: str, file: Path, stepped: Callable[[int], None]) -> None:
    """Replace the database by the dump: all of it, or nothing. Raises DatabaseError, ConfigurationError."""
    name = make_url(url).database or ""
    command = [_program("pg_restore", database), "--clean", "--if-exists", "--no-owner", "--single-transaction"]
    _run([*command, f"--dbname={name}", str(file)], url, text("Nothing was restored: {why}"), lambda: stepped(0))


def drop_newer(database: Database, file: Path) -> None:
    """After `load` of a dump of an earlier release: drop our tables that it does not know, which its update makes anew.

    Raises DatabaseError, ConfigurationError.
    """
    command = [_program("pg_restore", database), "--list", str(file)]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603
    known = set(re.findall(r"^\d+; \d+ \d+ TABLE \S+ (\S+) ", said, re.MULTILINE))
    if "alembic_version" not in known:  # nothing is dropped by a list that was not understood
        return
    with database.transaction() as connection:
        for table in reversed(METADATA.sorted_tables):
            if table.name not in known:
                connection.execute(sa.schema.DropTable(table, if_exists=True))


def _program(name: str, database: Database) -> str:
    """Path of the program, after checking that it knows the server's version."""
    found = shutil.which(name)
    if found is None:
        raise ConfigurationError(
            "The program {program} is missing, which copies a PostgreSQL database. Install the package "
            "postgresql-client.",
            program=name,
        )
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603
    own = re.search(r"(\d+)", said)
    with database.reading() as connection:
        server = int(connection.execute(sa.text("SHOW server_version_num")).scalar_one()) // 10_000
    if own is None or int(own.group()) < server:
        raise ConfigurationError(
            "{program} is of version {own}, the server of version {server}. Install the package "
            "postgresql-client-{server}.",
            program=name,
            own="?" if own is None else own.group(),
            server=server,
        )
    return found


def _run(command: list[str], url: str, sentence: Text, stepped: Callable[[], None]) -> None:
    process = subprocess.Popen(  # noqa: S603 - a program of PostgreSQL's
        command,
        env=os.environ | _environment(url),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, process.pid, _NICE)
    try:
        while True:
            try:
                _, said = process.communicate(timeout=LOOK_EVERY_S)
                break
            except subprocess.TimeoutExpired:
                stepped()
    except BaseException:
        process.kill()
        process.communicate()
        raise
    if process.returncode != 0:
        why = said.strip().splitlines()
        raise DatabaseError(sentence.template, why=why[-1] if why else f"{process.returncode}")


def _environment(url: str) -> dict[str, str]:
    """The address as the variables of libpq (https://www.postgresql.org/docs/current/libpq-envars.html)."""
    parsed = make_url(url)
    given = {
        "PGHOST": parsed.host,
        "PGPORT": None if parsed.port is None else str(parsed.port),
        "PGUSER": parsed.username,
        "PGPASSWORD": None if parsed.password is None else str(parsed.password),
        "PGDATABASE": parsed.database,
    }
    asked = {f"PG{name.upper()}": value for name, value in parsed.query.items() if isinstance(value, str)}
    return {name: value for name, value in (given | asked).items() if value}
