# Clean roots of Debian 12, in folders. To be sourced by the parts; BENCH_DIR keeps them from run to run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bench=${BENCH_DIR:-$root/.make/bench}
mkdir -p "$bench"
# shellcheck source=packaging/bench/checks.sh
. "$root/packaging/bench/checks.sh"

tool() { # tool PROGRAM PACKAGE: where the program is, unpacked where it is not installed
	command -v "$1" || {
		[ -d "$bench/tools-$2" ] || (cd "$bench" && apt-get download -qq "$2" >/dev/null 2>&1 && dpkg-deb -x "$2"_*.deb "tools-$2" && rm -f "$2"_*.deb)
		find "$bench/tools-$2" -name "$1" -type f -perm -100 | head -n 1
	}
}

within() { # within ROOT COMMAND…: as root there; nothing stays mounted, whatever happens
	local where=$1
	shift
	# shellcheck disable=SC2016 # for the shell inside
	unshare -m bash -ec '
		where=$1; shift
		mount --rbind "$where" "$where"
		mount -t proc proc "$where/proc"
		mount --rbind /dev "$where/dev"
		cd "$where"
		pivot_root . . # a chroot would not do for programs that make containers
		exec env DEBIAN_FRONTEND=noninteractive HOME=/root sh -ec "umount -l .; cd /; exec \"\$@\"" - "$@"' - "$where" "$@"
}

clean_root() { # clean_root NAME: a fresh copy of a clean Debian 12 with systemd, in $bench/NAME
	local clean=$bench/clean bootstrap
	if [ ! -d "$clean" ]; then
		echo "Making a clean Debian 12"
		bootstrap=$(tool debootstrap debootstrap)
		rm -rf "$clean.part"
		DEBOOTSTRAP_DIR=$(dirname "$bootstrap")/../share/debootstrap "$bootstrap" --variant=minbase \
			--include=ca-certificates,dbus,systemd,systemd-sysv,udev bookworm "$clean.part" >"$bench/debootstrap.log"
		mv "$clean.part" "$clean"
	fi
	rm -rf "${bench:?}/$1"
	cp -a "$clean" "$bench/$1"
	cp /etc/ssl/certs/ca-certificates.crt "$bench/$1/etc/ssl/certs/"
}

with_packages() { # with_packages ROOT PACKAGE…: apt's own words go into a file of the root
	local where=$1
	shift
	# shellcheck disable=SC2016 # for the shell inside
	within "$where" sh -ec '{ apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >>/var/log/bench.log 2>&1' - "$@" ||
		{ tail -n 20 "$where/var/log/bench.log" && failed "apt installs $*"; }
}

toolbox() { # toolbox NAME PACKAGE…: a root with these programs, kept; $bench is at its own place in it
	local where=$bench/toolbox-$1
	if [ ! -d "$where" ]; then
		clean_root "toolbox-$1.part"
		with_packages "$where.part" "${@:2}"
		mkdir -p "$where.part$bench"
		mv "$where.part" "$where"
	fi
}
in_toolbox() { # in_toolbox NAME COMMAND…
	local name=$1
	shift
	# shellcheck disable=SC2016 # for the shell inside
	unshare -m bash -ec 'mount --bind "$1" "$2$1"; . "$3"; shift 3; within "$@"' - "$bench" "$bench/toolbox-$name" "$root/packaging/bench/roots.sh" "$bench/toolbox-$name" "$@"
}

package() { # package ARCHITECTURE NUMBER: the file, built where there is none of this run
	local folder=${BENCH_PACKAGES:-$root/dist}
	[ -n "${BENCH_PACKAGES:-}" ] || make -s -C "$root" deb ARCH="$1" REVISION="$2" >&2
	find "$folder" -name "vision-inspection_*-$2_$1.deb" -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2- | grep . ||
		{ echo "There is no package $2 for $1 in $folder; make deb builds it." >&2 && return 1; }
}

checks_at_start() { # checks_at_start ROOT COMMAND OUTPUT…: what its systemd runs, and switches itself off; lines where it tells
	local units=$1/etc/systemd/system
	mkdir -p "$units/default.target.wants"
	printf '%s\n' '[Unit]' After=multi-user.target '[Service]' Type=oneshot "ExecStart=$2" "${@:3}" StandardError=inherit \
		'ExecStopPost=/bin/systemctl --no-block poweroff' '[Install]' WantedBy=default.target >"$units/bench.service"
	ln -sf ../bench.service "$units/default.target.wants/bench.service"
}
