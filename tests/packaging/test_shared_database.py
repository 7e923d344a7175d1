"""Backup and restore of a station whose database is on a PostgreSQL server that it shares."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.core.store.conftest import server as server  # a fixture
from tests.packaging.test_scripts import station as station  # a fixture

if TYPE_CHECKING:
    from tests.packaging.test_scripts import Installed

pytestmark = pytest.mark.services


def sql(server: str, statement: str) -> str:
    folder = parse_qs(urlsplit(server).query)["host"][0]
    command = ["psql", "-h", folder, "-U", "station", "-d", "postgres", "-qAtc", statement]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_the_database_of_all_stations_comes_back_only_where_that_is_meant(station: Installed, server: str) -> None:
    with (station.root / "etc/vision-inspection/.env").open("a") as settings:
        settings.write(f"VISION_DATABASE_URL={server.replace('postgresql:', 'postgresql+psycopg:')}\n")
    sql(server, "CREATE TABLE judged (part text); INSERT INTO judged VALUES ('first')")
    done = station.run("backup.sh")
    assert done.returncode == 0, done.stderr
    (made,) = station.backups
    assert (made / "database.dump").is_file()
    sql(server, "INSERT INTO judged VALUES ('second')")

    refused = station.run("restore.sh", made)
    assert refused.returncode == 1
    assert "--shared-database" in refused.stderr
    assert sql(server, "SELECT count(*) FROM judged") == "2"
    assert station.is_active

    done = station.run("restore.sh", made, "--shared-database")
    assert done.returncode == 0, done.stderr
    assert sql(server, "SELECT part FROM judged") == "first"
    assert station.backups[-1].name.endswith("-before-restore")
    sql(server, "DROP TABLE judged")
