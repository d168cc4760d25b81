#!/usr/bin/env bash
# check-app.sh MODULES: type-checks what Xcode compiles and Swift's package does not, each target by itself as Xcode does: the app's own few
# sources and its widget's. MODULES is the folder in which `swift build` left the package's modules, the stand-ins for Apple's among them.
set -euo pipefail

[[ $# -eq 1 ]] || { echo "usage: check-app.sh MODULES" >&2; exit 2; }
modules=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../../ios/App"

# target NAME FILE…
target() {
    local name=$1
    shift
    swiftc -typecheck -parse-as-library -swift-version 6 -warnings-as-errors -module-name "$name" -package-name ios \
        -I "$modules" -I ../CoreFFI "$@"
    echo "$name: $# files"
}

target HeelfirstWidgetExtension Widget/*.swift Intents/*.swift
if [[ -e $modules/AppUI.swiftmodule ]]; then
    target Heelfirst Heelfirst/*.swift Intents/*.swift
else
    echo "the package has no AppUI: the app's entry point is left out" >&2
    target Heelfirst Heelfirst/SpokenPhrases.swift Intents/*.swift
fi
