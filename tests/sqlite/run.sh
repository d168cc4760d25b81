#!/usr/bin/env bash
# run.sh [CARGO TEST ARGUMENTS…]: the history's tests with an SQLite as old as iOS 17 may have (3.39), linked as iOS links the system's.
#
# What it proves: every statement that the history's tests prepare, migrations among them, is one that this SQLite takes and does right, and
# rusqlite needs none of its functions that came later. What it does not: Apple's own SQLite has other options and patches than this
# one, and a statement that no test prepares is not seen.
#
# The sources come with an old release of libsqlite3-sys, from the registry of Rust's packages.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$project/target}/old-sqlite
newest=3.39.5

sources() {
    cargo metadata --format-version 1 --locked --manifest-path "$here/Cargo.toml" |
        python3 -c 'import json, os, sys
for package in json.load(sys.stdin)["packages"]:
    if package["name"] == "libsqlite3-sys":
        print(os.path.join(os.path.dirname(package["manifest_path"]), "sqlite3"))'
}

# With what Apple's has too, as far as the history asks for it: https://sqlite.org/compile.html names each.
build_sqlite() {
    local from=$1
    mkdir -p -- "$target/lib"
    [[ -e $target/lib/libsqlite3.a ]] && return
    "${CC:-cc}" -O1 -fPIC -DSQLITE_THREADSAFE=1 -DSQLITE_DEFAULT_FOREIGN_KEYS=0 -DSQLITE_OMIT_LOAD_EXTENSION \
        -c "$from/sqlite3.c" -o "$target/lib/sqlite3.o"
    ar rcs "$target/lib/libsqlite3.a.new" "$target/lib/sqlite3.o"
    mv -- "$target/lib/libsqlite3.a.new" "$target/lib/libsqlite3.a"
}

from=$(sources)
version=$(sed -nE 's/^#define SQLITE_VERSION +"(.*)"/\1/p' "$from/sqlite3.h")
[[ -n $version && $(printf '%s\n' "$version" "$newest" | sort -V | tail -n 1) == "$newest" ]] || {
    echo "SQLite $version is newer than $newest, the newest that a phone with iOS 17 is sure to have" >&2
    exit 1
}
build_sqlite "$from"
echo "with SQLite $version"
export CARGO_TARGET_DIR=$target HEELFIRST_SQLITE=$version
export SQLITE3_STATIC=1 SQLITE3_LIB_DIR=$target/lib SQLITE3_INCLUDE_DIR=$from
export RUSTFLAGS="${RUSTFLAGS:-} --cfg system_sqlite"
cd "$project"
exec cargo test --locked --package heelfirst-history "$@"
