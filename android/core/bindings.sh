#!/usr/bin/env bash
# bindings.sh FOLDER: builds the core for this machine and writes the Kotlin of its surface into FOLDER.
set -euo pipefail

[[ $# -eq 1 ]] || { echo "usage: bindings.sh FOLDER" >&2; exit 2; }
mkdir -p -- "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
target=${CARGO_TARGET_DIR:-target}

cargo build --locked --package heelfirst --package heelfirst-bindgen
library=$target/debug/libheelfirst.so
[[ -e $library ]] || library=${library%.so}.dylib
"$target/debug/uniffi-bindgen" generate --library "$library" --language kotlin --no-format --out-dir "$folder"
