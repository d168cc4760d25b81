# shellcheck shell=bash
# What the preparations of the Bluetooth rig share: the cache folder, and making a thing in it once.
#
#   HEELFIRST_CACHE   what outlives a clone (default: heelfirst/ in the user's cache folder)

cache=${HEELFIRST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/heelfirst}

say() { echo "ble rig: $*" >&2; }
fail() { say "$*"; exit 1; }

need() { # need TOOL DEBIAN_PACKAGE: ends with a sentence when the tool is missing
    command -v "$1" >/dev/null || fail "$1 is missing; install it (Debian: apt-get install $2)"
}

# make_once PATH COMMAND…: unless PATH is there, runs COMMAND with an empty folder PATH.partial as one more argument and renames
# that folder to PATH when the command has succeeded. What is there under its final name is whole; another clone that wants the
# same at the same time waits.
make_once() {
    local path=$1
    shift
    [[ -e $path ]] && return
    mkdir -p -- "$cache"
    exec 9>"$path.lock"
    flock 9
    if [[ ! -e $path ]]; then
        rm -rf -- "$path.partial"
        mkdir -- "$path.partial"
        "$@" "$path.partial"
        mv -- "$path.partial" "$path"
    fi
    exec 9>&-
}

# key_of FILE…: twelve digits that change when a file does
key_of() { cat -- "$@" | sha256sum | cut -c 1-12; }
