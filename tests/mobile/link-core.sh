#!/usr/bin/env bash
# link-core.sh ANDROID_TARGET: builds libheelfirst.so for Android and looks at its symbols. Needs lld and readelf.
#
# What it proves: all of the core's Rust compiles for this target, without a warning in ours, and links; the library exports what Kotlin
# calls; of Rust's own symbols none is missing; none of the system's functions for sockets is asked for; and linked with the flag that
# android/core/native.sh has, what is loaded into memory is laid out for pages of 16 KB. What it does not: SQLite is not in it (for-target.sh says why) and Android's own libraries are not looked up, so nothing here runs.
set -euo pipefail

[[ $# -eq 1 && $1 == *-linux-android ]] || { echo "usage: link-core.sh ANDROID_TARGET" >&2; exit 2; }
# shellcheck source=tests/mobile/for-target.sh
source "$(dirname "${BASH_SOURCE[0]}")/for-target.sh"
options=()
prepare_for "$1"
pages=$(sed -n 's/^pages="\(.*\)"$/\1/p' android/core/native.sh)
[[ -n $pages ]] || { echo "android/core/native.sh has no flag for the size of pages"; exit 1; }
export "CARGO_TARGET_$(tr a-z- A-Z_ <<<"$1")_RUSTFLAGS=$pages"
cargo_without_warnings rustc "${options[@]}" --crate-type cdylib

library=$CARGO_TARGET_DIR/$1/debug/libheelfirst.so
symbols=$(readelf --wide --dyn-syms "$library" | awk '$7 != "Ndx" && $8 != "" { print ($7 == "UND" ? "needs" : "has"), $8 }' | sort -u)
sockets='socket|socketpair|connect|bind|listen|accept4?|send|sendto|sendmsg|recv|recvfrom|recvmsg|[gs]etsockopt|getpeername'
names='getaddrinfo|gethostby.*|getnameinfo|res_.*|if_nametoindex'

# The alignments of the parts that are loaded, each once: one, that of the flag.
loaded=$(readelf --wide --program-headers "$library" | awk '$1 == "LOAD" { print $NF }' | sort -u)

failed=0
complain() { echo "$library $*"; failed=1; }
found() { grep -cE "^$1$" <<<"$symbols" || true; }

[[ $(found 'has Java_org_heelfirst_core_Bluetooth_start') -eq 1 ]] || complain "has not the function that Bluetooth.java calls"
[[ $(found 'has uniffi_heelfirst_fn_.*') -gt 0 ]] || complain "has none of the functions that the generated Kotlin calls"
[[ $(found 'needs (_ZN|_R).*') -eq 0 ]] || complain "lacks symbols of Rust"
[[ $(found "needs ($sockets|$names)") -eq 0 ]] || complain "asks the system for a network"
[[ $loaded == 0x4000 ]] || complain "is laid out for pages of ${loaded//$'\n'/ and }, not of 16 KB (0x4000)"
[[ $failed -eq 0 ]] || grep -E "^needs " <<<"$symbols"
echo "$(found 'has .*') symbols are exported, $(found 'needs .*') asked for, $(found 'needs sqlite3.*') of them SQLite's; pages of $loaded"
exit "$failed"
