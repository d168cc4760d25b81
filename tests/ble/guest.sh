#!/usr/bin/env bash
# guest.sh KERNEL_FOLDER: makes the initramfs of the rig's guest, once for each kernel, recipe and version of BlueZ, and prints
# its path.
#
# The guest is busybox, the kernel's Bluetooth modules, and dbus-daemon, bluetoothd and btattach as this machine has them. There
# is no disk: the whole guest is in its initramfs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/ble/cache.sh
source "$here/cache.sh"

kernel=${1:?guest.sh needs the folder that kernel.sh prints}
version=$(basename "$kernel"/lib/modules/*)

# In the order in which they are loaded; each brings along what it leans on. Those of crypto are for pairing.
modules=(virtio_pci virtio_net hmac sha512_generic drbg ecb cmac af_alg algif_hash algif_skcipher ecdh_generic bluetooth hci_uart uhid)

# tool=Debian package
programs=(dbus-daemon=dbus-daemon dbus-send=dbus-bin btattach=bluez)

find_programs() {
    local pair
    need cpio cpio
    need modprobe kmod
    need busybox busybox-static
    for pair in "${programs[@]}"; do need "${pair%%=*}" "${pair#*=}"; done
    busybox=$(command -v busybox)
    ! ldd "$busybox" >/dev/null 2>&1 || fail "busybox at $busybox is not a static one; install it (Debian: apt-get install busybox-static)"
    for bluetoothd in /usr/libexec/bluetooth/bluetoothd /usr/lib/bluetooth/bluetoothd; do
        [[ -x $bluetoothd ]] && return
    done
    fail "bluetoothd is missing; install it (Debian: apt-get install bluez)"
}

put_modules() { # put_modules ROOT
    local module path
    mkdir -p "$1/modules"
    for module in "${modules[@]}"; do
        # A module that this kernel does not have is compiled in, or needed by others of the list only in other kernels.
        modprobe -d "$kernel" -S "$version" --show-depends "$module" 2>/dev/null | awk '$1 == "insmod" { print $2 }'
    done | awk '!seen[$0]++' | while read -r path; do
        cp -- "$path" "$1/modules/"
        basename "$path" >>"$1/modules/order"
    done
    grep -q '^hci_uart' "$1/modules/order" || fail "the kernel $version in the cache has no module hci_uart; remove $kernel and try again"
}

put_programs() { # put_programs ROOT
    local pair program library
    cp -- "$busybox" "$1/bin/busybox"
    for program in "$bluetoothd" $(for pair in "${programs[@]}"; do command -v "${pair%%=*}"; done); do
        cp -- "$program" "$1/bin/"
        ldd "$program" | awk '$3 ~ /^\// { print $3 } $1 ~ /^\// { print $1 }' | while read -r library; do
            mkdir -p "$1$(dirname "$library")"
            [[ -e $1$library ]] || cp -L -- "$library" "$1$library"
        done
    done
}

put_settings() { # put_settings ROOT
    mkdir -p "$1/etc/bluetooth"
    cp -- "$here/guest/init" "$1/init"
    chmod 755 "$1/init"
    cp -- "$here/guest/bus.conf" "$1/etc/bus.conf"
    cp -- "$here/guest/bluetooth.conf" "$1/etc/bluetooth/main.conf"
    echo 'root:x:0:0:root:/:/bin/sh' >"$1/etc/passwd"
    printf '%s\n' 'root:x:0:' 'bluetooth:x:101:' >"$1/etc/group"
    echo 'passwd: files' >"$1/etc/nsswitch.conf"
}

make_guest() { # make FOLDER
    local tree=$1/tree
    say "making the guest for the kernel $version"
    mkdir -p "$tree"/{bin,dev,etc,proc,run,sys,tmp,var/lib/bluetooth}
    put_modules "$tree"
    put_programs "$tree"
    put_settings "$tree"
    (cd "$tree" && find . | LC_ALL=C sort | cpio -o -H newc -R 0:0 --quiet) | gzip -1 >"$1/initramfs.gz"
    rm -rf -- "$tree"
}

find_programs
guest=$cache/ble-guest-$version-$(key_of "$here/guest.sh" "$here"/guest/* "$bluetoothd")
make_once "$guest" make_guest
echo "$guest/initramfs.gz"
