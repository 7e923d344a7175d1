#!/bin/sh
# Puts another release on this station, newer or older, and takes it back by itself if the station is not well with it.
#
#   sudo /usr/lib/vision-inspection/deploy.sh PACKAGE.deb|https://… [--sha256 SUM]
#
# fetch, verify ─ keep the present release ─ backup ─ unpack beside ─ migrate a copy ─ test ─ switch ─ health check
#                                                                                        └─ not well: all as before
# The station judges parts until the switch. Exit code: 0 the new release runs; 1 all is as before; 2 it is not, and
# somebody has to look.
set -eu
# shellcheck source=packaging/scripts/station.sh
. "$(dirname "$0")/station.sh"

package=vision-inspection
source='' expected=''
while [ $# -gt 0 ]; do
	case $1 in
		--sha256) expected=$2 && shift ;;
		-*) fail "there is no option $1; see the beginning of this file" ;;
		*) source=$1 ;;
	esac
	shift
done
need_root
[ -n "$source" ] || fail "which package? See the beginning of this file"
here=$(dirname "$0")
trial=$root/opt/vision-inspection/.trial
data=$(data_dir)
umask 022
mkdir -p "$cache"
tidy() {
	rm -rf "$trial" "$cache/incoming.deb" "$cache/trial.said"
	as_station rm -rf "$data/.trial"
}
trap tidy EXIT
tidy

# --- fetch, verify ---
case $source in
	https://*)
		say "fetching $source"
		python3 -c 'import sys, urllib.request; urllib.request.urlretrieve(*sys.argv[1:])' "$source" "$cache/incoming.deb" ||
			fail "it cannot be fetched"
		;;
	*://*) fail "a package comes from a file or over https" ;;
	*) cp "$source" "$cache/incoming.deb" ;;
esac
if [ -n "$expected" ]; then
	echo "$expected  $cache/incoming.deb" | sha256sum --quiet --check || fail "this is not the package that the sum belongs to"
fi
field() { dpkg-deb --field "$cache/incoming.deb" "$1"; }
[ "$(field Package)" = $package ] || fail "this is no package of the station"
architecture=$(dpkg --print-architecture)
[ "$(field Architecture)" = "$architecture" ] || fail "this package is for $(field Architecture), this computer is $architecture"
new=$(field Version)
old=$(dpkg-query -W -f '${Version}' $package)
[ "$new" != "$old" ] || fail "release $new is installed already"
mv "$cache/incoming.deb" "$cache/${package}_${new}_$architecture.deb"
new_file=$cache/${package}_${new}_$architecture.deb
old_file=$cache/${package}_${old}_$architecture.deb

# --- keep the present release: as a package again, if the one that it came from is not here ---
repack() {
	tree=$root/opt/vision-inspection/.kept
	rm -rf "$tree"
	mkdir -p "$tree/DEBIAN"
	dpkg-query --status $package | sed '/^Status:/d' >"$tree/DEBIAN/control"
	for script in postinst prerm postrm; do
		cp -p "$root/var/lib/dpkg/info/$package.$script" "$tree/DEBIAN/$script"
	done
	dpkg-query --listfiles $package | while read -r path; do
		if [ -d "$root$path" ]; then
			mkdir -p "$tree$path"
		else
			cp -a "$root$path" "$tree$path"
		fi
	done
	dpkg-deb --root-owner-group -Zzstd --build "$tree" "$1" >/dev/null
	rm -rf "$tree"
}
if [ ! -e "$old_file" ]; then
	say "keeping release $old"
	repack "$old_file.part"
	mv "$old_file.part" "$old_file"
fi

# --- backup ---
"$here/backup.sh" --label "before-$new"
backup=$(find "$backups" -mindepth 1 -maxdepth 1 -name "[0-9]*-before-$new" | sort | tail -n 1)

# --- unpack beside, migrate a copy, test: by the new release, on this computer, with this station's settings ---
say "trying release $new"
dpkg-deb --extract "$new_file" "$trial"
become_trial() { # become_trial COMMAND…: of the new release, with the trial's folder for data
	cd "$root/etc/vision-inspection"
	become_station env PYTHONPATH="$trial/opt/vision-inspection/$new" PYTHONNOUSERSITE=1 PYTHONSAFEPATH=1 \
		VISION_DATA_DIR="$data/.trial" VISION_DATABASE_URL= VISION_API_PORT=0 VISION_EVENTS_PORT=0 \
		"${VISION_PYTHON:-/usr/bin/python3}" -c 'import sys; from cli.main import main; sys.exit(main())' "$@"
}
try_it() {
	as_station mkdir -m 700 "$data/.trial"
	if [ -f "$backup/database.sqlite3" ]; then
		write_as_station "$data/.trial/station.sqlite3" <"$backup/database.sqlite3"
		(become_trial db upgrade) && (become_trial db check) || return 1
	fi
	(become_trial doctor) || return 1
	as_station rm -r "$data/.trial"
	as_station mkdir -m 700 "$data/.trial"
	mkfifo "$cache/trial.said"
	become_trial serve --simulate >"$cache/trial.said" 2>"$cache/trial.log" &
	serving=$!
	address=''
	while [ -z "$address" ] && read -r line; do
		address=$(echo "$line" | sed -n 's/^The station serves //p')
	done <"$cache/trial.said"
	left=60
	until [ -z "$address" ] || [ $left = 0 ] || ask "$address/health/ready"; do
		left=$((left - 1))
		sleep 1
	done
	kill -TERM $serving 2>/dev/null || true
	if wait $serving && [ -n "$address" ] && [ $left -gt 0 ]; then
		return 0
	fi
	tail -n 5 "$cache/trial.log" >&2
	return 1
}
if ! try_it; then
	fail "release $new does not work on this computer; release $old goes on, nothing was changed"
fi
tidy

# --- switch, health check; not well: all as before ---
install_release() {
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --allow-downgrades --no-install-recommends "$1"
}
unit=$(running_unit)
form=''
[ ! -e "$data/station.sqlite3" ] || form=$(form_of "$data/station.sqlite3")
is_well() {
	if [ -z "$unit" ]; then
		vision-station doctor >/dev/null
	else
		is_healthy "$unit"
	fi
}
say "switching from $old to $new"
if install_release "$new_file" && is_well; then
	say "release $new is installed${unit:+, and $unit runs}"
	find "$cache" -name '*.deb' ! -name "$(basename "$new_file")" ! -name "$(basename "$old_file")" -delete
	exit 0
fi

say "the station is not well with release $new; going back to $old" >&2
[ -z "$unit" ] || systemctl stop "$unit" || true
install_release "$old_file" || {
	echo "deploy.sh: release $old cannot be installed again: apt-get install $old_file" >&2
	exit 2
}
[ -z "$unit" ] || systemctl stop "$unit" || true
if [ -n "$form" ] && [ "$(form_of "$data/station.sqlite3")" != "$form" ]; then
	# The old release refuses the tables of the new one. What was judged meanwhile is in the backup that this makes.
	"$here/restore.sh" --database-only "$backup" || exit 2
fi
if [ -n "$unit" ]; then
	systemctl reset-failed "$unit" || true
	systemctl start --no-block "$unit"
fi
if is_well; then
	say "release $old runs again; the backup is $backup" >&2
	exit 1
fi
echo "deploy.sh: the station is not well with release $old either; see: journalctl -u ${unit:-vision-inspection}" >&2
exit 2
