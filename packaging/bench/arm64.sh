# Roots of arm64 on a computer that is none: their programs run under qemu. To be sourced after roots.sh.
# shellcheck shell=bash disable=SC2154 # of roots.sh: root and bench

emulating() { # emulating COMMAND…: programs of arm64 run there; all that it started ends with it
	local interpreter users inside status=0
	interpreter=$(tool qemu-aarch64-static qemu-user-static)
	# A user namespace has its own table of interpreters since Linux 6.7. Before, it is the whole computer's until the end.
	# shellcheck disable=SC2034 # its process alone is used; it ends with this one
	coproc USERS { exec unshare --user cat; }
	users=$USERS_PID
	until [ "$(readlink "/proc/$users/ns/user")" != "$(readlink /proc/self/ns/user)" ]; do sleep 0.01; done
	echo "0 0 4294967295" | tee "/proc/$users/gid_map" >"/proc/$users/uid_map"
	inside=(nsenter --user="/proc/$users/ns/user")
	"${inside[@]}" unshare --mount mount -t binfmt_misc none /proc/sys/fs/binfmt_misc 2>/dev/null || inside=()
	# shellcheck disable=SC2016 # for the shell inside
	"${inside[@]}" unshare --mount --pid --fork bash -euc '
		interpreter=$1; shift
		formats=/proc/sys/fs/binfmt_misc
		mount -t binfmt_misc none $formats
		forget() { [ ! -e $formats/bench-arm64 ] || echo -1 >$formats/bench-arm64; }
		forget
		trap forget EXIT
		magic="\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00"
		mask="\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff"
		printf %s ":bench-arm64:M::$magic:$mask:$interpreter:F" >$formats/register
		"$@"' - "$interpreter" "$@" || status=$?
	kill "$users"
	wait "$users" 2>/dev/null || true
	return $status
}

within_arm64() { # within_arm64 ROOT COMMAND…: as within
	# shellcheck disable=SC2016 # for the shell inside
	emulating bash -euc '. "$1/packaging/bench/roots.sh"; shift; within "$@"' - "$root" "$@"
}

alone_within_arm64() { # as within_arm64, with a network of its own: nobody else has its ports, and nobody reaches them
	# shellcheck disable=SC2016 # for the shell inside
	emulating unshare --net bash -euc 'ip link set lo up; . "$1/packaging/bench/roots.sh"; shift; within "$@"' - "$root" "$@"
}

clean_arm64() { # makes $bench/clean-arm64, a Debian 12 for arm64 with systemd, kept
	local clean=$bench/clean-arm64 bootstrap
	if [ ! -d "$clean" ]; then
		echo "Making a clean Debian 12 for arm64, under emulation: some minutes"
		bootstrap=$(tool debootstrap debootstrap)
		rm -rf "$clean.part"
		# Without certificates: to configure them takes an emulated processor minutes, and Debian's mirrors need none.
		DEBOOTSTRAP_DIR=$(dirname "$bootstrap")/../share/debootstrap "$bootstrap" --arch=arm64 --foreign --variant=minbase \
			--include=dbus,systemd,systemd-sysv,udev bookworm "$clean.part" >"$bench/debootstrap-arm64.log"
		# In a user namespace nobody makes devices; debootstrap does without them where it is told of such a container.
		container=lxc within_arm64 "$clean.part" /debootstrap/debootstrap --second-stage >>"$bench/debootstrap-arm64.log" 2>&1
		mv "$clean.part" "$clean"
	fi
}

installed_arm64() { # installed_arm64 NAME: $bench/NAME is a clean root in which apt has installed the package
	local deb sum made=$bench/installed-arm64
	deb=$(package arm64 1)
	sum=$(sha256sum <"$deb")
	if [ "$(cat "$made.sum" 2>/dev/null)" != "$sum" ]; then
		rm -rf "$made" "$made.sum"
		clean_arm64
		cp -a "$bench/clean-arm64" "$made"
		cp "$deb" "$made/root/station.deb"
		echo "Installing $(basename "$deb") with apt, under emulation: some minutes"
		within_arm64 "$made" env DEBIAN_FRONTEND=noninteractive sh -ec '{ apt-get update -qq
			apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-unsafe-io /root/station.deb
		} >/var/log/bench.log 2>&1' || { tail -n 20 "$made/var/log/bench.log" && failed "apt installs the package"; }
		rm "$made/root/station.deb"
		rm -rf "$made"/var/cache/apt/archives/*.deb "$made"/var/lib/apt/lists/*_Packages
		echo "$sum" >"$made.sum"
	fi
	echo "ok: apt has installed $(basename "$deb")"
	rm -rf "${bench:?}/$1"
	cp -a "$made" "$bench/$1"
}
