#!/bin/sh
# Brings a backup back: checks it whole, keeps the present state as a backup, stops the station, restores, starts it.
#
#   sudo /usr/lib/vision-inspection/restore.sh BACKUP [--database-only] [--settings] [--shared-database]
#
# BACKUP is a folder below /var/backups/vision-inspection, or its name. Users, programs and results are then those of
# the backup. Settings stay as they are, unless --settings. A database on a server is that of all its stations:
# --shared-database agrees to that.
set -eu
# shellcheck source=packaging/scripts/station.sh
. "$(dirname "$0")/station.sh"

backup='' with_pictures=yes with_settings=no shared=no
while [ $# -gt 0 ]; do
	case $1 in
		--database-only) with_pictures=no ;;
		--settings) with_settings=yes ;;
		--shared-database) shared=yes ;;
		-*) fail "there is no option $1; see the beginning of this file" ;;
		*) backup=$1 ;;
	esac
	shift
done
need_root
[ -n "$backup" ] || fail "which backup? $(find "$backups" -mindepth 1 -maxdepth 1 -name '[0-9]*' -printf ' %f' 2>/dev/null | sort)"
[ -d "$backup" ] || backup=$backups/$backup
[ -f "$backup/SHA256SUMS" ] || fail "$backup is no whole backup"
backup=$(cd "$backup" && pwd)

# --- check, before anything is touched ---
(cd "$backup" && sha256sum --quiet --check SHA256SUMS) || fail "$backup is damaged; nothing was changed"
data=$(data_dir)
umask 077
if has_server; then
	[ -f "$backup/database.dump" ] || fail "$backup holds no database of a server; nothing was changed"
	[ $shared = yes ] || fail "this database is that of all stations on its server; say --shared-database to restore it"
	pg_restore --list "$backup/database.dump" >/dev/null || fail "$backup cannot be read; nothing was changed"
else
	[ -f "$backup/database.sqlite3" ] || fail "$backup holds no database of a single station; nothing was changed"
	incoming=$data/.restored.sqlite3
	as_station rm -f "$incoming"
	trap 'as_station rm -f "$incoming"' EXIT
	write_as_station "$incoming" <"$backup/database.sqlite3"
	form=$(form_of "$incoming") || fail "the database in $backup cannot be read; nothing was changed"
fi
if [ -f "$backup/pictures.tar" ]; then
	tar --list --file "$backup/pictures.tar" >/dev/null || fail "the pictures in $backup cannot be read; nothing was changed"
fi

# --- the present state stays as a backup of its own ---
unit=$(running_unit)
if [ -n "$unit" ]; then
	systemctl stop "$unit"
	# Whatever fails from here on, the station is not left stopped.
	trap '[ -z "${incoming:-}" ] || as_station rm -f "$incoming"; systemctl start --no-block "$unit"' EXIT
fi
safety=none
if has_server || [ -e "$data/station.sqlite3" ]; then
	if "$(dirname "$0")/backup.sh" --label before-restore; then
		safety=$(find "$backups" -mindepth 1 -maxdepth 1 -name '*-before-restore' | sort | tail -n 1)
	elif has_server; then
		fail "the present state of the server could not be kept; nothing was changed"
	else
		# What cannot be copied consistently, because it is damaged, is kept as it is, with what waits in its log.
		safety=$data/station.sqlite3.$(date -u +%Y%m%dT%H%M%SZ).damaged
		for part in '' -wal -shm; do
			[ ! -e "$data/station.sqlite3$part" ] || as_station cp "$data/station.sqlite3$part" "$safety$part"
		done
	fi
fi

# --- restore ---
if has_server; then
	# shellcheck disable=SC2016 # the inner shell knows the database
	with_server sh -c 'pg_restore --clean --if-exists --no-owner --single-transaction --dbname="$PGDATABASE" "$1"' - "$backup/database.dump"
	say "the database of the server is that of $(basename "$backup")"
else
	# The log of the old database does not belong to the new one.
	as_station rm -f "$data/station.sqlite3-wal" "$data/station.sqlite3-shm"
	as_station mv "$incoming" "$data/station.sqlite3"
	sync
	say "the database is that of $(basename "$backup") (form $form)"
fi
if [ $with_pictures = yes ] && [ -f "$backup/pictures.tar" ]; then
	as_station mkdir -p "$data/images"
	as_station tar --extract --file - --directory "$data/images" <"$backup/pictures.tar"
	say "$(tar --list --file "$backup/pictures.tar" | grep -vc '/$') pictures are back; newer ones stay"
fi
if [ $with_settings = yes ]; then
	cp "$settings" "$settings.before-restore"
	cat "$backup/settings.env" >"$settings"
	say "the settings are back; those of before are in $settings.before-restore"
fi
[ "$safety" = none ] || say "the state of before is kept in $safety"

# --- start ---
if [ -n "$unit" ]; then
	trap - EXIT
	systemctl start --no-block "$unit"
	is_healthy "$unit" || fail "$unit does not come up; see: journalctl -u $unit"
	say "$unit runs"
fi
