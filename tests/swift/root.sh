#!/usr/bin/env bash
# Makes a small Debian root with Swift 6 in the cache folder, once, and prints where it is.
#
# Debian 12 has no Swift and Debian 13 has, so Swift lives in a root of its own beside the machine's system. The root is
# built in a folder named .partial and renamed when `swift` answers in it: whatever is there under its final name is whole.
# A build that was cut off goes on from what it had already fetched.
#
#   HEELFIRST_CACHE          where the root is kept (default: heelfirst/ in the user's cache folder)
#   HEELFIRST_DEBIAN_MIRROR  the Debian mirror to use (default: the one this machine's apt uses)
set -euo pipefail

suite=trixie
packages=(swiftlang libstdc++-14-dev ca-certificates git)
recipe=1 # raise it when suite or packages change: the old root is then left alone and a new one made
parallel_downloads=6

cache=${HEELFIRST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/heelfirst}
root=$cache/swift-$suite-$recipe
partial=$root.partial
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { echo "swift root: $*" >&2; }
fail() { say "$*"; exit 1; }

# The Debian archive that this machine's apt already uses; both forms of sources file are read.
mirror_of_this_machine() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        grep -v '^[[:space:]]*#' | grep -oE 'https?://[^][ ]+/debian/?([[:space:]]|$)' | head -n 1 | tr -d '[:space:]'
}

install_debootstrap() {
    command -v debootstrap >/dev/null && return
    command -v apt-get >/dev/null || fail "debootstrap is missing and there is no apt-get to install it with; install debootstrap, or Swift 6 itself"
    say "installing debootstrap"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends debootstrap; } </dev/null >&2 ||
        fail "apt-get could not install debootstrap (its words are above); install it by hand and run again"
}

# Everything that mounts runs in its own mount namespace, so that no mount outlives a build that was killed.
in_namespace() { unshare --mount -- "$@"; }

make_base() {
    [[ -e $partial/.base-complete ]] && return
    local mirror=${HEELFIRST_DEBIAN_MIRROR:-$(mirror_of_this_machine || true)}
    [[ -n $mirror ]] || fail "no Debian mirror found in /etc/apt; set HEELFIRST_DEBIAN_MIRROR to one that has $suite"
    rm -rf -- "$partial"
    mkdir -p -- "$cache/debs"
    say "making a Debian $suite root (about a minute)"
    in_namespace debootstrap --variant=minbase --cache-dir="$cache/debs" "$suite" "$partial" "$mirror" </dev/null >"$cache/debootstrap.log" 2>&1 || {
        tail -n 20 "$cache/debootstrap.log" >&2
        fail "debootstrap failed (the end of its log is above, the whole in $cache/debootstrap.log)"
    }
    touch "$partial/.base-complete"
}

# What apt needs in order to reach the network from inside as it does outside, and no manuals.
configure_apt() {
    local file
    for file in /etc/resolv.conf /etc/hosts; do
        [[ -e $file ]] && cp --dereference -- "$file" "$partial$file"
    done
    apt-config dump | grep -E '^Acquire::(https?::[Pp]roxy|Check-)' >"$partial/etc/apt/apt.conf.d/90-host" || true
    printf 'path-exclude=/usr/share/%s/*\n' doc man locale >"$partial/etc/dpkg/dpkg.cfg.d/no-manuals"
}

# apt fetches from one mirror one file at a time; asking for its list and fetching in parallel is several times faster.
# A file that could not be fetched here is fetched by the installation itself, so a failure is no error.
fetch_packages() {
    in_partial apt-get update -q
    say "fetching ${packages[*]}"
    in_partial sh -c "
        apt-get install -q -y --no-install-recommends --print-uris ${packages[*]} | grep \"^'http\" | tr -d \"'\" |
        while read -r uri file size hash; do
            file=/var/cache/apt/archives/\$file
            [ -e \"\$file\" ] && [ \"\$(stat -c %s \"\$file\")\" = \"\$size\" ] || echo \"\$uri \$file \$hash\"
        done | xargs -r -P $parallel_downloads -n 3 /usr/lib/apt/apt-helper -q download-file" || true
}

in_partial() { "$here/in-root.sh" "$partial" / env DEBIAN_FRONTEND=noninteractive "$@" </dev/null >>"$cache/swift-root.log" 2>&1; }

install_swift() {
    configure_apt
    fetch_packages || true
    say "installing Swift"
    in_partial apt-get install -q -y --no-install-recommends "${packages[@]}" || {
        tail -n 20 "$cache/swift-root.log" >&2
        fail "apt could not install ${packages[*]} (the end of its log is above, the whole in $cache/swift-root.log); run again to go on from here"
    }
    "$here/in-root.sh" "$partial" / swift --version >&2 || fail "swift does not start in $partial"
    in_partial apt-get clean
}

if [[ ! -d $root ]]; then
    [[ $(id -u) -eq 0 ]] || fail "making it needs root (it uses debootstrap and chroot); run once as root, or install Swift 6"
    [[ $(uname -s) == Linux ]] || fail "this machine is no Linux; install Swift 6"
    unshare --mount true 2>/dev/null || fail "this machine allows no mount namespaces (unshare --mount); install Swift 6 on it"
    mkdir -p -- "$cache"
    exec 9>"$cache/swift-root.lock"
    flock 9 # another clone may be making it right now
    if [[ ! -d $root ]]; then
        install_debootstrap
        make_base
        install_swift
        mv -- "$partial" "$root"
        rm -rf -- "$cache/debs"
    fi
    exec 9>&-
fi
echo "$root"
