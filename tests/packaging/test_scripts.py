"""The scripts of an installed station, below a folder instead of `/`: backup, restore, deploy with rollback.

What they call of the system (systemctl, apt-get, dpkg-query) is replaced by programs that note what they were asked;
files, databases and packages are real.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[2] / "packaging" / "scripts"
SECRET = "VISION_JWT_SECRET=not-for-everybody"

SYSTEMCTL = """#!/bin/sh
echo "systemctl $*" >>"$NOTES"
case "$*" in
	*ActiveState*vision-inspection.service) cat "$STATE" ;;
	*ActiveState*) echo inactive ;;
	*MainPID*) echo 1 ;;
	start*|restart*) echo active >"$STATE" ;;
	stop*) echo inactive >"$STATE" ;;
esac
"""
# Installing the broken release, or going back from it, leaves the station as it was found: in `broken` or not.
APT_GET = """#!/bin/sh
echo "apt-get $*" >>"$NOTES"
for file; do :; done
version=$(dpkg-deb --field "$file" Version)
echo "$version" >"$INSTALLED"
case $version in
	*broken*) echo failed >"$STATE" && sqlite3_form 0099 ;;
	*) [ "$(cat "$STATE")" = inactive ] || echo active >"$STATE" ;;
esac
"""
SQLITE3_FORM = f"""#!/bin/sh
{sys.executable} -c "
import os, sqlite3, sys
with sqlite3.connect(os.environ['DATABASE']) as database:
    database.execute('UPDATE alembic_version SET version_num = ?', sys.argv[1:])
" "$1"
"""
DPKG_QUERY = """#!/bin/sh
case "$*" in
	*--status*) echo "Package: vision-inspection" && echo "Status: install ok installed" &&
		echo "Version: $(cat "$INSTALLED")" && echo "Architecture: $(dpkg --print-architecture)" &&
		echo "Maintainer: nobody <nobody@localhost>" && echo "Description: the present release" ;;
	*--listfiles*) printf '/.\\n/usr\\n/usr/bin\\n/usr/bin/vision-inspection\\n' ;;
	*) cat "$INSTALLED" ;;
esac
"""
RELEASE = '''
"""Stands for a release: it serves the two addresses that are asked."""
import http.server, signal, sys
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_):
        pass
def main():
    if sys.argv[1] == "serve":
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        server = http.server.HTTPServer(("127.0.0.1", 0), Answer)
        print(f"The station serves http://127.0.0.1:{server.server_port}/api/v1", flush=True)
        server.serve_forever()
    return FAILS if sys.argv[1] == "doctor" else 0
'''


@dataclass(frozen=True)
class Installed:
    """A station installed below `root`."""

    root: Path
    environment: dict[str, str]

    @property
    def data(self) -> Path:
        return self.root / "var/lib/vision-inspection"

    @property
    def backups(self) -> list[Path]:
        return sorted((self.root / "var/backups/vision-inspection").iterdir())

    @property
    def notes(self) -> list[str]:
        return (self.root / "notes").read_text().splitlines()

    @property
    def release(self) -> str:
        return (self.root / "installed").read_text().strip()

    @property
    def is_active(self) -> bool:
        return (self.root / "state").read_text().strip() == "active"

    def run(self, script: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [SCRIPTS / script, *arguments]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=300)

    def parts(self) -> list[str]:
        with closing(sqlite3.connect(self.data / "station.sqlite3")) as database:
            return [row[0] for row in database.execute("SELECT part FROM parts")]

    def judge(self, part: str) -> None:
        with closing(sqlite3.connect(self.data / "station.sqlite3")) as database, database:
            database.execute("INSERT INTO parts VALUES (?)", (part,))

    def package(self, version: str, *, doctor: int = 0) -> Path:
        """A package of that release."""
        tree = self.root / "tree"
        shutil.rmtree(tree, ignore_errors=True)
        home = tree / "opt/vision-inspection" / version / "cli"
        home.mkdir(parents=True)
        (home / "__init__.py").touch()
        (home / "main.py").write_text(RELEASE.replace("FAILS", str(doctor)))
        (tree / "DEBIAN").mkdir()
        architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
        (tree / "DEBIAN/control").write_text(
            f"Package: vision-inspection\nVersion: {version}\nArchitecture: {architecture.stdout.strip()}\n"
            "Maintainer: nobody <nobody@localhost>\nDescription: a release\n"
        )
        made = self.root / f"{version}.deb"
        subprocess.run(["dpkg-deb", "--build", "-Znone", tree, made], check=True, capture_output=True)
        return made


@pytest.fixture
def station(tmp_path: Path) -> Installed:
    """A running station, release 1-1, with one part judged and one master."""
    data, programs = tmp_path / "var/lib/vision-inspection", tmp_path / "programs"
    for folder in (
        data / "images/masters",
        data / "images/2030/05/17",
        tmp_path / "etc/vision-inspection",
        tmp_path / "usr/bin",
        tmp_path / "var/lib/dpkg/info",
        programs,
    ):
        folder.mkdir(parents=True)
    (data / "images/masters/m.png").write_text("master")
    (data / "images/2030/05/17/p.jpg").write_text("part")
    (tmp_path / "etc/vision-inspection/.env").write_text(
        f'VISION_DATA_DIR="{data}"\nVISION_API_ENABLED=false\n{SECRET}\n'
    )
    with closing(sqlite3.connect(data / "station.sqlite3")) as database, database:
        database.executescript(
            "PRAGMA journal_mode=WAL; CREATE TABLE alembic_version (version_num); CREATE TABLE parts (part);"
            "INSERT INTO alembic_version VALUES ('0009'); INSERT INTO parts VALUES ('first')"
        )
    (tmp_path / "usr/bin/vision-inspection").write_text("#!/bin/sh\n")
    for script in ("postinst", "prerm", "postrm"):
        (tmp_path / f"var/lib/dpkg/info/vision-inspection.{script}").write_text("#!/bin/sh\n")
        (tmp_path / f"var/lib/dpkg/info/vision-inspection.{script}").chmod(0o755)
    for name, text in {
        "systemctl": SYSTEMCTL,
        "apt-get": APT_GET,
        "sqlite3_form": SQLITE3_FORM,
        "dpkg-query": DPKG_QUERY,
        "vision-inspection": "#!/bin/sh\necho vision-inspection 1\n",
    }.items():
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    (tmp_path / "notes").touch()
    (tmp_path / "state").write_text("active\n")
    (tmp_path / "installed").write_text("1-1\n")
    environment = {
        "PATH": f"{programs}:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": str(tmp_path),
        "VISION_ROOT": str(tmp_path),
        "VISION_SETTLE_S": "0",
        "VISION_PYTHON": sys.executable,
        "NOTES": str(tmp_path / "notes"),
        "STATE": str(tmp_path / "state"),
        "INSTALLED": str(tmp_path / "installed"),
        "DATABASE": str(data / "station.sqlite3"),
    }
    return Installed(tmp_path, environment)


def test_a_backup_is_restored_as_it_was_and_what_came_between_is_kept(station: Installed) -> None:
    assert station.run("backup.sh").returncode == 0
    (made,) = station.backups
    assert made.stat().st_mode & 0o077 == 0, "it holds the secrets"
    assert SECRET in (made / "settings.env").read_text()
    station.judge("second")
    (station.data / "images/masters/m.png").unlink()

    done = station.run("restore.sh", made.name)
    assert done.returncode == 0, done.stderr
    assert station.parts() == ["first"]
    assert (station.data / "images/masters/m.png").read_text() == "master"
    assert "1 pictures are back" in done.stdout
    assert station.is_active

    safety = station.backups[-1]
    assert safety.name.endswith("-before-restore")
    assert str(safety) in done.stdout
    assert station.run("restore.sh", safety).returncode == 0
    assert station.parts() == ["first", "second"]


@pytest.mark.parametrize("file", ["database.sqlite3", "pictures.tar", "settings.env"])
def test_a_damaged_backup_changes_nothing_and_stops_nothing(station: Installed, file: str) -> None:
    station.run("backup.sh")
    (made,) = station.backups
    with (made / file).open("r+b") as damaged:
        damaged.write(b"\x00damage")
    station.judge("second")
    done = station.run("restore.sh", made)
    assert done.returncode == 1
    assert "nothing was changed" in done.stderr
    assert station.parts() == ["first", "second"]
    assert not any("stop" in note for note in station.notes)


def test_pictures_of_parts_are_in_a_backup_only_where_asked_for(station: Installed) -> None:
    station.run("backup.sh")
    station.run("backup.sh", "--images", "--label", "all")
    few, all_of_them = (
        subprocess.run(["tar", "-tf", folder / "pictures.tar"], capture_output=True, text=True).stdout
        for folder in station.backups
    )
    assert ("m.png" in few, "p.jpg" in few) == (True, False)
    assert ("m.png" in all_of_them, "p.jpg" in all_of_them) == (True, True)


def test_old_backups_go_and_the_newest_never(station: Installed) -> None:
    station.run("backup.sh", "--label", "old")
    (old,) = station.backups
    os.utime(old, (0, 0))
    station.run("backup.sh", "--label", "new")
    assert [folder.name.rpartition("-")[2] for folder in station.backups] == ["new"]


def test_a_good_release_is_tried_beside_the_running_one_and_then_installed(station: Installed) -> None:
    package = station.package("2-1")
    done = station.run("deploy.sh", package, "--sha256", hashlib.sha256(package.read_bytes()).hexdigest())
    assert done.returncode == 0, done.stdout + done.stderr
    assert (station.release, station.is_active) == ("2-1", True)
    assert station.backups[-1].name.endswith("-before-2-1")
    assert not (station.root / "opt/vision-inspection/.trial").exists()
    assert not (station.data / ".trial").exists()


def test_a_release_that_does_not_work_here_is_never_installed(station: Installed) -> None:
    done = station.run("deploy.sh", station.package("2-1", doctor=1))
    assert done.returncode == 1
    assert "nothing was changed" in done.stderr
    assert (station.release, station.is_active) == ("1-1", True)
    assert not any(note.startswith(("apt-get", "systemctl stop")) for note in station.notes)


def test_a_release_that_breaks_the_running_station_is_taken_back_with_its_tables(station: Installed) -> None:
    """It passes the trial, changes the form of the database, and does not come up."""
    done = station.run("deploy.sh", station.package("2-1+broken"))
    assert done.returncode == 1, done.stdout + done.stderr
    assert (station.release, station.is_active) == ("1-1", True)
    assert station.parts() == ["first"]
    with closing(sqlite3.connect(station.data / "station.sqlite3")) as database:
        assert database.execute("SELECT version_num FROM alembic_version").fetchone() == ("0009",)
    assert station.backups[-1].name.endswith("-before-restore"), "what was judged meanwhile is not lost"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--sha256", "0" * 64), "not the package that the sum belongs to"),
        (("--quick",), "no option --quick"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(station: Installed, arguments: tuple[str, ...], sentence: str) -> None:
    done = station.run("deploy.sh", station.package("2-1"), *arguments)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert station.release == "1-1"


def test_the_first_administrator_is_made_with_a_pass_phrase_that_is_shown_once(station: Installed) -> None:
    program = station.root / "programs/vision-station"
    program.write_text('#!/bin/sh\necho "$*" >>"$NOTES"\ncat >"$VISION_ROOT/given"\n')
    program.chmod(0o755)
    done = station.run("setup_admin.py", "--username", "ada", "--generate")
    assert done.returncode == 0, done.stderr
    given = (station.root / "given").read_text().strip()
    assert given in done.stdout
    assert len(given) >= 20
    assert station.notes == ["users create-admin --username ada --password-stdin"]
