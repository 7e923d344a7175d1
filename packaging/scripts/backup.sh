#!/bin/sh
# A backup of the installed station, made while it runs: database, masters and samples, settings; verified at once.
#
#   sudo /usr/lib/vision-inspection/backup.sh [--images] [--to FOLDER] [--label WORD] [--keep-days N]
#
# --images adds the pictures of all parts. Backups older than N days (30) are deleted, the newest never; with --to none
# is, for the folder may hold those of other stations.
# The settings hold secrets: keep a copy elsewhere, but where only those may read it who may read the station.
set -eu
# shellcheck source=packaging/scripts/station.sh
. "$(dirname "$0")/station.sh"

with_images=no label='' keep_days=30 keeps_all=no
while [ $# -gt 0 ]; do
	case $1 in
		--images) with_images=yes ;;
		--to) backups=$2 keeps_all=yes && shift ;;
		--label) label=-$2 && shift ;;
		--keep-days) keep_days=$2 && shift ;;
		*) fail "there is no option $1; see the beginning of this file" ;;
	esac
	shift
done
need_root
data=$(data_dir)
[ -d "$data" ] || fail "the data folder $data is missing"

umask 077
name=$(date -u +%Y%m%dT%H%M%SZ)$label
unfinished=$backups/.$name.unfinished
copy=$data/.copy.sqlite3
trap 'rm -rf "$unfinished"; as_station rm -f "$copy"' EXIT
# A folder that was there before stays as it is.
[ -d "$backups" ] || { mkdir -p "$backups" && chmod 700 "$backups"; }
mkdir "$unfinished"

if has_server; then
	with_server pg_dump --format=custom --file="$unfinished/database.dump"
elif [ -e "$data/station.sqlite3" ]; then
	as_station rm -f "$copy"
	copy_database "$data/station.sqlite3" "$copy"
	as_station cat "$copy" >"$unfinished/database.sqlite3"
	as_station rm -f "$copy"
else
	fail "there is no database yet; the first start of the station makes it"
fi

# After the database, so that every picture that it names is there. Those that go meanwhile are only missing.
folders=''
for folder in masters samples; do
	[ ! -d "$data/images/$folder" ] || folders="$folders $folder"
done
[ $with_images = no ] || folders=.
if [ -n "$folders" ]; then
	# shellcheck disable=SC2086
	as_station tar --create --file - --ignore-failed-read --warning=no-file-changed --warning=no-file-removed \
		--exclude '*.part' --directory "$data/images" $folders >"$unfinished/pictures.tar" || [ $? = 1 ]
fi
cp "$settings" "$unfinished/settings.env"
vision-inspection --version >"$unfinished/release"

(cd "$unfinished" && sha256sum -- * >SHA256SUMS && sha256sum --quiet --check SHA256SUMS && sync)
chmod 700 "$unfinished"
mv "$unfinished" "$backups/$name"

[ $keeps_all = yes ] || find "$backups" -mindepth 1 -maxdepth 1 -type d -name '[0-9]*Z*' ! -name "$name" -mtime +"$keep_days" -exec rm -rf {} +
find "$backups" -mindepth 1 -maxdepth 1 -type d -name '.*.unfinished' -mtime +1 -exec rm -rf {} +
say "$(du -sh "$backups/$name" | cut -f1) in $backups/$name"
