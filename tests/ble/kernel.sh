#!/usr/bin/env bash
# Fetches Debian's kernel with apt, once, and prints the folder with what the guest takes from it: boot/vmlinuz and lib/modules.
#
# Any kernel that is in the cache already will do, so that a new one in the archive causes no download. To get the newest, remove
# ble-kernel-* from the cache.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/ble/cache.sh
source "$here/cache.sh"

recipe=1 # raise it when more of the package is needed: the old folder is then left alone and a new one made

# The folders of the module tree in which the guest's modules and what they lean on are.
module_folders=(arch crypto lib net drivers/bluetooth drivers/hid drivers/input drivers/net drivers/virtio)

newest_in_cache() {
    local folders
    folders=$(find "$cache" -maxdepth 1 -type d -name "ble-kernel-$recipe-*" ! -name '*.partial' 2>/dev/null | sort -V)
    tail -n 1 <<<"$folders"
}

# The package that linux-image-amd64, which is empty itself, stands for.
package_in_archive() {
    apt-cache depends linux-image-amd64 2>/dev/null | awk '$1 == "Depends:" && $2 ~ /^linux-image-[0-9]/ { print $2; exit }'
}

package_name() {
    local name
    need apt-cache apt
    [[ $(dpkg --print-architecture 2>/dev/null) == amd64 ]] || fail "the rig needs a Debian for amd64, as its guest takes programs from the machine itself"
    name=$(package_in_archive)
    if [[ -z $name && $(id -u) -eq 0 ]]; then
        apt-get update -q >&2 || fail "apt-get update failed (its words are above)"
        name=$(package_in_archive)
    fi
    [[ -n $name ]] || fail "apt knows no kernel package linux-image-amd64; run apt-get update, as root, and try again"
    echo "$name"
}

unpack() { # unpack PACKAGE FOLDER
    local package=$1 folder=$2 wanted=('./boot/vmlinuz-*') part
    say "fetching $package (about 70 MB)"
    (cd "$folder" && apt-get download -q "$package") >&2 || fail "apt-get download $package failed (its words are above); run apt-get update and try again"
    # Older packages have /lib/modules, newer ones /usr/lib/modules.
    for part in modules.builtin modules.builtin.modinfo modules.order; do wanted+=("*/lib/modules/*/$part"); done
    for part in "${module_folders[@]}"; do wanted+=("*/lib/modules/*/kernel/$part/*"); done
    dpkg-deb --fsys-tarfile "$folder"/linux-image-*.deb | tar -x -C "$folder" --wildcards "${wanted[@]}" ||
        fail "the kernel package $package is not laid out as expected; tests/ble/kernel.sh has to learn its new layout"
    rm -- "$folder"/linux-image-*.deb
    [[ -d $folder/lib ]] || mv -- "$folder/usr/lib" "$folder/lib"
    rm -rf -- "${folder:?}/usr"
    ln -s . "$folder/usr" # some builds of kmod look in lib, others in usr/lib
    mv -- "$folder"/boot/vmlinuz-* "$folder/boot/vmlinuz"
    index_modules "$folder"
}

index_modules() { # index_modules FOLDER: busybox in the guest loads plain modules only
    local version
    version=$(basename "$1"/lib/modules/*)
    find "$1/lib/modules" -name '*.ko.xz' -exec unxz -- {} +
    depmod -b "$1" "$version" || fail "depmod failed for the kernel $version (its words are above)"
}

kernel=$(newest_in_cache)
if [[ -z $kernel ]]; then
    need depmod kmod
    need unxz xz-utils
    package=$(package_name)
    kernel=$cache/ble-kernel-$recipe-${package#linux-image-}
    make_once "$kernel" unpack "$package"
fi
echo "$kernel"
