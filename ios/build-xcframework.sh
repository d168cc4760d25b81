#!/usr/bin/env bash
# build-xcframework.sh [--device-only]: compiles the core for the device and the simulator, writes the Swift of its surface, and lays out
# Frameworks/HeelfirstCoreFFI.xcframework, which Package.swift takes on a Mac. Prints the library's size after stripping.
#
# No C is compiled: SQLite is the system's there (core/history/Cargo.toml), and everything else is Rust. So a Linux machine makes the same
# libraries as a Mac. What it cannot do is link them into an app, or run them: there is no system of Apple's to link with.
#
# On a Mac it needs Xcode and `rustup target add aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios`. Elsewhere a compiler with the
# sources of the standard library takes the place of targets that are not installed (tests/mobile/toolchain.sh).
set -euo pipefail

help() { sed -n '2,/^[^#]/{s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; }
case ${1:-} in
    "" | --device-only) ;;
    -h | --help) help; exit ;;
    *) echo "build-xcframework.sh: $1 means nothing here" >&2; help >&2; exit 2 ;;
esac
command -v cargo >/dev/null || { echo "there is no cargo; install Rust (https://rustup.rs)" >&2; exit 1; }

ios=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$ios")
target=${CARGO_TARGET_DIR:-$project/target}
framework=$ios/Frameworks/HeelfirstCoreFFI.xcframework
simulators=(aarch64-apple-ios-sim x86_64-apple-ios)
[[ ${1:-} == --device-only ]] && simulators=()

# library TARGET: prints where the static library of a target lies once it is compiled and stripped.
library() (
    export CARGO_TARGET_DIR=$target
    # shellcheck source=tests/mobile/for-target.sh
    source "$project/tests/mobile/for-target.sh"
    options=()
    # Within $(…) a failure does not end the script by itself.
    prepare_for "$1" >&2 || exit 1
    cargo rustc "${options[@]}" --profile phone --crate-type staticlib >&2 || exit 1
    cp -- "$CARGO_TARGET_DIR/$1/phone/libheelfirst.a" "$CARGO_TARGET_DIR/$1/libheelfirst.a" || exit 1
    strip_library "$CARGO_TARGET_DIR/$1/libheelfirst.a" >&2 || exit 1
    echo "$CARGO_TARGET_DIR/$1/libheelfirst.a"
)

# Takes away what only a debugger reads, and the names that nobody links with.
strip_library() {
    local before tool
    before=$(wc -c <"$1")
    if [[ $(uname -s) == Darwin ]]; then
        xcrun strip -S -x "$1"
    elif tool=$(stripper); then
        "$tool" --strip-debug --discard-all "$1"
    else
        echo "nothing here strips an object of Apple's (llvm-objcopy does); the size is without it"
    fi
    echo "$(basename "$(dirname "$1")"): $before bytes, stripped $(wc -c <"$1")"
}

stripper() {
    local found
    found=$(compgen -c llvm-objcopy | sort -V | tail -n 1) && [[ -n $found ]] && echo "$found" && return
    found=$(rustc --print sysroot)/lib/rustlib/$(rustc -vV | sed -n 's/^host: //p')/bin/rust-objcopy
    [[ -x $found ]] && echo "$found"
}

# The header and the module's map in a folder of the module's name: two frameworks with a map beside each other would clash.
headers() {
    local folder=$target/bindings/swift
    cargo build --locked --package heelfirst
    cargo build --locked --package heelfirst-bindgen
    local library=$target/debug/libheelfirst.so
    [[ -e $library ]] || library=$target/debug/libheelfirst.dylib
    rm -rf -- "$folder" "$target/headers"
    mkdir -p -- "$folder" "$target/headers/HeelfirstCoreFFI" "$ios/Sources/HeelfirstCore" "$ios/CoreFFI"
    "$target/debug/uniffi-bindgen" generate --library "$library" --language swift --no-format --out-dir "$folder"
    cp -- "$folder/HeelfirstCore.swift" "$ios/Sources/HeelfirstCore/HeelfirstCore.swift"
    cp -- "$folder/HeelfirstCoreFFI.h" "$target/headers/HeelfirstCoreFFI/"
    cp -- "$folder/HeelfirstCoreFFI.modulemap" "$target/headers/HeelfirstCoreFFI/module.modulemap"
    # Tests on a Mac take the core without a framework.
    cp -- "$target/headers/HeelfirstCoreFFI/"* "$ios/CoreFFI/"
}

cd "$project"
export CARGO_TARGET_DIR=$target
headers
device=$(library aarch64-apple-ios)
built=("$device")
# The Mac's own bash is old: an empty array counts as unset there.
for simulator in ${simulators[@]+"${simulators[@]}"}; do
    one=$(library "$simulator")
    built+=("$one")
done
python3 "$ios/xcframework.py" "$framework" "$target/headers" "${built[@]}"
du -sh -- "$framework"
