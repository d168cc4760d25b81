# shellcheck shell=bash
# Sourced by check-core.sh and link-core.sh: prepare_for TARGET sets the environment and the array `options` with which Cargo compiles
# the core (the crate `heelfirst`, with the sensors and btleplug) for a phone's target without Android's NDK and without Xcode.
#
# Where the Rust on the path has the target (rustup target add), that is used; otherwise a compiler with the sources of the
# standard library (toolchain.sh), and Cargo compiles the library as well. That needs Cargo's unstable -Zbuild-std, hence
# RUSTC_BOOTSTRAP; a crate that looks for a nightly compiler then takes its way for one.
#
# No C is compiled: SQLite's C build is answered by the stand-ins beside this script, which leave empty files. Where CC_TARGET
# names a cross compiler, that is used, with AR_TARGET and Cargo's own variable for the linker.

mobile=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$mobile/../.." && pwd)

prepare_for() {
    local triple=$1 name toolchain
    name=${triple//-/_}
    cd "$project" || return 1
    options=(--package heelfirst --lib --locked --target "$triple")
    if compgen -G "$(rustc --print sysroot)/lib/rustlib/$triple/lib/libstd-*" >/dev/null; then
        echo "with $(rustc --version), which has $triple"
    else
        toolchain=$("$mobile/toolchain.sh") || return 1
        export RUSTC=$toolchain/rustc RUSTC_BOOTSTRAP=1
        options+=(-Zbuild-std=std)
        echo "with $("$RUSTC" --version) and the standard library from its sources"
    fi
    # A folder of its own: fingerprints of two compilers in one would have everything built twice.
    export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$project/target}/phones CARGO_PROFILE_DEV_DEBUG=0

    case $triple in
    *-linux-android) [[ -n $(printenv "CC_$name" || true) ]] || use_standins "$name" ;;
    *-apple-*)
        export IPHONEOS_DEPLOYMENT_TARGET=17.0
        [[ $(uname -s) == Darwin ]] || use_standins "$name"
        ;;
    *) echo "no phone has the target $triple" >&2 && return 2 ;;
    esac
}

use_standins() {
    declare -gx "CC_$1=$mobile/standins/cc" "AR_$1=$mobile/standins/ar" "CARGO_TARGET_${1^^}_LINKER=$mobile/standins/linker"
    # The folder of Apple's SDK is asked for and never looked into.
    export SDKROOT=$mobile/standins
}

# Runs Cargo, and fails on a warning of ours too.
cargo_without_warnings() {
    local log code=0
    log=$(mktemp)
    cargo "$@" 2>&1 | tee "$log" || code=1
    if grep -q '^warning: `heelfirst' "$log"; then
        echo "there are warnings (above)"
        code=1
    fi
    rm -f "$log"
    return "$code"
}
