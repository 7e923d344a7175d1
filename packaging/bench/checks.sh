# What the scripts of the bench check with, outside a root and inside. To be sourced; one line for each check.
# shellcheck shell=bash

failed() { # what a script tells more when a check fails; it may have its own
	echo "FAILED: $1"
	exit 1
}
check() { # check WORDS COMMAND…
	local words=$1 said
	shift
	if said=$("$@" 2>&1); then
		echo "ok: $words"
	else
		echo "$said" | tail -n 20
		failed "$words"
	fi
}
reaches() { # reaches SECONDS COMMAND…
	local left=$1
	shift
	until "$@"; do
		left=$((left - 1))
		[ "$left" -gt 0 ] || return 1
		sleep 1
	done
}
silent() { [ -z "$("$@" 2>&1)" ]; }
