#!/usr/bin/env bash
# tests/reminders/report.sh [--all]: measures what is proved of reminders and prints the figures. In some minutes the slices of ./test;
# with --all every date against both oracles and a million traces, in an hour or more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

days=slice traces=20000 rules=4000
case ${1:-} in
--all) days=all traces=1000000 rules=20000 ;;
"") ;;
*) echo "report.sh: --all is its only option, not $1" >&2; exit 2 ;;
esac

target=${CARGO_TARGET_DIR:-target}
log=$target/test-logs/reminder-report.log
calendar=$target/calendar-report.bin skipped=$target/calendar-report-skipped.bin
mkdir -p "$target/test-logs"
: >"$log"

. tests/lines.sh
in_release() { cargo test --release --locked -q -p heelfirst-reminders --test "$1" -- --show-output; }

title "speed, and its limits for the medians"
lines '─|fastest' cargo bench --locked -q -p heelfirst-reminders --bench calendar --bench learning
slow=no
figures=$(python3 tests/reminders/limits.py --every <"$log.part") || slow=yes
grep -E '(within|over|measured)$' <<<"$figures"

title "our side alone, every date of ten years in every zone"
lines 'zones ×' cargo run --release --locked -q -p heelfirst-reminders --example calendar -- --days all --count yes

title "against Python's zoneinfo ($days)"
lines 'zones ×' cargo run --release --locked -q -p heelfirst-reminders --example calendar -- --days "$days" --out "$calendar"
lines '.' python3 tests/reminders/oracle.py "$calendar"
lines 'zones ×' cargo run --release --locked -q -p heelfirst-reminders --example calendar -- \
    --dates 2011-12-20..2012-01-10 --zones Pacific/Apia,Pacific/Fakaofo --days all --out "$skipped"
lines '.' python3 tests/reminders/oracle.py "$skipped"
rm -f "$calendar" "$skipped"

title "against java.time ($days)"
lines '^ *(zone data|left out|missing|20[0-9][0-9]-|oracle=)|passed' env HEELFIRST_CALENDAR="$days" ./test kotlin

title "recurrence rules against public vectors and dateutil"
lines 'public rules:|dateutil agrees' env HEELFIRST_REQUIRE_ORACLES=1 HEELFIRST_FUZZ_CASES="$rules" bash -c "$(declare -f in_release); in_release recurrence"

title "traces of a simulated phone"
lines 'traces=[0-9]|are .* of 1000000' env HEELFIRST_TRACES="$traces" bash -c "$(declare -f in_release); in_release traces"

title "a year of four people"
for year in core/reminders/tests/snapshots/years__*.snap; do
    printf '%s\n' "$(basename "$year" .snap)"
    sed -n '/^the year/,$p' "$year" | sed 1d
done
printf '\neverything that was said: %s\n' "$log"
if [[ $slow == yes ]]; then
    echo "a speed is over its limit (above)" >&2
    exit 1
fi
