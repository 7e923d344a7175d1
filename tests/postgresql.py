"""A private PostgreSQL server, for tests marked `services`."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.store.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.store import Store

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))


class PostgreSQL:
    """Listens only on a socket in its own folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._data = folder / "data"
        self.address = f"postgresql://station@/postgres?host={folder}"

    def make(self) -> None:
        self._run("initdb", "-U", "station", "--auth=trust", "--no-sync", "--encoding=UTF8")

    def start(self) -> None:
        options = f"-c listen_addresses='' -c unix_socket_directories={self._folder} -c fsync=off"
        self._run("pg_ctl", "-l", self._folder / "log", "-o", options, "-w", "start")

    def stop(self) -> None:
        """If it runs."""
        with contextlib.suppress(subprocess.CalledProcessError):
            self._run("pg_ctl", "-m", "immediate", "-w", "stop")

    def kill(self) -> None:
        """As a power cut of the server's computer: no process of it says goodbye."""
        main = int((self._data / "postmaster.pid").read_text().split()[0])
        listed = Path(f"/proc/{main}/task/{main}/children").read_text().split()
        processes = [os.pidfd_open(pid) for pid in (main, *map(int, listed))]
        for process in processes:
            signal.pidfd_send_signal(process, signal.SIGKILL)
        for process in processes:
            select.select([process], [], [])  # until it has ended
            os.close(process)
        # As after a boot, when nothing has the number of a process of before.
        for file in (self._data / "postmaster.pid", self._folder / ".s.PGSQL.5432.lock"):
            file.unlink(missing_ok=True)

    def _run(self, program: str, *arguments: str | Path) -> None:
        """As the user postgres: PostgreSQL does not run as root."""
        user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        command = [*user, BINARIES[-1].with_name(program), "-D", self._data, *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd="/")


@contextmanager
def running_server() -> Iterator[PostgreSQL]:
    """Skips the test where PostgreSQL is not installed."""
    if not BINARIES:
        pytest.skip("PostgreSQL is not installed under /usr/lib/postgresql")
    with ExitStack() as undo:
        folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: a socket's path has 107 characters at most
        undo.callback(shutil.rmtree, folder)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        server = PostgreSQL(folder)
        server.make()
        server.start()
        undo.callback(server.stop)
        yield server


def emptied(store: Store) -> None:
    """Drop all tables."""
    with store.database.transaction() as connection:
        METADATA.drop_all(connection)
        connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")
