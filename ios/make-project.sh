#!/usr/bin/env bash
# make-project.sh [--print]: writes Heelfirst.xcodeproj with XcodeGen; with --print only says its version. The version is Cargo's, in one
# place for both apps.
#
#   HEELFIRST_TEAM   the team that signs, ten letters and digits, for a device; none is needed for the simulator
set -euo pipefail

help() { sed -n '2,/^[^#]/{s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"; }
case ${1:-} in
    "" | --print) ;;
    -h | --help) help; exit ;;
    *) echo "make-project.sh: $1 means nothing here" >&2; help >&2; exit 2 ;;
esac
[[ ${HEELFIRST_TEAM:-} =~ ^([A-Z0-9]{10})?$ ]] || { echo "HEELFIRST_TEAM is ten capital letters and digits, not '$HEELFIRST_TEAM'" >&2; exit 2; }

cd "$(dirname "${BASH_SOURCE[0]}")"
HEELFIRST_VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' ../Cargo.toml | head -n 1)
[[ $HEELFIRST_VERSION =~ ^([0-9]+)\.([0-9]+)\.([0-9]+)$ ]] || { echo "Cargo.toml names no version that Apple takes" >&2; exit 1; }
# The same number as Android's versionCode.
HEELFIRST_BUILD=$((BASH_REMATCH[1] * 10000 + BASH_REMATCH[2] * 100 + BASH_REMATCH[3]))
export HEELFIRST_VERSION HEELFIRST_BUILD HEELFIRST_TEAM=${HEELFIRST_TEAM:-}

[[ ${1:-} == --print ]] && { echo "$HEELFIRST_VERSION ($HEELFIRST_BUILD)"; exit; }
command -v xcodegen >/dev/null || { echo "there is no xcodegen; with Homebrew: brew install xcodegen" >&2; exit 1; }
[[ -d Frameworks/HeelfirstCoreFFI.xcframework ]] || { echo "run build-xcframework.sh first" >&2; exit 1; }
exec xcodegen generate --spec project.yml
