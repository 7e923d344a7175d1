# A whole emulated PC with Debian's own kernel and the package installed. To be sourced by the parts, after roots.sh.
# shellcheck shell=bash disable=SC2154 # $bench is of roots.sh

computer() { # computer NAME PACKAGE…: $bench/NAME is its disk before it is an image; runs /root/bench/inside.py at its start
	local where=$bench/$1 deb
	deb=$(package amd64 1)
	toolbox pc qemu-system-x86 seabios e2fsprogs
	clean_root "$1"
	cp "$deb" "$where/root/station.deb"
	# Only what it takes to find the disk: the whole of it takes an emulated computer half a minute to unpack.
	mkdir -p "$where"/etc/initramfs-tools/conf.d "$where"/usr/share/initramfs-tools/modules.d
	echo MODULES=list >"$where/etc/initramfs-tools/conf.d/bench"
	printf '%s\n' virtio_pci virtio_blk ext4 >"$where/usr/share/initramfs-tools/modules.d/bench"
	echo "Installing $(basename "$deb") and a kernel"
	with_packages "$where" /root/station.deb linux-image-amd64 "${@:2}"
	rm "$where/root/station.deb"
	cp "$where"/vmlinuz "$bench/$1.kernel"
	cp "$where"/initrd.img "$bench/$1.initrd"
	checks_at_start "$where" "/bin/sh -ec 'mkdir -p /root/bench && cd /root/bench && tar -xf /dev/vdb && exec ./inside.py'" \
		StandardOutput=tty TTYPath=/dev/ttyS1
	# Nobody signs in there, and nothing upgrades it.
	ln -sf /dev/null "$where/etc/systemd/system/serial-getty@ttyS0.service"
	ln -sf /dev/null "$where/etc/systemd/system/apt-daily.timer"
	ln -sf /dev/null "$where/etc/systemd/system/apt-daily-upgrade.timer"
	rm -f "$where/etc/resolv.conf" "$bench/$1.img"
	rm -rf "$where"/var/cache/apt/archives/*.deb
	in_toolbox pc mke2fs -q -t ext4 -d "$where" "$bench/$1.img" 4G
}

boot() { # boot NAME SECONDS FOLDER [OPTION…]: with what lies in FOLDER, until it switches itself off; what it said
	local name=$1 seconds=$2
	tar -C "$3" -cf "$bench/$name.tar" .
	rm -f "$bench/$name.said"
	# Not the hardware's virtualization: it is not to be had everywhere, and the checks must wait as long anyway.
	in_toolbox pc timeout --kill-after=30 "$seconds" qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 2 -m 2048 \
		-kernel "$bench/$name.kernel" -initrd "$bench/$name.initrd" -append "root=/dev/vda rw console=ttyS0 quiet" \
		-drive "file=$bench/$name.img,format=raw,if=virtio,snapshot=on" -drive "file=$bench/$name.tar,format=raw,if=virtio,readonly=on" \
		-display none -vga none -monitor none -nic none -no-reboot \
		-serial "file:$bench/$name.console" -serial "file:$bench/$name.said" "${@:4}" || true
	tr -d '\r' <"$bench/$name.said"
}
