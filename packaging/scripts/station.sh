# shellcheck shell=sh disable=SC2034 # the scripts beside it use these names
# Read by the scripts beside it: where the installed station has its things; how it is stopped, started and asked.
# VISION_ROOT stands before every path, for the tests.

root=${VISION_ROOT:-}
settings=$root/etc/vision-inspection/.env
backups=$root/var/backups/vision-inspection
cache=$root/var/cache/vision-inspection
units='vision-inspection-panel.service vision-inspection.service'
user=vision-inspection

say() { echo "$(basename "$0"): $*"; }
fail() {
	echo "$(basename "$0"): $*" >&2
	exit 1
}

need_root() {
	[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "only root may do that; try: sudo $0"
	[ -r "$settings" ] || fail "no station is installed here: there is no $settings"
}

# The value of a setting; the last line that names it counts, as for the station.
setting() {
	sed -n "s/^ *\(export  *\)\{0,1\}$1=//p" "$settings" | tail -n 1 | sed "s/^[\"']\(.*\)[\"']\$/\1/"
}

data_dir() { setting VISION_DATA_DIR; }

# Whoever opens the database of a station also makes files beside it: they must be the station's own.
become_station() {
	[ -z "$root" ] || exec "$@"
	exec setpriv --reuid $user --regid $user --init-groups --reset-env "$@"
}
as_station() { (become_station "$@"); }

# What the station's user may write, only that user touches: root would follow a link that leads elsewhere.
write_as_station() { # write_as_station FILE: from standard input
	# shellcheck disable=SC2016 # the inner shell knows the file
	as_station sh -c 'umask 077 && cat >"$1"' - "$1"
}

# Runs a program of PostgreSQL's with the station's database; the password stands on no command line.
with_server() {
	VISION_URL=$(setting VISION_DATABASE_URL) python3 -c '
import os, sys
from urllib.parse import parse_qsl, unquote, urlsplit
url = urlsplit(os.environ.pop("VISION_URL"))
given = {"HOST": url.hostname, "PORT": url.port, "USER": url.username, "PASSWORD": url.password}
for name, value in {**given, "DATABASE": url.path.lstrip("/")}.items():
    if value:
        os.environ[f"PG{name}"] = unquote(str(value))
os.environ.update((f"PG{name.upper()}", value) for name, value in parse_qsl(url.query))
os.execvp(sys.argv[1], sys.argv[1:])' "$@"
}

has_server() {
	case $(setting VISION_DATABASE_URL) in
		postgresql*) true ;;
		*) false ;;
	esac
}

# A consistent copy of an SQLite file, also of one in use; fails if the copy is not sound.
copy_database() { # copy_database FROM TO
	as_station python3 - "$1" "$2" <<'PYTHON'
import sqlite3
import sys

source, copy = sqlite3.connect(f"file:{sys.argv[1]}?mode=rw", uri=True), sqlite3.connect(sys.argv[2])
source.backup(copy)
copy.execute("PRAGMA journal_mode=DELETE")
sound = [row[0] for row in copy.execute("PRAGMA integrity_check")] == ["ok"]
sys.exit(0 if sound else f"The copy of {sys.argv[1]} is not sound.")
PYTHON
}

# Which form the tables have: a release refuses a newer one than it knows.
form_of() { # form_of DATABASE
	as_station python3 - "$1" <<'PYTHON'
import sqlite3
import sys

print(*sqlite3.connect(f"file:{sys.argv[1]}?mode=rw", uri=True).execute("SELECT version_num FROM alembic_version").fetchone())
PYTHON
}

running_unit() {
	for unit in $units; do
		case $(systemctl show -p ActiveState --value "$unit") in
			active | activating | reloading) echo "$unit" && return ;;
		esac
	done
}

# Whether a unit is up, stays up, and its API answers where it has one. Waits for the start.
is_healthy() { # is_healthy UNIT
	left=${VISION_HEALTH_S:-600}
	until [ "$(systemctl show -p ActiveState --value "$1")" = active ] && answers; do
		left=$((left - 1))
		[ "$left" -gt 0 ] && [ "$(systemctl show -p ActiveState --value "$1")" != failed ] || return 1
		sleep 1
	done
	before=$(systemctl show -p MainPID --value "$1")
	sleep "${VISION_SETTLE_S:-5}"
	[ "$(systemctl show -p MainPID --value "$1")" = "$before" ] && answers
}

answers() {
	[ "$(setting VISION_API_ENABLED)" != false ] || return 0
	port=$(setting VISION_API_PORT)
	host=$(setting VISION_API_HOST)
	case $host in
		'' | 0.0.0.0 | ::) host=127.0.0.1 ;;
		*:*) host="[$host]" ;;
	esac
	ask "http://$host:${port:-8080}/api/v1/health/live"
}

ask() { # ask URL: whether it answers 200
	python3 -c '
import sys, urllib.request
try:
    urllib.request.urlopen(sys.argv[1], timeout=5).close()
except OSError:
    sys.exit(1)' "$1"
}
