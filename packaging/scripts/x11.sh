#!/bin/sh
# Started by vision-inspection-x11.service: an X server on the first terminal, which says when it takes connections.
set -eu
cd "$RUNTIME_DIRECTORY"

# Whoever reads this file may draw, read the keyboard and look. An entry for every host name, without the tool xauth.
{
	printf '\377\377\0\0\0\0\0\022MIT-MAGIC-COOKIE-1\0\020'
	head -c 16 /dev/urandom
} >authority

mkfifo ready
{ read -r display && systemd-notify --ready --status="On display :$display"; } <ready &
# No screen saver: the panel sleeps by itself. What Xorg would write into a file goes to the journal.
exec /usr/bin/Xorg :0 vt1 -auth "$RUNTIME_DIRECTORY/authority" -nolisten tcp -noreset -s 0 -dpms \
	-logfile /dev/null -verbose 3 -displayfd 3 3>ready
