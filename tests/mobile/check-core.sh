#!/usr/bin/env bash
# check-core.sh TARGET: compiles the core (the crate `heelfirst`, with the sensors and btleplug) for a phone's target as far as
# `cargo check` goes, and fails on a warning too. Needs neither Android's NDK nor Xcode.
#
# What it proves: every line of Rust that is compiled for this target only, ours and btleplug's, has its types right and finds the
# names that it uses: Java's through jni, Apple's through objc2. What it does not: nothing is translated to machine code or linked,
# and no C is compiled. SQLite's C build is answered by the stand-ins beside this script, which leave empty files; for the real
# thing CC_TARGET and AR_TARGET name a cross compiler. No header of Android or Apple is seen, and nothing runs.
#
# Where the Rust on the path has the target (rustup target add), that is used; otherwise a compiler with the sources of the
# standard library (toolchain.sh), and Cargo builds the library as well. That needs Cargo's unstable -Zbuild-std, hence
# RUSTC_BOOTSTRAP; a crate that looks for a nightly compiler then takes its way for one.
set -euo pipefail

[[ $# -eq 1 ]] || { echo "usage: check-core.sh TARGET" >&2; exit 2; }
triple=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$project/target}
cd "$project"

options=(--package heelfirst --lib --locked --target "$triple")
if compgen -G "$(rustc --print sysroot)/lib/rustlib/$triple/lib/libstd-*" >/dev/null; then
    echo "with $(rustc --version), which has $triple"
else
    toolchain=$("$here/toolchain.sh")
    export RUSTC=$toolchain/rustc RUSTC_BOOTSTRAP=1
    options+=(-Zbuild-std=std)
    echo "with $("$RUSTC" --version) and the standard library from its sources"
fi

# Fingerprints of another compiler would have everything built twice.
export CARGO_TARGET_DIR=$target/mobile CARGO_PROFILE_DEV_DEBUG=0

use_standins() {
    local name=${triple//-/_}
    declare -gx "CC_$name=$here/standins/cc" "AR_$name=$here/standins/ar"
}

case $triple in
*-linux-android)
    [[ -n $(printenv "CC_${triple//-/_}" || true) ]] || use_standins
    ;;
*-apple-*)
    if [[ $(uname -s) != Darwin ]]; then
        use_standins
        # The folder of the SDK is asked for and never looked into.
        export SDKROOT=$here/standins
    fi
    export IPHONEOS_DEPLOYMENT_TARGET=17.0
    ;;
*)
    echo "check-core.sh knows no target $triple" >&2
    exit 2
    ;;
esac

log=$(mktemp)
trap 'rm -f "$log"' EXIT
cargo check "${options[@]}" 2>&1 | tee "$log"
if grep -q '^warning: .*heelfirst' "$log"; then
    echo "there are warnings (above) for $triple"
    exit 1
fi
