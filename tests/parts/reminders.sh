# shellcheck shell=bash
# The calendar of reminders for the two oracles, zoneinfo and java.time; tests/reminders/README.md says what they prove.

calendar_file=$target/calendar.bin

# make_calendar: every date near a change of the clocks and one in 50 of the others, or with HEELFIRST_CALENDAR=all every date. Once a run.
calendar_made=
make_calendar() {
    [[ $calendar_made == yes ]] && return 0
    check "the calendar of reminders in all zones" write_calendar || return 1
    tail -n 1 "$logs/the-calendar-of-reminders-in-all-zones.log"
    calendar_made=yes
}

write_calendar() {
    cargo run --release --locked -p heelfirst-reminders --example calendar -- --days "${HEELFIRST_CALENDAR:-slice}" --out "$calendar_file"
}

# zoneinfo_oracle PART
zoneinfo_oracle() {
    section "$1: reminders against Python's zoneinfo"
    have_tools "$1" python3=python3 && have_zones "$1" && make_calendar || return
    check "reminders against zoneinfo" python3 tests/reminders/oracle.py "$calendar_file" &&
        sed 's/^/   /' "$logs/reminders-against-zoneinfo.log"
}

# have_zones PART: zoneinfo reads the system's zones, which are no tool that have_tools could look for.
have_zones() {
    [[ -e /usr/share/zoneinfo/Europe/Berlin ]] || python3 -c 'import tzdata' 2>/dev/null && return 0
    if [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null; then
        note "installing tzdata"
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends tzdata; } >"$logs/apt.log" 2>&1 && return 0
        tail -n 5 "$logs/apt.log"
    fi
    could_not_run "$1" "the zones of the world are missing on this machine" "Install them (Debian: apt-get install tzdata) and run ./test $1 again."
    return 1
}
