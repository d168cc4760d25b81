#!/usr/bin/env bash
# check-core.sh TARGET: compiles the core for a phone's target as far as `cargo check` goes, and fails on a warning too.
#
# What it proves: every line of Rust that is compiled for this target only, ours and btleplug's, has its types right and finds the
# names that it uses: Java's through jni, Apple's through objc2. What it does not: nothing is translated to machine code or
# linked, no C is compiled, no header of Android or Apple is seen, and nothing runs. for-target.sh says how it goes without their tools.
set -euo pipefail

[[ $# -eq 1 ]] || { echo "usage: check-core.sh TARGET" >&2; exit 2; }
# shellcheck source=tests/mobile/for-target.sh
source "$(dirname "${BASH_SOURCE[0]}")/for-target.sh"
options=()
prepare_for "$1"
cargo_without_warnings check "${options[@]}"
