#!/usr/bin/env bash
# make-project.sh: writes Heelfirst.xcodeproj with XcodeGen. The version is Cargo's, in one place for both apps.
#
#   HEELFIRST_TEAM   the team that signs, for a device; none is needed for the simulator
set -euo pipefail

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
