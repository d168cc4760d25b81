#!/usr/bin/env bash
# bindings.sh FOLDER: builds the core for this machine and writes the Kotlin of its surface into FOLDER.
set -euo pipefail

[[ $# -eq 1 ]] || { echo "usage: bindings.sh FOLDER" >&2; exit 2; }
mkdir -p -- "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
target=${CARGO_TARGET_DIR:-target}

cargo build --locked --package heelfirst --package heelfirst-bindgen
case $(uname -s) in
    Darwin) name=libheelfirst.dylib ;;
    MINGW* | MSYS* | CYGWIN*) name=heelfirst.dll ;;
    *) name=libheelfirst.so ;;
esac
"$target/debug/uniffi-bindgen" generate --library "$target/debug/$name" --language kotlin --no-format --out-dir "$folder"
