#!/usr/bin/env bash
# native.sh FOLDER OLDEST_ANDROID ABI…: builds the core for phones, and lays libheelfirst.so for each processor into FOLDER, as Android
# packs it. Needs cargo-ndk, Android's NDK (ANDROID_NDK_HOME) and the targets in Rust (rustup target add).
set -euo pipefail

[[ $# -ge 3 ]] || { echo "usage: native.sh FOLDER OLDEST_ANDROID ABI…" >&2; exit 2; }
folder=$1 oldest=$2
shift 2
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cargo ndk --version >/dev/null 2>&1 || {
    version=$(sed -n 's/^cargo-ndk = "\(.*\)"/\1/p' android/gradle/libs.versions.toml)
    echo "native.sh: there is no cargo-ndk. Install it: cargo install cargo-ndk@$version" >&2
    exit 1
}
# Phones with pages of 16 KB load only what is laid out for them. tests/mobile/link-core.sh reads this line, links with it and looks.
pages="-Clink-arg=-Wl,-z,max-page-size=16384"
export CARGO_TARGET_AARCH64_LINUX_ANDROID_RUSTFLAGS="$pages" CARGO_TARGET_X86_64_LINUX_ANDROID_RUSTFLAGS="$pages"
targets=()
for abi in "$@"; do targets+=(--target "$abi"); done
cargo ndk "${targets[@]}" --platform "$oldest" --output-dir "$folder" build --locked --profile phone --package heelfirst --lib
