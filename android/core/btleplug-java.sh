#!/usr/bin/env bash
# btleplug-java.sh FOLDER: lays btleplug's Java sources, as they are in the crate that Cargo.lock names, into FOLDER, for an Android
# build to compile beside android/core/src/main/java, and prints the folder of the crate. They belong to one release of btleplug and are
# never kept in git.
set -euo pipefail

[[ $# -eq 1 ]] || { echo "usage: btleplug-java.sh FOLDER" >&2; exit 2; }
folder=$1
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

manifest=$(cargo metadata --locked --format-version 1 --manifest-path "$project/Cargo.toml" |
    grep -oE '"manifest_path":"[^"]*/btleplug(-[0-9.]+)?/Cargo\.toml"' | sort -u | cut -d'"' -f4)
crate=${manifest%/Cargo.toml}
sources=$crate/src/droidplug/java/src/main/java
[[ -n $crate && -d $sources ]] || {
    echo "btleplug-java.sh: there is no Java in ${crate:-btleplug, which Cargo does not name}" >&2
    exit 1
}
rm -rf -- "$folder"
mkdir -p -- "$folder"
cp -R -- "$sources/." "$folder/"
echo "$crate"
