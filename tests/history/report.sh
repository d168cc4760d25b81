#!/usr/bin/env bash
# tests/history/report.sh [--all | --proof | --reach] [FOLDER [PERSONS]]: what is proved of the history, how far it reaches on ten years of a
# simulated person (written once into FOLDER, some minutes), and how often a change is called clear (PERSONS simulated ones). Ends with 1
# where a figure is over its limit. Without an option the proof is the slices of ./test, with --all everything as `just prove history`;
# --proof and --reach leave the other out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

all='' proof=yes reach=yes
case ${1:-} in
--all) all=--all; shift ;;
--proof) reach=no; shift ;;
--reach) proof=no; shift ;;
-*) echo "report.sh: knows --all, --proof and --reach, not $1" >&2; exit 2 ;;
esac
folder=${1:-${CARGO_TARGET_DIR:-target}/ten-years} persons=${2:-1000}

[[ $proof == no ]] || tests/history/proof.sh $all
[[ $reach == yes ]] || exit 0
over=no
printf '\n== ten years of a simulated person, and the limits\n'
cargo run --release --locked -q -p heelfirst-history --example history_report -- "$folder" || over=yes
printf '\n== reports and the history screen on these years, and the limits\n'
cargo run --release --locked -q -p heelfirst --example report_reach -- "$folder" || over=yes
printf '\n== how often a change is called clear\n'
cargo run --release --locked -q -p heelfirst-practice --example clear_change -- "$persons"
if [[ $over == yes ]]; then
    echo "a figure is over its limit (above), or could not be taken" >&2
    exit 1
fi
