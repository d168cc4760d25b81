#!/usr/bin/env bash
# tests/history/proof.sh [--all]: the tests that prove the history, with how much each of them looked at. Without --all the slices of ./test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

case ${1:-} in
# 10,000 histories through a backup and back, 1,000 times three phones merged.
--all) crash=(HEELFIRST_CRASH=all) backups=(HEELFIRST_FUZZ_CASES=10000) ;;
"") crash=() backups=() ;;
*) echo "proof.sh: --all is its only option, not $1" >&2; exit 2 ;;
esac
# Thousands of histories are made and thrown away: in memory, where there is room.
[[ ! -d /dev/shm ]] || export TMPDIR=/dev/shm

target=${CARGO_TARGET_DIR:-target}
log=$target/test-logs/history-proof.log
mkdir -p "$target/test-logs"
: >"$log"
. tests/lines.sh
of_history() { cargo test --release --locked --no-fail-fast -p heelfirst-history "$@"; }
export -f of_history
result='[0-9]+ passed; [0-9]+ failed'

title "power cuts and faults of the disk, at writes, syncs and calls"
parts "power cuts: .*|(Full|Io): .*|$result" env "${crash[@]}" bash -c 'of_history --test crashes -- --nocapture'

title "damage to any page; SIGKILL of a process that appends"
parts "damage: .*|kills: .*|$result" env "${crash[@]}" bash -c 'of_history --test history -- --nocapture damage processes'

title "SIGKILL of the program, while it leads a practice"
parts "kills: .*|$result" env "${crash[@]}" cargo test --locked -p heelfirst-cli --test killed -- --nocapture

title "backup, restore, backup; merges of three phones in any order"
parts "[0-9]+ of 10,000 histories.*|$result" env "${backups[@]}" bash -c 'of_history --test history -- --nocapture backed_up in_any_order'

title "every older schema; tables built anew"
parts "$result" of_history --test history -- old_databases tables

printf '\neverything that was said: %s\n' "$log"
