#!/bin/sh
# A certificate authority of the factory's own, and the station's certificate, where the network has no other.
#
#   sudo ./make-certificate.sh NAME [ADDRESS…]     as station1.factory.example 192.168.10.21
#
# Browsers and clients need factory-ca.crt among those they trust. Keep factory-ca.key where only IT can read it: whoever
# has it can pass for any station. The certificate lasts 825 days: run this again before, and reload the proxy.
set -eu
umask 077
folder=${VISION_TLS:-/etc/ssl/vision-inspection}
name=$1
shift
names="DNS:$name"
for address in "$@"; do names="$names,IP:$address"; done
mkdir -p "$folder"
cd "$folder"
if [ ! -e factory-ca.key ]; then
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -keyout factory-ca.key -out factory-ca.crt \
		-days 3650 -subj "/CN=Vision Inspection factory CA" \
		-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
fi
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -keyout station.key -out station.csr -subj "/CN=$name"
printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\n' "$names" >station.ext
openssl x509 -req -in station.csr -CA factory-ca.crt -CAkey factory-ca.key -CAcreateserial -days 825 \
	-extfile station.ext -out station.crt
rm station.csr station.ext
chmod 644 station.crt factory-ca.crt
# Caddy reads its files as its own user; nginx does as root.
! getent group caddy >/dev/null || { chgrp caddy station.key && chmod 640 station.key && chmod 755 .; }
echo "In $folder: station.crt and station.key for the proxy, factory-ca.crt for whoever talks to it."
