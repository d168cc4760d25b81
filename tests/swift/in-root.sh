#!/usr/bin/env bash
# in-root.sh ROOT FOLDER COMMAND…: runs COMMAND in ROOT with FOLDER (and the folders named in BIND, colon-separated) at the
# same paths as outside. The mounts live in a private namespace and vanish with the command.
set -euo pipefail

[[ $# -ge 3 ]] || { echo "usage: in-root.sh ROOT FOLDER COMMAND…" >&2; exit 2; }
root=$(realpath -- "$1") folder=$(realpath -- "$2")
shift 2

exec unshare --mount -- bash -euc '
    root=$1 folder=$2; shift 2
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
    IFS=: read -r -a bound <<<"${BIND:-}"
    for path in "$folder" "${bound[@]}"; do
        [[ $path == / || -z $path ]] && continue
        mkdir -p -- "$root$path"
        mount --bind -- "$path" "$root$path"
    done
    export HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
    exec chroot "$root" sh -c "cd \"\$1\" && shift && exec \"\$@\"" sh "$folder" "$@"
' in-root "$root" "$folder" "$@"
