#!/usr/bin/env bash
# Fetches a Rust compiler with the sources of its standard library into the cache folder, once, and prints its folder:
# in it are `rustc` and the sources. With them Cargo builds the standard library of any target by itself, so that no target
# needs to be installed.
#
# They come from Debian's packages rustc-web and rust-web-src, fetched with apt (which checks their signatures) and unpacked
# beside the system: nothing is installed. Debian 12 has them in its security archive. About 140 MB to fetch and 500 MB to
# keep. The folder is built under a name ending in .partial and renamed when the compiler answers: what is there under its final
# name is whole.
#
#   HEELFIRST_CACHE   where it is kept (default: heelfirst/ in the user's cache folder)
set -euo pipefail

compiler=rustc-web
packages=("$compiler" rust-web-src libstd-rust-web-dev)
recipe=1 # raise it when what is kept changes: the old folder is then left alone and a new one made

cache=${HEELFIRST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/heelfirst}
folder=$cache/rust-with-sources-$recipe
partial=$folder.partial
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
needed=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$project/Cargo.toml")

say() { echo "rust with sources: $*" >&2; }
fail() { say "$*"; exit 1; }

new_enough() { [[ -n $1 && $(printf '%s\n' "$needed" "$1" | sort -V | head -n 1) == "$needed" ]]; }
version_in() { "$1/rustc" --version 2>/dev/null | sed -E 's/^rustc ([0-9.]+).*/\1/'; }
offered() { apt-cache policy "$compiler" 2>/dev/null | sed -nE 's/^ *Candidate: ([0-9.]+).*/\1/p'; }

find_packages() {
    command -v apt-get >/dev/null || fail "there is no apt-get to fetch $compiler with; install the target with rustup instead"
    new_enough "$(offered)" || [[ $(id -u) -ne 0 ]] || apt-get update -q >&2 || true
    new_enough "$(offered)" ||
        fail "apt offers ${packages[0]} $(offered), and $needed is needed; add Debian's security archive, or install the target with rustup"
}

# The packages, and those of what they need that this machine does not have.
names() {
    {
        printf '%s\n' "${packages[@]}"
        apt-cache depends libstd-rust-web-dev | sed -nE 's/^ *Depends: (libstd-rust-web-[0-9.]+)$/\1/p'
        apt-get install --simulate -q --no-install-recommends "${packages[@]}" | sed -nE 's/^Inst ([^ ]+).*/\1/p'
    } | sort -u
}

unpack() {
    local wanted package
    mapfile -t wanted < <(names)
    rm -rf -- "$partial" && mkdir -p -- "$partial/debs"
    say "fetching ${wanted[*]}"
    (cd "$partial/debs" && apt-get download -q "${wanted[@]}" >&2) || fail "apt-get could not fetch them (its words are above); run again"
    for package in "$partial"/debs/*.deb; do
        # Of Rust's sources only the library is needed.
        dpkg-deb --fsys-tarfile "$package" |
            tar --extract --directory "$partial" --no-wildcards-match-slash \
                --exclude='./usr/share' --exclude='./usr/src/*/src' --exclude='./usr/src/*/compiler'
    done
    rm -rf -- "$partial/debs"
}

write_rustc() {
    cat >"$partial/rustc" <<'WRAPPER'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
for libraries in "$here"/usr/lib/*-linux-gnu; do
    export LD_LIBRARY_PATH="$libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
done
exec "$here/usr/bin/rustc" "$@"
WRAPPER
    chmod +x "$partial/rustc"
    new_enough "$(version_in "$partial")" || {
        "$partial/rustc" --version >&2 || true
        fail "the compiler in $partial does not start"
    }
    [[ -e $("$partial/rustc" --print sysroot)/lib/rustlib/src/rust/library/std/Cargo.toml ]] ||
        fail "the library's sources are not where the compiler looks for them"
}

whole() { [[ -d $folder ]] && new_enough "$(version_in "$folder")"; }

if ! whole; then
    [[ $(uname -s) == Linux ]] || fail "this machine is no Linux; install the target with rustup"
    mkdir -p -- "$cache"
    exec 9>"$folder.lock"
    flock 9 # another clone may be making it right now
    if ! whole; then
        find_packages
        unpack
        write_rustc
        rm -rf -- "$folder"
        mv -- "$partial" "$folder"
    fi
    exec 9>&-
fi
echo "$folder"
